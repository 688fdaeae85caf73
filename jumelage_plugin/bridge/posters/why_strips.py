"""The three strips of the poster: the climate of a place, season by season, on a common scale.

The models' median for the commune at the horizon (the third strip) is the yardstick. Temperatures
stand above or below its line by their difference, with one scale for all seasons and strips: on
an absolute scale the seasons would hide the degree or two that matter. Behind each value lies,
pale, the models' range: the eye sees at once whether a place is already there.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...core.messages import message
from .. import design
from ..bilingual import joined, noted, pair, second_language, second_of, told
from ..design import TextStyle
from ..wording import capital
from .sheet import Sheet, largest
from .why_content import PosterContent, Reading, Strip

SIGNS = (("circle", 4.6), ("star", 6.2), ("circle", 4.6))
EXPECTED = 2
"""Which of the strips is the commune at the horizon."""
_MOST_LINES = 6.0
SEASONS = ("djf", "mam", "jja", "son")
CHARTS_MOST = 86.0
"""Greatest height in mm of the two charts together."""
_TEMPERATURE_SHARE = 0.54
_TITLE_INDENT = 9.0
_BAND, _BAR, _DOT = 11.0, 7.0, 4.0
_PAD = 4.5
_CAPTION_SMALLEST = 7.0
_LEAST_GAP = 0.6
"""Differences in °C that the scale of temperatures holds at least."""


@dataclass(frozen=True)
class Axis:
    """A vertical scale: `low` to `high`, drawn from `bottom` up over `height` mm."""

    low: float
    high: float
    bottom: float
    height: float

    def y(self, value: float) -> float:
        """Position of a value, in mm from the top of the page."""
        return self.bottom - (value - self.low) / (self.high - self.low) * self.height


@dataclass(frozen=True)
class Frame:
    """Where the strips stand: left edge, width of one strip, style of titles, and the heights of their parts."""

    left: float
    width: float
    title_style: TextStyle
    title: float
    charts: float
    foot: float

    @property
    def season_width(self) -> float:
        """Width of one season."""
        return (self.width - 2.0 * _PAD) / len(SEASONS)

    @property
    def height(self) -> float:
        """Height of the strips."""
        seasons = _season_height() + 1.0
        captions = _caption_height() + _rain_caption_height() + 2.0
        values = _value_room() + 2.0 * _dot_room()
        return 2.0 * _PAD + self.title + seasons + captions + self.charts + values + self.foot

    def x(self, strip: int) -> float:
        """Left edge of a strip."""
        return self.left + strip * (self.width + design.GUTTER)


def _season_height() -> float:
    """The name of a season, in both languages where there are two."""
    style = design.BODY_STRONG
    return design.line_height(style) + (design.line_height(style.second()) + 0.6 if second_language() else 0.0)


def _caption_height() -> float:
    """What the upper chart shows, on a line for each language."""
    return design.line_height(design.NOTE) * (2.0 if second_language() else 1.0) + (1.2 if second_language() else 0.0)


def _rain_caption_height() -> float:
    """What the lower chart shows, which is short: on one line."""
    return design.line_height(design.NOTE)


def _value_room() -> float:
    """Room for the numbers under the bars."""
    return design.line_height(design.VALUE) + 0.6


def _dot_room() -> float:
    """Room over the highest dot's middle, and under the lowest's, for half a dot and its number."""
    return design.line_height(design.VALUE) + _DOT / 2.0


def measure(content: PosterContent, left: float, width: float, charts: float) -> Frame:
    """The frame of the strips over `width` mm, with charts of that height together."""
    one = (width - 2.0 * design.GUTTER) / 3.0
    inner = one - 2.0 * _PAD
    style = _title_style(content, inner - _TITLE_INDENT)
    titles = [_title_height(strip, style, inner - _TITLE_INDENT) for strip in content.strips]
    feet = [_foot_height(strip, inner) for strip in content.strips]
    return Frame(left, one, style, max(titles), charts, max(feet))


def _title_style(content: PosterContent, width: float) -> TextStyle:
    """One size for the titles of all strips, at which each takes two lines at most."""

    def fits(style: TextStyle) -> bool:
        two = 2.5 * design.line_height(style)
        return all(
            design.text_height(strip.title, style, width) < two and design.breaks_surely(strip.title, style, width)
            for strip in content.strips
        )

    return largest(design.PANEL_TITLE, design.PANEL_TITLE_SMALLEST, fits)


def _title_height(strip: Strip, style: TextStyle, width: float) -> float:
    title = design.text_height(strip.title, style, width)
    return title + design.text_height(_subtitle(strip, width), design.NOTE, width) + 2.0


def _subtitle(strip: Strip, width: float) -> str:
    """What stands under the title, both languages on one line where they fit it."""
    whole = joined(strip.subtitle)
    return whole if design.text_size(whole, design.NOTE)[0] <= width * 0.96 else strip.subtitle


def year_line(strip: Strip) -> str:
    """The year's mean and total under their name, on one line."""
    return noted(message("Year"), strip.year)


