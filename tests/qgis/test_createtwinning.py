"""The folder of a twinning: whole, movable, safe, in the language of its forms."""

import errno
import getpass
import re
import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from jumelage_climatique.jumelage_plugin.bridge import twinning_folder
from jumelage_climatique.jumelage_plugin.core.safe_names import checked_name
from jumelage_climatique.jumelage_plugin.core.schema_tables import TABLES
from jumelage_climatique.processing import twinningjob
from qgis import processing
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorLayerUtils,
)

CREATE = "jumelage:createtwinning"


def rows(folder, query):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query).fetchall()


def texts_of(folder):
    """Everything that the project and the data hold as text."""
    with zipfile.ZipFile(folder.project_file) as packed:
        found = [packed.read(name).decode("utf-8", "replace") for name in packed.namelist()]
    return [*found, folder.gpkg.read_bytes().decode("utf-8", "replace")]


@pytest.fixture
def example(twinning):
    return twinning(example=True)


def test_a_name_of_any_length_makes_a_folder_that_every_system_takes():
    made = twinning_folder.folder_name("Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson", "x" * 300)
    assert made == f"jumelage_saint-remy-en-bouzemont-saint-genest-et-isson_{'x' * 48}"
    assert twinning_folder.folder_name("x" * 47 + " y", "CON") == f"jumelage_{'x' * 47}_con"
    assert checked_name(f"{twinning_folder.folder_name('x' * 300, 'y' * 300)}-99.zip")


