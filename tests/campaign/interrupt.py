"""Cancels every writing algorithm at COUNT (10) random moments, or fills its disk: interrupt.py cancel|disk.

A cancelled run must end with “cancelled” and leave nothing; one that meets a full disk, with a sentence and what was
there before. For `disk` root is needed: a tmpfs is mounted for each run.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing, contextmanager
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
import writers
from plugin_loaded import start_with_algorithms

KEPT = start_with_algorithms()

from qgis.core import QgsProcessingException, QgsProcessingFeedback

import processing

SIZES = (4, 16, 64, 128, 256, 512, 1024, 2048, 4096)
"""Kilobytes of disk."""


@contextmanager
def place_for(kind: str, draw: random.Random):
    """A folder to write to: on a disk of its own where that is to be full."""
    with tempfile.TemporaryDirectory(prefix="interrupt-") as name:
        if kind != "disk":
            yield Path(name)
            return
        size = draw.choice(SIZES)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", name], check=True)
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", "--lazy", name], check=True)


def practices_of(project: str) -> int:
    """How many practices a twinning has, once SQLite has found it whole."""
    with closing(sqlite3.connect(Path(project).with_name("twinning.gpkg"))) as base:
        if base.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return -1
        return base.execute("SELECT count(*) FROM practice").fetchone()[0]


def once(kind: str, name: str, material: Path, project: str, seconds: float, draw: random.Random):
    """One run; returns how it ended and what is wrong."""
    with place_for(kind, draw) as place:
        on_place = project
        if name == "importpractices":
            if kind == "disk":
                return "left out", []
            on_place = str(shutil.copytree(Path(project).parent, place / "twinning") / "project.qgz")
        try:
            writers.lay_earlier(name, place)
        except OSError:
            return "left out", []
        feedback = QgsProcessingFeedback(False)
        timer = threading.Timer(draw.random() * seconds if kind == "cancel" else 1e6, feedback.cancel)
        timer.daemon = True
        before = practices_of(on_place)
        asked = writers.asked(name, material, on_place, place)
        timer.start()
        try:
            processing.run(f"jumelage:{name}", asked, feedback=feedback)
        except QgsProcessingException as error:
            timer.cancel()
            text = str(error).removeprefix("Unable to execute algorithm\n")
            wrong = ["no sentence: " + text[-300:]] if "Traceback" in text or "\n" in text.strip() else []
            if kind == "cancel" and "ancel" not in text:
                wrong.append("not told as cancelled: " + text[:200])
            if name == "importpractices":
                wrong += (
                    []
                    if practices_of(on_place) == before
                    else ["rows were written, though the run was told as stopped"]
                )
            else:
                wrong += writers.faults(name, place, ended=True)
            return "stopped", wrong
        except Exception as error:  # noqa: BLE001 - what a user must never meet
            timer.cancel()
            return "fault", [repr(error)[:300]]
        timer.cancel()
        return "ended before", []


def _seconds(name: str, material: Path, project: str) -> float:
    """How long a run takes that nothing disturbs."""
    with tempfile.TemporaryDirectory(prefix="whole-") as out:
        own = str(shutil.copytree(Path(project).parent, Path(out, "own")) / "project.qgz")
        began = time.monotonic()
        processing.run(f"jumelage:{name}", writers.asked(name, material, own, Path(out)))
        return time.monotonic() - began


def main() -> None:
    """Run all, print figures and faults; end with 1 when there are faults."""
    kind, names = sys.argv[1], sys.argv[2:] or [*writers.FILES, *writers.FOLDERS]
    seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(10**6))
    draw, bad = random.Random(seed), 0
    print(f"{kind}, seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="material-") as place:
        material = Path(place)
        asked = {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": place, "EXAMPLE": True}
        project = str(Path(processing.run("jumelage:createtwinning", asked)["FOLDER"], "project.qgz"))
        for name in names:
            seconds = min(_seconds(name, material, project) for _ in range(2))  # the first reads what is kept then
            counts, told = Counter(), Counter()
            for _ in range(int(os.environ.get("COUNT") or 10)):
                how, wrong = once(kind, name, material, project, seconds, draw)
                counts[how] += 1
                told.update(wrong)
            bad += sum(told.values())
            print(
                f"{name} ({seconds:.1f} s): " + ", ".join(f"{how} {n}" for how, n in sorted(counts.items())), flush=True
            )
            for one, times in told.items():
                print(f"    {times} ×  {one}", flush=True)
    sys.stdout.flush()
    os._exit(bool(bad))


main()