def _foot_height(strip: Strip, width: float) -> float:
    year = design.text_height(year_line(strip), design.BODY_STRONG, width)
    return 2.0 + year + 0.5 + design.text_height(strip.days, design.NOTE, width)


def draw(sheet: Sheet, content: PosterContent, frame: Frame, top: float) -> None:
    """Draw the strips with their tops at `top`."""
    expected = content.strips[EXPECTED]
    seasons_top = top + _PAD + frame.title
    chart_top = seasons_top + _season_height() + 1.0
    caption = _caption_height()
    warm_height = frame.charts * _TEMPERATURE_SHARE
    warm_axis = _temperature_axis(content, chart_top + caption + _dot_room() + warm_height, warm_height)
    rain_top = warm_axis.bottom + _dot_room()
    rain_height = frame.charts - warm_height
    rain_axis = _rain_axis(content, rain_top + _rain_caption_height() + 2.0 + rain_height, rain_height)
    for index, strip in enumerate(content.strips):
        left = frame.x(index)
        name = f"strip{index + 1}"
        sheet.box(f"{name}_ground", left, top, frame.width, frame.height, design.TINT)
        _title(sheet, strip, index, left + _PAD, top + _PAD, frame)
        for season, label in enumerate(content.season_labels):
            x = left + _PAD + season * frame.season_width
            style = _season_style(content, frame.season_width).aligned("centre")
            words = capital_in_both(label)
            sheet.text(f"{name}_season_{SEASONS[season]}", words, x, seasons_top, frame.season_width, style)
        _captions(sheet, name, left + _PAD, frame, (chart_top, rain_top), _degree_step(warm_axis))
        _ranges(sheet, name, left, frame, expected, warm_axis)
        _baseline(sheet, f"{name}_rain_base", left, frame, rain_axis.bottom)
        for season, code in enumerate(SEASONS):
            centre = left + _PAD + (season + 0.5) * frame.season_width
            warm = (strip.temperatures[season], expected.temperatures[season])
            _temperature(sheet, f"{name}_tas_{code}", centre, warm, warm_axis, index == EXPECTED)
            rain = (strip.rains[season], expected.rains[season])
            _rain(sheet, f"{name}_pr_{code}", centre, rain, rain_axis, index == EXPECTED)
        _foot(sheet, strip, name, left + _PAD, rain_axis.bottom + _value_room(), frame)


def _season_style(content: PosterContent, width: float) -> TextStyle:
    """One size for the names of the seasons, at which each takes one line in both languages."""
    names = [capital_in_both(label) for label in content.season_labels]
    return largest(
        design.BODY_STRONG,
        _CAPTION_SMALLEST,
        lambda one: all(
            design.text_size(text, look)[0] <= width * 0.96
            for name in names
            for text, look in ((str(name), one), (second_of(name), one.second()))
        ),
    )


