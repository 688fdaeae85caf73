"""What the steps of the dock share: the commune, the horizon, the twin, the twinning that is open. No widgets."""

from __future__ import annotations

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..jumelage_plugin.bridge.history import History
from ..jumelage_plugin.bridge.twinning_folder import TwinningFolder, current_twinning, layer
from ..jumelage_plugin.bridge.twinning_rows import rows_of
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.horizons import HORIZONS

_SETTINGS = "jumelage_climatique/dock"
_DEFAULT_HORIZON = "tracc2050"


class Session(QObject):
    """The state of the dock; it follows the project that is open in QGIS, and remembers the rest."""

    home_changed = pyqtSignal()
    horizon_changed = pyqtSignal()
    twin_changed = pyqtSignal()
    twinning_changed = pyqtSignal()
    rows_changed = pyqtSignal()
    """Rows of the twinning were added, changed or taken back."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        """Take up what was remembered, and the twinning of the project, if it is of one."""
        super().__init__(parent)
        self.project = project
        self.history = History()
        self.folder: TwinningFolder | None = None
        settings = QgsSettings()
        self.home = str(settings.value(f"{_SETTINGS}/home", ""))
        horizon = str(settings.value(f"{_SETTINGS}/horizon", _DEFAULT_HORIZON))
        self.horizon = horizon if horizon in HORIZONS[:-1] else _DEFAULT_HORIZON
        self.twin = ""
        project.readProject.connect(self._follow)
        project.cleared.connect(self._follow)
        self._follow()

    def close(self) -> None:
        """Let go of the project."""
        self.project.readProject.disconnect(self._follow)
        self.project.cleared.disconnect(self._follow)

    def set_home(self, key: str) -> None:
        """Another commune is mine."""
        if key != self.home:
            self.home = key
            QgsSettings().setValue(f"{_SETTINGS}/home", key)
            self.home_changed.emit()

    def set_horizon(self, horizon: str) -> None:
        """Another horizon is looked at."""
        if horizon != self.horizon:
            self.horizon = horizon
            QgsSettings().setValue(f"{_SETTINGS}/horizon", horizon)
            self.horizon_changed.emit()

    def set_twin(self, key: str) -> None:
        """A twin is chosen."""
        if key != self.twin:
            self.twin = key
            self.twin_changed.emit()

    def _follow(self, *_args: object) -> None:
        """Take up the twinning of the project that was opened, or none."""
        folder = current_twinning(self.project)
        if folder == self.folder:
            return
        self.folder = folder
        self.history.clear()
        if folder is not None:
            self._take_pair()
        self.twinning_changed.emit()

    def _take_pair(self) -> None:
        """The communes of the twinning are home and twin."""
        try:
            pair = next(rows_of(layer(self.project, "twinning")), None)
            keys = {r["uuid"]: f"{r['country']}:{r['code']}" for r in rows_of(layer(self.project, "commune"))}
        except JumelageError:
            self.folder = None
            return
        if pair is not None:
            self.set_home(keys.get(pair["home_uuid"], self.home))
            self.set_twin(keys.get(pair["twin_uuid"], ""))


def remembered_step() -> int:
    """The step that was open last."""
    return int(QgsSettings().value(f"{_SETTINGS}/step", 0, type=int))


def remember_step(step: int) -> None:
    """Keep the step for the next time."""
    QgsSettings().setValue(f"{_SETTINGS}/step", step)
