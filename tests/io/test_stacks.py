"""Planners' rasters as stacks: the same, true values by both backends; faults told in one sentence."""

import importlib.util
import pickle
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io import rasters, stack_reading
from jumelage_climatique.jumelage_plugin.io.stacks import open_stack
from osgeo import gdal

_spec = importlib.util.spec_from_file_location("made_rasters", Path(__file__).parent.with_name("made_rasters.py"))
made = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(made)
SEASONS = made.SEASONS

BACKENDS = {"gdal": stack_reading.read_by_gdal, "rasterio": stack_reading.read_by_rasterio}
ROWS, COLUMNS = 6, 9
TAS = np.array([2.0, 9.0, 19.0, 12.0])[:, None, None]
RAIN = np.array([200.0, 150.0, 60.0, 180.0])[:, None, None]
CELLS = np.arange(ROWS * COLUMNS, dtype=float).reshape(ROWS, COLUMNS)
NORMALS = np.concatenate([TAS + CELLS / 10.0, RAIN + CELLS])
MONTHS = np.array([1.0, 2, 8, 9, 10, 18, 19, 20, 13, 12, 11, 3])[:, None, None] + CELLS / 10.0
WET = np.array([80.0, 70, 60, 50, 40, 30, 10, 20, 50, 60, 70, 90])[:, None, None] + CELLS
OF_MONTHS = np.concatenate(
    [
        [MONTHS[[11, 0, 1]].mean(0), MONTHS[2:5].mean(0), MONTHS[5:8].mean(0), MONTHS[8:11].mean(0)],
        [WET[[11, 0, 1]].sum(0), WET[2:5].sum(0), WET[5:8].sum(0), WET[8:11].sum(0)],
    ]
)
UNITS = ["degC"] * 4 + ["mm"] * 4
DAYS = np.array([31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])[:, None, None]


@pytest.fixture(params=BACKENDS)
def backend(request, monkeypatch):
    if request.param == "rasterio" and not rasters.rasterio_is_sound():
        pytest.fail("rasterio of the distribution must be sound in the test environment")
    monkeypatch.setattr(stack_reading, "_backend", lambda: BACKENDS[request.param])
    return request.param


def whole(stack):
    return stack.read(0, 0, stack.grid.rows, stack.grid.columns)


def close(found, expected, tolerance=2e-4):
    return np.allclose(found, expected, rtol=1e-5, atol=tolerance, equal_nan=True)


def told(stack):
    return " ".join(str(note) for note in stack.notes)


# what is read


def test_seasons_as_they_are(tmp_path, backend):
    stack = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    assert tuple(v.name for v in stack.variables) == SEASONS
    assert close(whole(stack), NORMALS)
    assert stack.years == ()
    assert "a.tif: mean temperature read in °C, 4 bands." in told(stack)
    assert "a.tif: rain read in mm over the month or season, 4 bands." in told(stack)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(range(8)))
def test_order_of_bands_does_not_matter(tmp_path, order):
    path = made.tif(tmp_path / "a.tif", NORMALS[list(order)], [SEASONS[i] for i in order])
    assert close(whole(open_stack([path])), NORMALS)


def test_months_make_seasons(tmp_path, backend):
    """Means of temperatures, sums of rain; winter is December, January and February."""
    tas, pr = made.tif(tmp_path / "tas_x.tif", MONTHS), made.tif(tmp_path / "pr_x.tif", WET)
    stack = open_stack([pr, tas])
    assert tuple(v.name for v in stack.variables) == SEASONS
    assert close(whole(stack), OF_MONTHS)


def test_one_file_for_each_month(tmp_path, backend):
    files = [made.tif(tmp_path / f"wc2.1_10m_tavg_{m + 1:02d}.tif", MONTHS[m : m + 1]) for m in range(12)]
    files += [made.tif(tmp_path / f"wc2.1_10m_prec_{m + 1:02d}.tif", WET[m : m + 1]) for m in range(12)]
    random = np.random.default_rng(3)
    assert close(whole(open_stack(list(random.permutation(files)))), OF_MONTHS)


