"""Levels, years and the choice of places, against hand calculations, plain loops and the twins themselves."""

import math
import random
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import analogues, climate, horizons, levels, trajectory, twinning, twins
from jumelage_climatique.jumelage_plugin.core.communes import CommuneTable
from jumelage_climatique.jumelage_plugin.core.errors import Cancelled, JumelageError
from jumelage_climatique.jumelage_plugin.core.grid import Grid
from jumelage_climatique.jumelage_plugin.core.source import Shipped, no_extremes
from jumelage_climatique.jumelage_plugin.core.sphere import great_circle_km
from jumelage_climatique.jumelage_plugin.core.trajectory import NOWHERE, Rule

ALL = tuple(range(8))
FINE, COARSE = Grid(0.0, 4.0, 0.5, 0.5, 8, 8), Grid(-1.0, 5.0, 1.0, 1.0, 6, 6)
MODELS = ("A", "B", "C")
PLACES = 60


def levels_of(text, ensemble="cmip5"):
    return [round(found.level, 3) for found in levels.read_levels(text, ensemble)]


def test_the_levels_that_are_offered():
    assert levels_of("1; 1.5; 2; 2.5; 3; 3.5; 4") == [1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0]


@pytest.mark.parametrize("text", ["2;1;1,5", "1 1.5 2", "+1;\n1.50 ; 2.;", "1, 1.5, 2"])
def test_levels_are_read_as_people_write_them_and_put_in_order(text):
    assert levels_of(text) == [1.0, 1.5, 2.0]


@pytest.mark.parametrize(("ensemble", "expected"), [("cmip5", [1.667, 2.289, 3.443]), ("cmip6", [1.640, 2.245, 3.368])])
def test_levels_of_tracc(ensemble, expected):
    """The levels that the description of the data gives for each ensemble."""
    found = levels.read_levels("tracc2100; TRACC2030; tracc2050", ensemble)
    assert [f.level for f in found] == pytest.approx(expected, abs=1.5e-3)
    assert [levels.year_of(f).number for f in found] == [2030, 2050, 2100]
    assert [levels.france_warming(f) for f in found] == pytest.approx([2.0, 2.7, 4.0])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "two levels"),
        ("2", "two levels"),
        ("1,2", "two levels"),
        ("1; deux", "deux"),
        ("1; nan", "nan"),
        ("1; 1e1", "1e1"),
        ("1;-2", "-2"),
        ("1,2,3", "1,2,3"),
        ("ssp245; 3", "ssp245"),
        ("0.5; 2", "between 0.7 and 4 K; 0.5"),
        ("1; 4.5", "between 0.7 and 4 K; 4.5"),
        ("1; 1", "too close"),
        ("2; 2.04", "too close"),
        ("2.3; tracc2050", "too close"),
    ],
)
def test_what_is_no_list_of_levels(text, says):
    with pytest.raises(JumelageError) as error:
        levels.read_levels(text, "cmip5")
    assert says in str(error.value)


def year_at(rise, ensemble="cmip5"):
    """The year at a warming of mainland France above 1981-2010."""
    level = 0.69 + rise / horizons.FRANCE_WARMING[ensemble]
    return levels.year_of(horizons.horizon("custom", ensemble, level))


@pytest.mark.parametrize(
    ("rise", "year", "basis"),
    [
        (0.55, 2013, "before"),  # half way from 1996 to 2030
        (1.1, 2030, "between"),
        (1.45, 2040, "between"),  # half way from 2030 to 2050
        (1.8, 2050, "between"),
        (2.45, 2075, "between"),  # half way from 2050 to 2100
        (3.62, 2120, "beyond"),  # as fast as from 2050 to 2100: 1.3 K in 50 years
    ],
)
def test_years_by_hand(rise, year, basis):
    for ensemble in ("cmip5", "cmip6"):
        found = year_at(rise, ensemble)
        assert found.number == year
        if rise not in (1.1, 1.8):  # a corner of the path, within the rounding of numbers
            assert basis in str(found.basis)


@given(st.floats(0.7, 3.94), st.sampled_from(["cmip5", "cmip6"]))
def test_levels_that_are_allowed_never_share_a_year(level, ensemble):
    low, high = levels.read_levels(f"{level:.4f}; {level + 0.0501:.4f}", ensemble)
    assert levels.year_of(low).number < levels.year_of(high).number


