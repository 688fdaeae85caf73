"""Daily values: counts, months made of them, calendars, missing days; faults leave nothing."""

from pathlib import Path

import made_rasters as made
import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.io import daily
from jumelage_climatique.processing import variablesjob
from qgis.core import QgsProcessingException
from runs_told import Told
from variables_made import KINDS, bands, check_bioclim, daily_netcdf, dates, weather

pytestmark = pytest.mark.once


def check_counts(found, values, years):
    low, high, pr, tas = (values[kind] for kind in ("tasmin", "tasmax", "pr", "tas"))
    expected = {
        "summer_days": high > 25,
        "hot_days": high >= 30,
        "very_hot_days": high >= 35,
        "frost_days": low < 0,
        "tropical_nights": low > 20,
        "dry_days": pr < 1,
        "wet_days": pr >= 1,
        "days_20mm": pr >= 20,
    }
    for name, days in expected.items():
        np.testing.assert_allclose(found[name], days.sum(axis=0) / years, rtol=1e-6, err_msg=name)
    np.testing.assert_allclose(found["gdd_10"], np.maximum(0, tas - 10).sum(axis=0) / years, rtol=1e-5)


STORED = {
    "as they are": None,
    "in kelvin and as a flux": {"tas": (lambda v: v + 273.15, "K"), "pr": (lambda v: v / 86400.0, "kg m-2 s-1")},
    "without units": {"tas": (lambda v: v + 273.15, ""), "pr": (lambda v: v, "")},
}


@pytest.mark.parametrize("store", STORED)
def test_days_alone_give_counts_and_months(own, backend, store):
    days = dates()
    values = weather(len(days))
    feedback = Told()
    result = own.run(feedback, DAILY=[daily_netcdf(own, store=STORED[store])])
    found = bands(result)
    check_counts(found, values, 3)
    months = np.array([day.month for day in days])
    stamp = np.array([(day.year, day.month) for day in days])
    climate = {}
    for kind in KINDS:
        each = [
            [values[kind][(stamp == (year, month)).all(axis=1)] for year in (2001, 2002, 2003)]
            for month in range(1, 13)
        ]
        add = (lambda part: part.sum(axis=0)) if kind == "pr" else (lambda part: part.mean(axis=0))
        climate[kind] = np.stack([np.mean([add(part) for part in parts], axis=0) for parts in each])
    assert set(months.tolist()) == set(range(1, 13))
    check_bioclim(found, climate, 5e-3)
    assert "Daily values (rain): 3 whole years, 2001 to 2003." in feedback.text


def test_days_beside_months(own):
    """Months from INPUT, counts from DAILY; degree days of days where there are daily means."""
    days = dates()
    found = bands(own.run(INPUT=own.plain(), DAILY=[daily_netcdf(own)]))
    check_counts(found, weather(len(days)), 3)
    check_bioclim(found, own.climate)


def test_days_of_another_grid_are_brought_onto_that_of_the_months(own):
    coarse = dates("2001-01-01", "2001-12-31")
    values = {kind: v * 0 + (31.0 if kind != "pr" else 2.0) for kind, v in weather(len(coarse)).items()}
    path = daily_netcdf(own, ["tasmax"], coarse, values)
    files = [
        made.tif(own.inputs / "tas_f.tif", np.kron(own.climate["tas"], np.ones((1, 5, 5))), step=0.1, units="degC")
    ]
    feedback = Told()
    found = bands(own.run(feedback, INPUT=files, DAILY=[path], VARIABLES=["bio1", "hot_days"]))
    assert found["hot_days"].shape == (25, 35)
    np.testing.assert_allclose(found["hot_days"][np.isfinite(found["hot_days"])], 365.0)
    assert "days.nc was brought onto the grid of tas_f.tif (interpolated)." in feedback.text
    assert "days.tif" not in feedback.text
    assert "days.nc" in feedback.text


def test_maxima_alone_give_their_counts(own):
    found = bands(own.run(DAILY=[daily_netcdf(own, ["tasmax"])]))
    assert list(found) == ["bio5", "summer_days", "hot_days", "very_hot_days"]


def test_years_that_lack_days_are_left_out_and_told(own):
    days = dates("2000-03-01", "2003-11-30")
    kept = [i for i, day in enumerate(days) if day.year in (2001, 2002)]
    values = weather(len(days))
    feedback = Told()
    found = bands(own.run(feedback, DAILY=[daily_netcdf(own, days=days, values=values)]))
    check_counts(found, {kind: v[kept] for kind, v in values.items()}, 2)
    assert "years that lack days were left out: 2000, 2003." in feedback.text


def test_one_file_for_each_kind_and_year(own):
    days = dates("2001-01-01", "2002-12-31")
    values = weather(len(days))
    files = []
    for kind in KINDS:
        for year in (2001, 2002):
            at = [i for i, day in enumerate(days) if day.year == year]
            part = {kind: values[kind][at]}
            files.append(daily_netcdf(own, [kind], [days[i] for i in at], part, f"{kind}_{year}.nc"))
    check_counts(bands(own.run(DAILY=files[::-1])), values, 2)


