"""The blocks of the poster but its map and strips: what each measures, and how it is drawn.

Heights and positions are in mm; every `…_height` gives what the block takes at a size of text.
"""

from __future__ import annotations

import sys
from itertools import product

from ...core.messages import message
from .. import design
from ..bilingual import joined, second_language, second_of, told
from ..design import GUTTER, MARGIN, TextStyle
from . import frame
from .sheet import Sheet, fit, halves, largest
from .why_content import PosterContent

PAGE_WIDTH, PAGE_HEIGHT = 297.0, 420.0
WIDTH = PAGE_WIDTH - 2.0 * MARGIN
COLUMN = (WIDTH - 2.0 * GUTTER) / 3.0
MAP_WIDTH = 2.0 * COLUMN + GUTTER
_PAD = 6.0
_SIGN = 6.0
_FEW_FIGURES = 3
_VERDICT_SMALLEST = 11.0
_QUESTION_SMALLEST = 15.0
_ONE_LINE_LEAST, _TWO_LINES_MOST = 28.0, 32.0
_SECOND_TITLE, _HEADLINE_OF_TWO = 18.0, 36.0
_SECOND_HEADING = design.HEADING.second().at(10.5)
_NOTE_PARTS = 12
_NOTE_EVEN_GAIN_MM = 4.5
"""Columns of notes are even, unless uneven ones save more height than this."""


def section_height() -> float:
    """A section's heading and the space under it."""
    second = design.line_height(_SECOND_HEADING) if second_language() else 0.0
    return design.line_height(design.HEADING) + second + 3.0


def section(sheet: Sheet, name: str, text: str, x: float, y: float, width: float) -> None:
    """A section's heading, on one line, the second language on another."""
    height = design.line_height(design.HEADING)
    foot = sheet.text(name, str(text), x, y, width, fit(str(text), design.HEADING, width, 9.0), height)
    other = second_of(text)
    if other:
        style = fit(other, _SECOND_HEADING, width, 9.0)
        sheet.text(f"{name}_2", other, x, foot, width, style, design.line_height(style))


# Header


def _headline(content: PosterContent) -> tuple[str, TextStyle]:
    """The title on one line where it can stay large, else on two of like length."""
    title = str(content.title)
    largest_one = design.HEADLINE.at(_HEADLINE_OF_TWO) if second_of(content.title) else design.HEADLINE
    style = fit(title, largest_one, WIDTH, _ONE_LINE_LEAST)
    if design.text_size(title, style)[0] <= WIDTH * 0.98:
        return title, style
    first, second = halves(title, design.HEADLINE)
    longer = max(first, second, key=lambda line: design.text_size(line, design.HEADLINE)[0])
    style = fit(longer, design.HEADLINE.at(_TWO_LINES_MOST), WIDTH, design.HEADLINE_SMALLEST)
    return f"{first}\n{second}", style


def _second_title(content: PosterContent) -> tuple[str, TextStyle]:
    """The title in the second language, on one line."""
    other = second_of(content.title)
    return other, fit(other, design.HEADLINE.at(_SECOND_TITLE).second(), WIDTH, 9.0)


def _question_style(content: PosterContent) -> TextStyle:
    """On one line where it can stay large enough, else on as many as it takes."""
    style = fit(content.question, design.QUESTION, WIDTH, _QUESTION_SMALLEST)
    one_line = design.text_size(content.question, style)[0] <= WIDTH * 0.98
    return style if one_line else design.QUESTION.at(_QUESTION_SMALLEST)


def header_height(content: PosterContent) -> float:
    """The title and the question under it."""
    question = design.text_height(content.question, _question_style(content), WIDTH)
    other, style = _second_title(content)
    second = design.text_height(other, style, WIDTH) if other else 0.0
    return design.text_height(*_headline(content), WIDTH) + second + question


