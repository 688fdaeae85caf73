"""The storyboard and the shot list: what is seen, what is said, for how long, and whose pictures they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...core.document import LEAD, Block, Document, Grid, Heading, PageBreak, Paragraph, Picture
from ...io.workbook import NUMBER, Column, Sheet
from ..document_facts import DocumentFacts
from ..reports import parts
from ..wording import tr
from . import story
from .story import Shot

PICTURE_MM = 110.0


@dataclass(frozen=True)
class Filmed:
    """A shot as it was made: when it begins and how long it is (seconds), and a picture of it."""

    shot: Shot
    begins: float
    seconds: float
    picture: Path


def kinds() -> dict[str, str]:
    """What is seen in each kind of shot, in words."""
    return {
        story.TITLE: tr("title"),
        story.FIGURES: tr("figures of the climate"),
        story.TRAJECTORY: tr("map of the places that live today with the climate to come, one by one"),
        story.FLIGHT: tr("flight over the map from home to the twin"),
        story.PRACTICE: tr("map of the twin, where a practice appears with its photo"),
        story.HOME: tr("the first actions in the order of the votes"),
        story.CREDITS: tr("sources and licences"),
    }


def clock(seconds: float) -> str:
    """A moment of the film, in minutes and seconds."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def storyboard(facts: DocumentFacts, shots: Sequence[Filmed]) -> Document:
    """The film on paper."""
    total = shots[-1].begins + shots[-1].seconds
    blocks: list[Block] = [
        *facts.example_note(),
        *parts.paragraphs(
            tr(
                "{count} shots, {minutes} minutes. Each is shown with what is said and read; other pictures can take "
                "the place of these, as long as those who can be seen have agreed.",
                count=str(len(shots)),
                minutes=clock(total),
            ),
            kind=LEAD,
        ),
    ]
    for number, one in enumerate(shots, start=1):
        blocks += _shot(number, one)
    blocks += [PageBreak(), *_media(facts)]
    return Document(tr("Storyboard: {name}", name=facts.name), facts.language, tuple(blocks), facts.name)


def _shot(number: int, one: Filmed) -> list[Block]:
    shot, seen = one.shot, kinds()[one.shot.kind]
    what = tr("{start}, {seconds:.1f} seconds: {seen}", start=clock(one.begins), seconds=one.seconds, seen=seen)
    blocks: list[Block] = [
        Heading(1, tr("Shot {number}: {title}", number=str(number), title=shot.heading)),
        Picture(one.picture, tr("{seen}: {title}", seen=seen, title=shot.heading), what, PICTURE_MM),
        *parts.card((tr("Is read"), "; ".join(shot.lines)), (tr("Whose"), shot.photo.credit if shot.photo else "")),
    ]
    if shot.spoken:
        blocks.append(Paragraph(tr("Is said: “{words}”", words=shot.spoken), language=shot.language))
    if shot.language:
        blocks += parts.paragraphs(tr("Not translated yet: it stands here as it was written."))
    return blocks


def _media(facts: DocumentFacts) -> list[Block]:
    """All that may be shown, to choose other pictures and sounds from."""
    rows = tuple(
        (
            str(row["path"]),
            str(facts.words(row["type"])),
            facts.text(row, "caption"),
            f"{row['author']}, {row['licence']}",
        )
        for row in facts.media_to_show()
    )
    heading = Heading(1, tr("Photos, sounds and films that may be shown"))
    if not rows:
        return [heading, *parts.paragraphs(tr("There are none yet: they need an author, a licence, and consent."))]
    heads = (tr("File"), tr("Type"), tr("Caption"), tr("Whose"))
    return [heading, Grid(heads, rows, shares=(3.0, 1.5, 4.0, 3.0))]


def shot_sheet(shots: Sequence[Filmed]) -> Sheet:
    """The shot list as a table."""
    columns = (
        Column(tr("Shot"), NUMBER, 14),
        Column(tr("Begins (s)"), NUMBER, 20),
        Column(tr("Length (s)"), NUMBER, 20),
        Column(tr("Is seen"), width=60),
        Column(tr("Heading"), width=60),
        Column(tr("Is read"), width=80),
        Column(tr("Is said"), width=100),
        Column(tr("Language of what is said, where it is another"), width=30),
        Column(tr("Whose"), width=50),
    )
    words = kinds()
    rows = [
        (
            number,
            round(one.begins, 1),
            round(one.seconds, 1),
            words[one.shot.kind],
            one.shot.heading,
            "; ".join(one.shot.lines),
            one.shot.spoken,
            one.shot.language,
            one.shot.photo.credit if one.shot.photo else "",
        )
        for number, one in enumerate(shots, start=1)
    ]
    return Sheet(tr("Shots"), columns, rows)
