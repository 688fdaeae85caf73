"""Planners' rasters as stacks: the same, true values by both backends, in any unit, order and scale."""

import pickle

import made_rasters as made
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io.stacks import open_stack
from stacks_made import CELLS, COLUMNS, DAYS, MONTHS, NORMALS, OF_MONTHS, ROWS, SEASONS, WET, close, told, whole

UNITS = ["degC"] * 4 + ["mm"] * 4


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
