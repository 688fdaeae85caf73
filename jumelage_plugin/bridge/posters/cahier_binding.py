"""P4, what binds the sheets of the good practices into the *cahier*: cover, contents and index. A4, upright."""

from __future__ import annotations

from ...core.document import Heading
from ...core.messages import message
from ...core.schema import UUID
from ...core.valuelists import DOMAINS, HAZARDS, THEMES
from .. import design
from ..bilingual import joined, told
from ..design import TextStyle
from ..palettes import THEME_MARKS
from ..twinning_rows import codes_in
from . import frame, labels
from .cahier import FRONT_PAGES, GAP, MARGIN, TITLE
from .material import Material
from .pieces import theme_tag
from .sheet import Sheet


def compose_front(sheet: Sheet, material: Material) -> None:
    """Draw the cover, and the contents on a second page."""
    home, twin = material.names()
    width = sheet.width - 2.0 * MARGIN
    sheet.box("cover_ground", 0.0, 0.0, sheet.width, sheet.height * 0.62, design.INK)
    y = sheet.height * 0.16
    kicker = joined(told(message("Good practices seen in the twin commune")))
    y = sheet.text("kicker", kicker, MARGIN, y, width, frame.KICKER.coloured(design.FIGURE_ON_INK)) + 4.0
    title, style = frame.headline(twin, width, 46.0)
    sheet.tell(Heading(1, twin))
    with sheet.untold():
        y = sheet.text("title", title, MARGIN, y, width, style.coloured(design.ON_INK)) + 3.0
    seen = told(message("as seen by {home}", home=home))
    y = sheet.text("seen_by", seen, MARGIN, y, width, TextStyle(17.0, "regular", design.QUIET_ON_INK)) + 10.0
    count = told(
        message("{count} good practices, each with its evidence and its limits", count=len(material.validated))
    )
    sheet.text("count", count, MARGIN, y, width, TextStyle(12.0, "semibold", design.ON_INK))
    y = sheet.height * 0.62
    quarter = sheet.width / len(THEME_MARKS)
    for index, (code, (colour, _shape)) in enumerate(THEME_MARKS.items()):
        sheet.box(f"cover_{code}", index * quarter, y, quarter, 3.0, colour)
    y += 13.0
    if material.is_example:
        y = sheet.text("example", told(frame.EXAMPLE), MARGIN, y, width, TextStyle(11.0, "semibold", design.WARM)) + 4.0
    why = told(
        message(
            "The climate of {twin} today is near to the one that {home} expects at the horizon {horizon}. What is "
            "lived there is not a recipe: each sheet says what transfers, and what does not.",
            twin=twin,
            home=home,
            horizon=labels.horizon(material),
        )
    )
    sheet.text("why", why, MARGIN, y, width, TextStyle(12.0))
    sheet.text("credits", frame.credit(), MARGIN, sheet.height - 16.0, width, design.NOTE)
    contents = sheet.next_page()
    with contents.untold():  # the headings of the story are its contents
        _contents(contents, material)


def page_numbers(material: Material) -> dict[str, int]:
    """The page of each good practice."""
    return {row[UUID]: FRONT_PAGES + number for number, row in enumerate(material.validated, 1)}


def _contents(sheet: Sheet, material: Material) -> None:
    """The practices by theme with their pages."""
    width = sheet.width - 2.0 * MARGIN
    y = sheet.text("contents_title", told(message("Contents")), MARGIN, MARGIN, width, TITLE) + 4.0
    numbers = page_numbers(material)
    for theme in THEMES.codes:
        mine = [row for row in material.validated if row["theme"] == theme]
        if not mine:
            continue
        y = theme_tag(sheet, f"contents_{theme}", theme, material.words(theme), MARGIN, y, width) + 1.5
        for row in mine:
            y = _entry(sheet, f"contents{numbers[row[UUID]]}", material.own(row, "title"), str(numbers[row[UUID]]), y)
        y += 3.0


def _entry(sheet: Sheet, name: str, text: str, number: str, y: float) -> float:
    width = sheet.width - 2.0 * MARGIN - 14.0
    style = TextStyle(10.5)
    sheet.text(f"{name}_page", number, MARGIN + width, y, 14.0, style.aligned("right"))
    foot = sheet.text(name, text, MARGIN + 7.0, y, width - 7.0, style)
    sheet.box(f"{name}_rule", MARGIN + 7.0, foot + 0.2, width + 7.0, design.HAIR, design.HAIRLINE)
    return foot + 1.2


def compose_index(sheet: Sheet, material: Material) -> None:
    """Draw the index: by domain, then by hazard."""
    with sheet.untold():  # pages mean nothing in a story without pages
        _index(sheet, material)


def _index(sheet: Sheet, material: Material) -> None:
    width = (sheet.width - 2.0 * MARGIN - GAP) / 2.0
    y = sheet.text("index_title", told(message("Index")), MARGIN, MARGIN, 2.0 * width, TITLE) + 4.0
    numbers = page_numbers(material)
    by_domain = {code: [row for row in material.validated if row["domain"] == code] for code in DOMAINS.codes}
    by_hazard = {
        code: [row for row in material.validated if code in codes_in(row["hazards"])] for code in HAZARDS.codes
    }
    parts = ((told(message("By domain")), by_domain, "domain"), (told(message("By hazard")), by_hazard, "hazard"))
    for index, (heading, found, name) in enumerate(parts):
        x = MARGIN + index * (width + GAP)
        top = frame.section(sheet, f"index_{name}", heading, x, y, width) + 1.0
        for code, rows in found.items():
            if rows:
                listed = ", ".join(str(numbers[row[UUID]]) for row in rows)
                sheet.text(f"index_{code}_pages", listed, x + width - 22.0, top, 22.0, design.BODY.aligned("right"))
                top = sheet.text(f"index_{code}", material.words(code), x, top, width - 24.0, design.BODY) + 1.2
