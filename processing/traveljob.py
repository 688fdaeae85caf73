"""The work of `jumelage:travelnote`, imported only when it runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsWkbTypes

from ..jumelage_plugin.bridge import statements, styling, travel_note
from ..jumelage_plugin.bridge.travel_note import Network, Spot, Visit
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.communes import split_keys
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.progress import stop_if
from . import inputs
from .base import JumelageAlgorithm
from .outputs import Writer

help_text = travel_note.help_text


@dataclass(frozen=True)
class TravelRequest:
    """A commune and those to visit."""

    here: Spot
    there: list[Spot]


@dataclass(frozen=True)
class TravelFacts:
    """The notes, and the stations on which they rest."""

    visits: list[Visit]
    network: Network


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> TravelRequest:
    """Check the parameters and gather them."""
    commune = algorithm.parameterAsString(parameters, "COMMUNE", context).strip()
    partners = split_keys(algorithm.parameterAsString(parameters, "PARTNERS", context))
    if not commune or not partners:
        raise JumelageError("Give a commune and at least one to visit.")
    here = _spot(commune)
    there = list(dict.fromkeys(_spot(text) for text in partners))
    if here in there:
        raise JumelageError("A commune cannot be its own partner.")
    return TravelRequest(here, there)


def _spot(text: str) -> Spot:
    home = inputs.home_of(inputs.find(text))
    country, _, code = home.key.partition(":")
    return Spot(country, code, home.name, home.lon, home.lat)


def judge(request: TravelRequest, feedback: QgsProcessingFeedback) -> TravelFacts:
    """Make the notes."""
    network = inputs.network()
    visits = []
    for spot in request.there:
        stop_if(feedback.isCanceled)
        visits.append(travel_note.visit(request.here, spot, network))
    return TravelFacts(visits, network)


def sentences(facts: TravelFacts) -> list[str]:
    """The notes in a line each, and the notice of the stations."""
    return [*(travel_note.sentence(item) for item in facts.visits), statements.rail_sources()]


def numbers(_facts: TravelFacts) -> dict[str, Any]:
    """No numeric outputs: the table holds them."""
    return {}


def write(facts: TravelFacts, writer: Writer) -> dict[str, Any]:
    """Write the outputs; those skipped are None."""
    none = QgsWkbTypes.Type.NoGeometry
    rows = travel_note.travel_features(facts.visits)
    return {
        "OUTPUT": writer.features("OUTPUT", travel_note.travel_fields(), rows, none),
        "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: travel_note.page(facts.visits, facts.network).html()),
    }


def style(layers: dict[str, Any], _facts: TravelFacts) -> None:
    """Title and notice of the table."""
    for layer in layers.values():
        styling.set_metadata(layer, tr("Travel note"), travel_note.project_rule(), statements.rail_sources())
