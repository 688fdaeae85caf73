"""Profiles of likeness: their weights in words, their files, and what they do to a similarity worked out by hand."""

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import similarity
from jumelage_climatique.jumelage_plugin.core.communes import CommuneTable
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.profiles import (
    CRITERION_NAMES,
    PROFILES,
    RURAL,
    Profile,
    changed,
    profile,
    read,
    written,
)
from jumelage_climatique.jumelage_plugin.core.reasons import Match, Traits, reasons

ALONE = {name: profile(name, {name: 1.0}) for name in CRITERION_NAMES}
some_weights = st.lists(st.floats(0, 10), min_size=9, max_size=9).filter(lambda w: max(w) > 0.01)
some_profiles = some_weights.map(lambda weights: Profile("any", tuple(weights)))


def towns(seed=1, n=30):
    """Communes of two countries of which all is known, but for the fine grid, which only one of them has."""
    random = np.random.default_rng(seed)
    country = random.choice(["FR", "ES"], n).astype(object)
    people, area = random.integers(0, 20_000, n).astype(float), random.uniform(2, 90, n)
    grid = np.where(country == "FR", random.integers(1, 8, n), np.nan)
    return CommuneTable(
        country=country,
        code=np.array([f"{i:05}" for i in range(n)], dtype=object),
        name=np.array([f"Place {i}" for i in range(n)], dtype=object),
        region=np.array([""] * n, dtype=object),
        population=people,
        area=area,
        density=people / area,
        elevation=random.uniform(0, 1500, n),
        degurba=random.integers(1, 4, n).astype(float),
        sea_distance=random.uniform(0, 400, n),
        lon=np.zeros(n),
        lat=np.zeros(n),
        locality=np.zeros(n, dtype=bool),
        land_cover=random.dirichlet(np.ones(5), n) * 100,
        density_grid=grid,
        rail_km=random.uniform(0.1, 60, n),
    )


# weights


def test_rural_counts_population_double_and_the_two_classes_as_one():
    # 2 + 1 + 1 + 1 + 1 + 0.5 + 0.5 + 0.5 + 0.25
    shares = dict(zip(CRITERION_NAMES, RURAL.shares))
    assert shares["population"] == pytest.approx(2 / 7.75)
    assert shares["density_class"] + shares["rural_class"] == pytest.approx(shares["density"])


@pytest.mark.parametrize(
    ("name", "more", "less"),
    [
        ("mountain_village", "elevation", "rail"),
        ("farming_town", "land_cover", "sea"),
        ("coastal", "sea", "rail"),
        ("periurban", "rail", "elevation"),
    ],
)
def test_a_profile_weighs_what_its_name_says(name, more, less):
    shares, rural = (
        {c.name: share for c, share in zip(made.criteria, made.shares)} for made in (PROFILES[name], RURAL)
    )
    assert shares[more] > 1.5 * rural[more]
    assert shares.get(less, 0) < rural[less]
    assert math.fsum(shares.values()) == pytest.approx(1)


def test_words_change_what_they_name():
    made = changed(RURAL, " Population = 3 ;rail=0;\n sea=0,5 ")
    weights = dict(zip(CRITERION_NAMES, made.weights))
    expected = dict(zip(CRITERION_NAMES, RURAL.weights)) | {"population": 3, "rail": 0, "sea": 0.5}
    assert weights == expected
    assert "rail" not in [criterion.name for criterion in made.criteria]
    assert not made.weighs("rail")
    assert changed(RURAL, " ; ") == RURAL


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("relief=1", "“relief” is not a criterion of likeness: population, density"),
        ("population", "“population” is not a weight"),
        ("population=much", "“population=much” is not a weight"),
        ("=2", "“=2” is not a weight"),
        ("population=nan", "is not a weight"),
        ("population=-1", "weight of “population” must be 0 or more"),
        ("population=inf", "weight of “population” must be 0 or more"),
        ("sea=1; sea=2", "“sea” has two weights"),
        (";".join(f"{name}=0" for name in CRITERION_NAMES), "All weights are 0"),
    ],
)
def test_faults_in_one_sentence(text, sentence):
    with pytest.raises(JumelageError, match=sentence) as fault:
        changed(RURAL, text)
    assert "\n" not in str(fault.value)


