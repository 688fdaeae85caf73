"""The way of the camera, against the paper's own properties (van Wijk and Nuij 2003)."""

from math import asinh, log

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.flight import RHO, Flight, View

PLACES, WIDTHS = st.floats(-1e6, 1e6), st.floats(1e3, 1e6)


def views():
    return st.builds(View, PLACES, PLACES, WIDTHS)


@given(views(), views())
@example(View(0.0, 0.0, 1000.0), View(0.0, 0.5, 49671.0))
@example(View(0.0, 0.0, 1000.0), View(0.0, 0.002, 1e6))
def test_it_begins_and_ends_where_it_should(start, end):
    flight = Flight(start, end)
    for share, view in ((0.0, start), (1.0, end)):
        there = flight.at(share)
        assert there.width == pytest.approx(view.width, rel=1e-4)
        assert (there.x, there.y) == pytest.approx((view.x, view.y), abs=1e-3 * max(start.width, end.width))


def test_there_and_back_are_the_same_way():
    out, back = Flight(View(0, 0, 100), View(5000, 0, 300)), Flight(View(5000, 0, 300), View(0, 0, 100))
    assert out.length == pytest.approx(back.length)
    for share in (0.1, 0.25, 0.5, 0.8):
        assert out.at(share).x == pytest.approx(back.at(1 - share).x)
        assert out.at(share).width == pytest.approx(back.at(1 - share).width)


def test_between_equal_widths_it_is_widest_in_the_middle():
    """By hand: with w0 = w1 = w, b = ±ρ²u/2w, so S = 2 asinh(ρ²u/2w)/ρ; the middle has a width of √(w² + ρ⁴u²/4)."""
    flight = Flight(View(0, 0, 100), View(3000, 0, 100))
    assert flight.length == pytest.approx(2 * asinh(RHO**2 * 3000 / 200) / RHO)
    assert flight.at(0.5).x == pytest.approx(1500)
    assert flight.at(0.5).width == pytest.approx((100**2 + (RHO**2 * 3000 / 2) ** 2) ** 0.5)


def test_over_one_place_it_only_zooms():
    flight = Flight(View(7, 7, 100), View(7, 7, 800))
    assert flight.length == pytest.approx(log(8) / RHO)
    assert flight.at(1 / 3).width == pytest.approx(200)
