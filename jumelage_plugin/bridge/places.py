"""From points to communes: which one holds a point, and what a spot on the map is called."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ..core.errors import JumelageError
from ..core.sphere import great_circle_km
from ..io import territory
from ..io.dataset import Dataset

LOCALITY_REACH_KM = 10.0
COUNTRIES_WITH_OUTLINES = ("FR", "ES")
"""Countries whose communes are all in the data; others have localities."""
_NAME_REACH_DEGREES = 0.4


def commune_at(dataset: Dataset, lon: float, lat: float) -> str | None:
    """Key of the commune that holds a point, None where there is none."""
    return next(communes_at(dataset, [(lon, lat)]))


def communes_at(dataset: Dataset, points: Iterable[tuple[float, float]]) -> Iterator[str | None]:
    """Key of the commune that holds each of some points (longitude, latitude), None where there is none."""
    with _guarded(dataset), territory.Outlines(dataset.communes_file) as outlines:
        for lon, lat in points:
            spot = QgsGeometry.fromPointXY(QgsPointXY(lon, lat))
            holding = (key for key, wkb in outlines.at(lon, lat) if _outline(wkb).contains(spot))
            yield next(holding, None)


def _outline(wkb: bytes) -> QgsGeometry:
    made = QgsGeometry()
    made.fromWkb(wkb)
    return made


def locality_near(dataset: Dataset, lon: float, lat: float) -> str | None:
    """Key of the nearest locality within 10 km, in the countries whose communes have no outlines; else None."""
    place = nearest_place(dataset, lon, lat)
    if place is None or place[0] in COUNTRIES_WITH_OUTLINES or place[3] > LOCALITY_REACH_KM:
        return None
    return f"{place[0]}:{place[1]}"


def nearest_place(dataset: Dataset, lon: float, lat: float) -> tuple[str, str, str, float] | None:
    """Country, code, name and distance (km) of the nearest commune or locality, None where there is none."""
    with _guarded(dataset):
        near = territory.neighbours(dataset.communes_file, lon, lat, _NAME_REACH_DEGREES)
    if not near:
        return None
    distance = great_circle_km(lon, lat, np.array([p[3] for p in near]), np.array([p[4] for p in near]))
    best = int(np.argmin(distance))
    country, code, name = near[best][:3]
    return country, code, name, float(distance[best])


@contextmanager
def _guarded(dataset: Dataset) -> Iterator[None]:
    """A file of the communes that SQLite cannot read is told as damaged."""
    try:
        yield
    except sqlite3.Error as error:
        name = dataset.communes_file.name
        raise JumelageError("The data file {name} is damaged: reinstall the plugin.", name=name) from error
