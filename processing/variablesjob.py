"""The work of `jumelage:climatevariables`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..jumelage_plugin.bridge import styling, variables_report
from ..jumelage_plugin.bridge.provenance import Provenance
from ..jumelage_plugin.bridge.raster_styles import style_variables
from ..jumelage_plugin.bridge.wording import say
from ..jumelage_plugin.core.bandnames import TAS, TASMAX, TASMIN
from ..jumelage_plugin.core.blocks import blocks_of
from ..jumelage_plugin.core.climatevariables import BASE_MAX, BASE_MIN, COUNTS, Made, Plan, plan, with_base
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.field import Window
from ..jumelage_plugin.core.messages import Message
from ..jumelage_plugin.core.redundancy import redundancy
from ..jumelage_plugin.core.units import CELSIUS, MM_TOTAL, PRECIPITATION_UNITS, TEMPERATURE_UNITS
from ..jumelage_plugin.core.variables import Array
from ..jumelage_plugin.core.workers import WORKERS, in_order
from ..jumelage_plugin.io.daily import TIFF_OPTIONS, TILE_ROWS, DailyStack, DayFiles, add_up, open_daily
from ..jumelage_plugin.io.gdal_cache import small_cache
from ..jumelage_plugin.io.impossible import Impossible
from ..jumelage_plugin.io.raster_writer import RasterWriter
from ..jumelage_plugin.io.stack_grid import StackGrid
from ..jumelage_plugin.io.stack_warp import moved
from ..jumelage_plugin.io.stacks import Stack, open_stack
from ..jumelage_plugin.io.year_field import YearField, kinds_of
from . import inputs
from .base import JumelageAlgorithm
from .outputs import Writer, raster_driver
from .owninputs import file_of, opened, refuse_overwriting, sources

help_text = variables_report.help_text

BLOCK_CELLS = 32_768
"""Cells of a block: its months and what is made of them take some 50 MB in double precision."""
SAMPLE_CELLS = 200_000
"""Cells at most over which redundancy is judged."""
_SPREAD, _TURN = 2654435761, 2**32
"""Knuth's multiplicative hash: takes cells in no pattern, and always the same."""
_ADDED, _MAPPED = 60.0, 95.0
"""Percent of the progress when days are added up, and when the map is written."""
_LOW, _HIGH = 2.0, 98.0
"""Percent of the cells below the first and the last colour."""


@dataclass(frozen=True)
class VariablesRequest:
    """What the planner asked: monthly and daily values, what to make of them, and the names of their files."""

    months: Stack | None
    days: DailyStack | None
    plan: Plan
    base: float
    month_files: str
    day_files: str
    is_own: bool
    impossible: Impossible

    @property
    def grid(self) -> StackGrid:
        """The grid of the result: that of the monthly values where there are some."""
        first = self.months or self.days
        if first is None:
            raise RuntimeError("nothing to make variables of")
        return first.grid

    @property
    def moved(self) -> tuple[Message, ...]:
        """What is said where the days lie on another grid than the months; raises `JumelageError` if they are apart."""
        if self.months is None or self.days is None or self.days.grid.same_as(self.grid):
            return ()
        return (moved(self.day_files, self.days.grid, self.grid, self.month_files),)

    @property
    def provenance(self) -> Provenance:
        """What must stand beside the result."""
        if not self.is_own:
            return variables_report.shipped()
        notes = [note for stack in (self.months, self.days) if stack is not None for note in stack.notes]
        notes += self.moved
        files = ", ".join(name for name in (self.month_files, self.day_files) if name)
        return variables_report.own(files, tuple(dict.fromkeys(say(note) for note in notes)), self.impossible)


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> VariablesRequest:
    """Check the parameters and gather them; raise `JumelageError` on a fault."""
    files = {name: sources(algorithm, parameters, name, context) for name in ("INPUT", "DAILY")}
    refuse_overwriting(algorithm, parameters, context, [*files["INPUT"], *files["DAILY"]])
    units = {
        "temperature_unit": algorithm.choice(parameters, "TEMPERATURE_UNIT", TEMPERATURE_UNITS, context),
        "precipitation_unit": algorithm.choice(parameters, "PRECIPITATION_UNIT", PRECIPITATION_UNITS, context),
    }
    base = algorithm.number(parameters, "GDD_BASE", context)
    if base is None or not BASE_MIN <= base <= BASE_MAX:
        raise JumelageError("The base of growing degree days must be between -10 and 30 °C.")
    names = algorithm.choices(parameters, "VARIABLES", context)
    days = opened(files["DAILY"], open_daily, **units) if files["DAILY"] else None
    months = _months(files["INPUT"], units, days)
    kinds = _kinds(months, days)
    found = plan(names, kinds, () if days is None else days.kinds)
    impossible = Impossible()
    request = VariablesRequest(
        months and months.counting(impossible),
        days and days.counting(impossible),
        found if names or days else replace(found, left_out=_without_counts(found)),
        base,
        _named(files["INPUT"]) or ("" if days else variables_report.shipped_files()),
        _named(files["DAILY"]),
        bool(files["INPUT"] or files["DAILY"]),
        impossible,
    )
    _ = request.moved  # now, not after days were added up for long
    return request


