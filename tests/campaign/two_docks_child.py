"""One of two windows with the dock and one twinning open: two_docks_child.py PROJECT; works at the orders it reads.

An order is a line of words, parted by tabs, and each is answered with one line of JSON. What a person clicks is clicked
here, and forms are filled in while they are open; “hold” before an order keeps its form open until the next line.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
from plugin_loaded import start_with_algorithms

KEPT = start_with_algorithms()

from jumelage_climatique.ui import dock
from jumelage_climatique.ui.short_form import ShortForm
from jumelage_climatique.ui.vote_form import VoteForm
from qgis.core import QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMainWindow

SAVE = QDialogButtonBox.StandardButton.Save
_SECONDS = 0.3


class Interface:
    """What the dock asks of QGIS's interface."""

    def __init__(self, canvas: QgsMapCanvas, window: QMainWindow) -> None:
        self.mapCanvas, self.mainWindow = lambda: canvas, lambda: window


def say(**what) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def pause(seconds: float = _SECONDS) -> None:
    """Let the window work, as it does while nobody touches it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


class Window:
    """A planner before the dock; each method is an order and returns what it shows then."""

    def __init__(self, project_file: str) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas()
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1000, 760)
        if not QgsProject.instance().read(project_file):
            raise SystemExit("the project cannot be read")
        self.dock = dock.JumelageDock(Interface(self.canvas, self.window), self.window)
        self.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.window.show()
        self.page = self.dock.open_step(dock.PRACTICES)
        self.hold = False
        pause(1.0)

    def practices(self) -> list[str]:
        return sorted(practice.title for practice in self.page.chooser.model.practices)

    def see(self, seconds: str) -> dict:
        """What the window shows after a while in which nobody touched it."""
        pause(float(seconds))
        return {"seen": self.practices()}

    def shown(self, words: str) -> dict:
        return {"told": words, "seen": self.practices()}

    def _fill(self, fill) -> None:
        """Fill in the form that opens next and save it; give it up when it tells why it cannot be saved."""

        def work() -> None:
            form = QApplication.activeModalWidget()
            if form is None:
                QTimer.singleShot(20, work)
                return
            fill(form)
            if self.hold:
                say(open=True)
                sys.stdin.readline()
            form.findChild(QDialogButtonBox).button(SAVE).click()
            QTimer.singleShot(1500, lambda: self._give_up(form))

        QTimer.singleShot(0, work)

    def _give_up(self, form) -> None:
        if not sip.isdeleted(form) and form.isVisible():
            self.refused = form.told.text()
            form.reject()

    def _asking(self, fill, ask) -> str:
        """Do what opens a form; what is told in the end, by the form or else by the page."""
        self.refused = ""
        self._fill(fill)
        ask()
        pause()
        return self.refused

    def pin(self, title: str) -> dict:
        self.page = self.dock.open_step(dock.PRACTICES)

        def fill(form: ShortForm) -> None:
            form.title.setText(title)
            form.theme.setCurrentIndex(1)

        refused = self._asking(fill, lambda: self.page.pin_at(QgsPointXY(-5.41, 38.26)))
        return self.shown(refused or self.page.told.text())

    def undo(self) -> dict:
        self.page = self.dock.open_step(dock.PRACTICES)
        self.page.undo_button.click()
        pause()
        return self.shown(self.page.told.text())

    def choose(self, title: str) -> dict:
        """Choose a practice in the list, and nothing more."""
        self.page = self.dock.open_step(dock.PRACTICES)
        rows = [practice.title for practice in self.page.chooser.model.practices]
        at = self.page.chooser.model.index(rows.index(title), 0)
        self.page.chooser.list.setCurrentIndex(self.page.chooser.filter.mapFromSource(at))
        pause()
        return self.shown("")

    def remove(self) -> dict:
        """Remove the practice that is chosen."""
        self.page.remove_button.click()
        pause()
        return self.shown(self.page.told.text())

    def line(self, title: str) -> dict:
        """Choose a practice in the table of votes."""
        self.actions = self.dock.open_step(dock.ACTIONS)
        table = self.actions.practices
        table.selectRow(next(n for n, line in enumerate(table.rows.lines) if line[1][0] == title))
        pause()
        return {"verdict": self.actions.transfer.toPlainText()}

    def vote(self, voter: str, score: str) -> dict:
        """Give the same score to every question on the line that is chosen."""

        def fill(form: VoteForm) -> None:
            form.voter.setCurrentText(voter)
            for combo in form.scores.values():
                combo.setCurrentIndex(combo.findData(int(score)))

        refused = self._asking(fill, self.actions._vote_on_practice)
        return {"told": refused or self.actions.told.text(), "verdict": self.actions.transfer.toPlainText()}

    def picture(self, path: str) -> dict:
        return {"kept": self.window.grab().save(path)}

    def obey(self, line: str) -> None:
        order, *given = line.rstrip("\n").split("\t")
        self.hold = order == "hold"
        if self.hold:
            order, *given = given
        try:
            say(**getattr(self, order)(*given))
        except BaseException:  # noqa: BLE001 - what a planner must never meet
            say(fault=traceback.format_exc()[-900:])


def main() -> None:
    raised: list[str] = []
    sys.excepthook = lambda *what: raised.append("".join(traceback.format_exception(*what))[-900:])
    window = Window(sys.argv[1])
    say(ready=True)
    for line in iter(sys.stdin.readline, ""):
        window.obey(line)
    say(raised=raised)
    window.dock.close_down()
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
