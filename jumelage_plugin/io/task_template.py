"""The tasks that every twinning may begin with, read from the kit, checked as a whole: people may change the file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..core.backward_plan import Task
from ..core.errors import JumelageError
from ..core.founding_budget import checked_mode
from ..core.schema_parts import LONGEST_TITLE
from ..core.valuelists import ANCHORS, PHASES, ROLES

LANGUAGES = ("fr", "es", "en")
_LISTS = {"phase": PHASES.codes, "anchor": ANCHORS.codes, "role": ROLES.codes}
_FARTHEST = 36_500
"""Days, a hundred years: farther from the departure nothing is planned."""


@dataclass(frozen=True)
class TemplateTask:
    """A task of the kit; its `titles` and `deliverables` by language. `travel` is a way to travel, empty for most."""

    task: Task
    titles: Mapping[str, str]
    deliverables: Mapping[str, str]
    travel: str = ""

    def in_language(self, language: str) -> Task:
        """The task with its title in a language; in English where it has no other."""
        return replace(self.task, title=self.title(language))

    def title(self, language: str) -> str:
        """The title in a language; in English where it has no other."""
        return self.titles.get(language) or self.titles["en"]

    def deliverable(self, language: str) -> str:
        """What comes out of it, as `title`."""
        return self.deliverables.get(language) or self.deliverables["en"]


def read_tasks(path: Path) -> tuple[TemplateTask, ...]:
    """The tasks of a file, in its order.

    Raises `JumelageError` when it cannot be read, when a task lacks something or names a code that no list has, when
    a dependency leads nowhere or in a circle, and when somebody is to travel by air.
    """
    try:
        given = json.loads(path.read_text(encoding="utf-8"))["tasks"]
        found = tuple(_task(row) for row in given)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise JumelageError("The tasks in {name} cannot be read: {reason}", name=path.name, reason=error) from error
    _check(found)
    return found


def _task(row: Mapping[str, Any]) -> TemplateTask:
    for name, codes in _LISTS.items():
        if row[name] not in codes:
            raise JumelageError("The task “{task}” has an unknown code: {code}.", task=row["code"], code=row[name])
    titles, deliverables = _texts(row, "title"), _texts(row, "deliverable")
    task = Task(
        code=str(row["code"]),
        title=titles["en"],
        phase=row["phase"],
        anchor=row["anchor"],
        offset_days=_offset(row, "offset_days", _FARTHEST),
        duration_days=_number(row["duration_days"], _FARTHEST),
        offset_months=_offset(row, "offset_months", _FARTHEST // 30),
        milestone=bool(row.get("milestone", False)),
        role=row["role"],
        depends_on=tuple(map(str, row.get("depends_on", ()))),
    )
    if task.offset_days is None and task.offset_months is None:
        raise JumelageError("The task “{task}” has no date to count from.", task=task.code)
    travel = row.get("travel", "")
    return TemplateTask(task, titles, deliverables, checked_mode(travel) if travel else "")


def _offset(row: Mapping[str, Any], name: str, most: int) -> int | None:
    return None if row.get(name) is None else _number(row[name], most)


def _number(value: Any, most: int) -> int:
    """A whole number of at most so much, either way. Raises `ValueError` beyond: no calendar holds its date."""
    number = int(value)
    if abs(number) > most:
        raise ValueError(number)
    return number


def _texts(row: Mapping[str, Any], name: str) -> dict[str, str]:
    texts = {language: str(row[name][language]).strip() for language in LANGUAGES}
    for text in texts.values():
        if not text or len(text) > LONGEST_TITLE:
            raise JumelageError(
                "The task “{task}” lacks a text, or has one of more than {most} characters.",
                task=row["code"],
                most=LONGEST_TITLE,
            )
    return texts


def _check(found: Sequence[TemplateTask]) -> None:
    needs = {one.task.code: one.task.depends_on for one in found}
    if len(needs) < len(found):
        raise JumelageError("Two tasks of the kit have the same code.")
    for code, others in needs.items():
        for other in others:
            if other not in needs:
                raise JumelageError("The task “{task}” depends on “{other}”, which is no task.", task=code, other=other)
    left = dict(needs)
    while left:
        ready = [code for code, others in left.items() if not any(other in left for other in others)]
        if not ready:
            raise JumelageError("These tasks wait for each other in a circle: {tasks}.", tasks=", ".join(sorted(left)))
        for code in ready:
            del left[code]
