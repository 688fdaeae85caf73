"""The project of a result: a folder that opens with everything styled, on any computer, without the plugin."""

from __future__ import annotations

import html
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDatumTransform,
    QgsDistanceArea,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime

from ..core.errors import JumelageError
from ..core.options import SIGMA
from . import compat, design, styling
from .map_scale import follow_scale
from .posters import maps, why
from .posters.why_content import PosterContent
from .raster_styles import style_analogue
from .staging import Staging
from .twinning_folder import PART_PROPERTY
from .wording import tr

PROJECT_NAME = "jumelage.qgz"
BASEMAP = "basemap.gpkg"
LINKS = "links.gpkg"
_LINK_STEP_M = 25_000.0
_BEST_PLACES = 5
"""Best places of the whole map that the poster's map must hold: more would shrink it too much."""
_ANONYMOUS = "projects/anonymize_saved_projects"


class WrittenProject(NamedTuple):
    """A project that is on disk, and its poster, which lives as long as the project is kept."""

    project: QgsProject
    layout: QgsPrintLayout

    @property
    def path(self) -> Path:
        """Where it was written."""
        return Path(self.project.fileName())


def copy_basemap(source: Path, folder: Path) -> Path:
    """Copy the shipped basemap into the folder by a plain file copy: QGIS never opens the original."""
    target = folder / BASEMAP
    with Staging() as staging:
        # Contents only: a plugin folder may be read-only, the copy must not be.
        shutil.copyfile(source, staging.file(target))
        staging.publish()
    return target


def write_project(folder: Path, content: PosterContent) -> WrittenProject:
    """Write jumelage.qgz, with its poster, over the files that `folder` already holds.

    Needs analogue.tif, twins.gpkg and basemap.gpkg; shows places.gpkg where it exists. Writes links.gpkg.
    Raises `JumelageError` when a file is missing or cannot be read, or the project cannot be written.
    """
    folder = Path(folder)
    write_links(folder, content)
    project = QgsProject()
    project.setFileName(str(folder / PROJECT_NAME))
    project.setCrs(QgsCoordinateReferenceSystem(maps.PROJECT_CRS))
    project.setTransformContext(transformations(project.crs()))
    project.setBackgroundColor(design.colour(design.SEA))
    project.writeEntryBool("Paths", "/Absolute", False)
    layers = _layers(folder)
    _style(layers)
    describe(layers, content)
    _arrange(project, layers)
    QgsExpressionContextUtils.setProjectVariable(project, styling.TWIN_VARIABLE, content.twin_name)
    extent = maps.points_extent(places_to_show(layers, content))
    crs = QgsCoordinateReferenceSystem(maps.PROJECT_CRS)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, crs))
    _set_themes(project, layers)
    _set_project_metadata(project, content)
    layout = why.build_poster(project, content, extent)
    save_project(project, folder / PROJECT_NAME)
    return WrittenProject(project, layout)


