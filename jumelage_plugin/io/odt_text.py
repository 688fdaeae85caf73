"""Letters of a document in ODT: spaces, tabs and ends of lines kept, the looks of runs, links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..core.document import Run, Words
from .markup import Markup, clean, element, is_open_address, joined
from .odt_styles import stored

_PIECES = re.compile(r"\n|\t| +|[^\n\t ]+")
_LOOKS = {
    (True, False): "Strong Emphasis",
    (False, True): "Emphasis",
    (True, True): "Strong and Emphasis",
}


def words(given: Words) -> Markup:
    """The letters of a paragraph."""
    runs = (Run(given),) if isinstance(given, str) else given
    return joined(*(_run(run) for run in runs))


def _run(run: Run) -> Markup:
    made = letters(run.text)
    style = _LOOKS.get((run.bold, run.italic))
    if style:
        made = element("text:span", {"text:style-name": stored(style)}, made)
    if is_open_address(run.link):
        where = {"xlink:type": "simple", "xlink:href": clean(run.link).strip()}
        made = element("text:a", {**where, "text:style-name": stored("Internet link")}, made)
    return made


def letters(text: str) -> Markup:
    """A text as written: what XML would take for one space is told to ODF."""
    return joined(*_pieces(clean(text)))


def _pieces(text: str) -> Iterator[str]:
    at_start = True
    for found in _PIECES.finditer(text):
        piece = found[0]
        if piece == "\n":
            yield element("text:line-break", void=True)
        elif piece == "\t":
            yield element("text:tab", void=True)
        elif piece[0] == " ":
            yield from _spaces(len(piece), at_edge=at_start or found.end() == len(text) or text[found.end()] in "\n\t")
        else:
            yield piece
        at_start = piece in ("\n", "\t")


def _spaces(count: int, *, at_edge: bool) -> Iterator[str]:
    """One space stands for itself between words; those at an edge or beyond the first would be lost."""
    if not at_edge:
        yield " "
        count -= 1
    if count:
        yield element("text:s", {"text:c": str(count)}, void=True)
