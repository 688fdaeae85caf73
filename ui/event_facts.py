"""What the dock tells of a visit, a walk or a workshop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProject

from ..jumelage_plugin.bridge.evaluations import walk_stops
from ..jumelage_plugin.bridge.fieldwork import WALK, attending, participants
from ..jumelage_plugin.bridge.twinning_rows import GEOMETRY
from ..jumelage_plugin.bridge.wording import listed, say, tr
from ..jumelage_plugin.core.schema import UUID
from ..jumelage_plugin.core.tables_fieldwork import EVENT
from .days import moment_words
from .parts import bullets, paragraph
from .practice_facts import stop_lines
from .practices_model import words_of

Row = Mapping[str, Any]
_TEXTS = ("aims", "findings", "quotes", "decisions", "follow_up")


def event_cells(event: Row) -> tuple[str, str]:
    """The line of an event in the table: title with its type, and the day."""
    kind = words_of("EVT").get(event["type"], "")
    return f"{event['title']}\n{kind}", moment_words(event["start_time"])


def event_parts(project: QgsProject, event: Row, route: Row | None) -> list[str]:
    """An event: where and when, who was there, what came out of it; of a walk, what was felt at each stop."""
    parts = [paragraph(str(event["title"]), strong=True)]
    place = [text for text in (event["place"], moment_words(event["start_time"]), _weather(event)) if text]
    parts += [paragraph(listed(place))] if place else []
    there = set(attending(project, event[UUID]))
    names = [str(row["pseudonym"]) for row in participants(project) if row[UUID] in there]
    people = tr("Were there ({count}): {names}", count=len(names), names=listed(names))
    parts.append(paragraph(people if names else tr("Nobody is ticked as having been there.")))
    if event["type"] == WALK:
        parts += _walk(project, route)
    for name in _TEXTS:
        if event[name]:
            parts += [paragraph(say(EVENT.column(name).label), strong=True), paragraph(str(event[name]))]
    return parts


def _weather(event: Row) -> str:
    told = [str(event["weather"])] if event["weather"] else []
    if event["air_temperature_c"] is not None:
        told.append(tr("{value:.0f} °C", value=event["air_temperature_c"]))
    return ", ".join(told)


def _walk(project: QgsProject, route: Row | None) -> list[str]:
    lines = [] if route is None else stop_lines(walk_stops(project).get(route[UUID], []))
    stops = bullets(lines) if lines else paragraph(tr("No stop of a walk has been noted yet."))
    drawn = route is not None and not route[GEOMETRY].isNull()
    return [stops] if drawn else [paragraph(tr("The route has not been drawn yet.")), stops]