def test_daily_extremes_make_the_mean(tmp_path, backend):
    low = made.tif(tmp_path / "tasmin_x.tif", MONTHS - 4.0)
    high = made.tif(tmp_path / "tasmax_x.tif", MONTHS + 6.0)
    assert close(whole(open_stack([low, high])), OF_MONTHS[:4] + 1.0)
    mean = made.tif(tmp_path / "tas_x.tif", MONTHS)
    assert close(whole(open_stack([low, high, mean])), OF_MONTHS[:4])


TEMPERATURES = [
    # stored values, what the file says, what is asked
    (lambda t: t, {"units": "degC"}, {}),
    (lambda t: t + 273.15, {"units": "K"}, {}),
    (lambda t: t + 273.15, {}, {}),
    (lambda t: t + 273.15, {}, {"temperature_unit": "kelvin"}),
    (lambda t: t * 10, {}, {"temperature_unit": "tenths"}),
    (lambda t: t * 10, {"units": "0.1 degC"}, {}),
    (lambda t: t * 10, {"dtype": "int16", "scale": 0.1, "nodata": -32768}, {}),
    (lambda t: (t + 273.15) * 10, {"dtype": "uint16", "scale": 0.1, "offset": -273.15, "nodata": 65535}, {}),
    (lambda t: (t + 100) * 100, {"dtype": "int16", "scale": 0.01, "offset": 173.15, "units": "K"}, {}),
]


@pytest.mark.parametrize(("store", "written", "asked"), TEMPERATURES)
def test_units_scales_and_offsets_of_temperatures(tmp_path, backend, store, written, asked):
    values = np.where(CELLS == 7, np.nan, MONTHS)
    path = made.tif(tmp_path / "tas_x.tif", np.round(store(values), 4), **written)
    assert close(whole(open_stack([path], **asked)), np.where(CELLS == 7, np.nan, OF_MONTHS[:4]), 0.06)


RAINS = [
    (lambda p: p, {"units": "mm"}, {}),
    (lambda p: p, {}, {}),
    (lambda p: p, {"units": "kg m-2"}, {}),
    (lambda p: p, {"units": "mm/month"}, {}),
    (lambda p: p / DAYS, {"units": "mm/day"}, {}),
    (lambda p: p / DAYS, {}, {"precipitation_unit": "mm_day"}),
    (lambda p: p / DAYS / 86400, {"units": "kg m-2 s-1"}, {}),
    (lambda p: p / DAYS / 86400, {}, {}),
    (lambda p: p / DAYS / 1000, {}, {"precipitation_unit": "m_day"}),
    (lambda p: p * 10, {"dtype": "int16", "scale": 0.1, "nodata": -32768, "units": "mm"}, {}),
]


@pytest.mark.parametrize(("store", "written", "asked"), RAINS)
def test_units_and_scales_of_rain(tmp_path, backend, store, written, asked):
    values = np.where(CELLS == 7, np.nan, WET)
    path = made.tif(tmp_path / "pr_x.tif", store(values), **written)
    assert close(whole(open_stack([path], **asked)), np.where(CELLS == 7, np.nan, OF_MONTHS[4:]), 0.2)


@pytest.mark.parametrize(
    ("unit", "factor"), [("mm", 1.0), ("mm/month", 3.0), ("mm/day", np.array([90.25, 92, 92, 91])[:, None, None])]
)
def test_rates_of_seasons_last_the_season(tmp_path, backend, unit, factor):
    path = made.tif(tmp_path / "a.tif", NORMALS[4:] / factor, SEASONS[4:], units=unit)
    assert close(whole(open_stack([path])), NORMALS[4:])


NODATA = [(-9999.0, "float32"), (float("nan"), "float32"), (-3.4028234663852886e38, "float32"), (1e20, "float32")]
NODATA += [(-1.7976931348623157e308, "float64"), (-32768, "int16"), (None, "float32")]


