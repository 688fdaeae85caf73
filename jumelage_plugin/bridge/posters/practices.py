"""P3, the practices that were seen: where, by theme, how many in each domain. A3, lying."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from qgis.core import QgsLayoutItemMap, QgsRectangle

from ...core.document import Paragraph
from ...core.messages import Message, message
from ...core.schema import UUID
from ...core.valuelists import DOMAINS, THEMES
from .. import design
from ..bilingual import beside, joined, listed_in_both, pair, second_of, told
from ..design import GUTTER, MARGIN, TextStyle
from ..poster_themes import COMMUNES_THEME, PINS_THEME, PRACTICE_ORDER
from ..twinning_rows import GEOMETRY, Row, codes_in
from . import frame, town
from .frame import Head
from .maps import Rect
from .material import VALIDATED, Material, counted, day
from .pieces import theme_tag
from .sheet import Sheet, paragraphs

_NUMBER, _AIR = 7.0, 1.6
_INSET = 38.0
_MAP_SHARE = 0.44


def ready(material: Material) -> Message | None:
    """Why there is nothing to show, None where there is."""
    return None if material.practices else message("No practice is pinned yet.")


def compose(sheet: Sheet, material: Material) -> None:
    """Draw the sheet."""
    y = frame.head(sheet, _head(material), material) + 4.0
    end = frame.foot(sheet, _credit()) - 4.0
    y = frame.panel(sheet, _sentence(material), _figures(material), y) + 5.0
    sheet.set_variable(PRACTICE_ORDER.removeprefix("jc_"), ",".join(row[UUID] for row in material.practices))
    width = (frame.inner(sheet) - GUTTER) * _MAP_SHARE
    _map(sheet, material, Rect(MARGIN, y, width, end - y))
    _themes(sheet, material, Rect(MARGIN + width + GUTTER, y, frame.inner(sheet) - width - GUTTER, end - y))


def _head(material: Material) -> Head:
    _home, twin = material.names()
    return Head(
        counted([joined(told(message("Observed practices"))), joined(_dates(material))]),
        told(message("What we saw in {twin}", twin=twin)),
        told(message("Observed is not proven: a practice becomes a good one with its evidence and its limits.")),
    )


def _dates(material: Material) -> str:
    """The day on which the practices were seen, or the first and the last of several."""
    days = sorted({row["observed_on"] for row in material.practices if row["observed_on"] is not None})
    ends = [day(one) for one in dict.fromkeys((*days[:1], *days[-1:]))]
    return listed_in_both(ends, " – ")


def _sentence(material: Material) -> str:
    hazards = Counter(code for row in material.practices for code in codes_in(row["hazards"]))
    if not hazards:
        return told(message("Practices seen on the spot, by theme; the numbers are those on the map."))
    names = listed_in_both(material.words(code) for code, _count in hazards.most_common(3))
    in_small = pair(names.lower(), second_of(names).lower())
    return told(message("What they answer to most: {hazards}.", hazards=in_small))


def _figures(material: Material) -> list[tuple[str, str]]:
    domains = Counter(row["domain"] for row in material.practices if row["domain"])
    figures = [
        (str(len(material.practices)), told(message("practices seen"))),
        (str(len(material.validated)), told(message("validated as good practices"))),
    ]
    if domains:
        missing = [material.words(code) for code in DOMAINS.codes if code not in domains]
        covered = told(message("of five domains with a practice"))
        figures.append((str(len(DOMAINS.codes) - len(missing)), covered))
    return figures


def _map(sheet: Sheet, material: Material, rect: Rect) -> None:
    """The pins, close enough to tell them apart, with the whole commune in a corner."""
    crs = town.crs_of(material.twin)
    placed = [row[GEOMETRY] for row in material.practices if row[GEOMETRY] is not None and not row[GEOMETRY].isNull()]
    outline = [material.twin[GEOMETRY]]
    extent = town.extent_of(placed or outline, crs)
    scale = town.scale_for(extent, rect)
    item = town.draw(sheet, "map", rect, PINS_THEME, crs, town.around(extent, rect, scale))
    if placed:
        corner = Rect(rect.x + 2.0, rect.y + 2.0, _INSET, _INSET)
        whole = town.extent_of(outline, crs)
        _inset(sheet, item, corner, town.around(whole, corner, town.scale_for(whole, corner)))


def _inset(sheet: Sheet, main: QgsLayoutItemMap, rect: Rect, extent: QgsRectangle) -> None:
    inset = town.plain_map(sheet, "inset", rect, COMMUNES_THEME, main.crs(), extent)
    inset.setFrameEnabled(True)
    inset.setFrameStrokeColor(design.colour(design.BORDER))
    inset.overview().setLinkedMap(main)


def _themes(sheet: Sheet, material: Material, rect: Rect) -> None:
    """The four themes, two by two, each with its practices by their numbers on the map."""
    numbers = {row[UUID]: number for number, row in enumerate(material.practices, 1)}
    width = (rect.width - GUTTER) / 2.0
    height = (rect.height - GUTTER) / 2.0
    for index, code in enumerate(THEMES.codes):
        x = rect.x + (index % 2) * (width + GUTTER)
        y = rect.y + (index // 2) * (height + GUTTER)
        rows = [row for row in material.practices if row["theme"] == code]
        _theme(sheet, material, (f"theme{index + 1}", code), rows, Rect(x, y, width, height), numbers)


def _theme(
    sheet: Sheet, material: Material, named: tuple[str, str], rows: list[Row], rect: Rect, numbers: dict[str, int]
) -> None:
    """One theme: as much of its practices as there is room for, what is left out being told."""
    name, code = named
    sheet.box(f"{name}_ground", rect.x, rect.y, rect.width, rect.height, design.TINT)
    x, width = rect.x + 4.0, rect.width - 8.0
    y = theme_tag(sheet, f"{name}_tag", code, material.words(code), x, rect.y + 4.0, width) + 2.5
    if not rows:
        sheet.text(f"{name}_none", told(message("Nothing noted.")), x, y, width, design.NOTE)
        return
    room = rect.y + rect.height - 3.0 - y
    look = next((one for one in _LOOKS if _height(material, rows, width, one) <= room), _LOOKS[-1])
    shown = len(rows)
    while shown and _height(material, rows[:shown], width, look) + _more_height(rows, shown, width) > room:
        shown -= 1
    for row in rows:
        sheet.tell(*_told_practice(material, row, numbers[row[UUID]]))
    with sheet.untold():
        for row in rows[:shown]:
            y = _practice(sheet, material, row, numbers[row[UUID]], (x, y, width), look)
        if shown < len(rows):
            sheet.text(f"{name}_more", frame.left_out(len(rows) - shown), x, y, width, design.NOTE)
        elif not look.summary and any(_summary(material, row) for row in rows):
            sheet.text(f"{name}_more", told(_SUMMARIES), x, y, width, design.NOTE)


_SUMMARIES = message("Summaries: see the accessible page")


def _more_height(rows: list[Row], shown: int, width: float) -> float:
    """What the line on those that are left out takes, nothing where all are there."""
    return design.text_height(frame.left_out(len(rows) - shown), design.NOTE, width) if shown < len(rows) else 0.0


def _told_practice(material: Material, row: Row, number: int) -> list[Paragraph]:
    """A practice with its number and its summary, whole."""
    title = _line(material, row)
    other = second_of(title)
    numbered = pair(f"{number}. {title!s}", f"{number}. {other}" if other else "")
    return [*paragraphs(numbered), *paragraphs(_summary(material, row))]


@dataclass(frozen=True)
class _Look:
    """Sizes in points of titles and summaries, none of the latter at 0."""

    title: float
    summary: float

    @property
    def titles(self) -> TextStyle:
        return TextStyle(self.title, "semibold")

    @property
    def summaries(self) -> TextStyle:
        return TextStyle(self.summary, "regular", design.SOFT_INK)


_LOOKS = (_Look(12.0, 10.5), _Look(11.0, 9.5), _Look(10.0, 9.0), _Look(11.0, 0.0), _Look(10.0, 0.0), _Look(9.0, 0.0))


def _height(material: Material, rows: list[Row], width: float, look: _Look) -> float:
    height = sum(_one_height(material, row, width - _NUMBER, look) for row in rows)
    return height if look.summary else height + design.text_height(told(_SUMMARIES), design.NOTE, width)


def _one_height(material: Material, row: Row, width: float, look: _Look) -> float:
    height = design.text_height(_line(material, row), look.titles, width)
    summary = _summary(material, row) if look.summary else ""
    return height + (design.text_height(summary, look.summaries, width) if summary else 0.0) + _AIR


def _practice(
    sheet: Sheet, material: Material, row: Row, number: int, rect: tuple[float, float, float], look: _Look
) -> float:
    """A practice with its number on the map; returns the foot."""
    x, y, width = rect
    name = f"practice{number}"
    sheet.text(f"{name}_number", str(number), x, y, _NUMBER - 1.0, TextStyle(look.title, "bold"))
    y = sheet.text(name, _line(material, row), x + _NUMBER, y, width - _NUMBER, look.titles)
    summary = _summary(material, row) if look.summary else ""
    if summary:
        y = sheet.text(f"{name}_summary", summary, x + _NUMBER, y, width - _NUMBER, look.summaries)
    return y + _AIR


def _line(material: Material, row: Row) -> str:
    """The title, as it was written."""
    return material.own(row, "title")


def _summary(material: Material, row: Row) -> str:
    """The summary; a validated practice says so first."""
    summary = material.own(row, "summary")
    if row["status"] != VALIDATED:
        return summary
    return beside(told(message("Validated as a good practice.")), summary)


def _credit() -> str:
    return frame.credit(told(message("Titles as they were written on the spot; places as they were pinned.")))