# files


@given(some_profiles, st.text(min_size=1))
def test_what_is_written_is_read_back(made, name):
    again = read(written(made, name), "p.json")
    assert (again.name, again.weights) == (name, made.weights)


def test_a_file_leaves_out_what_it_does_not_name():
    made = read('{"name": "Mes villages", "weights": {"population": 2, "land_cover": 1}}', "p.json")
    assert [(c.name, c.weight) for c in made.criteria] == [("population", 2), ("land_cover", 1)]
    assert made.shares == pytest.approx([2 / 3, 1 / 3])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "3",
        '"rural"',
        "{}",
        '{"name": "a"}',
        '{"name": 3, "weights": {"sea": 1}}',
        '{"name": "a", "weights": [1, 2]}',
        '{"name": "a", "weights": {"sea": "1"}}',
        '{"name": "a", "weights": {"sea": true}}',
        '{"name": "a", "weights": {"sea": null}}',
        "[" * 100_000,
    ],
)
def test_a_file_that_holds_no_profile(text):
    with pytest.raises(JumelageError, match=r"mine\.json holds no profile of likeness"):
        read(text, "mine.json")


@pytest.mark.parametrize(
    ("weights", "sentence"),
    [
        ({"relief": 1}, "“relief” is not a criterion"),
        ({"sea": -1}, "“sea” must be 0 or more"),
        ({"sea": math.inf}, "“sea” must be 0 or more"),
        ({"sea": math.nan}, "“sea” must be 0 or more"),
        ({}, "All weights are 0"),
    ],
)
def test_a_file_with_faulty_weights(weights, sentence):
    with pytest.raises(JumelageError, match=sentence):
        read(json.dumps({"name": "a", "weights": weights}), "mine.json")


# likeness by hand


def test_land_cover_by_hand():
    made = towns(n=3)
    made.land_cover[:] = [[0, 0, 100, 0, 0], [0, 20, 80, 0, 0], [100, 0, 0, 0, 0]]
    found = similarity.similarity(made, 0, ALONE["land_cover"])
    # Hellinger: √(1 - √(1 x 0.8)) for Carbonne and Fuente Obejuna; nothing in common with a forest
    assert found.value == pytest.approx([1.0, 1.0 - math.sqrt(1.0 - math.sqrt(0.8)), 0.0])


def test_rural_class_by_the_fine_grid_where_both_have_one():
    made = towns(n=4)
    made.density_grid[:] = [5, 7, np.nan, np.nan]
    made.degurba[:] = [3, 3, 3, 2]
    found = similarity.similarity(made, 0, ALONE["rural_class"])
    # two of six steps of the grid; else none or one of the two steps of the classes
    assert found.value == pytest.approx([1.0, 1.0 - 2 / 6, 1.0, 1.0 - 1 / 2])
    assert found.confidence == pytest.approx([1.0] * 4)


def test_rural_class_of_a_home_with_the_grid_alone():
    made = towns(n=4)
    made.density_grid[:] = [6, 6, 3, np.nan]
    made.degurba[:] = [np.nan, 3, 2, 3]
    found = similarity.similarity(made, 0, ALONE["rural_class"])
    # what is unknown counts as the mean likeness of the others: (1 + 0.5) / 2
    assert found.value == pytest.approx([1.0, 1.0, 0.5, 0.75])
    assert found.confidence == pytest.approx([1.0, 1.0, 1.0, 0.0])


def test_the_train_by_hand():
    made = towns(n=4)
    made.rail_km[:] = [1.0, 10.0, 100.0, np.nan]
    found = similarity.similarity(made, 0, ALONE["rail"])
    # the ratio of 10 is half of the way to 100, in logarithms; the unknown one counts as their mean
    assert found.value == pytest.approx([1.0, 0.5, 0.0, 0.25])


def test_weights_are_those_of_the_mean():
    made = towns()
    parts = [similarity.similarity(made, 0, ALONE[name]).value for name in CRITERION_NAMES]
    expected = sum(weight * part for weight, part in zip(RURAL.weights, parts)) / sum(RURAL.weights)
    found = similarity.similarity(made, 0)
    assert found.value == pytest.approx(expected)
    assert found.parts == pytest.approx(np.array(parts).T)


