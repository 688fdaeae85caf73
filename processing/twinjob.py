"""The work of `jumelage:twincommunes`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback, QgsWkbTypes

from ..jumelage_plugin.bridge import statements, styling, twin_report
from ..jumelage_plugin.bridge.tables import climate_features, climate_fields, twin_features, twin_fields
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core import twinning
from ..jumelage_plugin.core.heatdays import HOT_DAYS
from ..jumelage_plugin.core.portrait import local_warming
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.io.geodesy import distance_km
from . import inputs, twininputs
from .mapjob import far_sigma, home_portrait
from .outputs import Writer
from .twininputs import TwinRequest

read = twininputs.read_twin_request
help_text = twin_report.help_text
sentences = twin_report.sentences


def judge(request: TwinRequest, feedback: QgsProcessingFeedback) -> twin_report.Facts:
    """Compute the facts of a run, without any output."""
    settings, home = request.common.settings, request.common.home
    table = request.table
    climate = inputs.climate(settings.horizon.ensemble)
    stop_if(feedback.isCanceled)
    result = twinning.run(
        climate,
        table,
        request.home,
        settings,
        request.filters,
        distance_km(home.lon, home.lat, table.lon, table.lat),
        lambda share: feedback.setProgress(70.0 * share),
        feedback.isCanceled,
    )
    listed = twinning.select(result, request.count, request.partners)
    entries = home_portrait(result.target, settings.lapse)
    hot_days = next(entry.median for entry in entries if entry.name == HOT_DAYS)
    rows = twinning.rows(result, listed, request.partners, inputs.DATASET.daily_extremes, hot_days, feedback.isCanceled)
    feedback.setProgress(85.0)
    return twin_report.Facts(
        result=result,
        rows=rows,
        horizon=settings.horizon,
        far_sigma=far_sigma(climate, home, settings),
        warming=local_warming(result.target),
        entries=entries,
    )


def numbers(facts: twin_report.Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    verdict = facts.result.verdict
    return {
        "BEST_SIGMA": verdict.best_sigma,
        "SELF_SIGMA": verdict.self_sigma,
        "POOL_SIZE": facts.result.ranking.pool_size,
        "OUT_OF_DATA": len(facts.result.out_of_data),
        "WARMING": facts.warming,
        "LEVEL_USED": facts.horizon.level,
        "MODEL_COUNT": len(facts.result.target.models),
        "NO_ANALOGUE": verdict.no_analogue,
    }


def write(facts: twin_report.Facts, writer: Writer) -> dict[str, Any]:
    """Write the outputs; those skipped are None."""
    point, none = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry
    twins = twin_features(facts.result.table, facts.rows)
    return {
        "OUTPUT": writer.features("OUTPUT", twin_fields(), twins, point),
        "OUTPUT_CLIMATE": writer.features("OUTPUT_CLIMATE", climate_fields(), climate_features(facts.entries), none),
        "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: twin_report.page(facts).html()),
    }


def style(layers: dict[str, Any]) -> None:
    """Style the layers that are shown, by output."""
    if "OUTPUT" in layers:
        styling.style_twins(layers["OUTPUT"])
    for layer in layers.values():
        styling.set_metadata(layer, tr("Twin communes"), statements.limits(), statements.sources())
