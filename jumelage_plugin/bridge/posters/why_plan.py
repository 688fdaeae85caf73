"""Sharing the page of the poster out among its blocks, from their measured heights."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.errors import JumelageError
from .. import design
from . import why_blocks as blocks
from . import why_strips
from .why_content import PosterContent
from .why_strips import Frame

TOP, FOOT = 14.0, 11.0
BLOCK = 7.0
"""Least space between blocks."""
GAPS = 4.7
"""Spaces between blocks, the one under the header being narrower."""
_MAP_MOST = 150.0
_CHARTS_SHARE = 0.36
"""Of the height left over, what the charts take before the map."""


@dataclass(frozen=True)
class Tightness:
    """How tightly to set: size of the reasons in points, least heights of map and charts in mm, most reasons, gaps."""

    reasons: float
    least_map: float
    least_charts: float
    most: tuple[int, int] = (5, 6)
    gap: float = BLOCK


_TIGHTNESSES = (
    Tightness(10.5, 110.0, 48.0),
    Tightness(10.0, 100.0, 44.0),
    Tightness(9.5, 92.0, 42.0),
    Tightness(9.0, 84.0, 38.0),
    Tightness(9.0, 74.0, 34.0, (4, 5)),
    Tightness(9.0, 66.0, 30.0, (3, 4)),
    Tightness(9.0, 60.0, 28.0, (2, 2)),
    Tightness(9.0, 62.0, 22.0, (2, 2), 6.0),
    Tightness(9.0, 60.0, 20.0, (2, 2), 4.5),
    Tightness(9.0, 60.0, 20.0, (1, 1), 4.5),
    Tightness(9.0, 46.0, 24.0, (2, 2)),
    Tightness(9.0, 40.0, 20.0, (2, 2), 5.5),
    Tightness(9.0, 34.0, 20.0, (1, 1)),
)
"""What to try, from the roomiest."""


@dataclass(frozen=True)
class Plan:
    """The heights in mm of the blocks whose heights are free, and the gap between blocks."""

    tightness: Tightness
    map_row: float
    strips: Frame
    gap: float


_MOST = ((5, 6), (4, 5), (3, 4), (3, 3), (2, 3), (2, 2), (1, 2), (1, 1))
"""Numbers of reasons for and against to try, from the most."""


def most_reasons(content: PosterContent, height: float) -> tuple[int, int]:
    """How many reasons for and against fit a height at the smallest size: a map that has grown makes room for more."""
    smallest = design.REASON.at(design.SMALLEST)
    fitting = (most for most in _MOST if blocks.reasons_height(content, smallest, most) <= height)
    return next(fitting, _TIGHTNESSES[-1].most)


def plan_or_none(content: PosterContent, least_map: float, reasons: int = 1) -> Plan | None:
    """The roomiest plan that fits with a map of that height in mm and so many reasons a side, None where none does."""
    enough = (one for one in _TIGHTNESSES if one.least_map >= least_map and min(one.most) >= reasons)
    plans = (_plan(content, one) for one in enough)
    return next((plan for plan in plans if plan is not None), None)


def make_plan(content: PosterContent, least_map: float = 0.0) -> Plan:
    """The roomiest plan that fits; raises `JumelageError` where none does."""
    plan = plan_or_none(content, least_map)
    if plan is None:
        raise JumelageError("The texts of the poster are too long for its page.")
    return plan


def _plan(content: PosterContent, tightness: Tightness) -> Plan | None:
    """The plan at this tightness, None where the blocks do not fit."""
    texts = blocks.header_height(content) + blocks.verdict_height(content)
    texts += blocks.strips_heading_height() + blocks.notes_height(content) + blocks.credits_height(content)
    lists = blocks.reasons_height(content, design.REASON.at(tightness.reasons), tightness.most)
    row = max(lists, tightness.least_map + blocks.section_height())
    frame = why_strips.measure(content, design.MARGIN, blocks.WIDTH, tightness.least_charts)
    left = blocks.PAGE_HEIGHT - TOP - FOOT - texts - row - frame.height - GAPS * tightness.gap
    if left < 0.0:
        return None
    # The map and the charts grow together until each has its best size; the rest goes between blocks.
    charts_more = min(left * _CHARTS_SHARE, why_strips.CHARTS_MOST - tightness.least_charts)
    map_more = min(left - charts_more, max(0.0, _MAP_MOST + blocks.section_height() - row))
    frame = why_strips.measure(content, design.MARGIN, blocks.WIDTH, tightness.least_charts + charts_more)
    return Plan(tightness, row + map_more, frame, tightness.gap + (left - charts_more - map_more) / GAPS)
