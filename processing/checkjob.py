"""The work of `jumelage:checkproject`, imported only when it runs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ..jumelage_plugin.bridge.project import opened_project, save_project
from ..jumelage_plugin.bridge.project_check import ERROR, Finding, check_project
from ..jumelage_plugin.bridge.report import Report, Section
from ..jumelage_plugin.bridge.twinning_check import check_twinning
from ..jumelage_plugin.bridge.twinning_folder import current_twinning, is_readable
from ..jumelage_plugin.bridge.wording import headed, say, tr
from ..jumelage_plugin.core.errors import JumelageError
from .base import JumelageAlgorithm
from .outputs import Writer


@dataclass(frozen=True)
class Request:
    """The project, and whether to mend it."""

    path: Path
    repair: bool


@dataclass(frozen=True)
class Facts:
    """What was found, which of it was repaired, and the copy that was kept before, if any."""

    path: Path
    findings: list[Finding]
    repaired: list[Finding]
    copy: Path | None

    @property
    def left(self) -> list[Finding]:
        """What is still to be done."""
        return [finding for finding in self.findings if finding not in self.repaired]

    def count(self, severity: str) -> int:
        """How many of a severity are left."""
        return sum(finding.severity == severity for finding in self.left)


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Checks, offline, whether a project can be moved, zipped, opened on another computer and used with QField or "
        "Mergin: paths, layers, forms, lists of values, relations, macros, names of files. Of a twinning it also "
        "checks the data, the photos, the version, and personal data that should have been deleted.\n\n"
        "Each finding says where it is and what to do; those that can be repaired here are, on demand, after a copy."
    )


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the parameters and gather them."""
    path = Path(algorithm.parameterAsFile(parameters, "PROJECT", context))
    if not path.is_file():
        raise JumelageError("The file {path} is missing or cannot be read.", path=path)
    return Request(path, algorithm.parameterAsBool(parameters, "REPAIR", context))


def judge(request: Request, _feedback: QgsProcessingFeedback) -> Facts:
    """Open the project apart from the one in the window, check it, and mend it where that is asked."""
    with opened_project(request.path) as project:
        findings = _found(project)
        repaired = [finding for finding in findings if request.repair and finding.repairable]
        copy = _copied(request.path) if repaired else None
        if any(finding.repair for finding in repaired):
            _run([finding.repair for finding in repaired])
            save_project(project, request.path)
    _run([finding.file_repair for finding in repaired])
    return Facts(request.path, findings, repaired, copy)


def _run(repairs: Iterable[Callable[[], None] | None]) -> None:
    for repair in repairs:
        if repair is not None:
            repair()


def _found(project: QgsProject) -> list[Finding]:
    # where QGIS reads no file, there are no data to be checked
    folder = current_twinning(project) if is_readable(Path(project.fileName()).parent) else None
    of_data = [] if folder is None else list(check_twinning(project, folder, date.today()))  # noqa: DTZ011 - here
    return sorted([*check_project(project), *of_data], key=lambda finding: finding.severity != ERROR)


def _copied(path: Path) -> Path:
    """Keep a copy of the project beside it."""
    number, copy = 1, path.with_name(f"{path.stem}-before{path.suffix}")
    while copy.exists():
        number += 1
        copy = path.with_name(f"{path.stem}-before-{number}{path.suffix}")
    try:
        shutil.copyfile(path, copy)
    except OSError as error:
        raise JumelageError("{name} could not be copied: nothing was changed.", name=path.name) from error
    return copy


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    if not facts.findings:
        return [tr("Nothing was found: the project can be moved and shared.")]
    lines = [
        tr("{errors} errors and {warnings} warnings are left.", errors=facts.count(ERROR), warnings=_warnings(facts))
    ]
    if facts.copy is not None:
        lines.append(
            tr("{count} repaired; the project as it was: {copy}.", count=len(facts.repaired), copy=facts.copy.name)
        )
    return [*lines, *(headed(finding.where, f"{say(finding.told)} {say(finding.advice)}") for finding in facts.left)]


def _warnings(facts: Facts) -> int:
    return len(facts.left) - facts.count(ERROR)


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    return {"ERRORS": facts.count(ERROR), "WARNINGS": _warnings(facts), "REPAIRED": len(facts.repaired)}


def page(facts: Facts) -> Report:
    """The readable result."""
    words = {True: tr("error"), False: tr("warning")}
    heads = (tr("Where"), tr("What"), tr("What to do"))
    sections = []
    for title, found in ((tr("Left to do"), facts.left), (tr("Repaired"), facts.repaired)):
        rows = tuple(
            (f"{finding.where} ({words[finding.severity == ERROR]})", say(finding.told), say(finding.advice))
            for finding in found
        )
        if rows:
            sections.append(Section(title=title, heads=heads, rows=rows))
    return Report(
        title=tr("Check of {name}", name=facts.path.name),
        lead=(str(facts.path.parent.name),),
        verdict=sentences(facts)[0],
        sections=tuple(sections),
        notes=(),
    )


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Write the report."""
    return {"OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: page(facts).html())}


def style(_layers: dict[str, Any], _facts: Facts) -> None:
    """Nothing is shown on the map."""
