"""What comes of the climate of places: faults, report, layer, and the same through the packaged plugin."""

import json
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from modules_hidden import hidden_modules
from places_made import CARBONNE, PLACES, made_layer, rectangle, run
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"COMMUNES": "FR:31107", "INPUT": "layer"}, "either a layer or communes"),
        ({"COMMUNES": "FR:99999"}, "No commune has the code 99999"),
        ({"COMMUNES": "IT"}, "No place of the country “IT”"),
        ({"INPUT": "layer", "ELEVATION_FIELD": "altitude"}, "has no field “altitude”"),
        ({"COMMUNES": "FR:31107", "HORIZON": "custom"}, "needs a warming level"),
        ({"COMMUNES": "FR:31107", "LAPSE": 9}, "between -12 and 3 K per km"),
        ({"INPUT": "empty"}, "The layer of places is empty"),
        ({"INPUT": "lines"}, "must hold polygons or points"),
        ({"INPUT": "nowhere"}, "no coordinate reference system"),
        ({"INPUT": "layer", "ELEVATION_FIELD": "label"}, "“P0” in the field label is no number"),
    ],
)
def test_faults_are_one_sentence(provider, tmp_path, parameters, says):
    layers = {
        "layer": made_layer([(rectangle(1, 44, 1.1, 44.1), 100)]),
        "empty": made_layer([]),
        "lines": made_layer([("LINESTRING(1 44, 2 45)", 1)], "LineString"),
        "nowhere": made_layer([(rectangle(1, 44, 1.1, 44.1), 100)]),
    }
    layers["nowhere"].setCrs(QgsCoordinateReferenceSystem())
    asked = {**parameters, "INPUT": layers.get(parameters.get("INPUT")), "OUTPUT": str(tmp_path / "a.gpkg")}
    with pytest.raises(QgsProcessingException, match=says):
        processing.run(PLACES, {**asked, "OUTPUT_HTML": None})
    assert list(tmp_path.iterdir()) == []


class Impatient(QgsProcessingFeedback):
    """Cancels once some progress is told."""

    def __init__(self, at):
        super().__init__()
        self.seen = []
        self.progressChanged.connect(lambda share: (self.seen.append(share), share >= at and self.cancel()))


@pytest.mark.parametrize("at", [5, 61])
def test_cancelling_leaves_nothing(provider, tmp_path, at):
    feedback = Impatient(at)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(COMMUNES="ES", OUTPUT=str(tmp_path / "a.gpkg"), feedback=feedback)
    assert list(tmp_path.iterdir()) == []
    assert feedback.seen == sorted(feedback.seen)


def test_the_report_tells_places_method_and_sources(provider, tmp_path):
    run(COMMUNES="FR:31107", OUTPUT_HTML=str(tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    for word in ("Carbonne", "2050", "equal-area", "39 models", "ERA5", "not an official one"):
        assert word in page


def test_names_are_data_not_markup(provider, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "p", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["<b>x</b>"])
    feature.setGeometry(QgsGeometry.fromWkt(CARBONNE))
    layer.dataProvider().addFeatures([feature])
    run(layer, OUTPUT_HTML=str(tmp_path / "r.html"))
    assert "<b>x" not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_result_can_be_judged_again(provider, tmp_path):
    first = run(COMMUNES="FR:31107", OUTPUT=str(tmp_path / "a.gpkg"))["OUTPUT"]
    again = run(first, ELEVATION_FIELD="elevation_m", OUTPUT=str(tmp_path / "b.gpkg"))["OUTPUT"]
    one, two = QgsVectorLayer(first, "a"), QgsVectorLayer(again, "b")
    assert one.fields().names() == two.fields().names()
    (left,), (right,) = one.getFeatures(), two.getFeatures()
    assert left.attributes()[1:] == right.attributes()[1:]


def test_the_layer_shown_bears_its_sources(provider, tmp_path):
    context, output = QgsProcessingContext(), str(tmp_path / "s.gpkg")
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(PLACES)
    details = QgsProcessingContext.LayerDetails("Climate", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    _, good = algorithm.run({"COMMUNES": "FR:31107", "OUTPUT": output}, context, QgsProcessingFeedback())
    assert good
    layer = context.getMapLayer(output)
    assert "ERA5" in " ".join(layer.metadata().rights())
    ranges = layer.renderer().ranges()
    assert [r.lowerValue() for r in ranges] == [0, 10, 30, 60, -1]
    assert ranges[3].label() == "60 days of 30 °C or more, or above"
    (feature,) = layer.getFeatures()
    assert layer.displayExpression() == '"name"'
    assert any(r.lowerValue() <= feature["days_30_median"] <= r.upperValue() for r in ranges)


def test_through_the_packaged_plugin(qgis_process, tmp_path):
    output = tmp_path / "c.gpkg"
    done = qgis_process(
        "--json",
        "run",
        PLACES,
        "COMMUNES=FR:31107,ES:14029",
        "HORIZON=tracc2100",
        f"OUTPUT={output}",
        f"OUTPUT_HTML={tmp_path / 'c.html'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["PLACES"] == 2
    with closing(sqlite3.connect(output)) as connection:
        found = connection.execute("SELECT name, tas_year, tas_year_median, cells FROM c ORDER BY country").fetchall()
    assert [row[0] for row in found] == ["Fuente Obejuna", "Carbonne"]
    assert all(later - now > 2 for _, now, later, _ in found)


def test_a_fault_through_the_packaged_plugin(qgis_process, tmp_path):
    done = qgis_process("run", PLACES, "COMMUNES=FR:99999", f"OUTPUT={tmp_path / 'c.gpkg'}")
    assert done.returncode != 0
    assert "No commune has the code 99999 in FR" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_packaged_plugin_without_shapely_nor_rasterio(qgis_process, tmp_path):
    found = []
    for number, env in enumerate(({}, hidden_modules(tmp_path / "blocked"))):
        output = tmp_path / f"c{number}.gpkg"
        keys = "FR:05023,FR:29019,FR:31107,FR:74056,ES:14029,ES:08019"
        done = qgis_process("run", PLACES, f"COMMUNES={keys}", f"OUTPUT={output}", env=env)
        assert done.returncode == 0, done.stdout + done.stderr
        with closing(sqlite3.connect(output)) as connection:
            query = f"SELECT tas_year, pr_year, days_30_high, data_share, cells FROM c{number} ORDER BY country, code"
            found.append(np.array(connection.execute(query).fetchall()))
    assert found[0].shape == (6, 5)
    assert found[1] == pytest.approx(found[0], abs=0.0101)
