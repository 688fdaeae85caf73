"""A table compared with one of its rows, from the planner's choice of criteria to ranks and warnings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from .climate import Mask
from .criteria import CLASS, NUMBER, ORDERED, PERCENTILE, Criterion, checked, guessed
from .gower import Coordinates, Gower, Positions, Similarity, coordinates, ranks
from .messages import Message, message
from .scales import Codes, Frame
from .unknown import EXPECTED, LEFT_OUT
from .values import Value, levels_of, text_of

SMALL_GROUP = 30
"""Below so many, one place more or less moves a percentile by several points."""

NAME_SHARE, NAME_LEAST = 0.9, 10
"""A class with so many values for each feature tells no kinds apart; of fewer features, it may by chance."""


@dataclass(frozen=True)
class Rules:
    """How to treat what is unknown; a place of less than the least confidence has no rank."""

    unknown: str = LEFT_OUT
    least_confidence: float = 0.5


@dataclass(frozen=True)
class Comparison:
    """The rows (n,) compared with the target: `rank` is 0 for those that have none.

    The criteria have their kinds and levels; `target` holds the target's values, one entry a criterion and a field.
    """

    criteria: tuple[Criterion, ...]
    result: Similarity
    rank: Positions
    target: tuple[tuple[Value, ...], ...]
    warnings: tuple[Message, ...]


def compare(
    chosen: Sequence[Criterion],
    table: dict[str, Sequence[Value]],
    groups: Sequence[Value] | None,
    home: int,
    rules: Rules,
    *,
    elsewhere: bool = False,
) -> Comparison:
    """Compare the rows of a table with the one at `home`, which is left out of the rows when it comes from elsewhere.

    `groups` (None: all are one) are those within which percentiles are taken. Raises `JumelageError` on weights and
    values that cannot be compared.
    """
    settled = checked([_settled(criterion, table[criterion.fields[0]]) for criterion in chosen])
    count = len(next(iter(table.values())))
    reference = np.ones(count, dtype=np.bool_)
    reference[home] = not elsewhere
    codes, names = _codes(groups, count)
    frame = Frame(codes, reference, int(codes[home]))
    ready = [coordinates(criterion, table, frame) for criterion in settled]
    weights = np.array([criterion.weight for criterion in settled])
    made = Gower(ready, weights, random=reference if rules.unknown == EXPECTED else None)
    result = made.of(home, np.flatnonzero(reference))
    allowed = result.confidence >= rules.least_confidence - 1e-9  # a share of weights that sums to it in any order
    if not elsewhere:
        allowed[home] = False
    shown = tuple(tuple(table[name][home] for name in criterion.fields) for criterion in settled)
    warnings = [*_of_target(settled, ready, home), *_of_columns(settled, ready, reference)]
    if any(c.kind == NUMBER and any(s.name == PERCENTILE for s in c.scales) for c in settled):
        warnings += _of_groups(codes[reference], names)
    rank = ranks(result.value, allowed)
    warnings += _of_ranks(rank, home if not elsewhere else None, rules)
    return Comparison(settled, result, rank, shown, tuple(warnings))


def _settled(criterion: Criterion, values: Sequence[Value]) -> Criterion:
    """The criterion with its kind and, of an ordered class, its levels."""
    made = guessed(criterion, values)
    return replace(made, levels=levels_of(values)) if made.kind == ORDERED and not made.levels else made


def _codes(groups: Sequence[Value] | None, count: int) -> tuple[Codes, tuple[str, ...]]:
    """A number for each group, -1 where it is unknown, and their names."""
    if groups is None:
        return np.zeros(count, dtype=np.int64), ()
    names = levels_of(groups)
    place = {name: i for i, name in enumerate(names)} | {"": -1}
    return np.array([place[text_of(group)] for group in groups], dtype=np.int64), names


def _of_target(criteria: Sequence[Criterion], ready: Sequence[Coordinates], home: int) -> list[Message]:
    """What is unknown of the target, which then says nothing of anybody."""
    unknown = [c.name for c, made in zip(criteria, ready) if not np.isfinite(made.columns[home]).all()]
    if not unknown:
        return []
    return [message("Unknown of the target itself, and so of no use here: {names}.", names=", ".join(unknown))]


def _of_columns(criteria: Sequence[Criterion], ready: Sequence[Coordinates], reference: Mask) -> list[Message]:
    """Criteria that tell nothing apart, and classes that tell all apart."""
    flat = []
    found = []
    for criterion, made in zip(criteria, ready):
        known = made.columns[reference & np.isfinite(made.columns).all(axis=1)]
        if len(known) and not np.ptp(known, axis=0).any():
            flat.append(criterion.name)
        levels = len(np.unique(known)) if criterion.kind == CLASS else 0
        if len(known) >= NAME_LEAST and levels >= NAME_SHARE * len(known):
            found.append(
                message(
                    "“{name}” is compared as a class with {count:,} different values: is it a number or a name?",
                    name=criterion.name,
                    count=levels,
                )
            )
    if flat:
        names = ", ".join(flat)
        found.append(message("The same everywhere, so that nothing is told apart by it: {names}.", names=names))
    return found


def _of_groups(codes: Codes, names: tuple[str, ...]) -> list[Message]:
    """Groups too small for percentiles, and places without a group."""
    found = []
    small = [name for i, name in enumerate(names) if 0 < (codes == i).sum() < SMALL_GROUP]
    if small:
        found.append(
            message(
                "Percentiles within small groups are coarse; fewer than {least} features lie in: {names}.",
                least=SMALL_GROUP,
                names=", ".join(small[:10]) + (" …" if len(small) > 10 else ""),  # noqa: PLR2004 - enough to see which
            )
        )
    without = int((codes < 0).sum())
    if without:
        found.append(message("{count:,} features have no group, and so no percentile.", count=without))
    return found


def _of_ranks(rank: Positions, home: int | None, rules: Rules) -> list[Message]:
    """How many places are known too little to be ranked."""
    without = int((rank == 0).sum()) - (home is not None)
    if not without:
        return []
    at_least = math.floor(100 * rules.least_confidence)
    if without == len(rank) - (home is not None):
        return [message("No feature is ranked: less than {share} % of the weights is known of each.", share=at_least)]
    return [
        message(
            "{count:,} features are known by less than {share} % of the weights: they have a similarity, but no rank.",
            count=without,
            share=at_least,
        )
    ]
