"""What climate have these places, today and at the horizon? `jumelage:climateofplaces`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import CLIMATE, JumelageAlgorithm
from .parameters import METRIC_PARAMETERS, add_horizon_parameter, add_method_parameters

_UNUSED = ("VARIABLES", "MODELS", "COVARIANCE", "WEIGHTS", "EXTENT", *METRIC_PARAMETERS)


class ClimateOfPlaces(JumelageAlgorithm):
    """The climate of communes, or of the polygons and points of any layer."""

    GROUP = CLIMATE

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "climateofplaces"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Climate of communes (or any polygons and points)")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("climate,mean,zonal,polygon,commune,temperature,rain,heat,frost,days,statistics").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import placesjob

        return placesjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        for parameter, help_text in _places():
            parameter.setHelp(help_text)
            self.addParameter(parameter)
        add_horizon_parameter(self)
        add_method_parameters(self, without=_UNUSED)
        months = QgsProcessingParameterBoolean("MONTHS", tr("Daily minimum and maximum of every month"), False)
        months.setFlags(months.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        months.setHelp(tr("Adds 24 fields with the normals of today, tasmin_jan to tasmax_dec."))
        self.addParameter(months)
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Climate of the places")))
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
        for name, label in (
            ("PLACES", tr("Places with a climate")),
            ("NEIGHBOURS", tr("Places with the climate of the nearest land cell")),
            ("OUT_OF_DATA", tr("Places without climate data")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))


def _places() -> list[tuple[Any, str]]:
    """Which places, and how high they lie."""
    kinds = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]
    numeric = QgsProcessingParameterField.DataType.Numeric
    return [
        (
            QgsProcessingParameterFeatureSource("INPUT", tr("Polygons or points"), kinds, optional=True),
            tr("Communes, districts, plots, sites … in any coordinate system. When empty, the communes named below."),
        ),
        (
            QgsProcessingParameterString("COMMUNES", tr("… or communes"), optional=True),
            tr(
                "Countries (FR, ES) or communes (FR:31107, ES:14029), separated by commas; all 42,877 when empty and "
                "no layer is given."
            ),
        ),
        (
            QgsProcessingParameterField(
                "ELEVATION_FIELD", tr("Field with the elevation (m)"), None, "INPUT", numeric, optional=True
            ),
            tr(
                "Temperatures are brought to this height. When empty, to that of each commune; those of a layer stay "
                "at the mean height of their cells."
            ),
        ),
    ]
