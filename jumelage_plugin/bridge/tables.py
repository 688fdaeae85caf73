"""The tables that algorithms give: their fields, and the features made of the core's rows."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qgis.core import QgsFeature, QgsField, QgsFields, QgsGeometry, QgsPointXY

from ..core.bands import band_of
from ..core.heatdays import DAY_COUNTS
from ..core.messages import message
from ..core.portrait import Entry
from ..core.profiles import CRITERION_NAMES, Profile
from ..core.reasons import Reasons
from ..core.twinning import Twinning, TwinRow
from . import compat
from .analogue_report import Facts
from .wording import capital, listed, say, tr

TEXT, INTEGER, REAL = map(compat.field_type, ("String", "Int", "Double"))

_TWIN_FIELDS_BEFORE: tuple[tuple[str, Any], ...] = (
    ("country", TEXT),
    ("code", TEXT),
    ("name", TEXT),
    ("region", TEXT),
    ("rank", INTEGER),
    ("sigma", REAL),
    ("sigma_low", REAL),
    ("sigma_high", REAL),
    ("sigma_other", REAL),
    ("metric_value", REAL),
    ("agreement", REAL),
    ("band", TEXT),
    ("closeness", REAL),
    ("similarity", REAL),
    ("confidence", REAL),
    ("score", REAL),
    ("pareto", INTEGER),
    ("distance_km", REAL),
    ("population", INTEGER),
    ("area_km2", REAL),
    ("elevation_m", INTEGER),
    ("gap_tas", REAL),
    ("gap_pr", REAL),
    ("gap_tas_jja", REAL),
    ("gap_pr_jja", REAL),
)

_TWIN_FIELDS_AFTER: tuple[tuple[str, Any], ...] = (
    ("tas_year", REAL),
    ("pr_year", REAL),
    *((count.name, REAL) for count in DAY_COUNTS),
    ("partner", INTEGER),
    ("map_label", INTEGER),
    ("note", TEXT),
    ("reasons", TEXT),
    ("rail_km", REAL),
    ("twinned_since", INTEGER),
    *((f"part_{name}", REAL) for name in CRITERION_NAMES),
)

_PLACE_FIELDS: tuple[tuple[str, Any], ...] = (
    ("rank", INTEGER),
    ("name", TEXT),
    ("country", TEXT),
    ("code", TEXT),
    ("sigma", REAL),
    ("sigma_low", REAL),
    ("sigma_high", REAL),
    ("metric_value", REAL),
    ("agreement", REAL),
    ("band", TEXT),
    ("closeness", REAL),
    ("limiting", TEXT),
    ("distance_km", REAL),
    ("gap_tas", REAL),
    ("gap_pr", REAL),
    ("lon", REAL),
    ("lat", REAL),
)

_MODEL_FIELDS: tuple[tuple[str, Any], ...] = (
    ("model", TEXT),
    ("name", TEXT),
    ("country", TEXT),
    ("code", TEXT),
    ("sigma", REAL),
    ("band", TEXT),
    ("closeness", REAL),
    ("distance_km", REAL),
    ("gap_tas", REAL),
    ("gap_pr", REAL),
    ("lon", REAL),
    ("lat", REAL),
)

_CLIMATE_FIELDS: tuple[tuple[str, Any], ...] = (
    ("variable", TEXT),
    ("label", TEXT),
    ("unit", TEXT),
    ("today", REAL),
    ("low", REAL),
    ("median", REAL),
    ("high", REAL),
    ("estimated", INTEGER),
)


def fields_of(spec: tuple[tuple[str, Any], ...]) -> QgsFields:
    """Fields of these names and types."""
    fields = QgsFields()
    for name, kind in spec:
        fields.append(QgsField(name, kind))
    return fields


def part_names(names: Sequence[str]) -> list[str]:
    """A field for the part of each criterion, all different."""
    taken: list[str] = []
    for name in names:
        plain = "part_" + (re.sub(r"\W+", "_", name).strip("_") or "criterion")
        number, made = 1, plain
        while made.lower() in (other.lower() for other in taken):
            number += 1
            made = f"{plain}_{number}"
        taken.append(made)
    return taken


def twin_fields(result: Twinning) -> QgsFields:
    """Fields of the twins, with those of the variables compared and of the planner's own indicators."""
    names = result.target.variable_set.names
    common = len(CRITERION_NAMES)
    own = part_names([*CRITERION_NAMES, *(indicator.name for indicator in result.profile.own)])[common:]
    after = (*_TWIN_FIELDS_AFTER, *((name, REAL) for name in own))
    return fields_of((*_TWIN_FIELDS_BEFORE, *((name, REAL) for name in names), *after))


def place_fields() -> QgsFields:
    """Fields of the best places of the analogue map."""
    return fields_of(_PLACE_FIELDS)


def model_fields() -> QgsFields:
    """Fields of the best place of each model."""
    return fields_of(_MODEL_FIELDS)


def climate_fields() -> QgsFields:
    """Fields of the climate of home, today and at the horizon."""
    return fields_of(_CLIMATE_FIELDS)


def known(value: float, digits: int) -> float | None:
    """A rounded number, or None (NULL) where unknown."""
    return round(float(value), digits) if math.isfinite(value) else None


