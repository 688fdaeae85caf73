"""The work of `jumelage:exporttoolkit`, imported only when it runs."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from qgis import processing
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProject,
    QgsVectorLayer,
)

from ..jumelage_plugin.bridge.toolkit_case import Case, make_case, settle
from ..jumelage_plugin.bridge.toolkit_empty import bring_own_templates, write_empty, write_templates
from ..jumelage_plugin.bridge.toolkit_listing import about_toolkit, listed_parts, remove_unlisted
from ..jumelage_plugin.bridge.toolkit_pages import write_pages
from ..jumelage_plugin.bridge.twinning_folder import TwinningFolder, folder_name
from ..jumelage_plugin.bridge.wording import listed, say, speaking, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.toolkit import CASE, EMPTY
from ..jumelage_plugin.io.kit_files import KIT_LANGUAGES
from ..jumelage_plugin.io.toolkit_files import files_of, pack, write_manifest
from ..jumelage_plugin.io.toolkit_sweep import sweep
from . import inputs
from .base import JumelageAlgorithm
from .exporttoolkit import DOCUMENTS, KIT, PARTS, PLAN, POSTERS, SHEETS, ZIP
from .makedocuments import USUAL
from .outputs import Writer
from .twinninginputs import asked_language, twinning_of

_GRID = "p5_empty"
_SHOWN = 100
_LONGEST_LICENCE = 100


@dataclass(frozen=True)
class Request:
    """The twinning, what is made of it and in which languages (or whose), the licence, the shape and the place."""

    twinning: TwinningFolder
    languages: tuple[str, ...]
    parts: tuple[str, ...]
    posters: tuple[str, ...]
    licence: str
    shape: str
    place: Path


@dataclass
class Facts:
    """The request, and what came of it."""

    request: Request
    case: Case | None = None
    files: int = 0
    made: Path | None = None
    notes: list[str] = field(default_factory=list)


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Packs what a pair used and made for the next pair: sheets, mails, forms and templates to be filled in, apart "
        "from them the case as it was filled in (posters, documents, backward plan, map and data), with licences, "
        "credits, a page to begin with and a list of all files.\n\n"
        "The case is made anew from what may leave: listed columns of listed tables, and copies of photos that may be "
        "published. Participants, who was where, votes by name, sounds and films stay. Names, addresses and telephone "
        "numbers of participants that stand in a text are replaced by their pseudonyms, addresses and numbers of "
        "others are taken out; the log tells where. Changes that you made by hand to posters and documents therefore "
        "stay at home: put your own poster templates into “templates”, they go along. Nicknames, and people who are "
        "not among the participants, cannot be found: read it over before you give it away."
    )


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the parameters and gather them."""
    languages = tuple(algorithm.choices(parameters, "LANGUAGES", context))
    if not languages or parameters.get("LANGUAGES") in ([], ""):
        raise JumelageError("Choose at least one language.")
    # of an empty choice QGIS makes the usual one
    parts = () if parameters.get("PARTS") in ([], "") else tuple(algorithm.choices(parameters, "PARTS", context))
    licence = " ".join(algorithm.parameterAsString(parameters, "LICENCE", context).split())
    if not licence or len(licence) > _LONGEST_LICENCE:
        raise JumelageError("Name the licence of the case in a few words, for example CC BY 4.0.")
    twinning = twinning_of(algorithm.parameterAsFile(parameters, "TWINNING", context))
    _refuse_unsaved(twinning)
    folder = algorithm.parameterAsFile(parameters, "FOLDER", context)
    return Request(
        twinning,
        languages,
        tuple(part for part in PARTS if part in parts),
        tuple(algorithm.choices(parameters, "POSTERS", context)) or POSTERS,
        licence,
        algorithm.choice(parameters, "AS", algorithm.parameterDefinition("AS").options(), context),
        Path(folder) if folder else twinning.exports,
    )


def _refuse_unsaved(twinning: TwinningFolder) -> None:
    for layer in QgsProject.instance().mapLayers().values():
        ours = isinstance(layer, QgsVectorLayer) and layer.source().startswith(str(twinning.gpkg))
        if ours and layer.isModified():
            raise JumelageError("“{layer}” has changes that are not saved: save them first.", layer=layer.name())


