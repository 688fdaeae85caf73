"""A twinning told to the inhabitants: maps, project and poster in one folder. `jumelage:makeposters`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge import analogue_report, statements, twin_report
from ..jumelage_plugin.bridge.poster import export_poster
from ..jumelage_plugin.bridge.poster_facts import poster_content
from ..jumelage_plugin.bridge.project import copy_basemap, write_project
from ..jumelage_plugin.bridge.staging import Staging
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.twinning import TwinRow
from . import climateanalogues, inputs, twincommunes
from .base import JumelageAlgorithm, Writer
from .twininputs import TwinRequest, add_twin_parameters, read_twin_request

FILES = {"PROJECT": "jumelage.qgz", "POSTER_PDF": "poster.pdf", "POSTER_PNG": "poster.png"}


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

    def shortHelpString(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the help beside the dialog."""
        return (
            tr(
                "Computes the climate analogues and the twins of a commune, and puts all there is to show into "
                "one folder: "
                "the map (analogue.tif), the twins (twins.gpkg), reports, a QGIS project with everything styled "
                "(jumelage.qgz) and a poster in A3 (poster.pdf, poster.png).\n\n"
                "The poster shows the commune given as twin; else the first partner, else the best-ranked twin. "
                "The folder "
                "can be moved, copied and opened in a QGIS that lacks this plugin. Files of an earlier run in the same "
                "folder are replaced."
            )
            + "\n\n"
            + statements.limits()
            + "\n\n"
            + statements.sources()
        )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        inputs.add_target_parameters(self)
        add_twin_parameters(self)
        twin = QgsProcessingParameterString("TWIN", tr("Twin on the poster"), optional=True)
        twin.setHelp(tr("Country and code; the first partner, else the best twin, when empty."))
        self.addParameter(twin)
        inputs.add_method_parameters(self)
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", tr("Folder")))
        for name, label in (
            ("PROJECT", tr("QGIS project")),
            ("POSTER_PDF", tr("Poster (PDF)")),
            ("POSTER_PNG", tr("Poster (image)")),
        ):
            self.addOutput(QgsProcessingOutputFile(name, label))

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TwinRequest:
        """Check the parameters; the twin of the poster counts as a partner, so that it is in the result."""
        chosen = self.parameterAsString(parameters, "TWIN", context).strip()
        partners = self.parameterAsString(parameters, "PARTNERS", context)
        return read_twin_request(self, {**parameters, "PARTNERS": ",".join(filter(None, (chosen, partners)))}, context)

    def compute(
        self,
        request: TwinRequest,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compute, write in a folder of its own, and publish in one step."""
        map_facts = climateanalogues.judge(request.common, feedback)
        twin_facts = twincommunes.judge(request, feedback)
        content = poster_content(twin_facts, pictured(twin_facts))
        folder = Path(self.parameterAsString(parameters, "FOLDER", context))
        with Staging() as staging:
            draft = staging.folder(folder)
            write_tables(draft, map_facts, twin_facts, context)
            copy_basemap(inputs.DATASET.basemap, draft)
            stop_if(feedback.isCanceled)
            project, layout = write_project(draft, content)
            stop_if(feedback.isCanceled)
            export_poster(layout, draft)
            project.clear()  # closes the files: Windows moves none that is open
            stop_if(feedback.isCanceled)
            staging.publish()
        for sentence in twin_report.sentences(twin_facts):
            feedback.pushInfo(sentence)
        return {"FOLDER": str(folder), **{name: str(folder / file) for name, file in FILES.items()}}


def write_tables(
    folder: Path, map_facts: analogue_report.Facts, twin_facts: twin_report.Facts, context: QgsProcessingContext
) -> None:
    """Write the outputs of both algorithms into a folder."""
    with Staging() as staging:
        for algorithm, facts, files in (
            (
                climateanalogues.ClimateAnalogues(),
                map_facts,
                {"OUTPUT": "analogue.tif", "OUTPUT_PLACES": "places.gpkg", "OUTPUT_HTML": "analogue.html"},
            ),
            (
                twincommunes.TwinCommunes(),
                twin_facts,
                {"OUTPUT": "twins.gpkg", "OUTPUT_CLIMATE": "climate.gpkg", "OUTPUT_HTML": "twins.html"},
            ),
        ):
            targets = {name: str(folder / file) for name, file in files.items()}
            algorithm.initAlgorithm()
            algorithm.write(facts, Writer(algorithm, targets, context, staging))
        staging.publish()


def pictured(facts: twin_report.Facts) -> TwinRow:
    """The twin of the poster: the first partner, else the best twin."""
    rows = facts.partners or facts.rows
    if not rows or not rows[0].known:
        raise JumelageError("There is no climate data for the twin of the poster.")
    return rows[0]