def header(sheet: Sheet, content: PosterContent, y: float) -> float:
    """Draw the header; returns its foot."""
    title, style = _headline(content)
    foot = sheet.text("title", title, MARGIN, y, WIDTH, style)
    other, style = _second_title(content)
    if other:
        foot = sheet.text("title_2", other, MARGIN, foot, WIDTH, style)
    return sheet.text("question", content.question, MARGIN, foot, WIDTH, _question_style(content))


# Verdict


def _verdict_widths(content: PosterContent) -> tuple[float, float]:
    """Widths of the sentence and of one figure."""
    inner = WIDTH - 2.0 * _PAD
    count = len(content.figures)
    if count == 0:
        return inner, 0.0
    sentence = COLUMN + (18.0 if count <= _FEW_FIGURES else 4.0)
    return sentence, (inner - sentence - GUTTER * (count + 0.5)) / count


def _figures_height(content: PosterContent) -> float:
    """The tallest of the figures with its caption."""
    one = _verdict_widths(content)[1]
    number = design.line_height(_figure_style(content))
    captions = [design.text_height(text, design.FIGURE_CAPTION, one) for _big, text in content.figures]
    return number + max(captions, default=0.0) if captions else 0.0


def _verdict_style(content: PosterContent) -> TextStyle:
    """As large as the figures' height allows, within bounds."""
    sentence = _verdict_widths(content)[0]
    room = max(_figures_height(content), 3.0 * design.line_height(design.VERDICT))
    return largest(
        design.VERDICT, _VERDICT_SMALLEST, lambda style: design.text_height(content.verdict, style, sentence) <= room
    )


def verdict_height(content: PosterContent) -> float:
    """The dark panel."""
    sentence = design.text_height(content.verdict, _verdict_style(content), _verdict_widths(content)[0])
    return max(sentence, _figures_height(content)) + 2.0 * _PAD


def _figure_style(content: PosterContent) -> TextStyle:
    """The big numbers in one size, at which the widest fits."""
    width = _verdict_widths(content)[1]
    sizes = [fit(big, design.FIGURE, width, 12.0).size for big, _caption in content.figures]
    return design.FIGURE.at(min(sizes, default=design.FIGURE.size))


def verdict(sheet: Sheet, content: PosterContent, y: float) -> float:
    """Draw the dark panel with the verdict in a sentence, then the big figures; returns its foot."""
    whole = verdict_height(content)
    sheet.box("verdict_ground", MARGIN, y, WIDTH, whole, design.INK)
    sentence, one = _verdict_widths(content)
    style = _verdict_style(content)
    height = design.text_height(content.verdict, style, sentence)
    sheet.text("verdict", content.verdict, MARGIN + _PAD, y + (whole - height) / 2.0, sentence, style, height)
    figure = _figure_style(content)
    number = design.line_height(figure)
    # Numbers have no descenders: what looks centred sits a little higher.
    top = y + (whole - _figures_height(content)) / 2.0 - 0.8
    for index, (big, caption) in enumerate(content.figures):
        name = f"figure{index + 1}"
        x = MARGIN + _PAD + sentence + 1.5 * GUTTER + index * (one + GUTTER)
        sheet.box(f"{name}_rule", x - 0.6 * GUTTER, y + _PAD, design.HAIR, whole - 2.0 * _PAD, design.RULE_ON_INK)
        sheet.text(name, str(big), x, top, one, figure, number)
        sheet.text(f"{name}_caption", caption, x, top + number, one, design.FIGURE_CAPTION)
    return y + whole


# Reasons


_ALL = (sys.maxsize, sys.maxsize)


def reason_blocks(
    content: PosterContent, most: tuple[int, int] = _ALL
) -> list[tuple[str, str, str, str, tuple[str, ...]]]:
    """Name, heading, sign, colour and texts of the lists of reasons that have any; `most` for and against."""
    blocks = [
        ("pro", told(message("What is alike")), "+", design.INK, content.pros[: most[0]]),
        ("con", told(message("What differs")), "\u2212", design.WARM, content.cons[: most[1]]),
    ]
    return [block for block in blocks if block[4]]


