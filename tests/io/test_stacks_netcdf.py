"""Stacks of NetCDF files: calendars, years, grids, and what is refused with the reason."""

import made_rasters as made
import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io.stacks import open_stack
from stacks_made import COLUMNS, DAYS, LATS, LONS, MONTHS, OF_MONTHS, ROWS, WET, close, told, whole


def monthly(years, tas=MONTHS, pr=WET):
    """Two fields of months in kelvins and kg m-2 s-1; each year is 1 K and 10 mm above the one before."""
    warm = np.concatenate([tas + 273.15 + year for year in range(years)])
    wet = np.concatenate([(pr + 10.0 * year) / DAYS / 86400.0 for year in range(years)])
    return {"tas": (warm, {"units": "K"}), "pr": (wet, {"units": "kg m-2 s-1"})}


def middles(years, lengths):
    """Days from the first of January to the middle of each month."""
    ends = np.cumsum(lengths)
    return np.concatenate([ends - np.array(lengths) / 2.0 + year * ends[-1] for year in range(years)])


NOLEAP = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
CALENDARS = [
    ("noleap", "days since 1981-01-01 00:00:00", middles(3, NOLEAP)),
    ("365_day", "days since 1980-12-01", middles(3, NOLEAP) + 31),
    ("360_day", "days since 1981-1-1", middles(3, [30] * 12)),
    ("360_day", "hours since 1980-12-01 12:00", (middles(3, [30] * 12) + 30) * 24 - 12),
    ("standard", "days since 1981-01-01", middles(3, NOLEAP)),
    ("gregorian", "seconds since 1970-01-01", (middles(3, NOLEAP) + 4018) * 86400),
    ("proleptic_gregorian", "minutes since 1981-01-01", middles(3, NOLEAP) * 1440),
    ("standard", "months since 1980-01-15", np.arange(12, 48)),
]


@pytest.mark.parametrize(("calendar", "since", "times"), CALENDARS, ids=[f"{c[0]} {c[1]}" for c in CALENDARS])
def test_netcdf_without_crs_by_months_of_years(tmp_path, backend, calendar, since, times):
    time = {"units": since, "calendar": calendar}
    path = made.netcdf(tmp_path / "a.nc", monthly(3), y=LATS, x=LONS, times=times, time=time)
    stack = open_stack([path])
    assert close(whole(stack), OF_MONTHS + np.array([1.0] * 4 + [30.0] * 4)[:, None, None], 2e-3)
    # the winter of 1981 lacks its December
    assert stack.years == (1982, 1983)
    series = stack.series(0, 0, ROWS, COLUMNS)
    assert close(series[0, 1:4], OF_MONTHS[1:4] + 1, 2e-3)
    assert close(series[0, 0], OF_MONTHS[0] + 2 / 3, 2e-3)
    assert close(series[1, 4], OF_MONTHS[4] + 50, 2e-3)
    for note in (
        "read as longitude and latitude",
        "mean temperature read in kelvin, 36 bands",
        "rain read in kg m⁻² s⁻¹, 36 bands",
    ):
        assert note in told(stack)


@pytest.mark.parametrize("upright", [True, False])
def test_netcdf_of_the_whole_earth_from_0_to_360(tmp_path, backend, upright):
    """As CMIP has it: from 0 to 360 degrees, the first row in the south."""
    lats, lons = np.arange(-87.5, 90, 5.0), np.arange(0.0, 360.0, 5.0)
    lats = lats[::-1] if upright else lats
    values = lons[None, None, :] + 1000.0 * lats[None, :, None] + np.zeros((12, 1, 1))
    fields = {"index": (values, {"units": "1"})}
    path = made.netcdf(tmp_path / "a b&é.nc", {"index": (values[0], fields["index"][1])}, y=lats, x=lons)
    stack = open_stack([path])
    assert "ran from 0 to 360" in told(stack)
    row, column = stack.grid.locate(np.array([-30.0, 1.0, 179.0, -178.0]), np.array([42.0, -43.0, 88.0, 1.0]))
    expected = [330.0 + 42500, 0.0 - 42500, 180.0 + 87500, 180.0 + 2500]
    assert stack.sample(row, column)[:, 0].tolist() == expected


def test_a_projected_netcdf(tmp_path, backend):
    mapping = {
        "grid_mapping_name": "lambert_conformal_conic",
        "standard_parallel": 46.5,
        "longitude_of_central_meridian": 3.0,
        "latitude_of_projection_origin": 46.5,
        "false_easting": 700000.0,
        "false_northing": 6600000.0,
        "semi_major_axis": 6378137.0,
        "inverse_flattening": 298.257222101,
    }
    y, x = 6600000.0 - 8000 * (np.arange(ROWS) - 1), 700000.0 + 8000 * (np.arange(COLUMNS) - 2)
    fields = {"tas": (MONTHS + 273.15, {"units": "K"})}
    time = {"units": "days since 1981-01-01", "calendar": "noleap"}
    path = made.netcdf(
        tmp_path / "a.nc",
        fields,
        y=y,
        x=x,
        times=middles(1, NOLEAP),
        time=time,
        mapping=("lambert", mapping),
        axes=("y", "x"),
        more={"lat": np.zeros((ROWS, COLUMNS)), "lon": np.zeros((ROWS, COLUMNS))},
    )
    stack = open_stack([path])
    row, column = stack.grid.locate(np.array([3.0]), np.array([46.5]))
    assert (row[0], column[0]) == (1, 2)
    assert close(stack.sample(row, column)[0], OF_MONTHS[:4, 1, 2])


def test_a_rotated_pole_is_refused_with_the_reason(tmp_path):
    mapping = {
        "grid_mapping_name": "rotated_latitude_longitude",
        "grid_north_pole_latitude": 39.25,
        "grid_north_pole_longitude": -162.0,
    }
    path = made.netcdf(
        tmp_path / "tas_EUR-11.nc",
        {"tas": (MONTHS[0] + 273.15, {"units": "K"})},
        y=LATS - 50,
        x=LONS,
        mapping=("rotated_pole", mapping),
        axes=("rlat", "rlon"),
    )
    with pytest.raises(JumelageError, match=r"tas_EUR-11\.nc lies on a rotated pole.*cdo remapbil"):
        open_stack([path])


def test_daily_values_are_refused(tmp_path):
    time = {"units": "days since 1981-01-01", "calendar": "standard"}
    path = made.netcdf(
        tmp_path / "rr.nc", {"rr": (WET, {"units": "mm"})}, y=LATS, x=LONS, times=np.arange(12), time=time
    )
    with pytest.raises(JumelageError, match=r"rr\.nc.* holds rain twice.*Daily values"):
        open_stack([path])


@pytest.mark.parametrize("units", ["days since 1981-00-01", "days since 9999-12-31", "fortnights since 1981-01-01"])
def test_dates_that_cannot_be_read_do_not_stop_what_can(tmp_path, units):
    time = {"units": units, "calendar": "standard"}
    fields = {"tas": (MONTHS + 273.15, {"units": "K"})}
    path = made.netcdf(tmp_path / "a.nc", fields, y=LATS, x=LONS, times=middles(1, NOLEAP), time=time)
    assert close(whole(open_stack([path])), OF_MONTHS[:4])
