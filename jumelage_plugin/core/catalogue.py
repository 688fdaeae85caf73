"""The twins of many communes in one go: to each the same twins and figures that `twinning.run` gives it.

All candidates are compared with many homes by products of matrices in single precision, which only choose
whom to look at: those that could be among the best are compared again in full precision.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Callable

import numpy as np
import numpy.typing as npt

from .analogues import Settings
from .bands import AGREEMENT_SIGMA
from .climate import Climate, Mask
from .communes import CommuneTable
from .errors import JumelageError
from .field import Box
from .gaps import percent
from .homes import HomeMaker, Homes
from .kernel import HIGH, LOW
from .metric import Metric
from .options import FULL
from .products import product
from .sigma import distance_from_sigma, sigma_from_distance
from .similarity import Likeness, Positions
from .slices import slices
from .source import Shipped, no_extremes
from .twins import Filters, Range
from .variables import Array, annual_precipitation, annual_temperature

Single = npt.NDArray[np.float32]
Measure = Callable[[float, float, Array, Array], Array]
"""Distance (km) from one point (longitude, latitude) to others (m,)."""

BLOCK = 256
"""Homes judged together: neighbours in the table share the cells of the yearly series, and so their yardstick."""
_TOGETHER = 16
_FIRST_GUESS, _EASED = 0.5, 0.97
_SLACK, _SHARE = 1e-3, 1e-4
"""What single precision may be wrong by in a squared distance: as it is, and as a share of it."""


@dataclass(frozen=True)
class Pairs:
    """Homes with twins, one entry a pair (p,): positions in the table, rank from 1, and what `TwinRow` says of them."""

    home: Positions
    twin: Positions
    rank: Positions
    sigma: Array
    sigma_low: Array
    sigma_high: Array
    agreement: Array
    closeness: Array
    similarity: Array
    confidence: Array
    score: Array
    distance_km: Array
    gap_tas: Array
    gap_pr: Array
    self_sigma: Array
    """How far the home moves from its own climate."""
    full: Mask
    """Whether the home's yardstick knows the correlations of the seasons."""

    def __len__(self) -> int:
        """How many pairs there are."""
        return len(self.home)

    def take(self, at: Positions) -> Pairs:
        """Some of the pairs."""
        return Pairs(**{f.name: getattr(self, f.name)[at] for f in fields(self)})


def joined(parts: Sequence[Pairs]) -> Pairs:
    """Pairs one after the other; there must be some part."""
    return Pairs(**{f.name: np.concatenate([getattr(part, f.name) for part in parts]) for f in fields(Pairs)})


def ranked(pairs: Pairs) -> Pairs:
    """Pairs from the best score to the least, of equals the closest first, ranked from 1."""
    order = np.lexsort((-pairs.closeness, -pairs.score))
    return replace(pairs.take(order), rank=np.arange(1, len(order) + 1))


@dataclass(frozen=True)
class _Found:
    """Who was found for one home (m,): positions in the table, and their figures."""

    twin: Positions
    distance: Array
    closeness: Array
    similarity: Array
    confidence: Array
    score: Array

    def take(self, at: Positions) -> _Found:
        return _Found(**{f.name: getattr(self, f.name)[at] for f in fields(self)})


