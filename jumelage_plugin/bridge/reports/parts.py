"""Pieces that several documents are made of."""

from __future__ import annotations

from collections.abc import Iterable

from ...core.document import BODY, QUOTE, Block, Bullets, Grid, Heading, Paragraph, Picture, Run, Words
from ..document_facts import DocumentFacts, Figure
from ..posters import labels
from ..twinning_rows import Row
from ..typography import bound
from ..wording import capital, tr

PHOTO_MM = 120.0
NONE = "–"


def card(*lines: tuple[str, str], caption: str = "") -> list[Block]:
    """A table of names and values; those without a value are left out."""
    rows = tuple((name, value) for name, value in lines if value)
    return [Grid(("", ""), rows, caption=caption, shares=(2.0, 5.0), first_is_head=True)] if rows else []


def paragraphs(*texts: str, kind: str = BODY) -> list[Block]:
    """Sentences, each text a paragraph."""
    return [Paragraph(bound(text), kind) for text in texts if text]


def points(*texts: str, numbered: bool = False, ticks: bool = False) -> list[Block]:
    """A list of sentences, where there are any."""
    items = tuple(bound(text) for text in texts if text)
    return [Bullets(items, numbered, ticks)] if items else []


def written(facts: DocumentFacts, row: Row, name: str, level: int, title: str) -> list[Block]:
    """What people wrote in a field under a heading of its own; nothing where they wrote nothing."""
    kind = QUOTE if name == "quotes" else BODY
    found = list(facts.paragraphs(row, name, kind))
    return [Heading(level, title), *found] if found else []


def led(name: str, text: str) -> Words:
    """A text after its name in bold."""
    return (Run(bound(f"{name} "), bold=True), Run(bound(text)))


def pictures(facts: DocumentFacts, parents: Iterable[str]) -> list[Block]:
    """The photos of some rows that may be published."""
    return [Picture(photo.path, photo.alt, photo.legend, PHOTO_MM) for photo in facts.photos(*parents)]


def value_of(row: Row | None) -> str:
    """A figure with its unit, a dash where there is none."""
    return labels.shown(row) if row else NONE


def with_range(row: Row | None) -> str:
    """A figure with the range of the models."""
    if row is None or row["value"] is None:
        return NONE
    if row["low"] is None or row["high"] is None:
        return labels.shown(row)
    low, high = (labels.number(row[name], row["unit"]) for name in ("low", "high"))
    return tr("{value} ({low} to {high})", value=labels.shown(row), low=low, high=high)


def reading(figure: Figure) -> str:
    """Whether the twin today lies in the range of the models for home, above or below it."""
    if not figure.is_complete:
        return NONE
    if figure.inside:
        return tr("within")
    return tr("above") if figure.gap > 0 else tr("below")


def named(figure: Figure) -> str:
    """What a figure is called, within a sentence."""
    return figure.label[:1].lower() + figure.label[1:]


def climate_grid(facts: DocumentFacts, caption: str) -> Grid:
    """The climates of the pair side by side: every number stands in the table of the figures."""
    heads = (
        "",
        tr("{name}, today", name=facts.home),
        tr("{name}, {horizon}", name=facts.home, horizon=facts.horizon),
        tr("{name}, today", name=facts.twin),
        tr("The twin, against the range"),
    )
    rows = tuple(
        (
            capital(figure.label),
            value_of(figure.today),
            with_range(figure.later),
            value_of(figure.there),
            reading(figure),
        )
        for figure in facts.climate
    )
    return Grid(heads, rows, caption=caption, shares=(3.0, 2.0, 3.2, 2.0, 2.0), first_is_head=True)