def whole(value: float) -> int | None:
    """A whole number, or None (NULL) where unknown."""
    return round(float(value)) if math.isfinite(value) else None


def point_feature(fields: QgsFields, lon: float, lat: float, values: list[Any]) -> QgsFeature:
    """A point feature with these attributes."""
    feature = QgsFeature(fields)
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
    feature.setAttributes(values)
    return feature


def twin_features(
    result: Twinning, rows: list[TwinRow], rail_km: Mapping[int, float], since: Mapping[int, int]
) -> Iterator[QgsFeature]:
    """The features of twins, in the order of `twin_fields`.

    By position: `rail_km` to the nearest station where it is known, `since` which year a place is twinned.
    """
    table, variables = result.table, result.target.variable_set
    fields = twin_fields(result)
    digits = 1 if variables.is_seasonal else 4
    for row in rows:
        i = row.position
        values = [table.country[i], table.code[i], table.name[i], table.region[i] or None]
        values += [row.rank or None, known(row.sigma, 3), known(row.sigma_low, 3), known(row.sigma_high, 3)]
        values += [known(row.sigma_other, 3), known(row.metric_value, 3), known(row.agreement, 3)]
        values += [say(band_of(row.sigma).label) if row.known else None, known(row.closeness, 4)]
        values += [known(row.similarity, 4), known(row.confidence, 2), known(row.score, 4), int(row.pareto)]
        values += [known(row.distance_km, 1), whole(table.population[i]), known(table.area[i], 2)]
        values += [whole(table.elevation[i]), known(row.gap_tas, 2), known(row.gap_pr, 1)]
        values += [known(row.gap_tas_jja, 2), known(row.gap_pr_jja, 1)]
        values += [known(value, digits) for value in row.climate.tolist()]
        values += [known(row.tas_year, 1), known(row.pr_year, 1)]
        values += [known(days, 1) for days in row.days]
        values += [int(row.partner), int(row.on_map), note(row) or None, reasons_text(row.reasons) or None]
        values += [known(rail_km.get(i, math.nan), 1), since.get(i) or None]
        values += _parts(row, result.profile)
        yield point_feature(fields, float(table.lon[i]), float(table.lat[i]), values)


def _parts(row: TwinRow, profile: Profile) -> list[float | None]:
    """Likeness by every criterion there is; None where it is unknown or left out by the profile."""
    told = {criterion.name: part for criterion, part in zip(profile.criteria, row.parts)}
    names = [*CRITERION_NAMES, *(indicator.name for indicator in profile.own)]
    return [known(told.get(name, math.nan), 4) for name in names]


def note(row: TwinRow) -> str:
    """What must be known of the row's data."""
    if not row.known:
        return tr("outside the climate data")
    notes = []
    if not row.ranked:
        notes.append(tr("no yearly series: not compared by this metric"))
    if row.partner:
        notes.append(tr("partner to judge"))
    if row.outside_filters:
        notes.append(tr("outside your filters: the rank is the one it would have"))
    if row.neighbour_cell:
        notes.append(tr("climate of the nearest land cell"))
    return listed(notes)


def reasons_text(reasons: Reasons) -> str:
    """Reasons for and against in one line."""
    parts = []
    if reasons.pros:
        parts.append(say(message("for: {list}", list=listed(say(m) for m in reasons.pros))))
    if reasons.cons:
        parts.append(say(message("against: {list}", list=listed(say(m) for m in reasons.cons))))
    return ". ".join(capital(part) for part in parts)


def place_features(facts: Facts) -> Iterator[QgsFeature]:
    """The features of the best places, in the order of `place_fields`."""
    fields, variables = place_fields(), facts.target.variable_set.variables
    for place in facts.places:
        values = [place.rank, place.name, place.country or None, place.code or None, round(place.sigma, 3)]
        values += [round(place.sigma_low, 3), round(place.sigma_high, 3), round(place.metric_value, 3)]
        values += [round(place.agreement, 3)]
        values += [say(band_of(place.sigma).label), round(place.closeness, 4)]
        values += [say(variables[place.limiting].label), round(place.distance_km, 1), known(place.gap_tas, 2)]
        values += [known(place.gap_pr, 1), round(place.lon, 4), round(place.lat, 4)]
        yield point_feature(fields, place.lon, place.lat, values)


def model_features(facts: Facts) -> Iterator[QgsFeature]:
    """The features of the best place of each model, in the order of `model_fields`."""
    fields = model_fields()
    for place in facts.model_places:
        values = [place.model, place.name, place.country or None, place.code or None, round(place.sigma, 3)]
        values += [say(band_of(place.sigma).label), round(place.closeness, 4), round(place.distance_km, 1)]
        values += [known(place.gap_tas, 2), known(place.gap_pr, 1), round(place.lon, 4), round(place.lat, 4)]
        yield point_feature(fields, place.lon, place.lat, values)


def climate_features(entries: list[Entry]) -> Iterator[QgsFeature]:
    """The rows of the climate of home."""
    fields = climate_fields()
    for entry in entries:
        feature = QgsFeature(fields)
        values = [entry.name, say(entry.label), entry.unit, known(entry.today, 1), known(entry.low, 1)]
        feature.setAttributes([*values, known(entry.median, 1), known(entry.high, 1), int(entry.estimated)])
        yield feature
