"""The founding budget: both figures and their difference, and no flight."""

import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.founding_budget import (
    FOUNDING,
    TRAVEL_MODES,
    Amount,
    Budget,
    checked_mode,
)


def test_total_and_lines_as_the_text_has_them():
    assert FOUNDING.total.euros == 45_000
    assert [line.euros for line in FOUNDING.lines] == [25_000, 10_000, 3_600]
    assert [line.about for line in FOUNDING.lines] == [False, False, True]
    assert FOUNDING.source.startswith("https://wiki.resilience-territoire.ademe.fr/")


def test_the_difference_is_told_plainly():
    # 25,000 + 10,000 + 3,600 = 38,600; 45,000 - 38,600 = 6,400
    assert (FOUNDING.summed, FOUNDING.difference) == (38_600, 6_400)
    told = str(FOUNDING.sentence)
    assert all(figure in told for figure in ("45,000", "38,600", "6,400"))


def test_a_budget_that_adds_up_says_so():
    assert str(Budget(Amount(3, "3"), (Amount(1, "1"), Amount(2, "2")), "x").sentence).endswith("total of 3 €.")


def test_no_flight():
    assert list(TRAVEL_MODES) == ["train", "coach", "carpool"]
    assert checked_mode("train") == "train"
    for mode in ("flight", "plane", "avion", ""):
        with pytest.raises(JumelageError, match="by train, by coach"):
            checked_mode(mode)