def capital_in_both(label: str) -> str:
    """A word with a capital, in each of its languages."""
    return pair(capital(str(label)), capital(second_of(label)))


def _temperature_axis(content: PosterContent, bottom: float, height: float) -> Axis:
    """Differences to the median at the horizon, in °C, from the lowest to the highest of all strips."""
    expected = content.strips[EXPECTED].temperatures
    gaps = [
        reading - there.value
        for strip in content.strips
        for one, there in zip(strip.temperatures, expected)
        for reading in (one.low, one.high)
    ]
    low, high = min(*gaps, -_LEAST_GAP), max(*gaps, _LEAST_GAP)
    return Axis(low, high, bottom, height)


def _degree_step(axis: Axis) -> float:
    """Degrees between two lines of the temperatures: few enough to be counted."""
    return next((step for step in (0.5, 1.0, 2.0, 5.0) if (axis.high - axis.low) / step <= _MOST_LINES), 10.0)


def _degree_lines(sheet: Sheet, name: str, left: float, frame: Frame, axis: Axis) -> None:
    """Pale lines of equal difference, and the strong one of what is expected."""
    step = _degree_step(axis)
    width = frame.width - 2.0 * _PAD
    for count in range(math.ceil(axis.low / step), math.floor(axis.high / step) + 1):
        if count != 0:
            sheet.box(f"{name}_line{count}", left + _PAD, axis.y(count * step), width, design.HAIR, design.FAINT)
    sheet.box(f"{name}_expected", left + _PAD, axis.y(0.0) - 0.25, width, 0.5, design.WARM)


def _rain_axis(content: PosterContent, bottom: float, height: float) -> Axis:
    """From zero to the wettest reading of all strips."""
    highest = max(r.high for strip in content.strips for r in strip.rains)
    return Axis(0.0, max(highest, 10.0), bottom, height)


def _title(sheet: Sheet, strip: Strip, index: int, x: float, y: float, frame: Frame) -> None:
    """The strip's title beside the sign that the place has on the map."""
    style = frame.title_style
    shape, size = SIGNS[index]
    middle = y + design.line_height(style) / 2.0
    if index == EXPECTED:
        sheet.disc(f"strip{index + 1}_sign", x + 3.2, middle, size - 0.9, design.TINT, design.INK, 0.9)
    else:
        sheet.marker(f"strip{index + 1}_sign", x + 3.2, middle, shape, size, design.INK)
    width = frame.width - 2.0 * _PAD - _TITLE_INDENT
    foot = sheet.text(f"strip{index + 1}_title", strip.title, x + _TITLE_INDENT, y, width, style)
    sheet.text(f"strip{index + 1}_subtitle", _subtitle(strip, width), x + _TITLE_INDENT, foot, width, design.NOTE)


def _captions(sheet: Sheet, name: str, x: float, frame: Frame, tops: tuple[float, float], step: float) -> None:
    """What each chart shows, with its unit."""
    width = frame.width - 2.0 * _PAD
    warm = told(message("Mean temperature, °C ({step:g} °C between lines)", step=step))
    # on one line, whatever the font: there is no room for a second one
    style = largest(
        design.NOTE,
        _CAPTION_SMALLEST,
        lambda one: all(
            design.text_size(text, look)[0] <= width * 0.96
            for text, look in ((str(warm), one), (second_of(warm), one.second()))
        ),
    )
    sheet.text(f"{name}_tas_caption", warm, x, tops[0], width, style)
    sheet.text(f"{name}_pr_caption", joined(told(message("Rain, mm"))), x, tops[1], width, design.NOTE)


