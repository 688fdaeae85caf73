"""Daily values as planners have them: NetCDF or bands with dates, added up by month and year, never held whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..core.bandnames import KIND_LABELS, MONTHS_A_YEAR, OTHER, PR, TASMAX, TASMIN
from ..core.blocks import blocks_of
from ..core.climatevariables import ALL, DEFAULT_BASE
from ..core.crossings import Crossings
from ..core.daycounts import MISSING_IN_MONTH, MISSING_IN_YEAR, Days, Float32, MonthTally, tally
from ..core.errors import JumelageError
from ..core.field import Window
from ..core.messages import Message, message
from ..core.progress import CancelCheck, Progress, never, silent
from ..core.units import AUTO_UNIT
from ..core.workers import WORKERS, in_order
from .gdal_cache import small_cache
from .impossible import Impossible
from .raster_writer import RasterWriter
from .stack_grid import StackGrid
from .stack_reading import KeptOpen, PhysicalBand
from .stack_sources import Source, SourceBand, gdal_open, open_sources, short
from .stack_units import physical_bands
from .stacks import placed

CELLS = 262_144
"""Cells of a block: 31 days of them are 32 MB, twice for the daily extremes; what they add up to some 100 MB."""
TILE_ROWS = 16
"""Bands are written in tiles of few rows: blocks of many bands then fill whole tiles."""
TIFF_OPTIONS = ("INTERLEAVE=BAND", "BLOCKXSIZE=256", f"BLOCKYSIZE={TILE_ROWS}")
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_OF_360 = 30

_UNITS = {made.name: made.unit for made in ALL}
"""Of counts and degree days; months have that of their kind."""
_EXTREMES = (TASMIN, TASMAX)

Months = tuple[tuple[int, ...], ...]
"""Positions of the bands of each day, by month."""


@dataclass(frozen=True)
class DailyStack:
    """Daily values on one grid: for each kind the bands of each whole year, by month. Holds no open file.

    `files` names the files, `impossible` counts the values that cannot be.
    """

    grid: StackGrid
    bands: tuple[PhysicalBand, ...]
    years: dict[str, dict[int, Months]]
    notes: tuple[Message, ...]
    files: str = ""
    impossible: Impossible = field(default_factory=Impossible, compare=False)

    def counting(self, impossible: Impossible) -> DailyStack:
        """The same stack, whose values that cannot be are counted by the run's own tally."""
        return replace(self, impossible=impossible)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of daily values: tas, tasmin, tasmax, pr."""
        return tuple(self.years)

    @property
    def stored(self) -> tuple[int, int]:
        """The rows and columns that the first of the files stores together."""
        dataset = gdal_open(self.bands[0].name)
        columns, rows = dataset.GetRasterBand(self.bands[0].number).GetBlockSize()
        return rows, columns


def open_daily(
    sources: Sequence[str], *, temperature_unit: str = AUTO_UNIT, precipitation_unit: str = AUTO_UNIT
) -> DailyStack:
    """Open rasters of daily values as one stack, on the grid of the first of them; only whole years count.

    Raises `JumelageError` with what is wrong: a file, its dates, its units, a day that comes twice, no whole year.
    """
    opened = open_sources(list(sources))
    notes = [note for source in opened for note in source.notes]
    days = [_dated(band) for source in opened for band in source.bands]
    bands = physical_bands(days, temperature_unit, precipitation_unit, notes)
    grid = opened[0].grid
    bands = placed(bands, opened, grid, notes, opened[0].file)
    years = {kind: _whole_years(bands, kind, opened, notes) for kind in KIND_LABELS if _holds(bands, kind)}
    files = ", ".join(dict.fromkeys(source.file for source in opened))
    return DailyStack(grid, bands, years, tuple({str(note): note for note in notes}.values()), files)


def _holds(bands: tuple[PhysicalBand, ...], kind: str) -> bool:
    return any(band.holds.kind == kind for band in bands)


def _dated(band: SourceBand) -> SourceBand:
    """The band as the value of its day."""
    if band.holds.kind == OTHER:
        raise JumelageError(
            "Band {number} of {name} holds no daily temperature or rain that is known: its variable must be named tas, "
            "tasmin, tasmax or pr, and its day be told.",
            number=band.number,
            name=short(band.name),
        )
    if band.date is None:
        raise JumelageError(
            "{name} does not tell the day of each band: give a NetCDF with dates, or bands described as 1981-01-31.",
            name=short(band.name),
        )
    year, month, day = band.date
    return replace(band, holds=replace(band.holds, year=year, month=month, season=None, day=day))


def _whole_years(
    bands: tuple[PhysicalBand, ...], kind: str, sources: Sequence[Source], notes: list[Message]
) -> dict[int, Months]:
    """The bands of each whole year of a kind, by month; what is left out goes to `notes`."""
    found: dict[int, dict[tuple[int, int], int]] = defaultdict(dict)
    for i, band in enumerate(bands):
        if band.holds.kind != kind:
            continue
        days = found[band.holds.year or 0]
        day = (band.holds.month or 0, band.holds.day or 0)
        if day in days:
            raise JumelageError(
                "{name} holds {kind} twice for the same day: give one climate of one model.",
                name=short(band.name),
                kind=KIND_LABELS[kind],
            )
        days[day] = i
    whole = {year: _by_month(days) for year, days in sorted(found.items()) if _is_whole(days)}
    if not whole:
        raise JumelageError(
            "{names} hold no whole year of days of {kind}: counts of days need some.",
            names=", ".join(source.file for source in sources),
            kind=KIND_LABELS[kind],
        )
    notes.append(_told(kind, whole))
    left_out = [str(year) for year in sorted(found) if year not in whole]
    if left_out:
        notes.append(
            message(
                "Daily values ({kind}): years that lack days were left out: {years}.",
                kind=KIND_LABELS[kind],
                years=", ".join(left_out),
            )
        )
    return whole


def _told(kind: str, whole: dict[int, Months]) -> Message:
    """Which years count, and how long they are where that is not usual."""
    if all(len(days) == _DAYS_OF_360 for months in whole.values() for days in months):
        return message(
            "Daily values ({kind}): {count} whole years of 360 days, {first} to {last}: counts are of 360 days.",
            kind=KIND_LABELS[kind],
            count=len(whole),
            first=str(min(whole)),
            last=str(max(whole)),
        )
    return message(
        "Daily values ({kind}): {count} whole years, {first} to {last}.",
        kind=KIND_LABELS[kind],
        count=len(whole),
        first=str(min(whole)),
        last=str(max(whole)),
    )


def _is_whole(days: dict[tuple[int, int], int]) -> bool:
    """Whether a year has all its days: of the calendar, without 29 February at most, or of twelve months of 30 days."""
    if all((month + 1, day) in days for month in range(MONTHS_A_YEAR) for day in range(1, _DAYS_OF_360 + 1)):
        return len(days) == MONTHS_A_YEAR * _DAYS_OF_360
    usual = [(month, day) for month, length in enumerate(_MONTH_DAYS, start=1) for day in range(1, length + 1)]
    return all(day in days for day in usual)


def _by_month(days: dict[tuple[int, int], int]) -> Months:
    return tuple(tuple(days[day] for day in sorted(days) if day[0] == month) for month in range(1, MONTHS_A_YEAR + 1))


@dataclass(frozen=True)
class _Slice:
    """A month of a year to be read: the bands of each kind, with what they are added to.

    The daily extremes of a month are read together, for they must not cross.
    """

    month: int
    bands: tuple[list[PhysicalBand], ...]
    block: Window
    days: tuple[Days, ...]


@dataclass(frozen=True)
class DayFiles:
    """Where to write what the days add up to: counts and degree days, and monthly normals where they are wanted."""

    counts: Path
    months: Path | None = None


def add_up(
    stack: DailyStack,
    files: DayFiles,
    *,
    base: float = DEFAULT_BASE,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> tuple[Message, ...]:
    """Write the mean counts of days a year, degree days above `base` (°C), and the monthly normals.

    Block by block, month by month; gives what was met on the way. Raises `JumelageError` where a file cannot be read or
    written, no cell has a whole year of a kind, or the daily extremes are swapped.
    """
    grid = stack.grid
    names = [name for kind in stack.kinds for name in Days(kind, ()).names]
    months = [name for name in names if name not in _UNITS]
    wanted = [(files.counts, [name for name in names if name in _UNITS])]
    if files.months is not None:
        wanted.append((files.months, months))
    blocks = blocks_of(Window(0, 0, grid.rows, grid.columns), stack.stored, TILE_ROWS, CELLS)
    crossings, whole = Crossings(), dict.fromkeys(stack.kinds, False)
    with small_cache(), ExitStack() as opened:
        writers = [(opened.enter_context(_writer(path, grid, kept)), kept) for path, kept in wanted if kept]
        for number, block in enumerate(blocks):
            part = _part(progress, number, len(blocks))
            kinds = _block(stack, block, base, crossings, part, cancelled)
            whole = {days.kind: whole[days.kind] or days.is_known for days in kinds}
            planes = dict(zip(names, (plane for days in kinds for plane in days.means())))
            for writer, kept in writers:
                writer.write(block.row, block.column, np.stack([planes[name] for name in kept]))
    crossings.refuse(least=1)
    _refuse_without_years(stack, whole)
    return _crossed_days(crossings)


def _refuse_without_years(stack: DailyStack, whole: dict[str, bool]) -> None:
    """Raise `JumelageError` where no cell has a whole year of a kind."""
    for kind, is_known in whole.items():
        if not is_known:
            raise JumelageError(
                "{names}: no cell has a whole year of {kind}: no more than {month} days of a month may be missing, and "
                "{year} of a year.",
                names=stack.files,
                kind=KIND_LABELS[kind],
                month=MISSING_IN_MONTH,
                year=MISSING_IN_YEAR,
            )


def _crossed_days(crossings: Crossings) -> tuple[Message, ...]:
    """How many daily values were left out because the extremes cross."""
    if not crossings.count:
        return ()
    return (
        message(
            "On {count:,} of {known:,} days of cells tasmax lies below tasmin: both were taken as no data.",
            count=crossings.count,
            known=crossings.known,
        ),
    )


def _part(progress: Progress, number: int, count: int) -> Progress:
    """The progress of one block out of several."""
    return lambda share: progress((number + share) / count)


def _writer(path: Path, grid: StackGrid, names: list[str]) -> RasterWriter:
    given = [_UNITS.get(name, "mm" if name.startswith(f"{PR}_") else "°C") for name in names]
    return RasterWriter(path, grid, names, units=given, tiff_options=TIFF_OPTIONS)


def _block(
    stack: DailyStack,
    block: Window,
    base: float,
    crossings: Crossings,
    progress: Progress,
    cancelled: CancelCheck,
) -> list[Days]:
    """The days of all kinds in a block, added up."""
    kinds = {kind: Days(kind, (block.rows, block.columns)) for kind in stack.kinds}
    slices = _slices(stack, block, kinds)

    with KeptOpen(stack.impossible) as files:

        def read(piece: _Slice) -> list[MonthTally]:
            values = [files.read(bands, piece.block) for bands in piece.bands]
            if len(values) > 1:
                _leave_out_crossed(values, crossings)
            return [tally(part, days.counts, base) for part, days in zip(values, piece.days)]

        for number, found in enumerate(in_order(read, slices, cancelled, WORKERS)):
            for days, part in zip(slices[number].days, found):
                days.add(slices[number].month, part)
            crossings.refuse()
            progress((number + 1) / len(slices))
    return list(kinds.values())


def _slices(stack: DailyStack, block: Window, kinds: dict[str, Days]) -> list[_Slice]:
    """The months to be read, year after year for each kind."""
    single = [(kind,) for kind in kinds if kind not in _EXTREMES]
    found = []
    for together in [*single, tuple(kind for kind in _EXTREMES if kind in kinds)]:
        years = sorted({year for kind in together for year in stack.years[kind]})
        for year in years:
            there = [kind for kind in together if year in stack.years[kind]]
            for month in range(MONTHS_A_YEAR):
                bands = tuple([stack.bands[i] for i in stack.years[kind][year][month]] for kind in there)
                found.append(_Slice(month + 1, bands, block, tuple(kinds[kind] for kind in there)))
    return found


def _leave_out_crossed(values: list[Float32], crossings: Crossings) -> None:
    """Make NaN the days (days, rows, columns) on which the maximum lies below the minimum, in place.

    Both are whole months; one may have a 29 February that the other lacks.
    """
    low, high = values
    for day in range(min(len(low), len(high))):
        crossed = crossings.find(low[[day]], high[[day]])
        if crossed.any():
            low[day][crossed] = np.nan
            high[day][crossed] = np.nan
