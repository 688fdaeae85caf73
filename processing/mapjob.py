"""The work of `jumelage:climateanalogues`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessingFeedback, QgsWkbTypes

from ..jumelage_plugin.bridge import analogue_report, statements, styling
from ..jumelage_plugin.bridge.analogue_report import BestPlace
from ..jumelage_plugin.bridge.places import nearest_place
from ..jumelage_plugin.bridge.raster_output import write_analogue
from ..jumelage_plugin.bridge.tables import climate_features, climate_fields, place_features, place_fields
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core import analogues, portrait, twinning
from ..jumelage_plugin.core.climate import Climate
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.io.geodesy import distance_km
from . import inputs
from .outputs import Writer, raster_driver

PLACES = 10

read = inputs.read_request
help_text = analogue_report.help_text
sentences = analogue_report.sentences


def judge(request: inputs.Request, feedback: QgsProcessingFeedback) -> analogue_report.Facts:
    """Compute the facts of a run, without any output."""
    climate = inputs.climate(request.settings.horizon.ensemble)
    stop_if(feedback.isCanceled)
    home = request.home
    target = analogues.build_target(climate, home.lon, home.lat, home.elevation, request.settings)
    cells = analogues.assess_cells(
        climate, target, request.box, lambda share: feedback.setProgress(80.0 * share), feedback.isCanceled
    )
    return analogue_report.Facts(
        name=home.name,
        horizon=request.settings.horizon,
        target=target,
        lapse=request.settings.lapse,
        verdict=analogues.Verdict(float(np.nanmin(cells.assessment.sigma)), target.self_sigma),
        far_sigma=far_sigma(climate, home, request.settings),
        warming=portrait.local_warming(target),
        map=cells,
        entries=home_portrait(target, request.settings.lapse),
        places=best_places(target, cells),
    )


def best_places(target: analogues.Target, cells: analogues.CellMap) -> list[BestPlace]:
    """The best cells, 150 km apart, with the name of the nearest place."""
    chosen = cells.best(PLACES)
    lons, lats = cells.lons[chosen], cells.lats[chosen]
    distance = distance_km(target.lon, target.lat, lons, lats)
    nearest = [nearest_place(inputs.DATASET, float(lon), float(lat)) for lon, lat in zip(lons, lats)]
    return [
        BestPlace.of(rank, near, float(far), target, cells, i)
        for rank, (i, near, far) in enumerate(zip(chosen, nearest, distance), start=1)
    ]


def home_portrait(target: analogues.Target, lapse: float) -> list[portrait.Entry]:
    """The climate of the place, today and at the horizon."""
    row, column = (np.array([v]) for v in target.cell)
    gap = np.array([target.elevation_gap])
    low, high = twinning.place_extremes(inputs.DATASET.daily_extremes, row, column, gap, lapse)
    return portrait.portrait(target, low[0], high[0])


def far_sigma(climate: Climate, home: inputs.Home, settings: analogues.Settings) -> float | None:
    """How far the place moves at TRACC 2100, offered when it does not move at the horizon asked for."""
    far = analogues.far_settings(settings)
    if far is None:
        return None
    return analogues.build_target(climate, home.lon, home.lat, home.elevation, far).self_sigma


def numbers(facts: analogue_report.Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    return {
        "BEST_SIGMA": facts.verdict.best_sigma,
        "SELF_SIGMA": facts.verdict.self_sigma,
        "CELLS": len(facts.map.row),
        "CELLS_UNDER_1": facts.cells_under(1.0),
        "CELLS_UNDER_2": facts.cells_under(2.0),
        "WARMING": facts.warming,
        "LEVEL_USED": facts.horizon.level,
        "MODEL_COUNT": len(facts.target.models),
    }


def write(facts: analogue_report.Facts, writer: Writer) -> dict[str, Any]:
    """Write the outputs; those skipped are None."""
    staged, final = writer.raster_path("OUTPUT")
    write_analogue(staged, facts, raster_driver(final))
    point, none = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry
    return {
        "OUTPUT": final,
        "OUTPUT_PLACES": writer.features("OUTPUT_PLACES", place_fields(), place_features(facts.places), point),
        "OUTPUT_CLIMATE": writer.features("OUTPUT_CLIMATE", climate_fields(), climate_features(facts.entries), none),
        "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: analogue_report.page(facts).html()),
    }


def style(layers: dict[str, Any]) -> None:
    """Style the layers that are shown, by output."""
    if "OUTPUT" in layers:
        styling.style_analogue(layers["OUTPUT"])
    if "OUTPUT_PLACES" in layers:
        styling.style_places(layers["OUTPUT_PLACES"])
    for layer in layers.values():
        styling.set_metadata(layer, tr("Climate analogues"), statements.limits(), statements.sources())
