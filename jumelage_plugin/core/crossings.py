"""Daily maxima below the daily minima: two files that were swapped, or cells whose values cannot be."""

from __future__ import annotations

from threading import Lock

import numpy as np

from .climate import Mask
from .errors import JumelageError
from .products import FloatArray

ROUNDING = 0.11
"""By so much (°C) a maximum may lie below the minimum: each is rounded to a tenth at worst."""
SWAPPED_SHARE = 0.25
"""Of what both tell: no fault of single cells or days goes so far."""
_ENOUGH = 100_000


class Crossings:
    """Counts where the maximum lies below the minimum, over a run; may be shared by threads."""

    def __init__(self) -> None:
        """Begin with none."""
        self._lock = Lock()
        self.count = 0
        self.known = 0

    def find(self, low: FloatArray, high: FloatArray) -> Mask:
        """Where the maximum lies below the minimum, each (n, ...): in any of the n, for each of the rest (...)."""
        gap = high - low
        crossed: Mask = (gap < -ROUNDING).any(axis=0)
        known = np.isfinite(gap).any(axis=0)
        with self._lock:
            self.count += int(crossed.sum())
            self.known += int(known.sum())
        return crossed

    def refuse(self, least: int = _ENOUGH) -> None:
        """Raise `JumelageError` when, of `least` or more that were looked at, too many cross."""
        with self._lock:
            count, known = self.count, self.known
        if known >= least and count > SWAPPED_SHARE * known:
            raise JumelageError(
                "The daily maximum temperature lies below the daily minimum in {share:.0f} % of the values: tasmin and "
                "tasmax are swapped, or one of them holds something else.",
                share=100.0 * count / known,
            )
