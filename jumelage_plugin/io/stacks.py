"""Stacks: the planner's rasters as climate variables on one grid, in °C and mm, read by blocks."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..core.grid import Indices
from ..core.messages import Message, message
from ..core.options import Variable
from ..core.products import FloatArray
from ..core.units import AUTO_UNIT
from ..core.variables import Array
from .impossible import Impossible
from .stack_grid import StackGrid
from .stack_reading import Block, PhysicalBand, read_bands
from .stack_recipes import Recipe, Shelf, monthly_recipes, recipes_of, yearly_recipes
from .stack_sources import Source, gdal_open, open_sources
from .stack_units import physical_bands
from .stack_warp import onto

_TILE = 256
_AT_ONCE = 96
"""Bands read together at most: of many years each variable is read by itself, and memory does not grow with them."""


@dataclass(frozen=True)
class Stack:
    """Climate variables on one grid. Holds no open file, and may be sent to another process.

    `recipes` make the variables of the normals, `yearly` those of each year; `impossible` counts what cannot be.
    """

    grid: StackGrid
    bands: tuple[PhysicalBand, ...]
    recipes: tuple[Recipe, ...]
    yearly: tuple[tuple[int, tuple[Recipe, ...]], ...]
    notes: tuple[Message, ...]
    impossible: Impossible = field(default_factory=Impossible, compare=False)

    def counting(self, impossible: Impossible) -> Stack:
        """The same stack, whose values that cannot be are counted by the run's own tally."""
        return replace(self, impossible=impossible)

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The variables, in order: seasons of temperature, seasons of rain, then ready indices."""
        return tuple(recipe.variable for recipe in self.recipes)

    @property
    def years(self) -> tuple[int, ...]:
        """The years of which there are values; empty where bands carry no year."""
        return tuple(year for year, _ in self.yearly)

    @property
    def stored(self) -> tuple[int, int]:
        """The rows and columns that the first of the files stores together."""
        dataset = gdal_open(self.bands[0].name)  # kept, for a band is only valid as long as its dataset
        columns, rows = dataset.GetRasterBand(self.bands[0].number).GetBlockSize()
        return rows, columns

    def read(self, row: int, column: int, rows: int, columns: int) -> FloatArray:
        """Values (n, rows, columns) float32 of a window, NaN for nodata; may be called from several threads.

        Raises `JumelageError` when a file cannot be read there.
        """
        block = (row, column, rows, columns)
        needed = _needed(self.recipes)
        if len(needed) <= _AT_ONCE:
            return _combine(self._bands(needed, block), needed, self.recipes)
        result = np.empty((len(self.recipes), rows, columns), dtype=np.float32)
        for n, recipe in enumerate(self.recipes):
            parts = _needed([recipe])
            result[n] = _combine(self._bands(parts, block), parts, (recipe,))[0]
        return result

    def _bands(self, at: list[int], block: Block) -> FloatArray:
        """Physical values of the bands at these positions."""
        return read_bands([self.bands[i] for i in at], block, self.impossible)

    def sample(self, row: Indices, column: Indices) -> Array:
        """Values (m, n) of cells; only the tiles that hold some are read."""
        result = np.full((len(row), len(self.recipes)), np.nan)
        for at in by_tile(row, column):
            top, left = int(row[at].min()), int(column[at].min())
            height, width = int(row[at].max()) - top + 1, int(column[at].max()) - left + 1
            block = self.read(top, left, height, width)
            result[at] = block[:, row[at] - top, column[at] - left].T
        return result

    def series(self, row: int, column: int, rows: int, columns: int) -> Array:
        """Values (years, n, rows, columns) of each year in a window."""
        needed = _needed(recipe for _, recipes in self.yearly for recipe in recipes)
        values = self._bands(needed, (row, column, rows, columns))
        made = [_combine(values, needed, recipes) for _, recipes in self.yearly]
        return np.stack(made).astype(np.float64)

    def ordered(self, names: Sequence[str]) -> Stack:
        """The same stack with its variables in another order."""
        at = {recipe.variable.name: i for i, recipe in enumerate(self.recipes)}
        order = [at[name] for name in names]
        return replace(
            self,
            recipes=tuple(self.recipes[i] for i in order),
            yearly=tuple((year, tuple(recipes[i] for i in order)) for year, recipes in self.yearly),
        )


def by_tile(row: Indices, column: Indices) -> list[Indices]:
    """Positions of the cells of each tile that holds some: what is read in one go."""
    tiles: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, tile in enumerate(zip((row // _TILE).tolist(), (column // _TILE).tolist())):
        tiles[tile].append(i)
    return [np.array(members, dtype=np.int64) for members in tiles.values()]


def _needed(recipes: Iterable[Recipe]) -> list[int]:
    """Positions of the bands that recipes need, in order."""
    return sorted({i for recipe in recipes for i, _ in recipe.parts})


def _combine(values: FloatArray, needed: list[int], recipes: tuple[Recipe, ...]) -> FloatArray:
    """The variables (n, rows, columns) made of the bands at the positions `needed`."""
    if [recipe.parts for recipe in recipes] == [((i, 1.0),) for i in needed]:
        return values
    at = {band: n for n, band in enumerate(needed)}
    result = np.empty((len(recipes), *values.shape[1:]), dtype=np.float32)
    for n, recipe in enumerate(recipes):
        first, *others = recipe.parts
        np.multiply(values[at[first[0]]], np.float32(first[1]), out=result[n])
        for band, weight in others:
            result[n] += values[at[band]] * np.float32(weight)
    return result


def open_stack(
    sources: Sequence[str],
    *,
    temperature_unit: str = AUTO_UNIT,
    precipitation_unit: str = AUTO_UNIT,
    like: StackGrid | None = None,
    monthly: bool = False,
) -> Stack:
    """Open rasters as one stack, on the grid of the first of them or on that of `like`.

    Its variables are seasons and ready indices; or, when `monthly`, the twelve months of each kind, without years.

    Raises `JumelageError` with what is wrong: a file, its grid, its units, missing months or bands.
    """
    opened = open_sources(list(sources))
    grid = like or opened[0].grid
    notes = [note for source in opened for note in source.notes]
    bands = physical_bands(
        [band for source in opened for band in source.bands], temperature_unit, precipitation_unit, notes
    )
    bands = placed(bands, opened, grid, notes, opened[0].file if monthly and like is None else None)
    shelf = Shelf(bands)
    recipes = monthly_recipes(bands, shelf) if monthly else recipes_of(bands, shelf)
    if len(shelf.years) > 1:
        names = ", ".join(dict.fromkeys(source.file for source in opened))
        first, last = str(shelf.years[0]), str(shelf.years[-1])
        notes.append(message("{name}: the years {first} to {last}.", name=names, first=first, last=last))
    yearly = () if monthly else yearly_recipes(shelf, recipes)
    return Stack(grid, bands, recipes, yearly, tuple({str(note): note for note in notes}.values()))


def placed(
    bands: tuple[PhysicalBand, ...],
    sources: Sequence[Source],
    grid: StackGrid,
    notes: list[Message],
    first: str | None = None,
) -> tuple[PhysicalBand, ...]:
    """The bands of sources on a grid: as they are where it is theirs, else brought onto it on the fly.

    The grid is that of the file `first`, of the reference where it is None.
    """
    elsewhere: dict[str, str] = {}
    for source in sources:
        if not source.grid.same_as(grid):
            names, note = onto(source, grid, first)
            elsewhere.update(names)
            notes.append(note)
    return tuple(
        replace(band, name=elsewhere[band.name], nodata=math.nan, is_mixed=True) if band.name in elsewhere else band
        for band in bands
    )
