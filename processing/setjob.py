"""`jumelage:makeposters` for a twinning: its posters, in its project and as files."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ..jumelage_plugin.bridge import analysis, provenance, twin_report
from ..jumelage_plugin.bridge.bilingual import Tongues, main_only, merged, spoken
from ..jumelage_plugin.bridge.document_files import HTML, ODT, WRITERS
from ..jumelage_plugin.bridge.posters import export, making, preflight, story
from ..jumelage_plugin.bridge.posters.catalogue import POSTERS, Poster, poster
from ..jumelage_plugin.bridge.posters.making import Edition, Made
from ..jumelage_plugin.bridge.posters.material import Material, Run
from ..jumelage_plugin.bridge.posters.preflight import Finding
from ..jumelage_plugin.bridge.posters.why_content import PosterContent
from ..jumelage_plugin.bridge.posters.why_facts import poster_content
from ..jumelage_plugin.bridge.project import read_project, save_project
from ..jumelage_plugin.bridge.report import Report, Section
from ..jumelage_plugin.bridge.twinning_folder import TwinningFolder
from ..jumelage_plugin.bridge.twinning_rows import Row
from ..jumelage_plugin.bridge.wording import headed, say, speaking, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.horizons import CUSTOM
from ..jumelage_plugin.core.messages import Message, message
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.io.durable import to_disk
from . import mapjob, runposterjob, twinjob
from .base import JumelageAlgorithm
from .outputs import Writer
from .twincommunes import TwinCommunes
from .twininputs import TwinRequest, read_twin_request
from .twinninginputs import asked_language, twinning_of

FOLDER = "posters"
WHY = "p1"


@dataclass(frozen=True)
class Request:
    """The twinning, its project, the posters wanted, and how; `pair` asks for the run where P1 is among them."""

    twinning: TwinningFolder
    project: QgsProject
    is_open: bool
    posters: tuple[Poster, ...]
    paper: str
    tongues: Tongues
    existing: str
    folder: Path
    pair: TwinRequest | None


@dataclass
class Facts:
    """The request, the run of the pair, and what came of each poster."""

    request: Request
    run: runposterjob.Facts | None = None
    made: list[Path] = field(default_factory=list)
    kept: dict[str, frozenset[str]] = field(default_factory=dict)
    lacking: list[Message] = field(default_factory=list)
    findings: dict[str, list[Finding]] = field(default_factory=dict)
    stopped: list[str] = field(default_factory=list)
    alone: list[Message] = field(default_factory=list)
    """Posters that could not be made in two languages, and were made in the first."""
    failed: list[Message] = field(default_factory=list)


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the parameters and gather them."""
    twinning = twinning_of(algorithm.parameterAsFile(parameters, "TWINNING", context))
    project, is_open = _project(twinning)
    try:
        codes = algorithm.choices(parameters, "POSTERS", context)
        wanted = tuple(poster(code) for code in codes) or POSTERS
        pair = Material(project, twinning).pair
        folder = algorithm.parameterAsString(parameters, "FOLDER", context)
        return Request(
            twinning=twinning,
            project=project,
            is_open=is_open,
            posters=wanted,
            paper=algorithm.choice(parameters, "FORMAT", algorithm.parameterDefinition("FORMAT").options(), context),
            tongues=_tongues(algorithm.parameterAsEnumString(parameters, "LANGUAGE", context), pair),
            existing=algorithm.parameterAsEnumString(parameters, "EXISTING", context),
            folder=Path(folder) if folder else twinning.exports / FOLDER,
            pair=_pair_request(Material(project, twinning), context) if WHY in {one.code for one in wanted} else None,
        )
    except BaseException:
        if not is_open:
            project.clear()
        raise


def _project(twinning: TwinningFolder) -> tuple[QgsProject, bool]:
    """The project that is open in the window where it is this one, else opened apart."""
    current = QgsProject.instance()
    if current.fileName() and Path(current.fileName()).resolve() == twinning.project_file.resolve():
        return current, True
    return read_project(twinning.project_file), False


def _tongues(asked: str, pair: Row) -> Tongues:
    """The languages of the sheets."""
    if asked != "both":
        return Tongues(asked_language(asked, pair))
    home, twin = asked_language("home", pair), asked_language("twin", pair)
    return Tongues(home, twin) if home != twin else Tongues(home)


