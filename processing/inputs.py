"""From parameters to requests: checked, each fault told in one sentence."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext

from ..jumelage_plugin.bridge import provenance
from ..jumelage_plugin.bridge.places import COUNTRIES_WITH_OUTLINES, commune_at, locality_near
from ..jumelage_plugin.bridge.provenance import Provenance
from ..jumelage_plugin.bridge.travel_note import Network
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core import analogues, ensembles
from ..jumelage_plugin.core.climate import Climate, land_cells
from ..jumelage_plugin.core.communes import CommuneTable
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.field import Box
from ..jumelage_plugin.core.horizons import CUSTOM, HORIZONS, OWN, Horizon, horizon
from ..jumelage_plugin.core.options import (
    BY_SIGMA,
    COVARIANCES,
    LAPSE_MAX,
    LAPSE_MIN,
    METRICS,
    SEASONAL,
    MetricChoice,
    Thresholds,
)
from ..jumelage_plugin.core.profiles import RAIL, Profile
from ..jumelage_plugin.core.rail import rail_criterion
from ..jumelage_plugin.core.source import ClimateSource, Shipped
from ..jumelage_plugin.core.twinnings import Twinning
from ..jumelage_plugin.core.variables import Array
from ..jumelage_plugin.core.weights import read_weights
from ..jumelage_plugin.core.workers import Runner, in_order
from ..jumelage_plugin.io.cluster import on_cluster
from ..jumelage_plugin.io.dataset import Dataset
from ..jumelage_plugin.io.stations import read_stations
from ..jumelage_plugin.io.twinnings_file import read_twinnings
from .base import JumelageAlgorithm
from .outputs import WGS84
from .owninputs import OwnInputs
from .profileinputs import read_profile

DATASET = Dataset()


@lru_cache(maxsize=2)
def communes(localities: bool) -> CommuneTable:
    """The table of communes, read once a session."""
    return DATASET.communes(localities)


@lru_cache(maxsize=2)
def climate(ensemble: str) -> Climate:
    """The climate, read once a session."""
    return DATASET.climate(ensemble)


@lru_cache(maxsize=1)
def daily_normals() -> tuple[Array, Array]:
    """Monthly normals (rows, columns, 12) of the daily minimum and maximum everywhere, °C, read once a session."""
    grid = climate("cmip5").reference.grid
    row, column = np.indices((grid.rows, grid.columns)).reshape(2, -1)
    low, high = DATASET.daily_extremes(row, column)
    return low.reshape(grid.rows, grid.columns, -1), high.reshape(grid.rows, grid.columns, -1)


@lru_cache(maxsize=1)
def network() -> Network:
    """The railway stations, read once a session."""
    stations = read_stations(DATASET.stations_file)
    return Network(stations, stations.covered())


def with_rail(table: CommuneTable, profile: Profile) -> CommuneTable:
    """The table with the distances to the train, where the profile weighs them: they are never stored."""
    if not profile.weighs(RAIL):
        return table
    return replace(table, rail_km=_rail_km(table))


@lru_cache(maxsize=2)
def _rail_km(table: CommuneTable) -> Array:
    """The distances to the train of the places of a table, which stays the same from run to run."""
    known = network()
    return rail_criterion(known.stations, known.covered, table)


@lru_cache(maxsize=1)
def example_twinnings() -> list[Twinning]:
    """The twinnings that ship as an example, read once a session."""
    return read_twinnings(DATASET.twinnings_file)


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
    box: Box | None
    own: ClimateSource | None = None
    provenance: Provenance = field(default_factory=provenance.shipped)


def source(request: Request) -> ClimateSource:
    """Where the climates of a request come from."""
    if request.own is not None:
        return request.own
    return Shipped(climate(request.settings.horizon.ensemble), DATASET.daily_extremes)


def read_request(
    algorithm: JumelageAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    horizon_read: Horizon | None = None,
) -> Request:
    """Check the shared parameters and gather them; the horizon is HORIZON and LEVEL, unless it was read otherwise.

    Raises `JumelageError` with a plain sentence on whatever cannot be done.
    """
    own, told = _own_rasters(algorithm, parameters, context)
    settings = read_settings(algorithm, parameters, context, own, horizon_read)
    ensemble = None if own else algorithm.choice(parameters, "ENSEMBLE", ensembles.MODELS, context)
    return Request(
        home=_home(algorithm, parameters, context, ensemble),
        settings=settings,
        box=read_box(algorithm, parameters, context),
        own=own,
        provenance=told,
    )


def read_settings(
    algorithm: JumelageAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    own: ClimateSource | None = None,
    horizon_read: Horizon | None = None,
) -> analogues.Settings:
    """How to compare; the horizon is HORIZON and LEVEL, unless it was read otherwise."""
    ensemble = algorithm.choice(parameters, "ENSEMBLE", ensembles.MODELS, context)
    covariance = algorithm.choice(parameters, "COVARIANCE", COVARIANCES, context)
    variables = SEASONAL if own is None else own.variables
    chosen = variables.select(algorithm.choices(parameters, "VARIABLES", context))
    return analogues.Settings(
        horizon=horizon_read or read_horizon(algorithm, parameters, context, None if own else ensemble),
        variables=chosen,
        models=_models(algorithm, parameters, context, None if own else ensemble),
        covariance=covariance,
        lapse=read_lapse(algorithm, parameters, context),
        weights=read_weights(algorithm.parameterAsString(parameters, "WEIGHTS", context), variables, chosen),
        metric=read_metric(algorithm, parameters, context),
        profile=read_profile(algorithm, parameters, context),
    )


def read_lapse(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> float:
    """The change of temperature with height, in K per km."""
    lapse = algorithm.number(parameters, "LAPSE", context) or 0.0
    if not LAPSE_MIN <= lapse <= LAPSE_MAX:
        raise JumelageError("The temperature change with height must be between -12 and 3 K per km.")
    return lapse


def read_metric(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> MetricChoice:
    """The metric that ranks, with the thresholds of the strict filters; sigma where an algorithm has no other."""
    if algorithm.parameterDefinition("METRIC") is None:
        return BY_SIGMA

    def threshold(name: str) -> float:
        value = algorithm.number(parameters, name, context)
        if value is None or not 0.0 < value < math.inf:
            raise JumelageError("The threshold of the strict filters {name} must be greater than 0.", name=name)
        return value

    return MetricChoice(
        algorithm.choice(parameters, "METRIC", METRICS, context),
        Thresholds(threshold("STRICT_TAS"), threshold("STRICT_PR_YEAR"), threshold("STRICT_PR")),
    )


def read_runner(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Runner:
    """Who computes: this computer, or the cluster whose address is given."""
    address = algorithm.parameterAsString(parameters, "SCHEDULER", context).strip()
    return on_cluster(address) if address else in_order


def _own_rasters(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[ClimateSource | None, Provenance]:
    """The planner's own rasters where there are any, and what must be said of the source."""
    if algorithm.parameterDefinition("REFERENCE") is None:
        return None, provenance.shipped()
    rasters = OwnInputs(algorithm, parameters, context)
    if not rasters.wanted:
        return None, provenance.shipped()
    own = rasters.climate(climate("cmip5").variability)
    return own, rasters.provenance


