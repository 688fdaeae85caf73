"""The climate of places as a layer: attributes as they were, then today, the horizon, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsField, QgsFields

from ..core.horizons import Horizon
from ..core.placeclimate import FIGURES, PlaceClimates
from ..io.dataset import MONTHS
from .likeness_tables import kept_beside
from .shapes import EMPTY, NOWHERE, OTHER, REPAIRED
from .tables import INTEGER, REAL, TEXT, known, whole
from .wording import listed, tr

_LITTLE = 0.5
"""A place of which a smaller share has data is told."""
_BASIS: tuple[tuple[str, Any], ...] = (
    ("cells", INTEGER),
    ("data_share", REAL),
    ("neighbour", INTEGER),
    ("elevation_cells", INTEGER),
    ("elevation_used", INTEGER),
    ("elevation_given", INTEGER),
    ("climate_note", TEXT),
)


@dataclass(frozen=True)
class Facts:
    """The facts of a run, by place: number of the feature, state of its geometry (see `shapes`), name, climate.

    `source` is the request, from which the features are read again; `odd_elevations` counts those that cannot be.
    """

    climates: PlaceClimates
    ids: list[int]
    states: list[str]
    labels: list[str]
    fields: QgsFields
    horizon: Horizon
    models: int
    lapse: float
    months: bool
    odd_elevations: int
    left_out: tuple[str, ...]
    source: Any


def own_fields(months: bool) -> tuple[tuple[str, Any], ...]:
    """Name and type of our fields."""
    spread = ((f"{name}_{kind}", REAL) for name in FIGURES for kind in ("low", "median", "high"))
    monthly = ((f"{kind}_{month}", REAL) for kind in ("tasmin", "tasmax") for month in MONTHS)
    return (*((name, REAL) for name in FIGURES), *spread, *(monthly if months else ()), *_BASIS)


def place_kept(facts: Facts) -> list[int]:
    """Which fields of the input are kept."""
    return kept_beside(facts.fields, [name for name, _ in own_fields(facts.months)])


def place_fields(facts: Facts) -> QgsFields:
    """The fields of the output: those kept of the input, then ours."""
    fields = QgsFields()
    for i in place_kept(facts):
        fields.append(QgsField(facts.fields.at(i)))
    for name, kind in own_fields(facts.months):
        fields.append(QgsField(name, kind))
    return fields


def place_attributes(facts: Facts, i: int) -> list[Any]:
    """Our attributes of a place, in the order of `own_fields`."""
    of = facts.climates
    values = [known(value, 2) for value in of.today[i].tolist()]
    for low, median, high in zip(of.low[i].tolist(), of.median[i].tolist(), of.high[i].tolist()):
        values += [known(low, 2), known(median, 2), known(high, 2)]
    if facts.months:
        values += [known(value, 2) for monthly in (of.tasmin, of.tasmax) for value in monthly[i].tolist()]
    values += [int(of.cells[i]), known(of.share[i], 4), int(of.moved[i])]
    values += [whole(of.cell_elevation[i]), whole(of.elevation[i]), int(of.own_elevation[i])]
    return [*values, note(facts, i) or None]


def note(facts: Facts, i: int) -> str:
    """What must be known of a place."""
    faults = {
        EMPTY: tr("no geometry"),
        OTHER: tr("neither a polygon nor a point"),
        NOWHERE: tr("not on the Earth: is the coordinate reference system right?"),
    }
    state, of = facts.states[i], facts.climates
    if state in faults:
        return faults[state]
    if not of.found[i]:
        return tr("outside the climate data")
    notes = []
    if state == REPAIRED:
        notes.append(tr("outline crosses itself: repaired for the mean"))
    if of.moved[i]:
        notes.append(tr("climate of the nearest land cell"))
    elif 0 < of.share[i] < _LITTLE:
        notes.append(tr("only {share:.0f} % of the area has data", share=100 * of.share[i]))
    return listed(notes)