def test_a_criterion_left_out_does_not_count():
    made, other = towns(), towns()
    other.rail_km[:] = np.nan
    without = changed(RURAL, "rail=0")
    for home in (0, 7):
        found, again = (similarity.similarity(one, home, without) for one in (made, other))
        assert found.value == pytest.approx(again.value)
        assert again.confidence == pytest.approx(np.ones(len(other)))


def test_localities_of_which_little_is_known():
    made = towns(n=20)
    made.locality[15:] = True
    for values in (made.area, made.density, made.degurba, made.density_grid, made.rail_km):
        values[15:] = np.nan
    found = similarity.similarity(made, 0)
    known = sum(RURAL.weights[CRITERION_NAMES.index(n)] for n in ("population", "elevation", "sea", "land_cover"))
    assert found.confidence[15:] == pytest.approx([known / sum(RURAL.weights)] * 5)
    assert found.value[15:].max() < 1.0


@given(some_profiles, st.integers(0, 100), st.integers(0, 29), st.integers(0, 29))
def test_bounded_and_symmetric(made, seed, i, j):
    every = towns(seed)
    there, back = similarity.similarity(every, i, made), similarity.similarity(every, j, made)
    assert ((there.value >= 0) & (there.value <= 1 + 1e-12)).all()
    assert there.value[i] == pytest.approx(1.0)
    assert there.value[j] == pytest.approx(back.value[i])


@given(some_profiles, st.floats(0.01, 100))
def test_only_the_ratios_of_weights_count(made, times):
    every = towns()
    scaled = Profile("scaled", tuple(weight * times for weight in made.weights))
    assert similarity.similarity(every, 3, scaled).value == pytest.approx(similarity.similarity(every, 3, made).value)


@given(some_profiles, st.permutations(range(30)))
def test_the_order_of_the_places_does_not_matter(made, order):
    every = towns()
    moved = every.take(np.array(order))
    found = similarity.similarity(moved, order.index(4), made)
    assert found.value == pytest.approx(similarity.similarity(every, 4, made).value[order])


@given(some_profiles, st.lists(st.integers(0, 29), min_size=1, max_size=9))
def test_some_places_are_compared_as_all_are(made, at):
    likeness = similarity.Likeness(towns(), made)
    assert likeness.of(2, np.array(at)).value == pytest.approx(likeness.of(2).value[at])


# reasons


def land_reasons(home, there):
    match = Match(0.5, 1.0, 0.5, 0.0, 0.0, (0.0,) * 8, 0.0)
    told = reasons(Traits(100, 10, 0, 0, 3, home), Traits(100, 10, 0, 0, 3, there), match)
    return [str(one) for one in told.pros if "within 10 km" in str(one)], [
        str(one) for one in told.cons if "within 10 km" in str(one)
    ]


@pytest.mark.parametrize(
    ("home", "there", "pros", "cons"),
    [
        ((10, 20, 62, 8, 0), (15, 20, 58, 7, 0), ["crops: as much within 10 km (62 / 58 %)"], []),
        ((60, 30, 10, 0, 0), (20, 70, 10, 0, 0), [], ["forest: far less within 10 km (60 / 20 %)"]),
        ((5, 45, 50, 0, 0), (50, 5, 45, 0, 0), ["crops: as much within 10 km (50 / 45 %)"], ["forest: far more"]),
        ((0, 20, 80, 0, 0), (0, 40, 60, 0, 0), [], []),
        ((20, 20, 20, 20, 20), (20, 20, 20, 20, 20), [], []),
        ((math.nan,) * 5, (0, 0, 100, 0, 0), [], []),
        ((0, 0, 100, 0, 0), (), [], []),
    ],
)
def test_land_cover_as_a_reason(home, there, pros, cons):
    found = land_reasons(home, there)
    assert found[0] == pros
    assert len(found[1]) == len(cons)
    assert all(one.startswith(start) for one, start in zip(found[1], cons))
