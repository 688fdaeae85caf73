"""The map under the film, rendered by QGIS from what ships: countries, lakes, and the communes around both towns."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QSize
from qgis.PyQt.QtGui import QImage, QPainter

from ...core.flight import View
from .. import design, styling
from ..map_scale import SCALE_VARIABLE
from ..posters.maps import PROJECT_CRS
from ..project import BASEMAP, copy_basemap, transformations
from ..surroundings import SURROUNDINGS, surroundings_layer
from .screen import ROWS, WIDTH, blank

_DPI = 110.0
"""Of 1920 x 1080: lines and names of the map as large as they are on a screen."""
_LARGER = 1.7
"""Names are read from a telephone or from the back of a room."""
_NEAR = 200_000.0
"""Metres: a wider view than this shows countries alone, for communes would be dust."""


class Ground:
    """Maps of any place of Europe; `scratch` takes a copy of the background, which QGIS may write beside."""

    def __init__(self, folder: Path, background: Path, scratch: Path) -> None:
        """Open the layers. Raises `JumelageError` when a file is missing or cannot be read."""
        copy_basemap(background, scratch)
        countries, borders, lakes = (
            QgsVectorLayer(f"{scratch / BASEMAP}|layername={table}", table, "ogr")
            for table in ("countries", "countries", "lakes")
        )
        styling.style_basemap(countries, lakes)
        styling.style_borders(borders)
        self._far = [borders, lakes, countries]
        near = [surroundings_layer(folder, SURROUNDINGS)] if (folder / SURROUNDINGS).is_file() else []
        self._near = [borders, *near, lakes, countries]
        self._context = QgsExpressionContext()
        scope = QgsExpressionContextScope()
        scope.setVariable(SCALE_VARIABLE, _LARGER)
        self._context.appendScope(scope)
        self._crs = QgsCoordinateReferenceSystem(PROJECT_CRS)
        self._transformations = transformations(self._crs)
        self._way = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), self._crs, QgsProject())

    def metres(self, lon: float, lat: float) -> tuple[float, float]:
        """A place in metres of the map."""
        spot = self._way.transform(QgsPointXY(lon, lat))
        return spot.x(), spot.y()

    def outline(self, shape: QgsGeometry) -> list[list[tuple[float, float]]]:
        """The rings of an outline (degrees) in metres of the map."""
        moved = QgsGeometry(shape)
        moved.transform(self._way)
        polygons = moved.asMultiPolygon() if moved.isMultipart() else [moved.asPolygon()]
        return [[(spot.x(), spot.y()) for spot in ring] for polygon in polygons for ring in polygon]

    def picture(self, view: View, height: int) -> QImage:
        """The map of a view, in a picture of this height."""
        image = blank(height, design.SEA)
        settings = QgsMapSettings()
        settings.setLayers(self._near if view.width < _NEAR else self._far)
        settings.setDestinationCrs(self._crs)
        settings.setTransformContext(self._transformations)
        settings.setBackgroundColor(design.colour(design.SEA))
        settings.setOutputSize(QSize(image.width(), image.height()))
        settings.setExpressionContext(self._context)
        settings.setOutputDpi(_DPI * height / ROWS)
        half_x, half_y = view.width / 2.0, view.width * image.height() / image.width() / 2.0
        settings.setExtent(QgsRectangle(view.x - half_x, view.y - half_y, view.x + half_x, view.y + half_y))
        painter = QPainter(image)
        job = QgsMapRendererCustomPainterJob(settings, painter)
        job.renderSynchronously()
        painter.end()
        return image


def on_screen(view: View, x: float, y: float) -> QPointF:
    """Where a place (metres) lies on the screen of 1920 x 1080."""
    scale = WIDTH / view.width
    return QPointF(WIDTH / 2.0 + (x - view.x) * scale, ROWS / 2.0 - (y - view.y) * scale)


def around(places: list[tuple[float, float]], least: float, room: float = 1.5) -> View:
    """The view that shows all places (metres) with some room, at least `least` metres wide."""
    across, up = [x for x, _ in places], [y for _, y in places]
    wide = max(max(across) - min(across), (max(up) - min(up)) * WIDTH / ROWS, least / room) * room
    return View((max(across) + min(across)) / 2.0, (max(up) + min(up)) / 2.0, wide)
