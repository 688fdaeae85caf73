"""Two processes of QGIS with one twinning open pin, undo, delete and edit: two.py; nothing said to be saved is lost.

First in turn: what one saved the other must see. Then at the same time, COUNT (150) works each. Last while a third
holds the file: every work must end in the one sentence for that, and nothing be written.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
import jpeg_made
from plugin_loaded import start_with_algorithms

FIELDS = ("limits", "description")
"""The text of a practice that each of the two writes, and the other does not."""
LOCKED = "is being written by another program or person: nothing was saved here, try again in a moment."
SINCE = ("was changed since, and undoing would lose that", "What was to be changed is no longer in")
"""The other planner was quicker."""
ROUNDS = 15


class Planner:
    """A process that has the twinning open, and what it said."""

    def __init__(self, project: Path, photo: Path, field: str) -> None:
        command = [sys.executable, str(Path(__file__).with_name("two_child.py")), str(project), str(photo), field]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self.field, self.said = field, []
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )

    def order(self, line: str) -> None:
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def answer(self) -> dict:
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"a planner ended with {self._process.wait()}")
        return json.loads(line)

    def seen(self) -> list[str]:
        self.order("see")
        return self.answer()["seen"]

    def finish(self) -> list[dict]:
        """What was said of the works ordered last."""
        new = []
        while "done" not in (told := self.answer()):
            new.append(told)
        self.said += new
        return new

    def end(self) -> None:
        self._process.stdin.close()
        self._process.wait()


def rows(gpkg: Path, query: str) -> list[tuple]:
    with closing(sqlite3.connect(gpkg)) as base:
        return base.execute(query).fetchall()


def wrong_in_file(folder: Path, planners: list[Planner], photo: Path) -> list[str]:
    """What the file does not hold as it was said."""
    gpkg = folder / "twinning.gpkg"
    held = {row[0]: row[1:] for row in rows(gpkg, f"SELECT uuid, {', '.join(FIELDS)} FROM practice")}
    balance = Counter()
    for told in (one for planner in planners for one in planner.said):
        balance.update(told.get("added", ()))
        balance.subtract(told.get("removed", ()))
    expected = {uuid for uuid, number in balance.items() if number}
    found = [f"{len(expected - set(held))} lost"] if expected - set(held) else []
    found += [f"{len(set(held) - expected)} that nobody saved, or came back"] if set(held) - expected else []
    for at, planner in enumerate(planners):
        last = {uuid: text for told in planner.said for uuid, text in told.get("edited", {}).items()}
        found += [f"an edit of {planner.field} is lost" for uuid, text in last.items() if wrong(held, uuid, at, text)]
    if rows(gpkg, "PRAGMA integrity_check") != [("ok",)] or rows(gpkg, "PRAGMA foreign_key_check"):
        found.append("the file is damaged")
    return found + wrong_photos(folder, planners, photo)


def wrong(held: dict, uuid: str, at: int, text: str | None) -> bool:
    """Whether a practice that is there lacks what was last written to it."""
    return uuid in held and held[uuid][at] != text


def wrong_photos(folder: Path, planners: list[Planner], photo: Path) -> list[str]:
    """Photos without their file, files without their row, and pins that have lost their photo."""
    media = rows(folder / "twinning.gpkg", "SELECT practice_uuid, path FROM media")
    paths = {path for _, path in media}
    files = {f"DCIM/{path.name}" for path in (folder / "DCIM").iterdir()}
    found = [f"{len(paths ^ files)} photos without file or row"] if paths != files else []
    if any((folder / path).read_bytes() != photo.read_bytes() for path in paths & files):
        found.append("a photo is not whole")
    said = [one for planner in planners for one in planner.said]
    removed = {uuid for told in said for uuid in told.get("removed", ())}
    pinned = {uuid for told in said if told.get("photo") for uuid in told["added"]} - removed
    without = pinned - {practice for practice, _ in media}
    return found + ([f"{len(without)} pins without their photo"] if without else [])


def wrong_words(said: list[dict], *allowed: str) -> list[str]:
    """What was told in other words than one of the sentences allowed."""
    found = [told["fault"] for told in said if "fault" in told]
    texts = [told["told"] for told in said if "told" in told]
    return found + [text for text in texts if "\n" in text or not any(one in text for one in allowed)]


def in_turn(planners: list[Planner], folder: Path, draw: random.Random) -> list[str]:
    """One works, and the other sees it."""
    found = []
    for number in range(ROUNDS):
        one, other = planners[number % 2], planners[1 - number % 2]
        one.order(f"work {draw.random()} 3")
        found += wrong_words(one.finish(), *SINCE)
        held = [uuid for (uuid,) in rows(folder / "twinning.gpkg", "SELECT uuid FROM practice ORDER BY uuid")]
        found += ["the other does not see what was saved"] if other.seen() != held else []
    return found


def at_once(planners: list[Planner], count: int, draw: random.Random) -> list[str]:
    """Both work, and neither waits."""
    for planner in planners:
        planner.order(f"work {draw.random()} {count}")
    return wrong_words([told for planner in planners for told in planner.finish()], LOCKED, *SINCE)


def while_held(planners: list[Planner], folder: Path, draw: random.Random) -> list[str]:
    """A third writes for minutes: nothing can be saved."""
    with closing(sqlite3.connect(folder / "twinning.gpkg", isolation_level=None)) as third:
        third.execute("BEGIN IMMEDIATE")
        for planner in planners:
            planner.order(f"work {draw.random()} 10")
        said = [told for planner in planners for told in planner.finish()]
        third.execute("ROLLBACK")
    changed = [told for told in said if any(told.get(key) for key in ("added", "removed", "edited"))]
    return wrong_words(said, LOCKED, *SINCE) + (["something was said to be saved"] if changed else [])


def main() -> None:
    """Run all, print figures and faults; end with 1 when there are faults."""
    seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(10**6))
    count, draw = int(os.environ.get("COUNT") or 150), random.Random(seed)
    kept = start_with_algorithms()
    import processing

    print(f"seed {seed}", flush=True)
    bad = 0
    with tempfile.TemporaryDirectory(prefix="two-") as place:
        asked = {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": place}
        folder, photo = Path(processing.run("jumelage:createtwinning", asked)["FOLDER"]), Path(place, "a.jpg")
        jpeg_made.photo(photo)
        planners = [Planner(folder / "project.qgz", photo, field) for field in FIELDS]  # both open it at once
        for planner in planners:
            planner.answer()
        for name, work in (
            ("in turn", lambda: in_turn(planners, folder, draw)),
            ("at the same time", lambda: at_once(planners, count, draw)),
            ("while a third writes", lambda: while_held(planners, folder, draw)),
        ):
            before = [len(planner.said) for planner in planners]
            faults = work() + wrong_in_file(folder, planners, photo)
            said = [told for planner, at in zip(planners, before) for told in planner.said[at:]]
            bad += len(faults)
            locked = sum(LOCKED in told.get("told", "") for told in said)
            since = sum("told" in told for told in said) - locked
            print(f"{name}: {len(said)} works, {locked} told as locked, {since} as changed since, {len(faults)} faults")
            for fault, times in Counter(faults).items():
                print(f"    {times} ×  {fault}", flush=True)
        for planner in planners:
            planner.end()
    sys.stdout.flush()
    os._exit(bool(bad) if kept else 1)


if __name__ == "__main__":
    main()
