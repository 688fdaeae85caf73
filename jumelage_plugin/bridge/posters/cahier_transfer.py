"""P4, what the votes say of a good practice: the strip at the foot of its sheet, criterion by criterion."""

from __future__ import annotations

from qgis.core import QgsProperty

from ...core.document import Block, Grid, Heading
from ...core.messages import Message, message
from ...core.schema import UUID
from ...core.transferability import TRANSFER_CRITERIA
from .. import compat, design
from ..bilingual import joined, told
from ..design import TextStyle
from ..twinning_rows import Row
from . import labels, pages
from .material import Material
from .pages import held, label
from .sheet import Sheet, paragraphs

_ACROSS, _GAP = 3, 5.0
_BAR = 16.0
_SMALL = TextStyle(8.0)
_VERDICT = TextStyle(9.0, "semibold", design.WARM)
_LEAST_ROW, _AIR = 3.6, 1.2

SHORT: dict[str, Message] = {
    "hazard_grows": message("hazard grows at home"),
    "climate_window": message("climate fits"),
    "water_available": message("water is there"),
    "land_fits": message("land and buildings fit"),
    "competence_law": message("our competence, legal"),
    "cost_staff": message("cost and staff"),
    "acceptable": message("accepted"),
    "in_time": message("in time"),
    "no_maladaptation": message("no maladaptation"),
}


def told_of(material: Material, row: Row) -> list[Block]:
    """The verdict, and the mean of each criterion."""
    found = material.transfers.get(row[UUID])
    if found is None:
        return []
    home, _twin = material.names()
    story: list[Block] = [Heading(3, joined(told(message("Transfer to {home}", home=home))))]
    story += paragraphs(told(found.sentence))
    means = {code: tally.mean for code, tally in found.by_criterion.items()}
    lines = tuple(
        (joined(told(SHORT[code])), labels.number(mean, "°C")) for code, mean in means.items() if code in SHORT
    )
    heads = (message("Criterion"), message("Mean, from 0 to 4"))
    return [*story, Grid(tuple(joined(told(head)) for head in heads), lines, first_is_head=True)] if lines else story


class Strip:
    """Heading, verdict, and for each criterion a bar from 0 to 4 for the mean, none where nobody knows."""

    def __init__(self, material: Material, x: float, width: float) -> None:
        """Measure it for the practices of a twinning, from `x` over a width in mm."""
        self._x, self._width = x, width
        self._column = (width - (_ACROSS - 1) * _GAP) / _ACROSS
        home, _twin = material.names()
        self._title = told(message("Transfer to {home}", home=home))
        verdicts = [pages.both_lines(told(found.sentence)) for found in material.transfers.values()]
        self._verdict = max((_height(text, _VERDICT, width) for text in verdicts), default=0.0)
        codes = [criterion.code for criterion in TRANSFER_CRITERIA]
        self._rows = [codes[slice(start, start + _ACROSS)] for start in range(0, len(codes), _ACROSS)]

    @property
    def height(self) -> float:
        """What it takes, in mm, with the air above it."""
        rows = sum(self._row_height(codes) for codes in self._rows)
        return 2.0 + pages.heading_height(self._title, self._width) + self._verdict + rows

    def _row_height(self, codes: list[str]) -> float:
        room = self._column - _BAR - 2.0
        return max(_LEAST_ROW, *(design.text_height(told(SHORT[code]), _SMALL, room) for code in codes)) + _AIR

    def draw(self, sheet: Sheet, y: float) -> None:
        """Draw it from `y` down; verdict and bars follow the page."""
        title = pages.heading_lines(self._title, self._width)
        tall = pages.heading_height(self._title, self._width)
        sheet.text("transfer_heading", title, self._x, y, self._width, design.SMALL_HEADING, tall)
        y += tall
        label(sheet, "verdict", f"coalesce({held('verdict')}, '')", (self._x, y, self._width, self._verdict), _VERDICT)
        y += self._verdict + _AIR
        for codes in self._rows:
            for column, code in enumerate(codes):
                self._criterion(sheet, code, self._x + column * (self._column + _GAP), y)
            y += self._row_height(codes)

    def _criterion(self, sheet: Sheet, code: str, x: float, y: float) -> None:
        name = f"criterion_{code}"
        sheet.text(name, told(SHORT[code]), x + _BAR + 2.0, y, self._column - _BAR - 2.0, _SMALL)
        sheet.box(f"{name}_ground", x, y + 0.9, _BAR, 2.2, design.FAINT)
        bar = sheet.box(f"{name}_bar", x, y + 0.9, _BAR, 2.2, design.INK)
        mean = f"coalesce(to_real({held('mean_' + code)}), 0)"
        length = QgsProperty.fromExpression(f"max(0.01, {mean} / 4 * {_BAR * sheet.scale:g})")
        bar.dataDefinedProperties().setProperty(compat.item_width(), length)


def _height(text: str, style: TextStyle, width: float) -> float:
    """The height of a text that QGIS itself breaks, which it may do a little earlier than we would."""
    return design.text_height(text, style, width * 0.97)
