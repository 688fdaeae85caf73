"""Five invented communes for tests of similarity, and runs on them."""

import pytest
from jumelage_climatique.processing import inputs
from qgis import processing
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

LIKE = "jumelage:communesimilarity"
FIELDS = "name:string&field=country:string&field=code:string&field=people:integer&field=height:double"
MORE = "field=kind:string&field=size:string&field=rail:integer&field=wood:double&field=crops:double&field=town:double"
ROWS = [
    ("Ay", "FR", "01", 100, 10.0, "coast", "small", 1, 50.0, 50.0, 0.0),
    ("Bo", "FR", "02", 200, 260.0, "coast", "large", 0, 50.0, 0.0, 50.0),
    ("Ci", "FR", "03", 300, None, "plain", "medium", 1, 0.0, 0.0, 0.0),
    ("De", "ES", "01", 4000, 1010.0, None, "small", None, 5.0, 5.0, 0.0),
    ("Eu", "ES", "02", 8000, 510.0, "coast", None, 1, 10.0, None, 20.0),
]
CRITERIA = (
    "people: number\nheight: range, weight 2\nkind\nsize: ordered small < medium < large\n"
    "rail: weight 0.5\nland = wood + crops + town: shares"
)


def made_layer(rows=ROWS, geometry="Point?crs=EPSG:2154&", fields=f"{FIELDS}&{MORE}"):
    layer = QgsVectorLayer(f"{geometry}field={fields}", "places", "memory")
    assert layer.isValid()
    for n, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        if not geometry.startswith("None"):
            feature.setGeometry(QgsGeometry.fromWkt(f"POINT({600000 + 1000 * n} 6200000)"))
        layer.dataProvider().addFeatures([feature])
    return layer


def run(layer=None, feedback=None, **parameters):
    asked = {"INPUT": layer or made_layer(), "TARGET": "name=Ay", "OUTPUT": "memory:", "OUTPUT_HTML": None}
    return processing.run(LIKE, {**asked, **parameters}, feedback=feedback)


def by_name(result):
    return {feature["name"]: feature for feature in result["OUTPUT"].getFeatures()}


def refused(folder, says, layer=None, **parameters):
    with pytest.raises(QgsProcessingException) as error:
        run(layer, OUTPUT=str(folder / "o.gpkg"), OUTPUT_HTML=str(folder / "o.html"), **parameters)
    sentence = str(error.value).removeprefix("Unable to execute algorithm\n").strip()
    assert says in sentence
    assert "\n" not in sentence
    assert "Incorrect parameter" not in sentence
    assert list(folder.iterdir()) == []


def shipped():
    return f"{inputs.DATASET.communes_file}|layername=communes"