@pytest.mark.parametrize(("nodata", "dtype"), NODATA)
def test_nodata_of_all_kinds(tmp_path, backend, nodata, dtype):
    values = np.where(CELLS == 7, np.nan, np.round(NORMALS))
    path = made.tif(tmp_path / "a.tif", values, SEASONS, nodata=nodata, dtype=dtype)
    assert close(whole(open_stack([path])), values)


@pytest.mark.parametrize("bad", [np.inf, -np.inf])
def test_infinities_are_no_data(tmp_path, backend, bad):
    path = made.tif(tmp_path / "a.tif", np.where(CELLS == 7, bad, NORMALS), SEASONS)
    stack = open_stack([path])
    assert close(whole(stack), np.where(CELLS == 7, np.nan, NORMALS))
    assert stack.impossible.notes == ()


@pytest.mark.parametrize("scale", [0.01, 30.0])
def test_fill_values_beyond_all_climates_are_no_data_whatever_the_scale(tmp_path, backend, scale):
    values = np.where(CELLS == 7, 9.96921e36, NORMALS / scale)
    path = made.tif(tmp_path / "a.tif", values, SEASONS, nodata=None, scale=scale, units=UNITS)
    stack = open_stack([path], temperature_unit="celsius", precipitation_unit="mm")
    assert close(whole(stack), np.where(CELLS == 7, np.nan, NORMALS), 1e-3)
    assert stack.impossible.notes == ()


def test_small_negative_rains_are_set_to_0_and_it_is_said(tmp_path, backend):
    values = NORMALS.copy()
    values[6, 2, 3] = -0.4
    stack = open_stack([made.tif(tmp_path / "a.tif", values, SEASONS)])
    values[6, 2, 3] = 0.0
    assert close(whole(stack), values)
    assert "small negative rains were set to 0" in told(stack)


def test_values_that_cannot_be_are_no_data_and_counted(tmp_path, backend):
    """Beside the places that are looked at: 12 m of rain a season, and seasons between -70 and 50 °C."""
    values = np.tile(NORMALS, (1, 20, 20))
    values[0, 20, 25:28] = (-9999.0, -70.5, 50.5)
    values[4, 20, 25:29] = (-9999.0, -1.5, 12500.0, -0.5)
    stack = open_stack([made.tif(tmp_path / "a.tif", values, SEASONS, nodata=None, units=UNITS)])
    values[0, 20, 25:28] = np.nan
    values[4, 20, 25:29] = (np.nan, np.nan, np.nan, 0.0)
    assert close(whole(stack), values)
    told_of = [str(note) for note in stack.impossible.notes]
    assert told_of[0].startswith("a.tif: 3 readings that no climate can have, from -9,999 to 12,500 mm")
    assert told_of[1].startswith("a.tif: 3 readings that no climate can have, from -9,999 to 50.5 °C")


def test_values_that_cannot_be_are_refused_where_they_would_be_mixed(tmp_path, backend):
    """A fifth of -9999 makes an average that cannot be; a hundredth might pass for a climate."""
    values = np.kron(np.tile(NORMALS, (1, 10, 10)), np.ones((2, 2)))
    values[0, 43:47, 61:65] = -9999.0
    path = made.tif(tmp_path / "fine.tif", values, SEASONS, step=0.05, nodata=None, units=UNITS)
    like = open_stack([made.tif(tmp_path / "a.tif", np.tile(NORMALS, (1, 10, 10)), SEASONS, step=0.1)]).grid
    with pytest.raises(JumelageError, match=r"fine\.tif holds values that no climate can have, here -9,999 °C, and br"):
        whole(open_stack([path], like=like))


def test_ready_indices_have_no_range(tmp_path, backend):
    values = np.tile(CELLS * 1e5 - 1e6, (1, 1, 1))
    stack = open_stack([made.tif(tmp_path / "a.tif", values, ["index"], nodata=None)])
    assert close(whole(stack), values)
    assert stack.impossible.notes == ()


