"""Gower's similarity against other programs, by hand and by its properties."""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import criteria, gower, likeness, scales, values
from jumelage_climatique.jumelage_plugin.core.criteria import Criterion, Scale
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.scales import Frame

RANGE = (Scale("range"),)
MIXED = {"a": "number", "b": "number", "c": "number", "k": "class", "o": "ordered", "f": "yes/no"}


@pytest.fixture(scope="module")
def peers(package_root):
    return dict(np.load(Path(package_root, "tests", "data", "likeness_peers.npz")))


def listed(columns):
    """Columns of an array as a planner's table: None where unknown."""
    return {
        name: [None if np.isnan(v) else float(v) for v in column] for name, column in zip(MIXED, np.transpose(columns))
    }


def ready(table, chosen, frame=None, **options):
    frame = frame or Frame.plain(len(next(iter(table.values()))))
    made = [gower.coordinates(c, table, frame) for c in chosen]
    return gower.Gower(made, np.array([c.weight for c in chosen]), **options)


def similarities(table, chosen, **options):
    prepared = ready(table, chosen, **options)
    return np.stack([prepared.of(i).value for i in range(len(next(iter(table.values()))))])


def mixed(weights, logs=()):
    return [
        Criterion(name, (name,), kind, (Scale("log" if name in logs else "range"),), weight=weight)
        for (name, kind), weight in zip(MIXED.items(), weights)
    ]


@pytest.mark.parametrize("table", ["full", "holes"])
@pytest.mark.parametrize(("peer", "logs"), [("daisy", ()), ("daisy_log", ("a", "c")), ("r_gower", ())])
def test_as_other_programs_give_it(peers, table, peer, logs):
    weights = peers["weights"]
    found = similarities(listed(peers[table]), mixed(weights, logs))
    there = np.isfinite(peers[table])
    common = (there[:, None] & there[None]) @ weights
    compared = common > (0.5 if peer.startswith("daisy") else 0.0)  # see tests/data/README.md
    assert compared.mean() > 0.9
    assert 1.0 - found[compared] == pytest.approx(peers[f"{peer}_{table}"][compared], abs=1e-12)
    assert np.isnan(found[common == 0]).all()


def test_as_the_python_package_gives_it(peers):
    found = similarities(listed(peers["full"]), mixed(peers["weights"]))
    assert 1.0 - found == pytest.approx(peers["pypi_gower_full"], abs=1e-6)  # single precision


def test_hellinger_as_others_give_it(peers):
    shares = peers["shares"]
    table = {f"s{i}": column.tolist() for i, column in enumerate(shares.T)}
    found = 1.0 - similarities(table, [Criterion("land", tuple(table), "shares")])
    assert (shares == 0).mean() > 0.3
    assert found == pytest.approx(peers["scipy_hellinger"], abs=1e-7)
    assert found == pytest.approx(peers["vegan_hellinger"] / np.sqrt(2.0), abs=1e-7)


def test_percentiles_as_r_gives_them(peers):
    frame = Frame(peers["groups"], np.ones(80, dtype=bool), 0)
    assert scales.percentiles(peers["ties"], frame) == pytest.approx(peers["r_percentiles"])


def test_hellinger_by_hand():
    # (½, ½, 0) and (½, 0, ½): half of (√½ - 0)² + (0 - √½)² is ½, its root 0.7071
    table = {"p": [5.0, 50.0, 1.0], "q": [5.0, 0.0, 0.0], "r": [0.0, 50.0, 0.0]}
    found = ready(table, [Criterion("land", ("p", "q", "r"), "shares")]).of(0).value
    assert found[:2] == pytest.approx([1.0, 1.0 - 0.5**0.5])
    assert found[2] == pytest.approx(1.0 - np.sqrt(((1 - 0.5**0.5) ** 2 + 0.5) / 2))


def test_by_hand():
    table = {
        "height": [100.0, 350.0, None, 1100.0],
        "kind": ["coast", "coast", "plain", None],
        "size": ["small", "large", "medium", "small"],
        "rail": [True, False, True, None],
    }
    chosen = [
        Criterion("height", ("height",), "number", RANGE, weight=2.0),
        Criterion("kind", ("kind",), "class"),
        Criterion("size", ("size",), "ordered", levels=("small", "medium", "large")),
        Criterion("rail", ("rail",), "yes/no", weight=0.5),
    ]
    found = ready(table, chosen).of(0)
    assert found.parts[1] == pytest.approx([0.75, 1.0, 0.0, 0.0])
    assert found.value == pytest.approx([1.0, 2.5 / 4.5, (0 + 0.5 + 0.5) / 2.5, (0 + 1) / 3])
    assert found.confidence == pytest.approx([1.0, 1.0, 2.5 / 4.5, 3 / 4.5])


