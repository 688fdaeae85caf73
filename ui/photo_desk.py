"""Photos that come in: one that knows its place opens the form of a pin, others wait until a practice gets them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsPointXY
from qgis.PyQt.QtWidgets import QWidget

from ..jumelage_plugin.bridge.photos import photo_facts
from ..jumelage_plugin.bridge.pins import placed_photo, save_photos, waiting_photos
from ..jumelage_plugin.bridge.twinning_rows import GEOMETRY
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.io.photos import kind_of
from .parts import Told
from .photos_dialog import PhotosDialog
from .practices_model import Practice
from .session import Session

Row = dict[str, Any]


class PhotoDesk:
    """Takes photos in and hands them out; `save` does what writes, `ask` opens the form of a pin."""

    def __init__(
        self,
        session: Session,
        told: Told,
        save: Callable[[Callable[[Session], bool], str], None],
        ask: Callable[[QgsPointXY, list[Path], str], None],
    ) -> None:
        """Nothing is held for the next pin."""
        self._session, self._told, self._save, self._ask = session, told, save, ask
        self.held: list[Row] = []
        """Photos for the practice that is pinned next."""

    def take(self, photos: list[Path]) -> None:
        """Take photos in: one that knows its place opens the form; several, or one that does not, wait."""
        if not photos:
            return
        try:
            for photo in photos:
                kind_of(photo)  # says more than “damaged” of what is no photo
            facts = [photo_facts(photo) for photo in photos]
        except JumelageError as error:
            self._told.tell(say(error.message))
            return
        if len(photos) == 1 and facts[0].point is not None:
            self._ask(facts[0].point, photos, "POS_EXIF")
            return
        doubts = [say(found.doubt) for found in facts if found.doubt is not None]
        many = tr("{count} photos wait to be placed.", count=len(photos))
        fine = tr("One photo waits to be placed.") if len(photos) == 1 else many
        self._save(lambda s: save_photos(s.history, s.project, s.folder, photos), " ".join([fine, *doubts]))

    def hand_out(self, practice: Practice | None, parent: QWidget) -> bool:
        """Give photos that wait to the practice that is chosen, or hold them for a new one; whether some are held.

        Where there are several, the planner chooses which, and for whom.
        """
        waiting = waiting_photos(self._session.project)
        if len(waiting) > 1:
            dialog = PhotosDialog(self._session.folder.path, waiting, practice, parent)
            if dialog.exec() != dialog.DialogCode.Accepted:
                return False
            waiting = dialog.chosen()
            practice = practice if dialog.for_practice() else None
        if practice is None:
            self.held = waiting
        elif waiting:
            self._give(waiting, practice.uuid)
        return bool(self.held)

    def place_of_held(self) -> QgsPointXY | None:
        """Where the first of the held photos that knows it was taken."""
        return next((row[GEOMETRY].asPoint() for row in self.held if not row[GEOMETRY].isNull()), None)

    def give_held(self, practice: str) -> None:
        """Give the held photos to a practice, by its uuid."""
        if self.held:
            self._give(self.held, practice)

    def _give(self, photos: list[Row], practice: str) -> None:
        changes = [change for photo in photos for change in placed_photo(photo, practice)]
        label = tr("{count} photos placed", count=len(photos))
        self._save(lambda s: s.history.do(s.project, s.folder, label, changes), tr("The photos belong to it now."))
