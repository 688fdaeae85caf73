"""The backward plan of a twinning as calendar, spreadsheets and page. `jumelage:backwardplan`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFileDestination,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import TWINNING, JumelageAlgorithm
from .parameters import add_with_help
from .twinningparameters import add_language_parameter, add_twinning_parameter


class BackwardPlan(JumelageAlgorithm):
    """What is to be done until when, counted back from the departure."""

    GROUP = TWINNING

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "backwardplan"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Backward plan of a twinning")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("plan,planning,schedule,calendar,tasks,dates,departure,budget,ics,ods,excel,gantt,twinning").split(
            ","
        )

    def job(self) -> ModuleType:
        """Return the work."""
        from . import backwardplanjob

        return backwardplanjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        day = QgsProcessingParameterDateTime.Type.Date
        add_twinning_parameter(self)
        add_with_help(
            self,
            QgsProcessingParameterDateTime("DEPARTURE", tr("Departure"), day, None, True),
            tr("The tasks are counted from it; that of the twinning when empty. Nothing is written into the twinning."),
        )
        add_with_help(
            self,
            QgsProcessingParameterDateTime("TODAY", tr("Judged on"), day, None, True),
            tr("The day on which a task is late or not; today when empty."),
        )
        add_language_parameter(self)
        for name, label, kinds, by_default in (
            ("OUTPUT_HTML", tr("Page"), "HTML (*.html)", True),
            ("OUTPUT_ICS", tr("Calendar"), "iCalendar (*.ics)", False),
            ("OUTPUT_ODS", tr("Spreadsheet (ODS)"), "OpenDocument (*.ods)", False),
            ("OUTPUT_XLSX", tr("Spreadsheet (XLSX)"), "Excel (*.xlsx)", False),
        ):
            self.addParameter(QgsProcessingParameterFileDestination(name, label, kinds, None, True, by_default))
        for name, label in (
            ("TASKS", tr("Tasks")),
            ("LATE", tr("Late tasks")),
            ("CONFLICTS", tr("Tasks that begin too early")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
