"""The climate variables that can be made of monthly or daily values, by name.

Standard library only: QGIS reads the choices as it starts. `bioclim`, `aridity` and `daycounts` compute them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from .errors import JumelageError
from .messages import Message, message
from .options import PRECIPITATION as PR
from .options import TEMPERATURE as TAS
from .options import VARIABLES

TASMIN, TASMAX = "tasmin", "tasmax"
SEASONS, BIOCLIM, ARIDITY, GROWTH, COUNTS = "seasons", "bioclim", "aridity", "gdd", "counts"
GROUPS = (SEASONS, BIOCLIM, ARIDITY, GROWTH, COUNTS)

DEFAULT_BASE = 10.0
"""Growing degree days count above this (°C); 5 is usual for grass and cereals."""
BASE_MIN, BASE_MAX = -10.0, 30.0

_CELSIUS, _MM, _PERCENT, DAYS = "°C", "mm", "%", "d"


@dataclass(frozen=True)
class Made:
    """A variable that can be made: its name and group, the kinds of values it needs, its unit, what it is and how."""

    name: str
    group: str
    needs: tuple[str, ...]
    unit: str
    label: Message
    formula: Message


def _season(name: str, label: Message) -> Made:
    if name.startswith(PR):
        return Made(name, SEASONS, (PR,), _MM, label, message("sum of three monthly totals"))
    return Made(name, SEASONS, (TAS,), _CELSIUS, label, message("mean of three monthly means"))


SEASON_VARIABLES = tuple(_season(v.name, v.label) for v in VARIABLES)

_T, _EXTREMES, _P, _BOTH = (TAS,), (TASMIN, TASMAX), (PR,), (TAS, PR)
BIOCLIM_VARIABLES = (
    Made("bio1", BIOCLIM, _T, _CELSIUS, message("mean temperature of the year"), message("mean of the 12 months")),
    Made(
        *("bio2", BIOCLIM, _EXTREMES, _CELSIUS),
        message("mean diurnal range"),
        message("mean of monthly (tasmax − tasmin)"),
    ),
    Made("bio3", BIOCLIM, _EXTREMES, _PERCENT, message("isothermality"), message("100 × bio2 / bio7")),
    Made(
        *("bio4", BIOCLIM, _T, "0.01 °C"),
        message("seasonality of temperature"),
        message("100 × standard deviation of the 12 months, divisor 11 (WorldClim; not the ANUCLIM percentage)"),
    ),
    Made(
        *("bio5", BIOCLIM, (TASMAX,), _CELSIUS),
        message("maximum of the warmest month"),
        message("greatest monthly tasmax"),
    ),
    Made(
        *("bio6", BIOCLIM, (TASMIN,), _CELSIUS),
        message("minimum of the coldest month"),
        message("least monthly tasmin"),
    ),
    Made("bio7", BIOCLIM, _EXTREMES, _CELSIUS, message("range of temperature over the year"), message("bio5 − bio6")),
    Made(
        *("bio8", BIOCLIM, _BOTH, _CELSIUS),
        message("mean temperature of the wettest quarter"),
        message("mean of the three running months with most rain"),
    ),
    Made(
        *("bio9", BIOCLIM, _BOTH, _CELSIUS),
        message("mean temperature of the driest quarter"),
        message("mean of the three running months with least rain"),
    ),
    Made(
        *("bio10", BIOCLIM, _T, _CELSIUS),
        message("mean temperature of the warmest quarter"),
        message("greatest mean of three running months"),
    ),
    Made(
        *("bio11", BIOCLIM, _T, _CELSIUS),
        message("mean temperature of the coldest quarter"),
        message("least mean of three running months"),
    ),
    Made("bio12", BIOCLIM, _P, _MM, message("rain of the year"), message("sum of the 12 months")),
    Made("bio13", BIOCLIM, _P, _MM, message("rain of the wettest month"), message("greatest monthly total")),
    Made("bio14", BIOCLIM, _P, _MM, message("rain of the driest month"), message("least monthly total")),
    Made(
        *("bio15", BIOCLIM, _P, _PERCENT),
        message("seasonality of rain"),
        message("100 × standard deviation of the 12 months, divisor 11, / (1 mm + their mean) (WorldClim)"),
    ),
    Made(
        *("bio16", BIOCLIM, _P, _MM),
        message("rain of the wettest quarter"),
        message("greatest sum of three running months"),
    ),
    Made(
        *("bio17", BIOCLIM, _P, _MM),
        message("rain of the driest quarter"),
        message("least sum of three running months"),
    ),
    Made(
        *("bio18", BIOCLIM, _BOTH, _MM),
        message("rain of the warmest quarter"),
        message("sum of the three running months of greatest mean temperature"),
    ),
    Made(
        *("bio19", BIOCLIM, _BOTH, _MM),
        message("rain of the coldest quarter"),
        message("sum of the three running months of least mean temperature"),
    ),
)

MARTONNE, PET, UNEP = "aridity_martonne", "pet_thornthwaite", "aridity_unep"
ARIDITY_VARIABLES = (
    Made(
        *(MARTONNE, ARIDITY, _BOTH, "mm/°C"),
        message("aridity index of De Martonne (low is dry)"),
        message("rain of the year / (mean temperature + 10); none at −10 °C or colder"),
    ),
    Made(
        *(PET, ARIDITY, _T, _MM),
        message("potential evapotranspiration of the year"),
        message("Thornthwaite 1948, from monthly means and the length of the day; above 26.5 °C Willmott 1985"),
    ),
    Made(
        *(UNEP, ARIDITY, _BOTH, "1"),
        message("aridity index of UNEP (below 0.65 is dry land)"),
        message("rain of the year / potential evapotranspiration; none where it never thaws"),
    ),
)

GDD = Made(
    *(GROWTH, GROWTH, _T, "°C d"),
    message("growing degree days"),
    message(
        "sum over the months of days × (mean − {base:g} °C) where it is above; from monthly means, which miss the warm "
        "days of cool months",
        base=DEFAULT_BASE,
    ),
)
GDD_DAILY = Made(
    *(GROWTH, GROWTH, _T, "°C d"),
    message("growing degree days"),
    message("sum over the days of (mean − {base:g} °C) where it is above; mean of the whole years", base=DEFAULT_BASE),
)


def with_base(made: Made, base: float) -> Made:
    """Growing degree days under the name and with the formula of their base (°C); other variables as they are."""
    if made.group != GROWTH:
        return made
    return replace(made, name=f"{GROWTH}_{base:g}", formula=made.formula.holding(base=base))


@dataclass(frozen=True)
class DayCount:
    """A count of the days of a kind on one side of a threshold (°C or mm)."""

    made: Made
    threshold: float
    above: bool
    included: bool
    """Whether a day on the threshold itself counts."""

    @property
    def kind(self) -> str:
        """The kind of daily value that is counted."""
        return self.made.needs[0]


def _count(name: str, kind: str, threshold: float, side: str, label: Message) -> DayCount:
    unit = _MM if kind == PR else _CELSIUS
    formula = message(
        "days a year with {kind} {side} {threshold:g} {unit}", kind=kind, side=side, threshold=threshold, unit=unit
    )
    return DayCount(Made(name, COUNTS, (kind,), DAYS, label, formula), threshold, side in "≥>", side in "≥≤")


DAY_COUNTS = (
    _count("summer_days", TASMAX, 25.0, ">", message("summer days (ETCCDI)")),
    _count("hot_days", TASMAX, 30.0, "≥", message("days of 30 °C or more")),
    _count("very_hot_days", TASMAX, 35.0, "≥", message("days of 35 °C or more")),
    _count("frost_days", TASMIN, 0.0, "<", message("frost days (ETCCDI)")),
    _count("tropical_nights", TASMIN, 20.0, ">", message("tropical nights (ETCCDI)")),
    _count("dry_days", PR, 1.0, "<", message("dry days")),
    _count("wet_days", PR, 1.0, "≥", message("wet days (ETCCDI R1mm)")),
    _count("days_20mm", PR, 20.0, "≥", message("days of heavy rain (ETCCDI R20mm)")),
)
"""Thresholds and sides of the ETCCDI indices where there is one."""

MONTHLY_VARIABLES = (*SEASON_VARIABLES, *BIOCLIM_VARIABLES, *ARIDITY_VARIABLES, GDD)
ALL = (*MONTHLY_VARIABLES, *(count.made for count in DAY_COUNTS))
CHOICES = (*GROUPS, *(made.name for made in ALL if made.name not in GROUPS))
"""Whole groups, then single variables."""


def chosen(names: list[str]) -> tuple[Made, ...]:
    """The variables of these groups and names, in the order of `ALL`; all when `names` is empty."""
    return tuple(made for made in ALL if not names or made.name in names or made.group in names)


@dataclass(frozen=True)
class Plan:
    """What is made: of monthly values, and of days; `left_out` is what was wanted, with the kinds that it lacks."""

    of_months: tuple[Made, ...]
    of_days: tuple[Made, ...]
    left_out: tuple[tuple[Made, tuple[str, ...]], ...]


def plan(names: list[str], months: tuple[str, ...], days: tuple[str, ...]) -> Plan:
    """What can be made of the variables and groups named, all when `names` is empty.

    `months` and `days` are the kinds of which there are monthly and daily values. Raises `JumelageError` where a
    variable named by itself, or all of a group, cannot be made.
    """
    of_months, of_days, left_out = [], [], []
    for made in chosen(names):
        lacks = _lacks(made, months, days)
        if lacks:
            left_out.append((made, lacks))
        elif made.group == COUNTS:
            of_days.append(made)
        elif made.group == GROWTH and TAS in days:
            of_days.append(GDD_DAILY)
        else:
            of_months.append(made)
    found = Plan(tuple(of_months), tuple(of_days), tuple(left_out))
    _refuse_named(found, names)
    return found


def _lacks(made: Made, months: tuple[str, ...], days: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds of values that a variable needs and that are missing."""
    there = days if made.group == COUNTS else (*months, *(days if made.group == GROWTH else ()))
    return tuple(kind for kind in made.needs if kind not in there)


def _refuse_named(found: Plan, names: list[str]) -> None:
    """Raise `JumelageError` where what was named cannot be made."""
    groups = {made.group for made in (*found.of_months, *found.of_days)}
    for made, lacks in found.left_out:
        if made.group == COUNTS and (made.name in names or (COUNTS in names and COUNTS not in groups)):
            raise JumelageError(
                "“{name}” counts days: it needs daily values (DAILY) of {kinds}.",
                name=made.name,
                kinds=", ".join(lacks),
            )
        if made.name in names or (made.group in names and made.group not in groups):
            raise JumelageError(
                "“{name}” needs monthly values of {kinds}, which your rasters lack.",
                name=made.name,
                kinds=", ".join(lacks),
            )
    if not groups:
        raise JumelageError("Nothing can be made of these rasters: monthly temperature or rain is needed.")