def read_horizon(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, ensemble: str | None
) -> Horizon:
    """The horizon of an ensemble; without one, that of the planner's own futures."""
    if ensemble is None:
        label = algorithm.parameterAsString(parameters, "FUTURE_LABEL", context).strip()
        return Horizon(OWN, float("nan"), OWN, label)
    name = algorithm.choice(parameters, "HORIZON", HORIZONS, context)
    level = algorithm.number(parameters, "LEVEL", context) if name == CUSTOM else None
    return horizon(name, ensemble, level)


def _models(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, ensemble: str | None
) -> tuple[str, ...]:
    """The models chosen of an ensemble; the planner chooses their own by giving their files."""
    models = algorithm.choices(parameters, "MODELS", context)
    for model in models:
        if ensemble is None or model not in ensembles.MODELS[ensemble]:
            raise JumelageError("The model {model} is not in the chosen ensemble.", model=model)
    return tuple(models)


def read_box(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Box | None:
    """Where to look; None for everywhere."""
    if not parameters.get("EXTENT"):
        return None
    extent = algorithm.parameterAsExtent(parameters, "EXTENT", context, QgsCoordinateReferenceSystem(WGS84))
    if extent.isEmpty():
        raise JumelageError("The extent is empty.")
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def _home(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, ensemble: str | None
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


def _home_at(lon: float, lat: float, ensemble: str | None) -> Home:
    """The commune that holds a point, else a locality beside it, else the bare point where it is on land.

    Without an ensemble the climate is the planner's own, which says later whether it reaches the point.
    """
    key = commune_at(DATASET, lon, lat)
    if key is not None:
        return home_of(find(key))
    if ensemble is None or _on_land(climate(ensemble), lon, lat):
        near = locality_near(DATASET, lon, lat)
        if near is not None:
            return home_of(find(near))
        return Home("", tr("Point {lat:.3f}°, {lon:.3f}°", lat=lat, lon=lon), lon, lat, float("nan"))
    raise JumelageError("This point lies at sea or outside the climate data.")


def _on_land(of: Climate, lon: float, lat: float) -> bool:
    return bool(land_cells(of.reference, np.array([lon]), np.array([lat])).on_land[0])


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
