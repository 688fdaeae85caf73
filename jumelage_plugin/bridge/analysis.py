"""The run that judged a pair, kept in its twinning: the map of analogues and the twins, with their layers and theme."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsExpressionContextUtils, QgsProject, QgsRectangle

from . import styling
from .posters import maps
from .posters.why_content import PosterContent
from .project import analysis_layers, describe, places_to_show, style_analysis, write_links
from .twinning_folder import PART_PROPERTY, TwinningFolder
from .wording import tr

ANALYSIS = "analysis"
"""Folder of a twinning with the files of the run."""
_GROUP = "jumelage/analysis"
_PARTS = frozenset({"pair", "link", "twins", "places", "analogue"})


def analysis_folder(folder: TwinningFolder) -> Path:
    """Where the files of the run lie."""
    return folder.path / ANALYSIS


def let_go(project: QgsProject) -> None:
    """Take the layers of an earlier run out of the project: their files are about to be replaced."""
    ours = [layer.id() for layer in project.mapLayers().values() if layer.customProperty(PART_PROPERTY) in _PARTS]
    project.removeMapLayers(ours)
    root = project.layerTreeRoot()
    for group in root.findGroups():
        if group.customProperty(_GROUP) and not group.children():
            root.removeChildNode(group)


def add_analysis(project: QgsProject, folder: TwinningFolder, content: PosterContent) -> QgsRectangle:
    """Add the layers of the run whose files lie in the folder, and the theme of the map of analogues.

    Returns the extent (EPSG:3035) of the places that the map must show. Raises `JumelageError` when a file is
    missing or cannot be read.
    """
    files = analysis_folder(folder)
    write_links(files, content)
    layers = analysis_layers(files)
    style_analysis(layers)
    describe(layers, content)
    project.addMapLayers(list(layers.values()), False)
    root = project.layerTreeRoot()
    group = root.insertGroup(len(root.children()) - 1, tr("Climate analogues"))
    group.setCustomProperty(_GROUP, True)
    group.setExpanded(False)
    for layer in layers.values():
        group.addLayer(layer).setExpanded(False)
    group.setItemVisibilityCheckedRecursive(False)
    QgsExpressionContextUtils.setProjectVariable(project, styling.TWIN_VARIABLE, content.twin_name)
    background = {layer.customProperty(PART_PROPERTY): layer for layer in project.mapLayers().values()}
    shown = [layers[part] for part in ("pair", "link", "twins")]
    shown += [background[part] for part in ("borders", "lakes") if part in background]
    shown.append(layers["analogue"])
    shown += [background[part] for part in ("countries",) if part in background]
    maps.set_theme(project, maps.POSTER_THEME, shown)
    return maps.points_extent(places_to_show(layers, content))
