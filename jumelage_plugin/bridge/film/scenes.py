"""The pictures of each shot: cards, and maps on which something moves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QImage

from ...core.flight import Flight, View
from .. import design, palettes
from ..design import TextStyle
from ..document_facts import DocumentFacts
from ..posters.maps import round_length
from ..twinning_rows import GEOMETRY, Row
from ..wording import tr
from . import story
from .ground import Ground, around, on_screen
from .screen import EDGE, ROWS, WIDTH, Screen
from .story import Shot

Place = tuple[float, float]
"""Metres of the map."""
Picture = tuple[QImage, float]
"""A picture and how long it is seen (seconds)."""
_HEADING = TextStyle(72.0, "bold")
_QUESTION = TextStyle(44.0, "semibold", design.WARM)
_BODY = TextStyle(42.0)
_SMALL = TextStyle(28.0, "regular", design.SOFT_INK)
_SIGN = TextStyle(30.0, "semibold")
_LEAST_REGION, _COMMUNE, _TOWN = 900_000.0, 60_000.0, 1_500.0
"""Widths of maps, in metres: of several regions, of a commune with its neighbours, of its streets."""
_PLACE_SECONDS, _FLIGHT_SECONDS, _POP_SECONDS = 1.2, 6.0, 0.5
_STRIP = 210.0
_LONGEST_BAR, _KM = 200.0, 1000.0
_PANEL = 0.46
"""Share of the width that photo and title of a practice take."""
_INSET = QRectF(40.0, ROWS - 480.0, 560.0, 440.0)
_COMMUNE_ROOM = QRectF(240.0, 50.0, WIDTH * (1.0 - _PANEL) - 300.0, ROWS - 480.0 - 90.0)
"""Where the commune lies: above the inset, beside the panel."""


@dataclass(frozen=True)
class Stage:
    """One step of the trajectory: its level and what the place is worth in words, and the place (degrees) or None."""

    level: str
    name: str
    reading: str
    place: tuple[float, float] | None


@dataclass
class Studio:
    """What the shots are drawn from: the facts of the twinning, the map, the height in pixels and the pictures/s."""

    facts: DocumentFacts
    ground: Ground
    height: int
    rate: float
    stages: Sequence[Stage]

    def pictures(self, shot: Shot, seconds: float) -> Iterator[Picture]:
        """The pictures of a shot; together they are seen for `seconds`."""
        moving = {
            story.TITLE: self._title,
            story.TRAJECTORY: self._trajectory,
            story.FLIGHT: self._flight,
            story.PRACTICE: self._practice,
        }
        draw = moving.get(shot.kind)
        shown = list(draw(shot)) if draw else [self._card(shot)]
        shown = [image for image in shown if image is not None] or [self._card(shot)]
        each = 1.0 / self.rate
        for image in shown[:-1]:
            yield image, each
        yield shown[-1], max(seconds - each * (len(shown) - 1), each)

    # Cards

    def _card(self, shot: Shot) -> QImage:
        screen = Screen(self.height)
        screen.box(QRectF(0.0, 0.0, 24.0, ROWS), design.WARM)
        room = QRectF(EDGE, EDGE, WIDTH - 2.0 * EDGE, 220.0)
        bottom = screen.text(shot.heading, room, _HEADING)
        style = _SMALL if shot.kind == story.CREDITS else _BODY
        for number, words in enumerate(shot.lines):
            left = ROWS - EDGE - bottom - 40.0
            room = QRectF(EDGE, bottom + 40.0, WIDTH - 2.0 * EDGE, max(left / (len(shot.lines) - number), 60.0))
            bottom = screen.text(words, room, style)
        return screen.done()

    # Maps

    def _strip(self, screen: Screen, shot: Shot, *notes: str) -> None:
        """The heading over the foot of a map, with what must be known to read it."""
        top = ROWS - _STRIP
        screen.box(QRectF(0.0, top, WIDTH, _STRIP), design.PAPER)
        screen.box(QRectF(0.0, top, 24.0, _STRIP), design.WARM)
        bottom = screen.text(shot.heading, QRectF(EDGE, top + 20.0, WIDTH - 2.0 * EDGE, 80.0), _HEADING.at(54.0))
        for number, note in enumerate(filter(None, notes)):
            style = _QUESTION.at(36.0) if number == 0 else _SMALL
            bottom = screen.text(note, QRectF(EDGE, bottom + 6.0, WIDTH - 2.0 * EDGE, 54.0), style)

    def _title(self, shot: Shot) -> Iterator[QImage]:
        home, twin = self._places()
        view = _lowered(around([home, twin], _LEAST_REGION, 1.9))
        screen = Screen(self.height, picture=self.ground.picture(view, self.height))
        self._pair(screen, view)
        self._strip(screen, shot, *shot.lines)
        yield screen.done()

    def _pair(self, screen: Screen, view: View) -> None:
        """Both towns, the way between them, and their names."""
        ends = [on_screen(view, *place) for place in self._places()]
        screen.line(ends, design.INK)
        for point, name, other in zip(ends, (self.facts.home, self.facts.twin), reversed(ends)):
            screen.disc(point, 16.0, design.INK)
            if QRectF(0.0, 0.0, WIDTH, ROWS - _STRIP).contains(point):
                screen.label(name, point, _SIGN, left=point.x() < other.x())

    def _places(self) -> tuple[Place, Place]:
        """Both towns, in metres."""
        home, twin = self.facts.material.home, self.facts.material.twin
        return (
            self.ground.metres(home["longitude"], home["latitude"]),
            self.ground.metres(twin["longitude"], twin["latitude"]),
        )

    def _trajectory(self, shot: Shot) -> Iterator[QImage]:
        if not self.stages:
            return
        home, _ = self._places()
        spots = [None if stage.place is None else self.ground.metres(*stage.place) for stage in self.stages]
        view = _lowered(around([home, *filter(None, spots)], _LEAST_REGION, 1.7))
        map_ = self.ground.picture(view, self.height)
        hold = round(_PLACE_SECONDS * self.rate)
        for count, stage in enumerate(self.stages, start=1):
            image = self._way(map_, view, [home, *spots[:count]], shot, stage)
            for _ in range(hold):
                yield image

    def _way(self, map_: QImage, view: View, way: Sequence[Place | None], shot: Shot, last: Stage) -> QImage:
        """The places up to a level, from home on; a level without one is told and has no sign."""
        screen = Screen(self.height, picture=map_)
        seen = [on_screen(view, *spot) for spot in way if spot is not None]
        if len(seen) > 1:
            screen.line(seen, design.WARM)
        for point in seen[1:]:
            screen.disc(point, 13.0, design.WARM)
        screen.disc(seen[0], 16.0, design.INK)
        screen.label(self.facts.home, seen[0], _SIGN, left=True)
        if way[-1] is not None:
            screen.label(f"{last.level}\n{last.name}", seen[-1], _SIGN)
        found = ", ".join(filter(None, (last.name, last.reading)))
        self._strip(
            screen,
            shot,
            tr("World {level} warmer than before industry: {place}", level=last.level, place=found),
            tr("A calculation, not a forecast. Sources at the end of the film."),
        )
        return screen.done()

    def _flight(self, shot: Shot) -> Iterator[QImage]:
        home, twin = self._places()
        way = Flight(View(*home, _COMMUNE), View(*twin, _COMMUNE))
        count = max(2, round(_FLIGHT_SECONDS * self.rate))
        for number in range(count):
            share = number / (count - 1)
            view = way.at(share * share * (3.0 - 2.0 * share))
            screen = Screen(self.height, picture=self.ground.picture(view, self.height))
            self._pair(screen, view)
            self._strip(screen, shot)
            yield screen.done()

    # Practices

    def _practice(self, shot: Shot) -> Iterator[QImage]:
        """A practice appears among those before it: the commune, and nearer to, where in it they are."""
        rows, spots, near = self._rows, self._spots, self._near
        at = next(number for number, row in enumerate(rows) if row["uuid"] == shot.practice)
        steps = max(2, round(_POP_SECONDS * self.rate))
        for step in range(1, steps + 1):
            share = step / steps
            inner = Screen(self.height, picture=self._town)
            for row, spot in zip(rows[:at], spots):
                inner.disc(on_screen(near, *spot), 26.0, _colour(row))
            inner.disc(on_screen(near, *spots[at]), 52.0 * share * (2.0 - share) + 4.0, _colour(rows[at]))
            screen = Screen(self.height, picture=self._commune)
            screen.inset(inner.done(), _INSET)
            _scale_bar(screen, near.width / WIDTH / max(_INSET.width() / WIDTH, _INSET.height() / ROWS))
            self._panel(screen, shot, rows[at])
            yield screen.done()

    # the same in every shot of a practice

    @cached_property
    def _rows(self) -> list[Row]:
        """The practices that are shown."""
        return story.shown_practices(self.facts)

    @cached_property
    def _spots(self) -> list[Place]:
        """Where they are, in metres."""
        return [self._spot(row) for row in self._rows]

    @cached_property
    def _near(self) -> View:
        """The view in which they are told apart."""
        return around(self._spots, _TOWN, 2.6)

    @cached_property
    def _town(self) -> QImage:
        """The map of it."""
        return self.ground.picture(self._near, self.height)

    @cached_property
    def _commune(self) -> QImage:
        """The twin's commune at the left of the panel, with the square that is seen nearer to."""
        rings = self.ground.outline(self.facts.material.twin[GEOMETRY])
        corners = [corner for ring in rings for corner in ring]
        view = _in_room(corners or self._spots, _COMMUNE_ROOM)
        screen = Screen(self.height, picture=self.ground.picture(view, self.height))
        for ring in rings:
            screen.line([on_screen(view, *corner) for corner in ring], design.INK)
        middle = around(self._spots, _TOWN, 1.0)
        half = max(30.0, _TOWN / 2.0 * WIDTH / view.width)
        point = on_screen(view, middle.x, middle.y)
        screen.frame(QRectF(point.x() - half, point.y() - half, 2.0 * half, 2.0 * half), design.WARM)
        screen.label(self.facts.twin, QPointF(point.x() + half - 20.0, point.y()), _SIGN)
        return screen.done()

    def _spot(self, row: Row) -> Place:
        point = row[GEOMETRY].asPoint()
        return self.ground.metres(point.x(), point.y())

    def _panel(self, screen: Screen, shot: Shot, row: Row) -> None:
        """Photo, title and credit beside the map."""
        left = WIDTH * (1.0 - _PANEL)
        screen.box(QRectF(left, 0.0, WIDTH - left, ROWS), design.PAPER)
        screen.box(QRectF(left, 0.0, WIDTH - left, 14.0), _colour(row))
        x, width = left + 48.0, WIDTH - left - 96.0
        bottom = 50.0
        if shot.photo is not None:
            place = screen.photo(shot.photo.path, QRectF(x, bottom, width, 480.0))
            credit = QRectF(x, place.bottom() + 10.0, width, 76.0)
            bottom = screen.text(shot.photo.legend, credit, _SMALL.at(26.0))
        bottom = screen.text(shot.heading, QRectF(x, bottom + 24.0, width, 190.0), _HEADING.at(52.0))
        if shot.photo is None:
            bottom = screen.text(shot.spoken, QRectF(x, bottom + 24.0, width, 440.0), _BODY.at(36.0))
        screen.text(" · ".join(shot.lines), QRectF(x, bottom + 20.0, width, ROWS - bottom - 50.0), _SMALL.at(32.0))


