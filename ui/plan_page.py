"""The backward plan in the step Outputs: tasks by phase, what is late, and a departure that moves them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from qgis.gui import QgsDateTimeEdit
from qgis.PyQt.QtCore import QDate, QDateTime, QTime, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ..jumelage_plugin.bridge.backward_plan import (
    departure_changes,
    departure_of,
    following_changes,
    missing_tasks,
    status_changes,
)
from ..jumelage_plugin.bridge.changes import Change
from ..jumelage_plugin.bridge.plan_files import file_name
from ..jumelage_plugin.bridge.plan_words import Plan, budget_notes, day, example_note, plan_of, state, verdict, warnings
from ..jumelage_plugin.bridge.twinning_folder import layer
from ..jumelage_plugin.bridge.wording import headed, say, tr
from ..jumelage_plugin.core.backward_plan import DONE, TODO
from ..jumelage_plugin.core.errors import JumelageError
from .days import day_format, today
from .full_form import open_form
from .parts import Page, Sheet, Told, bullets, paragraph, tip
from .plan_tree import PlanTree
from .practices_model import words_of
from .session import Session

_FOLDER = "plan"


class PlanPage(Page):
    """Everything that it does is saved at once, and can be undone."""

    left = pyqtSignal()
    """Back to the outputs."""

    def __init__(self, session: Session, iface: Any) -> None:
        """Build it for the twinning that is open."""
        super().__init__()
        self._session, self._iface = session, iface
        self._plan: Plan | None = None
        self._leaving: date | None = None
        self.back = QPushButton(tr("&Back to the outputs"))
        self.departure, self.move_button = QgsDateTimeEdit(), QPushButton(tr("&Move the plan"))
        self.told, self.tree, self.sheet = Told(), PlanTree(), Sheet(tr("Backward plan"))
        self.add_button = QPushButton(tr("Add the tasks of the &kit"))
        self.follow_button = QPushButton(tr("Let the tasks &follow"))
        self.status, self.open_button = QComboBox(), QPushButton(tr("Full &sheet …"))
        self.undo_button, self.files_button = QPushButton(tr("&Undo")), QPushButton(tr("Make the f&iles …"))
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.departure.setAllowNull(True)
        self.departure.clear()
        self.departure.setNullRepresentation("")
        self.departure.setCalendarPopup(True)
        self.departure.setDisplayFormat(day_format())
        self.departure.setAccessibleName(tr("Departure"))
        top = QGridLayout()
        top.addWidget(self.back, 0, 0, 1, 2)
        top.addWidget(_named(tr("&Departure"), self.departure), 1, 0)
        top.addWidget(self.departure, 1, 1)
        top.addWidget(self.undo_button, 2, 0)
        top.addWidget(self.move_button, 2, 1)
        top.setColumnStretch(1, 1)
        layout.addLayout(top)
        for widget in (self.told, self.follow_button, self.add_button):
            layout.addWidget(widget)
        layout.addWidget(self.tree, 4)
        self.status.setAccessibleName(tr("Status of the task"))
        self.status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for code, words in words_of("STT").items():
            self.status.addItem(words, code)
        below = QGridLayout()
        below.addWidget(_named(tr("S&tatus"), self.status), 0, 0)
        below.addWidget(self.status, 0, 1)
        below.addWidget(self.open_button, 0, 2)
        below.addWidget(self.files_button, 1, 0, 1, 3)
        below.setColumnStretch(1, 1)
        layout.addLayout(below)
        layout.addWidget(self.sheet, 2)

    def _connect(self) -> None:
        self._session.rows_changed.connect(self.rows_changed)
        self._session.twinning_changed.connect(self.rows_changed)
        self.back.clicked.connect(self.left.emit)
        self.move_button.clicked.connect(self.move_departure)
        self.departure.findChild(QLineEdit).returnPressed.connect(self.move_departure)
        self.add_button.clicked.connect(self._add_kit)
        self.follow_button.clicked.connect(self._follow)
        self.tree.ticked.connect(lambda task, done: self._set_status(task, DONE if done else TODO))
        self.tree.currentItemChanged.connect(lambda *_items: self._chosen())
        self.status.activated.connect(lambda _at: self._set_status(self.tree.chosen(), str(self.status.currentData())))
        self.open_button.clicked.connect(self._open_sheet)
        self.undo_button.clicked.connect(self.undo)
        self.files_button.clicked.connect(self._make_files)

    def refresh(self) -> None:
        """Read the plan again."""
        if self._session.folder is None:
            return
        project = self._session.project
        try:
            self._plan = plan_of(project, today())
            leaving, behind, missing = departure_of(project), following_changes(project), missing_tasks(project)
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self._show_departure(leaving)
        self.follow_button.setVisible(bool(behind))
        if behind:
            self.told.tell(tr("The dates of the twinning were changed elsewhere: the tasks do not follow them yet."))
        self.add_button.setVisible(bool(missing))
        self.tree.show_rows(self._plan.rows)
        self._chosen()
        self._show_words(self._plan)
        last = self._session.history.last
        self.undo_button.setEnabled(last is not None)
        self.undo_button.setToolTip(tip(tr("Undo: {what}", what=last.label)) if last else "")

    def _show_departure(self, leaving: date | None) -> None:
        """Show the day of the departure; one that is typed in stays until the twinning has another."""
        if leaving is None:
            self.told.tell(tr("Set the day of the departure: the tasks are counted from it."))
        elif leaving != self._leaving:
            self.departure.setDateTime(QDateTime(QDate(leaving.year, leaving.month, leaving.day), QTime(0, 0)))
        if leaving is None and self._leaving is not None:
            self.departure.clear()
        self._leaving = leaving

    def _show_words(self, plan: Plan) -> None:
        invented = [paragraph(example_note(plan), strong=True)] if plan.example else []
        parts = [
            *invented,
            paragraph(verdict(plan), strong=True),
            bullets([headed(row.title, state(row)) for row in plan.late]),
        ]
        found = warnings(plan)
        if found:
            parts += [paragraph(tr("To look at"), strong=True), bullets(found)]
        parts += [paragraph(tr("Budget"), strong=True), paragraph(budget_notes()[0])]
        self.sheet.show_parts(parts)

    def _chosen(self) -> None:
        """Show the status of the task that is chosen."""
        rows = [] if self._plan is None else [row for row in self._plan.rows if row.uuid == self.tree.chosen()]
        for widget in (self.status, self.open_button):
            widget.setEnabled(bool(rows and rows[0].uuid))
        if rows:
            self.status.setCurrentIndex(self.status.findData(rows[0].status))

    def move_departure(self) -> None:
        """Set the departure, and move every open task with it."""
        if self.departure.isNull():
            self.told.tell(tr("Set the day of the departure: the tasks are counted from it."))
            return
        chosen = self.departure.dateTime().date()
        leaving = date(chosen.year(), chosen.month(), chosen.day())
        label = tr("departure on {day}", day=day(leaving))
        self._do(
            label,
            lambda: departure_changes(self._session.project, leaving, today()),
            tr("Departure on {day}: the tasks have moved with it.", day=day(leaving)),
        )

    def _add_kit(self) -> None:
        found = tr("Added; what was there already is as it was.")
        self._do(tr("tasks of the kit"), lambda: missing_tasks(self._session.project), found)

    def _follow(self) -> None:
        label = tr("tasks moved with the departure")
        self._do(label, lambda: following_changes(self._session.project), tr("The tasks follow the dates again."))

    def _set_status(self, task: str, status: str) -> None:
        if task and self._plan is not None:
            title = next((row.title for row in self._plan.rows if row.uuid == task), "")
            label = tr("status of “{title}”", title=title)
            self._do(label, lambda: status_changes(self._session.project, task, status), tr("Saved."))

    def _do(self, label: str, changes_of: Callable[[], Sequence[Change]], fine: str) -> None:
        """Make changes that can be undone, and tell how it went."""
        session = self._session

        def work() -> bool:
            changes = changes_of()
            return bool(changes) and session.history.do(session.project, session.folder, label, changes)

        self._try(work, fine)

    def _try(self, work: Callable[[], bool], fine: str) -> None:
        try:
            waits = work()
        except JumelageError as error:
            self.refresh()  # what is shown is what is saved
            self.told.tell(say(error.message))
            return
        self._session.rows_changed.emit()
        self.told.tell(tr("You are editing this layer: it is saved when you save your edits.") if waits else fine)

    def undo(self) -> None:
        """Undo what was done last."""

        def undone() -> bool:
            self._session.history.undo(self._session.project, self._session.folder)
            return False

        self._try(undone, tr("Undone."))

    def _open_sheet(self) -> None:
        """Open the full form of QGIS for the task that is chosen; what is saved there is seen here."""
        try:
            open_form(self._session, self._iface, layer(self._session.project, "task"), self.tree.chosen())
        except JumelageError as error:
            self.told.tell(say(error.message))

    def _make_files(self) -> None:
        """Open the dialog of the algorithm, with names for all its files in the folder of the twinning."""
        from qgis import processing

        folder = self._session.folder
        asked = {"TWINNING": str(folder.project_file)}
        for kind in ("html", "ics", "ods", "xlsx"):
            asked[f"OUTPUT_{kind.upper()}"] = str(folder.exports / _FOLDER / file_name(kind))
        processing.execAlgorithmDialog("jumelage:backwardplan", asked)


def _named(text: str, field: QWidget) -> QLabel:
    """A label whose key leads to a field."""
    label = QLabel(text)
    label.setBuddy(field)
    return label
