"""Which communes live today the climate that mine expects, and resemble it? `jumelage:twincommunes`."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ..jumelage_plugin.bridge import statements, styling, twin_report
from ..jumelage_plugin.bridge.staging import Staging
from ..jumelage_plugin.bridge.tables import climate_features, climate_fields, twin_features, twin_fields
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core import twinning
from ..jumelage_plugin.core.portrait import local_warming
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.io.geodesy import distance_km
from . import inputs
from .base import JumelageAlgorithm, Writer
from .climateanalogues import far_sigma, home_portrait
from .twininputs import TwinRequest, add_twin_parameters, read_twin_request


class TwinCommunes(JumelageAlgorithm):
    """Communes ranked as twins of one commune at a horizon."""

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "twincommunes"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Climate twins of a commune")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("climate,twin,commune,municipality,twinning,similarity,analogue,adaptation,2050").split(",")

    def shortHelpString(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the help beside the dialog."""
        return twin_report.help_text()

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        inputs.add_target_parameters(self)
        add_twin_parameters(self)
        inputs.add_method_parameters(self)
        point, table = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Twin communes"), point))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_CLIMATE", tr("Climate here, today and at the horizon"), table, None, True, False
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
        for name, label in (
            ("BEST_SIGMA", tr("Sigma of the best match")),
            ("SELF_SIGMA", tr("Sigma between here today and here at the horizon")),
            ("POOL_SIZE", tr("Communes compared")),
            ("OUT_OF_DATA", tr("Communes outside the climate data")),
            ("WARMING", tr("Warming here over the year (°C)")),
            ("LEVEL_USED", tr("Global warming level (°C above 1850-1900)")),
            ("MODEL_COUNT", tr("Number of models")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputBoolean("NO_ANALOGUE", tr("No analogue in this pool")))

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TwinRequest:
        """Check the parameters."""
        return read_twin_request(self, parameters, context)

    def compute(
        self,
        request: TwinRequest,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compute everything first, then write, then publish in one step."""
        facts = judge(request, feedback)
        stop_if(feedback.isCanceled)
        with Staging() as staging:
            outputs = self.write(facts, Writer(self, parameters, context, staging))
            stop_if(feedback.isCanceled)
            staging.publish()
        for sentence in twin_report.sentences(facts):
            feedback.pushInfo(sentence)
        return {**outputs, **_numbers(facts)}

    def write(self, facts: twin_report.Facts, writer: Writer) -> dict[str, Any]:
        """Write the outputs; those skipped are left out."""
        point, none = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry
        twins = twin_features(facts.result.table, facts.rows)
        outputs = {
            "OUTPUT": writer.features("OUTPUT", twin_fields(), twins, point),
            "OUTPUT_CLIMATE": writer.features(
                "OUTPUT_CLIMATE", climate_fields(), climate_features(facts.entries), none
            ),
            "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: twin_report.page(facts).html()),
        }
        return {name: value for name, value in outputs.items() if value is not None}

    def style(self, outputs: dict[str, Any], context: QgsProcessingContext) -> None:
        """Style the twins."""
        layer = self.loaded(outputs, "OUTPUT", context)
        if layer is not None:
            styling.style_twins(layer)
            styling.set_metadata(layer, tr("Twin communes"), statements.limits(), statements.sources())


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
    rows = twinning.rows(result, listed, request.partners, inputs.DATASET.daily_extremes)
    feedback.setProgress(85.0)
    return twin_report.Facts(
        result=result,
        rows=rows,
        horizon=settings.horizon,
        far_sigma=far_sigma(climate, home, settings),
        warming=local_warming(result.target),
        entries=home_portrait(result.target, settings.lapse),
    )


def _numbers(facts: twin_report.Facts) -> dict[str, Any]:
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
