"""The styles of an ODT: those that a town hall finds in the list of styles of its own office suite.

Names are those of LibreOffice and OpenDocument where they have one, so that the suite translates them and its table
of contents knows the headings.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..core.document import Document
from . import document_look as look
from .markup import Markup, element

ODF_VERSION = "1.3"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
NAMESPACES = {
    **{f"xmlns:{name}": _OASIS.format(name=name) for name in ("office", "style", "text", "table", "meta")},
    "xmlns:draw": _OASIS.format(name="drawing"),
    "xmlns:fo": _OASIS.format(name="xsl-fo-compatible"),
    "xmlns:svg": _OASIS.format(name="svg-compatible"),
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
}
FONT = "Text"
LEVELS = (1, 2, 3, 4)
"""Levels of headings."""
NUMBERS, BOXES, DOTS = "Numbers", "Boxes", "Dots"
"""Styles of lists."""

_INDENT = 7.0
_CONTENTS_INDENT = 6.0
_HAIR = f"0.5pt solid {look.HAIRLINE}"
_BOLD = {"fo:font-weight": "bold"}
_SOFT = {"fo:color": look.SOFT_INK}
_KEPT = {"fo:keep-with-next": "always"}
_NO_SPACE = {"fo:margin-top": "0mm", "fo:margin-bottom": "0mm"}

_Values = dict[str, str]


def stored(name: str) -> str:
    """The name of a style as a file holds it, from the one that people read."""
    return name.replace(" ", "_20_")


def mm(length: float) -> str:
    """A length as ODF writes it."""
    return f"{length:.5g}mm"


def spoken(language: str) -> _Values:
    """The language and the country by which an office suite spells and reads aloud."""
    return {"fo:language": language, "fo:country": look.COUNTRIES.get(language, "none")}


def root(name: str, *children: str) -> bytes:
    """A whole file of XML, with its declaration."""
    tree = element(name, {**NAMESPACES, "office:version": ODF_VERSION}, *children)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tree}'.encode()


def font_faces() -> Markup:
    """The families of type, from the most to the least wanted."""
    families = ", ".join(f"'{name}'" if " " in name else name for name in look.FAMILIES)
    face = {"style:name": FONT, "svg:font-family": families, "style:font-family-generic": "swiss"}
    return element("office:font-face-decls", {}, element("style:font-face", face, void=True))


def styles_file(document: Document) -> bytes:
    """The file `styles.xml` of a document."""
    wide = look.text_width(landscape=document.landscape)
    named = (
        *_defaults(document.language),
        *_paragraphs(wide),
        *_headings(),
        *_contents(wide),
        *_letters(),
        _outline(),
        *_lists(),
    )
    return root(
        "office:document-styles",
        font_faces(),
        element("office:styles", {}, *named),
        element("office:automatic-styles", {}, _page(landscape=document.landscape)),
        element("office:master-styles", {}, _master(document.title)),
    )


def paragraph_style(name: str, parent: str, paragraph: _Values, letters: _Values, *tabs: str, **more: str) -> Markup:
    """A style of paragraphs by the name that people read; `more` are attributes of its own."""
    shown = {"style:name": stored(name), "style:family": "paragraph"}
    if " " in name:
        shown["style:display-name"] = name
    if parent:
        shown["style:parent-style-name"] = stored(parent)
    stops = (element("style:tab-stops", {}, *tabs),) if tabs else ()
    parts = []
    if paragraph or tabs:
        parts.append(element("style:paragraph-properties", paragraph, *stops))
    if letters:
        parts.append(element("style:text-properties", letters, void=True))
    return element("style:style", {**shown, **{f"style:{key}": value for key, value in more.items()}}, *parts)


def _defaults(language: str) -> Iterator[Markup]:
    letters = {"style:font-name": FONT, "fo:font-size": "10pt", "fo:color": look.INK, **spoken(language)}
    paragraph = {"style:tab-stop-distance": "10mm", "fo:orphans": "2", "fo:widows": "2"}
    yield element(
        "style:default-style",
        {"style:family": "paragraph"},
        element("style:paragraph-properties", paragraph, void=True),
        element("style:text-properties", letters, void=True),
    )
    collapsing = element("style:table-properties", {"table:border-model": "collapsing"}, void=True)
    yield element("style:default-style", {"style:family": "table"}, collapsing)


def _spaced(above: float, below: float, line: int) -> _Values:
    return {"fo:margin-top": mm(above), "fo:margin-bottom": mm(below), "fo:line-height": f"{line}%"}


def _tab(position: float, *, dotted: bool = False) -> Markup:
    leader = {"style:leader-style": "dotted", "style:leader-text": "."} if dotted else {}
    return element("style:tab-stop", {"style:position": mm(position), "style:type": "right", **leader}, void=True)


def _paragraphs(wide: float) -> Iterator[Markup]:
    small = {**_SOFT, "fo:font-size": "8.5pt"}
    under_title = {"fo:padding-bottom": "3mm", "fo:border-bottom": f"2pt solid {look.WARM}"}
    beside_quote = {"fo:margin-left": "6mm", "fo:padding-left": "4mm", "fo:border-left": f"2pt solid {look.WARM}"}
    ruled = {"fo:border-bottom": _HAIR, "style:join-border": "false", "fo:line-height": mm(look.RULED_LINE)}
    over_footer = {"fo:border-top": _HAIR, "fo:padding-top": "2mm"}
    body = "Text body"
    yield paragraph_style("Standard", "", {}, {})
    yield paragraph_style(body, "Standard", _spaced(0, 2.6, 140), {})
    title = {**_spaced(0, 6, 115), **_KEPT, **under_title}
    yield paragraph_style("Title", "Standard", title, {**_BOLD, "fo:font-size": "24pt"})
    yield paragraph_style("Lead", body, {"fo:margin-bottom": "4mm"}, {**_SOFT, "fo:font-size": "12pt"})
    yield paragraph_style("Note", body, {"fo:line-height": "130%"}, small)
    yield paragraph_style("Quotations", body, beside_quote, {"fo:font-style": "italic"})
    yield paragraph_style("Caption", body, _spaced(1.5, 4, 125), small)
    yield paragraph_style(
        "Table caption", "Caption", {**_KEPT, **_spaced(3, 1.5, 125)}, {**_BOLD, "fo:color": look.INK}
    )
    yield paragraph_style("After table", "Standard", {**_NO_SPACE, "fo:line-height": "5mm"}, {"fo:font-size": "5pt"})
    yield paragraph_style("Table Contents", "Standard", _spaced(0, 0, 125), {"fo:font-size": "9pt"})
    yield paragraph_style("Table Heading", "Table Contents", {}, _BOLD)
    yield paragraph_style("Figure", body, _spaced(3, 1, 100), {})
    yield paragraph_style("Figure with caption", "Figure", _KEPT, {})
    yield paragraph_style("List Paragraph", body, {"fo:margin-bottom": "1.3mm"}, {})
    yield paragraph_style("List Paragraph Last", "List Paragraph", {"fo:margin-bottom": "4mm"}, {})
    yield paragraph_style("Ruled line", "Standard", {**_NO_SPACE, **ruled}, {})
    yield paragraph_style("Footer", "Standard", over_footer, {**_SOFT, "fo:font-size": "8pt"}, _tab(wide))


def _headings() -> Iterator[Markup]:
    looks = {
        1: (_spaced(9, 3, 120), {"fo:font-size": "17pt", "fo:color": look.INK}),
        2: (_spaced(6.5, 2, 120), {"fo:font-size": "13pt", "fo:color": look.INK}),
        3: (_spaced(5, 1.5, 120), {"fo:font-size": "11pt", "fo:color": look.WARM}),
        4: (_spaced(4, 1, 120), {"fo:font-size": "10pt", "fo:color": look.SOFT_INK}),
    }
    yield paragraph_style("Heading", "Standard", _KEPT, _BOLD, **{"next-style-name": stored("Text body")})
    for level, (paragraph, letters) in looks.items():
        rank = {"default-outline-level": str(level), "next-style-name": stored("Text body")}
        yield paragraph_style(f"Heading {level}", "Heading", paragraph, letters, **rank)


def _contents(wide: float) -> Iterator[Markup]:
    heading = {**_spaced(4, 2, 120), **_KEPT}
    yield paragraph_style("Contents Heading", "Standard", heading, {**_BOLD, "fo:font-size": "13pt"})
    for level in LEVELS:
        indent = _CONTENTS_INDENT * (level - 1)
        line = {**_spaced(0, 1, 125), "fo:margin-left": mm(indent)}
        yield paragraph_style(f"Contents {level}", "Standard", line, {}, _tab(wide - indent, dotted=True))


def _letters() -> Iterator[Markup]:
    underlined = {"style:text-underline-style": "solid", "style:text-underline-width": "auto"}
    looks = {
        "Strong Emphasis": _BOLD,
        "Emphasis": {"fo:font-style": "italic"},
        "Strong and Emphasis": {**_BOLD, "fo:font-style": "italic"},
        "Internet link": {"fo:color": look.LINK, **underlined},
        "Index Link": {"fo:color": look.INK, "style:text-underline-style": "none"},
    }
    for name, values in looks.items():
        shown = {"style:name": stored(name), "style:family": "text"}
        if " " in name:
            shown["style:display-name"] = name
        yield element("style:style", shown, element("style:text-properties", values, void=True))


def _outline() -> Markup:
    levels = (
        element(
            "text:outline-level-style",
            {"text:level": str(level), "style:num-format": ""},
            element("style:list-level-properties", {}, void=True),
        )
        for level in LEVELS
    )
    return element("text:outline-style", {"style:name": "Outline"}, *levels)


def _lists() -> Iterator[Markup]:
    kinds = {
        NUMBERS: ("text:list-level-style-number", {"style:num-format": "1", "style:num-suffix": "."}),
        BOXES: ("text:list-level-style-bullet", {"text:bullet-char": "\u2610"}),
        DOTS: ("text:list-level-style-bullet", {"text:bullet-char": "\u2022"}),
    }
    for name, (kind, values) in kinds.items():
        place = {
            "text:label-followed-by": "listtab",
            "text:list-tab-stop-position": mm(_INDENT),
            "fo:margin-left": mm(_INDENT),
            "fo:text-indent": mm(-_INDENT + 1),
        }
        alignment = element("style:list-level-label-alignment", place, void=True)
        mode = {"text:list-level-position-and-space-mode": "label-alignment"}
        properties = element("style:list-level-properties", mode, alignment)
        level = element(kind, {"text:level": "1", **values}, properties)
        yield element("text:list-style", {"style:name": name}, level)


def _page(*, landscape: bool) -> Markup:
    sides = (look.PAGE_WIDTH, look.PAGE_HEIGHT)
    width, height = reversed(sides) if landscape else sides
    page = {
        "fo:page-width": mm(width),
        "fo:page-height": mm(height),
        "style:print-orientation": "landscape" if landscape else "portrait",
        "fo:margin-top": mm(look.MARGIN),
        "fo:margin-bottom": mm(look.FOOT),
        "fo:margin-left": mm(look.MARGIN),
        "fo:margin-right": mm(look.MARGIN),
    }
    room = {"fo:min-height": "0mm", "fo:margin-top": "6mm"}
    footer = element("style:header-footer-properties", room, void=True)
    return element(
        "style:page-layout",
        {"style:name": "A4"},
        element("style:page-layout-properties", page, void=True),
        element("style:footer-style", {}, footer),
    )


def _master(title: str) -> Markup:
    """Every page: its foot bears the title, its number and how many there are."""
    number = element("text:page-number", {"text:select-page": "current"}, "1")
    line = ({"text:style-name": "Footer"}, title, element("text:tab", void=True), number, "/")
    foot = element("style:footer", {}, element("text:p", *line, element("text:page-count", {}, "1")))
    return element("style:master-page", {"style:name": "Standard", "style:page-layout-name": "A4"}, foot)
