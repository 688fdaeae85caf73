"""What walkers felt: counted by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.sensory import Felt, Reading, in_words, stops


def test_the_middle_and_the_spread_of_three_walkers():
    first, second = stops(
        [
            Reading(2, "Ana", 0, ("SEN_TOUCH",), "shade", air_c=30.0),
            Reading(1, "Ana", 3, ("SEN_SIGHT", "SEN_TOUCH"), "glare", air_c=34.0),
            Reading(1, "Leo", 1, ("SEN_TOUCH",), "glare", air_c=36.0, surface_c=52.0),
            Reading(1, "Eva", -1),
        ]
    )
    assert first.felt == Felt(1.0, -1, 3, 3)
    assert first.felt.disagree
    assert first.senses == (("SEN_TOUCH", 2), ("SEN_SIGHT", 1))
    assert first.words == ("glare",)
    assert (first.air_c, first.surface_c) == (35.0, 52.0)
    assert (second.number, second.felt, second.surface_c) == (2, Felt(0.0, 0, 0, 1), None)


def test_a_walker_counts_once_with_what_was_noted_last():
    (stop,) = stops([Reading(1, "Ana", 3), Reading(1, "Ana", 1)])
    assert stop.felt == Felt(1.0, 1, 1, 1)


def test_nobody_noted_anything():
    (stop,) = stops([Reading(4, "Ana")])
    assert stop.felt is None
    assert str(in_words(stop.felt)) == "nobody noted a sensation"


@pytest.mark.parametrize("value", [-4, 4, 100])
def test_outside_the_scale(value):
    with pytest.raises(JumelageError, match="Stop 1"):
        stops([Reading(1, "Ana", value)])


@pytest.mark.parametrize(
    ("felt", "words"),
    [
        (Felt(2.0, 2, 2, 1), "warm (one walker)"),
        (Felt(-1.0, -1, -1, 4), "slightly cool (4 walkers, all alike)"),
        (Felt(1.0, 0, 2, 3), "slightly warm (from neutral to warm, 3 walkers)"),
        (Felt(0.0, -2, 2, 3), "felt differently: from cool to warm (3 walkers)"),
    ],
)
def test_words(felt, words):
    assert str(in_words(felt)) == words


notes = st.builds(Reading, st.integers(1, 5), st.sampled_from(["Ana", "Leo", "Eva"]), st.none() | st.integers(-3, 3))


@given(st.lists(notes))
def test_the_middle_lies_within_the_spread(readings):
    found = stops(readings)
    assert [stop.number for stop in found] == sorted({reading.stop for reading in readings})
    for stop in found:
        if stop.felt is not None:
            assert stop.felt.low <= stop.felt.middle <= stop.felt.high
            assert 1 <= stop.felt.walkers <= 3
            assert in_words(stop.felt)
