"""What comes of a similarity: report, layer, faults, and the same through the packaged plugin."""

import json
import sqlite3
from contextlib import closing

import pytest
from jumelage_climatique.jumelage_plugin.bridge import likeness_style
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from similarity_made import CRITERIA, LIKE, ROWS, made_layer, refused, run, shipped


def test_the_report_tells_method_weights_and_warnings(provider, tmp_path):
    run(CRITERIA=CRITERIA + "\ncountry: class", TARGET="name=Eu", OUTPUT_HTML=str(tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    for word in (
        "What resembles Eu",
        "Gower 1971",
        "Unknown of the target itself",
        "size",
        "land",
        "27 %",
        "Hellinger",
    ):
        assert word in page
    assert "ordered class: small &lt; medium &lt; large" in page
    assert "small groups" in page


def test_names_are_data_not_markup(provider, tmp_path):
    rows = [("<b>x</b>", *ROWS[0][1:]), *ROWS[1:]]
    run(made_layer(rows), TARGET="code=03", CRITERIA=CRITERIA, OUTPUT_HTML=str(tmp_path / "r.html"))
    assert "<b>x" not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_the_layer_is_graduated_in_percent(provider, tmp_path):
    layer = QgsVectorLayer(run(CRITERIA=CRITERIA, OUTPUT=str(tmp_path / "a.gpkg"))["OUTPUT"], "a")
    likeness_style.style_likeness(layer, "name")
    renderer = layer.renderer()
    assert renderer.type() == "graduatedSymbol"
    labels = [r.label() for r in renderer.ranges()]
    assert labels == ["90 to 100 %", "75 to 90 %", "60 to 75 %", "0 to 60 %", "unknown"]
    assert [renderer.ranges()[0].lowerValue(), renderer.ranges()[3].upperValue()] == [90, 60]
    assert layer.labelsEnabled()


def test_the_layer_shown_is_styled(provider, tmp_path):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    output = str(tmp_path / "s.gpkg")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(LIKE)
    asked = {"INPUT": made_layer(), "TARGET": "name=Ay", "CRITERIA": CRITERIA, "OUTPUT": output}
    details = QgsProcessingContext.LayerDetails("Similarity", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    results, good = algorithm.run(asked, context, feedback)
    assert good
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    assert layer.isValid()
    assert layer.featureCount() == 5


DOUBLED = [*ROWS, ROWS[1]]


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"CRITERIA": "peuple: rank"}, "has no field “peuple”; its fields are: name, country"),
        ({"FIELDS": ["peuple"]}, "has no field “peuple”"),
        ({"FIELDS": ["people"], "GROUP": "pays"}, "has no field “pays”"),
        ({"FIELDS": ["people"], "NAME": "nom"}, "has no field “nom”"),
        ({"CRITERIA": "kind: number"}, "“coast” in the field kind is no number"),
        ({"CRITERIA": "kind: yes/no"}, "neither yes nor no"),
        ({"CRITERIA": "size: ordered small < large"}, "“medium” in the field size is not one of its classes"),
        ({"CRITERIA": "people: 0\nheight: 0"}, "All weights are 0"),
        ({"CRITERIA": "people: -1"}, "weight of “people” must be 0 or more"),
        ({"CRITERIA": "people: lots"}, "“lots” is not understood"),
        ({"CRITERIA": "people\npeople: rank"}, "given twice"),
        ({"CRITERIA": ""}, "at least one criterion"),
        ({"SHARES": ["wood"]}, "two fields at least"),
        ({"FIELDS": ["people"], "TARGET": ""}, "Tell the target"),
        ({"FIELDS": ["people"], "TARGET": "name=Nowhere"}, "“name=Nowhere” is not in the layer"),
        ({"FIELDS": ["people"], "TARGET": "Nowhere"}, "“Nowhere” is not in the layer"),
        ({"FIELDS": ["people"], "TARGET": "FR:77"}, "“FR:77” is not in the layer"),
        ({"FIELDS": ["people"], "TARGET": "people > 10^9"}, "is not in the layer"),
        ({"FIELDS": ["people"], "TARGET": "code=01"}, "“code=01” is duplicated: 2 features"),
        ({"FIELDS": ["people"], "TARGET": "people > 150"}, "is true of 4"),
        ({"FIELDS": ["people"], "TARGET": "people >"}, "neither a key"),
        ({"FIELDS": ["people"], "TARGET": "insee=01"}, "has no field “insee”"),
        ({"FIELDS": ["people"], "TARGET": "upper(insee) = 'A'"}, "has no field “insee”"),
        ({"FIELDS": ["people"], "MIN_CONFIDENCE": 2}, "between 0 and 1"),
        ({"FIELDS": ["people"], "MIN_CONFIDENCE": "half"}, "not a number"),
        ({"FIELDS": ["people"], "COUNT": -1}, "cannot be negative"),
        ({"FIELDS": ["people"], "UNKNOWN": "zero"}, "not a choice"),
        ({"FIELDS": ["people"], "INPUT": "/nowhere.gpkg"}, "layer to compare cannot be read"),
        ({"FIELDS": ["people"], "TARGET_LAYER": "/nowhere.gpkg"}, "layer of the target cannot be read"),
    ],
)
def test_faults_are_one_plain_sentence(provider, tmp_path, parameters, says):
    refused(tmp_path, says, **parameters)


