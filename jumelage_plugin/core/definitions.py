"""What a figure means: unit, year, source, licence and definition, and whether two figures may be compared.

Each figure of an imported indicator carries its definition in a companion field, `<indicator>_note`, in one line
that people and programs read alike. Whoever compares two figures asks `differences` first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from itertools import combinations

from .communes import plain

NOTE_SUFFIX = "_note"
MARK = "≠ "
"""Begins the note of a figure that stands in one column with figures of another definition."""
_NAMES = ("unit", "year", "definition", "source", "licence")
_PART = re.compile(r"(?:^|; )(unit|year|definition|source|licence)=")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True)
class Definition:
    """What a figure means; a part that nobody stated is empty."""

    unit: str = ""
    year: str = ""
    definition: str = ""
    source: str = ""
    licence: str = ""

    def __post_init__(self) -> None:
        """Bring the parts to one line without semicolons, so that a note can be read back."""
        for part in fields(self):
            text = _BLANKS.sub(" ", getattr(self, part.name).replace(";", ",")).strip()
            object.__setattr__(self, part.name, text)

    def note(self) -> str:
        """The definition in one line."""
        return "; ".join(f"{name}={getattr(self, name)}" for name in _NAMES if getattr(self, name))


def note_of(field: str) -> str:
    """The field that holds the notes of a field."""
    return f"{field}{NOTE_SUFFIX}"


def from_note(note: str) -> Definition:
    """The definition that a note tells, whether marked or not."""
    pieces = _PART.split(note.removeprefix(MARK))
    return Definition(**dict(zip(pieces[1::2], pieces[2::2])))


def differences(one: Definition, other: Definition) -> tuple[str, ...]:
    """In what two figures differ: “unit”, “year”, “definition”; nothing when they may be compared.

    A part that one of them does not state counts as another, unless both come from one source and state the
    same: what is not known to be the same must not be compared without a mark.
    """
    same_source = plain(one.source) == plain(other.source) != ""
    found = []
    for name in ("unit", "year", "definition"):
        a, b = plain(getattr(one, name)), plain(getattr(other, name))
        if a != b or (not a and not same_source):
            found.append(name)
    return tuple(found)


def unlike(one: str, other: str) -> tuple[str, ...]:
    """In what the figures of these two notes differ; nothing where they may be compared without a mark."""
    return differences(from_note(one), from_note(other))


def differing(definitions: Iterable[Definition]) -> tuple[str, ...]:
    """In what any two of several definitions differ."""
    pairs = combinations(dict.fromkeys(definitions), 2)
    found = {name for one, other in pairs for name in differences(one, other)}
    return tuple(name for name in _NAMES if name in found)
