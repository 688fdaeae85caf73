"""P5, the wall of the themes workshop: four themes by five domains, empty to write on, or filled. A3, lying (A1)."""

from __future__ import annotations

from ...core.coverage import COVERED, GAP, NOT_A_MARK, OPEN_GAP, PARTLY, Cell
from ...core.document import Grid
from ...core.messages import message
from ...core.valuelists import DOMAINS, THEMES
from .. import design
from ..bilingual import joined, pair, second_of, told
from ..design import MARGIN, TextStyle
from ..wording import capital
from . import frame
from .frame import Head
from .maps import Rect
from .material import Material
from .pieces import as_many, icon, theme_tag
from .sheet import Sheet, largest

_SIDE = 52.0
_HEAD = 15.0
_GAP = 2.0
_TEXT = TextStyle(9.5)
_STATE = TextStyle(9.0, "semibold", design.SOFT_INK)
_MARK, _ICON = 3.4, 8.0


def compose_empty(sheet: Sheet, material: Material) -> None:
    """Draw the wall to write on."""
    home, twin = material.names()
    head = Head(
        told(message("Themes workshop")),
        told(message("{twin} lives with it: how?", twin=twin)),
        told(message("One idea a note: what was seen, where, and what it would take at {home}.", home=home)),
    )
    y = frame.head(sheet, head) + 4.0
    end = frame.foot(sheet, frame.credit()) - 4.0
    _grid(sheet, material, Rect(MARGIN, y, frame.inner(sheet), end - y), filled=False)


def compose_filled(sheet: Sheet, material: Material) -> None:
    """Draw what was found, each cell with the state of home."""
    home, twin = material.names()
    head = Head(
        told(message("Themes workshop")),
        told(message("What {twin} does, what {home} has", twin=twin, home=home)),
        _start(told(NOT_A_MARK)),
    )
    y = frame.head(sheet, head, material) + 4.0
    end = frame.foot(sheet, frame.credit(_key())) - 4.0
    _grid(sheet, material, Rect(MARGIN, y, frame.inner(sheet), end - y), filled=True)


def _start(text: str) -> str:
    """A text as a sentence of its own, in each of its languages."""
    return pair(capital(str(text)), capital(second_of(text)))


def _key() -> str:
    return told(
        message(
            "Full disc: in place at home; ring with a dot: partly; ring: gap. “+”: a validated practice of the twin "
            "that could fill it; practices seen but not validated are only counted."
        )
    )


def _grid(sheet: Sheet, material: Material, rect: Rect, *, filled: bool) -> None:
    """Domains across, themes down."""
    sheet.tell(_told_grid(material, filled=filled))
    with sheet.untold():
        _draw_grid(sheet, material, rect, filled=filled)


def _told_grid(material: Material, *, filled: bool) -> Grid:
    """The wall as a table."""
    heads = ("", *(joined(material.words(code)) for code in DOMAINS.codes))
    rows = []
    for theme in THEMES.codes:
        cells = [
            _told_cell(material, material.coverage.cells[theme, domain]) if filled else "" for domain in DOMAINS.codes
        ]
        rows.append((joined(material.words(theme)), *cells))
    return Grid(heads, tuple(rows), first_is_head=True)


def _told_cell(material: Material, cell: Cell) -> str:
    return ". ".join(map(joined, (told(cell.words), *_lines(material, cell))))


def _lines(material: Material, cell: Cell) -> list[str]:
    """What home has, then what the twin could give, in the languages in which it was written."""
    titles = material.titles
    measures = [titles.get(title, title) for title in (*cell.in_place, *cell.partial)]
    fillers = [titles.get(practice.uuid, practice.title) for practice in cell.fillers]
    return [*measures, *(pair(f"+ {one!s}", f"+ {second_of(one)}" if second_of(one) else "") for one in fillers)]


