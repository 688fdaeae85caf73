"""The algorithms through Processing, on real data: results, faults, atomic outputs, cancelling."""

import dataclasses
import random

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.options import NAMES
from jumelage_climatique.jumelage_plugin.core.sphere import great_circle_km
from jumelage_climatique.jumelage_plugin.io.rasters import read
from jumelage_climatique.processing import inputs
from osgeo import gdal
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

MAP, TWINS = "jumelage:climateanalogues", "jumelage:twincommunes"
QUIET = {"OUTPUT_HTML": None, "OUTPUT_PLACES": None}


def run_twins(**parameters):
    return processing.run(TWINS, {"OUTPUT": "memory:", "OUTPUT_HTML": None, **parameters})


def rows_of(layer):
    return {f"{f['country']}:{f['code']}": f for f in layer.getFeatures()}


def test_names_on_which_scripts_rely(provider):
    registry = QgsApplication.processingRegistry()
    shared = {
        "COMMUNE",
        "POINT",
        "HORIZON",
        "LEVEL",
        "ENSEMBLE",
        "VARIABLES",
        "MODELS",
        "COVARIANCE",
        "LAPSE",
        "EXTENT",
    }
    for name, own in (
        (MAP, {"OUTPUT", "OUTPUT_PLACES", "OUTPUT_HTML"}),
        (TWINS, {"PARTNERS", "COUNT", "OUTPUT", "OUTPUT_HTML"}),
    ):
        algorithm = registry.algorithmById(name)
        names = {p.name() for p in algorithm.parameterDefinitions()}
        assert shared | own <= names
        assert all(p.help() for p in algorithm.parameterDefinitions() if not p.isDestination())
        assert algorithm.shortHelpString()
        assert algorithm.helpUrl()
        assert algorithm.tags()


def test_twins_have_the_fields_that_scripts_rely_on(provider):
    layer = run_twins(COMMUNE="FR:31107", COUNT=3)["OUTPUT"]
    expected = {"country", "code", "name", "rank", "sigma", "agreement", "band", "closeness", "similarity", "score"}
    assert expected | {"pareto", "distance_km", "reasons"} <= set(layer.fields().names())
    assert layer.featureCount() == 3
    assert [f["rank"] for f in layer.getFeatures()] == [1, 2, 3]
    assert layer.crs().authid() == "EPSG:4326"


def test_score_is_the_root_of_the_product(provider):
    for row in run_twins(COMMUNE="FR:32208", COUNT=50)["OUTPUT"].getFeatures():
        assert row["score"] ** 2 == pytest.approx(row["closeness"] * row["similarity"], abs=1e-3)
        assert 0 <= row["similarity"] <= 1
        assert row["reasons"]


@pytest.mark.once
def test_partners_are_always_listed_with_their_true_rank(provider):
    partners = "ES:14029, FR:59350; IT:3173435"
    few = rows_of(run_twins(COMMUNE="FR:31107", COUNT=2, PARTNERS=partners)["OUTPUT"])
    every = rows_of(run_twins(COMMUNE="FR:31107", COUNT=0, PARTNERS=partners)["OUTPUT"])
    assert len(few) == 5
    for key in ("ES:14029", "FR:59350", "IT:3173435"):
        assert few[key]["partner"] == 1
        assert few[key]["rank"] == every[key]["rank"]
        assert few[key]["sigma"] == every[key]["sigma"]
    better = [key for key, row in every.items() if row["rank"] and row["rank"] < few["ES:14029"]["rank"]]
    assert len(better) == few["ES:14029"]["rank"] - 1
    assert all(every[key]["score"] >= few["ES:14029"]["score"] for key in better)


def test_a_partner_outside_the_filters_is_marked(provider):
    rows = rows_of(
        run_twins(COMMUNE="FR:31107", COUNT=5, PARTNERS="ES:14029", COUNTRIES="FR", ELEVATION_MAX=500)["OUTPUT"]
    )
    assert rows["ES:14029"]["note"]
    others = [row for key, row in rows.items() if key != "ES:14029"]
    assert len(others) == 5
    assert all(row["country"] == "FR" and row["elevation_m"] <= 500 for row in others)


