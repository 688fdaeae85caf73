"""How the target of a similarity is told, and the layers and tables that can be compared."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from similarity_made import CRITERIA, ROWS, by_name, made_layer, refused, run


@pytest.mark.parametrize(
    "target",
    [
        "FR:02",
        "fr:02",
        "country=FR, code=02",
        "country='FR' AND code='02'",
        "name = Bo",
        "Bo",
        "\"name\" = 'Bo'",
        "people=200",
        "people > 150 and people < 250",
        "upper(name) = 'BO'",
        "code = '02' and not country = 'ES'",
    ],
)
def test_ways_to_tell_the_target(provider, target):
    found = by_name(run(FIELDS=["people"], TARGET=target))
    assert [name for name, feature in found.items() if feature["is_target"]] == ["Bo"]
    assert found["Bo"]["rank"] == 0
    assert found["Bo"]["similarity"] == 1


@pytest.mark.parametrize("name", ["L'Isle-Jourdain", "Is-en-Bassigny", "Y", "Saint-Denis d'Oléron"])
def test_names_are_not_taken_for_expressions(provider, name):
    layer = made_layer([(name, *ROWS[0][1:]), *ROWS[1:]])
    for target in (name, f"name = {name}"):
        assert by_name(run(layer, FIELDS=["people"], TARGET=target))[name]["is_target"] == 1


@pytest.mark.parametrize("name", ["Alcoi/Alcoy", "Coruña (A)", "Ay, Bo and Co", "1+1", "Bar > Foo"])
def test_a_name_goes_before_an_expression(provider, name):
    layer = made_layer([(name, *ROWS[0][1:]), *ROWS[1:]])
    for target in (name, name.upper(), name.lower().replace("ñ", "n")):
        assert by_name(run(layer, FIELDS=["people"], TARGET=target))[name]["is_target"] == 1


def test_the_name_as_written_goes_before_one_that_differs_by_accents(provider):
    layer = made_layer([("Aÿ", *ROWS[0][1:]), ("Ay", *ROWS[1][1:]), *ROWS[2:]])
    assert by_name(run(layer, FIELDS=["people"], TARGET="Aÿ"))["Aÿ"]["is_target"] == 1


def test_a_name_that_several_bear_is_refused(provider, tmp_path):
    layer = made_layer([("A/B", *ROWS[0][1:]), ("A/B", *ROWS[1][1:]), *ROWS[2:]])
    refused(tmp_path, "“A/B” is duplicated: 2 features", layer, FIELDS=["people"], TARGET="A/B")


def test_numbers_of_a_plain_csv_are_numbers(provider, tmp_path):
    file = tmp_path / "t.csv"
    file.write_text('name,n\nA,"0,5"\nB,"1,0"\nC,"2,5"\n', encoding="utf-8")
    found = by_name(run(str(file), TARGET="A", CRITERIA="n: range"))
    assert found["B"]["similarity"] == pytest.approx(0.75)
    found = by_name(run(str(file), TARGET="A", FIELDS=["n"]))
    assert found["B"]["similarity"] == pytest.approx(2 / 3, abs=1e-4)  # mid-ranks 1/6 and 3/6


def test_a_target_from_another_layer(provider):
    row = ("Zed", "FR", "99", 250, 510.0, "coast", "small", 1, 1.0, 1.0, 0.0)
    made = run(TARGET=None, TARGET_LAYER=made_layer([row]), CRITERIA=CRITERIA)
    found = by_name(made)
    assert set(found) == {row[0] for row in ROWS}
    assert not any(feature["is_target"] for feature in found.values())
    # 250 lies at 2/3 of the French; the heights span 1000 m
    assert found["Bo"]["part_people"] == pytest.approx(1 - (2 / 3 - 1 / 2), abs=1e-4)
    assert found["Ay"]["part_height"] == pytest.approx(0.5, abs=1e-4)
    assert found["Ay"]["part_land"] == pytest.approx(1.0, abs=1e-4)
    assert sorted(feature["rank"] for feature in found.values()) == [1, 2, 3, 4, 5]


def test_a_target_from_another_layer_that_holds_several(provider):
    other = made_layer()
    found = by_name(run(TARGET="name=Bo", TARGET_LAYER=other, FIELDS=["people"]))
    assert found["Bo"]["similarity"] == 1
    assert found["Bo"]["rank"] == 1


def test_the_selected_feature_of_the_same_layer(provider):
    layer = made_layer()
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByExpression("\"name\" = 'Bo'")
        selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        found = by_name(run(layer.id(), TARGET=None, TARGET_LAYER=selected, FIELDS=["people", "kind"]))
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert [name for name, feature in found.items() if feature["is_target"]] == ["Bo"]


def test_a_table_without_geometry_nor_crs(provider, tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("name;n;k\nA;1;x\nB;3;y\nC;;x\n".replace(";", ","), encoding="utf-8")
    found = by_name(run(str(file), TARGET="name=A", CRITERIA="n: range\nk"))
    assert found["B"]["similarity"] == 0
    assert (found["C"]["similarity"], found["C"]["confidence"]) == (1, 0.5)
    assert "n" in found["C"]["missing"]


def test_a_layer_without_crs(provider):
    layer = made_layer(geometry="Point?")
    layer.setCrs(QgsCoordinateReferenceSystem())
    made = run(layer, CRITERIA=CRITERIA)
    assert {name: f["similarity"] for name, f in by_name(made).items()} == {
        name: f["similarity"] for name, f in by_name(run(CRITERIA=CRITERIA)).items()
    }


def test_outlines_that_cross_themselves_are_kept_as_they_are(provider):
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154&field=name:string&field=n:double", "places", "memory")
    for name, wkt in (
        ("A", "POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))"),
        ("B", "POLYGON((0 0, 1 0, 1 1, 0 0))"),
        ("C", ""),
    ):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, float(len(wkt))])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeatures([feature])
    found = by_name(run(layer, FIELDS=["n"], TARGET="B"))
    assert not found["A"].geometry().isGeosValid()
    assert found["C"].geometry().isNull()


def test_a_result_can_be_compared_again(provider, tmp_path):
    first = run(CRITERIA=CRITERIA, OUTPUT=str(tmp_path / "a.gpkg"))["OUTPUT"]
    again = run(first, CRITERIA=CRITERIA, OUTPUT=str(tmp_path / "b.gpkg"))["OUTPUT"]
    one, two = QgsVectorLayer(first, "a"), QgsVectorLayer(again, "b")
    assert one.fields().names() == two.fields().names()
    for left, right in zip(one.getFeatures(), two.getFeatures()):
        assert left.attributes()[1:] == right.attributes()[1:]
