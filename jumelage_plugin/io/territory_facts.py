"""What the file of communes says of a place beside the table that is compared: for sheets of a few places."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import JumelageError
from .sqlite_files import read_only

LAND_COVER = ("forest", "shrub_grass", "cropland", "urban", "water")
"""Classes of land cover, in % of what lies within about 10 km."""

_COMMUNE = (
    "SELECT province, elevation_source, coastal, density_grid7, forest_pct, shrub_grass_pct, cropland_pct, urban_pct,"
    " water_pct FROM communes WHERE country = :country AND code = :code"
)
_LOCALITY = (
    "SELECT NULL, NULL, NULL, NULL, forest_pct, shrub_grass_pct, cropland_pct, urban_pct, water_pct FROM localities"
    " WHERE country = :country AND CAST(geonameid AS TEXT) = :code"
)
_QUERIES = (_COMMUNE, _LOCALITY)
"""Their last columns are those of `LAND_COVER`, in its order."""


@dataclass(frozen=True)
class TerritoryFacts:
    """One place; None where unknown. `coastal` 1 or 0; `density_grid7` INSEE's level; shares in %."""

    province: str | None = None
    elevation_source: str | None = None
    coastal: int | None = None
    density_grid7: int | None = None
    land_cover: tuple[int | None, ...] = (None,) * len(LAND_COVER)


def read_facts(path: Path, keys: Iterable[tuple[str, str]]) -> list[TerritoryFacts]:
    """The facts of places by country and code; all unknown for a place that the file lacks.

    Raises `JumelageError` where the file cannot be read.
    """
    try:
        with closing(read_only(path)) as connection:
            return [_facts(connection, country, code) for country, code in keys]
    except sqlite3.Error as error:
        raise JumelageError("The data file {name} is damaged: reinstall the plugin.", name=path.name) from error


def _facts(connection: sqlite3.Connection, country: str, code: str) -> TerritoryFacts:
    for query in _QUERIES:
        row = connection.execute(query, {"country": country, "code": code}).fetchone()
        if row is not None:
            province, height, coastal, level, *cover = row
            return TerritoryFacts(province, height, coastal, level, tuple(cover))
    return TerritoryFacts()