def _pair_request(material: Material, context: QgsProcessingContext) -> TwinRequest:
    """The run that judged the pair, asked for again."""
    ranking = TwinCommunes()
    ranking.initAlgorithm()
    keys = {side: f"{row['country']}:{row['code']}" for side, row in (("home", material.home), ("twin", material.twin))}
    asked: dict[str, Any] = {"COMMUNE": keys["home"], "PARTNERS": keys["twin"]}
    if material.pair["scenario"]:
        asked["HORIZON"] = material.pair["scenario"]
    if material.pair["scenario"] == CUSTOM:
        from ..jumelage_plugin.bridge.posters.side_by_side import method_of

        asked["LEVEL"] = method_of(material).get("level")
    return read_twin_request(ranking, asked, context)


def judge(request: Request, feedback: QgsProcessingFeedback) -> Facts:
    """Compute the run of the pair, where a poster tells of it."""
    if request.pair is None:
        return Facts(request)
    twins = twinjob.judge(request.pair, feedback)
    if not (twins.partners and twins.partners[0].known):
        raise JumelageError("There is no climate data for the twin of the poster.")
    return Facts(request, runposterjob.Facts(mapjob.judge(mapjob.MapRequest(request.pair.common), feedback), twins))


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Make the layouts, check them, and write those that may leave; the project is saved where it is not open."""
    request = facts.request
    try:
        return _write(facts, writer)
    finally:
        if not request.is_open:
            request.project.clear()


def _write(facts: Facts, writer: Writer) -> dict[str, Any]:
    request = facts.request
    run = _add_run(facts, writer) if facts.run is not None else None
    making.prepare(request.project, request.twinning)
    for number, one in enumerate(request.posters):
        stop_if(writer.feedback.isCanceled)
        writer.feedback.setProgress(100.0 * number / len(request.posters))
        try:
            _make(facts, one, run, writer.feedback)
        except JumelageError as error:  # the others are made all the same
            facts.failed.append(_failure(one, error))
    if not facts.made and not facts.findings:
        raise JumelageError("No poster could be made: {reason}", reason=[*facts.failed, *facts.lacking][0])
    if not request.is_open:
        save_project(request.project, request.twinning.project_file)
    return {
        "FOLDER": str(request.folder),
        "PROJECT": str(request.twinning.project_file),
        "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: page(facts).html()),
    }


def _add_run(facts: Facts, writer: Writer) -> Run:
    """Put the files of the run into the twinning, and its layers into the project."""
    request = facts.request
    folder = analysis.analysis_folder(request.twinning)
    folder.mkdir(exist_ok=True)
    analysis.let_go(request.project)
    with speaking(request.tongues.main):
        runposterjob.write_tables(folder, facts.run, writer)
        for statistics in folder.glob("*.aux.xml"):
            statistics.unlink()
    content = _content(facts.run.twins, request.tongues)
    with speaking(request.tongues.main):
        return Run(content, analysis.add_analysis(request.project, request.twinning, content))


def _content(twins: twin_report.Facts, tongues: Tongues) -> PosterContent:
    """What P1 says, in one language or two."""
    contents = []
    for code in filter(None, (tongues.main, tongues.second)):
        with speaking(code):
            told = replace(twins, provenance=provenance.shipped())
            contents.append(poster_content(told, told.partners[0]))
    return merged(*contents) if len(contents) > 1 else contents[0]


def _make(facts: Facts, one: Poster, run: Run | None, feedback: QgsProcessingFeedback) -> None:
    """One poster: its layouts, the findings on them, and its files unless something stops it."""
    request = facts.request
    with spoken(request.tongues):
        lacking = one.ready(Material(request.project, request.twinning, run))
    if lacking is not None:
        facts.lacking.append(lacking)
        feedback.pushInfo(headed(say(one.title), say(lacking)))
        return
    edition, made = _layouts(facts, one, run)
    facts.kept |= {part.layout.name(): part.theirs for part in made if part.theirs}
    title = say(one.title)
    facts.findings[title] = [finding for part in made for finding in preflight.check(part.layout)]
    if preflight.stopping(facts.findings[title]):
        facts.stopped.append(title)
        return
    facts.made += _files(request, edition, made, feedback)


def _layouts(facts: Facts, one: Poster, run: Run | None) -> tuple[Edition, list[Made]]:
    """The layouts of a poster; in the first language alone, and said so, where it cannot be made in two."""
    request = facts.request
    edition = Edition(one, request.paper, request.tongues)
    try:
        return edition, making.make(request.project, request.twinning, edition, request.existing, run)
    except JumelageError as error:
        if not edition.tongues.second:
            raise
        reason = error.message
    edition = replace(edition, tongues=Tongues(edition.tongues.main))
    if run is not None:
        run = replace(run, content=main_only(run.content))
    made = making.make(request.project, request.twinning, edition, request.existing, run)
    told = message("{poster} was made in its first language alone; in two: {reason}", poster=one.title, reason=reason)
    facts.alone.append(told)
    return edition, made


def _failure(one: Poster, error: JumelageError) -> Message:
    """Which poster was not made, and why."""
    return message("{poster} was not made: {reason}", poster=one.title, reason=error.message)


def _files(request: Request, edition: Edition, made: list[Made], feedback: QgsProcessingFeedback) -> list[Path]:
    """The PDF, a picture, and the same for those who cannot see it."""
    one, tongues = edition.poster, edition.tongues
    request.folder.mkdir(parents=True, exist_ok=True)
    stem = request.folder / f"{one.code}_{edition.paper}_{tongues.code}"
    with spoken(tongues):
        material = Material(request.project, request.twinning)
        author = str(material.home["name"])
        title = f"{say(one.title)} – {material.pair['name']}"
    pdf, png = stem.with_suffix(".pdf"), stem.with_suffix(".png")
    export.export_pdf([part.layout for part in made], pdf, title, author, feedback)
    export.export_image(made[0].layout, png)
    told = story.document([block for part in made for block in part.story], tongues, author, request.twinning.path)
    files = [pdf, png]
    for ending in (ODT, HTML):
        files.append(stem.with_suffix(f".{ending}"))
        WRITERS[ending](told, files[-1])
    for file in files:
        to_disk(file)
    return files


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    lines = [tr("Posters made: {count}, in {folder}.", count=_count(facts), folder=facts.request.folder)]
    for name, ids in facts.kept.items():
        lines.append(tr("{layout}: yours, and left as they are: {items}.", layout=name, items=", ".join(sorted(ids))))
    for title, found in facts.findings.items():
        lines += [headed(title, _line(finding)) for finding in found]
    lines += [tr("{poster} was stopped: mend what is named above first.", poster=title) for title in facts.stopped]
    lines += [say(words) for words in (*facts.alone, *facts.failed)]
    if facts.request.is_open:
        lines.append(tr("The posters are in the open project: save it to keep them."))
    return lines


def _count(facts: Facts) -> int:
    return sum(path.suffix == ".pdf" for path in facts.made)


def _line(finding: Finding) -> str:
    told = f"{say(finding.told)} {say(finding.advice)}"
    return headed(finding.item, told) if finding.item else told


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    findings = sum(len(found) for found in facts.findings.values())
    return {"COUNT": _count(facts), "FINDINGS": findings, "STOPPED": len(facts.stopped)}


def require_all(facts: Facts) -> None:
    """Raise `JumelageError` where a poster could not be made: whoever looks at the outcome alone must know."""
    if facts.failed:
        failures = " ".join(say(words) for words in facts.failed)
        raise JumelageError("Posters made: {count}. {failures}", count=_count(facts), failures=failures)


def page(facts: Facts) -> Report:
    """The readable result of the checks."""
    heads = (tr("Where"), tr("What"), tr("What to do"))
    sections = []
    for title, found in facts.findings.items():
        rows = tuple((finding.item or title, say(finding.told), say(finding.advice)) for finding in found)
        if rows:
            sections.append(Section(title=title, heads=heads, rows=rows))
    return Report(
        title=tr("Check of the posters"),
        lead=(str(facts.request.twinning.path.name),),
        verdict=" ".join([sentences(facts)[0], *map(say, facts.failed)]),
        sections=tuple(sections),
        notes=tuple(say(words) for words in (*facts.alone, *facts.lacking)),
    )
