"""A small twinning made by hand, for the tests of the project and of the poster: no result of the plugin's own."""

from __future__ import annotations

import math
from pathlib import Path

from jumelage_climatique.jumelage_plugin.bridge.posters.why_content import PosterContent, Reading, Strip
from jumelage_climatique.jumelage_plugin.bridge.project import copy_basemap
from osgeo import gdal, ogr, osr

HOME, TWIN = (1.2, 43.3), (-5.4, 38.3)
TWINS = (
    # lon, lat, name, rank, sigma, partner, map_label
    (-6.4, 39.8, "Torrejoncillo", 1, 0.4, 0, 1),
    (0.9, 41.6, "Torregrossa", 2, 1.0, 0, 1),
    (3.0, 43.0, "Sigean", 3, 2.0, 0, 1),
    (-4.1, 37.2, "Loja", 4, 4.0, 0, 1),
    (-4.5, 38.0, "Unnamed on the map", 5, 0.9, 0, 0),
    (-2.0, 40.0, "Partner elsewhere", 900, 2.5, 1, 0),
)
TODAY = ((7.0, 12.9, 21.4, 14.7), (179.0, 212.0, 134.0, 180.0))
THERE = ((7.8, 13.9, 24.4, 16.3), (190.0, 136.0, 26.0, 167.0))
EXPECTED = ((8.5, 14.5, 24.0, 16.8), (181.0, 197.0, 115.0, 164.0))
HALF_RANGES = ((0.3, 0.4, 0.7, 0.3), (15.0, 20.0, 30.0, 12.0))


def _crs() -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def _raster(path: Path) -> None:
    """Sigma grows from the twin outward, so that every class is on the map."""
    columns, rows, step = 120, 90, 0.25
    raster = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 3, gdal.GDT_Float32)
    raster.SetGeoTransform((-12.0, step, 0.0, 52.0, 0.0, -step))
    raster.SetProjection(_crs().ExportToWkt())
    values = [
        math.hypot(-12.0 + (c + 0.5) * step - TWIN[0], 52.0 - (r + 0.5) * step - TWIN[1]) / 2.0
        for r in range(rows)
        for c in range(columns)
    ]
    from array import array

    for band in (1, 2, 3):
        raster.GetRasterBand(band).WriteRaster(0, 0, columns, rows, array("f", values).tobytes())
        raster.GetRasterBand(band).SetNoDataValue(-9999.0)


def _points(path: Path, table: str, fields: dict[str, int], rows: list[tuple[float, float, dict]]) -> None:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(table, _crs(), ogr.wkbPoint)
    for name, kind in fields.items():
        layer.CreateField(ogr.FieldDefn(name, kind))
    for lon, lat, values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in values.items():
            feature.SetField(name, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({lon} {lat})"))
        layer.CreateFeature(feature)


def make_folder(folder: Path, basemap: Path) -> Path:
    """Write analogue.tif, twins.gpkg, places.gpkg and a copy of the basemap."""
    folder.mkdir(parents=True, exist_ok=True)
    _raster(folder / "analogue.tif")
    fields = {"name": ogr.OFTString, "rank": ogr.OFTInteger, "sigma": ogr.OFTReal, "score": ogr.OFTReal}
    fields |= {"reasons": ogr.OFTString, "partner": ogr.OFTInteger, "map_label": ogr.OFTInteger}
    twins = [
        (lon, lat, dict(zip(fields, (name, rank, sigma, 0.5, "For: none", partner, shown))))
        for lon, lat, name, rank, sigma, partner, shown in TWINS
    ]
    _points(folder / "twins.gpkg", "twins", fields, twins)
    fields = {"rank": ogr.OFTInteger, "name": ogr.OFTString, "sigma": ogr.OFTReal}
    places = [(lon, lat, dict(zip(fields, (rank, name, sigma)))) for lon, lat, name, rank, sigma, *_ in TWINS]
    _points(folder / "places.gpkg", "places", fields, places)
    copy_basemap(basemap, folder)
    return folder


def _readings(values: tuple[float, ...], half: tuple[float, ...] | None = None) -> tuple[Reading, ...]:
    return tuple(Reading(v, v - h, v + h) for v, h in zip(values, half or (0.0,) * len(values)))


def content(**changes) -> PosterContent:
    """Return a poster's content in French; `changes` replace fields of it."""
    home, twin = changes.get("home_name", "Carbonne"), changes.get("twin_name", "Fuente Obejuna")
    strips = (
        Strip(home, "aujourd’hui (1981-2010)", *map(_readings, TODAY), "Année : 14,0 °C, 705 mm", "24 jours à 30 °C"),
        Strip(twin, "aujourd’hui (1981-2010)", *map(_readings, THERE), "Année : 15,6 °C, 518 mm", "87 jours à 30 °C"),
        Strip(home, "en 2050", *map(_readings, EXPECTED, HALF_RANGES), "Année : 15,9 °C, 658 mm", "49 jours à 30 °C"),
    )
    fields = {
        "language": "fr",
        "title": f"Pourquoi {twin} ?",
        "question": f"Qui vit aujourd’hui avec le climat que {home} attend en 2050, et nous ressemble ?",
        "home_name": home,
        "twin_name": twin,
        "home_point": HOME,
        "twin_point": TWIN,
        "verdict": f"{twin} est une bonne analogie du climat attendu à {home} : 44 % des modèles s’accordent.",
        "figures": (("+2,0 °C", "sur l’année"), ("63 %", "du chemin déjà parcouru"), ("791 km", "à vol d’oiseau")),
        "strips": strips,
        "season_labels": ("hiver", "printemps", "été", "automne"),
        "pros": ("Bonne analogie (sigma 1,4)", "Toutes deux rurales", "Population comparable (5 700 / 4 600)"),
        "cons": ("28 % plus sec sur l’année", "Étés 61 % plus secs", "355 m plus haut"),
        "method": "Huit variables saisonnières sont comparées. " * 6,
        "limits": "Ni les canicules, ni les nuits chaudes, ni les sécheresses. " * 4,
        "sources": "ERA5 (Copernicus, CC BY 4.0), Météo-France (Licence Ouverte 2.0), Natural Earth. " * 3,
        "credits": "Réalisé avec Jumelage climatique, une extension libre de QGIS.",
    }
    return PosterContent(**{**fields, **changes})