class Scene:
    """A level made up: candidates 1 … n around a home 0, ranked by their scores."""

    def __init__(self, seed, count=30, fitting=0.8):
        chance = np.random.default_rng(seed)
        self.lon, self.lat = chance.uniform(0, 4, count), chance.uniform(40, 44, count)
        self.score = np.round(chance.uniform(0.5, 1.0, count), 2)
        self.closeness = np.where(chance.uniform(size=count) < fitting, chance.uniform(0.1, 1.0, count), -0.1)
        self.score[self.closeness < 0] = 0.0
        self.sigma = np.where(chance.uniform(size=count) < fitting, chance.uniform(0, 4, count), 5.0)
        order = np.lexsort((-self.closeness, -self.score))
        order = order[order != 0]
        self.result = SimpleNamespace(
            home=0,
            table=SimpleNamespace(lon=self.lon, lat=self.lat),
            ranking=SimpleNamespace(order=order, score=self.score),
            closeness=self.closeness,
            assessment=SimpleNamespace(sigma=self.sigma),
            verdict=analogues.Verdict(float(self.sigma[order].min()), 3.0),
        )

    def away(self, origin, place):
        return float(great_circle_km(self.lon[origin], self.lat[origin], self.lon[[place]], self.lat[[place]])[0])


def chosen_by_plain_loops(scene, before, rule):
    fits = [i for i in scene.result.ranking.order if scene.closeness[i] > 0 and scene.sigma[i] < 4]
    if not fits or before == 0:
        return fits[0] if fits else None
    equals = [i for i in fits if scene.score[i] >= scene.score[fits[0]] * (1 - rule.tolerance)]
    if before in equals:
        return before
    apart = [i for i in equals if scene.away(before, i) >= rule.spacing_km]
    return min(apart, key=lambda i: scene.away(before, i)) if apart else fits[0]


@given(
    st.integers(0, 10**6),
    st.integers(0, 29),
    st.sampled_from([0.0, 0.05, 0.2]),
    st.sampled_from([0.0, 50.0, 200.0, 1000.0]),
)
def test_the_place_of_a_level_equals_plain_loops(seed, before, tolerance, spacing):
    scene, rule = Scene(seed), Rule(tolerance, spacing)
    expected = chosen_by_plain_loops(scene, before, rule)
    if expected is not None:
        assert trajectory.choose(scene.result, before, rule) == expected


def test_without_tolerance_it_is_the_best_that_fits():
    for seed in range(50):
        scene = Scene(seed)
        scene.score[1:] = np.random.default_rng(seed).permutation(np.linspace(0.5, 1.0, 29))  # no two are equal
        order = np.argsort(-scene.score[1:]) + 1
        scene.result.ranking.order = order
        best = next(i for i in order if scene.closeness[i] > 0 and scene.sigma[i] < 4)
        for before in (0, 1, 7):
            assert trajectory.choose(scene.result, before, Rule(0.0, 50.0)) == best


def test_nowhere_without_an_analogue_home_where_nothing_is_nearer():
    scene = Scene(3, fitting=0.0)
    assert trajectory.choose(scene.result, 0, Rule()) == NOWHERE
    scene.sigma[:] = 0.5
    scene.result.verdict = analogues.Verdict(0.5, 0.4)
    assert trajectory.choose(scene.result, 0, Rule()) == 0


@pytest.fixture(scope="module")
def source():
    """A small world where it warms at each place in its own way, by three models."""
    chance = np.random.default_rng(11)
    values = np.concatenate([chance.uniform(8, 16, (4, 8, 8)), chance.uniform(50, 300, (4, 8, 8))])
    patterns = np.concatenate(
        [chance.uniform(0.5, 1.5, (3, 4, 6, 6)), chance.uniform(-0.1, 0.05, (3, 4, 6, 6))], axis=1
    )
    sd = np.concatenate([chance.uniform(0.5, 1.5, (4, 6, 6)), chance.uniform(0.2, 0.4, (4, 6, 6))])
    scale = np.array([1, 1, 1, 1, 40, 40, 40, 40])[:, None, None]
    world = climate.Climate(
        climate.Reference(FINE, values, chance.uniform(0, 1500, (8, 8))),
        climate.Variability(COARSE, sd, COARSE, chance.normal(size=(29, 8, 6, 6)) * scale),
        COARSE,
        MODELS,
        patterns,
    )
    return Shipped(world, no_extremes)


