"""Which communes a run on many judges: layers, countries, filters; what it refuses in one sentence."""

import pytest
from catalogues import CATALOGUE, NOVELTY, REVERSE, catalogue, key, rows
from jumelage_climatique.jumelage_plugin.bridge.tables import TEXT
from jumelage_climatique.processing import inputs
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

pytestmark = pytest.mark.once


def test_names_on_which_scripts_rely(provider):
    for name in (CATALOGUE, REVERSE, NOVELTY):
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        names = {p.name() for p in algorithm.parameterDefinitions()}
        assert {"HOMES", "HOMES_LAYER", "HORIZON", "LEVEL", "ENSEMBLE", "LAPSE", "COVARIANCE", "OUTPUT"} <= names
        assert all(p.help() for p in algorithm.parameterDefinitions() if not p.isDestination())
        assert algorithm.shortHelpString()


def layer_of(features, crs="EPSG:4326", kind="Point"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "homes", "memory")
    made = []
    for geometry in features:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    return layer


def point(x, y):
    return QgsGeometry.fromPointXY(QgsPointXY(x, y))


def test_communes_of_a_layer_in_any_system(provider, tmp_path):
    # Carbonne, Fuente Obejuna, Carbonne again, and a place at sea
    spots = [point(1.2191, 43.2972), point(-5.42, 38.27), point(1.22, 43.3), point(-10.0, 45.0)]
    made, pairs = catalogue(tmp_path, HOMES_LAYER=layer_of(spots), COUNT=1)
    assert {key(row, "home_") for row in pairs} == {"FR:31107", "ES:14029"}
    assert made["HOMES_COUNT"] == 2
    lambert = [point(555600, 6245700).buffer(300, 8)]  # in Carbonne, by hand from its coordinates
    _, pairs = catalogue(tmp_path, HOMES_LAYER=layer_of(lambert, "EPSG:2154", "Polygon"), COUNT=1)
    assert [row["home_name"] for row in pairs] == ["Carbonne"]


def test_the_fields_of_a_layer_name_its_communes(provider, tmp_path):
    layer = layer_of([point(0.0, 0.0), point(0.0, 0.0), point(0.0, 0.0)], kind="Point")
    layer.dataProvider().addAttributes([QgsField("country", TEXT), QgsField("code", TEXT)])
    layer.updateFields()
    for feature, (country, code) in zip(list(layer.getFeatures()), [("FR", "31107"), ("es", "14029"), ("FR", None)]):
        layer.dataProvider().changeAttributeValues({feature.id(): {0: country, 1: code}})
    _, pairs = catalogue(tmp_path, HOMES_LAYER=layer, COUNT=1)
    assert {key(row, "home_") for row in pairs} == {"FR:31107", "ES:14029"}


@pytest.mark.parametrize(("country", "code"), [("FR", "1001"), ("France", "01001"), ("FR", "99999"), ("", "")])
def test_fields_that_name_no_commune_leave_it_to_the_place(provider, tmp_path, country, code):
    layer = layer_of([point(4.926, 46.153)])  # L'Abergement-Clémenciat, 01001
    layer.dataProvider().addAttributes([QgsField("country", TEXT), QgsField("code", TEXT)])
    layer.updateFields()
    layer.dataProvider().changeAttributeValues({1: {0: country, 1: code}})
    _, pairs = catalogue(tmp_path, HOMES_LAYER=layer, COUNT=1)
    assert [row["home_name"] for row in pairs] == ["L'Abergement-Clémenciat"]


def test_a_layer_without_coordinate_reference_system(provider, tmp_path):
    layer = layer_of([point(1.2191, 43.2972)])
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="has no coordinate reference system"):
        catalogue(tmp_path, HOMES_LAYER=layer)


