"""Bands, reasons and messages."""

import math

import pytest
from jumelage_climatique.jumelage_plugin.core import bands
from jumelage_climatique.jumelage_plugin.core.messages import message
from jumelage_climatique.jumelage_plugin.core.reasons import Match, Traits, ratio, reasons

# INSEE 2021 and IGN; NGMEP 2024
CARBONNE = Traits(5737, 26.59, 212, 153, 3)
FUENTE_OBEJUNA = Traits(4415, 591.39, 627, 163, 3)
CLOSE = Match(0.7, 1.0, 0.4, 0.1, 2.0, (0.0,) * 8, 5.0)


def said(found):
    return [str(m) for m in found.pros], [str(m) for m in found.cons]


@pytest.mark.parametrize(
    ("sigma", "code"),
    [(0.0, "strong"), (0.999, "strong"), (1.0, "good"), (2.0, "partial"), (4.0, "none"), (math.nan, "none")],
)
def test_bands(sigma, code):
    assert bands.band_of(sigma).code == code


def test_the_founding_pair():
    pros, cons = said(reasons(CARBONNE, FUENTE_OBEJUNA, CLOSE))
    assert "similar size (5,737 / 4,415 inhabitants)" in pros
    assert "both rural" in pros
    assert "similar distance to the sea" in pros
    assert "area 22 times larger" in cons
    assert "415 m higher" in cons


def test_gaps_are_told_in_plain_units():
    match = Match(1.4, 0.3, 0.1, 0.62, -30.4, (0, -1.1, 1.2, 2.3, 30, 10, -60, -26), 33.0)
    _, cons = said(reasons(CARBONNE, FUENTE_OBEJUNA, match))
    assert "+0.6 °C over the year against what is expected here" in cons
    assert "30 % drier over the year than expected here" in cons
    # by season the two largest gaps only
    assert [c for c in cons if "°C against what is expected" in c and "year" not in c] == [
        "autumn: +2.3 °C against what is expected",
        "summer: +1.2 °C against what is expected",
    ]
    assert [c for c in cons if "rain" in c] == [
        "summer: 60 % less rain than expected",
        "winter: 30 % more rain than expected",
    ]
    assert "33 more days of 30 °C or more than expected here" in cons
    assert "only 30 % of the models agree" in cons
    assert "has already travelled 10 % of the way" in cons


def test_a_share_of_nothing_is_said_as_none():
    _, cons = said(reasons(CARBONNE, FUENTE_OBEJUNA, Match(3.4, 0.0, 0.1, 0, 0, (0.0,) * 8, 0)))
    assert "no model agrees" in cons
    assert not [con for con in cons if "0 % of the models" in con]


def test_no_nearer_than_home():
    _, cons = said(reasons(CARBONNE, FUENTE_OBEJUNA, Match(0.8, 1.0, -0.06, 0, 0, (0.0,) * 8, 0)))
    assert "climate no nearer than here today" in cons


def test_unknown_area_is_said_and_never_counts_for():
    unknown = Traits(5000, math.nan, math.nan, math.nan, math.nan)
    pros, cons = said(reasons(CARBONNE, unknown, CLOSE))
    assert "area and density unknown" in cons
    assert not [p for p in pros if "elevation" in p or "sea" in p or "rural" in p]


@pytest.mark.parametrize(("a", "b"), [(0, 5), (5, 0), (math.nan, 5)])
def test_ratio_of_nothing_is_unknown(a, b):
    assert math.isnan(ratio(a, b))  # six French communes have no inhabitant


def test_nested_message():
    assert str(message("{band} (sigma {sigma:.1f})", band=message("good analogue"), sigma=1.23)) == (
        "good analogue (sigma 1.2)"
    )
