"""Reading rasters, by rasterio where it is sound, else by GDAL: the same result either way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable

import numpy as np
import numpy.typing as npt

from ..core.errors import JumelageError
from ..core.grid import Grid

_ROTATION_LIMIT = 1e-9


@dataclass(frozen=True)
class Raster:
    """A raster read whole: `values` (bands, rows, columns) float32, NaN for nodata, scale applied."""

    grid: Grid
    names: tuple[str, ...]
    values: npt.NDArray[np.float32]

    def bands(self, names: list[str]) -> npt.NDArray[np.float32]:
        """The bands of these descriptions, in this order; positions in the file mean nothing."""
        at = {name: i for i, name in enumerate(self.names)}
        missing = [name for name in names if name not in at]
        if missing:
            raise JumelageError("The climate data lacks the band “{band}”: reinstall the plugin.", band=missing[0])
        return self.values[[at[name] for name in names]]


@dataclass(frozen=True)
class _Raw:
    """What a backend reads: stored numbers, and how to make them physical ones."""

    stored: npt.NDArray[np.generic]
    names: tuple[str, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    nodata: float | None
    transform: tuple[float, float, float, float, float, float]


def read(path: Path) -> Raster:
    """Read all the bands of a north-up raster.

    Raises `JumelageError` when the file is missing, damaged or rotated.
    """
    if not path.is_file():
        raise JumelageError("The data file {name} is missing: reinstall the plugin.", name=path.name)
    try:
        raw = _backend()(path)
    except (OSError, RuntimeError, ValueError) as error:
        raise JumelageError("The data file {name} is damaged: reinstall the plugin.", name=path.name) from error
    west, dx, skew_x, north, skew_y, dy = raw.transform
    if max(abs(skew_x), abs(skew_y)) > _ROTATION_LIMIT or dx <= 0 or dy >= 0:
        raise JumelageError("The raster {name} is rotated or upside down.", name=path.name)
    rows, columns = raw.stored.shape[1:]
    return Raster(Grid(west, north, dx, -dy, rows, columns), raw.names, _physical(raw))


def _physical(raw: _Raw) -> npt.NDArray[np.float32]:
    """Apply nodata, scale and offset."""
    values = raw.stored.astype(np.float32)
    if raw.nodata is not None:
        values[raw.stored == raw.nodata] = np.nan
    values *= np.array(raw.scales, dtype=np.float32)[:, None, None]
    values += np.array(raw.offsets, dtype=np.float32)[:, None, None]
    return values


@lru_cache(maxsize=1)
def _backend() -> Callable[[Path], _Raw]:
    """Rasterio where it is sound, else GDAL."""
    return read_by_rasterio if rasterio_is_sound() else read_by_gdal


def rasterio_is_sound() -> bool:
    """Whether rasterio imports, shares QGIS's GDAL and finds its projections.

    A wheel from PyPI inside QGIS brings a second GDAL and PROJ, and then fails in odd places.
    """
    try:
        import rasterio
        from rasterio.crs import CRS

        return bool(_is_gdal_of_here(rasterio.__gdal_version__) and CRS.from_epsg(2154).is_projected)
    except Exception:  # noqa: BLE001 - whatever fails in a foreign build means "do not use it"
        return False


def _is_gdal_of_here(version: str) -> bool:
    """Whether a version of GDAL is that of osgeo's; where there is no osgeo, as on a worker of a cluster, any is."""
    try:
        from osgeo import gdal
    except ImportError:
        return True
    return bool(gdal.__version__.split(".")[:2] == version.split(".")[:2])


def read_by_rasterio(path: Path) -> _Raw:
    """Read through rasterio."""
    import rasterio

    try:
        with rasterio.open(path) as source:
            t = source.transform
            return _Raw(
                source.read(),
                tuple(name or "" for name in source.descriptions),
                tuple(source.scales),
                tuple(source.offsets),
                source.nodata,
                (t.c, t.a, t.b, t.f, t.d, t.e),
            )
    except rasterio.errors.RasterioError as error:
        raise OSError(str(error)) from error


def read_by_gdal(path: Path) -> _Raw:
    """Read through GDAL, by `ReadRaster`: gdal_array may have been built for another numpy."""
    from osgeo import gdal

    source = gdal.OpenEx(str(path), gdal.OF_RASTER)
    if source is None:
        raise OSError(gdal.GetLastErrorMsg())
    bands = [source.GetRasterBand(i + 1) for i in range(source.RasterCount)]
    dtype = np.dtype(gdal.GetDataTypeName(bands[0].DataType).lower().replace("byte", "uint8"))
    blocks = [band.ReadRaster(buf_type=band.DataType) for band in bands]
    if any(block is None for block in blocks):
        raise OSError(gdal.GetLastErrorMsg())
    shape = (len(bands), source.RasterYSize, source.RasterXSize)
    return _Raw(
        np.frombuffer(b"".join(bytes(block) for block in blocks), dtype=dtype).reshape(shape),
        tuple(band.GetDescription() for band in bands),
        tuple(1.0 if band.GetScale() is None else band.GetScale() for band in bands),
        tuple(band.GetOffset() or 0.0 for band in bands),
        bands[0].GetNoDataValue(),
        source.GetGeoTransform(),
    )


@dataclass(frozen=True)
class Band:
    """A band to write: its name and its values (rows, columns), NaN for nodata."""

    name: str
    values: npt.NDArray[np.float64]


NODATA = -9999.0


def write(path: Path, grid: Grid, bands: list[Band], metadata: dict[str, str], driver: str = "GTiff") -> None:
    """Write float32 bands in longitude and latitude (EPSG:4326), each described, with metadata.

    By GDAL, which every QGIS has. Raises `JumelageError` when it cannot be written whole.
    """
    from osgeo import gdal

    gdal.ErrorReset()
    try:
        failed = not _copy_to(path, _in_memory(grid, bands, metadata), driver)
    except RuntimeError as error:  # GDAL raises only where some other program of the process wants it to
        raise JumelageError("Cannot write the raster {name}: {reason}", name=path.name, reason=error) from error
    if failed or gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise JumelageError("Cannot write the raster {name}: {reason}", name=path.name, reason=gdal.GetLastErrorMsg())


def _copy_to(path: Path, source: Any, driver: str) -> bool:
    """Copy a GDAL dataset to a file; False when the driver refuses."""
    from osgeo import gdal

    options = ["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES"] if driver == "GTiff" else []
    writer = gdal.GetDriverByName(driver)
    copy = writer.CreateCopy(str(path), source, options=options) if writer is not None else None
    if copy is None:
        return False
    copy.FlushCache()
    return True  # leaving closes the file, which writes the last blocks


def _in_memory(grid: Grid, bands: list[Band], metadata: dict[str, str]) -> Any:
    """The bands as a GDAL dataset in memory."""
    from osgeo import gdal, osr

    memory = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, len(bands), gdal.GDT_Float32)
    memory.SetGeoTransform((grid.west, grid.dx, 0.0, grid.north, 0.0, -grid.dy))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    memory.SetProjection(reference.ExportToWkt())
    memory.SetMetadata(metadata)
    for number, band in enumerate(bands, start=1):
        target = memory.GetRasterBand(number)
        target.SetNoDataValue(NODATA)
        target.SetDescription(band.name)
        values = np.where(np.isfinite(band.values), band.values, NODATA).astype(np.float32)
        target.WriteRaster(0, 0, grid.columns, grid.rows, values.tobytes(), buf_type=gdal.GDT_Float32)
    return memory
