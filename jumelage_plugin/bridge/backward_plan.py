"""The backward plan of a twinning: the tasks of the kit written into it, read back, and moved with the departure.

All writing is made of changes (`changes.apply`) and can be undone (`history.History`). The days that stand in the
table are what counts: somebody may have changed them. `plan_rows` is what posters, files and the dock show.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Union

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ..core import backward_plan as plan
from ..core.backward_plan import Dated, Task
from ..core.errors import JumelageError
from ..core.schema import UUID
from ..core.valuelists import PHASES
from ..io.kit_files import KIT
from ..io.task_template import LANGUAGES, TemplateTask, read_tasks
from .changes import Change
from .twinning_folder import layer
from .twinning_rows import Row, codes_in, new_uuid, rows_of, several

TASKS = KIT / "tasks.json"
Source = Union[QgsProject, Mapping[str, QgsVectorLayer]]
"""The project of a twinning, or its layers by the names of their tables."""
_MARKED = ("practice", "action", "measure")
"""The tables that tell of each row whether it is of the invented example."""
TABLES = ("twinning", "task", "participant", "value_list", *_MARKED)
"""The tables that a plan is read from."""
_DATES = {
    plan.START: "start_date",
    plan.DEPARTURE: "departure_date",
    plan.RETURN: "return_date",
    plan.END: "end_date",
}
"""The columns of the table `twinning` that hold the great dates."""


@dataclass(frozen=True)
class PlanRow:
    """A task as it is shown, in one language.

    `uuid` is empty where the task is not in the twinning yet; `code` names it in the kit, empty for one that somebody
    added. `phase` and `status` are codes, `phase_words` and `status_words` their words. `start` and `end` are its
    first and its last day, None where it has none. `late` is whether it should have ended before the day that was
    asked about, `days_late` by how many days. `owner` is the pseudonym of the person in charge, else the role that
    the kit gives the task, else empty. `too_early_for` are the titles of the tasks for which it should have waited.
    """

    uuid: str
    code: str
    title: str
    phase: str
    phase_words: str
    start: date | None
    end: date | None
    milestone: bool
    late: bool
    days_late: int
    owner: str
    status: str
    status_words: str
    deliverable: str = ""
    cost_eur: float | None = None
    staff_days: float | None = None
    too_early_for: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def kit_tasks() -> tuple[TemplateTask, ...]:
    """The tasks that every twinning may begin with."""
    return read_tasks(TASKS)


def great_dates(source: Source, today: date, departure: date | None = None) -> dict[str, date]:
    """The great dates of a twinning by the codes of their anchors; those not set are counted from the departure.

    With a `departure` they are what they would be if that were its day.
    """
    pair = _pair(source)
    return _anchors(pair if departure is None else _with_departure(pair, departure, today))


def departure_of(source: Source) -> date | None:
    """The day of the departure, None while it is not set."""
    return _day(_pair(source)["departure_date"])


def holds_example(source: Source) -> bool:
    """Whether the twinning holds the invented example: its plan is then invented too, and must say so."""
    return any(row["example"] for table in _MARKED for row in rows_of(rows_layer(source, table)))


def plan_rows(source: Source, today: date, language: str, departure: date | None = None) -> list[PlanRow]:
    """The tasks of a twinning, by phase and day, those without a day last; judged against `today`.

    Texts are in the language (two letters) as far as somebody wrote them in it; tasks of the kit whose title nobody
    has changed are in any language of the kit. With a `departure` they stand as they would if that were its day,
    and nothing is written; a twinning without tasks then shows those of the kit. Raises `JumelageError` when a layer
    is no longer in the project, and for a departure before the start of the project.
    """
    rows = _read(source)
    if departure is None:
        return _in_words(source, rows, today, language)
    pair = _pair(source)
    if not rows:
        rows = [({**row, UUID: ""}, _dated_of(row)) for row in _kit_rows(pair, kit_tasks(), {})]
    after = _anchors(_with_departure(pair, departure, today))
    stand = plan.moved([dated for _row, dated in rows], _counted_by(pair, rows), after)
    return _in_words(source, [(row, dated) for (row, _), dated in zip(rows, stand)], today, language)


def _in_words(source: Source, rows: Sequence[tuple[Row, Dated]], today: date, language: str) -> list[PlanRow]:
    pair, words = _pair(source), _words(source, language)
    people = {row[UUID]: str(row["pseudonym"]) for row in rows_of(rows_layer(source, "participant"))}
    titles = {dated.task.code: _text(pair, row, "title", language) for row, dated in rows if dated.task.code}
    waits: dict[int, list[str]] = {}
    for found in plan.conflicts([dated for _row, dated in rows]):
        waits.setdefault(id(found.task), []).append(titles[found.other.task.code])
    shown = [
        PlanRow(
            uuid=str(row.get(UUID) or ""),
            code=dated.task.code,
            title=_text(pair, row, "title", language),
            phase=dated.task.phase,
            phase_words=words.get(dated.task.phase, dated.task.phase),
            start=dated.start,
            end=dated.end,
            milestone=dated.task.milestone,
            late=bool(plan.days_late(dated, today)),
            days_late=plan.days_late(dated, today),
            owner=people.get(row.get("owner_uuid") or "") or words.get(dated.task.role, ""),
            status=dated.task.status,
            status_words=words.get(dated.task.status, dated.task.status),
            deliverable=_text(pair, row, "deliverable", language),
            cost_eur=row.get("cost_eur"),
            staff_days=row.get("staff_days"),
            too_early_for=tuple(waits.get(id(dated), ())),
        )
        for row, dated in rows
    ]
    return sorted(shown, key=_order)


def _order(row: PlanRow) -> tuple[Any, ...]:
    known = PHASES.codes.index(row.phase) if row.phase in PHASES.codes else len(PHASES.codes)
    return known, row.start is None, row.start or date.min, row.end or date.min, row.title.casefold()


# What is written


def missing_tasks(source: Source) -> list[Change]:
    """The changes that add the tasks of the kit that a twinning has not yet; those that are there are left alone.

    A task is known by its code in the column `template`, whatever its title has become. Days are set where the
    departure is.
    """
    pair = _pair(source)
    held = {row["template"] for row in rows_of(rows_layer(source, "task"))}
    absent = [one for one in kit_tasks() if one.task.code not in held]
    return [Change("task", None, row) for row in _kit_rows(pair, absent, _anchors(pair))]


def departure_changes(project: QgsProject, departure: date, today: date) -> list[Change]:
    """The changes that set the departure, and move with it the other dates of the twinning and every open task.

    The start moves along as long as it is to come: what has begun has begun. What is done or cancelled stays where
    it was; a task to which somebody gave another day keeps its distance. Raises `JumelageError` when the departure
    would come before the start of the project.
    """
    pair = _pair(project)
    after = _with_departure(pair, departure, today)
    changed = [] if after == pair else [Change("twinning", pair, after)]
    return [*changed, *_task_changes(_read(project), pair, _anchors(after))]


def following_changes(project: QgsProject) -> list[Change]:
    """The changes that bring tasks up to date whose great dates were changed elsewhere, as in a form of QGIS.

    None where the tasks agree with the dates of the twinning.
    """
    pair = _pair(project)
    return _task_changes(_read(project), pair, _anchors(pair))


def status_changes(project: QgsProject, task: str, status: str) -> list[Change]:
    """The changes that give a task (uuid) another status; what is done is done by 100 %."""
    row = next((row for row in rows_of(layer(project, "task")) if row[UUID] == task), None)
    if row is None or row["status"] == status:
        return []
    progress = {plan.DONE: 100, plan.TODO: 0}.get(status, row["progress_pct"])
    return [Change("task", row, {**row, "status": status, "progress_pct": progress})]


def _task_changes(rows: Sequence[tuple[Row, Dated]], pair: Row, after: plan.Anchors) -> list[Change]:
    changes = []
    before = _counted_by(pair, rows)
    for (row, was), now in zip(rows, plan.moved([dated for _row, dated in rows], before, after)):
        if now == was:
            continue
        new = {**row, "start_date": _qdate(now.start), "end_date": _qdate(now.end)}
        if now.task.offset_months is not None and now.start is not None:
            new["offset_days"] = (now.start - after[now.task.anchor]).days
        changes.append(Change("task", row, new))
    return changes


def _counted_by(pair: Row, rows: Sequence[tuple[Row, Dated]]) -> dict[str, date]:
    """The great dates by which the tasks stand now: those on which they agree, else those of the twinning."""
    implied = plan.implied_anchors([dated for _row, dated in rows])
    given = {anchor: implied.get(anchor) or _day(pair[name]) for anchor, name in _DATES.items()}
    # dates that the twinning does not set go with the departure by which the tasks stand
    usual = plan.anchors_around(
        given[plan.DEPARTURE], _day(pair["start_date"]), given[plan.RETURN], _day(pair["end_date"])
    )
    return {**usual, **implied}


def _with_departure(pair: Row, departure: date, today: date) -> dict[str, Any]:
    """The twinning with another departure; its other dates keep their distance to it, but for a start that is past."""
    before = _day(pair["departure_date"]) or departure
    after = {**pair, "departure_date": _qdate(departure)}
    for name in ("start_date", "return_date", "end_date"):
        day = _day(pair[name])
        if day is not None and (name != "start_date" or day > today):
            after[name] = _qdate(day + (departure - before))
    start = _day(after["start_date"])
    if start is not None and departure < start:
        raise JumelageError("The departure would come before the start of the project, {day}.", day=start.isoformat())
    return after


def _kit_rows(pair: Row, tasks: Sequence[TemplateTask], anchors: plan.Anchors) -> list[dict[str, Any]]:
    """Rows of the table for tasks of the kit, in the languages of the twinning."""
    other = pair["twin_language"] if pair["twin_language"] in LANGUAGES else ""
    language = str(pair["language"])
    rows = []
    for one, dated in zip(tasks, plan.scheduled([one.task for one in tasks], anchors)):
        rows.append(
            {
                UUID: new_uuid(),
                "twinning_uuid": pair[UUID],
                "title": one.title(language),
                "title_twin": one.title(other) if other and other != language else None,
                "phase": one.task.phase,
                "anchor": one.task.anchor,
                "offset_days": _days_after(dated, anchors),
                "duration_days": one.task.duration_days,
                "start_date": _qdate(dated.start),
                "end_date": _qdate(dated.end),
                "milestone": one.task.milestone,
                "deliverable": one.deliverable(language),
                "template": one.task.code,
                "depends_on": several(one.task.depends_on),
            }
        )
    return rows


def _days_after(dated: Dated, anchors: plan.Anchors) -> int:
    """The days from the anchor; of calendar months as many as they have, or nearly, while there is no date."""
    task = dated.task
    if task.offset_months is None:
        return int(task.offset_days or 0)
    anchor = anchors.get(task.anchor) or date(2001, 1, 1)
    return (plan.months_later(anchor, task.offset_months) - anchor).days


# What is read


def _read(source: Source) -> list[tuple[Row, Dated]]:
    """The rows of the table with what the rules make of them."""
    return [(row, _dated_of(row)) for row in rows_of(rows_layer(source, "task"))]


def _dated_of(row: Row) -> Dated:
    of_kit = _of_kit(row)
    months = of_kit.task.offset_months if of_kit is not None else None
    duration = 1 if row["duration_days"] is None else int(row["duration_days"])
    task = Task(
        code=str(row["template"] or ""),
        title=str(row["title"]),
        phase=str(row["phase"]),
        anchor=str(row["anchor"]),
        offset_days=row["offset_days"],
        duration_days=duration,
        offset_months=months if months is not None and plan.are_months(row["offset_days"], months) else None,
        milestone=bool(row["milestone"]),
        role=of_kit.task.role if of_kit is not None else "",
        status=str(row.get("status") or plan.TODO),
        depends_on=codes_in(row["depends_on"]),
    )
    start, end = _day(row["start_date"]), _day(row["end_date"])
    if start is not None and end is None:
        end = start + timedelta(max(1, duration) - 1)
    return Dated(task, end if start is None else start, end)


def _of_kit(row: Row) -> TemplateTask | None:
    return next((one for one in kit_tasks() if one.task.code == row["template"]), None)


def _text(pair: Row, row: Row, name: str, language: str) -> str:
    """A text of a task in a language: as somebody wrote it, as the kit has it where it is unchanged, else as it is."""
    own = str(row[name] or "")
    if language == pair["language"]:
        return own
    of_kit = _of_kit(row)
    texts = {} if of_kit is None else of_kit.titles if name == "title" else of_kit.deliverables
    written = str(row.get(f"{name}_twin") or "") if language == pair["twin_language"] else ""
    if written:
        return written
    return texts.get(language, own) if own == texts.get(str(pair["language"])) else own


def _words(source: Source, language: str) -> dict[str, str]:
    """The words of the values of lists, as the twinning has them."""
    chosen = language if language in LANGUAGES else "en"
    return {row["code"]: str(row[chosen]) for row in rows_of(rows_layer(source, "value_list"))}


def _pair(source: Source) -> dict[str, Any]:
    pair = next(rows_of(rows_layer(source, "twinning")), None)
    if pair is None:
        raise JumelageError("This project holds no twinning: make one with “New twinning”.")
    return pair


def rows_layer(source: Source, table: str) -> QgsVectorLayer:
    """The layer of a table. Raises `JumelageError` when it has been taken out of the project."""
    return layer(source, table) if isinstance(source, QgsProject) else source[table]


def _anchors(pair: Row) -> dict[str, date]:
    start, departure, back, end = (_day(pair[name]) for name in _DATES.values())
    return plan.anchors_around(departure, start, back, end)


def _day(value: Any) -> date | None:
    """A date of a row as Python has it."""
    return value.toPyDate() if isinstance(value, QDate) and value.isValid() else None


def _qdate(day: date | None) -> QDate | None:
    return None if day is None else QDate(day.year, day.month, day.day)