def reasons_height(content: PosterContent, style: TextStyle, most: tuple[int, int]) -> float:
    """The two lists, in a style."""
    height = 0.0
    for _name, heading, _sign, _colour, texts in reason_blocks(content, most):
        height += _list_heading(heading)[1] + 4.0
        height += sum(design.text_height(text, style, COLUMN - _SIGN) + 1.0 for text in texts)
    more = _left_out(content, most)
    return max(0.0, height - 4.0) + (design.text_height(more, design.NOTE, COLUMN) + 2.0 if more else 0.0)


def _list_heading(heading: str) -> tuple[str, float]:
    """The heading of a list of reasons, both languages on one line where they fit it, and the height that it takes."""
    whole = joined(heading)
    if not second_of(heading) or design.text_size(whole, design.HEADING.at(_LIST_HEADING))[0] > COLUMN * 0.98:
        return heading, section_height()
    return whole, design.line_height(design.HEADING) + 3.0


_LIST_HEADING = 10.5


def _left_out(content: PosterContent, most: tuple[int, int]) -> str:
    """How many reasons the lists have no room for, and where they are; empty where all are there."""
    count = sum(max(0, len(texts) - shown) for texts, shown in zip((content.pros, content.cons), most))
    if not count:
        return ""
    if content.has_page:
        return frame.left_out(count)
    return told(message("… and {count} more: see the report on the twins", count=count))


def reasons(sheet: Sheet, content: PosterContent, x: float, y: float, height: float, most: tuple[int, int]) -> None:
    """Draw the two lists over `height`, as large as they fit; spare height goes between the lines."""
    texts = [text for block in reason_blocks(content, most) for text in block[4]]
    style = largest(
        design.REASON,
        design.SMALLEST,
        # A line that only just fits would be measured as two and leave a hole: such sizes are passed over.
        lambda one: (
            reasons_height(content, one, most) <= height
            and all(design.breaks_surely(text, one, COLUMN - _SIGN) for text in texts)
        ),
    )
    mark = TextStyle(style.size + 2.0, "bold")
    lift = (design.line_height(mark) - design.line_height(style)) / 2.0
    blocks = reason_blocks(content, most)
    lines = sum(len(block[4]) for block in blocks)
    air = min(2.0, (height - reasons_height(content, style, most)) / max(1, lines + 2))
    for name, heading, sign, ink, texts in blocks:
        title, tall = _list_heading(heading)
        section(sheet, f"{name}_heading", title, x, y, COLUMN)
        y += tall
        sheet.box(f"{name}_rule", x, y - 2.0, COLUMN, design.HAIR, design.HAIRLINE)
        for index, text in enumerate(texts, start=1):
            sheet.text(f"{name}{index}_sign", sign, x, y - lift, _SIGN - 1.0, mark.coloured(ink))
            y = sheet.text(f"{name}{index}", text, x + _SIGN, y, COLUMN - _SIGN, style) + 1.0 + air
        y += 4.0 + 2.0 * air
    more = _left_out(content, most)
    if more:
        sheet.text("reasons_more", more, x, y - 2.0, COLUMN, design.NOTE)


# Notes and credits


def note_parts(content: PosterContent) -> list[tuple[str, str, str]]:
    """Name, heading and text of each note that has one."""
    notes = [
        ("method", told(message("Method")), content.method),
        ("limits", told(message("Limits")), content.limits),
        ("sources", told(message("Sources")), content.sources),
    ]
    return [note for note in notes if note[2]]


def _note_width(parts: int) -> float:
    """Width of a column that takes so many of the twelve parts of the grid."""
    return (WIDTH + GUTTER) / _NOTE_PARTS * parts - GUTTER


