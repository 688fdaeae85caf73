"""Subtitles as SubRip files (.srt), which every player and every site of films reads."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from ..core.subtitles import Cue
from .markup import clean

_HARMLESS = str.maketrans("<>{}", "‹›()")
"""Players take tags and braces for orders, and an arrow would begin another subtitle."""


def write_srt(path: Path, cues: Iterable[Cue]) -> None:
    """Write subtitles, numbered from 1, in UTF-8. Raises `OSError` when the file cannot be written."""
    blocks = []
    for number, cue in enumerate(cues, start=1):
        lines = [clean(line).replace("-->", "→").translate(_HARMLESS) for line in cue.lines]
        blocks.append("\n".join((str(number), f"{_moment(cue.start)} --> {_moment(cue.end)}", *lines)))
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("\n\n".join(blocks) + "\n")
        file.flush()
        os.fsync(file.fileno())


def _moment(seconds: float) -> str:
    whole = round(seconds * 1000)
    minutes, rest = divmod(whole, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02},{rest % 1000:03}"
