"""How near the best analogue of each commune is. `jumelage:climatenovelty`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsProcessingParameterFeatureSink

from ..jumelage_plugin.bridge.wording import tr
from .base import CLIMATE, JumelageAlgorithm
from .parameters import (
    METRIC_PARAMETERS,
    add_candidate_parameters,
    add_homes_parameters,
    add_horizon_parameter,
    add_method_parameters,
)
from .profileinputs import add_profile_parameters


class ClimateNovelty(JumelageAlgorithm):
    """For each commune the sigma of its best analogue in a pool."""

    GROUP = CLIMATE

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "climatenovelty"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Climate novelty of communes")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("climate,novelty,no analogue,best analogue,sigma,commune,future,2050").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import noveltyjob

        return noveltyjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        add_homes_parameters(self)
        add_horizon_parameter(self)
        add_candidate_parameters(self)
        add_profile_parameters(self)
        add_method_parameters(self, without=METRIC_PARAMETERS)
        point = QgsProcessing.SourceType.TypeVectorPoint
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Climate novelty"), point))
        for name, label in (
            ("HOMES_COUNT", tr("Communes judged")),
            ("WITHOUT_ANALOGUE", tr("Communes without analogue in this pool")),
            ("OUT_OF_DATA", tr("Communes outside the climate data")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
