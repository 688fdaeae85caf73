"""What the plugin adds to the window of QGIS: the dock, its button, menu entries, the search bar, photos dropped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis import processing
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon

from ..jumelage_plugin import about
from ..jumelage_plugin.bridge import compat
from ..jumelage_plugin.bridge.wording import tr

_OPEN = "jumelage_climatique/dock/open"


class Actions:
    """Adds everything on install and takes it away on remove; the dock is made when it is first asked for."""

    def __init__(self) -> None:
        """Nothing is added yet."""
        self._iface: Any = None
        self._actions: list[Any] = []
        self._toggle: Any = None
        self.dock: Any = None
        self._locator: Any = None
        self._drops: Any = None
        self._check: Any = None

    def install(self, iface: Any) -> None:
        """Add the entries to the Plugins menu, the button to the toolbar, the communes to the search bar."""
        self._iface = iface
        iface.initializationCompleted.connect(self._reopen)
        self._toggle = self._add(tr("Climate twinning"), self.toggle_dock)
        self._toggle.setCheckable(True)
        iface.addToolBarIcon(self._toggle)
        self._add(tr("Find climate twins…"), self.find_twins)
        from .drops import PhotoDrops
        from .locator import CommuneLocator

        self._locator = CommuneLocator(self.choose_home)
        iface.registerLocatorFilter(self._locator)
        self._drops = PhotoDrops(self._has_twinning, self.take_photos)
        iface.registerCustomDropHandler(self._drops)
        from ..jumelage_plugin.bridge.posters import designer_check

        self._check = designer_check.register()

    def remove(self) -> None:
        """Take everything away, in the opposite order."""
        if self._drops is not None:
            self._iface.initializationCompleted.disconnect(self._reopen)
            self._iface.unregisterCustomDropHandler(self._drops)
            self._iface.deregisterLocatorFilter(self._locator)
            self._drops = self._locator = None
            from ..jumelage_plugin.bridge.posters import designer_check

            designer_check.unregister(self._check)
            self._check = None
        if self.dock is not None:
            # it is remembered as open
            self.dock.visibilityChanged.disconnect(self._dock_shown)
            self.dock.close_down()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self._toggle is not None:
            self._iface.removeToolBarIcon(self._toggle)
            self._toggle = None
        for action in self._actions:
            self._iface.removePluginMenu(about.NAME, action)
            action.deleteLater()
        self._actions = []

    def _reopen(self) -> None:
        """Show the dock where it was open when QGIS was closed."""
        if QgsSettings().value(_OPEN, False, type=bool):
            self.open_dock()

    def open_dock(self) -> Any:
        """Return the dock, shown."""
        if self.dock is None:
            from .dock import USUAL_WIDTH, JumelageDock

            window = self._iface.mainWindow()
            self.dock = JumelageDock(self._iface, window)
            self.dock.visibilityChanged.connect(self._dock_shown)  # before it is shown for the first time
            if not window.restoreDockWidget(self.dock):
                self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
                window.resizeDocks([self.dock], [USUAL_WIDTH], Qt.Orientation.Horizontal)
        self.dock.setUserVisible(True)
        return self.dock

    def _dock_shown(self, shown: bool) -> None:
        """Keep the button as the dock is, and remember it for the next start."""
        self._toggle.setChecked(shown)
        # one that lies behind another in its tab is open, too
        QgsSettings().setValue(_OPEN, not self.dock.isHidden())

    def toggle_dock(self) -> None:
        """Show the dock, or hide it."""
        if self.dock is not None and self.dock.isUserVisible():
            self.dock.setUserVisible(False)
        else:
            self.open_dock()

    def choose_home(self, key: str) -> None:
        """Make a commune mine, and show it."""
        dock = self.open_dock()
        dock.session.set_home(key)
        dock.open_step(0)

    def find_twins(self) -> None:
        """Open the dialog of the algorithm."""
        processing.execAlgorithmDialog("jumelage:twincommunes", {})

    def _has_twinning(self) -> bool:
        return self.dock is not None and self.dock.session.folder is not None

    def take_photos(self, photos: list[Path]) -> None:
        """Take photos that were dropped on the map into the twinning."""
        from .dock import PRACTICES

        self.open_dock().open_step(PRACTICES).take_photos(photos)

    def _add(self, text: str, slot: Any) -> Any:
        action = compat.new_action(QIcon(about.ICON), text, self._iface.mainWindow())
        # triggered carries "checked", which the slots have no use for
        action.triggered.connect(lambda _checked=False: slot())
        self._iface.addPluginToMenu(about.NAME, action)
        self._actions.append(action)
        return action
