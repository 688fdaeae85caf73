"""Visits, workshops and sensory walks with who was there: read for the dock, and written as changes.

All changes of a form are made at once (`changes.apply`) and taken back together (`history.History`). Rows name people
by the uuid of a participant; what is shown of them is their pseudonym.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from qgis.core import QgsExpression, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QDate

from ..core.errors import JumelageError
from ..core.row_faults import check_row
from ..core.schema import UUID
from ..core.tables_context import PARTICIPANT
from ..core.tables_fieldwork import EVENT, ROUTE, SENSORY_READING
from .changes import Change, deleted_with_children
from .twinning_folder import layer
from .twinning_rows import GEOMETRY, Row, first_row, new_uuid, rows_of

WALK = "EVT_WALK"
_FEWEST_POINTS = 2
NOTED = (
    "sensation",
    "comfort",
    "senses",
    "air_temperature_c",
    "surface_temperature_c",
    "humidity_pct",
    "wind_m_s",
    "instrument",
    "words",
    "quote",
)
"""What a walker notes at a stop."""


def events(project: QgsProject) -> list[dict[str, Any]]:
    """The events, those without a start last, each otherwise in its time."""
    found = list(rows_of(layer(project, "event")))
    return sorted(found, key=lambda row: (row["start_time"] is None, _moment(row["start_time"]), row["title"] or ""))


def _moment(time: Any) -> int:
    return 0 if time is None else int(time.toMSecsSinceEpoch())


def participants(project: QgsProject) -> list[dict[str, Any]]:
    """The participants by pseudonym."""
    return sorted(rows_of(layer(project, "participant")), key=lambda row: str(row["pseudonym"]).casefold())


def sides(project: QgsProject) -> list[tuple[str, str]]:
    """Both communes of the twinning, home first: uuid and name."""
    pair = first_row(layer(project, "twinning"))
    names = {row[UUID]: row["name"] for row in rows_of(layer(project, "commune"))}
    return [(uuid, names.get(uuid, "?")) for uuid in (pair["home_uuid"], pair["twin_uuid"])]


def attending(project: QgsProject, event: str) -> list[str]:
    """The participants (uuids) who were at an event."""
    return [row["participant_uuid"] for row in _children(project, "attendance", "event_uuid", event)]


def _children(project: QgsProject, table: str, column: str, parent: str) -> list[dict[str, Any]]:
    return list(rows_of(layer(project, table), f'"{column}" = {QgsExpression.quotedValue(parent)}'))


def event_changes(
    project: QgsProject, before: Row | None, values: Mapping[str, Any], attended: Iterable[str]
) -> list[Change]:
    """The changes that add an event (`before` None) or change it, with who was there (uuids of participants).

    Raises `JumelageError` with what is to be mended.
    """
    after = _row(project, before, values)
    check_row(EVENT, after)
    start, end = after.get("start_time"), after.get("end_time")
    if start is not None and end is not None and end < start:
        raise JumelageError("The end must not come before the start.")
    changes = [] if before is not None and after == before else [Change("event", before, after)]
    known = {} if before is None else {r["participant_uuid"]: r for r in _attendance(project, after[UUID])}
    there = dict.fromkeys(attended)
    for participant in there:
        if participant not in known:
            row = {UUID: new_uuid(), "event_uuid": after[UUID], "participant_uuid": participant}
            changes.append(Change("attendance", None, row))
    changes += [Change("attendance", row, None) for participant, row in known.items() if participant not in there]
    return changes


def _attendance(project: QgsProject, event: str) -> list[dict[str, Any]]:
    return _children(project, "attendance", "event_uuid", event)


def _row(project: QgsProject, before: Row | None, values: Mapping[str, Any]) -> dict[str, Any]:
    """A row of this twinning with other values."""
    if before is not None:
        return {**before, **values}
    return {UUID: new_uuid(), "twinning_uuid": first_row(layer(project, "twinning"))[UUID], **values}


def participant_changes(project: QgsProject, before: Row | None, values: Mapping[str, Any]) -> list[Change]:
    """The changes that add a participant (`before` None) or change one; the day of an agreement is noted.

    Raises `JumelageError` with what is to be mended, a pseudonym that somebody else has among it.
    """
    after = _row(project, before, values)
    check_row(PARTICIPANT, after)
    taken = {row["pseudonym"] for row in participants(project) if row[UUID] != after[UUID]}
    if after["pseudonym"] in taken:
        raise JumelageError("“{name}” is somebody else's pseudonym: choose another.", name=after["pseudonym"])
    agrees = bool(after.get("data_consent")) or bool(after.get("image_consent"))
    if agrees and after.get("consent_date") is None:
        after["consent_date"] = QDate.currentDate()
    if not agrees:
        after["consent_date"] = None
    return [] if before is not None and after == before else [Change("participant", before, after)]


def overdue_participants(project: QgsProject, today: date) -> list[dict[str, Any]]:
    """The participants whose data were to be deleted before `today`."""
    found = ((row, row["delete_after"]) for row in participants(project))
    return [row for row, day in found if day is not None and day < QDate(today.year, today.month, today.day)]


def removed_participants(project: QgsProject, uuids: Iterable[str]) -> list[Change]:
    """The changes that delete participants and their attendance; what they noted stays, without a name."""
    return [change for uuid in uuids for change in deleted_with_children(project, "participant", uuid)]


def route_of(project: QgsProject, event: str) -> dict[str, Any] | None:
    """The route of a walk, None while it has not been drawn."""
    return next(iter(_children(project, "route", "event_uuid", event)), None)


def route_changes(project: QgsProject, event: Row, points: Sequence[QgsPointXY]) -> list[Change]:
    """The changes that give a walk its route (points in degrees), or another line to the one it has.

    Raises `JumelageError` for a line of less than two points.
    """
    if len({(point.x(), point.y()) for point in points}) < _FEWEST_POINTS:
        raise JumelageError("A route has two points at least: click on the map along the way.")
    line = QgsGeometry.fromPolylineXY(list(points))
    before = route_of(project, event[UUID])
    if before is not None:
        return [Change("route", before, {**before, GEOMETRY: line})]
    return [Change("route", None, new_route(event, line))]


def new_route(event: Row, line: QgsGeometry | None = None) -> dict[str, Any]:
    """A route for a walk, by its name; the line may come later, from the stops. Raises `JumelageError`."""
    made = {UUID: new_uuid(), "event_uuid": event[UUID], "name": event["title"], GEOMETRY: line}
    check_row(ROUTE, made)
    return made


def stop_places(project: QgsProject, route: str) -> dict[int, QgsPointXY]:
    """Where each stop of a route is, in the order of their numbers: the middle of its readings that have a place."""
    found: dict[int, list[QgsPointXY]] = {}
    for row in _children(project, "sensory_reading", "route_uuid", route):
        if row["stop"] is not None and not row[GEOMETRY].isNull():
            found.setdefault(row["stop"], []).append(row[GEOMETRY].asPoint())
    return {
        stop: QgsPointXY(sum(p.x() for p in points) / len(points), sum(p.y() for p in points) / len(points))
        for stop, points in sorted(found.items())
    }


def moved_stop(project: QgsProject, route: str, stop: int, point: QgsPointXY) -> list[Change]:
    """The changes that bring all that was noted at a stop to another place (degrees)."""
    place = QgsGeometry.fromPointXY(point)
    return [Change("sensory_reading", row, {**row, GEOMETRY: place}) for row in _noted_at(project, route, stop)]


def removed_stop(project: QgsProject, route: str, stop: int) -> list[Change]:
    """The changes that remove a stop with all that was noted there; its photos wait to be placed again."""
    gone = [row[UUID] for row in _noted_at(project, route, stop)]
    return [change for uuid in gone for change in deleted_with_children(project, "sensory_reading", uuid)]


def removed_event(project: QgsProject, event: str) -> list[Change]:
    """The changes that remove an event with its walk; practices seen there stay, and come back to it when undone."""
    return deleted_with_children(project, "event", event)


def _noted_at(project: QgsProject, route: str, stop: int) -> list[dict[str, Any]]:
    found = _children(project, "sensory_reading", "route_uuid", route)
    return [row for row in found if row["stop"] == stop]


def readings(project: QgsProject, route: str, stop: int) -> dict[str, dict[str, Any]]:
    """What was noted at a stop, by the uuid of the walker; what nobody signed by its own uuid."""
    return {row["participant_uuid"] or row[UUID]: row for row in _noted_at(project, route, stop)}


def stop_numbers(project: QgsProject, route: str) -> list[int]:
    """The numbers of the stops of a route."""
    found = _children(project, "sensory_reading", "route_uuid", route)
    return sorted({row["stop"] for row in found if row["stop"] is not None})


def walkers(project: QgsProject, event: str, route: str) -> list[tuple[str, str]]:
    """Who may have noted something on a walk: those who were there and those who did; uuid and pseudonym."""
    noted = {row["participant_uuid"] for row in _children(project, "sensory_reading", "route_uuid", route)}
    there = {*attending(project, event), *noted}
    return [(row[UUID], row["pseudonym"]) for row in participants(project) if row[UUID] in there]


def stop_changes(
    project: QgsProject, event: Row, stop: int, point: QgsPointXY | None, noted: Mapping[str, Mapping[str, Any]]
) -> list[Change]:
    """The changes of `reading_changes`; the first stop of a walk without a route makes one, whose line comes later.

    Raises `JumelageError`, too, where nothing is noted at a new stop.
    """
    route = route_of(project, event[UUID])
    made = [] if route is not None else [Change("route", None, new_route(event))]
    uuid = made[0].uuid if made else route[UUID]
    changes = reading_changes(project, uuid, stop, point, noted)
    if not changes and not _noted_at(project, uuid, stop):
        raise JumelageError("Nothing is noted at this stop yet: choose a walker and note what was felt.")
    return [*made, *changes]


def reading_changes(
    project: QgsProject, route: str, stop: int, point: QgsPointXY | None, noted: Mapping[str, Mapping[str, Any]]
) -> list[Change]:
    """The changes that keep what each walker noted at a stop; one who noted nothing has no row.

    Walkers are named by their uuid, or by that of the row where nobody signed it. `point` (degrees) is where the stop
    is, None where nobody knows; readings that are there stay where they are. Raises `JumelageError` with what is to be
    mended.
    """
    known = readings(project, route, stop)
    place = None if point is None else QgsGeometry.fromPointXY(point)
    changes: list[Change] = []
    for walker, values in noted.items():
        before = known.get(walker)
        if not any(value is not None for value in values.values()):
            if before is not None:
                changes += deleted_with_children(project, "sensory_reading", before[UUID])
            continue
        own = {UUID: new_uuid(), "route_uuid": route, "stop": stop, "participant_uuid": walker}
        after = {**(before or {**own, GEOMETRY: place}), **values}
        check_row(SENSORY_READING, after)
        if before is None or any(after[name] != before[name] for name in values):
            changes.append(Change("sensory_reading", before, after))
    return changes
