"""Names alone, but for what the modules of Qt ask of QGIS: its version and its language."""

from .names import Kind, named

__getattr__ = named(__name__)


class Qgis(metaclass=Kind):
    """The version of a QGIS with Qt 6."""

    QGIS_VERSION_INT = 40000
    QGIS_VERSION = "4.0.0"


class QgsApplication(metaclass=Kind):
    """The language of QGIS."""

    @staticmethod
    def locale() -> str:
        """English."""
        return "en"
