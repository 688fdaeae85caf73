"""Can this project be moved, shared and taken to the field? `jumelage:checkproject`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import TWINNING, ProjectAlgorithm
from .parameters import add_with_help


class CheckProject(ProjectAlgorithm):
    """What QField, Mergin and other computers would stumble over, and its repair."""

    GROUP = TWINNING

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "checkproject"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Check a project")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("check,verify,repair,project,qfield,mergin,paths,photos,twinning").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import checkjob

        return checkjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        add_with_help(
            self,
            QgsProcessingParameterFile(
                "PROJECT", tr("Project"), QgsProcessingParameterFile.Behavior.File, fileFilter="QGIS (*.qgz *.qgs)"
            ),
            tr("The project of a twinning (project.qgz), or any other project of QGIS."),
        )
        add_with_help(
            self,
            QgsProcessingParameterBoolean("REPAIR", tr("Repair what can be repaired"), False),
            tr("A copy of the project is kept beside it first. Close the project in QGIS before."),
        )
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
        for name, label in (
            ("ERRORS", tr("Errors")),
            ("WARNINGS", tr("Warnings")),
            ("REPAIRED", tr("Repaired")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
