"""How long the dock holds up the window with 10,000 practices and 16,000 votes: dock_actions.py [COUNT].

A timer that ticks whenever the window is free tells the longest time in which it was not, for the opening of each step
and of each tab of the step Actions, in a dock that is new each time: the median of several runs is printed, and the
end is 1 where one is over the limit. The twinning is made in a temporary folder; its practices are invented.
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import job
from plugin_loaded import start_qgis

COUNT, VOTES, VOTERS, RUNS, LIMIT_S, LONGEST_S = 10_000, 16_000, 8, 7, 0.1, 60.0


class _Interface:
    """What the dock asks of QGIS's interface."""

    def __init__(self, canvas, window):
        self.mapCanvas, self.mainWindow = lambda: canvas, lambda: window


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    application = start_qgis()
    plugin = job.load_plugin()
    over = 0
    for what, seconds in _measured(count).items():
        middle = statistics.median(seconds)
        over += middle > LIMIT_S
        print(f"{what:12} longest wait {middle:.3f} s (from {min(seconds):.3f} to {max(seconds):.3f})")
    plugin.unload()
    del application
    return int(over > 0)


def _longest_wait(work) -> float:
    """Do something and go on until nothing is left to do: the longest time in which the window was not free."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop

    waits, idle, limit = [], QElapsedTimer(), time.perf_counter() + LONGEST_S
    idle.start()
    begin = time.perf_counter()
    work()
    waits.append(time.perf_counter() - begin)
    while idle.elapsed() < 200 and time.perf_counter() < limit:
        begin = time.perf_counter()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 0)
        waits.append(time.perf_counter() - begin)
        if waits[-1] > 0.002 or QgsApplication.taskManager().countActiveTasks():
            idle.restart()
    return max(waits)


def _twinning(place: str, count: int):
    from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import PROJECT, layer
    from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import add_rows, new_uuid, rows_of
    from qgis import processing
    from qgis.core import QgsProject

    asked = {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": place, "EXAMPLE": True, "LANGUAGE": "fr"}
    folder = Path(processing.run("jumelage:createtwinning", asked)["FOLDER"])
    project = QgsProject.instance()
    project.read(str(folder / PROJECT))
    model = next(rows_of(layer(project, "practice")))
    model["climate"] = "{}"
    many = [{**model, "uuid": new_uuid(), "title": f"Practice {n}", "fid": None} for n in range(count - 12)]
    add_rows(layer(project, "practice"), many)
    vote = next(rows_of(layer(project, "transfer_vote")))
    votes = [
        {**vote, "uuid": new_uuid(), "practice_uuid": many[n // VOTERS]["uuid"], "voter": str(n % VOTERS), "fid": None}
        for n in range(min(VOTES, VOTERS * len(many)))
    ]
    add_rows(layer(project, "transfer_vote"), votes)
    return project


def _through_the_steps(canvas):
    """Open a new dock and its steps: what was done, and the longest wait in it."""
    from jumelage_climatique.ui import dock
    from qgis.PyQt.QtWidgets import QMainWindow

    window, shown = QMainWindow(), []
    window.resize(1366, 768)
    window.show()

    def open_dock():
        shown.append(dock.JumelageDock(_Interface(canvas, window), window))
        window.addDockWidget(dock.Qt.DockWidgetArea.RightDockWidgetArea, shown[0])

    yield "dock", _longest_wait(open_dock)
    (panel,) = shown
    yield "practices", _longest_wait(lambda: panel.open_step(dock.PRACTICES))
    yield "actions", _longest_wait(lambda: panel.open_step(dock.ACTIONS))
    page = panel.open_step(dock.ACTIONS)
    yield "ranking", _longest_wait(lambda: page.tabs.setCurrentIndex(1))
    yield "matrix", _longest_wait(lambda: page.tabs.setCurrentIndex(2))
    page.tabs.setCurrentIndex(0)
    yield "after a vote", _longest_wait(panel.session.rows_changed.emit)
    yield "outputs", _longest_wait(lambda: panel.open_step(dock.OUTPUTS))
    panel.close_down()
    window.close()
    window.deleteLater()


def _measured(count: int) -> dict[str, list[float]]:
    from qgis.core import QgsSettings
    from qgis.gui import QgsMapCanvas

    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as place:
        project, canvas = _twinning(place, count), QgsMapCanvas()
        for _ in range(RUNS):
            gc.collect()  # what earlier openings left is not this one's
            QgsSettings().remove("jumelage_climatique/dock")
            for what, seconds in _through_the_steps(canvas):
                found.setdefault(what, []).append(seconds)
        project.clear()
    return found


if __name__ == "__main__":
    sys.exit(main())
