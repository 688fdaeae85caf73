"""Moves the tasks along when the dates of a twinning are changed in a form or a table of QGIS."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer

from ..jumelage_plugin.bridge.backward_plan import following_changes
from ..jumelage_plugin.bridge.twinning_folder import layer
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.errors import JumelageError
from .session import Session


class PlanFollower(QObject):
    """Watches the table of the twinning that is open; what it does can be undone like all else."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin with the twinning that is open, if there is one."""
        super().__init__(parent)
        self._session = session
        self._watched: QgsVectorLayer | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.follow)
        session.twinning_changed.connect(self._watch)
        self._watch()

    def _watch(self) -> None:
        """Watch the layer of the twinning that is open now."""
        self._let_go()
        if self._session.folder is None:
            return
        try:
            self._watched = layer(self._session.project, "twinning")
        except JumelageError:
            return
        # once QGIS has ended its own edits, and not while it still works on them
        self._watched.afterCommitChanges.connect(self._soon.start)

    def _let_go(self) -> None:
        watched, self._watched = self._watched, None
        self._soon.stop()
        if watched is not None and not sip.isdeleted(watched):
            watched.afterCommitChanges.disconnect(self._soon.start)

    def follow(self) -> None:
        """Move the tasks to the dates of the twinning, unless somebody is editing them."""
        session = self._session
        if session.folder is None:
            return
        try:
            changes = following_changes(session.project)
            if not changes or layer(session.project, "task").isEditable():
                return
            session.history.do(session.project, session.folder, tr("tasks moved with the departure"), changes)
        except JumelageError:
            return  # the page of the plan tells that it has fallen behind
        session.rows_changed.emit()

    def close_down(self) -> None:
        """Watch no longer."""
        self._let_go()