@pytest.mark.once
def test_all_communes_are_listed_and_the_canaries_are_said_to_lack_data(provider):
    made = run_twins(COMMUNE="FR:31107", COUNT=0)
    rows = rows_of(made["OUTPUT"])
    assert len(rows) == 42877 - 1  # all but home itself
    missing = [row for row in rows.values() if not row["rank"]]
    assert len(missing) == made["OUT_OF_DATA"] == 88
    assert {row["region"] for row in missing} == {"Canarias"}
    assert all(row["note"] for row in missing)
    ranks = sorted(row["rank"] for row in rows.values() if row["rank"])
    # home itself stands, unlisted, between those that are nearer and those that are not
    (home_rank,) = set(range(1, len(ranks) + 2)) - set(ranks)
    for row in rows.values():
        if row["rank"]:
            assert row["closeness"] >= 0 if row["rank"] < home_rank else row["closeness"] <= 0
    assert 1000 < home_rank < len(ranks) - 1000


def test_localities_abroad_and_as_home(provider):
    with_abroad = run_twins(COMMUNE="FR:31107", COUNT=300, LOCALITIES=True)["OUTPUT"]
    assert {f["country"] for f in with_abroad.getFeatures()} - {"FR", "ES"}
    assert run_twins(COMMUNE="IT:3173435", COUNT=1, COUNTRIES="FR")["OUTPUT"].featureCount() == 1


@pytest.mark.once
def test_one_truth_map_and_twins_at_random(provider, tmp_path):
    """With equal settings a commune reads the same sigma as its cell."""
    seed = random.randrange(10**6)
    print("seed", seed)  # noqa: T201 - shown by pytest when the test fails
    common = {"COMMUNE": "FR:32208", "LAPSE": 0, "ENSEMBLE": "cmip6", "HORIZON": "ssp370"}
    processing.run(MAP, {**common, **QUIET, "OUTPUT": str(tmp_path / "a.tif")})
    raster = read(tmp_path / "a.tif")
    rows = [f for f in run_twins(**common, COUNT=0)["OUTPUT"].getFeatures() if f["rank"] and not f["note"]]
    for row in random.Random(seed).sample(rows, 50):
        point = row.geometry().asPoint()
        at = tuple(int(v[0]) for v in raster.grid.locate(np.array([point.x()]), np.array([point.y()])))
        assert raster.values[0][at] == pytest.approx(row["sigma"], abs=2e-3)
        assert raster.values[1][at] == pytest.approx(row["agreement"], abs=2e-3)


def test_choice_of_variables_and_models(provider):
    made = run_twins(COMMUNE="FR:31107", COUNT=1, VARIABLES=["tas_jja", "pr_jja"], MODELS=["CNRM-CM5", "IPSL-CM5A-MR"])
    assert made["MODEL_COUNT"] == 2


def test_a_point_is_its_commune(provider):
    by_point = run_twins(POINT="1.2191,43.2972 [EPSG:4326]", COUNT=1)
    by_code = run_twins(COMMUNE="FR:31107", COUNT=1)
    assert by_point["SELF_SIGMA"] == by_code["SELF_SIGMA"]


def test_a_place_that_stays_within_its_variability_is_told(provider, tmp_path):
    page = tmp_path / "r.html"
    made = run_twins(COMMUNE="FR:31107", HORIZON="tracc2030", COUNT=1, OUTPUT_HTML=str(page))
    assert made["SELF_SIGMA"] < 1
    assert "tracc2100" in page.read_text(encoding="utf-8")


def test_no_analogue_is_told(provider):
    made = run_twins(COMMUNE="FR:31107", HORIZON="custom", LEVEL=4.0, EXTENT="-5,4,47,50 [EPSG:4326]", COUNT=1)
    assert made["NO_ANALOGUE"] is True
    assert made["BEST_SIGMA"] >= 4


def test_map_has_three_named_bands_and_its_sources(provider, tmp_path):
    processing.run(MAP, {"COMMUNE": "FR:05023", **QUIET, "OUTPUT": str(tmp_path / "a.tif")})
    raster = read(tmp_path / "a.tif")
    assert raster.names == ("sigma", "agreement", "limiting_variable")
    land = np.isfinite(raster.values[0])
    assert set(np.unique(raster.values[2][land])) <= set(range(1, len(NAMES) + 1))
    assert ((raster.values[1][land] >= 0) & (raster.values[1][land] <= 1)).all()
    assert "ERA5" in gdal.Open(str(tmp_path / "a.tif")).GetMetadata()["SOURCES"]


def test_extent_limits_the_map(provider, tmp_path):
    processing.run(
        MAP, {"COMMUNE": "FR:31107", **QUIET, "EXTENT": "-6,-4,37,39 [EPSG:4326]", "OUTPUT": str(tmp_path / "a.tif")}
    )
    raster = read(tmp_path / "a.tif")
    rows, columns = np.nonzero(np.isfinite(raster.values[0]))
    lons, lats = raster.grid.centres()
    assert -6 <= lons[columns].min() <= lons[columns].max() <= -4
    assert 37 <= lats[rows].min() <= lats[rows].max() <= 39


