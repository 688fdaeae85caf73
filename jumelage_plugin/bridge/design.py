"""The design system that maps and posters share: inks and grounds, type, spacing.

Colours that stand for a value are those of `palettes`. Type sizes are in points at A3, lengths in mm.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from qgis.core import QgsUnitTypes
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo, QFontMetricsF

from ..core.bands import BANDS
from . import compat
from .bilingual import second_of
from .typography import for_setting
from .wording import NO_BREAK_SPACE

INK = "#14283a"
SOFT_INK = "#4d5d6b"
PAPER = "#ffffff"
SEA = "#d6e2ea"
LAND = "#f6f4ef"
BORDER = "#a9b2b8"
LAKE = "#c6d7e3"
HAIRLINE = "#c9d0d6"
TINT = "#f4f1ec"
FAINT = "#dcd6cc"
WARM = "#b8395a"
"""Temperature, and what is meant to be seen first."""
WARM_RANGE = "#f6d9c8"
RAIN = "#2f6f9f"
RAIN_RANGE = "#cfe0ec"
ON_INK = "#ffffff"
FIGURE_ON_INK = "#f8b878"
QUIET_ON_INK = "#d5dde4"
RULE_ON_INK = "#54677a"

POINT_TO_MM = 25.4 / 72.0
GUTTER = 6.0
MARGIN = 18.0
HAIR = 0.2
"""Thinnest line, in mm, that an office printer keeps."""

FAMILIES = ("Open Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans")
"""Families from the most to the least wanted; QGIS brings the first on most systems."""

_MEASURE_SCALE = 10.0
"""Layouts draw text at ten times its size and scale the painter down; measuring does the same."""


_CAREFUL = 0.985
"""Texts are measured in a hair less width than their boxes: other versions of QGIS space letters otherwise."""


@dataclass(frozen=True)
class TextStyle:
    """Size in points, weight, colour and line-up of a text."""

    size: float
    weight: str = "regular"
    colour: str = INK
    align: str = "left"
    italic: bool = False

    def at(self, size: float) -> TextStyle:
        """The same style in another size."""
        return replace(self, size=size)

    def aligned(self, align: str) -> TextStyle:
        """The same style, with `align` left, centre or right."""
        return replace(self, align=align)

    def coloured(self, colour: str) -> TextStyle:
        """The same style in another colour."""
        return replace(self, colour=colour)

    def second(self) -> TextStyle:
        """The style of a second language under a text in this one: smaller, in italics."""
        return replace(self, size=max(min(self.size, SMALLEST), _SECOND * self.size), italic=True, weight="regular")


QUESTION = TextStyle(19.0, "semibold", WARM)
HEADLINE = TextStyle(46.0, "bold")
_SECOND = 0.8
_READABLE = 4.5
HEADLINE_SMALLEST = 15.0
SMALLEST = 9.0
"""Smallest size on an A3 wall, in points."""
VERDICT = TextStyle(15.5, "semibold", ON_INK)
FIGURE = TextStyle(31.0, "bold", FIGURE_ON_INK)
FIGURE_CAPTION = TextStyle(9.5, "regular", QUIET_ON_INK)
HEADING = TextStyle(15.0, "bold")
PANEL_TITLE = TextStyle(12.5, "bold")
PANEL_TITLE_SMALLEST = 10.0
REASON = TextStyle(11.0)
BODY = TextStyle(10.0)
BODY_STRONG = TextStyle(10.0, "semibold")
NOTE = TextStyle(9.0, "regular", SOFT_INK)
SMALL_HEADING = TextStyle(10.5, "bold")
VALUE = TextStyle(10.5, "bold")

_WEIGHTS = {
    "regular": QFont.Weight.Normal,
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}


def colour(code: str, opacity: float = 1.0) -> QColor:
    """A colour from its code, with an opacity from 0 to 1."""
    result = QColor(code)
    result.setAlphaF(opacity)
    return result


def deep(code: str) -> str:
    """A colour dark enough for white letters on it: at least 4.5 to 1, as WCAG 2 asks of small text."""
    result = QColor(code)
    while contrast(str(result.name()), ON_INK) < _READABLE:
        result = result.darker(104)
    return str(result.name())


def ink_on(colour: str) -> str:
    """The ink, dark or white, that is seen best on a colour: for icons and large figures; `colour` as `#rrggbb`."""
    return max((INK, PAPER), key=lambda ink: contrast(ink, colour))


def contrast(first: str, second: str) -> float:
    """The contrast of two colours, from 1 to 21, as WCAG 2.1 defines it."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(code: str) -> float:
    """The relative luminance of WCAG 2.1, from 0 to 1."""
    red, green, blue = (_linear(part / 255.0) for part in bytes.fromhex(code[1:7]))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    # 0.03928 stands in WCAG 2.1; no colour of eight bits lies between it and the 0.04045 of sRGB
    return channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - the formula


