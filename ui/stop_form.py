"""What each walker noted at a stop of a sensory walk, and how far they agree."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from qgis.PyQt.QtWidgets import QComboBox, QDialog, QFormLayout, QStackedWidget, QVBoxLayout, QWidget

from ..jumelage_plugin.bridge.fieldwork import NOTED
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.sensory import SENSATIONS, Reading, figure, in_words, stops
from ..jumelage_plugin.core.tables_fieldwork import SENSORY_READING
from .fields import Fields
from .keys import own_keys
from .parts import Told, save_or_cancel

_LEAST_WIDTH = 500


class StopForm(QDialog):
    """One page a walker; `check` is called before it closes, and what it raises is told."""

    def __init__(
        self,
        number: int,
        walkers: Sequence[tuple[str, str]],
        noted: Mapping[str, Mapping[str, Any]],
        check: Callable[[StopForm], object] = lambda _form: None,
        parent: QWidget | None = None,
    ) -> None:
        """Build it; `walkers` are uuids and pseudonyms, `noted` the rows of those who have noted something before."""
        super().__init__(parent)
        self.setWindowTitle(tr("Stop {number}", number=str(number)))
        self._number, self._check = number, check
        felt = [(value, f"{figure(value)} · {say(words)}") for value, words in SENSATIONS.items()]
        self.walker, self.told, self.spread = QComboBox(), Told(), Told()
        pages, buttons = QStackedWidget(), save_or_cancel()
        self.fields: dict[str, Fields] = {}
        for uuid, pseudonym in walkers:
            self.walker.addItem(pseudonym, uuid)
            made = self.fields[uuid] = Fields(SENSORY_READING, NOTED, noted.get(uuid), {"sensation": felt})
            holder = QWidget()
            made.add_to(QFormLayout(holder))
            made.when_changed(self._show_spread)
            own_keys(holder, buttons)
            pages.addWidget(holder)
        choice = QFormLayout()
        choice.addRow(tr("Walker"), self.walker)
        layout = QVBoxLayout(self)
        layout.addLayout(choice)
        for widget in (pages, self.spread, self.told, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.walker.currentIndexChanged.connect(pages.setCurrentIndex)
        buttons.accepted.connect(self._accept_if_complete)
        buttons.rejected.connect(self.reject)
        self._show_spread()

    def noted(self) -> dict[str, dict[str, Any]]:
        """What is filled in, by walker. Raises `JumelageError` for a text where a number belongs."""
        return {uuid: fields.values() for uuid, fields in self.fields.items()}

    def _show_spread(self) -> None:
        """Tell what all walkers felt together."""
        sensations = {uuid: fields.widgets["sensation"].currentData() for uuid, fields in self.fields.items()}
        found = stops(Reading(self._number, walker, value) for walker, value in sensations.items())
        self.spread.tell(tr("Together: {words}", words=say(in_words(found[0].felt if found else None))))

    def _accept_if_complete(self) -> None:
        try:
            self._check(self)
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self.accept()
