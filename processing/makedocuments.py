"""Documents that a town hall can edit, filled with the data of the twinning. `jumelage:makedocuments`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import TWINNING, ProjectAlgorithm
from .parameters import add_with_help, enum_parameter
from .twinningparameters import add_language_parameter, add_twinning_parameter

KIT, EMPTY_KIT = "kit", "kit_empty"
DOCUMENTS = ("visits", "study", "methodology", "talking_points", "delegations", "consent", "feedback", KIT, EMPTY_KIT)
USUAL = [code for code in DOCUMENTS if code not in {"feedback", KIT, EMPTY_KIT}]
FORMATS = ("html", "pdf")


class MakeDocuments(ProjectAlgorithm):
    """Reports, talking points, role sheets and forms."""

    GROUP = TWINNING

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "makedocuments"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Documents of a twinning")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("report,document,odt,word,visit,study,methodology,consent,feedback,delegation,twinning").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import documentsjob

        return documentsjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        file, folder = QgsProcessingParameterFile.Behavior.File, QgsProcessingParameterFile.Behavior.Folder
        add_twinning_parameter(self)
        add_with_help(
            self,
            enum_parameter("DOCUMENTS", tr("Documents"), DOCUMENTS, USUAL, multiple=True, words="document"),
            tr(
                "visits: a report of each event; study: the pair, figures, practices, ranked actions; methodology: how "
                "to repeat it; talking_points: what to say; delegations: list and role sheets; consent: form on "
                "personal data and photos; feedback: summary of the forms filled in; kit: the sheets and mails to hold "
                "visits, walks and workshops with, in French or Spanish, filled for the pair; kit_empty: the same to "
                "fill in by hand."
            ),
        )
        add_language_parameter(self)
        add_with_help(
            self,
            enum_parameter("FORMATS", tr("Other formats"), FORMATS, None, multiple=True, words="format"),
            tr("An ODT is always made. html: a page that screen readers follow; pdf: for a quick print."),
        )
        add_with_help(
            self,
            QgsProcessingParameterFile(
                "FEEDBACK", tr("Feedback forms"), file, optional=True, fileFilter="CSV (*.csv *.tsv *.txt)"
            ),
            tr("A table with a row for each form and the codes or words of the questions in its first row."),
        )
        add_with_help(
            self,
            QgsProcessingParameterFile("FOLDER", tr("Folder"), folder, optional=True),
            tr("exports/documents in the folder of the twinning when empty. Files that lie there already stay."),
        )
        self.addOutput(QgsProcessingOutputFolder("FOLDER", tr("Folder")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Documents made")))
