"""A folder for a twinning: project, data, photos, exports. `jumelage:createtwinning`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import TWINNING, ProjectAlgorithm
from .parameters import WIDGET, add_target_parameters, add_with_help, enum_parameter

LANGUAGES = ("fr", "es", "en")


class CreateTwinning(ProjectAlgorithm):
    """All that a pair of communes needs to note what is seen and to decide what to do."""

    GROUP = TWINNING

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "createtwinning"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("New twinning")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("twinning,folder,project,practice,field,qfield,new").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import twinningjob

        return twinningjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        add_target_parameters(self)
        twin = QgsProcessingParameterString("TWIN", tr("Twin commune"))
        twin.setMetadata({"widget_wrapper": {"class": WIDGET}})
        add_with_help(self, twin, tr("Country and code, for example ES:14029; a name where only one place bears it."))
        add_with_help(
            self,
            QgsProcessingParameterFile("PLACE", tr("Where to put it"), QgsProcessingParameterFile.Behavior.Folder),
            tr("A folder for the twinning is made in it, named after both communes."),
        )
        add_with_help(
            self,
            QgsProcessingParameterString("NAME", tr("Name of the twinning"), optional=True),
            tr("Both communes when empty."),
        )
        add_with_help(
            self,
            enum_parameter("LANGUAGE", tr("Language of the forms"), LANGUAGES, None, words="language"),
            tr("fr, es or en; that of QGIS when none is chosen."),
        )
        add_with_help(
            self,
            QgsProcessingParameterBoolean("EXAMPLE", tr("Fill it with the invented example"), False),
            tr("To learn the tool: practices, a walk, votes and actions that nobody has seen, marked as invented."),
        )
        self.addOutput(QgsProcessingOutputFolder("FOLDER", tr("Folder")))
        self.addOutput(QgsProcessingOutputFile("PROJECT", tr("QGIS project")))
        self.addOutput(QgsProcessingOutputNumber("SIGMA", tr("Sigma of the twin")))
        self.addOutput(QgsProcessingOutputNumber("RANK", tr("Rank of the twin")))
