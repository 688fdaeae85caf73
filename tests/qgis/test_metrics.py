"""Metrics beside sigma, and weights, through Processing on real data."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge.metric_words import described, metric_name
from jumelage_climatique.jumelage_plugin.core.options import METRICS, NAMES, SIGMA
from jumelage_climatique.jumelage_plugin.io.rasters import read
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

pytestmark = pytest.mark.once

MAP, TWINS, CATALOGUE = "jumelage:climateanalogues", "jumelage:twincommunes", "jumelage:twincatalogue"
COMPARE = "jumelage:compareterritories"
QUIET = {"OUTPUT_HTML": None, "OUTPUT_PLACES": None}
OTHERS = [name for name in METRICS if name != SIGMA]
WEIGHTS = "tas_jja=2; pr_jja=0.5; pr_son=3"
BY_SIGMA = ("sigma", "sigma_low", "sigma_high", "sigma_other", "agreement", "band", "similarity", "gap_tas")


def twins(**parameters):
    asked = {"COMMUNE": "FR:31107", "COUNT": 0, "OUTPUT": "memory:", "OUTPUT_HTML": None, **parameters}
    return {f"{f['country']}:{f['code']}": f for f in processing.run(TWINS, asked)["OUTPUT"].getFeatures()}


@pytest.fixture(scope="module")
def by_sigma(qgis_app):
    """What sigma ranks, run once."""
    known = {}

    def answer():
        if not known:
            known.update(twins())
        return known

    return answer


def ranks(rows):
    return [key for key, row in sorted(rows.items(), key=lambda item: item[1]["rank"] or 10**6) if row["rank"]]


@pytest.mark.parametrize("name", OTHERS)
def test_another_metric_ranks_and_sigma_stays(provider, by_sigma, name):
    plain, found = by_sigma(), twins(METRIC=name, COUNT=2000, PARTNERS="ES:14029")
    for key in found:
        assert [found[key][field] for field in BY_SIGMA] == [plain[key][field] for field in BY_SIGMA]
    assert ranks(found)[:20] != ranks(plain)[:20]
    rows = [found[key] for key in ranks(found)]
    scores = [row["score"] for row in rows]
    assert scores == sorted(scores, reverse=True)
    closeness = np.array([row["closeness"] for row in rows])
    reading = np.array([row["metric_value"] for row in rows])
    # nearer by the metric is closer: downwards for a score or a similarity, upwards for a distance
    order = np.argsort(-closeness, kind="stable")
    steps = np.diff(reading[order]) * (-1 if name in {"climatch", "ccafs"} else 1)
    home = np.median(reading / (1 - closeness))
    assert steps.min() >= -1.1e-3 - 1.1e-4 * home  # as the fields are rounded
    for row in rows[:100]:
        assert row["score"] ** 2 == pytest.approx(max(0, row["closeness"]) * row["similarity"], abs=1e-3)


def test_sigma_is_its_own_reading(provider, by_sigma):
    for key in ranks(by_sigma())[:50]:
        assert by_sigma()[key]["metric_value"] == by_sigma()[key]["sigma"]


def test_strict_filters_by_hand(provider):
    made = processing.run(
        TWINS,
        {
            "COMMUNE": "FR:31107",
            "COUNT": 200,
            "OUTPUT": "memory:",
            "OUTPUT_CLIMATE": "memory:",
            "METRIC": "strict",
            "STRICT_TAS": 0.8,
            "STRICT_PR_YEAR": 12,
            "STRICT_PR": 25,
            "OUTPUT_HTML": None,
        },
    )
    goal = {f["variable"]: f["median"] for f in made["OUTPUT_CLIMATE"].getFeatures()}
    warm, wet = NAMES[:4], NAMES[4:]
    for row in made["OUTPUT"].getFeatures():
        warmth = np.mean([abs(row[n] - goal[n]) for n in warm])
        rain = np.mean([abs(row[n] - goal[n]) / goal[n] for n in wet])
        year = abs(sum(row[n] for n in wet) / sum(goal[n] for n in wet) - 1)
        expected = max(warmth / 0.8, 100 * rain / 25, 100 * year / 12)
        assert row["metric_value"] == pytest.approx(expected, abs=0.13)  # tables hold 0.1 °C and 0.1 mm


def test_euclidean_by_its_contributions(provider):
    """One variable compared: the distance is |gap| over the standard deviation, whatever the place."""
    found = twins(METRIC="euclidean", VARIABLES=["tas_jja"])
    ratios = [
        abs(row["gap_tas_jja"]) / row["metric_value"]
        for row in found.values()
        if row["rank"] and row["metric_value"] > 1
    ]
    assert len(ratios) > 1000
    assert max(ratios) - min(ratios) < 0.02


def test_places_without_yearly_series_are_said_to_be_not_compared(provider, tmp_path):
    page = tmp_path / "r.html"
    found = twins(METRIC="energy", LOCALITIES=True, PARTNERS="IT:3173435", COUNT=5, OUTPUT_HTML=str(page))
    abroad = found["IT:3173435"]
    assert not abroad["rank"]
    assert not abroad["metric_value"]
    assert not abroad["closeness"]
    assert abroad["sigma"] > 0
    assert "series" in abroad["note"]
    text = page.read_text(encoding="utf-8")
    assert "could not be compared by this metric" in text
    assert "nan" not in text.lower().replace("finan", "").replace("tenan", "")


def test_the_map_has_one_more_band_named_for_the_metric(provider, tmp_path):
    asked = {"COMMUNE": "FR:31107", "OUTPUT_HTML": None, "OUTPUT_PLACES": "memory:"}
    plain = processing.run(MAP, {**asked, "OUTPUT": str(tmp_path / "a.tif")})
    for name in ("energy", "climatch"):
        made = processing.run(MAP, {**asked, "METRIC": name, "OUTPUT": str(tmp_path / f"{name}.tif")})
        raster, by_sigma = read(tmp_path / f"{name}.tif"), read(tmp_path / "a.tif")
        assert raster.names == ("sigma", "agreement", "limiting_variable", name)
        np.testing.assert_array_equal(raster.values[:3], by_sigma.values)
        for number in ("BEST_SIGMA", "SELF_SIGMA", "CELLS", "CELLS_UNDER_1"):
            assert made[number] == pytest.approx(plain[number], abs=1e-5)
        best = np.nanmax(raster.values[3]) if name == "climatch" else np.nanmin(raster.values[3])
        places = list(made["OUTPUT_PLACES"].getFeatures())
        assert places[0]["metric_value"] == pytest.approx(best, abs=6e-4)
        closeness = [place["closeness"] for place in places]
        assert closeness == sorted(closeness, reverse=True)
        known = np.isfinite(raster.values[3])
        assert (
            known.sum() == np.isfinite(by_sigma.values[0]).sum() if name == "climatch" else 8000 < known.sum() < 12000
        )


@pytest.mark.parametrize("name", ["climatch", "strict"])
def test_the_metric_is_a_style_of_the_map(provider, tmp_path, name):
    """Thirds of the way: the best places lie in the first class, and all others in the class of their closeness."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output, places = str(tmp_path / "a.tif"), str(tmp_path / "p.gpkg")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(MAP)
    details = QgsProcessingContext.LayerDetails("map", context.project(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    asked = {"COMMUNE": "FR:31107", "METRIC": name, "OUTPUT": output, "OUTPUT_PLACES": places, "OUTPUT_HTML": None}
    processing.run(algorithm, asked, context=context)
    layer = QgsProcessingUtils.mapLayerFromString(output, context)
    assert metric_name(name).capitalize() in layer.styleManager().styles()
    layer.styleManager().setCurrentStyle(metric_name(name).capitalize())
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert len(items) == 4
    wanted = ["two thirds of the way or more", "one to two thirds", "less than a third", "no nearer than here"]
    for place in QgsVectorLayer(places, "p").getFeatures():
        shown = next(item.label for item in items if place["metric_value"] <= item.value)
        assert shown.startswith(wanted[min(3, max(0, int(3 - 3 * place["closeness"])))])


@pytest.mark.parametrize("name", ["energy", "ccafs"])
def test_map_and_twins_read_the_same_by_another_metric(provider, tmp_path, name):
    common = {"COMMUNE": "FR:32208", "LAPSE": 0, "METRIC": name}
    processing.run(MAP, {**common, **QUIET, "OUTPUT": str(tmp_path / "a.tif")})
    raster, checked = read(tmp_path / "a.tif"), 0
    for row in twins(**common, COUNT=300).values():
        point = row.geometry().asPoint()
        at = tuple(int(v[0]) for v in raster.grid.locate(np.array([point.x()]), np.array([point.y()])))
        if not row["note"]:
            # a cell of the map whose centre lies in another cell of the series has other ups and downs
            checked += raster.values[3][at] == pytest.approx(row["metric_value"], abs=2e-3)
    assert checked > 200


def test_equal_weights_are_the_default(provider, by_sigma):
    found = twins(WEIGHTS="; ".join(f"{name}=2" for name in NAMES), COUNT=50)
    for key, row in found.items():
        assert row.attributes() == by_sigma()[key].attributes()


def test_weights_are_the_same_in_map_twins_and_catalogue(provider, tmp_path, by_sigma):
    common = {"WEIGHTS": WEIGHTS, "LAPSE": 0}
    processing.run(MAP, {**common, **QUIET, "COMMUNE": "FR:31107", "OUTPUT": str(tmp_path / "a.tif")})
    raster, found = read(tmp_path / "a.tif"), twins(**common, COUNT=100)
    for row in found.values():
        point = row.geometry().asPoint()
        at = tuple(int(v[0]) for v in raster.grid.locate(np.array([point.x()]), np.array([point.y()])))
        if not row["note"]:
            assert raster.values[0][at] == pytest.approx(row["sigma"], abs=2e-3)
    made = processing.run(CATALOGUE, {**common, "HOMES": "FR:31107", "COUNT": 20, "OUTPUT": str(tmp_path / "c.gpkg")})[
        "OUTPUT"
    ]
    pairs = list(QgsVectorLayer(made, "c").getFeatures())
    assert len(pairs) == 20
    listed = {row["rank"]: row for row in found.values()}
    for pair in pairs:
        twin = listed[pair["rank"]]
        assert pair["sigma"] == pytest.approx(twin["sigma"], abs=1.1e-3)
        assert pair["closeness"] == pytest.approx(twin["closeness"], abs=2e-4)
    plain = twins(LAPSE=0, COUNT=100)
    assert any(plain[key]["sigma"] != found[key]["sigma"] for key in set(plain) & set(found))


FAULTS = [
    ({"WEIGHTS": "tas_jja"}, "“tas_jja” is not a weight"),
    ({"WEIGHTS": "snow=2"}, "“snow” in the weights is not a variable compared"),
    ({"WEIGHTS": "tas_jja=2", "VARIABLES": ["pr_jja"]}, "is not a variable compared: pr_jja"),
    ({"WEIGHTS": "tas_jja=0"}, "The weight of tas_jja must be greater than 0"),
    ({"METRIC": "manhattan"}, "“manhattan” is not a choice for METRIC"),
    ({"METRIC": "strict", "STRICT_PR": 0}, "STRICT_PR must be greater than 0"),
    ({"METRIC": "strict", "STRICT_TAS": "warm"}, "“warm” is not a number"),
    ({"METRIC": "energy", "COMMUNE": "IT:3173435"}, "no yearly series reach this place"),
]


@pytest.mark.parametrize("algorithm", [MAP, TWINS])
@pytest.mark.parametrize(("parameters", "says"), FAULTS)
def test_faults_are_told_in_one_sentence(provider, tmp_path, algorithm, parameters, says):
    output = tmp_path / ("a.tif" if algorithm == MAP else "t.gpkg")
    with pytest.raises(QgsProcessingException) as error:
        processing.run(algorithm, {"COMMUNE": "FR:31107", "OUTPUT": str(output), "OUTPUT_HTML": None, **parameters})
    sentence = str(error.value).removeprefix("Unable to execute algorithm\n").strip()
    assert says in sentence
    assert "\n" not in sentence
    assert "Incorrect parameter" not in sentence
    assert list(tmp_path.iterdir()) == []


def test_who_has_which_parameter(provider):
    registry = QgsApplication.processingRegistry()
    metric = {"METRIC", "STRICT_TAS", "STRICT_PR_YEAR", "STRICT_PR"}
    for algorithm in registry.providerById("jumelage").algorithms():
        names = {p.name() for p in algorithm.parameterDefinitions()}
        if "COVARIANCE" in names:
            assert "WEIGHTS" in names, algorithm.id()
            assert metric & names == (metric if algorithm.id() in {MAP, TWINS, COMPARE} else set())
    definition = registry.algorithmById(MAP).parameterDefinition("METRIC")
    assert definition.options() == list(METRICS)
    assert definition.defaultValue() == SIGMA


@pytest.mark.parametrize("algorithm", [MAP, TWINS])
def test_the_help_holds_every_metric(provider, algorithm):
    text = QgsApplication.processingRegistry().algorithmById(algorithm).shortHelpString()
    for name in METRICS:
        assert described(name) in text


@pytest.mark.parametrize("algorithm", [MAP, TWINS])
def test_the_report_says_what_ranked(provider, tmp_path, algorithm):
    page = tmp_path / "r.html"
    output = str(tmp_path / ("a.tif" if algorithm == MAP else "t.gpkg"))
    asked = {"COMMUNE": "FR:31107", "WEIGHTS": WEIGHTS, "METRIC": "ccafs", "OUTPUT": output, "OUTPUT_HTML": str(page)}
    processing.run(algorithm, asked)
    text = page.read_text(encoding="utf-8")
    assert text.count("Ranked by another metric than sigma") == 1
    assert metric_name("ccafs") in text
    assert "Weights of the variables, 1 on average: winter temperature 0.76" in text
