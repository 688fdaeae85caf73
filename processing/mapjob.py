"""The work of `jumelage:climateanalogues`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsWkbTypes

from ..jumelage_plugin.bridge import analogue_report, styling
from ..jumelage_plugin.bridge.analogue_report import BestPlace, ModelPlace
from ..jumelage_plugin.bridge.places import nearest_place
from ..jumelage_plugin.bridge.raster_output import analogue_metadata, analogue_raster
from ..jumelage_plugin.bridge.raster_styles import style_analogue
from ..jumelage_plugin.bridge.tables import (
    climate_features,
    climate_fields,
    model_features,
    model_fields,
    place_features,
    place_fields,
)
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core import analogues, portrait, twinning
from ..jumelage_plugin.core.dissimilarities import Dissimilarity, dissimilarity
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.options import DEFAULT_BANDS, MAP_BANDS, SIGMA
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.source import ClimateSource
from ..jumelage_plugin.core.survey import BestCells, ModelCells, Survey, Wanted, survey
from ..jumelage_plugin.core.variables import Array
from ..jumelage_plugin.core.workers import Runner, in_order
from ..jumelage_plugin.io.geodesy import distance_km
from . import inputs
from .base import JumelageAlgorithm
from .outputs import Writer, destination, raster_driver

PLACES = 10
_READ, _MAPPED = 5.0, 80.0
"""Percent of the progress when the target is read, and when the map is written."""

help_text = analogue_report.help_text


@dataclass(frozen=True)
class MapRequest:
    """What the planner asked of a map: `bands` of the raster, whether the best place of each model, who computes."""

    common: inputs.Request
    bands: tuple[str, ...] = DEFAULT_BANDS
    by_model: bool = False
    run: Runner = in_order


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> MapRequest:
    """Check the parameters and gather them."""
    chosen = algorithm.choices(parameters, "BANDS", context) or DEFAULT_BANDS
    bands = tuple(band for band in MAP_BANDS if band == SIGMA or band in chosen)
    common = inputs.read_request(algorithm, parameters, context)
    asked = any(destination(parameters, name, context) is not None for name in ("OUTPUT_MODELS", "OUTPUT_HTML"))
    return MapRequest(common, bands, asked, inputs.read_runner(algorithm, parameters, context))


@dataclass
class MapRun:
    """A map about to be made; its cells are judged while it is written, so its facts are known only then."""

    request: MapRequest
    source: ClimateSource
    target: analogues.Target
    by: Dissimilarity | None = None
    survey: Survey | None = None

    @property
    def bands(self) -> tuple[str, ...]:
        """The bands of the raster, that of the metric that ranks last."""
        return self.request.bands if self.by is None else (*self.request.bands, self.by.name)

    @property
    def title(self) -> str:
        """The title of the result."""
        common = self.request.common
        return analogue_report.title(common.home.name, common.settings.horizon)

    @cached_property
    def facts(self) -> analogue_report.Facts:
        """The facts, once the map is written."""
        if self.survey is None:
            raise RuntimeError("the map is not written yet")
        request, target = self.request.common, self.target
        return analogue_report.Facts(
            name=request.home.name,
            horizon=request.settings.horizon,
            target=target,
            lapse=request.settings.lapse,
            verdict=analogues.Verdict(self.survey.best_sigma, target.self_sigma),
            far_sigma=far_sigma(self.source, request),
            warming=portrait.local_warming(target),
            map=self.survey,
            entries=home_portrait(self.source, target, request.settings.lapse),
            provenance=request.provenance.noting(target.notes),
            places=best_places(target, self.survey.best),
            model_places=model_places(target, self.survey.by_model),
            by=self.by,
        )


def judge(request: MapRequest, feedback: QgsProcessingFeedback) -> MapRun:
    """Prepare the comparison; the cells themselves are judged as the raster is written."""
    source = inputs.source(request.common)
    stop_if(feedback.isCanceled)
    home = request.common.home
    target = source.target(
        home.lon,
        home.lat,
        home.elevation,
        request.common.settings,
        lambda share: feedback.setProgress(_READ * share),
    )
    by = dissimilarity(request.common.settings.metric, target, source.field, source.yearly, feedback.isCanceled)
    return MapRun(request, source, target, by)


def sentences(run: MapRun) -> list[str]:
    """The result in a few sentences."""
    return analogue_report.sentences(run.facts)


def best_places(target: analogues.Target, cells: BestCells) -> list[BestPlace]:
    """The best cells, 150 km apart, with the name of the nearest place."""
    distance = distance_km(target.lon, target.lat, cells.lons, cells.lats)
    nearest = [nearest_place(inputs.DATASET, float(lon), float(lat)) for lon, lat in zip(cells.lons, cells.lats)]
    return [
        BestPlace.of(rank, near, float(far), target, cells, rank - 1)
        for rank, (near, far) in enumerate(zip(nearest, distance), start=1)
    ]


def model_places(target: analogues.Target, cells: ModelCells | None) -> list[ModelPlace]:
    """The best cell of each model, with the name of the nearest place; none where they were not asked for."""
    if cells is None:
        return []
    distance = distance_km(target.lon, target.lat, cells.lons, cells.lats)
    nearest = [nearest_place(inputs.DATASET, float(lon), float(lat)) for lon, lat in zip(cells.lons, cells.lats)]
    return [ModelPlace.of(near, float(far), target, cells, i) for i, (near, far) in enumerate(zip(nearest, distance))]


def home_portrait(source: ClimateSource, target: analogues.Target, lapse: float) -> list[portrait.Entry]:
    """The climate of the place, today and at the horizon."""
    return portrait.portrait(target, *home_extremes(source, target, lapse))


def home_extremes(source: ClimateSource, target: analogues.Target, lapse: float) -> tuple[Array, Array]:
    """Monthly normals (12,) of the daily minimum and maximum of the place today, °C."""
    row, column = (np.array([v]) for v in target.cell)
    low, high = twinning.place_extremes(source.extremes, row, column, np.array([target.elevation_gap]), lapse)
    return low[0], high[0]


def far_sigma(source: ClimateSource, request: inputs.Request) -> float | None:
    """How far the place moves at TRACC 2100, offered when it does not move at the horizon asked for."""
    far = analogues.far_settings(request.settings)
    if far is None:
        return None
    home = request.home
    return source.target(home.lon, home.lat, home.elevation, far).self_sigma


def numbers(run: MapRun) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    facts = run.facts
    return {
        "BEST_SIGMA": facts.verdict.best_sigma,
        "SELF_SIGMA": facts.verdict.self_sigma,
        "CELLS": facts.map.cells,
        "CELLS_UNDER_1": facts.map.under_1,
        "CELLS_UNDER_2": facts.map.under_2,
        "WARMING": finite(facts.warming),
        "LEVEL_USED": finite(facts.horizon.level),
        "MODEL_COUNT": len(facts.target.models),
        "BASELINE_SIGMA": facts.target.baseline_sigma,
    }


def finite(value: float) -> float | None:
    """A number, or None where it is not known."""
    return value if math.isfinite(value) else None


def write(run: MapRun, writer: Writer) -> dict[str, Any]:
    """Write the outputs, the raster first; those skipped are None."""
    final = _write_raster(run, writer)
    facts = run.facts
    point, none = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry
    return {
        "OUTPUT": final,
        "OUTPUT_PLACES": writer.features("OUTPUT_PLACES", place_fields(), place_features(facts), point),
        "OUTPUT_MODELS": writer.features("OUTPUT_MODELS", model_fields(), model_features(facts), point),
        "OUTPUT_CLIMATE": writer.features("OUTPUT_CLIMATE", climate_fields(), climate_features(facts.entries), none),
        "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: analogue_report.page(facts).html()),
    }


def _write_raster(run: MapRun, writer: Writer) -> str:
    """Judge the cells block by block and write each as it comes; the final path."""
    staged, final = writer.file_path("OUTPUT")
    field = run.source.field
    request = run.request
    window = field.window(request.common.box)
    if window.is_empty:
        raise JumelageError("No land with climate data lies in this extent.")
    common = request.common
    metadata = analogue_metadata(
        run.title, run.target, common.settings.horizon, common.provenance, common.settings.metric.name
    )
    with analogue_raster(staged, raster_driver(final), field, window, run.bands, metadata) as write_block:
        run.survey = survey(
            field,
            run.target,
            window,
            write_block,
            Wanted(request.bands, PLACES, request.by_model, run.by),
            progress=lambda share: writer.feedback.setProgress(_READ + (_MAPPED - _READ) * share),
            cancelled=writer.feedback.isCanceled,
            run=request.run,
        )
    return final


def style(layers: dict[str, Any], run: MapRun) -> None:
    """Style the layers that are shown, by output."""
    if "OUTPUT" in layers:
        style_analogue(layers["OUTPUT"], run.bands, run.target.variable_set, run.by)
    if "OUTPUT_PLACES" in layers:
        styling.style_places(layers["OUTPUT_PLACES"])
    if "OUTPUT_MODELS" in layers:
        styling.style_model_places(layers["OUTPUT_MODELS"])
    provenance = run.request.common.provenance
    for layer in layers.values():
        styling.set_metadata(layer, tr("Climate analogues"), provenance.limits, provenance.sources)
