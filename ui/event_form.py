"""The form of a visit, a walk, a workshop or a meeting: before it, what came out of it, who was there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from qgis.PyQt.QtWidgets import QDialog, QFormLayout, QTabWidget, QVBoxLayout, QWidget

from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.schema import UUID
from ..jumelage_plugin.core.tables_fieldwork import EVENT
from .fields import Fields, tick_list, ticked_in
from .keys import own_keys
from .parts import Told, save_or_cancel

Row = Mapping[str, Any]
_BEFORE = ("type", "title", "place", "start_time", "end_time", "weather", "air_temperature_c", "aims")
_AFTER = ("findings", "quotes", "decisions", "follow_up")
_LEAST_WIDTH = 420


class EventForm(QDialog):
    """Asks for an event; `check` is called before it closes, and what it raises is told."""

    def __init__(
        self,
        people: Sequence[Row],
        event: Row | None = None,
        attended: Sequence[str] = (),
        check: Callable[[EventForm], object] = lambda _form: None,
        parent: QWidget | None = None,
    ) -> None:
        """Build it, empty or of an event; `people` are all participants, `attended` those (uuids) who were there."""
        super().__init__(parent)
        self.setWindowTitle(tr("New visit, walk or workshop") if event is None else str(event["title"]))
        self._check = check
        self.fields = Fields(EVENT, (*_BEFORE, *_AFTER), event)
        self.people, _read, _changed = tick_list([(row[UUID], row["pseudonym"]) for row in people], attended)
        self.people.setAccessibleName(tr("Who was there"))
        self.told = Told()
        tabs = QTabWidget()
        tabs.addTab(self._form(_BEFORE), tr("When and where"))
        tabs.addTab(self._form(_AFTER), tr("What came out of it"))
        there = QWidget()
        layout = QVBoxLayout(there)
        layout.addWidget(
            Told(
                tr("Tick who was there, by pseudonym.")
                if people
                else tr("Note the participants first, then tick them.")
            )
        )
        layout.addWidget(self.people)
        layout.addStretch(1)
        tabs.addTab(there, tr("Who was there"))
        buttons = save_or_cancel()
        layout = QVBoxLayout(self)
        for widget in (tabs, self.told, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(_LEAST_WIDTH)
        buttons.accepted.connect(self._accept_if_complete)
        buttons.rejected.connect(self.reject)
        own_keys(self)

    def _form(self, names: Sequence[str]) -> QWidget:
        holder = QWidget()
        self.fields.add_to(QFormLayout(holder), names)
        return holder

    def attended(self) -> list[str]:
        """The participants (uuids) who are ticked."""
        return ticked_in(self.people)

    def _accept_if_complete(self) -> None:
        try:
            self._check(self)
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self.accept()