def test_best_places_are_spaced_and_named(provider, tmp_path):
    made = processing.run(MAP, {"COMMUNE": "FR:31107", "OUTPUT": str(tmp_path / "a.tif"), "OUTPUT_PLACES": "memory:"})
    places = list(made["OUTPUT_PLACES"].getFeatures())
    assert len(places) == 10
    assert [p["sigma"] for p in places] == sorted(p["sigma"] for p in places)
    assert places[0]["sigma"] == pytest.approx(made["BEST_SIGMA"], abs=1e-3)
    assert all(p["name"] for p in places)
    points = [p.geometry().asPoint() for p in places]
    for i, a in enumerate(points):
        for b in points[:i]:
            assert great_circle_km(a.x(), a.y(), np.array([b.x()]), np.array([b.y()]))[0] >= 150


FAULTS = [
    ({}, "commune or a point"),
    ({"COMMUNE": "31107"}, "FR:31107 (Carbonne)"),
    ({"COMMUNE": "FR:00000"}, "00000"),
    ({"COMMUNE": "FR:31107", "POINT": "1,43 [EPSG:4326]"}, "commune or a point"),
    ({"POINT": "-6,46 [EPSG:4326]"}, "sea"),
    ({"POINT": "30,-30 [EPSG:4326]"}, "outside"),
    ({"COMMUNE": "ES:35001"}, "outside"),
    ({"COMMUNE": "FR:31107", "HORIZON": "2050"}, "HORIZON"),
    ({"COMMUNE": "FR:31107", "HORIZON": "custom"}, "level"),
    ({"COMMUNE": "FR:31107", "HORIZON": "custom", "LEVEL": 5}, "between 0.7 and 4 K"),
    ({"COMMUNE": "FR:31107", "LAPSE": -50}, "height"),
    ({"COMMUNE": "FR:31107", "MODELS": ["UKESM1-0-LL"]}, "UKESM1-0-LL"),
    ({"COMMUNE": "FR:31107", "EXTENT": "-30,-29,40,41 [EPSG:4326]"}, "extent"),
    ({"POINT": "25,45 [EPSG:4326]", "COVARIANCE": "full"}, "yearly series"),
]


@pytest.mark.parametrize(("parameters", "says"), FAULTS)
def test_faults_of_the_map_are_told_and_leave_nothing(provider, tmp_path, parameters, says):
    with pytest.raises(QgsProcessingException) as error:
        processing.run(MAP, {**parameters, **QUIET, "OUTPUT": str(tmp_path / "a.tif")})
    assert says in str(error.value)
    assert "Incorrect parameter" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


TWIN_FAULTS = [
    ({"POPULATION_MIN": 10**9}, "No candidate is left"),
    ({"POPULATION_MIN": 10, "POPULATION_MAX": 5}, "The least population"),
    ({"COUNTRIES": "PT"}, "localities"),
    ({"COUNT": -1}, "negative"),
    ({"PARTNERS": "ES:00000"}, "00000"),
    ({"PARTNERS": "Saint-Martin"}, "several communes"),
]


@pytest.mark.parametrize(("parameters", "says"), TWIN_FAULTS)
def test_faults_of_the_twins_are_told_and_leave_nothing(provider, tmp_path, parameters, says):
    with pytest.raises(QgsProcessingException) as error:
        processing.run(TWINS, {"COMMUNE": "FR:31107", **parameters, "OUTPUT": str(tmp_path / "t.gpkg")})
    assert says in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_unwritable_output(provider):
    with pytest.raises(QgsProcessingException, match="Cannot write"):
        run_twins(COMMUNE="FR:31107", COUNT=1, OUTPUT="/proc/none/t.gpkg")


class StopAt(QgsProcessingFeedback):
    """Cancels at a moment of the run: when the progress passes a share."""

    def __init__(self, share):
        super().__init__()
        self.share = share
        self.progressChanged.connect(lambda done: self.cancel() if done >= self.share else None)


