"""All that a pair made and used, packed for the next pair. `jumelage:exporttoolkit`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import TWINNING, ProjectAlgorithm
from .makeposters import POSTERS
from .parameters import add_with_help, enum_parameter
from .twinningparameters import LANGUAGES, add_twinning_parameter

ZIP, FOLDER = "zip", "folder"
DOCUMENTS, KIT, SHEETS, PLAN = "documents", "kit", "posters", "plan"
PARTS = (DOCUMENTS, KIT, SHEETS, PLAN)
LICENCE = "CC BY 4.0"


class ExportToolkit(ProjectAlgorithm):
    """The toolkit (“valise à outils”) of a twinning: empty templates, the filled case, licences."""

    GROUP = TWINNING

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "exporttoolkit"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Export the toolkit of a twinning")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("toolkit,export,zip,share,kit,templates,posters,documents,licence,twinning").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import exporttoolkitjob

        return exporttoolkitjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        add_twinning_parameter(self)
        add_with_help(
            self,
            enum_parameter("LANGUAGES", tr("Languages"), LANGUAGES, ["home", "twin"], multiple=True, words="language"),
            tr(
                "Of documents, sheets and posters. home: that of the twinning; twin: that of the twin commune; or fr, "
                "es, en. The kit is written in French and Spanish."
            ),
        )
        parts = enum_parameter("PARTS", tr("The case"), PARTS, list(PARTS), multiple=True, words="part")
        parts.setFlags(parts.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        add_with_help(
            self,
            parts,
            tr(
                "What is made of the case besides its data and project: documents, the kit filled in, posters, and the "
                "backward plan where the departure is set. What is to be filled in always goes with it."
            ),
        )
        add_with_help(
            self,
            enum_parameter("POSTERS", tr("Posters"), POSTERS, None, multiple=True, words="poster"),
            tr("All for which there is something to show when empty."),
        )
        add_with_help(
            self,
            QgsProcessingParameterString("LICENCE", tr("Licence of the case"), LICENCE),
            tr("Under which others may use your texts and data. A photo keeps the licence that stands with it."),
        )
        add_with_help(
            self,
            enum_parameter("AS", tr("As"), (ZIP, FOLDER), ZIP, words="packed"),
            tr("zip: one file to send; folder: to look at, or to put on a web site."),
        )
        add_with_help(
            self,
            QgsProcessingParameterFile("FOLDER", tr("Where to put it"), folder, optional=True),
            tr("exports in the folder of the twinning when empty. A toolkit that lies there already stays."),
        )
        self.addOutput(QgsProcessingOutputFile("TOOLKIT", tr("Toolkit")))
        for name, label in (
            ("FILES", tr("Files")),
            ("LEFT_OUT", tr("Files left out")),
            ("REPLACED", tr("Rows in which people were replaced")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
