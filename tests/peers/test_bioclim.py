"""Bioclimatic variables and counts of days against a freshly installed xclim, on new random climates each time.

The seed is printed: JUMELAGE_PEER_SEED=… repeats a run.
"""

import os

import numpy as np
import pandas as pd
import pytest
import xarray
from jumelage_climatique.jumelage_plugin.core import bioclim, climatevariables, daycounts
from jumelage_climatique.jumelage_plugin.core.bioclim import Year
from xclim import indices
from xclim.core.units import convert_units_to

CELLS = 200
SEED = int(os.environ.get("JUMELAGE_PEER_SEED", "0")) or int.from_bytes(os.urandom(4), "little")
MONTHS = pd.date_range("2001-01-01", periods=36, freq="MS")


@pytest.fixture(scope="module")
def random():
    print(f"JUMELAGE_PEER_SEED={SEED}")  # noqa: T201 - pytest shows it with a failure
    return np.random.default_rng(SEED)


@pytest.fixture(scope="module")
def climates(random):
    """Monthly climates (12, cells); none has two equal quarters, where xclim chooses otherwise."""
    wave = np.cos(2 * np.pi * (np.arange(12)[:, None] - random.uniform(0, 12, CELLS)) / 12)
    tas = random.uniform(-10, 25, CELLS) + random.uniform(0.5, 15, CELLS) * wave + random.normal(0, 1, (12, CELLS))
    half = random.uniform(1, 8, (12, CELLS))
    return {"tas": tas, "tasmin": tas - half, "tasmax": tas + half, "pr": random.gamma(1.5, 40, (12, CELLS))}


@pytest.fixture(scope="module")
def peer(climates):
    """What xclim makes of the middle of three equal years, so that quarters run over the year's end."""

    def series(values, units):
        data = np.tile(values, (3, 1)) / (MONTHS.days_in_month.to_numpy()[:, None] if units == "mm/d" else 1.0)
        return xarray.DataArray(data, dims=("time", "cell"), coords={"time": MONTHS}, attrs={"units": units})

    tas, low, high = (series(climates[kind], "degC") for kind in ("tas", "tasmin", "tasmax"))
    pr, plain = series(climates["pr"], "mm/d"), series(climates["pr"], "mm/month")
    kelvin, mean = climates["tas"].mean(axis=0) + 273.15, climates["pr"].mean(axis=0)
    eleven = (12 / 11) ** 0.5

    def celsius(values):
        return convert_units_to(values, "degC")

    made = {
        "bio1": celsius(indices.tg_mean(tas)),
        "bio2": indices.daily_temperature_range(low, high, freq="YS"),
        "bio3": indices.isothermality(low, high),
        "bio4": indices.temperature_seasonality(tas) * kelvin * eleven,
        "bio5": celsius(indices.tx_max(high)),
        "bio6": celsius(indices.tn_min(low)),
        "bio7": indices.extreme_temperature_range(low, high, freq="YS"),
        "bio8": celsius(indices.tg_mean_wetdry_quarter(tas, pr, op="wettest")),
        "bio9": celsius(indices.tg_mean_wetdry_quarter(tas, pr, op="driest")),
        "bio10": celsius(indices.tg_mean_warmcold_quarter(tas, op="warmest")),
        "bio11": celsius(indices.tg_mean_warmcold_quarter(tas, op="coldest")),
        "bio12": indices.prcptot(pr),
        "bio13": indices.prcptot_wetdry_period(pr, op="wettest"),
        "bio14": indices.prcptot_wetdry_period(pr, op="driest"),
        "bio15": indices.precip_seasonality(plain) * eleven * mean / (1 + mean),
        "bio16": indices.prcptot_wetdry_quarter(pr, op="wettest"),
        "bio17": indices.prcptot_wetdry_quarter(pr, op="driest"),
        "bio18": indices.prcptot_warmcold_quarter(pr, tas, op="warmest"),
        "bio19": indices.prcptot_warmcold_quarter(pr, tas, op="coldest"),
    }
    return {name: values.isel(time=1).to_numpy() for name, values in made.items()}


@pytest.mark.parametrize("name", [made.name for made in climatevariables.BIOCLIM_VARIABLES])
def test_bioclimatic_variables(climates, peer, name):
    # quarters within 0.001 of each other are taken as equal, by us alone
    gaps = [np.diff(np.sort(bioclim.quarters(climates[kind]), axis=0), axis=0) for kind in ("tas", "pr")]
    single = np.min([np.minimum(gap[0], gap[-1]) for gap in gaps], axis=0) > 2e-3
    assert single.sum() > CELLS * 0.9
    np.testing.assert_allclose(Year(climates).bio(name)[single], peer[name][single], rtol=1e-8, atol=1e-8)


@pytest.fixture(scope="module")
def days(random):
    """Two years of days in tenths (days, cells), many on the thresholds themselves."""
    time = pd.date_range("2007-01-01", "2008-12-31", freq="D")
    shape = (len(time), 30)
    tas = random.uniform(0, 22, 30) + 10 * np.sin(2 * np.pi * np.asarray(time.day_of_year) / 365)[:, None]
    tas = np.round(tas + random.normal(0, 4, shape), 1)
    half = np.round(random.uniform(0.5, 8, shape), 1)
    rain = np.round(np.where(random.random(shape) < 0.5, 0, random.gamma(0.7, 9, shape)), 1)
    values = {"tas": tas, "tasmin": np.round(tas - half, 1), "tasmax": np.round(tas + half, 1), "pr": rain}
    return time, values


COUNTERS = {
    "summer_days": lambda v: indices.tx_days_above(v, "25 degC", freq="YS"),
    "hot_days": lambda v: indices.tx_days_above(v, "30 degC", freq="YS", op=">="),
    "very_hot_days": lambda v: indices.tx_days_above(v, "35 degC", freq="YS", op=">="),
    "frost_days": lambda v: indices.frost_days(v, "0 degC", freq="YS"),
    "tropical_nights": lambda v: indices.tn_days_above(v, "20 degC", freq="YS", op=">"),
    "dry_days": lambda v: indices.dry_days(v, "1 mm/day", freq="YS", op="<"),
    "wet_days": lambda v: indices.wetdays(v, "1 mm/day", freq="YS", op=">="),
    "days_20mm": lambda v: indices.wetdays(v, "20 mm/day", freq="YS", op=">="),
    "gdd": lambda v: indices.growing_degree_days(v, "10 degC", freq="YS"),
}
KINDS = {count.made.name: count.kind for count in climatevariables.DAY_COUNTS} | {"gdd": "tas"}


@pytest.mark.parametrize("name", COUNTERS)
def test_counts_of_days(days, name):
    time, values = days
    kind = KINDS[name]
    units = "mm/d" if kind == "pr" else "degC"
    given = xarray.DataArray(values[kind], dims=("time", "cell"), coords={"time": time}, attrs={"units": units})
    expected = COUNTERS[name](given).mean("time").to_numpy()
    added = daycounts.Days(kind, values[kind].shape[1:])
    for year in (2007, 2008):
        for month in range(1, 13):
            at = (time.year == year) & (time.month == month)
            added.add(month, daycounts.tally(values[kind][at].astype(np.float32), added.counts, 10.0))
    found = dict(zip(added.names, added.means()))[name]
    np.testing.assert_allclose(found, expected, rtol=1e-5)
