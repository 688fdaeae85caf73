"""Months at the horizon: each changes as its season, by hand and as a property of random numbers."""

import secrets

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.monthly import MONTHLY, lifted, month_range, months_of_models
from jumelage_climatique.jumelage_plugin.core.variables import seasonal


@pytest.fixture
def rng():
    seed = secrets.randbits(32)
    print("seed", seed)  # noqa: T201 - pytest shows it where the test fails
    return np.random.default_rng(seed)


def months(tas, pr):
    return {"tas": tas, "tasmin": tas - 5.0, "tasmax": tas + 5.0, "pr": pr}


def test_by_hand():
    # January to December; winter is December, January and February
    tas = np.array([3.0, 5, 8, 11, 15, 19, 22, 21, 18, 13, 8, 4])
    pr = np.array([60.0, 50, 55, 70, 75, 40, 10, 20, 30, 65, 70, 90])
    # winter 200 mm, spring 200, summer 70, autumn 165; one model: winter +1 K and 210 mm, summer +3 K and 35 mm
    today = np.array([4.0, 34 / 3, 62 / 3, 13.0, 200.0, 200.0, 70.0, 165.0])
    future = np.array([[5.0, 34 / 3, 71 / 3, 13.0, 210.0, 200.0, 35.0, 165.0]])
    made = months_of_models(months(tas, pr), today, future)
    assert made["tas"][0] == pytest.approx([4, 6, 8, 11, 15, 22, 25, 24, 18, 13, 8, 5])
    assert made["tasmin"][0] == pytest.approx([-1, 1, 3, 6, 10, 17, 20, 19, 13, 8, 3, 0])
    assert made["pr"][0] == pytest.approx([63, 52.5, 55, 70, 75, 20, 5, 10, 30, 65, 70, 94.5])


def test_seasons_of_the_months_are_the_seasons_of_the_models(rng):
    tas, pr = rng.uniform(-15, 35, 12), rng.uniform(0.1, 300, 12)
    today = seasonal(tas, pr)
    futures = today + rng.normal(0, 1, (30, 8)) * np.array([3.0] * 4 + [0.2] * 4) * np.where(np.arange(8) < 4, 1, today)
    futures[:, 4:] = np.maximum(futures[:, 4:], 0.0)
    made = months_of_models(months(tas, pr), today, futures)
    assert np.allclose(seasonal(made["tas"].T, made["pr"].T).T, futures, atol=1e-9)
    assert np.allclose(made["tasmax"] - made["tas"], 5.0)


def test_rain_never_falls_below_0_and_a_dry_season_stays_dry(rng):
    pr = rng.uniform(0, 50, 12)
    pr[5:8] = 0.0
    today = seasonal(np.zeros(12), pr)
    futures = np.tile(today, (2, 1))
    futures[:, 4] = 0.0
    futures[:, 6] = 20.0
    futures[:, 7] = -1e-12
    made = months_of_models(months(np.zeros(12), pr), today, futures)["pr"]
    assert (made >= 0).all()
    assert np.isfinite(made).all()
    assert (made[:, 5:8] == 0).all()
    assert (made[:, [11, 0, 1]] == 0).all()


def test_elevation_moves_temperatures_only():
    normals = {name: np.full((2, 12), 10.0) for name in MONTHLY}
    # 400 m higher at -5 K per km is 2 K colder
    made = lifted(normals, np.array([0.0, -2.0]))
    for name in ("tas", "tasmin", "tasmax"):
        assert (made[name][0] == 10.0).all()
        assert (made[name][1] == 8.0).all()
    assert (made["pr"] == 10.0).all()
    assert (normals["tas"] == 10.0).all()


def test_range_holds_eight_models_out_of_ten():
    # 0 to 10: the tenth part of the way from the least to the greatest is 1
    models = np.repeat(np.arange(11.0)[:, None], 12, axis=1)
    found = month_range(models)
    assert found.low == pytest.approx(np.full(12, 1.0))
    assert found.median == pytest.approx(np.full(12, 5.0))
    assert found.high == pytest.approx(np.full(12, 9.0))
