"""`jumelage:makeposters` for a commune that has no twinning yet: the run, its project and the first poster."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingMultiStepFeedback

from ..jumelage_plugin.bridge import twin_report
from ..jumelage_plugin.bridge.posters.why import export_poster
from ..jumelage_plugin.bridge.posters.why_facts import poster_content
from ..jumelage_plugin.bridge.project import copy_basemap, write_project
from ..jumelage_plugin.bridge.staging import Staging
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.twinning import TwinRow
from . import inputs, mapjob, twinjob
from .base import JumelageAlgorithm
from .climateanalogues import ClimateAnalogues
from .outputs import Writer
from .twincommunes import TwinCommunes
from .twininputs import TwinRequest, read_twin_request

FILES = {"PROJECT": "jumelage.qgz", "POSTER_PDF": "poster.pdf", "POSTER_PNG": "poster.png"}


@dataclass(frozen=True)
class Facts:
    """The facts of both algorithms on the same request."""

    map: mapjob.MapRun
    twins: twin_report.Facts


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> TwinRequest:
    """Check the parameters; the twin of the poster counts as a partner, so that it is in the result."""
    if not algorithm.parameterAsString(parameters, "FOLDER", context):
        raise JumelageError("Choose the folder that will hold the project and the poster.")
    chosen = algorithm.parameterAsString(parameters, "TWIN", context).strip()
    partners = algorithm.parameterAsString(parameters, "PARTNERS", context)
    return read_twin_request(algorithm, {**parameters, "PARTNERS": ",".join(filter(None, (chosen, partners)))}, context)


def judge(request: TwinRequest, feedback: QgsProcessingFeedback) -> Facts:
    """Compute the facts of a run, without any output."""
    steps = QgsProcessingMultiStepFeedback(2, feedback)
    facts = Facts(mapjob.judge(mapjob.MapRequest(request.common), steps), twinjob.judge(request, steps))
    steps.setCurrentStep(1)
    pictured(facts.twins)
    return facts


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    return twin_report.sentences(facts.twins)


def numbers(_facts: Facts) -> dict[str, Any]:
    """No numeric outputs: those are of the other algorithms."""
    return {}


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Write tables, project and poster into the folder."""
    folder = Path(writer.string("FOLDER"))
    draft = writer.staging.folder(folder)
    write_tables(draft, facts, writer)
    copy_basemap(inputs.DATASET.basemap, draft)
    written = write_project(draft, poster_content(facts.twins, pictured(facts.twins)))
    stop_if(writer.feedback.isCanceled)
    export_poster(written.layout, draft, writer.feedback)
    written.project.clear()  # closes the files: Windows moves none that is open
    for statistics in draft.glob("*.aux.xml"):
        statistics.unlink()  # QGIS writes them when it opens a raster, and again when it needs them
    return {"FOLDER": str(folder), **{name: str(folder / file) for name, file in FILES.items()}}


def write_tables(folder: Path, facts: Facts, whole: Writer) -> None:
    """Write the outputs of both algorithms into a folder."""
    map_files = {"OUTPUT": "analogue.tif", "OUTPUT_PLACES": "places.gpkg", "OUTPUT_HTML": "analogue.html"}
    twin_files = {"OUTPUT": "twins.gpkg", "OUTPUT_CLIMATE": "climate.gpkg", "OUTPUT_HTML": "twins.html"}
    with Staging() as staging:
        mapjob.write(facts.map, _part(whole, ClimateAnalogues(), folder, map_files, staging))
        twinjob.write(facts.twins, _part(whole, TwinCommunes(), folder, twin_files, staging))
        staging.publish()


def _part(whole: Writer, algorithm: JumelageAlgorithm, folder: Path, files: dict[str, str], staging: Staging) -> Writer:
    """A writer for the outputs of another algorithm, in a folder."""
    algorithm.initAlgorithm()
    parameters = {name: str(folder / file) for name, file in files.items()}
    return Writer(algorithm, parameters, whole.context, whole.feedback, staging)


def pictured(facts: twin_report.Facts) -> TwinRow:
    """The twin of the poster: the first partner, else the best twin."""
    known = [row for row in (*facts.partners, *facts.rows) if row.known]
    if not known:
        raise JumelageError("There is no climate data for the twin of the poster.")
    return known[0]