def test_what_another_process_counts_is_not_known_here_and_that_is_said(tmp_path):
    stack = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    sent = pickle.loads(pickle.dumps(stack))
    assert sent.impossible.notes == ()
    assert "those that the cluster met are not counted" in str(stack.impossible.notes[-1])


def test_years_of_a_tiff(tmp_path, backend):
    names = [f"{year}:{name}" for year in (1990, 1991, 1993) for name in SEASONS]
    values = np.concatenate([NORMALS, NORMALS + 1, NORMALS + 5])
    stack = open_stack([made.tif(tmp_path / "a.tif", values, names)])
    assert stack.years == (1990, 1991, 1993)
    assert close(stack.series(1, 2, 3, 4), np.stack([NORMALS, NORMALS + 1, NORMALS + 5])[:, :, 1:4, 2:6])
    assert close(whole(stack), NORMALS + 2)
    assert "the years 1990 to 1993" in told(stack)


def test_years_of_ready_indices(tmp_path, backend):
    names = [f"{year}:{name}" for year in (1990, 1991) for name in ("gdd", "dry_days")]
    planes = np.stack([CELLS + i for i in range(4)])
    stack = open_stack([made.tif(tmp_path / "a.tif", planes, names, units=["K d", "d"] * 2)])
    assert [(v.name, v.unit) for v in stack.variables] == [("gdd", "K d"), ("dry_days", "d")]
    assert stack.years == (1990, 1991)
    assert close(stack.series(0, 0, ROWS, COLUMNS), planes.reshape(2, 2, ROWS, COLUMNS))
    assert close(whole(stack), [CELLS + 1, CELLS + 2])


def test_ready_indices_keep_their_values(tmp_path, backend):
    path = made.tif(tmp_path / "a.tif", np.stack([CELLS - 300, CELLS * 1e6]), ["bio1", "txx"])
    stack = open_stack([path])
    assert [(v.name, v.kind) for v in stack.variables] == [("bio1", "other"), ("txx", "other")]
    assert close(whole(stack), [CELLS - 300, CELLS * 1e6])


# NetCDF

LATS, LONS = 50.0 - 0.5 * np.arange(ROWS), -1.0 + 0.5 * np.arange(COLUMNS)


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


# where it lies


def test_a_raster_upside_down_is_turned(tmp_path, backend):
    values = np.where(CELLS == 7, np.nan, NORMALS)
    values[2, 3, 3] = np.nan
    plain = open_stack([made.tif(tmp_path / "a.tif", values, SEASONS)])
    stack = open_stack([made.tif(tmp_path / "b.tif", values, SEASONS, south_up=True)])
    assert stack.grid == plain.grid
    assert np.array_equal(whole(stack), whole(plain), equal_nan=True)
    assert "b.tif was upside down: turned." in told(stack)


def test_a_raster_upside_down_and_from_0_to_360(tmp_path, backend):
    values = np.where(CELLS == 7, np.nan, NORMALS)
    plain = open_stack([made.tif(tmp_path / "a.tif", values, SEASONS, west=-10.0)])
    path = made.tif(tmp_path / "b.tif", values, SEASONS, west=350.0, south_up=True)
    stack = open_stack([path])
    assert stack.grid == plain.grid
    assert np.array_equal(whole(stack), whole(plain), equal_nan=True)


def test_the_same_grid_written_with_other_roundings_is_not_brought_anywhere(tmp_path, backend):
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    path = made.tif(tmp_path / "b.tif", NORMALS, SEASONS, west=1e-7, step=0.5 + 1e-9, crs="OGC:CRS84")
    stack = open_stack([path], like=reference.grid)
    assert "brought" not in told(stack)
    assert np.array_equal(whole(stack), whole(reference))


