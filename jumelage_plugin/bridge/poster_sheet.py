"""Drawing on a print layout with native items: text, boxes, discs, markers. Lengths are in mm.

Every text that comes from data is kept in a layout variable and the label only points to it:
QGIS does not look for expressions in the value of a variable, so a name like `[% x %]` stays a name.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Callable

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMarker,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMarkerSymbol,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QLocale, Qt

from . import compat, design
from .design import TextStyle
from .poster_content import PosterContent

PREFIX = "jc_"
_NO_BREAK_SPACE = "\u00a0"

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class Sheet:
    """One page of a layout, and the language in which its numbers are written."""

    def __init__(self, layout: QgsPrintLayout, language: str) -> None:
        """Draw on `layout`; `language` is a code of two letters."""
        self.layout = layout
        self.locale = QLocale(language)

    @property
    def decimal(self) -> str:
        """The decimal sign of the language."""
        return str(self.locale.decimalPoint())

    def number(self, value: float, digits: int = 0) -> str:
        """A number as the language writes it, with a true minus sign."""
        # Rounding first: −0.04 must not become “−0.0”.
        rounded = round(value, digits) + 0.0
        return str(self.locale.toString(float(rounded), "f", digits)).replace("-", "\u2212")

    def add(self, item: QgsLayoutItem, name: str, x: float, y: float, width: float, height: float) -> Any:
        """Place an item and name it, so that planners and tests can find it."""
        item.setId(PREFIX + name)
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y))
        item.attemptResize(QgsLayoutSize(width, height))
        return item

    def text(
        self, name: str, text: str, x: float, y: float, width: float, style: TextStyle, height: float = 0.0
    ) -> float:
        """Set a text and return the y of its foot; `height` is measured where it is 0."""
        height = height or design.text_height(text, style, width)
        label = QgsLayoutItemLabel(self.layout)
        label.setMargin(0.0)
        label.setHAlign(_ALIGN[style.align])
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        compat.set_label_font(label, design.font(style), style.size, design.colour(style.colour))
        variable = PREFIX + re.sub(r"\W", "_", name)
        QgsExpressionContextUtils.setLayoutVariable(self.layout, variable, design.safe_lines(text, style, width))
        label.setText(f"[% @{variable} %]")
        self.add(label, name, x, y, width, height)
        return y + height

    def box(self, name: str, x: float, y: float, width: float, height: float, fill: str) -> QgsLayoutItemShape:
        """A filled rectangle; very flat ones serve as rules."""
        return self._shape(QgsLayoutItemShape.Shape.Rectangle, name, (x, y, width, height), fill, "", 0.0)

    def disc(self, name: str, x: float, y: float, size: float, fill: str, ring: str = "", pen: float = 0.0) -> None:
        """A disc around (x, y), with a ring of `pen` mm where one is named."""
        rect = (x - size / 2.0, y - size / 2.0, size, size)
        self._shape(QgsLayoutItemShape.Shape.Ellipse, name, rect, fill, ring, pen)

    def _shape(
        self, kind: Any, name: str, rect: tuple[float, float, float, float], fill: str, ring: str, pen: float
    ) -> QgsLayoutItemShape:
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(kind)
        outline = {"outline_color": ring, "outline_width": str(pen)} if ring else {"outline_style": "no"}
        item.setSymbol(QgsFillSymbol.createSimple({"color": fill, **outline}))
        self.add(item, name, *rect)
        return item

    def marker(self, name: str, x: float, y: float, shape: str, size: float, colour: str) -> None:
        """A map marker around (x, y), to tell a place by the sign it has on the map."""
        item = QgsLayoutItemMarker(self.layout)
        item.setSymbol(
            QgsMarkerSymbol.createSimple({"name": shape, "color": colour, "outline_style": "no", "size": str(size)})
        )
        # The item takes the size of its symbol by itself: placed by its middle, it stays centred.
        item.setReferencePoint(QgsLayoutItem.ReferencePoint.Middle)
        self.add(item, name, x, y, size, size)


def typeset(content: PosterContent) -> PosterContent:
    """The content with no-break spaces where a line must not end: in “100 %”, and before “?” in French."""
    names = ("title", "question", "verdict", "pros", "cons", "method", "limits", "sources", "credits")
    changed = {name: _bound(getattr(content, name)) for name in names}
    strips = tuple(
        replace(one, **{part: _bound(getattr(one, part)) for part in ("title", "subtitle", "year", "days")})
        for one in content.strips
    )
    return replace(content, strips=strips, figures=_bound(content.figures), **changed)


def _bound(text: Any) -> Any:
    """A text, or tuples of texts, with its units and marks bound to what stands before them."""
    if isinstance(text, tuple):
        return tuple(_bound(one) for one in text)
    text = re.sub(r"(?<=\d) (?=(?:%|°C|mm|km|m|K|σ)(?!\w))", _NO_BREAK_SPACE, text)
    return re.sub(r" (?=[?!:;»])|(?<=«) ", _NO_BREAK_SPACE, text)


def largest(style: TextStyle, smallest: float, fits: Callable[[TextStyle], bool]) -> TextStyle:
    """The style at the largest size, in half points down to `smallest`, that `fits`."""
    while style.size > smallest and not fits(style):
        style = style.at(max(smallest, style.size - 0.5))
    return style


def fit(text: str, style: TextStyle, width: float, smallest: float) -> TextStyle:
    """The style at the largest size, down to `smallest` points, at which the text takes one line."""
    return largest(style, smallest, lambda one: design.text_size(text, one)[0] <= width * 0.98)


def halves(text: str, style: TextStyle) -> tuple[str, str]:
    """The text in two lines of like width, cut at a space (never at a hyphen, nor at a no-break space)."""
    cuts = [i for i, letter in enumerate(text) if letter == " "]
    if not cuts:
        return text, ""

    def longer(cut: int) -> float:
        return max(design.text_size(text[:cut], style)[0], design.text_size(text[cut + 1 :], style)[0])

    cut = min(cuts, key=longer)
    return text[:cut], text[cut + 1 :]
