"""A text to be read: headings, paragraphs, lists, tables and pictures, whatever file it is then written to.

Reports, sheets of the kit and the accessible twin of each poster are made of these blocks. Writers turn them into
an ODT (`io/odt.py`) or a page of HTML (`io/document_html.py`). Every text is data: no writer reads markup in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Union

BODY, NOTE, QUOTE, LEAD = "body", "note", "quote", "lead"
"""Kinds of paragraphs: plain text, small print, words that somebody said, the first lines of a document."""


@dataclass(frozen=True)
class Run:
    """Some letters of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    """An address that the letters lead to."""


Words = Union[str, "tuple[Run, ...]"]


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 4; levels are not skipped."""

    level: int
    text: str


@dataclass(frozen=True)
class Paragraph:
    """Some sentences."""

    words: Words
    kind: str = BODY
    language: str = ""
    """Two letters, where it differs from that of the document: a screen reader changes its voice."""


@dataclass(frozen=True)
class Bullets:
    """A list, with numbers, or with boxes to tick (`ticks`)."""

    items: tuple[Words, ...]
    numbered: bool = False
    ticks: bool = False


@dataclass(frozen=True)
class Grid:
    """A table with a row of headings. `shares` are the widths of its columns, in parts of their sum."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]
    caption: str = ""
    shares: tuple[float, ...] = ()
    first_is_head: bool = False
    """The first cell of each row names the row."""
    row_height_mm: float = 0.0
    """Least height of a row: room to write by hand."""


@dataclass(frozen=True)
class Picture:
    """An image file (PNG, JPEG or SVG) with what it shows, for those who cannot see it."""

    path: Path
    alt: str
    caption: str = ""
    width_mm: float = 120.0


@dataclass(frozen=True)
class Lines:
    """Empty ruled lines to write on by hand."""

    count: int


@dataclass(frozen=True)
class Contents:
    """The list of the headings that follow, down to a level."""

    title: str
    level: int = 2


@dataclass(frozen=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Union[Heading, Paragraph, Bullets, Grid, Picture, Lines, Contents, PageBreak]


@dataclass(frozen=True)
class Document:
    """A whole document; `language` has two letters, `author` may be empty."""

    title: str
    language: str
    blocks: tuple[Block, ...]
    author: str = ""
    landscape: bool = False


def plain_words(words: Words) -> str:
    """The letters alone."""
    return words if isinstance(words, str) else "".join(run.text for run in words)


def headings(document: Document) -> Iterator[Heading]:
    """The headings, in their order."""
    return (block for block in document.blocks if isinstance(block, Heading))
