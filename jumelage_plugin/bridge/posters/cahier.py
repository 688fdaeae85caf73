"""P4, the sheet of a good practice; all sheets with cover, contents and index make the *cahier*. A4, upright."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import QgsLayoutItemMap, QgsLayoutItemShape, QgsProperty

from ...core.document import Block, Heading, Picture
from ...core.messages import Message, message
from ...core.pin_climate import told as climate_told
from ...core.schema import UUID
from ...core.transferability import CLIMATE_WINDOW, window_score
from .. import compat, design
from ..bilingual import joined, noted, pair, second_language, second_of, told
from ..design import TextStyle
from ..palettes import THEME_MARKS
from ..poster_themes import SHEET_THEME
from ..twinning_folder import layer
from ..twinning_rows import GEOMETRY, Row
from . import cahier_transfer, frame, labels, pages, town
from .maps import Rect
from .material import Material, counted, day
from .pages import field_block, held, held_block, label, quoted
from .pieces import caption_line
from .sheet import Sheet, paragraphs

MARGIN = 15.0
FRONT_PAGES = 2
GAP = 5.0
TITLE = TextStyle(21.0, "bold")
_BAND = 9.0
_SECOND_TITLE = TextStyle(12.0, "regular", design.SOFT_INK, italic=True)
_LEAD = TextStyle(11.5)
_TEXT = TextStyle(9.5)
_FACTS, _FACTS_OF_TWO = 0.36, 0.41
"""The part of the width that the facts take: labels in two languages want more."""
VALIDATED_ONLY = "\"status\" = 'STP_VALIDATED'"


def ready(material: Material) -> Message | None:
    """Why there is no cahier, None where there is one."""
    if material.validated:
        return None
    return message("No practice is validated yet: the cahier holds good practices only.")


# The sheet of one practice


def compose_sheets(sheet: Sheet, material: Material) -> None:
    """Draw the page that is repeated for every good practice."""
    rows = material.validated
    book = pages.Book(sheet, [row[UUID] for row in rows])
    book.put_all([_kept(material, row) for row in rows])
    pages.cover_with(sheet, layer(material.project, "practice"), VALIDATED_ONLY, book.uuids, '"title"')
    book.tell([_told_head(material, row) for row in rows])
    votes = cahier_transfer.Strip(material, MARGIN, sheet.width - 2.0 * MARGIN)
    end = sheet.height - 20.0 - votes.height
    inner = sheet.width - 2.0 * MARGIN - 2.0 * GAP
    width = inner * (_FACTS_OF_TWO if second_language() else _FACTS)
    texts, facts = _texts(rows), _facts(material, rows)
    needed = max(pages.tallest(book, texts, inner - width), pages.tallest(book, facts, width))
    with sheet.untold():
        y = _head(sheet, material, rows) + 3.0
        y = _pictures(sheet, material, rows, (y, end - needed))
    pages.stack(book, texts, (MARGIN, y, inner - width, end - y))
    pages.stack(book, facts, (MARGIN + inner - width + 2.0 * GAP, y, width, end - y))
    home, twin = material.names()
    with sheet.untold():
        votes.draw(sheet, end + 2.0)
        seen = told(message("Good practices of {twin}, seen by {home}", twin=twin, home=home))
        pages.foot(sheet, seen, f"to_string(@atlas_featurenumber + {FRONT_PAGES})", MARGIN)
    book.tell([cahier_transfer.told_of(material, row) for row in rows])
    book.store()


def _told_head(material: Material, row: Row) -> list[Block]:
    """Title, summary and photo of a practice."""
    story: list[Block] = [Heading(2, joined(material.own(row, "title")))]
    if row["example"]:
        story += paragraphs(told(frame.EXAMPLE))
    story += paragraphs(_place(material, row))
    story += paragraphs(material.own(row, "summary"))
    for photo in material.photos.get(row[UUID], [])[:1]:
        story.append(Picture(Path(photo.path), joined(photo.alt), joined(photo.caption)))
    return story


def _place(material: Material, row: Row) -> str:
    """Theme and domain, in each language."""
    words = [material.words(row[name]) for name in ("theme", "domain")]
    return pair(counted(map(str, words)), counted(second_of(one) or str(one) for one in words))


def _kept(material: Material, row: Row) -> dict[str, object]:
    """What fields do not hold of a practice."""
    photos = material.photos.get(row[UUID], [])[:1]
    found = material.transfers.get(row[UUID])
    place = _place(material, row)
    kept: dict[str, object] = {
        "place": str(place),
        "place_2": second_of(place),
        "facts": "\n".join(_fact_lines(material, row)),
        "costs": "\n".join(_cost_lines(row)),
        "climate": _climate(row),
        "example": joined(told(frame.EXAMPLE)) if row["example"] else "",
    }
    for number, photo in enumerate(photos, 1):
        kept[f"photo{number}"] = photo.path
        kept[f"caption{number}"] = caption_line(photo)
    if found is not None:
        kept["verdict"] = pages.both_lines(told(found.sentence))
        kept |= {f"mean_{code}": tally.mean for code, tally in found.by_criterion.items()}
        kept[f"mean_{CLIMATE_WINDOW}"] = window_score(material.pair["dissimilarity"])  # computed, not voted
    return kept


def _fact_lines(material: Material, row: Row) -> Iterator[str]:
    since = str(row["start_year"]) if row["start_year"] is not None else ""
    for words, value in (
        (message("Place type"), material.words(row["place_type"])),
        (message("Scale"), material.words(row["scale"])),
        (message("Hazards"), material.listed(row["hazards"])),
        (message("Type of measure"), material.words(row["measure_type"])),
        (message("Origin"), material.words(row["origin"])),
        (message("Since"), since),
        (message("Who is involved"), row["actors"] or ""),
        (message("Evidence"), material.words(row["evidence"])),
        (message("Observed on"), day(row["observed_on"])),
    ):
        if value:
            yield noted(words, value).replace("\n", " ")


def _cost_lines(row: Row) -> Iterator[str]:
    year = f" ({row['cost_year']})" if row["cost_year"] is not None else ""
    for words, value, unit in (
        (message("Investment"), row["investment_eur"], "€"),
        (message("Yearly cost"), row["yearly_cost_eur"], "€"),
        (message("Water a year"), row["water_m3_year"], "m³"),
    ):
        if value is not None:
            amount = f"{labels.number(value, '')}\u00a0{unit}{year if unit == '€' else ''}"
            yield noted(words, amount)
    for words, name in (
        (message("Staff"), "staff"),
        (message("Time to set up"), "setup_time"),
        (message("Lifetime"), "lifetime"),
        (message("Funding"), "funding"),
    ):
        if row[name]:
            yield noted(words, row[name]).replace("\n", " ")


def _head(sheet: Sheet, material: Material, rows: Sequence[Row]) -> float:
    """A band in the colour of the theme, then title, title over there, and the summary."""
    width = sheet.width - 2.0 * MARGIN
    _band(sheet)
    style = TextStyle(10.5, "semibold", design.ON_INK)
    looks = {"place": style, **({"place_2": style.second()} if second_language() else {})}
    top = (_BAND + 6.0 - sum(map(design.line_height, looks.values()))) / 2.0
    for name, look in looks.items():
        label(sheet, name, f"coalesce({held(name)}, '')", (MARGIN, top, width, design.line_height(look)), look)
        top += design.line_height(look)
    y = _BAND + 6.0 + 3.0
    y = written_title(sheet, material, rows, y, width)
    if any(row["example"] for row in rows):
        alert = TextStyle(9.0, "semibold", design.WARM)
        tall = design.text_height(joined(told(frame.EXAMPLE)), alert, width * 0.97)
        label(sheet, "example", f"coalesce({held('example')}, '')", (MARGIN, y, width, tall), alert)
        y += tall + 0.5
    return written(sheet, material, rows, "summary", (y + 1.0, width), (_LEAD, _LEAD.second())) + 1.0


def written_title(sheet: Sheet, material: Material, rows: Sequence[Row], y: float, width: float) -> float:
    """The title of the row of the page, in the languages of the sheet as far as it was written in them."""
    return written(sheet, material, rows, "title", (y, width), (TITLE, _SECOND_TITLE))


def written(
    sheet: Sheet,
    material: Material,
    rows: Sequence[Row],
    name: str,
    place: tuple[float, float],
    styles: tuple[TextStyle, TextStyle],
) -> float:
    """A field that people wrote in one language or two, as wide and as low as `place` says; returns its foot."""
    y, width = place
    texts = [material.own(row, name) for row in rows]
    expressions = dict(zip((name, f"{name}_twin"), material.field(rows, name)))
    for (item, expression), shown, style in zip(
        expressions.items(), (list(map(str, texts)), list(map(second_of, texts))), styles
    ):
        if expression:
            height = max(design.text_height(text or " ", style, width) for text in shown)
            label(sheet, item, expression, (MARGIN, y, width, height), style)
            y += height
    return y


def _band(sheet: Sheet) -> None:
    """The band at the head of the page: its colour follows the theme of the practice."""
    item: QgsLayoutItemShape = sheet.box("band", 0.0, 0.0, sheet.width, _BAND + 6.0, design.INK)
    cases = " ".join(f'WHEN "theme" = {quoted(code)} THEN {quoted(colour)}' for code, (colour, _s) in _DEEP.items())
    symbol = item.symbol().clone()
    fill = QgsProperty.fromExpression(f"CASE {cases} ELSE {quoted(design.INK)} END")
    symbol.symbolLayer(0).setDataDefinedProperty(compat.fill_colour(), fill)
    item.setSymbol(symbol)


_DEEP = {code: (design.deep(colour), shape) for code, (colour, shape) in THEME_MARKS.items()}
"""The colours of the themes, dark enough for white letters."""


def _pictures(sheet: Sheet, material: Material, rows: Sequence[Row], between: tuple[float, float]) -> float:
    """Photo at the left, map at the right; the map is wider where there is no photo at all.

    They are less high where what stands under them needs the room, which is told by the second of `between`.
    """
    y, foot = between
    inner = sheet.width - 2.0 * MARGIN
    has_photo = any(material.photos.get(row[UUID]) for row in rows)
    x, wide, below = MARGIN, inner, 7.0
    height = _picture_height(foot - y - below)
    if has_photo:
        photo_width = (inner - GAP) * 0.56
        none = joined(told(message("No photo that may be published.")))
        captions = [none, *(caption_line(one) for row in rows for one in material.photos.get(row[UUID], [])[:1])]
        style = design.NOTE.at(8.0)
        tall = pages.caption_height(captions, style, photo_width)
        below = max(below, tall + 2.5)
        height = _picture_height(foot - y - below)
        pages.photo(sheet, 1, (MARGIN, y, photo_width, height))
        caption = f"coalesce({held('caption1')}, {quoted(none)})"
        label(sheet, "caption", caption, (MARGIN, y + height + 0.5, photo_width, tall), style)
        x, wide = MARGIN + photo_width + GAP, inner - photo_width - GAP
    crs = town.crs_of(material.twin)
    outline = town.extent_of([material.twin[GEOMETRY]], crs)
    box = Rect(x, y, wide, height)
    item = town.draw(sheet, "map", box, SHEET_THEME, crs, town.around(outline, box, TOWN_SCALE))
    item.setAtlasDriven(True)
    item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    return y + height + below


def _picture_height(room: float) -> float:
    return min(_PICTURE, max(_LEAST_PICTURE, room))


_PICTURE, _LEAST_PICTURE = 56.0, 38.0
TOWN_SCALE = 15.0
"""Metres of ground per mm of the sheet."""


def _texts(rows: Sequence[Row]) -> list[pages.Block]:
    """The long texts, what matters most first."""
    names = (
        ("description", message("Description")),
        ("steps", message("How it was set up")),
        ("effects", message("Effects noted")),
        ("limits", message("Limits")),
        ("success_factors", message("What makes it work")),
        ("co_benefits", message("Co-benefits")),
        ("maladaptation", message("Risk of maladaptation")),
        ("conflicts", message("Conflicts of use: who gains, who loses")),
    )
    blocks = [field_block(name, told(words), rows, _TEXT) for name, words in names]
    climate = [_climate(row) for row in rows]
    return [*blocks, held_block("climate", told(message("The climate here, and expected at home")), climate, _TEXT)]


def _climate(row: Row) -> str:
    """The climate at the pin, in a paragraph for each language."""
    return pages.both_lines(frame.sentences([told(line) for line in climate_told(row["climate"] or "")[:3]]))


def _facts(material: Material, rows: Sequence[Row]) -> list[pages.Block]:
    facts = ["\n".join(_fact_lines(material, row)) for row in rows]
    costs = ["\n".join(_cost_lines(row)) for row in rows]
    return [
        held_block("facts", told(message("In short")), facts, design.NOTE.coloured(design.INK)),
        held_block("costs", told(message("Costs and means")), costs, design.NOTE.coloured(design.INK)),
    ]
