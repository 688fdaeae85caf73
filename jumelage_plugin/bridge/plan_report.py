"""A backward plan as a page: what is late, tasks by phase with a bar each under the months, budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date

from ..core import backward_plan as dates
from ..core.backward_plan import months_later
from . import design
from .backward_plan import PlanRow
from .palettes import PHASE_COLOURS
from .plan_words import (
    Plan,
    budget_notes,
    example_note,
    founding_amounts,
    great_days,
    own_amounts,
    period,
    state,
    verdict,
    warnings,
)
from .report import render
from .typography import bound
from .wording import tr

_WHOLE = 100.0


@dataclass(frozen=True)
class Bar:
    """The place of a task under the months, in % of their width."""

    left: float
    width: float


@dataclass(frozen=True)
class Line:
    """One task of the page; `bar` is None where it has no date."""

    title: str
    when: str
    who: str
    state: str
    result: str
    late: bool
    over: bool
    milestone: bool
    bar: Bar | None


@dataclass(frozen=True)
class PhaseOfPage:
    """A phase: its words, its colour, its tasks."""

    words: str
    colour: str
    lines: tuple[Line, ...]


class _Scale:
    """Whole months from the first to the last day of a plan, as shares of the width of the chart."""

    def __init__(self, plan: Plan) -> None:
        days = [day for row in plan.rows for day in (row.start, row.end) if day is not None]
        days = days or [plan.today]
        self.first = min(days).replace(day=1)
        self.last = months_later(max(days).replace(day=1), 1)
        self._days = (self.last - self.first).days

    def share(self, day: date) -> float | None:
        """Where a day begins, in %; None outside the months."""
        if not self.first <= day < self.last:
            return None
        return round(_WHOLE * (day - self.first).days / self._days, 3)

    def bar(self, row: PlanRow) -> Bar | None:
        """The place of a task."""
        if row.start is None or row.end is None:
            return None
        width = _WHOLE * ((row.end - row.start).days + 1) / self._days
        return Bar(self.share(row.start) or 0.0, round(width, 3))

    def months(self) -> list[tuple[str, float, str]]:
        """The months: number, where each begins, and the year where another one begins."""
        found, day = [], self.first
        while day < self.last:
            found.append((f"{day.month:02d}", self.share(day) or 0.0, str(day.year) if self._begins(day) else ""))
            day = months_later(day, 1)
        return found

    def _begins(self, day: date) -> bool:
        return day == self.first or day.month == 1


def page_of(plan: Plan) -> str:
    """The page in the language that is spoken; every text in it is data."""
    scale = _Scale(plan)
    leaving = plan.dates.get(dates.DEPARTURE)
    return render(
        "backward_plan.html.j2",
        title=plan.title,
        example=example_note(plan),
        great_days=great_days(plan),
        verdict=verdict(plan),
        late=[f"{row.title} ({state(row)})" for row in plan.late],
        warnings=[str(bound(text)) for text in warnings(plan)],
        months=scale.months(),
        departure=None if leaving is None else scale.share(leaving),
        today=scale.share(plan.today),
        phases=[asdict(phase) for phase in _phases(plan, scale)],
        founding=[_amount(*amount) for amount in founding_amounts()],
        own=[_amount(*amount) for amount in own_amounts(plan)],
        notes=budget_notes(),
        words=_words(),
        colours={
            "ink": design.INK,
            "soft": design.SOFT_INK,
            "hairline": design.HAIRLINE,
            "tint": design.TINT,
            "warm": design.WARM,
        },
    )


def _words() -> dict[str, str]:
    return {
        "task": tr("Task"),
        "when": tr("When"),
        "who": tr("Who"),
        "state": tr("Status"),
        "months": tr("Months"),
        "milestone": tr("milestone"),
        "legend": tr("Diamonds are milestones; the red line is the departure, the dotted one today."),
        "late": tr("Late"),
        "warnings": tr("To look at"),
        "budget": tr("Budget"),
        "founding": tr("By the founding text"),
        "own": tr("Of this twinning"),
        "amount": tr("Amount"),
    }


def _phases(plan: Plan, scale: _Scale) -> list[PhaseOfPage]:
    found: dict[str, list[PlanRow]] = {}
    for row in plan.rows:
        found.setdefault(row.phase, []).append(row)
    return [
        PhaseOfPage(rows[0].phase_words, PHASE_COLOURS.get(code, design.INK), tuple(_lines(rows, scale)))
        for code, rows in found.items()
    ]


def _lines(rows: Sequence[PlanRow], scale: _Scale) -> list[Line]:
    over = (dates.DONE, dates.CANCELLED)
    return [
        Line(
            title=row.title,
            when=period(row),
            who=row.owner,
            state=state(row),
            result=row.deliverable,
            late=row.late,
            over=row.status in over,
            milestone=row.milestone,
            bar=scale.bar(row),
        )
        for row in rows
    ]


def _amount(words: str, euros: float | None) -> tuple[str, str]:
    return words, "" if euros is None else str(bound(tr("{amount:,.0f} €", amount=euros)))