def test_a_finer_raster_is_averaged(tmp_path, backend):
    fine = np.kron(NORMALS, np.ones((2, 2)))
    fine[:, ::2, ::2] += 4.0
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    stack = open_stack([made.tif(tmp_path / "b.tif", fine, SEASONS, step=0.25)], like=reference.grid)
    assert close(whole(stack), NORMALS + 1.0, 1e-3)
    assert "b.tif was brought onto the grid of the reference (averaged)." in told(stack)


def test_a_coarser_raster_is_interpolated(tmp_path, backend):
    """A plane through the centres stays a plane between them."""
    coarse = 10.0 + np.arange(4)[:, None] * 2.0 + np.arange(5)[None, :] * 1.0
    grid = open_stack([made.tif(tmp_path / "a.tif", np.zeros((1, 8, 10)), ["x"])]).grid
    stack = open_stack([made.tif(tmp_path / "b.tif", coarse[None], ["x"], step=1.0)], like=grid)
    row, column = np.mgrid[0:8, 0:10]
    expected = 10.0 + ((row + 0.5) / 2 - 0.5) * 2.0 + (column + 0.5) / 2 - 0.5
    inner = (slice(1, 7), slice(1, 9))
    assert close(whole(stack)[0][inner], expected[inner], 1e-4)
    assert "(interpolated)" in told(stack)


@pytest.mark.parametrize(("crs", "west", "north"), [("EPSG:2154", 350000, 6400000), ("EPSG:3035", 3400000, 2350000)])
def test_another_coordinate_reference_system(tmp_path, backend, crs, west, north):
    """A field that is a plane in longitude and latitude reads the same through a projected grid of 2 km."""
    reference = open_stack([made.tif(tmp_path / "a.tif", np.zeros((2, 12, 12)), ["u", "v"], west=0.0, north=44.0)]).grid
    size = 240
    source = open_stack(
        [made.tif(tmp_path / "b.tif", np.zeros((1, size, size)), ["u"], west=west, north=north, step=2000, crs=crs)]
    ).grid
    rows, columns = np.mgrid[0:size, 0:size]
    lons, lats = source.lonlat(rows.ravel(), columns.ravel())
    planes = np.stack([lons.reshape(size, size), lats.reshape(size, size)])
    path = made.tif(tmp_path / "c.tif", planes, ["u", "v"], west=west, north=north, step=2000, crs=crs)
    found = whole(open_stack([path], like=reference))
    centres = np.stack(np.meshgrid(*reference.plain.centres()))
    known = np.isfinite(found[0])
    known[[0, -1]] = known[:, [0, -1]] = False
    known[1:-1, 1:-1] &= np.isfinite(found[0, :-2, 1:-1]) & np.isfinite(found[0, 2:, 1:-1])
    known[1:-1, 1:-1] &= np.isfinite(found[0, 1:-1, :-2]) & np.isfinite(found[0, 1:-1, 2:])
    assert known.sum() >= 12
    assert np.abs(found - centres)[:, known].max() < 0.005


def test_gaps_of_one_band_do_not_become_gaps_of_others(tmp_path, backend):
    fine = np.kron(NORMALS, np.ones((2, 2)))
    fine[3, :4, :4] = np.nan
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    found = whole(open_stack([made.tif(tmp_path / "b.tif", fine, SEASONS, step=0.25)], like=reference.grid))
    expected = NORMALS.copy()
    expected[3, :2, :2] = np.nan
    assert close(found, expected, 1e-3)


@pytest.mark.parametrize("south_up", [False, True])
@pytest.mark.parametrize("west", [0.0, 360.0])
def test_turned_and_brought_onto_another_grid(tmp_path, backend, south_up, west):
    fine = np.kron(NORMALS, np.ones((2, 2)))
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    path = made.tif(tmp_path / "b & c.tif", fine, SEASONS, step=0.25, west=west, south_up=south_up)
    assert close(whole(open_stack([path], like=reference.grid)), NORMALS, 1e-3)


