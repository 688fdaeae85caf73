"""Blocks of bands as physical values, by rasterio where it is sound, else by GDAL: the same result either way."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock, get_ident
from typing import Callable, Protocol

import numpy as np
import numpy.typing as npt

from ..core.bandnames import BandName
from ..core.errors import JumelageError
from ..core.slices import slices
from .impossible import Impossible, Outside
from .rasters import rasterio_is_sound
from .stack_sources import gdal_open, short

Float32 = npt.NDArray[np.float32]
Block = tuple[int, int, int, int]
"""Row, column, rows, columns."""
ReadBlocks = Callable[[str, "list[int]", "list[Block]"], "list[Float32]"]
_PIECE = 65536
_BEYOND = 1e30
"""No climate is as large: infinities, and the fill values of wider numbers than float32 holds."""
_NEARLY = 1.0 - 1e-6


@dataclass(frozen=True)
class PhysicalBand:
    """A band and how its stored numbers become °C, mm or the unit of an index: value x scale + offset.

    `floor` is the least value (0 for rain, whose small negatives are roundings), None without one. Values outside
    `known`, if it is given, cannot be: they are read as no data; or refused where `is_mixed` tells that each value is
    made of several, for the band was brought onto another grid.
    """

    name: str
    number: int
    holds: BandName
    scale: float
    offset: float
    nodata: float | None
    unit: str
    floor: float | None = None
    known: tuple[float, float] | None = None
    is_mixed: bool = False


def read_bands(bands: list[PhysicalBand], block: Block, impossible: Impossible | None = None) -> Float32:
    """Physical values (bands, rows, columns) of a block, NaN for nodata; what cannot be is counted by `impossible`."""
    return read_blocks(bands, [block], impossible=impossible)[0]


def read_blocks(
    bands: list[PhysicalBand],
    blocks: list[Block],
    read: ReadBlocks | None = None,
    impossible: Impossible | None = None,
) -> list[Float32]:
    """Physical values of several blocks; each file is opened once, and closed again unless `read` does otherwise."""
    by_file: dict[str, list[int]] = defaultdict(list)
    for i, band in enumerate(bands):
        by_file[band.name].append(i)
    parts = [(at, (read or _read)(name, [bands[i].number for i in at], blocks)) for name, at in by_file.items()]
    result = [_put_together(len(bands), [(at, read[n]) for at, read in parts]) for n in range(len(blocks))]
    for values in result:
        for band, plane in zip(bands, values):
            for outside in _make_physical(plane.reshape(-1), band):
                _tell_impossible(band, outside, impossible)
    return result


def _tell_impossible(band: PhysicalBand, outside: Outside, impossible: Impossible | None) -> None:
    """Count values that were read as no data; raise `JumelageError` where they may hide in their neighbours too."""
    if band.is_mixed:
        raise JumelageError(
            "{name} holds values that no climate can have, here {low:,.6g} {unit}, and bringing it onto another grid "
            "mixes them with their neighbours: tell the file which value means no data.",
            name=short(band.name),
            low=outside.low if outside.low < 0 else outside.high,
            unit=band.unit,
        )
    if impossible is not None:
        impossible.add(short(band.name), outside)


def _put_together(count: int, parts: list[tuple[list[int], Float32]]) -> Float32:
    """One block (count, rows, columns) of the bands of several files, each with their positions."""
    at, values = parts[0]
    if at == list(range(count)):
        return values
    result = np.empty((count, *values.shape[1:]), dtype=np.float32)
    for at, values in parts:
        result[at] = values
    return result


def _make_physical(values: Float32, band: PhysicalBand) -> list[Outside]:
    """Turn stored numbers into physical ones in place, piece by piece: the pieces stay in the cache.

    Gives the values that cannot be, which became NaN.
    """
    found = []
    nodata = None if band.nodata is None or not abs(band.nodata) < _BEYOND else np.float32(band.nodata)
    for block in slices(len(values), _PIECE):
        piece = values[block]
        if nodata is not None:
            piece[piece == nodata] = np.nan
        if band.known is None:  # else seen below, in one go with what cannot be
            np.copyto(piece, np.nan, where=np.abs(piece) >= _BEYOND)
        if band.scale != 1.0:
            with np.errstate(over="ignore"):  # fill values
                piece *= np.float32(band.scale)
        if band.offset:
            piece += np.float32(band.offset)
        if band.known is not None:
            found += _without_impossible(piece, band.known, band)
        if band.floor is not None:
            np.maximum(piece, np.float32(band.floor), out=piece)
    return found


def _without_impossible(piece: Float32, known: tuple[float, float], band: PhysicalBand) -> list[Outside]:
    """Make NaN, in place, what lies outside the range that is known; gives it, but for fill values beyond all doubt."""
    low, high = np.float32(known[0]), np.float32(known[1])
    outside = piece < low
    outside |= piece > high
    if not outside.any():
        return []
    values = piece[outside].astype(np.float64)
    piece[outside] = np.nan
    values = values[np.abs(values) < _BEYOND * abs(band.scale) * _NEARLY]
    return [Outside(len(values), float(values.min()), float(values.max()), band.unit)] if len(values) else []


def _read(name: str, numbers: list[int], blocks: list[Block]) -> list[Float32]:
    """Stored numbers of bands, by the backend of this QGIS."""
    try:
        return _backend()(name, numbers, blocks)
    except (OSError, RuntimeError, ValueError) as error:
        raise _damaged(name, error) from error


def _damaged(name: str, error: Exception) -> JumelageError:
    return JumelageError("The raster {name} is damaged: {reason}", name=short(name), reason=error)


@lru_cache(maxsize=1)
def _backend() -> ReadBlocks:
    """Rasterio where it is sound, else GDAL."""
    return read_by_rasterio if rasterio_is_sound() else read_by_gdal


def read_by_rasterio(name: str, numbers: list[int], blocks: list[Block]) -> list[Float32]:
    """Read through rasterio."""
    return _read_and_close(RasterioFile(name), numbers, blocks)


def read_by_gdal(name: str, numbers: list[int], blocks: list[Block]) -> list[Float32]:
    """Read through GDAL."""
    return _read_and_close(GdalFile(name), numbers, blocks)


class OpenFile(Protocol):
    """A file open for reading stored numbers."""

    def read(self, numbers: list[int], block: Block) -> Float32:
        """Stored numbers (bands, rows, columns) of a block."""

    def close(self) -> None:
        """Let go of the file."""


def _read_and_close(file: OpenFile, numbers: list[int], blocks: list[Block]) -> list[Float32]:
    try:
        return [file.read(numbers, block) for block in blocks]
    finally:
        file.close()


class RasterioFile:
    """A file opened by rasterio."""

    def __init__(self, name: str) -> None:
        """Open it."""
        import rasterio

        self._fault = rasterio.errors.RasterioError
        try:
            self._source = rasterio.open(name)
        except self._fault as error:
            raise OSError(str(error)) from error

    def read(self, numbers: list[int], block: Block) -> Float32:
        """Stored numbers of a block."""
        from rasterio.windows import Window

        row, column, rows, columns = block
        try:
            values: Float32 = self._source.read(numbers, window=Window(column, row, columns, rows), out_dtype="float32")
        except self._fault as error:
            raise OSError(str(error)) from error
        return values

    def close(self) -> None:
        """Let go of the file."""
        self._source.close()


class GdalFile:
    """A file opened by GDAL, read by `ReadRaster`: gdal_array may have been built for another numpy."""

    def __init__(self, name: str) -> None:
        """Open it."""
        self._source = gdal_open(name)

    def read(self, numbers: list[int], block: Block) -> Float32:
        """Stored numbers of a block."""
        from osgeo import gdal

        row, column, rows, columns = block
        gdal.ErrorReset()
        data = self._source.ReadRaster(column, row, columns, rows, buf_type=gdal.GDT_Float32, band_list=numbers)
        if data is None or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise OSError(gdal.GetLastErrorMsg())
        # a copy, for what GDAL gives cannot be written to
        return np.frombuffer(data, dtype=np.float32).reshape(len(numbers), rows, columns).copy()

    def close(self) -> None:
        """Let go of the file."""
        self._source = None


_FILES: dict[ReadBlocks, Callable[[str], OpenFile]] = {read_by_rasterio: RasterioFile, read_by_gdal: GdalFile}
_KEPT = 4
"""Files that a thread keeps open: as many as there are kinds of values."""


class KeptOpen:
    """Reads bands from files that stay open in between, a few for each thread: one of thousands of days opens slowly.

    A context manager that closes them.
    """

    def __init__(self, impossible: Impossible | None = None) -> None:
        """Begin with none; `impossible` counts the values that cannot be."""
        self._impossible = impossible
        self._open: dict[tuple[int, str], OpenFile] = {}
        self._lock = Lock()

    def __enter__(self) -> KeptOpen:  # noqa: PYI034 - Self needs Python 3.11
        """Enter."""
        return self

    def __exit__(self, *_fault: object) -> None:
        """Close the files."""
        for file in self._open.values():
            file.close()
        self._open.clear()

    def read(self, bands: list[PhysicalBand], block: Block) -> Float32:
        """Physical values (bands, rows, columns) of a block, NaN for nodata."""
        return read_blocks(bands, [block], self._blocks, self._impossible)[0]

    def _blocks(self, name: str, numbers: list[int], blocks: list[Block]) -> list[Float32]:
        try:
            file = self._file(name)
            return [file.read(numbers, block) for block in blocks]
        except (OSError, RuntimeError, ValueError) as error:
            raise _damaged(name, error) from error

    def _file(self, name: str) -> OpenFile:
        """The file, open in this thread; the one that was used longest ago makes room."""
        thread = get_ident()
        with self._lock:
            file = self._open.pop((thread, name), None)
        if file is None:
            file = _FILES[_backend()](name)
        with self._lock:
            self._open[thread, name] = file
            own = [key for key in self._open if key[0] == thread]
            spare = [self._open.pop(key) for key in own[:-_KEPT]]
        for unused in spare:
            unused.close()
        return file
