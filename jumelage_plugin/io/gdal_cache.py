"""The memory that GDAL keeps blocks of rasters in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

CACHE_BYTES = 96 * 1024 * 1024


class _Cap:
    """The cap that all runs of this process share: the first sets it, the last takes it away."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._depth = 0
        self._before = 0

    def enter(self) -> None:
        from osgeo import gdal

        with self._lock:
            if self._depth == 0:
                self._before = gdal.GetCacheMax()
                gdal.SetCacheMax(min(self._before, CACHE_BYTES))
            self._depth += 1

    def leave(self) -> None:
        from osgeo import gdal

        with self._lock:
            self._depth -= 1
            if self._depth == 0:
                gdal.SetCacheMax(self._before)


_CAP = _Cap()


@contextmanager
def small_cache() -> Iterator[None]:
    """Cap GDAL's cache while a raster is streamed, which needs each block once; runs may overlap.

    By default it is a share of the machine's memory, and fills up with what was written long ago.
    """
    _CAP.enter()
    try:
        yield
    finally:
        _CAP.leave()
