"""The backward plan: tasks counted in days from the departure and the other great dates of a twinning.

A plan is worked out backwards: the day of the departure is set first, and what must be ready by then follows from
it. Days are whole and ends are included, so that a task of one day ends on the day on which it begins. Checkpoints
stand in calendar months after the start, three, six, nine and twelve of them, as the founding text of climate
twinning has it; the same text gives the whole project six to eight months.
"""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

DEPARTURE, RETURN, START, END = "ANC_DEPARTURE", "ANC_RETURN", "ANC_START", "ANC_END"
TODO, DOING, DONE, CANCELLED = "STT_TODO", "STT_DOING", "STT_DONE", "STT_CANCELLED"
USUAL_MONTHS = (6, 8)
"""The shortest and the longest project that the founding text foresees."""
DAYS_BEFORE, DAYS_AWAY, DAYS_AFTER = 150, 3, 75
"""Usual days from the start to the departure, to the return and to the end: seven months and a half in all."""
_DAYS_A_MONTH = 365.2425 / 12.0
_FEWEST_AGREEING = 2
_ROUGHLY_A_MONTH = 3
"""Days by which so many calendar months may differ from so many mean ones."""

Anchors = Mapping[str, date]
"""The great dates of a twinning, by the codes of the value list “Counted from”."""


@dataclass(frozen=True)
class Task:
    """What is to be done, and when by the rule: `offset_days` after its anchor (before it where negative).

    `code` names it among the tasks of its plan; `depends_on` are the codes of those that must have ended before it
    begins. `offset_months` takes the place of `offset_days` where calendar months are meant. A task without any
    offset has no date but the one that somebody gives it. `role` is who does it, a code of the value list.
    """

    code: str
    title: str
    phase: str
    anchor: str = DEPARTURE
    offset_days: int | None = None
    duration_days: int = 1
    offset_months: int | None = None
    milestone: bool = False
    role: str = ""
    status: str = TODO
    depends_on: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done, or under way."""
        return self.status not in (DONE, CANCELLED)


@dataclass(frozen=True)
class Dated:
    """A task with its first and its last day; None where there is no date to count from."""

    task: Task
    start: date | None
    end: date | None

    def shifted(self, days: int) -> Dated:
        """The same so many days later."""
        shift = timedelta(days)
        return replace(
            self,
            start=None if self.start is None else self.start + shift,
            end=None if self.end is None else self.end + shift,
        )


@dataclass(frozen=True)
class Conflict:
    """`task` begins `days` before `other`, on which it depends, has ended."""

    task: Dated
    other: Dated
    days: int


def anchors_around(
    departure: date | None, start: date | None = None, return_date: date | None = None, end: date | None = None
) -> dict[str, date]:
    """The great dates, those not given counted from the departure by the usual days; none without a departure to go by.

    With only a departure all four move with it.
    """
    if departure is None:
        given = {START: start, RETURN: return_date, END: end}
        return {anchor: day for anchor, day in given.items() if day is not None}
    back = return_date or departure + timedelta(DAYS_AWAY)
    return {
        START: start or departure - timedelta(DAYS_BEFORE),
        DEPARTURE: departure,
        RETURN: back,
        END: end or back + timedelta(DAYS_AFTER),
    }


def scheduled(tasks: Iterable[Task], anchors: Anchors) -> list[Dated]:
    """Each task with the days that its rule gives it, in the order of `tasks`."""
    return [_dated(task, anchors) for task in tasks]


def _dated(task: Task, anchors: Anchors) -> Dated:
    anchor = anchors.get(task.anchor)
    if anchor is None or (task.offset_days is None and task.offset_months is None):
        return Dated(task, None, None)
    if task.offset_months is not None:
        start = months_later(anchor, task.offset_months)
    else:
        start = anchor + timedelta(task.offset_days or 0)
    return Dated(task, start, start + timedelta(max(1, task.duration_days) - 1))


def moved(plan: Iterable[Dated], before: Anchors, after: Anchors) -> list[Dated]:
    """The plan after its great dates have moved: each task that is open goes with its anchor.

    A task to which somebody has given another day keeps its distance from the day of the rule; one that had no date
    gets that of the rule. What is done or cancelled stays where it was: it has happened, or will not.
    """
    return [_moved(one, before, after) for one in plan]


def _moved(one: Dated, before: Anchors, after: Anchors) -> Dated:
    task = one.task
    if not task.is_open or task.anchor not in after:
        return one
    if one.start is None or task.anchor not in before:
        return _dated(task, after) if one.start is None else one
    if task.offset_months is not None and one == _dated(task, before):
        return _dated(task, after)
    return one.shifted((after[task.anchor] - before[task.anchor]).days)


def implied_anchors(plan: Iterable[Dated]) -> dict[str, date]:
    """The great dates by which a plan was counted: for each anchor the day on which its open tasks agree.

    They tell whether a plan has fallen behind: a departure may be changed where nobody moves the tasks along. An
    anchor is left out where fewer than two tasks, or less than half of them, agree: somebody has given them days.
    """
    days: dict[str, Counter[date]] = {}
    for one in plan:
        if one.task.is_open and one.start is not None and one.task.offset_days is not None:
            day = one.start - timedelta(one.task.offset_days)
            days.setdefault(one.task.anchor, Counter())[day] += 1
    found = {}
    for anchor, counter in days.items():
        day, votes = counter.most_common(1)[0]
        if votes >= _FEWEST_AGREEING and 2 * votes > sum(counter.values()):
            found[anchor] = day
    return found


def late(plan: Iterable[Dated], today: date) -> list[Dated]:
    """What should have ended before `today` and is neither done nor cancelled."""
    return [one for one in plan if days_late(one, today)]


def days_late(one: Dated, today: date) -> int:
    """By how many days a task is late, 0 where it is not: on its last day it still has time."""
    if one.end is None or not one.task.is_open:
        return 0
    return max(0, (today - one.end).days)


def conflicts(plan: Sequence[Dated]) -> list[Conflict]:
    """The tasks that begin before what they depend on has ended; nothing is moved to mend it.

    A task may begin on the day on which the other ends. What is done has ended, and what is cancelled hinders
    nothing; a task that is done itself is not judged any more.
    """
    by_code = {one.task.code: one for one in plan if one.task.code}
    found = []
    for one in plan:
        if one.start is None or not one.task.is_open:
            continue
        for code in one.task.depends_on:
            other = by_code.get(code)
            if other is None or other.end is None or not other.task.is_open:
                continue
            if one.start < other.end or other is one:
                found.append(Conflict(one, other, (other.end - one.start).days))
    return found


def months_later(day: date, months: int) -> date:
    """The same day so many calendar months later, or the last one of a month that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def months_between(first: date, last: date) -> float:
    """From one day to another, in mean months."""
    return (last - first).days / _DAYS_A_MONTH


def is_usual_length(anchors: Anchors) -> bool | None:
    """Whether the project lasts six to eight months as foreseen; None where its start or its end is not known."""
    if START not in anchors or END not in anchors:
        return None
    earliest, latest = (months_later(anchors[START], months) for months in USUAL_MONTHS)
    return earliest <= anchors[END] <= latest


def are_months(offset_days: int | None, months: int) -> bool:
    """Whether days after a date are as many as so many calendar months may have."""
    return offset_days is not None and abs(offset_days - months * _DAYS_A_MONTH) <= _ROUGHLY_A_MONTH
