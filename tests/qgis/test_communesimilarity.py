"""Similarity by chosen criteria through Processing: results, targets, faults, and the packaged plugin."""

import json
import math
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge import likeness_style
from jumelage_climatique.jumelage_plugin.core import similarity
from jumelage_climatique.processing import inputs
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

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
# Ay against each, by hand. People: mid-ranks 1/6, 3/6, 5/6 in France, 1/4, 3/4 in Spain. Height: of a range of 1000.
# Land: (½, ½, 0) against (½, 0, ½) lies √½ away; Ci has none, of Eu a share is unknown.
NAN = math.nan
PARTS = {
    "Ay": (1, 1, 1, 1, 1, 1),
    "Bo": (2 / 3, 0.75, 1, 0, 0, 1 - math.sqrt(0.5)),
    "Ci": (1 / 3, NAN, 0, 0.5, 1, NAN),
    "De": (11 / 12, 0, NAN, 1, NAN, 1),
    "Eu": (5 / 12, 0.5, 1, NAN, 1, NAN),
}
WEIGHTS = (1, 2, 1, 1, 0.5, 1)
NAMES = ("people", "height", "kind", "size", "rail", "land")


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


def value(attribute):
    return math.nan if attribute is None or not isinstance(attribute, (int, float)) else attribute


def parts_of(feature):
    return [value(feature[f"part_{name}"]) for name in NAMES]


