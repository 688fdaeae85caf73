"""Two windows with the dock and one twinning open, worked in turn and with two forms open at once: two_docks.py.

A screen is needed. What two planners do is done by the buttons and forms of the dock; what they must see is looked for
in the dock and in the file. PICTURES (a folder) keeps pictures of both windows at the end.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
import two
from plugin_loaded import start_with_algorithms

_SOON = "8"
"""Seconds after which a window must show what the other saved, untouched."""


class Window:
    """A process with the dock in a window."""

    def __init__(self, project: Path) -> None:
        command = [sys.executable, str(Path(__file__).with_name("two_docks_child.py")), str(project)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )

    def order(self, *words: str) -> None:
        self._process.stdin.write("\t".join(words) + "\n")
        self._process.stdin.flush()

    def answer(self) -> dict:
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"a window ended with {self._process.wait()}")
        return json.loads(line)

    def do(self, *words: str) -> dict:
        self.order(*words)
        return self.answer()

    def end(self) -> list[str]:
        """Close it; what was raised where Qt called Python."""
        self._process.stdin.close()
        raised = self.answer()["raised"]
        self._process.wait()
        return raised


class Checks:
    """What was looked at, and what was not as it must be."""

    def __init__(self) -> None:
        self.made, self.bad = 0, 0

    def that(self, holds: bool, what: str, told: object = "") -> None:
        self.made += 1
        if not holds:
            self.bad += 1
            print(f"    not so: {what}: {told}", flush=True)


def pins_and_undo(one: Window, other: Window, checks: Checks) -> None:
    """What one pins the other sees, may remove, and the first cannot undo it then."""
    told = one.do("pin", "Shade A")
    checks.that(told.get("told") == "Saved.", "a pin is saved", told)
    seen = other.do("see", _SOON)
    checks.that("Shade A" in seen.get("seen", ()), "the other window shows a pin by itself", seen)
    for window, title in ((one, "Shade B"), (other, "Shade C")):
        window.order("hold", "pin", title)
        checks.that(window.answer() == {"open": True}, "a form opens")
    for window in (one, other):  # both press Save while the form of the other is open or just closed
        window.order("")
    both = [window.answer() for window in (one, other)]
    for title, told in zip(("Shade B", "Shade C"), both):
        saved = told.get("told") == "Saved." or two.LOCKED in told.get("told", "")
        checks.that(saved, f"{title} is saved, or told as locked", told)
    checks.that("Shade A" in other.do("undo")["seen"], "undoing takes back one's own, and not the other's")
    other.do("choose", "Shade A")
    checks.that("Removed" in (told := other.do("remove"))["told"], "the other removes it", told)
    one.do("undo")
    told = one.do("undo")
    checks.that("was changed since" in told.get("told", ""), "undoing what the other removed is refused", told)
    told = other.do("undo")
    checks.that("Shade A" in told["seen"], "who removed it brings it back", told)
    seen = one.do("see", _SOON)
    checks.that("Shade A" in seen["seen"], "and the first sees it again", seen)


def removed_under_the_hand(one: Window, other: Window, checks: Checks) -> None:
    """One has chosen what the other removes."""
    one.do("pin", "Shade D")
    other.do("see", _SOON)
    checks.that("fault" not in (told := other.do("choose", "Shade D")), "the other can choose it", told)
    one.do("choose", "Shade D")
    one.do("remove")
    told = other.do("remove")
    checks.that("fault" not in told, "to remove what is gone is no Python error", told)
    checks.that("Removed" not in told.get("told", ""), "and is not told as done", told)
    checks.that("Shade D" not in told.get("seen", ["Shade D"]), "and the list no longer shows it", told)


def votes(one: Window, other: Window, checks: Checks) -> None:
    """Two voters count both; two who use one name do not lose a vote unseen; a vote on what is gone is refused."""
    for window in (one, other):
        checks.that("fault" not in (told := window.do("line", "Shade A")), "the practice can be voted on", told)
    for window, voter in ((one, "Ana"), (other, "Leo")):
        window.order("hold", "vote", voter, "4")
        checks.that(window.answer() == {"open": True}, "a form opens")
    for window in (one, other):
        window.order("")
        told = window.answer()
        checks.that(told.get("told") == "Saved.", "a vote is saved", told)
    told = other.do("line", "Shade A")
    checks.that("voters: 2" in told["verdict"], "the second window counts both", told)
    one.do("see", _SOON)
    told = one.do("line", "Shade A")
    checks.that("voters: 2" in told["verdict"], "and so does the first", told)
    for window, score in ((one, "1"), (other, "2")):
        window.order("hold", "vote", "Eva", score)
        checks.that(window.answer() == {"open": True}, "a form opens")
    for window in (one, other):
        window.order("")
        told = window.answer()
        checks.that(told.get("told") in ("Saved.", "") or "\n" not in told.get("told", "\n"), "one sentence", told)
        checks.that("UNIQUE" not in told.get("told", ""), "no words of SQLite", told)
    one.order("hold", "vote", "Zoe", "3")
    one.answer()
    other.do("choose", "Shade A")
    other.do("remove")
    one.order("")
    told = one.answer()
    checks.that("fault" not in told and told.get("told") != "Saved.", "a vote on what is gone is not saved", told)
    checks.that("FOREIGN KEY" not in told.get("told", ""), "no words of SQLite", told)


def file_is_whole(folder: Path, checks: Checks) -> None:
    gpkg = folder / "twinning.gpkg"
    checks.that(two.rows(gpkg, "PRAGMA integrity_check") == [("ok",)], "the file passes SQLite's check")
    checks.that(not two.rows(gpkg, "PRAGMA foreign_key_check"), "every vote has its practice")
    doubles = "SELECT voter FROM transfer_vote GROUP BY practice_uuid, criterion, voter HAVING count(*) > 1"
    checks.that(not two.rows(gpkg, doubles), "nobody has two votes on one question")


def main() -> None:
    """Run all, print what is not so; end with 1 when there is any."""
    kept, checks = start_with_algorithms(), Checks()
    import processing

    with tempfile.TemporaryDirectory(prefix="two-docks-") as place:
        asked = {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": place, "LANGUAGE": "en"}
        folder = Path(processing.run("jumelage:createtwinning", asked)["FOLDER"])
        windows = [Window(folder / "project.qgz") for _ in range(2)]
        for window in windows:
            window.answer()
        for part in (pins_and_undo, removed_under_the_hand, votes):
            before = checks.made, checks.bad
            part(*windows, checks)
            print(f"{part.__name__}: {checks.made - before[0]} checks, {checks.bad - before[1]} faults", flush=True)
        if pictures := os.environ.get("PICTURES"):
            for n, window in enumerate(windows):
                window.do("picture", str(Path(pictures, f"dock-{n + 1}.png")))
        for window in windows:
            raised = window.end()
            checks.that(not raised, "nothing is raised in a window", raised)
        file_is_whole(folder, checks)
    print(f"two docks: {checks.made} checks, {checks.bad} faults", flush=True)
    os._exit(bool(checks.bad) if kept else 1)


if __name__ == "__main__":
    main()