def _months(files: list[str], units: dict[str, str], days: DailyStack | None) -> Stack | None:
    """The planner's monthly values; those that ship where nothing is given, none where days are."""
    if files:
        return opened(files, open_stack, monthly=True, **units)
    if days is not None:
        return None
    shipped = [str(path) for path in inputs.DATASET.monthly_files]
    return opened(shipped, open_stack, monthly=True, temperature_unit=CELSIUS, precipitation_unit=MM_TOTAL)


def _kinds(months: Stack | None, days: DailyStack | None) -> tuple[str, ...]:
    """The kinds of monthly values that there are, or that will be made of days."""
    if months is not None:
        return kinds_of(months)
    kinds = () if days is None else days.kinds
    return (*kinds, TAS) if {TASMIN, TASMAX} <= set(kinds) and TAS not in kinds else kinds


def _without_counts(found: Plan) -> tuple[tuple[Made, tuple[str, ...]], ...]:
    """What is left out, without counts of days that nobody asked for."""
    return tuple((made, lacks) for made, lacks in found.left_out if made.group != COUNTS)


def _named(files: list[str]) -> str:
    return ", ".join(dict.fromkeys(Path(file_of(source)).name for source in files))


@dataclass
class VariablesRun:
    """Variables about to be made; they are judged while they are written, so the facts are known only then."""

    request: VariablesRequest
    facts: variables_report.Facts | None = None
    ranges: tuple[tuple[str, str, float, float], ...] = ()

    @property
    def known(self) -> variables_report.Facts:
        """The facts, once the variables are written."""
        if self.facts is None:
            raise RuntimeError("the variables are not written yet")
        return self.facts


def judge(request: VariablesRequest, _feedback: QgsProcessingFeedback) -> VariablesRun:
    """Prepare the run; the variables themselves are made as the raster is written."""
    return VariablesRun(request)


def sentences(run: VariablesRun) -> list[str]:
    """The result in a few sentences."""
    return variables_report.sentences(run.known)


def numbers(run: VariablesRun) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    found = run.known.redundancy
    return {
        "VARIABLE_COUNT": len(run.known.variables),
        "CELLS": run.known.cells,
        "REDUNDANT_PAIRS": len(found.pairs),
        "INFLATED_COUNT": len(found.inflated),
    }


