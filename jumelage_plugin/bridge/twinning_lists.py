"""The rows of `value_list`: every list in every language, as a twinning stores them."""

from __future__ import annotations

from ..core.valuelists import LISTS
from .languages import in_all_languages


def value_rows() -> list[dict[str, str | int]]:
    """One row per value: list, code, fr, es, en, position, source."""
    return [
        {
            "list": values.prefix,
            "code": value.code,
            **in_all_languages(value.words),
            "position": position,
            "source": values.source,
        }
        for values in LISTS
        for position, value in enumerate(values.values, 1)
    ]
