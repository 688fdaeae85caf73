"""Why a twin, and why not, in words that a planner can check."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from .bands import AGREEMENT_SIGMA, band_of
from .messages import Message, message
from .options import SEASON_LABELS
from .profiles import LAND_COVERS

SAME_SIZE_RATIO = 1.5
OTHER_SIZE_RATIO = 2.0
OTHER_AREA_RATIO = 3.0
SAME_ELEVATION_M = 150.0
SAME_SEA_KM = 30.0
FAR_SEA_KM = 100.0
NOTABLE_WARMTH = 0.5
NOTABLE_RAIN = 10.0
NOTABLE_SEASON_RAIN = 25.0
NOTABLE_DAYS = 15.0
FEW_MODELS = 0.5
SEASONS_TOLD = 2
MUCH_LAND = 30.0
"""Share in % from which a cover marks a place."""
SAME_LAND, OTHER_LAND = 10.0, 30.0
"""Differences of shares, in points: at most, and at least."""
_SEASONS = tuple(SEASON_LABELS.values())
_COVERS = dict(
    zip(
        LAND_COVERS,
        (message("forest"), message("shrubs and grass"), message("crops"), message("built land"), message("water")),
    )
)


@dataclass(frozen=True)
class Traits:
    """What reasons speak of, at one place; NaN where unknown."""

    population: float
    area: float
    elevation: float
    sea_distance: float
    degurba: float
    land_cover: tuple[float, ...] = ()
    """Shares in %, in the order of `LAND_COVERS`; none where they are not known of."""


@dataclass(frozen=True)
class IndexGap:
    """The gap of a ready index: in its unit (% for rain), and in the home's own variations from year to year."""

    label: Message
    unit: str
    gap: float
    variations: float


@dataclass(frozen=True)
class Match:
    """The climate side of a pair.

    Gaps are the twin's today minus the home's at the horizon: in °C for temperatures, in % for
    rain, over the year (`tas`, `pr`) and by season (four of each); in estimated days of 30 °C or more.
    Those of the year and the days are NaN, and there are no seasons, where only ready indices are known.
    """

    sigma: float
    agreement: float
    closeness: float
    gap_tas: float
    gap_pr: float
    gap_seasons: tuple[float, ...]
    gap_hot_days: float
    index_gaps: tuple[IndexGap, ...] = ()


@dataclass
class Reasons:
    """Arguments for and against a twin."""

    pros: list[Message] = field(default_factory=list)
    cons: list[Message] = field(default_factory=list)


def reasons(home: Traits, there: Traits, match: Match) -> Reasons:
    """The reasons for and against a pair, the most telling first."""
    result = Reasons()
    _climate(match, result)
    _size(home, there, result)
    _relief_and_sea(home, there, result)
    _class(home, there, result)
    _land(home, there, result)
    return result


def _climate(match: Match, result: Reasons) -> None:
    band = band_of(match.sigma)
    side = result.pros if band.upper <= AGREEMENT_SIGMA else result.cons
    side.append(message("{band} (sigma {sigma:.2f})", band=band.label, sigma=match.sigma))
    if match.closeness <= 0:
        result.cons.append(message("climate no nearer than here today"))
    elif match.closeness > 0:  # NaN where the metric that ranks has no say
        way = message("has already travelled {share:.0f} % of the way", share=100 * match.closeness)
        (result.pros if match.closeness >= 1 / 3 else result.cons).append(way)
    if match.agreement == 0:
        result.cons.append(message("no model agrees"))
    elif match.agreement < FEW_MODELS:
        result.cons.append(message("only {share:.0f} % of the models agree", share=100 * match.agreement))
    _gaps(match, result)
    _index_gaps(match, result)


def _gaps(match: Match, result: Reasons) -> None:
    """Gaps of temperature and rain; what is close is said once, as a reason for."""
    if abs(match.gap_tas) < NOTABLE_WARMTH and abs(match.gap_pr) < NOTABLE_RAIN:
        result.pros.append(
            message(
                "temperature and rain of the year close to those expected ({warmth:+.1f} °C, {rain:+.0f} %)",
                warmth=match.gap_tas,
                rain=match.gap_pr,
            )
        )
    if abs(match.gap_tas) >= NOTABLE_WARMTH:
        result.cons.append(message("{gap:+.1f} °C over the year against what is expected here", gap=match.gap_tas))
    if match.gap_pr <= -NOTABLE_RAIN:
        result.cons.append(message("{gap:.0f} % drier over the year than expected here", gap=-match.gap_pr))
    if match.gap_pr >= NOTABLE_RAIN:
        result.cons.append(message("{gap:.0f} % wetter over the year than expected here", gap=match.gap_pr))
    for i in largest(match.gap_seasons[:4], 2 * NOTABLE_WARMTH):
        gap = match.gap_seasons[i]
        result.cons.append(message("{season}: {gap:+.1f} °C against what is expected", season=_SEASONS[i], gap=gap))
    for i in largest(match.gap_seasons[4:], NOTABLE_SEASON_RAIN):
        gap = match.gap_seasons[4 + i]
        if gap < 0:
            result.cons.append(message("{season}: {gap:.0f} % less rain than expected", season=_SEASONS[i], gap=-gap))
        else:
            result.cons.append(message("{season}: {gap:.0f} % more rain than expected", season=_SEASONS[i], gap=gap))
    if match.gap_hot_days >= NOTABLE_DAYS:
        result.cons.append(message("{gap:.0f} more days of 30 °C or more than expected here", gap=match.gap_hot_days))
    if match.gap_hot_days <= -NOTABLE_DAYS:
        result.cons.append(message("{gap:.0f} fewer days of 30 °C or more than expected here", gap=-match.gap_hot_days))


