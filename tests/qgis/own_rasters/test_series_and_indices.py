"""Yearly series of a planner's own, ready indices with them, and metrics beside sigma."""

from pathlib import Path
from types import SimpleNamespace

import made_rasters as made
import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.options import NAMES
from jumelage_climatique.jumelage_plugin.core.sigma import sigma_from_distance
from jumelage_climatique.jumelage_plugin.io.rasters import read
from own_rasters_made import BOX, CARBONNE, MAP, MODELS, TWINS, series_of
from qgis import processing
from runs_told import Told


def test_without_series_it_is_said_whose_variability_serves(own):
    feedback = Told()
    own.run(**own.plain(), feedback=feedback)
    assert "from the data of this plugin, for no series were given" in feedback.text


def test_fewer_years_than_variables_give_no_covariance(own):
    given = {**own.plain(), "SERIES": [series_of(own, 10)]}
    page = own.outputs / "r.html"
    assert own.run(**given, OUTPUT_HTML=str(page))["SELF_SIGMA"] > 0
    assert "diagonal" in page.read_text(encoding="utf-8")
    for path in own.outputs.iterdir():
        path.unlink()
    assert "too few years for the full covariance of 8 variables" in own.fails(**given, COVARIANCE="full")


def test_faults_of_series(own):
    given = own.plain()
    assert "fewer than 10 whole years" in own.fails(**given, SERIES=[series_of(own, 9)])
    seven = series_of(own, 29, lambda values: values[:, :7], NAMES[:7])
    assert "lacks a season of rain: autumn" in own.fails(**given, SERIES=[seven])
    assert "tell no years" in own.fails(**given, SERIES=[given["REFERENCE"][0]])
    far = made.tif(
        own.inputs / "far.tif",
        np.tile(np.arange(8.0)[:, None, None], (12, 3, 3)),
        yearly(12, NAMES),
        west=99,
        units="mm",
    )
    assert "do not reach this place" in own.fails(**given, SERIES=[far])


def yearly(years, names):
    return [f"{1990 + year}:{name}" for year in range(years) for name in names]


@pytest.fixture
def indices(own):
    """Three ready indices made of the seasons, and their yearly values at every cell."""
    random = np.random.default_rng(7)

    def of(values):
        return np.stack([values[:4].mean(0), values[4:].sum(0), values[2] - values[0]])

    names = ["bio1", "bio12", "range"]
    waves = random.normal(size=(20, 3)) * [0.6, 90.0, 1.1]
    planes = (waves[:, :, None, None] + np.zeros((1, 1, 3, 3))).reshape(-1, 3, 3) + 50.0
    place = {"west": own.world.grid.west, "north": own.world.grid.north, "step": 5.0}
    series = made.tif(own.inputs / "yearly.tif", planes, yearly(20, names), **place)
    given = {
        "REFERENCE": [own.tif("today", of(own.world.today), names)],
        "FUTURES": [own.tif(m, of(own.world.futures[m]), names) for m in MODELS],
        "SERIES": [series],
    }
    return SimpleNamespace(given=given, of=of, names=names, waves=waves, place=place)


def test_ready_indices_by_hand(own, indices):
    """Diagonal covariance: differences in standard deviations, read as sigma of three dimensions."""
    found = own.run(**indices.given, COVARIANCE="diagonal", LAPSE=0)
    row, column = (v[0] for v in own.world.grid.locate(*(np.array([v]) for v in CARBONNE)))
    here = [indices.of(values)[:, row, column] for values in (own.world.today, *own.world.futures.values())]
    years = np.arange(20)
    residual = indices.waves - np.stack([np.polyval(np.polyfit(years, w, 1), years) for w in indices.waves.T], axis=1)
    deviation = np.sqrt((residual**2).sum(0) / 18)
    distance = np.sqrt((((here[0] - np.median(here[1:], axis=0)) / deviation) ** 2).sum())
    assert found["SELF_SIGMA"] == pytest.approx(float(sigma_from_distance(np.array([distance]), 3)[0]), rel=1e-4)


def test_twins_by_ready_indices(own, indices):
    page = own.outputs / "r.html"
    found = own.run(TWINS, **indices.given, OUTPUT_HTML=str(page))
    assert found["POOL_SIZE"] > 1000
    assert "Against: bio1: " in page.read_text(encoding="utf-8")


def test_indices_need_series(own, indices):
    given = {name: value for name, value in indices.given.items() if name != "SERIES"}
    assert own.fails(**given).startswith("Sigma needs yearly values of these indices (SERIES)")