def test_scales_by_hand():
    sizes = np.array([1.0, 10.0, 100.0, np.nan, 0.0])

    def distance(scale, i, j):
        column = scales.scaled(sizes, scale, Frame.plain(5))
        return abs(column[i] - column[j])

    assert distance(Scale("range"), 0, 1) == pytest.approx(9 / 100)
    assert distance(Scale("range", 30.0), 0, 1) == pytest.approx(0.3)
    assert distance(Scale("log", 1000.0), 0, 2) == pytest.approx(2 / 3)
    assert distance(Scale("log", 100.0, offset=10.0), 4, 2) == pytest.approx(np.log(11) / np.log(100))
    # without an offset half of the least positive number stands for 0: from 0.5 to 100
    assert distance(Scale("log"), 4, 2) == pytest.approx(1.0)
    assert distance(Scale("log"), 0, 1) == pytest.approx(np.log(10) / np.log(200))
    assert distance(Scale("sd", 2.0), 0, 1) == pytest.approx(9 / (2 * np.std([1, 10, 100, 0], ddof=1)))
    assert distance(Scale("rank"), 0, 2) == pytest.approx(2 / 4)
    assert np.isnan(distance(Scale("rank"), 0, 3))


def test_the_scale_on_which_they_differ_most_counts():
    table = {"n": [1.0, 2.0, 1000.0]}
    both = Criterion("n", ("n",), "number", (Scale("rank"), Scale("log", 100.0)))
    assert ready(table, [both]).of(1).parts[:, 0] == pytest.approx([2 / 3, 1.0, 0.0])


def test_one_value_everywhere_is_alike_and_another_from_elsewhere_is_not():
    frame = Frame(np.zeros(3, dtype=int), np.array([True, True, False]), 0)
    table = {"n": [5.0, 5.0, 6.0]}
    for name in ("range", "log", "sd"):
        found = ready(table, [Criterion("n", ("n",), "number", (Scale(name),))], frame).of(2)
        assert found.value == pytest.approx([0.0, 0.0, 1.0])


def test_a_target_from_elsewhere_does_not_change_the_scale():
    inside = {"n": [0.0, 10.0, 20.0]}
    with_target = {"n": [0.0, 10.0, 20.0, 10.0]}
    frame = Frame(np.array([0, 0, 0, -1]), np.array([True, True, True, False]))
    for name in criteria.SCALES:
        if name == "log":
            continue
        chosen = [Criterion("n", ("n",), "number", (Scale(name),))]
        found = ready(with_target, chosen, frame).of(3).value[:3]
        assert found == pytest.approx(ready(inside, chosen).of(1).value)


def test_percentiles_need_a_group():
    frame = Frame(np.array([0, 0, -1]), np.ones(3, dtype=bool), 0)
    assert np.isnan(scales.percentiles(np.array([1.0, 2.0, 3.0]), frame)).tolist() == [False, False, True]


numbers = st.one_of(st.none(), st.integers(-(10**6), 10**6).map(float))
rows = st.lists(
    st.tuples(
        numbers,
        st.one_of(st.none(), st.floats(0.01, 1e6)),
        st.sampled_from([None, "a", "b", "c"]),
        st.sampled_from([None, "small", "large"]),
        st.sampled_from([None, True, False]),
        st.floats(0, 100),
        st.floats(0, 100),
        st.one_of(st.none(), st.floats(1, 100)),
    ),
    min_size=2,
    max_size=15,
).filter(lambda table: all(any(v is not None for v in column) for column in zip(*table)))
FIELDS = ("n", "p", "k", "o", "y", "s1", "s2", "s3")


def all_kinds(weights):
    return [
        Criterion("n", ("n",), "number", (Scale("percentile"), Scale("range")), weight=weights[0]),
        Criterion("p", ("p",), "number", (Scale("log"), Scale("sd")), weight=weights[1]),
        Criterion("k", ("k",), "class", weight=weights[2]),
        Criterion("o", ("o",), "ordered", levels=("small", "medium", "large"), weight=weights[3]),
        Criterion("y", ("y",), "yes/no", weight=weights[4]),
        Criterion("s", ("s1", "s2", "s3"), "shares", weight=weights[5]),
    ]


weightings = st.lists(st.floats(0.1, 10), min_size=6, max_size=6)


