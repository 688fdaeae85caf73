"""Targets and candidates on a small made-up world, against plain loops and stated properties."""

import math

import numpy as np
import pytest
import small_world
from jumelage_climatique.jumelage_plugin.core import analogues, warming
from jumelage_climatique.jumelage_plugin.core import survey as surveys
from jumelage_climatique.jumelage_plugin.core.errors import Cancelled, JumelageError
from jumelage_climatique.jumelage_plugin.core.field import ReferenceField
from small_world import settings


@pytest.fixture
def world():
    return small_world.made()


def place(world, lon=1.25, lat=2.25, elevation=math.nan, **changes):
    return analogues.build_target(world, lon, lat, elevation, settings(**changes))


def survey(world, target, box=None, **options):
    """The bands of the map (3, rows, columns) and what is said of it."""
    field = ReferenceField(world.reference)
    bands = np.full((3, field.grid.rows, field.grid.columns), np.nan)

    def write(part, values):
        bands[:, part.row : part.row + part.rows, part.column : part.column + part.columns] = values

    return bands, surveys.survey(field, target, field.window(box), write, surveys.Wanted(), **options)


def test_without_warming_a_place_is_its_own_analogue(world):
    target = place(world, level=0.7)
    bands, found = survey(world, target)
    assert np.unravel_index(np.nanargmin(bands[0]), bands[0].shape) == target.cell
    assert found.best_sigma == pytest.approx(target.self_sigma)
    assert target.self_sigma < 0.01


def test_it_moves_further_as_it_warms(world):
    moves = [place(world, level=level).self_sigma for level in (1.0, 1.5, 2.0, 3.0, 4.0)]
    assert moves == sorted(moves)
    assert moves[-1] > moves[0]


def test_assessment_equals_plain_loops(world):
    target = place(world, covariance="full")
    bands, found = survey(world, target)
    rows, columns = np.nonzero(world.reference.land)
    assert found.cells == len(rows)
    assert np.isfinite(bands[0]).sum() == len(rows)
    assessment = analogues.assess(target, world.reference.values[:, rows, columns].T)
    inverse = np.linalg.inv(plain_covariance(world, 1.25, 2.25))
    median = np.median(target.futures, axis=0)
    for n in range(0, len(rows), 7):
        candidate = world.reference.values[:, rows[n], columns[n]]
        gap = candidate - median
        assert bands[0, rows[n], columns[n]] == pytest.approx(assessment.sigma[n], abs=1e-6)
        assert assessment.distance[n] == pytest.approx(math.sqrt(gap @ inverse @ gap))
        reach = target.metric.distance_at(2.0)
        near = [math.sqrt((candidate - f) @ inverse @ (candidate - f)) <= reach for f in target.futures]
        assert bands[1, rows[n], columns[n]] == assessment.agreement[n] == pytest.approx(np.mean(near))
        parts = gap * (inverse @ gap)
        assert bands[2, rows[n], columns[n]] - 1 == assessment.limiting[n] == np.argmax(parts)


def plain_covariance(world, lon, lat):
    row, column = int(5.0 - lat), int(lon + 1.0)
    residuals = []
    for r in (row - 1, row, row + 1):
        for c in (column - 1, column, column + 1):
            cell = world.variability.series[:, :, r, c]
            if np.isfinite(cell).all():
                years = np.arange(29.0)
                fits = [np.polyval(np.polyfit(years, cell[:, k], 1), years) for k in range(8)]
                residuals.append(cell - np.array(fits).T)
    stacked = np.concatenate(residuals)
    return stacked.T @ stacked / (27 * len(residuals))


def test_futures_by_hand(world):
    target = place(world, level=2.0)
    row, column = int(5.0 - 2.25), int(1.25 + 1.0)
    for model in range(3):
        pattern = world.patterns[model, :, row, column]
        expected_tas = target.today[:4] + pattern[:4] * (2.0 - 0.69)
        expected_pr = target.today[4:] * (1 + pattern[4:] * (2.0 - 0.69))
        assert target.futures[model] == pytest.approx(np.concatenate([expected_tas, expected_pr]))


def test_rain_never_falls_below_zero():
    patterns = warming.Patterns(("A",), np.array([[1.0] * 4 + [-0.5] * 4]))
    assert (patterns.futures(np.array([10.0] * 4 + [100.0] * 4), 3.31)[0, 4:] == 0.0).all()


def test_elevation_moves_temperatures_only(world):
    flat = place(world, lapse=-5.0)
    cell = flat.cell_elevation
    high = place(world, elevation=cell + 200.0, lapse=-5.0)
    assert high.today[:4] - flat.today[:4] == pytest.approx([-1.0] * 4)
    assert high.today[4:] == pytest.approx(flat.today[4:])


def test_auto_takes_full_where_series_reach_else_diagonal(world):
    west, east = place(world, lon=0.25), place(world, lon=3.75, lat=3.25)
    assert (west.metric.kind, west.second_opinion.kind) == ("full", "diagonal")
    assert (east.metric.kind, east.second_opinion) == ("diagonal", None)
    with pytest.raises(JumelageError, match="yearly series"):
        place(world, lon=3.75, lat=3.25, covariance="full")


def test_sea_takes_the_nearest_land_within_35_km(world):
    shore = place(world, lon=0.45, lat=3.75)  # in the sea cell, 33 km from the centre of its land neighbour
    assert shore.from_neighbour
    assert shore.cell == (0, 1)
    with pytest.raises(JumelageError, match="sea"):
        place(world, lon=3.75, lat=0.25)
    with pytest.raises(JumelageError, match="outside"):
        place(world, lon=-0.3, lat=2.0)


def test_closeness_is_zero_at_home_and_one_at_the_goal(world):
    target = place(world)
    assert target.closeness(target.distance(target.today[None, :])) == pytest.approx([0.0])
    assert target.closeness(target.distance(target.median[None, :])) == pytest.approx([1.0])


def test_choice_of_variables_and_models(world):
    target = place(world, variables=(0, 4), models=("B",))
    assert target.models == ("B",)
    assert target.metric.dimensions == 2
    with pytest.raises(JumelageError, match="model Z"):
        place(world, models=("Z",))


def test_cancelling_stops(world):
    with pytest.raises(Cancelled):
        survey(world, place(world), cancelled=lambda: True)


def test_an_extent_without_land(world):
    with pytest.raises(JumelageError, match="extent"):
        survey(world, place(world), box=(2.6, 0.0, 4.0, 1.4))


@pytest.mark.parametrize(
    ("best", "own", "none", "within"),
    [(0.5, 2.4, False, False), (4.0, 6.0, True, False), (2.1, 2.1, True, False), (0.6, 0.6, False, True)],
)
def test_verdict(best, own, none, within):
    verdict = analogues.Verdict(best, own)
    assert verdict.no_analogue is none
    assert verdict.stays_within_variability is within


def test_the_year_at_the_horizon_is_the_median_of_the_years_of_the_models(world):
    target = place(world)
    years = [(f[:4].mean(), f[4:].sum()) for f in target.futures]
    assert target.median_year == pytest.approx([sorted(y)[1] for y in zip(*years)])  # three models
