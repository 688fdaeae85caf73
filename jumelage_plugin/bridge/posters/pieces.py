"""Parts that several sheets draw: tables, tags of themes, rows of photos, lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsLayoutItemPicture, QgsProperty
from qgis.PyQt.QtGui import QImageReader

from ...core.document import Bullets, Grid, Picture
from ...core.valuelists import THEMES
from .. import compat, design
from ..bilingual import beside, joined
from ..design import TextStyle
from ..icons import CODES, copied_icon
from ..palettes import THEME_MARKS
from .material import Material, Photo
from .sheet import Sheet, largest

_SIGN = 7.0
_CELL_PAD = 1.6
PHOTO_GAP = 3.0
_FALLBACK_ASPECT = 1.5


@dataclass(frozen=True)
class Column:
    """A column of a table: its heading, its share of the width, and how its cells line up."""

    head: str
    share: float
    align: str = "left"


def table_height(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], width: float, style: TextStyle = design.BODY
) -> float:
    """The height of a table."""
    heads = [column.head for column in columns]
    top = _row_height(heads, columns, width, design.SMALL_HEADING) if any(heads) else 0.0
    return top + sum(_row_height(row, columns, width, style) for row in rows)


def _widths(columns: Sequence[Column], width: float) -> list[float]:
    total = sum(column.share for column in columns)
    return [column.share / total * width for column in columns]


def _row_height(row: Sequence[str], columns: Sequence[Column], width: float, style: TextStyle) -> float:
    rooms = [one - 2.0 for one in _widths(columns, width)]
    heights = (design.text_height(_set(text, style, one), style, one) for text, one in zip(row, rooms))
    return max(heights) + 2.0 * _CELL_PAD


def _set(text: str, style: TextStyle, room: float) -> str:
    """The text of a cell: both its languages on one line where they fit it, however bold."""
    whole = joined(text)
    return whole if design.text_size(whole, replace(style, weight="bold"))[0] <= room * 0.96 else text


def table(
    sheet: Sheet,
    name: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    rect: tuple[float, float, float],
    style: TextStyle = design.BODY,
    every: Sequence[Sequence[str]] = (),
) -> float:
    """A table with its top left at (x, y), as wide as `rect` says; hairlines between rows, no frame.

    `every` are the rows that are told, where the sheet has no room for all of them.
    """
    sheet.tell(told_table(columns, every or rows))
    with sheet.untold():
        return _table(sheet, name, columns, rows, rect, style)


def told_table(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Grid:
    """A table in the story of a sheet."""
    words = tuple(tuple(joined(cell) for cell in row) for row in rows)
    return Grid(tuple(joined(column.head) for column in columns), words, first_is_head=True)


def _table(
    sheet: Sheet,
    name: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    rect: tuple[float, float, float],
    style: TextStyle,
) -> float:
    x, y, width = rect
    widths = _widths(columns, width)
    lefts = [x + sum(widths[:index]) for index in range(len(widths))]

    def line(row_name: str, cells: Sequence[str], top: float, look: TextStyle, first: TextStyle) -> float:
        for index, (text, column) in enumerate(zip(cells, columns)):
            if text:
                one = (first if index == 0 else look).aligned(column.align)
                room = widths[index] - 2.0
                sheet.text(f"{row_name}_{index + 1}", _set(text, look, room), lefts[index], top + _CELL_PAD, room, one)
        return top + _row_height(cells, columns, width, look)

    heads = [column.head for column in columns]
    if any(heads):
        y = line(f"{name}_head", heads, y, design.SMALL_HEADING, design.SMALL_HEADING)
        sheet.box(f"{name}_head_rule", x, y - 0.3, width, 0.5, design.INK)
    for number, row in enumerate(rows, 1):
        y = line(f"{name}{number}", row, y, style, TextStyle(style.size, "semibold", style.colour))
        sheet.box(f"{name}{number}_rule", x, y, width, design.HAIR, design.HAIRLINE)
    return y


_TAG = TextStyle(10.5, "semibold")


def theme_tag(
    sheet: Sheet, name: str, code: str, words: str, x: float, y: float, width: float, style: TextStyle = _TAG
) -> float:
    """The sign of a theme, as on the map, with its words."""
    colour, shape = THEME_MARKS[code]
    sheet.marker(f"{name}_sign", x + 2.6, y + design.line_height(style) / 2.0, shape, 4.4, colour)
    return sheet.text(name, words, x + _SIGN, y, width - _SIGN, style)


def themes_key(sheet: Sheet, material: Material, x: float, y: float, width: float, height: float) -> float:
    """The four themes with their signs, under each other, as large as they fit."""
    words = [material.words(code) for code in THEMES.codes]
    style = fitted(words, width - _SIGN, height, _TAG, _TAG_SMALLEST)
    for index, (code, text) in enumerate(zip(THEMES.codes, words), 1):
        y = theme_tag(sheet, f"key{index}", code, text, x, y, width, style) + 1.0
    return y


_TAG_SMALLEST = 7.5


def bullets_height(texts: Sequence[str], width: float, style: TextStyle, indent: float = 4.0) -> float:
    """The height of a list."""
    return sum(design.text_height(text, style, width - indent) + 1.0 for text in texts)


def bullets(
    sheet: Sheet, name: str, texts: Sequence[str], rect: tuple[float, float, float], style: TextStyle, dot: str = ""
) -> float:
    """A list with dots, from (x, y) over a width."""
    x, y, width = rect
    sheet.tell(Bullets(tuple(joined(text) for text in texts)))
    for index, text in enumerate(texts, 1):
        sheet.disc(f"{name}{index}_dot", x + 1.0, y + design.line_height(style) / 2.0, 1.3, dot or design.WARM)
        with sheet.untold():
            y = sheet.text(f"{name}{index}", text, x + 4.0, y, width - 4.0, style) + 1.0
    return y


def fitted(
    texts: Sequence[str], width: float, height: float, style: TextStyle, smallest: float, gap: float = 1.0
) -> TextStyle:
    """The largest size, down to `smallest`, at which texts under each other fit a height."""

    def fits(one: TextStyle) -> bool:
        return sum(design.text_height(text, one, width) + gap for text in texts) <= height

    return largest(style, smallest, fits)


def as_many(texts: Sequence[str], width: float, height: float, style: TextStyle, gap: float = 1.0) -> int:
    """How many of the texts fit under each other in a height."""
    used = 0.0
    for count, text in enumerate(texts):
        used += design.text_height(text, style, width) + gap
        if used > height:
            return count
    return len(texts)


def icon(sheet: Sheet, name: str, code: str, rect: tuple[float, float, float], ink: str = design.INK) -> None:
    """The icon of a value from the folder of the twinning, in a square at (x, y); nothing for a value without one."""
    if code not in CODES:
        return
    x, y, size = rect
    item = QgsLayoutItemPicture(sheet.layout)
    path = copied_icon(Path(), code).as_posix()
    source = QgsProperty.fromExpression(f"@project_folder || '/{path}'")
    item.dataDefinedProperties().setProperty(compat.picture_source(), source)
    item.setSvgFillColor(design.colour(ink))
    sheet.add(item, name, x, y, size, size)
    item.refreshPicture()


# Photos


def aspect(material: Material, photo: Photo) -> float:
    """Width over height of the copy of a photo."""
    size = QImageReader(str(material.folder.path / photo.path)).size()
    return size.width() / size.height() if size.isValid() and size.height() else _FALLBACK_ASPECT


def caption_room() -> float:
    """The height kept under each row of photos."""
    return 2.0 * design.line_height(design.NOTE) + 2.0


def photo_rows(
    material: Material, photos: Sequence[Photo], width: float, height: float
) -> list[list[tuple[Photo, float, float]]]:
    """Photos in rows as wide as the block, each with its width and height, captions counted.

    The number of rows is the one at which the photos are largest within `height`.
    """
    ratios = [aspect(material, photo) for photo in photos]
    best: list[list[tuple[Photo, float, float]]] = []
    area = -1.0
    for count in range(1, len(photos) + 1):
        per_row = -(-len(photos) // count)
        rows = [list(range(start, min(start + per_row, len(photos)))) for start in range(0, len(photos), per_row)]
        room = height / len(rows) - caption_room()
        laid, total = [], 0.0
        for row in rows:
            free = width - PHOTO_GAP * (len(row) - 1)
            tall = max(5.0, min(free / sum(ratios[index] for index in row), room))
            laid.append([(photos[index], ratios[index] * tall, tall) for index in row])
            total += sum(ratios[index] * tall * tall for index in row)
        if total > area:
            area, best = total, laid
    return best


def photo_rows_height(rows: Sequence[Sequence[tuple[Photo, float, float]]]) -> float:
    """What rows of photos take with their captions."""
    return sum(row[0][2] + caption_room() for row in rows)


def picture(sheet: Sheet, number: int, photo: Photo, rect: tuple[float, float, float, float]) -> QgsLayoutItemPicture:
    """A photo of the folder of the twinning, found from wherever the project lies."""
    item = QgsLayoutItemPicture(sheet.layout)
    name = f"photo{number}"
    sheet.set_variable(name, photo.path)
    source = QgsProperty.fromExpression(f"@project_folder || '/' || @jc_{name}")
    item.dataDefinedProperties().setProperty(compat.picture_source(), source)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    sheet.add(item, name, *rect)
    item.refreshPicture()
    return item


def photo_block(sheet: Sheet, rows: Sequence[Sequence[tuple[Photo, float, float]]], x: float, y: float) -> float:
    """Draw rows of photos with their captions; returns the foot."""
    number = 1
    for row in rows:
        left = x
        for photo, wide, high in row:
            picture(sheet, number, photo, (left, y, wide, high))
            caption = caption_of(photo)
            sheet.tell(told_photo(photo))
            if caption:
                style = fitted([caption], wide, caption_room() - 0.6, design.NOTE, 7.0)
                with sheet.untold():
                    sheet.text(f"photo{number}_caption", caption, left, y + high + 0.6, wide, style)
            left += wide + PHOTO_GAP
            number += 1
        y += row[0][2] + caption_room()
    return y


def told_photo(photo: Photo) -> Picture:
    """A photo in the story of a sheet."""
    caption = caption_line(photo)
    return Picture(Path(photo.path), joined(photo.alt) or caption, caption)


def caption_of(photo: Photo) -> str:
    """What stands under a photo: what it shows, who made it."""
    if not photo.credit:
        return photo.caption
    credit = f"({photo.credit})"
    return beside(photo.caption, credit) if photo.caption else credit


def caption_line(photo: Photo) -> str:
    """The same on one line."""
    return " ".join(filter(None, (joined(photo.caption), f"({photo.credit})" if photo.credit else "")))
