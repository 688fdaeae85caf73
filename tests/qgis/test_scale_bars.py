"""The segments of the scale bars of posters: round, about as long as wanted, never too short for their numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.bridge.posters.maps import _segment

LENGTHS = st.floats(0.01, 1e5)


@pytest.mark.parametrize(
    ("wanted", "least", "expected"),
    [(190, 120, 200), (190, 90, 100), (49, 1, 20), (1, 45, 50), (3, 3, 5), (99999.99999999999, 1, 50000)],
)
def test_a_segment_has_room_for_its_numbers(wanted, least, expected):
    assert _segment(wanted, least) == expected


@given(LENGTHS, LENGTHS)
def test_a_segment_is_never_too_short_nor_far_too_long(wanted, least):
    assert least <= _segment(wanted, least) <= 2.5 * max(wanted, least)
