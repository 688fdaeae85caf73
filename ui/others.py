"""Tells the dock when another window or person wrote to the twinning that is open, so that it shows that."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer

from ..jumelage_plugin.bridge.changes import refresh
from ..jumelage_plugin.bridge.twinning_folder import stamp
from .session import Session

_EVERY_MS = 3000


class Others(QObject):
    """Looks at the file every few seconds: a watch of the system tells nothing of a disk on a network."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin with the twinning that is open, if there is one."""
        super().__init__(parent)
        self._session, self._seen = session, ""
        self._clock = QTimer(self, interval=_EVERY_MS)
        self._clock.timeout.connect(self.look)
        session.twinning_changed.connect(self._take_note)
        session.rows_changed.connect(self._take_note)
        self._take_note()
        self._clock.start()

    def _take_note(self) -> None:
        """What is in the file now is known: the dock reads it again after what it wrote itself."""
        folder = self._session.folder
        self._seen = "" if folder is None else stamp(folder.gpkg)

    def look(self) -> None:
        """Let the map and the dock show what was written since."""
        folder = self._session.folder
        if folder is None or stamp(folder.gpkg) in ("", self._seen):  # empty: a disk that is gone for a while
            return
        refresh(self._session.project, folder)
        self._session.rows_changed.emit()

    def close_down(self) -> None:
        """Look no longer."""
        self._clock.stop()
