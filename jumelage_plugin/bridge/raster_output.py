"""The raster of climate analogues as a file: three bands, described, with its sources."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.analogues import CellMap
from ..core.options import NAMES
from ..core.variables import Array
from ..io import rasters
from . import statements
from .analogue_report import Facts


def write_analogue(path: Path, facts: Facts, driver: str) -> None:
    """By a GDAL driver: band 1 sigma of the ensemble median, 2 agreement (0-1), 3 most limiting variable (1-8)."""
    cells, assessment = facts.map, facts.map.assessment
    bands = [
        rasters.Band("sigma", _on_grid(cells, assessment.sigma)),
        rasters.Band("agreement", _on_grid(cells, assessment.agreement)),
        rasters.Band("limiting_variable", _on_grid(cells, assessment.limiting + 1.0)),
    ]
    metadata = {
        "TITLE": facts.title,
        "DESCRIPTION": statements.meaning(facts.horizon, facts.target),
        "LIMITING_VARIABLES": ", ".join(f"{i}={name}" for i, name in enumerate(NAMES, start=1)),
        "LIMITS": statements.limits(),
        "SOURCES": statements.sources(),
    }
    rasters.write(path, cells.grid, bands, metadata, driver)


def _on_grid(cells: CellMap, values: Array) -> Array:
    raster = np.full((cells.grid.rows, cells.grid.columns), np.nan)
    raster[cells.row, cells.column] = values
    return raster
