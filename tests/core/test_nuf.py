"""The quick vote: expected values by hand, and properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.nuf import NUF_CRITERIA, Quick, Sum, quick_vote
from jumelage_climatique.jumelage_plugin.core.voting import Vote

CODES = [criterion.code for criterion in NUF_CRITERIA]


def ballots(**by_voter):
    return [Vote(code, voter, score) for voter, row in by_voter.items() for code, score in zip(CODES, row)]


def test_sums_by_hand():
    # 1 + 4 + 4 = 9 and 3 + 4 + 0 = 7: mean 8; eva leaves one open
    found = quick_vote({"shade": ballots(ana=(1, 4, 4), leo=(3, 4, 0), eva=(4, None, 4))})
    assert found == [Quick("shade", Sum(8.0, 7, 9, 2), 1, 1)]


def test_equals_share_a_rank_and_who_lacks_votes_has_none():
    same = ballots(ana=(2, 2, 2), leo=(2, 2, 2))
    low = ballots(ana=(0, 0, 0), leo=(0, 0, 0))
    found = quick_vote({"d": ballots(ana=(4, 4, 4)), "c": low, "b": same, "a": same, "e": []})
    assert [(one.action, one.rank) for one in found] == [("a", 1), ("b", 1), ("c", 3), ("d", None), ("e", None)]


def test_what_is_no_vote_is_refused():
    with pytest.raises(JumelageError, match="not between 0 and 4"):
        quick_vote({"a": ballots(ana=(1, 2, 10))})
    with pytest.raises(JumelageError, match="voted twice"):
        quick_vote({"a": ballots(ana=(1, 2, 3)) * 2})


scores = st.tuples(*[st.integers(0, 4) | st.none()] * 3)


@given(st.dictionaries(st.sampled_from("abcde"), st.lists(scores, max_size=5)), st.randoms())
def test_neither_order_nor_other_votes_matter(rows, random):
    whole = {action: ballots(**{f"v{n}": row for n, row in enumerate(given)}) for action, given in rows.items()}
    names = list(whole)
    random.shuffle(names)
    other = {}
    for name in names:
        other[name] = [*whole[name], Vote("cost", "someone", 4)]
        random.shuffle(other[name])
    found = quick_vote(whole)
    assert found == quick_vote(other)
    for one in found:
        assert (one.total is None) == (one.rank is None)
        if one.total is not None:
            assert one.total.low <= one.total.mean <= one.total.high
