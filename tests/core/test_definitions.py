"""What a figure means, and which figures may be compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.communes import plain
from jumelage_climatique.jumelage_plugin.core.definitions import (
    MARK,
    Definition,
    differences,
    differing,
    from_note,
    unlike,
)

PARTS = st.builds(Definition, *[st.text(max_size=20)] * 5)
INSEE = Definition("inhabitants", "2021", "registered residents", "INSEE", "Licence Ouverte 2.0")


@given(PARTS)
def test_a_note_is_read_back(definition):
    assert from_note(definition.note()) == definition
    assert from_note(MARK + definition.note()) == definition


@pytest.mark.parametrize("hostile", ["a; year=1999", "unit=%", "≠ ", "x\ny", "=cmd|' /C calc'!A0"])
def test_hostile_words_stay_in_their_part(hostile):
    definition = Definition("%", "2021", hostile, hostile, "x")
    told = from_note(definition.note())
    assert (told.unit, told.year, told.licence) == ("%", "2021", "x")
    assert told == definition


@given(PARTS, PARTS)
def test_comparison_is_symmetrical(one, other):
    assert differences(one, other) == differences(other, one)


@given(PARTS)
def test_figures_of_one_source_and_one_meaning_may_be_compared(definition):
    if plain(definition.source):  # a mark alone names no source
        assert not unlike(definition.note(), MARK + definition.note())


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"unit": "households"}, ("unit",)),
        ({"year": "2018"}, ("year",)),
        ({"definition": "all who sleep there"}, ("definition",)),
        ({"year": "", "definition": ""}, ("year", "definition")),
        ({"source": "INE", "licence": "CC BY 4.0"}, ()),  # who counted is no difference in what was counted
        ({"unit": "Inhabitants "}, ()),
    ],
)
def test_what_differs_is_told(change, found):
    other = Definition(**{**vars(INSEE), **change})
    assert differences(INSEE, other) == found
    assert differing([INSEE, INSEE, other]) == found


def test_what_nobody_states_is_not_the_same():
    one, other = Definition(source="a.csv"), Definition(source="b.csv")
    assert differences(one, other) == ("unit", "year", "definition")
    assert differences(one, one) == ()
    assert differences(Definition(), Definition()) == ("unit", "year", "definition")
