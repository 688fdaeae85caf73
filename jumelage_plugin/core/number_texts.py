"""Numbers that a table holds as text, as every column of a plain CSV: which are numbers, with decimal commas read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

Held = TypeVar("Held")

_FIGURE = re.compile(r"[+-]?(?:0|[1-9]\d*)?(?:\.\d+)?(?:[eE][+-]?\d+)?")
"""A number as text; one that begins with other zeros is a code."""
_COMMA = re.compile(r"\s*[+-]?\d*,\d+(?:[eE][+-]?\d+)?\s*")
_GROUP = re.compile(r"\s*[+-]?[1-9]\d{0,2},\d{3}\s*")
"""Thousands or decimals, who knows."""


def is_number(text: str) -> bool:
    """Whether a text is a number with a decimal point, or empty."""
    try:
        float(text or "nan")
    except ValueError:
        return False
    return True


def are_numbers(values: Sequence[object]) -> bool:
    """Whether all texts that are not blank, one at least, are numbers and not codes such as 01004."""
    texts = [value.strip() for value in with_points(values) if isinstance(value, str) and value.strip()]
    return bool(texts) and all(_FIGURE.fullmatch(text) and is_number(text) for text in texts)


def with_points(values: Sequence[Held]) -> Sequence[Held | str]:
    """The values with decimal points for commas.

    As they are where the texts have points too, or commas that may all set thousands apart.
    """
    texts = [value for value in values if isinstance(value, str)]
    commas = [text for text in texts if "," in text]
    if not commas or any("." in text for text in texts) or all(map(_GROUP.fullmatch, commas)):
        return values
    return [v.replace(",", ".") if isinstance(v, str) and _COMMA.fullmatch(v) else v for v in values]
