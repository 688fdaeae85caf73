"""Practices and measures from other tables, and a copy that comes back from the field."""

import json
import shutil
import sqlite3
from contextlib import closing

import jpeg_made
import pytest
from jumelage_climatique.jumelage_plugin.bridge.history import History
from jumelage_climatique.jumelage_plugin.bridge.pins import Pin, save_pin
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer, open_twinning
from qgis import processing
from qgis.core import QgsPointXY, QgsProcessingException, QgsProcessingFeedback

IMPORT = "jumelage:importpractices"


class Told(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)


def run(folder, path, **parameters):
    told = Told()
    asked = {"INPUT": str(path), "TWINNING": str(folder.project_file), **parameters}
    made = processing.run(IMPORT, asked, feedback=told)
    return made, " ".join(told.lines)


def rows(folder, query):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query).fetchall()


def test_a_table_in_french(twinning, tmp_path):
    folder, path = twinning(), tmp_path / "pratiques.csv"
    path.write_bytes(
        "Titre;Thème;Domaine;Aléas;Longitude;Latitude;Coût annuel (€);Note libre\n"
        "Toiles d'été;the_urb;Aménagement;Fortes chaleurs, Sécheresse;-5,41;38,26;900;x\n"
        "[% 1+1 %];THE_RES;Santé;;;;beaucoup;\n"
        ";THE_RES;;;;;;\n".encode("cp1252")
    )
    made, told = run(folder, path)
    assert (made["ADDED"], made["DOUBTFUL"], made["REFUSED"]) == (2, 1, 1)
    assert "row 3: refused: Title is missing" in told
    assert "“beaucoup” is not understood" in told
    assert "Note libre" in told
    found = rows(
        folder, "SELECT title, theme, domain, hazards, yearly_cost_eur, position_origin FROM practice ORDER BY fid"
    )
    assert found == [
        ("Toiles d'été", "THE_URB", "DOM_PLANNING", '{"HAZ_EXTREMEHEAT","HAZ_DROUGHT"}', 900.0, "POS_IMPORT"),
        ("[% 1+1 %]", "THE_RES", "DOM_HEALTH", None, None, "POS_IMPORT"),
    ]
    assert rows(folder, "SELECT count(*) FROM practice WHERE geom IS NOT NULL") == [(1,)]


def test_a_geojson_in_spanish(twinning, opened, tmp_path):
    folder, path = twinning(), tmp_path / "practicas.geojson"
    feature = {
        "type": "Feature",
        "properties": {"Título": "Toldos", "Tema": "Recursos naturales, agua y conflictos de uso"},
        "geometry": {"type": "Point", "coordinates": [-5.42, 38.27]},
    }
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    made, _told = run(folder, path)
    assert made["ADDED"] == 1
    (found,) = layer(opened(folder), "practice").getFeatures()
    spot = found.geometry().asPoint()
    assert (found["title"], found["theme"]) == ("Toldos", "THE_RES")
    assert (spot.x(), spot.y()) == pytest.approx((-5.42, 38.27))


def test_measures_of_home(twinning, tmp_path):
    folder, path = twinning(), tmp_path / "mesures.csv"
    path.write_text("title,status,year\nHeat plan,MEA_IN_PLACE,2023\n", encoding="utf-8")
    made, _told = run(folder, path, INTO="measure")
    assert made["ADDED"] == 1
    assert rows(folder, "SELECT title, status, year FROM measure") == [("Heat plan", "MEA_IN_PLACE", 2023)]


def test_what_comes_back_from_the_field_is_merged(twinning, opened, tmp_path):
    folder = twinning(example=True)
    before = len(list(folder.photos.iterdir()))
    away = tmp_path / "qfield"
    shutil.copytree(folder.path, away)
    copy = open_twinning(away)
    photo = jpeg_made.photo(tmp_path / "a.jpg")
    save_pin(History(), opened(copy), copy, Pin("Seen in the field", "THE_SOC", QgsPointXY(-5.4, 38.2)), [photo])
    there = layer(opened(copy), "practice")
    first = next(there.getFeatures())
    there.startEditing()
    there.changeAttributeValue(first.id(), there.fields().indexOf("limits"), "written in the field")
    assert there.commitChanges()
    made, _told = run(folder, copy.gpkg)
    assert (made["ADDED"], made["CHANGED"], made["PHOTOS"]) == (2, 1, 1)
    assert rows(folder, "SELECT count(*) FROM practice WHERE title = 'Seen in the field'") == [(1,)]
    assert rows(folder, f"SELECT limits FROM practice WHERE uuid = '{first['uuid']}'") == [("written in the field",)]
    assert len(list(folder.photos.iterdir())) == before + 1
    made, _told = run(folder, copy.gpkg)  # once more: nothing is new
    assert (made["ADDED"], made["CHANGED"], made["PHOTOS"]) == (0, 0, 0)


