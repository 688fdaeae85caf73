"""Maxima below minima: faults of single cells are counted, swapped files refused."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.crossings import Crossings
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError


def test_rounding_and_the_unknown_are_no_crossings():
    low = np.array([[1.0, 1.0, np.nan, 5.0]])
    high = np.array([[0.9, 0.8, 1.0, 9.0]])  # 0.1 °C is rounding, 0.2 is not
    found = Crossings()
    assert found.find(low, high).tolist() == [False, True, False, False]
    assert (found.count, found.known) == (1, 3)


def test_one_day_is_enough_for_a_cell():
    low, high = np.array([[0.0, 0.0], [0.0, 5.0]]), np.array([[1.0, 1.0], [1.0, 1.0]])
    assert Crossings().find(low, high).tolist() == [False, True]


@pytest.mark.parametrize(("crossed", "of", "refused"), [(25, 100, False), (26, 100, True), (26, 99, False)])
def test_more_than_a_quarter_of_enough_is_refused(crossed, of, refused):
    found = Crossings()
    high = np.ones((1, of))
    high[:, :crossed] = -1.0
    found.find(np.zeros((1, of)), high)
    if refused:
        with pytest.raises(JumelageError, match=r"in 26 % of the values: tasmin and tasmax are swapped"):
            found.refuse(100)
    else:
        found.refuse(100)
