"""P8, the backward plan: tasks in their phases as bars, milestones, today, what is late. A3, lying."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from qgis.PyQt.QtCore import QDate

from ...core.document import Grid
from ...core.messages import Message, message
from ...core.valuelists import PHASES
from .. import design
from ..backward_plan import PlanRow, plan_rows
from ..bilingual import joined, pair, second_language, second_of, told
from ..design import MARGIN, TextStyle
from ..palettes import PHASE_COLOURS
from ..twinning_rows import Row
from ..wording import language, speaking, tr
from . import frame, labels
from .frame import Head
from .maps import Rect
from .material import Material, day
from .sheet import Sheet, fit

CANCELLED, DONE = "STT_CANCELLED", "STT_DONE"
_NAMES, _NAMES_OF_TWO = 0.40, 0.34
"""The part of the width that names take; those of a second language stand on the other side of the chart."""
_MOST_ROW, _LEAST_ROW = 10.5, 3.6
_LARGEST, _USUAL, _SMALLEST = 11.0, 8.0, 6.0
_OF_STEP = 0.7
"""The size of a name as a part of the height of its line."""
_LAST_MONTH = 12
_MONTH = TextStyle(9.0, "semibold", design.SOFT_INK)
_DOT = 0.9
_LATE = TextStyle(8.0, "semibold", design.WARM)


@dataclass(frozen=True)
class Task:
    """A task that has days, its title and how it stands, in the languages of the sheet."""

    row: PlanRow
    start: QDate
    end: QDate
    title: str
    state: str


@dataclass(frozen=True)
class Chart:
    """Where the chart stands: the box of its bars, the days that it shows, the names at both its sides."""

    box: Rect
    begin: QDate
    span: int
    names: float
    size: float

    def x(self, when: QDate) -> float:
        """Where a day begins, in mm."""
        return self.box.x + self.begin.daysTo(when) / self.span * self.box.width


def today() -> date:
    """The day against which tasks are late."""
    return date.today()  # noqa: DTZ011 - the planner's own day


def dated_tasks(material: Material) -> list[Row]:
    """The tasks that have dates."""
    return [row for row in material.tasks if row["start_date"] is not None and row["status"] != CANCELLED]


def ready(material: Material) -> Message | None:
    """Why there is no plan, None where there is one."""
    return None if dated_tasks(material) else message("The plan has no task with a date yet.")


def compose(sheet: Sheet, material: Material) -> None:
    """Draw the sheet."""
    tasks = _tasks(material)
    y = frame.head(sheet, _head(material, tasks), material) + 4.0
    end = frame.foot(sheet, _credit()) - 4.0
    sheet.tell(_told_tasks(material, tasks))
    with sheet.untold():
        _draw(sheet, material, tasks, Rect(MARGIN, y, frame.inner(sheet), end - y))


def _tasks(material: Material) -> list[Task]:
    """The tasks that have days, by phase and day; those of the kit are known in every language."""
    codes = [code for code in (language(), second_language()) if code]
    spoken = [plan_rows(material.project, today(), code) for code in codes]
    others = {row.uuid: row for row in spoken[-1]}
    tasks = []
    for row in spoken[0]:
        if row.start is not None and row.status != CANCELLED:
            title = pair(row.title, others[row.uuid].title)
            states = [_state(one, code) for one, code in zip((row, others[row.uuid]), codes)]
            state = pair(states[0], states[-1])
            tasks.append(Task(row, _date(row.start), _date(row.end or row.start), title, state))
    return tasks


def _state(row: PlanRow, code: str) -> str:
    """How a task stands, in a language."""
    if not row.late:
        return row.status_words
    with speaking(code):
        return tr("{status}, late: {days} days", status=row.status_words, days=row.days_late)


def _date(when: date) -> QDate:
    return QDate(when.year, when.month, when.day)


def _told_tasks(material: Material, tasks: Sequence[Task]) -> Grid:
    """The chart as a table."""
    heads = (message("Task"), message("Phase"), message("Start"), message("End"), message("Status"))
    lines = tuple(
        (
            joined(one.title),
            joined(material.words(one.row.phase)),
            joined(day(one.start)),
            joined(day(one.end)),
            joined(one.state),
        )
        for one in tasks
    )
    return Grid(tuple(joined(told(head)) for head in heads), lines, first_is_head=True)


def _head(material: Material, tasks: Sequence[Task]) -> Head:
    return Head(told(message("Backward plan")), str(material.pair["name"]), _lead(material, tasks))


def _lead(material: Material, tasks: Sequence[Task]) -> str:
    """The departure, how many tasks are late, and what it costs as far as it is noted; days in both languages."""
    texts = []
    for code in filter(None, (language(), second_language())):
        with speaking(code):
            texts.append(" ".join(f"{text.rstrip('.')}." for text in _lead_sentences(material, tasks)))
    return pair(texts[0], texts[-1])


def _lead_sentences(material: Material, tasks: Sequence[Task]) -> Iterator[str]:
    leaving, now = str(day(material.pair["departure_date"])), str(day(_date(today())))
    late = sum(one.row.late for one in tasks)
    costs = [one.row.cost_eur for one in tasks if one.row.cost_eur is not None]
    yield tr("Departure: {date}", date=leaving) if leaving else tr("The date of the departure is not set yet.")
    if late:
        yield tr("Tasks that are late on {day}: {count} of {all}.", day=now, count=late, all=len(tasks))
    else:
        yield tr("Nothing is late on {day}.", day=now)
    for words, amount in (
        (message("Budget"), material.pair["budget_eur"]),
        (message("Costs noted in the tasks"), sum(costs) if costs else None),
    ):
        if amount is not None:
            yield tr("{what}: {value}", what=words, value=f"{labels.number(float(amount), '')}\u00a0€")


def _draw(sheet: Sheet, material: Material, tasks: Sequence[Task], rect: Rect) -> None:
    """Names, a bar for each task under the months, and the names in a second language at the right."""
    phases = [(code, [one for one in tasks if one.row.phase == code]) for code in PHASES.codes]
    phases = [(code, mine) for code, mine in phases if mine]
    heading = design.line_height(design.BODY_STRONG) + 1.6
    top = rect.y + 2.0 * design.line_height(_MONTH) + 2.0
    room = rect.y + rect.height - top - heading * len(phases)
    step = min(_MOST_ROW, max(_LEAST_ROW, room / max(1, len(tasks))))
    bottom = top + step * len(tasks) + heading * len(phases)
    chart = _chart(tasks, Rect(rect.x, rect.y, rect.width, bottom - rect.y), step)
    _months(sheet, chart)
    _great_lines(sheet, material, chart, top)
    y, number = top, 0
    for code, mine in phases:
        _heading(sheet, material, chart, code, y)
        y += heading
        for one in mine:
            number += 1
            _task(sheet, number, one, chart, (y, step))
            y += step


def _chart(tasks: Sequence[Task], rect: Rect, step: float) -> Chart:
    """The days and the box of the bars; names as large as the lines allow, smaller where the longest would be cut."""
    first, last = min(one.start for one in tasks), max(one.end for one in tasks)
    begin = QDate(first.year(), first.month(), 1)
    span = max(1, begin.daysTo(QDate(last.year(), last.month(), last.daysInMonth())) + 1)
    two = bool(second_language())
    names = rect.width * (_NAMES_OF_TWO if two else _NAMES)
    box = Rect(rect.x + names, rect.y, rect.width - names * (2.0 if two else 1.0), rect.height)
    size = min(_LARGEST, step / design.POINT_TO_MM * _OF_STEP)
    while size > _USUAL and not all(_fits(one, text, size, names) for one in tasks for text in _titles(one)):
        size -= 0.25
    return Chart(box, begin, span, names, size)


def _titles(one: Task) -> list[str]:
    """The title in each language; what is done says so, and in two languages what is late, in its own."""
    titles = [str(one.title), second_of(one.title) or str(one.title)]
    if one.row.late and second_language():
        states = (str(one.state), second_of(one.state) or str(one.state))
        return [f"{title} – {state}" for title, state in zip(titles, states)]
    if one.row.status != DONE:
        return titles
    done = told(message("{title} (done)", title=titles[0]))
    return [str(done), second_of(told(message("{title} (done)", title=titles[1]))) or str(done)]


def _style(one: Task, size: float) -> TextStyle:
    """What is done steps back, what is late comes forward."""
    if one.row.late:
        return TextStyle(size, "semibold", design.WARM)
    return TextStyle(size, "regular", design.SOFT_INK if one.row.status == DONE else design.INK)


def _fits(one: Task, text: str, size: float, width: float) -> bool:
    return bool(design.text_size(text, _style(one, size))[0] <= (width - 4.0) * 0.98)


def _heading(sheet: Sheet, material: Material, chart: Chart, code: str, y: float) -> None:
    """The name of a phase over its tasks."""
    words, style = material.words(code), design.BODY_STRONG.coloured(PHASE_COLOURS[code])
    line, width = design.line_height(style), chart.names - 3.0
    sheet.text(f"phase_{code}", str(words), MARGIN, y + 0.6, width, style, line)
    if second_of(words):
        x = chart.box.x + chart.box.width + 3.0
        sheet.text(f"phase_{code}_2", second_of(words), x, y + 0.6, width, style.second().at(style.size), line)


def _great_lines(sheet: Sheet, material: Material, chart: Chart, top: float) -> None:
    """The departure, and today where the chart reaches it, as dots."""
    foot = chart.box.y + chart.box.height
    leaving, now = material.pair["departure_date"], _date(today())
    if leaving is not None:
        sheet.box("departure_line", chart.x(leaving) - 0.3, top - 1.0, 0.6, foot - top + 1.0, design.WARM)
    if 0 <= chart.begin.daysTo(now) < chart.span:
        y, number = top, 0
        while y < foot - _DOT:
            number += 1
            sheet.box(f"today{number}_line", chart.x(now) - 0.25, y, 0.5, _DOT, design.INK)
            y += 2.0 * _DOT


def _months(sheet: Sheet, chart: Chart) -> None:
    """A hairline at the first of each month with its number, and over the first and each January the year."""
    line = design.line_height(_MONTH)
    when, index = chart.begin, 0
    while chart.begin.daysTo(when) < chart.span:
        index += 1
        x = chart.x(when)
        sheet.box(f"month{index}_line", x, chart.box.y, design.HAIR, chart.box.height, design.FAINT)
        room = chart.x(when.addMonths(1)) - x - 1.0
        if index == 1 or when.month() == 1:
            # the year of a December must end before that of the January after it
            free = room if when.month() == _LAST_MONTH else chart.box.x + chart.box.width - x
            year = when.toString("yyyy")
            sheet.text(f"year{index}", year, x + 1.0, chart.box.y, free, fit(year, _MONTH, free, _SMALLEST), line)
        sheet.text(f"month{index}", when.toString("MM"), x + 1.0, chart.box.y + line, max(room, 6.0), _MONTH, line)
        when = when.addMonths(1)


def _task(sheet: Sheet, number: int, one: Task, chart: Chart, line: tuple[float, float]) -> None:
    """The names of a task and its bar; a milestone is a diamond, what is late says so beside it."""
    y, step = line
    titles = _titles(one)
    _name(sheet, f"task{number}", one, titles[0], (MARGIN, chart, line))
    if second_language():
        _name(sheet, f"task{number}_2", one, titles[1], (chart.box.x + chart.box.width + 3.0, chart, line))
    start, end = chart.x(one.start), chart.x(one.end.addDays(1))
    colour = PHASE_COLOURS[one.row.phase]
    if one.row.milestone:
        sheet.marker(f"task{number}_milestone", start, y + step / 2.0, "diamond", min(4.6, step), colour)
        end = start + 2.4
    else:
        sheet.box(f"task{number}_bar", start, y + step * 0.2, max(end - start, 0.8), step * 0.6, colour)
    if one.row.late and not second_language():
        style = _LATE.at(min(_LATE.size, chart.size))
        wide, high = design.text_size(one.state, style)[0] + 1.0, design.line_height(style)
        fits = end + 1.2 + wide <= chart.box.x + chart.box.width
        x = end + 1.2 if fits else start - wide - (3.0 if one.row.milestone else 1.2)
        # on a ground of its own: lines of months and of today would run through the words
        sheet.box(f"task{number}_late_ground", x - 0.4, y + (step - high) / 2.0, wide + 0.4, high, design.PAPER)
        sheet.text(f"task{number}_late", one.state, x, y + (step - high) / 2.0, wide, style, high)


def _name(sheet: Sheet, name: str, one: Task, text: str, place: tuple[float, Chart, tuple[float, float]]) -> None:
    """A name in the size of all, a longer one smaller, one that is longer still cut."""
    x, chart, (y, step) = place
    style = fit(text, _style(one, chart.size), chart.names - 4.0, _SMALLEST)
    while not _fits(one, text, style.size, chart.names) and len(text) > 8:  # noqa: PLR2004 - a word at least
        text = f"{text[:-2].rstrip()}…"
    height = design.line_height(style)
    sheet.text(name, text, x, y + (step - height) / 2.0, chart.names - 3.0, style, height)


def _credit() -> str:
    return frame.credit(told(message("Diamonds are milestones; the red line is the departure, the dotted one today.")))
