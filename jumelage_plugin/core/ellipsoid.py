"""Distances on the ellipsoid without any library, for where pyproj is missing."""

from __future__ import annotations

import numpy as np

from .sphere import great_circle_km
from .variables import Array

SEMI_MAJOR_KM = 6378.137
"""Semi-major axis of WGS 84."""
FLATTENING = 1.0 / 298.257223563
"""Flattening of WGS 84."""
_STEPS, _SETTLED = 100, 1e-12
"""Iterations at most, and the change of longitude (radians) at which there is nothing left to do."""


def geodesic_km(lon: float | Array, lat: float | Array, lons: Array, lats: Array) -> Array:
    """Geodesic distance (WGS 84) from one point, or from each of some points (m,), to others (m,), in km.

    Vincenty's inverse formula (1975, doi:10.1179/sre.1975.23.176.88): within a millimetre of the exact
    geodesic, but for places almost opposite on the globe, where it does not settle and the sphere serves.
    """
    reduced, others = _reduced(np.asarray(lat, dtype=np.float64)), _reduced(np.asarray(lats, dtype=np.float64))
    across = np.radians(np.asarray(lons, dtype=np.float64) - lon)
    sin_u, cos_u = np.sin(reduced) * np.sin(others), np.cos(reduced) * np.cos(others)
    angle, settled = across, np.zeros(len(across), dtype=bool)
    with np.errstate(divide="ignore", invalid="ignore"):
        for _ in range(_STEPS):
            a = np.cos(others) * np.sin(angle)
            b = np.cos(reduced) * np.sin(others) - np.sin(reduced) * np.cos(others) * np.cos(angle)
            sin_s, cos_s = np.hypot(a, b), sin_u + cos_u * np.cos(angle)
            sigma = np.arctan2(sin_s, cos_s)
            sin_alpha = np.where(sin_s > 0, cos_u * np.sin(angle) / sin_s, 0.0)
            cos2_alpha = 1.0 - sin_alpha**2
            cos_mid = np.where(cos2_alpha > 0, cos_s - 2.0 * sin_u / cos2_alpha, 0.0)
            c = FLATTENING / 16.0 * cos2_alpha * (4.0 + FLATTENING * (4.0 - 3.0 * cos2_alpha))
            bend = sigma + c * sin_s * (cos_mid + c * cos_s * (2.0 * cos_mid**2 - 1.0))
            later = across + (1.0 - c) * FLATTENING * sin_alpha * bend
            settled = np.abs(later - angle) < _SETTLED
            angle = later
            if settled.all():
                break
    far = _length(sigma, sin_s, cos_s, cos2_alpha, cos_mid)
    result: Array = np.where(settled, far, great_circle_km(lon, lat, lons, lats))
    return result


def _reduced(latitude: Array) -> Array:
    """The reduced latitude, in radians."""
    result: Array = np.arctan((1.0 - FLATTENING) * np.tan(np.radians(latitude)))
    return result


def _length(sigma: Array, sin_s: Array, cos_s: Array, cos2_alpha: Array, cos_mid: Array) -> Array:
    """The length in km of arcs whose angle on the auxiliary sphere is `sigma`."""
    minor = SEMI_MAJOR_KM * (1.0 - FLATTENING)
    u2 = cos2_alpha * (SEMI_MAJOR_KM**2 - minor**2) / minor**2
    a = 1.0 + u2 / 16384.0 * (4096.0 + u2 * (-768.0 + u2 * (320.0 - 175.0 * u2)))
    b = u2 / 1024.0 * (256.0 + u2 * (-128.0 + u2 * (74.0 - 47.0 * u2)))
    inner = cos_s * (2.0 * cos_mid**2 - 1.0)
    inner = inner - b / 6.0 * cos_mid * (4.0 * sin_s**2 - 3.0) * (4.0 * cos_mid**2 - 3.0)
    result: Array = minor * a * (sigma - b * sin_s * (cos_mid + b / 4.0 * inner))
    return result
