"""The planner's own indicators through Processing: twins, sheets, marks, faults."""

import csv

import pytest
from jumelage_climatique.jumelage_plugin.core.definitions import Definition
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback

TWINS, COMPARE, LIKE = "jumelage:twincommunes", "jumelage:compareterritories", "jumelage:communesimilarity"
HERE = Definition("m", "2020", "range of heights", "IGN", "LO").note()
THERE = Definition("m", "2012", "range of heights", "IGN-CNIG", "CC BY").note()
ROWS = [
    ("FR", "31107", 120, HERE, "vines"),
    ("FR", "32256", 60, HERE, "vines"),
    ("FR", "1004", 400, HERE, "woods"),  # a spreadsheet lost its zero
    ("ES", "14029", 380, THERE, "woods"),
    ("ES", "10196", 90, THERE, ""),
]


class Told(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "relief.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("country", "code", "relief_m", "relief_m_note", "land"), *ROWS])
    return str(path)


def run(algorithm, told=None, **parameters):
    return processing.run(algorithm, {"COMMUNE": "FR:31107", "OUTPUT": "memory:", **parameters}, feedback=told)


def test_they_count_are_told_and_are_marked(provider, table, tmp_path):
    told, page = Told(), tmp_path / "twins.html"
    made = run(TWINS, told, INDICATORS=table, PARTNERS="ES:14029", COUNT=3, OUTPUT_HTML=str(page))
    (partner,) = [f for f in made["OUTPUT"].getFeatures() if f["code"] == "14029"]
    # three French heights 60, 120, 400 and two Spanish 90, 380: mid-ranks 1/2 of home, 3/4 of Fuente Obejuna
    assert partner["part_relief_m"] == pytest.approx(0.75)
    plain = next(f for f in run(TWINS, PARTNERS="ES:14029", COUNT=3)["OUTPUT"].getFeatures() if f["code"] == "14029")
    # the profile weighs 7.75 in all; what is unknown of others does not touch a pair that is known of both
    assert partner["similarity"] == pytest.approx((7.75 * plain["similarity"] + 0.75) / 8.75, abs=2e-4)
    assert any("“relief_m” is known of 5 of" in line for line in told.lines)
    assert any("2 figures do not mean the same" in line for line in told.lines)
    assert "relief_m" in page.read_text(encoding="utf-8")


def test_reasons_and_kinds(provider, table):
    criteria = "relief_m: range 100, weight 2\nland: class"
    made = run(TWINS, INDICATORS=table, INDICATOR_CRITERIA=criteria, PARTNERS="ES:14029", COUNT=1)
    (partner,) = [f for f in made["OUTPUT"].getFeatures() if f["code"] == "14029"]
    assert (partner["part_relief_m"], partner["part_land"]) == (0, 0)
    assert "relief_m different (≠ 120 m / 380 m: not the same year)" in partner["reasons"]
    assert "land different (vines / woods)" in partner["reasons"]


def test_without_them_nothing_changes(provider):
    names = run(TWINS, COUNT=1)["OUTPUT"].fields().names()
    assert names[-1] == "part_rail"


def test_they_stand_on_the_sheets(provider, table, tmp_path):
    page = tmp_path / "sheet.html"
    made = run(COMPARE, INDICATORS=table, PARTNERS="ES:14029", OUTPUT_HTML=str(page), OUTPUT_TABLE="memory:")
    figures = {
        (f["code"], f["indicator"]): f for f in made["OUTPUT_TABLE"].getFeatures() if f["indicator"] == "own_relief_m"
    }
    there = figures["14029", "own_relief_m"]
    assert (there["value"], there["unit"], there["year"], there["source"]) == (380, "m", "2012", "IGN-CNIG")
    assert there["value_text"].startswith("≠")
    text = page.read_text(encoding="utf-8")
    assert "Relief_m" in text
    assert "≠ 380" in text


@pytest.mark.parametrize(
    ("header", "rows", "criteria", "says"),
    [
        (("code", "x"), [("31107", 1)], "x", "needs the fields country and code"),
        (("country", "code", "x"), [("FR", "31107", 1)], "", "Tell which of your indicators count"),
        (("country", "code", "x"), [("FR", "31107", 1)], "y", "no field “y”"),
        (("country", "code", "x"), [("FR", "31107", 1), ("FR", "31107", 2)], "x", "holds FR:31107 twice"),
        (("country", "code", "x"), [("FR", "31107", "")], "x", "Nothing is known of “x”"),
        (("country", "code", "population"), [("FR", "31107", 1)], "population", "name of a criterion"),
        (("country", "code", "x", "y"), [("FR", "31107", 1, 2)], "x + y: shares", "compared one by one"),
    ],
)
def test_faults_are_one_plain_sentence(provider, tmp_path, header, rows, criteria, says):
    path = tmp_path / "table.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    with pytest.raises(QgsProcessingException, match=says):
        run(TWINS, INDICATORS=str(path), INDICATOR_CRITERIA=criteria, COUNT=1)


def test_criteria_without_a_table(provider):
    with pytest.raises(QgsProcessingException, match="Choose the table of your indicators"):
        run(TWINS, INDICATOR_CRITERIA="relief_m", COUNT=1)


def test_the_similarity_of_any_layer_marks_other_definitions(provider, table, tmp_path):
    told, page = Told(), tmp_path / "like.html"
    made = processing.run(
        LIKE,
        {
            "INPUT": table,
            "FIELDS": ["relief_m"],
            "TARGET": "code=31107",
            "OUTPUT": "memory:",
            "OUTPUT_HTML": str(page),
        },
        feedback=told,
    )
    marks = {f["code"]: f["marks"] for f in made["OUTPUT"].getFeatures()}
    assert marks["14029"] == marks["10196"] == "≠ relief_m: not the same year"
    assert not marks["32256"]
    assert any(
        "2 figures do not mean the same as that of the target (not the same year)" in line for line in told.lines
    )
    assert "≠ relief_m" in page.read_text(encoding="utf-8")
