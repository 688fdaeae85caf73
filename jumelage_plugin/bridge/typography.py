"""Where a line must not end: between a number and its unit, before the high marks of French and a short last word."""

from __future__ import annotations

import re
from typing import Any

from .bilingual import Both
from .wording import NO_BREAK_SPACE

_SHORT = 4
"""Letters of a last word that would look lost on a line of its own."""
_BEFORE_UNITS = r"(?<=\d) (?=(?:%|°C|mm|(?:km|m)[²³]?|ha|h|K|σ|€)(?!\w))"
_AT_MARKS = r" (?=[?!:;»])|(?<=«) "


def bound(text: Any) -> Any:
    """A text, or tuples of texts, with its units and marks bound to what stands before them."""
    if isinstance(text, tuple):
        return tuple(bound(one) for one in text)
    if isinstance(text, Both):
        return Both(bound(str(text)), bound(text.second))
    return re.sub(_AT_MARKS, NO_BREAK_SPACE, re.sub(_BEFORE_UNITS, NO_BREAK_SPACE, text))


def bound_by_qgis(expression: str) -> str:
    """The same for what an expression of QGIS gives, page by page, with or without the plugin."""
    for pattern in (_BEFORE_UNITS, _AT_MARKS):
        escaped = pattern.replace("\\", "\\\\")
        expression = f"regexp_replace({expression}, '{escaped}', char({ord(NO_BREAK_SPACE)}))"
    return expression


def for_setting(text: str) -> str:
    """A text to be broken into lines: bound, and a short last word with the one before it. Twice does no more."""
    return "\n".join(map(_with_last_word, bound(text).split("\n")))


def _with_last_word(line: str) -> str:
    """A line whose last word, where it is short, stays with the one before; two words alone may part."""
    before, space, last = line.rpartition(" ")
    short = space and len(last) <= _SHORT and " " in before
    return f"{before}{NO_BREAK_SPACE}{last}" if short else line
