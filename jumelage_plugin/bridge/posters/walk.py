"""P2, the sensory walk: its route, what each walker felt at each stop and how far they agree. A3, upright (A0)."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.document import Grid
from ...core.messages import Message, message
from ...core.schema import UUID
from ...core.sensory import COLDEST, HOTTEST, SENSATIONS, Stop, figure, in_words
from .. import design
from ..bilingual import joined, second_language, told
from ..design import GUTTER, MARGIN, TextStyle
from ..evaluations import stops_of
from ..palettes import SENSATION_COLOURS
from ..poster_themes import ROUTE, STOPS_THEME
from ..twinning_rows import GEOMETRY, Row
from . import frame, labels, town, walk_voices
from .frame import Head
from .maps import Rect
from .material import WALK, Material, Photo, counted, day, hours
from .sheet import Sheet
from .walk_voices import QUOTE, Voices

_MAP_SHARE = 0.62
_LEAST_MAP, _LEAST_MAP_OF_TWO, _MOST_MAP, _AIR = 62.0, 76.0, 150.0, 5.0
"""mm of the map, as low as the key beside it in one language and in two, and at most; air between the parts."""
_DOT = 5.4
_STEP = 6.2
"""Height in mm of a point of the scale of sensations."""


def walks(material: Material) -> list[Row]:
    """The routes on which something was noted."""
    walked = {row["route_uuid"] for row in material.readings}
    return [row for row in material.routes if row[UUID] in walked]


def ready(material: Material) -> Message | None:
    """Why there is no poster of a walk, None where there is one."""
    return None if walks(material) else message("No stop of a sensory walk is noted yet.")


def compose(sheet: Sheet, material: Material) -> None:
    """Draw the sheet of the walk with the most readings."""
    route = max(walks(material), key=lambda row: sum(one["route_uuid"] == row[UUID] for one in material.readings))
    readings = [row for row in material.readings if row["route_uuid"] == route[UUID]]
    event = next((row for row in material.events if row[UUID] == route["event_uuid"]), {"type": WALK})
    found = stops_of(readings)
    y = frame.head(sheet, _head(material, route, event), material) + 4.0
    y = frame.panel(sheet, _sentence(found), _figures(found, readings), y) + 5.0
    end = frame.foot(sheet, _credit(readings)) - 4.0
    notes = _notes()
    notes_top = end - frame.notes_height(sheet, notes)
    frame.notes(sheet, notes, notes_top)
    voices = Voices(_quotes(material, readings, event), _photos(material, readings, event))
    least = _LEAST_MAP_OF_TWO if second_language() else _LEAST_MAP
    while voices.some and _map_room(sheet, material, found, voices, notes_top - y) < least:
        voices = voices.fewer()
    room = _map_room(sheet, material, found, voices, notes_top - y)
    height = min(room, _MOST_MAP)
    _map_row(sheet, material, route, readings, Rect(MARGIN, y, frame.inner(sheet), height))
    air = (room - height) / 2.0
    y = _chart(sheet, material, found, readings, y + height + _AIR + air) + _AIR + air
    walk_voices.draw(sheet, material, voices, y)


def _map_room(sheet: Sheet, material: Material, found: Sequence[Stop], voices: Voices, height: float) -> float:
    """The height left for the map."""
    below = walk_voices.height_of(sheet, material, voices)
    return height - _chart_height(material, sheet, found) - 2.0 * _AIR - (below + _AIR if below else 0.0)


def _head(material: Material, route: Row, event: Row) -> Head:
    when = [
        told(message("Sensory walk")),
        day(event.get("start_time")),
        hours(event.get("start_time"), event.get("end_time")),
    ]
    weather = event.get("weather") or ""
    return Head(
        counted(joined(one) for one in when),
        material.own(route, "name"),
        weather or material.own(route, "instructions"),
    )


def _sentence(found: Sequence[Stop]) -> str:
    felt = [stop for stop in found if stop.felt]
    if not felt:
        return told(message("Nobody noted a sensation."))
    hot, cold = max(felt, key=lambda s: s.felt.middle), min(felt, key=lambda s: s.felt.middle)
    if hot.felt.middle == cold.felt.middle:
        return told(message("Felt alike at every stop: {words}.", words=_middle(hot)))
    return told(
        message(
            "From {hot_words} at stop {hot} to {cold_words} at stop {cold}.",
            hot=hot.number,
            hot_words=_middle(hot),
            cold=cold.number,
            cold_words=_middle(cold),
        )
    )


def _middle(stop: Stop) -> Message:
    return SENSATIONS[round(stop.felt.middle)]


def _figures(found: Sequence[Stop], readings: Sequence[Row]) -> list[tuple[str, str]]:
    walkers = {row["participant_uuid"] or row[UUID] for row in readings}
    figures = [
        (str(len(found)), told(message("stops"))),
        (str(len(walkers)), told(message("walkers"))),
    ]
    ground = [stop.surface_c for stop in found if stop.surface_c is not None]
    if ground:
        span = max(ground) - min(ground)
        figures.append(
            (f"{labels.number(span, '°C')} °C", told(message("between the hottest and the coolest ground measured")))
        )
    return figures


# Map


def _map_row(sheet: Sheet, material: Material, route: Row, readings: Sequence[Row], rect: Rect) -> None:
    sheet.set_variable(ROUTE.removeprefix("jc_"), route[UUID])
    width = (rect.width - GUTTER) * _MAP_SHARE
    crs = town.crs_of(material.twin)
    extent = town.extent_of([route[GEOMETRY], *(row[GEOMETRY] for row in readings)], crs, 120.0)
    box = Rect(rect.x, rect.y, width, rect.height)
    town.draw(sheet, "map", box, STOPS_THEME, crs, town.around(extent, box, town.scale_for(extent, box)))
    x, y, room = rect.x + width + GUTTER, rect.y, rect.width - width - GUTTER
    y = frame.section(sheet, "scale_heading", told(message("What was felt")), x, y, room)
    for value in sorted(SENSATIONS, reverse=True):
        _dot(sheet, f"scale{value + 4}", x + _DOT / 2.0, y + _DOT / 2.0, value)
        words = told(SENSATIONS[value])
        sheet.text(f"scale{value + 4}_words", joined(words), x + _DOT + 3.0, y + 0.4, room - _DOT - 3.0, design.BODY)
        y += _DOT + 1.6
    note = told(message("Discs on the map: the median of the walkers at each stop."))
    y = sheet.text("scale_note", note, x, y + 1.0, room, design.NOTE) + 3.0
    instructions = material.own(route, "instructions")
    if instructions and y + design.text_height(instructions, design.BODY, room) + 12.0 < rect.y + rect.height:
        y = frame.section(sheet, "rule_heading", told(message("How we walked")), x, y, room)
        sheet.text("rule", instructions, x, y, room, design.BODY)


def _dot(sheet: Sheet, name: str, x: float, y: float, value: int, size: float = _DOT) -> None:
    """A disc in the colour of a sensation, with its number: colour alone would not tell."""
    sheet.disc(name, x, y, size, SENSATION_COLOURS[value], design.INK, 0.25)
    style = TextStyle(8.0, "bold", design.ink_on(SENSATION_COLOURS[value]), "centre")
    height = design.line_height(style)
    with sheet.untold():
        sheet.text(f"{name}_number", figure(value), x - size, y - height / 2.0, 2.0 * size, style, height)


# Chart of the stops


def _chart_height(material: Material, sheet: Sheet, found: Sequence[Stop]) -> float:
    width = frame.inner(sheet) / max(1, len(found))
    words = max((_words_height(material, stop, width) for stop in found), default=0.0)
    return (
        frame.section_height() + (HOTTEST - COLDEST + 1) * _STEP + design.line_height(design.BODY_STRONG) + 3.0 + words
    )


def _chart(sheet: Sheet, material: Material, found: Sequence[Stop], readings: Sequence[Row], y: float) -> float:
    """Stop after stop: a disc for each walker, the median as a line, and under it the words and measures."""
    y = frame.section(
        sheet, "stops_heading", told(message("Stop after stop: each disc is one walker")), MARGIN, y, frame.inner(sheet)
    )
    sheet.tell(_told_stops(material, found))
    with sheet.untold():
        return _stops(sheet, material, found, readings, y)


def _told_stops(material: Material, found: Sequence[Stop]) -> Grid:
    """The chart as a table."""
    heads = (message("Stop"), message("What was felt"), message("Words and senses"), message("Measured"))
    rows = []
    for stop in found:
        felt, *said = [joined(text) for text, _style in _said(material, stop)]
        measured = [text for text in said if "°C" in text]
        rows.append(
            (str(stop.number), felt, "; ".join(one for one in said if one not in measured), "; ".join(measured))
        )
    return Grid(tuple(joined(told(head)) for head in heads), tuple(rows), first_is_head=True)


def _stops(sheet: Sheet, material: Material, found: Sequence[Stop], readings: Sequence[Row], y: float) -> float:
    width = frame.inner(sheet) / max(1, len(found))
    top = y + _STEP / 2.0

    def level(value: float) -> float:
        return top + (HOTTEST - value) * _STEP

    sheet.box("neutral_line", MARGIN, level(0) - design.HAIR / 2.0, frame.inner(sheet), design.HAIR, design.SOFT_INK)
    foot = level(COLDEST) + _STEP / 2.0
    ends = []
    for index, stop in enumerate(found):
        x = MARGIN + index * width
        name = f"stop{stop.number}"
        if index:
            sheet.box(f"{name}_rule", x, y, design.HAIR, foot - y, design.HAIRLINE)
        _felt(sheet, name, stop, [row for row in readings if row["stop"] == stop.number], (x, width), level)
        title = told(message("Stop {number}", number=stop.number))
        style = design.BODY_STRONG.aligned("centre")
        sheet.text(f"{name}_title", joined(title), x, foot + 0.5, width, style, design.line_height(style))
        ends.append(_words(sheet, material, stop, x + 1.5, foot + 1.5 + design.line_height(style), width - 3.0))
    return max(ends, default=foot)


def _felt(sheet: Sheet, name: str, stop: Stop, rows: Sequence[Row], column: tuple[float, float], level) -> None:
    """The discs of a stop, side by side where several walkers felt the same, and the median behind them."""
    x, width = column
    if stop.felt is None:
        return
    sheet.box(f"{name}_median_line", x + width * 0.12, level(stop.felt.middle) - 0.5, width * 0.76, 1.0, design.FAINT)
    by_value: dict[int, int] = {}
    for row in rows:
        if row["sensation"] is not None:
            by_value[row["sensation"]] = by_value.get(row["sensation"], 0) + 1
    for value, count in by_value.items():
        gap = min(_DOT + 0.6, (width - _DOT - 2.0) / max(1, count - 1))
        for one in range(count):
            middle = x + width / 2.0 + (one - (count - 1) / 2.0) * gap
            _dot(sheet, f"{name}_walker_{value + 4}_{one + 1}", middle, level(value), value)


def _said(material: Material, stop: Stop) -> list[tuple[str, TextStyle]]:
    """Under a stop: in words, what was said, by which senses, what was measured."""
    lines = [(told(in_words(stop.felt)), design.NOTE)]
    if stop.words:
        lines.append(("« " + ", ".join(stop.words) + " »", QUOTE.at(10.0).aligned("centre")))
    if stop.senses:
        lines.append((" · ".join(joined(material.words(code)) for code, _count in stop.senses), design.NOTE))
    measured = []
    if stop.air_c is not None:
        measured.append(told(message("air {value:.1f} °C", value=stop.air_c)))
    if stop.surface_c is not None:
        measured.append(told(message("ground {value:.1f} °C", value=stop.surface_c)))
    lines += [(text, design.BODY_STRONG) for text in measured]
    return [(text, style.aligned("centre")) for text, style in lines]


def _words_height(material: Material, stop: Stop, width: float) -> float:
    return sum(design.text_height(text, style, width - 3.0) for text, style in _said(material, stop))


def _words(sheet: Sheet, material: Material, stop: Stop, x: float, y: float, width: float) -> float:
    for number, (text, style) in enumerate(_said(material, stop), 1):
        y = sheet.text(f"stop{stop.number}_said{number}", text, x, y, width, style)
    return y


# Voices and photos


def _quotes(material: Material, readings: Sequence[Row], event: Row) -> list[str]:
    """Words heard, as they were said; by nobody's name."""
    heard = [material.own(row, "quote") for row in readings if row["quote"]]
    heard += [line.strip() for line in (event.get("quotes") or "").splitlines() if line.strip()]
    heard += [row["idea"] for row in readings if row["idea"]]
    return list(dict.fromkeys(heard))


def _photos(material: Material, readings: Sequence[Row], event: Row) -> list[Photo]:
    found = list(material.photos.get(event.get(UUID, ""), []))
    for row in readings:
        found += material.photos.get(row[UUID], [])
    return found


def _notes() -> list[tuple[str, str, str]]:
    return [
        (
            "method",
            told(message("Method")),
            told(
                message(
                    "At each stop every walker noted a sensation on the seven-point thermal scale of ISO 10551, the "
                    "senses at play and a word, without talking first. The median and the spread are shown."
                )
            ),
        ),
        (
            "limits",
            told(message("Limits")),
            told(
                message(
                    "What a few people felt on one day: neither a measurement nor a survey. Where they disagree, that "
                    "is part of the result."
                )
            ),
        ),
    ]


def _credit(readings: Sequence[Row]) -> str:
    tools = ", ".join(dict.fromkeys(row["instrument"] for row in readings if row["instrument"]))
    measured = told(message("Temperatures measured with: {tools}.", tools=tools)) if tools else ""
    return frame.credit(told(message("Nobody is named: words and sensations are those of walkers.")), measured)
