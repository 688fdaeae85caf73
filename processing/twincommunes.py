"""Which communes live today the climate that mine expects, and resemble it? `jumelage:twincommunes`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import FIND, JumelageAlgorithm
from .parameters import add_method_parameters, add_target_parameters, add_twin_parameters
from .profileinputs import add_indicator_parameters, add_profile_output, add_profile_parameters
from .rasterparameters import add_own_data_parameters


class TwinCommunes(JumelageAlgorithm):
    """Communes ranked as twins of one commune at a horizon."""

    GROUP = FIND

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "twincommunes"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Climate twins of a commune")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("climate,twin,commune,municipality,twinning,similarity,analogue,adaptation,2050").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import twinjob

        return twinjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        add_target_parameters(self)
        add_twin_parameters(self)
        add_profile_parameters(self)
        add_indicator_parameters(self)
        add_method_parameters(self)
        add_own_data_parameters(self)
        point, table = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Twin communes"), point))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_CLIMATE", tr("Climate here, today and at the horizon"), table, None, True, False
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
        add_profile_output(self)
        for name, label in (
            ("BEST_SIGMA", tr("Sigma of the best match")),
            ("SELF_SIGMA", tr("Sigma between here today and here at the horizon")),
            ("POOL_SIZE", tr("Communes compared")),
            ("OUT_OF_DATA", tr("Communes outside the climate data")),
            ("WARMING", tr("Warming here over the year (°C)")),
            ("LEVEL_USED", tr("Global warming level (°C above 1850-1900)")),
            ("MODEL_COUNT", tr("Number of models")),
            ("BASELINE_SIGMA", tr("Sigma between your reference and the futures' own past")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputBoolean("NO_ANALOGUE", tr("No analogue in this pool")))
