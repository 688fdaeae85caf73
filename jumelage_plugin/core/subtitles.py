"""Subtitles of a spoken text: short lines, shown long enough to be read.

The figures are those that broadcasters agree on, as in the Timed Text Style Guide of Netflix for French and Spanish:
at most two lines of 42 characters, 17 characters a second at most, and from five sixths of a second to seven seconds.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

CHARACTERS, LINES = 42, 2
SHORTEST, LONGEST = 1.2, 7.0
GAP = 0.1
"""Seconds between two subtitles: the eye sees that another one has come."""
LEAD = 0.3
"""Seconds of a shot before somebody speaks, and after."""
_PACE = 15.0
"""Characters a second at which a text is read aloud without haste."""
_SENTENCE = re.compile(r"(?<=[.!?…:;])\s+")

Piece = tuple[str, ...]
"""The lines of one subtitle."""


@dataclass(frozen=True)
class Cue:
    """A subtitle: from when to when it is shown (seconds), and its lines."""

    start: float
    end: float
    lines: Piece


def pieces(text: str) -> list[Piece]:
    """The subtitles of a text, sentence by sentence; a long one in parts of about the same length."""
    found: list[Piece] = []
    for sentence in _SENTENCE.split(" ".join(text.split())):
        if sentence:
            found += _parts(sentence)
    return found


def _parts(sentence: str) -> list[Piece]:
    count = max(1, ceil(len(sentence) / (CHARACTERS * LINES)))
    while True:
        wide = ceil(len(sentence) / count) + CHARACTERS // 4
        parts = [_balanced(part) for part in textwrap.wrap(sentence, min(wide, CHARACTERS * LINES))]
        if all(len(part) <= LINES for part in parts):
            return parts
        count += 1


def _balanced(text: str) -> Piece:
    """The lines of a part: one where it is short, else two of about the same length where that can be."""
    if len(text) <= CHARACTERS:
        return (text,)
    for width in range(ceil(len(text) / LINES), CHARACTERS + 1):
        lines = textwrap.wrap(text, width)
        if len(lines) <= LINES:
            return tuple(lines)
    return tuple(textwrap.wrap(text, CHARACTERS))


def piece_seconds(piece: Piece) -> float:
    """How long a subtitle is shown."""
    return min(max(sum(map(len, piece)) / _PACE, SHORTEST), LONGEST)


def spoken_seconds(text: str) -> float:
    """How long a shot must last for its text to be spoken and read; 0 without a text."""
    found = pieces(text)
    return 2.0 * LEAD + sum(piece_seconds(piece) + GAP for piece in found) if found else 0.0


def cues(shots: Iterable[tuple[float, str]]) -> list[Cue]:
    """The subtitles of shots in a row: how long each lasts (seconds), and what is said in it."""
    found, begin = [], 0.0
    for seconds, text in shots:
        at = begin + LEAD
        for piece in pieces(text):
            end = at + piece_seconds(piece)
            found.append(Cue(at, end, piece))
            at = end + GAP
        begin += seconds
    return found
