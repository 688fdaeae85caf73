"""From parameters to many homes and the pool they are compared with."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..jumelage_plugin.bridge.places import communes_at
from ..jumelage_plugin.bridge.provenance import Provenance, shipped
from ..jumelage_plugin.core.analogues import Settings
from ..jumelage_plugin.core.catalogue import Catalogue, Pairs, joined
from ..jumelage_plugin.core.communes import CommuneTable, split_keys
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.similarity import Positions
from ..jumelage_plugin.core.slices import slices
from ..jumelage_plugin.core.twins import Filters
from ..jumelage_plugin.core.workers import in_order
from ..jumelage_plugin.io.geodesy import distance_km
from . import inputs
from .base import JumelageAlgorithm
from .outputs import WGS84
from .twininputs import read_filters
from .twinlinks import crediting_profile

_CHECK_EVERY = 200
_KEY_FIELDS = ("country", "code")
"""Where a layer has both, as those of this plugin do, they name the commune better than its geometry."""
_CODE_WIDTH = 5
_COUNTRY = re.compile(r"[A-Z]{2}")


class LayerHomes:
    """The communes of a layer, which is read only when they are needed: it may hold many."""

    def __init__(self, source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> None:
        """Keep what is needed to read it from another thread."""
        self._source = source
        self._fields = [source.fields().lookupField(name) for name in _KEY_FIELDS]
        degrees = QgsCoordinateReferenceSystem(WGS84)
        self._transform = QgsCoordinateTransform(source.sourceCrs(), degrees, context.transformContext())

    def positions(self, table: CommuneTable, feedback: QgsProcessingFeedback) -> tuple[Positions, int]:
        """Positions of the communes in a table, in its order, and how many features lie in none.

        Raises `JumelageError` when no feature lies in a commune, or the layer has no coordinate reference system.
        """
        at = table.keys()
        found: list[int | None] = []
        spots = []
        for feature in self._features(feedback):
            named = self._named(feature, at)
            if named is None:
                spots.append(self._spot(feature))
            else:
                found.append(named)
        found += [None if key is None else at.get(key) for key in communes_at(inputs.DATASET, spots)]
        wanted = {i for i in found if i is not None}
        if not wanted:
            raise JumelageError("No feature of the layer lies in a commune of the data.")
        return np.array(sorted(wanted), dtype=np.int64), found.count(None)

    def _named(self, feature: QgsFeature, at: dict[str, int]) -> int | None:
        """The position of the commune that a feature's fields name, None where they name none."""
        if min(self._fields) < 0:
            return None
        country, code = (str(feature.attribute(i)).strip().upper() for i in self._fields)
        return at.get(f"{country}:{code}", at.get(f"{country}:{code.zfill(_CODE_WIDTH)}"))

    def _features(self, feedback: QgsProcessingFeedback) -> Iterator[QgsFeature]:
        for n, feature in enumerate(self._source.getFeatures()):
            if n % _CHECK_EVERY == 0:
                stop_if(feedback.isCanceled)
            yield feature

    def _spot(self, feature: QgsFeature) -> tuple[float, float]:
        """A point within a feature, in degrees; nowhere on Earth without a geometry."""
        if not self._source.sourceCrs().isValid():
            raise JumelageError("The layer of communes has no coordinate reference system: assign one.")
        spot = feature.geometry().pointOnSurface()
        if spot.isNull():
            return math.inf, math.inf
        try:
            spot.transform(self._transform)
        except QgsCsException:
            return math.inf, math.inf
        return spot.asPoint().x(), spot.asPoint().y()


@dataclass(frozen=True)
class ManyRequest:
    """What the planner asked: `homes` are positions in `table`, unless a `layer` tells them.

    `outside` counts the features of the layer that lay in no commune, once it is read.
    """

    table: CommuneTable
    homes: Positions
    settings: Settings
    filters: Filters
    layer: LayerHomes | None = None
    outside: int = 0

    @property
    def catalogue(self) -> Catalogue:
        """The comparison of all of them, made ready."""
        climate = inputs.climate(self.settings.horizon.ensemble)
        table = inputs.with_rail(self.table, self.settings.profile)
        return Catalogue(climate, table, self.settings, self.filters, distance_km)

    @property
    def provenance(self) -> Provenance:
        """What must stand beside the result."""
        return crediting_profile(shipped(), self.settings.profile)

    def settled(self, feedback: QgsProcessingFeedback) -> ManyRequest:
        """The request with its homes read; raise `JumelageError` on a fault of the layer."""
        if self.layer is None:
            return self
        homes, outside = self.layer.positions(self.table, feedback)
        return replace(self, homes=homes, layer=None, outside=outside)


def read_many(
    algorithm: JumelageAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    table: CommuneTable | None = None,
) -> ManyRequest:
    """Check and gather homes, method and filters; raise `JumelageError` on a fault.

    The places are the communes, with the localities when wanted, unless a `table` is given.
    """
    table = table or inputs.communes(algorithm.parameterAsBool(parameters, "LOCALITIES", context))
    layer = _layer(algorithm, parameters, context)
    text = algorithm.parameterAsString(parameters, "HOMES", context)
    box = inputs.read_box(algorithm, parameters, context)
    return ManyRequest(
        table=table,
        homes=homes_named(text, table) if layer is None else np.empty(0, dtype=np.int64),
        settings=inputs.read_settings(algorithm, parameters, context),
        filters=read_filters(algorithm, parameters, context, box, table),
        layer=layer,
    )


def _layer(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> LayerHomes | None:
    """The layer of communes, None where none is given."""
    source = algorithm.parameterAsSource(parameters, "HOMES_LAYER", context)
    if source is not None:
        return LayerHomes(source, context)
    if parameters.get("HOMES_LAYER"):
        raise JumelageError("The layer of communes cannot be read.")
    return None


def homes_named(text: str, table: CommuneTable) -> Positions:
    """Positions of the places that a text names, each a country or a key or a name, in the order of the table.

    All communes when it is empty. Raises `JumelageError` on what the table does not hold.
    """
    wanted: set[int] = set()
    if not text.strip():
        return np.flatnonzero(~table.locality)
    for part in split_keys(text):
        wanted.update(_named(part, table))
    if not wanted:
        raise JumelageError("No commune is named.")
    return np.array(sorted(wanted), dtype=np.int64)


def _named(text: str, table: CommuneTable) -> list[int]:
    """Positions of all places of a country, or of the one that a text names."""
    country = text.split(":", maxsplit=1)[0].upper()
    whole = _COUNTRY.fullmatch(text.upper()) is not None
    places = np.flatnonzero(table.country == country) if whole or ":" in text else np.empty(0, dtype=np.int64)
    if (whole or ":" in text) and not len(places):
        raise JumelageError(
            "No place of the country “{country}” is in the data judged: the communes of France and Spain, and "
            "localities where they are included.",
            country=country,
        )
    return places.tolist() if whole else [table.find(text)]


def gathered(work: Callable[[Positions], Pairs], homes: Positions, size: int, feedback: QgsProcessingFeedback) -> Pairs:
    """The pairs of all homes, judged block by block."""
    shares = [homes[block] for block in slices(len(homes), size)]
    parts = []
    for pairs in in_order(work, shares, feedback.isCanceled):
        parts.append(pairs)
        feedback.setProgress(90.0 * len(parts) / len(shares))
    return joined(parts)
