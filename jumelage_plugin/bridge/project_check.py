"""Whether a project can be moved, shared and taken to the field: what QField and Mergin ask, and what breaks later.

Every finding says where it is, what is wrong and what to do; those that can be mended here carry the repair.
Checked offline; the rules are those of QField's and Mergin's own project checkers, and of projects that broke.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsEditFormConfig, QgsEditorWidgetSetup, QgsProject, QgsVectorLayer

from ..core.messages import Message, message
from .twinning_folder import is_readable

ERROR, WARNING = "error", "warning"
_FORBIDDEN = re.compile(r'[<>:"|?*\\]|[^\x20-\x7e]')
_ABSOLUTE = re.compile(r"^(/|[A-Za-z]:[\\/]|\\\\)")


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: how grave, where, what, and what to do.

    `repair` mends it in the open project; `file_repair` mends the data, once the project is closed.
    """

    severity: str
    where: str
    told: Message
    advice: Message
    repair: Callable[[], None] | None = None
    file_repair: Callable[[], None] | None = None

    @property
    def repairable(self) -> bool:
        """Whether it can be mended here."""
        return self.repair is not None or self.file_repair is not None


def check_project(project: QgsProject) -> list[Finding]:
    """The findings of a project that has been read from its file."""
    if not is_readable(Path(project.fileName()).parent):
        # there no layer is found, and none of them is lost
        return [_of_place(project), *_of_project(project)]
    return [
        *_of_project(project),
        *(f for layer in _layers(project) for f in _of_layer(project, layer)),
        *_of_relations(project),
    ]


def _of_place(project: QgsProject) -> Finding:
    return Finding(
        ERROR,
        Path(project.fileName()).parent.name,
        message("QGIS cannot open files here: a “|”, or a “%” before two digits or letters, stands in the path."),
        message("Close the project, rename the folder or move it elsewhere, and open it again."),
    )


def _layers(project: QgsProject) -> list[QgsVectorLayer]:
    """The layers in the order of their names."""
    return sorted(project.mapLayers().values(), key=lambda layer: layer.name())


def _of_project(project: QgsProject) -> Iterator[Finding]:
    name = Path(project.fileName()).name
    if project.readBoolEntry("Paths", "/Absolute", True)[0]:
        yield Finding(
            ERROR,
            name,
            message("The project keeps absolute paths: on another computer its layers are not found."),
            message("In the properties of the project choose relative paths."),
            lambda: project.writeEntryBool("Paths", "/Absolute", False) and None,
        )
    if project.presetHomePath():
        yield Finding(
            ERROR,
            name,
            message("The project names a home folder, which QField and Mergin refuse."),
            message("In the properties of the project empty the field “project home”."),
            lambda: project.setPresetHomePath(""),
        )
    if project.readEntry("Macros", "/pythonCode")[0]:
        yield Finding(
            ERROR,
            name,
            message("The project holds a macro: QGIS asks those who open it whether to trust it."),
            message("In the properties of the project remove the macros."),
            lambda: project.removeEntry("Macros", "/") and None,
        )
    if not name.isascii():
        yield Finding(
            WARNING,
            name,
            message("The name of the project has accents or other signs that some devices stumble over."),
            message("Rename the file with plain letters."),
        )
    author = project.metadata().author()
    if author:
        yield Finding(
            WARNING,
            name,
            message("The project names {author} as its author, which is often the login name.", author=author),
            message("In the metadata of the project write the name of the commune, or nothing."),
            lambda: _clear_author(project),
        )


def _clear_author(project: QgsProject) -> None:
    metadata = project.metadata()
    metadata.setAuthor("")
    project.setMetadata(metadata)


def _of_layer(project: QgsProject, layer: QgsVectorLayer) -> Iterator[Finding]:
    name = layer.name()
    if not layer.isValid():
        yield Finding(
            ERROR,
            name,
            message("The layer is not found: its file has been moved, renamed or deleted."),
            message("Bring the file back, or choose it again in the layer's properties."),
        )
        return
    if layer.providerType() == "memory":
        yield Finding(
            ERROR,
            name,
            message("The layer is kept in memory only: it is lost when QGIS is closed."),
            message("Save the layer to a file in the folder of the project."),
        )
        return
    yield from _of_file(project, layer)
    if isinstance(layer, QgsVectorLayer):
        yield from _of_table(project, layer)


