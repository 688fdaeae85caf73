"""A twinning told to the inhabitants: maps, project and poster in one folder. `jumelage:makeposters`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import JumelageAlgorithm
from .parameters import METRIC_PARAMETERS, add_method_parameters, add_target_parameters, add_twin_parameters
from .profileinputs import add_profile_parameters


class MakePosters(JumelageAlgorithm):
    """Everything to show a twinning: analogue map, twins, project and poster."""

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "makeposters"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Posters of a twinning")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("poster,layout,print,twin,restitution,project").split(",")

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Layouts and projects belong to the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def job(self) -> ModuleType:
        """Return the work."""
        from . import posterjob

        return posterjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        add_target_parameters(self)
        add_twin_parameters(self)
        add_profile_parameters(self)
        twin = QgsProcessingParameterString("TWIN", tr("Twin on the poster"), optional=True)
        twin.setHelp(tr("Country and code; the first partner, else the best twin, when empty."))
        self.addParameter(twin)
        add_method_parameters(self, without=METRIC_PARAMETERS)
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", tr("Folder")))
        for name, label in (
            ("PROJECT", tr("QGIS project")),
            ("POSTER_PDF", tr("Poster (PDF)")),
            ("POSTER_PNG", tr("Poster (image)")),
        ):
            self.addOutput(QgsProcessingOutputFile(name, label))
