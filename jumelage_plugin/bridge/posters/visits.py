"""P7, the reports of visits, walks and workshops: one page for each event. A4, upright."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from ...core.document import Block as DocumentBlock
from ...core.document import Heading, Paragraph, Picture
from ...core.messages import Message, message
from ...core.schema import UUID
from .. import design
from ..bilingual import joined, noted, told
from ..design import TextStyle
from ..poster_themes import VISIT_THEME
from ..twinning_folder import layer
from ..twinning_rows import GEOMETRY, Row
from . import frame, labels, pages, town
from .cahier import TOWN_SCALE, written_title
from .maps import Rect
from .material import Material, counted, day, hours
from .pages import Block, field_block, held, held_block, label
from .pieces import caption_line
from .sheet import Sheet, paragraphs

MARGIN = 15.0
_GAP = 5.0
_TEXT = TextStyle(10.0)
_PICTURE = 56.0


def ready(material: Material) -> Message | None:
    """Why there is no report, None where there is one."""
    return None if material.events else message("No visit, walk or workshop is noted yet.")


def compose(sheet: Sheet, material: Material) -> None:
    """Draw the page that is repeated for every event."""
    rows = material.events
    book = pages.Book(sheet, [row[UUID] for row in rows])
    book.put_all([_kept(material, row) for row in rows])
    pages.cover_with(sheet, layer(material.project, "event"), "true", book.uuids, '"title"')
    sheet.tell(Heading(1, joined(told(message("Reports of visits")))))
    book.tell([_told_head(material, row) for row in rows])
    with sheet.untold():
        y = _head(sheet, material, rows) + 3.0
        y = _pictures(book, material, rows, y)
    end = sheet.height - 20.0
    width = (sheet.width - 2.0 * MARGIN - _GAP) / 2.0
    blocks = _blocks(material, rows)
    pages.stack(book, blocks[:4], (MARGIN, y, width, end - y))
    pages.stack(book, blocks[4:], (MARGIN + width + _GAP, y, width, end - y))
    with sheet.untold():
        home, twin = material.names()
        seen = told(message("{home} in {twin}: report", home=home, twin=twin))
        pages.foot(sheet, seen, "to_string(@atlas_featurenumber) || ' / ' || to_string(@atlas_totalfeatures)", MARGIN)
    book.store()


def _told_head(material: Material, row: Row) -> list[DocumentBlock]:
    """Title and photo of an event."""
    story: list[DocumentBlock] = [Heading(2, joined(material.own(row, "title")))]
    if material.is_example:
        story += paragraphs(told(frame.EXAMPLE))
    story.append(Paragraph(_when(material, row)))
    for photo in material.photos.get(row[UUID], [])[:1]:
        story.append(Picture(Path(photo.path), joined(photo.alt), joined(photo.caption)))
    return story


def _when(material: Material, row: Row) -> str:
    """What kind of event, on which day, at what time."""
    kind, date = joined(material.words(row["type"])), joined(day(row["start_time"]))
    return counted([kind, date, hours(row["start_time"], row["end_time"])])


def _kept(material: Material, row: Row) -> dict[str, object]:
    """What fields do not hold of an event: counts of people, never who they are."""
    kept: dict[str, object] = {
        "when": _when(material, row),
        "facts": "\n".join(_fact_lines(material, row)),
        "practices": _practices(material, row),
    }
    for number, photo in enumerate(material.photos.get(row[UUID], [])[:1], 1):
        kept[f"photo{number}"] = photo.path
        kept[f"caption{number}"] = caption_line(photo)
    return kept


def _fact_lines(material: Material, row: Row) -> list[str]:
    present = material.attendance.get(row[UUID], [])
    sides = Counter(material.sides.get(one, "") for one in present)
    home, twin = material.names()
    lines = []
    if present:
        from_home, from_twin = sides[material.pair["home_uuid"]], sides[material.pair["twin_uuid"]]
        words = message(
            "Present: {count} ({here} of {home}, {there} of {twin})",
            count=len(present),
            here=from_home,
            home=home,
            there=from_twin,
            twin=twin,
        )
        lines.append(joined(told(words)))
    for words, value in ((message("Place"), row["place"]), (message("Weather"), row["weather"])):
        if value:
            lines.append(noted(words, value))
    if row["air_temperature_c"] is not None:
        value = f"{labels.number(row['air_temperature_c'], '°C')} °C"
        lines.append(noted(message("Air temperature"), value))
    lines.append(noted(message("Status"), material.words(row["status"])))
    return lines


def _practices(material: Material, row: Row) -> str:
    """The practices that were seen at the event."""
    seen = [material.own(one, "title") for one in material.practices if one["event_uuid"] == row[UUID]]
    return "\n".join(f"– {joined(title)}" for title in seen)


def _head(sheet: Sheet, material: Material, rows: Sequence[Row]) -> float:
    width = sheet.width - 2.0 * MARGIN
    sheet.box("band", 0.0, 0.0, sheet.width, 15.0, design.INK)
    style = TextStyle(10.5, "semibold", design.ON_INK)
    line = design.line_height(style)
    label(sheet, "when", f"coalesce({held('when')}, '')", (MARGIN, (15.0 - line) / 2.0, width, line), style)
    y = 18.0
    y = written_title(sheet, material, rows, y, width)
    if material.is_example:
        alert = TextStyle(9.0, "semibold", design.WARM)
        y = sheet.text("example", joined(told(frame.EXAMPLE)), MARGIN, y, width, alert)
    return y


def _pictures(book: pages.Book, material: Material, rows: Sequence[Row], y: float) -> float:
    """The map of the twin around the event, a photo where there is one, and the facts."""
    sheet = book.sheet
    inner = sheet.width - 2.0 * MARGIN
    width = (inner - 2.0 * _GAP) / 3.0
    has_photo = any(material.photos.get(row[UUID]) for row in rows)
    box = Rect(MARGIN, y, width if has_photo else 2.0 * width + _GAP, _PICTURE)
    crs = town.crs_of(material.twin)
    outline = town.extent_of([material.twin[GEOMETRY]], crs)
    item = town.draw(sheet, "map", box, VISIT_THEME, crs, town.around(outline, box, TOWN_SCALE))
    item.setAtlasDriven(True)
    item.setAtlasScalingMode(item.AtlasScalingMode.Fixed)
    if has_photo:
        captions = [caption_line(one) for row in rows for one in material.photos.get(row[UUID], [])[:1]]
        style = design.NOTE.at(8.0)
        tall = pages.caption_height(captions, style, width)
        pages.photo(sheet, 1, (MARGIN + width + _GAP, y, width, _PICTURE - tall - 0.5), ground_stays=False)
        caption = f"coalesce({held('caption1')}, '')"
        label(sheet, "caption", caption, (MARGIN + width + _GAP, y + _PICTURE - tall, width, tall), style)
    facts = held_block(
        "facts", told(message("In short")), ["\n".join(_fact_lines(material, row)) for row in rows], _TEXT
    )
    pages.stack(book, [facts], (MARGIN + 2.0 * (width + _GAP), y, width, _PICTURE))
    return y + _PICTURE + 5.0


def _blocks(material: Material, rows: Sequence[Row]) -> list[Block]:
    """What was aimed at and found at the left; what was said, decided and seen at the right."""
    names = (
        ("aims", message("Aims")),
        ("course", message("Course")),
        ("findings", message("Findings")),
        ("follow_up", message("What follows")),
        ("quotes", message("Words heard")),
        ("decisions", message("Decisions")),
    )
    blocks = [field_block(name, told(words), rows, _TEXT) for name, words in names]
    seen = held_block("practices", told(message("Practices seen")), [_practices(material, row) for row in rows], _TEXT)
    return [*blocks, seen]
