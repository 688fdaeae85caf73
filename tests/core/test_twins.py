"""Ranking and Pareto front against plain loops."""

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from jumelage_climatique.jumelage_plugin.core import twins
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError

shares = st.floats(-1, 1).map(lambda v: round(v, 1))
pairs = hnp.arrays(float, st.tuples(st.integers(2, 30), st.just(2)), elements=shares)


@given(pairs)
def test_pareto_equals_plain_loops(points):
    among = np.ones(len(points), dtype=bool)
    front = twins.pareto_front(points[:, 0], points[:, 1], among)
    for i, (a, b) in enumerate(points):
        beaten = any(x >= a and y >= b and (x > a or y > b) for x, y in points)
        assert front[i] == (not beaten)


def test_rank_by_the_root_of_the_product():
    closeness = np.array([0.0, 0.9, 0.4, 0.5, -0.2])
    similarity = np.array([1.0, 0.1, 0.9, 0.8, 1.0])
    ranking = twins.rank(closeness, similarity, np.ones(5, dtype=bool), 0)
    assert ranking.score[1:4] == pytest.approx([0.3, 0.6, 0.632456], abs=1e-6)
    assert ranking.order.tolist() == [3, 2, 1, 4]
    assert ranking.rank[[3, 2, 1]].tolist() == [1, 2, 3]


def test_no_nearer_than_home_is_never_first():
    ranking = twins.rank(np.array([0.0, -0.1, -0.5]), np.array([1.0, 1.0, 0.2]), np.ones(3, dtype=bool), 0)
    assert ranking.order.tolist() == [1, 2]
    assert ranking.rank[[1, 2]].tolist() == [2, 3]  # home itself stands first
    assert not ranking.pareto.any()


def test_a_place_outside_the_pool_gets_the_rank_it_would_have():
    closeness, similarity = np.array([0.0, 0.9, 0.5, 0.1]), np.array([1.0, 0.9, 0.9, 0.9])
    pool = np.array([True, True, False, True])
    ranking = twins.rank(closeness, similarity, pool, 0)
    assert ranking.order.tolist() == [1, 3]
    assert ranking.rank[[1, 2, 3]].tolist() == [1, 2, 2]


def test_without_data_no_rank():
    ranking = twins.rank(np.array([0.0, np.nan, 0.5]), np.array([1.0, 1.0, 0.5]), np.ones(3, dtype=bool), 0)
    assert ranking.order.tolist() == [2]
    assert ranking.rank[1] == 0


def test_nobody_left():
    with pytest.raises(JumelageError, match="candidate"):
        twins.rank(np.array([0.0, 0.5]), np.ones(2), np.zeros(2, dtype=bool), 0)


@given(hnp.arrays(float, 40, elements=st.floats(-1, 1)), hnp.arrays(float, 40, elements=st.floats(0, 1)), st.randoms())
def test_order_of_candidates_does_not_matter(closeness, similarity, random):
    closeness[0] = 0.0
    shuffle = list(range(1, 40))
    random.shuffle(shuffle)
    shuffle = [0, *shuffle]
    everyone = np.ones(40, dtype=bool)
    plain = twins.rank(closeness, similarity, everyone, 0)
    mixed = twins.rank(closeness[shuffle], similarity[shuffle], everyone, 0)
    assert mixed.score[mixed.order] == pytest.approx(plain.score[plain.order])


@pytest.mark.parametrize(("low", "high", "kept"), [(None, None, [1, 1, 1]), (5, None, [0, 1, 0]), (None, 5, [1, 0, 0])])
def test_range(low, high, kept):
    assert twins.Range(low, high).holds(np.array([1.0, 9.0, np.nan])).tolist() == [bool(k) for k in kept]


def test_what_larger_marks_would_hide_is_not_on_the_map():
    # along a meridian, 111.195 km to the degree
    table = SimpleNamespace(lon=np.zeros(6), lat=np.array([45.0, 45.5, 45.6, 46.0, 47.0, 48.5]))
    order = np.array([1, 2, 3, 4, 5])  # 56, 67, 111, 222 and 389 km from home
    assert twins.shown_on_map(table, [0], order) == {2, 4, 5}
    assert twins.shown_on_map(table, [0], order, 1) == {2}
    assert twins.shown_on_map(table, [0, 4], order) == {2, 5}  # a partner stands by its own mark
