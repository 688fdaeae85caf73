"""Markdown to the blocks of a document, by Qt's own parser.

What Markdown has no words for stands on a line of its own: `::page` begins a new page, `::lines 4` leaves four ruled
lines, `::columns 1 3 2` gives the next table its widths and `::height 15` the least height of its rows in mm. A table
whose first cells are all bold has them as heads of its rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qgis.PyQt.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextDocument, QTextListFormat, QTextTable

from ..core.document import (
    BODY,
    QUOTE,
    Block,
    Bullets,
    Grid,
    Heading,
    Lines,
    PageBreak,
    Paragraph,
    Run,
    Words,
    plain_words,
)
from ..io.mails import one_line

_DIRECTIVE = re.compile(r"^::(page|lines|columns|height)((?: \d+)*)$", re.MULTILINE)
_EMPTY_CELL = re.compile(r"(?<=(?<!\\)\|) *(?=\|)")
_SPECIAL = re.compile(r"([!-/:-@\[-`{-~])")


def as_text(value: str) -> str:
    """A text in one line whose every mark Markdown leaves as it is: its ASCII punctuation is escaped (CommonMark)."""
    return _SPECIAL.sub(r"\\\1", one_line(value))


def blocks_of(markdown: str) -> tuple[Block, ...]:
    """The blocks of a text."""
    blocks: list[Block] = []
    look = _TableLook()
    at = 0
    for found in (*_DIRECTIVE.finditer(markdown), None):
        end = found.start() if found else len(markdown)
        blocks += _parsed(markdown[at:end], look)
        if found:
            blocks += _directed(found[1], tuple(int(number) for number in found[2].split()), look)
            at = found.end()
    return tuple(blocks)


@dataclass
class _TableLook:
    """What directives ask of the next table."""

    shares: tuple[float, ...] = ()
    height: float = 0.0


def _directed(name: str, numbers: tuple[int, ...], look: _TableLook) -> list[Block]:
    if name == "page":
        return [PageBreak()]
    if name == "lines":
        return [Lines(numbers[0])]
    if name == "columns":
        look.shares = tuple(float(number) for number in numbers)
    else:
        look.height = float(numbers[0])
    return []


def _parsed(markdown: str, look: _TableLook) -> Iterator[Block]:
    document = QTextDocument()
    document.setMarkdown("\n".join(_held(line) if line.startswith("|") else line for line in markdown.split("\n")))
    items: list[Words] = []
    kind: tuple[bool, bool] = (False, False)
    place = document.rootFrame().begin()
    while not place.atEnd():
        table = place.currentFrame()
        block = place.currentBlock()
        listed = None if isinstance(table, QTextTable) else _kind_of_list(block)
        if items and listed != kind:
            yield Bullets(tuple(items), *kind)
            items = []
        if listed is not None:
            items.append(_words(block))
            kind = listed
        elif isinstance(table, QTextTable):
            yield _grid(table, look)
            look.shares, look.height = (), 0.0
        elif block.text().strip():
            yield _text_block(block)
        place += 1
    if items:
        yield Bullets(tuple(items), *kind)


def _held(row: str) -> str:
    """A row of a table whose empty cells hold a space: Qt 5 repeats a bold cell in the empty ones after it."""
    return _EMPTY_CELL.sub("\u00a0", row)


def _kind_of_list(block: QTextBlock) -> tuple[bool, bool] | None:
    """Whether the list of a block is numbered, and whether it has boxes to tick; None outside of lists."""
    if block.textList() is None:
        return None
    numbered = block.textList().format().style() == QTextListFormat.Style.ListDecimal
    ticks = block.blockFormat().marker() != QTextBlockFormat.MarkerType.NoMarker
    return numbered, ticks


def _text_block(block: QTextBlock) -> Block:
    look = block.blockFormat()
    if look.headingLevel():
        return Heading(look.headingLevel(), block.text())
    quoted = look.intProperty(QTextBlockFormat.Property.BlockQuoteLevel) > 0
    return Paragraph(_words(block), QUOTE if quoted else BODY)


def _words(block: QTextBlock) -> Words:
    """The runs of a block; a plain text where nothing stands out."""
    if not block.text().strip():
        return ""
    runs = []
    place = block.begin()
    while not place.atEnd():
        piece = place.fragment()
        look = piece.charFormat()
        bold = int(look.fontWeight()) > int(QFont.Weight.Medium)
        runs.append(Run(piece.text(), bold, look.fontItalic()))
        place += 1
    return tuple(runs) if any(run.bold or run.italic for run in runs) else block.text()


def _grid(table: QTextTable, look: _TableLook) -> Grid:
    cells = [
        [_words(table.cellAt(row, column).firstCursorPosition().block()) for column in range(table.columns())]
        for row in range(table.rows())
    ]
    heads, rows = cells[0], tuple(tuple(row) for row in cells[1:])
    return Grid(
        tuple(plain_words(words) for words in heads),
        rows,
        shares=look.shares,
        first_is_head=all(_is_bold(row[0]) for row in rows),
        row_height_mm=look.height,
    )


def _is_bold(words: Words) -> bool:
    return not isinstance(words, str) and all(run.bold for run in words)
