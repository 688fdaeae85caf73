"""The work of `jumelage:climatenovelty`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingFeedback, QgsWkbTypes

from ..jumelage_plugin.bridge import catalogue_report, styling
from ..jumelage_plugin.bridge.catalogue_tables import novelty_features, novelty_fields
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.analogues import Verdict
from ..jumelage_plugin.core.catalogue import BLOCK, Pairs
from .manyinputs import ManyRequest, gathered, read_many
from .outputs import Writer

read = read_many
help_text = catalogue_report.novelty_help


@dataclass(frozen=True)
class NoveltyFacts:
    """The communes judged, each with its best analogue."""

    request: ManyRequest
    pairs: Pairs
    reached: int
    """How many communes the data reaches."""

    @property
    def without_analogue(self) -> int:
        """How many communes have no analogue in this pool."""
        both = zip(self.pairs.sigma.tolist(), self.pairs.self_sigma.tolist())
        return sum(Verdict(sigma, moved).no_analogue for sigma, moved in both)

    @property
    def without_data(self) -> int:
        """How many communes could not be judged."""
        return len(self.request.homes) - self.reached


def judge(request: ManyRequest, feedback: QgsProcessingFeedback) -> NoveltyFacts:
    """Find the best analogue of every commune."""
    request = request.settled(feedback)
    catalogue = request.catalogue
    pairs = gathered(catalogue.nearest, request.homes, BLOCK, feedback)
    return NoveltyFacts(request, pairs, len(catalogue.reached(request.homes)))


def sentences(facts: NoveltyFacts) -> list[str]:
    """The result in a few sentences."""
    horizon = facts.request.settings.horizon
    lines = catalogue_report.novelty_lines(horizon, len(facts.pairs), facts.without_analogue)
    lines += catalogue_report.alone_lines(facts.reached - len(facts.pairs))
    lines += catalogue_report.covariance_lines(len(facts.pairs), int((~facts.pairs.full).sum()))
    return lines + catalogue_report.outside_lines(facts.without_data, facts.request.outside)


def numbers(facts: NoveltyFacts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    return {
        "HOMES_COUNT": len(facts.pairs),
        "WITHOUT_ANALOGUE": facts.without_analogue,
        "OUT_OF_DATA": facts.without_data,
    }


def write(facts: NoveltyFacts, writer: Writer) -> dict[str, Any]:
    """Write one point a commune."""
    features = novelty_features(facts.request.table, facts.pairs)
    return {"OUTPUT": writer.features("OUTPUT", novelty_fields(), features, QgsWkbTypes.Type.Point)}


def style(layers: dict[str, Any], facts: NoveltyFacts) -> None:
    """Style the layer."""
    told = facts.request.provenance
    for layer in layers.values():
        styling.style_by_sigma(layer)
        styling.set_metadata(layer, tr("Climate novelty"), told.limits, told.sources)
