"""Whether today and future can be compared: limits by hand."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.baseline import check_baseline, check_change
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.messages import message
from jumelage_climatique.jumelage_plugin.core.metric import diagonal
from jumelage_climatique.jumelage_plugin.core.options import SEASONAL, Variable, VariableSet

TODAY = np.array([5.0, 10.0, 20.0, 15.0, 100.0, 80.0, 20.0, 100.0])
"""A year of 12.5 °C and 300 mm."""


def future(warming=2.0, ratio=1.0):
    return np.concatenate([TODAY[:4] + warming, TODAY[4:] * ratio])


def test_one_variable_is_read_in_standard_deviations():
    metric = diagonal(np.array([0.5]))
    assert check_baseline(metric, np.array([10.0]), np.array([10.9]), (0,), ignored=False) == pytest.approx(1.8)


def test_only_the_chosen_variables_count():
    metric = diagonal(np.array([1.0]))
    past = TODAY + np.array([0, 1.5, 0, 0, 500, 500, 500, 500])
    assert check_baseline(metric, TODAY, past, (1,), ignored=False) == pytest.approx(1.5)


def test_sigma_of_four_variables():
    """A distance of 5 in 4 dimensions reads 4.0542 (the method's own table of checks)."""
    metric = diagonal(np.ones(4))
    past = np.array([3.0, 4.0, 0.0, 0.0])
    assert check_baseline(metric, np.zeros(4), past, (0, 1, 2, 3), ignored=True) == pytest.approx(4.0542, abs=1e-4)


def test_above_two_sigma_it_stops_unless_it_is_to_go_on():
    metric, today = diagonal(np.array([1.0])), np.array([10.0])
    assert check_baseline(metric, today, np.array([12.0]), (0,), ignored=False) == pytest.approx(2.0)
    with pytest.raises(JumelageError, match=r"lies 2\.1 sigma from your reference"):
        check_baseline(metric, today, np.array([12.1]), (0,), ignored=False)
    assert check_baseline(metric, today, np.array([12.1]), (0,), ignored=True) == pytest.approx(2.1)


@pytest.mark.parametrize("warming", [0.0, 2.0, 8.0])
@pytest.mark.parametrize("ratio", [0.31, 1.0, 2.99])
def test_plausible_changes_pass_and_it_is_said_that_baselines_were_not_checked(warming, ratio):
    assert "(BASELINE) nothing shows" in str(check_change(TODAY, future(warming, ratio)[None], SEASONAL))


@pytest.mark.parametrize(
    ("warming", "ratio", "says"),
    [
        (-0.1, 1.0, r"changes by -0\.1 °C"),
        (8.1, 1.0, r"changes by \+8\.1 °C"),
        (-273.15, 1.0, r"changes by -273\.1 °C"),
        (2.0, 0.29, r"multiplied by 0\.29"),
        (2.0, 3.01, r"multiplied by 3\.01"),
        (2.0, 30.4, r"multiplied by 30\.40"),
    ],
)
def test_changes_that_cannot_be(warming, ratio, says):
    with pytest.raises(JumelageError, match=says):
        check_change(TODAY, future(warming, ratio)[None], SEASONAL)


def test_it_is_the_median_of_the_models_that_is_judged():
    odd = np.stack([future(2.0), future(20.0), future(3.0)])
    check_change(TODAY, odd, SEASONAL)
    with pytest.raises(JumelageError, match=r"\+20\.0 °C"):
        check_change(TODAY, odd[[1, 1, 0]], SEASONAL)


def test_indices_of_unknown_meaning_are_not_judged():
    variables = VariableSet((Variable("a", "other", "", message("a")),))
    assert check_change(np.array([1.0]), np.array([[1000.0]]), variables)


def test_rounding_is_no_cooling():
    check_change(TODAY, future(-0.04)[None], SEASONAL)


def test_a_desert_stays_one():
    dry = np.concatenate([TODAY[:4] + 5, np.zeros(4)])
    check_change(dry, dry[None] + np.array([2.0] * 4 + [0.0] * 4), SEASONAL)
    with pytest.raises(JumelageError, match="rain"):
        check_change(dry, dry[None] + np.array([2.0] * 4 + [9.0] * 4), SEASONAL)
