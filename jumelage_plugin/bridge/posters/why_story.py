"""What P1 tells those who cannot see it: all of its content, whether the sheet has room for it or not."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.document import Block, Bullets, Grid, Heading, Paragraph
from ...core.messages import message
from ..bilingual import joined, told
from . import why_blocks, why_strips
from .sheet import Sheet, paragraphs
from .why_content import PosterContent, Reading


def tell(sheet: Sheet, content: PosterContent) -> None:
    """Tell the content in the story of the sheet, in the order of reading."""
    sheet.tell(*_head(content), *_reasons(content), *_climates(sheet, content), *_notes(content))


def _head(content: PosterContent) -> Iterator[Block]:
    yield Heading(1, joined(content.title))
    yield from paragraphs(content.question)
    yield from paragraphs(content.verdict)
    for big, caption in content.figures:
        yield Paragraph(f"{big!s} {joined(caption)}")


def _reasons(content: PosterContent) -> Iterator[Block]:
    """Every reason, for and against."""
    for _name, heading, _sign, _colour, texts in why_blocks.reason_blocks(content):
        yield Heading(2, joined(heading))
        yield Bullets(tuple(map(joined, texts)))


def _climates(sheet: Sheet, content: PosterContent) -> Iterator[Block]:
    """The charts as a table for each place: a row for what is measured, a column for each season."""
    yield Heading(2, joined(why_blocks.strips_title()))
    seasons = tuple(joined(why_strips.capital_in_both(label)) for label in content.season_labels)
    measured = (told(message("Mean temperature, °C")), told(message("Rain, mm")))
    for strip in content.strips:
        yield Heading(3, joined(strip.title))
        yield from paragraphs(strip.subtitle)
        warmth = tuple(_reading(sheet, one, 1) for one in strip.temperatures)
        rain = tuple(_reading(sheet, one, 0) for one in strip.rains)
        rows = tuple((joined(name), *values) for name, values in zip(measured, (warmth, rain)))
        yield Grid(("", *seasons), rows, first_is_head=True)
        yield Paragraph(why_strips.year_line(strip))
        yield from paragraphs(strip.days)


def _reading(sheet: Sheet, one: Reading, digits: int) -> str:
    """A value, with the range of the models where it has one."""
    value, low, high = (sheet.number(number, digits) for number in (one.value, one.low, one.high))
    return f"{value} ({low} – {high})" if low != high else value


def _notes(content: PosterContent) -> Iterator[Block]:
    for _name, heading, text in why_blocks.note_parts(content):
        yield Heading(2, joined(heading))
        yield from paragraphs(text)
    yield from paragraphs(content.credits)
