"""Names alone, but for the field of dates, which forms put among Qt's own fields."""

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QDateTimeEdit

from .names import named

__getattr__ = named(__name__)


class QgsDateTimeEdit(QDateTimeEdit):
    """A field of dates that may be empty."""

    valueChanged = pyqtSignal(object)  # noqa: N815 - the name of QGIS

    def setAllowNull(self, allowed: bool) -> None:  # noqa: N802 - the name of QGIS
        """Take note of nothing."""

    def setNullRepresentation(self, text: str) -> None:  # noqa: N802 - the name of QGIS
        """Take note of nothing."""

    def isNull(self) -> bool:  # noqa: N802 - the name of QGIS
        """Whether it is empty: never here."""
        return False
