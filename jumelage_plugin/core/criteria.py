"""What territories are compared by: criteria of several kinds, each with its scale and its weight."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .errors import JumelageError
from .messages import Message
from .number_texts import are_numbers

NUMBER, CLASS, ORDERED, YES_NO, SHARES = "number", "class", "ordered", "yes/no", "shares"
KINDS = (NUMBER, CLASS, ORDERED, YES_NO, SHARES)

PERCENTILE, RANK, RANGE, LOG, SD = "percentile", "rank", "range", "log", "sd"
SCALES = (PERCENTILE, RANK, RANGE, LOG, SD)

DEFAULT_SDS = 4.0
"""Standard deviations at which two numbers have no likeness left: the width of the middle 95 % of a normal law."""


@dataclass(frozen=True)
class Scale:
    """How a difference of numbers is read.

    `percentile`: of the shares of the group below each; `rank`: the same among all; `range`: by a `reach` in the
    unit of the field, else by the range of all values; `log`: by a `reach` that is a ratio, else by the ratio of the
    greatest to the least, of the values plus an `offset`; `sd`: by `reach` standard deviations.
    """

    name: str = PERCENTILE
    reach: float | None = None
    offset: float = 0.0

    def __post_init__(self) -> None:
        """Raise `JumelageError` on a reach that leaves nothing to compare."""
        least = 1.0 if self.name == LOG else 0.0
        if self.reach is None:
            return
        if self.name in (PERCENTILE, RANK):
            raise JumelageError("The scale “{scale}” takes no number after it.", scale=self.name)
        if not least < self.reach < math.inf:
            raise JumelageError(
                "The number after the scale “{scale}” must be greater than {least:.0f}.", scale=self.name, least=least
            )


@dataclass(frozen=True)
class Criterion:
    """One criterion: a field, or the several fields of a composition (`shares`).

    The kind is empty where it is to be guessed from the values. Of several `scales` the one on which two places
    differ most counts. `levels` are those of an ordered class, from the first to the last; empty: in sorted order.
    """

    name: str
    fields: tuple[str, ...]
    kind: str = ""
    scales: tuple[Scale, ...] = (Scale(),)
    levels: tuple[str, ...] = ()
    weight: float = 1.0
    label: Message | None = None


def checked(criteria: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """The criteria as they are; raise `JumelageError` when they cannot be weighed against each other."""
    if not criteria:
        raise JumelageError("Choose at least one criterion.")
    seen: set[str] = set()
    for criterion in criteria:
        if criterion.name in seen:
            raise JumelageError("The criterion “{name}” is given twice.", name=criterion.name)
        seen.add(criterion.name)
        if not 0.0 <= criterion.weight < math.inf:
            raise JumelageError("The weight of “{name}” must be 0 or more.", name=criterion.name)
    if not any(criterion.weight for criterion in criteria):
        raise JumelageError("All weights are 0: give at least one criterion a weight.")
    return tuple(criteria)


def guessed(criterion: Criterion, values: Sequence[object]) -> Criterion:
    """The criterion with its kind, by its values where it is not told: only 0 and 1 are yes or no, text is a class.

    Numbers are numbers where they are written as text, too: some formats, such as CSV, have nothing else.
    """
    if criterion.kind:
        return criterion
    kind = NUMBER
    known = {value for value in values if value is not None and not (isinstance(value, str) and not value.strip())}
    if any(isinstance(value, str) for value in known) and not are_numbers(list(known)):
        kind = CLASS
    elif known <= {0, 1, "0", "1"}:
        kind = YES_NO
    return replace(criterion, kind=kind)
