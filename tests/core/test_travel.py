"""The travel note against sums done by hand from the published factors."""

import math

import pytest
from jumelage_climatique.jumelage_plugin.core import travel
from jumelage_climatique.jumelage_plugin.core.travel import ways


def by_mode(*distances):
    return {way.mode: way for way in ways(*distances)}


def test_500_km_by_hand():
    """Stations 480 km apart and 20 km away in all: 576 km of line, 26 km of road to it; 650 km by road; 595 by air."""
    found = by_mode(500.0, 480.0, 20.0)
    assert found["train"].km == pytest.approx(576 + 26)
    # 2 x 576 km x 2.93 g + 2 x 26 km x 29 g, and 2 x 576 x 29.6 + 2 x 26 x 37.6
    assert found["train"].low == pytest.approx(3.37536 + 1.508)
    assert found["train"].high == pytest.approx(34.0992 + 1.9552)
    assert found["coach"].km == pytest.approx(650)
    assert (found["coach"].low, found["coach"].high) == pytest.approx((37.7, 48.88))
    assert (found["car_alone"].low, found["car_alone"].high) == pytest.approx((250.9, 282.88))
    assert (found["car_shared"].low, found["car_shared"].high) == pytest.approx((83.6333333, 94.2933333))
    assert (found["plane"].low, found["plane"].high) == pytest.approx((273.7, 307.02))


def test_published_journeys():
    """Madrid-Barcelona by AVE: 18.4 kg on Renfe's ticket for 621 km; Lille-Nice by TGV: 3.19 kg (ADEME, Impact CO2)."""
    assert travel.TRAIN.high * 621 / 1000 == pytest.approx(18.4, abs=0.05)
    line_of_lille_nice = 3.19 / travel.TRAIN.low * 1000
    assert 1000 < line_of_lille_nice < 1200
    # the same source: 9.77 kg by Intercités over the same line, at the 8.98 g that the note quotes
    assert line_of_lille_nice == pytest.approx(9.77 / 8.98 * 1000, rel=0.01)
    # Paris-Toulouse by coach, 20 kg in the same tool: some 680 km of road
    assert travel.COACH.low <= 20_000 / 680 <= travel.COACH.high


def test_a_long_flight_has_the_factor_of_its_length():
    assert by_mode(1500.0, math.nan, 0.0)["plane"].low == pytest.approx(2 * 1595 * 0.187)
    assert by_mode(999.9, math.nan, 0.0)["plane"].low == pytest.approx(2 * 1094.9 * 0.230)


def test_without_stations_the_train_runs_from_place_to_place():
    found = by_mode(500.0, math.nan, 0.0)["train"]
    assert found.km == pytest.approx(600)
    assert found.low == pytest.approx(2 * 600 * 0.00293)
    assert str(found.label) == "train"


@pytest.mark.parametrize("km", [0.0, 1.0, 30.0, 400.0, 3000.0])
def test_what_always_holds(km):
    found = ways(km, math.nan, 0.0)
    assert [way.mode for way in found][:2] == ["train", "coach"]  # those of the project come first
    assert all(0 <= way.low <= way.high for way in found)
    twice = ways(2 * km, math.nan, 0.0)
    for one, two in zip(found[:4], twice[:4]):
        assert two.low == pytest.approx(2 * one.low)


def test_every_factor_names_its_source_and_says_its_figures():
    for factor in (travel.TRAIN, travel.COACH, travel.CAR, travel.SHORT_FLIGHT, travel.LONGER_FLIGHT):
        text = str(factor.source)
        assert "ADEME" in text
        for figure in (factor.low, factor.high):
            assert f"{figure:g}" in text
    for figure in (travel.RAIL_DETOUR, travel.ROAD_DETOUR, travel.FLIGHT_DETOUR_KM):
        assert f"{figure:g}" in str(travel.DETOUR_SOURCE)
