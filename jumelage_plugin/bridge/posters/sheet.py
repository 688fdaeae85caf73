"""Drawing on a print layout with native items: text, boxes, discs, markers. Lengths are in mm.

Every text that comes from data is kept in a layout variable and the label only points to it:
QGIS does not look for expressions in the value of a variable, so a name like `[% x %]` stays a name.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Callable

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemPolygon,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QLocale, QPointF, Qt
from qgis.PyQt.QtGui import QPolygonF

from ...core.document import BODY, Block, Paragraph
from .. import compat, design
from ..bilingual import second_language, second_of
from ..design import TextStyle

PREFIX = "jc_"

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


def paragraphs(text: str, kind: str = BODY) -> list[Paragraph]:
    """A text as paragraphs, one for each language that it has."""
    found = [Paragraph(_joined_lines(str(text)), kind)] if str(text).strip() else []
    second = second_of(text)
    return [*found, Paragraph(_joined_lines(second), kind, second_language())] if second else found


def _joined_lines(text: str) -> str:
    return " ".join(text.split("\n"))


class Sheet:
    """One page of a layout, drawn at the size of its design and enlarged to that of its paper."""

    def __init__(
        self,
        layout: QgsPrintLayout,
        language: str,
        scale: float = 1.0,
        page: int = 0,
        kept: frozenset[str] = frozenset(),
    ) -> None:
        """Draw on `page` of `layout`.

        Lengths and sizes of type are those of the design; `scale` is how many times larger the paper is. Numbers
        are written as in `language` (two letters). Items whose ids are `kept` are the planner's: those are not drawn.
        """
        self.layout = layout
        self.locale = QLocale(language)
        self.scale = scale
        self.page = page
        size = layout.pageCollection().page(page).pageSize()
        self.width, self.height = size.width() / scale, size.height() / scale
        self._kept = kept
        self.drawn: list[QgsLayoutItem] = []
        self.story: list[Block] = []
        """What the sheet says, in the order of reading: what those who cannot see it are given."""
        self._quiet = False

    def next_page(self) -> Sheet:
        """A page more, of the same size."""
        pages = self.layout.pageCollection()
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize(pages.page(self.page).pageSize())
        pages.addPage(page)
        more = Sheet(self.layout, self.locale.name()[:2], self.scale, self.page + 1, self._kept)
        more.drawn, more.story = self.drawn, self.story
        return more

    def tell(self, *blocks: Block) -> None:
        """Say something in the story of the sheet."""
        if not self._quiet:
            self.story += blocks

    @contextmanager
    def untold(self) -> Iterator[None]:
        """Draw without telling: what is drawn is told otherwise, as a table or a list."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

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
        """Place an item and name it, so that planners and tests can find it; one that is kept is not placed."""
        item.setId(PREFIX + name)
        if item.id() in self._kept:
            return item
        self.layout.addLayoutItem(item)
        self.move(item, x, y)
        self.resize(item, width, height)
        self.drawn.append(item)
        return item

    def seen(self, item: QgsLayoutItem) -> Any:
        """The item that stands on the sheet under this one's name: itself, or the planner's that is kept instead."""
        return self.layout.itemById(item.id()) or item

    def move(self, item: QgsLayoutItem, x: float, y: float) -> None:
        """Put an item elsewhere on the page."""
        item.attemptMove(QgsLayoutPoint(self._mm(x), self._mm(y)), True, False, self.page)

    def resize(self, item: QgsLayoutItem, width: float, height: float) -> None:
        """Give an item another size."""
        item.attemptResize(QgsLayoutSize(self._mm(width), self._mm(height)))

    def _mm(self, length: float) -> float:
        """A length on the paper, as a project keeps it: more digits would be lost by saving, and the files differ."""
        return round(length * self.scale, 2)

    def set_variable(self, name: str, value: str) -> str:
        """Keep a text in a variable of the layout, and return what a label writes to show it."""
        variable = PREFIX + re.sub(r"\W", "_", name)
        QgsExpressionContextUtils.setLayoutVariable(self.layout, variable, value)
        return f"[% @{variable} %]"

    def text(
        self, name: str, text: str, x: float, y: float, width: float, style: TextStyle, height: float = 0.0
    ) -> float:
        """Set a text and return the y of its foot; `height` is measured where it is 0.

        A second language goes under the first, in smaller italics, under the same name and `_2`.
        """
        self.tell(*paragraphs(text))
        with self.untold():
            return self._text(name, text, (x, y, width, height), style)

    def _text(self, name: str, text: str, rect: tuple[float, float, float, float], style: TextStyle) -> float:
        x, y, width, height = rect
        second = second_of(text)
        if second:
            foot = y + design.text_height(str(text), style, width)
            self._label(name, str(text), (x, y, width, foot - y), style)
            return self.text(f"{name}_2", second, x, foot, width, style.second())
        height = height or design.text_height(text, style, width)
        self._label(name, text, (x, y, width, height), style)
        return y + height

    def _label(self, name: str, text: str, rect: tuple[float, float, float, float], style: TextStyle) -> None:
        shown = self.set_variable(name, design.safe_lines(text, style, rect[2]))
        self.add(self.label(shown, style), name, *rect)

    def label(self, text: str, style: TextStyle) -> QgsLayoutItemLabel:
        """A label in a style, not placed yet; `text` may hold expressions, so it is never a planner's."""
        label = QgsLayoutItemLabel(self.layout)
        label.setMargin(0.0)
        label.setHAlign(_ALIGN[style.align])
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        larger = style.at(style.size * self.scale)
        compat.set_label_font(label, design.font(larger), larger.size, design.colour(style.colour))
        label.setText(text)
        return label

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
        pen *= self.scale
        outline = {"outline_color": ring, "outline_width": f"{pen:g}"} if ring else {"outline_style": "no"}
        item.setSymbol(QgsFillSymbol.createSimple({"color": fill, **outline}))
        self.add(item, name, *rect)
        return item

    def marker(self, name: str, x: float, y: float, shape: str, size: float, colour: str) -> None:
        """A sign around (x, y), as on the map: circle, square, triangle, diamond or star.

        Drawn as a shape: a marker item takes its size from its symbol when it is painted, and moves.
        """
        half = size / 2.0
        if shape == "circle":
            self.disc(name, x, y, size, colour)
        elif shape == "square":
            self.box(name, x - half, y - half, size, size, colour)
        else:
            k = self.scale
            corners = QPolygonF(
                [QPointF(self._mm(x + dx * half), self._mm(y + dy * half)) for dx, dy in _CORNERS[shape]]
            )
            item = QgsLayoutItemPolygon(corners, self.layout)
            item.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
            box = corners.boundingRect()
            self.add(item, name, box.x() / k, box.y() / k, box.width() / k, box.height() / k)


def _star() -> tuple[tuple[float, float], ...]:
    """Five points and the dents between them, on a circle of radius 1."""
    radii = (1.0, 0.382)
    turns = [(radii[step % 2], math.pi * (step / 5.0 - 0.5)) for step in range(10)]
    return tuple((radius * math.cos(turn), radius * math.sin(turn)) for radius, turn in turns)


_CORNERS = {
    "triangle": ((0.0, -1.0), (1.0, 1.0), (-1.0, 1.0)),
    "diamond": ((0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)),
    "star": _star(),
}


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
        return max(design.text_size(half, style)[0] for half in halved(cut))

    def halved(cut: int) -> tuple[str, str]:
        after = cut + 1
        return text[:cut], text[after:]

    return halved(min(cuts, key=longer))
