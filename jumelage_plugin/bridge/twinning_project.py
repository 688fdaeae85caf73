"""The QGIS project of a twinning: its layers with their forms, groups, relations, map themes and views.

It opens in a QGIS without this plugin, on any computer and in QField: relative paths only, no macro, no code.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsBookmark,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ..core.errors import JumelageError
from ..core.messages import Message, message
from ..core.schema_tables import TABLES
from . import design, styling, twinning_symbols
from .languages import in_language
from .posters.maps import PROJECT_CRS, set_theme
from .project import BASEMAP, save_project, transformations
from .surroundings import surroundings_layer
from .twinning_folder import PART_PROPERTY, TABLE_PROPERTY, TwinningFolder
from .twinning_forms import make_form, relations_of
from .twinning_rows import first_row, rows_of

HOME_THEME, TWIN_THEME, PRACTICES_THEME = "jc_home", "jc_twin", "jc_practices"
WALK_THEME, ACTIONS_THEME, PAIR_THEME = "jc_walk", "jc_actions", "jc_pair"
HOME_VIEW, TWIN_VIEW = "jc_home", "jc_twin"
_AROUND = 1.1
_NATIONAL = {"FR": "EPSG:2154", "ES": "EPSG:25830"}
"""Where both communes lie in one country; else the Europe-wide projection."""
BACKGROUND_PARTS = ("borders", "lakes", "neighbours", "countries")
_THEMES = {
    HOME_THEME: ("action", "measure", "commune"),
    TWIN_THEME: ("practice", "media", "event", "sensory_reading", "route", "commune"),
    PRACTICES_THEME: ("practice", "media", "commune"),
    WALK_THEME: ("sensory_reading", "route", "commune"),
    ACTIONS_THEME: ("action", "commune"),
    PAIR_THEME: ("twinning", "commune"),
}
_GROUPS: tuple[tuple[Message, tuple[str, ...]], ...] = (
    (message("Twin commune: what was seen"), ("practice", "media", "event", "sensory_reading", "route")),
    (message("My commune: what is decided"), ("action", "measure")),
    (message("Both communes"), ("commune", "twinning")),
    (message("People and votes"), ("participant", "attendance", "transfer_vote", "action_vote", "action_practice")),
    (message("Figures, tasks and lists"), ("commune_indicator", "task", "criterion", "value_list", "meta")),
)
_BACKGROUND_GROUP = message("Background")


def write_twinning_project(folder: TwinningFolder, title: str, language: str, countries: tuple[str, str]) -> None:
    """Write the project over the data that the folder holds; `language` is that of the forms.

    Raises `JumelageError` when a layer cannot be read or the project cannot be written.
    """
    project = QgsProject()
    project.setFileName(str(folder.project_file))
    project.writeEntryBool("Paths", "/Absolute", False)
    same = countries[0] == countries[1] and countries[0] in _NATIONAL
    project.setCrs(QgsCoordinateReferenceSystem(_NATIONAL[countries[0]] if same else PROJECT_CRS))
    project.setTransformContext(transformations(project.crs()))
    project.setBackgroundColor(design.colour(design.SEA))
    tables = _tables(folder.gpkg, language)
    background = _landmarks(folder.path, language)
    project.addMapLayers([*tables.values(), *background.values()], False)
    _relate(project, tables, language)
    _make_forms(project, tables, language)
    twinning_symbols.draw(tables, language)
    _arrange(project, tables, background, language)
    for theme, shown in _THEMES.items():
        set_theme(project, theme, [*(tables[name] for name in shown), *background.values()])
    _set_views(project, tables)
    _describe(project, title, language)
    save_project(project, folder.project_file)
    project.clear()  # closes the files: Windows moves none that is open


def _tables(gpkg: Path, language: str) -> dict[str, QgsVectorLayer]:
    layers = {}
    for table in TABLES:
        layer = QgsVectorLayer(f"{gpkg}|layername={table.name}", in_language(language, table.label), "ogr")
        if not layer.isValid():
            raise JumelageError("The file {path} is missing or cannot be read.", path=gpkg)
        layer.setCustomProperty(TABLE_PROPERTY, table.name)
        layer.setCustomProperty("QFieldSync/action", "offline")
        layers[table.name] = layer
    return layers


def _landmarks(folder: Path, language: str) -> dict[str, QgsVectorLayer]:
    titles = {
        "borders": message("Borders"),
        "lakes": message("Lakes"),
        "neighbours": message("Neighbouring communes"),
        "countries": message("Countries"),
    }
    basemap = folder / BASEMAP
    layers = {}
    for part in BACKGROUND_PARTS:
        if part == "neighbours":
            layers[part] = surroundings_layer(folder, in_language(language, titles[part]))
            continue
        table = "lakes" if part == "lakes" else "countries"
        layer = QgsVectorLayer(f"{basemap}|layername={table}", in_language(language, titles[part]), "ogr")
        if not layer.isValid():
            raise JumelageError("The file {path} is missing or cannot be read.", path=basemap)
        layer.setReadOnly(True)
        layers[part] = layer
    styling.style_borders(layers["borders"])
    styling.style_basemap(layers["countries"], layers["lakes"])
    for part, layer in layers.items():
        layer.setCustomProperty(PART_PROPERTY, part)
    return layers


def _relate(project: QgsProject, tables: dict[str, QgsVectorLayer], language: str) -> None:
    for table in TABLES:
        for relation in relations_of(table, tables, language, project):
            project.relationManager().addRelation(relation)


def _make_forms(project: QgsProject, tables: dict[str, QgsVectorLayer], language: str) -> None:
    pair = first_row(tables["twinning"])
    known = set(project.relationManager().relations())
    for table in TABLES:
        defaults = {"twinning_uuid": pair["uuid"]}
        if table.name == "practice":
            defaults["commune_uuid"] = pair["twin_uuid"]
        make_form(table, tables, language, defaults, known)


def _arrange(
    project: QgsProject, tables: dict[str, QgsVectorLayer], background: dict[str, QgsVectorLayer], language: str
) -> None:
    """Layers in groups, in the order in which they are drawn; tables closed."""
    root = project.layerTreeRoot()
    for title, names in _GROUPS:
        group: QgsLayerTreeGroup = root.addGroup(in_language(language, title))
        for name in names:
            group.addLayer(tables[name]).setExpanded(name in ("practice", "action", "sensory_reading"))
        group.setExpanded(any(tables[name].isSpatial() for name in names))
    group = root.addGroup(in_language(language, _BACKGROUND_GROUP))
    group.setExpanded(False)
    for layer in background.values():
        group.addLayer(layer).setExpanded(False)


def _set_views(project: QgsProject, tables: dict[str, QgsVectorLayer]) -> None:
    """Where home and twin lie, as bookmarks, and the twin as the first view: the pins go there."""
    pair = first_row(tables["twinning"])
    outlines = {row["uuid"]: row["geom"].boundingBox() for row in rows_of(tables["commune"])}
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    for name, uuid in ((HOME_VIEW, pair["home_uuid"]), (TWIN_VIEW, pair["twin_uuid"])):
        extent: QgsRectangle = outlines[uuid]
        extent.scale(_AROUND)
        bookmark = QgsBookmark()
        bookmark.setId(name)
        bookmark.setName(next(row["name"] for row in rows_of(tables["commune"]) if row["uuid"] == uuid))
        bookmark.setExtent(QgsReferencedRectangle(extent, degrees))
        project.bookmarkManager().addBookmark(bookmark)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(outlines[pair["twin_uuid"]], degrees))


def _describe(project: QgsProject, title: str, language: str) -> None:
    project.setTitle(title)
    metadata = project.metadata()
    metadata.setTitle(title)
    metadata.setLanguage(language)
    metadata.setAuthor("")  # QGIS would put the login name there
    project.setMetadata(metadata)
