"""From the facts of a run to what its poster says; every number is one of the run's tables."""

from __future__ import annotations

from ..core.bands import band_of
from ..core.heatdays import DAY_COUNTS
from ..core.options import NAMES, PRECIPITATIONS, TEMPERATURES
from ..core.portrait import Entry
from ..core.twinning import TwinRow
from . import statements
from .poster_content import PosterContent, Reading, Strip
from .twin_report import Facts
from .wording import capital, language, say, tr

PROS_SHOWN, CONS_SHOWN = 5, 6
_SHOWN_DAYS = ("days_30", "days_frost")


def poster_content(facts: Facts, row: TwinRow) -> PosterContent:
    """The poster on the twin of `row`."""
    result = facts.result
    table, i = result.table, row.position
    home, twin = facts.name, str(table.name[i])
    when = statements.horizon_short(facts.horizon)
    return PosterContent(
        language=language(),
        title=tr("Why {twin}?", twin=twin),
        question=tr(
            "Who lives today with the climate that {home} expects at the {horizon} horizon, and resembles us?",
            home=home,
            horizon=when,
        ),
        home_name=home,
        twin_name=twin,
        home_point=(result.target.lon, result.target.lat),
        twin_point=(float(table.lon[i]), float(table.lat[i])),
        verdict=_verdict(facts, row),
        figures=_figures(facts, row),
        strips=_strips(facts, row),
        season_labels=(tr("winter"), tr("spring"), tr("summer"), tr("autumn")),
        pros=tuple(capital(say(reason)) for reason in row.reasons.pros[:PROS_SHOWN]),
        cons=tuple(capital(say(reason)) for reason in row.reasons.cons[:CONS_SHOWN]),
        method=statements.method(result.target) + " " + statements.elevation_note(result.target, result.lapse),
        limits=statements.limits(),
        sources=statements.sources(),
        credits=tr("Made with Jumelage climatique, a free QGIS plugin.")
        + " "
        + statements.meaning_short(facts.horizon),
    )


def _verdict(facts: Facts, row: TwinRow) -> str:
    """The fit in one sentence, honest when there is none."""
    twin = str(facts.result.table.name[row.position])
    if row.closeness <= 0:
        return tr(
            "The climate of {twin} is no nearer to the one that {home} expects than that of {home} today.",
            twin=twin,
            home=facts.name,
        )
    return tr(
        "{twin}: {band} of the climate expected at {home} (sigma {sigma:.2f}; {agreement:.0f} % of the models "
        "agree). Rank {rank:,} out of {pool:,} places compared.",
        twin=twin,
        home=facts.name,
        band=band_of(row.sigma).label,
        sigma=row.sigma,
        agreement=100 * row.agreement,
        rank=row.rank,
        pool=facts.result.ranking.pool_size,
    )


def _figures(facts: Facts, row: TwinRow) -> tuple[tuple[str, str], ...]:
    when = statements.horizon_short(facts.horizon)
    return (
        (
            tr("{warming:+.1f} °C", warming=facts.warming),
            tr("of warming over the year, horizon {horizon}", horizon=when),
        ),
        (
            tr("{share:.0f} %", share=100 * max(row.closeness, 0.0)),
            tr("of the way to that climate already travelled there"),
        ),
        (tr("{likeness:.0f} %", likeness=100 * row.similarity), tr("of likeness between the two communes")),
        (tr("{distance:,.0f} km", distance=row.distance_km), tr("as the crow flies")),
    )


def _strips(facts: Facts, row: TwinRow) -> tuple[Strip, Strip, Strip]:
    entries = {entry.name: entry for entry in facts.entries}
    twin = str(facts.result.table.name[row.position])
    today = tr("today (1981-2010)")
    there = {name: round(float(value), 1) for name, value in zip(NAMES, row.climate)}
    there["tas_year"] = row.tas_year
    there["pr_year"] = row.pr_year
    there.update({count.name: days for count, days in zip(DAY_COUNTS, row.days)})
    return (
        _strip(facts.name, today, {name: _single(entry.today) for name, entry in entries.items()}),
        _strip(twin, today, {name: _single(value) for name, value in there.items()}),
        _strip(
            facts.name,
            tr(
                "horizon {horizon}: median and range of 8 models out of 10",
                horizon=statements.horizon_short(facts.horizon),
            ),
            {name: _range(entry) for name, entry in entries.items()},
        ),
    )


def _single(value: float) -> Reading:
    return Reading(value, value, value)


def _range(entry: Entry) -> Reading:
    return Reading(entry.median, entry.low, entry.high)


def _strip(title: str, subtitle: str, values: dict[str, Reading]) -> Strip:
    heat, frost = (values[name].value for name in _SHOWN_DAYS)
    return Strip(
        title=title,
        subtitle=subtitle,
        temperatures=tuple(values[NAMES[i]] for i in TEMPERATURES),
        rains=tuple(values[NAMES[i]] for i in PRECIPITATIONS),
        year=tr("Year: {warmth:.1f} °C, {rain:,.0f} mm", warmth=values["tas_year"].value, rain=values["pr_year"].value),
        days=tr("{heat:.0f} days of 30 °C or more, {frost:.0f} days of frost (estimates)", heat=heat, frost=frost),
    )