@pytest.mark.parametrize("name", ["My%20folder", "a|b"])
def test_a_place_that_qgis_would_not_find_again_is_refused(provider, tmp_path, name):
    place = tmp_path / name
    place.mkdir()
    with pytest.raises(QgsProcessingException, match="QGIS cannot open files below") as fault:
        processing.run(CREATE, {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": str(place)})
    assert "\n" not in str(fault.value).removeprefix("Unable to execute algorithm\n")
    assert list(place.iterdir()) == []


def test_a_disk_that_fails_while_the_place_is_looked_at_is_told(provider, tmp_path, monkeypatch):
    def failing(_place):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(twinningjob, "refuse_unreadable", failing)
    with pytest.raises(QgsProcessingException, match=r"A file or folder cannot be read: Input/output error\.$"):
        processing.run(CREATE, {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": str(tmp_path)})


def test_a_name_that_is_too_long_is_told_before_anything_is_made(provider, tmp_path):
    asked = {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": str(tmp_path), "NAME": "x" * 201}
    with pytest.raises(QgsProcessingException, match="The name of the twinning has 201 characters: 200 at most"):
        processing.run(CREATE, asked)
    assert list(tmp_path.iterdir()) == []


def test_everything_is_there(example):
    names = {path.name for path in example.path.iterdir()}
    files = {"project.qgz", "twinning.gpkg", "basemap.gpkg", "surroundings.gpkg"}
    assert names == files | {"DCIM", "audio", "video", "files", "exports"}
    assert example.path.name == "jumelage_carbonne_fuente-obejuna"
    assert rows(example, "PRAGMA integrity_check") == [("ok",)]
    assert rows(example, "PRAGMA foreign_key_check") == []
    assert rows(example, "PRAGMA journal_mode") == [("delete",)]
    pair = rows(example, "SELECT name, language, twin_language, twinned_since, round(dissimilarity, 2) FROM twinning")
    assert pair == [("Carbonne – Fuente Obejuna", "fr", "es", 1993, 0.73)]
    assert rows(example, "SELECT name, population FROM commune ORDER BY name") == [
        ("Carbonne", 5737),
        ("Fuente Obejuna", 4415),
    ]


def test_every_figure_has_a_source(example):
    assert rows(example, "SELECT count(*) > 20, count(*) = count(nullif(source, '')) FROM commune_indicator") == [
        (1, 1)
    ]


def test_the_example_is_marked_in_every_row(example):
    for table in ("practice", "action", "measure"):
        assert rows(example, f"SELECT count(*) > 3, min(example) FROM {table}") == [(1, 1)]
    assert rows(example, "SELECT count(*) FROM participant WHERE family_name IS NOT NULL OR email IS NOT NULL") == [
        (0,)
    ]


def test_it_can_be_moved_and_zipped(example, opened, tmp_path):
    packed = shutil.make_archive(str(tmp_path / "valise"), "zip", example.path.parent, example.path.name)
    place = tmp_path / "été à l'abri" / "ñandú"
    shutil.unpack_archive(packed, place)
    moved = twinning_folder.open_twinning(place / example.path.name)
    project = opened(moved)
    layers = list(project.mapLayers().values())
    assert len(layers) == len(TABLES) + 4  # borders, lakes, neighbours, countries
    assert all(layer.isValid() and str(place) in layer.source() for layer in layers)
    relations = project.relationManager().relations().values()
    assert len(relations) > 20
    assert all(relation.isValid() for relation in relations)


def test_no_path_no_login_and_no_code_is_in_it(example):
    for text in texts_of(example):
        assert str(example.path.parent) not in text
        assert "/tmp/" not in text
        assert str(Path.home()) not in text
        assert not re.search(rf"(author|userFull|saveUser)[^>]*{getpass.getuser()}", text)
        assert "LayerSource" not in text
        assert not re.search(r"<Macros|initCode>[^<]+</|homePath path=\"[^\"]", text)


def test_forms_hold_the_rules_of_the_data(twinning, opened):
    folder = twinning()
    practice = twinning_folder.layer(opened(folder), "practice")
    pair = rows(folder, "SELECT uuid, twin_uuid FROM twinning")[0]
    assert practice.attributeDisplayName(practice.fields().indexOf("title"))

    def saved(**values):
        feature = QgsVectorLayerUtils.createFeature(practice, QgsGeometry.fromPointXY(QgsPointXY(-5.4, 38.2)))
        feature["theme"] = "THE_URB"
        for name, value in values.items():
            feature[name] = value
        told = [
            QgsVectorLayerUtils.validateAttribute(practice, feature, at)[0] for at in range(practice.fields().count())
        ]
        practice.startEditing()
        practice.addFeature(feature)
        done = practice.commitChanges()
        if not done:
            practice.rollBack()
        return all(told), done

    assert saved(title="Shade") == (True, True)
    assert rows(folder, "SELECT twinning_uuid, commune_uuid, status, length(uuid) FROM practice") == [
        (*pair, "STP_OBSERVED", 36)
    ]
    assert saved(title=" ") == (False, False)
    assert saved(title="x" * 121) == (False, False)
    assert saved(title="Shade", status="STP_VALIDATED") == (False, False)
    assert saved(title="Shade", water_m3_year=-1) == (False, False)
    assert saved(title="Shade", theme="DOM_WATER") == (True, False)  # the form offers themes only


@pytest.mark.parametrize("title", ["[% 1+1 %]", "<script>alert(1)</script>", "L'eau « d'ici » 🌡️ ظل"])
def test_titles_are_shown_as_written(twinning, opened, title):
    folder = twinning()
    practice = twinning_folder.layer(opened(folder), "practice")
    practice.startEditing()
    feature = QgsVectorLayerUtils.createFeature(practice, QgsGeometry.fromPointXY(QgsPointXY(-5.4, 38.2)))
    feature["theme"], feature["title"] = "THE_URB", title
    practice.addFeature(feature)
    assert practice.commitChanges()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(practice))
    context.setFeature(next(practice.getFeatures()))
    shown = QgsExpression.replaceExpressionText(practice.mapTipTemplate(), context)
    assert title.replace("<", "&lt;").replace(">", "&gt;") in shown


@pytest.mark.parametrize(("language", "words"), [("fr", "Titre"), ("es", "Título"), ("en", "Title")])
def test_forms_speak_the_language_of_the_twinning(twinning, opened, language, words):
    folder = twinning(language=language)
    practice = twinning_folder.layer(opened(folder), "practice")
    assert practice.attributeDisplayName(practice.fields().indexOf("title")) == words
    setup = practice.editorWidgetSetup(practice.fields().indexOf("theme"))
    assert (setup.type(), setup.config()["Value"]) == ("ValueRelation", language)


def test_value_lists_are_in_three_languages(example):
    found = dict(rows(example, "SELECT code, fr || '|' || es || '|' || en FROM value_list WHERE code = 'HAZ_DROUGHT'"))
    assert found == {"HAZ_DROUGHT": "Sécheresse|Sequía|Drought"}


def test_any_other_pair(twinning):
    folder = twinning("ES:14029", "FR:31107", language="es")
    assert rows(folder, "SELECT language, twin_language FROM twinning") == [("es", "fr")]
    assert folder.path.name == "jumelage_fuente-obejuna_carbonne"


def test_faults_are_one_plain_sentence(provider, tmp_path):
    asked = {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": str(tmp_path)}
    for change, says in (
        ({"TWIN": ""}, "Choose the twin commune|could not be|is not"),
        ({"TWIN": "FR:31107"}, "its own partner"),
        ({"TWIN": "ES:99999"}, "No commune has the code"),
        ({"PLACE": str(tmp_path / "nowhere")}, "does not exist"),
    ):
        with pytest.raises(QgsProcessingException, match=says):
            processing.run(CREATE, {**asked, **change})
    made = tmp_path / "jumelage_carbonne_fuente-obejuna"
    made.mkdir()
    with pytest.raises(QgsProcessingException, match="exists already"):
        processing.run(CREATE, asked)
    assert list(made.iterdir()) == []
    assert [path.name for path in tmp_path.iterdir()] == [made.name]


def test_a_twinning_of_a_newer_plugin_is_told(twinning):
    folder = twinning()
    with closing(sqlite3.connect(folder.gpkg)) as base, base:
        base.execute("UPDATE meta SET value = '999' WHERE key = 'schema_version'")
    with pytest.raises(Exception, match="newer version of the plugin"):
        twinning_folder.open_twinning(folder.path)
