"""The work of `jumelage:backwardplan`, imported only when it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime

from ..jumelage_plugin.bridge.backward_plan import TABLES, departure_of
from ..jumelage_plugin.bridge.plan_files import calendar_of, sheets_of
from ..jumelage_plugin.bridge.plan_report import page_of
from ..jumelage_plugin.bridge.plan_words import Plan, budget_notes, day, plan_of, verdict, warnings
from ..jumelage_plugin.bridge.twinning_folder import TwinningFolder
from ..jumelage_plugin.bridge.twinning_rows import first_row
from ..jumelage_plugin.bridge.wording import speaking, tr
from ..jumelage_plugin.core.backward_plan import DEPARTURE
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.io.workbook import write_workbook
from .base import JumelageAlgorithm
from .outputs import Writer
from .twinninginputs import asked_language, twinning_of

ENDINGS = {
    "OUTPUT_HTML": (".html", ".htm"),
    "OUTPUT_ICS": (".ics",),
    "OUTPUT_ODS": (".ods",),
    "OUTPUT_XLSX": (".xlsx",),
}


@dataclass(frozen=True)
class Request:
    """The twinning, the departure where another one is wanted, the day to judge on, the language or whose it is."""

    twinning: TwinningFolder
    departure: date | None
    today: date
    language: str


@dataclass(frozen=True)
class Facts:
    """The plan, the language of its files, and whether its tasks are those of the kit alone."""

    plan: Plan
    language: str
    of_kit: bool


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Makes files of the backward plan of a twinning: a calendar (ICS), spreadsheets (ODS, XLSX) with true dates, "
        "and a page to print with a bar for each task. Every task is counted in days from the departure, "
        "the return, the start or the end of the project: another departure moves them all.\n\n"
        "Late tasks are told, and those that begin before what they depend on has ended; nothing is moved to hide it. "
        "A twinning that has no tasks yet shows those of the kit; the step “Outputs” of the dock writes them into it. "
        "The budget of the founding text is told as it stands there, with the difference between its total and its "
        "lines. People stand there by role or pseudonym."
    )


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the parameters and gather them."""
    wanted = 0
    for name, endings in ENDINGS.items():
        path = algorithm.parameterAsFileOutput(parameters, name, context)
        if path and Path(path).suffix.lower() not in endings:
            raise JumelageError("{name} must end in {ending}.", name=Path(path).name, ending=endings[0])
        wanted += bool(path)
    if not wanted:
        raise JumelageError("Choose at least one file to make.")
    return Request(
        twinning_of(algorithm.parameterAsFile(parameters, "TWINNING", context)),
        _day(algorithm, parameters, "DEPARTURE", context),
        _day(algorithm, parameters, "TODAY", context) or date.today(),  # noqa: DTZ011 - the planner's own day
        algorithm.parameterAsEnumString(parameters, "LANGUAGE", context),
    )


def _day(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> date | None:
    """A day, None where it is not set; what is no day is refused."""
    value = parameters.get(name)
    if value in (None, ""):
        return None
    if isinstance(value, str):
        try:
            return date.fromisoformat(value.strip()[:10])
        except ValueError:
            raise JumelageError("“{text}” is no day: write it as 2027-05-31.", text=value) from None
    found = value if isinstance(value, QDate) else algorithm.parameterAsDateTime(parameters, name, context)
    found = found.date() if isinstance(found, QDateTime) else found
    if not found.isValid():
        raise JumelageError("“{text}” is no day: write it as 2027-05-31.", text=value)
    return date(found.year(), found.month(), found.day())


def judge(request: Request, _feedback: QgsProcessingFeedback) -> Facts:
    """Read the plan, and count it from the departure."""
    layers = {name: QgsVectorLayer(f"{request.twinning.gpkg}|layername={name}", name, "ogr") for name in TABLES}
    departure = request.departure or departure_of(layers)
    if departure is None:
        raise JumelageError("The day of the departure is not set: give it here, or set it in the twinning.")
    language = asked_language(request.language, first_row(layers["twinning"]))
    with speaking(language):
        plan = plan_of(layers, request.today, departure)
    return Facts(plan, language, layers["task"].featureCount() == 0)


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Write the files that are wanted, all or none."""
    stamp = datetime.now(timezone.utc)

    def spoken(make: Callable[[Path], object]) -> Callable[[Path], object]:
        def made(path: Path) -> None:
            with speaking(facts.language):
                make(path)

        return made

    makers = {
        "OUTPUT_HTML": lambda path: path.write_text(page_of(facts.plan), encoding="utf-8"),
        "OUTPUT_ICS": lambda path: path.write_bytes(calendar_of(facts.plan, stamp)),
        "OUTPUT_ODS": lambda path: write_workbook(path, sheets_of(facts.plan)),
        "OUTPUT_XLSX": lambda path: write_workbook(path, sheets_of(facts.plan)),
    }
    return {name: writer.file(name, spoken(make)) for name, make in makers.items()}


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    plan = facts.plan
    lines = [tr("Departure: {date}", date=day(plan.dates[DEPARTURE])), verdict(plan)]
    if facts.of_kit:
        lines.append(tr("The twinning has no tasks yet: these are those of the kit, and nothing was written into it."))
    return [*lines, *warnings(plan), budget_notes()[0]]


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    return {"TASKS": len(facts.plan.rows), "LATE": len(facts.plan.late), "CONFLICTS": len(facts.plan.early)}


def style(_layers: dict[str, Any], _facts: Facts) -> None:
    """Nothing is shown on the map."""
