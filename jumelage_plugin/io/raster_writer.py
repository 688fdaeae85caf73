"""Rasters written block by block, so that none needs to fit in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Callable

import numpy as np

from ..core.errors import JumelageError
from ..core.products import FloatArray
from .stack_grid import StackGrid

NODATA = -9999.0
_OPTIONS = {
    "GTiff": ("COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS", "ZLEVEL=1")
}


class RasterWriter:
    """A raster of float32 bands being written; a context manager that closes it, and tells when it is not whole.

    `names` describe the bands, `units` (optional, one each) give their units; `driver` is GDAL's; `tiff_options` are
    more of its options for a GeoTIFF.
    Raises `JumelageError` when it cannot be created or written.
    """

    def __init__(
        self,
        path: Path,
        grid: StackGrid,
        names: Sequence[str],
        *,
        units: Sequence[str] = (),
        metadata: Mapping[str, str] | None = None,
        driver: str = "GTiff",
        tiff_options: Sequence[str] = (),
    ) -> None:
        """Create the file."""
        from osgeo import gdal, osr

        self._path, self._gdal = path, gdal
        gdal.ErrorReset()
        maker = gdal.GetDriverByName(driver)
        options = [*_OPTIONS.get(driver, ()), *(tiff_options if driver == "GTiff" else ())]
        dataset = self._tried(
            lambda: maker.Create(str(path), grid.columns, grid.rows, len(names), gdal.GDT_Float32, options=options)
        )
        if dataset is None:
            raise self._failure(gdal.GetLastErrorMsg())
        dataset.SetGeoTransform(grid.transform)
        reference = osr.SpatialReference()
        reference.SetFromUserInput(grid.crs)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetMetadata(dict(metadata or {}))
        for number, name in enumerate(names, start=1):
            band = dataset.GetRasterBand(number)
            band.SetDescription(name)
            band.SetNoDataValue(NODATA)
            if units:
                band.SetUnitType(units[number - 1])
        self._dataset: Any = dataset

    def __enter__(self) -> RasterWriter:  # noqa: PYI034 - Self needs Python 3.11
        """Enter."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close; after a fault, only let go of the file."""
        if error is None:
            self.close()
            return
        with _without_exceptions(self._gdal):
            self._dataset = None

    def write(self, row: int, column: int, values: FloatArray) -> None:
        """Write a block (bands, rows, columns) at a row and a column; NaN becomes nodata."""
        known = np.where(np.isnan(values), NODATA, values).astype(np.float32)
        self._gdal.ErrorReset()
        for number, band in enumerate(known, start=1):
            self._tried(partial(self._write_band, number, row, column, band))
        self._check()

    def tell(self, name: str, text: str) -> None:
        """Put into the file's metadata what is known only now."""
        self._tried(lambda: self._dataset.SetMetadataItem(name, text))

    def close(self) -> None:
        """Write what is left; raises `JumelageError` when the file is not whole."""
        if self._dataset is None:
            return
        with _without_exceptions(self._gdal):  # they are lost where a file is closed
            self._gdal.ErrorReset()
            try:
                self._dataset.FlushCache()
                self._check()
            finally:
                self._dataset = None  # closing writes the last blocks
            self._check()

    def _write_band(self, number: int, row: int, column: int, band: FloatArray) -> None:
        rows, columns = band.shape
        data, kind = np.ascontiguousarray(band).tobytes(), self._gdal.GDT_Float32
        failed = self._dataset.GetRasterBand(number).WriteRaster(column, row, columns, rows, data, buf_type=kind)
        if failed:
            raise self._failure(self._gdal.GetLastErrorMsg())

    def _tried(self, action: Callable[[], Any]) -> Any:
        """What an action of GDAL gives; it raises only where some other program of the process wants it to."""
        try:
            return action()
        except RuntimeError as error:
            raise self._failure(str(error)) from error

    def _check(self) -> None:
        if self._gdal.GetLastErrorType() >= self._gdal.CE_Failure:
            raise self._failure(self._gdal.GetLastErrorMsg())

    def _failure(self, reason: str) -> JumelageError:
        return JumelageError("Cannot write the raster {name}: {reason}", name=self._path.name, reason=reason)


@contextmanager
def _without_exceptions(gdal: Any) -> Iterator[None]:
    """GDAL telling faults by its last error alone, as it does unless some other program of the process changes it."""
    used = gdal.GetUseExceptions()
    gdal.DontUseExceptions()
    try:
        yield
    finally:
        if used:
            gdal.UseExceptions()
