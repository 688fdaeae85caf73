"""Kills a process that pins, at moments drawn over its writes, and checks what is left; for a test and a campaign."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

CHILD = Path(__file__).with_name("pinning_child.py")
_LONGEST_START = 60.0
AIMS = {"pin": ("start", "saved"), "transaction": ("begin", "end")}
"""Over what the moment of the kill is drawn: all of a pin, or its transaction; and the words of a child at its ends."""
_MEASURED = 3
"""Pins by which the child's own pace is measured; it is killed during one of those that follow."""
_LATEST = 3


def kill_once(folder, photo: Path, draw: random.Random, aim: str) -> tuple[bool, int]:
    """Let a child pin, kill it at a moment drawn over what `AIMS` names, and check the folder.

    Returns whether a transaction of the file was open, and how many pins were said to be saved. Raises AssertionError
    when a pin that was said to be saved is not whole, or anything is half there.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(
        [sys.executable, str(CHILD), str(folder.project_file), str(photo)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    said = _until_the_moment(child, draw, *AIMS[aim])
    child.send_signal(signal.SIGKILL)
    said += child.stdout.read().splitlines()
    child.wait()
    child.stdout.close()
    saved = [line.split()[1] for line in said if line.startswith("saved ") and len(line.split()) > 1]
    _check(folder, saved, photo.read_bytes())
    open_at_the_end = [line for line in said if line in ("begin", "end")][-1:] == ["begin"]
    return open_at_the_end, len(saved)


def _until_the_moment(child, draw: random.Random, first: str, last: str) -> list[str]:
    """Listen to the child until the moment has come; what it said until then."""
    said, lengths, began = [], [], 0.0
    which, share = _MEASURED + draw.randint(1, _LATEST), draw.random()
    watchdog = time.monotonic() + _LONGEST_START
    while True:
        line = child.stdout.readline().strip()
        assert time.monotonic() < watchdog, "the child did not get to work"
        assert line or child.poll() is None, "the child ended"
        said.append(line)
        if line == first:
            began = time.monotonic()
            if sum(word == first for word in said) == which:
                time.sleep(share * max(lengths[-_MEASURED:]))  # the longest: the commit comes last
                return said
        elif line.split()[:1] == [last]:
            lengths.append(time.monotonic() - began)


def _check(folder, saved: list[str], picture: bytes) -> None:
    with closing(sqlite3.connect(folder.gpkg)) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        practices = {row[0] for row in base.execute("SELECT uuid FROM practice WHERE title LIKE 'Pin %'")}
        photos = dict(base.execute("SELECT practice_uuid, path FROM media"))
    assert set(saved) <= practices, "a pin that was said to be saved is gone"
    assert practices == set(photos), "a pin without its photo, or a photo without its pin"
    for path in photos.values():
        assert (folder.path / path).is_file(), "a row whose photo is not there"
    for uuid in saved:
        assert (folder.path / photos[uuid]).read_bytes() == picture, "a photo that is not whole"


def strays(folder) -> int:
    """How many files lie among the photos without a row: copied, when the kill came before their pin was saved."""
    with closing(sqlite3.connect(folder.gpkg)) as base:
        held = {path for (path,) in base.execute("SELECT path FROM media")}
    return sum(f"DCIM/{path.name}" not in held for path in folder.photos.iterdir())
