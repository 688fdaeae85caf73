"""A backward plan as a calendar and as sheets of a spreadsheet."""

from __future__ import annotations

from datetime import datetime

from ..core.backward_plan import CANCELLED
from ..io.icalendar import DayEvent, calendar_file
from ..io.workbook import DATE, NUMBER, Column, Sheet
from .backward_plan import PlanRow
from .plan_words import Plan, budget_notes, example_note, founding_amounts, own_amounts, too_early
from .wording import language, tr

_DOMAIN = "jumelage-climatique"
_STEMS = {"fr": "retro-planning", "es": "planificacion-inversa"}


def file_name(ending: str) -> str:
    """The usual name of a file of the plan, in plain letters of the language that is spoken."""
    return f"{_STEMS.get(language(), 'backward-plan')}.{ending}"


def calendar_of(plan: Plan, stamp: datetime) -> bytes:
    """The calendar of a plan, made at `stamp`; what has no date and what is cancelled is left out."""
    shown = [row for row in plan.rows if row.start is not None and row.end is not None and row.status != CANCELLED]
    return calendar_file(plan.title, [_event(plan, row) for row in shown], stamp, language())


def _event(plan: Plan, row: PlanRow) -> DayEvent:
    lines = [
        example_note(plan),
        tr("Who: {who}", who=row.owner) if row.owner else "",
        tr("Result: {what}", what=row.deliverable) if row.deliverable else "",
        tr("Status: {status}", status=row.status_words),
        too_early(row) if row.too_early_for else "",
    ]
    return DayEvent(
        # the same whether the task is in the twinning yet or not
        uid=f"{row.code or row.uuid}.{plan.key}@{_DOMAIN}",
        first=row.start,
        last=row.end,
        summary=plan.marked(tr("{title} (milestone)", title=row.title) if row.milestone else row.title),
        description="\n".join(filter(None, lines)),
        categories=(row.phase_words,),
    )


def sheets_of(plan: Plan) -> list[Sheet]:
    """The tasks with typed days, and the budget."""
    columns = (
        Column(tr("Phase"), width=32),
        Column(tr("Task"), width=130),
        Column(tr("Who"), width=48),
        Column(tr("Start"), DATE, 24),
        Column(tr("End"), DATE, 24),
        Column(tr("Status"), width=28),
        Column(tr("Late (days)"), NUMBER, 26),
        Column(tr("Milestone"), width=24),
        Column(tr("Result"), width=150),
        Column(tr("Cost (€)"), NUMBER, 24),
        Column(tr("Days of staff"), NUMBER, 34),
        Column(tr("Begins before this has ended"), width=70),
    )
    rows = [
        (
            row.phase_words,
            plan.marked(row.title),
            row.owner,
            row.start,
            row.end,
            row.status_words,
            float(row.days_late) if row.late else None,
            tr("yes") if row.milestone else None,
            row.deliverable,
            row.cost_eur,
            row.staff_days,
            ", ".join(row.too_early_for) or None,
        )
        for row in plan.rows
    ]
    money = (Column(tr("Item"), width=150), Column(tr("Amount (€)"), NUMBER, 30))
    amounts = [*founding_amounts(), *own_amounts(plan), *((note, None) for note in budget_notes())]
    return [Sheet(tr("Tasks"), columns, rows), Sheet(tr("Budget"), money, amounts)]