def _index_gaps(match: Match, result: Reasons) -> None:
    """The ready indices that differ by more than one of the home's own variations, the largest first."""
    notable = [gap for gap in match.index_gaps if abs(gap.variations) >= 1.0]
    for gap in sorted(notable, key=lambda gap: -abs(gap.variations))[:SEASONS_TOLD]:
        result.cons.append(
            message("{label}: {gap:+.3g} {unit} against what is expected", label=gap.label, gap=gap.gap, unit=gap.unit)
        )


def largest(gaps: tuple[float, ...], notable: float) -> list[int]:
    """Positions of the gaps of at least `notable`, two at most, the largest first."""
    found = [i for i in range(len(gaps)) if abs(gaps[i]) >= notable]
    return sorted(found, key=lambda i: -abs(gaps[i]))[:SEASONS_TOLD]


def ratio(a: float, b: float) -> float:
    """How many times the larger of two positive numbers is the smaller; NaN where unknown or 0."""
    if not (a > 0 and b > 0):
        return math.nan
    return max(a, b) / min(a, b)


def _size(home: Traits, there: Traits, result: Reasons) -> None:
    times = ratio(home.population, there.population)
    figures = {"home": home.population, "there": there.population}
    if times <= SAME_SIZE_RATIO:
        result.pros.append(message("similar size ({home:,.0f} / {there:,.0f} inhabitants)", **figures))
    elif times >= OTHER_SIZE_RATIO and there.population > home.population:
        result.cons.append(
            message("{times:.1f} times as many inhabitants ({home:,.0f} / {there:,.0f})", times=times, **figures)
        )
    elif times >= OTHER_SIZE_RATIO:
        result.cons.append(
            message("{times:.1f} times fewer inhabitants ({home:,.0f} / {there:,.0f})", times=times, **figures)
        )
    spread = ratio(home.area, there.area)
    if spread >= OTHER_AREA_RATIO and there.area > home.area:
        result.cons.append(message("area {times:.0f} times larger", times=spread))
    elif spread >= OTHER_AREA_RATIO:
        result.cons.append(message("area {times:.0f} times smaller", times=spread))
    elif math.isnan(there.area):
        result.cons.append(message("area and density unknown"))


def _relief_and_sea(home: Traits, there: Traits, result: Reasons) -> None:
    climb = there.elevation - home.elevation
    figures = {"home": home.elevation, "there": there.elevation}
    if abs(climb) <= SAME_ELEVATION_M:
        result.pros.append(message("similar elevation ({home:.0f} / {there:.0f} m)", **figures))
    elif climb > 0:
        result.cons.append(message("{climb:.0f} m higher", climb=climb))
    elif climb < 0:
        result.cons.append(message("{climb:.0f} m lower", climb=-climb))
    inland = there.sea_distance - home.sea_distance
    if abs(inland) <= SAME_SEA_KM:
        result.pros.append(message("similar distance to the sea"))
    elif inland >= FAR_SEA_KM:
        result.cons.append(message("{gap:.0f} km further from the sea", gap=inland))
    elif inland <= -FAR_SEA_KM:
        result.cons.append(message("{gap:.0f} km nearer to the sea", gap=-inland))


def _class(home: Traits, there: Traits, result: Reasons) -> None:
    if math.isnan(home.degurba) or math.isnan(there.degurba):
        return
    names = {3: message("both rural"), 2: message("both towns"), 1: message("both cities")}
    if home.degurba == there.degurba:
        result.pros.append(names[int(there.degurba)])
    elif there.degurba < home.degurba:
        result.cons.append(message("more urban"))
    else:
        result.cons.append(message("more rural"))


def _land(home: Traits, there: Traits, result: Reasons) -> None:
    """What covers most of the land at home, where it does so there as well; else the cover that differs most."""
    if not (home.land_cover and there.land_cover):
        return
    gaps = {cover: b - a for cover, a, b in zip(_COVERS, home.land_cover, there.land_cover)}
    if any(math.isnan(gap) for gap in gaps.values()):
        return
    own = dict(zip(gaps, home.land_cover))
    main = max(own, key=lambda cover: own[cover])
    other = max(gaps, key=lambda cover: abs(gaps[cover]))
    if own[main] >= MUCH_LAND and abs(gaps[main]) <= SAME_LAND:
        result.pros.append(
            message("{cover}: as much within 10 km ({home:.0f} / {there:.0f} %)", **_shares(main, own, gaps))
        )
    if gaps[other] >= OTHER_LAND:
        result.cons.append(
            message("{cover}: far more within 10 km ({home:.0f} / {there:.0f} %)", **_shares(other, own, gaps))
        )
    elif gaps[other] <= -OTHER_LAND:
        result.cons.append(
            message("{cover}: far less within 10 km ({home:.0f} / {there:.0f} %)", **_shares(other, own, gaps))
        )


def _shares(cover: str, own: dict[str, float], gaps: dict[str, float]) -> dict[str, Message | float]:
    return {"cover": _COVERS[cover], "home": own[cover], "there": own[cover] + gaps[cover]}
