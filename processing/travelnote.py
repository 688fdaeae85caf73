"""How to go and see a twin, and what the journey emits. `jumelage:travelnote`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import FIND, JumelageAlgorithm
from .parameters import WIDGET


class TravelNote(JumelageAlgorithm):
    """The travel notes of a commune and its partners."""

    GROUP = FIND

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "travelnote"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Travel note for a pair of communes")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("travel,train,coach,station,rail,emissions,twin,commune,visit").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import traveljob

        return traveljob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        commune = QgsProcessingParameterString("COMMUNE", tr("Commune"))
        commune.setMetadata({"widget_wrapper": {"class": WIDGET}})
        commune.setHelp(tr("Where the journey starts: country and code, for example FR:31107 for Carbonne."))
        self.addParameter(commune)
        partners = QgsProcessingParameterString("PARTNERS", tr("Communes to visit"))
        partners.setHelp(tr("Country and code, several by commas: ES:14029."))
        self.addParameter(partners)
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Ways to go"), table))
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
