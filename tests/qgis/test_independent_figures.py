"""Carbonne against figures computed independently (numpy and scipy, another program): design notes on analogues.

Sigma within 0.05 where below 3, shares within a tenth of their value.
"""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.io.rasters import read
from qgis import processing

pytestmark = pytest.mark.once

# self sigma, sigma and closeness of Fuente Obejuna, agreement, better cells %, under 1 %, under 2 %
FIGURES = {
    ("diagonal", "tracc2050"): (2.37, 0.48, 0.42, 1.00, 0.73, 2.3, 5.4),
    ("full", "tracc2050"): (2.48, 0.35, 0.48, 1.00, 0.26, 1.6, 3.4),
    ("diagonal", "tracc2030"): (0.60, 1.38, -0.30, 0.95, 3.4, None, None),
    ("full", "tracc2030"): (0.66, 0.81, -0.06, 1.00, 1.2, None, None),
    ("diagonal", "tracc2100"): (5.85, 1.24, 0.56, 0.85, 2.2, None, None),
    ("full", "tracc2100"): (6.04, 1.95, 0.48, 0.36, 1.8, None, None),
}


@pytest.mark.parametrize(("covariance", "horizon"), FIGURES)
def test_carbonne_without_elevation(provider, tmp_path, covariance, horizon):
    moved, sigma, closeness, agreement, better, under_1, under_2 = FIGURES[covariance, horizon]
    common = {"COMMUNE": "FR:31107", "HORIZON": horizon, "COVARIANCE": covariance, "LAPSE": 0, "OUTPUT_HTML": None}
    made = processing.run(
        "jumelage:climateanalogues", {**common, "OUTPUT": str(tmp_path / "a.tif"), "OUTPUT_PLACES": None}
    )
    twins = processing.run(
        "jumelage:twincommunes", {**common, "PARTNERS": "ES:14029", "COUNT": 1, "OUTPUT": "memory:"}
    )["OUTPUT"]
    partner = next(f for f in twins.getFeatures() if f["partner"])
    assert made["SELF_SIGMA"] == pytest.approx(moved, abs=0.05 if moved < 3 else 0.05 * moved)
    assert partner["sigma"] == pytest.approx(sigma, abs=0.05)
    assert partner["closeness"] == pytest.approx(closeness, abs=0.02)
    assert partner["agreement"] == pytest.approx(agreement, abs=0.1 * agreement)
    raster = read(tmp_path / "a.tif")
    sigmas = raster.values[0]
    land = np.isfinite(sigmas)
    assert land.sum() == made["CELLS"] == 36615
    # the cell of Fuente Obejuna in the raster reads the same as the commune among the twins
    row, column = (int(v[0]) for v in raster.grid.locate(np.array([-5.4192]), np.array([38.267])))
    assert sigmas[row, column] == pytest.approx(partner["sigma"], abs=1e-3)
    assert 100 * (sigmas[land] < sigmas[row, column]).mean() == pytest.approx(better, rel=0.1)
    if under_1 is not None:
        assert 100 * made["CELLS_UNDER_1"] / made["CELLS"] == pytest.approx(under_1, rel=0.1)
        assert 100 * made["CELLS_UNDER_2"] / made["CELLS"] == pytest.approx(under_2, rel=0.1)


@pytest.mark.parametrize(("covariance", "sigma", "better"), [("diagonal", 0.56, 1.4), ("full", 0.73, 1.0)])
def test_fuente_obejuna_with_elevation(provider, covariance, sigma, better):
    twins = processing.run(
        "jumelage:twincommunes",
        {"COMMUNE": "FR:31107", "COVARIANCE": covariance, "PARTNERS": "ES:14029", "COUNT": 0, "OUTPUT": "memory:"},
    )["OUTPUT"]
    rows = {f"{f['country']}:{f['code']}": f for f in twins.getFeatures()}
    partner = rows["ES:14029"]
    known = [f["sigma"] for f in rows.values() if f["sigma"]]
    assert partner["sigma"] == pytest.approx(sigma, abs=0.05)
    assert 100 * np.mean(np.array(known) < partner["sigma"]) == pytest.approx(better, rel=0.1)
    if covariance == "full":
        # the closest in score are small towns of Extremadura
        best = {rows[key]["name"] for key in rows if rows[key]["rank"] and rows[key]["rank"] <= 20}
        assert {"Torrejoncillo", "Casar de Cáceres", "Moraleja"} <= best
