"""The work of `jumelage:twincommunes`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingFeedback, QgsWkbTypes

from ..jumelage_plugin.bridge import styling, twin_report
from ..jumelage_plugin.bridge.tables import climate_features, climate_fields, twin_features, twin_fields
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core import twinning
from ..jumelage_plugin.core.heatdays import HOT_DAYS
from ..jumelage_plugin.core.portrait import local_warming
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.twinnings import links_of
from ..jumelage_plugin.io.geodesy import distance_km
from . import inputs, twininputs
from .mapjob import far_sigma, finite, home_portrait
from .outputs import Writer
from .ownindicators import profile_with, tell_indicators
from .profileinputs import write_profile
from .twininputs import TwinRequest
from .twinlinks import crediting, filters_with_rail, link

read = twininputs.read_twin_request
help_text = twin_report.help_text
sentences = twin_report.sentences


def judge(request: TwinRequest, feedback: QgsProcessingFeedback) -> twin_report.Facts:
    """Compute the facts of a run, without any output."""
    settings, home = request.common.settings, request.common.home
    settings = replace(settings, profile=profile_with(request.indicators, settings.profile, feedback))
    table = inputs.with_rail(request.table, settings.profile)
    source = inputs.source(request.common)
    stop_if(feedback.isCanceled)
    existing = request.twinnings.rows(feedback) if request.twinnings else []
    filters = filters_with_rail(request.filters, request.rail_max, table)
    result = twinning.run(
        source,
        table,
        request.home,
        settings,
        filters,
        distance_km(home.lon, home.lat, table.lon, table.lat),
        lambda share: feedback.setProgress(70.0 * share),
        feedback.isCanceled,
    )
    listed = twinning.select(result, request.count, request.partners)
    entries = home_portrait(source, result.target, settings.lapse)
    hot_days = next((entry.median for entry in entries if entry.name == HOT_DAYS), math.nan)
    rows = twinning.rows(result, listed, request.partners, source.extremes, hot_days, feedback.isCanceled)
    tell_indicators(result, rows)
    own = links_of(request.home, existing, table)
    links = link(result, rows, filters, own, request.partners)
    feedback.setProgress(85.0)
    return twin_report.Facts(
        result=result,
        rows=rows,
        horizon=settings.horizon,
        far_sigma=far_sigma(source, request.common),
        warming=local_warming(result.target),
        entries=entries,
        provenance=crediting(request.common.provenance.noting(result.target.notes), inputs.network()),
        links=links,
        left_out=own.left_out(),
    )


def numbers(facts: twin_report.Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    verdict = facts.result.verdict
    return {
        "BEST_SIGMA": verdict.best_sigma,
        "SELF_SIGMA": verdict.self_sigma,
        "POOL_SIZE": facts.result.ranking.pool_size,
        "OUT_OF_DATA": len(facts.result.out_of_data),
        "WARMING": finite(facts.warming),
        "LEVEL_USED": finite(facts.horizon.level),
        "MODEL_COUNT": len(facts.result.target.models),
        "BASELINE_SIGMA": facts.result.target.baseline_sigma,
        "NO_ANALOGUE": verdict.no_analogue,
    }


def write(facts: twin_report.Facts, writer: Writer) -> dict[str, Any]:
    """Write the outputs; those skipped are None."""
    point, none = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry
    twins = twin_features(facts.result, facts.rows, facts.links.rail_km, facts.links.since)
    return {
        "OUTPUT": writer.features("OUTPUT", twin_fields(facts.result), twins, point),
        "OUTPUT_CLIMATE": writer.features("OUTPUT_CLIMATE", climate_fields(), climate_features(facts.entries), none),
        "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: twin_report.page(facts).html()),
        "OUTPUT_PROFILE": write_profile(facts.result.profile, writer),
    }


def style(layers: dict[str, Any], facts: twin_report.Facts) -> None:
    """Style the layers that are shown, by output."""
    if "OUTPUT" in layers:
        styling.style_twins(layers["OUTPUT"])
    for layer in layers.values():
        styling.set_metadata(layer, tr("Twin communes"), facts.provenance.limits, facts.provenance.sources)
