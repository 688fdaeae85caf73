"""Step 4, actions: what of the practices can come home, which actions come first, what is missing here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import QgsPointXY
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..jumelage_plugin.bridge.changes import apply
from ..jumelage_plugin.bridge.evaluations import (
    home_coverage,
    missing_people,
    people,
    ranking,
    ranking_changes,
    transfers,
    unserved,
    vote_changes,
    votes_by,
)
from ..jumelage_plugin.bridge.twinning_folder import layer
from ..jumelage_plugin.bridge.twinning_rows import rows_of
from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.coverage import NOT_A_MARK, STATES, UNKNOWN, Cell
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.prioritisation import ACTION_CRITERIA, Ranked
from ..jumelage_plugin.core.transferability import TRANSFER_CRITERIA
from ..jumelage_plugin.core.valuelists import DOMAINS, THEMES
from .parts import NeedsTwinning, Page, Sheet, Told, bullets, paragraph, tip
from .practices_model import practices_of, words_of
from .session import Session
from .show import map_point
from .vote_form import VoteForm, effort_scale

_VERDICT_WIDTH = 150
_UUID = Qt.ItemDataRole.UserRole


class ActionsPage(Page):
    """Three tabs: votes on the practices, actions in order, and the matrix of home against the twin."""

    def __init__(self, session: Session, iface: Any) -> None:
        """Build the page for the twinning that is open, or say how to come to one."""
        super().__init__()
        self._session, self._iface = session, iface
        self.told = Told()
        self.practices, self.actions = (
            _grid((tr("Practice"), tr("Comes home?")), 0),
            _grid((tr("Rank"), tr("Action")), 1),
        )
        self.matrix, self.detail, self.people = Sheet(tr("Matrix")), Sheet(tr("Action")), Told()
        self.vote_practice = QPushButton(tr("&Vote on this practice …"))
        self.vote_action, self.new_action = QPushButton(tr("&Score this action …")), QPushButton(tr("&New action"))
        self.new_measure = QPushButton(tr("Add a &measure …"))
        self.import_measures = QPushButton(tr("From a &table …"))
        self._tool = QgsMapToolEmitPoint(iface.mapCanvas())
        tabs = QTabWidget()
        tabs.addTab(_column(self.practices, self.vote_practice), tr("What transfers"))
        row = QHBoxLayout()
        row.addWidget(self.new_action)
        row.addWidget(self.vote_action)
        tabs.addTab(_column(self.actions, self.detail, row), tr("Actions"))
        measures = QHBoxLayout()
        measures.addWidget(self.new_measure)
        measures.addWidget(self.import_measures)
        tabs.addTab(_column(self.matrix, measures, self.people), tr("What we have"))
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
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self._session.twinning_changed.connect(self.rows_changed)
        self._session.rows_changed.connect(self.rows_changed)
        self.vote_practice.clicked.connect(self._vote_on_practice)
        self.vote_action.clicked.connect(self._vote_on_action)
        self.new_action.setCheckable(True)
        self.new_action.toggled.connect(self._arm)
        self._tool.canvasClicked.connect(lambda point, _button: self._add_action(point))
        self._tool.deactivated.connect(lambda: self.new_action.setChecked(False))
        self.import_measures.clicked.connect(self._import_measures)
        self.new_measure.clicked.connect(lambda: self._add_row("measure", None))
        self.actions.currentCellChanged.connect(lambda *_at: self._action_selected())
        self.practices.cellDoubleClicked.connect(lambda *_at: self._vote_on_practice())
        self.actions.cellDoubleClicked.connect(lambda *_at: self._vote_on_action())

    def refresh(self) -> None:
        """Read the votes again, and put everything in order."""
        self._stack.setCurrentIndex(0 if self._session.folder is None else 1)
        if self._session.folder is None:
            return
        try:
            self._show_practices()
            self._show_actions()
            self._show_matrix()
        except JumelageError as error:
            self.told.tell(say(error.message))

    def _show_practices(self) -> None:
        found = transfers(self._session.project)
        titles = {one.uuid: one.title for one in practices_of(layer(self._session.project, "practice"))}
        rows = [(uuid, (titles[uuid], say(one.sentence))) for uuid, one in found.items()]
        _fill(self.practices, sorted(rows, key=lambda row: row[1]))

    def _show_actions(self) -> None:
        project = self._session.project
        ranked = ranking(project)
        self.ranked = {one.action: one for one in ranked}
        titles = {row["uuid"]: row["title"] for row in rows_of(layer(project, "action"))}
        _fill(
            self.actions,
            [(one.action, ("–" if one.rank is None else str(one.rank), titles[one.action])) for one in ranked],
        )
        self._action_selected()
        changes = ranking_changes(project, ranked)
        if changes and not layer(project, "action").isEditable():
            apply(project, self._session.folder, changes)  # what follows from the votes is nothing to be undone

    def _show_matrix(self) -> None:
        found = home_coverage(self._session.project)
        themes, domains = words_of("THE"), words_of("DOM")
        parts = [paragraph(say(found.sentence), strong=True)]
        for theme in THEMES.codes:
            parts.append(paragraph(themes[theme], strong=True))
            silent = []
            for domain in DOMAINS.codes:
                cell = found.cells[theme, domain]
                if cell.words == STATES[UNKNOWN]:
                    silent.append(domains[domain])
                else:
                    parts += [paragraph(tr("{domain}: {state}", domain=domains[domain], state=say(cell.words)))]
                    parts.append(bullets(_held(cell)))
            if silent:
                parts.append(paragraph(tr("Nothing noted on either side: {domains}.", domains=", ".join(silent))))
        hazards = words_of("HAZ")
        told = [
            tr("{domain}: {state}", domain=hazards[code], state=say(cell.words))
            for code, cell in found.hazards.items()
            if cell.words != STATES[UNKNOWN]
        ]
        if told:
            parts += [paragraph(tr("By hazard"), strong=True), bullets(told)]
        if found.measures_unplaced:
            parts.append(paragraph(tr("Without a theme or a domain, and so not above:")))
            parts.append(bullets(found.measures_unplaced))
        parts.append(paragraph(say(NOT_A_MARK)))
        self.matrix.show_parts(parts)
        self.people.tell(" ".join(say(item) for item in missing_people(self._session.project)))

    def _action_selected(self) -> None:
        uuid = _chosen(self.actions)
        one = self.ranked.get(uuid) if uuid else None
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
        grid: QTableWidget,
        title: int,
        criteria: Sequence[Any],
        worded: Callable[[VoteForm], None] = lambda _form: None,
    ) -> None:
        """Ask one person for their votes on the row that is selected, and save them."""
        uuid = _chosen(grid)
        if not uuid:
            self.told.tell(tr("Select a line first."))
            return
        project = self._session.project
        earlier = votes_by(project, votes, parent).get(uuid, [])
        known = {(vote.voter, vote.criterion): vote.score for vote in earlier}
        voters = [*(vote.voter for vote in earlier), *(person.pseudonym for person in people(project))]
        name = grid.item(grid.currentRow(), title).text()
        form = VoteForm(name, criteria, voters, known, self._iface.mainWindow())
        worded(form)
        if form.exec() == form.DialogCode.Accepted:
            changes = vote_changes(project, votes, parent, uuid, form.votes())
            self._save(tr("votes on “{title}”", title=name), changes)

    def _save(self, label: str, changes: Sequence[Any]) -> None:
        session = self._session
        try:
            if changes:
                session.history.do(session.project, session.folder, label, changes)
        except JumelageError as error:
            self.told.tell(say(error.message))
            return
        self.told.tell(tr("Saved."))
        session.rows_changed.emit()

    def _arm(self, on: bool) -> None:
        """Let the next click on the map place an action."""
        canvas = self._iface.mapCanvas()
        if on:
            canvas.setMapTool(self._tool)
            self.told.tell(tr("Click on the map of your commune where the action would be."))
        else:
            canvas.unsetMapTool(self._tool)
            self.told.tell("")

    def _add_action(self, point: QgsPointXY) -> None:
        self._add_row("action", map_point(self._iface.mapCanvas(), point))

    def _add_row(self, name: str, point: QgsPointXY | None) -> None:
        """Open the form of QGIS for a new row, and save it when it is accepted."""
        from qgis.core import QgsGeometry, QgsVectorLayerUtils

        source = layer(self._session.project, name)
        shape = QgsGeometry() if point is None else QgsGeometry.fromPointXY(point)
        began = not source.isEditable() and source.startEditing()
        feature = QgsVectorLayerUtils.createFeature(source, shape)
        done = self._iface.openFeatureForm(source, feature, False, True) and source.addFeature(feature)
        if began:
            if done and not source.commitChanges():
                self.told.tell(" ".join(source.commitErrors()))
            if source.isEditable():
                source.rollBack()
        self._session.rows_changed.emit()

    def _import_measures(self) -> None:
        """Open the dialog of the import for the measures that home has."""
        from qgis import processing

        project = str(self._session.folder.project_file)
        processing.execAlgorithmDialog("jumelage:importpractices", {"PROJECT": project, "INTO": "measure"})
        self._session.rows_changed.emit()

    def close_down(self) -> None:
        """Give the map back."""
        self._iface.mapCanvas().unsetMapTool(self._tool)


def _held(cell: Cell) -> list[str]:
    """What home has in a cell, and which practices could fill it."""
    ours = [*cell.in_place, *(tr("{title} (partly)", title=title) for title in cell.partial)]
    return [*ours, *(tr("from the twin: {title}", title=practice.title) for practice in cell.fillers)]


def _grid(heads: Sequence[str], widest: int) -> QTableWidget:
    """A table to read and to choose from; one column takes the room that is left."""
    grid = QTableWidget(0, len(heads))
    grid.setHorizontalHeaderLabels(list(heads))
    grid.verticalHeader().setVisible(False)
    grid.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    grid.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    grid.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    grid.setWordWrap(True)
    grid.setTabKeyNavigation(False)
    modes = QHeaderView.ResizeMode
    grid.horizontalHeader().setSectionResizeMode(widest, modes.Stretch)
    if widest == 0:
        grid.setColumnWidth(1, _VERDICT_WIDTH)
    else:
        grid.horizontalHeader().setSectionResizeMode(0, modes.ResizeToContents)
    grid.verticalHeader().setSectionResizeMode(modes.ResizeToContents)
    return grid


def _fill(grid: QTableWidget, rows: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Show rows, each with its key, and keep the one that was selected."""
    before = _chosen(grid)
    grid.setRowCount(len(rows))
    for n, (uuid, texts) in enumerate(rows):
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setData(_UUID, uuid)
            item.setToolTip(tip(text) or "")
            grid.setItem(n, column, item)
        if uuid == before:
            grid.selectRow(n)


def _chosen(grid: QTableWidget) -> str:
    """The key of the row that is selected, empty without one."""
    item = grid.item(grid.currentRow(), 0) if grid.currentRow() >= 0 else None
    return str(item.data(_UUID)) if item is not None else ""


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
