"""The work of `jumelage:makedocuments`, imported only when it runs."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ..jumelage_plugin.bridge.document_facts import facts_of
from ..jumelage_plugin.bridge.document_files import write_document
from ..jumelage_plugin.bridge.kit_fields import kit_fields
from ..jumelage_plugin.bridge.kit_folder import write_kit
from ..jumelage_plugin.bridge.project import opened_project
from ..jumelage_plugin.bridge.reports import catalogue, feedback_summary
from ..jumelage_plugin.bridge.twinning_folder import TwinningFolder
from ..jumelage_plugin.bridge.wording import speaking, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.feedback import Answers
from ..jumelage_plugin.core.progress import stop_if
from .base import JumelageAlgorithm
from .makedocuments import EMPTY_KIT, FORMATS, KIT
from .outputs import Writer
from .twinninginputs import asked_language, twinning_of

DEFAULT_FOLDER = "documents"


@dataclass(frozen=True)
class Request:
    """The twinning, the documents wanted, their language (or whose it is), formats and folder."""

    twinning: TwinningFolder
    codes: tuple[str, ...]
    language: str
    formats: tuple[str, ...]
    forms: Sequence[Answers]
    folder: Path


@dataclass(frozen=True)
class Facts:
    """The request, and the names of the files made."""

    request: Request
    names: list[str] = field(default_factory=list)


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Makes documents from the data of a twinning, to be read, printed and changed in any office suite (ODT): "
        "reports of the visits, the study report, a methodology without anything of the pair, talking points, "
        "delegations with role sheets, the consent form, and the summary of the feedback.\n\n"
        "People are counted, or stand there by pseudonym; photos are shown when they may be published, as copies "
        "without position or time. Feedback is told from five forms on. A file that lies in the folder already is "
        "never replaced."
    )


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the parameters and gather them."""
    codes = tuple(algorithm.choices(parameters, "DOCUMENTS", context))
    # of an empty choice QGIS makes the usual one
    if not codes or parameters.get("DOCUMENTS") in ([], ""):
        raise JumelageError("Choose at least one document.")
    forms: Sequence[Answers] = ()
    if catalogue.FEEDBACK in codes:
        file = algorithm.parameterAsFile(parameters, "FEEDBACK", context)
        if not file:
            raise JumelageError("Name the table of the feedback forms, or leave the summary of the feedback out.")
        forms = feedback_summary.read(Path(file))
    twinning = twinning_of(algorithm.parameterAsFile(parameters, "TWINNING", context))
    folder = algorithm.parameterAsFile(parameters, "FOLDER", context)
    return Request(
        twinning,
        codes,
        algorithm.parameterAsEnumString(parameters, "LANGUAGE", context),
        tuple(one for one in algorithm.choices(parameters, "FORMATS", context) if one in FORMATS),
        forms,
        Path(folder) if folder else twinning.exports / DEFAULT_FOLDER,
    )


def judge(request: Request, _feedback: QgsProcessingFeedback) -> Facts:
    """Nothing is computed before the project is opened."""
    return Facts(request)


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Write all documents into the folder, or none."""
    request = facts.request
    file = request.twinning.project_file
    with opened_project(file) as project, tempfile.TemporaryDirectory(prefix="jumelage-") as photos:
        draft = writer.staging.folder(request.folder)
        facts.names.extend(_written(request, project, Path(photos), draft, writer.feedback))
    return {"FOLDER": str(request.folder)}


def _written(
    request: Request, project: QgsProject, photos: Path, draft: Path, feedback: QgsProcessingFeedback
) -> list[str]:
    facts = facts_of(project, request.twinning, "", photos)
    language = asked_language(request.language, facts.pair)
    facts = facts.in_language(language)
    names = []
    with speaking(language):
        for number, code in enumerate(request.codes):
            stop_if(feedback.isCanceled)
            feedback.setProgress(100.0 * number / len(request.codes))
            if code in {KIT, EMPTY_KIT}:
                fields = kit_fields(facts) if code == KIT else None
                names += _write_kit(request, code, language, fields, draft)
                continue
            document = catalogue.build(code, facts, request.forms)
            stem = catalogue.stem_of(code, language)
            names += write_document(document, stem, request.formats, draft, request.folder)
    return names


def _write_kit(request: Request, code: str, language: str, fields: dict[str, str] | None, draft: Path) -> list[str]:
    """All sheets and mails of the kit in a folder of their own, which takes another name where it is there already."""
    number, name = 1, code
    while (request.folder / name).exists():
        number, name = number + 1, f"{code}-{number + 1}"
    (draft / name).mkdir()
    write_kit(draft / name, request.folder / name, language, fields, request.formats)
    return [name]


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    lines = [
        tr("Documents in {folder}: {list}.", folder=facts.request.folder.name, list=", ".join(facts.names)),
        tr("Read them over and change what you like: they are yours."),
    ]
    if catalogue.CONSENT in facts.request.codes:
        lines.append(tr("The consent form is a model: have it checked by your data-protection officer."))
    return lines


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    return {"COUNT": len(facts.request.codes)}


def style(_layers: dict[str, Any], _facts: Facts) -> None:
    """Nothing is shown on the map."""