def _ranges(sheet: Sheet, name: str, left: float, frame: Frame, expected: Strip, axis: Axis) -> None:
    """The models' range of each season, and the lines over them."""
    for season, code in enumerate(SEASONS):
        centre = left + _PAD + (season + 0.5) * frame.season_width
        reading = expected.temperatures[season]
        top, bottom = axis.y(reading.high - reading.value), axis.y(reading.low - reading.value)
        height = max(bottom - top, 0.6)
        sheet.box(f"{name}_tas_{code}_range", centre - _BAND / 2.0, top, _BAND, height, design.WARM_RANGE)
    _degree_lines(sheet, f"{name}_tas", left, frame, axis)


def _baseline(sheet: Sheet, name: str, left: float, frame: Frame, y: float) -> None:
    """The zero of the rain."""
    sheet.box(name, left + _PAD, y, frame.width - 2.0 * _PAD, design.HAIR, design.SOFT_INK)


def _value(sheet: Sheet, name: str, x: float, top: float, text: str) -> None:
    """A printed value with its head at `top`."""
    width = 1.6 * _BAND  # less than a season's
    style = design.VALUE.aligned("centre")
    sheet.text(f"{name}_value", text, x - width / 2.0, top, width, style, design.line_height(style))


def _temperature(
    sheet: Sheet, name: str, x: float, readings: tuple[Reading, Reading], axis: Axis, ranged: bool
) -> None:
    """A dot at the difference to what is expected, with the temperature itself printed beside it."""
    value, expected = readings
    y = axis.y(value.value - expected.value)
    if ranged:
        top, bottom = axis.y(value.high - expected.value), axis.y(value.low - expected.value)
        sheet.box(f"{name}_whisker", x - 0.3, top, 0.6, max(bottom - top, 0.6), design.WARM)
        sheet.disc(f"{name}_dot", x, y, _DOT - 0.8, design.PAPER, design.WARM, 0.8)
    else:
        sheet.disc(f"{name}_dot", x, y, _DOT, design.WARM)
    _value(sheet, name, x, _value_top(y, expected, axis), sheet.number(value.value, 1))


def _value_top(y: float, expected: Reading, axis: Axis) -> float:
    """Head of the number for the dot at `y`: on the side away from the line, clear of the models' range."""
    height = design.line_height(design.VALUE)
    band_top, band_bottom = axis.y(expected.high - expected.value), axis.y(expected.low - expected.value)
    radius = _DOT / 2.0
    if y > axis.y(0.0) + 0.1:
        return max(y + radius, band_bottom)
    return min(y - radius, band_top) - height


def _rain(sheet: Sheet, name: str, x: float, readings: tuple[Reading, Reading], axis: Axis, ranged: bool) -> None:
    """A bar for the value over the expected range, with the number under it."""
    value, expected = readings
    band = axis.y(expected.low) - axis.y(expected.high)
    sheet.box(f"{name}_range", x - _BAND / 2.0, axis.y(expected.high), _BAND, max(band, 0.6), design.RAIN_RANGE)
    sheet.box(f"{name}_median", x - _BAND / 2.0, axis.y(expected.value) - 0.2, _BAND, 0.4, design.RAIN)
    top = axis.y(value.value)
    if axis.bottom - top > 0.0:
        sheet.box(f"{name}_bar", x - _BAR / 2.0, top, _BAR, axis.bottom - top, design.RAIN)
    if ranged:
        whisker = axis.y(value.low) - axis.y(value.high)
        sheet.box(f"{name}_whisker", x - 0.3, axis.y(value.high), 0.6, whisker, design.INK)
    _value(sheet, name, x, axis.bottom + 0.4, sheet.number(value.value))


def _foot(sheet: Sheet, strip: Strip, name: str, x: float, y: float, frame: Frame) -> None:
    """The year, and the days of heat and frost."""
    width = frame.width - 2.0 * _PAD
    foot = sheet.text(f"{name}_year", year_line(strip), x, y + 2.0, width, design.BODY_STRONG)
    sheet.text(f"{name}_days", strip.days, x, foot + 0.5, width, design.NOTE)
