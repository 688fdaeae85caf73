"""From bands to variables: seasons made of months, means over years, daily extremes made means, ready indices."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Union

from ..core.bandnames import KIND_LABELS, MONTHS_A_YEAR, OTHER, PR, TAS, TASMAX, TASMIN
from ..core.errors import JumelageError
from ..core.messages import Message
from ..core.options import SEASON_LABELS, SEASONAL, Variable
from ..core.variables import SEASON_MONTHS
from .stack_reading import PhysicalBand
from .stack_sources import short

_MONTHS = frozenset(range(1, MONTHS_A_YEAR + 1))
Parts = tuple[tuple[int, float], ...]
"""Positions of bands with their weights."""
Period = Union[str, int, None]
"""A month, a season, or the name of a ready index."""


@dataclass(frozen=True)
class Recipe:
    """How a variable is made: the weighted sum of bands, given by their positions in the stack."""

    variable: Variable
    parts: Parts


class Shelf:
    """Bands by what they hold: the kind and period (month or season) of climates, the name of indices; then the year.

    Raises `JumelageError` where two bands hold the same.
    """

    def __init__(self, bands: tuple[PhysicalBand, ...]) -> None:
        """Sort the bands."""
        self._at: dict[tuple[str, Period], dict[int | None, int]] = defaultdict(dict)
        for i, band in enumerate(bands):
            holds = band.holds
            years = self._at[holds.kind, holds.name if holds.kind == OTHER else holds.season or holds.month]
            if holds.year in years:
                _refuse_double(band)
            years[holds.year] = i
        self.years: list[int] = sorted({year for years in self._at.values() for year in years if year is not None})

    def has(self, kind: str) -> bool:
        """Whether some band holds a kind."""
        return any(found == kind for found, _ in self._at)

    def of(self, kind: str, period: Period, year: int | None) -> list[int]:
        """Positions of the bands of a period: of all years, or of one."""
        years = self._at.get((kind, period), {})
        if year is None:
            return list(years.values())
        return [years[year]] if year in years else []

    def months(self, kind: str) -> set[Period]:
        """The months of a kind of which there is some band."""
        return {period for found, period in self._at if found == kind and isinstance(period, int)}

    def refuse_lonely_extremes(self, bands: tuple[PhysicalBand, ...]) -> None:
        """Raise `JumelageError` for daily extremes of which one is missing: it makes no mean."""
        for one, other in ((TASMIN, TASMAX), (TASMAX, TASMIN)):
            if self.has(one) and not self.has(other) and not self.has(TAS):
                name = short(next(band.name for band in bands if band.holds.kind == one))
                raise JumelageError(
                    "{name} holds {one} without {other}: the mean temperature needs both.",
                    name=name,
                    one=KIND_LABELS[one],
                    other=KIND_LABELS[other],
                )


def _refuse_double(band: PhysicalBand) -> None:
    """Raise `JumelageError` for a second band that holds the same."""
    if band.holds.kind == OTHER:
        raise JumelageError("Two bands are called “{name}”: name each band for what it holds.", name=band.holds.name)
    raise JumelageError(
        "{name} holds {kind} twice for the same month or season: a stack takes one climate of one model, by month or "
        "by season. Daily values must be aggregated by month first (mean or total).",
        name=short(band.name),
        kind=KIND_LABELS[band.holds.kind],
    )


def recipes_of(bands: tuple[PhysicalBand, ...], shelf: Shelf) -> tuple[Recipe, ...]:
    """The variables that the bands make: seasons of temperature and rain, then ready indices as they come."""
    shelf.refuse_lonely_extremes(bands)
    made = [*_climates(shelf, None)]
    units = {band.holds.name: band.unit for band in reversed(bands) if band.holds.kind == OTHER}
    for name in dict.fromkeys(band.holds.name for band in bands if band.holds.kind == OTHER):
        variable = Variable(name, OTHER, "", Message("{name}", {"name": name}), units[name])
        made.append(Recipe(variable, _mean(shelf.of(OTHER, name, None), 1.0)))
    if not made:
        raise JumelageError(
            "No variable can be made of {names}: twelve months or four seasons of temperature or rain, or ready "
            "indices are needed.",
            names=", ".join(dict.fromkeys(short(band.name) for band in bands)),
        )
    return tuple(made)


def monthly_recipes(bands: tuple[PhysicalBand, ...], shelf: Shelf) -> tuple[Recipe, ...]:
    """The twelve months of each kind that the bands hold, named tas_01, pr_12 …; means over the years.

    Mean temperature is read where it is there, else half of the daily minimum and half of the maximum. Raises
    `JumelageError` where months are missing, or there are none.
    """
    made: list[Recipe] = []
    for kind in (TAS, TASMIN, TASMAX, PR):
        halves = kind == TAS and not shelf.has(TAS) and shelf.has(TASMIN)
        sources = {TASMIN: 0.5, TASMAX: 0.5} if halves else {kind: 1.0}
        if all(shelf.has(source) for source in sources):
            for source in sources:
                _refuse_missing_months(shelf, source)
            made += [_month(shelf, kind, month, sources) for month in sorted(_MONTHS)]
    if not made:
        raise JumelageError(
            "{names} hold no month of temperature or rain.",
            names=", ".join(dict.fromkeys(short(band.name) for band in bands)),
        )
    return tuple(made)


def _month(shelf: Shelf, kind: str, month: int, sources: dict[str, float]) -> Recipe:
    """One month of a kind, made of bands of these sources, each with its share."""
    parts = [part for source, share in sources.items() for part in _mean(shelf.of(source, month, None), share)]
    return Recipe(Variable(f"{kind}_{month:02d}", kind, "", KIND_LABELS[kind]), tuple(parts))


def _refuse_missing_months(shelf: Shelf, kind: str) -> None:
    """Raise `JumelageError` unless a kind has its twelve months."""
    months = shelf.months(kind)
    if not months:
        raise JumelageError("The stack has {kind} by season: its twelve months are needed.", kind=KIND_LABELS[kind])
    if months != _MONTHS:
        raise JumelageError(
            "The stack lacks months of {kind}: {months}.",
            kind=KIND_LABELS[kind],
            months=", ".join(str(month) for month in range(1, MONTHS_A_YEAR + 1) if month not in months),
        )


def _climates(shelf: Shelf, year: int | None) -> list[Recipe]:
    """The seasons of temperature and rain: of the normals, or of one year.

    Mean temperature is read where it is there, else half of the daily minimum and half of the maximum.
    """
    parts = {TAS: 1.0} if shelf.has(TAS) or not shelf.has(TASMIN) else {TASMIN: 0.5, TASMAX: 0.5}
    return [*_seasons(shelf, TAS, parts, year), *_seasons(shelf, PR, {PR: 1.0}, year)]


def _seasons(shelf: Shelf, kind: str, parts: dict[str, float], year: int | None) -> list[Recipe]:
    """The four seasons of a kind, from seasons or months: means of temperatures, sums of rain.

    Of the normals, all years count equally; of one `year`, winter takes the December before it.
    """
    result = []
    for season in SEASON_MONTHS:
        weights: list[tuple[int, float]] = []
        for source, share in parts.items():
            found = _season_parts(shelf, source, season, year, mean=kind == TAS)
            if found is None:
                return []
            weights += [(i, weight * share) for i, weight in found]
        variable = SEASONAL.variables[SEASONAL.names.index(f"{kind}_{season}")]
        result.append(Recipe(variable, tuple(weights)))
    return result


def _season_parts(shelf: Shelf, kind: str, season: str, year: int | None, *, mean: bool) -> Parts | None:
    """Bands of a season with their weights; None where there are none.

    Raises `JumelageError` when the normals have some months or seasons but not all.
    """
    months = shelf.months(kind)
    whole = shelf.of(kind, season, year)
    if whole:
        return _mean(whole, 1.0)
    if year is None and months:
        _refuse_missing_months(shelf, kind)
    if year is None and not months and shelf.has(kind):
        raise JumelageError(
            "The stack lacks a season of {kind}: {season}.", kind=KIND_LABELS[kind], season=SEASON_LABELS[season]
        )
    late = MONTHS_A_YEAR
    found = [
        shelf.of(kind, month + 1, year - 1 if year is not None and season == "djf" and month + 1 == late else year)
        for month in SEASON_MONTHS[season]
    ]
    if not all(found):
        return None
    return tuple(part for bands in found for part in _mean(bands, 1.0 / len(found) if mean else 1.0))


def _mean(bands: list[int], share: float) -> Parts:
    """The mean of bands, as a share of something."""
    return tuple((i, share / len(bands)) for i in bands)


def yearly_recipes(shelf: Shelf, recipes: tuple[Recipe, ...]) -> tuple[tuple[int, tuple[Recipe, ...]], ...]:
    """The recipes of each year that has all the variables."""
    found = []
    for year in shelf.years:
        made = {recipe.variable.name: recipe for recipe in _climates(shelf, year)}
        for recipe in recipes:
            bands = shelf.of(OTHER, recipe.variable.name, year)
            if recipe.variable.kind == OTHER and bands:
                made[recipe.variable.name] = Recipe(recipe.variable, _mean(bands, 1.0))
        if all(recipe.variable.name in made for recipe in recipes):
            found.append((year, tuple(made[recipe.variable.name] for recipe in recipes)))
    return tuple(found)
