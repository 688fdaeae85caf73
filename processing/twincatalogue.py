"""The twins of all communes of a country or a layer in one go. `jumelage:twincatalogue`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import FIND, JumelageAlgorithm
from .parameters import (
    METRIC_PARAMETERS,
    add_candidate_parameters,
    add_cluster_parameter,
    add_homes_parameters,
    add_horizon_parameter,
    add_method_parameters,
)
from .profileinputs import add_profile_parameters

_COUNT = 20


class TwinCatalogue(JumelageAlgorithm):
    """The twins of many communes against all candidates."""

    GROUP = FIND

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "twincatalogue"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Climate twins of many communes")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("climate,twin,catalogue,many,all,communes,batch,similarity,analogue,2050").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import cataloguejob

        return cataloguejob

    def cancelled(self) -> str:
        """Return what is told when a run is cancelled: what is done is kept beside the result."""
        return tr("Cancelled: run it again with the same settings and the same file to go on where it ended.")

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        add_homes_parameters(self)
        add_horizon_parameter(self)
        integer = QgsProcessingParameterNumber.Type.Integer
        count = QgsProcessingParameterNumber("COUNT", tr("Number of twins of each commune"), integer, _COUNT)
        count.setHelp(tr("The best ones of each commune."))
        self.addParameter(count)
        add_candidate_parameters(self)
        add_profile_parameters(self)
        add_method_parameters(self, without=METRIC_PARAMETERS)
        add_cluster_parameter(self)
        point = QgsProcessing.SourceType.TypeVectorPoint
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", tr("Twins of many communes"), point))
        for name, label in (
            ("HOMES_COUNT", tr("Communes judged")),
            ("PAIRS", tr("Pairs written")),
            ("OUT_OF_DATA", tr("Communes outside the climate data")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
