"""Step 4, actions: what of the practices can come home, which actions come first, what is missing here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..jumelage_plugin.bridge.changes import apply
from ..jumelage_plugin.bridge.evaluations import (
    Judged,
    home_coverage,
    missing_people,
    people,
    practice_titles,
    ranking,
    ranking_changes,
    unserved,
    vote_changes,
    votes_on,
)
from ..jumelage_plugin.bridge.inspirations import inspiration, inspirations, values_from
from ..jumelage_plugin.bridge.twinning_folder import layer
from ..jumelage_plugin.bridge.twinning_rows import rows_of
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.messages import Message
from ..jumelage_plugin.core.prioritisation import ACTION_CRITERIA, Ranked
from ..jumelage_plugin.core.transferability import TRANSFER_CRITERIA
from .full_form import add_by_form
from .matrix_facts import matrix_parts
from .parts import NeedsTwinning, Page, Sheet, Told, bullets, paragraph, saved_from
from .practice_facts import transfer_parts
from .rows_table import RowsTable
from .session import Session
from .show import HOME, map_point, see_side
from .vote_form import VoteForm, effort_scale

_VERDICT_WIDTH, _RANK_WIDTH = 150, 50
_PRACTICES_TAB, _ACTIONS_TAB, _MATRIX_TAB = range(3)


class ActionsPage(Page):
    """Three tabs: votes on the practices, actions in order, and the matrix of home against the twin."""

    def __init__(self, session: Session, iface: Any) -> None:
        """Build the page for the twinning that is open, or say how to come to one."""
        super().__init__()
        self._session, self._iface = session, iface
        self.told = Told()
        self.practices = RowsTable((tr("Practice"), tr("Comes home?")), 0, _VERDICT_WIDTH)
        self.actions = RowsTable((tr("Rank"), tr("Action")), 1, _RANK_WIDTH)
        self.matrix, self.detail, self.people = Sheet(tr("Matrix"), whole_words=True), Sheet(tr("Action")), Told()
        self.transfer = Sheet(tr("What transfers"))
        self.vote_practice = QPushButton(tr("&Vote on this practice …"))
        self.from_practice = QPushButton(tr("Make an action of &it"))
        self.vote_action, self.new_action = QPushButton(tr("&Score this action …")), QPushButton(tr("&New action"))
        self.new_measure = QPushButton(tr("Add a &measure …"))
        self.import_measures = QPushButton(tr("From a &table …"))
        self._tool = QgsMapToolEmitPoint(iface.mapCanvas())
        self.tabs = tabs = QTabWidget()
        self.practices.setAccessibleName(tr("What transfers"))
        self.actions.setAccessibleName(tr("Actions"))
        of_practice, of_action = _row(self.vote_practice, self.from_practice), _row(self.new_action, self.vote_action)
        of_measures = _row(self.new_measure, self.import_measures)
        tabs.addTab(_column(self.practices, self.transfer, of_practice), tr("What transfers"))
        tabs.addTab(_column(self.actions, self.detail, of_action), tr("Actions"))
        tabs.addTab(_column(self.matrix, of_measures, self.people), tr("What we have"))
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.told)
        layout.addWidget(tabs)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(
            NeedsTwinning(tr("Here you judge together what can come home, and put the actions in order."))
        )
        self._stack.addWidget(body)
        self.ranked: dict[str, Ranked] = {}
        self._judged = Judged(session.project)
        self._shown: set[int] = set()
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self._session.twinning_changed.connect(self.rows_changed)
        self._session.rows_changed.connect(self.rows_changed)
        self.vote_practice.clicked.connect(self._vote_on_practice)
        self.vote_action.clicked.connect(self._vote_on_action)
        for button in (self.new_action, self.from_practice):
            button.setCheckable(True)
            button.toggled.connect(lambda on, button=button: self._arm(on, button))
        self._tool.canvasClicked.connect(lambda point, _button: self._add_action(point))
        self._tool.deactivated.connect(self._release)
        self.import_measures.clicked.connect(self._import_measures)
        self.new_measure.clicked.connect(self._add_measure)
        self.tabs.currentChanged.connect(self._tab_opened)
        self.practices.chosen_changed.connect(self._practice_selected)
        self.actions.chosen_changed.connect(self._action_selected)
        self.practices.doubleClicked.connect(lambda _at: self._vote_on_practice())
        self.actions.doubleClicked.connect(lambda _at: self._vote_on_action())

    def refresh(self) -> None:
        """Read the tab that is open again; the others are read once they are opened: each takes its time."""
        self._stack.setCurrentIndex(0 if self._session.folder is None else 1)
        self._shown.clear()
        if self._session.folder is None:
            self.practices.show_rows([])
            self.actions.show_rows([])
            return
        self._tab_opened(self.tabs.currentIndex())

    def _tab_opened(self, tab: int) -> None:
        if tab in self._shown or self._session.folder is None:
            return
        show = {_PRACTICES_TAB: self._show_practices, _ACTIONS_TAB: self._show_actions, _MATRIX_TAB: self._show_matrix}
        try:
            show[tab]()
        except JumelageError as error:
            self.told.tell(say(error.message))
        else:
            self._shown.add(tab)

    def _show_practices(self) -> None:
        project = self._session.project
        self._judged = Judged(project)
        lines = [(uuid, (title,)) for uuid, title in practice_titles(project).items()]
        self.practices.show_rows(sorted(lines, key=lambda line: line[1][0]), self._verdict)
        self._practice_selected()

    def _verdict(self, practice: str) -> Message:
        """What the votes say of a practice, or why it cannot be told: asked for while the table is drawn."""
        try:
            return self._judged.of(practice).sentence
        except JumelageError as error:
            return error.message

    def _practice_selected(self) -> None:
        uuid = self.practices.chosen()
        self.transfer.setVisible(bool(uuid))
        if not uuid:
            return
        try:
            parts = transfer_parts(self.practices.chosen_text(0), self._judged.of(uuid))
        except JumelageError as error:
            parts = [paragraph(say(error.message))]
        self.transfer.show_parts(parts)

    def _show_actions(self) -> None:
        project = self._session.project
        ranked = ranking(project)
        self.ranked = {one.action: one for one in ranked}
        titles = {row["uuid"]: row["title"] for row in rows_of(layer(project, "action"))}
        self.actions.show_rows(
            [(one.action, ("–" if one.rank is None else str(one.rank), titles[one.action])) for one in ranked]
        )
        self._action_selected()
        changes = ranking_changes(project, ranked)
        if changes and not layer(project, "action").isEditable():
            apply(project, self._session.folder, changes)  # what follows from the votes is nothing to be undone

    def _show_matrix(self) -> None:
        self.matrix.show_parts(matrix_parts(home_coverage(self._session.project)))
        self.people.tell(" ".join(say(item) for item in missing_people(self._session.project)))

    def _action_selected(self) -> None:
        one = self.ranked.get(self.actions.chosen())
        if one is None:
            lacking = [say(words) for words in unserved(self._session.project)]
            parts = [paragraph(tr("Principles of resilience that no action serves yet:")), bullets(lacking)]
            self.detail.show_parts(parts if lacking and self.ranked else [])
            return
        parts = [paragraph(say(one.sentence), strong=True)]
        for label, side in ((tr("Impact"), one.impact), (tr("Effort"), one.effort)):
            if side is not None:
                told = tr(
                    "{label}: {mean:.1f} of 4 (from {low:.1f} to {high:.1f}; voters: {voters})",
                    label=label,
                    mean=side.mean,
                    low=side.low,
                    high=side.high,
                    voters=side.voters,
                )
                parts.append(paragraph(told))
        if one.disputed:
            asked = {c.code: say(c.question) for criteria in ACTION_CRITERIA.values() for c in criteria}
            parts += [paragraph(tr("The voters stand far apart on:")), bullets([asked[code] for code in one.disputed])]
        inspired = inspirations(self._session.project, one.action)
        if inspired:
            parts += [paragraph(tr("Inspired by these practices of the twin:")), bullets(inspired)]
        self.detail.show_parts(parts)

    def _vote_on_practice(self) -> None:
        self._vote("transfer_vote", "practice_uuid", self.practices, 0, TRANSFER_CRITERIA)

    def _vote_on_action(self) -> None:
        criteria = [criterion for family in ACTION_CRITERIA.values() for criterion in family]
        codes = [criterion.code for criterion in criteria]
        self._vote("action_vote", "action_uuid", self.actions, 1, criteria, lambda form: effort_scale(form, codes))

    def _vote(
        self,
        votes: str,
        parent: str,
        grid: RowsTable,
        title: int,
        criteria: Sequence[Any],
        worded: Callable[[VoteForm], None] = lambda _form: None,
    ) -> None:
        """Ask one person for their votes on the row that is selected, and save them."""
        uuid = grid.chosen()
        if not uuid:
            self.told.tell(tr("Select a line first."))
            return
        project = self._session.project
        earlier = votes_on(project, votes, parent, uuid)
        known = {(vote["voter"], vote["criterion"]): vote["score"] for vote in earlier}
        voters = [*(vote["voter"] for vote in earlier), *(person.pseudonym for person in people(project))]
        name = grid.chosen_text(title)
        form = VoteForm(name, criteria, voters, known, self._iface.mainWindow())
        worded(form)
        label = tr("votes on “{title}”", title=name)
        waits = saved_from(form, lambda: self._keep(label, vote_changes(project, votes, parent, uuid, form.votes())))
        if waits is not None:
            self.told.tell(
                tr("You are editing this layer: it is saved when you save your edits.") if waits else tr("Saved.")
            )
            self._session.rows_changed.emit()

    def _keep(self, label: str, changes: Sequence[Any]) -> bool:
        """Make changes as one step; whether they wait for own edits. Raises `JumelageError`."""
        session = self._session
        return bool(changes) and session.history.do(session.project, session.folder, label, changes)

    def _arm(self, on: bool, button: QPushButton) -> None:
        """Let the next click on the map place an action, of the practice that is chosen where it is asked for there."""
        canvas = self._iface.mapCanvas()
        if not on:
            if not (self.new_action.isChecked() or self.from_practice.isChecked()):
                canvas.unsetMapTool(self._tool)
                self.told.tell("")
            return
        if button is self.from_practice and not self.practices.chosen():
            button.setChecked(False)
            self.told.tell(tr("Select a line first."))
            return
        (self.new_action if button is self.from_practice else self.from_practice).setChecked(False)
        try:
            see_side(canvas, self._session.project, HOME)
        except JumelageError as error:
            self.told.tell(say(error.message))
        canvas.setMapTool(self._tool)
        self.told.tell(tr("Click on the map of your commune where the action would be."))

    def _release(self) -> None:
        """The map has another tool."""
        for button in (self.new_action, self.from_practice):
            button.setChecked(False)

    def _add_action(self, point: QgsPointXY) -> None:
        """Ask for an action at a point of the map, and link it to the practice that it comes from, if any."""
        project = self._session.project
        practice = self.practices.chosen() if self.from_practice.isChecked() else ""
        place = QgsGeometry.fromPointXY(map_point(self._iface.mapCanvas(), point))
        try:
            made = self._add_row("action", place, values_from(project, practice) if practice else {})
            if made and practice:
                self._keep(tr("action from a practice"), [inspiration(made, practice)])
                self._session.rows_changed.emit()
        except JumelageError as error:
            self.told.tell(say(error.message))
        self.from_practice.setChecked(False)

    def _add_measure(self) -> None:
        try:
            self._add_row("measure", QgsGeometry(), {})
        except JumelageError as error:
            self.told.tell(say(error.message))

    def _add_row(self, name: str, place: QgsGeometry, values: dict[str, Any]) -> str:
        source = layer(self._session.project, name)
        return add_by_form(self._session, self._iface, source, place, values)

    def _import_measures(self) -> None:
        """Open the dialog of the import for the measures that home has."""
        from qgis import processing

        project = str(self._session.folder.project_file)
        processing.execAlgorithmDialog("jumelage:importpractices", {"TWINNING": project, "INTO": "measure"})
        self._session.rows_changed.emit()

    def close_down(self) -> None:
        """Give the map back."""
        self._iface.mapCanvas().unsetMapTool(self._tool)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons side by side."""
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    return row


def _column(*parts: Any) -> QWidget:
    """Widgets and layouts one under the other."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return holder
