"""What a ranking of twins says in words."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

from ..core.bands import band_of
from ..core.horizons import Horizon
from ..core.portrait import Entry
from ..core.twinning import Twinning, TwinRow
from . import statements
from .analogue_report import climate_section
from .report import Report, Section
from .tables import note, reasons_text
from .wording import say, tr

SHOWN = 20


@dataclass(frozen=True)
class Facts:
    """The facts of a run; `rows` are the twins listed, in order, then the other partners."""

    result: Twinning
    rows: list[TwinRow]
    horizon: Horizon
    far_sigma: float | None
    warming: float
    entries: list[Entry]

    @property
    def name(self) -> str:
        """The name of the home commune."""
        return str(self.result.table.name[self.result.home])

    @property
    def title(self) -> str:
        """The title of the result."""
        return tr(
            "Climate twins of {name} for {horizon}",
            name=self.name,
            horizon=statements.horizon_short(self.horizon),
        )

    @property
    def partners(self) -> list[TwinRow]:
        """The partners to judge."""
        return [row for row in self.rows if row.partner]


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Ranks communes whose climate of today is near the one that yours expects, and which resemble yours.\n\n"
        "Sigma: how unusual the remaining difference of climate would be here. Closeness: the share of the way from "
        "here today to here at the horizon that the other commune has already travelled; at 0 or less it is no nearer "
        "than home. Similarity: likeness of population, density, area, elevation, distance to the sea and rural class. "
        "Communes are ranked by the square root of closeness times similarity; those marked pareto are beaten by none "
        "in both.\n\n"
        "Partners (existing twin towns) are always listed with their true rank and the reasons for and against."
    )


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    result = facts.result
    lines = [
        statements.meaning(facts.horizon, result.target),
        statements.movement(facts.name, result.target, facts.warming),
        statements.verdict(result.verdict),
        tr("{count:,} communes and places compared.", count=result.ranking.pool_size),
    ]
    return lines + warnings(facts)


def warnings(facts: Facts) -> list[str]:
    """What must not be overlooked."""
    result = facts.result
    lines = []
    if not result.any_nearer:
        lines.append(tr("No place in this pool is nearer to the climate expected here than this place itself."))
    if result.verdict.stays_within_variability:
        lines.append(statements.within_variability(facts.far_sigma))
    if result.target.from_neighbour:
        lines.append(tr("No climate data in this place's own cell: the nearest land cell was taken."))
    if len(result.out_of_data):
        lines.append(_out_of_data(facts))
    return lines


def _out_of_data(facts: Facts) -> str:
    """Never dropped silently: how many and where; the page names them all."""
    table, places = facts.result.table, facts.result.out_of_data
    regions = Counter(f"{table.region[i]} ({table.country[i]})" for i in places)
    return tr(
        "{count:,} communes lie outside the climate data and could not be compared: {regions}.",
        count=len(places),
        regions=", ".join(tr("{region}: {number}", region=r, number=n) for r, n in regions.items()),
    )


def _out_of_data_section(facts: Facts) -> tuple[Section, ...]:
    """The names of the places that could not be compared."""
    table, places = facts.result.table, facts.result.out_of_data
    if not len(places):
        return ()
    names = ", ".join(f"{table.name[i]} ({table.key(i)})" for i in places)
    return (Section(title=tr("Outside the climate data"), text=(names,)),)


def page(facts: Facts) -> Report:
    """The readable result."""
    return Report(
        title=facts.title,
        lead=(statements.meaning(facts.horizon, facts.result.target),),
        verdict=" ".join(sentences(facts)[1:4]),
        warnings=tuple(warnings(facts)),
        sections=(
            *_partners(facts),
            _best(facts),
            climate_section(facts.name, facts.entries),
            _method(facts),
            *_out_of_data_section(facts),
        ),
        notes=(statements.limits(), tr("Sources: {sources}", sources=statements.sources())),
    )


def _partners(facts: Facts) -> tuple[Section, ...]:
    if not facts.partners:
        return ()
    return (_section(facts, tr("The partners to judge"), facts.partners, _reading(facts)),)


def _best(facts: Facts) -> Section:
    best = [row for row in facts.rows if row.known and not row.outside_filters][:SHOWN]
    # how to read the columns is said once, at the first table
    return _section(facts, tr("The best twins"), best, () if facts.partners else _reading(facts))


def _section(facts: Facts, title: str, rows: list[TwinRow], text: tuple[str, ...]) -> Section:
    return Section(
        title=title,
        text=text,
        heads=(
            tr("Rank"),
            tr("Commune"),
            tr("Sigma"),
            tr("Reading"),
            tr("Agreement"),
            tr("Way travelled"),
            tr("Similarity"),
            tr("Score"),
            tr("Distance"),
        ),
        rows=tuple(_cells(facts, row) for row in rows),
        numbers=(0, 2, 4, 5, 6, 7, 8),
        wide=True,
    )


def _reading(facts: Facts) -> tuple[str, ...]:
    """How to read the columns."""
    lines = [
        tr(
            "Agreement: share of models at 2 sigma or less. Way travelled: how much of the way from here today to here "
            "at the horizon that place has already gone. For and against: that place today, compared with what is "
            "expected here at the horizon."
        )
    ]
    other = facts.result.target.second_opinion
    if other is not None:
        kind = statements.covariance_name(other.kind)
        lines.append(tr("In brackets after sigma: a second opinion, with the {kind} covariance.", kind=kind))
    return tuple(lines)


def _sigma(row: TwinRow) -> str:
    """Sigma, and in brackets that of the second opinion where there is one."""
    own, other = (tr("{value:.2f}", value=value) for value in (row.sigma, row.sigma_other))
    return f"{own} ({other})" if math.isfinite(row.sigma_other) else own


def _cells(facts: Facts, row: TwinRow) -> tuple[str, ...]:
    table, i = facts.result.table, row.position
    name = f"{table.name[i]} ({', '.join(part for part in (table.region[i], table.country[i]) if part)})"
    if not row.known:
        return ("–", name, "–", "–", "–", "–", tr("{value:.2f}", value=row.similarity), "–", "–", note(row))
    remarks = note(row)
    return (
        tr("{value:,}", value=row.rank),
        name,
        _sigma(row),
        say(band_of(row.sigma).label),
        tr("{value:.0f} %", value=100 * row.agreement),
        tr("{value:.0f} %", value=100 * row.closeness),
        tr("{value:.2f}", value=row.similarity),
        tr("{value:.2f}", value=row.score),
        tr("{value:,.0f} km", value=row.distance_km),
        reasons_text(row.reasons) + (f". ({remarks})" if remarks else ""),
    )


def _method(facts: Facts) -> Section:
    result = facts.result
    text = (
        statements.method(result.target),
        statements.elevation_note(result.target, result.lapse),
        tr(
            "Similarity compares population, density and area (each as a percentile within the country), elevation, "
            "distance to the sea and the urban or rural class, with equal weights; what is unknown is left out and "
            "lowers the confidence. Score: square root of closeness times similarity."
        ),
    )
    return Section(title=tr("Method"), text=text)
