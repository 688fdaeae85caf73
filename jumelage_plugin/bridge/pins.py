"""Pins: practices seen in the twin commune, saved at once with their photos; and photos that wait for theirs."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..core.errors import JumelageError
from ..core.schema import UUID
from ..core.schema_parts import LONGEST_TITLE
from ..core.tables_fieldwork import LONGEST_SUMMARY
from ..io.photos import keep, kind_of
from .changes import Change, deleted_with_children
from .history import History
from .photos import PhotoFacts, photo_facts
from .twinning_folder import PHOTOS, TwinningFolder, layer
from .twinning_rows import GEOMETRY, first_row, new_uuid, rows_of, several
from .wording import tr


@dataclass(frozen=True)
class Pin:
    """What the short form asks: `point` in degrees; codes as in the value lists."""

    title: str
    theme: str
    point: QgsPointXY
    domain: str = ""
    hazards: tuple[str, ...] = ()
    place_type: str = ""
    summary: str = ""
    people_visible: bool = False
    consent: bool = False
    position_origin: str = "POS_MAP"
    climate: str | None = None

    def checked(self) -> Pin:
        """The pin as it is; raises `JumelageError` with what is to be mended."""
        if not self.title.strip():
            raise JumelageError("Give the practice a title.")
        if len(self.title) > LONGEST_TITLE:
            raise JumelageError(
                "The title has {count} characters: {most} at most, the rest belongs in the summary.",
                count=len(self.title),
                most=LONGEST_TITLE,
            )
        if not self.theme:
            raise JumelageError("Choose the theme of the practice.")
        if len(self.summary) > LONGEST_SUMMARY:
            raise JumelageError(
                "The summary has {count} characters: {most} at most, the rest belongs in the full sheet.",
                count=len(self.summary),
                most=LONGEST_SUMMARY,
            )
        return self


def new_pin(project: QgsProject, folder: TwinningFolder, pin: Pin, photos: Sequence[Path] = ()) -> list[Change]:
    """The changes that add a pin and its photos, which are copied first.

    Raises `JumelageError`, with no photo left behind, when the pin is not complete or a photo cannot be taken.
    """
    pair = first_row(layer(project, "twinning"))
    uuid, now = new_uuid(), QDateTime.currentDateTime()
    practice = {
        **_fields(pin.checked()),
        UUID: uuid,
        "twinning_uuid": pair[UUID],
        "commune_uuid": pair["twin_uuid"],
        "observed_on": QDate.currentDate(),
        "created_on": now,
        "modified_on": now,
    }
    shown = {"people_visible": pin.people_visible, "consent": pin.consent}
    files = [{**row, **shown, "practice_uuid": uuid} for row in copied(folder, photos)]
    return [Change("practice", None, practice), *(Change("media", None, row) for row in files)]


def _fields(pin: Pin) -> dict[str, Any]:
    return {
        "title": pin.title.strip(),
        "theme": pin.theme,
        "domain": pin.domain or None,
        "hazards": several(pin.hazards),
        "place_type": pin.place_type or None,
        "summary": pin.summary.strip() or None,
        "position_origin": pin.position_origin,
        "climate": pin.climate,
        GEOMETRY: QgsGeometry.fromPointXY(pin.point),
    }


def save_pin(
    history: History, project: QgsProject, folder: TwinningFolder, pin: Pin, photos: Sequence[Path] = ()
) -> bool:
    """Save a pin with its photos at once; True when it waits for the planner's own edits to be saved.

    Raises `JumelageError`, with neither row nor photo left behind, when something cannot be saved.
    """
    return _do(history, project, folder, tr("pin “{title}”", title=pin.title), new_pin(project, folder, pin, photos))


def save_photos(history: History, project: QgsProject, folder: TwinningFolder, photos: Sequence[Path]) -> bool:
    """Take photos into the twinning, where they wait to be placed; as `save_pin` does."""
    changes = [Change("media", None, row) for row in copied(folder, photos)]
    return _do(history, project, folder, tr("{count} photos", count=len(photos)), changes)


def _do(history: History, project: QgsProject, folder: TwinningFolder, label: str, changes: Sequence[Change]) -> bool:
    try:
        return history.do(project, folder, label, changes)
    except JumelageError:
        discard_copies(folder, changes)
        raise


def copied(folder: TwinningFolder, photos: Sequence[Path]) -> list[dict[str, Any]]:
    """Rows of photos copied into the twinning, all or none; they wait to be placed until given a parent."""
    rows: list[dict[str, Any]] = []
    try:
        for number, source in enumerate(photos, 1):
            kind_of(source)  # “not a photo” says more than “damaged”
            facts = photo_facts(source)
            kept = keep(source, folder.photos, facts.taken)
            rows.append(_file_row(kept.path, kept.sha256, facts, number))
    except BaseException:
        discard(folder, rows)
        raise
    return rows


def _file_row(path: Path, digest: str, facts: PhotoFacts, number: int) -> dict[str, Any]:
    return {
        UUID: new_uuid(),
        "type": "MED_PHOTO",
        "path": f"{PHOTOS}/{path.name}",
        "sha256": digest,
        "taken_on": _as_qt(facts.taken),
        "position": number,
        GEOMETRY: None if facts.point is None else QgsGeometry.fromPointXY(facts.point),
    }


def _as_qt(moment: datetime | None) -> QDateTime | None:
    return None if moment is None else QDateTime.fromString(moment.isoformat(timespec="seconds"), Qt.DateFormat.ISODate)


def discard(folder: TwinningFolder, rows: Sequence[dict[str, Any]]) -> None:
    """Remove the copies of photos whose rows were not saved; the originals are where they were."""
    for row in rows:
        with suppress(OSError):  # on a disk that fails they stay, and the check of the project names them
            (folder.path / row["path"]).unlink(missing_ok=True)


def discard_copies(folder: TwinningFolder, changes: Sequence[Change]) -> None:
    """Remove the copies of the photos that changes would have added, when they could not be made."""
    added = [dict(c.after) for c in changes if c.table == "media" and c.before is None and c.after is not None]
    discard(folder, added)


def waiting_photos(project: QgsProject) -> list[dict[str, Any]]:
    """The photos that belong to nothing yet."""
    chosen = (
        '"practice_uuid" IS NULL AND "sensory_reading_uuid" IS NULL AND "event_uuid" IS NULL AND "action_uuid" IS NULL'
    )
    return list(rows_of(layer(project, "media"), chosen))


def placed_photo(photo: dict[str, Any], practice: str) -> list[Change]:
    """The change that gives a waiting photo to a practice."""
    return [Change("media", photo, {**photo, "practice_uuid": practice})]


def moved(practice: dict[str, Any], point: QgsPointXY) -> list[Change]:
    """The change that moves a practice."""
    after = {**practice, GEOMETRY: QgsGeometry.fromPointXY(point), "position_origin": "POS_MAP"}
    return [Change("practice", practice, after)]


def removed(project: QgsProject, practice: str) -> list[Change]:
    """The changes that remove a practice with its votes and links; its photos wait to be placed again."""
    return deleted_with_children(project, "practice", practice)