def judge(request: Request, _feedback: QgsProcessingFeedback) -> Facts:
    """Nothing is read before it can be written."""
    return Facts(request)


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Make everything aside, and put it in its place in one step."""
    request, feedback = facts.request, writer.feedback
    draft = writer.staging.folder(request.place)
    with tempfile.TemporaryDirectory(prefix="jumelage-") as scratch:
        work = Path(scratch) / "toolkit"
        for name in (CASE, EMPTY):
            (work / name).mkdir(parents=True)
        case = facts.case = make_case(request.twinning, work / CASE, Path(scratch), inputs.DATASET)
        with speaking(asked_language("home", case.pair)):
            _fill(facts, case, work, writer)
        sweep(work, files_of(work), case.search, feedback.isCanceled)
        facts.files = len(files_of(work))
        stem = folder_name(str(case.home["name"]), str(case.twin["name"])).replace("jumelage", "toolkit", 1)
        facts.made = _put(work, draft, request, stem, feedback)
    return {"TOOLKIT": str(facts.made)}


def _fill(facts: Facts, case: Case, work: Path, writer: Writer) -> None:
    """Everything but the packing; `speaking` the language of the twinning."""
    request = facts.request
    _run_parts(facts, case, writer)
    write_empty(case, work / EMPTY, _languages(case, request))
    write_templates(case, work / EMPTY)
    bring_own_templates(request.twinning, case, work / EMPTY)
    settle(case)
    remove_unlisted(work)
    write_pages(case, listed_parts(case, work, request.licence), work, request.licence)
    asked = {
        "LANGUAGES": list(request.languages),
        "PARTS": list(request.parts),
        "POSTERS": list(request.posters) if SHEETS in request.parts else [],
        "LICENCE": request.licence,
        "AS": request.shape,
    }
    parts = listed_parts(case, work, request.licence)
    write_manifest(work, parts, about_toolkit(case, asked, date.today()))  # noqa: DTZ011 - the planner's own day


def _put(work: Path, draft: Path, request: Request, stem: str, feedback: QgsProcessingFeedback) -> Path:
    """Put the finished toolkit into the draft; the path that it will have, which is that of nothing there yet."""
    ending = ".zip" if request.shape == ZIP else ""
    number, name = 1, f"{stem}{ending}"
    while (request.place / name).exists():
        number, name = number + 1, f"{stem}-{number + 1}{ending}"
    if request.shape == ZIP:
        pack(work, draft / name, stem, lambda share: feedback.setProgress(100.0 * share), feedback.isCanceled)
    else:
        stop_if(feedback.isCanceled)
        shutil.copytree(work, draft / name, copy_function=shutil.copyfile)
    return request.place / name


def _languages(case: Case, request: Request) -> list[str]:
    """The languages that were asked for, each once."""
    return list(dict.fromkeys(asked_language(code, case.pair) for code in request.languages))


def _run_parts(facts: Facts, case: Case, writer: Writer) -> None:
    """Let the algorithms of documents, posters and plan make the case's own, in each language."""
    runs = list(_runs(case, facts.request))
    steps = QgsProcessingMultiStepFeedback(len(runs) + 1, writer.feedback)
    for number, (name, asked) in enumerate(runs):
        steps.setCurrentStep(number)
        stop_if(writer.feedback.isCanceled)
        try:
            processing.run(name, asked, context=writer.context, feedback=steps, is_child_algorithm=True)
        except QgsProcessingException as error:
            stop_if(writer.feedback.isCanceled)
            # a case that has, say, no practice yet lacks their poster, and nothing else
            facts.notes.append(tr("Not made: {name} ({reason})", name=name.partition(":")[2], reason=error))
    steps.setCurrentStep(len(runs))


def _runs(case: Case, request: Request) -> Iterator[tuple[str, dict[str, Any]]]:
    """The algorithms to run, with what each is asked."""
    project, place = str(case.folder.project_file), case.folder.path
    for language in _languages(case, request):
        codes = [*(USUAL if DOCUMENTS in request.parts else [])]
        if KIT in request.parts and language in KIT_LANGUAGES:
            codes.append(KIT)
        if codes:
            asked = {"TWINNING": project, "DOCUMENTS": codes, "LANGUAGE": language}
            yield "jumelage:makedocuments", {**asked, "FOLDER": str(place / "documents" / language)}
        if PLAN in request.parts and case.pair["departure_date"]:
            stem = place / "plan" / f"plan_{language}"
            files = {f"OUTPUT_{kind}": f"{stem}.{kind.lower()}" for kind in ("HTML", "ICS", "ODS", "XLSX")}
            yield "jumelage:backwardplan", {"TWINNING": project, "LANGUAGE": language, **files}
        # the sheet to write on goes along in any case: the empty one is made from it
        posters = [*(request.posters if SHEETS in request.parts else ()), _GRID]
        asked = {"TWINNING": project, "POSTERS": list(dict.fromkeys(posters)), "LANGUAGE": language}
        yield "jumelage:makeposters", {**asked, "FOLDER": str(place / "posters")}


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences: above all what was taken out, and where."""
    case = facts.case
    lines = [
        tr("Toolkit with {count} files: {path}", count=facts.files, path=facts.made),
        tr("{count} participants stay at home, with who was where and who wrote what.", count=case.people),
    ]
    for found in case.replaced[:_SHOWN]:
        told = listed(found.pseudonyms)
        lines.append(
            tr(
                "{table}, “{row}”: people in it stand as {names}.",
                table=say(found.table),
                row=found.row,
                names=told,
            )
        )
    if len(case.replaced) > _SHOWN:
        lines.append(tr("… and in {count} rows more.", count=len(case.replaced) - _SHOWN))
    lines += [tr("Left out: {name} ({why}).", name=name, why=say(why)) for name, why in case.left_out[:_SHOWN]]
    lines += [re.sub(r"\s+", " ", note) for note in facts.notes]
    lines.append(tr("Read it over before you give it away: no rule finds nicknames, nor people elsewhere."))
    return lines


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    return {"FILES": facts.files, "LEFT_OUT": len(facts.case.left_out), "REPLACED": len(facts.case.replaced)}


def style(_layers: dict[str, Any], _facts: Facts) -> None:
    """Nothing is shown on the map."""
