"""What the sheets of the kit may say of a pair: the fields of their templates, and where each comes from.

A figure is named by its code and its place: `days_30_home_today`, `tas_jja_home_horizon`, `pr_year_twin_today`. What a
twinning does not know is said to be unknown: no sheet has a hole where a figure should stand.
"""

from __future__ import annotations

from typing import Any

from ..core.heatdays import DAY_COUNTS
from ..core.messages import Message, message
from ..core.options import VARIABLES
from .document_facts import DocumentFacts
from .posters import labels
from .posters.material import day
from .reports import parts
from .wording import local_number, tr

CLIMATE_CODES = (
    *(variable.name for variable in VARIABLES),
    "tas_year",
    "pr_year",
    *(count.name for count in DAY_COUNTS),
)
TERRITORY_CODES = ("population", "area")
_OF_THE_PAIR: dict[str, Message] = {
    "name": message("the name of the twinning"),
    "home": message("the name of the commune at home"),
    "twin": message("the name of the twin commune"),
    "horizon": message("the horizon in a few words"),
    "horizon_in_full": message("the horizon with the warming that it stands for"),
    "sigma": message("the difference that remains between the climates, in sigma"),
    "twinned_since": message("the year since which both communes are twinned"),
    "departure_date": message("the day of the departure"),
    "return_date": message("the day of the return"),
    "elevation_home": message("the elevation of the commune at home"),
    "elevation_twin": message("the elevation of the twin commune"),
}
_PLACES: dict[str, Message] = {
    "home_today": message("at home today"),
    "home_horizon": message("at home at the horizon, with the range of the models"),
    "twin_today": message("in the twin commune today"),
}
FIELDS: dict[str, Message] = {
    **_OF_THE_PAIR,
    **{
        f"{code}_{place}": message("{code}, {place}", code=code, place=told)
        for code in (*CLIMATE_CODES, *TERRITORY_CODES)
        for place, told in _PLACES.items()
        if place != "home_horizon" or code in CLIMATE_CODES
    },
}
"""Every field that a sheet may hold, with what it says."""


def unknown() -> str:
    """What stands where a twinning does not know."""
    return tr("unknown")


def kit_fields(facts: DocumentFacts) -> dict[str, str]:
    """The value of each of `FIELDS` for a twinning, as the language of `facts` writes it; within `speaking`."""
    given = {**_pair(facts), **_figures(facts)}
    return {name: given.get(name) or unknown() for name in FIELDS}


def _pair(facts: DocumentFacts) -> dict[str, str]:
    pair = facts.pair
    return {
        "name": facts.name,
        "home": facts.home,
        "twin": facts.twin,
        "horizon": facts.horizon,
        "horizon_in_full": facts.horizon_in_full,
        "sigma": "" if facts.sigma is None else local_number(f"{facts.sigma:.2f}"),
        "twinned_since": str(pair["twinned_since"] or ""),
        "departure_date": day(pair["departure_date"]),
        "return_date": day(pair["return_date"]),
        "elevation_home": _metres(facts.material.home["elevation_m"]),
        "elevation_twin": _metres(facts.material.twin["elevation_m"]),
    }


def _metres(value: Any) -> str:
    return "" if value is None else f"{labels.number(value, 'm')}\u00a0m"


def _figures(facts: DocumentFacts) -> dict[str, str]:
    values: dict[str, str] = {}
    for row in facts.material.indicators:
        if row["value"] is None:
            continue
        at_home = row["commune_uuid"] == facts.pair["home_uuid"]
        place = "home_horizon" if row["scenario"] else "home_today" if at_home else "twin_today"
        values[f"{row.get('code')}_{place}"] = parts.with_range(row)
    return values
