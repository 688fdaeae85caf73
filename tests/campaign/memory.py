"""Runs each algorithm COUNT (100) times in one process of its own: memory.py [ALGORITHM …]; its memory must stay flat.

What the process holds after the run of the warm-up is compared with what it holds after the half of the others, and
after the last. What grows once, as tables and caches of QGIS, Qt, numpy and Python do, grows in one half; a leak grows
in both: the second half is judged. QGIS, numpy and GDAL keep some memory for themselves, so that up to `MOST` kilobytes
a run are no fault. Of what is in use (malloc's own count, on Linux), which freed memory does not hide, less is allowed.
"""

from __future__ import annotations

import ctypes
import gc
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
import writers
from plugin_loaded import start_with_algorithms

WARM_UP = 10
MOST = 100.0
"""Kilobytes a run."""
MOST_IN_USE = 30.0
"""Kilobytes a run: the SVG cache of QGIS takes up to 19 for the signs of a sheet in a folder that is new each time."""
PAIR = {"COMMUNE": "FR:31107", "PARTNERS": "ES:14029"}
READERS = {
    "climatetrajectory": {"COMMUNE": "FR:31107", "LEVELS": "2; 3", "COUNTRIES": "ES"},
    "climateofplaces": {"COMMUNES": "FR:31107, ES:14029"},
    "compareterritories": {**PAIR, "COUNT": 0, "COUNTRIES": "ES"},
    "travelnote": PAIR,
}
"""Algorithms that write one table, which `writers` does not know, and what they are asked."""
LESS = {
    "makeposters": {"POSTERS": ["p3"], "FORMAT": "A4"},
    "makedocuments": {"DOCUMENTS": ["consent", "methodology"]},
    "exporttoolkit": {"LANGUAGES": ["home"], "PARTS": ["plan"]},
}
"""Some of the sheets where all would be made: a hundred sets would take an hour."""
NAMES = (*writers.FILES, *writers.FOLDERS, *READERS, "checkproject", "exporttoolkit")


def resident() -> float:
    """Kilobytes of memory that this process holds, once what waits to be deleted is: in a window, QGIS sees to that."""
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024


class _Counts(ctypes.Structure):
    """`struct mallinfo2` of glibc's malloc.h."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena",
            "ordblks",
            "smblks",
            "hblks",
            "hblkhd",
            "usmblks",
            "fsmblks",
            "uordblks",
            "fordblks",
            "keep",
        )
    ]


def in_use() -> float:
    """Kilobytes that were asked for and not given back; 0 where malloc does not tell (glibc before 2.33)."""
    asked = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if asked is None:
        return 0.0
    asked.restype = _Counts
    told = asked()
    return (told.uordblks + told.hblkhd) / 1024


def asked(name: str, material: Path, project: str, out: Path) -> dict:
    """What an algorithm is asked."""
    if name in READERS:
        return {**READERS[name], "OUTPUT": str(out / "table.gpkg")}
    if name == "checkproject":
        return {"PROJECT": project}
    return {**writers.asked(name, material, project, out), **LESS.get(name, {})}


def child(name: str, count: int) -> None:
    """Run an algorithm so often; print its seconds, what was held and what in use after warm-up, half and all."""
    kept = start_with_algorithms()
    import processing

    with tempfile.TemporaryDirectory(prefix="memory-") as place:
        material = Path(place)
        made = processing.run(
            "jumelage:createtwinning", {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": place, "EXAMPLE": True}
        )["FOLDER"]
        began, held, used = time.monotonic(), [], []
        for _ in range(count):
            out = Path(tempfile.mkdtemp(dir=place))
            own = str(shutil.copytree(made, out / "own") / "project.qgz")
            writers.lay_earlier(name, out)
            processing.run(f"jumelage:{name}", asked(name, material, own, out))
            shutil.rmtree(out)
            held.append(resident())
            used.append(in_use())
        points = (WARM_UP - 1, (WARM_UP + count) // 2 - 1, -1)
        told = [numbers[point] for numbers in (held, used) for point in points]
        print(time.monotonic() - began, *told, flush=True)
    os._exit(0 if kept else 1)


def main() -> None:
    """Run all, print what each holds; end with 1 where it grows, or an algorithm fails."""
    names, count = sys.argv[1:] or NAMES, max(int(os.environ.get("COUNT") or 100), WARM_UP + 1)
    bad = 0
    for name in names:
        command = [sys.executable, __file__, "--child", name, str(count)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            bad += 1
            print(f"{name}: failed\n{done.stderr[-800:]}", flush=True)
            continue
        seconds, *told = map(float, done.stdout.split()[-7:])
        half = (WARM_UP + count) // 2
        held, used = (
            ((middle - before) / (half - WARM_UP), (after - middle) / (count - half))
            for before, middle, after in (told[:3], told[3:])
        )
        grows = held[1] > MOST or used[1] > MOST_IN_USE
        bad += grows
        sizes = ", ".join(f"{kilobytes / 1024:.1f}" for kilobytes in told[:3])
        print(
            f"{name}: {count} runs in {seconds:.0f} s, {sizes} MB after {WARM_UP}, {half} and all: {held[0]:+.1f} and "
            f"{held[1]:+.1f} KB a run, in use {used[0]:+.1f} and {used[1]:+.1f}{': IT GROWS' if grows else ''}",
            flush=True,
        )
    sys.exit(bool(bad))


if __name__ == "__main__":
    child(sys.argv[2], int(sys.argv[3])) if sys.argv[1:2] == ["--child"] else main()
