"""Visits, workshops and sensory walks in the step Practices: who was there, the route, the stops, what was felt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import QgsPointXY, QgsProject
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..jumelage_plugin.bridge.changes import Change
from ..jumelage_plugin.bridge.fieldwork import (
    WALK,
    attending,
    event_changes,
    events,
    moved_stop,
    overdue_participants,
    participant_changes,
    participants,
    readings,
    removed_event,
    removed_participants,
    removed_stop,
    route_changes,
    route_of,
    sides,
    stop_changes,
    stop_numbers,
    stop_places,
    walkers,
)
from ..jumelage_plugin.bridge.twinning_rows import GEOMETRY
from ..jumelage_plugin.bridge.wording import listed, say, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.schema import UUID
from .days import today
from .event_facts import event_cells, event_parts
from .event_form import EventForm
from .participant_form import ParticipantForm
from .parts import Sheet, Told, saved_from
from .route_tool import RouteTool
from .rows_table import RowsTable
from .session import Session
from .show import map_point
from .stop_form import StopForm

Save = Callable[[Callable[[Session], bool], str], None]
_WHEN_WIDTH = 110


class FieldworkPanel(QWidget):
    """The events, what they gave, and the ways to note more; `save` does what writes, and tells how it went."""

    def __init__(self, session: Session, iface: Any, told: Told, save: Save) -> None:
        """Build it; it reads the twinning when it is refreshed."""
        super().__init__()
        self._session, self._iface, self.told, self._save = session, iface, told, save
        self.table = RowsTable((tr("Event"), tr("When")), 0, _WHEN_WIDTH)
        self.table.setAccessibleName(tr("Visits, walks and workshops"))
        self.sheet = Sheet(tr("Event"))
        self.new, self.edit = QPushButton(tr("&New event …")), QPushButton(tr("&Edit …"))
        self.people, self.remove = QToolButton(), QPushButton(tr("&Remove"))
        self.menu, self.stop_menu = QMenu(self), QMenu(self)
        self.people.setText(tr("Par&ticipants"))
        self.draw, self.add_stop = QPushButton(tr("&Draw the route")), QPushButton(tr("&Add a stop"))
        self.stop, self.overdue = QComboBox(), Told()
        self.edit_stop, self.more = QPushButton(tr("Edit the &stop …")), QToolButton()
        self.more.setText(tr("M&ore"))
        self.stop.setAccessibleName(tr("Stops of sensory walks"))
        self.walk = QWidget()
        self._events: dict[str, dict[str, Any]] = {}
        canvas = iface.mapCanvas()
        self._route_tool, self._stop_tool = RouteTool(canvas), QgsMapToolEmitPoint(canvas)
        self._move_tool = QgsMapToolEmitPoint(canvas)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        top, walk = QGridLayout(), QGridLayout(self.walk)
        for n, button in enumerate((self.new, self.edit, self.people, self.remove)):
            top.addWidget(button, n // 2, n % 2)
        walk.setContentsMargins(0, 0, 0, 0)
        walk.addWidget(self.draw, 0, 0, 1, 2)
        for n, widget in enumerate((self.add_stop, self.stop, self.edit_stop, self.more), 2):
            walk.addWidget(widget, n // 2, n % 2)
        for button, menu in ((self.people, self.menu), (self.more, self.stop_menu)):
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.through = self.stop_menu.addAction(tr("Let the route run by the stops"), self.route_by_stops)
        self.stop_menu.addAction(tr("Move the stop"), self._arm_move)
        self.stop_menu.addAction(tr("Remove the stop"), self.remove_stop)
        layout.addWidget(self.overdue)
        layout.addLayout(top)
        layout.addWidget(self.table, 2)
        layout.addWidget(self.walk)
        layout.addWidget(self.sheet, 3)
        for button in (self.draw, self.add_stop):
            button.setCheckable(True)

    def _connect(self) -> None:
        self.new.clicked.connect(lambda: self._ask_event(None))
        self.edit.clicked.connect(self._edit_event)
        self.table.doubleClicked.connect(lambda _at: self._edit_event())
        self.table.chosen_changed.connect(self._event_chosen)
        self.menu.aboutToShow.connect(self._fill_people)
        self.draw.toggled.connect(
            lambda on: self._arm(
                on, self._route_tool, tr("Click along the way. Right click or Enter ends the route, Esc gives it up.")
            )
        )
        self.add_stop.toggled.connect(
            lambda on: self._arm(on, self._stop_tool, tr("Click on the map where the walkers stopped."))
        )
        self.edit_stop.clicked.connect(self._edit_stop)
        self.remove.clicked.connect(self.remove_event)
        self._move_tool.canvasClicked.connect(lambda point, _button: self.move_stop(point))
        self._route_tool.drawn.connect(self.take_route)
        self._route_tool.cancelled.connect(lambda: self._give_up(tr("The route was given up: nothing was saved.")))
        self._route_tool.deactivated.connect(lambda: self.draw.setChecked(False))
        self._stop_tool.canvasClicked.connect(lambda point, _button: self.stop_at(point))
        self._stop_tool.deactivated.connect(lambda: self.add_stop.setChecked(False))

    def refresh(self) -> None:
        """Read the events again."""
        if self._session.folder is None:
            self._events = {}
            self.table.show_rows([])
            return
        late = [str(person["pseudonym"]) for person in overdue_participants(self._session.project, today())]
        self.overdue.tell(
            tr("Personal data should have been deleted by now: {people}. See “Participants”.", people=listed(late))
            if late
            else ""
        )
        found = events(self._session.project)
        self._events = {row[UUID]: row for row in found}
        self.table.show_rows([(row[UUID], event_cells(row)) for row in found])
        self._event_chosen()

    def current(self) -> dict[str, Any] | None:
        """The event that is chosen."""
        return self._events.get(self.table.chosen())

    def _event_chosen(self) -> None:
        row = self.current()
        self.edit.setEnabled(row is not None)
        self.remove.setEnabled(row is not None)
        self.walk.setVisible(row is not None and row["type"] == WALK)
        if row is None:
            self.sheet.show_parts([])
            return
        project = self._session.project
        try:
            route = route_of(project, row[UUID])
            numbers = [] if route is None else stop_numbers(project, route[UUID])
            parts = event_parts(project, row, route)
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        drawn = route is not None and not route[GEOMETRY].isNull()
        self.draw.setText(tr("&Draw the route again") if drawn else tr("&Draw the route"))
        self.stop.clear()
        for number in numbers:
            self.stop.addItem(tr("Stop {number}", number=str(number)), number)
        self.edit_stop.setEnabled(bool(numbers))
        self.more.setEnabled(bool(numbers))
        self.through.setEnabled(len(numbers) > 1)
        self.sheet.show_parts(parts)

    def _edit_event(self) -> None:
        if self.current() is not None:
            self._ask_event(self.current())

    def _ask_event(self, event: dict[str, Any] | None) -> None:
        project = self._session.project
        attended = [] if event is None else attending(project, event[UUID])
        self._ask(
            lambda check: EventForm(participants(project), event, attended, check, self._iface.mainWindow()),
            lambda form: event_changes(project, event, form.fields.values(), form.attended()),
            lambda form: tr("event “{title}”", title=form.fields.values()["title"]),
        )

    def _fill_people(self) -> None:
        self.menu.clear()
        self.menu.addAction(tr("New participant …"), lambda: self._ask_person(None))
        everyone = participants(self._session.project)
        late = overdue_participants(self._session.project, today())
        if late:
            self.menu.addAction(tr("Delete those whose date has passed"), lambda: self.remove_people(late))
        gone = self.menu.addMenu(tr("Delete a participant"))
        gone.setEnabled(bool(everyone))
        self.menu.addSeparator()
        for person in everyone:
            shown = str(person["pseudonym"]).replace("&", "&&")  # no key is meant
            self.menu.addAction(shown, lambda person=person: self._ask_person(person))
            gone.addAction(shown, lambda person=person: self.remove_people([person]))

    def remove_people(self, people: Sequence[dict[str, Any]]) -> None:
        """Delete the data of participants; what they noted and voted stays, without their names."""
        label = tr("deleted participants: {names}", names=listed(str(person["pseudonym"]) for person in people))
        gone = [person[UUID] for person in people]
        back = tr("Deleted from the file; what they noted stays. “Undo” brings them back until QGIS is closed.")
        self._do(label, lambda project: removed_participants(project, gone), back)

    def _ask_person(self, person: dict[str, Any] | None) -> None:
        session = self._session
        project = session.project
        self._ask(
            lambda check: ParticipantForm(session.folder.gpkg, sides(project), person, check, self._iface.mainWindow()),
            lambda form: participant_changes(project, person, form.fields.values()),
            lambda form: tr("participant “{name}”", name=form.fields.values()["pseudonym"]),
        )

    def _ask(self, make: Callable[[Any], Any], changes_of: Callable[[Any], Any], label: Callable[[Any], str]) -> None:
        """Open a form that stays open until what it holds can be saved; then save it at once."""
        try:
            form = make(changes_of)
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        session = self._session

        def write() -> bool:
            changes = changes_of(form)
            return bool(changes) and session.history.do(session.project, session.folder, label(form), changes)

        waits = saved_from(form, write)
        if waits is not None:
            self._save(lambda _session: waits, tr("Saved."))

    def _arm(self, on: bool, tool: Any, what: str) -> None:
        canvas = self._iface.mapCanvas()
        if on:
            canvas.setMapTool(tool)
            canvas.setFocus()  # for Enter and Esc
            self.told.tell(what)
        else:
            canvas.unsetMapTool(tool)
            self.told.tell("")

    def _give_up(self, why: str) -> None:
        self.draw.setChecked(False)
        self.told.tell(why)

    def take_route(self, points: list[QgsPointXY]) -> None:
        """Save a line that was drawn on the map as the route of the walk that is chosen."""
        self.draw.setChecked(False)
        canvas = self._iface.mapCanvas()
        self._keep_route([map_point(canvas, point) for point in points])

    def route_by_stops(self) -> None:
        """Lead the route of the walk that is chosen by its stops, in their order."""
        route = self._route()
        if route is not None:
            self._keep_route(list(stop_places(self._session.project, route[UUID]).values()))

    def _keep_route(self, line: list[QgsPointXY]) -> None:
        walk = self.current()
        if walk is not None:
            label = tr("route of “{title}”", title=walk["title"])
            self._do(label, lambda project: route_changes(project, walk, line), tr("Saved."))

    def _do(self, label: str, changes_of: Callable[[QgsProject], Sequence[Change]], fine: str) -> None:
        """Make changes as one step of the history."""
        self._save(lambda s: s.history.do(s.project, s.folder, label, changes_of(s.project)), fine)

    def remove_event(self) -> None:
        """Remove the event that is chosen, with its walk."""
        event = self.current()
        if event is not None:
            label = tr("removed “{title}”", title=event["title"])
            back = tr("Removed; “Undo” brings it back.")
            self._do(label, lambda project: removed_event(project, event[UUID]), back)

    def stop_at(self, point: QgsPointXY) -> None:
        """Ask what was noted at a new stop, at a point of the map."""
        self.add_stop.setChecked(False)
        if self.current() is None:
            return
        route = self._route()
        numbers = [] if route is None else stop_numbers(self._session.project, route[UUID])
        self._ask_stop(max(numbers, default=0) + 1, map_point(self._iface.mapCanvas(), point))

    def _edit_stop(self) -> None:
        route, number = self._route(), self.stop.currentData()
        if route is not None and number is not None:
            self._ask_stop(number, stop_places(self._session.project, route[UUID]).get(number))

    def _arm_move(self) -> None:
        self._arm(True, self._move_tool, tr("Click on the map where the walkers stopped."))

    def move_stop(self, point: QgsPointXY) -> None:
        """Bring the stop that is chosen to a point of the map."""
        route, number, canvas = self._route(), self.stop.currentData(), self._iface.mapCanvas()
        self._arm(False, self._move_tool, "")
        if route is not None and number is not None:
            place, label = map_point(canvas, point), tr("stop {number}", number=str(number))
            self._do(label, lambda project: moved_stop(project, route[UUID], number, place), tr("Saved."))

    def remove_stop(self) -> None:
        """Remove the stop that is chosen with all that was noted there."""
        route, number = self._route(), self.stop.currentData()
        if route is not None and number is not None:
            label = tr("removed stop {number}", number=str(number))
            back = tr("Removed; “Undo” brings it back.")
            self._do(label, lambda project: removed_stop(project, route[UUID], number), back)

    def _route(self) -> dict[str, Any] | None:
        walk = self.current()
        return None if walk is None else route_of(self._session.project, walk[UUID])

    def _ask_stop(self, number: int, spot: QgsPointXY | None) -> None:
        project, walk, route = self._session.project, self.current(), self._route()
        key = "" if route is None else route[UUID]
        noted = readings(project, key, number)
        unsigned = [uuid for uuid, row in noted.items() if not row["participant_uuid"]]
        who = [*walkers(project, walk[UUID], key), *((uuid, tr("somebody who did not sign")) for uuid in unsigned)]
        if not who:
            self.told.tell(tr("Edit the walk first and tick who was there: what is felt is noted by walker."))
            return
        self._ask(
            lambda check: StopForm(number, who, noted, check, self._iface.mainWindow()),
            lambda form: stop_changes(project, walk, number, spot, form.noted()),
            lambda _form: tr("stop {number}", number=str(number)),
        )

    def close_down(self) -> None:
        """Give the map back."""
        for tool in (self._route_tool, self._stop_tool, self._move_tool):
            self._iface.mapCanvas().unsetMapTool(tool)
