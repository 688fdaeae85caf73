"""Variables that were made serve as the rasters of a map of analogues."""

from pathlib import Path

import made_rasters as made
import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.io.rasters import read
from jumelage_climatique.processing import inputs
from qgis import processing
from qgis.core import QgsProcessingContext
from runs_told import Told
from variables_made import CARBONNE, COLUMNS, KINDS, MAP, ROWS, bands


def test_seasons_made_here_are_the_reference_of_a_map(own):
    """Shipped months through this algorithm, then through the map, give what the map gives by itself."""
    climate = inputs.climate("cmip5")
    reference = own.run(VARIABLES=["seasons"])["OUTPUT"]
    futures = []
    change = 1.6
    rows = read(Path(reference))
    values = rows.values.astype(float)
    for i in range(3):
        path = own.inputs / f"model{i}.tif"
        moved = np.concatenate([values[:4] + change + i / 2, values[4:] * (0.95 - i / 50)])
        place = {"west": rows.grid.west, "north": rows.grid.north, "step": rows.grid.dx}
        futures.append(made.tif(path, moved, list(rows.names), units=["degC"] * 4 + ["mm"] * 4, **place))
    asked = {"COMMUNE": "FR:31107", "REFERENCE": [reference], "FUTURES": futures, "LAPSE": 0}
    asked |= {"EXTENT": "-7,3.5,36.5,45 [EPSG:4326]", "OUTPUT": str(own.outputs / "m.tif"), "OUTPUT_HTML": None}
    found = processing.run(MAP, asked)
    row, column = (v[0] for v in climate.reference.grid.locate(*(np.array([v]) for v in CARBONNE)))
    here = climate.reference.values[:, row, column]
    target = np.concatenate([here[:4] + change + 0.5, here[4:] * 0.93])
    metric = climate.variability.full(*CARBONNE, tuple(range(8)))
    expected = float(metric.sigma(metric.distance(here[None], target))[0])
    assert found["SELF_SIGMA"] == pytest.approx(expected, rel=2e-3)
    assert found["MODEL_COUNT"] == 3
    assert found["CELLS"] > 1000


def test_other_variables_serve_with_yearly_values_of_them(own):
    """Four variables of today and of a future, both made here, and their yearly values: a map of sigma."""
    chosen = ["bio1", "bio12", "aridity_martonne", "gdd"]
    today = own.run(INPUT=own.plain(), VARIABLES=chosen, OUTPUT=str(own.inputs / "today.tif"))
    warmer = [
        made.tif(
            own.inputs / f"{kind}_future.tif",
            own.climate[kind] * 0.9 if kind == "pr" else own.climate[kind] + 2.0,
            units="mm" if kind == "pr" else "degC",
        )
        for kind in KINDS
    ]
    future = own.run(INPUT=warmer, VARIABLES=chosen, OUTPUT=str(own.inputs / "model.tif"))
    random = np.random.default_rng(3)
    now = np.stack(list(bands(today).values()))
    spread = np.array([0.6, 90.0, 4.0, 120.0])[:, None, None]
    planes = np.concatenate([now + spread * random.normal(size=(4, 1, 1)) for _ in range(25)])
    names = [f"{1990 + year}:{name}" for year in range(25) for name in bands(today)]
    units = ["°C", "mm", "mm/°C", "°C d"] * 25
    series = made.tif(own.inputs / "series.tif", planes, names, units=units)
    asked = {"POINT": "1.75,43.75 [EPSG:4326]", "REFERENCE": [today["OUTPUT"]], "FUTURES": [future["OUTPUT"]]}
    asked |= {"SERIES": [series], "OUTPUT": str(own.outputs / "m.tif"), "OUTPUT_HTML": None}
    found = processing.run(MAP, asked, context=QgsProcessingContext(), feedback=Told())
    assert found["SELF_SIGMA"] > 1.0
    assert found["CELLS"] == ROWS * COLUMNS
