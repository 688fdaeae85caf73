"""The entries that the plugin adds to QGIS's menus."""

from qgis import processing
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..jumelage_plugin import about
from ..jumelage_plugin.bridge.wording import tr


class Actions:
    """Adds the entries on install and takes them away on remove."""

    def __init__(self):
        self._iface = None
        self._actions = []

    def install(self, iface):
        """Add the entries to the Plugins menu."""
        self._iface = iface
        self._add(tr("Find climate twins…"), self.find_twins)

    def remove(self):
        """Take every entry away."""
        for action in self._actions:
            self._iface.removePluginMenu(about.NAME, action)
            action.deleteLater()
        self._actions = []

    def find_twins(self):
        """Open the dialog of the algorithm."""
        processing.execAlgorithmDialog("jumelage:twincommunes", {})

    def _add(self, text, slot):
        action = QAction(QIcon(about.ICON), text, self._iface.mainWindow())
        # triggered carries "checked", which the slots have no use for
        action.triggered.connect(lambda _checked=False: slot())
        self._iface.addPluginToMenu(about.NAME, action)
        self._actions.append(action)