def _note_columns(content: PosterContent) -> tuple[tuple[int, ...], float]:
    """How many parts of the grid each note takes, and the height of the tallest."""
    texts = [text for _name, _heading, text in note_parts(content)]
    heights = {
        (index, parts): design.text_height(text, design.NOTE, _note_width(parts))
        for index, text in enumerate(texts)
        for parts in range(3, 10)
    }
    choices = [parts for parts in product(range(3, 10), repeat=len(texts)) if sum(parts) == _NOTE_PARTS]

    def tallest(parts: tuple[int, ...]) -> float:
        return max(heights[index, part] for index, part in enumerate(parts))

    best = min(choices, key=tallest)
    even = (_NOTE_PARTS // len(texts),) * len(texts)
    return (even, tallest(even)) if tallest(even) <= tallest(best) + _NOTE_EVEN_GAIN_MM else (best, tallest(best))


def notes_height(content: PosterContent) -> float:
    """Method, limits and sources."""
    return 2.2 + design.line_height(design.SMALL_HEADING) + 0.5 + _note_columns(content)[1]


def notes(sheet: Sheet, content: PosterContent, y: float) -> None:
    """Draw method, limits and sources side by side, each under a rule."""
    x = MARGIN
    for (name, heading, text), parts in zip(note_parts(content), _note_columns(content)[0]):
        width = _note_width(parts)
        sheet.box(f"{name}_rule", x, y, width, 0.5, design.INK)
        height = design.line_height(design.SMALL_HEADING)
        foot = sheet.text(f"{name}_heading", joined(heading), x, y + 2.2, width, design.SMALL_HEADING, height)
        sheet.text(name, text, x, foot + 0.5, width, design.NOTE)
        x += width + GUTTER


def credits_height(content: PosterContent) -> float:
    """The line at the foot."""
    return design.text_height(content.credits, design.NOTE, WIDTH) if content.credits else 0.0


def credit_line(sheet: Sheet, content: PosterContent, foot: float) -> None:
    """Draw the line that ends at `foot`."""
    if content.credits:
        sheet.text("credits", content.credits, MARGIN, foot - credits_height(content), WIDTH, design.NOTE)


# Heading of the strips


def strips_key() -> str:
    """What the signs of the charts mean."""
    return told(message("Bold line: median of the models at the horizon; pale band: range of 8 models out of 10."))


def strips_title() -> str:
    """The heading of the charts."""
    return told(message("Three climates, season by season"))


def _key_room() -> float:
    """Width left beside the heading."""
    return WIDTH - design.text_size(str(strips_title()), design.HEADING)[0] - 2.0 * GUTTER


def _key_beside() -> bool:
    """Whether the key fits beside the heading, on a line for each language."""
    key = strips_key()
    looks = ((str(key), design.NOTE), (second_of(key), design.NOTE.second()))
    return all(design.text_size(text, style)[0] <= _key_room() * 0.97 for text, style in looks)


def strips_heading_height() -> float:
    """The heading of the strips and the key to their signs."""
    height = section_height()
    return height if _key_beside() else height + design.text_height(strips_key(), design.NOTE, WIDTH)


def strips_heading(sheet: Sheet, y: float) -> float:
    """Draw the heading; returns its foot."""
    width = WIDTH - _key_room() - GUTTER if _key_beside() else WIDTH
    section(sheet, "strips_heading", strips_title(), MARGIN, y, width)
    key = strips_key()
    if _key_beside():
        height = design.text_height(key, design.NOTE, _key_room())
        x = MARGIN + WIDTH - _key_room()
        # On the heading's baseline, not its middle.
        top = y + section_height() - 3.0 - height - 0.7
        sheet.text("strips_key", key, x, top, _key_room(), design.NOTE.aligned("right"), height)
    else:
        sheet.text("strips_key", key, MARGIN, y + section_height() - 2.6, WIDTH, design.NOTE)
    return y + strips_heading_height()
