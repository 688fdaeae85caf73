"""The work of `jumelage:reverseanalogues`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsWkbTypes

from ..jumelage_plugin.bridge import catalogue_report, styling
from ..jumelage_plugin.bridge.catalogue_tables import learner_features, learner_fields
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.bands import AGREEMENT_SIGMA
from ..jumelage_plugin.core.catalogue import BLOCK, Pairs, ranked
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.twins import Filters
from ..jumelage_plugin.io.geodesy import distance_km
from . import inputs
from .base import JumelageAlgorithm
from .manyinputs import ManyRequest, gathered, read_many
from .outputs import Writer
from .twininputs import table_with

help_text = catalogue_report.reverse_help


@dataclass(frozen=True)
class ReverseRequest:
    """What the planner asked: the communes that could learn from the place at a position in the table."""

    many: ManyRequest
    name: str
    place: int
    count: int

    def settled(self, feedback: QgsProcessingFeedback) -> ReverseRequest:
        """The request with its homes read: those that pass the filters, which the place itself need not do."""
        many, table, place = self.many.settled(feedback), self.many.table, self.place
        far = distance_km(float(table.lon[place]), float(table.lat[place]), table.lon, table.lat)
        allowed = many.filters.mask(table, far)
        homes = many.homes[allowed[many.homes] & (many.homes != place)]
        if not len(homes):
            raise JumelageError("No candidate is left: widen the filters or the extent.")
        return replace(self, many=replace(many, homes=homes, filters=Filters()))


@dataclass(frozen=True)
class ReverseFacts:
    """The communes judged, ranked, and how many there are of each kind."""

    request: ReverseRequest
    pairs: Pairs
    homes: int
    without_data: int


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> ReverseRequest:
    """Check the parameters and gather them."""
    common = inputs.read_request(algorithm, parameters, context)
    if not common.home.key:
        raise JumelageError("No commune lies at this point: twins need a commune.")
    table = table_with([common.home.key], False)
    many = read_many(algorithm, parameters, context, table)
    place = table.keys()[common.home.key]
    count = int(algorithm.number(parameters, "COUNT", context) or 0)
    if count < 0:
        raise JumelageError("The number of communes listed cannot be negative.")
    return ReverseRequest(many, common.home.name, place, count)


def judge(request: ReverseRequest, feedback: QgsProcessingFeedback) -> ReverseFacts:
    """Judge every commune with the place as its twin."""
    request = request.settled(feedback)
    many = request.many
    catalogue = many.catalogue
    if not catalogue.holds(request.place):
        raise JumelageError("This place lies at sea or outside the climate data.")
    pairs = gathered(partial(catalogue.transposed, twin=request.place), many.homes, BLOCK, feedback)
    return ReverseFacts(request, ranked(pairs), len(pairs), len(many.homes) - len(pairs))


def sentences(facts: ReverseFacts) -> list[str]:
    """The result in a few sentences."""
    many = facts.request.many
    lines = catalogue_report.reverse_lines(facts.request.name, many.settings.horizon, facts.homes, _under_2(facts))
    lines += catalogue_report.covariance_lines(len(facts.pairs), int((~facts.pairs.full).sum()))
    return lines + catalogue_report.outside_lines(facts.without_data, many.outside)


def _under_2(facts: ReverseFacts) -> int:
    return int((facts.pairs.sigma < AGREEMENT_SIGMA).sum())


def numbers(facts: ReverseFacts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    return {
        "BEST_SIGMA": float(facts.pairs.sigma.min()) if len(facts.pairs) else None,
        "COMMUNES_UNDER_2": _under_2(facts),
        "HOMES_COUNT": facts.homes,
        "OUT_OF_DATA": facts.without_data,
    }


def write(facts: ReverseFacts, writer: Writer) -> dict[str, Any]:
    """Write the best communes."""
    count = facts.request.count or len(facts.pairs)
    features = learner_features(facts.request.many.table, facts.pairs.take(np.arange(min(count, len(facts.pairs)))))
    return {"OUTPUT": writer.features("OUTPUT", learner_fields(), features, QgsWkbTypes.Type.Point)}


def style(layers: dict[str, Any], facts: ReverseFacts) -> None:
    """Style the layer."""
    told = facts.request.many.provenance
    for layer in layers.values():
        styling.style_by_sigma(layer)
        styling.set_metadata(layer, tr("Communes that could learn from us"), told.limits, told.sources)
