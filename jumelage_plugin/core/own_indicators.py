"""The planner's own indicators as criteria of likeness: figures by place, each with what it means.

They count beside the criteria of a profile and are compared as any criterion is. A figure whose definition
differs from that of home (unit, year, what is counted) is compared all the same, and marked wherever it is told.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from .communes import CommuneTable
from .criteria import CLASS, NUMBER, ORDERED, Criterion, checked, guessed
from .definitions import MARK, Definition, from_note, unlike
from .errors import JumelageError
from .indicators import differing_words
from .messages import Message, message
from .profiles import CRITERION_NAMES, Profile
from .reasons import Reasons
from .values import Value, levels_of, numbers, text_of

ALIKE, UNLIKE = 0.9, 0.5
"""Likeness from which an indicator speaks for a twin, and up to which it speaks against."""


@dataclass(frozen=True)
class OwnIndicator:
    """An indicator: its criterion, of a known kind, and by key (``FR:31107``) its values and their notes."""

    criterion: Criterion
    values: Mapping[str, Value]
    notes: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Its name, which is the planner's."""
        return self.criterion.name

    def definition(self, key: str) -> Definition:
        """What the figure of a place means; empty where nothing was stated."""
        return from_note(self.notes.get(key, ""))

    def unlike(self, one: str, other: str) -> tuple[str, ...]:
        """In what the definitions of two places differ; nothing where the table has no notes at all."""
        return unlike(self.notes.get(one, ""), self.notes.get(other, "")) if self.notes else ()

    def column(self, table: CommuneTable) -> list[Value]:
        """The values of the places of a table, None where they are unknown."""
        return [self.values.get(table.key(i)) for i in range(len(table))]


def own_indicator(criterion: Criterion, values: Mapping[str, Value], notes: Mapping[str, str]) -> OwnIndicator:
    """An indicator with the kind of its values, where the planner told none.

    Raises `JumelageError` when nothing is known of it, when a number is none, and when its name is that of a
    criterion there is.
    """
    if criterion.name in CRITERION_NAMES:
        raise JumelageError(
            "“{name}” is the name of a criterion of the profile: give your indicator another, as in “my {name} = …”.",
            name=criterion.name,
        )
    known = [value for value in values.values() if text_of(value)]
    if not known:
        raise JumelageError("Nothing is known of “{name}”: all its values are missing.", name=criterion.name)
    made = guessed(criterion, known)
    if made.kind in (CLASS, ORDERED) and not made.levels:
        made = replace(made, levels=levels_of(known))
    if made.kind == NUMBER:
        keys = list(values)
        found = numbers([values[key] for key in keys], criterion.name)
        values = {key: float(value) for key, value in zip(keys, found) if math.isfinite(value)}
    return OwnIndicator(made, values, notes)


def with_own(profile: Profile, indicators: Sequence[OwnIndicator]) -> Profile:
    """The profile with indicators of the planner's beside its criteria. Raises `JumelageError` on doubled names."""
    checked([*profile.criteria, *(indicator.criterion for indicator in indicators)])
    return replace(profile, own=tuple(indicators))


def shown(indicator: OwnIndicator, key: str) -> Message:
    """The value of a place with its unit; a dash where it is unknown."""
    value, unit = indicator.values.get(key), indicator.definition(key).unit
    if not text_of(value):
        return message("–")
    told = message("{text}", text=text_of(value))
    if isinstance(value, float):
        told = message("{value:,.{digits}f}", value=value, digits=digits(value))
    return message("{value} {unit}", value=told, unit=unit) if unit else told


def digits(value: float) -> int:
    """As many decimals as a figure has, two at most."""
    text = f"{value:.2f}".rstrip("0")
    return len(text) - text.index(".") - 1


def add_own_reasons(reasons: Reasons, indicator: OwnIndicator, part: float, home: str, there: str) -> None:
    """What an indicator says for or against a twin, with a mark where the two figures mean different things."""
    if not math.isfinite(part):
        return
    told = _told(indicator, home, there)
    if part >= ALIKE:
        reasons.pros.append(message("{name} alike ({figures})", name=indicator.name, figures=told))
    elif part <= UNLIKE:
        reasons.cons.append(message("{name} different ({figures})", name=indicator.name, figures=told))


def _told(indicator: OwnIndicator, home: str, there: str) -> Message:
    here, other = shown(indicator, home), shown(indicator, there)
    differ = indicator.unlike(home, there)
    if not differ:
        return message("{here} / {there}", here=here, there=other)
    return message(
        "{mark}{here} / {there}: not the same {what}", mark=MARK, here=here, there=other, what=differing_words(differ)
    )


def marked_places(indicator: OwnIndicator, home: str) -> int:
    """How many places have a figure that means something else than that of home."""
    if not indicator.notes or home not in indicator.notes:
        return 0
    differing = {note: bool(unlike(indicator.notes[home], note)) for note in set(indicator.notes.values())}
    return sum(differing[note] for note in indicator.notes.values())
