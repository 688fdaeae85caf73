"""What a poster says, ready to be set: words in the planner's language and numbers from the run."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..typography import bound


@dataclass(frozen=True)
class Reading:
    """A value with the range of the models; `low` and `high` equal `value` where there is none."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Strip:
    """The climate of one place at one time, by season (winter, spring, summer, autumn).

    `temperatures` in °C and `rains` in mm, four each; `year` is the year's
    mean and total with their units; `days` a short line on days of heat and frost (estimates).
    """

    title: str
    subtitle: str
    temperatures: tuple[Reading, ...]
    rains: tuple[Reading, ...]
    year: str
    days: str


@dataclass(frozen=True)
class PosterContent:
    """Poster “why this twin?”.

    Points are (lon, lat). `verdict` is one sentence on the fit with its sigma, agreement and
    closeness; `figures` a few (big number, caption) pairs; `pros` and `cons` are the reasons in words.
    `method`, `limits`, `sources` are paragraphs. `credits` is a line for the foot of the page. `has_page` is whether an
    accessible page goes with the poster, to which it can send for what it has no room for.
    """

    language: str
    title: str
    question: str
    home_name: str
    twin_name: str
    home_point: tuple[float, float]
    twin_point: tuple[float, float]
    verdict: str
    figures: tuple[tuple[str, str], ...]
    strips: tuple[Strip, Strip, Strip]
    season_labels: tuple[str, str, str, str]
    pros: tuple[str, ...]
    cons: tuple[str, ...]
    method: str
    limits: str
    sources: str
    credits: str
    has_page: bool = True


def typeset(content: PosterContent) -> PosterContent:
    """The content with no-break spaces where a line must not end: in “100 %”, and before “?” in French."""
    names = ("title", "question", "verdict", "pros", "cons", "method", "limits", "sources", "credits")
    changed = {name: bound(getattr(content, name)) for name in names}
    strips = tuple(
        replace(one, **{part: bound(getattr(one, part)) for part in ("title", "subtitle", "year", "days")})
        for one in content.strips
    )
    return replace(content, strips=strips, figures=bound(content.figures), **changed)
