"""Climate variables from monthly and daily values. The algorithm `jumelage:climatevariables`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import CLIMATE, JumelageAlgorithm
from .rasterparameters import add_climate_variable_parameters


class ClimateVariables(JumelageAlgorithm):
    """Raster of seasons, bioclimatic variables, aridity, degree days and counts of days."""

    GROUP = CLIMATE

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "climatevariables"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Climate variables")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr(
            "climate,bioclim,BIO1,seasons,aridity,degree days,summer days,frost days,tropical nights,WorldClim,ETCCDI"
        ).split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import variablesjob

        return variablesjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        add_climate_variable_parameters(self)
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Climate variables")))
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
        for name, label in (
            ("VARIABLE_COUNT", tr("Number of variables")),
            ("CELLS", tr("Cells with data")),
            ("REDUNDANT_PAIRS", tr("Pairs of variables that say the same (|r| above 0.95)")),
            ("INFLATED_COUNT", tr("Variables that the others nearly give (inflation factor above 10)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
