"""From parameters to places and a horizon: checked, each fault told in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ..jumelage_plugin.bridge.commune_source import CommuneSource
from ..jumelage_plugin.bridge.likeness_table import field_name
from ..jumelage_plugin.core.ensembles import MODELS
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.horizons import Horizon
from . import inputs
from .base import JumelageAlgorithm
from .manyinputs import homes_named

_NAMES = ("name", "nom", "nombre", "libelle", "nom_com", "libgeo")
"""Fields that name a place."""
_COMMUNE_ELEVATION = "elevation_m"
_KINDS = tuple(QgsWkbTypes.geometryType(kind) for kind in (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.Point))


@dataclass(frozen=True)
class PlacesRequest:
    """What the planner asked. `elevation_field` and `name_field` are empty where there is no such field."""

    source: QgsProcessingFeatureSource | CommuneSource
    transforms: QgsCoordinateTransformContext
    elevation_field: str
    name_field: str
    horizon: Horizon
    lapse: float
    months: bool


def read_places(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> PlacesRequest:
    """Check and gather all that the climate of places needs; raise `JumelageError` on a fault."""
    source = _source(algorithm, parameters, context)
    fields = source.fields()
    elevation = algorithm.parameterAsString(parameters, "ELEVATION_FIELD", context).strip()
    if not elevation and isinstance(source, CommuneSource):
        elevation = _COMMUNE_ELEVATION
    ensemble = algorithm.choice(parameters, "ENSEMBLE", MODELS, context)
    return PlacesRequest(
        source=source,
        transforms=context.transformContext(),
        elevation_field=field_name(fields, elevation) if elevation else "",
        name_field=next((field_name(fields, name) for name in _NAMES if fields.lookupField(name) >= 0), ""),
        horizon=inputs.read_horizon(algorithm, parameters, context, ensemble),
        lapse=inputs.read_lapse(algorithm, parameters, context),
        months=algorithm.parameterAsBool(parameters, "MONTHS", context),
    )


def _source(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> QgsProcessingFeatureSource | CommuneSource:
    """The planner's own layer; else communes of the data."""
    text = algorithm.parameterAsString(parameters, "COMMUNES", context).strip()
    if not parameters.get("INPUT"):
        table = inputs.communes(False)
        return CommuneSource(inputs.DATASET.communes_file, frozenset(map(table.key, homes_named(text, table).tolist())))
    if text:
        raise JumelageError("Give either a layer or communes, not both.")
    source = algorithm.parameterAsSource(parameters, "INPUT", context)
    if source is None:
        raise JumelageError("The layer of places cannot be read.")
    if not source.sourceCrs().isValid():
        raise JumelageError("The layer of places has no coordinate reference system: set it first.")
    if QgsWkbTypes.geometryType(source.wkbType()) not in _KINDS:
        raise JumelageError("The layer of places must hold polygons or points.")
    return source
