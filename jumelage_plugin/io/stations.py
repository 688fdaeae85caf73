"""Railway stations, straight from their own GeoPackage: it is under the ODbL, so nothing of it is stored elsewhere."""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import numpy as np

from ..core.communes import CommuneTable
from ..core.errors import JumelageError
from ..core.nearest import Positions
from ..core.rail import RailAccess, Stations, rail_access
from .geodesy import pairs_km
from .sqlite_files import read_only
from .territory import to_wkb

_STATIONS = "SELECT name, country, geom FROM rail_stations ORDER BY fid"
_POINT_AT, _POINT_END = 5, 21  # in WKB: the byte order and the type come first


def read_stations(path: Path) -> Stations:
    """All stations. Raises `JumelageError` where the file is missing or damaged."""
    if not path.is_file():
        raise JumelageError("The data file {name} is missing: reinstall the plugin.", name=path.name)
    try:
        with closing(read_only(path)) as connection:
            rows = connection.execute(_STATIONS).fetchall()
        points = np.array([_point(to_wkb(blob)) for _, _, blob in rows], dtype=np.float64).reshape(-1, 2)
    except (sqlite3.Error, struct.error, TypeError, IndexError) as error:
        raise JumelageError("The data file {name} is damaged: reinstall the plugin.", name=path.name) from error
    name, country = (np.array([row[i] or "" for row in rows], dtype=object) for i in (0, 1))
    return Stations(points[:, 0], points[:, 1], name, country)


def _point(wkb: bytes) -> tuple[float, float]:
    lon, lat = struct.unpack(("<" if wkb[0] else ">") + "dd", wkb[_POINT_AT:_POINT_END])
    return float(lon), float(lat)


def told_access(stations: Stations, covered: frozenset[str], table: CommuneTable, at: Positions) -> RailAccess:
    """The nearest stations of the places at `at`, as planners read them: their distance is geodesic."""
    found = rail_access(stations, covered, table, at)
    sure = found.known
    here, there = at[sure], found.station[sure]
    km = found.km.copy()
    km[sure] = pairs_km(table.lon[here], table.lat[here], stations.lon[there], stations.lat[there])
    return RailAccess(found.station, km)
