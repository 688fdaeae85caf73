"""What the dock tells of the practices and of the walks, as parts of a sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsProject

from ..jumelage_plugin.bridge.evaluations import cost_here, lacking_for_costs, walk_stops
from ..jumelage_plugin.bridge.twinning_folder import layer
from ..jumelage_plugin.bridge.twinning_rows import columns_of
from ..jumelage_plugin.bridge.wording import listed, say, tr
from ..jumelage_plugin.core.pin_climate import told
from ..jumelage_plugin.core.schema import UUID
from ..jumelage_plugin.core.sensory import Stop, in_words
from ..jumelage_plugin.core.transferability import TRANSFER_CRITERIA, Transfer
from .parts import bullets, paragraph
from .practices_model import Practice, words_of

_MOST_TITLES = 50


def practice_parts(project: QgsProject, practice: Practice, row: Mapping[str, Any]) -> list[str]:
    """A practice: title, summary, hazards, cost, climate; `row` holds all its columns."""
    words = words_of("HAZ")
    hazards = [words.get(code, code) for code in practice.hazards]
    climate = [paragraph(say(line)) for line in told(row.get("climate"))]
    parts = [paragraph(practice.title, strong=True), paragraph(practice.summary), bullets(hazards)]
    return [*parts, *_cost(project, row), *climate]


def _cost(project: QgsProject, row: Mapping[str, Any]) -> list[str]:
    """What it cost there, what the same would be for as many inhabitants as ours, and what is not known for that."""
    parts = []
    costs = cost_here(project, row)
    if costs is not None:
        there, here = costs
        told_cost = tr(
            "Investment there: {there:,.0f} €; for as many inhabitants as ours, about {here:,.0f} €.",
            there=there,
            here=float(f"{here:.2g}"),
        )
        parts.append(paragraph(told_cost))
    (lacking,) = lacking_for_costs(project, [row])
    if lacking:
        parts.append(paragraph(tr("Missing for a cost to compare here: {what}.", what=listed(map(say, lacking)))))
    return parts


def lacking_parts(project: QgsProject) -> list[str]:
    """The practices by what they lack for a cost here."""
    names = ("title", "investment_eur", "cost_year")
    rows = [dict(zip(names, values)) for values in columns_of(layer(project, "practice"), *names)]
    groups: dict[str, list[str]] = {}
    for row, lacking in zip(rows, lacking_for_costs(project, rows)):
        if lacking:
            groups.setdefault(listed(map(say, lacking)), []).append(row["title"])
    parts = [paragraph(tr("What is missing for a cost here, by practice"), strong=True)]
    for what, titles in sorted(groups.items()):
        parts += [paragraph(tr("Missing: {what} (practices: {count})", what=what, count=len(titles)))]
        parts += [bullets(titles[:_MOST_TITLES])]
        if len(titles) > _MOST_TITLES:
            parts += [paragraph(tr("… and {count} more", count=len(titles) - _MOST_TITLES))]
    return parts if groups else [*parts, paragraph(tr("Nothing: every practice has its cost and its year."))]


def walk_parts(project: QgsProject) -> list[str]:
    """What was felt at each stop of the walks, with how far the walkers agree."""
    names = dict(columns_of(layer(project, "route"), UUID, "name"))
    parts = [paragraph(tr("Sensory walk"), strong=True)]
    for route, stops in walk_stops(project).items():
        parts += [paragraph(str(names.get(route, ""))), bullets(stop_lines(stops))]
    return parts if parts[1:] else [*parts, paragraph(tr("No stop of a walk has been noted yet."))]


def stop_lines(stops: Sequence[Stop]) -> list[str]:
    """Each stop in one line: sensation with its spread, words, the temperature of the ground."""
    lines = []
    for stop in stops:
        words = [say(in_words(stop.felt)), *stop.words]
        if stop.surface_c is not None:
            words.append(tr("{value:.0f} °C on the ground", value=stop.surface_c))
        lines.append(tr("Stop {number}: {words}", number=str(stop.number), words=listed(words)))
    return lines


def transfer_parts(title: str, found: Transfer) -> list[str]:
    """Whether a practice can come home: the answer, what rules it out, what the voters do not agree rules it out."""
    parts = [paragraph(title, strong=True), paragraph(say(found.sentence))]
    for heading, codes in (
        (tr("Ruled out, for half or more of those who know answer “no” to:"), found.vetoes),
        (tr("Contested, for some answer “no” to what could rule it out:"), found.contested),
    ):
        if codes:
            parts += [paragraph(heading), bullets([_veto(code, found) for code in codes])]
    return parts


def _veto(code: str, found: Transfer) -> str:
    """The question of a veto, with how many say no."""
    asked = {criterion.code: say(criterion.question) for criterion in TRANSFER_CRITERIA}
    tally = found.by_criterion[code]
    return tr("{question} No: {zeros} of {voters}.", question=asked[code], zeros=tally.zeros, voters=tally.voters)
