"""A twinning told to the inhabitants: maps, project and poster in one folder. `jumelage:makeposters`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import TWINNING, ProjectAlgorithm
from .parameters import (
    METRIC_PARAMETERS,
    add_method_parameters,
    add_target_parameters,
    add_twin_parameters,
    add_with_help,
    enum_parameter,
)
from .profileinputs import add_profile_parameters
from .twinningparameters import add_language_parameter, add_twinning_parameter

POSTERS = ("p1", "p2", "p3", "p4", "p5", "p5_empty", "p6", "p7", "p8", "p9")
FORMATS = ("A4", "A3", "A2", "A1", "A0")
LANGUAGES = ("home", "twin", "both", "fr", "es", "en")
EXISTING = ("keep", "beside", "anew")


class MakePosters(ProjectAlgorithm):
    """Everything to show a twinning: analogue map, twins, project and poster."""

    GROUP = TWINNING

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "makeposters"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Posters of a twinning")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("poster,layout,print,twin,restitution,project").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import posterjob

        return posterjob

    def compute(
        self, request: Any, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make all that can be made, and fail after that where one poster could not be."""
        outputs = super().compute(request, parameters, context, feedback)
        self.job().require_all(self._facts)
        return outputs

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        self._add_twinning_parameters()
        add_target_parameters(self)
        add_twin_parameters(self)
        add_profile_parameters(self)
        twin = QgsProcessingParameterString("TWIN", tr("Twin on the poster"), optional=True)
        twin.setHelp(tr("Country and code; the first partner, else the best twin, when empty."))
        self.addParameter(twin)
        add_method_parameters(self, without=METRIC_PARAMETERS)
        folder = QgsProcessingParameterFolderDestination("FOLDER", tr("Folder"), None, True, False)
        add_with_help(self, folder, tr("exports/posters in the folder of the twinning when empty."))
        report = QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, False)
        self.addParameter(report)
        for name, label in (
            ("PROJECT", tr("QGIS project")),
            ("POSTER_PDF", tr("Poster (PDF)")),
            ("POSTER_PNG", tr("Poster (image)")),
        ):
            self.addOutput(QgsProcessingOutputFile(name, label))
        for name, label in (
            ("COUNT", tr("Posters made")),
            ("FINDINGS", tr("Findings of the check")),
            ("STOPPED", tr("Posters stopped")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _add_twinning_parameters(self) -> None:
        """Which posters of which twinning, on which paper, in which languages."""
        add_twinning_parameter(
            self,
            tr(
                "Its project (project.qgz) or its folder; the one that is open when neither it nor a commune is given. "
                "What follows for a commune is then not asked."
            ),
        )
        add_with_help(
            self,
            enum_parameter("POSTERS", tr("Posters"), POSTERS, None, multiple=True, words="poster"),
            tr("All for which there is something to show when empty."),
        )
        add_with_help(
            self,
            enum_parameter("FORMAT", tr("Paper"), FORMATS, "A3"),
            tr("Letters and signs grow with the paper. Sheets of practices and reports are drawn for A4."),
        )
        add_language_parameter(
            self,
            LANGUAGES,
            tr(
                "home: that of the twinning; twin: that of the twin commune; both: the second under the first; or fr, "
                "es, en."
            ),
        )
        add_with_help(
            self,
            enum_parameter("EXISTING", tr("Posters that are there already"), EXISTING, "keep", words="existing"),
            tr("keep: brought up to date, your changes kept; beside: left, a new one is made; anew: made anew."),
        )
