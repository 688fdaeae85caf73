"""Communes and localities, straight from their GeoPackage: ten times faster than through layers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..core.communes import CommuneTable
from ..core.errors import JumelageError
from .sqlite_files import read_only as _read_only

_COMMUNES = (
    "SELECT country, code, name, region, population, area_km2, density_km2, elevation_m, degurba,"
    " sea_distance_km, lon, lat, forest_pct, shrub_grass_pct, cropland_pct, urban_pct, water_pct, density_grid7, 0"
    " FROM communes"
    " WHERE :code IS NULL OR (country = :country AND code = :code) ORDER BY fid"
)
_LOCALITIES = (
    "SELECT country, CAST(geonameid AS TEXT), name, NULL, population, NULL, NULL, elevation_m, NULL,"
    " sea_distance_km, lon, lat, forest_pct, shrub_grass_pct, cropland_pct, urban_pct, water_pct, NULL, 1"
    " FROM localities"
    " WHERE :code IS NULL OR (country = :country AND CAST(geonameid AS TEXT) = :code) ORDER BY fid"
)
_TEXT_COLUMNS, _COLUMNS = 4, 19
_BEFORE_COLUMNS = 2
"""Row number and outline come first in the table."""
_NEIGHBOUR_COMMUNES = (
    "SELECT country, code, name, lon, lat FROM communes JOIN rtree_communes_geom AS box ON fid = box.id"
    " WHERE box.minx <= ? AND box.maxx >= ? AND box.miny <= ? AND box.maxy >= ?"
)
_NEIGHBOUR_LOCALITIES = (
    "SELECT country, CAST(geonameid AS TEXT), name, lon, lat FROM localities"
    " JOIN rtree_localities_geom AS box ON fid = box.id"
    " WHERE box.minx <= ? AND box.maxx >= ? AND box.miny <= ? AND box.maxy >= ?"
)
_OUTLINES = (
    "SELECT country || ':' || code, geom FROM communes JOIN rtree_communes_geom AS box ON fid = box.id"
    " WHERE box.minx <= ? AND box.maxx >= ? AND box.miny <= ? AND box.maxy >= ?"
)
_SURROUNDINGS = (
    "SELECT country, code, name, lon, lat, geom FROM communes JOIN rtree_communes_geom AS box ON fid = box.id"
    " WHERE box.minx <= ? AND box.maxx >= ? AND box.miny <= ? AND box.maxy >= ? ORDER BY fid"
)
_OUTLINE = "SELECT geom FROM communes WHERE country = :country AND code = :code"


def read_communes(
    path: Path, localities: bool, only: tuple[str, str] | tuple[None, None] = (None, None)
) -> CommuneTable:
    """All communes, then the localities when asked for; or `only` that of a country and a code."""
    if not path.is_file():
        raise JumelageError("The data file {name} is missing: reinstall the plugin.", name=path.name)
    wanted = dict(zip(("country", "code"), only))
    queries = [_COMMUNES, _LOCALITIES] if localities else [_COMMUNES]
    try:
        with closing(_read_only(path)) as connection:
            rows = [row for query in queries for row in connection.execute(query, wanted)]
    except sqlite3.Error as error:
        raise OSError(str(error)) from error
    columns = list(zip(*rows)) or [()] * _COLUMNS
    country, code, name, region = (_texts(column) for column in columns[:_TEXT_COLUMNS])
    people, area, density, height, degurba, sea, lon, lat, *land, grid = (
        np.array(column, dtype=np.float64) for column in columns[_TEXT_COLUMNS:-1]
    )
    locality = np.array(columns[-1], dtype=bool)
    places = (country, code, name, region, people, area, density, height, degurba, sea, lon, lat, locality)
    return CommuneTable(*places, land_cover=np.stack(land, axis=1), density_grid=grid)


def _texts(column: tuple[str | None, ...]) -> npt.NDArray[np.object_]:
    result = np.empty(len(column), dtype=object)
    result[:] = [value or "" for value in column]
    return result


def neighbours(path: Path, lon: float, lat: float, reach: float) -> list[tuple[str, str, str, float, float]]:
    """Communes and localities within `reach` degrees: country, code, name, lon, lat."""
    box = (lon + reach, lon - reach, lat + reach, lat - reach)
    with closing(_read_only(path)) as connection:
        return [
            place for query in (_NEIGHBOUR_COMMUNES, _NEIGHBOUR_LOCALITIES) for place in connection.execute(query, box)
        ]


def surroundings(
    path: Path, lon: float, lat: float, reach: tuple[float, float]
) -> Iterator[tuple[str, str, str, float, float, bytes]]:
    """Country, code, name, lon, lat and outline (WKB) of the communes within `reach` degrees (lon, lat) of a point."""
    box = (lon + reach[0], lon - reach[0], lat + reach[1], lat - reach[1])
    with closing(_read_only(path)) as connection:
        for country, code, name, x, y, blob in connection.execute(_SURROUNDINGS, box):
            yield country, code, name, x, y, to_wkb(blob)


def commune_columns(path: Path) -> list[tuple[str, str]]:
    """Name and declared type of the columns of the communes, without row number and outline."""
    with closing(_read_only(path)) as connection:
        return [(row[1], row[2]) for row in connection.execute("PRAGMA table_info(communes)")][_BEFORE_COLUMNS:]


def commune_rows(path: Path) -> Iterator[tuple[int, bytes, tuple[Any, ...]]]:
    """Row number, outline (WKB, degrees) and the values of `commune_columns` of every commune."""
    with closing(_read_only(path)) as connection:
        for number, blob, *values in connection.execute("SELECT * FROM communes ORDER BY fid"):
            yield number, to_wkb(blob), tuple(values)


class Outlines:
    """The outlines of the communes, for one point or for many; a context manager that closes the file."""

    def __init__(self, path: Path) -> None:
        """Open the file, from which nothing is read yet."""
        self._connection = _read_only(path)

    def __enter__(self) -> Outlines:  # noqa: PYI034 - Self needs Python 3.11
        """Enter."""
        return self

    def __exit__(self, *_fault: object) -> None:
        """Close."""
        self._connection.close()

    def at(self, lon: float, lat: float) -> list[tuple[str, bytes]]:
        """Keys and outlines (WKB) of the communes whose bounding box holds a point."""
        return [(key, to_wkb(blob)) for key, blob in self._connection.execute(_OUTLINES, (lon, lon, lat, lat))]


def outline_of(path: Path, country: str, code: str) -> bytes | None:
    """The outline (WKB, degrees) of a commune, None for a place without one."""
    with closing(_read_only(path)) as connection:
        row = connection.execute(_OUTLINE, {"country": country, "code": code}).fetchone()
    return None if row is None else to_wkb(row[0])


def all_outlines(path: Path) -> Iterator[tuple[str, bytes]]:
    """Key and outline (WKB) of every commune."""
    with closing(_read_only(path)) as connection:
        for key, blob in connection.execute("SELECT country || ':' || code, geom FROM communes"):
            yield key, to_wkb(blob)


_ENVELOPE_BYTES = (0, 32, 48, 48, 64)


def to_wkb(blob: bytes) -> bytes:
    """The WKB inside a GeoPackage geometry (OGC 12-128, clause 2.1.3)."""
    envelope = (blob[3] >> 1) & 0b111
    head = 8 + _ENVELOPE_BYTES[envelope]
    return blob[head:]