def test_rasters_that_do_not_meet(tmp_path):
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    path = made.tif(tmp_path / "b.tif", NORMALS, SEASONS, west=100.0)
    with pytest.raises(JumelageError, match=r"b\.tif lies elsewhere than the reference"):
        open_stack([path], like=reference.grid)


def test_one_large_cell_around_the_reference_meets_it(tmp_path, backend):
    reference = open_stack([made.tif(tmp_path / "a.tif", np.zeros((1, 4, 4)), ["x"], west=10, north=43, step=0.1)])
    path = made.tif(tmp_path / "b.tif", np.full((1, 2, 2), 7.0), ["x"], west=0, north=60, step=20)
    assert (whole(open_stack([path], like=reference.grid)) == 7.0).all()


# faults


def altered(tmp_path, **options):
    return made.tif(tmp_path / "bad.tif", NORMALS, SEASONS, **options)


def rotated(tmp_path):
    path = altered(tmp_path)
    source = gdal.Open(path, gdal.GA_Update)
    source.SetGeoTransform((0.0, 0.5, 0.1, 45.0, 0.1, -0.5))
    del source
    return path


def cut(tmp_path, keep=0.6):
    path = Path(altered(tmp_path))
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * keep)])
    return str(path)


def text(tmp_path):
    (tmp_path / "bad.tif").write_text("no raster")
    return str(tmp_path / "bad.tif")


def holding(values, names=None, file="bad.tif", **options):
    return lambda tmp_path: made.tif(tmp_path / file, values, names, **options)


LOCAL = 'LOCAL_CS["my own",UNIT["metre",1]]'
FAULTS = [
    (lambda t: str(t / "none.tif"), r"none\.tif cannot be read: there is no such file\."),
    (text, r"bad\.tif cannot be read"),
    (lambda t: cut(t, 0.02), r"bad\.tif"),
    (cut, r"bad\.tif is damaged"),
    (rotated, r"bad\.tif is rotated: bring it north up"),
    (lambda t: altered(t, crs=None, west=600000, north=6000000, step=8000), "not in degrees: assign one"),
    (lambda t: altered(t, crs=LOCAL), "tells no place on Earth"),
    (holding(np.full((8, ROWS, COLUMNS), np.nan), SEASONS), r"bad\.tif holds no data at all in its band 1"),
    (holding(np.where(np.arange(8)[:, None, None] == 5, np.nan, NORMALS), SEASONS), "no data at all in its band 6"),
    (holding(np.full((8, ROWS, COLUMNS), np.inf), SEASONS), "no data at all"),
    (holding(NORMALS[:7], SEASONS[:7]), "The stack lacks a season of rain: autumn"),
    (holding(MONTHS[:11], [f"tas_{m:02d}" for m in range(1, 12)]), "lacks months of mean temperature: 12"),
    (
        holding(MONTHS[3:9], [f"tas_{m:02d}" for m in range(4, 10)]),
        "lacks months of mean temperature: 1, 2, 3, 10, 11, 12",
    ),
    (holding(MONTHS, file="tasmin_x.tif"), r"tasmin_x\.tif holds daily minimum temperature without daily maximum"),
    (holding(np.concatenate([NORMALS, NORMALS]), SEASONS * 2), r"bad\.tif holds mean temperature twice"),
    (holding(np.stack([CELLS, CELLS]), ["gdd", "gdd"]), "Two bands are called “gdd”"),
    (holding(WET - 100, file="pr_x.tif", units="mm"), r"The rain of pr_x\.tif runs from -90.* which cannot be"),
    (holding(NORMALS * 50, SEASONS), "does not say the unit of its temperatures, and its values from 100 to"),
    (holding(WET / 30.0, file="pr_x.tif"), r"pr_x\.tif does not say the unit of its rain"),
    (holding(MONTHS, file="tas_x.tif", units="rankine"), r"The unit “rankine” of tas_x\.tif is not known"),
    (holding(MONTHS, file="tas_x.tif", units="K"), r"temperatures of tas_x\.tif run from -272.* °C, which cannot be"),
    (holding(WET, file="pr_x.tif", units="mm/day"), r"The rain of pr_x\.tif runs from .* mm, which cannot be"),
    (holding(np.where(CELLS == 3, -9999, NORMALS), SEASONS, nodata=None), "which value means no data"),
]


