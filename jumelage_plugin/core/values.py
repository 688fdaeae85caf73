"""Values of a planner's table, as they come, turned into numbers: None, blank text and infinities are unknown."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Union

import numpy as np

from .communes import plain
from .errors import JumelageError
from .number_texts import is_number, with_points
from .variables import Array

Value = Union[bool, float, str, None]
Levels = tuple[str, ...]

_YES = ("1", "yes", "y", "true", "oui", "o", "vrai", "si", "s", "verdadero")
_NO = ("0", "no", "n", "false", "non", "faux", "falso")


def numbers(values: Sequence[Value], field: str) -> Array:
    """Numbers (n,), NaN where unknown; raises `JumelageError` on text that is no number.

    Decimal commas are read, unless the column has points too, or commas that may all set thousands apart.
    """
    values = with_points(values)
    try:
        result = np.array([math.nan if _blank(value) else value for value in values], dtype=np.float64)
    except ValueError:
        raise JumelageError(
            "“{value}” in the field {field} is no number: compare the field as a class, or mend it.",
            value=next(value for value in values if isinstance(value, str) and not is_number(value)),
            field=field,
        ) from None
    result[~np.isfinite(result)] = np.nan
    return result


def _blank(value: Value) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def text_of(value: Value) -> str:
    """A value as the name of a class: 3 and 3.0 are one; empty where unknown."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def levels_of(values: Sequence[Value]) -> Levels:
    """The classes there are: numbers in their order, then texts in theirs."""
    known = {text for text in map(text_of, values) if text}
    return tuple(sorted(known, key=lambda text: (0, float(text), text) if is_number(text) else (1, 0.0, text)))


def classes(values: Sequence[Value], levels: Levels, field: str) -> Array:
    """The place of each value (n,) among the levels, from 0, NaN where unknown.

    Raises `JumelageError` for a value that is none of them.
    """
    place = {level: float(i) for i, level in enumerate(levels)}
    place[""] = math.nan
    names = list(map(text_of, values))
    missing = next((name for name in names if name not in place), None)
    if missing is not None:
        raise JumelageError(
            "“{value}” in the field {field} is not one of its classes: {levels}.",
            value=missing,
            field=field,
            levels=" < ".join(levels),
        )
    return np.array([place[name] for name in names], dtype=np.float64)


def yes_no(values: Sequence[Value], field: str) -> Array:
    """1 for yes, 0 for no (n,), NaN where unknown; raises `JumelageError` on anything else."""
    meaning = dict.fromkeys(_YES, 1.0) | dict.fromkeys(_NO, 0.0) | {"": math.nan}
    texts = list(map(text_of, values))
    found = {text: meaning.get(plain(text)) for text in set(texts)}
    wrong = next((text for text in texts if found[text] is None), None)
    if wrong is not None:
        raise JumelageError("“{value}” in the field {field} is neither yes nor no.", value=wrong, field=field)
    return np.array([found[text] for text in texts], dtype=np.float64)