def _colour(row: Row) -> str:
    return palettes.THEME_MARKS.get(str(row["theme"]), palettes.UNKNOWN).colour


def _scale_bar(screen: Screen, metres: float) -> None:
    """A scale bar in the inset, `metres` being those of a unit of the screen."""
    length = round_length(_LONGEST_BAR * metres)
    words = f"{length / 1000.0:g} km" if length >= _KM else f"{length:g} m"
    left, y = _INSET.left() + 24.0, _INSET.bottom() - 24.0
    screen.line([QPointF(left, y), QPointF(left + length / metres, y)], design.INK)
    screen.text(words, QRectF(left, y - 48.0, 300.0, 40.0), _SMALL.coloured(design.INK))


def _in_room(places: Sequence[Place], room: QRectF) -> View:
    """The view that shows all places within a part of the screen."""
    across, up = [x for x, _ in places], [y for _, y in places]
    metres = max((max(across) - min(across)) / room.width(), (max(up) - min(up)) / room.height(), _TOWN / WIDTH)
    x = (max(across) + min(across)) / 2.0 + (WIDTH / 2.0 - room.center().x()) * metres
    y = (max(up) + min(up)) / 2.0 - (ROWS / 2.0 - room.center().y()) * metres
    return View(x, y, metres * WIDTH)


def _lowered(view: View) -> View:
    """The same places above the strip of the heading."""
    return replace(view, width=view.width * 1.15, y=view.y - view.width * 0.04)