@pytest.mark.parametrize(("make", "says"), FAULTS, ids=[says for _, says in FAULTS])
@pytest.mark.parametrize("raises", [False, True], ids=["quiet", "exceptions"])
def test_faults_are_told_in_one_sentence(tmp_path, backend, make, says, raises):
    path = make(tmp_path)
    before = sorted(p.name for p in tmp_path.iterdir())
    used = gdal.GetUseExceptions()
    (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
    try:
        with pytest.raises(JumelageError) as error:
            whole(open_stack([path]))
    finally:
        (gdal.UseExceptions if used else gdal.DontUseExceptions)()
    assert re.search(says, str(error.value))
    assert "\n" not in str(error.value).strip()
    assert sorted(p.name for p in tmp_path.iterdir()) == before


def test_a_year_without_data_is_a_gap_not_a_fault(tmp_path, backend):
    values = np.concatenate([NORMALS, np.full_like(NORMALS, np.nan)])
    names = [f"{year}:{name}" for year in (1990, 1991) for name in SEASONS]
    stack = open_stack([made.tif(tmp_path / "a.tif", values, names)])
    assert np.isfinite(stack.series(0, 0, 1, 1)).all(axis=(1, 2, 3)).tolist() == [True, False]


def test_known_values_are_found_wherever_they_lie(tmp_path, backend):
    """One cell of land in a large sea, between the places that are looked at first."""
    values = np.full((8, 700, 600), np.nan)
    values[:, 613, 77] = [2, 9, 19, 12, 200, 150, 60, 180]
    stack = open_stack([made.tif(tmp_path / "a.tif", values, SEASONS, step=0.01)])
    assert stack.sample(np.array([613]), np.array([77]))[0] == pytest.approx(values[:, 613, 77])


# how it is read


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32 - 1))
def test_samples_are_the_cells_of_blocks(tmp_path, seed):
    random = np.random.default_rng(seed)
    path = tmp_path / "a.tif"
    if not path.exists():
        made.tif(path, np.random.default_rng(1).uniform(0, 20, (12, 300, 520)), file_names(12), step=0.1)
    stack = open_stack([str(path)])
    row, column = random.integers(0, 300, 40), random.integers(0, 520, 40)
    assert np.array_equal(stack.sample(row, column), whole(stack)[:, row, column].T)


def file_names(months):
    return [f"tas_{month:02d}" for month in range(1, months + 1)]


def test_both_backends_read_the_same(tmp_path):
    """Numbers as they are stored, through every kind of virtual raster."""
    plain = made.tif(tmp_path / "tas_a.tif", MONTHS, scale=1.0)
    grid = open_stack([plain]).grid
    others = [
        made.tif(tmp_path / "tas_b.tif", MONTHS, south_up=True),
        made.tif(tmp_path / "tas_c.tif", MONTHS, west=360.0, south_up=True),
        made.tif(tmp_path / "tas_d.tif", np.kron(MONTHS, np.ones((3, 3))), step=0.5 / 3),
        made.tif(tmp_path / "tas_e.tif", MONTHS, west=-0.2, north=45.3, step=0.62),
    ]
    blocks = [(0, 0, ROWS, COLUMNS), (2, 3, 1, 1), (1, 0, 4, 5)]
    for path in (plain, *others):
        band = open_stack([path], like=grid).bands[0]
        one, two = (read(band.name, [3, 1, 12], blocks) for read in BACKENDS.values())
        for a, b in zip(one, two):
            assert a.dtype == b.dtype == np.float32
            assert np.array_equal(a, b, equal_nan=True)


