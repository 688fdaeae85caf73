"""A small made-up world, and settings to look for analogues in it."""

import numpy as np
from jumelage_climatique.jumelage_plugin.core import analogues, climate, horizons
from jumelage_climatique.jumelage_plugin.core.grid import Grid

ALL = tuple(range(8))
FINE = Grid(0.0, 4.0, 0.5, 0.5, 8, 8)
COARSE = Grid(-1.0, 5.0, 1.0, 1.0, 6, 6)
MODELS = ("A", "B", "C")


def made():
    """A climate of random values, the same each time: land but for some sea, yearly series in the west."""
    random = np.random.default_rng(11)
    values = np.concatenate([random.uniform(0, 20, (4, 8, 8)), random.uniform(50, 300, (4, 8, 8))])
    values[:, 0, 0] = np.nan  # sea
    values[:, 5:, 5:] = np.nan
    patterns = np.concatenate(
        [random.uniform(0.5, 1.5, (3, 4, 6, 6)), random.uniform(-0.1, 0.05, (3, 4, 6, 6))], axis=1
    )
    sd = np.concatenate([random.uniform(0.5, 1.5, (4, 6, 6)), random.uniform(0.2, 0.4, (4, 6, 6))])
    series = np.full((29, 8, 6, 6), np.nan)
    series[:, :, :, :3] = random.normal(size=(29, 8, 6, 3)) * np.array([1, 1, 1, 1, 40, 40, 40, 40])[:, None, None]
    return climate.Climate(
        climate.Reference(FINE, values, random.uniform(0, 1500, (8, 8))),
        climate.Variability(COARSE, sd, COARSE, series),
        COARSE,
        MODELS,
        patterns,
    )


def settings(level=2.0, **changes):
    """Settings of a horizon of so many degrees, without a lapse rate unless given."""
    options = {"variables": ALL, "lapse": 0.0, **changes}
    return analogues.Settings(horizons.horizon("custom", "cmip5", level), **options)
