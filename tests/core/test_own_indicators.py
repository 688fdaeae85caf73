"""The planner's own indicators among the criteria: parts and marks by hand."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.communes import CommuneTable
from jumelage_climatique.jumelage_plugin.core.criteria import LOG, Criterion, Scale
from jumelage_climatique.jumelage_plugin.core.definitions import Definition
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.own_indicators import (
    add_own_reasons,
    marked_places,
    own_indicator,
    with_own,
)
from jumelage_climatique.jumelage_plugin.core.profiles import POPULATION, RURAL, profile
from jumelage_climatique.jumelage_plugin.core.reasons import Reasons
from jumelage_climatique.jumelage_plugin.core.similarity import similarity

METRES_2020 = Definition("m", "2020", "range of heights", "IGN", "LO").note()
METRES_2010 = Definition("m", "2010", "range of heights", "IGN", "LO").note()


def places(countries):
    n = len(countries)
    text, number = np.array(["x"] * n, dtype=object), np.full(n, 1000.0)
    codes = np.array([f"{i:05d}" for i in range(n)], dtype=object)
    return CommuneTable(
        np.array(countries, dtype=object), codes, text, text, *(number for _ in range(8)), np.zeros(n, dtype=bool)
    )


def relief(values, notes=None, **more):
    keys = [f"FR:{i:05d}" for i in range(len(values))]
    noted = {} if notes is None else dict(zip(keys, notes))
    return own_indicator(Criterion("relief", ("relief_m",), **more), dict(zip(keys, values)), noted)


def test_by_percentile_within_the_country_beside_the_profile():
    # the other criteria are the same everywhere: likeness 1. Relief 10, 20, 40, 40: mid-ranks 1/8, 3/8, 6/8, 6/8.
    made = with_own(profile("p", {POPULATION: 3.0}), [relief([10, 20, 40, 40])])
    found = similarity(places(["FR"] * 4), 0, made)
    assert found.parts[:, -1] == pytest.approx([1, 0.75, 0.375, 0.375])
    assert found.value == pytest.approx([1, (3 + 0.75) / 4, (3 + 0.375) / 4, (3 + 0.375) / 4])


def test_what_is_unknown_lowers_the_confidence_and_is_no_likeness():
    made = with_own(profile("p", {POPULATION: 3.0}), [relief([10, None, 40])])
    found = similarity(places(["FR", "FR", "FR"]), 0, made)
    assert found.confidence == pytest.approx([1, 0.75, 1])
    assert np.isnan(found.parts[1, -1])


def test_weight_and_scale_are_the_planners():
    made = with_own(profile("p", {POPULATION: 3.0}), [relief([10, 1000], scales=(Scale(LOG, 10000.0),), weight=1.0)])
    found = similarity(places(["FR", "FR"]), 0, made)
    assert found.parts[1, -1] == pytest.approx(0.5)  # a ratio of 100 is half of that of 10,000, in logarithm
    assert found.value[1] == pytest.approx(3.5 / 4)


def test_shares_of_the_profile_sum_to_one():
    made = with_own(RURAL, [relief([1, 2])])
    assert sum(made.shares) == pytest.approx(1)
    assert len(made.shares) == len(made.criteria) == len(RURAL.criteria) + 1


def test_classes_are_alike_or_not():
    indicator = own_indicator(Criterion("wine", ("wine",)), {"FR:00000": "red", "FR:00001": "white"}, {})
    found = similarity(places(["FR", "FR", "FR"]), 0, with_own(profile("p", {POPULATION: 1.0}), [indicator]))
    assert found.parts[:2, -1].tolist() == [1, 0]


@pytest.mark.parametrize(
    ("part", "notes", "pros", "cons"),
    [
        (0.95, None, ["relief alike (10 / 12)"], []),
        (0.3, None, [], ["relief different (10 / 12)"]),
        (0.7, None, [], []),
        (float("nan"), None, [], []),
        (0.95, (METRES_2020, METRES_2020), ["relief alike (10 m / 12 m)"], []),
        (0.95, (METRES_2020, METRES_2010), ["relief alike (≠ 10 m / 12 m: not the same year)"], []),
    ],
)
def test_reasons_are_marked_where_the_figures_mean_different_things(part, notes, pros, cons):
    said = Reasons()
    add_own_reasons(said, relief([10, 12], notes), part, "FR:00000", "FR:00001")
    assert [[str(text) for text in side] for side in (said.pros, said.cons)] == [pros, cons]


def test_marked_places_are_counted():
    assert marked_places(relief([1, 2, 3], (METRES_2020, METRES_2010, METRES_2010)), "FR:00000") == 2
    assert marked_places(relief([1, 2, 3]), "FR:00000") == 0


@pytest.mark.parametrize("name", ["population", "rail"])
def test_names_of_the_profile_are_taken(name):
    with pytest.raises(JumelageError, match=f"“{name}” is the name of a criterion"):
        own_indicator(Criterion(name, ("x",)), {"FR:00000": 1}, {})


def test_nothing_known():
    with pytest.raises(JumelageError, match="Nothing is known of “relief”"):
        relief([None, ""])
    with pytest.raises(JumelageError, match="given twice"):
        with_own(RURAL, [relief([1]), relief([2])])
