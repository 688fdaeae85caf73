"""Communes in the search bar of QGIS: “jum carbonne” makes it my commune."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtGui import QIcon

from ..jumelage_plugin import about
from ..jumelage_plugin.bridge.wording import tr

_FEWEST_LETTERS, _MOST_RESULTS = 3, 20


class CommuneLocator(QgsLocatorFilter):
    """Finds communes by any part of their name, or by code."""

    def __init__(self, chosen: Callable[[str], None]) -> None:
        """Call `chosen` with the key of the commune that is picked."""
        super().__init__()
        self._chosen = chosen
        self.setUseWithoutPrefix(False)

    def clone(self) -> CommuneLocator:
        """Return a copy, as QGIS asks for one for each search."""
        return CommuneLocator(self._chosen)

    def name(self) -> str:
        """Return the id."""
        return "jumelage_communes"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the settings."""
        return tr("Communes (Jumelage climatique)")

    def prefix(self) -> str:
        """Return what is typed before the name."""
        return "jum"

    def fetchResults(self, text: str, _context: QgsLocatorContext, feedback: QgsFeedback) -> None:  # noqa: N802
        """Tell what fits; called in another thread."""
        from .names import fitting, key_in  # with numpy behind it: not at the start of QGIS

        if len(text.strip()) < _FEWEST_LETTERS:
            return
        for _folded, entry in fitting(text, _MOST_RESULTS):
            if feedback.isCanceled():
                return
            result = QgsLocatorResult(self, entry, key_in(entry))
            result.icon = QIcon(about.ICON)
            self.resultFetched.emit(result)

    def triggerResult(self, result: Any) -> None:  # noqa: N802 - the name QGIS calls
        """Take the commune that was picked."""
        self._chosen(result.userData)
