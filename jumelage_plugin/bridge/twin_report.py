"""What a ranking of twins says in words."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from ..core.bands import band_of
from ..core.communes import CommuneTable
from ..core.horizons import Horizon
from ..core.messages import Message
from ..core.portrait import Entry
from ..core.twinning import Positions, Twinning, TwinRow
from . import statements
from .analogue_report import climate_section, metric_cell, metric_head
from .links import RowLinks, link_sentences, rail_note
from .metric_words import help_on_metrics, ranked_by
from .own_indicator_words import indicator_sentences
from .profile_words import help_on_profiles, part_cells, part_heads, profile_name, similarity_note, weights_in_words
from .provenance import Provenance
from .report import Report, Section
from .tables import note, reasons_text
from .travel_note import section, source_lines
from .wording import say, tr

SHOWN = 20


@dataclass(frozen=True)
class Facts:
    """The facts of a run; `rows` are the twins listed, in order, then the other partners.

    `left_out` says which rows of a table of twinnings were of no use.
    """

    result: Twinning
    rows: list[TwinRow]
    horizon: Horizon
    far_sigma: float | None
    warming: float
    entries: list[Entry]
    provenance: Provenance
    links: RowLinks = field(default_factory=RowLinks)
    left_out: tuple[Message, ...] = ()

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
    text = tr(
        "Ranks communes whose climate of today is near the one that yours expects, and which resemble yours.\n\n"
        "Sigma: how unusual the remaining difference of climate would be here. Closeness: the share of the way from "
        "here today to here at the horizon that the other commune has already travelled; at 0 or less it is no nearer "
        "than home. Similarity: likeness of population, density, area, elevation, distance to the sea, density and "
        "rural class, land cover and access to the train. Communes are ranked by the square root of closeness times "
        "similarity; those marked pareto are beaten by none in both.\n\n"
        "Partners (existing twin towns) are always listed with their true rank and the reasons for and against.\n\n"
        "The field metric_value holds the number of the metric that ranks; the fields part_… hold the likeness by "
        "each criterion, from 0 to 1."
    )
    return f"{text}\n\n{help_on_profiles()}\n\n{help_on_metrics()}"


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    result = facts.result
    lines = [
        statements.meaning(facts.horizon, result.target),
        statements.movement(facts.name, result.target, facts.warming, facts.horizon),
        statements.verdict(result.verdict),
        tr("{count:,} communes and places compared.", count=result.ranking.pool_size),
    ]
    return [
        *lines,
        *metric_lines(facts),
        *link_sentences(facts.links, result),
        *map(say, facts.left_out),
        *indicator_sentences(result),
        *warnings(facts),
        *facts.provenance.notes,
    ]


def metric_lines(facts: Facts) -> list[str]:
    """What ranked, where it was not sigma."""
    result = facts.result
    if result.by is None:
        return []
    order = result.ranking.order
    best = float(result.metric_value[order[np.argmax(result.closeness[order])]])
    return ranked_by(result.by.name, result.by.home_reading, best, len(result.not_comparable))


def warnings(facts: Facts) -> list[str]:
    """What must not be overlooked."""
    result = facts.result
    lines = []
    if not result.any_nearer:
        lines.append(tr("No place in this pool is nearer to the climate expected here than this place itself."))
    lines.extend(statements.baseline(result.target))
    if result.verdict.stays_within_variability:
        lines.append(statements.within_variability(facts.far_sigma))
    if result.target.from_neighbour:
        lines.append(tr("No climate data in this place's own cell: the nearest land cell was taken."))
    if len(result.out_of_data):
        lines.append(out_of_data(result.table, result.out_of_data))
    return lines


def out_of_data(table: CommuneTable, places: Positions) -> str:
    """Never dropped silently: how many and where; the page names them all."""
    regions = Counter(f"{table.region[i]} ({table.country[i]})" for i in places)
    return tr(
        "{count:,} communes lie outside the climate data and could not be compared: {regions}.",
        count=len(places),
        regions=", ".join(tr("{region}: {number}", region=r, number=n) for r, n in regions.items()),
    )


def out_of_data_section(table: CommuneTable, places: Positions) -> tuple[Section, ...]:
    """The names of the places that could not be compared."""
    if not len(places):
        return ()
    names = ", ".join(f"{table.name[i]} ({table.key(i)})" for i in places)
    return (Section(title=tr("Outside the climate data"), text=(names,)),)


def page(facts: Facts) -> Report:
    """The readable result."""
    return Report(
        title=facts.title,
        lead=(
            statements.meaning(facts.horizon, facts.result.target),
            *metric_lines(facts),
            *link_sentences(facts.links, facts.result),
            *map(say, facts.left_out),
            *indicator_sentences(facts.result),
        ),
        verdict=" ".join(sentences(facts)[1:4]),
        warnings=tuple(warnings(facts)),
        sections=(
            *_partners(facts),
            _best(facts),
            _likeness(facts),
            *(section(item) for item in facts.links.visits),
            climate_section(facts.name, facts.entries),
            _method(facts),
            *out_of_data_section(facts.result.table, facts.result.out_of_data),
        ),
        notes=(*source_lines(facts.links.visits), *facts.provenance.lines),
    )


def _partners(facts: Facts) -> tuple[Section, ...]:
    if not facts.partners:
        return ()
    return (_section(facts, tr("The partners to judge"), facts.partners, _reading(facts)),)


def _best(facts: Facts) -> Section:
    best = _best_rows(facts)
    # how to read the columns is said once, at the first table
    return _section(facts, tr("The best twins"), best, () if facts.partners else _reading(facts))


def _best_rows(facts: Facts) -> list[TwinRow]:
    return [row for row in facts.rows if row.ranked and not row.outside_filters][:SHOWN]


def _likeness(facts: Facts) -> Section:
    """The likeness of the places listed, criterion by criterion."""
    profile = facts.result.profile
    rows = list({row.position: row for row in (*facts.partners, *_best_rows(facts))}.values())
    heads = (tr("Commune"), tr("Similarity"), *part_heads(profile), tr("Known"))
    return Section(
        title=tr("Likeness by criterion"),
        text=(
            tr(
                "Profile “{profile}”, its weights: {weights}. Known: the share of the weights that is known of both.",
                profile=profile_name(profile.name),
                weights=weights_in_words(profile),
            ),
        ),
        heads=heads,
        rows=tuple(
            (
                str(facts.result.table.name[row.position]),
                tr("{value:.2f}", value=row.similarity),
                *part_cells(row.parts),
                tr("{value:.0f} %", value=100 * row.confidence),
            )
            for row in rows
        ),
        numbers=tuple(range(1, len(heads))),
    )


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
            *metric_head(facts.result.by),
        ),
        rows=tuple(_cells(facts, row) for row in rows),
        numbers=(0, 2, 4, 5, 6, 7, 8, 9),
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
        similarity = tr("{value:.2f}", value=row.similarity)
        none = metric_cell(facts.result.by, row.metric_value)
        return ("–", name, "–", "–", "–", "–", similarity, "–", "–", *none, note(row))
    remarks = note(row)
    return (
        tr("{value:,}", value=row.rank) if row.ranked else "–",
        name,
        _sigma(row),
        say(band_of(row.sigma).label),
        tr("{value:.0f} %", value=100 * row.agreement),
        tr("{value:.0f} %", value=100 * row.closeness) if row.ranked else "–",
        tr("{value:.2f}", value=row.similarity),
        tr("{value:.2f}", value=row.score) if row.ranked else "–",
        tr("{value:,.0f} km", value=row.distance_km),
        *metric_cell(facts.result.by, row.metric_value),
        reasons_text(row.reasons) + (f". ({remarks})" if remarks else ""),
    )


def _method(facts: Facts) -> Section:
    result = facts.result
    text = (
        statements.method(result.target),
        *statements.weights(result.target),
        statements.elevation_note(result.target, result.lapse),
        similarity_note(result.profile),
        *rail_note(facts.links),
    )
    return Section(title=tr("Method"), text=text)
