"""Layers of places for tests of their climate, and the shipped climate of a cell, read beside the plugin."""

import numpy as np
from jumelage_climatique.processing import inputs
from osgeo import gdal
from qgis import processing
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

PLACES = "jumelage:climateofplaces"
CLIMATE = inputs.DATASET.climate_folder
STEP = 1 / 6
CARBONNE = "POINT(1.2191 43.2972)"


def made_layer(rows, kind="Polygon", crs="EPSG:4326"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=label:string&field=height:double", "places", "memory")
    for number, (wkt, height) in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"P{number}", height])
        feature.setGeometry(QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry())
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def run(layer=None, **parameters):
    asked = {"INPUT": layer, "OUTPUT": "memory:", "OUTPUT_HTML": None}
    feedback = parameters.pop("feedback", None)
    return processing.run(PLACES, {**asked, **parameters}, feedback=feedback)


def rows_of(made):
    return list(made["OUTPUT"].getFeatures())


def rectangle(west, south, east, north):
    return f"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def cell_of(lon, lat):
    """Row and column of the cell that holds a place, read off the file by GDAL."""
    west, dx, _, north, _, dy = gdal.Open(str(CLIMATE / "elevation.tif")).GetGeoTransform()
    return int((lat - north) // dy), int((lon - west) // dx)


def outline_of(row, column, width=1.0):
    west, north = -12 + column * STEP, 62 - row * STEP
    return rectangle(west, north - STEP, west + width * STEP, north)


def monthly(kind, row, column):
    """Twelve monthly values of a cell, by GDAL alone."""
    source = gdal.Open(str(CLIMATE / f"{kind}_1981-2010.tif"))
    bands = [source.GetRasterBand(i + 1) for i in range(12)]
    return np.array([b.ReadAsArray(column, row, 1, 1)[0, 0] * b.GetScale() for b in bands])
