"""The climate of places as figures, month by month and over the year; and the chart of a pair."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from qgis.PyQt.QtCore import QLocale

from ..core.heatdays import DAY_COUNTS
from ..core.monthly import MONTHLY, PR, TAS
from . import statements
from .climate_chart import ChartContent
from .comparison import CLIMATE, HORIZON, TODAY, Comparison, Figure, Pair, PlaceSheet
from .wording import capital, language, say, tr

REFERENCE_YEARS = "1981-2010"
YEAR_INDICATORS = ("tas_year", "pr_year", *(count.name for count in DAY_COUNTS))
"""What is told of the year."""


@lru_cache(maxsize=2)
def month_names(locale: str) -> tuple[str, ...]:
    """Short names of the months in a language."""
    words = QLocale(locale)
    return tuple(words.standaloneMonthName(n, QLocale.FormatType.ShortFormat) for n in range(1, 13))


def variable_labels() -> dict[str, str]:
    """The monthly variables in words."""
    return {
        "tas": tr("mean temperature"),
        "tasmin": tr("mean of the daily minimum"),
        "tasmax": tr("mean of the daily maximum"),
        "pr": tr("rain"),
    }


def _unit(name: str) -> str:
    return "mm" if name == PR else "°C"


def _digits(unit: str) -> int:
    return 1 if unit == "°C" else 0


def climate_source() -> str:
    """Where the normals come from, in few words; the whole stands under the sheet."""
    return tr("normals of this plugin (ERA5, CRU TS, Météo-France, CHELSA …)")


def today_figures(sheet: PlaceSheet) -> list[Figure]:
    """The months of today of a place."""
    labels, source = variable_labels(), climate_source()
    return [
        Figure(
            CLIMATE,
            name,
            labels[name],
            _unit(name),
            float(value),
            _digits(_unit(name)),
            period=TODAY,
            month=month,
            year=REFERENCE_YEARS,
            source=source,
        )
        for name in MONTHLY
        for month, value in enumerate(sheet.months[name].tolist(), start=1)
    ]


def horizon_figures(facts: Comparison) -> list[Figure]:
    """The months of home at the horizon: median and range of the models."""
    labels = variable_labels()
    year, source = statements.horizon_name(facts.twins.horizon), horizon_source(facts)
    figures = []
    for name in MONTHLY:
        found = facts.horizon[name]
        for month, (low, median, high) in enumerate(zip(found.low, found.median, found.high), start=1):
            figures.append(
                Figure(
                    CLIMATE,
                    name,
                    labels[name],
                    _unit(name),
                    float(median),
                    _digits(_unit(name)),
                    low=float(low),
                    high=float(high),
                    period=HORIZON,
                    month=month,
                    year=year,
                    source=source,
                )
            )
    return figures


def horizon_source(facts: Comparison) -> str:
    """What the futures are, in few words."""
    return tr(
        "{ensemble} patterns of {models} models; each month changes as its season does",
        ensemble=statements.ensemble_name(facts.twins.horizon.ensemble),
        models=len(facts.twins.result.target.models),
    )


def home_year_figures(facts: Comparison) -> tuple[list[Figure], list[Figure]]:
    """The year of home today, and at the horizon; the same indicators in both."""
    today, horizon = [], []
    entries = {entry.name: entry for entry in facts.twins.entries}
    for name in YEAR_INDICATORS:
        if name not in entries:
            continue
        entry = entries[name]
        unit = tr("d") if entry.unit == "d" else entry.unit
        shared = {"theme": CLIMATE, "indicator": name, "label": say(entry.label), "unit": unit}
        shared["digits"] = _digits(entry.unit)
        today.append(
            Figure(**shared, value=entry.today, period=TODAY, year=REFERENCE_YEARS, source=_of_year(name, True))
        )
        horizon.append(
            Figure(
                **shared,
                value=entry.median,
                low=entry.low,
                high=entry.high,
                period=HORIZON,
                year=statements.horizon_name(facts.twins.horizon),
                source=_of_year(name, False) or horizon_source(facts),
            )
        )
    return today, horizon


def _of_year(name: str, today: bool) -> str:
    """The source of a figure of the year; counts of days are estimates."""
    if name.startswith("days"):
        return tr("estimate from monthly normals")
    return climate_source() if today else ""


def there_year_figures(facts: Comparison, pair: Pair) -> list[Figure]:
    """The year of the other place today: the figures of its row."""
    values = dict(zip(YEAR_INDICATORS, (pair.row.tas_year, pair.row.pr_year, *pair.row.days)))
    return [
        Figure(
            CLIMATE,
            figure.indicator,
            figure.label,
            figure.unit,
            values[figure.indicator],
            figure.digits,
            period=TODAY,
            year=REFERENCE_YEARS,
            source=figure.source,
        )
        for figure in home_year_figures(facts)[0]
    ]


def chart(facts: Comparison, pair: Pair) -> ChartContent:
    """The chart of a pair."""
    here, there = facts.name, facts.name_of(pair.sheet)
    horizon = statements.horizon_short(facts.twins.horizon)
    known = bool(np.isfinite(pair.sheet.months[TAS]).all())
    labels = (
        tr("{name} today ({years})", name=here, years=REFERENCE_YEARS),
        tr("{name} at the horizon {horizon}: median, and 8 models out of 10", name=here, horizon=horizon),
        tr("{name} today ({years})", name=there, years=REFERENCE_YEARS)
        if known
        else tr("{name}: outside the climate data", name=there),
    )
    return ChartContent(
        title=tr("Temperature and rain by month: {here} and {there}", here=here, there=there),
        description=_description(facts, pair, known),
        labels=labels,
        month_names=tuple(capital(name) for name in month_names(language())),
        tas_here=facts.home.months[TAS],
        tas_horizon=facts.horizon[TAS],
        tas_there=pair.sheet.months[TAS],
        pr_here=facts.home.months[PR],
        pr_horizon=facts.horizon[PR],
        pr_there=pair.sheet.months[PR],
    )


def _description(facts: Comparison, pair: Pair, known: bool) -> str:
    """The chart in words, for those who do not see it."""
    today, later = facts.home.months, facts.horizon
    sentence = tr(
        "{name}: the coldest month has {cold:.1f} °C today and {cold_later:.1f} at the horizon, the warmest {warm:.1f} "
        "and {warm_later:.1f}; the driest {dry:.0f} mm of rain today and {dry_later:.0f} at the horizon.",
        name=facts.name,
        cold=float(today[TAS].min()),
        cold_later=float(later[TAS].median.min()),
        warm=float(today[TAS].max()),
        warm_later=float(later[TAS].median.max()),
        dry=float(today[PR].min()),
        dry_later=float(later[PR].median.min()),
    )
    if not known:
        return sentence
    there = pair.sheet.months
    return f"{sentence} " + tr(
        "{name} today: {cold:.1f} °C in the coldest month, {warm:.1f} in the warmest, {dry:.0f} mm in the driest.",
        name=facts.name_of(pair.sheet),
        cold=float(there[TAS].min()),
        warm=float(there[TAS].max()),
        dry=float(there[PR].min()),
    )
