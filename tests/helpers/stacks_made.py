"""A small climate, as seasons and months on a few cells, and how tests read a stack of it."""

import made_rasters as made
import numpy as np

SEASONS = made.SEASONS
ROWS, COLUMNS = 6, 9
TAS = np.array([2.0, 9.0, 19.0, 12.0])[:, None, None]
RAIN = np.array([200.0, 150.0, 60.0, 180.0])[:, None, None]
CELLS = np.arange(ROWS * COLUMNS, dtype=float).reshape(ROWS, COLUMNS)
NORMALS = np.concatenate([TAS + CELLS / 10.0, RAIN + CELLS])
MONTHS = np.array([1.0, 2, 8, 9, 10, 18, 19, 20, 13, 12, 11, 3])[:, None, None] + CELLS / 10.0
WET = np.array([80.0, 70, 60, 50, 40, 30, 10, 20, 50, 60, 70, 90])[:, None, None] + CELLS
OF_MONTHS = np.concatenate(
    [
        [MONTHS[[11, 0, 1]].mean(0), MONTHS[2:5].mean(0), MONTHS[5:8].mean(0), MONTHS[8:11].mean(0)],
        [WET[[11, 0, 1]].sum(0), WET[2:5].sum(0), WET[5:8].sum(0), WET[8:11].sum(0)],
    ]
)
LATS, LONS = 50.0 - 0.5 * np.arange(ROWS), -1.0 + 0.5 * np.arange(COLUMNS)
DAYS = np.array([31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])[:, None, None]


def whole(stack):
    return stack.read(0, 0, stack.grid.rows, stack.grid.columns)


def close(found, expected, tolerance=2e-4):
    return np.allclose(found, expected, rtol=1e-5, atol=tolerance, equal_nan=True)


def told(stack):
    return " ".join(str(note) for note in stack.notes)
