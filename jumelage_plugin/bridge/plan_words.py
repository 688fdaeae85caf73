"""A backward plan in sentences, whatever it is then written to: page, calendar, spreadsheet, dock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from qgis.PyQt.QtCore import QDate

from ..core import backward_plan as dates
from ..core.founding_budget import FOUNDING, TRAVEL_MODES
from .backward_plan import PlanRow, Source, departure_of, great_dates, holds_example, plan_rows, rows_layer
from .posters import material
from .posters.frame import EXAMPLE
from .twinning_rows import first_row
from .typography import bound
from .wording import language, listed, say, tr

Amount = tuple[str, "float | None"]
"""What is paid, and how much in euros, None where that is still to be filled in."""


@dataclass(frozen=True)
class Plan:
    """A plan in the language that is spoken, judged against `today`; `key` is the uuid of its twinning.

    `example` is whether it is that of the invented example.
    """

    name: str
    key: str
    today: date
    dates: dates.Anchors
    rows: Sequence[PlanRow]
    example: bool = False

    @property
    def title(self) -> str:
        """What it is called."""
        return self.marked(tr("Backward plan: {name}", name=self.name))

    def marked(self, title: str) -> str:
        """A title that may be read apart from its plan, with the word that it is invented where it is."""
        return tr("{title} (invented example)", title=title) if self.example else title

    @property
    def late(self) -> list[PlanRow]:
        """The tasks that are late, the latest first."""
        return sorted((row for row in self.rows if row.late), key=lambda row: -row.days_late)

    @property
    def early(self) -> list[PlanRow]:
        """The tasks that begin before those on which they depend have ended."""
        return [row for row in self.rows if row.too_early_for]


def plan_of(source: Source, today: date, departure: date | None = None) -> Plan:
    """The plan of a twinning in the language that is spoken; as it would be with another `departure`.

    Raises `JumelageError` as `plan_rows` does.
    """
    pair = first_row(rows_layer(source, "twinning"))
    leaving = departure or departure_of(source)
    return Plan(
        str(pair["name"]),
        str(pair["uuid"]),
        today,
        great_dates(source, today, leaving),
        plan_rows(source, today, language(), leaving),
        holds_example(source),
    )


def day(when: date | None) -> str:
    """A day in words, empty for none."""
    return "" if when is None else str(bound(material.day(QDate(when.year, when.month, when.day))))


def period(row: PlanRow) -> str:
    """From when to when, in words."""
    if row.start is None or row.end is None:
        return tr("no date yet")
    if row.start == row.end:
        return day(row.start)
    return tr("{start} to {end}", start=day(row.start), end=day(row.end))


def state(row: PlanRow) -> str:
    """How a task stands, in words: late before all else."""
    if row.late:
        return tr("{status}, late: {days} days", status=row.status_words, days=row.days_late)
    return row.status_words


def too_early(row: PlanRow) -> str:
    """For what a task should have waited."""
    return tr("“{task}” begins before this has ended: {others}.", task=row.title, others=listed(row.too_early_for))


def example_note(plan: Plan) -> str:
    """What must stand first in the plan of the invented example, else empty."""
    return str(bound(say(EXAMPLE))) if plan.example else ""


def verdict(plan: Plan) -> str:
    """Whether the plan is kept, in a sentence."""
    if not plan.rows:
        return tr("The plan has no task yet.")
    count = len(plan.late)
    if count == 0:
        return tr("Nothing is late on {day}.", day=day(plan.today))
    return tr("Tasks that are late on {day}: {count} of {all}.", day=day(plan.today), count=count, all=len(plan.rows))


def great_days(plan: Plan) -> list[tuple[str, str]]:
    """The start, the departure, the return and the end, with their days."""
    names = {
        dates.START: tr("Start of the project"),
        dates.DEPARTURE: tr("Departure"),
        dates.RETURN: tr("Return"),
        dates.END: tr("End of the project"),
    }
    return [(words, day(plan.dates[anchor])) for anchor, words in names.items() if anchor in plan.dates]


def warnings(plan: Plan) -> list[str]:
    """What somebody should look at: tasks that begin too early, a project of another length than foreseen."""
    told = [too_early(row) for row in plan.early]
    if dates.is_usual_length(plan.dates) is False:
        months = dates.months_between(plan.dates[dates.START], plan.dates[dates.END])
        told.append(
            tr("The project lasts {months:.1f} months; the founding text foresees six to eight.", months=months)
        )
    return told


def founding_amounts() -> list[Amount]:
    """The founding budget as it stands in its source: the lines, their sum, the total, and what lies between them."""
    lines = [
        (
            tr("Line {number} of the founding text, written “{quoted}”", number=number, quoted=line.quoted),
            float(line.euros),
        )
        for number, line in enumerate(FOUNDING.lines, 1)
    ]
    return [
        *lines,
        (tr("Sum of these lines"), float(FOUNDING.summed)),
        (
            tr("Total of the founding text, written “{quoted}”", quoted=FOUNDING.total.quoted),
            float(FOUNDING.total.euros),
        ),
        (tr("Difference that the founding text does not explain"), float(FOUNDING.difference)),
    ]


def own_amounts(plan: Plan) -> list[Amount]:
    """What the commune itself pays, as far as it is noted, and the ways to travel, to be filled in."""
    noted = [row.cost_eur for row in plan.rows if row.cost_eur is not None]
    travel = [(tr("Journey: {mode}", mode=say(words).lower()), None) for words in TRAVEL_MODES.values()]
    return [(tr("Costs noted in the tasks"), sum(noted) if noted else None), *travel]


def budget_notes() -> list[str]:
    """The difference in a sentence, the source, and how one travels."""
    return [
        str(bound(say(FOUNDING.sentence))),
        tr("Source: {source}", source=FOUNDING.source),
        tr("Nobody travels by air: the journey is by train, the last kilometres by coach or in a shared car."),
    ]