@pytest.mark.parametrize("share", [0, 15, 40, 69])
@pytest.mark.parametrize("name", [MAP, TWINS])
def test_cancelling_leaves_an_earlier_result_intact(provider, tmp_path, name, share):
    output = tmp_path / ("a.tif" if name == MAP else "t.gpkg")
    output.write_bytes(b"earlier result")
    feedback = StopAt(share)
    if share == 0:
        feedback.cancel()
    quiet = QUIET if name == MAP else {"OUTPUT_HTML": None}
    with pytest.raises(QgsProcessingException, match=r"(?i)cancel"):
        processing.run(name, {"COMMUNE": "FR:31107", **quiet, "OUTPUT": str(output)}, feedback=feedback)
    assert output.read_bytes() == b"earlier result"
    assert [p.name for p in tmp_path.iterdir()] == [output.name]


def test_an_earlier_result_is_replaced(provider, tmp_path):
    output = tmp_path / "t.gpkg"
    for commune in ("FR:31107", "FR:29019"):
        processing.run(TWINS, {"COMMUNE": commune, "COUNT": 2, "OUTPUT": str(output), "OUTPUT_HTML": None})
        layer = QgsVectorLayer(str(output), "twins")
        assert layer.isValid()
        assert layer.featureCount() == 2
    assert [p.name for p in tmp_path.iterdir()] == ["t.gpkg"]


def test_a_file_being_edited_is_not_replaced(provider, tmp_path):
    output = tmp_path / "t.gpkg"
    processing.run(TWINS, {"COMMUNE": "FR:31107", "COUNT": 2, "OUTPUT": str(output), "OUTPUT_HTML": None})
    before = output.read_bytes()
    (tmp_path / "t.gpkg-wal").write_bytes(b"unsaved edits")
    with pytest.raises(QgsProcessingException, match="being edited"):
        processing.run(TWINS, {"COMMUNE": "FR:29019", "COUNT": 2, "OUTPUT": str(output), "OUTPUT_HTML": None})
    assert output.read_bytes() == before


@pytest.mark.parametrize("suffix", ["geojson", "csv", "shp"])
def test_other_formats(provider, tmp_path, suffix):
    output = tmp_path / f"t.{suffix}"
    processing.run(TWINS, {"COMMUNE": "FR:31107", "COUNT": 2, "OUTPUT": str(output), "OUTPUT_HTML": None})
    assert QgsVectorLayer(str(output), "t").featureCount() == 2
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]


def test_a_table_of_a_geopackage(provider, tmp_path):
    """A table in a GeoPackage of the planner's leaves the other tables alone."""
    path = tmp_path / "mine.gpkg"
    processing.run(TWINS, {"COMMUNE": "FR:31107", "COUNT": 2, "OUTPUT": str(path), "OUTPUT_HTML": None})
    processing.run(
        TWINS,
        {"COMMUNE": "FR:29019", "COUNT": 3, "OUTPUT": f'ogr:dbname="{path}" table="brest" (geom)', "OUTPUT_HTML": None},
    )
    assert QgsVectorLayer(f"{path}|layername=brest", "b").featureCount() == 3
    assert QgsVectorLayer(f"{path}|layername=mine", "m").featureCount() == 2


def test_nothing_appears_beside_the_data(provider, package_root, tmp_path):
    data = package_root / "jumelage_plugin" / "data"
    before = sorted(p.name for p in data.rglob("*"))
    processing.run(MAP, {"COMMUNE": "FR:31107", "OUTPUT": str(tmp_path / "a.tif"), "OUTPUT_HTML": None})
    run_twins(COMMUNE="FR:31107", COUNT=1, LOCALITIES=True)
    assert sorted(p.name for p in data.rglob("*")) == before


def test_html_treats_names_as_text(provider, tmp_path, monkeypatch):
    table = inputs.communes(False)
    i = table.find("FR:31107")
    names = table.name.copy()
    names[i] = "<script>alert(1)</script>"
    altered = dataclasses.replace(table, name=names)
    monkeypatch.setattr(inputs, "communes", lambda localities: altered)
    page = tmp_path / "r.html"
    run_twins(COMMUNE="FR:31107", COUNT=1, OUTPUT_HTML=str(page))
    text = page.read_text(encoding="utf-8")
    assert "<script>" not in text
    assert "&lt;script&gt;" in text


def test_layers_are_styled_when_loaded(provider, tmp_path):
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(MAP)
    path = str(tmp_path / "a.tif")
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails("map", project, "OUTPUT"))
    processing.run(algorithm, {"COMMUNE": "FR:31107", **QUIET, "OUTPUT": path}, context=context)
    layer = QgsProcessingUtils.mapLayerFromString(path, context)
    assert layer.renderer().type() == "singlebandpseudocolor"
    labels = [item.label for item in layer.renderer().shader().rasterShaderFunction().colorRampItemList()]
    assert len(labels) == 4
    assert all("analogue" in label for label in labels)
