"""Kills every writing algorithm at COUNT (20) random moments: kill.py [ALGORITHM …]; what was there must be whole.

Afterwards each file is the earlier result or a whole new one, a folder of a twinning is there as a whole or not at
all, and a twinning that was added to passes SQLite's checks with none or all of the rows. Hidden drafts may be left.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from contextlib import closing
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
import writers
from plugin_loaded import start_with_algorithms

ROWS = 40
"""Of `writers.PRACTICES`."""


def child(name: str, material: str, project: str, out: str) -> None:
    """Say “begin”, run the algorithm, say “end”."""
    kept = start_with_algorithms()
    import processing

    asked = writers.asked(name, Path(material), project, Path(out))
    print("begin", flush=True)
    processing.run(f"jumelage:{name}", asked)
    print("end", flush=True)
    os._exit(0 if kept else 1)


def run(name: str, material: Path, project: Path, out: Path, after: float | None) -> tuple[float, bool]:
    """Run a child, killed some seconds after it began, or never; returns its seconds, and whether it was killed."""
    command = [sys.executable, __file__, "--child", name, str(material), str(project), str(out)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
    while (line := process.stdout.readline()) and line != "begin\n":
        pass
    began = time.monotonic()
    if after is not None:
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
    process.stdout.read()
    return time.monotonic() - began, process.wait() == -signal.SIGKILL


def practices_of(project: Path) -> int:
    """How many practices a twinning has; -1 when the file is damaged."""
    with closing(sqlite3.connect(project.with_name("twinning.gpkg"))) as base:
        whole = base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return base.execute("SELECT count(*) FROM practice").fetchone()[0] if whole else -1


def is_whole(path: Path) -> bool:
    """Whether a file is the earlier result, or one that its format takes as complete."""
    data = path.read_bytes()
    if data == writers.EARLIER:
        return True
    if path.suffix == ".gpkg":
        with closing(sqlite3.connect(path)) as base:
            return base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    if path.suffix in (".ods", ".xlsx"):
        return zipfile.is_zipfile(path) and zipfile.ZipFile(path).testzip() is None
    if path.suffix == ".tif":
        from osgeo import gdal

        raster = gdal.Open(str(path))
        return raster is not None and all(
            raster.GetRasterBand(n + 1).Checksum() >= 0 for n in range(raster.RasterCount)
        )
    ends = {".ics": b"END:VCALENDAR", ".html": b"</html>"}
    return data.rstrip().endswith(ends.get(path.suffix, b""))


def wrong(name: str, out: Path, project: Path, before: int) -> list[str]:
    """What a kill has spoilt."""
    found = [f"{file} is gone" for file in writers.FILES.get(name, {}).values() if not (out / file).exists()]
    for path in out.iterdir():
        if path.name.startswith("."):
            continue
        if path.is_file() and not is_whole(path):
            found.append(f"{path.name} is half-written")
        if name == "createtwinning" and path.is_dir() and practices_of(path / "project.qgz") < 0:
            found.append(f"{path.name} is half-written")
    after = practices_of(project)
    if after not in ((before, before + ROWS) if name == "importpractices" else (before,)):
        found.append(f"the twinning has {after} practices, {before} before")
    return found


def main() -> None:
    """Kill, check, print; end with 1 when anything was spoilt."""
    names, count = sys.argv[1:] or [*writers.FILES, *writers.FOLDERS], int(os.environ.get("COUNT") or 20)
    seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(10**6))
    draw, bad = random.Random(seed), 0
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="kill-") as place:
        material = Path(place)
        run("createtwinning", material, material, material, None)
        whole = next(material.glob("*/project.qgz")).parent
        for name in names:
            seconds, kills, spoilt, drafts = 0.0, 0, [], 0
            for number in range(count + 1):
                with tempfile.TemporaryDirectory(prefix="out-") as folder, tempfile.TemporaryDirectory() as own:
                    out, project = Path(folder), Path(shutil.copytree(whole, Path(own, "own")), "project.qgz")
                    writers.lay_earlier(name, out)
                    before = practices_of(project)
                    if number == 0:
                        seconds, _ = run(name, material, project, out, None)
                        continue
                    kills += run(name, material, project, out, draw.random() * seconds)[1]
                    spoilt += wrong(name, out, project, before)
                    drafts += sum(path.name.startswith(".") for path in out.iterdir())
            bad += len(spoilt)
            print(
                f"{name} ({seconds:.1f} s): {kills} kills, {len(spoilt)} spoilt, {drafts} hidden drafts left",
                flush=True,
            )
            for one in spoilt:
                print(f"    {one}", flush=True)
    sys.exit(bool(bad))


if __name__ == "__main__":
    child(*sys.argv[2:]) if sys.argv[1:2] == ["--child"] else main()
