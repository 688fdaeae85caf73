"""P6, the ranked actions: impact against effort, the order with its stability, where and when. A3, lying."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...core.document import Bullets, Heading
from ...core.messages import Message, message
from ...core.prioritisation import Ranked, Side
from ...core.valuelists import TERMS
from .. import design
from ..bilingual import beside, joined, listed_in_both, noted, second_language, second_of, told
from ..design import GUTTER, MARGIN, TextStyle
from ..evaluations import unserved
from ..palettes import THEME_MARKS
from ..poster_themes import ACTION_ORDER, TRACKS_THEME
from ..twinning_rows import GEOMETRY
from . import frame, labels, town
from .frame import Head
from .maps import Rect
from .material import Material
from .pieces import Column, bullets, bullets_height, table, table_height, themes_key
from .sheet import Sheet, largest

MOST = 10
HIGHEST_SCORE = 4.0
_SMALLEST = 8.0
"""Points below which the table does not shrink: then it has fewer rows, and says so."""
_LEFT, _LEFT_OF_TWO = 0.40, 0.34
"""The part of the width that plot and map take: texts in two languages want more beside them."""
_CELL = TextStyle(11.5)
_DISC = 6.4


def ready(material: Material) -> Message | None:
    """Why there is nothing to show, None where there is."""
    return None if material.actions else message("No action is noted yet.")


def compose(sheet: Sheet, material: Material) -> None:
    """Draw the sheet."""
    every = [one for one in material.ranked if one.rank is not None]
    others = [one for one in material.ranked if one.rank is None]
    y = frame.head(sheet, _head(material), material) + 4.0
    end = frame.foot(sheet, _credit(every, others)) - 4.0
    y = frame.panel(sheet, _sentence(material, every), _figures(every, material), y) + 5.0
    left = (frame.inner(sheet) - GUTTER) * (_LEFT_OF_TWO if second_language() else _LEFT)
    x = MARGIN + left + GUTTER
    right = frame.inner(sheet) - left - GUTTER
    room = end - y - _timeline_height(material, every, right) - 5.0
    count, style = _fitting(material, every, right, room - frame.section_height())
    ranked = every[:count]
    sheet.set_variable(ACTION_ORDER.removeprefix("jc_"), ",".join(one.action for one in ranked))
    plot_height = (end - y - GUTTER) * 0.54
    with sheet.untold():  # the table says the same
        _plot(sheet, material, ranked, Rect(MARGIN, y, left, plot_height))
        _map(sheet, material, ranked, Rect(MARGIN, y + plot_height + GUTTER, left, end - y - plot_height - GUTTER))
    foot = _table(sheet, material, (every, count), (x, y, right), style)
    foot = _timeline(sheet, material, every, Rect(x, foot + 5.0, right, end - foot - 5.0))
    _lacking(sheet, material, Rect(x, foot + 5.0, right, end - foot - 5.0))


def _head(material: Material) -> Head:
    home, _twin = material.names()
    return Head(
        told(message("Actions workshop")),
        told(message("What {home} could do first", home=home)),
        told(message("Ranked from the scores of the participants; an aid to decide together, not a decision.")),
    )


def _sentence(material: Material, ranked: Sequence[Ranked]) -> str:
    if not ranked:
        return told(message("No action has been scored yet."))
    first = ranked[0]
    title = material.own(material.actions[first.action], "title")
    # a title in one language is no part of a sentence in the other
    once = second_language() and not second_of(title)
    named = f"{noted(message('First'), title)}." if once else told(message("First: {title}.", title=title))
    if first.stability is None or len(ranked) <= 3:  # noqa: PLR2004 - of three, all are among the first three
        return named
    firm = message(
        "It stays among the first three under {share:.0f} % of 1000 random weightings.", share=100 * first.stability
    )
    return beside(named, told(firm))


def _figures(ranked: Sequence[Ranked], material: Material) -> list[tuple[str, str]]:
    voters = max((side.voters for one in ranked for side in (one.impact, one.effort) if side), default=0)
    disputed = sum(bool(one.disputed) for one in ranked)
    return [
        (str(len(material.actions)), told(message("actions proposed"))),
        (str(voters), told(message("people who scored, at most"))),
        (str(disputed), told(message("actions on which they disagree"))),
    ]


# Impact against effort


def _plot(sheet: Sheet, material: Material, ranked: Sequence[Ranked], rect: Rect) -> None:
    """Discs with the rank, crossed by the range of the voters; axes from 0 to 4."""
    y = frame.section(sheet, "plot_heading", told(message("Impact and effort")), rect.x, rect.y, rect.width)
    axis = design.line_height(design.NOTE)
    box = Rect(rect.x + axis + 4.0, y, rect.width - axis - 4.0, rect.y + rect.height - y - 2.0 * axis - 2.0)
    sheet.box("plot_ground", box.x, box.y, box.width, box.height, design.TINT)

    def across(value: float) -> float:
        return box.x + 5.0 + value / HIGHEST_SCORE * (box.width - 10.0)

    def up(value: float) -> float:
        return box.y + box.height - 5.0 - value / HIGHEST_SCORE * (box.height - 10.0)

    for score in range(int(HIGHEST_SCORE) + 1):
        sheet.box(f"plot_column{score}_line", across(score), box.y, design.HAIR, box.height, design.FAINT)
        sheet.box(f"plot_row{score}_line", box.x, up(score), box.width, design.HAIR, design.FAINT)
        style = design.NOTE.aligned("centre")
        sheet.text(f"plot_effort{score}", str(score), across(score) - 4.0, box.y + box.height + 0.3, 8.0, style, axis)
        sheet.text(
            f"plot_impact{score}",
            str(score),
            box.x - 6.0,
            up(score) - axis / 2.0,
            5.0,
            design.NOTE.aligned("right"),
            axis,
        )
    told_effort = told(message("effort → (cost, delay, staff, governance)"))
    sheet.text(
        "plot_effort", told_effort, box.x, box.y + box.height + axis + 0.5, box.width, design.NOTE.aligned("right")
    )
    sheet.text(
        "plot_impact",
        told(message("↑ impact")),
        box.x + 1.0,
        box.y + 0.6,
        30.0,
        TextStyle(9.0, "semibold", design.SOFT_INK),
    )
    taken: list[tuple[float, float]] = []
    scored = [one for one in ranked if one.impact and one.effort]
    for one in scored:
        spot = (across(one.effort.mean), up(one.impact.mean))
        taken.append(_free_spot(spot, taken, box))
        _ranges(sheet, material, one, spot, taken[-1], (across, up))
    # the discs last: no line of another crosses them
    for one, disc in zip(scored, taken):
        _disc(sheet, material, one, disc)


def _free_spot(spot: tuple[float, float], taken: Sequence[tuple[float, float]], box: Rect) -> tuple[float, float]:
    """Where the disc goes: at its place, else at the nearest side where no other lies."""
    steps = (0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0)
    for dx in steps:
        x = spot[0] + dx * _DISC
        if box.x + _DISC / 2.0 <= x <= box.x + box.width - _DISC / 2.0 and all(
            (x - other) ** 2 + (spot[1] - height) ** 2 >= _DISC**2 for other, height in taken
        ):
            return x, spot[1]
    return spot


_Axes = tuple[Callable[[float], float], Callable[[float], float]]


def _ranges(
    sheet: Sheet, material: Material, one: Ranked, spot: tuple[float, float], disc: tuple[float, float], axes: _Axes
) -> None:
    """The range of the voters, and where the disc lies beside it a dot where the means cross."""
    (x, y), (across, up) = spot, axes
    name, colour = f"action{one.rank}", _colour(material, one)
    effort, impact = one.effort, one.impact
    if effort.high > effort.low:
        left = across(effort.low)
        sheet.box(f"{name}_effort_line", left, y - 0.25, across(effort.high) - left, 0.5, colour)
    if impact.high > impact.low:
        top = up(impact.high)
        sheet.box(f"{name}_impact_line", x - 0.25, top, 0.5, up(impact.low) - top, colour)
    if disc != spot:
        sheet.box(f"{name}_leader_line", min(x, disc[0]), y - 0.25, abs(disc[0] - x), 0.5, colour)
        sheet.disc(f"{name}_mean", x, y, 2.0, colour)


def _disc(sheet: Sheet, material: Material, one: Ranked, disc: tuple[float, float]) -> None:
    """The disc with the rank."""
    name = f"action{one.rank}"
    sheet.disc(f"{name}_dot", *disc, _DISC, _colour(material, one), design.PAPER, 0.5)
    style = TextStyle(9.0, "bold", design.ON_INK, "centre")
    height = design.line_height(style)
    sheet.text(f"{name}_dot_rank", str(one.rank), disc[0] - 5.0, disc[1] - height / 2.0, 10.0, style, height)


def _colour(material: Material, one: Ranked) -> str:
    return design.deep(THEME_MARKS[material.actions[one.action]["theme"]][0])


def _map(sheet: Sheet, material: Material, ranked: Sequence[Ranked], rect: Rect) -> None:
    """Where at home, as far as the actions have a place; the key of the themes beside it."""
    key = 56.0
    box = Rect(rect.x, rect.y, rect.width - key - 4.0, rect.height)
    rows = [material.actions[one.action] for one in ranked]
    placed = [row[GEOMETRY] for row in rows if row[GEOMETRY] is not None and not row[GEOMETRY].isNull()]
    crs = town.crs_of(material.home)
    extent = town.extent_of(placed or [material.home[GEOMETRY]], crs)
    town.draw(sheet, "map", box, TRACKS_THEME, crs, town.around(extent, box, town.scale_for(extent, box)))
    x = box.x + box.width + 4.0
    y = themes_key(sheet, material, x, rect.y, key, rect.height - 8.0)
    unplaced = len(rows) - len(placed)
    if unplaced:
        note = told(message("{count} without a place on the map", count=unplaced))
        sheet.text("map_note", note, x, y + 1.0, key, design.NOTE)


# Table and times


def _columns() -> list[Column]:
    return [
        Column(told(message("Rank")), 1.1),
        Column(told(message("Action")), 9.0 if second_language() else 6.4),
        Column(told(message("Impact")), 1.5, "right"),
        Column(told(message("Effort")), 1.5, "right"),
        Column(told(message("Among the first 3")), 2.0, "right"),
        Column(told(message("Cost")), 1.8, "right"),
    ]


def _table(
    sheet: Sheet,
    material: Material,
    shown: tuple[Sequence[Ranked], int],
    place: tuple[float, float, float],
    style: TextStyle,
) -> float:
    """As many of the actions as fit, and how many do not; the story has all of them."""
    (every, count), (x, y, width) = shown, place
    y = frame.section(sheet, "table_heading", told(message("The order, and how firm it is")), x, y, width)
    rows = [_row(material, one) for one in every]
    y = table(sheet, "row", _columns(), rows[:count], (x, y, width), style, rows)
    if count < len(rows):
        with sheet.untold():
            y = sheet.text("row_more", frame.left_out(len(rows) - count), x, y + 1.0, width, design.NOTE)
    return y


def _fitting(material: Material, every: Sequence[Ranked], width: float, room: float) -> tuple[int, TextStyle]:
    """How many of the actions fit the table, and at which size: smaller first, then fewer."""
    columns, rows = _columns(), [_row(material, one) for one in every]
    count = min(MOST, len(rows))

    def fits(style: TextStyle) -> bool:
        more = 1.0 + design.text_height(frame.left_out(1), design.NOTE, width) if count < len(rows) else 0.0
        return table_height(columns, rows[:count], width, style) + more <= room

    style = largest(_CELL, _SMALLEST, fits)
    while count > 1 and not fits(style):
        count -= 1
    return count, largest(_CELL, _SMALLEST, fits)


def _row(material: Material, one: Ranked) -> list[str]:
    action = material.actions[one.action]
    sides = [_shown(side) for side in (one.impact, one.effort)]
    firm = "–" if one.stability is None else f"{labels.number(100 * one.stability, '')} %"
    cost = "–" if action["cost_eur"] is None else f"{labels.number(action['cost_eur'], '')} €"
    return [str(one.rank), _named(material, one.action), *sides, firm, cost]


def _named(material: Material, uuid: str) -> str:
    """The action, with the practices that inspired it."""
    title = material.own(material.actions[uuid], "title")
    seen = material.inspired.get(uuid, [])
    if not seen:
        return title
    return beside(title, told(message("(seen there: {practices})", practices=listed_in_both(seen, "; "))))


def _shown(side: Side | None) -> str:
    """The mean and, where voters differ, their range."""
    if side is None:
        return "–"
    mean = labels.number(side.mean, "°C")
    if side.low == side.high:
        return mean
    return f"{mean} ({labels.number(side.low, '°C')}–{labels.number(side.high, '°C')})"


def _term(material: Material, ranked: Sequence[Ranked], code: str) -> tuple[str, str]:
    """A term and the actions that are for then, by their rank."""
    mine = [str(one.rank) for one in ranked if material.actions[one.action]["term"] == code]
    text = told(message("Actions {ranks}", ranks=", ".join(mine))) if mine else told(message("None"))
    return material.words(code), text


def _timeline_height(material: Material, ranked: Sequence[Ranked], width: float) -> float:
    """The height of the times."""
    one = (width - 2.0 * GUTTER) / 3.0
    terms = [_term(material, ranked, code) for code in TERMS.codes]
    heights = (
        design.text_height(words, design.BODY_STRONG, one) + design.text_height(text, design.BODY, one)
        for words, text in terms
    )
    return 2.0 + max(heights)


def _timeline(sheet: Sheet, material: Material, ranked: Sequence[Ranked], rect: Rect) -> float:
    """Which actions are for when, by their rank; returns where it ends."""
    width, foot = (rect.width - 2.0 * GUTTER) / 3.0, rect.y
    for index, code in enumerate(TERMS.codes):
        x = rect.x + index * (width + GUTTER)
        sheet.box(f"term{index + 1}_rule", x, rect.y, width, 0.5, design.INK)
        words, text = _term(material, ranked, code)
        y = sheet.text(f"term{index + 1}", words, x, rect.y + 1.5, width, design.BODY_STRONG) + 0.5
        foot = max(foot, sheet.text(f"term{index + 1}_actions", text, x, y, width, design.BODY))
    return foot


def _lacking(sheet: Sheet, material: Material, rect: Rect) -> None:
    """The principles of resilience that no action serves: on the sheet where there is room, told in any case."""
    if not any(row["principle"] for row in material.actions.values()):
        return  # nobody has said which principles the actions serve
    texts = [told(words) for words in unserved(material.project)]
    if not texts:
        return
    heading = told(message("Principles of resilience that no action serves"))
    if frame.section_height() + bullets_height(texts, rect.width, design.BODY) > rect.height:
        sheet.tell(Heading(2, joined(heading)), Bullets(tuple(map(joined, texts))))
        return
    y = frame.section(sheet, "lacking_heading", heading, rect.x, rect.y, rect.width)
    bullets(sheet, "lacking", texts, (rect.x, y, rect.width), design.BODY)


def _credit(ranked: Sequence[Ranked], others: Sequence[Ranked]) -> str:
    shares = [one.stability or 0.0 for one in ranked]
    firmer_below = ""
    if any(one < next_one for one, next_one in zip(shares, shares[1:])):
        firmer_below = told(
            message(
                "The rank follows the weights set for the criteria: an action further down can be among the first 3 "
                "more often when they change."
            )
        )
    unscored = told(message("Not scored yet: {count}.", count=len(others))) if others else ""
    return frame.credit(
        told(message("Scores from 0 to 4, mean of the people; in brackets, the lowest and the highest of them.")),
        told(message("Among the first 3: share of 1000 random weightings of the criteria, with a fixed seed.")),
        firmer_below,
        unscored,
    )