def test_another_twinning_is_not_merged(twinning, tmp_path):
    folder, other = twinning(), twinning("ES:14029", "FR:31107")
    with pytest.raises(QgsProcessingException, match="another twinning"):
        run(folder, other.gpkg)


@pytest.mark.once
def test_ten_thousand_rows(twinning, tmp_path):
    folder, path = twinning(), tmp_path / "many.csv"
    lines = [f"Practice {n};THE_URB;{-5.4 + n / 1e5};{38.2 + n / 1e5}" for n in range(10_000)]
    path.write_text("\n".join(["title;theme;lon;lat", *lines]), encoding="utf-8")
    made, _told = run(folder, path)
    assert made["ADDED"] == 10_000
    assert rows(folder, "SELECT count(*) FROM practice") == [(10_000,)]


@pytest.mark.parametrize(
    ("content", "says"),
    [("a;b\n1;2\n", "No column of x.csv is a title"), ("", "empty"), (None, "missing or cannot be read")],
)
def test_faults_are_one_plain_sentence(twinning, tmp_path, content, says):
    folder, path = twinning(), tmp_path / "x.csv"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=says):
        run(folder, path)


def test_no_twinning_is_open(provider, tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("title\nx\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="No twinning is open"):
        processing.run(IMPORT, {"INPUT": str(path)})


def test_a_row_that_breaks_a_rule_does_not_cost_the_others(twinning, tmp_path):
    folder, path = twinning(), tmp_path / "x.csv"
    path.write_text(
        "uuid;title;theme;status\nabc;One;THE_URB;\nabc;Twice;THE_URB;\n;Two;THE_URB;STP_VALIDATED\n", encoding="utf-8"
    )
    made, told = run(folder, path)
    assert (made["ADDED"], made["DOUBTFUL"], made["REFUSED"]) == (2, 1, 1)
    assert "row 2: refused: its identifier is that of a row above" in told
    assert "row 3: " in told
    assert "validated only with its summary" in told
    found = rows(folder, "SELECT title, status FROM practice ORDER BY fid")
    assert found == [("One", "STP_OBSERVED"), ("Two", "STP_OBSERVED")]


def test_a_validated_practice_with_its_evidence_stays_validated(twinning, tmp_path):
    folder, path = twinning(), tmp_path / "x.csv"
    heads = "title;theme;status;validated_on;summary;effects;limits;evidence"
    path.write_text(
        f"{heads}\nOne;THE_URB;STP_VALIDATED;2026-06-15;Awnings;Cooler;Wind;EVI_MEASURED\n", encoding="utf-8"
    )
    made, told = run(folder, path)
    assert made["DOUBTFUL"] == 0, told
    assert rows(folder, "SELECT status FROM practice") == [("STP_VALIDATED",)]


def test_a_row_of_a_known_identifier_is_changed(twinning, opened, tmp_path):
    folder, path = twinning(example=True), tmp_path / "x.csv"
    uuid, limits, total = rows(folder, "SELECT uuid, limits, (SELECT count(*) FROM practice) FROM practice")[0]
    path.write_text(f"uuid;title;theme\n{uuid};Renamed;THE_URB\n", encoding="utf-8")
    made, _told = run(folder, path)
    assert (made["ADDED"], made["CHANGED"]) == (0, 1)
    assert rows(folder, f"SELECT title, limits FROM practice WHERE uuid = '{uuid}'") == [("Renamed", limits)]
    assert rows(folder, "SELECT count(*) FROM practice") == [(total,)]
