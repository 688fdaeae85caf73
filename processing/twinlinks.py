"""The train and existing twinnings of a run of twins: filter, reasons and fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..jumelage_plugin.bridge import statements
from ..jumelage_plugin.bridge.links import RowLinks
from ..jumelage_plugin.bridge.provenance import Provenance
from ..jumelage_plugin.bridge.travel_note import Network, Spot, visit
from ..jumelage_plugin.bridge.wording import say
from ..jumelage_plugin.core.communes import CommuneTable
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.messages import message
from ..jumelage_plugin.core.profiles import RAIL, Profile
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.rail import RailAccess, RailFilters, add_rail_reason, with_rail
from ..jumelage_plugin.core.twinning import Twinning, TwinRow
from ..jumelage_plugin.core.twinnings import Links, add_twinning_reason, guess_columns, links_of, read_rows
from ..jumelage_plugin.core.twinnings import Twinning as Existing
from ..jumelage_plugin.core.twins import Filters
from ..jumelage_plugin.io.stations import told_access
from . import inputs
from .base import JumelageAlgorithm

_CHECK_EVERY = 200


def read_rail_max(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> float | None:
    """The greatest distance to a station (km), None without a limit; raise `JumelageError` on a fault."""
    limit = algorithm.number(parameters, "RAIL_MAX", context)
    if limit is not None and limit < 0:
        raise JumelageError("The greatest distance to a station cannot be negative.")
    return limit


class TwinningsTable:
    """The planner's table of twinnings, of which the rows are read only when they are needed: it may hold many."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        """Keep what is needed to read it from another thread; raise `JumelageError` where the fields do not do."""
        self._source = source
        self._fields = source.fields().names()
        self.columns = guess_columns(self._fields)

    def rows(self, feedback: QgsProcessingFeedback) -> list[Existing]:
        """The twinnings of the table; say which fields they are from."""
        feedback.pushInfo(say(self.columns.told()))
        return read_rows(self._read(feedback), self.columns)

    def _read(self, feedback: QgsProcessingFeedback) -> Iterator[dict[str, Any]]:
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        for n, feature in enumerate(self._source.getFeatures(request, unchecked)):
            if n % _CHECK_EVERY == 0:
                stop_if(feedback.isCanceled)
            yield dict(zip(self._fields, feature.attributes()))


def read_twinnings(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> TwinningsTable | None:
    """The planner's table, None without one; raise `JumelageError` where it cannot be read."""
    given = parameters.get("TWINNINGS")
    if given in (None, ""):
        return None
    source = algorithm.parameterAsSource(parameters, "TWINNINGS", context)
    if source is None:
        raise JumelageError("The table of twinnings “{value}” cannot be read.", value=str(given))
    return TwinningsTable(source)


def filters_with_rail(filters: Filters, rail_max: float | None, table: CommuneTable) -> Filters:
    """The filters, with the train where a limit was set: only then are all places compared with the stations."""
    if rail_max is None:
        return filters
    network = inputs.network()
    everywhere = np.arange(len(table))
    return with_rail(filters, rail_max, told_access(network.stations, network.covered, table, everywhere).km)


def tell_rail(rows: list[TwinRow], table: CommuneTable) -> RailAccess:
    """The nearest stations of the rows; they are added to their reasons."""
    network = inputs.network()
    at = np.array([row.position for row in rows], dtype=np.int64)
    access = told_access(network.stations, network.covered, table, at)
    for row, station, km in zip(rows, access.station.tolist(), access.km.tolist()):
        if row.known:
            add_rail_reason(row.reasons, km, str(network.stations.name[station]))
    return access


def link(result: Twinning, rows: list[TwinRow], filters: Filters, own: Links, partners: list[int]) -> RowLinks:
    """What is known of the rows beside their climate; it is added to their reasons.

    `own` are the links of the planner's table.
    """
    network, table = inputs.network(), result.table
    # those of the example that have nothing to do with this run are no fault of the planner's
    example = links_of(result.home, inputs.example_twinnings(), table)
    since = {i: own.since.get(i) or example.since.get(i, 0) for i in {**example.since, **own.since}}
    at = np.array([row.position for row in rows], dtype=np.int64)
    access = tell_rail(rows, table)
    filtered = isinstance(filters, RailFilters)
    for row, km in zip(rows, access.km.tolist()):
        if not row.known:
            continue
        if filtered and np.isnan(km):
            row.reasons.cons.append(message("distance to the train unknown: the file of stations is too sparse there"))
        if row.position in since:
            add_twinning_reason(row.reasons, since[row.position])
    return RowLinks(
        rail_km={int(i): float(km) for i, km in zip(at, access.km) if np.isfinite(km)},
        since=since,
        rail_unknown=int((result.passed & np.isnan(filters.rail_km)).sum()) if filtered else None,
        covered=network.covered,
        visits=tuple(visit(spot(table, result.home), spot(table, i), network) for i in _visited(rows, partners)),
    )


def _visited(rows: list[TwinRow], partners: list[int]) -> list[int]:
    """The places of which a travel note is made: the partners, else the first twin."""
    if partners:
        return [row.position for row in rows if row.partner]
    return [row.position for row in rows[:1]]


def spot(table: CommuneTable, i: int) -> Spot:
    """The place at a position of a table."""
    where = float(table.lon[i]), float(table.lat[i])
    return Spot(str(table.country[i]), str(table.code[i]), str(table.name[i]), *where)


def crediting(provenance: Provenance, network: Network) -> Provenance:
    """The same with the notice of the stations, which are under a licence of their own."""
    if not len(network.stations):
        return provenance
    return replace(provenance, sources=f"{provenance.sources} {statements.rail_sources()}")


def crediting_profile(provenance: Provenance, profile: Profile) -> Provenance:
    """The same with the notice of the stations where a profile of likeness weighs the train."""
    return crediting(provenance, inputs.network()) if profile.weighs(RAIL) else provenance
