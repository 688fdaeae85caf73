"""Tables of an ODT: a row of headings that comes back on each page, hairlines between rows, no other line."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.document import Grid, Words, plain_words
from . import document_look as look
from .markup import Markup, element
from .odt_styles import mm, stored
from .odt_text import words

_HAIR = f"0.5pt solid {look.HAIRLINE}"
_RULE = f"1pt solid {look.INK}"
_PADDING = {
    "fo:padding-top": "1.4mm",
    "fo:padding-bottom": "1.4mm",
    "fo:padding-left": "1.6mm",
    "fo:padding-right": "1.6mm",
}
_LONGEST_KEPT = 600
"""Letters of a row above which it may go on on the next page."""
_PARTS = 10000


def columns_of(grid: Grid) -> int:
    """How many columns a table has."""
    return max(len(grid.heads), *(len(row) for row in grid.rows), 1) if grid.rows else max(len(grid.heads), 1)


def shares_of(grid: Grid) -> list[float]:
    """The widths of its columns in parts of 1: those given, or such as suit the texts."""
    count = columns_of(grid)
    if len(grid.shares) == count and min(grid.shares) > 0:
        return [share / sum(grid.shares) for share in grid.shares]
    rows = tuple(tuple(plain_words(cell) for cell in row) for row in grid.rows)
    return look.column_shares(grid.heads, rows, count)


def table_styles(grid: Grid, name: str, wide: float, *, breaks: bool) -> Iterator[Markup]:
    """The automatic styles of a table of this name, `wide` mm wide; `breaks` begins a page with it."""
    whole = {"style:width": mm(wide), "table:align": "margins", "style:rel-width": "100%"}
    if breaks and not grid.caption:
        whole["fo:break-before"] = "page"
    yield _style(name, "table", "style:table-properties", whole)
    for number, share in enumerate(shares_of(grid), 1):
        widths = {"style:column-width": mm(share * wide), "style:rel-column-width": f"{round(share * _PARTS)}*"}
        yield _style(f"{name}.{number}", "table-column", "style:table-column-properties", widths)
    least = {"style:min-row-height": mm(grid.row_height_mm)} if grid.row_height_mm > 0 else {}
    yield _style(f"{name}.long", "table-row", "style:table-row-properties", {**least, "fo:keep-together": "auto"})
    yield _style(f"{name}.row", "table-row", "style:table-row-properties", {**least, "fo:keep-together": "always"})
    yield _style(f"{name}.headrow", "table-row", "style:table-row-properties", {"fo:keep-together": "always"})
    head = {**_PADDING, "fo:background-color": look.TINT, "fo:border-bottom": _RULE, "style:vertical-align": "bottom"}
    yield _style(f"{name}.head", "table-cell", "style:table-cell-properties", head)
    yield _style(f"{name}.cell", "table-cell", "style:table-cell-properties", {**_PADDING, "fo:border-bottom": _HAIR})


def _style(name: str, family: str, kind: str, values: dict[str, str]) -> Markup:
    told = {"style:name": name, "style:family": family}
    return element("style:style", told, element(kind, values, void=True))


def table(grid: Grid, name: str) -> Markup:
    """The table, with the styles of `table_styles`."""
    count = columns_of(grid)
    columns = [
        element("table:table-column", {"table:style-name": f"{name}.{number}"}, void=True)
        for number in range(1, count + 1)
    ]
    if grid.first_is_head:
        columns[0] = element("table:table-header-columns", {}, columns[0])
    parts = list(columns)
    if any(grid.heads):
        cells = (_cell(f"{name}.head", "Table Heading", words(head)) for head in _filled(grid.heads, count))
        row = element("table:table-row", {"table:style-name": f"{name}.headrow"}, *cells)
        parts.append(element("table:table-header-rows", {}, row))
    parts += [_row(grid, name, _filled(row, count)) for row in grid.rows]
    return element("table:table", {"table:name": name, "table:style-name": name}, *parts)


def _filled(cells: tuple[Words, ...], count: int) -> tuple[Words, ...]:
    return (*cells, *("" for _ in range(count - len(cells))))


def _row(grid: Grid, name: str, cells: tuple[Words, ...]) -> Markup:
    long = max(len(plain_words(cell)) for cell in cells) > _LONGEST_KEPT
    made = (
        _cell(f"{name}.cell", "Table Heading" if grid.first_is_head and at == 0 else "Table Contents", words(cell))
        for at, cell in enumerate(cells)
    )
    return element("table:table-row", {"table:style-name": f"{name}.{'long' if long else 'row'}"}, *made)


def _cell(style: str, paragraph: str, inside: Markup) -> Markup:
    told = {"table:style-name": style, "office:value-type": "string"}
    return element("table:table-cell", told, element("text:p", {"text:style-name": stored(paragraph)}, inside))
