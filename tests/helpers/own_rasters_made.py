"""Planners' own rasters for tests: the shipped climate of a part of France and Spain, written and run."""

import made_rasters as made
import numpy as np
from jumelage_climatique.jumelage_plugin.core.grid import Grid
from jumelage_climatique.jumelage_plugin.core.options import NAMES
from jumelage_climatique.processing import inputs
from qgis import processing
from runs_told import sentence_of_fault

MAP, TWINS = "jumelage:climateanalogues", "jumelage:twincommunes"
CARBONNE = (1.2191, 43.2972)
MODELS = ("ACCESS1-0", "ACCESS1-3", "BNU-ESM")
BOX = "-7,3.5,36.5,45 [EPSG:4326]"
"""Carbonne, Andalusia and what lies between, within the rasters cut out for these tests."""


class Own:
    """Writes the rasters of a run in a folder of the test, and runs."""

    def __init__(self, world, folder):
        self.world, self.inputs, self.outputs = world, folder / "in", folder / "out"
        self.inputs.mkdir()
        self.outputs.mkdir()

    def tif(self, name, values, names=NAMES, **options):
        grid = self.world.grid
        place = {"west": grid.west, "north": grid.north, "step": grid.dx, **options}
        return made.tif(self.inputs / f"{name}.tif", values, names, **place)

    def plain(self):
        """The parameters of a run on the rasters as they are."""
        return {
            "REFERENCE": [self.tif("reference", self.world.today)],
            "FUTURES": [self.tif(model, self.world.futures[model]) for model in MODELS],
            "ELEVATION": [self.tif("elevation", self.world.elevation[None], ["elevation"])],
        }

    def run(self, name=MAP, feedback=None, context=None, **parameters):
        output = str(self.outputs / ("a.tif" if name == MAP else "t.gpkg"))
        asked = {"COMMUNE": "FR:31107", "EXTENT": BOX, "OUTPUT": output, "OUTPUT_HTML": None, **parameters}
        return processing.run(name, asked, feedback=feedback, context=context)

    def fails(self, name=MAP, **parameters):
        """Run, and give the sentence of the fault; nothing may be left."""
        report = str(self.outputs / "r.html")
        return sentence_of_fault(lambda: self.run(name, OUTPUT_HTML=report, **parameters), self.inputs, self.outputs)


def series_of(own, years=29, change=lambda values: values, names=NAMES):
    """The shipped yearly series as the planner's own, or some years of it."""
    climate = inputs.climate("cmip5").variability
    grid, values = climate.series_grid, change(climate.series[:years].astype(float))
    labels = [f"{1982 + year}:{name}" for year in range(len(values)) for name in names]
    planes = values.reshape(-1, *values.shape[2:])
    return made.tif(own.inputs / "series.tif", planes, labels, west=grid.west, north=grid.north, step=grid.dx)


def hole(values, size):
    """Values without data around Carbonne, as many cells to each side."""
    grid = Grid(-8.0, 46.0, 1 / 6, 1 / 6, *values.shape[1:])
    row, column = (int(v[0]) for v in grid.locate(*(np.array([v]) for v in CARBONNE)))
    holed = values.copy()
    holed[:, row - size : row + size + 1, column - size : column + size + 1] = np.nan
    return holed