@pytest.mark.parametrize(("calendar", "length"), [("noleap", 365), ("360_day", 360)])
def test_calendars_of_models(own, calendar, length):
    count = 2 * length
    values = weather(count)
    feedback = Told()
    path = daily_netcdf(own, days=list(np.arange(count) + 0.5), values=values, calendar=calendar)
    found = bands(own.run(feedback, DAILY=[path]))
    check_counts(found, values, 2)
    assert ("counts are of 360 days" in feedback.text) == (length == 360)


def test_a_tiff_whose_bands_are_named_by_their_day(own, backend):
    days = dates("2001-01-01", "2001-12-31")
    values = weather(len(days))
    names = [day.isoformat() for day in days]
    files = [
        made.tif(own.inputs / f"{kind}_daily.tif", values[kind], names, units="mm" if kind == "pr" else "degC")
        for kind in KINDS
    ]
    check_counts(bands(own.run(DAILY=files)), values, 1)


def test_blocks_of_days_do_not_matter(own, monkeypatch):
    path = daily_netcdf(own, days=dates("2001-01-01", "2001-12-31"))
    one = bands(own.run(DAILY=[path]))
    monkeypatch.setattr(daily, "CELLS", 7)
    monkeypatch.setattr(daily, "TILE_ROWS", 1)
    two = bands(own.run(DAILY=[path]))
    for name, values in one.items():
        np.testing.assert_allclose(two[name], values, rtol=1e-5, atol=1e-4, err_msg=name)


def test_cells_with_missing_days(own):
    """Sea has no days; three missing in a month are borne, four are not."""
    days = dates()
    values = weather(len(days))
    at = [i for i, day in enumerate(days) if (day.year, day.month) == (2002, 5)]
    values["tasmax"][:, 0, 0] = np.nan
    values["tasmax"][at[:3], 1, 1] = np.nan
    values["tasmax"][at[:4], 2, 2] = np.nan
    found = bands(own.run(DAILY=[daily_netcdf(own, ["tasmax", "tasmin"], days, values)]))["summer_days"]
    assert np.isnan(found[0, 0])
    assert found[1, 1] == pytest.approx((values["tasmax"][:, 1, 1] > 25).sum() / 3)
    kept = [i for i, day in enumerate(days) if day.year != 2002]
    assert found[2, 2] == pytest.approx((values["tasmax"][kept, 2, 2] > 25).sum() / 2)


def test_faults_of_days(own):
    few = dates("2001-01-01", "2001-11-30")
    assert "hold no whole year of days of daily maximum temperature" in own.fails(
        DAILY=[daily_netcdf(own, ["tasmax"], few)]
    )
    path = daily_netcdf(own, ["tasmax"])
    assert "holds daily maximum temperature twice for the same day" in own.fails(DAILY=[path, path])
    assert "does not tell the day of each band" in own.fails(DAILY=[own.tif("tasmax", units="degC")])
    index = made.tif(own.inputs / "e.tif", own.climate["tas"][:1], ["elevation"])
    assert "Band 1 of e.tif holds no daily temperature or rain" in own.fails(DAILY=[index])
    assert "frost_days" in own.fails(DAILY=[path], VARIABLES=["frost_days"])
    assert "“bio12” needs monthly values of pr" in own.fails(DAILY=[path], VARIABLES=["bio12"])
    short = own.inputs / "short.nc"
    short.write_bytes(Path(path).read_bytes()[:80000])
    assert "short.nc" in own.fails(DAILY=[str(short)])
    wet = {"pr": (lambda v: v * 1000.0, "mm")}
    assert "which cannot be" in own.fails(DAILY=[daily_netcdf(own, ["pr"], name="w.nc", store=wet)])


def test_cancelling_while_days_are_added_up_leaves_nothing(own):
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written"):
        own.run(Told(stop_at=10), DAILY=[daily_netcdf(own)], OUTPUT_HTML=str(own.outputs / "r.html"))
    assert list(own.outputs.iterdir()) == []


def test_days_that_lie_elsewhere_are_refused_before_they_are_added_up(own, monkeypatch):
    def never(*_arguments, **_options):
        pytest.fail("the days were added up")

    monkeypatch.setattr(variablesjob, "add_up", never)
    files = [own.tif("tas", units="degC", west=100.0)]
    assert own.fails(INPUT=files, DAILY=[daily_netcdf(own, ["tasmax"])]) == (
        "days.nc lies elsewhere than tas_x.tif: they do not meet."
    )


def test_no_cell_with_a_whole_year_is_the_reason_told(own):
    """Four missing days in one month are more than the three that ETCCDI bears."""
    days = dates("2001-01-01", "2001-12-31")
    values = weather(len(days))
    values["tasmax"][40:44] = np.nan
    sentence = own.fails(DAILY=[daily_netcdf(own, ["tasmax", "tasmin"], days, values)])
    assert sentence.startswith("days.nc")
    assert "no cell has a whole year of daily maximum temperature" in sentence
