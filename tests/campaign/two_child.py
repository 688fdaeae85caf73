"""One of two planners with the same twinning open: two_child.py PROJECT PHOTO FIELD; works at the orders it reads.

An order is a line: “see” answers with the practices that this one sees; “work SEED COUNT” pins, undoes, deletes and
edits, saying each thing done, and then “done”. FIELD is the one text of a practice that only this planner writes.
Answers are lines of JSON.
"""

from __future__ import annotations

import json
import os
import random
import sys
import traceback
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
from plugin_loaded import load_package, start_qgis

KEPT = start_qgis()
load_package()

from jumelage_climatique.jumelage_plugin.bridge import changes, pins
from jumelage_climatique.jumelage_plugin.bridge.history import History
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer, open_twinning
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import rows_of
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from qgis.core import QgsPointXY, QgsProject

WORKS = ("pin", "pin", "pin_photo", "undo", "delete", "edit", "edit")
"""Drawn evenly, so that practices become more and more."""


def say(**what) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Planner:
    """What one planner does; each method returns what it changed."""

    def __init__(self, project_file: Path, photo: Path, field: str) -> None:
        self.project, self.folder = QgsProject.instance(), open_twinning(project_file.parent)
        self.photo, self.field, self.history = photo, field, History()
        self.number = 0
        if not self.project.read(str(project_file)):
            raise SystemExit("the project cannot be read")

    def seen(self) -> list[dict]:
        changes.refresh(self.project, self.folder)
        return list(rows_of(layer(self.project, "practice")))

    def do(self, made) -> dict:
        self.history.do(self.project, self.folder, "step", made)
        return told_of(made, self.field)

    def pin(self, _draw, photos=()) -> dict:
        self.number += 1
        pin = pins.Pin(f"{self.field} {self.number}", "THE_URB", QgsPointXY(-5.4, 38.2))
        made = pins.new_pin(self.project, self.folder, pin, photos)
        try:
            return self.do(made)
        except JumelageError:
            pins.discard_copies(self.folder, made)
            raise

    def pin_photo(self, draw) -> dict:
        return {**self.pin(draw, [self.photo]), "photo": True}

    def undo(self, _draw) -> dict:
        step = self.history.undo(self.project, self.folder)
        return {} if step is None else told_of([change.back() for change in step.changes], self.field)

    def delete(self, draw) -> dict:
        rows = self.seen()
        return self.do(pins.removed(self.project, draw.choice(rows)["uuid"])) if rows else {}

    def edit(self, draw) -> dict:
        rows = self.seen()
        if not rows:
            return {}
        row = draw.choice(rows)
        return self.do([changes.Change("practice", row, {**row, self.field: f"{draw.random()}"})])

    def work(self, seed: str, count: int) -> None:
        draw = random.Random(seed)
        for _ in range(count):
            name = draw.choice(WORKS)
            try:
                say(work=name, **getattr(self, name)(draw))
            except JumelageError as error:
                say(work=name, told=str(error))
            except BaseException:  # noqa: BLE001 - what a planner must never meet
                say(work=name, fault=traceback.format_exc()[-900:])
        say(done=True)


def told_of(made, field: str) -> dict:
    """Which practices some changes added and removed, and the text `field` of those edited."""
    ours = [change for change in made if change.table == "practice"]
    return {
        "added": [change.uuid for change in ours if change.before is None],
        "removed": [change.uuid for change in ours if change.after is None],
        "edited": {change.uuid: change.after[field] for change in ours if change.before and change.after},
    }


def main() -> None:
    project_file, photo, field = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    planner = Planner(project_file, photo, field)
    say(ready=True)
    for line in sys.stdin:
        order, *given = line.split()
        if order == "see":
            say(seen=sorted(row["uuid"] for row in planner.seen()))
        else:
            planner.work(given[0], int(given[1]))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