def _draw_grid(sheet: Sheet, material: Material, rect: Rect, *, filled: bool) -> None:
    width = (rect.width - _SIDE) / len(DOMAINS.codes)
    height = (rect.height - _HEAD) / len(THEMES.codes)
    for column, domain in enumerate(DOMAINS.codes):
        words = material.words(domain)
        x = rect.x + _SIDE + column * width + _GAP
        sheet.box(f"domain{column + 1}_ground", x, rect.y, width - _GAP, _HEAD - _GAP, design.INK)
        name = f"domain{column + 1}"
        icon(sheet, f"{name}_icon", domain, (x + 2.5, rect.y + (_HEAD - _GAP - _ICON) / 2.0, _ICON), design.ON_INK)
        room = width - _GAP - _ICON - 7.0
        style = largest(
            TextStyle(11.0, "semibold", design.ON_INK),
            8.0,
            lambda one, words=words, room=room: design.text_height(words, one, room) <= _HEAD - _GAP,
        )
        tall = design.text_height(words, style, room)
        sheet.text(name, words, x + _ICON + 5.0, rect.y + (_HEAD - _GAP - tall) / 2.0, room, style)
    for row, theme in enumerate(THEMES.codes):
        y = rect.y + _HEAD + row * height
        theme_tag(sheet, f"theme{row + 1}", theme, material.words(theme), rect.x, y + 3.0, _SIDE - 3.0)
        sheet.box(f"theme{row + 1}_rule", rect.x, y, _SIDE, design.HAIR, design.HAIRLINE)
        for column, domain in enumerate(DOMAINS.codes):
            box = Rect(rect.x + _SIDE + column * width + _GAP, y, width - _GAP, height - _GAP)
            name = f"cell_{row + 1}_{column + 1}"
            sheet.box(f"{name}_ground", box.x, box.y, box.width, box.height, design.TINT)
            if filled:
                _fill(sheet, material, name, material.coverage.cells[theme, domain], box)


def _mark(sheet: Sheet, name: str, state: str, x: float, y: float) -> float:
    """A full disc, a ring with a dot or a ring for the state of home; returns the room that it takes."""
    middle = y + design.line_height(_STATE) / 2.0
    if state == COVERED:
        sheet.disc(name, x + _MARK / 2.0, middle, _MARK, design.INK)
    elif state == PARTLY:
        sheet.disc(f"{name}_ring", x + _MARK / 2.0, middle, _MARK, design.PAPER, design.INK, 0.4)
        sheet.disc(name, x + _MARK / 2.0, middle, _MARK * 0.5, design.INK)
    elif state in {GAP, OPEN_GAP}:
        sheet.disc(name, x + _MARK / 2.0, middle, _MARK, design.PAPER, design.INK, 0.4)
    else:
        return 0.0
    return _MARK + 1.6


def _fill(sheet: Sheet, material: Material, name: str, cell: Cell, box: Rect) -> None:
    """What home has, then what the twin could give, as far as there is room."""
    x, y, width = box.x + 2.5, box.y + 2.0, box.width - 5.0
    indent = _mark(sheet, f"{name}_mark", cell.state, x, y)
    y = sheet.text(f"{name}_state", told(cell.words), x + indent, y, width - indent, _STATE) + 0.8
    texts = _lines(material, cell)
    room = box.y + box.height - 1.0 - y
    style = _TEXT
    while style.size > 7.5 and as_many(texts, width, room, style, 0.6) < len(texts):  # noqa: PLR2004 - the smallest
        style = style.at(style.size - 0.5)
    shown = as_many(
        texts, width, room - (4.0 if as_many(texts, width, room, style, 0.6) < len(texts) else 0.0), style, 0.6
    )
    for number, text in enumerate(texts[:shown], 1):
        y = sheet.text(f"{name}_{number}", text, x, y, width, style) + 0.6
    if shown < len(texts):
        left_out = joined(told(message("… and {count} more", count=len(texts) - shown)))
        sheet.text(f"{name}_more", left_out, x, y, width, TextStyle(8.0, "semibold", design.SOFT_INK))
