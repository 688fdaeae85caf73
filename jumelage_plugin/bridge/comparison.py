"""Two communes side by side: the facts of a comparison, and each as figures with unit, year and source.

Tables and sheets are made of the same figures. Those of the match are the very fields of the `TwinRow` that
`jumelage:twincommunes` lists.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..core.bands import band_of
from ..core.monthly import MonthRange
from ..core.twinning import TwinRow
from ..core.variables import Array
from ..io.territory_facts import TerritoryFacts
from . import statements
from .profile_words import criterion_words
from .travel_note import Visit
from .twin_report import Facts
from .wording import capital, say, tr

TODAY, HORIZON = "today", "horizon"
CLIMATE, TERRITORY, MATCH, LIKENESS, TRAVEL = "climate", "territory", "match", "similarity", "travel"


@dataclass(frozen=True)
class Figure:
    """One figure of one place: `text` where it is a class or a name; `low` and `high` hold 8 models out of 10.

    `month` is 0 where it is of the year; NaN is unknown; `digits` are those that are shown.
    """

    theme: str
    indicator: str
    label: str
    unit: str = ""
    value: float = math.nan
    digits: int = 0
    text: str = ""
    low: float = math.nan
    high: float = math.nan
    period: str = ""
    month: int = 0
    year: str = ""
    source: str = ""

    @property
    def shown(self) -> str:
        """The value as it is printed, a dash where it is unknown."""
        if self.text or not math.isfinite(self.value):
            return self.text or "–"
        number = tr("{value:,.{digits}f}", value=self.value, digits=self.digits)
        return f"{number}\u00a0{self.unit}" if self.unit else number


@dataclass(frozen=True)
class PlaceSheet:
    """What is said of one place: its position in the table, months of today (12,) of each variable, its territory.

    The shares (0 to 1) of the communes of its country that are smaller, and less dense: NaN for localities.
    """

    position: int
    months: dict[str, Array]
    territory: TerritoryFacts
    population_share: float
    density_share: float


@dataclass(frozen=True)
class Pair:
    """A place compared with home: its row among the twins, its sheet, how to go there."""

    row: TwinRow
    sheet: PlaceSheet
    visit: Visit


@dataclass(frozen=True)
class Comparison:
    """The facts of a run: those of the twins, home today and at the horizon, and the pairs in order."""

    twins: Facts
    home: PlaceSheet
    horizon: dict[str, MonthRange]
    pairs: tuple[Pair, ...]

    @property
    def name(self) -> str:
        """The name of home."""
        return self.twins.name

    @property
    def title(self) -> str:
        """The title of the whole."""
        if len(self.pairs) == 1:
            return self.title_of(self.pairs[0])
        return tr("{name} and {count} communes side by side", name=self.name, count=len(self.pairs))

    def title_of(self, pair: Pair) -> str:
        """The title of the sheet of a pair."""
        return tr("{here} and {there}, side by side", here=self.name, there=self.name_of(pair.sheet))

    def name_of(self, sheet: PlaceSheet) -> str:
        """The name of a place."""
        return str(self.twins.result.table.name[sheet.position])


def match_figures(facts: Comparison, row: TwinRow) -> list[Figure]:
    """What the ranking says of a place: the fields of its row."""
    period, source = statements.horizon_short(facts.twins.horizon), tr("jumelage:twincommunes, same settings")
    ranked = bool(row.rank)
    spec = (
        ("rank", tr("rank"), "", float(row.rank) if ranked else math.nan, 0),
        ("sigma", tr("sigma"), "", row.sigma, 2),
        ("agreement", tr("agreement of the models"), "%", 100.0 * row.agreement, 0),
        ("closeness", tr("way travelled"), "%", 100.0 * row.closeness, 0),
        ("similarity", tr("similarity"), "%", 100.0 * row.similarity, 0),
        ("confidence", tr("confidence of the similarity"), "%", 100.0 * row.confidence, 0),
        ("score", tr("score"), "", row.score if ranked else math.nan, 2),
        ("metric_value", tr("metric that ranks"), "", row.metric_value, 2),
        ("gap_tas", tr("temperature there today less here at the horizon"), "°C", row.gap_tas, 1),
        ("gap_pr", tr("rain there today against here at the horizon"), "%", row.gap_pr, 0),
        ("distance_km", tr("distance"), "km", row.distance_km, 0),
    )
    limits = {"sigma": (row.sigma_low, row.sigma_high)}
    figures = []
    for name, label, unit, value, digits in spec:
        low, high = limits.get(name, (math.nan, math.nan))
        figures.append(
            Figure(MATCH, name, label, unit, value, digits, low=low, high=high, period=period, source=source)
        )
    return figures


def reading(row: TwinRow) -> str:
    """The band of a sigma in words."""
    return say(band_of(row.sigma).label) if row.known else tr("outside the climate data")


def likeness_figures(facts: Comparison, row: TwinRow) -> list[Figure]:
    """The part of every criterion in the similarity, in %; unknown where the criterion is."""
    result = facts.twins.result
    parts = result.likeness.parts[row.position].tolist()
    return [
        Figure(
            LIKENESS,
            f"part_{criterion.name}",
            capital(criterion_words(criterion)),
            "%",
            100.0 * part,
            source=tr("jumelage:twincommunes, same settings"),
        )
        for criterion, part in zip(result.profile.criteria, parts)
    ]


def travel_figures(pair: Pair) -> list[Figure]:
    """What the journey emits, from the least to the greatest factor."""
    return [
        Figure(
            TRAVEL,
            f"travel_{way.mode}",
            capital(say(way.label)),
            tr("kg of CO2e"),
            (way.low + way.high) / 2.0,
            low=way.low,
            high=way.high,
            period=tr("per person, there and back"),
            source=say(way.source),
        )
        for way in pair.visit.ways
    ]
