"""The look that every document shares, the same as that of the posters (`bridge/design.py`).

Sizes are in points, lengths in mm.
"""

from __future__ import annotations

INK, SOFT_INK, HAIRLINE, TINT, WARM = "#14283a", "#4d5d6b", "#c9d0d6", "#f4f1ec", "#b8395a"
LINK = "#1d5f8f"
"""7:1 on white: links are told from text by their underline, too."""

FAMILIES = ("Open Sans", "Noto Sans", "Arial", "sans-serif")
"""From the most to the least wanted: every office suite has one of them."""

COUNTRIES = {"fr": "FR", "es": "ES", "en": "GB"}
"""The country whose spelling checks a language."""

PAGE_WIDTH, PAGE_HEIGHT, MARGIN, FOOT = 210.0, 297.0, 22.0, 16.0
"""A4, and the margins at the sides and at the foot."""

RULED_LINE = 9.0
"""Height of an empty line to write on by hand."""


def text_width(*, landscape: bool) -> float:
    """Width of the text on a page."""
    return (PAGE_HEIGHT if landscape else PAGE_WIDTH) - 2 * MARGIN


def text_height(*, landscape: bool) -> float:
    """Height of the text on a page, its foot taken off."""
    return (PAGE_WIDTH if landscape else PAGE_HEIGHT) - 2 * MARGIN - FOOT


def column_shares(heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...], count: int) -> list[float]:
    """Widths of `count` columns in parts of 1 for texts in them: long ones take more room, but not all of it."""
    weights = []
    for column in range(count):
        texts = [row[column] for row in (heads, *rows) if column < len(row)]
        longest = max((len(text) for text in texts), default=1)
        word = max((len(word) for text in texts for word in text.split()), default=1)
        weights.append(max(4.0, min(word, 24.0) ** 0.9, min(longest, 160.0) ** 0.65))
    return [weight / sum(weights) for weight in weights]
