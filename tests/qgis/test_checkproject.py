"""The check of a project: each fault is found, told with what to do, and repaired where that can be done."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer, open_twinning
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import add_rows
from qgis import processing
from qgis.core import (
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

CHECK = "jumelage:checkproject"


class Told(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)


def check(folder, **parameters):
    told = Told()
    made = processing.run(CHECK, {"PROJECT": str(folder.project_file), **parameters}, feedback=told)
    return made, " ".join(told.lines)


def broken(opened, folder, change):
    project = opened(folder)
    change(project)
    assert project.write(str(folder.project_file))
    project.clear()


def test_a_new_twinning_is_sound(twinning):
    for pair, example in ((("FR:31107", "ES:14029"), False), (("ES:14029", "FR:31107"), True)):
        folder = twinning(*pair, example=example)
        made, told = check(folder)
        assert (made["ERRORS"], made["WARNINGS"]) == (0, 0)
        assert "can be moved and shared" in told


def widget(project, table, field, kind, config):
    found = layer(project, table)
    found.setEditorWidgetSetup(found.fields().indexOf(field), QgsEditorWidgetSetup(kind, config))


def photo_widget(project):
    found = layer(project, "media")
    return found.editorWidgetSetup(found.fields().indexOf("path")).config()


def with_author(project):
    metadata = project.metadata()
    metadata.setAuthor("jdupont")
    project.setMetadata(metadata)


def with_code(project):
    found = layer(project, "practice")
    config = found.editFormConfig()
    config.setInitCodeSource(QgsEditFormConfig.PythonInitCodeSource.CodeSourceDialog)
    config.setInitCode("def formOpen(dialog, layer, feature): pass")
    found.setEditFormConfig(config)


REPAIRABLE = {
    "absolute paths": lambda p: p.writeEntryBool("Paths", "/Absolute", True),
    "home folder": lambda p: p.setPresetHomePath("/somewhere"),
    "macro": lambda p: p.writeEntry("Macros", "/pythonCode", "def openProject(): pass"),
    "jdupont": with_author,
    "stored in full": lambda p: widget(
        p, "media", "path", "ExternalResource", {**photo_widget(p), "RelativeStorage": 0}
    ),
    "default folder": lambda p: widget(
        p, "media", "path", "ExternalResource", {**photo_widget(p), "DefaultRoot": "/photos"}
    ),
    "runs Python code": with_code,
}


@pytest.mark.parametrize("says", REPAIRABLE)
def test_what_can_be_repaired_is_found_and_repaired(twinning, opened, says):
    folder = twinning()
    broken(opened, folder, REPAIRABLE[says])
    made, told = check(folder)
    assert made["ERRORS"] + made["WARNINGS"] >= 1
    assert says in told
    made, told = check(folder, REPAIR=True)
    assert made["REPAIRED"] >= 1
    assert (folder.path / "project-before.qgz").is_file()
    made, told = check(folder)
    assert (made["ERRORS"], made["WARNINGS"]) == (0, 0), told
    project = opened(folder)
    assert all(found.isValid() for found in project.mapLayers().values())
    assert len(project.relationManager().relations()) > 20


def test_layers_that_do_not_travel_are_found(twinning, opened, tmp_path):
    folder = twinning()
    outside = tmp_path / "dehors" / "é.gpkg"
    outside.parent.mkdir()
    shutil.copyfile(folder.path / "basemap.gpkg", outside)

    def change(project):
        project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "in memory", "memory"))
        project.addMapLayer(QgsVectorLayer(f"{outside}|layername=lakes", "outside", "ogr"))
        project.removeMapLayer(layer(project, "criterion").id())

    broken(opened, folder, change)
    made, told = check(folder)
    for says in (
        "kept in memory only",
        "lies outside the folder",
        "accents or signs",
        "a layer that is not in the project",
    ):
        assert says in told
    assert made["ERRORS"] >= 3


@pytest.mark.parametrize("name", ["our%20twinning", "one|two"])
def test_a_folder_that_qgis_cannot_read_is_told_once(twinning, tmp_path, name):
    moved = tmp_path / name
    shutil.copytree(twinning("FR:31107", "ES:14029").path, moved)
    made, told = check(open_twinning(moved))
    assert made["ERRORS"] == 1
    assert "a “|”, or a “%” before two digits or letters" in told
    assert "moved, renamed or deleted" not in told


def test_data_are_checked_too(twinning, opened):
    folder = twinning(example=True)
    project = opened(folder)
    add_rows(layer(project, "media"), [{"uuid": "m", "path": "DCIM/gone.jpg"}])
    project.clear()
    with closing(sqlite3.connect(folder.gpkg)) as base, base:
        base.execute("UPDATE participant SET delete_after = '2020-01-01' WHERE pseudonym = 'Aulne-H2'")
    (folder.photos / "stray.jpg").write_bytes(b"x")
    (folder.path / "audio").rmdir()
    made, told = check(folder)
    for says in ("Aulne-H2", "DCIM/gone.jpg", "stray.jpg", "The folder audio is missing"):
        assert says in told
    assert made["ERRORS"] == 2
    made, told = check(folder, REPAIR=True)
    assert (folder.path / "audio").is_dir()
    assert made["REPAIRED"] == 1
    assert "audio" not in check(folder)[1]


def test_the_report_treats_names_as_data(twinning, opened, tmp_path):
    folder, page = twinning(), tmp_path / "check.html"
    broken(opened, folder, lambda p: layer(p, "practice").setName("<script>alert(1)</script>") or with_code(p))
    check(folder, OUTPUT_HTML=str(page))
    text = page.read_text(encoding="utf-8")
    assert "&lt;script&gt;" in text
    assert "<script>" not in text


def test_faults_are_one_plain_sentence(provider, tmp_path):
    bad = tmp_path / "bad.qgz"
    for content, says in ((None, "missing"), (b"nothing", "no project that QGIS can open")):
        if content is not None:
            bad.write_bytes(content)
        with pytest.raises(QgsProcessingException, match=says):
            processing.run(CHECK, {"PROJECT": str(bad)})
