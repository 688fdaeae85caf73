"""Which communes will have the climate that mine has today? `jumelage:reverseanalogues`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.options import DEFAULT_COUNT
from .base import FIND, JumelageAlgorithm
from .parameters import (
    METRIC_PARAMETERS,
    add_filter_parameters,
    add_homes_parameters,
    add_method_parameters,
    add_target_parameters,
)
from .profileinputs import add_profile_parameters


class ReverseAnalogues(JumelageAlgorithm):
    """Communes whose future climate one commune has today: those who could learn from it."""

    GROUP = FIND

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "reverseanalogues"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Communes that could learn from us")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("climate,reverse,analogue,learn,twin,commune,future,2050").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import reversejob

        return reversejob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        add_target_parameters(self)
        add_homes_parameters(self, "")
        integer = QgsProcessingParameterNumber.Type.Integer
        count = QgsProcessingParameterNumber("COUNT", tr("Number of communes listed"), integer, DEFAULT_COUNT)
        count.setHelp(tr("The best ones; 0 lists all."))
        self.addParameter(count)
        add_filter_parameters(self)
        add_profile_parameters(self)
        add_method_parameters(self, without=METRIC_PARAMETERS)
        point = QgsProcessing.SourceType.TypeVectorPoint
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Communes that could learn from us"), point))
        for name, label in (
            ("BEST_SIGMA", tr("Sigma of the best match")),
            ("COMMUNES_UNDER_2", tr("Communes under 2 sigma")),
            ("HOMES_COUNT", tr("Communes judged")),
            ("OUT_OF_DATA", tr("Communes outside the climate data")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
