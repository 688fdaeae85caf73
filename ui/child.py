"""Exports made by another process of QGIS, so that the window never waits for them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, pyqtSignal

from ..jumelage_plugin.bridge.wording import tr

_NAMES = ("qgis_process.bin", "qgis_process", "qgis_process-qgis.bat", "qgis_process-qgis-ltr.bat", "qgis_process.exe")
"""Debian's wrapper script fails on QGIS 3.22: the program itself comes first."""
_LONGEST_TOLD = 300


def program() -> Path | None:
    """Where the command of QGIS lies, None when it is not found."""
    folders = (
        Path(QgsApplication.applicationDirPath()),
        Path(QgsApplication.prefixPath(), "bin"),
        Path(sys.prefix, "bin"),
    )
    for folder in folders:
        for name in _NAMES:
            if (folder / name).is_file():
                return folder / name
    return None


class Child(QObject):
    """One algorithm at a time, run by qgis_process with the profile of this QGIS."""

    ended = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing runs yet."""
        super().__init__(parent)
        self._process: QProcess | None = None

    @property
    def running(self) -> bool:
        """Whether something is being made."""
        return self._process is not None

    def start(
        self, algorithm: str, parameters: Mapping[str, str], done: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        """Run an algorithm; `failed` takes the last line that it told."""
        self.cancel()
        command = program()
        if command is None:
            failed(tr("The command qgis_process was not found: run the algorithm from the toolbox instead."))
            return
        process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process = process

        def finished(code: int, _status: object) -> None:
            if self._process is not process:
                return
            self._process = None
            told = bytes(process.readAll()).decode("utf-8", "replace").strip().splitlines()
            if code == 0:
                done()
            else:
                failed(told[-1][:_LONGEST_TOLD] if told else tr("The run failed without a reason."))
            process.deleteLater()
            self.ended.emit()

        process.finished.connect(finished)
        arguments = ["run", algorithm, "--", *(f"{name}={value}" for name, value in parameters.items())]
        process.start(str(command), arguments)

    def cancel(self) -> None:
        """Stop what runs; it leaves nothing half-written."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()
            self.ended.emit()


def _environment() -> QProcessEnvironment:
    """The same profile as this QGIS, without a screen."""
    environment = QProcessEnvironment.systemEnvironment()
    settings = Path(QgsApplication.qgisSettingsDirPath())
    # …/profiles/default/ lies two folders under what the variable names
    environment.insert("QGIS_CUSTOM_CONFIG_PATH", str(settings.parent.parent))
    environment.insert("QT_QPA_PLATFORM", "offscreen")
    # Qt shuffles the order of the fonts in a PDF anew in every process: the same poster is to be the same file
    environment.insert("QT_HASH_SEED", "0")
    return environment