@given(rows, weightings)
def test_symmetric_and_bounded(table, weights):
    columns = dict(zip(FIELDS, zip(*table)))
    found = similarities(columns, all_kinds(weights))
    assert np.isnan(found).tolist() == np.isnan(found.T).tolist()
    known = ~np.isnan(found)
    assert found[known] == pytest.approx(found.T[known])
    assert ((found[known] >= 0) & (found[known] <= 1 + 1e-12)).all()
    itself = np.diag(found)
    assert itself[~np.isnan(itself)] == pytest.approx(1.0)


@given(rows, weightings, st.floats(1e-3, 1e3))
def test_units_do_not_matter(table, weights, unit):
    columns = dict(zip(FIELDS, zip(*table)))
    other = {
        name: [v if isinstance(v, (str, bool, type(None))) else v * unit for v in column]
        for name, column in columns.items()
    }
    other_weights = [weight * unit for weight in weights]
    one, two = similarities(columns, all_kinds(weights)), similarities(other, all_kinds(other_weights))
    assert two == pytest.approx(one, abs=1e-9, nan_ok=True)


@given(rows, weightings, st.data())
def test_order_does_not_matter(table, weights, data):
    columns = dict(zip(FIELDS, zip(*table)))
    order = data.draw(st.permutations(range(len(table))))
    moved = {name: [column[i] for i in order] for name, column in columns.items()}
    turned = data.draw(st.permutations(all_kinds(weights)))
    one, two = similarities(columns, all_kinds(weights)), similarities(moved, turned)
    assert two == pytest.approx(one[np.ix_(order, order)], nan_ok=True)


@given(rows, weightings, st.integers(0, 4), st.data())
def test_to_be_unknown_lowers_the_confidence_and_tells_nothing(table, weights, field, data):
    columns = {name: list(column) for name, column in zip(FIELDS, zip(*table))}
    there = data.draw(st.integers(1, len(table) - 1))
    chosen = all_kinds(weights)
    before = ready(columns, chosen).of(0)
    known = ~np.isnan(before.parts[there])
    name = FIELDS[field]
    hidden = {**columns, name: [None if i == there else v for i, v in enumerate(columns[name])]}
    if all(v is None for v in hidden[name]):
        return
    after = ready(hidden, chosen).of(0)
    assert np.isnan(after.parts[there, field])
    lost = weights[field] if known[field] else 0.0
    assert after.confidence[there] == pytest.approx(before.confidence[there] - lost / sum(weights))
    left = [i for i in range(6) if known[i] and i != field]
    if left and not {"n", "p"} & {name}:  # numbers: the scale itself may change with one value fewer
        expected = np.average(before.parts[there, left], weights=[weights[i] for i in left])
        assert after.value[there] == pytest.approx(expected)


def test_as_a_place_at_random_where_that_is_wanted():
    # classes known elsewhere: alike, not, not; the mean of 1/3 stands for the unknown one
    table = {"k": ["a", "a", "b", "c", None], "n": [1.0, 1.0, 1.0, 1.0, 1.0]}
    chosen = [Criterion("k", ("k",), "class"), Criterion("n", ("n",), "number", RANGE)]
    found = ready(table, chosen, random=np.ones(5, dtype=bool)).of(0)
    assert found.value == pytest.approx([1.0, 1.0, 0.5, 0.5, (1 / 3 + 1) / 2])
    assert found.confidence == pytest.approx([1, 1, 1, 1, 0.5])


def test_ranks_are_shared_by_equals():
    value = np.array([0.5, 0.9, 0.9 - 1e-13, np.nan, 0.95, 0.1])
    assert gower.ranks(value, np.array([1, 1, 1, 1, 0, 1], dtype=bool)).tolist() == [3, 1, 1, 0, 0, 4]


def test_a_weight_of_nothing_counts_for_nothing():
    table = {"a": [0.0, 1.0, None], "b": [0.0, 0.0, 4.0]}
    found = ready(table, [Criterion("a", ("a",), "number", RANGE, weight=0.0), Criterion("b", ("b",), "number", RANGE)])
    assert found.of(0).value == pytest.approx([1.0, 1.0, 0.0])
    assert found.of(0).confidence == pytest.approx([1.0, 1.0, 1.0])


