"""What the climate of places says in words."""

from __future__ import annotations

import numpy as np

from ..core.climate import NEAREST_LAND_KM
from ..core.variables import Array
from . import provenance, statements
from .places_table import Facts, note
from .report import Report, Section
from .shapes import REPAIRED
from .wording import tr

_SHOWN = 50


def help_text() -> str:
    """The help beside the dialog."""
    return "\n\n".join(
        (
            tr(
                "Gives each polygon or point of a layer (or each commune of France and Spain) the climate of today, "
                "1981-2010, by season and year; that of the horizon (median of the models, and 10 to 90 % of them: "
                "_median, _low, _high); and the days of heat and frost a year, estimated. Geometry and attributes stay "
                "as they are."
            ),
            tr(
                "A polygon has the mean of the cells that it touches, weighted by the area in each: true areas, in the "
                "cylindrical equal-area projection, in which the cells stay rectangles. Cells at sea are left out and "
                "the weights closed to 1 (data_share: the share of the area with data). A place that touches no land "
                "cell has the nearest one, up to {km:.0f} km away (neighbour = 1). Cells measure 10 arc-minutes, about "
                "13 by 18 km: a small place has the climate of one or two of them.",
                km=NEAREST_LAND_KM,
            ),
            tr(
                "Temperatures, and the days with them, are brought from the mean elevation of the cells to that of the "
                "place (elevation_used): the field that you choose, or that of the commune."
            ),
            tr(
                "Twins are compared by the cell of each commune's town instead. At the same elevation that is nearly "
                "the same: over the French communes the two differ by 0.002 °C and 0.01 % of the year's rain in the "
                "middle, by 0.09 °C and 3.4 % at the 95th percentile, well within the error of the data."
            ),
        )
    )


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    of = facts.climates
    found = np.flatnonzero(of.found)
    lines = [tr("{count:,} of {all:,} places have a climate.", count=len(found), all=len(of))]
    if len(found):
        lines.append(_verdict(facts, found))
    return [*lines, *warnings(facts)]


def _verdict(facts: Facts, found: Array) -> str:
    """The middle of all places, or the one there is."""
    of = facts.climates

    def middle(values: Array, name: str) -> float:
        return float(np.median(values[found, of.figure(name)]))

    return tr(
        "{who}: {tas:.1f} °C and {pr:,.0f} mm a year today, {later:.1f} °C and {rain:,.0f} mm at the horizon "
        "{horizon}; days of 30 °C or more: {days:.0f} today, {hot:.0f} then (estimates).",
        who=facts.labels[int(found[0])] if len(found) == 1 else tr("Median of the places"),
        tas=middle(of.today, "tas_year"),
        pr=middle(of.today, "pr_year"),
        later=middle(of.median, "tas_year"),
        rain=middle(of.median, "pr_year"),
        horizon=statements.horizon_name(facts.horizon),
        days=middle(of.today, "days_30"),
        hot=middle(of.median, "days_30"),
    )


def warnings(facts: Facts) -> list[str]:
    """What must not be overlooked."""
    of = facts.climates
    missing, moved = int((~of.found).sum()), int(of.moved.sum())
    repaired = facts.states.count(REPAIRED)
    lines = []
    if missing:
        lines.append(tr("Places without a climate, told in climate_note: {count:,}.", count=missing))
    if moved:
        lines.append(tr("Places with the climate of the nearest land cell: {count:,}.", count=moved))
    if repaired:
        lines.append(tr("Outlines that cross themselves, repaired for the mean only: {count:,}.", count=repaired))
    if facts.odd_elevations:
        lines.append(tr("Elevations that no place has, taken as unknown: {count:,}.", count=facts.odd_elevations))
    if facts.left_out:
        lines.append(tr("Fields of the layer that the result does not keep: {names}.", names=", ".join(facts.left_out)))
    return lines


def page(facts: Facts) -> Report:
    """The readable result."""
    lines, told = sentences(facts), provenance.shipped()
    some = bool(facts.climates.found.any())
    return Report(
        title=tr("Climate of the places"),
        lead=(lines[0], statements.meaning_short(facts.horizon)),
        verdict=lines[1] if some else tr("No place lies in the climate data."),
        warnings=tuple(warnings(facts)),
        sections=(_table(facts), _method(facts)),
        notes=told.lines,
    )


def _table(facts: Facts) -> Section:
    """The first places, with the year's figures."""
    few = len(facts.labels) > _SHOWN
    return Section(
        title=tr("The places"),
        text=(tr("The first {count} places; all are in the layer.", count=_SHOWN),) if few else (),
        heads=(
            tr("Name"),
            tr("Temperature today"),
            tr("Temperature at the horizon (10 to 90 % of the models)"),
            tr("Rain today"),
            tr("Rain at the horizon"),
            tr("Days of 30 °C or more, today"),
            tr("Days of 30 °C or more, at the horizon"),
            tr("Note"),
        ),
        rows=tuple(_cells(facts, i) for i in range(min(_SHOWN, len(facts.labels)))),
        numbers=(1, 2, 3, 4, 5, 6),
    )


def _cells(facts: Facts, i: int) -> tuple[str, ...]:
    of = facts.climates
    if not of.found[i]:
        return facts.labels[i], "", "", "", "", "", "", note(facts, i)
    tas, pr, hot = (of.figure(name) for name in ("tas_year", "pr_year", "days_30"))
    later = {k: {"value": of.median[i, k], "low": of.low[i, k], "high": of.high[i, k]} for k in (tas, pr, hot)}
    return (
        facts.labels[i],
        tr("{value:.1f} °C", value=of.today[i, tas]),
        tr("{value:.1f} °C ({low:.1f} to {high:.1f})", **later[tas]),
        tr("{value:,.0f} mm", value=of.today[i, pr]),
        tr("{value:,.0f} mm ({low:,.0f} to {high:,.0f})", **later[pr]),
        tr("{value:.0f}", value=of.today[i, hot]),
        tr("{value:.0f} ({low:.0f} to {high:.0f})", **later[hot]),
        note(facts, i),
    )


def _method(facts: Facts) -> Section:
    return Section(
        title=tr("Method"),
        text=(
            tr(
                "Mean of the cells that each place touches, weighted by true area (cylindrical equal-area projection); "
                "cells at sea are left out. Each cell is moved along its own patterns before the mean is taken, for "
                "each of {models} models; low and high leave out one model in ten each.",
                models=facts.models,
            ),
            tr(
                "Temperatures are brought from the mean elevation of the cells to that of the place by {lapse:.1f} K "
                "per km, where its elevation is known.",
                lapse=facts.lapse,
            ),
        ),
    )
