"""From parameters to requests: checked, each fault told in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext

from ..jumelage_plugin.bridge.places import COUNTRIES_WITH_OUTLINES, commune_at, locality_near
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core import analogues, ensembles
from ..jumelage_plugin.core.climate import Climate, land_cells
from ..jumelage_plugin.core.communes import CommuneTable
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.horizons import CUSTOM, HORIZONS, horizon
from ..jumelage_plugin.core.options import COVARIANCES, LAPSE_MAX, LAPSE_MIN, select
from ..jumelage_plugin.io.dataset import Dataset
from .base import JumelageAlgorithm
from .outputs import WGS84

DATASET = Dataset()


@lru_cache(maxsize=2)
def communes(localities: bool) -> CommuneTable:
    """The table of communes, read once a session."""
    return DATASET.communes(localities)


@lru_cache(maxsize=2)
def climate(ensemble: str) -> Climate:
    """The climate, read once a session."""
    return DATASET.climate(ensemble)


@dataclass(frozen=True)
class Home:
    """The place asked about; `key` is empty for a point that no commune holds. Elevation in m, NaN if unknown."""

    key: str
    name: str
    lon: float
    lat: float
    elevation: float


@dataclass(frozen=True)
class Request:
    """What the planner asked: the place, the settings, and where to look (west, south, east, north)."""

    home: Home
    settings: analogues.Settings
    box: analogues.Box | None


def read_request(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the shared parameters and gather them.

    Raises `JumelageError` with a plain sentence on whatever cannot be done.
    """
    ensemble = algorithm.choice(parameters, "ENSEMBLE", ensembles.MODELS, context)
    name = algorithm.choice(parameters, "HORIZON", HORIZONS, context)
    covariance = algorithm.choice(parameters, "COVARIANCE", COVARIANCES, context)
    level = algorithm.number(parameters, "LEVEL", context) if name == CUSTOM else None
    lapse = algorithm.number(parameters, "LAPSE", context) or 0.0
    if not LAPSE_MIN <= lapse <= LAPSE_MAX:
        raise JumelageError("The temperature change with height must be between -12 and 3 K per km.")
    models = algorithm.choices(parameters, "MODELS", context)
    for model in models:
        if model not in ensembles.MODELS[ensemble]:
            raise JumelageError("The model {model} is not in the chosen ensemble.", model=model)
    return Request(
        home=_home(algorithm, parameters, context, ensemble),
        settings=analogues.Settings(
            horizon=horizon(name, ensemble, level),
            variables=select(algorithm.choices(parameters, "VARIABLES", context)),
            models=tuple(models),
            covariance=covariance,
            lapse=lapse,
        ),
        box=_box(algorithm, parameters, context),
    )


def _box(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> analogues.Box | None:
    if not parameters.get("EXTENT"):
        return None
    extent = algorithm.parameterAsExtent(parameters, "EXTENT", context, QgsCoordinateReferenceSystem(WGS84))
    if extent.isEmpty():
        raise JumelageError("The extent is empty.")
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def _home(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, ensemble: str
) -> Home:
    text = algorithm.parameterAsString(parameters, "COMMUNE", context).strip()
    has_point = parameters.get("POINT") not in (None, "")
    if bool(text) == has_point:
        raise JumelageError("Give either a commune or a point.")
    if text:
        return home_of(find(text))
    point = algorithm.parameterAsPoint(parameters, "POINT", context, QgsCoordinateReferenceSystem(WGS84))
    if point.isEmpty():
        raise JumelageError("“{value}” is not a point, for POINT.", value=str(parameters["POINT"]))
    return _home_at(point.x(), point.y(), ensemble)


def _home_at(lon: float, lat: float, ensemble: str) -> Home:
    """The commune that holds a point, else a locality beside it, else the bare point where it is on land."""
    key = commune_at(DATASET, lon, lat)
    if key is not None:
        return home_of(find(key))
    if land_cells(climate(ensemble).reference, np.array([lon]), np.array([lat])).on_land[0]:
        near = locality_near(DATASET, lon, lat)
        if near is not None:
            return home_of(find(near))
        return Home("", tr("Point {lat:.3f}°, {lon:.3f}°", lat=lat, lon=lon), lon, lat, float("nan"))
    raise JumelageError("This point lies at sea or outside the climate data.")


def find(text: str) -> tuple[CommuneTable, int]:
    """The table that holds the place of this key, code or name, and its position.

    All communes are read only for a name or a faulty key, the localities abroad only for one of theirs.
    """
    country, _, code = (part.strip().upper() for part in text.partition(":"))
    if code:
        alone = DATASET.place(country, code)
        if len(alone):
            return alone, 0
    table = communes(bool(code) and country not in COUNTRIES_WITH_OUTLINES)
    return table, table.find(text)


def home_of(found: tuple[CommuneTable, int]) -> Home:
    """The place at a position of a table."""
    table, i = found
    return Home(table.key(i), str(table.name[i]), float(table.lon[i]), float(table.lat[i]), float(table.elevation[i]))