def test_faults_of_layers(provider, tmp_path):
    negative = [(*row[:8], -1.0, 2.0, 3.0) for row in ROWS]
    refused(tmp_path, "shares of “land” cannot be negative", made_layer(negative), CRITERIA=CRITERIA)
    empty = [(*row[:4], None, *row[5:]) for row in ROWS]
    refused(tmp_path, "Nothing is known of “height”", made_layer(empty), CRITERIA=CRITERIA)
    refused(tmp_path, "is duplicated: 2 features", made_layer(DOUBLED), CRITERIA=CRITERIA, TARGET="FR:02")
    refused(tmp_path, "layer to compare is empty", made_layer([]), CRITERIA=CRITERIA)
    refused(tmp_path, "holds 5 features: select one", TARGET="", TARGET_LAYER=made_layer(), FIELDS=["people"])
    lacking = made_layer(
        [("Zed", "FR", "9", 1)], fields="name:string&field=country:string&field=code:string&field=p:int"
    )
    refused(tmp_path, "no field “people”, which is compared", TARGET="", TARGET_LAYER=lacking, FIELDS=["people"])


def test_cancelled_leaves_nothing(provider, tmp_path):
    class Stopped(QgsProcessingFeedback):
        def isCanceled(self):  # noqa: N802 - the name QGIS calls
            return True

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(CRITERIA=CRITERIA, OUTPUT=str(tmp_path / "o.gpkg"), feedback=Stopped())
    assert list(tmp_path.iterdir()) == []


def test_through_the_packaged_plugin(qgis_process, tmp_path):
    output = tmp_path / "s.gpkg"
    done = qgis_process(
        "--json",
        "run",
        LIKE,
        f"INPUT={shipped()}",
        "TARGET=FR:31107",
        "FIELDS=population;area_km2;density_km2",
        "CRITERIA=elevation_m: range 1000; degurba: ordered; land = forest_pct + cropland_pct + urban_pct: shares, 0.5",
        "COUNT=25",
        f"OUTPUT={output}",
        f"OUTPUT_HTML={tmp_path / 's.html'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["RANKED"] == 42876
    with closing(sqlite3.connect(output)) as connection:
        rows = connection.execute("SELECT rank, similarity, part_land, name FROM s ORDER BY rank").fetchall()
    assert [row[0] for row in rows] == list(range(26))
    assert rows[0][1:] == (1, 1, "Carbonne")
    assert rows[1][1] == pytest.approx(results["BEST_SIMILARITY"], abs=1e-4)
    assert rows[1][3] in (tmp_path / "s.html").read_text(encoding="utf-8")


def test_a_fault_through_the_packaged_plugin(qgis_process, tmp_path):
    done = qgis_process(
        "run", LIKE, f"INPUT={shipped()}", "TARGET=code=31107", "FIELDS=population", f"OUTPUT={tmp_path / 's.gpkg'}"
    )
    assert done.returncode != 0
    assert "is duplicated: 2 features" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []
