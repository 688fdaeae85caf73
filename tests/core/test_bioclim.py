"""Bioclimatic variables, aridity, degree days and counts of days: against xclim, by hand, and by what must hold."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from jumelage_climatique.jumelage_plugin.core import bioclim, climatevariables, daycounts
from jumelage_climatique.jumelage_plugin.core.bioclim import Year
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.yearvariables import year_variables

PEERS = dict(np.load(Path(__file__).parent.parent / "data" / "bioclim_peers.npz"))
KINDS = ("tas", "tasmin", "tasmax", "pr")
BIOCLIM = tuple(made.name for made in climatevariables.BIOCLIM_VARIABLES)

# a year by hand: the example that R's dismo gives for biovars
LOW = np.array([10.0, 12, 14, 16, 18, 20, 22, 21, 19, 17, 15, 12])
RAIN = np.array([0.0, 2, 10, 30, 80, 160, 80, 20, 40, 60, 20, 0])
HAND = {
    "bio1": 16 + 1 / 3 + 2.5,  # the minima add up to 196
    "bio2": 5.0,
    "bio3": 100 * 5 / 17,
    "bio5": 27.0,
    "bio6": 10.0,
    "bio7": 17.0,
    "bio8": 22.5,  # May to July: 320 mm; minima 18, 20, 22
    "bio9": 13 + 5 / 6,  # December to February: 2 mm; minima 12, 10, 12
    "bio10": 23.5,  # June to August: minima 20, 22, 21
    "bio11": 13 + 5 / 6,
    "bio12": 502.0,
    "bio13": 160.0,
    "bio14": 0.0,
    "bio16": 320.0,
    "bio17": 2.0,
    "bio18": 260.0,
    "bio19": 2.0,
}


def year_of(tas=None, low=None, high=None, rain=None):
    return Year({kind: np.asarray(v) for kind, v in zip(KINDS, (tas, low, high, rain)) if v is not None})


def peers():
    return Year({kind: PEERS[kind] for kind in KINDS})


@pytest.mark.parametrize(("name", "expected"), HAND.items(), ids=HAND)
def test_a_year_by_hand(name, expected):
    assert year_of(LOW + 2.5, LOW, LOW + 5, RAIN).bio(name) == pytest.approx(expected)


def test_standard_deviations_divide_by_eleven():
    """Squares around their mean by hand: of the minima 2344 - 196²/12 … in twelfths; of the rain 45604 - 502²/12."""
    year = year_of(tas=LOW + 2.5, rain=RAIN)
    # 100+144+196+256+324+400+484+441+361+289+225+144 = 3364, less 196 x 196 / 12
    assert year.bio("bio4") == pytest.approx(100 * ((3364 - 196**2 / 12) / 11) ** 0.5)
    # 4+100+900+6400+25600+6400+400+1600+3600+400 = 45404, less 502 x 502 / 12
    assert year.bio("bio15") == pytest.approx(100 * ((45404 - 502**2 / 12) / 11) ** 0.5 / (1 + 502 / 12))


SAME_IN_XCLIM = [name for name in BIOCLIM if name not in {"bio4", "bio8", "bio9", "bio15"}]


@pytest.mark.parametrize("name", SAME_IN_XCLIM)
def test_the_same_as_xclim(name):
    np.testing.assert_allclose(peers().bio(name), PEERS[name], rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize(("name", "order"), [("bio8", -1), ("bio9", 0)])
def test_the_wettest_and_driest_quarters_are_those_of_xclim_where_there_is_only_one(name, order):
    """Of equal quarters xclim takes the first to end in a year, we the first to begin, as dismo."""
    sums = np.sort(bioclim.quarters(PEERS["pr"]), axis=0)
    single = np.abs(np.diff(sums, axis=0)[order]) > 1e-3
    assert 100 < single.sum() < len(single)
    np.testing.assert_allclose(peers().bio(name)[single], PEERS[name][single], rtol=1e-9)


def test_seasonality_is_that_of_xclim_but_for_the_divisor():
    """Xclim gives ANUCLIM's percentages, of the mean in kelvin and of the mean rain; its deviations divide by 12."""
    year, eleven = peers(), (12 / 11) ** 0.5
    kelvin = PEERS["tas"].mean(axis=0) + 273.15
    np.testing.assert_allclose(year.bio("bio4"), PEERS["bio4_percent"] * kelvin * eleven, rtol=1e-9)
    mean = PEERS["pr"].mean(axis=0)
    found = year.bio("bio15") * (1 + mean) / mean
    np.testing.assert_allclose(found, PEERS["bio15_plain"] * eleven, rtol=1e-9)


def test_of_equal_quarters_the_first_counts():
    """Two equal wet seasons: the temperature is that of the first; the same with values that rounding tells apart."""
    rain = np.array([0.1, 0.2, 0.3, 0, 0, 0, 0.3, 0.1, 0.2, 0, 0, 0])
    assert year_of(tas=np.arange(12.0), rain=rain).bio("bio8") == pytest.approx(1.0)
    assert year_of(tas=np.arange(12.0), rain=rain).bio("bio9") == pytest.approx(4.0)
    assert year_of(tas=np.full(12, 5.0), rain=np.arange(12.0)).bio("bio18") == pytest.approx(3.0)


def test_the_year_has_no_seam():
    """A wettest quarter from December to February."""
    rain = np.array([50.0, 40, 1, 1, 1, 1, 1, 1, 1, 1, 1, 60])
    year = year_of(tas=np.array([2.0, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9, 3]), rain=rain)
    assert (year.bio("bio16"), year.bio("bio8")) == (pytest.approx(150.0), pytest.approx(3.0))
    assert year.bio("bio19") == pytest.approx(150.0)


MONTHS = arrays.arrays(np.float64, 12, elements=st.integers(-300, 400).map(lambda v: v / 10))
RAINS = arrays.arrays(np.float64, 12, elements=st.integers(0, 5000).map(lambda v: v / 10))
BY_QUARTER = {"bio8", "bio9", "bio18", "bio19"}


