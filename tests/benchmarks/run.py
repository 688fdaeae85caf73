"""Speed and memory of the main job against what was promised: `make bench`.

Each figure is the median of several fresh processes, with the fastest and the slowest, which tell
the noise of the machine. The start of QGIS is not counted.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import rasters

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RUNS = 7
LIMITS = {
    "load": ("plugin load", 0.1),
    "map": ("Carbonne raster, 39 models", 1.0),
    "model": ("Carbonne raster, one model", 1.0),
    "twins": ("twins over 42,877 communes, COUNT=200", 2.0),
    "similarity": ("similarity, 42,877 by ten criteria", 4.0),
}
ENSEMBLE_LIMIT = 3.0
MEMORY_LIMIT_MB = 400
LONG_RUNS, LONG_LIMIT_S = 3, 60.0
LONG_JOBS = {
    "places": ("climate of 42,877 outlines, 39 models", 600),
    "catalogue": ("catalogue, 34,746 x 42,877, 20 twins each", 2048),
}
"""Label, and peak memory in MB that must not be passed."""


def measure(job: str, runs: int = RUNS) -> list[dict[str, float]]:
    """Run a job several times; the first run, which warms the disk cache, is not kept."""
    found = []
    for _ in range(runs + 1):
        done = subprocess.run(
            [sys.executable, str(HERE / "job.py"), job],
            capture_output=True,
            text=True,
            check=True,
            stdin=subprocess.DEVNULL,
        )
        found.append(json.loads(done.stdout.strip().splitlines()[-1]))
    return found[1:]


def qgis_process_peak() -> float:
    """Peak memory (MB) of a whole qgis_process that ranks all communes, from the packaged plugin."""
    with tempfile.TemporaryDirectory() as folder:
        archive = next((ROOT / "build").glob("jumelage_climatique-*.zip"))
        subprocess.run([str(ROOT / "tools" / "make_profile.py"), str(archive), folder, "fr"], check=True)
        program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        code = (
            "import resource, subprocess, sys;"
            "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL);"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"
        )
        command = [program, "run", "jumelage:twincommunes", "COMMUNE=FR:31107", f"OUTPUT={folder}/t.gpkg"]
        done = subprocess.run(
            [sys.executable, "-c", code, *command],
            env={**os.environ, "QGIS_CUSTOM_CONFIG_PATH": folder},
            capture_output=True,
            text=True,
            check=True,
        )
        return float(done.stdout)


def jobs() -> bool:
    """Print a row for each job of a planner; whether one took too long or too much."""
    print(
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; median of {RUNS} processes"
    )
    failed = False
    medians = {}
    for job, (label, limit) in LIMITS.items():
        seconds = [figure["seconds"] for figure in measure(job)]
        median = medians[job] = statistics.median(seconds)
        failed |= median > limit
        print(f"{label:<42}{median:7.3f} s  ({min(seconds):.3f}-{max(seconds):.3f})   limit {limit:g} s")
    ratio = medians["map"] / medians["model"]
    failed |= ratio > ENSEMBLE_LIMIT
    print(f"{'39 models / one model':<42}{ratio:7.2f} x                    limit {ENSEMBLE_LIMIT:g} x")
    peak = qgis_process_peak()
    failed |= peak > MEMORY_LIMIT_MB
    print(f"{'qgis_process, twins: peak memory':<42}{peak:7.0f} MB                  limit {MEMORY_LIMIT_MB} MB")
    return failed


def long_job(job: str) -> bool:
    """Print the row of a job over all communes; whether it took too long or too much."""
    label, limit_mb = LONG_JOBS[job]
    figures = measure(job, LONG_RUNS)
    seconds = [figure["seconds"] for figure in figures]
    median, peak = statistics.median(seconds), max(figure["peak_mb"] for figure in figures)
    print(
        f"{label:<42}{median:7.1f} s  ({min(seconds):.1f}-{max(seconds):.1f})   "
        f"limit {LONG_LIMIT_S:g} s, peak {peak:.0f} MB (limit {limit_mb})"
    )
    return median > LONG_LIMIT_S or peak > limit_mb


def main() -> int:
    """Print the tables; 1 when a limit is passed."""
    failed = [jobs(), *map(long_job, LONG_JOBS), rasters.main()]
    return int(any(failed))


if __name__ == "__main__":
    sys.exit(main())
