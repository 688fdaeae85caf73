"""Communes drawn at random for tests that must hold for any commune."""

import random

import numpy as np
from jumelage_climatique.jumelage_plugin.core.climate import land_cells
from jumelage_climatique.processing import inputs


def source_of_chance():
    """Return a source of chance whose seed is shown when a test fails."""
    seed = random.randrange(10**6)
    print("seed", seed)  # noqa: T201 - shown by pytest when the test fails
    return random.Random(seed)


def drawn(chance, count=1, country=None):
    """Return the keys of `count` communes with data, of one country or of all, in the order of the table.

    Not all have data: the shipped climate does not reach the Canaries.
    """
    table = inputs.communes(False)
    found = np.flatnonzero(land_cells(inputs.climate("cmip5").reference, table.lon, table.lat).found)
    keys = [table.key(i) for i in found.tolist()]
    if country:
        keys = [key for key in keys if key.startswith(country)]
    return [keys[i] for i in sorted(chance.sample(range(len(keys)), count))]
