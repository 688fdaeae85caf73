"""The planner's raster files, opened as they are: north up, from -180 to 180, with what each band says of itself."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from ..core.bandnames import BandName, Clues, date_in, identify
from ..core.errors import JumelageError
from ..core.messages import Message, message
from .stack_grid import StackGrid, is_known

WGS84 = "EPSG:4326"
_HALF_TURN, _TURN, _POLE = 180.0, 360.0, 90.0
_NO_FIELDS = re.compile(
    r"(.*_)?(bnds|bounds|rotated_pole|crs|spatial_ref|lat|lon|latitude|longitude|height)$", re.IGNORECASE
)
_DATES = re.compile(r"^\s*(seconds|minutes|hours|days|months)\s+since\s+(\d{1,4})-(\d{1,2})-(\d{1,2})", re.IGNORECASE)
_A_DAY = {"seconds": 86400.0, "minutes": 1440.0, "hours": 24.0, "days": 1.0}
_TIME = "NETCDF_DIM_"
_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
"""Days before each month of a year of 365 days."""


@dataclass(frozen=True)
class SourceBand:
    """One band of a raster: `name` opens it in GDAL, `number` counts from 1; the rest is what the file says."""

    name: str
    number: int
    holds: BandName
    scale: float
    offset: float
    nodata: float | None
    unit: str
    date: tuple[int, int, int] | None = None
    """Year, month and day, where the file gives one."""


@dataclass(frozen=True)
class Source:
    """A raster on one grid, under the name by which it opens north up."""

    file: str
    grid: StackGrid
    bands: tuple[SourceBand, ...]
    notes: tuple[Message, ...]


def open_sources(names: list[str]) -> list[Source]:
    """Each raster of a list; a NetCDF of several variables counts as several.

    Raises `JumelageError` on a file that cannot be read, or lies on no plain grid.
    """
    return [_source(part) for name in names for part in _parts(name)]


def gdal_open(name: str) -> Any:
    """A raster opened by GDAL; raises `JumelageError` when it cannot be."""
    from osgeo import gdal

    gdal.ErrorReset()
    try:
        dataset = gdal.OpenEx(name, gdal.OF_RASTER)
    except RuntimeError:  # GDAL raises only where some other program of the process wants it to
        dataset = None
    if dataset is None:
        raise JumelageError("The raster {name} cannot be read: {reason}", name=short(name), reason=_why(name))
    return dataset


def _why(name: str) -> Message | str:
    from osgeo import gdal

    if not Path(name).exists() and ":" not in name[2:]:
        return message("there is no such file.")
    return gdal.GetLastErrorMsg() or message("its format is not known.")


def short(name: str) -> str:
    """The file of a raster's name, without its folders, as a sentence shows it."""
    if name.lstrip().startswith("<"):
        found = re.search(r"<Source(?:Filename|Dataset)[^>]*>([^<]+)<", name)
        name = html.unescape(found[1]) if found else "VRT"
    return Path(name.replace('"', "")).name


def located(name: str) -> str:
    """A name by which a raster opens from anywhere: files by their whole path, others as they are."""
    if name.lstrip().startswith("<") or not Path(name).exists():
        return name
    return str(Path(name).resolve())


def _parts(name: str) -> Iterator[str]:
    """The raster itself, or the variables of its file that lie on a grid."""
    dataset = gdal_open(name)
    parts = [part for part, _ in dataset.GetSubDatasets()]
    if dataset.RasterCount or not parts:
        yield name
        return
    fields = [part for part in parts if not _NO_FIELDS.match(part.replace('"', "").rsplit(":", 1)[-1])]
    if not fields:
        raise JumelageError("The raster {name} holds no field on a grid.", name=short(name))
    yield from fields


def _source(name: str) -> Source:
    dataset = gdal_open(name)
    if not dataset.RasterCount:
        raise JumelageError("The raster {name} holds no band.", name=short(name))
    _refuse_curvilinear(dataset, name)
    crs, notes = _crs_of(dataset, name)
    upright, grid, more = _upright(dataset, name, crs)
    turned = gdal_open(upright)
    described = dataset.GetMetadata()  # asked once: with the dates of all bands it is long
    bands = tuple(_band(dataset, turned, n, upright, name, described) for n in range(1, dataset.RasterCount + 1))
    return Source(short(name), grid, bands, (*notes, *more))