def test_all_communes_of_a_layer_are_found(provider, tmp_path):
    every = f"{inputs.DATASET.communes_file}|layername=communes"
    made = processing.run(
        NOVELTY, {"HOMES_LAYER": every, "EXTENT": "-5.5,-5.3,38.2,38.4 [EPSG:4326]", "OUTPUT": "memory:"}
    )
    assert made["HOMES_COUNT"] + made["OUT_OF_DATA"] == 34746 + 8131


def test_it_is_told_how_many_lie_nowhere(provider, tmp_path):
    class Told(QgsProcessingFeedback):
        def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
            lines.append(text)

    lines = []
    spots = [point(1.2191, 43.2972), point(-10.0, 45.0), QgsGeometry()]
    catalogue(tmp_path, HOMES_LAYER=layer_of(spots), COUNT=1, feedback=Told())
    assert "2 features of the layer lie in no commune." in lines


def test_countries_and_all(provider, tmp_path):
    made = processing.run(NOVELTY, {"HOMES": "es", "EXTENT": "-6,-4,37,39 [EPSG:4326]", "OUTPUT": "memory:"})
    table = inputs.communes(False)
    assert made["HOMES_COUNT"] + made["OUT_OF_DATA"] == int((table.country == "ES").sum())


def test_filters_choose_who_could_learn(provider):
    found = rows(
        processing.run(REVERSE, {"COMMUNE": "ES:14029", "COUNTRIES": "FR", "DISTANCE_MAX": 900, "OUTPUT": "memory:"})[
            "OUTPUT"
        ]
    )
    assert found
    assert {row["country"] for row in found} == {"FR"}
    assert all(row["distance_km"] <= 900 for row in found)


FAULTS = [
    (CATALOGUE, {"HOMES": "FR:99999"}, "No commune has the code 99999"),
    (CATALOGUE, {"COUNT": 0}, "must be at least 1"),
    (CATALOGUE, {"HOMES": " ; ,"}, "No commune is named"),
    (CATALOGUE, {"HOMES": "IT"}, "and localities where they are included"),
    (NOVELTY, {"HOMES": "IT:3173435"}, "and localities where they are included"),
    (CATALOGUE, {"HOMES_LAYER": "/nowhere/none.gpkg"}, "cannot be read"),
    (CATALOGUE, {"POPULATION_MIN": 10**9}, "No candidate is left"),
    (CATALOGUE, {"LAPSE": 9}, "between -12 and 3"),
    (CATALOGUE, {"HORIZON": "custom"}, "level"),
    (NOVELTY, {"HOMES": "XX"}, "XX"),
    (NOVELTY, {"COUNTRIES": "XX"}, "XX"),
    (REVERSE, {"COMMUNE": ""}, "commune"),
    (REVERSE, {"COMMUNE": "ES:14029", "COUNT": -1}, "cannot be negative"),
    (REVERSE, {"COMMUNE": "ES:14029", "COUNTRIES": "ES", "DISTANCE_MAX": 0.5}, "No candidate is left"),
]


@pytest.mark.parametrize(("name", "parameters", "says"), FAULTS, ids=[f"{f[0]} {f[2]}" for f in FAULTS])
def test_faults_are_told_in_one_sentence_and_leave_nothing(provider, tmp_path, name, parameters, says):
    with pytest.raises(QgsProcessingException, match=f"(?i){says}") as error:
        processing.run(name, {"OUTPUT": str(tmp_path / "o.gpkg"), **parameters})
    sentence = str(error.value).removeprefix("Unable to execute algorithm\n").strip()
    assert "\n" not in sentence
    assert "Incorrect parameter" not in sentence
    assert list(tmp_path.iterdir()) == []


def test_a_layer_with_nothing_in_a_commune(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="No feature of the layer lies in a commune"):
        catalogue(tmp_path, HOMES_LAYER=layer_of([point(-30.0, 45.0)]))


def test_a_place_without_land_in_the_pool(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="No candidate is left"):
        catalogue(tmp_path, EXTENT="-30,-29,40,41 [EPSG:4326]")
