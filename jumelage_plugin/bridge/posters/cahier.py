"""P4, the sheet of a good practice; all sheets with cover, contents and index make the *cahier*. A4, upright."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.core import QgsLayoutItemMap, QgsLayoutItemShape, QgsProperty

from ...core.document import Block, Grid, Heading, Paragraph, Picture
from ...core.messages import Message, message
from ...core.pin_climate import told as climate_told
from ...core.schema import UUID
from ...core.transferability import CLIMATE_WINDOW, TRANSFER_CRITERIA, window_score
from .. import compat, design
from ..bilingual import joined, second_of, told
from ..design import TextStyle
from ..palettes import THEME_MARKS
from ..poster_themes import SHEET_THEME
from ..twinning_folder import layer
from ..twinning_rows import GEOMETRY, Row
from . import frame, labels, pages, town
from .maps import Rect
from .material import Material, counted, day
from .pages import field_block, held, held_block, label, quoted
from .sheet import Sheet, fit, paragraphs

MARGIN = 15.0
FRONT_PAGES = 2
GAP = 5.0
TITLE = TextStyle(21.0, "bold")
_BAND = 9.0
_SECOND_TITLE = TextStyle(12.0, "regular", design.SOFT_INK, italic=True)
_LEAD = TextStyle(11.5)
_TEXT = TextStyle(9.5)
_BAR = 26.0
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
    with sheet.untold():
        y = _head(sheet, material, rows)
    with sheet.untold():
        y = _pictures(sheet, material, rows, y + 3.0)
    end = sheet.height - 20.0
    width = (sheet.width - 2.0 * MARGIN - 2.0 * GAP) / 3.0
    width += 4.0
    wide = 2.0 * width - 12.0
    pages.stack(book, _texts(rows), (MARGIN, y, wide, end - y))
    x = MARGIN + wide + 2.0 * GAP
    votes = _transfer_height(width)
    foot = pages.stack(book, _facts(material, rows), (x, y, width, end - y - votes))
    with sheet.untold():
        _transfer(sheet, material, (x, foot, width, end - foot))
        _foot(sheet, material)
    book.tell([_told_transfer(material, row) for row in rows])
    book.store()


def _told_head(material: Material, row: Row) -> list[Block]:
    """Title, summary and photo of a practice."""
    story: list[Block] = [Heading(2, joined(material.own(row, "title")))]
    if row["example"]:
        story += paragraphs(told(frame.EXAMPLE))
    story.append(Paragraph(counted([material.words(row["theme"]), material.words(row["domain"])])))
    story += paragraphs(material.own(row, "summary"))
    for photo in material.photos.get(row[UUID], [])[:1]:
        story.append(Picture(Path(photo.path), joined(photo.alt), joined(photo.caption)))
    return story


def _told_transfer(material: Material, row: Row) -> list[Block]:
    """The verdict, and the mean of each criterion."""
    found = material.transfers.get(row[UUID])
    if found is None:
        return []
    home, _twin = material.names()
    story: list[Block] = [Heading(3, joined(told(message("Transfer to {home}", home=home))))]
    story += paragraphs(told(found.sentence))
    means = {code: tally.mean for code, tally in found.by_criterion.items()}
    lines = tuple(
        (joined(told(SHORT[code])), labels.number(mean, "°C")) for code, mean in means.items() if code in SHORT
    )
    heads = (message("Criterion"), message("Mean, from 0 to 4"))
    return [*story, Grid(tuple(joined(told(head)) for head in heads), lines, first_is_head=True)] if lines else story


def _kept(material: Material, row: Row) -> dict[str, object]:
    """What fields do not hold of a practice."""
    photos = material.photos.get(row[UUID], [])[:1]
    found = material.transfers.get(row[UUID])
    kept: dict[str, object] = {
        "theme": str(material.words(row["theme"])),
        "domain": str(material.words(row["domain"])),
        "hazards": material.listed(row["hazards"]),
        "facts": "\n".join(_fact_lines(material, row)),
        "costs": "\n".join(_cost_lines(row)),
        "climate": " ".join(str(told(line)) for line in climate_told(row["climate"] or "")[:3]),
        "example": str(told(frame.EXAMPLE)) if row["example"] else "",
    }
    for number, photo in enumerate(photos, 1):
        kept[f"photo{number}"] = photo.path
        kept[f"caption{number}"] = " ".join(
            filter(None, (str(photo.caption), f"({photo.credit})" if photo.credit else ""))
        )
    if found is not None:
        kept["verdict"] = str(told(found.sentence))
        kept |= {f"mean_{code}": tally.mean for code, tally in found.by_criterion.items()}
        kept[f"mean_{CLIMATE_WINDOW}"] = window_score(material.pair["dissimilarity"])  # computed, not voted
    return kept


def _fact_lines(material: Material, row: Row) -> Iterator[str]:
    since = str(row["start_year"]) if row["start_year"] is not None else ""
    for words, value in (
        (message("Place type"), str(material.words(row["place_type"]))),
        (message("Scale"), str(material.words(row["scale"]))),
        (message("Hazards"), material.listed(row["hazards"])),
        (message("Type of measure"), str(material.words(row["measure_type"]))),
        (message("Origin"), str(material.words(row["origin"]))),
        (message("Since"), since),
        (message("Who is involved"), row["actors"] or ""),
        (message("Evidence"), str(material.words(row["evidence"]))),
        (message("Observed on"), str(day(row["observed_on"]))),
    ):
        if value:
            yield str(told(message("{what}: {value}", what=words, value=value))).replace("\n", " ")


def _cost_lines(row: Row) -> Iterator[str]:
    year = f" ({row['cost_year']})" if row["cost_year"] is not None else ""
    for words, value, unit in (
        (message("Investment"), row["investment_eur"], "€"),
        (message("Yearly cost"), row["yearly_cost_eur"], "€"),
        (message("Water a year"), row["water_m3_year"], "m³"),
    ):
        if value is not None:
            amount = f"{labels.number(value, '')}\u00a0{unit}{year if unit == '€' else ''}"
            yield str(told(message("{what}: {value}", what=words, value=amount)))
    for words, name in (
        (message("Staff"), "staff"),
        (message("Time to set up"), "setup_time"),
        (message("Lifetime"), "lifetime"),
        (message("Funding"), "funding"),
    ):
        if row[name]:
            yield str(told(message("{what}: {value}", what=words, value=row[name])))


def _head(sheet: Sheet, material: Material, rows: Sequence[Row]) -> float:
    """A band in the colour of the theme, then title, title over there, and the summary."""
    width = sheet.width - 2.0 * MARGIN
    _band(sheet)
    style = TextStyle(10.5, "semibold", design.ON_INK)
    line = design.line_height(style)
    words = f"{held('theme')} || if(coalesce({held('domain')}, '') = '', '', ' · ' || {held('domain')})"
    label(sheet, "theme", words, (MARGIN, (_BAND - line) / 2.0 + 3.0, width, line), style)
    y = _BAND + 6.0 + 3.0
    y = written_title(sheet, material, rows, y, width)
    if any(row["example"] for row in rows):
        alert = TextStyle(9.0, "semibold", design.WARM)
        label(sheet, "example", f"coalesce({held('example')}, '')", (MARGIN, y, width, 5.0), alert)
        y += 5.0
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


def _pictures(sheet: Sheet, material: Material, rows: Sequence[Row], y: float) -> float:
    """Photo at the left, map at the right; the map is wider where there is no photo at all."""
    height = 56.0
    inner = sheet.width - 2.0 * MARGIN
    has_photo = any(material.photos.get(row[UUID]) for row in rows)
    x, wide = MARGIN, inner
    if has_photo:
        photo_width = (inner - GAP) * 0.56
        pages.photo(sheet, 1, (MARGIN, y, photo_width, height))
        caption = f"coalesce({held('caption1')}, {quoted(joined(told(message('No photo that may be published.'))))})"
        label(sheet, "caption", caption, (MARGIN, y + height + 0.5, photo_width, 5.0), design.NOTE.at(8.0))
        x, wide = MARGIN + photo_width + GAP, inner - photo_width - GAP
    crs = town.crs_of(material.twin)
    outline = town.extent_of([material.twin[GEOMETRY]], crs)
    box = Rect(x, y, wide, height)
    item = town.draw(sheet, "map", box, SHEET_THEME, crs, town.around(outline, box, TOWN_SCALE))
    item.setAtlasDriven(True)
    item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
    return y + height + 7.0


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
    climate = [" ".join(str(told(line)) for line in climate_told(row["climate"] or "")[:3]) for row in rows]
    return [*blocks, held_block("climate", told(message("The climate here, and expected at home")), climate, _TEXT)]


def _facts(material: Material, rows: Sequence[Row]) -> list[pages.Block]:
    facts = ["\n".join(_fact_lines(material, row)) for row in rows]
    costs = ["\n".join(_cost_lines(row)) for row in rows]
    return [
        held_block("facts", told(message("In short")), facts, design.NOTE.coloured(design.INK)),
        held_block("costs", told(message("Costs and means")), costs, design.NOTE.coloured(design.INK)),
    ]


_SMALL = TextStyle(8.0)
_VERDICT = TextStyle(9.0, "semibold", design.WARM)


def _transfer_height(width: float) -> float:
    """What the votes take: heading, verdict on three lines, a bar for each criterion."""
    lines = sum(max(_criterion_height(code, width), 3.6) + 0.5 for code in SHORT)
    return design.line_height(design.SMALL_HEADING) + 0.6 + 2.2 * design.line_height(_VERDICT) + lines + 2.0


def _criterion_height(code: str, width: float) -> float:
    return design.text_height(str(told(SHORT[code])), _SMALL, width - _BAR - 2.0)


def _transfer(sheet: Sheet, material: Material, rect: tuple[float, float, float, float]) -> None:
    """What the votes say, criterion by criterion: a bar from 0 to 4 for the mean, none where nobody knows."""
    x, y, width, _height = rect
    home, _twin = material.names()
    words = told(message("Transfer to {home}", home=home))
    title = joined(words)
    if design.text_size(title, design.SMALL_HEADING)[0] > width * 0.95:
        title = str(words)
    style = fit(title, design.SMALL_HEADING, width, 8.0)
    y = sheet.text("transfer_heading", title, x, y, width, style, design.line_height(style)) + 0.6
    tall = 2.2 * design.line_height(_VERDICT)
    label(sheet, "verdict", f"coalesce({held('verdict')}, '')", (x, y, width, tall), _VERDICT)
    y += tall
    for criterion in TRANSFER_CRITERIA:
        name = f"criterion_{criterion.code}"
        tall = _criterion_height(criterion.code, width)
        sheet.text(name, str(told(SHORT[criterion.code])), x, y, width - _BAR - 2.0, _SMALL)
        left, top = x + width - _BAR, y + 0.9
        sheet.box(f"{name}_ground", left, top, _BAR, 2.2, design.FAINT)
        bar = sheet.box(f"{name}_bar", left, top, _BAR, 2.2, design.INK)
        mean = f"coalesce(to_real({held('mean_' + criterion.code)}), 0)"
        length = QgsProperty.fromExpression(f"max(0.01, {mean} / 4 * {_BAR * sheet.scale:g})")
        bar.dataDefinedProperties().setProperty(compat.item_width(), length)
        y += max(tall, 3.6) + 0.5


SHORT: dict[str, Message] = {
    "hazard_grows": message("hazard grows at home"),
    "climate_window": message("climate fits"),
    "water_available": message("water is there"),
    "land_fits": message("land and buildings fit"),
    "competence_law": message("our competence, legal"),
    "cost_staff": message("cost and staff"),
    "acceptable": message("accepted"),
    "in_time": message("in time"),
    "no_maladaptation": message("no maladaptation"),
}


def _foot(sheet: Sheet, material: Material) -> None:
    home, twin = material.names()
    seen = told(message("Good practices of {twin}, seen by {home}", twin=twin, home=home))
    words = joined(seen)
    line = design.line_height(design.NOTE)
    y = sheet.height - 13.0
    sheet.box("foot_rule", MARGIN, y - 1.5, sheet.width - 2.0 * MARGIN, design.HAIR, design.HAIRLINE)
    width = sheet.width - 2.0 * MARGIN - 20.0
    if design.text_size(words, design.NOTE)[0] > width * 0.95:
        words = str(seen)
    sheet.text("foot", words, MARGIN, y, width, design.NOTE, line)
    number = f"to_string(@atlas_featurenumber + {FRONT_PAGES})"
    label(sheet, "page", number, (sheet.width - MARGIN - 18.0, y, 18.0, line), design.NOTE.aligned("right"))
