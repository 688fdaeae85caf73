#!/usr/bin/python3
"""Installs a zip by real mouse and keys, and checks what is there then: install_drive.py OUT ZIP."""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

from window_hand import await_that, click, places, shot, x

README = Path(__file__).resolve().parent.parent / "README.md"


def buttons(told: dict) -> set[str]:
    """Name the buttons of the toolbar of plugins."""
    return {name for name in told if name.startswith("button ")}


def install(out: Path, archive: Path) -> None:
    """Open the plugin manager from the menu bar, choose the zip and install it."""
    told = places()
    click(told["menu of plugins"])
    click(told["manage plugins"])
    click("page ZIP")
    click("zip path")
    x("type", "--delay", 20, archive)
    await_that("the path is typed", lambda told: told.get("typed") == str(archive))
    shot(out, "1-zip-chosen")
    manager = places()["dialog"]
    click("zip install")
    if "yes" in await_that("QGIS asks or installs", lambda told: told["active"] or told["dialog"] != manager):
        shot(out, "2-warning")
        click("yes")  # QGIS asks whether the source can be trusted
    told = await_that("it is installed", lambda told: told["active"] or told["dialog"] not in {"", manager})
    time.sleep(1.0)  # until the manager says so
    shot(out, "3-installed")
    if told["dialog"] != manager:
        sys.exit(f"Something else than the plugin manager asks: {told['dialog']}")
    click("close")
    await_that("the manager is closed", lambda told: not told["dialog"])


def main() -> None:
    """Install, then open the dock by the button that has come."""
    out, archive = Path(sys.argv[1]), Path(sys.argv[2])
    before = places()
    if before["active"] or before["algorithms"]:
        sys.exit("The profile has the plugin already.")
    install(out, archive)
    after = places()
    missing = set(re.findall(r"^\| `(jumelage:\w+)`", README.read_text("utf-8"), re.MULTILINE)) - set(
        after["algorithms"]
    )
    if missing:
        sys.exit(f"Not in the toolbox: {sorted(missing)}")
    come = buttons(after) - buttons(before)
    if len(come) != 1:
        sys.exit(f"One button should have come to the toolbar: {sorted(come)}")
    click(come.pop())
    await_that("the dock is open", lambda told: told["dock"])
    time.sleep(2.0)
    shot(out, "4-dock")


if __name__ == "__main__":
    main()
