"""The work of `jumelage:importpractices`, imported only when it runs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ..jumelage_plugin.bridge.changes import apply
from ..jumelage_plugin.bridge.import_copy import from_copy, is_copy_of_twinning, remove, with_photos
from ..jumelage_plugin.bridge.import_rows import Brought, from_table
from ..jumelage_plugin.bridge.report import Report, Section
from ..jumelage_plugin.bridge.twinning_folder import TwinningFolder, open_twinning
from ..jumelage_plugin.bridge.wording import listed, say, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.imported_rows import DOUBTFUL, REFUSED
from .base import JumelageAlgorithm
from .importpractices import INTO
from .outputs import Writer
from .twinninginputs import twinning_of

_SHOWN = 100


@dataclass(frozen=True)
class Request:
    """The file, the project and its folder, and the table; `own` where the project is opened for this run only."""

    path: Path
    project: QgsProject
    folder: TwinningFolder
    into: str
    own: bool


@dataclass(frozen=True)
class Facts:
    """What the file brings, and where to."""

    request: Request
    brought: Brought

    def count(self, verdict: str) -> int:
        """How many rows have a verdict."""
        return sum(read.verdict == verdict for _, read in self.brought.rows)


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Brings practices (or measures, or actions) from another table into a twinning: columns are recognised by "
        "their name in French, Spanish or English, values of lists by their words or codes. Each row is imported, "
        "imported with a doubt (what was not understood is left empty) or refused, with the reason.\n\n"
        "A copy of the twinning that comes back from QField is merged: rows that are new or were changed later are "
        "taken, with their photos; nothing is deleted. All of it is written at once, or nothing."
    )


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the parameters and gather them."""
    path = Path(algorithm.parameterAsFile(parameters, "INPUT", context))
    if not path.is_file():
        raise JumelageError("The file {path} is missing or cannot be read.", path=path)
    into = algorithm.choice(parameters, "INTO", INTO, context)
    given = algorithm.parameterAsFile(parameters, "TWINNING", context)
    open_now = QgsProject.instance()
    if not given or (open_now.fileName() and Path(open_now.fileName()) == Path(given)):
        return Request(path, open_now, twinning_of(), into, own=False)
    return Request(path, QgsProject(), open_twinning(Path(given).parent), into, own=True)


def judge(request: Request, _feedback: QgsProcessingFeedback) -> Facts:
    """Read everything first; nothing is written yet."""
    if request.own:
        request.project.read(str(request.folder.project_file))
    if is_copy_of_twinning(request.path):
        return Facts(request, from_copy(request.project, request.folder, request.path))
    return Facts(request, from_table(request.project, request.path, request.into))


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Write the rows and their photos, and the report."""
    request, brought = facts.request, facts.brought
    page = writer.text("OUTPUT_HTML", lambda: _page(facts).html())
    if brought.changes:
        changes, made = with_photos(brought, request.folder)
        try:
            writer.settle()
            apply(request.project, request.folder, changes)
        except BaseException:
            remove(made)
            raise
    if request.own:
        request.project.clear()
    return {"OUTPUT_HTML": page}


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    brought = facts.brought
    lines = [tr("{added} rows added, {changed} changed.", added=brought.added, changed=brought.changed)]
    if brought.photos:
        lines.append(tr("{count} photos copied.", count=len(brought.photos)))
    if facts.count(DOUBTFUL) or facts.count(REFUSED):
        lines.append(
            tr("{doubtful} doubtful, {refused} refused:", doubtful=facts.count(DOUBTFUL), refused=facts.count(REFUSED))
        )
    lines += [tr("row {number}: {why}", number=number, why=why) for number, why in _told(facts)[:_SHOWN]]
    lines += [tr("“{name}” {what}.", name=name, what=say(what)) for name, what in brought.notes[:_SHOWN]]
    if brought.unused:
        lines.append(tr("Columns of no use here: {names}.", names=", ".join(brought.unused)))
    return lines


def _told(facts: Facts) -> list[tuple[int, str]]:
    """The rows that are not simply imported, each with its reason."""
    found = []
    for number, row in facts.brought.rows:
        if row.refused is not None:
            found.append((number, tr("refused: {why}", why=say(row.refused))))
        elif row.faults:
            found.append((number, listed(say(fault) for fault in row.faults)))
    return found


def _page(facts: Facts) -> Report:
    rows = tuple((str(number), why) for number, why in _told(facts))
    rows += tuple((name, say(what)) for name, what in facts.brought.notes)
    section = Section(title=tr("Rows to look at"), heads=(tr("Row"), tr("Why")), rows=rows, numbers=(0,))
    return Report(
        title=tr("Import of {name}", name=facts.request.path.name),
        lead=(),
        verdict=sentences(facts)[0],
        sections=(section,) if rows else (),
        notes=(),
    )


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    return {
        "ADDED": facts.brought.added,
        "CHANGED": facts.brought.changed,
        "DOUBTFUL": facts.count(DOUBTFUL),
        "REFUSED": facts.count(REFUSED),
        "PHOTOS": len(facts.brought.photos),
    }


def style(_layers: dict[str, Any], _facts: Facts) -> None:
    """The layers of the twinning have their style."""
