"""Photos dropped on the map become pins of the twinning that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsCustomDropHandler

_ENDINGS = (".jpg", ".jpeg", ".png", ".webp")


class PhotoDrops(QgsCustomDropHandler):
    """Takes the photos that are dropped on QGIS, where `wanted` says so."""

    def __init__(self, wanted: Callable[[], bool], take: Callable[[list[Path]], None]) -> None:
        """Hand over photos to `take`."""
        super().__init__()
        self._wanted, self._take = wanted, take

    def customUriProviderKey(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the key of our drops."""
        return "jumelage_photos"

    def handleFileDrop(self, file: str) -> bool:  # noqa: N802 - the name QGIS calls
        """Take a photo; anything else, and any file while no twinning is open, is for QGIS."""
        if Path(file).suffix.lower() not in _ENDINGS or not self._wanted():
            return False
        self._take([Path(file)])
        return True
