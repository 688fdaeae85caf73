"""The tables of a trajectory: places by level, moves between them, best place of each model at each level."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsPointXY

from ..core.bands import band_of
from ..core.communes import CommuneTable
from ..core.horizons import REFERENCE_WARMING
from ..core.levels import REFERENCE_YEAR, france_warming
from ..core.trajectory import NOWHERE
from . import compat
from .tables import INTEGER, REAL, TEXT, fields_of, known, reasons_text
from .temporal import last_moment_before, new_year
from .trajectory_report import Facts, Stage, level_text, levels_by_place, reading
from .wording import say, tr

DATE = compat.field_type("DateTime")
FROM, UNTIL = "date_from", "date_until"
"""The moments between which a level is the latest that the reference path has reached."""

_STAGE_FIELDS: tuple[tuple[str, Any], ...] = (
    ("step", INTEGER),
    ("level", REAL),
    ("level_text", TEXT),
    ("level_france", REAL),
    ("year", INTEGER),
    ("year_basis", TEXT),
    (FROM, DATE),
    (UNTIL, DATE),
    ("country", TEXT),
    ("code", TEXT),
    ("name", TEXT),
    ("region", TEXT),
    ("levels_here", TEXT),
    ("band", TEXT),
    ("sigma", REAL),
    ("sigma_low", REAL),
    ("sigma_high", REAL),
    ("sigma_other", REAL),
    ("agreement", REAL),
    ("closeness", REAL),
    ("similarity", REAL),
    ("score", REAL),
    ("rank", INTEGER),
    ("first_key", TEXT),
    ("first_name", TEXT),
    ("first_score", REAL),
    ("self_sigma", REAL),
    ("best_sigma", REAL),
    ("gap_tas", REAL),
    ("gap_pr", REAL),
    ("distance_km", REAL),
    ("step_km", REAL),
    ("models", INTEGER),
    ("models_found", INTEGER),
    ("model_places", INTEGER),
    ("spread_km", REAL),
    ("spread_high_km", REAL),
    ("reasons", TEXT),
)

_MOVE_FIELDS: tuple[tuple[str, Any], ...] = (
    ("step_from", INTEGER),
    ("step_to", INTEGER),
    ("level_from", REAL),
    ("level_to", REAL),
    ("year_from", INTEGER),
    ("year_to", INTEGER),
    (FROM, DATE),
    ("name_from", TEXT),
    ("name_to", TEXT),
    ("distance_km", REAL),
)

_MODEL_FIELDS: tuple[tuple[str, Any], ...] = (
    ("step", INTEGER),
    ("level", REAL),
    ("level_text", TEXT),
    ("year", INTEGER),
    (FROM, DATE),
    (UNTIL, DATE),
    ("model", TEXT),
    ("country", TEXT),
    ("code", TEXT),
    ("name", TEXT),
    ("band", TEXT),
    ("sigma", REAL),
    ("closeness", REAL),
    ("score", REAL),
    ("distance_km", REAL),
    ("apart_km", REAL),
)


def stage_fields() -> QgsFields:
    """Fields of the places by level."""
    return fields_of(_STAGE_FIELDS)


def move_fields() -> QgsFields:
    """Fields of the moves."""
    return fields_of(_MOVE_FIELDS)


def model_fields() -> QgsFields:
    """Fields of the best place of each model at each level."""
    return fields_of(_MODEL_FIELDS)


def stage_features(facts: Facts) -> Iterator[QgsFeature]:
    """One feature for each level, in the order of `stage_fields`; without a point where there is no analogue."""
    fields, here = stage_fields(), levels_by_place(facts)
    for number, stage in enumerate(facts.stages, start=1):
        yield _feature(fields, facts.table, stage.step.position, _stage_values(facts, stage, number, here))


def _stage_values(facts: Facts, stage: Stage, number: int, here: dict[int, str]) -> list[Any]:
    step, table = stage.step, facts.table
    spread = stage.spread
    return [
        *_when(stage, number),
        *_place(table, step.position),
        # once, at the first level of a place: on the map its levels stand together
        here.pop(step.position, None),
        reading(stage),
        *_judgement(facts, stage),
        table.key(step.first),
        table.name[step.first],
        known(step.first_score, 4),
        known(step.verdict.self_sigma, 3),
        known(step.verdict.best_sigma, 3),
        *_gaps(stage),
        known(facts.home_km(step.position), 1),
        known(stage.move_km, 1),
        len(step.by_model.models),
        len(step.by_model.found),
        len(np.unique(step.by_model.found)),
        known(spread.half, 1),
        known(spread.most, 1),
        reasons_text(step.row.reasons) or None if step.row else None,
    ]


def _when(stage: Stage, number: int) -> list[Any]:
    horizon = stage.step.horizon
    return [
        number,
        round(horizon.level, 3),
        level_text(horizon.level),
        round(france_warming(horizon), 2),
        stage.year.number,
        say(stage.year.basis),
        new_year(stage.year.number),
        last_moment_before(stage.until),
    ]


def _place(table: CommuneTable, position: int) -> list[Any]:
    if position == NOWHERE:
        return [None, None, None, None]
    return [table.country[position], table.code[position], table.name[position], table.region[position] or None]


def _judgement(facts: Facts, stage: Stage) -> list[Any]:
    """Sigma to rank: those of the twins; at home only what is known of it."""
    row = stage.step.row
    if row is not None:
        values = [known(value, 3) for value in (row.sigma, row.sigma_low, row.sigma_high, row.sigma_other)]
        values += [known(row.agreement, 3), known(row.closeness, 4), known(row.similarity, 4), known(row.score, 4)]
        return [*values, row.rank]
    if stage.step.position == facts.trajectory.pool.home:
        return [known(stage.step.verdict.self_sigma, 3), None, None, None, None, 0.0, 1.0, 0.0, None]
    return [None] * 9


def _gaps(stage: Stage) -> list[Any]:
    row = stage.step.row
    return [known(row.gap_tas, 2), known(row.gap_pr, 1)] if row is not None else [None, None]


def move_features(facts: Facts) -> Iterator[QgsFeature]:
    """One line for each move, in the order of `move_fields`; the first starts from home."""
    fields, table = move_fields(), facts.table
    stages = {id(stage.step): (number, stage) for number, stage in enumerate(facts.stages, start=1)}
    for before, step in facts.trajectory.moves():
        number, stage = stages[id(step)]
        start = facts.trajectory.pool.home if before is None else before.position
        first, level, year = 0, REFERENCE_WARMING, REFERENCE_YEAR
        if before is not None:
            first, level, year = stages[id(before)][0], before.horizon.level, stages[id(before)][1].year.number
        feature = QgsFeature(fields)
        ends = [QgsPointXY(float(table.lon[i]), float(table.lat[i])) for i in (start, step.position)]
        feature.setGeometry(QgsGeometry.fromPolylineXY(ends))
        values = [first, number, round(level, 3), round(step.horizon.level, 3), year, stage.year.number]
        values += [new_year(stage.year.number), table.name[start], table.name[step.position], known(stage.move_km, 1)]
        feature.setAttributes(values)
        yield feature


def model_features(facts: Facts) -> Iterator[QgsFeature]:
    """One feature for each level and model, in the order of `model_fields`; no point where there is no analogue."""
    fields = model_fields()
    for number, stage in enumerate(facts.stages, start=1):
        when = _when(stage, number)
        found = stage.step.by_model
        for i, (model, position) in enumerate(zip(found.models, found.position.tolist())):
            band = say(band_of(float(found.sigma[i])).label) if position != NOWHERE else tr("no analogue in this pool")
            values = [*when[:3], stage.year.number, *when[6:8], model, *_place(facts.table, position)[:3], band]
            values += [known(found.sigma[i], 3), known(found.closeness[i], 4), known(found.score[i], 4)]
            values += [known(facts.home_km(position), 1), known(stage.apart_km[i], 1)]
            yield _feature(fields, facts.table, position, values)


def _feature(fields: QgsFields, table: CommuneTable, position: int, values: list[Any]) -> QgsFeature:
    """A feature at a place; without a point where there is none."""
    feature = QgsFeature(fields)
    if position != NOWHERE:
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(table.lon[position]), float(table.lat[position]))))
    feature.setAttributes(values)
    return feature
