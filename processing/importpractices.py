"""Practices, measures and actions from other tables, and what comes back from the field. `jumelage:importpractices`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import DATA, ProjectAlgorithm
from .parameters import add_with_help, enum_parameter
from .twinningparameters import add_twinning_parameter

INTO = ("practice", "measure", "action")


class ImportPractices(ProjectAlgorithm):
    """Rows of others brought into a twinning, each with what became of it."""

    GROUP = DATA

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "importpractices"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Import practices or measures into a twinning")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("import,practice,measure,csv,geojson,geopackage,qfield,twinning").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import importjob

        return importjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        behaviour = QgsProcessingParameterFile.Behavior.File
        add_with_help(
            self,
            QgsProcessingParameterFile("INPUT", tr("File to import"), behaviour),
            tr(
                "CSV, ODS, Excel, GeoJSON, GeoPackage or any other layer; or the twinning.gpkg of a copy of this "
                "twinning that comes back from the field (QField)."
            ),
        )
        add_twinning_parameter(
            self, tr("Its project (project.qgz); the one that is open when empty."), "QGIS (project.qgz)"
        )
        add_with_help(
            self,
            enum_parameter("INTO", tr("What the file holds"), INTO, "practice", words="into"),
            tr("practice: seen in the twin commune; measure: what my commune has; action: what it could do."),
        )
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), "HTML (*.html)", None, True, True)
        )
        for name, label in (
            ("ADDED", tr("Rows added")),
            ("CHANGED", tr("Rows changed")),
            ("DOUBTFUL", tr("Doubtful rows")),
            ("REFUSED", tr("Rows refused")),
            ("PHOTOS", tr("Photos copied")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