@pytest.fixture(scope="module")
def table():
    chance = np.random.default_rng(5)

    def texts(values):
        return np.array(list(values), dtype=object)

    return CommuneTable(
        country=texts(["FR"] * PLACES),
        code=texts(f"{i:05d}" for i in range(PLACES)),
        name=texts(f"Place {i}" for i in range(PLACES)),
        region=texts([""] * PLACES),
        population=chance.uniform(100, 5000, PLACES),
        area=chance.uniform(5, 50, PLACES),
        density=chance.uniform(5, 300, PLACES),
        elevation=chance.uniform(0, 1500, PLACES),
        degurba=chance.integers(1, 4, PLACES).astype(float),
        sea_distance=chance.uniform(0, 300, PLACES),
        lon=chance.uniform(0.01, 3.99, PLACES),
        lat=chance.uniform(0.01, 3.99, PLACES),
        locality=np.zeros(PLACES, dtype=bool),
    )


def settings(level, **changes):
    return analogues.Settings(horizons.horizon("custom", "cmip5", level), ALL, **changes)


def run(source, table, home, wanted, rule=Rule(), **options):  # noqa: B008 - frozen
    away = great_circle_km(table.lon[home], table.lat[home], table.lon, table.lat)
    place = table.lon[home], table.lat[home], table.elevation[home]
    targets = [(settings(level).horizon, source.target(*place, settings(level))) for level in wanted]
    pool = twinning.gather(source, table, home, settings(1.0).lapse, twins.Filters(), away)
    return trajectory.run(pool, targets, rule, no_extremes, lambda _target: math.nan, **options)


def twins_of(source, table, home, level, **changes):
    away = great_circle_km(table.lon[home], table.lat[home], table.lon, table.lat)
    return twinning.run(source, table, home, settings(level, **changes), twins.Filters(), away)


def first_that_fits(result):
    order = result.ranking.order
    fits = order[(result.closeness[order] > 0) & (result.assessment.sigma[order] < 4)]
    return int(fits[0]) if len(fits) else None


def test_each_level_is_what_the_twins_say_of_it(source, table):
    """With the rule off, at random homes: place, sigma, score and rank are those of the twins."""
    seed = random.randrange(10**6)
    print("seed", seed)  # noqa: T201 - shown by pytest when the test fails
    found = 0
    for home in random.Random(seed).sample(range(PLACES), 10):
        steps = run(source, table, home, (1.0, 2.0, 3.9), Rule(0.0, 0.0)).steps
        for step, level in zip(steps, (1.0, 2.0, 3.9)):
            result = twins_of(source, table, home, level)
            assert step.first == result.ranking.order[0]
            assert (step.row is None) == (first_that_fits(result) is None)
            if step.row is not None:
                found += 1
                i = step.position
                assert i == first_that_fits(result)
                assert (step.row.sigma, step.row.score) == (result.assessment.sigma[i], result.ranking.score[i])
                assert step.row.rank == result.ranking.rank[i]
    assert found


def test_the_place_of_a_model_is_that_of_the_twins_with_this_model_alone(source, table):
    found = 0
    for home in range(0, PLACES, 4):
        for step, level in zip(run(source, table, home, (1.5, 3.0)).steps, (1.5, 3.0)):
            for i, model in enumerate(MODELS):
                alone = twins_of(source, table, home, level, models=(model,))
                expected = first_that_fits(alone)
                place = int(step.by_model.position[i])
                if expected is None:
                    assert place == (NOWHERE if alone.verdict.no_analogue else home)
                    continue
                found += 1
                assert place == expected
                assert step.by_model.sigma[i] == pytest.approx(alone.assessment.sigma[place])
                assert step.by_model.closeness[i] == pytest.approx(alone.closeness[place])
                assert step.by_model.score[i] == pytest.approx(alone.ranking.score[place])
    assert found


def test_moves_start_at_home_and_stop_where_there_is_no_analogue():
    def step(position):
        return SimpleNamespace(position=position, row=None)

    steps = tuple(step(position) for position in (0, 4, 4, NOWHERE, 7, 9))
    pool = SimpleNamespace(home=0)
    moves = list(trajectory.Trajectory(pool, Rule(), steps, np.empty(0), 10).moves())
    assert [(None if before is None else before.position, to.position) for before, to in moves] == [(0, 4), (7, 9)]
    first = trajectory.Trajectory(pool, Rule(), steps[1:], np.empty(0), 10)
    assert next(iter(first.moves())) == (None, steps[1])


def test_it_can_be_cancelled_between_levels(source, table):
    done = []

    def cancelled():
        return bool(done) and done[-1] > 0.5

    with pytest.raises(Cancelled):
        run(source, table, 0, (1.0, 2.0, 3.0), progress=done.append, cancelled=cancelled)
    assert done == sorted(done)
    assert done[-1] < 1.0
