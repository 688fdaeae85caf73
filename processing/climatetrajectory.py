"""Which places fit a commune at each level of warming? The algorithm `jumelage:climatetrajectory`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.options import DEFAULT_LEVELS, DEFAULT_SPACING_KM, DEFAULT_TOLERANCE
from .base import CLIMATE, JumelageAlgorithm
from .parameters import METRIC_PARAMETERS, add_candidate_parameters, add_method_parameters, add_place_parameters
from .profileinputs import add_profile_parameters


class ClimateTrajectory(JumelageAlgorithm):
    """The places that fit at rising levels of warming, and the line that links them."""

    GROUP = CLIMATE

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "climatetrajectory"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Climate trajectory of a commune")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("climate,trajectory,warming level,twin,analogue,time,animation,temporal,TRACC,2050,2100").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import trajectoryjob

        return trajectoryjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        add_place_parameters(self)
        levels = QgsProcessingParameterString("LEVELS", tr("Levels of warming"), DEFAULT_LEVELS)
        levels.setHelp(
            tr(
                "Global warming above 1850-1900 in K, from 0.7 to 4, separated by semicolons; also tracc2030, "
                "tracc2050 and tracc2100 (France at +2, +2.7 and +4 °C)."
            )
        )
        self.addParameter(levels)
        add_candidate_parameters(self)
        add_profile_parameters(self)
        self._add_rule()
        add_method_parameters(self, without=("LEVEL", *METRIC_PARAMETERS))
        self._add_outputs()

    def _add_rule(self) -> None:
        """How one place is chosen among nearly equal ones."""
        real = QgsProcessingParameterNumber.Type.Double
        entries = (
            (
                QgsProcessingParameterNumber("TOLERANCE", tr("Scores taken as equal (%)"), real, DEFAULT_TOLERANCE),
                tr(
                    "Places whose score is within this share of the best are taken as equal: the place of the level "
                    "before is kept if it is one of them. 0 gives the best of each level, as the twins rank them."
                ),
            ),
            (
                QgsProcessingParameterNumber("SPACING", tr("Least length of a step (km)"), real, DEFAULT_SPACING_KM),
                tr(
                    "When the place changes, the equal one nearest to the place before is taken among those at least "
                    "this far from it; where there is none, the best."
                ),
            ),
        )
        for parameter, help_text in entries:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            parameter.setHelp(help_text)
            self.addParameter(parameter)

    def _add_outputs(self) -> None:
        sink, source = QgsProcessingParameterFeatureSink, QgsProcessing.SourceType
        self.addParameter(sink("OUTPUT_LINE", tr("Trajectory"), source.TypeVectorLine, None, True, True))
        self.addParameter(sink("OUTPUT", tr("Places by level of warming"), source.TypeVectorPoint))
        self.addParameter(
            sink("OUTPUT_MODELS", tr("Best place of each model"), source.TypeVectorPoint, None, True, False)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
        for name, label in (
            ("LEVEL_COUNT", tr("Levels of warming")),
            ("PLACE_COUNT", tr("Different places")),
            ("WITHOUT_ANALOGUE", tr("Levels without analogue in this pool")),
            ("LENGTH_KM", tr("Length of the trajectory (km)")),
            ("POOL_SIZE", tr("Communes compared")),
            ("OUT_OF_DATA", tr("Communes outside the climate data")),
            ("MODEL_COUNT", tr("Number of models")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
