"""“Is the adaptation strategy of my commune good enough?”: its measures set against the practices of the twin.

A matrix of four themes by five domains, and a list by hazard. Each gap names the validated practices that could
fill it, each strength is shown too. These are counts to talk about, not a mark: a commune may do well with one
measure, and badly with ten.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from .messages import Message, message
from .valuelists import DOMAINS, HAZARDS, THEMES

NOT_A_MARK = message("an aid to discussion, not a mark of effectiveness")
NONE, PARTIAL, IN_PLACE = "MEA_NONE", "MEA_PARTIAL", "MEA_IN_PLACE"
VALIDATED, REJECTED = "STP_VALIDATED", "STP_REJECTED"
COVERED, PARTLY, GAP, OPEN_GAP, UNKNOWN = "covered", "partly", "gap", "open_gap", "unknown"
STATES = {
    COVERED: message("in place here"),
    PARTLY: message("partly in place here"),
    GAP: message("gap: practices of the twin could fill it"),
    OPEN_GAP: message("gap: no validated practice yet"),
    UNKNOWN: message("nothing noted on either side"),
}


class HomeMeasure(NamedTuple):
    """A measure that home has, or lacks and knows it; codes as in the value lists, empty where not told."""

    title: str
    status: str
    theme: str = ""
    domain: str = ""
    hazards: tuple[str, ...] = ()


class SeenPractice(NamedTuple):
    """A practice seen in the twin commune."""

    uuid: str
    title: str
    status: str
    theme: str
    domain: str = ""
    hazards: tuple[str, ...] = ()


_Placed = TypeVar("_Placed", HomeMeasure, SeenPractice)


@dataclass(frozen=True)
class Cell:
    """One theme in one domain, or one hazard.

    `fillers` are the validated practices of the twin; `observed` counts those not validated yet.
    """

    state: str
    in_place: tuple[str, ...]
    partial: tuple[str, ...]
    fillers: tuple[SeenPractice, ...]
    observed: int

    @property
    def words(self) -> Message:
        """The state in words, with the number of practices not validated yet, if they are all there is."""
        if self.state == OPEN_GAP and self.observed:
            return message("gap: practices seen: {count}, none validated yet", count=self.observed)
        return STATES[self.state]


@dataclass(frozen=True)
class Coverage:
    """The matrix by (theme, domain), the list by hazard, and what has no place in them.

    `measures_unplaced` lack a theme or a domain.
    """

    cells: dict[tuple[str, str], Cell]
    hazards: dict[str, Cell]
    measures_unplaced: tuple[str, ...]

    def count(self, state: str) -> int:
        """How many cells of the matrix are in a state."""
        return sum(cell.state == state for cell in self.cells.values())

    @property
    def sentence(self) -> Message:
        """The matrix in numbers, and what they are not."""
        return message(
            "Of {all} cells: {covered} in place, {partly} partly, {gaps} gaps that practices of the twin could fill; "
            "{note}.",
            all=len(self.cells),
            covered=self.count(COVERED),
            partly=self.count(PARTLY),
            gaps=self.count(GAP),
            note=NOT_A_MARK,
        )


def coverage(measures: Iterable[HomeMeasure], practices: Iterable[SeenPractice]) -> Coverage:
    """Home's measures against the practices of the twin; those set aside (rejected) count nowhere."""
    ours = list(measures)
    theirs = [practice for practice in practices if practice.status != REJECTED]
    here, there = _by_place(ours), _by_place(theirs)
    places = [(theme, domain) for theme in THEMES.codes for domain in DOMAINS.codes]
    cells = {place: _cell(here.get(place, ()), there.get(place, ())) for place in places}
    hazards = {
        hazard: _cell([m for m in ours if hazard in m.hazards], [p for p in theirs if hazard in p.hazards])
        for hazard in HAZARDS.codes
    }
    unplaced = tuple(m.title for m in ours if (m.theme, m.domain) not in cells)
    return Coverage(cells, hazards, unplaced)


def _by_place(rows: Iterable[_Placed]) -> dict[tuple[str, str], list[_Placed]]:
    """Measures or practices by theme and domain."""
    found: dict[tuple[str, str], list[_Placed]] = {}
    for row in rows:
        found.setdefault((row.theme, row.domain), []).append(row)
    return found


def _cell(ours: Sequence[HomeMeasure], theirs: Sequence[SeenPractice]) -> Cell:
    in_place = tuple(measure.title for measure in ours if measure.status == IN_PLACE)
    partial = tuple(measure.title for measure in ours if measure.status == PARTIAL)
    fillers = tuple(practice for practice in theirs if practice.status == VALIDATED)
    observed = len(theirs) - len(fillers)
    # what was seen there is known of one side, though it fills nothing before it is validated
    noted = bool(observed) or any(measure.status == NONE for measure in ours)
    return Cell(_state(in_place, partial, fillers, noted), in_place, partial, fillers, observed)


def _state(in_place: Sequence[str], partial: Sequence[str], fillers: Sequence[SeenPractice], noted: bool) -> str:
    if in_place:
        return COVERED
    if partial:
        return PARTLY
    if fillers:
        return GAP
    return OPEN_GAP if noted else UNKNOWN


def scaled_cost(cost: float | None, population: float | None, home: float | None) -> float | None:
    """A cost of the twin per inhabitant times the inhabitants of home; None where one of them is unknown.

    A cost below 0 and a population of 0 are as good as unknown.
    """
    if cost is None or population is None or home is None:
        return None
    if not (0.0 <= cost < math.inf and 0.0 < population < math.inf and 0.0 < home < math.inf):
        return None
    return cost / population * home


def lacking_for_cost(
    cost: float | None, population: float | None, home: float | None, year: int | None
) -> tuple[Message, ...]:
    """What is missing to bring a cost to the size of home; without its year it can be scaled, but not compared."""
    lacking = []
    if scaled_cost(cost, 1.0, 1.0) is None:
        lacking.append(message("the cost"))
    if scaled_cost(0.0, population, 1.0) is None:
        lacking.append(message("the population of the twin"))
    if scaled_cost(0.0, 1.0, home) is None:
        lacking.append(message("the population of home"))
    if year is None:
        lacking.append(message("the year of the cost"))
    return tuple(lacking)
