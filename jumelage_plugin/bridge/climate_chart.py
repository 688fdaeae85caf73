"""The chart of two places as SVG: temperature lines over bars of rain, month by month.

Three climates: here today, here at the horizon with the range of the models, there today. They differ in dash, sign
and shade as well as in colour, so that a grey printer keeps them apart. The picture needs nothing from elsewhere, no
script and no style sheet, so a layout draws it as a page does.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from ..core.monthly import MonthRange
from ..core.variables import Array
from . import design
from .wording import tr

WIDTH, HEIGHT = 720.0, 424.0
_LEFT, _RIGHT = 40.0, 714.0
_LEGEND_LINE = 17.0
_WARM_TOP, _WARM_BOTTOM = 82.0, 246.0
_RAIN_TOP, _RAIN_BOTTOM = 276.0, 398.0
_MONTH_WIDTH = (_RIGHT - _LEFT) / 12.0
_BAR = 14.0
_SIZE = 11.5
_LINES_MOST = 6
_CONTROL = dict.fromkeys((*range(9), 11, 12, *range(14, 32)))
"""Characters that no XML file may hold."""


@dataclass(frozen=True)
class ChartContent:
    """What one chart shows: names, the words of the legend, and months (12,) of temperature (°C) and rain (mm).

    The months of `there` are NaN where its climate is not known.
    """

    title: str
    description: str
    labels: tuple[str, str, str]
    month_names: tuple[str, ...]
    tas_here: Array
    tas_horizon: MonthRange
    tas_there: Array
    pr_here: Array
    pr_horizon: MonthRange
    pr_there: Array


@dataclass(frozen=True)
class Axis:
    """A vertical scale from `low` at `bottom` to `high` at `top`, with a line every `step`."""

    low: float
    high: float
    step: float
    top: float
    bottom: float

    @classmethod
    def over(cls, values: Iterable[float], top: float, bottom: float, least: float | None = None) -> Axis:
        """The scale in round steps that holds the finite ones of the values, and `least` where it is given."""
        held = [v for v in values if math.isfinite(v)] + ([] if least is None else [least])
        low, high = min(held), max(held)
        step = _round_step(max(high - low, float(_LINES_MOST)) / _LINES_MOST)
        first = math.floor(low / step)
        return cls(first * step, max(math.ceil(high / step), first + 1) * step, step, top, bottom)

    def y(self, value: float) -> float:
        """Where a value stands."""
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)

    @property
    def marks(self) -> list[float]:
        """The values that have a line."""
        return [self.low + n * self.step for n in range(round((self.high - self.low) / self.step) + 1)]


def _round_step(least: float) -> float:
    """The first of 1, 2, 5, 10, 20 … that is not less."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(n * power for n in (1.0, 2.0, 5.0, 10.0) if n * power >= least * (1.0 - 1e-9))


