#!/usr/bin/python3
"""Drives the window by real mouse and keys and keeps pictures: screenshots_drive.py OUT PROJECT LANGUAGE.

Needs DISPLAY, JUMELAGE_PLACES (see screenshots_inside.py), xdotool and ImageMagick's import.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

PLACES = Path(os.environ["JUMELAGE_PLACES"])
LONGEST = 60.0
WORDS = {
    "fr": {
        "steps": ["1 Ma commune", "2 Jumelles", "3 Pratiques", "4 Actions", "5 Restitution"],
        "find": "Trouver les jumelles",
        "pin": "Épingler",
        "undo": "Annuler",
        "search": "Chercher dans les pratiques",
        "countries": "tous, ou par exemple ES, PT",
        "title": "Brumisateur sur la place",
        "word": "citernes",
    },
    "es": {
        "steps": ["1 Mi municipio", "2 Gemelos", "3 Prácticas", "4 Acciones", "5 Resultados"],
        "find": "Buscar los gemelos",
        "pin": "Señalar",
        "undo": "Deshacer",
        "search": "Buscar en las prácticas",
        "countries": "todos, o por ejemplo ES, PT",
        "title": "Nebulizador en la plaza",
        "word": "aljibes",
    },
}


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
    return json.loads(PLACES.read_text(encoding="utf-8"))


def click(name: str, times: int = 1) -> None:
    """Click on a widget once it is there."""
    limit = time.monotonic() + LONGEST
    while name not in (found := places()):
        if time.monotonic() > limit:
            sys.exit(f"“{name}” is not in the window: {sorted(found)}")
    x("mousemove", *found[name], "click", "--repeat", times, 1)
    time.sleep(0.4)


def shot(out: Path, name: str) -> None:
    """Keep a picture of the whole screen."""
    subprocess.run(["import", "-window", "root", str(out / f"{name}.png")], check=True)
    print(out / f"{name}.png")


def main() -> None:
    """Go through the five steps."""
    out, project, words = Path(sys.argv[1]), sys.argv[2], WORDS[sys.argv[3]]
    out.mkdir(parents=True, exist_ok=True)
    places()
    time.sleep(3.0)
    shot(out, "1-commune")
    click(words["steps"][1])
    click(words["countries"])
    x("type", "ES")
    click(words["find"])
    time.sleep(6.0)
    shot(out, "2-twins")
    PLACES.with_name("open.txt").write_text(project, encoding="utf-8")
    time.sleep(6.0)
    click(words["steps"][2])
    time.sleep(3.0)
    shot(out, "3-practices")
    click(words["pin"])
    spot = places()["map"]
    x("mousemove", spot[0] + 60, spot[1] + 40, "click", 1)
    while not places()["dialog"]:
        time.sleep(0.1)
    time.sleep(0.5)
    x("type", "--delay", 15, words["title"])
    x("key", "Tab", "Down")
    time.sleep(0.5)
    shot(out, "3-short-form")
    x("key", "Return")
    time.sleep(2.5)
    shot(out, "3-pinned")
    click(words["search"])
    x("type", words["word"])
    time.sleep(1.0)
    shot(out, "3-searched")
    click(words["search"], 3)
    x("key", "BackSpace")
    click(words["undo"])
    time.sleep(2.0)
    shot(out, "3-undone")
    click(words["steps"][3])
    time.sleep(1.0)
    shot(out, "4-transfer")
    x("key", "Tab", "Tab")  # from the button of step 4 over that of step 5 to the tabs
    for name in ("4-actions", "4-matrix"):
        x("key", "Right")
        time.sleep(1.0)
        shot(out, name)
    click(words["steps"][4])
    time.sleep(1.0)
    shot(out, "5-outputs")


if __name__ == "__main__":
    main()
