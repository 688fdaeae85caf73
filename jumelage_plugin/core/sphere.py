"""Distances on a sphere, for choosing and spacing; those shown are geodesic (see `io.geodesy`)."""

from __future__ import annotations

import numpy as np

from .variables import Array

EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the Earth (IUGG)."""

MAP_SPACING_KM = 150.0
"""Places named on a map stand at least this far apart."""


def great_circle_km(lon: float | Array, lat: float | Array, lons: Array, lats: Array) -> Array:
    """Haversine distance from one point to others, or between the points of pairs, in km (0.6 % off at most)."""
    phi, phis = np.radians(lat), np.radians(lats)
    half = np.sin((phis - phi) / 2.0) ** 2
    half = half + np.cos(phi) * np.cos(phis) * np.sin(np.radians(np.asarray(lons) - lon) / 2.0) ** 2
    result: Array = 2.0 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.clip(half, 0.0, 1.0)))
    return result


def spaced(lons: Array, lats: Array, count: int, spacing_km: float) -> list[int]:
    """Positions of the first `count` points, in their order, each at `spacing_km` from those kept."""
    chosen: list[int] = []
    free = np.ones(len(lons), dtype=bool)
    for i in range(len(lons)):
        if len(chosen) >= count:
            break
        if free[i]:
            chosen.append(i)
            free &= great_circle_km(float(lons[i]), float(lats[i]), lons, lats) >= spacing_km
    return chosen
