"""Two communes side by side, or one and its best twins. `jumelage:compareterritories`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import FIND, JumelageAlgorithm
from .parameters import add_method_parameters, add_target_parameters, add_twin_parameters
from .profileinputs import add_indicator_parameters, add_profile_parameters

_COUNT = 5


class CompareTerritories(JumelageAlgorithm):
    """Sheets, tables and charts of a commune beside its partners or its best twins."""

    GROUP = FIND

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "compareterritories"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Communes side by side")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("compare,comparison,territory,commune,twin,climate,chart,diagram,months,sheet,similarity").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import comparejob

        return comparejob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        add_target_parameters(self)
        add_twin_parameters(self, _COUNT, tr("The best twins, where no partner is given: 1 to 20."))
        add_profile_parameters(self)
        add_indicator_parameters(self)
        add_method_parameters(self)
        point, table = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Communes compared"), point))
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT_TABLE", tr("All figures"), table, None, True, False)
        )
        for name, label, kind, made in (
            ("OUTPUT_HTML", tr("Sheets to print"), "HTML (*.html)", True),
            ("OUTPUT_SVG", tr("Chart"), "SVG (*.svg)", False),
        ):
            self.addParameter(QgsProcessingParameterFileDestination(name, label, kind, None, True, made))
        self.addOutput(QgsProcessingOutputNumber("COMPARED", tr("Communes compared")))
