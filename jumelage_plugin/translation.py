"""Installs the translation of the language that QGIS speaks; English is the source and needs none."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .about import PACKAGE_ROOT
from .bridge.wording import forget_language


class Translation:
    """Holds the translator while it is installed: Qt keeps no reference of its own."""

    def __init__(self):
        self._translator = None

    def install(self):
        """Install the translator; True where there is one for this language (fr_CH speaks fr)."""
        self.remove()
        language = QgsApplication.locale().replace("-", "_").split("_")[0].lower()
        compiled = PACKAGE_ROOT / "i18n" / f"jumelage_climatique_{language}.qm"
        translator = QTranslator()
        if not compiled.is_file() or not translator.load(str(compiled)):
            return False
        self._translator = translator
        forget_language()
        return QCoreApplication.installTranslator(translator)

    def remove(self):
        """Take the translator away again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
            forget_language()
