"""From the facts of a run to what its poster says; every number is one of the run's tables."""

from __future__ import annotations

from ...core.bands import NO_ANALOGUE_SIGMA, band_of
from ...core.heatdays import DAY_COUNTS
from ...core.options import NAMES, PRECIPITATIONS, TEMPERATURES
from ...core.portrait import Entry
from ...core.twinning import TwinRow
from .. import statements
from ..twin_report import Facts
from ..wording import capital, language, local_number, say, tr
from .why_content import PosterContent, Reading, Strip

_SHOWN_DAYS = ("days_30", "days_frost")


def poster_content(facts: Facts, row: TwinRow) -> PosterContent:
    """The poster on the twin of `row`."""
    result = facts.result
    table, i = result.table, row.position
    home, twin = facts.name, str(table.name[i])
    when = statements.horizon_short(facts.horizon)
    return PosterContent(
        language=language(),
        title=_title(facts, row),
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
        pros=tuple(capital(say(reason)) for reason in row.reasons.pros),
        cons=tuple(capital(say(reason)) for reason in row.reasons.cons),
        method=" ".join(
            (
                statements.method(result.target),
                statements.second_opinion(result.target, row.sigma_other),
                statements.elevation_note(result.target, result.lapse),
            )
        ),
        limits=facts.provenance.limits,
        sources=facts.provenance.sources,
        credits=tr("Made with Jumelage climatique, a free QGIS plugin.")
        + " "
        + statements.meaning_short(facts.horizon),
    )


def _title(facts: Facts, row: TwinRow) -> str:
    """A question that supposes nothing: “why” only where there is an analogue nearer than home."""
    twin = str(facts.result.table.name[row.position])
    if row.closeness <= 0 or facts.result.verdict.no_analogue or row.sigma >= NO_ANALOGUE_SIGMA:
        return tr("{twin}, a climate twin?", twin=twin)
    return tr("Why {twin}?", twin=twin)


def _verdict(facts: Facts, row: TwinRow) -> str:
    """The fit, honest when there is none, and what must be known of the whole pool."""
    result = facts.result
    twin = str(result.table.name[row.position])
    lines = []
    if result.verdict.no_analogue:
        lines.append(tr("No analogue in this pool."))
    if result.verdict.stays_within_variability:
        lines.append(tr("{home} stays within its present variability at this horizon.", home=facts.name))
    if row.closeness <= 0:
        lines.append(
            tr(
                "The climate of {twin} is no nearer to the one that {home} expects than that of {home} today.",
                twin=twin,
                home=facts.name,
            )
        )
        return " ".join(lines)
    lines.append(
        tr(
            "{twin}: {band} of the climate expected at {home} (sigma {sigma:.2f}; {agreement:.0f} % of the models "
            "agree).",
            twin=twin,
            home=facts.name,
            band=band_of(row.sigma).label,
            sigma=row.sigma,
            agreement=100 * row.agreement,
        )
    )
    figures = {"rank": row.rank, "pool": result.ranking.pool_size}
    if row.outside_filters:
        lines.append(tr("Outside the filters; it would rank {rank:,} among {pool:,} places.", **figures))
    else:
        lines.append(tr("Rank {rank:,} out of {pool:,} places compared.", **figures))
    return " ".join(lines)


def _figures(facts: Facts, row: TwinRow) -> tuple[tuple[str, str], ...]:
    when = statements.horizon_short(facts.horizon)
    return (
        (
            tr("{warming:+.1f} °C", warming=facts.warming),
            tr("of warming since 1981-2010, horizon {horizon}", horizon=when),
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
            tr("horizon {horizon}", horizon=statements.horizon_short(facts.horizon)),
            {name: _range(entry) for name, entry in entries.items()},
        ),
    )


def _single(value: float) -> Reading:
    return Reading(value, value, value)


def _range(entry: Entry) -> Reading:
    return Reading(entry.median, entry.low, entry.high)


def _strip(title: str, subtitle: str, values: dict[str, Reading]) -> Strip:
    heat, frost = (values[name].value for name in _SHOWN_DAYS)
    warmth, rain = values["tas_year"].value, values["pr_year"].value
    return Strip(
        title=title,
        subtitle=subtitle,
        temperatures=tuple(values[NAMES[i]] for i in TEMPERATURES),
        rains=tuple(values[NAMES[i]] for i in PRECIPITATIONS),
        year=f"{local_number(f'{warmth:.1f}')} °C, {local_number(f'{rain:,.0f}')} mm",
        days=tr("{heat:.0f} days of 30 °C or more, {frost:.0f} days of frost (estimates)", heat=heat, frost=frost),
    )
