"""The work of `jumelage:climatetrajectory`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsWkbTypes

from ..jumelage_plugin.bridge import styling, temporal, trajectory_report, trajectory_tables
from ..jumelage_plugin.bridge.trajectory_report import Facts, Stage
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core import trajectory, twinning
from ..jumelage_plugin.core.analogues import Target
from ..jumelage_plugin.core.communes import CommuneTable
from ..jumelage_plugin.core.ensembles import MODELS
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.heatdays import HOT_DAYS
from ..jumelage_plugin.core.horizons import Horizon
from ..jumelage_plugin.core.levels import read_levels, year_of
from ..jumelage_plugin.core.portrait import portrait
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.trajectory import NOWHERE, Rule, Step, Trajectory
from ..jumelage_plugin.core.twins import Filters
from ..jumelage_plugin.core.variables import Array
from ..jumelage_plugin.io.geodesy import distance_km
from . import inputs
from .base import JumelageAlgorithm
from .mapjob import home_extremes
from .outputs import Writer
from .twininputs import read_filters, table_with
from .twinlinks import crediting, tell_rail

help_text = trajectory_report.help_text
sentences = trajectory_report.sentences


@dataclass(frozen=True)
class TrajectoryRequest:
    """What the planner asked of a trajectory; `horizons` are in the order of their warming."""

    common: inputs.Request
    horizons: tuple[Horizon, ...]
    table: CommuneTable
    home: int
    filters: Filters
    rule: Rule


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> TrajectoryRequest:
    """Check the parameters and gather them; raise `JumelageError` on a fault."""
    ensemble = algorithm.choice(parameters, "ENSEMBLE", MODELS, context)
    horizons = read_levels(algorithm.parameterAsString(parameters, "LEVELS", context), ensemble)
    common = inputs.read_request(algorithm, parameters, context, horizons[0])
    if not common.home.key:
        raise JumelageError("No commune lies at this point: a trajectory needs a commune.")
    table = table_with([common.home.key], algorithm.parameterAsBool(parameters, "LOCALITIES", context))
    return TrajectoryRequest(
        common=common,
        horizons=horizons,
        table=table,
        home=table.keys()[common.home.key],
        filters=read_filters(algorithm, parameters, context, common.box, table),
        rule=_read_rule(algorithm, parameters, context),
    )


def _read_rule(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Rule:
    tolerance = algorithm.number(parameters, "TOLERANCE", context) or 0.0
    if not 0.0 <= tolerance <= trajectory.GREATEST_TOLERANCE:
        raise JumelageError("Scores taken as equal (TOLERANCE) must be between 0 and 20 %.")
    spacing = algorithm.number(parameters, "SPACING", context) or 0.0
    if not (spacing >= 0.0 and math.isfinite(spacing)):
        raise JumelageError("The least length of a step (SPACING) cannot be negative.")
    return Rule(tolerance / 100.0, spacing)


def judge(request: TrajectoryRequest, feedback: QgsProcessingFeedback) -> Facts:
    """Compute the facts of a run, without any output."""
    settings, home = request.common.settings, request.common.home
    table = inputs.with_rail(request.table, settings.profile)
    source = inputs.source(request.common)
    stop_if(feedback.isCanceled)
    away = distance_km(home.lon, home.lat, table.lon, table.lat)
    targets = [
        (horizon, source.target(home.lon, home.lat, home.elevation, replace(settings, horizon=horizon)))
        for horizon in request.horizons
    ]
    pool = twinning.gather(source, table, request.home, settings.lapse, request.filters, away, settings.profile)

    low, high = home_extremes(source, targets[0][1], settings.lapse)

    def hot_days(target: Target) -> float:
        entries = portrait(target, low, high)
        return next((entry.median for entry in entries if entry.name == HOT_DAYS), math.nan)

    found = trajectory.run(
        pool,
        targets,
        request.rule,
        source.extremes,
        hot_days,
        lambda share: feedback.setProgress(90.0 * share),
        feedback.isCanceled,
    )
    tell_rail([step.row for step in found.steps if step.row is not None], table)
    return Facts(
        trajectory=found,
        stages=_stages(found),
        provenance=crediting(request.common.provenance.noting(targets[0][1].notes), inputs.network()),
    )


def _stages(found: Trajectory) -> tuple[Stage, ...]:
    """The steps with their years and distances."""
    years = [year_of(step.horizon) for step in found.steps]
    numbers = [year.number for year in years]
    # the last level has no successor: it is shown as long as the one before
    ends = [*numbers[1:], 2 * numbers[-1] - numbers[-2]]
    moved = {id(step): _between(found, before, step) for before, step in found.moves()}
    return tuple(
        Stage(step, year, end, moved.get(id(step), 0.0), _spread(found.pool.table, step))
        for step, year, end in zip(found.steps, years, ends)
    )


def _between(found: Trajectory, before: Step | None, step: Step) -> float:
    """Length (km) of a move, from home where there is no step before."""
    start = found.pool.home if before is None else before.position
    return float(_distances(found.pool.table, start, np.array([step.position]))[0])


def _spread(table: CommuneTable, step: Step) -> Array:
    """Distance (models,) of each model's place from that of the level, in km; NaN where either is missing."""
    if step.position == NOWHERE:
        return np.full(len(step.by_model.position), np.nan)
    distance = _distances(table, step.position, step.by_model.position)
    return np.where(step.by_model.position == NOWHERE, np.nan, distance)


def _distances(table: CommuneTable, origin: int, places: Any) -> Array:
    return distance_km(float(table.lon[origin]), float(table.lat[origin]), table.lon[places], table.lat[places])


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    found = facts.trajectory
    return {
        "LEVEL_COUNT": len(found.steps),
        "PLACE_COUNT": len(found.places),
        "WITHOUT_ANALOGUE": sum(step.position == NOWHERE for step in found.steps),
        "LENGTH_KM": sum(stage.move_km for stage in facts.stages),
        "POOL_SIZE": found.pool_size,
        "OUT_OF_DATA": len(found.out_of_data),
        "MODEL_COUNT": len(found.steps[0].target.models),
    }


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Write the outputs; those skipped are None."""
    tables = trajectory_tables
    point, line = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.LineString
    return {
        "OUTPUT_LINE": writer.features("OUTPUT_LINE", tables.move_fields(), tables.move_features(facts), line),
        "OUTPUT": writer.features("OUTPUT", tables.stage_fields(), tables.stage_features(facts), point),
        "OUTPUT_MODELS": writer.features("OUTPUT_MODELS", tables.model_fields(), tables.model_features(facts), point),
        "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: trajectory_report.page(facts).html()),
    }


def style(layers: dict[str, Any], facts: Facts) -> None:
    """Style the layers that are shown, and give them their time, by output."""
    if "OUTPUT_LINE" in layers:
        styling.style_trajectory(layers["OUTPUT_LINE"])
        temporal.show_from(layers["OUTPUT_LINE"], trajectory_tables.FROM)
    if "OUTPUT" in layers:
        styling.style_stages(layers["OUTPUT"])
    if "OUTPUT_MODELS" in layers:
        styling.style_stage_models(layers["OUTPUT_MODELS"])
    for name in ("OUTPUT", "OUTPUT_MODELS"):
        if name in layers:
            temporal.show_between(layers[name], trajectory_tables.FROM, trajectory_tables.UNTIL)
    for layer in layers.values():
        styling.set_metadata(layer, tr("Climate trajectory"), facts.provenance.limits, facts.provenance.sources)
