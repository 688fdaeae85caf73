"""Gower's general similarity: places compared by criteria of any kind, some of which may be unknown.

Each criterion gives a likeness from 0 to 1; the similarity is their mean, weighted (Gower 1971,
doi:10.2307/2528823). What is unknown of one of two places never counts as likeness: it lowers the confidence, the
share of the weight that is known of both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .climate import Mask
from .criteria import CLASS, NUMBER, ORDERED, SHARES, YES_NO, Criterion
from .errors import JumelageError
from .scales import Frame, composition, scaled, steps
from .values import Levels, Value, classes, levels_of, numbers, yes_no
from .variables import Array

Positions = npt.NDArray[np.int64]

LARGEST, EUCLIDEAN, FIRST_KNOWN = "largest", "euclidean", "first known"
_TIES = 9
"""Decimals to which two similarities are the same: their last bits depend on the order of the criteria."""


@dataclass(frozen=True)
class Similarity:
    """Likeness of places to the home: `value` and `confidence` (m,), `parts` (m, criteria).

    All from 0 to 1; a part is NaN where the criterion is unknown, the value where all are.
    """

    value: Array
    confidence: Array
    parts: Array


@dataclass(frozen=True)
class Coordinates:
    """A criterion made ready: `columns` (places, k) in which two places lie from 0 to 1, or more, apart.

    The distance is the largest difference of the columns, their Euclidean distance, or the difference of the first
    column that is known of both: of two readings of the same fact the finer one, else the one that reaches further.
    """

    columns: Array
    norm: str = LARGEST


def coordinates(criterion: Criterion, table: dict[str, Sequence[Value]], frame: Frame) -> Coordinates:
    """A criterion (of a known kind) made ready from the values of its fields, None where unknown.

    Raises `JumelageError` on values that its kind or its scale cannot hold, and where none is known.
    """
    columns = [table[field] for field in criterion.fields]
    if criterion.kind == SHARES:
        made = Coordinates(
            composition([numbers(c, f) for c, f in zip(columns, criterion.fields)], criterion.name), EUCLIDEAN
        )
    else:
        made = Coordinates(np.stack(_single(criterion, columns[0], frame), axis=1))
    if not np.isfinite(made.columns[frame.reference]).any():
        raise JumelageError("Nothing is known of “{name}”: all its values are missing.", name=criterion.name)
    return made


def _single(criterion: Criterion, values: Sequence[Value], frame: Frame) -> list[Array]:
    """The coordinates of a criterion of one field, one entry a scale."""
    field = criterion.fields[0]
    if criterion.kind == NUMBER:
        known = numbers(values, field)
        return [scaled(known, scale, frame, field) for scale in criterion.scales]
    if criterion.kind == YES_NO:
        return [yes_no(values, field)]
    if criterion.kind == ORDERED:
        levels: Levels = criterion.levels or levels_of(values)
        return [steps(classes(values, levels, field), len(levels))]
    if criterion.kind == CLASS:
        return [classes(values, levels_of(values), field)]
    raise JumelageError("The criterion “{name}” has no kind.", name=criterion.name)


class Gower:
    """Places made ready to be compared, for one home or for many."""

    def __init__(self, criteria: Sequence[Coordinates], weights: Array, random: Mask | None = None) -> None:
        """Keep the criteria and their weights (one at least above 0).

        With `random`, what is unknown of a place counts as the mean likeness of these places, as if it were one of
        them drawn at random; without, as in Gower's paper, it is left out of the mean.
        """
        # the first column of each criterion, then what further columns there are, those of one together: one
        # subtraction does them all; a row a column, so that each step runs along the memory
        rows = [one.columns[:, 0] for one in criteria]
        self._further: list[slice] = []
        for one in criteria:
            more = one.columns.T[1:]
            self._further.append(slice(len(rows), len(rows) + len(more)))
            rows += list(more)
        self._columns: Array = np.stack(rows)
        self._joint = [c for c, one in enumerate(criteria) if one.columns.shape[1] > 1]
        self._norms = [one.norm for one in criteria]
        self._weights, self._total, self._random = weights, float(weights.sum()), random
        self._whole = np.logical_and.reduce([_surely_known(one) for one in criteria])
        self._among: dict[int, Array] = {}

    def of(self, home: int, others: Positions | None = None) -> Similarity:
        """Similarity of the places at `others` (m,), all of them when None, to the one at `home`."""
        columns, whole = (
            (self._columns.copy(), self._whole)
            if others is None
            else (self._columns.take(others, axis=1), self._whole[others])
        )
        parts = self._parts(home, columns)
        if self._whole[home] and whole.all():
            return Similarity(self._weights @ parts / self._total, np.ones(parts.shape[1]), parts.T)
        known = np.isfinite(parts.T)
        confidence = known @ self._weights / self._total
        if self._random is None:
            return Similarity(_known_mean(parts.T, known, self._weights), confidence, parts.T)
        return Similarity(self._filled_mean(home, parts.T, known), confidence, parts.T)

    def _parts(self, home: int, columns: Array) -> Array:
        """Likeness (criteria, m): 1 at the home's own value, 0 at a distance of 1 or more; NaN where unknown.

        All in place of the columns, which is fastest for few places as for many.
        """
        columns -= self._columns[:, home, None]
        np.abs(columns, out=columns)
        for c in self._joint:
            self._distance(c, columns[c], columns[self._further[c]])
        parts: Array = columns[: len(self._norms)]
        np.subtract(1.0, parts, out=parts)
        return np.maximum(parts, 0.0, out=parts)

    def _distance(self, criterion: int, first: Array, further: Array) -> Array:
        """One distance (m,), in the place of the first difference of a criterion, from it and the further (k, m)."""
        if self._norms[criterion] == EUCLIDEAN:
            first *= first
            first += np.einsum("km,km->m", further, further)
            return np.sqrt(first, out=first)
        for other in further:
            if self._norms[criterion] == FIRST_KNOWN:
                np.copyto(first, other, where=np.isnan(first))
            else:
                np.maximum(first, other, out=first)
        return first

    def _filled_mean(self, home: int, parts: Array, known: Mask) -> Array:
        """Mean with what is unknown of a place as that of a place at random.

        Left out is what is unknown of home: it says nothing of anybody.
        """
        of_home = self._known_of(home)
        filled = np.where(known, parts, 0.0)
        for c in np.flatnonzero(of_home & ~known.all(axis=0)).tolist():
            filled[~known[:, c], c] = self._drawn_at_random(home, c)
        weights = np.where(of_home, self._weights, 0.0)
        total = float(weights.sum())
        result: Array = filled @ weights / (total if total > 0 else 1.0)
        return result

    def _known_of(self, home: int) -> Mask:
        """The criteria (criteria,) of which something is known of a place."""
        known = np.isfinite(self._columns[:, home])
        result: Mask = known[: len(self._norms)].copy()
        for c in self._joint:
            if self._norms[c] == FIRST_KNOWN:
                result[c] |= known[self._further[c]].any()
        return result

    def _drawn_at_random(self, home: int, criterion: int) -> float:
        """Mean likeness by one criterion of the random places but home; 0 where it is known of none."""
        at = [criterion, *range(self._further[criterion].start, self._further[criterion].stop)]
        if criterion not in self._among:
            random = slice(None) if self._random is None else self._random
            self._among[criterion] = np.ascontiguousarray(self._columns[at][:, random])
        differences = np.abs(self._among[criterion] - self._columns[at, home, None])
        parts = np.maximum(0.0, 1.0 - self._distance(criterion, differences[0], differences[1:]))
        known = np.isfinite(parts)
        itself = 1 if self._random is not None and self._random[home] else 0  # whose likeness to itself is 1
        count = int(known.sum()) - itself
        return float(parts[known].sum() - itself) / count if count > 0 else 0.0


def _surely_known(one: Coordinates) -> Mask:
    """The places (n,) of which a criterion is known whoever they are compared with."""
    known = np.isfinite(one.columns)
    result: Mask = known[:, -1] if one.norm == FIRST_KNOWN else known.all(axis=1)
    return result


def _known_mean(parts: Array, known: Mask, weights: Array) -> Array:
    """Weighted mean of what is known; NaN where nothing that weighs is."""
    weight = known @ weights
    total = np.where(known, parts, 0.0) @ weights
    return np.divide(total, weight, out=np.full(len(weight), np.nan), where=weight > 0)


def ranks(value: Array, allowed: Mask) -> Positions:
    """Rank from 1 of the places that are allowed and have a similarity, equals sharing theirs; 0 for the others."""
    result = np.zeros(len(value), dtype=np.int64)
    at = np.flatnonzero(allowed & np.isfinite(value))
    rounded = np.round(value[at], _TIES)
    result[at] = 1 + len(at) - np.searchsorted(np.sort(rounded), rounded, side="right")
    return result
