"""The raster of climate analogues as a file: bands described, with its sources, written as it is computed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.analogues import Target
from ..core.field import Field, Window, part_of
from ..core.horizons import Horizon
from ..core.options import SIGMA
from ..core.products import FloatArray
from ..core.survey import WriteBlock
from ..io.gdal_cache import small_cache
from ..io.raster_writer import RasterWriter
from ..io.stack_grid import StackGrid
from . import statements
from .metric_words import described
from .provenance import Provenance


def analogue_metadata(
    title: str, target: Target, horizon: Horizon, provenance: Provenance, metric: str = SIGMA
) -> dict[str, str]:
    """What an analogue raster says of itself."""
    return {
        "TITLE": title,
        "DESCRIPTION": statements.meaning(horizon, target),
        "LIMITING_VARIABLES": ", ".join(f"{i}={name}" for i, name in enumerate(target.variable_set.names, start=1)),
        "RANKED_BY": described(metric),
        "LIMITS": provenance.limits,
        "SOURCES": provenance.sources,
    }


@contextmanager
def analogue_raster(
    path: Path, driver: str, field: Field, window: Window, bands: tuple[str, ...], metadata: dict[str, str]
) -> Iterator[WriteBlock]:
    """Write the part of a field that lies in a window: gives the function that takes its blocks.

    Bands are named: sigma of the ensemble median, agreement (0-1), position of the most limiting variable
    (from 1), sigma that one model in ten stays under, and that one in ten passes; last the metric that ranks, where it
    is not sigma.
    """
    grid = part_of(field.grid, window)
    stack_grid = StackGrid(field.crs, grid.west, grid.north, grid.dx, grid.dy, grid.rows, grid.columns)
    with small_cache(), RasterWriter(path, stack_grid, bands, metadata=metadata, driver=driver) as writer:

        def write_block(part: Window, values: FloatArray) -> None:
            writer.write(part.row - window.row, part.column - window.column, values)

        yield write_block
