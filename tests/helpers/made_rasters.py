"""Small rasters for the tests, made by GDAL as planners get them: GeoTIFF and NetCDF of the CF conventions."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr

TYPES = {"float32": gdal.GDT_Float32, "float64": gdal.GDT_Float64, "int16": gdal.GDT_Int16, "uint16": gdal.GDT_UInt16}
SEASONS = ("tas_djf", "tas_mam", "tas_jja", "tas_son", "pr_djf", "pr_mam", "pr_jja", "pr_son")


def wkt(crs):
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    return reference.ExportToWkt()


def tif(
    path,
    values,
    names=None,
    *,
    west=0.0,
    north=45.0,
    step=0.5,
    crs="EPSG:4326",
    nodata=-9999.0,
    scale=None,
    offset=None,
    units=None,
    dtype="float32",
    south_up=False,
):
    """A GeoTIFF of values (bands, rows, columns), stored as they are; NaN becomes nodata. Gives its path."""
    values = np.asarray(values, dtype=float)
    bands, rows, columns = values.shape
    made = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, TYPES[dtype])
    made.SetGeoTransform((west, step, 0, north - step * rows if south_up else north, 0, step if south_up else -step))
    if crs:
        made.SetProjection(wkt(crs))
    for i, plane in enumerate(values):
        band = made.GetRasterBand(i + 1)
        if names is not None:
            band.SetDescription(names[i])
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if scale is not None:
            band.SetScale(scale)
        if offset is not None:
            band.SetOffset(offset)
        if units is not None:
            band.SetUnitType(units[i] if isinstance(units, (list, tuple)) else units)
        stored = plane if nodata is None else np.where(np.isnan(plane), nodata, plane)
        stored = stored if dtype.startswith("float") else np.round(stored)
        stored = np.ascontiguousarray((stored[::-1] if south_up else stored).astype(dtype))
        band.WriteRaster(0, 0, columns, rows, stored.tobytes(), buf_type=TYPES[dtype])
    made.FlushCache()
    del made, band
    return str(path)


def _attributes(thing, attributes):
    for name, value in attributes.items():
        if isinstance(value, str):
            thing.CreateAttribute(name, [], gdal.ExtendedDataType.CreateString()).Write(value)
        else:
            thing.CreateAttribute(name, [], gdal.ExtendedDataType.Create(gdal.GDT_Float64)).Write(float(value))


def _array(group, name, dimensions, values, attributes, dtype="float64", fill=None):
    kind = gdal.ExtendedDataType.Create(TYPES[dtype])
    array = group.CreateMDArray(name, dimensions, kind)
    if fill is not None:
        array.SetNoDataValueDouble(fill)
    _attributes(array, attributes)
    array.Write(np.ascontiguousarray(values, dtype=dtype).tobytes())


def netcdf(path, fields, *, y, x, times=None, time=None, mapping=None, axes=("lat", "lon"), more=None):
    """A NetCDF of the CF conventions; gives its path.

    `fields` maps a variable to its values (times, y, x) and attributes; `times` are numbers and `time` the attributes
    of their axis; `mapping` is the name and the attributes of the grid mapping; `more` adds fields (y, x).
    """
    kinds = {
        "lat": {"units": "degrees_north", "standard_name": "latitude", "axis": "Y"},
        "lon": {"units": "degrees_east", "standard_name": "longitude", "axis": "X"},
        "rlat": {"units": "degrees", "standard_name": "grid_latitude", "axis": "Y"},
        "rlon": {"units": "degrees", "standard_name": "grid_longitude", "axis": "X"},
        "y": {"units": "m", "standard_name": "projection_y_coordinate", "axis": "Y"},
        "x": {"units": "m", "standard_name": "projection_x_coordinate", "axis": "X"},
    }
    made = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path))
    group = made.GetRootGroup()
    _attributes(group, {"Conventions": "CF-1.7", "history": "cdo remapbil from rotated_pole"})
    dimensions = []
    if times is not None:
        dimensions.append(group.CreateDimension("time", "TEMPORAL", "", len(times)))
        _array(group, "time", dimensions[:1], times, {"standard_name": "time", "axis": "T", **time})
    for name, values, kind in ((axes[0], y, "HORIZONTAL_Y"), (axes[1], x, "HORIZONTAL_X")):
        dimensions.append(group.CreateDimension(name, kind, "", len(values)))
        _array(group, name, dimensions[-1:], values, kinds[name])
    if mapping is not None:
        _array(group, mapping[0], [], np.zeros(()), mapping[1])
    for name, (values, attributes) in fields.items():
        mapped = {"grid_mapping": mapping[0]} if mapping else {}
        _array(group, name, dimensions, np.nan_to_num(values, nan=1e20), {**mapped, **attributes}, "float32", 1e20)
    for name, values in (more or {}).items():
        _array(group, name, dimensions[-2:], values, {})
    del group, dimensions, made
    return str(path)