def test_names_on_which_scripts_rely(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById(LIKE)
    names = {p.name() for p in algorithm.parameterDefinitions()}
    assert {"INPUT", "FIELDS", "ORDERED", "SHARES", "CRITERIA", "TARGET", "TARGET_LAYER", "GROUP", "NAME"} <= names
    assert {"UNKNOWN", "MIN_CONFIDENCE", "COUNT", "OUTPUT", "OUTPUT_HTML"} <= names
    assert all(p.help() for p in algorithm.parameterDefinitions() if not p.isDestination())
    assert "Gower" in algorithm.shortHelpString()
    assert "climate models" not in algorithm.shortHelpString()


def test_by_hand(provider):
    made = run(CRITERIA=CRITERIA)
    found = by_name(made)
    for name, parts in PARTS.items():
        known = [(p, w) for p, w in zip(parts, WEIGHTS) if not math.isnan(p)]
        expected = sum(p * w for p, w in known) / sum(w for _, w in known)
        assert parts_of(found[name]) == pytest.approx(parts, abs=1e-4, nan_ok=True)
        assert found[name]["similarity"] == pytest.approx(expected, abs=1e-4)
        assert found[name]["similarity_pct"] == pytest.approx(100 * expected, abs=0.06)
        assert found[name]["confidence"] == pytest.approx(sum(w for _, w in known) / 6.5, abs=1e-4)
        missing = found[name]["missing"] or ""
        assert [n for n in NAMES if n in str(missing)] == [n for n, p in zip(NAMES, parts) if math.isnan(p)]
    assert made["RANKED"] == 4
    # Eu 2.917 of 4.5, De 2.917 of 5, Bo 3.460 of 6.5, Ci 1.333 of 3.5
    assert [f["name"] for f in made["OUTPUT"].getFeatures()] == ["Ay", "Eu", "De", "Bo", "Ci"]
    assert [f["rank"] for f in made["OUTPUT"].getFeatures()] == [0, 1, 2, 3, 4]


def test_geometry_and_attributes_are_kept(provider):
    layer = made_layer()
    made = run(layer, CRITERIA=CRITERIA)["OUTPUT"]
    assert made.crs() == layer.crs()
    assert made.wkbType() == layer.wkbType()
    assert made.fields().names()[: len(layer.fields())] == layer.fields().names()
    found = {f["name"]: f for f in made.getFeatures()}
    for feature in layer.getFeatures():
        assert found[feature["name"]].geometry().equals(feature.geometry())
        assert found[feature["name"]].attributes()[: len(layer.fields())] == feature.attributes()


def test_who_is_known_too_little_has_no_rank(provider):
    made = run(CRITERIA=CRITERIA, MIN_CONFIDENCE=0.6)
    found = by_name(made)
    # Ci is known by 3.5 of 6.5
    assert not isinstance(found["Ci"]["rank"], int)
    assert found["Ci"]["similarity"] == pytest.approx((1 / 3 + 0 + 0.5 + 0.5) / 3.5, abs=1e-4)
    assert made["RANKED"] == 3
    assert made["UNRANKED"] == 1


def test_ticked_fields_are_compared_by_what_they_hold(provider):
    made = run(FIELDS=["people", "kind", "rail"], ORDERED=["size"], SHARES=["wood", "crops", "town"])
    found = by_name(made)
    assert found["Bo"]["part_people"] == pytest.approx(2 / 3, abs=1e-4)
    assert (found["Bo"]["part_kind"], found["Bo"]["part_rail"]) == (1, 0)
    # in the order of the alphabet: large, medium, small
    assert (found["Bo"]["part_size"], found["Ci"]["part_size"]) == (0, 0.5)
    assert found["Bo"]["part_shares"] == pytest.approx(1 - math.sqrt(0.5), abs=1e-4)


def test_what_is_written_goes_before_what_is_ticked(provider):
    ticked = {"FIELDS": ["people", "height"], "SHARES": ["wood", "crops", "town"]}
    made = run(**ticked, CRITERIA="people: rank\nPEOPLE2 = town + wood + crops: 3").get("OUTPUT")
    names = [name for name in made.fields().names() if name.startswith("part_")]
    assert names == ["part_people", "part_PEOPLE2", "part_height"]
    found = {f["name"]: f for f in made.getFeatures()}
    assert found["Eu"]["part_people"] == pytest.approx(1 - 4 / 5, abs=1e-4)


def test_groups(provider):
    everywhere = by_name(run(FIELDS=["people"], GROUP="kind", MIN_CONFIDENCE=0))
    # on the coast 100, 200 and 8000: mid-ranks 1/6, 3/6, 5/6; De has no kind and so no percentile
    assert everywhere["Eu"]["part_people"] == pytest.approx(1 / 3, abs=1e-4)
    assert everywhere["Ci"]["part_people"] == pytest.approx(1 - (1 / 2 - 1 / 6), abs=1e-4)
    assert math.isnan(value(everywhere["De"]["part_people"]))
    assert math.isnan(value(everywhere["De"]["similarity"]))


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


def test_the_best_only(provider):
    made = run(CRITERIA=CRITERIA, COUNT=2)["OUTPUT"]
    assert [f["rank"] for f in made.getFeatures()] == [0, 1, 2]


def test_what_is_unknown_may_count_as_the_mean(provider):
    found = by_name(run(CRITERIA="kind", UNKNOWN="expected", MIN_CONFIDENCE=0))
    # alike or not: Bo and Eu are, Ci is not; De is like one of them at random
    assert found["De"]["similarity"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["De"]["confidence"] == 0


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


def refused(folder, says, layer=None, **parameters):
    with pytest.raises(QgsProcessingException) as error:
        run(layer, OUTPUT=str(folder / "o.gpkg"), OUTPUT_HTML=str(folder / "o.html"), **parameters)
    sentence = str(error.value).removeprefix("Unable to execute algorithm\n").strip()
    assert says in sentence
    assert "\n" not in sentence
    assert "Incorrect parameter" not in sentence
    assert list(folder.iterdir()) == []


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


def shipped():
    return f"{inputs.DATASET.communes_file}|layername=communes"


def test_shipped_communes_are_read_as_the_twins_read_them(provider):
    """One truth: the criteria that both can say give the same parts."""
    wanted = "population: rank\ndensity_km2\narea_km2\nelevation_m: range 1000\ndegurba: range 2"
    made = run(shipped(), TARGET="FR:31107", CRITERIA=wanted)
    found = {f"{f['country']}:{f['code']}": f for f in made["OUTPUT"].getFeatures()}
    table = inputs.communes(False)
    expected = similarity.similarity(table, table.keys()["FR:31107"])
    names = {"density_km2": 1, "area_km2": 2, "elevation_m": 3, "degurba": 5}
    for i in np.random.default_rng(11).choice(len(table), 300, replace=False).tolist():
        row = found[table.key(i)]
        given = [value(row[f"part_{name}"]) for name in names]
        assert given == pytest.approx(expected.parts[i, list(names.values())], abs=1e-4, nan_ok=True)
    assert made["RANKED"] == 42876


def test_shipped_communes_by_their_own_figures(provider):
    """Figures read from the file by SQL, compared in plain arithmetic: a median commune of each country is alike."""
    made = run(shipped(), TARGET="FR:31107", FIELDS=["area_km2"], SHARES=["forest_pct", "cropland_pct", "urban_pct"])
    query = "SELECT country || ':' || code, area_km2, forest_pct, cropland_pct, urban_pct FROM communes"
    with closing(sqlite3.connect(f"file:{inputs.DATASET.communes_file}?immutable=1", uri=True)) as connection:
        figures = {key: row for key, *row in connection.execute(query)}
    areas = {land: np.array([row[0] for key, row in figures.items() if key.startswith(land)]) for land in ("FR", "ES")}

    def percentile(key):
        among, area = areas[key[:2]], figures[key][0]
        return ((among < area).sum() + (among == area).sum() / 2) / len(among)

    def roots(key):
        shares = np.array(figures[key][1:], dtype=float)
        return np.sqrt(shares / shares.sum())

    checked = 0
    for feature in made["OUTPUT"].getFeatures():
        key = f"{feature['country']}:{feature['code']}"
        if feature["rank"] and feature["rank"] % 997 == 0 and sum(figures[key][1:]):
            area = 1 - abs(percentile(key) - percentile("FR:31107"))
            land = 1 - np.linalg.norm(roots(key) - roots("FR:31107")) / np.sqrt(2)
            assert feature["part_area_km2"] == pytest.approx(area, abs=1e-4)
            assert feature["part_shares"] == pytest.approx(land, abs=1e-4)
            checked += 1
    assert checked > 20


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
