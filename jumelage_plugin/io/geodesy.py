"""Distances and areas on the ellipsoid, for what planners read."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ..core.ellipsoid import geodesic_km
from ..core.equalarea import Mesh, cylindrical
from ..core.grid import Grid
from ..core.variables import Array


def distance_km(lon: float, lat: float, lons: Array, lats: Array) -> Array:
    """Geodesic distance (WGS 84) from one point to others, in km.

    By pyproj; by our own formula (the same within a millimetre) where a QGIS has been stripped of it.
    """
    try:
        from pyproj import Geod
    except ImportError:
        return geodesic_km(lon, lat, lons, lats)
    origin = np.full(len(lons), lon), np.full(len(lats), lat)
    metres: Array = np.asarray(Geod(ellps="WGS84").inv(*origin, lons, lats)[2])
    return metres / 1000.0


def apart_km(lon: float, lat: float, to_lon: float, to_lat: float) -> float:
    """Geodesic distance (WGS 84) of two points, in km."""
    return float(distance_km(lon, lat, np.array([to_lon]), np.array([to_lat]))[0])


def pairs_km(lon: Array, lat: Array, lons: Array, lats: Array) -> Array:
    """Geodesic distance (WGS 84) between the points of pairs (m,), in km."""
    try:
        from pyproj import Geod
    except ImportError:
        return geodesic_km(lon, lat, lons, lats)
    metres: Array = np.asarray(Geod(ellps="WGS84").inv(lon, lat, lons, lats)[2])
    return metres / 1000.0


def equal_area(lon: Array, lat: Array) -> tuple[Array, Array]:
    """Metres east and north of points in degrees (WGS 84), in the cylindrical equal-area projection.

    By pyproj; by our own formula (the same within a millimetre) where a QGIS has been stripped of it.
    """
    try:
        from pyproj import Proj
    except ImportError:
        return cylindrical(lon, lat)
    x, y = Proj("+proj=cea +ellps=WGS84")(np.asarray(lon), np.asarray(lat))
    return np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)


@lru_cache(maxsize=2)
def mesh_of(grid: Grid) -> Mesh:
    """The borders of the cells of a longitude-latitude grid in that projection, made once a session."""
    lon = grid.west + grid.dx * np.arange(grid.columns + 1)
    lat = grid.north - grid.dy * np.arange(grid.rows, -1, -1)
    return Mesh(equal_area(lon, np.zeros(len(lon)))[0], equal_area(np.zeros(len(lat)), lat)[1])
