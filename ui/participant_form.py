"""The short form of a participant: a pseudonym and a role, what they agree to, and until when it is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QDialog, QFormLayout, QVBoxLayout, QWidget

from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.tables_context import PARTICIPANT
from .fields import Choices, Fields
from .keys import own_keys
from .parts import Told, save_or_cancel

_ASKED = (
    "pseudonym",
    "commune_uuid",
    "role",
    "domain",
    "capacity",
    "data_consent",
    "image_consent",
    "delete_after",
)
_LEAST_WIDTH = 400


class ParticipantForm(QDialog):
    """Asks for a participant; `check` is called before it closes, and what it raises is told."""

    def __init__(
        self,
        file: Path,
        sides: Choices,
        person: Mapping[str, Any] | None = None,
        check: Callable[[ParticipantForm], object] = lambda _form: None,
        parent: QWidget | None = None,
    ) -> None:
        """Build it, empty or of a participant; `file` is where the data are kept, `sides` both communes by uuid."""
        super().__init__(parent)
        self.setWindowTitle(tr("New participant") if person is None else str(person["pseudonym"]))
        self._check = check
        self.fields = Fields(PARTICIPANT, _ASKED, person, {"commune_uuid": sides})
        self.told = Told()
        kept = Told(
            tr(
                "Kept in this file and nowhere else: {path}. Whoever gets the file gets what stands here. Sheets and "
                "posters show the pseudonym at most. After the date below, the dock and the check of the project ask "
                "you to delete the person; nothing is deleted by itself. Whoever asks for it is deleted at once: "
                "“Participants”, “Delete a participant”.",
                path=str(file),
            )
        )
        buttons = save_or_cancel()
        form = QFormLayout()
        self.fields.add_to(form)
        layout = QVBoxLayout(self)
        layout.addWidget(kept)
        layout.addLayout(form)
        for widget in (self.told, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(_LEAST_WIDTH)
        buttons.accepted.connect(self._accept_if_complete)
        buttons.rejected.connect(self.reject)
        own_keys(self)

    def _accept_if_complete(self) -> None:
        try:
            self._check(self)
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self.accept()
