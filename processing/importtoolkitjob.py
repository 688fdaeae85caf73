"""The work of `jumelage:importtoolkit`, imported only when it runs."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..jumelage_plugin.bridge.toolkit_bringing import Brought, bring
from ..jumelage_plugin.bridge.twinning_folder import PROJECT, TwinningFolder
from ..jumelage_plugin.bridge.wording import listed, speaking, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.io.toolkit_reading import Toolkit, open_toolkit
from . import twinningjob
from .base import JumelageAlgorithm
from .outputs import Writer

_SHOWN = 20


@dataclass(frozen=True)
class Request:
    """The toolkit, the twinning to be made, and whether the practices of the case come too."""

    path: Path
    twinning: twinningjob.Request
    inspiration: bool


@dataclass
class Facts:
    """The request, the plan of the twinning, and what came with the toolkit."""

    request: Request
    twinning: twinningjob.Facts
    toolkit: Toolkit | None = None
    brought: Brought | None = None


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Makes a new twinning, as “New twinning” does, and brings into it what a toolkit holds for others: sheets and "
        "mails to be filled in, poster templates, the tasks of its plan counted from your own departure, and, where "
        "you want them, the practices of its case as inspiration.\n\n"
        "The toolkit is checked before anything is made: files that were changed, links, paths that lead elsewhere, "
        "names that some system does not take, far too large archives and toolkits of a newer plugin are refused."
    )


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the parameters and gather them."""
    given = algorithm.parameterAsFile(parameters, "TOOLKIT", context)
    path = Path(given)
    if not given or not path.exists():
        raise JumelageError("The file {path} is missing or cannot be read.", path=path)
    return Request(
        path,
        twinningjob.read(algorithm, parameters, context),
        algorithm.parameterAsBool(parameters, "INSPIRATION", context),
    )


def judge(request: Request, feedback: QgsProcessingFeedback) -> Facts:
    """Look into the toolkit first, for it may be refused; then rank all communes."""
    with tempfile.TemporaryDirectory(prefix="jumelage-") as aside:
        open_toolkit(request.path, Path(aside), feedback.isCanceled)
    return Facts(request, twinningjob.judge(request.twinning, feedback))


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Make the whole folder aside, and put it in its place in one step."""
    request, plan = facts.request, facts.twinning.plan
    with tempfile.TemporaryDirectory(prefix="jumelage-") as aside:
        # again, and from this copy alone: the file may have been changed meanwhile
        facts.toolkit = open_toolkit(request.path, Path(aside), writer.feedback.isCanceled)
        made = twinningjob.make(facts.twinning, writer)
        stop_if(writer.feedback.isCanceled)
        with speaking(plan.language):
            facts.brought = bring(facts.toolkit, TwinningFolder(made), inspiration=request.inspiration)
        for left in made.glob("*.gpkg-*"):
            left.unlink()  # the empty log of a database that is closed
    return {"FOLDER": str(facts.twinning.folder), "PROJECT": str(facts.twinning.folder / PROJECT)}


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    brought = facts.brought
    lines = [
        *twinningjob.sentences(facts.twinning),
        tr(
            "From the toolkit “{name}”: {files} files, {tasks} tasks.",
            name=facts.toolkit.name,
            files=brought.files,
            tasks=brought.tasks,
        ),
    ]
    if brought.templates:
        told = tr(
            "That commune's own poster templates ({count}) lie in kit/own_templates: look at one in QGIS, then copy it "
            "into “templates” to use it.",
            count=brought.templates,
        )
        lines.append(told)
    if facts.request.inspiration:
        told = tr(
            "Practices brought as inspiration: {count}, photos: {photos}. Each says where it is from.",
            count=brought.practices,
            photos=brought.photos,
        )
        lines.append(told)
    if facts.toolkit.ignored:
        names = listed(facts.toolkit.ignored[:_SHOWN])
        lines.append(tr("Not listed by the toolkit, and not used: {names}.", names=names))
    return lines


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    brought = facts.brought
    counts = {"TASKS": brought.tasks, "PRACTICES": brought.practices, "FILES": brought.files}
    return {**twinningjob.numbers(facts.twinning), **counts}


def style(_layers: dict[str, Any], _facts: Facts) -> None:
    """Nothing is loaded: the project holds the layers."""