def tag(name: str, *content: str, text: str = "", **attributes: object) -> str:
    """An element; `text` and attributes are escaped, `content` are elements. `class_` is the attribute class."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_clean(_short(value))}"' for key, value in attributes.items()
    )
    inside = _clean(text) + "".join(content)
    return f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>"


def _clean(text: str) -> str:
    return escape(text.translate(_CONTROL))


def _short(value: object) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def svg(contents: Sequence[ChartContent], identifier: str = "chart") -> str:
    """The picture of one chart or of several, one under the other; `identifier` is unique in its page."""
    total = HEIGHT * len(contents)
    title, description = f"{identifier}-title", f"{identifier}-desc"
    return tag(
        "svg",
        tag("title", text=" – ".join(content.title for content in contents), id=title),
        tag("desc", text=" ".join(content.description for content in contents), id=description),
        tag("rect", x=0.0, y=0.0, width=WIDTH, height=total, fill=design.PAPER),
        *(_chart(content, n * HEIGHT) for n, content in enumerate(contents)),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDTH:.0f} {total:.0f}",
        role="img",
        aria_labelledby=f"{title} {description}",
        font_family=", ".join(design.FAMILIES) + ", sans-serif",
        font_size=_SIZE,
        fill=design.INK,
    )


def _chart(content: ChartContent, top: float) -> str:
    warm_rows = (content.tas_here, content.tas_horizon.low, content.tas_horizon.high, content.tas_there)
    rain_rows = (content.pr_here, content.pr_horizon.high, content.pr_there)
    warm = Axis.over([v for row in warm_rows for v in row.tolist()], _WARM_TOP, _WARM_BOTTOM)
    rain = Axis.over([v for row in rain_rows for v in row.tolist()], _RAIN_TOP, _RAIN_BOTTOM, least=0.0)
    return tag(
        "g",
        *_legend(content.labels),
        *_grid(warm, tr("Temperature (°C)")),
        *_grid(rain, tr("Rain (mm per month)")),
        *(_month_bars(content, rain, month) for month in range(12)),
        *_lines(content, warm),
        *(
            tag("text", text=name, x=_middle(month), y=_RAIN_BOTTOM + 17.0, text_anchor="middle")
            for month, name in enumerate(content.month_names)
        ),
        transform=f"translate(0 {top:.0f})",
    )


def _middle(month: int) -> float:
    return _LEFT + (month + 0.5) * _MONTH_WIDTH


def _legend(labels: Sequence[str]) -> list[str]:
    """One line a climate: its line with its sign, its bar, its words."""
    drawn = []
    for n, (label, look) in enumerate(zip(labels, LOOKS)):
        y = 12.0 + n * _LEGEND_LINE
        if look.has_range:
            drawn.append(tag("rect", x=0.0, y=y - 6.0, width=40.0, height=12.0, fill=design.WARM_RANGE))
        drawn.append(tag("path", d=f"M0 {y:.1f}H40", **look.line))
        drawn.append(look.sign(20.0, y))
        drawn.append(tag("rect", x=50.0, y=y - 6.0, width=_BAR, height=12.0, **look.bar))
        drawn.append(tag("text", text=label, x=72.0, y=y + 4.0, class_="legend"))
    return drawn


def _grid(axis: Axis, title: str) -> list[str]:
    """Title, lines and marks of a scale."""
    drawn = [tag("text", text=title, x=0.0, y=axis.top - 11.0, font_weight="bold")]
    for value in axis.marks:
        y = axis.y(value)
        colour = design.SOFT_INK if value == 0.0 else design.HAIRLINE
        drawn.append(tag("path", d=f"M{_LEFT:.1f} {y:.2f}H{_RIGHT:.1f}", stroke=colour, stroke_width=0.7))
        mark = tr("{value:.0f}", value=value)
        drawn.append(
            tag("text", text=mark, x=_LEFT - 6.0, y=y + 4.0, text_anchor="end", fill=design.SOFT_INK, class_="mark")
        )
    return drawn


def _month_bars(content: ChartContent, axis: Axis, month: int) -> str:
    """The three bars of a month, that of the horizon with the range of the models."""
    values = (content.pr_here[month], content.pr_horizon.median[month], content.pr_there[month])
    drawn = []
    for n, (value, look) in enumerate(zip(values, LOOKS)):
        if not math.isfinite(value):
            continue
        x, y = _middle(month) + (n - 1.5) * _BAR, axis.y(float(value))
        drawn.append(
            tag(
                "rect", x=x + 0.5, y=y, width=_BAR - 1.0, height=axis.bottom - y, class_=f"rain {look.name}", **look.bar
            )
        )
    low, high = (axis.y(float(v[month])) for v in (content.pr_horizon.low, content.pr_horizon.high))
    x = _middle(month)
    path = f"M{x:.2f} {low:.2f}V{high:.2f}M{x - 3:.2f} {low:.2f}h6M{x - 3:.2f} {high:.2f}h6"
    drawn.append(tag("path", d=path, class_="rain-range", fill="none", stroke=design.INK, stroke_width=1.0))
    return tag("g", *drawn)


def _lines(content: ChartContent, axis: Axis) -> list[str]:
    """The range of the models, then the three lines with their signs, that of the horizon on top."""
    low, high = content.tas_horizon.low.tolist(), content.tas_horizon.high.tolist()
    outline = [*enumerate(high), *reversed(list(enumerate(low)))]
    points = " ".join(f"{_middle(m):.2f},{axis.y(v):.2f}" for m, v in outline)
    drawn = [tag("polygon", points=points, class_="range horizon", fill=design.WARM_RANGE)]
    rows = (content.tas_here, content.tas_horizon.median, content.tas_there)
    for n in (0, 2, 1):
        values, look = rows[n].tolist(), LOOKS[n]
        if not all(math.isfinite(v) for v in values):
            continue
        points = " ".join(f"{_middle(m):.2f},{axis.y(v):.2f}" for m, v in enumerate(values))
        drawn.append(tag("polyline", points=points, class_=f"temperature {look.name}", **look.line))
        drawn += [look.sign(_middle(m), axis.y(v)) for m, v in enumerate(values)]
    return drawn


@dataclass(frozen=True)
class Look:
    """How one of the three climates is drawn: its line, its sign (circle, square or diamond) and its bar."""

    name: str
    line: dict[str, object]
    shape: str
    fill: str
    stroke: str
    bar: dict[str, object]
    has_range: bool = False

    def sign(self, x: float, y: float) -> str:
        """The sign of a value at a point."""
        paint = {"fill": self.fill, "stroke": self.stroke, "stroke_width": 1.4}
        if self.shape == "circle":
            return tag("circle", cx=x, cy=y, r=3.0, **paint)
        if self.shape == "square":
            return tag("rect", x=x - 2.8, y=y - 2.8, width=5.6, height=5.6, **paint)
        return tag("path", d=f"M{x:.2f} {y - 4.4:.2f}l4.4 4.4l-4.4 4.4l-4.4 -4.4z", **paint)


def _stroke(colour: str, width: float, dash: str = "none") -> dict[str, object]:
    return {"fill": "none", "stroke": colour, "stroke_width": width, "stroke_dasharray": dash}


LOOKS = (
    Look(
        "here",
        _stroke(design.SOFT_INK, 1.6, "5 4"),
        "circle",
        design.PAPER,
        design.SOFT_INK,
        {"fill": design.RAIN_RANGE, "stroke": design.RAIN, "stroke_width": 0.8},
    ),
    Look(
        "horizon",
        _stroke(design.WARM, 2.4),
        "square",
        design.WARM,
        design.WARM,
        {"fill": design.RAIN, "stroke": design.RAIN, "stroke_width": 0.8},
        has_range=True,
    ),
    Look(
        "there",
        _stroke(design.INK, 1.6),
        "diamond",
        design.PAPER,
        design.INK,
        {"fill": design.INK, "stroke": design.INK, "stroke_width": 0.8},
    ),
)
"""Here today, here at the horizon, there today."""
