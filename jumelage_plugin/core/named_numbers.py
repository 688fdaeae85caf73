"""Numbers that planners write by name, as in ``population=2; rail=0,5``. Standard library only."""

from __future__ import annotations

import math


def named_number(part: str) -> tuple[str, float] | None:
    """The name and the number in ``name=number``, whose comma may be a decimal one; None where it is not that."""
    name, sign, number = (piece.strip() for piece in part.partition("="))
    try:
        value = float(number.replace(",", "."))
    except ValueError:
        value = math.nan
    return None if not name or not sign or math.isnan(value) else (name, value)
