"""Another pair begins with the toolkit of one that has been there. `jumelage:importtoolkit`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)

from ..jumelage_plugin.bridge.wording import tr
from .createtwinning import CreateTwinning
from .parameters import add_with_help


class ImportToolkit(CreateTwinning):
    """A new twinning, made as any other, with what a toolkit brings."""

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "importtoolkit"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("New twinning from a toolkit")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("toolkit,import,zip,new,kit,templates,practices,inspiration,twinning").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import importtoolkitjob

        return importtoolkitjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs: those of a new twinning, but for the invented example."""
        file = QgsProcessingParameterFile.Behavior.File
        add_with_help(
            self,
            QgsProcessingParameterFile("TOOLKIT", tr("Toolkit"), file, fileFilter="ZIP (*.zip);;* (*)"),
            tr("The zip of a toolkit as it came; of an unpacked one its folder, or manifest.json in it."),
        )
        super().initAlgorithm(config)
        self.removeParameter("EXAMPLE")
        add_with_help(
            self,
            QgsProcessingParameterBoolean("INSPIRATION", tr("Bring the practices of its case"), False),
            tr("As inspiration: unvalidated, without a place on the map, with their origin and licence, and photos."),
        )
        for name, label in (("TASKS", tr("Tasks")), ("PRACTICES", tr("Practices")), ("FILES", tr("Files"))):
            self.addOutput(QgsProcessingOutputNumber(name, label))
