"""Values that no climate can have are no data, and told; extremes that are swapped are refused."""

import made_rasters as made
import numpy as np
import pytest
from osgeo import gdal
from runs_told import Told
from variables_made import bands, daily_netcdf, dates, weather


def test_a_fill_value_that_is_not_declared_is_no_data_and_told(own, backend):
    """A patch between the places that are looked at when the file is opened."""

    def spread(kind):
        values = np.tile(own.climate[kind].mean(axis=(1, 2), keepdims=True), (1, 700, 700))
        values[:, 150:180, 150:180] = -9999.0
        return own.tif(kind, values, nodata=None, step=0.01, units="mm" if kind == "pr" else "degC")

    feedback = Told()
    result = own.run(feedback, INPUT=[spread("tas"), spread("pr")], VARIABLES=["bio1", "bio12"])
    found = bands(result)
    for name, values in (("bio1", own.climate["tas"].mean()), ("bio12", own.climate["pr"].mean(axis=(1, 2)).sum())):
        assert np.isnan(found[name][150:180, 150:180]).all()
        assert np.isfinite(found[name]).sum() == 700 * 700 - 900
        assert np.nanmin(found[name]) == pytest.approx(values, rel=1e-4)
    # 12 months of 900 cells
    least = "\N{MINUS SIGN}9,999"
    for name, unit in (("tas", "°C"), ("pr", "mm")):
        told = f"{name}_x.tif: 10,800 readings that no climate can have, from {least} to {least} {unit}, were taken"
        assert told in feedback.text, feedback.text
        assert told in gdal.Open(result["OUTPUT"]).GetMetadataItem("NOTES")


def test_another_run_counts_anew(own):
    """Files that did not change stay open in memory between runs; what was counted does not."""
    values = np.tile(own.climate["tas"], (1, 20, 20))
    values[0, 12, 12] = 999.0
    path = own.tif("tas", values, step=0.01, units="degC")
    for _ in range(2):
        feedback = Told()
        own.run(feedback, INPUT=[path], VARIABLES=["bio1"])
        assert "tas_x.tif: 1 readings" in feedback.text


def test_days_that_cannot_be_are_missing_days(own):
    days = dates("2001-01-01", "2001-12-31")
    values = weather(len(days))
    values["tasmax"] = np.tile(values["tasmax"], (1, 10, 10))
    values["tasmax"][100:103, 12, 12] = 900.0
    names = [day.isoformat() for day in days]
    feedback = Told()
    path = made.tif(own.inputs / "tasmax_d.tif", values["tasmax"], names, step=0.05, units="degC", nodata=None)
    found = bands(own.run(feedback, DAILY=[path], VARIABLES=["summer_days"]))["summer_days"]
    counted = (values["tasmax"] > 25).sum(axis=0)
    counted[12, 12] -= 3
    np.testing.assert_allclose(found, counted)
    assert "tasmax_d.tif: 3 readings that no climate can have, from 900 to 900 °C" in feedback.text


def test_swapped_extremes_are_refused(own):
    low, high = own.climate["tasmin"], own.climate["tasmax"]
    files = [own.tif("tasmin", high, units="degC"), own.tif("tasmax", low, units="degC")]
    sentence = own.fails(INPUT=files)
    assert "lies below the daily minimum in 100 % of the values: tasmin and tasmax are swapped" in sentence


def test_swapped_days_are_refused(own):
    days = dates("2001-01-01", "2001-12-31")
    values = weather(len(days))
    values["tasmin"], values["tasmax"] = values["tasmax"], values["tasmin"]
    path = daily_netcdf(own, ["tasmin", "tasmax"], days, values)
    assert "tasmin and tasmax are swapped" in own.fails(DAILY=[path], VARIABLES=["frost_days"])


def test_extremes_that_cross_in_a_cell_are_no_data_there(own):
    low, high = own.climate["tasmin"].copy(), own.climate["tasmax"]
    low[6, 2, 3] = high[6, 2, 3] + 0.5
    low[7, 1, 1] = high[7, 1, 1] + 0.05  # a rounding
    files = [own.tif("tasmin", low, units="degC"), own.tif("tasmax", high, units="degC")]
    feedback = Told()
    found = bands(own.run(feedback, INPUT=files, VARIABLES=["bio1", "bio2"]))
    for name in ("bio1", "bio2"):
        assert np.argwhere(np.isnan(found[name])).tolist() == [[2, 3]]
    assert found["bio2"][0, 0] == pytest.approx((high - low)[:, 0, 0].mean(), abs=1e-3)
    assert "In 1 of 35 cells the monthly tasmax lies below tasmin" in feedback.text


def test_days_on_which_the_extremes_cross_are_missing(own):
    days = dates("2001-01-01", "2001-12-31")
    values = weather(len(days))
    values["tasmin"][200, 1, 1] = 45.0
    feedback = Told()
    path = daily_netcdf(own, ["tasmin", "tasmax"], days, values)
    found = bands(own.run(feedback, DAILY=[path], VARIABLES=["tropical_nights"]))["tropical_nights"]
    counted = (values["tasmin"] > 20).sum(axis=0)
    counted[1, 1] -= 1
    np.testing.assert_allclose(found, counted)
    assert "On 1 of 12,775 days of cells tasmax lies below tasmin" in feedback.text


def test_a_band_without_values_is_named_and_silences_nothing(own):
    """Where it never thaws there is no aridity index of UNEP."""
    cold = own.tif("tas", own.climate["tas"] - 45.0, units="degC")
    rain = own.tif("pr", units="mm")
    feedback = Told()
    own.run(feedback, INPUT=[cold, rain], VARIABLES=["seasons", "aridity_unep"])
    assert "No value anywhere: aridity_unep." in feedback.text
    assert "so of no use" not in feedback.text
