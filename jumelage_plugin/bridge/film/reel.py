"""The pictures of the film on disk, and the film itself where a program is there that makes one of them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QProcess
from qgis.PyQt.QtGui import QImage

from ...core.errors import JumelageError
from ...core.progress import stop_if

FRAMES, LIST = "frames", "frames.ffconcat"
MP4, WEBM = "mp4", "webm"
_CODECS = {
    MP4: ("-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-movflags", "+faststart", "-c:s", "mov_text"),
    WEBM: (
        "-c:v",
        "libvpx-vp9",
        "-deadline",
        "realtime",
        "-cpu-used",
        "6",
        "-crf",
        "32",
        "-b:v",
        "0",
        "-c:s",
        "webvtt",
    ),
}
_RATE = "25"
"""Pictures a second of the film, as European televisions show them; those that stand still are repeated."""
_THREE_LETTERS = {"fr": "fra", "es": "spa", "en": "eng"}
_LOOK_MS = 200


class Reel:
    """The numbered pictures in the folder `frames`, with how long each is seen; a repeated one is written once."""

    def __init__(self, folder: Path) -> None:
        """Begin in an empty folder."""
        self._folder = folder / FRAMES
        self._folder.mkdir()
        self._seen: list[tuple[str, float]] = []
        self._last: tuple[int, str] = (0, "")

    @property
    def count(self) -> int:
        """How many different pictures there are."""
        return len({name for name, _ in self._seen})

    @property
    def seconds(self) -> float:
        """How long the film is."""
        return sum(seconds for _, seconds in self._seen)

    @property
    def newest(self) -> Path:
        """The picture added last."""
        return self._folder / self._last[1]

    def add(self, image: QImage, seconds: float) -> None:
        """Add a picture. Raises `JumelageError` when it cannot be written."""
        if image.cacheKey() == self._last[0]:
            name, before = self._seen[-1]
            self._seen[-1] = (name, before + seconds)
            return
        name = f"frame-{self.count + 1:05}.png"
        if not image.save(str(self._folder / name), "PNG"):
            raise JumelageError("Cannot write {path} whole: the disk may be full.", path=name)
        self._seen.append((name, seconds))
        self._last = (image.cacheKey(), name)

    def close(self, folder: Path) -> None:
        """Write the list of the pictures, in the form that ffmpeg reads."""
        lines = ["ffconcat version 1.0"]
        for name, seconds in self._seen:
            lines += [f"file {FRAMES}/{name}", f"duration {seconds:.3f}"]
        # ffmpeg takes no notice of how long the last one is seen, unless it comes once more
        lines.append(f"file {FRAMES}/{self._seen[-1][0]}")
        (folder / LIST).write_text("\n".join(lines) + "\n", encoding="utf-8")


def ffmpeg(given: str = "") -> str | None:
    """The program that makes films: the one given, else that of the system; None where there is none.

    Raises `JumelageError` when the one given is not there.
    """
    if not given:
        return shutil.which("ffmpeg")
    if not Path(given).is_file():
        raise JumelageError("The file {path} is missing or cannot be read.", path=given)
    return given


def make_film(
    program: str, folder: Path, name: str, title: str, subtitles: Sequence[tuple[str, str]], feedback: QgsFeedback
) -> None:
    """Let ffmpeg make `name` (.mp4 or .webm) of the pictures in a folder, with subtitles to be switched on.

    `subtitles` are languages with their files. Raises `JumelageError` with what ffmpeg says when it cannot, `Cancelled`
    when the planner asks for it.
    """
    inputs = ["-f", "concat", "-safe", "1", "-i", LIST]
    maps = ["-map", "0:v"]
    for number, (language, file) in enumerate(subtitles):
        inputs += ["-i", file]
        letters = _THREE_LETTERS.get(language, language)
        maps += ["-map", f"{number + 1}:s", f"-metadata:s:s:{number}", f"language={letters}"]
    look = ["-vf", f"fps={_RATE},format=yuv420p", "-metadata", f"title={title}"]
    process = QProcess()
    process.setWorkingDirectory(str(folder))
    process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
    process.start(
        program, ["-nostdin", "-y", "-v", "error", *inputs, *maps, *look, *_CODECS[name.rsplit(".", 1)[1]], name]
    )
    try:
        while not process.waitForFinished(_LOOK_MS):
            if process.state() == QProcess.ProcessState.NotRunning:
                break
            stop_if(feedback.isCanceled)
    finally:
        if process.state() != QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished()
    said = bytes(process.readAll()).decode("utf-8", "replace").strip()
    ended = (
        process.exitStatus() == QProcess.ExitStatus.NormalExit
        and process.error() != QProcess.ProcessError.FailedToStart
    )
    if not ended or process.exitCode() != 0 or not (folder / name).is_file():
        reason = said.splitlines()[-1] if said else process.errorString()
        raise JumelageError("The film could not be made: {reason}", reason=reason)
