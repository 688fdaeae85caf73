"""One measurement in a process of its own: job.py load|map|model|twins|similarity|places|catalogue.

Prints seconds and the peak memory in MB. The start of QGIS is not counted; whatever the plugin imports and reads is,
for nothing is warm.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
from plugin_loaded import ROOT, load_package, start_qgis

DATA = ROOT / "jumelage_plugin" / "data"
JOBS = {
    "map": ("jumelage:climateanalogues", {"COMMUNE": "FR:31107", "HORIZON": "tracc2050"}, "a.tif"),
    "model": (
        "jumelage:climateanalogues",
        {"COMMUNE": "FR:31107", "HORIZON": "tracc2050", "MODELS": ["CNRM-CM5"]},
        "a.tif",
    ),
    "twins": ("jumelage:twincommunes", {"COMMUNE": "FR:31107", "COUNT": 200, "PARTNERS": "ES:14029"}, "t.gpkg"),
    "similarity": (
        "jumelage:communesimilarity",
        {
            "INPUT": f"{DATA / 'territory' / 'communes.gpkg'}|layername=communes",
            "FIELDS": ["population", "area_km2", "density_km2", "elevation_m", "coastal", "sea_distance_km", "region"],
            "ORDERED": ["degurba", "density_grid7"],
            "SHARES": ["water_pct", "forest_pct", "shrub_grass_pct", "cropland_pct", "urban_pct"],
            "TARGET": "FR:31107",
            "COUNT": 200,
        },
        "s.gpkg",
    ),
    "places": ("jumelage:climateofplaces", {"HORIZON": "tracc2050"}, "p.gpkg"),
    "catalogue": ("jumelage:twincatalogue", {"HOMES": "FR", "HORIZON": "tracc2050", "COUNT": 20}, "c.gpkg"),
}


def peak_mb() -> float:
    """Peak memory of this process; getrusage would count that of the process that started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def load_plugin():
    """Load the plugin as QGIS does."""
    plugin = load_package().classFactory(None)
    plugin.initProcessing()
    return plugin


def main(job: str) -> None:
    """Run one job and print its figures."""
    application = start_qgis()
    begin = time.perf_counter()
    plugin = load_plugin()
    seconds = time.perf_counter() - begin
    if job != "load":
        import processing

        name, parameters, file = JOBS[job]
        with tempfile.TemporaryDirectory() as folder:
            begin = time.perf_counter()
            processing.run(
                name, {**parameters, "OUTPUT": str(Path(folder, file)), "OUTPUT_HTML": str(Path(folder, "r.html"))}
            )
            seconds = time.perf_counter() - begin
    print(json.dumps({"seconds": seconds, "peak_mb": peak_mb()}))
    plugin.unload()
    del application


if __name__ == "__main__":
    main(sys.argv[1])
