"""The dock: five steps from my commune to what is given to the inhabitants."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..jumelage_plugin import about
from ..jumelage_plugin.bridge.wording import tr
from .keys import own_keys, tab_leads_to
from .legible import make_legible
from .others import Others
from .parts import Page
from .pin_climates import PinClimates
from .plan_follower import PlanFollower
from .session import Session, remember_step, remembered_step

OBJECT_NAME = "JumelageClimatiqueDock"
_IN_A_ROW = 3
_LEAST_WIDTH, USUAL_WIDTH = 300, 400
MY_COMMUNE, TWINS, PRACTICES, ACTIONS, OUTPUTS = range(5)


def page_class(step: int) -> Any:
    """The class of the page of a step, imported only now: all of them together would hold up the window."""
    if step == MY_COMMUNE:
        from .commune_page import CommunePage as Step
    elif step == TWINS:
        from .twins_page import TwinsPage as Step
    elif step == PRACTICES:
        from .practices_page import PracticesPage as Step
    elif step == ACTIONS:
        from .actions_page import ActionsPage as Step
    else:
        from .outputs_page import OutputsPage as Step
    return Step


class JumelageDock(QgsDockWidget):
    """One panel with clear steps; pages are made when they are first opened."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        """Build the steps and open the one that was open last as soon as its code is read."""
        self._theme_changed = QTimer(singleShot=True, interval=0)  # before Qt tells of changes
        super().__init__(about.NAME, parent)
        self._theme_changed.setParent(self)  # it goes with the dock, and nothing is told to one that is gone
        self.setObjectName(OBJECT_NAME)
        self.session = Session(QgsProject.instance(), self)
        self._climates = PinClimates(self.session, self)
        self._plan = PlanFollower(self.session, self)
        self._others = Others(self.session, self)
        self._iface = iface
        self._pages: dict[int, QWidget] = {}
        self._closed = False
        self._theme_changed.timeout.connect(self._read_in_its_theme)  # not a lambda: it may outlive what it names
        self._stack = QStackedWidget()
        self._buttons = QButtonGroup(self)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._steps())
        layout.addWidget(self._stack, 1)
        body.setMinimumWidth(_LEAST_WIDTH)
        self.setWidget(body)
        step = min(max(remembered_step(), MY_COMMUNE), OUTPUTS)
        self._buttons.button(step).setChecked(True)
        self._read([step], self._open_first)

    def _read(self, steps: list[int], then: Callable[[], None]) -> None:
        """Read the code of some steps in the background, then go on: it takes a fifth of a second."""
        self._reading = QgsTask.fromFunction(about.NAME, lambda _task: [page_class(step) for step in steps])
        self._reading.taskCompleted.connect(then)
        self._reading.taskTerminated.connect(then)
        QgsApplication.taskManager().addTask(self._reading)

    def _open_first(self) -> None:
        """Open the step that was open last, unless another has been opened meanwhile."""
        self._reading = None
        if self._closed:
            return
        if not self._pages:
            self.open_step(self._buttons.checkedId())
        self._read([step for step in range(OUTPUTS + 1) if step not in self._pages], self._all_read)

    def _all_read(self) -> None:
        self._reading = None

    def _steps(self) -> QGridLayout:
        """The buttons of the steps, in two rows, so that their names stay whole on a narrow panel."""
        grid = QGridLayout()
        grid.setSpacing(2)
        names = (tr("&1 My commune"), tr("&2 Twins"), tr("&3 Practices"), tr("&4 Actions"), tr("&5 Outputs"))
        for step, name in enumerate(names):
            button = QToolButton()
            button.setText(name)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._buttons.addButton(button, step)
            grid.addWidget(button, step // _IN_A_ROW, step % _IN_A_ROW)
            button.clicked.connect(lambda _checked=False, step=step: self.open_step(step))
        return grid

    def open_step(self, step: int) -> QWidget:
        """Show a step and return its page."""
        if step not in self._pages:
            page = page_class(step)(self.session, self._iface)
            own_keys(page)
            holder = QScrollArea()
            holder.setWidgetResizable(True)
            holder.setFrameShape(QScrollArea.Shape.NoFrame)
            holder.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes on to the page itself
            holder.setWidget(page)
            self._stack.addWidget(holder)
            tab_leads_to(page, self._buttons.button(OUTPUTS))
            self._pages[step] = page
            if step == TWINS:
                page.twinning_made.connect(lambda: self.open_step(PRACTICES))
        self._stack.setCurrentWidget(self._pages[step].parentWidget().parentWidget())
        if isinstance(self._pages[step], Page):
            self._pages[step].catch_up()
        self._mark(step)
        make_legible(self._pages[step])
        remember_step(step)
        return self._pages[step]

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - the name Qt calls
        """Let everything be read in the theme of the window."""
        super().showEvent(event)
        make_legible(self)

    def _read_in_its_theme(self) -> None:
        make_legible(self)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - the name Qt calls
        """Follow another theme, once all that stands in the dock has taken it over."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.StyleChange):
            self._theme_changed.start()

    def _mark(self, step: int) -> None:
        """Show which step is open. Tab stops at its button, the arrows go to the others, as in any such group."""
        self._buttons.button(step).setChecked(True)
        for button in self._buttons.buttons():
            # Qt does this by itself only where it was clicked
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - the name Qt calls
        """Return a width at which the tables stay whole."""
        return QSize(USUAL_WIDTH, super().sizeHint().height())

    def close_down(self) -> None:
        """Stop what runs and let go of the map and the project, before the plugin goes."""
        self._closed = True
        for page in self._pages.values():
            page.close_down()
        self._climates.close_down()
        self._plan.close_down()
        self._others.close_down()
        self.session.close()