@settings(max_examples=60, deadline=None)
@given(MONTHS, RAINS, st.integers(1, 11))
def test_the_month_in_which_the_year_begins_does_not_matter(tas, rain, shift):
    one = year_of(tas, tas - 3, tas + 4, rain)
    two = year_of(*(np.roll(v, shift) for v in (tas, tas - 3, tas + 4, rain)))
    for name in BIOCLIM:
        if name not in BY_QUARTER:  # of equal quarters another may be the first
            assert two.bio(name) == pytest.approx(one.bio(name), rel=1e-9, abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(MONTHS, RAINS)
def test_what_must_hold(tas, rain):
    year = year_of(tas, tas - 3, tas + 4, rain)
    bio = {name: float(year.bio(name)) for name in BIOCLIM}
    slack = 1e-3  # quarters this near are taken as equal
    assert bio["bio11"] - slack <= min(bio["bio8"], bio["bio9"])
    assert max(bio["bio8"], bio["bio9"]) <= bio["bio10"] + slack
    assert bio["bio17"] - slack <= min(bio["bio18"], bio["bio19"])
    assert max(bio["bio18"], bio["bio19"]) <= bio["bio16"] + slack
    assert bio["bio16"] <= bio["bio12"] + slack
    assert bio["bio17"] <= bio["bio12"] / 4 + slack
    assert bio["bio11"] - slack <= bio["bio1"] <= bio["bio10"] + slack


@settings(max_examples=30, deadline=None)
@given(MONTHS, RAINS, st.floats(-20, 20))
def test_warming_moves_temperatures_and_nothing_else(tas, rain, by):
    one, two = year_of(tas, tas - 3, tas + 4, rain), year_of(tas + by, tas - 3 + by, tas + 4 + by, rain)
    for name in ("bio1", "bio5", "bio6", "bio10", "bio11"):
        assert two.bio(name) == pytest.approx(one.bio(name) + by, abs=1e-6)
    for name in ("bio2", "bio4", "bio7", "bio12", "bio15", "bio16", "bio17"):
        assert two.bio(name) == pytest.approx(one.bio(name), abs=1e-6)


def test_a_climate_without_seasons():
    year = year_of(*(np.full(12, v) for v in (15.0, 10.0, 20.0, 60.0)))
    assert [float(year.bio(name)) for name in ("bio3", "bio4", "bio15")] == [100.0, 0.0, 0.0]
    assert [float(year.bio(name)) for name in ("bio8", "bio9", "bio10", "bio11")] == [15.0] * 4
    assert [float(year.bio(name)) for name in ("bio16", "bio17", "bio18", "bio19")] == [180.0] * 4
    still = year_of(*(np.full(12, 7.0) for _ in range(3)), RAIN)
    assert np.isnan(still.bio("bio3"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_month_is_no_value(kind):
    values = {k: np.stack([PEERS[k][:, 0], PEERS[k][:, 1]], axis=1) for k in KINDS}
    values[kind][4, 0] = np.nan
    year = Year(values)
    for made in climatevariables.BIOCLIM_VARIABLES:
        assert np.isfinite(year.bio(made.name)).tolist() == [kind not in made.needs, True], made.name


# aridity and degree days


def test_de_martonne_by_hand():
    """500 mm at 15 °C: 500 / 25 = 20, where De Martonne's semi-arid ends."""
    cold = np.array([15.0, -10.0, -12.0])
    found = bioclim.martonne(np.tile(cold, (12, 1)), np.full((12, 3), 500 / 12))
    assert found[0] == pytest.approx(20.0)
    assert np.isnan(found[1:]).all()


def test_daylight_at_places_that_are_known():
    """Twelve hours on the equator; Paris 16.0 h in June and 8.3 in December, with the refraction that is left out."""
    hours = bioclim.daylight(np.array([0.0, 48.85, 80.0, -80.0]))
    assert hours[:, 0] == pytest.approx(12.0, abs=1e-3)
    assert hours[[5, 11], 1] == pytest.approx([16.0, 8.3], abs=0.2)
    assert (hours[5, 2], hours[11, 2], hours[5, 3]) == (24.0, 0.0, 0.0)
    assert hours.mean(axis=0)[:2] == pytest.approx(12.0, abs=0.1)


def test_thornthwaite_is_that_of_xclim():
    """Xclim takes months of 30 days, 0.01791 for 0.01792, and goes on above 26.5 °C."""
    cool = PEERS["tas"].max(axis=0) < 26.5
    days = np.array([31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])[:, None]
    lengths = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])[:, None]
    found = bioclim.thornthwaite(PEERS["tas"], PEERS["lat"]) * 30 / days
    expected = np.nan_to_num(PEERS["pet_tw48"]) * 86400 * lengths  # kg m-2 s-1, NaN where it never thaws
    assert cool.sum() > 80
    np.testing.assert_allclose(found[:, cool], expected[:, cool], rtol=4e-3, atol=0.05)


def test_thornthwaite_by_hand():
    """Twelve months of 20 °C on the equator: I = 12 x 4^1.514, and 16 (200 / I)^a mm in a month of 30 days."""
    heat = 12 * 4**1.514
    power = 6.75e-7 * heat**3 - 7.71e-5 * heat**2 + 1.792e-2 * heat + 0.49239
    found = bioclim.thornthwaite(np.full((12, 1), 20.0), np.zeros(1))
    assert found[3, 0] == pytest.approx(16 * (200 / heat) ** power, rel=1e-3)
    assert found[0, 0] / found[3, 0] == pytest.approx(31 / 30, rel=1e-3)
    # Willmott 1985 at 30 °C: -415.85 + 967.2 - 387
    assert bioclim.thornthwaite(np.full((12, 1), 30.0), np.zeros(1))[3, 0] == pytest.approx(164.35, rel=1e-3)


def test_where_it_never_thaws_nothing_evaporates():
    tas = np.full((12, 1), -5.0)
    assert bioclim.thornthwaite(tas, np.array([70.0])).sum() == 0.0
    unep = [made for made in climatevariables.ARIDITY_VARIABLES if made.name == "aridity_unep"]
    assert np.isnan(year_variables(unep, {"tas": tas, "pr": tas + 50}, np.array([70.0]), 10.0)).all()


def test_degree_days_by_hand():
    """6 months at 15 °C and 6 at 5 °C: 5 K over the days of May to October above 10 °C."""
    tas = np.array([5.0, 5, 5, 5, 15, 15, 15, 15, 15, 15, 5, 5])
    assert bioclim.growing_degree_days(tas, 10.0) == pytest.approx(5 * 184)
    assert bioclim.growing_degree_days(tas, 5.0) == pytest.approx(10 * 184)


# days


def day_values(kind):
    return (PEERS[f"day_{kind}"] / np.float32(10)).astype(np.float32)


def added_up(kind, base=10.0, values=None):
    values = day_values(kind) if values is None else values
    dates = np.datetime64(str(PEERS["day_start"])) + np.arange(len(values))
    months = dates.astype("datetime64[M]")
    days = daycounts.Days(kind, values.shape[1:])
    for month in np.unique(months):
        found = daycounts.tally(values[months == month], days.counts, base)
        days.add(int(month.astype(int)) % 12 + 1, found)
    return dict(zip(days.names, days.means()))


@pytest.mark.parametrize("count", climatevariables.DAY_COUNTS, ids=lambda count: count.made.name)
def test_counts_are_those_of_xclim(count):
    """On values in tenths, many of which lie on the thresholds themselves."""
    name = count.made.name
    assert (day_values(count.kind) == np.float32(count.threshold)).any()
    assert added_up(count.kind)[name].tolist() == PEERS[name].tolist()


@pytest.mark.parametrize("base", [10.0, 5.0])
def test_degree_days_of_days_are_those_of_xclim(base):
    np.testing.assert_allclose(added_up("tas", base)["gdd"], PEERS[f"gdd_{base:g}"], rtol=1e-5)


@pytest.mark.parametrize("kind", ["tas", "pr"])
def test_months_of_days_are_those_of_xclim(kind):
    found = added_up(kind)
    months = np.stack([found[f"{kind}_{month:02d}"] for month in range(1, 13)])
    # xclim counts each year's February as one month, as we do
    np.testing.assert_allclose(months, PEERS[f"month_{kind}"], rtol=1e-4, atol=1e-3)


def test_a_kelvin_in_single_precision_stays_on_its_threshold():
    kelvin = np.full((365, 1), 298.15, dtype=np.float32) - np.float32(273.15)
    found = daycounts.tally(kelvin, daycounts.counts_of("tasmax"), 10.0)
    assert found.counts[:, 0].tolist() == [0.0, 0.0, 0.0]


@pytest.mark.parametrize(("missing", "counts"), [(3, True), (4, False)])
def test_a_year_with_too_many_missing_days_does_not_count(missing, counts):
    """No more than 3 days of a month, as the ETCCDI have it."""
    values = day_values("tasmax").copy()
    values[1000 : 1000 + missing] = np.nan  # in September 2005
    expected = added_up("tasmax")["summer_days"]
    found = added_up("tasmax", values=values)["summer_days"]
    if counts:
        assert (np.abs(found - expected) <= missing / 4).all()
    else:
        keep = np.r_[0:731, 1096:1461]
        by_hand = (day_values("tasmax")[keep] > 25).sum(axis=0) / 3
        np.testing.assert_allclose(found, by_hand, rtol=1e-6)


def test_a_year_with_sixteen_missing_days_does_not_count():
    for missing, years in ((15, 4), (16, 3)):
        values = np.zeros((1461, 1), dtype=np.float32)
        values[:365] = 30.5
        values[5 : 5 + 21 * missing : 21] = np.nan
        assert added_up("tasmax", values=values)["hot_days"][0] == pytest.approx(
            (365 - missing) / 4 if years == 4 else 0
        )


def test_no_whole_year_is_no_value():
    values = np.full((1461, 1), np.nan, dtype=np.float32)
    assert all(np.isnan(plane).all() for plane in added_up("pr", values=values).values())


# what is made of what


def test_what_needs_what():
    found = climatevariables.plan([], ("pr",), ())
    assert [made.name for made in found.of_months] == [
        *("pr_djf", "pr_mam", "pr_jja", "pr_son", "bio12", "bio13", "bio14", "bio15", "bio16", "bio17")
    ]
    everything = climatevariables.plan([], KINDS, KINDS)
    assert everything.left_out == ()
    assert len(everything.of_months) == 8 + 19 + 3
    assert [made.name for made in everything.of_days] == [
        *("gdd", "summer_days", "hot_days", "very_hot_days", "frost_days", "tropical_nights"),
        *("dry_days", "wet_days", "days_20mm"),
    ]


FAULTS = [
    (["bio2"], ("tas", "tasmax"), (), "“bio2” needs monthly values of tasmin, which your rasters lack."),
    (["aridity_unep"], ("tas",), (), "“aridity_unep” needs monthly values of pr"),
    (["gdd"], ("pr",), (), "“gdd” needs monthly values of tas"),
    (["counts"], KINDS, (), "“summer_days” counts days: it needs daily values (DAILY) of tasmax."),
    (["frost_days"], KINDS, ("pr",), "“frost_days” counts days: it needs daily values (DAILY) of tasmin."),
]


@pytest.mark.parametrize(("names", "months", "days", "sentence"), FAULTS)
def test_what_cannot_be_made_is_told(names, months, days, sentence):
    with pytest.raises(JumelageError) as error:
        climatevariables.plan(names, months, days)
    assert str(error.value).startswith(sentence)


def test_part_of_a_group_is_made():
    found = climatevariables.plan(["bioclim", "counts"], ("tas", "pr"), ("tasmin",))
    assert [made.name for made, _ in found.left_out] == [
        *("bio2", "bio3", "bio5", "bio6", "bio7", "summer_days", "hot_days", "very_hot_days"),
        *("dry_days", "wet_days", "days_20mm"),
    ]
    assert [made.name for made in found.of_days] == ["frost_days", "tropical_nights"]
