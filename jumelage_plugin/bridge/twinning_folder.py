"""The folder of a twinning: what lies where in it, and how an open project is recognised as one.

One folder holds everything, by relative paths: it can be moved, zipped, opened on another system, taken to the
field by QField. Project and data have different names, which QField wants.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from ..core.communes import plain
from ..core.errors import JumelageError
from ..core.schema_tables import SCHEMA_VERSION
from ..io.twinning_file import schema_version

GPKG, PROJECT = "twinning.gpkg", "project.qgz"
PHOTOS, EXPORTS = "DCIM", "exports"
FOLDERS = (PHOTOS, "audio", "video", "files", EXPORTS)
"""Those that QField copies by default, and what goes out."""
TABLE_PROPERTY = "jumelage/table"
"""Custom property of a layer: the table of the twinning that it shows."""
PART_PROPERTY = "jumelage/part"
"""Custom property of a layer of the background: which part of it."""
POSTER_PROPERTY = "jumelage/poster"
"""Custom property of a layout of ours: which part of which poster, on which paper, in which languages."""
_STAMP = "jumelage_stamp"
"""Qt property of a layer: the stamp of its file when it was read last."""
_NOT_ASCII = re.compile(r"[^a-z0-9]+")
_LONGEST_PART = 48
"""Letters of each commune: none of France or Spain has more, and the names of a toolkit may have 120 in all."""

_READ_OTHERWISE = re.compile(r"\||%[0-9A-Fa-f]{2}")
"""What separates the parts of the address of a layer, and what stands for another sign in it."""


@dataclass(frozen=True)
class TwinningFolder:
    """The places of a twinning on disk."""

    path: Path

    @property
    def gpkg(self) -> Path:
        """The data."""
        return self.path / GPKG

    @property
    def project_file(self) -> Path:
        """The QGIS project."""
        return self.path / PROJECT

    @property
    def photos(self) -> Path:
        """The photos, as they were taken."""
        return self.path / PHOTOS

    @property
    def exports(self) -> Path:
        """What is made to be given away."""
        return self.path / EXPORTS


def folder_name(home: str, twin: str) -> str:
    """The name of the folder of a pair, in plain letters: some systems and QField stumble over others."""
    parts = [
        _NOT_ASCII.sub("-", plain(name)).strip("-")[:_LONGEST_PART].strip("-") or "commune" for name in (home, twin)
    ]
    return f"jumelage_{parts[0]}_{parts[1]}"


def is_readable(place: Path) -> bool:
    """Whether QGIS finds again what lies there: “|” and “%20” in a path it reads in its own way."""
    return not _READ_OTHERWISE.search(str(place))


def refuse_unreadable(place: Path) -> None:
    """Raise `JumelageError` where QGIS would not find again what is put there."""
    if not is_readable(place):
        raise JumelageError(
            "QGIS cannot open files below {path}: a “|”, or a “%” before two digits or letters, stands in the name. "
            "Choose another place.",
            path=place,
        )


def open_twinning(path: str | Path) -> TwinningFolder:
    """The twinning of a folder. Raises `JumelageError` when it is none, or of a newer plugin."""
    folder = TwinningFolder(Path(path))
    for needed in (folder.gpkg, folder.project_file):
        if not needed.is_file():
            raise JumelageError(
                "{folder} is not the folder of a twinning: {name} is missing.", folder=folder.path, name=needed.name
            )
    version = schema_version(folder.gpkg)
    if version > SCHEMA_VERSION:
        raise JumelageError("This twinning was made by a newer version of the plugin: update the plugin to open it.")
    return folder


def current_twinning(project: QgsProject) -> TwinningFolder | None:
    """The twinning of a project, None when it is the project of none."""
    name = project.fileName()
    if not name or Path(name).name != PROJECT:
        return None
    try:
        return open_twinning(Path(name).parent)
    except JumelageError:
        return None


def stamp(gpkg: Path) -> str:
    """What changes with each write, whoever writes: size and time of the file and of SQLite's log; empty without it."""
    told = []
    for path in (gpkg, gpkg.with_name(f"{gpkg.name}-wal")):
        try:
            found = path.stat()
        except OSError:
            continue
        told.append(f"{path.name} {found.st_size} {found.st_mtime_ns}")
    return ", ".join(told)


def read_anew(found: QgsVectorLayer, written: str) -> None:
    """Let a layer see what was written to its file, whose stamp is `written`: until then it may see no row at all."""
    found.dataProvider().reloadData()
    found.setProperty(_STAMP, written)
    found.triggerRepaint()


def layer(project: QgsProject, table: str) -> QgsVectorLayer:
    """The layer of a table in a project, as its file is now, whoever wrote it.

    Raises `JumelageError` when it has been taken out.
    """
    for found in project.mapLayers().values():
        if found.customProperty(TABLE_PROPERTY) == table and found.isValid():
            written = stamp(Path(found.source().partition("|")[0]))
            if written and written != found.property(_STAMP) and not found.isEditable():
                read_anew(found, written)
            return found
    raise JumelageError("The layer “{table}” of the twinning is no longer in the project: open it again.", table=table)
