"""Levels of warming as a planner lists them, and the year in which each of them stands on the reference path.

The year is that of TRACC, the official reference path of warming for France: mainland France reaches its three
levels in 2030, 2050 and 2100. Between them, from the middle of 1981-2010 and on after 2100, straight lines: a
convention for reading and playing a trajectory, never a forecast.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import JumelageError
from .horizons import CUSTOM, FRANCE_WARMING, TRACC_WARMING, Horizon, horizon
from .messages import Message, message

LEAST_STEP = 0.05
"""Levels stand at least this far apart, in K: about a year and a half on the reference path."""

FRANCE_BEFORE = 0.9
"""Warming of mainland France from 1900-1930 to 1981-2010, in K: TRACC's +2 °C is +1.1 above 1981-2010."""
REFERENCE_YEAR = 1996
"""The middle of 1981-2010, to the nearest 1 January."""
TRACC_YEARS: dict[str, int] = {"tracc2030": 2030, "tracc2050": 2050, "tracc2100": 2100}

_NUMBER = re.compile(r"\+?(\d+([.,]\d*)?|[.,]\d+)$")
_SEPARATOR = re.compile(r"[;\s]+")
_PATH = ((0.0, REFERENCE_YEAR), *((TRACC_WARMING[name], year) for name, year in TRACC_YEARS.items()))
"""Warming of mainland France above 1981-2010 (K) and year, in order."""


@dataclass(frozen=True)
class Year:
    """A year on the reference path, and what it rests on."""

    number: int
    basis: Message


def read_levels(text: str, ensemble: str) -> tuple[Horizon, ...]:
    """The horizons that a planner lists: numbers in K or TRACC horizons, put in the order of their warming.

    Separated by semicolons or spaces; a decimal comma will do. Raises `JumelageError` on the first that is
    no level or out of range, on levels too near each other, and where there are fewer than two.
    """
    items = [item.rstrip(",") for item in _SEPARATOR.split(text)]
    found = sorted((_level(item, ensemble) for item in items if item), key=lambda found: found.level)
    if len(found) <= 1:
        raise JumelageError("A trajectory needs two levels of warming or more, separated by semicolons: 1; 1.5; 2.")
    for low, high in zip(found, found[1:]):
        if high.level - low.level < LEAST_STEP - 1e-9:
            raise JumelageError(
                "The levels {low:.2f} and {high:.2f} K are too close: leave at least 0.05 K between them.",
                low=low.level,
                high=high.level,
            )
    return tuple(found)


def _level(item: str, ensemble: str) -> Horizon:
    """One horizon of the list."""
    if item.lower() in TRACC_YEARS:
        return horizon(item.lower(), ensemble)
    if not _NUMBER.match(item):
        raise JumelageError(
            "“{item}” is not a level of warming: write numbers in K separated by semicolons (1; 1.5; 2), or tracc2030, "
            "tracc2050, tracc2100.",
            item=item,
        )
    return horizon(CUSTOM, ensemble, float(item.replace(",", ".")))


def france_warming(of: Horizon) -> float:
    """Warming of mainland France above 1900-1930 at a horizon, in K: the scale of TRACC."""
    return _france(of) + FRANCE_BEFORE


def _france(of: Horizon) -> float:
    """Warming of mainland France above 1981-2010, in K."""
    return of.change * FRANCE_WARMING[of.ensemble]


def year_of(of: Horizon) -> Year:
    """The year in which a horizon stands on the reference path."""
    if of.name in TRACC_YEARS:
        return Year(TRACC_YEARS[of.name], message("TRACC"))
    rise = _france(of)
    following = next((n for n in range(1, len(_PATH)) if rise <= _PATH[n][0]), len(_PATH) - 1)
    (low, first), (high, last) = _PATH[following - 1], _PATH[following]
    return Year(round(first + (rise - low) / (high - low) * (last - first)), _basis(rise))


def _basis(rise: float) -> Message:
    """What the year of a warming of mainland France above 1981-2010 rests on."""
    if rise < _PATH[1][0]:
        return message("before TRACC's first date")
    if rise > _PATH[-1][0]:
        return message("beyond TRACC's last date")
    return message("between TRACC's dates")
