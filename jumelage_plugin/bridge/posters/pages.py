"""Sheets of an atlas, one for each row: texts by fields, so that they stay true in a QGIS without this plugin.

What only our rules can tell of a row (verdicts, climate, counts) is kept in a variable of the layout, by uuid.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import QgsExpression, QgsLayoutItem, QgsLayoutItemPicture, QgsProperty, QgsVectorLayer

from ...core.document import Block as DocumentBlock
from ...core.document import Heading, Paragraph
from .. import compat, design
from ..bilingual import joined, second_of
from ..design import TextStyle
from ..typography import bound, bound_by_qgis
from .sheet import PREFIX, Sheet, fit

PAGES = "pages"
"""Variable of the layout that holds, by uuid, what fields do not."""
_ELLIPSIS = " […]"
_SMALLEST = 8.0


@dataclass(frozen=True)
class Block:
    """A text of the row under a heading: the expression that gives it, and what it says on each page."""

    name: str
    heading: str
    expression: str
    texts: tuple[str, ...]
    style: TextStyle = design.BODY


def quoted(text: str) -> str:
    """A text as a literal of an expression."""
    return QgsExpression.quotedString(text)


def held(name: str) -> str:
    """The expression of something kept for the row of the page; NULL where it is not kept."""
    return f'map_get(map_get(from_json(@{PREFIX}{PAGES}), "uuid"), {quoted(name)})'


class Book:
    """What is kept of each row of an atlas, gathered while its page is drawn, and stored at the end."""

    def __init__(self, sheet: Sheet, uuids: Sequence[str]) -> None:
        """Start with nothing kept; `uuids` are the rows in their order."""
        self.sheet, self.uuids = sheet, tuple(uuids)
        self._kept: dict[str, dict[str, object]] = {uuid: {} for uuid in self.uuids}
        self._stories: dict[str, list[DocumentBlock]] = {uuid: [] for uuid in self.uuids}

    def tell(self, stories: Sequence[Sequence[DocumentBlock]]) -> None:
        """Say something of each row in the story of the sheet."""
        for uuid, blocks in zip(self.uuids, stories):
            self._stories[uuid] += blocks

    def put(self, name: str, values: Sequence[object]) -> None:
        """Keep a value for each row."""
        for uuid, value in zip(self.uuids, values):
            self._kept[uuid][name] = value

    def put_all(self, rows: Sequence[Mapping[str, object]]) -> None:
        """Keep several values for each row."""
        for uuid, values in zip(self.uuids, rows):
            self._kept[uuid].update(values)

    def store(self) -> None:
        """Write all that is kept into the layout, and the stories of the rows after each other."""
        for blocks in self._stories.values():
            self.sheet.story += blocks
        self.sheet.set_variable(PAGES, json.dumps(self._kept, ensure_ascii=False))


def field_block(name: str, heading: str, rows: Sequence[Mapping[str, object]], style: TextStyle = design.BODY) -> Block:
    """The block of a field."""
    expression = bound_by_qgis(f"coalesce(\"{name}\", '')")
    return Block(name, heading, expression, tuple(bound(str(row.get(name) or "")) for row in rows), style)


def held_block(name: str, heading: str, texts: Sequence[str], style: TextStyle = design.BODY) -> Block:
    """The block of something kept."""
    return Block(name, heading, f"coalesce({held(name)}, '')", tuple(texts), style)


def cover_with(atlas_sheet: Sheet, layer: QgsVectorLayer, condition: str, order: Sequence[str], name: str) -> None:
    """Make the layout an atlas over the rows that meet a condition, in the order of their uuids."""
    variable = f"{PREFIX}order"
    atlas_sheet.set_variable("order", ",".join(order))
    atlas = atlas_sheet.layout.atlas()
    atlas.setEnabled(True)
    atlas.setCoverageLayer(layer)
    atlas.setFilterFeatures(True)
    atlas.setFilterExpression(condition)
    atlas.setSortFeatures(True)
    atlas.setSortExpression(f'array_find(string_to_array(@{variable}), "uuid")')
    atlas.setPageNameExpression(name)
    atlas.setFilenameExpression("'page_' || @atlas_featurenumber")


def label(
    sheet: Sheet, name: str, expression: str, rect: tuple[float, float, float, float], style: TextStyle
) -> QgsLayoutItem:
    """A label whose text is an expression of ours, evaluated for each page."""
    return sheet.add(sheet.label(f"[% {expression} %]", style), name, *rect)


def stack(book: Book, blocks: Sequence[Block], rect: tuple[float, float, float, float]) -> float:
    """Blocks under each other on every page, those that are empty there taking no room; smaller where there is none.

    What still does not fit is cut at a number of letters, and says so. Returns the lowest foot of all pages.
    """
    x, top, width, height = rect
    book.tell([_told(blocks, page) for page in range(len(book.uuids))])
    styles = {block.name: block.style for block in blocks}
    while _lowest(book, blocks, styles, width) > height and any(style.size > _SMALLEST for style in styles.values()):
        styles = {name: style.at(max(_SMALLEST, style.size - 0.5)) for name, style in styles.items()}
    feet = [0.0]
    spots: dict[str, list[tuple[float, float]]] = {block.name: [] for block in blocks}
    for page in range(len(book.uuids)):
        needs = _needs(blocks, styles, width, page)
        room = height - _heads(blocks, needs, width)
        squeeze = min(1.0, room / sum(needs.values())) if needs else 1.0
        y = top
        for block in blocks:
            if block.name not in needs:
                spots[block.name].append((top, 1.0))
                continue
            tall = needs[block.name] * squeeze
            spots[block.name].append((y, tall))
            y += _head(block, width) + tall + _GAP
        feet.append(y)
    for block in blocks:
        if any(block.texts):
            _block(book, block, (x, width), styles[block.name], spots[block.name])
    return max(feet)


def tallest(book: Book, blocks: Sequence[Block], width: float) -> float:
    """The height of blocks under each other, at their own sizes, on the page where it is greatest."""
    return _lowest(book, blocks, {block.name: block.style for block in blocks}, width)


def caption_height(captions: Sequence[str], style: TextStyle, width: float) -> float:
    """The height of the tallest of some captions, for the label that shows them page by page."""
    return max(design.text_height(text, style, width * _UNSURE) for text in captions)


def _told(blocks: Sequence[Block], page: int) -> list[DocumentBlock]:
    """The blocks of a page under their headings, whole."""
    story: list[DocumentBlock] = []
    for block in blocks:
        if block.texts[page].strip():
            story.append(Heading(3, joined(block.heading)))
            story += [Paragraph(line) for line in block.texts[page].splitlines() if line.strip()]
    return story


_GAP = 2.6


def heading_lines(heading: str, width: float) -> str:
    """A heading in its languages: on one line where they fit it, else each on lines of its own."""
    whole = joined(heading)
    fits = design.text_size(whole, design.SMALL_HEADING)[0] <= width * _UNSURE
    lines = [whole] if fits else [str(heading), second_of(heading)]
    return "\n".join(design.safe_lines(line, design.SMALL_HEADING, width * _UNSURE) for line in lines if line)


def heading_height(heading: str, width: float) -> float:
    """The height of a heading over a text."""
    return design.text_size(heading_lines(heading, width), design.SMALL_HEADING)[1] + 0.6


def _head(block: Block, width: float) -> float:
    return heading_height(block.heading, width)


def _heads(blocks: Sequence[Block], shown: Mapping[str, float], width: float) -> float:
    """What the headings of those blocks that a page shows take, with the gaps."""
    return sum(_head(block, width) + _GAP for block in blocks if block.name in shown)


def _needs(blocks: Sequence[Block], styles: Mapping[str, TextStyle], width: float, page: int) -> dict[str, float]:
    """The heights of the texts of a page."""
    # more than measured, and measured in less width: QGIS itself ends these lines, and its versions do not agree
    return {
        block.name: design.text_height(block.texts[page], styles[block.name], width * _UNSURE)
        + design.line_height(styles[block.name]) * (1.0 if len(block.texts[page]) > _LONG else 0.2)
        for block in blocks
        if block.texts[page].strip()
    }


_LONG = 200
"""Letters above which a text gets a whole line more."""
_UNSURE = 0.97
"""Of a width, what a text is measured in that QGIS itself breaks."""


def _lowest(book: Book, blocks: Sequence[Block], styles: Mapping[str, TextStyle], width: float) -> float:
    """The greatest height of all pages."""
    heights = [_needs(blocks, styles, width, page) for page in range(len(book.uuids))]
    return max((sum(needs.values()) + _heads(blocks, needs, width) for needs in heights), default=0.0)


def _block(
    book: Book,
    block: Block,
    across: tuple[float, float],
    style: TextStyle,
    spots: Sequence[tuple[float, float]],
) -> None:
    """The heading and the text of a block, where each page wants them."""
    x, width = across
    sheet = book.sheet
    k = sheet.scale
    book.put(f"y_{block.name}", [round(y * k, 3) for y, _tall in spots])
    book.put(f"h_{block.name}", [round(tall * k, 3) for _y, tall in spots])
    longest = _letters(block.texts, style, width, [tall for _y, tall in spots])
    heading = f"if({block.expression} = '', '', {quoted(heading_lines(block.heading, width))})"
    first, head = spots[0], _head(block, width)
    item = label(sheet, f"{block.name}_heading", heading, (x, first[0], width, head), design.SMALL_HEADING)
    _follow(item, held(f"y_{block.name}"), "")
    item = label(sheet, block.name, _cut(block.expression, longest), (x, first[0] + head, width, first[1]), style)
    _follow(item, f"{held('y_' + block.name)} + {head * k:g}", held(f"h_{block.name}"))


def _follow(item: QgsLayoutItem, y: str, height: str) -> None:
    """Let an item stand where the page wants it."""
    properties = item.dataDefinedProperties()
    properties.setProperty(compat.item_y(), QgsProperty.fromExpression(y))
    if height:
        properties.setProperty(compat.item_height(), QgsProperty.fromExpression(height))


def both_lines(text: str) -> str:
    """A text in its languages, for one label of one style: a paragraph for each."""
    return "\n".join(filter(None, (str(text), second_of(text))))


def foot(sheet: Sheet, words: str, number: str, margin: float) -> None:
    """The line at the foot of a page: what it belongs to, in its languages, and the page as an expression gives it."""
    line = design.line_height(design.NOTE)
    y, width = sheet.height - 13.0, sheet.width - 2.0 * margin
    room = width - 24.0
    sheet.box("foot_rule", margin, y - 1.5, width, design.HAIR, design.HAIRLINE)
    whole = joined(words)
    if design.text_size(whole, design.NOTE)[0] <= room * 0.95:
        sheet.text("foot", whole, margin, y, room, design.NOTE, line)
    else:
        longer = max(str(words), second_of(words), key=lambda text: design.text_size(text, design.NOTE)[0])
        sheet.text("foot", words, margin, y, room, fit(longer, design.NOTE, room * 0.95, _SMALLEST))
    label(sheet, "page", number, (margin + width - 22.0, y, 22.0, line), design.NOTE.aligned("right"))


def _cut(expression: str, longest: int) -> str:
    """The text, shortened at a space where it is longer."""
    if not longest:
        return expression
    whole = f"regexp_replace(left({expression}, {longest}), '\\\\s+\\\\S*$', '') || {quoted(_ELLIPSIS)}"
    return f"if(length({expression}) > {longest}, {whole}, {expression})"


def _letters(texts: Sequence[str], style: TextStyle, width: float, heights: Sequence[float]) -> int:
    """How many letters of the longest texts fit, 0 where all texts fit whole."""

    def fits(count: int) -> bool:
        cut = (text if len(text) <= count else text[:count].rsplit(None, 1)[0] + _ELLIPSIS for text in texts)
        return all(design.text_height(text, style, width) <= tall for text, tall in zip(cut, heights) if text.strip())

    most = max(map(len, texts))
    if fits(most):
        return 0
    low, high = 0, most
    while low + 1 < high:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return max(low, 1)


def photo(sheet: Sheet, number: int, rect: tuple[float, float, float, float], *, ground_stays: bool = True) -> None:
    """The photo of the row by its number, on a quiet ground; where it has none, the ground alone or nothing."""
    ground = sheet.box(f"photo{number}_ground", *rect, design.TINT)
    item = QgsLayoutItemPicture(sheet.layout)
    path = held(f"photo{number}")
    if not ground_stays:
        seen = QgsProperty.fromExpression(f"if({path} IS NULL, 0, 100)")
        ground.dataDefinedProperties().setProperty(compat.item_opacity(), seen)
    source = QgsProperty.fromExpression(f"if({path} IS NULL, '', @project_folder || '/' || {path})")
    item.dataDefinedProperties().setProperty(compat.picture_source(), source)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    item.setPictureAnchor(item.ReferencePoint.Middle)
    sheet.add(item, f"photo{number}", *rect)
