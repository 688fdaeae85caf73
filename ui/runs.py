"""Algorithms run in the background by their id, with progress, cancel, and one sentence when they fail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..jumelage_plugin.bridge.wording import tr


class _Listening(QgsProcessingFeedback):
    """Keeps the last fault that was reported: the task itself only says that it failed."""

    def __init__(self) -> None:
        super().__init__(False)
        self.fault = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803 - QGIS's
        self.fault = error.strip().splitlines()[-1] if error.strip() else ""
        super().reportError(error, fatalError)


_UNDER_WAY: dict[int, tuple[Any, ...]] = {}
"""What a task works with until it has ended, cancelled or not: it works in another thread."""
_LONGEST_WAIT_MS = 10_000


_WARM: set[str] = set()
"""The algorithms whose code and data have been read: the window does not wait for that."""


class Run(QObject):
    """One run at a time; starting another cancels the one before. What a cancelled run finds is dropped."""

    progressed = pyqtSignal(float)
    ended = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing runs yet."""
        super().__init__(parent)
        self._task: QgsTask | None = None

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._task is not None

    def start(
        self,
        algorithm: str,
        parameters: dict[str, Any],
        done: Callable[[dict[str, Any], QgsProcessingContext], None],
        failed: Callable[[str], None],
    ) -> None:
        """Start an algorithm; `done` takes its results and the context that holds its layers, `failed` a sentence."""
        self.cancel()
        found = QgsApplication.processingRegistry().algorithmById(algorithm)
        if algorithm in _WARM:
            self._begin(found, parameters, done, failed)
            return
        task = QgsTask.fromFunction(found.displayName(), lambda _task: found.warm_up())
        self._task = task
        _UNDER_WAY[id(task)] = (task, found)

        def warmed() -> None:
            del _UNDER_WAY[id(task)]
            _WARM.add(algorithm)  # where it failed, the run itself tells why
            if self._task is task:
                self._begin(found, parameters, done, failed)

        task.taskCompleted.connect(warmed)
        task.taskTerminated.connect(warmed)
        QgsApplication.taskManager().addTask(task)

    def _begin(
        self,
        found: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        done: Callable[[dict[str, Any], QgsProcessingContext], None],
        failed: Callable[[str], None],
    ) -> None:
        """Check the parameters and run, once nothing is left to be read first."""
        self._task = None
        context, feedback = QgsProcessingContext(), _Listening()
        context.setProject(QgsProject.instance())
        context.setFeedback(feedback)
        fine, told = found.checkParameterValues(parameters, context)
        if not fine:
            failed(told)
            self.ended.emit()
            return
        task = QgsProcessingAlgRunnerTask(found, parameters, context, feedback)
        feedback.progressChanged.connect(self.progressed)
        self._task = task
        _UNDER_WAY[id(task)] = (task, context, feedback, parameters)  # layers among them

        def executed(successful: bool, results: dict[str, Any]) -> None:
            del _UNDER_WAY[id(task)]
            if self._task is not task:
                return  # cancelled, or overtaken
            self._task = None
            if successful:
                done(results, context)
            else:
                failed(feedback.fault or tr("The run failed without a reason."))
            self.ended.emit()

        task.executed.connect(executed)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop what runs; nothing of it is used."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.ended.emit()

    def close(self) -> None:
        """Stop what runs and wait until it has: the algorithm may be about to go."""
        task = self._task
        self.cancel()
        if task is not None:
            task.waitForFinished(_LONGEST_WAIT_MS)