@pytest.mark.parametrize(
    ("kind", "held", "says"),
    [
        ("number", [1.0, "12 km²"], "“12 km²” in the field x is no number"),
        ("yes/no", [True, "perhaps"], "“perhaps” in the field x is neither yes nor no"),
        ("ordered", ["small", "huge"], "“huge” in the field x is not one of its classes: small < large"),
        ("number", [None, None], "Nothing is known of “x”"),
        ("number", ["", float("inf")], "Nothing is known of “x”"),
        ("class", [None, " "], "Nothing is known of “x”"),
    ],
)
def test_faults_of_values(kind, held, says):
    levels = ("small", "large") if kind == "ordered" else ()
    with pytest.raises(JumelageError, match=says):
        gower.coordinates(Criterion("x", ("x",), kind, levels=levels), {"x": held}, Frame.plain(2))


def test_faults_of_shares_and_logarithms():
    table = {"a": [1.0, -2.0], "b": [1.0, 5.0]}
    with pytest.raises(JumelageError, match="shares of “land” cannot be negative"):
        gower.coordinates(Criterion("land", ("a", "b"), "shares"), table, Frame.plain(2))
    with pytest.raises(JumelageError, match="“a” holds negative numbers"):
        gower.coordinates(Criterion("a", ("a",), "number", (Scale("log"),)), table, Frame.plain(2))


@pytest.mark.parametrize(
    ("weights", "says"),
    [([0, 0], "All weights are 0"), ([1, -1], "“b” must be 0 or more"), ([1, float("nan")], "“b” must be 0 or more")],
)
def test_faults_of_weights(weights, says):
    with pytest.raises(JumelageError, match=says):
        criteria.checked([Criterion(name, (name,), weight=w) for name, w in zip("ab", weights)])


def test_faults_of_choice():
    with pytest.raises(JumelageError, match="at least one"):
        criteria.checked([])
    with pytest.raises(JumelageError, match="given twice"):
        criteria.checked([Criterion("a", ("a",)), Criterion("a", ("a",))])
    for scale in (("range", 0.0), ("log", 1.0), ("sd", -1.0), ("rank", 3.0)):
        with pytest.raises(JumelageError):
            Scale(*scale)


@pytest.mark.parametrize(
    ("held", "kind"),
    [
        ([1, 2.5, None], "number"),
        ([0, 1, None, 1.0], "yes/no"),
        ([True, False], "yes/no"),
        (["a", None], "class"),
        (["1", "2", None, " "], "number"),
        (["1,5", "12", "-0,25"], "number"),
        (["1.5", "1e3", 7], "number"),
        (["0", "1", None], "yes/no"),
        (["01004", "31107"], "class"),  # codes
        (["1,234", "950"], "class"),  # thousands or decimals
        (["1,5", "1.5"], "class"),
        (["1", "2", "high"], "class"),
    ],
)
def test_the_kind_is_guessed_from_the_values(held, kind):
    assert criteria.guessed(Criterion("x", ("x",)), held).kind == kind
    assert criteria.guessed(Criterion("x", ("x",), "class"), held).kind == "class"


def test_decimal_commas_are_read():
    assert values.numbers(["1,5", "12", None, "", " -0,25 ", 3.0], "x").tolist() == pytest.approx(
        [1.5, 12, math.nan, math.nan, -0.25, 3], nan_ok=True
    )
    for doubtful in (["1,234", "950"], ["1,5", "1.5"]):
        with pytest.raises(JumelageError, match="is no number"):
            values.numbers(doubtful, "x")


def test_numbers_written_as_text_compare_as_numbers():
    def compared(column):
        scale = Criterion("x", ("x",), scales=(Scale("range"),))
        return likeness.compare([scale], {"x": column}, None, 0, likeness.Rules())

    as_text = compared(["0,5", "1", "1,5", "2,5"])
    assert as_text.result.value.tolist() == pytest.approx([1, 0.75, 0.5, 0])  # of a range of 2
    assert as_text.warnings == ()


def test_a_class_of_as_many_values_as_features_is_told():
    def warned(column, kind=""):
        made = likeness.compare([Criterion("x", ("x",), kind)], {"x": column}, None, 0, likeness.Rules())
        return [w.text for w in made.warnings if "is it a number or a name?" in w.text]

    assert warned([f"place {n}" for n in range(40)]) == [
        "“{name}” is compared as a class with {count:,} different values: is it a number or a name?"
    ]
    assert warned([float(n) for n in range(40)], "class")
    assert not warned([f"kind {n % 4}" for n in range(40)])
    assert not warned([float(n) for n in range(40)])


def test_numbers_and_texts_of_classes():
    assert values.levels_of([10.0, 9, "b", "a", None, "9"]) == ("9", "10", "a", "b")
    assert values.yes_no(["Oui", "non", "SÍ", 1, 0.0, None, True], "x")[:5].tolist() == [1, 0, 1, 1, 0]
