"""Where is the future climate of a place lived today? The algorithm `jumelage:climateanalogues`."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsWkbTypes,
)

from ..jumelage_plugin.bridge import analogue_report, styling
from ..jumelage_plugin.bridge.analogue_report import BestPlace
from ..jumelage_plugin.bridge.places import nearest_place
from ..jumelage_plugin.bridge.raster_output import driver_of, write_analogue
from ..jumelage_plugin.bridge.staging import Staging
from ..jumelage_plugin.bridge.tables import climate_features, climate_fields, place_features, place_fields
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core import analogues, portrait, twinning
from ..jumelage_plugin.core.climate import Climate
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.io.geodesy import distance_km
from . import inputs
from .base import JumelageAlgorithm, Writer

PLACES = 10


class ClimateAnalogues(JumelageAlgorithm):
    """Raster of climate analogues of a place at a horizon, and the best places."""

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "climateanalogues"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Climate analogues map")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("climate,analogue,future,sigma,warming,TRACC,twin,adaptation,2050").split(",")

    def shortHelpString(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the help beside the dialog."""
        return analogue_report.help_text()

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        inputs.add_target_parameters(self)
        inputs.add_method_parameters(self)
        point = QgsProcessing.SourceType.TypeVectorPoint
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Climate analogues")))
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT_PLACES", tr("Best places"), point, None, True, True)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_CLIMATE",
                tr("Climate here, today and at the horizon"),
                QgsProcessing.SourceType.TypeVector,
                None,
                True,
                False,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
        for name, label in (
            ("BEST_SIGMA", tr("Sigma of the best match")),
            ("SELF_SIGMA", tr("Sigma between here today and here at the horizon")),
            ("CELLS", tr("Cells compared")),
            ("CELLS_UNDER_1", tr("Cells under 1 sigma")),
            ("CELLS_UNDER_2", tr("Cells under 2 sigma")),
            ("WARMING", tr("Warming here over the year (°C)")),
            ("LEVEL_USED", tr("Global warming level (°C above 1850-1900)")),
            ("MODEL_COUNT", tr("Number of models")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> inputs.Request:
        """Check the parameters."""
        return inputs.read_request(self, parameters, context)

    def compute(
        self,
        request: inputs.Request,
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
        for sentence in analogue_report.sentences(facts):
            feedback.pushInfo(sentence)
        return {**outputs, **_numbers(facts)}

    def write(self, facts: analogue_report.Facts, writer: Writer) -> dict[str, Any]:
        """Write the outputs; those skipped are left out."""
        staged, final = writer.raster_path("OUTPUT")
        write_analogue(staged, facts)
        point, none = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry
        outputs = {
            "OUTPUT": final,
            "OUTPUT_PLACES": writer.features("OUTPUT_PLACES", place_fields(), place_features(facts.places), point),
            "OUTPUT_CLIMATE": writer.features(
                "OUTPUT_CLIMATE", climate_fields(), climate_features(facts.entries), none
            ),
            "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: analogue_report.page(facts).html()),
        }
        return {name: value for name, value in outputs.items() if value is not None}

    def checkParameterValues(  # noqa: N802 - the name QGIS calls
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse, beyond the common rules, a file name that no raster driver knows."""
        try:
            where = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
            if where:
                driver_of(where)
        except JumelageError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def style(self, outputs: dict[str, Any], context: QgsProcessingContext) -> None:
        """Style the map and the places."""
        raster = self.loaded(outputs, "OUTPUT", context)
        if raster is not None:
            styling.style_analogue(raster)
        places = self.loaded(outputs, "OUTPUT_PLACES", context)
        if places is not None:
            styling.style_places(places)


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


def _numbers(facts: analogue_report.Facts) -> dict[str, Any]:
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
