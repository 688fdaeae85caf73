"""A small climate in rasters of months and days, runs of the climate variables on it, and checks by hand."""

import datetime as dt
from pathlib import Path

import made_rasters as made
import numpy as np
from jumelage_climatique.jumelage_plugin.io.rasters import read
from qgis import processing
from runs_told import sentence_of_fault

NAME, MAP = "jumelage:climatevariables", "jumelage:climateanalogues"
CARBONNE = (1.2191, 43.2972)
ROWS, COLUMNS = 5, 7
KINDS = ("tas", "tasmin", "tasmax", "pr")
LATS, LONS = 44.75 - 0.5 * np.arange(ROWS), 0.25 + 0.5 * np.arange(COLUMNS)


class Own:
    """A folder of rasters of a small climate, and runs on them."""

    def __init__(self, folder):
        self.inputs, self.outputs = folder / "in", folder / "out"
        self.inputs.mkdir()
        self.outputs.mkdir()
        random = np.random.default_rng(11)
        wave = -np.cos(2 * np.pi * np.arange(12) / 12)[:, None, None]
        cells = np.linspace(0, 1, ROWS * COLUMNS).reshape(ROWS, COLUMNS)
        tas = 4 + 12 * cells + (6 + 5 * cells[::-1]) * wave + random.normal(0, 0.8, (12, ROWS, COLUMNS))
        half = random.uniform(2, 6, (12, ROWS, COLUMNS))
        pr = random.gamma(2.0, 40.0, (12, ROWS, COLUMNS))
        self.climate = {"tas": tas, "tasmin": tas - half, "tasmax": tas + half, "pr": pr}

    def tif(self, kind, values=None, names=None, **options):
        values = self.climate[kind] if values is None else values
        return made.tif(self.inputs / f"{kind}_x.tif", values, names, **options)

    def plain(self, kinds=KINDS):
        return [self.tif(kind, units="mm" if kind == "pr" else "degC") for kind in kinds]

    def run(self, feedback=None, context=None, **parameters):
        asked = {"OUTPUT": str(self.outputs / "v.tif"), "OUTPUT_HTML": None, **parameters}
        return processing.run(NAME, asked, feedback=feedback, context=context)

    def fails(self, **parameters):
        """Run, and give the sentence of the fault; nothing may be left."""
        report = str(self.outputs / "r.html")
        return sentence_of_fault(lambda: self.run(OUTPUT_HTML=report, **parameters), self.inputs, self.outputs)


def bands(result):
    """The bands of a result by name."""
    raster = read(Path(result["OUTPUT"]))
    return dict(zip(raster.names, raster.values.astype(float)))


def biovars(climate):
    """The 19 variables, cell by cell and as plainly as can be: R's biovars in the words of its documentation."""
    tas, low, high, pr = (climate[kind] for kind in KINDS)
    result = np.empty((19, *tas.shape[1:]))
    for at in np.ndindex(*tas.shape[1:]):
        t, n, x, p = (values[(slice(None), *at)] for values in (tas, low, high, pr))
        # of equal quarters the first: sums of tenths in single precision differ by less than 0.001
        wet = [p[m] + p[(m + 1) % 12] + p[(m + 2) % 12] for m in range(12)]
        warm = [(t[m] + t[(m + 1) % 12] + t[(m + 2) % 12]) / 3 for m in range(12)]
        wettest, driest, hottest, coldest = (
            choose(np.round(sums, 3)) for sums in (wet, warm) for choose in (np.argmax, np.argmin)
        )
        span = x.max() - n.min()
        result[(slice(None), *at)] = [
            *(t.mean(), (x - n).mean(), 100 * (x - n).mean() / span, 100 * t.std(ddof=1), x.max(), n.min(), span),
            *(warm[wettest], warm[driest], warm[hottest], warm[coldest]),
            *(p.sum(), p.max(), p.min(), 100 * p.std(ddof=1) / (1 + p.mean())),
            *(wet[wettest], wet[driest], wet[hottest], wet[coldest]),
        ]
    return result


def check_bioclim(found, climate, tolerance=2e-3):
    for number, expected in enumerate(biovars(climate), start=1):
        np.testing.assert_allclose(found[f"bio{number}"], expected, rtol=1e-4, atol=tolerance, err_msg=f"bio{number}")


def dates(first="2001-01-01", last="2003-12-31"):
    day, end = (dt.date.fromisoformat(text) for text in (first, last))
    found = []
    while day <= end:
        found.append(day)
        day += dt.timedelta(1)
    return found


def weather(count, seed=5):
    """Days in tenths, of all kinds."""
    random = np.random.default_rng(seed)
    wave = -np.cos(2 * np.pi * np.arange(count) / 365.25)[:, None, None]
    tas = np.round(12 + 11 * wave + random.normal(0, 5, (count, ROWS, COLUMNS)), 1)
    half = np.round(random.uniform(1, 9, tas.shape), 1)
    pr = np.round(np.where(random.random(tas.shape) < 0.6, 0, random.gamma(0.8, 9, tas.shape)), 1)
    return {"tas": tas, "tasmin": np.round(tas - half, 1), "tasmax": np.round(tas + half, 1), "pr": pr}


def daily_netcdf(own, kinds=KINDS, days=None, values=None, name="days.nc", calendar="standard", store=None):
    days = dates() if days is None else days
    values = weather(len(days)) if values is None else values
    store = store or {"tas": (lambda v: v, "degC"), "pr": (lambda v: v, "mm")}
    fields = {}
    for kind in kinds:
        change, unit = store["pr" if kind == "pr" else "tas"]
        fields[kind] = (change(values[kind]), {"units": unit})
    times = [(day - dt.date(2000, 1, 1)).days for day in days] if isinstance(days[0], dt.date) else days
    time = {"units": "days since 2000-01-01", "calendar": calendar}
    return made.netcdf(own.inputs / name, fields, y=LATS, x=LONS, times=times, time=time)