def sigma_classes() -> tuple[tuple[float, float, str], ...]:
    """Lower bound, upper bound (infinite for the last) and code of each band, from the nearest."""
    lowers = (0.0, *(band.upper for band in BANDS[:-1]))
    return tuple((lower, band.upper, band.code) for lower, band in zip(lowers, BANDS))


def family() -> str:
    """The first family of `FAMILIES` that this computer has, else its own choice for the first."""
    for name in FAMILIES:
        if QFontInfo(QFont(name)).family() == name:
            return name
    return QFontInfo(QFont(FAMILIES[0])).family()


def font(style: TextStyle) -> QFont:
    """The font of a style."""
    result = QFont(family())
    result.setPointSizeF(style.size)
    result.setWeight(_WEIGHTS[style.weight])
    result.setItalic(style.italic)
    return result


def _metrics(style: TextStyle) -> QFontMetricsF:
    """Metrics of a style, `_MEASURE_SCALE` times larger than life."""
    face = font(style)
    # Whole pixels, as QgsLayoutUtils does: a tenth of a point changes where lines break.
    face.setPixelSize(int(style.size * POINT_TO_MM * _MEASURE_SCALE + 0.5))
    return QFontMetricsF(face)


@lru_cache(maxsize=4096)
def wrapped(text: str, style: TextStyle, width: float) -> str:
    """The text with its lines ended where they must at `width` mm.

    Versions of QGIS do not agree on where a line may end (at a hyphen or not), so we end them: at
    spaces, and inside a word too long for a line of its own at a hyphen.
    """
    metrics = _metrics(style)

    def fits(line: str) -> bool:
        return metrics.horizontalAdvance(line) <= width * _MEASURE_SCALE

    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        # what is bound together parts where it is too long for a line of its own
        parts = ([part] if fits(part) else part.split(NO_BREAK_SPACE) for part in paragraph.split(" "))
        for word in chain.from_iterable(parts):
            longer = f"{line} {word}" if line else word
            if fits(longer):
                line = longer
                continue
            if line:
                lines.append(line)
            *full, line = [word] if fits(word) else _cut(word, fits)
            lines += full
        lines.append(line)
    return "\n".join(lines)


def _cut(word: str, fits: Callable[[str], bool]) -> list[str]:
    """A word too long for a line, cut after hyphens and strokes, each piece as long as it fits."""
    pieces = [""]
    for part in re.findall(r"[^-/]*[-/]?", word):
        if pieces[-1] and not fits(pieces[-1] + part):
            pieces.append(part)
        else:
            pieces[-1] += part
    return pieces


def text_size(text: str, style: TextStyle, width: float = 0.0) -> tuple[float, float]:
    """Width and height in mm of a text, wrapped at `width` mm (not wrapped at 0)."""
    lines = wrapped(text, style, width) if width else text
    room = QRectF(0.0, 0.0, 1e6, 1e6)
    box = _metrics(style).boundingRect(room, compat.number(Qt.AlignmentFlag.AlignLeft), lines)
    return box.width() / _MEASURE_SCALE, box.height() / _MEASURE_SCALE


def safe_lines(text: str, style: TextStyle, width: float) -> str:
    """The text in the lines that `text_height` counts: a little shorter than `width`, for another computer's fonts."""
    return wrapped(for_setting(text), style, width * _CAREFUL)


def text_height(text: str, style: TextStyle, width: float) -> float:
    """Height in mm of a text wrapped at `width` mm, with a little room for another computer's fonts.

    A text in two languages takes the height of both.
    """
    height = text_size(for_setting(str(text)), style, width * _CAREFUL)[1] + 0.6
    second = second_of(text)
    return height + text_height(second, style.second(), width) if second else height


def breaks_surely(text: str, style: TextStyle, width: float) -> bool:
    """Whether the text takes as many lines in a hair less width as in `width` mm."""
    return text_size(text, style, width)[1] == text_size(text, style, width * _CAREFUL)[1]


def line_height(style: TextStyle) -> float:
    """Height in mm of one line."""
    return text_size("Àgp", style)[1]


MILLIMETRES = QgsUnitTypes.RenderUnit.RenderMillimeters
