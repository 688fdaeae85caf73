"""Our metrics against xclim's in the same process: time and memory, for 40,000 candidates x 30 years x 4 indices.

`make bench` runs it in the environment of tests/peers. No figure of xclim's is kept: it is measured each time.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
import tracemalloc
import warnings
from functools import partial
from pathlib import Path

import numpy as np

warnings.filterwarnings("ignore", message=".*matplotlib.*")

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
import xarray
import xclim
from plugin_loaded import load_package
from xclim import analog

CANDIDATES, YEARS, INDICES = 40_000, 30, 4
RUNS = 5
LIMITS = {"euclidean": 50.0, "mahalanobis": 50.0, "energy": 5.0, "zech_aslan": 5.0}
THEIRS = {
    "euclidean": "seuclidean",
    "mahalanobis": "mahalanobis",
    "energy": "szekely_rizzo",
    "zech_aslan": "zech_aslan",
}
_MB = 2**20


def dataset(values, dims):
    """Values (..., years, indices) as xclim takes them."""
    coords = {"time": np.arange(YEARS)}
    return xarray.Dataset({f"index{k}": (dims, values[..., k]) for k in range(INDICES)}, coords=coords)


def seconds(work, runs: int) -> float:
    """The median time of some runs."""
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def peak(work) -> float:
    """What a run allocates at its height, in MB, beside its input; measured apart, for it slows the work down."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / _MB
    finally:
        tracemalloc.stop()


def main() -> int:
    """Print the table; 1 when a limit is passed."""
    load_package()
    from jumelage_climatique.jumelage_plugin.core import samples

    random = np.random.default_rng()
    target = random.normal(size=(YEARS, INDICES))
    candidates = random.normal(size=(CANDIDATES, YEARS, INDICES)) + random.normal(size=(CANDIDATES, 1, INDICES))
    x, y = dataset(target, ("time",)), dataset(candidates, ("place", "time"))
    print(
        f"{CANDIDATES:,} candidates x {YEARS} years x {INDICES} indices, {os.cpu_count()} cores, numpy "
        f"{np.__version__}, xclim {xclim.__version__}"
    )
    failed = False
    for name, limit in LIMITS.items():
        ours = partial(getattr(samples, name), target, candidates)
        theirs = partial(analog.spatial_analogs, x, y, method=THEIRS[name])
        np.testing.assert_allclose(ours(), theirs().values, rtol=1e-10, atol=1e-10)
        fast, slow = seconds(ours, RUNS), seconds(theirs, 1)
        small, large = peak(ours), peak(theirs)
        failed |= slow < limit * fast or small >= large
        print(
            f"{name:<12} {fast:6.3f} s, xclim {slow:6.2f} s: {slow / fast:5.1f} x (at least {limit:g} x)   "
            f"peak {small:5.1f} MB, xclim {large:5.1f} MB"
        )
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