def transformations(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransformContext:
    """The way from longitude and latitude to `crs`, chosen: QGIS would ask the reader as the project opens."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    chosen = QgsCoordinateTransformContext()
    operations = QgsDatumTransform.operations(degrees, crs)
    if operations:
        chosen.addCoordinateOperation(degrees, crs, operations[0].proj, True)
    return chosen


def _vector(folder: Path, file: str, table: str, title: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{folder / file}|layername={table}", title, "ogr")
    return _valid(layer, folder / file)


def _valid(layer: QgsMapLayer, path: Path) -> QgsMapLayer:
    if not layer.isValid():
        raise JumelageError("The file {path} is missing or cannot be read.", path=path)
    return layer


def analysis_layers(folder: Path) -> dict[str, QgsMapLayer]:
    """The layers of a run by their part, from the one drawn last to the one drawn first."""
    titles = why.layer_titles()
    layers: dict[str, QgsMapLayer] = {
        "pair": _vector(folder, LINKS, "pair", titles["pair"]),
        "link": _vector(folder, LINKS, "link", titles["link"]),
        "twins": _vector(folder, "twins.gpkg", "twins", titles["twins"]),
    }
    if (folder / "places.gpkg").exists():
        layers["places"] = _vector(folder, "places.gpkg", "places", titles["places"])
    raster = QgsRasterLayer(str(folder / "analogue.tif"), titles["analogue"], "gdal")
    layers["analogue"] = _valid(raster, folder / "analogue.tif")
    return marked(layers)


def _layers(folder: Path) -> dict[str, QgsMapLayer]:
    """The layers of a run with their background, in the order in which they lie."""
    titles = why.layer_titles()
    layers = analysis_layers(folder)
    analogue = layers.pop("analogue")
    layers["borders"] = _vector(folder, BASEMAP, "countries", titles["borders"])
    layers["lakes"] = _vector(folder, BASEMAP, "lakes", titles["lakes"])
    layers["analogue"] = analogue
    layers["countries"] = _vector(folder, BASEMAP, "countries", titles["countries"])
    return marked(layers)


def marked(layers: dict[str, QgsMapLayer]) -> dict[str, QgsMapLayer]:
    """The layers, each bearing the name of its part: posters look for them by it, whatever they are called."""
    for part, layer in layers.items():
        layer.setCustomProperty(PART_PROPERTY, part)
    return layers


def style_analysis(layers: dict[str, QgsMapLayer]) -> None:
    """The look of the layers of a run, on the screen and on posters of any size."""
    styling.style_home(layers["pair"])
    styling.style_link(layers["link"])
    styling.style_twins(layers["twins"])
    if "places" in layers:
        styling.style_places(layers["places"])
    style_analogue(layers["analogue"], (SIGMA,))
    _add_poster_style(layers["twins"])
    for layer in layers.values():
        if isinstance(layer, QgsVectorLayer):
            follow_scale(layer)


def _style(layers: dict[str, QgsMapLayer]) -> None:
    style_analysis(layers)
    styling.style_borders(layers["borders"])
    styling.style_basemap(layers["countries"], layers["lakes"])


def describe(layers: dict[str, QgsMapLayer], content: PosterContent) -> None:
    """Let attribution and limits follow the data into each layer's metadata."""
    base = tr("Natural Earth, public domain")
    for part, layer in layers.items():
        own = part in ("countries", "borders", "lakes")
        styling.set_metadata(layer, layer.name(), "" if own else content.limits, base if own else content.sources)


def _arrange(project: QgsProject, layers: dict[str, QgsMapLayer]) -> None:
    """Layers in groups, in the order in which they are drawn."""
    groups = (
        (tr("Twinning"), ("pair", "link", "twins", "places")),
        (tr("Landmarks"), ("borders", "lakes")),
        (tr("Climate"), ("analogue",)),
        (tr("Background"), ("countries",)),
    )
    project.addMapLayers(list(layers.values()), False)
    for title, parts in groups:
        group: QgsLayerTreeGroup = project.layerTreeRoot().addGroup(title)
        for part in parts:
            if part in layers:
                node = group.addLayer(layers[part])
                node.setExpanded(part in ("analogue", "twins"))


def places_to_show(layers: dict[str, QgsMapLayer], content: PosterContent) -> list[tuple[float, float]]:
    """(lon, lat) of home, of the twin, of the twins named on the map and of the best places of the whole map."""
    points = [content.home_point, content.twin_point]
    named = QgsFeatureRequest().setFilterExpression('"map_label" = 1 OR "partner" = 1')
    features = list(layers["twins"].getFeatures(named))
    if "places" in layers:
        best = QgsFeatureRequest().setFilterExpression(f'"rank" <= {_BEST_PLACES}')
        features += layers["places"].getFeatures(best)
    for feature in features:
        if feature.hasGeometry():
            spot = feature.geometry().asPoint()
            points.append((spot.x(), spot.y()))
    return points


def _add_poster_style(twins: QgsVectorLayer) -> None:
    """Give the twins a second style, that of the poster's theme."""
    styles = twins.styleManager()
    usual = styles.currentStyle()
    styles.addStyleFromLayer(maps.POSTER_THEME)
    styles.setCurrentStyle(maps.POSTER_THEME)
    styling.style_twins_for_poster(twins)
    follow_scale(twins)
    styles.setCurrentStyle(usual)


def _set_themes(project: QgsProject, layers: dict[str, QgsMapLayer]) -> None:
    shown = [layer for part, layer in layers.items() if part != "places"]
    maps.set_theme(project, maps.POSTER_THEME, shown)
    maps.set_theme(project, maps.ANALYSIS_THEME, list(layers.values()))


def _set_project_metadata(project: QgsProject, content: PosterContent) -> None:
    """Title and author; QGIS would put the login name there."""
    project.setTitle(content.title)
    metadata = project.metadata()
    metadata.setTitle(content.title)
    metadata.setAuthor(content.home_name)
    metadata.setLanguage(content.language)
    metadata.setAbstract(content.question)
    metadata.setCreationDateTime(QDateTime.currentDateTime())
    project.setMetadata(metadata)


@contextmanager
def _anonymous() -> Iterator[None]:
    """Save without the login name, and give the planner's own choice back."""
    settings = QgsSettings()
    section = QgsSettings.Section.Core
    had = settings.contains(_ANONYMOUS, section)
    before = settings.value(_ANONYMOUS, False, section=section)
    settings.setValue(_ANONYMOUS, True, section)
    try:
        yield
    finally:
        if had:
            settings.setValue(_ANONYMOUS, before, section)
        else:
            settings.remove(_ANONYMOUS, section)


def read_project(path: Path) -> QgsProject:
    """The project of a file, apart from the one in the window; the caller clears it.

    Raises `JumelageError` when QGIS cannot open it.
    """
    project = QgsProject()
    if not project.read(str(path)):
        raise JumelageError("{name} is no project that QGIS can open.", name=path.name)
    return project


@contextmanager
def opened_project(path: Path) -> Iterator[QgsProject]:
    """The project of a file for as long as it is needed. Raises `JumelageError` as `read_project` does."""
    project = read_project(path)
    try:
        yield project
    finally:
        project.clear()


def save_project(project: QgsProject, path: Path) -> None:
    """Write the project beside its place, then put it there in one step."""
    draft = path.with_name("draft.qgz")
    with _anonymous():
        written = project.write(str(draft))
    if not written:
        draft.unlink(missing_ok=True)
        raise JumelageError("The project could not be written to {path}.", path=path)
    _keep_atlases_relative(draft, path.parent)
    draft.replace(path)
    project.setFileName(str(path))
    project.setDirty(False)


def _keep_atlases_relative(project_file: Path, folder: Path) -> None:
    """QGIS 3.22 writes where an atlas's layer lies with its whole path, of which only this computer knows."""
    written = html.escape(str(folder), quote=False).replace('"', "&quot;")  # as QGIS writes an attribute
    whole = f'coverageLayerSource="{written}/'.encode()
    with zipfile.ZipFile(project_file) as archive:
        entries = [(info, archive.read(info)) for info in archive.infolist()]
    if not any(whole in content for _info, content in entries):
        return
    with zipfile.ZipFile(project_file, "w", zipfile.ZIP_DEFLATED) as archive:
        for info, content in entries:
            archive.writestr(info.filename, content.replace(whole, b'coverageLayerSource="./'))


def write_links(folder: Path, content: PosterContent) -> None:
    """Write links.gpkg: home and twin as points, and the shortest way between them as a line."""
    ends = ((content.home_point, content.home_name, "home"), (content.twin_point, content.twin_name, "twin"))
    middle = (content.home_point[1] + content.twin_point[1]) / 2.0
    pair = []
    for (lon, lat), name, role in ends:
        # Names away from each other, so that those of close neighbours do not cross.
        sides = styling.ABOVE if lat > middle else styling.BELOW
        pair.append((QgsGeometry.fromPointXY(QgsPointXY(lon, lat)), [name, role, sides]))
    with Staging() as staging:
        draft = staging.file(folder / LINKS)
        _write_table(draft, "pair", QgsWkbTypes.Type.Point, ("name", "role", "label_sides"), pair, False)
        line = (_great_circle(content.home_point, content.twin_point), [])
        _write_table(draft, "link", QgsWkbTypes.Type.MultiLineString, (), [line], True)
        staging.publish()


def _great_circle(start: tuple[float, float], end: tuple[float, float]) -> QgsGeometry:
    """The geodesic between two (lon, lat) points, with a vertex every 25 km."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    measure.setEllipsoid("EPSG:7030")
    return QgsGeometry.fromMultiPolylineXY(measure.geodesicLine(QgsPointXY(*start), QgsPointXY(*end), _LINK_STEP_M))


def _write_table(
    path: Path,
    table: str,
    kind: QgsWkbTypes.Type,
    names: tuple[str, ...],
    rows: list[tuple[QgsGeometry, list[str]]],
    append: bool,
) -> None:
    """Write one table of texts into a GeoPackage, new or (`append`) existing."""
    fields = QgsFields()
    for name in names:
        fields.append(QgsField(name, compat.field_type("String")))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = table
    actions = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = actions.CreateOrOverwriteLayer if append else actions.CreateOrOverwriteFile
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, QgsCoordinateTransformContext(), options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise JumelageError("The file {path} is missing or cannot be read.", path=path)
    for geometry, values in rows:
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        writer.addFeature(feature)
    del writer
