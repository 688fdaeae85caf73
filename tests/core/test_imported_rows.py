"""Rows of other people's tables: headers and values in three languages, and their faults."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.imported_rows import mapped, read_row
from jumelage_climatique.jumelage_plugin.core.schema_tables import table

PRACTICE, MEASURE = table("practice"), table("measure")
LABELS = {"titre": "title", "theme": "theme", "tema": "theme", "aleas": "hazards", "eau utilisee": "water_m3_year"}
WORDS = {
    "THE": {"the_urb": "THE_URB", "strategies urbaines": "THE_URB", "recursos naturales": "THE_RES"},
    "HAZ": {"secheresse": "HAZ_DROUGHT", "haz_storm": "HAZ_STORM", "fortes chaleurs": "HAZ_EXTREMEHEAT"},
    "MEA": {"en place": "MEA_IN_PLACE"},
}


def read(headers, cells, of=PRACTICE):
    return read_row(cells, mapped(headers, of, LABELS), of, WORDS)


def test_a_row_in_french():
    headers = ["Titre", "Thème", "Aléas", "Longitude", "Latitude", "Eau utilisée", "observed_on", "Autre"]
    cells = [
        " Toiles ",
        "Stratégies urbaines",
        "Sécheresse ; Fortes chaleurs",
        "-5,4192",
        "38.2672",
        "1 200,5",
        "15/06/2026",
    ]
    found = read(headers, cells)
    assert found.verdict == "imported"
    assert found.values == {
        "title": "Toiles",
        "theme": "THE_URB",
        "hazards": ["HAZ_DROUGHT", "HAZ_EXTREMEHEAT"],
        "water_m3_year": 1200.5,
        "observed_on": date(2026, 6, 15),
    }
    assert found.point == pytest.approx((-5.4192, 38.2672))
    assert mapped(headers, PRACTICE, LABELS).unused == ("Autre",)


def test_codes_and_the_names_of_the_schema_do_as_well():
    found = read(["title", "theme", "hazards", "example"], ["Shade", "THE_URB", '{"HAZ_STORM"}', "oui"])
    assert found.values["hazards"] == ["HAZ_STORM"]
    assert found.values["example"] is True
    assert found.point is None


@pytest.mark.parametrize(
    ("cells", "says"),
    [
        (["", "THE_URB"], "Title is missing"),
        (["x", ""], "Theme is missing"),
        (["x", "elsewhere"], "Theme is missing"),
        (["x" * 121, "THE_URB"], "Title has more than 120 characters"),
    ],
)
def test_what_is_required(cells, says):
    found = read(["title", "theme"], cells)
    assert (found.verdict, str(found.refused)) == ("refused", says)


@pytest.mark.parametrize(
    ("header", "text", "says"),
    [
        ("water_m3_year", "much", "Water used (m³ a year): “much” is not understood, left empty"),
        ("water_m3_year", "-3", "“-3” is not understood"),
        ("start_year", "19,5", "“19,5” is not understood"),
        ("observed_on", "31/31/2026", "“31/31/2026” is not understood"),
        ("hazards", "drought of words", "“drought of words” is not understood"),
        ("example", "perhaps", "“perhaps” is not understood"),
    ],
)
def test_what_is_not_understood_is_left_empty_and_told(header, text, says):
    found = read(["title", "theme", header], ["x", "THE_URB", text])
    assert found.verdict == "doubtful"
    assert says in str(found.faults[0])
    assert header not in found.values


@pytest.mark.parametrize("texts", [("200", "10"), ("10", "95"), ("a", "b"), ("10", "")])
def test_a_position_that_cannot_be(texts):
    found = read(["title", "theme", "x", "y"], ["x", "THE_URB", *texts])
    assert found.point is None
    assert "position" in str(found.faults[0])


def test_measures_need_a_title_only():
    found = read(["Titre", "status"], ["Plan canicule", "en place"], MEASURE)
    assert (found.verdict, found.values) == ("imported", {"title": "Plan canicule", "status": "MEA_IN_PLACE"})


@given(st.lists(st.text(), max_size=6), st.lists(st.text(), max_size=8))
def test_anything_is_survived(headers, cells):
    assert read(headers, cells).verdict in ("imported", "doubtful", "refused")
