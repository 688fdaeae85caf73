"""The dock: five steps from my commune to what is given to the inhabitants."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt
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
from .parts import Page
from .pin_climates import PinClimates
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
        super().__init__(about.NAME, parent)
        self.setObjectName(OBJECT_NAME)
        self.session = Session(QgsProject.instance(), self)
        self._climates = PinClimates(self.session, self)
        self._iface = iface
        self._pages: dict[int, QWidget] = {}
        self._closed = False
        self._stack = QStackedWidget()
        self._buttons = QButtonGroup(self)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(self._steps())
        layout.addWidget(self._stack, 1)
        body.setMinimumWidth(_LEAST_WIDTH)
        self.setWidget(body)
        # its code takes a fifth of a second to be read: the window does not wait for that
        step = min(max(remembered_step(), MY_COMMUNE), OUTPUTS)
        self._buttons.button(step).setChecked(True)
        self._reading = QgsTask.fromFunction(about.NAME, lambda _task: page_class(step))
        self._reading.taskCompleted.connect(self._open_first)
        self._reading.taskTerminated.connect(self._open_first)
        QgsApplication.taskManager().addTask(self._reading)

    def _open_first(self) -> None:
        """Open the step that was open last, unless another has been opened meanwhile."""
        self._reading = None
        if not self._pages and not self._closed:
            self.open_step(self._buttons.checkedId())

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
            holder = QScrollArea()
            holder.setWidgetResizable(True)
            holder.setFrameShape(QScrollArea.Shape.NoFrame)
            holder.setWidget(page)
            self._stack.addWidget(holder)
            self._pages[step] = page
            if step == TWINS:
                page.twinning_made.connect(lambda: self.open_step(PRACTICES))
        self._stack.setCurrentWidget(self._pages[step].parentWidget().parentWidget())
        if isinstance(self._pages[step], Page):
            self._pages[step].catch_up()
        self._buttons.button(step).setChecked(True)
        remember_step(step)
        return self._pages[step]

    def sizeHint(self) -> QSize:  # noqa: N802 - the name Qt calls
        """Return a width at which the tables stay whole."""
        return QSize(USUAL_WIDTH, super().sizeHint().height())

    def close_down(self) -> None:
        """Stop what runs and let go of the map and the project, before the plugin goes."""
        self._closed = True
        for page in self._pages.values():
            page.close_down()
        self._climates.close_down()
        self.session.close()