def test_many_threads_read_what_one_reads(tmp_path, backend):
    fine = np.kron(NORMALS, np.ones((20, 20)))
    reference = open_stack([made.tif(tmp_path / "a.tif", np.kron(NORMALS, np.ones((7, 7))), SEASONS, step=0.5 / 7)])
    stack = open_stack([made.tif(tmp_path / "b.tif", fine, SEASONS, step=0.025)], like=reference.grid)
    windows = [(row, column, 5, 7) for row in range(0, 36, 5) for column in range(0, 55, 7)]
    alone = [stack.read(*window) for window in windows]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda window: stack.read(*window), windows * 3))
    for n, values in enumerate(together):
        assert np.array_equal(values, alone[n % len(windows)], equal_nan=True)


def test_places_are_found_from_many_threads(tmp_path):
    path = made.tif(tmp_path / "a.tif", NORMALS, SEASONS, west=500000, north=6300000, step=8000, crs="EPSG:2154")
    grid = open_stack([path]).grid
    row, column = np.mgrid[0:ROWS, 0:COLUMNS].reshape(2, -1)

    def there_and_back(_):
        return grid.locate(*grid.lonlat(row, column))

    with ThreadPoolExecutor(8) as pool:
        for found in pool.map(there_and_back, range(64)):
            assert np.array_equal(found, [row, column])


def test_files_are_closed_and_nothing_is_left_beside(tmp_path, backend):
    fine = made.tif(tmp_path / "b.tif", np.kron(NORMALS, np.ones((2, 2))), SEASONS, step=0.25, south_up=True)
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    nc = made.netcdf(tmp_path / "c.nc", {"tas": (MONTHS[0], {"units": "degC"})}, y=LATS, x=LONS)
    before = sorted(p.name for p in tmp_path.iterdir())
    stack = open_stack([fine], like=reference.grid)
    whole(stack)
    whole(open_stack([nc]))
    opened = [str(p.resolve()) for p in Path("/proc/self/fd").iterdir() if p.exists()]
    assert not [name for name in opened if str(tmp_path) in name]
    assert sorted(p.name for p in tmp_path.iterdir()) == before


@pytest.mark.parametrize("name", ["a b.tif", "é à ç.tif", "a&b<c>.tif", "it's.tif", "a,b;c.tif"])
def test_names_of_files(tmp_path, backend, name):
    folder = tmp_path / "dossier d'été & co"
    folder.mkdir()
    reference = open_stack([made.tif(folder / name, NORMALS, SEASONS)])
    assert close(whole(reference), NORMALS)
    other = made.tif(folder / ("o" + name), np.kron(NORMALS, np.ones((2, 2))), SEASONS, step=0.25, south_up=True)
    assert close(whole(open_stack([other], like=reference.grid)), NORMALS, 1e-3)


def test_a_stack_may_be_sent_to_another_process(tmp_path, backend):
    reference = open_stack([made.tif(tmp_path / "a.tif", NORMALS, SEASONS)])
    stack = open_stack([made.tif(tmp_path / "b.tif", NORMALS, SEASONS, west=0.1)], like=reference.grid)
    assert np.array_equal(whole(pickle.loads(pickle.dumps(stack))), whole(stack), equal_nan=True)


def test_variables_in_another_order(tmp_path, backend):
    names = [f"{year}:{name}" for year in (1990, 1991) for name in SEASONS]
    stack = open_stack([made.tif(tmp_path / "a.tif", np.concatenate([NORMALS, NORMALS + 2]), names)])
    turned = stack.ordered(SEASONS[::-1])
    assert tuple(v.name for v in turned.variables) == SEASONS[::-1]
    assert np.array_equal(whole(turned), whole(stack)[::-1])
    assert np.array_equal(turned.series(0, 0, 2, 2), stack.series(0, 0, 2, 2)[:, ::-1])
