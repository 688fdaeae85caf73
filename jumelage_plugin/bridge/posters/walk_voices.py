"""P2, the words heard and the photos of a walk: as many as the sheet has room for, and how many more there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...core.document import Bullets, Heading
from ...core.messages import message
from .. import design
from ..bilingual import joined, noted, told
from ..design import MARGIN, TextStyle
from . import frame
from .material import Material, Photo
from .pieces import bullets, bullets_height, photo_block, photo_rows, photo_rows_height, told_photo
from .sheet import Sheet

MOST_PHOTOS, MOST_QUOTES = 8, 6
QUOTE = TextStyle(10.5, "regular", design.INK, italic=True)
_ONE_ROW = 4
"""Photos that fit beside each other."""


@dataclass(frozen=True)
class Voices:
    """All that was heard and pictured, and how much of it the sheet shows."""

    all_quotes: Sequence[str]
    all_photos: Sequence[Photo]
    quotes_shown: int = MOST_QUOTES
    photos_shown: int = MOST_PHOTOS

    @property
    def quotes(self) -> Sequence[str]:
        """The words that are shown."""
        return self.all_quotes[: self.quotes_shown]

    @property
    def photos(self) -> Sequence[Photo]:
        """The photos that are shown."""
        return self.all_photos[: self.photos_shown]

    @property
    def some(self) -> bool:
        """Whether anything is shown."""
        return bool(self.quotes or self.photos)

    def fewer(self) -> Voices:
        """One of the words less, or one of the photos where there is none left."""
        if self.quotes:
            return replace(self, quotes_shown=len(self.quotes) - 1)
        return replace(self, photos_shown=len(self.photos) - 1)

    def left_out(self) -> str:
        """What is not shown, in a line; empty where all is."""
        parts = (
            (message("Photos"), len(self.all_photos) - len(self.photos)),
            (message("Words heard"), len(self.all_quotes) - len(self.quotes)),
        )
        return "\n".join(noted(words, frame.left_out(count)) for words, count in parts if count)


def height_of(sheet: Sheet, material: Material, voices: Voices) -> float:
    """What photos (a fifth of the sheet at most) and words heard ask for."""
    height = photo_rows_height(_rows(sheet, material, voices.photos)) if voices.photos else 0.0
    if voices.quotes:
        height += frame.section_height() + _quotes_height(sheet, voices.quotes) + 1.0
    left_out = voices.left_out()
    return height + (design.text_height(left_out, design.NOTE, frame.inner(sheet)) if left_out else 0.0)


def draw(sheet: Sheet, material: Material, voices: Voices, y: float) -> None:
    """Photos over the whole width, under them the words heard in two columns; the story has all of them."""
    heading = told(message("Words heard"))
    sheet.tell(*map(told_photo, voices.all_photos))
    if voices.all_quotes:
        sheet.tell(Heading(2, joined(heading)), Bullets(tuple(map(joined, voices.all_quotes))))
    with sheet.untold():
        if voices.photos:
            y = photo_block(sheet, _rows(sheet, material, voices.photos), MARGIN, y)
        if voices.quotes:
            top = frame.section(sheet, "quotes_heading", heading, MARGIN, y, frame.inner(sheet))
            width, lefts = frame.columns(sheet, 2)
            for side, (part, x) in enumerate(zip(_halved(voices.quotes), lefts), 1):
                y = max(y, bullets(sheet, f"quote{side}_", part, (x, top, width), QUOTE))
        if voices.left_out():
            sheet.text("voices_more", voices.left_out(), MARGIN, y, frame.inner(sheet), design.NOTE)


def _rows(sheet: Sheet, material: Material, photos: Sequence[Photo]) -> list[list[tuple[Photo, float, float]]]:
    share = 0.18 if len(photos) <= _ONE_ROW else 0.27
    return photo_rows(material, photos, frame.inner(sheet), sheet.height * share)


def _quotes_height(sheet: Sheet, quotes: Sequence[str]) -> float:
    width, _lefts = frame.columns(sheet, 2)
    return max(bullets_height(part, width, QUOTE) for part in _halved(quotes))


def _halved(quotes: Sequence[str]) -> list[Sequence[str]]:
    half = -(-len(quotes) // 2)
    return [quotes[:half], quotes[half:]]
