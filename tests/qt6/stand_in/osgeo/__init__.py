"""GDAL, which comes with QGIS: names alone."""

from qgis.names import Kind

gdal, ogr, osr, gdal_array = (Kind(name, (), {}) for name in ("gdal", "ogr", "osr", "gdal_array"))