def _of_file(project: QgsProject, layer: QgsVectorLayer) -> Iterator[Finding]:
    path = Path(layer.source().split("|")[0])
    if not path.is_file():
        return
    home = Path(project.fileName()).resolve().parent
    if home not in path.resolve().parents:
        yield Finding(
            ERROR,
            layer.name(),
            message("The file {file} lies outside the folder of the project, and does not go with it.", file=path.name),
            message("Copy the file into the folder of the project and choose it there."),
        )
    if _FORBIDDEN.search(path.name):
        yield Finding(
            WARNING,
            layer.name(),
            message("The name of the file {file} has accents or signs that QField refuses.", file=path.name),
            message("Rename the file with plain letters."),
        )
    if path.stem == Path(project.fileName()).stem:
        yield Finding(
            WARNING,
            layer.name(),
            message("The file {file} and the project have the same name, which QField confuses.", file=path.name),
            message("Give one of them another name."),
        )


def _of_table(project: QgsProject, layer: QgsVectorLayer) -> Iterator[Finding]:
    keys = layer.primaryKeyAttributes()
    editable = not layer.readOnly() and layer.providerType() == "ogr"
    if editable and len(keys) != 1:
        yield Finding(
            WARNING,
            layer.name(),
            message("The layer has no simple key of its own, without which devices cannot synchronise it."),
            message("Export the layer as GeoPackage: QGIS adds the key."),
        )
    if layer.editFormConfig().initCodeSource() != QgsEditFormConfig.PythonInitCodeSource.CodeSourceNone:
        yield Finding(
            ERROR,
            layer.name(),
            message("The form runs Python code, which other computers refuse or do not have."),
            message("In the properties of the layer, under “Attributes form”, turn the code off."),
            lambda: _without_code(layer),
        )
    for at, field in enumerate(layer.fields()):
        yield from _of_widget(project, layer, at, f"{layer.name()} · {field.name()}")


def _without_code(layer: QgsVectorLayer) -> None:
    config = layer.editFormConfig()
    config.setInitCodeSource(QgsEditFormConfig.PythonInitCodeSource.CodeSourceNone)
    layer.setEditFormConfig(config)


def _of_widget(project: QgsProject, layer: QgsVectorLayer, at: int, where: str) -> Iterator[Finding]:
    setup = layer.editorWidgetSetup(at)
    config = setup.config()
    if setup.type() == "ExternalResource":
        if int(config.get("RelativeStorage") or 0) == 0:
            yield Finding(
                ERROR,
                where,
                message("The paths of photos are stored in full: on another computer the photos are missing."),
                message("In the form choose paths relative to the project."),
                lambda: _set_widget(layer, at, {**config, "RelativeStorage": 1}),
            )
        if str(config.get("DefaultRoot") or ""):
            yield Finding(
                ERROR,
                where,
                message("Photos have a default folder, with which Mergin loses them."),
                message("In the form empty the default path."),
                lambda: _set_widget(layer, at, {**config, "DefaultRoot": ""}),
            )
    if setup.type() == "ValueRelation":
        if project.mapLayer(str(config.get("Layer") or "")) is None:
            yield Finding(
                ERROR,
                where,
                message("The list of values comes from a layer that is not in the project: the field offers nothing."),
                message("Bring the layer back, or choose the list again in the form."),
            )
        if _ABSOLUTE.match(str(config.get("LayerSource") or "")):
            yield Finding(
                WARNING,
                where,
                message("The list of values remembers a path of this computer."),
                message("Save the project again after the repair."),
                lambda: _set_widget(layer, at, {k: v for k, v in config.items() if k != "LayerSource"}),
            )


def _set_widget(layer: QgsVectorLayer, at: int, config: dict[str, object]) -> None:
    layer.setEditorWidgetSetup(at, QgsEditorWidgetSetup(layer.editorWidgetSetup(at).type(), config))


def _of_relations(project: QgsProject) -> Iterator[Finding]:
    for relation in project.relationManager().relations().values():
        where = relation.name() or relation.id()
        if not relation.isValid():
            yield Finding(
                ERROR,
                where,
                message("The relation is broken: one of its layers or fields is missing."),
                message("Bring the layer back, or remove the relation in the properties of the project."),
            )
            continue
        if any(name in ("fid", "ogc_fid") for name in relation.fieldPairs().values()):
            yield Finding(
                WARNING,
                where,
                message("The relation uses the row number as its key: it changes when devices synchronise."),
                message("Use a field of unique keys (uuid) instead."),
            )
