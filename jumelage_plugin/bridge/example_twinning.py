"""Fills a twinning with the invented example: to learn the tool on, and marked as invented in every row.

The example tells its places in metres from the centre of a commune, so that any pair can show it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from math import cos, radians
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..about import PACKAGE_ROOT
from ..core.backward_plan import DOING, DONE, TODO
from . import example_photos
from .backward_plan import kit_tasks, missing_tasks
from .twinning_folder import PHOTOS
from .twinning_rows import GEOMETRY, add_rows, first_row, new_uuid, rows_of, several

EXAMPLE = PACKAGE_ROOT / "jumelage_plugin" / "resources" / "examples" / "example_twinning.json"
_METRES_PER_DEGREE = 111_320.0
_IMPACT = ("primary_benefit", "co_benefits")
_EVENTS = frozenset({"visit", "walk", "workshop1", "workshop2"})
_PROGRESS = {DONE: 100, DOING: 50}
_DRAWN = {
    "fr": "Image d’exemple, dessinée : rien de réel",
    "es": "Imagen de ejemplo, dibujada: nada es real",
    "en": "Picture of the example, drawn: nothing real",
}
_EFFORT = ("cost", "delay", "staff", "governance")


def fill(layers: Mapping[str, QgsVectorLayer], folder: Path, path: Path = EXAMPLE) -> None:
    """Add the rows of the example to the tables of a twinning, and its pictures to `folder`.

    Raises `JumelageError` when a table refuses them, or a picture cannot be written.
    """
    content = json.loads(path.read_text(encoding="utf-8"))
    example = _Example(layers)
    example.people(content["participants"])
    example.events(content["events"])
    example.walk(content["walk"])
    example.practices(content["practices"])
    example.votes(content["votes"])
    example.actions(content["actions"])
    example.measures(content["measures"])
    example.plan(content["dates"], content["tasks"], content["in_charge"])
    example.pictures(content["pictures"], folder, content["about"])


class _Example:
    """Writes the parts in the order in which they refer to each other."""

    def __init__(self, layers: Mapping[str, QgsVectorLayer]) -> None:
        self._layers = layers
        self._twinning = first_row(layers["twinning"])
        centres = {row["uuid"]: (row["longitude"], row["latitude"]) for row in rows_of(layers["commune"])}
        self._uuids = {side: self._twinning[f"{side}_uuid"] for side in ("home", "twin")}
        self._centres = {side: centres[uuid] for side, uuid in self._uuids.items()}
        self._made: dict[str, str] = {}

    def _key(self, name: str) -> str:
        return self._made.setdefault(name, new_uuid())

    def _point(self, side: str, row: Mapping[str, Any]) -> QgsPointXY | None:
        if "east_m" not in row:
            return None
        lon, lat = self._centres[side]
        return QgsPointXY(
            lon + row["east_m"] / (_METRES_PER_DEGREE * cos(radians(lat))), lat + row["north_m"] / _METRES_PER_DEGREE
        )

    def _text(self, value: Any) -> Any:
        """A text in the language of the twinning; other values as they are."""
        if not isinstance(value, dict):
            return value
        return value.get(self._twinning["language"]) or value["en"]

    def _row(self, side: str, row: Mapping[str, Any], *left_out: str) -> dict[str, Any]:
        """What all rows share: key, twinning, texts, several codes, place."""
        skipped = {"id", "east_m", "north_m", *left_out}
        result = {name: self._text(value) for name, value in row.items() if name not in skipped}
        for name in ("hazards", "functions", "senses"):
            if name in result:
                result[name] = several(result[name])
        if isinstance(row.get("title"), dict):
            result["title_twin"] = row["title"].get(self._twinning["twin_language"])
        point = self._point(side, row)
        key = self._key(row["id"]) if "id" in row else new_uuid()
        return {
            **result,
            "uuid": key,
            "twinning_uuid": self._twinning["uuid"],
            GEOMETRY: QgsGeometry.fromPointXY(point) if point else None,
        }

    def people(self, people: list[dict[str, Any]]) -> None:
        """Participants, by pseudonym alone."""
        rows = [{**self._row(row["side"], row, "side"), "commune_uuid": self._uuids[row["side"]]} for row in people]
        add_rows(self._layers["participant"], rows)

    def events(self, events: list[dict[str, Any]]) -> None:
        """Events and who attended."""
        rows = [
            {
                **self._row("twin", row, "attended"),
                **{name: QDateTime.fromString(row[name], Qt.DateFormat.ISODate) for name in ("start_time", "end_time")},
            }
            for row in events
        ]
        add_rows(self._layers["event"], rows)
        attended = [(self._key(row["id"]), self._key(person)) for row in events for person in row["attended"]]
        add_rows(
            self._layers["attendance"],
            [{"uuid": new_uuid(), "event_uuid": event, "participant_uuid": person} for event, person in attended],
        )

    def walk(self, walk: dict[str, Any]) -> None:
        """A route and what each walker noted at its stops."""
        points = [self._point("twin", stop) for stop in walk["stops"]]
        route = {
            "uuid": self._key("route"),
            "event_uuid": self._key(walk["event"]),
            "name": self._text(walk["name"]),
            "instructions": self._text(walk["instructions"]),
            "instructions_twin": walk["instructions"].get(self._twinning["twin_language"]),
            GEOMETRY: QgsGeometry.fromPolylineXY(points),
        }
        add_rows(self._layers["route"], [route])
        readings = []
        for number, stop in enumerate(walk["stops"], 1):
            noted = self._row("twin", stop, "sensations")
            del noted["twinning_uuid"]
            for walker, sensation in stop["sensations"].items():
                own = {"uuid": new_uuid(), "route_uuid": route["uuid"], "stop": number, "sensation": sensation}
                readings.append({**noted, **own, "participant_uuid": self._key(walker)})
        add_rows(self._layers["sensory_reading"], readings)

    def practices(self, practices: list[dict[str, Any]]) -> None:
        """Practices, marked as invented."""
        day = QDate(2026, 6, 15)
        rows = []
        for row in practices:
            known = {
                "commune_uuid": self._uuids["twin"],
                "observed_on": day,
                "example": True,
                "evidence": "EVI_OBSERVED",
            }
            if row["status"] == "STP_VALIDATED":
                known["validated_on"] = day.addDays(2)
            if "event" in row:
                known["event_uuid"] = self._key(row["event"])
            rows.append({**known, **self._row("twin", row, "event")})
        add_rows(self._layers["practice"], rows)

    def votes(self, votes: list[dict[str, Any]]) -> None:
        """Votes on what transfers."""
        rows = [
            {
                "uuid": new_uuid(),
                "practice_uuid": self._key(vote["practice"]),
                "criterion": criterion,
                "voter": voter,
                "score": score,
            }
            for vote in votes
            for voter, scores in vote["scores"].items()
            for criterion, score in scores.items()
        ]
        add_rows(self._layers["transfer_vote"], rows)

    def actions(self, actions: list[dict[str, Any]]) -> None:
        """Actions, the practices that inspired them, and the scores of several people."""
        parts = ("practices", "impact", "effort")
        add_rows(self._layers["action"], [{**self._row("home", row, *parts), "example": True} for row in actions])
        links = [(self._key(row["id"]), self._key(practice)) for row in actions for practice in row["practices"]]
        add_rows(
            self._layers["action_practice"],
            [{"uuid": new_uuid(), "action_uuid": action, "practice_uuid": practice} for action, practice in links],
        )
        scores = []
        for row in actions:
            for number, (impact, effort) in enumerate(zip(row["impact"], row["effort"]), 1):
                given = [*zip(_IMPACT, impact), *zip(_EFFORT, effort)]
                own = {"action_uuid": self._key(row["id"]), "voter": f"p{number}"}
                scores += [{"uuid": new_uuid(), **own, "criterion": code, "score": score} for code, score in given]
        add_rows(self._layers["action_vote"], scores)

    def measures(self, measures: list[dict[str, Any]]) -> None:
        """The measures that home has."""
        add_rows(self._layers["measure"], [{**self._row("home", row), "example": True} for row in measures])

    def plan(self, dates: dict[str, str], by_status: dict[str, list[str]], in_charge: dict[str, str]) -> None:
        """The dates of the project and the tasks of the kit counted from them: how far they are, who is in charge."""
        pair = self._layers["twinning"]
        pair.startEditing()
        for feature in pair.getFeatures():
            for name, text in dates.items():
                day = QDate.fromString(text, Qt.DateFormat.ISODate)
                pair.changeAttributeValue(feature.id(), pair.fields().indexOf(name), day)
        pair.commitChanges()
        statuses = {code: status for status, codes in by_status.items() for code in codes}
        roles = {one.task.code: one.task.role for one in kit_tasks()}
        rows = []
        for change in missing_tasks(self._layers):
            code = change.after["template"]
            person = in_charge.get(roles[code])
            status = statuses.get(code, TODO)
            rows.append(
                {
                    **change.after,
                    "status": status,
                    "progress_pct": _PROGRESS.get(status, 0),
                    "owner_uuid": self._key(person) if person else None,
                }
            )
        add_rows(self._layers["task"], rows)

    def pictures(self, pictures: list[dict[str, Any]], folder: Path, about: dict[str, str]) -> None:
        """Drawn pictures of practices and events, which may be published."""
        rows = []
        for number, picture in enumerate(pictures, 1):
            path = folder / PHOTOS / f"example_{number:02d}_{picture['scene']}.jpg"
            example_photos.draw(path, picture["scene"], self._text(_DRAWN))
            parent = "event_uuid" if picture["of"] in _EVENTS else "practice_uuid"
            rows.append(
                {
                    "uuid": new_uuid(),
                    parent: self._key(picture["of"]),
                    "type": "MED_PHOTO",
                    "path": f"{PHOTOS}/{path.name}",
                    "caption": self._text(picture["caption"]),
                    "caption_twin": picture["caption"].get(self._twinning["twin_language"]),
                    "alt_text": self._text(picture["alt_text"]),
                    "author": about["author"],
                    "licence": about["licence"],
                    "sha256": sha256(path.read_bytes()).hexdigest(),
                    "publishable": True,
                    "position": number,
                }
            )
        add_rows(self._layers["media"], rows)
