"""The hand of the scripts that work a real window: mouse and keys by xdotool, and pictures of the screen.

Needs DISPLAY, JUMELAGE_PLACES (see window_places.py), SHOT_SCALE, xdotool and ImageMagick's import.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

PLACES = Path(os.environ["JUMELAGE_PLACES"])
LONGEST = 120.0
SCALE = float(os.environ.get("SHOT_SCALE") or 1)


def x(*words: object) -> None:
    """Run xdotool."""
    subprocess.run(["xdotool", *map(str, words)], check=True)


def places() -> dict:
    """Where everything is now."""
    begin = PLACES.stat().st_mtime if PLACES.exists() else 0.0
    limit = time.monotonic() + LONGEST
    while not PLACES.exists() or PLACES.stat().st_mtime == begin:
        if time.monotonic() > limit:
            sys.exit("The window does not answer.")
        time.sleep(0.05)
    told = json.loads(PLACES.read_text(encoding="utf-8"))
    return {name: [at * SCALE for at in place] if _is_place(place) else place for name, place in told.items()}


def _is_place(told: object) -> bool:
    """Tell whether it is a place: two numbers."""
    return isinstance(told, list) and [type(part) for part in told] == [int, int]


def await_that(what: str, is_so: Callable[[dict], bool]) -> dict:
    """Wait until what the window tells is so, and return it; a sentence says what was waited for in vain."""
    limit = time.monotonic() + LONGEST
    while not is_so(told := places()):
        if time.monotonic() > limit:
            sys.exit(f"Waited in vain: {what}. The window tells {json.dumps(told, ensure_ascii=False)}")
        time.sleep(0.1)
    return told


def await_place(name: str) -> list[float]:
    """Where a widget is, known by how its name begins, once it is there."""
    told = await_that(f"“{name}” is in the window", lambda told: any(known.startswith(name) for known in told))
    return next(place for known, place in told.items() if known.startswith(name))


def click(name: str, times: int = 1) -> None:
    """Click on a widget, known by how its name begins, once it is there."""
    x("mousemove", *await_place(name), "click", "--repeat", times, 1)
    time.sleep(0.4)


def await_dialog() -> None:
    """Wait until a form is open and drawn."""
    await_that("a form is open", lambda told: bool(told["dialog"]))
    time.sleep(0.5)


def shot(out: Path, name: str) -> None:
    """Keep a picture of the whole screen."""
    subprocess.run(["import", "-window", "root", str(out / f"{name}.png")], check=True)
    print(out / f"{name}.png")
