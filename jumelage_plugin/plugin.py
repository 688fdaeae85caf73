"""The plugin as QGIS sees it: what it adds when it is loaded and takes away when it is unloaded."""

from qgis.core import QgsApplication

from .translation import Translation


class JumelagePlugin:
    """Registers the Processing provider and, in a window, the entries of the menu.

    qgis_process calls initProcessing alone; QGIS calls initGui. What one of them adds, unload takes away.
    """

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.actions = None
        # before anything that has a name is made: names are translated once
        self.translation = Translation()
        self.translation.install()

    def initProcessing(self):  # noqa: N802 - the name QGIS calls
        """Register the algorithms; called without a window by qgis_process."""
        if self.provider is not None:
            return
        from ..processing.provider import JumelageProvider

        self.provider = JumelageProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):  # noqa: N802 - the name QGIS calls
        """Register the algorithms and add the entries of the menu."""
        self.initProcessing()
        from ..ui.actions import Actions

        self.actions = Actions()
        self.actions.install(self.iface)

    def unload(self):
        """Take everything away, in the opposite order."""
        if self.actions is not None:
            self.actions.remove()
            self.actions = None
        if self.provider is not None:
            # the registry deletes the provider
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        self.translation.remove()
