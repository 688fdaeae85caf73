"""The map of climate analogues: a target against every cell of a field, block by block.

Blocks are read and compared by several threads or by a cluster, and handed over in order to the caller's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

from .analogues import Assessment, Target, assess, sigma_range
from .bands import AGREEMENT_SIGMA, STRONG_SIGMA
from .blocks import blocks_of, unit_of
from .dissimilarities import Dissimilarity, ranked_by
from .errors import JumelageError
from .field import Field, Window, cell_km
from .grid import Indices
from .kernel import MODELS, Kernel
from .options import AGREEMENT, DEFAULT_BANDS, LIMITING, SIGMA, SIGMA_HIGH, SIGMA_LOW
from .products import FloatArray
from .progress import CancelCheck, Progress, never, silent
from .sigma import SigmaTable
from .sphere import MAP_SPACING_KM, spaced
from .variables import Array
from .workers import Runner, in_order

_TILE_KM = 18.0
"""A best place is the best of its tile of at most this size (one cell of the shipped data)."""

_CELLS_BY_YEAR = 16_384
"""Cells of a block where each is compared year by year: one takes half a second."""

WriteBlock = Callable[[Window, FloatArray], None]
"""Takes a window and its bands (quantities, rows, columns), NaN for nodata."""


@dataclass(frozen=True)
class BestCells:
    """The best cells, 150 km apart: where (m,), their climate (m, n) and their assessment.

    Eight models in ten lie between `sigma_low` and `sigma_high` (m,). `closeness` and `metric_value` (m,) are by the
    metric that ranks.
    """

    lons: Array
    lats: Array
    values: Array
    assessment: Assessment
    sigma_low: Array
    sigma_high: Array
    closeness: Array
    metric_value: Array


@dataclass(frozen=True)
class ModelCells:
    """The best cell of each model (models,), judged against that model's own future alone.

    `values` (models, n) are their climates, `distance` and `sigma` the distance to that future.
    """

    lons: Array
    lats: Array
    values: Array
    distance: Array
    sigma: Array


@dataclass(frozen=True)
class Survey:
    """What a map holds: how many cells, how many under 1 and 2 sigma, its least sigma, and the best of them.

    `comparable` cells have what the metric that ranks needs: all, but for those that compare year by year.
    """

    cells: int
    comparable: int
    under_1: int
    under_2: int
    best: BestCells
    by_model: ModelCells | None
    best_sigma: float


@dataclass(frozen=True)
class _Tally:
    """What is kept of a block once its bands are written; the best cell of each tile, and of each model."""

    cells: int
    comparable: int
    least_sigma: float
    under_1: int
    under_2: int
    row: Indices
    column: Indices
    distance: FloatArray
    model_row: Indices
    model_column: Indices
    model_distance: FloatArray


@dataclass(frozen=True)
class Wanted:
    """What to keep of a survey: its bands, how many of the best places, and whether the best of each model.

    Places are best by the metric `by`, whose reading is one more band, the last; by sigma where it is None.
    """

    bands: tuple[str, ...] = DEFAULT_BANDS
    places: int = 10
    by_model: bool = False
    by: Dissimilarity | None = None


class Surveyor:
    """A target and a field, made ready: `block` judges one window and may run anywhere."""

    def __init__(self, field: Field, target: Target, wanted: Wanted) -> None:
        """Prepare the kernel in the precision of the field."""
        self._field, self._by = field, wanted.by
        self._bands = wanted.bands if wanted.by is None else (*wanted.bands, wanted.by.name)
        dtype = field.read(Window(0, 0, 1, 1)).dtype
        self._kernel = Kernel(target, dtype, (*wanted.bands, MODELS) if wanted.by_model else wanted.bands)
        self._table = SigmaTable(target.metric.dimensions)
        self.tile = unit_of(_TILE_KM, cell_km(field))

    def block(self, window: Window) -> tuple[Window, FloatArray, _Tally]:
        """Read and judge the cells of a window: its bands (quantities, rows, columns), and what to keep."""
        values = self._field.read(window)
        candidates = values.reshape(len(values), -1)
        compared = self._kernel.compare(candidates)
        sigma = self._table.read(compared.distance)
        known = int(np.count_nonzero(~np.isnan(sigma)))
        ranking = compared.distance if self._by is None else self._by.of(candidates, lambda: self._where(window))
        bands = {
            SIGMA: sigma,
            AGREEMENT: compared.agreement,
            LIMITING: np.where(compared.limiting < 0, np.nan, compared.limiting + 1),
            SIGMA_LOW: self._table.read(compared.low),
            SIGMA_HIGH: self._table.read(compared.high),
        }
        if self._by is not None:
            bands[self._by.name] = self._by.reading(ranking).astype(sigma.dtype)
        shape = (window.rows, window.columns)
        row, column, distance = _best_of_tiles(ranking.reshape(shape), self.tile, window)
        tally = _Tally(
            known,
            known if self._by is None else int(np.count_nonzero(~np.isnan(ranking))),
            float(np.fmin.reduce(sigma)) if known else np.inf,
            int(np.count_nonzero(sigma < STRONG_SIGMA)),
            int(np.count_nonzero(sigma < AGREEMENT_SIGMA)),
            row,
            column,
            distance,
            compared.nearest // max(1, window.columns) + window.row,
            compared.nearest % max(1, window.columns) + window.column,
            compared.nearest_distance,
        )
        return window, np.stack([bands[name].reshape(shape) for name in self._bands]), tally

    def _where(self, window: Window) -> tuple[Array, Array]:
        """Longitudes and latitudes (m,) of the cells of a window."""
        rows = np.arange(window.row, window.row + window.rows)
        columns = np.arange(window.column, window.column + window.columns)
        return self._field.lonlat(np.repeat(rows, len(columns)), np.tile(columns, len(rows)))


def _best_of_tiles(distance: FloatArray, tile: int, window: Window) -> tuple[Indices, Indices, FloatArray]:
    """The cell of least distance in each square of `tile` x `tile` cells of the field: row, column and distance."""
    above, left = window.row % tile, window.column % tile
    rows, columns = -(-(above + window.rows) // tile), -(-(left + window.columns) // tile)
    padded = np.full((rows * tile, columns * tile), np.inf, dtype=distance.dtype)
    inside = padded[slice(above, above + window.rows), slice(left, left + window.columns)]
    np.copyto(inside, distance, where=~np.isnan(distance))
    squares = padded.reshape(rows, tile, columns, tile).swapaxes(1, 2).reshape(rows, columns, tile * tile)
    at = squares.argmin(axis=2)
    row = np.arange(rows)[:, None] * tile + at // tile + (window.row - above)
    column = np.arange(columns)[None, :] * tile + at % tile + (window.column - left)
    best = np.take_along_axis(squares, at[:, :, None], axis=2)[:, :, 0]
    kept = np.isfinite(best)
    return row[kept], column[kept], best[kept]


def survey(
    field: Field,
    target: Target,
    window: Window,
    write: WriteBlock,
    wanted: Wanted,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
    run: Runner = in_order,
) -> Survey:
    """Judge all cells of a window by `run`, hand their bands to `write`, and keep the best places.

    Raises `JumelageError` where no cell has data.
    """
    surveyor = Surveyor(field, target, wanted)
    by_year = wanted.by is not None and wanted.by.slow
    windows = blocks_of(window, field.stored, surveyor.tile, _CELLS_BY_YEAR if by_year else None)
    tallies: list[_Tally] = []
    for number, (part, bands, tally) in enumerate(run(surveyor.block, windows, cancelled), start=1):
        write(part, bands)
        tallies.append(tally)
        progress(number / len(windows))
    cells = sum(tally.cells for tally in tallies)
    if not cells:
        raise JumelageError("No land with climate data lies in this extent.")
    comparable = sum(tally.comparable for tally in tallies)
    if not comparable:
        raise JumelageError("No place in this extent has the yearly series that this metric needs.")
    best = _best_cells(field, target, tallies, wanted)
    least = min(tally.least_sigma for tally in tallies)
    return Survey(
        cells,
        comparable,
        sum(tally.under_1 for tally in tallies),
        sum(tally.under_2 for tally in tallies),
        best,
        _model_cells(field, target, tallies) if wanted.by_model else None,
        float(best.assessment.sigma[0]) if wanted.by is None else least,
    )


def _best_cells(field: Field, target: Target, tallies: list[_Tally], wanted: Wanted) -> BestCells:
    """The best of the tiles' best cells, 150 km apart, judged again in full precision."""
    row, column = (np.concatenate([getattr(tally, name) for tally in tallies]) for name in ("row", "column"))
    order = np.argsort(np.concatenate([tally.distance for tally in tallies]), kind="stable")
    row, column = row[order], column[order]
    lons, lats = field.lonlat(row, column)
    chosen = spaced(lons, lats, wanted.places, MAP_SPACING_KM)
    values = _climates(field, row[chosen], column[chosen])
    lons, lats = lons[chosen], lats[chosen]
    assessment = assess(target, values)
    closeness, reading = ranked_by(target, wanted.by, assessment, values, (lons, lats))
    return BestCells(lons, lats, values, assessment, *sigma_range(target, values), closeness, reading)


def _model_cells(field: Field, target: Target, tallies: list[_Tally]) -> ModelCells:
    """The best cell of each model over all blocks, judged again in full precision."""
    distances = np.stack([tally.model_distance for tally in tallies])
    block = distances.argmin(axis=0)
    models = np.arange(len(target.models))
    row = np.stack([tally.model_row for tally in tallies])[block, models]
    column = np.stack([tally.model_column for tally in tallies])[block, models]
    values = _climates(field, row, column)
    pairs = zip(target.pick(values), target.pick(target.futures))
    distance = np.array([float(target.metric.distance(value[None, :], future)[0]) for value, future in pairs])
    return ModelCells(*field.lonlat(row, column), values, distance, target.metric.sigma(distance))


def _climates(field: Field, row: Indices, column: Indices) -> Array:
    """The climates (m, n) of cells."""
    cells = [field.read(Window(r, c, 1, 1))[:, 0, 0] for r, c in zip(row.tolist(), column.tolist())]
    result: Array = np.stack(cells).astype(np.float64)
    return result
