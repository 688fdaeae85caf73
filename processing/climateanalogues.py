"""Where is the future climate of a place lived today? The algorithm `jumelage:climateanalogues`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import FIND, JumelageAlgorithm
from .parameters import (
    add_band_parameter,
    add_cluster_parameter,
    add_method_parameters,
    add_target_parameters,
)
from .rasterparameters import add_own_data_parameters


class ClimateAnalogues(JumelageAlgorithm):
    """Raster of climate analogues of a place at a horizon, and the best places."""

    GROUP = FIND

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "climateanalogues"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Climate analogues map")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("climate,analogue,future,sigma,warming,TRACC,twin,adaptation,2050").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import mapjob

        return mapjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        add_target_parameters(self)
        add_method_parameters(self)
        add_own_data_parameters(self)
        add_band_parameter(self)
        add_cluster_parameter(self)
        point = QgsProcessing.SourceType.TypeVectorPoint
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Climate analogues")))
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT_PLACES", tr("Best places"), point, None, True, True)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT_MODELS", tr("Best place of each model"), point, None, True, False)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_CLIMATE",
                tr("Climate here, today and at the horizon"),
                QgsProcessing.SourceType.TypeVector,
                None,
                True,
                False,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
        for name, label in (
            ("BEST_SIGMA", tr("Sigma of the best match")),
            ("SELF_SIGMA", tr("Sigma between here today and here at the horizon")),
            ("CELLS", tr("Cells compared")),
            ("CELLS_UNDER_1", tr("Cells under 1 sigma")),
            ("CELLS_UNDER_2", tr("Cells under 2 sigma")),
            ("WARMING", tr("Warming here over the year (°C)")),
            ("LEVEL_USED", tr("Global warming level (°C above 1850-1900)")),
            ("MODEL_COUNT", tr("Number of models")),
            ("BASELINE_SIGMA", tr("Sigma between your reference and the futures' own past")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
