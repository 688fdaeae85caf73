"""The choice of the horizon, the same in each step where it stands."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..jumelage_plugin.bridge.choice_words import named_horizons
from .session import Session

_LEAST_LETTERS = 12


class HorizonBox(QComboBox):
    """Shows the horizon of the session, and changes it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self._session = session
        for name, words in named_horizons().items():
            self.addItem(words, name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self._follow()
        self.currentIndexChanged.connect(self._tell)
        session.horizon_changed.connect(self._follow)

    def _follow(self) -> None:
        self.setCurrentIndex(max(self.findData(self._session.horizon), 0))

    def _tell(self, _at: int) -> None:
        self._session.set_horizon(self.currentData())