def write(run: VariablesRun, writer: Writer) -> dict[str, Any]:
    """Add up the days where there are some, then write the raster, then the report."""
    with TemporaryDirectory(prefix="jumelage-") as folder:
        field, met = _field(run.request, Path(folder), writer.feedback)
        final = _write_raster(run, field, met, writer)
    facts = run.known
    return {"OUTPUT": final, "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: variables_report.page(facts).html())}


def _field(
    request: VariablesRequest, folder: Path, feedback: QgsProcessingFeedback
) -> tuple[YearField, tuple[Message, ...]]:
    """The variables to be made, and what was met on the way; days are added up into rasters in a folder."""
    months, counts, met = request.months, None, ()
    if request.days is not None:
        files = DayFiles(folder / "days.tif", None if months is not None else folder / "months.tif")
        met = add_up(
            request.days,
            files,
            base=request.base,
            progress=lambda share: feedback.setProgress(_ADDED * share),
            cancelled=feedback.isCanceled,
        )
        months = months or open_stack([str(files.months)], monthly=True)
        counts = open_stack([str(files.counts)], like=request.grid) if files.counts.exists() else None
    made = [
        tuple(with_base(one, request.base) for one in part) for part in (request.plan.of_months, request.plan.of_days)
    ]
    return YearField(request.grid, request.base, *made, months, counts), met


def _write_raster(run: VariablesRun, field: YearField, met: tuple[Message, ...], writer: Writer) -> str:
    """Make the variables block by block and write each as it comes; the final path."""
    staged, final = writer.file_path("OUTPUT")
    made, grid = field.variables, field.grid
    provenance = run.request.provenance.noting(met)
    start = _ADDED if run.request.days is not None else 0.0
    blocks = blocks_of(Window(0, 0, grid.rows, grid.columns), field.stored, TILE_ROWS, BLOCK_CELLS)
    sample, cells = [], 0
    with (
        small_cache(),
        RasterWriter(
            staged,
            grid,
            [one.name for one in made],
            units=[one.unit for one in made],
            metadata=variables_report.metadata(made, provenance),
            driver=raster_driver(final),
            tiff_options=TIFF_OPTIONS,
        ) as raster,
    ):
        results = in_order(lambda part: (part, field.read(part)), blocks, writer.feedback.isCanceled, WORKERS)
        for number, (part, values) in enumerate(results, start=1):
            raster.write(part.row, part.column, values)
            sample.append(_sampled(part, values, grid))
            cells += int(np.isfinite(values).any(axis=0).sum())
            field.crossings.refuse()
            writer.feedback.setProgress(start + (_MAPPED - start) * number / len(blocks))
        field.crossings.refuse(least=1)
        provenance = provenance.noting(field.notes)
        raster.tell("NOTES", variables_report.told(provenance))
    _refuse_empty(cells, run.request.impossible)
    _keep(run, field, np.concatenate(sample), cells, provenance)
    return final


def _refuse_empty(cells: int, impossible: Impossible) -> None:
    """Raise `JumelageError` when no cell holds anything, with the values that cannot be where there were some."""
    if cells:
        return
    met = impossible.notes
    if met:
        raise JumelageError("No cell has what these variables need. {reason}", reason=met[0])
    raise JumelageError("No cell has what these variables need: the rasters hold no data in the same places.")


def _sampled(part: Window, values: np.ndarray, grid: StackGrid) -> np.ndarray:
    """The values (m, n) of some cells of a block: few enough over the whole grid, whatever its blocks."""
    rows, columns = np.indices(values.shape[1:])
    index = (rows + part.row).astype(np.uint64) * np.uint64(grid.columns) + (columns + part.column).astype(np.uint64)
    share = min(1.0, SAMPLE_CELLS / (grid.rows * grid.columns))
    taken = (index * np.uint64(_SPREAD)) % np.uint64(_TURN) < np.uint64(int(share * _TURN))
    chosen = values[:, taken].T
    return chosen[np.isfinite(chosen).any(axis=1)]


def _keep(run: VariablesRun, field: YearField, sample: Array, cells: int, provenance: Provenance) -> None:
    """Keep the facts, and the values between which each band is coloured."""
    request, made = run.request, field.variables
    of_months = request.month_files or request.day_files
    run.facts = variables_report.Facts(
        variables=made,
        sources=(*[of_months] * len(field.of_months), *[request.day_files] * len(field.of_days)),
        left_out=request.plan.left_out,
        cells=cells,
        redundancy=redundancy(sample, [one.name for one in made]),
        provenance=provenance,
    )
    run.ranges = tuple(_range(one, sample[:, i]) for i, one in enumerate(made))


def _range(made: Made, values: Array) -> tuple[str, str, float, float]:
    """Name, colours and the two values of a band."""
    known = values[np.isfinite(values)]
    low, high = np.percentile(known, [_LOW, _HIGH]).tolist() if len(known) else (0.0, 1.0)
    colours = {"°C": "tas", "mm": "pr"}.get(made.unit, "")
    return made.name, colours, low, high if high > low else low + 1.0


def style(layers: dict[str, Any], run: VariablesRun) -> None:
    """Style the layer that is shown."""
    provenance = run.known.provenance
    for layer in layers.values():
        style_variables(layer, run.ranges)
        styling.set_metadata(layer, variables_report.title(), provenance.limits, provenance.sources)
