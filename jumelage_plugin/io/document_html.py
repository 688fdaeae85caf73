"""Documents as one page of HTML that a screen reader can follow: no script, and nothing loaded from elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from urllib.parse import quote

from ..core import document as blocks
from ..core.document import Document, Words
from ..core.errors import JumelageError
from .document_css import STYLE
from .image_facts import image_facts
from .markup import Markup, clean, element, is_open_address, joined
from .odt_tables import columns_of

MM_PER_PIXEL = 25.4 / 96.0
"""By CSS."""
_TICK = "\u2610"
_CLASSES = {blocks.NOTE: "note", blocks.LEAD: "lead"}


def html_of(document: Document, css: str = "", sources: Mapping[Path, str] | None = None) -> str:
    """The page. `css` is added to its own style and must be ours; `sources` are the addresses of its pictures.

    Without `sources` a picture is found by its path as it stands in the document.
    """
    page = _Page(document, sources or {})
    head = (
        element("meta", {"charset": "utf-8"}, void=True),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}, void=True),
        *([element("meta", {"name": "author", "content": document.author}, void=True)] if document.author else []),
        element("title", {}, document.title),
        element("style", {}, Markup(_paper(landscape=document.landscape) + STYLE + css)),
    )
    body = element("main", {}, element("h1", {}, document.title), *page.written())
    tree = element("html", {"lang": document.language}, element("head", {}, *head), element("body", {}, body))
    return f"<!DOCTYPE html>\n{tree}\n"


def write_html(document: Document, path: Path) -> None:
    """Write the page, and its pictures beside it under its own name; those that lie there already stay.

    Raises `JumelageError`, before anything is written, when a picture is missing or of another kind.
    """
    sources: dict[Path, str] = {}
    copied: list[tuple[Path, Path]] = []
    for block in document.blocks:
        if not isinstance(block, blocks.Picture) or block.path in sources:
            continue
        ending = image_facts(block.path).ending
        if block.path.resolve().parent == path.resolve().parent:
            sources[block.path] = quote(block.path.name)
            continue
        target = path.with_name(f"{path.stem}-{len(copied) + 1}{ending}")
        sources[block.path] = quote(target.name)
        copied.append((block.path, target))
    for source, target in copied:
        _copy(source, target)
    path.write_bytes(html_of(document, sources=sources).encode())


def _copy(source: Path, target: Path) -> None:
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        raise JumelageError("The picture {name} is missing or cannot be read.", name=source.name) from error


def _paper(*, landscape: bool) -> str:
    return f"@page {{ size: A4 {'landscape' if landscape else 'portrait'}; margin: 18mm 20mm; }}\n"


class _Page:
    """The blocks of one document as elements."""

    def __init__(self, document: Document, sources: Mapping[Path, str]) -> None:
        self._document = document
        self._sources = sources
        self._anchors = count(1)

    def written(self) -> Iterator[Markup]:
        """All of them, in their order."""
        for block in self._document.blocks:
            yield self._block(block)

    def _block(self, block: blocks.Block) -> Markup:  # noqa: PLR0911 - one line for each kind
        if isinstance(block, blocks.Heading):
            # the title of the document is the one heading above them all
            return element(f"h{block.level + 1}", {"id": f"heading{next(self._anchors)}"}, _lines(block.text))
        if isinstance(block, blocks.Paragraph):
            return self._paragraph(block)
        if isinstance(block, blocks.Bullets):
            return _list(block)
        if isinstance(block, blocks.Grid):
            return _grid(block)
        if isinstance(block, blocks.Picture):
            return self._picture(block)
        if isinstance(block, blocks.Contents):
            return self._contents(block)
        if isinstance(block, blocks.Lines):
            return element("div", {"class": "ruled", "aria-hidden": "true"}, *[element("div")] * block.count)
        return element("div", {"class": "new-page"})

    def _paragraph(self, block: blocks.Paragraph) -> Markup:
        told = {"class": _CLASSES[block.kind]} if block.kind in _CLASSES else {}
        if block.language and block.language != self._document.language:
            told["lang"] = block.language
        if block.kind == blocks.QUOTE:
            return element("blockquote", told, element("p", {}, _words(block.words)))
        return element("p", told, _words(block.words))

    def _picture(self, block: blocks.Picture) -> Markup:
        source = self._sources.get(block.path) or quote(block.path.as_posix(), safe="/:")
        wide = str(round(block.width_mm / MM_PER_PIXEL))
        told = {"src": source, "alt": block.alt, "width": wide, "style": f"width: {block.width_mm:g}mm"}
        image = element("img", told, void=True)
        caption = (element("figcaption", {}, _lines(block.caption)),) if block.caption else ()
        return element("figure", {}, image, *caption)

    def _contents(self, block: blocks.Contents) -> Markup:
        title = element("p", {"class": "contents-title"}, _lines(block.title))
        found = enumerate(blocks.headings(self._document), 1)
        shown = [(number, one) for number, one in found if one.level <= block.level]
        told = {"class": "contents", "aria-label": block.title}
        return element("nav", told, title, *_nested(shown))


def _nested(shown: list[tuple[int, blocks.Heading]]) -> tuple[Markup, ...]:
    """Headings as a list of lists: those of a deeper level stand in the entry before them."""
    if not shown:
        return ()
    top = min(heading.level for _, heading in shown)
    starts = [at for at, (_, heading) in enumerate(shown) if heading.level == top]
    items = []
    for start, end in zip(starts, [*starts[1:], len(shown)]):
        (number, heading), *deeper = shown[start:end]
        link = element("a", {"href": f"#heading{number}"}, _lines(heading.text))
        items.append(element("li", {}, link, *_nested(deeper)))
    return (element("ul", {}, *items),)


def _list(block: blocks.Bullets) -> Markup:
    if block.ticks:
        box = element("span", {"aria-hidden": "true"}, f"{_TICK} ")
        return element("ul", {"class": "ticks"}, *(element("li", {}, box, _words(item)) for item in block.items))
    return element("ol" if block.numbered else "ul", {}, *(element("li", {}, _words(item)) for item in block.items))


def _grid(block: blocks.Grid) -> Markup:
    columns = columns_of(block)
    parts = [element("caption", {}, _lines(block.caption))] if block.caption else []
    if len(block.shares) == columns and sum(block.shares) > 0:
        widths = (f"width: {100 * share / sum(block.shares):.4g}%" for share in block.shares)
        parts.append(element("colgroup", {}, *(element("col", {"style": width}, void=True) for width in widths)))
    if any(block.heads):
        heads = (
            element("th", {"scope": "col"}, _lines(head)) for head in (*block.heads, *_missing(block.heads, columns))
        )
        parts.append(element("thead", {}, element("tr", {}, *heads)))
    parts.append(element("tbody", {}, *(_row(block, row, columns) for row in block.rows)))
    return element("div", {"class": "table"}, element("table", {}, *parts))


def _missing(cells: tuple[Words, ...], columns: int) -> tuple[str, ...]:
    return ("",) * (columns - len(cells))


def _row(block: blocks.Grid, row: tuple[Words, ...], columns: int) -> Markup:
    height = {"style": f"height: {block.row_height_mm:g}mm"} if block.row_height_mm > 0 else {}
    cells = [_words(cell) for cell in (*row, *_missing(row, columns))]
    first = element("th", {"scope": "row"}, cells[0]) if block.first_is_head else element("td", {}, cells[0])
    return element("tr", height, first, *(element("td", {}, cell) for cell in cells[1:]))


def _words(given: Words) -> Markup:
    if isinstance(given, str):
        return _lines(given)
    return joined(*(_run(run) for run in given))


def _run(run: blocks.Run) -> Markup:
    made = _lines(run.text)
    if run.italic:
        made = element("em", {}, made)
    if run.bold:
        made = element("strong", {}, made)
    if is_open_address(run.link):
        made = element("a", {"href": clean(run.link).strip(), "rel": "noreferrer"}, made)
    return made


def _lines(text: str) -> Markup:
    """A text with its ends of lines and its tabs; CSS keeps its spaces."""
    lines = clean(text).split("\n")
    parts: list[str] = [lines[0]]
    for line in lines[1:]:
        parts += [element("br", void=True), line]
    return joined(*parts)