def test_an_index_that_never_varies(own, indices):
    planes = indices.waves[:, :, None, None] * [[[1.0]], [[0.0]], [[1.0]]] + np.zeros((1, 1, 3, 3))
    path = made.tif(own.inputs / "flat.tif", planes.reshape(-1, 3, 3), yearly(20, indices.names), **indices.place)
    assert "“bio12” never varies in the yearly series" in own.fails(**{**indices.given, "SERIES": [path]})


def test_indices_that_say_the_same_twice(own, indices):
    """A singular covariance: what says the same counts once."""
    double = [*indices.names, "again"]

    def twice(values):
        return np.concatenate([indices.of(values), indices.of(values)[:1] * 1.8 + 32.0])

    planes = np.concatenate([indices.waves, indices.waves[:, :1] * 1.8], axis=1)[:, :, None, None] + np.zeros(
        (1, 1, 3, 3)
    )
    given = {
        "REFERENCE": [own.tif("today2", twice(own.world.today), double)],
        "FUTURES": [own.tif(f"{m}2", twice(own.world.futures[m]), double) for m in MODELS],
        "SERIES": [made.tif(own.inputs / "s2.tif", planes.reshape(-1, 3, 3), yearly(20, double), **indices.place)],
    }
    once, again = own.run(**indices.given)["SELF_SIGMA"], own.run(**given)["SELF_SIGMA"]
    assert again == pytest.approx(once, rel=1e-3)


def test_indices_in_two_units(own, indices):
    given = dict(indices.given)
    given["REFERENCE"] = [own.tif("k", indices.of(own.world.today), indices.names, units=["K", "mm", "K"])]
    given["FUTURES"] = [own.tif("c", indices.of(own.world.today), indices.names, units=["°C", "mm", "K"])]
    assert own.fails(**given).startswith("“bio1” is in °C in c and in K in the reference")


def test_energy_of_own_rasters_is_that_of_the_shipped_data(own, tmp_path):
    asked = {"COMMUNE": "FR:31107", "MODELS": list(MODELS), "EXTENT": BOX, "OUTPUT_HTML": None, "METRIC": "energy"}
    expected = read(Path(processing.run(MAP, {**asked, "OUTPUT": str(tmp_path / "s.tif")})["OUTPUT"]))
    found = read(Path(own.run(**own.plain(), SERIES=[series_of(own)], METRIC="energy")["OUTPUT"]))
    assert found.names == expected.names == ("sigma", "agreement", "limiting_variable", "energy")
    both = np.isfinite(found.values[3]) & np.isfinite(expected.values[3])
    assert both.sum() > 2000
    assert found.values[3][both] == pytest.approx(expected.values[3][both], rel=1e-4)
    # cells without series of their own take a neighbour's in the shipped data only
    assert np.isfinite(found.values[3]).sum() == both.sum()


def test_climatch_of_own_rasters_by_hand(own):
    """The yardstick is the spread over the planner's own rasters, outside the extent too."""
    found = read(Path(own.run(**own.plain(), METRIC="climatch", LAPSE=0)["OUTPUT"])).values[3]
    row, column = (v[0] for v in own.world.grid.locate(*(np.array([v]) for v in CARBONNE)))
    goal = np.median([future[:, row, column] for future in own.world.futures.values()], axis=0)
    land = own.world.today[:, np.isfinite(own.world.today).all(axis=0)]
    z = (land - goal[:, None]) / land.std(axis=1, ddof=1)[:, None]
    scores = np.maximum(0.0, 10 * (1 - np.sqrt((z**2).mean(axis=0))))
    assert np.nanmax(found) == pytest.approx(scores.max(), abs=1e-3)
    known = np.sort(found[np.isfinite(found)])
    assert len(known) > 2000
    # every cell of the extent has its score among those computed by hand
    nearest = np.abs(np.sort(scores)[np.clip(np.searchsorted(np.sort(scores), known), 1, len(scores) - 1)] - known)
    before = np.abs(np.sort(scores)[np.clip(np.searchsorted(np.sort(scores), known) - 1, 0, len(scores) - 1)] - known)
    assert np.minimum(nearest, before).max() < 1e-3


@pytest.mark.parametrize("metric", ["euclidean", "energy", "zech_aslan", "climatch", "ccafs"])
def test_ready_indices_by_other_metrics(own, indices, metric):
    found = own.run(**indices.given, METRIC=metric, OUTPUT_PLACES="memory:")
    assert read(Path(found["OUTPUT"])).names[-1] == metric
    assert next(found["OUTPUT_PLACES"].getFeatures())["closeness"] > 0.5


def test_ready_indices_have_no_strict_filters(own, indices):
    assert "The strict filters need temperatures or rain" in own.fails(**indices.given, METRIC="strict")
