"""The work of `jumelage:createtwinning`, imported only when it runs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..jumelage_plugin.bridge import twin_report
from ..jumelage_plugin.bridge.new_twinning import Plan, make_twinning
from ..jumelage_plugin.bridge.twinning_folder import PROJECT, folder_name, refuse_unreadable
from ..jumelage_plugin.bridge.wording import language, speaking, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.tables_context import LONGEST_TWINNING
from . import inputs, twinjob
from .base import JumelageAlgorithm
from .outputs import Writer
from .twincommunes import TwinCommunes
from .twininputs import TwinRequest, read_twin_request


@dataclass(frozen=True)
class Request:
    """What the planner asked: the twin is the one partner of a ranking of all."""

    twins: TwinRequest
    place: Path
    name: str
    language: str
    example: bool


@dataclass(frozen=True)
class Facts:
    """The plan, and the folder that it will fill."""

    plan: Plan
    folder: Path


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Makes the folder of a twinning, all that two communes need to note what they see and to decide what to do: a "
        "QGIS project (project.qgz) with forms for practices, visits, sensory walks, workshops, votes, actions and "
        "tasks, their data (twinning.gpkg), and folders for photos and exports.\n\n"
        "Both communes, their figures and how near their climates are stand in it from the start. The folder can be "
        "moved, zipped and taken to the field with QField; it needs no plugin to be opened. Personal data stand in one "
        "table alone (participants)."
    )


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the parameters and gather them."""
    twin = algorithm.parameterAsString(parameters, "TWIN", context).strip()
    if not twin:
        raise JumelageError("Choose the twin commune.")
    ranking = TwinCommunes()
    ranking.initAlgorithm()
    asked = {name: parameters.get(name) for name in ("COMMUNE", "POINT", "HORIZON") if parameters.get(name)}
    request = read_twin_request(ranking, {**asked, "PARTNERS": twin, "COUNT": 1}, context)
    place = Path(algorithm.parameterAsFile(parameters, "PLACE", context))
    if not place.is_dir():
        raise JumelageError("The folder {path} does not exist: choose one that does.", path=place)
    refuse_unreadable(place)
    table = request.table
    names = str(table.name[request.home]), str(table.name[request.partners[0]])
    folder = place / folder_name(*names)
    if folder.exists():
        raise JumelageError("{path} exists already: choose another place, or open that twinning.", path=folder)
    name = algorithm.parameterAsString(parameters, "NAME", context).strip() or f"{names[0]} – {names[1]}"
    if len(name) > LONGEST_TWINNING:
        raise JumelageError(
            "The name of the twinning has {count} characters: {most} at most.", count=len(name), most=LONGEST_TWINNING
        )
    chosen = algorithm.parameterAsEnumString(parameters, "LANGUAGE", context) or language()
    asks = algorithm.parameterDefinition("EXAMPLE") is not None
    example = asks and algorithm.parameterAsBool(parameters, "EXAMPLE", context)
    return Request(request, folder, name, chosen, example)


def judge(request: Request, feedback: QgsProcessingFeedback) -> Facts:
    """Rank all communes, to know how near the twin is."""
    with speaking(request.language):  # what is said of the data stays in the twinning
        twins = twinjob.judge(request.twins, feedback)
    return Facts(Plan(twins, twins.partners[0], request.name, request.language, request.example), request.place)


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    lines = [tr("The twinning lies in {folder}: open {project} in it.", folder=facts.folder, project=PROJECT)]
    if not facts.plan.twin.known:
        lines.append(tr("There is no climate data for the twin: how near its climate is remains unknown."))
    if facts.plan.example:
        lines.append(tr("It holds the invented example: nothing in it was observed, and nobody in it is real."))
    return [*lines, *twin_report.sentences(facts.plan.facts)[:3]]


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    twin = facts.plan.twin
    return {"SIGMA": twin.sigma if math.isfinite(twin.sigma) else None, "RANK": twin.rank or None}


def style(_layers: dict[str, Any], _facts: Facts) -> None:
    """Nothing is loaded: the project holds the layers."""


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Make the whole folder aside, and put it in its place in one step."""
    make(facts, writer)
    return {"FOLDER": str(facts.folder), "PROJECT": str(facts.folder / PROJECT)}


def make(facts: Facts, writer: Writer) -> Path:
    """Make the whole folder aside; where it lies until it is published."""
    draft = writer.staging.folder(facts.folder.parent)
    made = draft / facts.folder.name
    made.mkdir()
    with speaking(facts.plan.language):
        make_twinning(made, facts.plan, inputs.DATASET)
    return made
