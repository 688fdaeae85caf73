"""The whole way with another pair, Spanish at home and French second, to the toolkit with which a third pair begins."""

import io
import re
import sqlite3
import subprocess
import zipfile
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from jumelage_climatique.jumelage_plugin.bridge import backward_plan
from jumelage_climatique.jumelage_plugin.bridge.changes import apply
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import open_twinning
from jumelage_climatique.jumelage_plugin.core.valuelists import THEMES
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback

pytestmark = pytest.mark.once

HOME, THIRD_HOME, THIRD_TWIN = "ES:24010", "FR:32208", "ES:50101"
OTHER_NAMES = "Carbonne|Fuente Obejuna|Haute-Garonne|Andalus|Andaluc|Andalous"
OTHER_CODES = "31107|14029"
FINGERPRINT = r"\b[0-9a-f]{64}\b"
"""A SHA-256, as manifests list them: any five digits may stand in it."""
UNFILLED = r"\{\{|\}\}|\{%|%\}|\[%|@jc_|\bNone\b|\bnan\b|\{[a-z_]+\}"
TO_WRITE_ON = {"provider_checklist", "walk_stop_cards", "vote_impact_effort", "vote_nuf"}
PRACTICES = (
    "Título;Título en el idioma del gemelo;Tema;Ámbito;Peligros;Resumen;Longitude;Latitude\n"
    "Toldos en la plaza;Toiles sur la place;THE_URB;DOM_PLANNING;HAZ_EXTREMEHEAT;Sombra en verano.;5.33;43.65\n"
    "Acequia compartida;Canal partagé;THE_RES;DOM_WATER;HAZ_DROUGHT;El agua por turnos.;5.34;43.66\n"
)
ACTIONS = "Título;Tema\nToldos en la Plaza Mayor;THE_URB\nReunión de regantes;THE_RES\n"


def sql(folder, query):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query).fetchall()


@pytest.fixture(scope="module")
def kept():
    return {}


@pytest.fixture
def way(provider, _twinnings, tmp_path_factory, kept):
    """Return what came of each step; gone once."""
    if "made" not in kept:
        place = tmp_path_factory.mktemp("second")
        kept["place"] = place
        second(kept, place, _twinnings)
        third(kept, place)
    return kept


def second(kept, place, twinnings):
    asked = {"COMMUNE": HOME, "COUNTRIES": "FR", "COUNT": 1, "OUTPUT": "memory:", "OUTPUT_HTML": None}
    twin = next(processing.run("jumelage:twincommunes", asked)["OUTPUT"].getFeatures())
    kept["twin"] = f"{twin['country']}:{twin['code']}"
    asked = {"COMMUNE": HOME, "TWIN": kept["twin"], "PLACE": str(place), "LANGUAGE": "es"}
    folder = kept["second"] = open_twinning(processing.run("jumelage:createtwinning", asked)["FOLDER"])
    twinning = {"TWINNING": str(folder.project_file)}
    for into, rows in (("practice", PRACTICES), ("action", ACTIONS)):
        table = place / f"{into}.csv"
        table.write_text(rows, encoding="utf-8")
        made = processing.run("jumelage:importpractices", {**twinning, "INPUT": str(table), "INTO": into})
        assert (made["ADDED"], made["REFUSED"]) == (2, 0)
    opened = twinnings.opened(folder)
    apply(opened, folder, backward_plan.departure_changes(opened, date(2027, 5, 10), date(2026, 12, 1)))
    apply(opened, folder, backward_plan.missing_tasks(opened))
    opened.clear()
    kept["posters"] = processing.run("jumelage:makeposters", {**twinning, "POSTERS": ["p3", "p9"], "LANGUAGE": "home"})
    codes = ["study", "talking_points", "kit"]
    kept["documents"] = processing.run("jumelage:makedocuments", {**twinning, "DOCUMENTS": codes, "LANGUAGE": "home"})
    plan = {**twinning, "TODAY": "2026-12-01", "OUTPUT_HTML": str(folder.exports / "plan.html")}
    kept["plan"] = processing.run("jumelage:backwardplan", {**plan, "OUTPUT_ICS": str(folder.exports / "plan.ics")})
    asked = {"PARTS": ["posters", "plan"], "POSTERS": ["p5_empty"], "LICENCE": "CC BY-SA 4.0", "LANGUAGES": ["home"]}
    kept["toolkit"] = Path(processing.run("jumelage:exporttoolkit", {**twinning, **asked})["TOOLKIT"])


def third(kept, place):
    asked = {"TOOLKIT": str(kept["toolkit"]), "COMMUNE": THIRD_HOME, "TWIN": THIRD_TWIN, "PLACE": str(place)}
    made = processing.run("jumelage:importtoolkit", {**asked, "LANGUAGE": "fr", "INSPIRATION": True})
    kept["made"], kept["third"] = made, open_twinning(made["FOLDER"])


def texts_of(path, data):
    """The texts of a file, those packed in it and those of a PDF included, each with the file it stands in."""
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for name in packed.namelist():
                yield from texts_of(Path(name), packed.read(name))
    elif path.suffix == ".pdf":
        found = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
        yield path, found.stdout.decode()
    elif path.suffix not in {".png", ".jpg", ".tif"}:
        yield path, data.decode("utf-8", "ignore")


