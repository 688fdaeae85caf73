"""The map of analogues of a large raster against the mere reading and writing of the same bands.

Makes a raster of 4800 x 7200 cells and eight int16 deflate bands out of the shipped climate, runs
`jumelage:climateanalogues` on it in a fresh process, and beside it a baseline that reads those bands and
writes the very bands that the algorithm wrote, with the same creation options, threads and block size.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

HERE = Path(__file__).resolve().parent
ROWS, COLUMNS, BLOCK = 4800, 7200, 256
RUNS = 3
LIMITS = {"sigma": 1.4, "bands": 2.0, "ten": None}
MEMORY_LIMIT_MB = 600
SILENCE_LIMIT_S, CANCEL_LIMIT_S = 0.5, 1.0
HALF_WAY = 40.0
"""Percent: the last fifth is for what comes after the map."""
NAMES = [f"{kind}_{season}" for kind in ("tas", "pr") for season in ("djf", "mam", "jja", "son")]
OPTIONS = ["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS"]


def make_large(source: Path, path: Path) -> None:
    """Write a raster four times as large: the same one beside and below itself."""
    small = gdal.Open(str(source))
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), 2 * COLUMNS, 2 * ROWS, len(NAMES), gdal.GDT_Int16, options=OPTIONS
    )
    made.SetGeoTransform(small.GetGeoTransform())
    made.SetProjection(small.GetProjection())
    for number, name in enumerate(NAMES, start=1):
        band = made.GetRasterBand(number)
        band.SetDescription(name)
        band.SetScale(0.1)
        band.SetNoDataValue(-32768)
    for row in range(0, ROWS, BLOCK):
        rows = min(BLOCK, ROWS - row)
        data = small.ReadRaster(0, row, COLUMNS, rows)
        for down in (row, row + ROWS):
            for right in (0, COLUMNS):
                made.WriteRaster(right, down, COLUMNS, rows, data)
    made.FlushCache()


def make_raster(path: Path, seed: int, warmer: float, rows: int = ROWS, columns: int = COLUMNS) -> None:
    """Write a raster with the texture of a real climate: the shipped one, interpolated, with some noise."""
    from job import DATA

    source = {name: gdal.Open(str(DATA / "climate" / f"{name}_1981-2010.tif")) for name in ("tas", "pr")}
    made = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, len(NAMES), gdal.GDT_Int16, options=OPTIONS)
    made.SetGeoTransform((-10.0, 40.0 / columns, 0, 60.0, 0, -30.0 / rows))
    made.SetProjection(source["tas"].GetProjection())
    random = np.random.default_rng(seed)
    months = ((12, 1, 2), (3, 4, 5), (6, 7, 8), (9, 10, 11))
    for number, name in enumerate(NAMES, start=1):
        band = made.GetRasterBand(number)
        band.SetDescription(name)
        band.SetScale(0.1)
        band.SetNoDataValue(-32768)
        kind = name.split("_")[0]
        pick = [source[kind].GetRasterBand(m) for m in months[(number - 1) % 4]]
        planes = [_stretched(b, rows, columns) for b in pick]
        land = planes[0] != -32768
        values = np.mean(planes, axis=0) + warmer * 10 if kind == "tas" else np.sum(planes, axis=0)
        values = values + random.normal(size=values.shape) * 2
        band.WriteRaster(0, 0, columns, rows, np.where(land, values, -32768).astype(np.int16).tobytes())
    made.FlushCache()


def _stretched(band, rows: int, columns: int):
    data = band.ReadRaster(12, 12, 240, 180, buf_xsize=columns, buf_ysize=rows, buf_type=gdal.GDT_Float32)
    return np.frombuffer(data, dtype=np.float32).reshape(rows, columns)


def baseline(source: Path, written: Path, out: Path) -> float:
    """Seconds to read the bands of `source` and to write those of `written` again."""
    reference = gdal.Open(str(written))
    names = [reference.GetRasterBand(i + 1).GetDescription() for i in range(reference.RasterCount)]
    kept = reference.ReadRaster()
    values = np.frombuffer(kept, dtype=np.float32).reshape(len(names), reference.RasterYSize, reference.RasterXSize)
    begin = time.perf_counter()
    dataset = gdal.Open(str(source))
    made = gdal.GetDriverByName("GTiff").Create(
        str(out),
        reference.RasterXSize,
        reference.RasterYSize,
        len(names),
        gdal.GDT_Float32,
        options=[*OPTIONS, "PREDICTOR=3", "ZLEVEL=1"],
    )
    made.SetGeoTransform(reference.GetGeoTransform())
    made.SetProjection(reference.GetProjection())
    for i in range(len(names)):
        made.GetRasterBand(i + 1).SetNoDataValue(-9999.0)
    for row in range(0, dataset.RasterYSize, BLOCK):
        rows = min(BLOCK, dataset.RasterYSize - row)
        dataset.ReadRaster(0, row, dataset.RasterXSize, rows)
        for i in range(len(names)):
            made.GetRasterBand(i + 1).WriteRaster(
                0, row, dataset.RasterXSize, rows, np.ascontiguousarray(values[i, row : row + rows]).tobytes()
            )
    made.FlushCache()
    made = None
    return time.perf_counter() - begin


def run(job: str, folder: Path) -> dict[str, float]:
    """Run one job in a fresh process."""
    done = subprocess.run(
        [sys.executable, str(HERE / "rasters.py"), job, str(folder)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout.strip().splitlines()[-1])


class Watch(QgsProcessingFeedback):
    """Notes when progress is told, and cancels half way when asked to."""

    def __init__(self, *, cancels: bool) -> None:
        super().__init__()
        self.told: list[float] = []
        self.cancelled_at = 0.0
        self._cancels = cancels
        self.progressChanged.connect(self._note)

    def _note(self, percent: float) -> None:
        self.told.append(time.perf_counter())
        if self._cancels and percent > HALF_WAY and not self.isCanceled():
            self.cancelled_at = time.perf_counter()
            self.cancel()

    def longest_silence(self, begin: float) -> float:
        """The longest time (s) between two steps of progress, the start counted."""
        times = [begin, *self.told]
        return max(after - before for before, after in zip(times, times[1:]))


def one(job: str, folder: Path) -> None:
    """Measure one job in this process: an algorithm, or the baseline of what it wrote."""
    if job.startswith("baseline-"):
        name = job.removeprefix("baseline-")
        print(
            json.dumps(
                {"seconds": baseline(folder / "reference.tif", folder / f"written-{name}.tif", folder / "copy.tif")}
            )
        )
        return
    from job import load_plugin, peak_mb
    from plugin_loaded import start_qgis

    application = start_qgis()
    plugin = load_plugin()
    large = job == "large"
    parameters = {
        "COMMUNE": "FR:31107",
        "REFERENCE": [str(folder / ("large.tif" if large else "reference.tif"))],
        "FUTURES": [str(folder / f"model{i}.tif") for i in range(10 if job == "ten" else 1)],
        "BANDS": ["sigma"] if job in {"sigma", "large"} else [],
        "OUTPUT": str(folder / f"written-{job}.tif"),
    }
    watch, context = Watch(cancels=job == "cancel"), QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("jumelage:climateanalogues")
    begin = time.perf_counter()
    fine, fault = algorithm.checkParameterValues(parameters, context)
    checked = time.perf_counter()
    fine = fine and algorithm.run(parameters, context, watch)[1]
    end = time.perf_counter()
    if not fine and not watch.isCanceled():
        raise RuntimeError(fault or watch.textLog())
    figures = {
        "seconds": end - begin,
        "peak_mb": peak_mb(),
        "silent": watch.longest_silence(checked),
        "stopped": end - watch.cancelled_at,
    }
    print(json.dumps(figures))
    plugin.unload()
    del application


def make_all(folder: Path) -> None:
    """Write the rasters of all jobs, down to the disk: what is still being written would slow what is measured."""
    make_raster(folder / "reference.tif", 1, 0.0)
    make_large(folder / "reference.tif", folder / "large.tif")
    for i in range(10):
        make_raster(folder / f"model{i}.tif", 2 + i, 2.0, ROWS // 10, COLUMNS // 10)
    os.sync()


def main() -> bool:
    """Print a row for each choice of bands; whether one took too long or too much."""
    failed = False
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_all(folder)
        for job, limit in LIMITS.items():
            ours = [run(job, folder) for _ in range(RUNS)]
            plain = [run(f"baseline-{job}", folder)["seconds"] for _ in range(RUNS)]
            seconds, base = statistics.median(r["seconds"] for r in ours), statistics.median(plain)
            peak = max(r["peak_mb"] for r in ours)
            failed |= (limit is not None and seconds > limit * base) or peak > MEMORY_LIMIT_MB
            silent = max(r["silent"] for r in ours)
            failed |= silent > SILENCE_LIMIT_S
            told = "" if limit is None else f"limit {limit} x"
            print(
                f"raster 4800 x 7200, {job:<6} {seconds:6.2f} s, baseline {base:5.2f} s: {seconds / base:4.2f} x  "
                f"{told:<12} peak {peak:4.0f} MB (limit {MEMORY_LIMIT_MB}), "
                f"silent {silent:4.2f} s (limit {SILENCE_LIMIT_S})"
            )
        stopped = run("cancel", folder)["stopped"]
        failed |= stopped > CANCEL_LIMIT_S
        print(f"cancelled half way         stops within {stopped:4.2f} s (limit {CANCEL_LIMIT_S} s)")
        large = run("large", folder)
        failed |= large["peak_mb"] > MEMORY_LIMIT_MB
        print(f"four times as large        {large['seconds']:6.2f} s{'':38} peak {large['peak_mb']:4.0f} MB")
    return failed


if __name__ == "__main__":
    sys.exit(one(sys.argv[1], Path(sys.argv[2])) if len(sys.argv) > 1 else main())
