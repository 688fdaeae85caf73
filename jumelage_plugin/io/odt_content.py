"""The blocks of a document as the content of an ODT."""

from __future__ import annotations

from ..core import document as blocks
from ..core.document import Document
from . import document_look as look
from .image_facts import ImageFacts, image_facts
from .markup import Markup, clean, element, joined
from .odt_styles import BOXES, DOTS, LEVELS, NUMBERS, font_faces, mm, paragraph_style, root, spoken, stored
from .odt_tables import table, table_styles
from .odt_text import letters, words

_KINDS = {blocks.BODY: "Text body", blocks.NOTE: "Note", blocks.QUOTE: "Quotations", blocks.LEAD: "Lead"}


class Content:
    """The content of one document, its automatic styles and its pictures, gathered block by block."""

    def __init__(self, document: Document) -> None:
        """Write all blocks. Raises `JumelageError` when a picture cannot be read."""
        self.pictures: dict[str, ImageFacts] = {}
        self._document = document
        self._styles: dict[tuple[str, str, bool], tuple[str, Markup]] = {}
        self._table_styles: list[Markup] = []
        self._breaks = False
        """Whether what comes next begins a page."""
        self._anchors = iter(range(1, len(document.blocks) + 1))
        self._tables = 0
        title = self._paragraph("Title", letters(document.title))
        self._body = [title, *(self._block(block) for block in document.blocks)]

    def file(self) -> bytes:
        """The file `content.xml`."""
        styles = (*(style for _, style in self._styles.values()), *self._table_styles)
        return root(
            "office:document-content",
            font_faces(),
            element("office:automatic-styles", {}, *styles),
            element("office:body", {}, element("office:text", {}, *self._body)),
        )

    def _block(self, block: blocks.Block) -> Markup:  # noqa: PLR0911 - one line for each kind
        if isinstance(block, blocks.Heading):
            return self._heading(block)
        if isinstance(block, blocks.Paragraph):
            return self._paragraph(_KINDS[block.kind], words(block.words), block.language)
        if isinstance(block, blocks.Bullets):
            return self._list(block)
        if isinstance(block, blocks.Grid):
            return self._grid(block)
        if isinstance(block, blocks.Picture):
            return self._picture(block)
        if isinstance(block, blocks.Contents):
            return self._contents(block)
        if isinstance(block, blocks.Lines):
            lines = (self._paragraph("Ruled line", Markup()) for _ in range(block.count))
            return joined(*lines, self._paragraph("After table", Markup()))
        self._breaks = True
        return Markup()

    def _paragraph(self, style: str, inside: Markup, language: str = "") -> Markup:
        return element("text:p", {"text:style-name": self._styled(style, language)}, inside)

    def _styled(self, style: str, language: str = "") -> str:
        """The stored name of a style, or of one made from it for another language or a new page."""
        other = language if language != self._document.language else ""
        breaks, self._breaks = self._breaks, False
        if not other and not breaks:
            return stored(style)
        key = style, other, breaks
        if key not in self._styles:
            name = f"P{len(self._styles) + 1}"
            paragraph = {"fo:break-before": "page"} if breaks else {}
            letters_of = spoken(other) if other else {}
            self._styles[key] = name, paragraph_style(name, style, paragraph, letters_of)
        return self._styles[key][0]

    def _heading(self, block: blocks.Heading) -> Markup:
        name = self._styled(f"Heading {block.level}")
        anchor = element("text:bookmark", {"text:name": _anchor(next(self._anchors))}, void=True)
        told = {"text:style-name": name, "text:outline-level": str(block.level)}
        return element("text:h", told, anchor, letters(block.text))

    def _list(self, block: blocks.Bullets) -> Markup:
        kind = BOXES if block.ticks else NUMBERS if block.numbered else DOTS
        styles = [*["List Paragraph"] * (len(block.items) - 1), "List Paragraph Last"]
        items = (
            element("text:list-item", {}, self._paragraph(style, words(item)))
            for style, item in zip(styles, block.items)
        )
        return element("text:list", {"text:style-name": kind}, *items)

    def _grid(self, block: blocks.Grid) -> Markup:
        parts = []
        if block.caption:
            parts.append(self._paragraph("Table caption", letters(block.caption)))
        self._tables += 1
        name = f"Table{self._tables}"
        breaks, self._breaks = self._breaks, False
        wide = look.text_width(landscape=self._document.landscape)
        self._table_styles += table_styles(block, name, wide, breaks=breaks)
        # a paragraph must follow, for a table cannot end a document
        return joined(*parts, table(block, name), self._paragraph("After table", Markup()))

    def _picture(self, block: blocks.Picture) -> Markup:
        facts = image_facts(block.path)
        number = len(self.pictures) + 1
        stored_as = f"Pictures/{number}{facts.ending}"
        self.pictures[stored_as] = facts
        landscape = self._document.landscape
        # room for the caption on the same page
        highest = look.text_height(landscape=landscape) - 30.0
        width = min(block.width_mm, look.text_width(landscape=landscape), highest / facts.aspect)
        where = {"xlink:href": stored_as, "xlink:type": "simple", "xlink:show": "embed", "xlink:actuate": "onLoad"}
        told = {
            "draw:name": f"Picture {number}",
            "text:anchor-type": "as-char",
            "svg:width": mm(width),
            "svg:height": mm(width * facts.aspect),
        }
        parts = [element("draw:image", where, void=True)]
        if block.caption:
            parts.append(element("svg:title", {}, clean(block.caption)))
        parts.append(element("svg:desc", {}, clean(block.alt)))
        frame = element("draw:frame", told, *parts)
        if not block.caption:
            return self._paragraph("Figure", frame)
        figure = self._paragraph("Figure with caption", frame)
        return joined(figure, self._paragraph("Caption", letters(block.caption)))

    def _contents(self, block: blocks.Contents) -> Markup:
        found = [(at, one) for at, one in enumerate(blocks.headings(self._document), 1) if one.level <= block.level]
        title = self._paragraph("Contents Heading", letters(block.title))
        index = element("text:index-title", {"text:name": "Contents_Head"}, title)
        entries = (self._entry(at, heading) for at, heading in found)
        return element(
            "text:table-of-content",
            {"text:name": "Contents"},
            _contents_source(block),
            element("text:index-body", {}, index, *entries),
        )

    def _entry(self, number: int, heading: blocks.Heading) -> Markup:
        page = {"text:reference-format": "page", "text:ref-name": _anchor(number)}
        line = (letters(heading.text), element("text:tab", void=True), element("text:bookmark-ref", page, ""))
        where = {"xlink:type": "simple", "xlink:href": f"#{_anchor(number)}"}
        plain = {key: stored("Index Link") for key in ("text:style-name", "text:visited-style-name")}
        leads = element("text:a", {**where, **plain}, *line)
        return element("text:p", {"text:style-name": stored(f"Contents {heading.level}")}, leads)


def _anchor(number: int) -> str:
    return f"heading{number}"


def _contents_source(block: blocks.Contents) -> Markup:
    """How an office suite makes the list again when it is asked to."""
    templates = [
        element("text:index-title-template", {"text:style-name": stored("Contents Heading")}, clean(block.title))
    ]
    for level in LEVELS:
        told = {"text:outline-level": str(level), "text:style-name": stored(f"Contents {level}")}
        tab = {"style:type": "right", "style:leader-char": "."}
        parts = (
            element("text:index-entry-link-start", {"text:style-name": stored("Index Link")}, void=True),
            element("text:index-entry-text", void=True),
            element("text:index-entry-tab-stop", tab, void=True),
            element("text:index-entry-page-number", void=True),
            element("text:index-entry-link-end", void=True),
        )
        templates.append(element("text:table-of-content-entry-template", told, *parts))
    return element("text:table-of-content-source", {"text:outline-level": str(block.level)}, *templates)