def all_files(*folders):
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                yield path


def test_every_step_made_what_it_should(way):
    assert way["twin"].startswith("FR:")
    assert sql(way["second"], "SELECT language, twin_language FROM twinning") == [("es", "fr")]
    assert way["posters"]["COUNT"] == 2
    assert (way["posters"]["FINDINGS"], way["posters"]["STOPPED"]) == (0, 0)
    assert way["documents"]["COUNT"] == 3
    assert way["plan"]["TASKS"] == 43
    assert way["toolkit"].name == "toolkit_la-baneza_lambesc.zip"


def test_no_file_speaks_of_another_pair(way):
    names = {path.name for path in all_files(way["place"])}
    assert {"twinning.gpkg", "p3_A3_es.pdf", "plan.ics", "informe-estudio.odt", way["toolkit"].name} <= names
    for path in all_files(way["place"]):
        if path.name == "basemap.gpkg":
            continue
        for inner, text in texts_of(path, path.read_bytes()):
            # the figures and addresses of a database may hold any five digits too
            words = OTHER_NAMES if inner.suffix == ".gpkg" else f"{OTHER_NAMES}|{OTHER_CODES}"
            found = re.search(words, re.sub(FINGERPRINT, "", text))
            assert found is None, (path, inner, found)


def test_no_filled_document_has_a_hole(way):
    documents = list(all_files(way["second"].exports))
    assert len([path for path in documents if path.suffix == ".odt"]) > 20
    for path in documents:
        if path.suffix not in {".odt", ".txt", ".html", ".ics"}:
            continue
        data = path.read_bytes()
        if path.suffix == ".odt":
            with zipfile.ZipFile(path) as packed:
                data = packed.read("content.xml")
        text = re.sub("<style.*?</style>|<[^>]+>", " ", data.decode(), flags=re.DOTALL)
        assert not re.search(UNFILLED, text), (path, re.search(UNFILLED, text))
        if path.stem not in TO_WRITE_ON:
            assert "……" not in text, path


def test_the_third_pair_begins_as_any_other(way):
    third = way["third"]
    assert third.path.name == "jumelage_lectoure_escatron"
    assert sql(third, "PRAGMA integrity_check") == [("ok",)]
    assert sql(third, "PRAGMA foreign_key_check") == []
    assert sql(third, "SELECT language, twin_language, departure_date FROM twinning") == [("fr", "es", None)]
    assert [row[0] for row in sql(third, "SELECT code FROM commune ORDER BY code")] == ["32208", "50101"]
    check = processing.run("jumelage:checkproject", {"PROJECT": str(third.project_file), "OUTPUT_HTML": None})
    assert check.get("ERRORS", 0) == 0


def test_sheets_and_templates_come_along_and_name_nobody(way):
    third = way["third"].path
    assert (third / "kit" / "es" / "mail_first_contact.eml").is_file()
    assert (third / "kit" / "poster_templates" / "p5_empty_A3_es.qpt").is_file()
    assert (third / "toolkit" / "licences" / "CREDITS.txt").is_file()
    assert not (third / "templates").exists()
    for path in all_files(third / "kit"):
        for _, text in texts_of(path, path.read_bytes()):
            assert not re.search("Bañeza|Lambesc|Toldos en la", text), path


def test_tasks_come_in_the_language_of_the_new_pair(way):
    found = sql(way["third"], "SELECT template, title, start_date, status, progress_pct, owner_uuid FROM task")
    assert len(found) == way["made"]["TASKS"] == 43
    assert {row[2:] for row in found} == {(None, "STT_TODO", 0, None)}
    in_french = {one.task.code: one.title("fr") for one in backward_plan.kit_tasks()}
    assert {row[0]: row[1] for row in found} == in_french


def test_practices_come_as_inspiration_only(way):
    found = sql(
        way["third"],
        "SELECT title, title_twin, status, geom, validated_on, licence, description, theme FROM practice"
        " ORDER BY title",
    )
    assert [row[0] for row in found] == ["Canal partagé", "Toiles sur la place"]
    assert [row[1] for row in found] == ["Acequia compartida", "Toldos en la plaza"]
    for row in found:
        assert row[2:6] == ("STP_OBSERVED", None, None, "CC BY-SA 4.0")
        assert "La Bañeza – Lambesc" in row[6]
        assert "CC BY-SA 4.0" in row[6]
        assert row[7] in THEMES.codes
    assert way["made"]["PRACTICES"] == 2


def test_a_toolkit_that_was_changed_makes_nothing(way, tmp_path):
    changed = tmp_path / "t.zip"
    with zipfile.ZipFile(way["toolkit"]) as source, zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data + b" " if name.endswith("index.html") else data)
    told = QgsProcessingFeedback()
    place = tmp_path / "place"
    place.mkdir()
    asked = {"TOOLKIT": str(changed), "COMMUNE": THIRD_HOME, "TWIN": THIRD_TWIN, "PLACE": str(place)}
    with pytest.raises(QgsProcessingException, match=r"index\.html. of the toolkit is missing, damaged or was changed"):
        processing.run("jumelage:importtoolkit", asked, feedback=told)
    assert list(place.iterdir()) == []