class Catalogue:
    """All candidates, made ready once; `block` judges some homes and may run anywhere."""

    def __init__(
        self, climate: Climate, table: CommuneTable, settings: Settings, filters: Filters, measure: Measure
    ) -> None:
        """Bring all places to their own elevation, and choose the candidates."""
        places = Shipped(climate, no_extremes).places(table.lon, table.lat, table.elevation, settings.lapse)
        self._table, self._settings, self._measure = table, settings, measure
        self._values, self._found = places.values, places.cells.found
        self._likeness = Likeness(table, settings.profile)
        self._homes = HomeMaker(climate, table, places, settings)
        self._within = filters.distance
        anywhere = replace(filters, distance=Range()).mask(table, np.zeros(len(table)))
        self._pool: Positions = np.flatnonzero(anywhere & places.cells.found)
        if not len(self._pool):
            raise JumelageError("No candidate is left: widen the filters or the extent.")
        chosen = list(settings.variables)
        self._pool_values = np.ascontiguousarray(places.values[self._pool][:, chosen].T, dtype=np.float32)

    @property
    def box(self) -> Box:
        """West, south, east and north of the candidates."""
        lon, lat = self._table.lon[self._pool], self._table.lat[self._pool]
        return float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max())

    def holds(self, position: int) -> bool:
        """Whether the climate of today of a place is known: then it may be a twin, whatever is known of its future."""
        return bool(self._found[position])

    def reached(self, positions: Positions) -> Positions:
        """The homes among some positions that the data reaches."""
        return self._homes.reached(positions)

    def block(self, positions: Positions, count: int) -> Pairs:
        """The `count` best twins of the homes at some positions; homes that the data does not reach have none."""
        homes = self._homes.make(positions)
        found: list[_Found] = [_nobody()] * len(homes)
        guess = _FIRST_GUESS
        for members in _by_metric(homes):
            for block in slices(len(members), _TOGETHER):
                some = members[block]
                for n, squares in zip(some, self._squares(homes, some)):
                    found[n] = self._best(homes, n, squares, count, guess)
                    if len(found[n].score):
                        guess = _EASED * float(found[n].score[-1]) ** 2
        return self._pairs(homes, found)

    def transposed(self, positions: Positions, twin: int) -> Pairs:
        """What a catalogue would say of one place as the twin of each of the homes at some positions (rank 0)."""
        homes = self._homes.make(positions[positions != twin])
        alone = np.array([twin], dtype=np.int64)
        pairs = self._pairs(homes, [self._judge(homes, n, alone) for n in range(len(homes))])
        return replace(pairs, rank=np.zeros(len(pairs), dtype=np.int64))

    def nearest(self, positions: Positions) -> Pairs:
        """The candidate of least sigma of each home, whatever their likeness (rank 1)."""
        homes = self._homes.make(positions)
        found: list[_Found] = [_nobody()] * len(homes)
        for members in _by_metric(homes):
            for block in slices(len(members), _TOGETHER):
                some = members[block]
                for n, squares in zip(some, self._squares(homes, some)):
                    allowed = np.flatnonzero(self._allowed(homes, n))
                    if len(allowed):
                        limit = float(squares[allowed].min())
                        near = self._judge(homes, n, self._candidates(homes, n, squares, limit))
                        found[n] = near.take(np.argsort(near.distance, kind="stable")[:1])
        return self._pairs(homes, found)

    def _squares(self, homes: Homes, members: list[int]) -> Single:
        """Squared distances (members, candidates) to homes of one metric, in single precision."""
        metric, chosen = homes.metrics[members[0]], list(self._settings.variables)
        origin = homes.median[members[0]][chosen]
        candidates = self._whitened(metric, origin)
        goals = metric.whiten(homes.median[members][:, chosen] - origin).astype(np.float32)
        squares: Single = np.empty((len(goals), candidates.shape[1]), dtype=np.float32)
        product(-2.0 * goals, candidates, squares)
        squares += np.einsum("kc,kc->c", candidates, candidates)
        squares += np.einsum("mk,mk->m", goals, goals)[:, None]
        return squares

    def _whitened(self, metric: Metric, origin: Array) -> Single:
        """The candidates (k, c) as seen by a metric from an origin, which keeps the numbers small."""
        whiten = (metric.rotation / metric.scale[:, None]).T.astype(np.float32)
        result: Single = np.empty((len(whiten), self._pool_values.shape[1]), dtype=np.float32)
        product(whiten, self._pool_values - origin[:, None].astype(np.float32), result)
        return result

    def _best(self, homes: Homes, n: int, squares: Single, count: int, guess: float) -> _Found:
        """The best by √(closeness x similarity), of equals the closest, found among those closer than a guess.

        The similarity is at most 1: who is no closer than the square of the last score cannot enter.
        """
        while True:
            limit = ((1.0 - guess) * float(homes.reach[n])) ** 2
            found = self._judge(homes, n, self._candidates(homes, n, squares, limit))
            best = found.take(np.lexsort((-found.closeness, -found.score))[:count])
            bound = float(best.score[-1]) ** 2 if len(best.score) == count else -math.inf
            if guess == -math.inf or (bound > 0.0 and bound >= guess):
                return best
            guess = bound if bound > 0.0 else _wider(guess)

    def _allowed(self, homes: Homes, n: int) -> Mask:
        """Which of the pool lie in the distance range of the filters and are not home itself."""
        home = int(homes.positions[n])
        allowed: Mask = self._pool != home
        if self._within != Range():
            allowed &= self._within.holds(self._far(home, self._pool))
        return allowed

    def _candidates(self, homes: Homes, n: int, squares: Single, limit: float) -> Positions:
        """Who lies within a squared distance, in the distance range of the filters, and is not home itself."""
        at: Positions = self._pool[np.flatnonzero(squares <= limit * (1.0 + _SHARE) + _SLACK)]
        home = int(homes.positions[n])
        at = at[at != home]
        if self._within != Range():
            at = at[self._within.holds(self._far(home, at))]
        return at

    def _far(self, home: int, at: Positions) -> Array:
        table = self._table
        return self._measure(float(table.lon[home]), float(table.lat[home]), table.lon[at], table.lat[at])

    def _judge(self, homes: Homes, n: int, at: Positions) -> _Found:
        """Compare places with a home in full precision."""
        chosen = list(self._settings.variables)
        distance = homes.metrics[n].distance(self._values[at][:, chosen], homes.median[n][chosen])
        closeness = 1.0 - distance / homes.reach[n]
        likeness = self._likeness.of(int(homes.positions[n]), at)
        score = np.sqrt(np.maximum(closeness, 0.0) * likeness.value)
        return _Found(at, distance, closeness, likeness.value, likeness.confidence, score)

    def _pairs(self, homes: Homes, found: list[_Found]) -> Pairs:
        """All that is said of the places found for homes."""
        columns = {
            f.name: np.concatenate([getattr(one, f.name) for one in [_nobody(), *found]]) for f in fields(_Found)
        }
        lengths = [len(one.twin) for one in found]
        each = np.repeat(np.arange(len(homes)), lengths)
        order = np.concatenate([np.arange(1, length + 1) for length in [0, *lengths]])
        agreement, low, high = self._spread(homes, found)
        dimensions = np.array([metric.dimensions for metric in homes.metrics], dtype=np.int64)[each]
        gaps = self._gaps(homes, each, columns["twin"])
        return Pairs(
            home=homes.positions[each],
            twin=columns["twin"],
            rank=order + (columns["closeness"] <= 0),  # home itself stands before those no nearer than it
            sigma=_sigma(columns.pop("distance"), dimensions),
            sigma_low=_sigma(low, dimensions),
            sigma_high=_sigma(high, dimensions),
            agreement=agreement,
            closeness=columns["closeness"],
            similarity=columns["similarity"],
            confidence=columns["confidence"],
            score=columns["score"],
            distance_km=np.concatenate(
                [np.empty(0), *(self._far(int(homes.positions[n]), one.twin) for n, one in enumerate(found))]
            ),
            gap_tas=gaps[0],
            gap_pr=gaps[1],
            self_sigma=_sigma(homes.reach[each], dimensions),
            full=np.array([metric.kind == FULL for metric in homes.metrics], dtype=bool)[each],
        )

    def _spread(self, homes: Homes, found: list[_Found]) -> tuple[Array, Array, Array]:
        """Agreement of the models, and the 10th and 90th percentile of the distances to their futures, of each pair."""
        chosen = list(self._settings.variables)
        parts = [np.empty((0, homes.futures.shape[1]))]
        reaches = [np.empty(0)]
        for n, one in enumerate(found):
            metric = homes.metrics[n]
            whitened = metric.whiten(self._values[one.twin][:, chosen])[:, None, :]
            difference = whitened - metric.whiten(homes.futures[n][:, chosen])[None, :, :]
            parts.append(np.sqrt(np.einsum("tmk,tmk->tm", difference, difference)))
            reaches.append(np.full(len(one.twin), _agreed(metric.dimensions)))
        distances = np.concatenate(parts)
        agreement = (distances <= np.concatenate(reaches)[:, None]).mean(axis=1)
        low, high = np.percentile(distances, [LOW, HIGH], axis=1) if len(distances) else (np.empty(0), np.empty(0))
        return agreement, low, high

    def _gaps(self, homes: Homes, each: Positions, twin: Positions) -> tuple[Array, Array]:
        """Gaps of the year: that place today minus home at the horizon, in °C and %."""
        warmth = np.median(annual_temperature(homes.futures), axis=1)[each]
        rain = np.median(annual_precipitation(homes.futures), axis=1)[each]
        values = self._values[twin]
        return annual_temperature(values) - warmth, percent(annual_precipitation(values), rain)


def _nobody() -> _Found:
    none = np.empty(0)
    return _Found(np.empty(0, dtype=np.int64), none, none, none, none, none)


def _by_metric(homes: Homes) -> list[list[int]]:
    """The homes that share a metric, together."""
    groups: dict[int, list[int]] = defaultdict(list)
    for n, metric in enumerate(homes.metrics):
        groups[id(metric)].append(n)
    return list(groups.values())


def _wider(guess: float) -> float:
    """A lower closeness to look down to, when too few were found; all of them at last."""
    lower = guess / 2.0 - 0.05
    return lower if lower > 0.0 else -math.inf


@lru_cache(maxsize=32)
def _agreed(dimensions: int) -> float:
    """The distance at which a model agrees."""
    return distance_from_sigma(AGREEMENT_SIGMA, dimensions)


def _sigma(distance: Array, dimensions: Positions) -> Array:
    """Distances of several dimensions read as sigma."""
    result = np.empty(len(distance))
    for k in np.unique(dimensions).tolist():
        at = dimensions == k
        result[at] = sigma_from_distance(distance[at], k)
    return result