def _refuse_curvilinear(dataset: Any, name: str) -> None:
    """Raise `JumelageError` for a rotated pole or a grid of its own, which no plain grid is."""
    mappings = [value for key, value in dataset.GetMetadata().items() if key.endswith("#grid_mapping_name")]
    texts = " ".join([dataset.GetProjection(), *mappings]).lower()
    if "rotated_latitude_longitude" in texts or "ob_tran" in texts or "rotated_pole" in texts:
        raise JumelageError(
            "{name} lies on a rotated pole, whose rows and columns follow no meridian: bring it onto longitudes and "
            "latitudes first (for example with cdo remapbil).",
            name=short(name),
        )
    default = dataset.GetGeoTransform(can_return_null=True) is None
    if default and dataset.GetMetadata("GEOLOCATION"):
        raise JumelageError(
            "{name} lies on a grid of its own, with a longitude and a latitude for each cell: bring it onto a plain "
            "grid first (for example with gdalwarp -geoloc).",
            name=short(name),
        )
    if default:
        raise JumelageError("{name} does not say where it lies.", name=short(name))
    _, _, skew_x, _, skew_y, _ = dataset.GetGeoTransform()
    if skew_x or skew_y:
        raise JumelageError("{name} is rotated: bring it north up first (gdalwarp).", name=short(name))


def _crs_of(dataset: Any, name: str) -> tuple[str, tuple[Message, ...]]:
    """The coordinate reference system; longitudes and latitudes where none is written and the extent allows."""
    text = str(dataset.GetProjection())
    if text and not is_known(text):
        raise JumelageError(
            "The coordinate reference system of {name} tells no place on Earth: assign another.", name=short(name)
        )
    if text:
        return text, ()
    west, dx, _, north, _, dy = dataset.GetGeoTransform()
    east, south = west + dx * dataset.RasterXSize, north + dy * dataset.RasterYSize
    degrees = -_HALF_TURN <= west < east <= _TURN + abs(dx) and max(abs(north), abs(south)) <= _POLE + abs(dy)
    if not degrees:
        raise JumelageError(
            "{name} has no coordinate reference system, and its extent is not in degrees: assign one.", name=short(name)
        )
    note = message("{name} has no coordinate reference system: read as longitude and latitude.", name=short(name))
    return WGS84, (note,)


def _upright(dataset: Any, name: str, crs: str) -> tuple[str, StackGrid, list[Message]]:
    """The name under which a raster opens north up and from -180 to 180, its grid, and notes on what was turned."""
    west, dx, _, north, _, dy = dataset.GetGeoTransform()
    columns, rows = dataset.RasterXSize, dataset.RasterYSize
    notes = []
    if dx < 0:
        raise JumelageError("{name} runs from east to west: bring it north up first (gdalwarp).", name=short(name))
    if dy > 0:
        north, dy = north + dy * rows, -dy
        name = warped(name, crs, StackGrid(crs, west, north, dx, -dy, rows, columns), "near")
        notes.append(message("{name} was upside down: turned.", name=short(name)))
    grid = StackGrid(crs, west, north, dx, -dy, rows, columns)
    if grid.geographic and west + dx * columns > _HALF_TURN + dx / 2:
        name, grid = _from_minus_180(name, grid)
        notes.append(message("{name} ran from 0 to 360 degrees east: brought to -180 to 180.", name=short(name)))
    return name, grid, notes


def warped(name: str, crs: str, grid: StackGrid, method: str) -> str:
    """A virtual raster of decimal numbers with a raster, given in `crs`, on a grid, NaN where it has no data.

    `method` is GDAL's: near keeps each value. Raises `JumelageError` where GDAL cannot.
    """
    from osgeo import gdal

    dataset = gdal_open(located(name))
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    undeclared = all(band.GetNoDataValue() is None for band in bands)
    options = gdal.WarpOptions(
        format="VRT",
        srcSRS=crs,
        dstSRS=grid.crs,
        outputBounds=(grid.west, grid.south, grid.east, grid.north),
        width=grid.columns,
        height=grid.rows,
        resampleAlg=method,
        outputType=gdal.GDT_Float32,
        srcNodata="nan" if undeclared and gdal.GetDataTypeName(bands[0].DataType).startswith("Float") else None,
        dstNodata="nan",
        multithread=False,
        warpOptions=["UNIFIED_SRC_NODATA=NO"],  # each band has its own gaps
    )
    try:
        made = gdal.Warp("", dataset, options=options)
    except RuntimeError:  # GDAL raises only where some other program of the process wants it to
        made = None
    if made is None:
        reason = gdal.GetLastErrorMsg()
        raise JumelageError("{name} cannot be brought onto the grid: {reason}", name=short(name), reason=reason)
    return str(made.GetMetadata("xml:VRT")[0])


def _from_minus_180(name: str, grid: StackGrid) -> tuple[str, StackGrid]:
    """A virtual raster whose columns east of 180 degrees come first; no value is changed."""
    cut = round((_HALF_TURN - grid.west) / grid.dx)
    if cut <= 0:  # wholly east of 180 degrees
        pieces, west, columns = [(0, 0, grid.columns)], grid.west - _TURN, grid.columns
    else:
        west = grid.west + cut * grid.dx - _TURN
        start = round((grid.west - west) / grid.dx)
        pieces, columns = [(cut, 0, grid.columns - cut), (0, start, cut)], start + cut
        if start != grid.columns - cut:
            raise JumelageError("{name} crosses 180 degrees east: cut it there first.", name=short(name))
    moved = StackGrid(grid.crs, west, grid.north, grid.dx, grid.dy, grid.rows, columns)
    return _mosaic(name, moved, pieces), moved


