"""What every sheet of the set shares: its head, the dark panel of figures, columns of notes, its foot.

Lengths are in mm of the design; every function returns the y of the foot of what it drew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...core.document import Heading, Paragraph
from ...core.messages import message
from .. import design
from ..bilingual import joined, pair, second_language, second_of, told
from ..design import GUTTER, MARGIN, TextStyle
from .material import Material
from .sheet import Sheet, fit, halves, largest, paragraphs

TOP, FOOT = 14.0, 11.0
KICKER = TextStyle(13.0, "semibold", design.WARM)
TITLE = TextStyle(40.0, "bold")
LEAD = TextStyle(13.5, "regular", design.SOFT_INK)
PANEL = TextStyle(14.0, "semibold", design.ON_INK)
ALERT = TextStyle(10.5, "semibold", design.ON_INK)
_ONE_LINE, _TWO_LINES, _SMALLEST = 26.0, 28.0, 15.0
_PAD = 5.0
_SECOND_TITLE = 17.0
_PANEL_ROOM = 26.0
EXAMPLE = message("Invented example: nothing shown here was observed, and nobody in it is real.")


@dataclass(frozen=True)
class Head:
    """What stands at the head of a sheet."""

    kicker: str
    title: str
    lead: str = ""


def inner(sheet: Sheet) -> float:
    """The width between the margins."""
    return sheet.width - 2.0 * MARGIN


def columns(sheet: Sheet, count: int) -> tuple[float, list[float]]:
    """The width of one of so many even columns, and the left edges of all."""
    width = (inner(sheet) - (count - 1) * GUTTER) / count
    return width, [MARGIN + index * (width + GUTTER) for index in range(count)]


def headline(text: str, width: float, largest_size: float = TITLE.size) -> tuple[str, TextStyle]:
    """A title on one line where it can stay large, else on two of like length, else smaller on as many as it takes."""
    plain = str(text)
    style = fit(plain, TITLE.at(largest_size), width, min(_ONE_LINE, largest_size))
    if design.text_size(plain, style)[0] <= width * 0.98:
        return plain, style
    first, second = halves(plain, style)
    longer = max(first, second, key=lambda line: design.text_size(line, style)[0])
    style = fit(longer, style.at(min(_TWO_LINES, largest_size)), width, _SMALLEST)
    return (f"{first}\n{second}" if second else first), style


def head(sheet: Sheet, content: Head, material: Material | None = None) -> float:
    """Draw the head, and under it the warning of a sheet that shows the invented example."""
    sheet.tell(*paragraphs(content.kicker), Heading(1, joined(content.title)))
    with sheet.untold():
        y = _titles(sheet, content)
    if content.lead:
        y = sheet.text("lead", content.lead, MARGIN, y + 0.5, inner(sheet), LEAD)
    if material is not None and material.is_example:
        y = _alert(sheet, told(EXAMPLE), y + 2.0)
    return y


def _titles(sheet: Sheet, content: Head) -> float:
    width = inner(sheet)
    y = sheet.text(
        "kicker", joined(content.kicker), MARGIN, TOP, width, fit(joined(content.kicker), KICKER, width, 9.0)
    )
    title, style = headline(content.title, width)
    y = sheet.text("title", title, MARGIN, y, width, style)
    other = second_of(content.title)
    if other:
        y = sheet.text("title_2", other, MARGIN, y, width, fit(other, TITLE.at(_SECOND_TITLE).second(), width, 9.0))
    return y


def _alert(sheet: Sheet, text: str, y: float) -> float:
    """A band that nobody misses."""
    line = joined(text)
    style = fit(line, ALERT, inner(sheet) - 2.0 * _PAD, design.SMALLEST)
    height = design.text_height(line, style, inner(sheet) - 2.0 * _PAD) + 2.4
    sheet.box("example_ground", MARGIN, y, inner(sheet), height, design.WARM)
    sheet.text("example", line, MARGIN + _PAD, y + 1.3, inner(sheet) - 2.0 * _PAD, style)
    return y + height


def section(sheet: Sheet, name: str, text: str, x: float, y: float, width: float) -> float:
    """The heading of a part, with a rule under it."""
    sheet.tell(Heading(2, joined(text)))
    with sheet.untold():
        foot = _section(sheet, name, text, (x, y, width))
    sheet.box(f"{name}_rule", x, foot + 0.6, width, design.HAIR, design.HAIRLINE)
    return foot + 3.0


def _section(sheet: Sheet, name: str, text: str, rect: tuple[float, float, float]) -> float:
    x, y, width = rect
    style = fit(str(text), design.HEADING, width, 10.0)
    foot = sheet.text(name, str(text), x, y, width, style, design.line_height(style))
    other = second_of(text)
    if other:
        small = fit(other, design.HEADING.second().at(10.5), width, 8.5)
        foot = sheet.text(f"{name}_2", other, x, foot, width, small, design.line_height(small))
    return foot


def section_height(_text: str = "") -> float:
    """What a heading takes."""
    second = design.line_height(design.HEADING.second().at(10.5)) if second_language() else 0.0
    return design.line_height(design.HEADING) + second + 3.0


Figures = Sequence["tuple[str, str]"]


def panel_height(sheet: Sheet, sentence: str, figures: Figures) -> float:
    """The height of the dark panel."""
    room, one = _panel_widths(sheet, figures)
    style = _panel_style(sentence, room)
    return max(design.text_height(sentence, style, room), _figures_height(figures, one)) + 2.0 * _PAD


def panel(sheet: Sheet, sentence: str, figures: Figures, y: float) -> float:
    """A dark panel: what matters most in a sentence, then a few large numbers with what they count."""
    whole = panel_height(sheet, sentence, figures)
    room, one = _panel_widths(sheet, figures)
    sheet.box("panel_ground", MARGIN, y, inner(sheet), whole, design.INK)
    style = _panel_style(sentence, room)
    height = design.text_height(sentence, style, room)
    sheet.text("panel", sentence, MARGIN + _PAD, y + (whole - height) / 2.0, room, style)
    top = y + (whole - _figures_height(figures, one)) / 2.0 - 0.6
    big = _figure_style(figures, one)
    for index, (number, caption) in enumerate(figures):
        name, x = f"figure{index + 1}", MARGIN + _PAD + room + 1.5 * GUTTER + index * (one + GUTTER)
        sheet.box(f"{name}_rule", x - 0.6 * GUTTER, y + _PAD, design.HAIR, whole - 2.0 * _PAD, design.RULE_ON_INK)
        with sheet.untold():
            sheet.text(name, number, x, top, one, big, design.line_height(big))
            sheet.text(f"{name}_caption", caption, x, top + design.line_height(big), one, design.FIGURE_CAPTION)
        sheet.tell(Paragraph(f"{number} {joined(caption)}"))
    return y + whole


def _panel_widths(sheet: Sheet, figures: Figures) -> tuple[float, float]:
    """Widths of the sentence and of one figure."""
    width = inner(sheet) - 2.0 * _PAD
    if not figures:
        return width, 0.0
    sentence = width * (0.42 if len(figures) <= 3 else 0.32)  # noqa: PLR2004 - few or many
    return sentence, (width - sentence - GUTTER * (len(figures) + 0.5)) / len(figures)


def _panel_style(sentence: str, room: float) -> TextStyle:
    return largest(PANEL, 10.5, lambda style: design.text_height(sentence, style, room) <= _PANEL_ROOM)


def _figure_style(figures: Figures, one: float) -> TextStyle:
    return design.FIGURE.at(
        min((fit(number, design.FIGURE, one, 12.0).size for number, _text in figures), default=31.0)
    )


def _figures_height(figures: Figures, one: float) -> float:
    if not figures:
        return 0.0
    captions = [design.text_height(text, design.FIGURE_CAPTION, one) for _number, text in figures]
    return design.line_height(_figure_style(figures, one)) + max(captions)


Notes = Sequence["tuple[str, str, str]"]


def notes_height(sheet: Sheet, notes: Notes) -> float:
    """The height of the notes."""
    width, _lefts = columns(sheet, len(notes))
    heading = 2.2 + max(design.text_height(joined(title), design.SMALL_HEADING, width) for _n, title, _t in notes)
    return heading + 0.5 + max(design.text_height(text, design.NOTE, width) for _name, _title, text in notes)


def notes(sheet: Sheet, parts: Notes, y: float) -> float:
    """Name, heading and text of each note, side by side under rules."""
    width, lefts = columns(sheet, len(parts))
    heading = max(design.text_height(joined(title), design.SMALL_HEADING, width) for _n, title, _t in parts)
    for (name, title, text), x in zip(parts, lefts):
        sheet.box(f"{name}_rule", x, y, width, 0.5, design.INK)
        sheet.tell(Heading(2, joined(title)))
        with sheet.untold():
            sheet.text(f"{name}_heading", joined(title), x, y + 2.2, width, design.SMALL_HEADING, heading)
        sheet.text(name, text, x, y + 2.2 + heading + 0.5, width, design.NOTE)
    return y + notes_height(sheet, parts)


def foot_height(sheet: Sheet, text: str) -> float:
    """The height of the line at the foot."""
    return design.text_height(text, design.NOTE, inner(sheet))


def foot(sheet: Sheet, text: str) -> float:
    """Draw the line at the foot of the sheet; returns its top: what lies above ends there."""
    top = sheet.height - FOOT - foot_height(sheet, text)
    sheet.text("credits", text, MARGIN, top, inner(sheet), design.NOTE)
    return top


def credit(*parts: str) -> str:
    """The words at the foot: ours, then those of the sheet."""
    return sentences([told(message("Made with Jumelage climatique, a free QGIS plugin.")), *parts])


def left_out(count: int) -> str:
    """How many of a list the sheet has no room for, and where all of it is told."""
    return told(message("… and {count} more: see the accessible page", count=count))


def sentences(parts: Sequence[str]) -> str:
    """Sentences in a row, in the languages that they have."""
    main = " ".join(str(part) for part in parts if part)
    if not any(second_of(part) for part in parts):
        return main
    return pair(main, " ".join(second_of(part) or str(part) for part in parts if part))
