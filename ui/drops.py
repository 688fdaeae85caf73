"""Photos dropped on the map or on the dock become pins of the twinning that is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from qgis.gui import QgsCustomDropHandler
from qgis.PyQt.QtCore import QMimeData, QTimer

from .short_form import PHOTO_ENDINGS

_PHONES = (".heic", ".heif")
"""Taken as well, to say why they cannot be: QGIS would only say that it knows no such layer."""


def photos_among(files: Iterable[Path]) -> list[Path]:
    """The files that are photos by their names."""
    return [file for file in files if file.suffix.lower() in (*PHOTO_ENDINGS, *_PHONES)]


def photos_of(data: QMimeData) -> list[Path]:
    """The photos among what is dragged."""
    return photos_among(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


class PhotoDrops(QgsCustomDropHandler):
    """Takes the photos that are dropped on QGIS, where `wanted` says so."""

    def __init__(self, wanted: Callable[[], bool], take: Callable[[list[Path]], None]) -> None:
        """Hand over photos to `take`."""
        super().__init__()
        self._wanted, self._take = wanted, take
        self._dropped: list[Path] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._hand_over)

    def customUriProviderKey(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the key of our drops."""
        return "jumelage_photos"

    def handleFileDrop(self, file: str) -> bool:  # noqa: N802 - the name QGIS calls
        """Take a photo; anything else, and any file while no twinning is open, is for QGIS.

        QGIS tells of each file by itself: those that are dropped together are handed over together, afterwards.
        """
        photos = photos_among([Path(file)])
        if not photos or not self._wanted():
            return False
        self._dropped += photos
        self._soon.start()
        return True

    def _hand_over(self) -> None:
        dropped, self._dropped = self._dropped, []
        self._take(dropped)