def _mosaic(name: str, grid: StackGrid, pieces: list[tuple[int, int, int]]) -> str:
    """A virtual raster of columns of another: pieces are (first column there, first column here, how many)."""
    from osgeo import gdal

    dataset = gdal_open(name)
    source = html.escape(located(name))
    bands = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        parts = "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="0">{source}</SourceFilename>'
            f"<SourceBand>{number}</SourceBand>"
            f'<SrcRect xOff="{there}" yOff="0" xSize="{width}" ySize="{grid.rows}"/>'
            f'<DstRect xOff="{here}" yOff="0" xSize="{width}" ySize="{grid.rows}"/></SimpleSource>'
            for there, here, width in pieces
        )
        nodata = band.GetNoDataValue()
        empty = "" if nodata is None else f"<NoDataValue>{nodata!r}</NoDataValue>"
        kind = gdal.GetDataTypeName(band.DataType)
        bands.append(f'<VRTRasterBand dataType="{kind}" band="{number}">{empty}{parts}</VRTRasterBand>')
    transform = ", ".join(repr(float(v)) for v in grid.transform)
    return (
        f'<VRTDataset rasterXSize="{grid.columns}" rasterYSize="{grid.rows}"><SRS>{html.escape(grid.crs)}</SRS>'
        f"<GeoTransform>{transform}</GeoTransform>{''.join(bands)}</VRTDataset>"
    )


def _band(dataset: Any, turned: Any, number: int, upright: str, name: str, described: dict[str, str]) -> SourceBand:
    """What a band says of itself; `turned` is the dataset north up, `described` what the whole file says."""
    band = dataset.GetRasterBand(number)
    metadata = band.GetMetadata()
    date_of_band = _date_of(metadata, described) or date_in(band.GetDescription())
    clues = Clues(
        band.GetDescription(),
        metadata.get("NETCDF_VARNAME", ""),
        stem_of(name),
        number - 1,
        dataset.RasterCount,
        None if date_of_band is None else date_of_band[:2],
    )
    scale, offset = band.GetScale(), band.GetOffset()
    return SourceBand(
        upright,
        number,
        identify(clues),
        1.0 if scale is None else float(scale),
        float(offset or 0.0),
        turned.GetRasterBand(number).GetNoDataValue(),
        band.GetUnitType() or metadata.get("units", ""),
        date_of_band,
    )


def stem_of(name: str) -> str:
    """The name of the file without its ending, whose dots are not all endings: V.2.1, 0.1deg."""
    file = short(name)
    if ":" in file:  # part of a file: file.nc:variable
        file = file.rsplit(":", 1)[0]
    return re.sub(r"\.[A-Za-z][A-Za-z0-9]{0,4}$", "", file)


def _date_of(band: dict[str, str], file: dict[str, str]) -> tuple[int, int, int] | None:
    """Year, month and day of a band of a NetCDF with dates; None where there is none that can be read."""
    for key, value in band.items():
        found = _DATES.match(file.get(f"{key[len(_TIME) :]}#units", "")) if key.startswith(_TIME) else None
        if found is not None:
            calendar = file.get(f"{key[len(_TIME) :]}#calendar", "standard").lower()
            try:
                return _after(found, float(value), calendar)
            except (ValueError, OverflowError):
                return None
    return None


def _after(since: re.Match[str], value: float, calendar: str) -> tuple[int, int, int]:
    """Year, month and day so long after a moment that a unit of the CF conventions gives."""
    step, (year, month, day) = since[1].lower(), (int(part) for part in since.groups()[1:])
    if not 1 <= month <= len(_BEFORE):
        raise ValueError(month)
    if step == "months":
        total = year * 12 + month - 1 + int(value)
        return total // 12, total % 12 + 1, day
    days = math.floor(value / _A_DAY[step])
    if calendar == "360_day":
        total = year * 360 + (month - 1) * 30 + day - 1 + days
        return total // 360, total % 360 // 30 + 1, total % 30 + 1
    if calendar in {"noleap", "365_day"}:
        total = year * 365 + _BEFORE[month - 1] + day - 1 + days
        in_year = int(np.searchsorted(_BEFORE, total % 365, side="right"))
        return total // 365, in_year, total % 365 - _BEFORE[in_year - 1] + 1
    moment = date(max(year, 1), month, day) + timedelta(days=days)
    return moment.year, moment.month, moment.day
