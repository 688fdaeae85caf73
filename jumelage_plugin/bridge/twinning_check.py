"""Whether the data of a twinning are sound: the file, its photos, personal data that should be gone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from qgis.core import QgsProject

from ..core.delegations import to_delete
from ..core.messages import message
from ..core.schema_tables import SCHEMA_VERSION
from ..io.network_paths import is_network_path
from ..io.twinning_file import schema_version
from ..io.twinning_migrations import faults_of, migrate, plain_journal
from .evaluations import people
from .project_check import ERROR, WARNING, Finding
from .twinning_folder import FOLDERS, TwinningFolder, layer
from .twinning_rows import rows_of


def check_twinning(project: QgsProject, folder: TwinningFolder, today: date) -> Iterator[Finding]:
    """The findings of the data of a twinning whose project is open."""
    yield from _of_file(folder, today)
    yield from _of_photos(project, folder)
    for name in FOLDERS:
        if not (folder.path / name).is_dir():
            yield Finding(
                WARNING,
                name,
                message("The folder {name} is missing; QField puts files there.", name=name),
                message("Make the folder again."),
                file_repair=(folder.path / name).mkdir,
            )
    overdue = to_delete(people(project), today)
    if overdue:
        yield Finding(
            ERROR,
            "participant",
            message("Personal data should have been deleted by now: {people}.", people=", ".join(overdue)),
            message("Open the participants and delete these rows, or agree on a later date with the persons."),
        )


def _of_file(folder: TwinningFolder, today: date) -> Iterator[Finding]:
    whole, broken, journal = faults_of(folder.gpkg)
    if whole != "ok":
        yield Finding(
            ERROR,
            folder.gpkg.name,
            message("The file is damaged: {reason}.", reason=whole),
            message("Go back to a copy, or export what can still be read into a new twinning."),
        )
    if broken:
        yield Finding(
            ERROR,
            folder.gpkg.name,
            message("{count} rows refer to rows that are not there.", count=broken),
            message("Open the tables and mend or delete these rows."),
        )
    if journal == "wal":
        yield Finding(
            WARNING,
            folder.gpkg.name,
            message("The file keeps a log beside it: in a read-only folder or on a network drive it cannot be opened."),
            message("Close the project everywhere and repair."),
            file_repair=lambda: plain_journal(folder.gpkg),
        )
    if is_network_path(folder.path):
        yield Finding(
            WARNING,
            str(folder.path),
            message("The folder is on a network: two persons who write at once can damage the file there."),
            message(
                "Copy the folder to this computer and work there; one person at a time brings the copies together."
            ),
        )
    version = schema_version(folder.gpkg)
    if version < SCHEMA_VERSION:
        yield Finding(
            WARNING,
            folder.gpkg.name,
            message("The twinning was made by an older version of the plugin."),
            message("Repair brings it to the new version, with a copy first."),
            file_repair=lambda: migrate(folder.gpkg, today) and None,
        )


def _of_photos(project: QgsProject, folder: TwinningFolder) -> Iterator[Finding]:
    rows = list(rows_of(layer(project, "media")))
    for row in rows:
        if not (folder.path / str(row["path"])).is_file():
            yield Finding(
                ERROR,
                str(row["path"]),
                message("The file is missing: the sheet and the posters would have a blank in its place."),
                message("Bring the file back to the folder {folder}.", folder=Path(str(row["path"])).parent),
            )
    held = {str(row["path"]) for row in rows}
    extra = [path.name for path in sorted(folder.photos.glob("*")) if f"{folder.photos.name}/{path.name}" not in held]
    if extra:
        yield Finding(
            WARNING,
            folder.photos.name,
            message(
                "{count} files are in the folder but in no row: {names}.", count=len(extra), names=", ".join(extra[:5])
            ),
            message("Take them in with “Photos …” in the dock, or move them elsewhere."),
        )
