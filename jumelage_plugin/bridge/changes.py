"""Changes to the rows of a twinning, all of them or none, committed at once; and their way back.

Every write of the dock goes through `apply`. QGIS empties its own undo stack when it commits, so a change carries
what was before: its way back is another change, committed in the same manner.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsExpression, QgsFeatureRequest, QgsGeometry, QgsProject, QgsTransaction, QgsVectorLayer

from ..core.errors import JumelageError
from ..core.schema import CASCADE, SET_NULL, UUID
from ..core.schema_tables import TABLES
from ..io.durable import to_disk
from .twinning_folder import TwinningFolder, layer, read_anew, stamp
from .twinning_rows import GEOMETRY, Row, new_feature, rows_of, same_shape
from .write_faults import unsaved

_KEPT_FILES = "media"
"""Rows of files are never deleted on the way back: their files are there, and wait to be placed again."""
_WAIT_OPTION, _WAIT = "SQLITE_BUSY_TIMEOUT", "300"
"""Milliseconds."""
_PARENTS = ("practice_uuid", "sensory_reading_uuid", "event_uuid", "action_uuid")


@dataclass(frozen=True)
class Change:
    """One row added (`before` None), changed, or deleted (`after` None); rows hold their uuid."""

    table: str
    before: Row | None = None
    after: Row | None = None

    def back(self) -> Change:
        """The change that undoes this one."""
        if self.table == _KEPT_FILES and self.before is None and self.after is not None:
            return Change(self.table, self.after, {**self.after, **dict.fromkeys(_PARENTS)})
        return Change(self.table, self.after, self.before)

    @property
    def uuid(self) -> str:
        """The key of the row."""
        return str((self.after or self.before or {})[UUID])


def apply(project: QgsProject, folder: TwinningFolder, changes: Sequence[Change]) -> bool:
    """Make the changes; True when they wait for the planner, who is editing one of the layers.

    Raises `JumelageError`, with nothing written, when the file is locked, read-only, full or refuses a row, and when
    a layer is no longer in the project.
    """
    layers = {name: layer(project, name) for name in dict.fromkeys(change.table for change in changes)}
    if any(one.isEditable() for one in layers.values()):
        return _join(folder, layers, changes)
    with _transaction(folder, list(layers.values())):
        for change in changes:
            _make(folder.gpkg, layers[change.table], change)
    refresh(project, folder)
    return False


def _join(folder: TwinningFolder, layers: dict[str, QgsVectorLayer], changes: Iterable[Change]) -> bool:
    """Add to the edits that are under way, all or nothing; to commit them is for whoever began them."""
    begun = [one for one in layers.values() if not one.isEditable() and one.startEditing()]
    joined = [one for one in layers.values() if one not in begun]
    for one in joined:
        one.beginEditCommand(one.name())
    try:
        for change in changes:
            _make(folder.gpkg, layers[change.table], change)
    except BaseException:
        for one in joined:
            one.destroyEditCommand()
        for one in begun:
            one.rollBack()
        raise
    for one in joined:
        one.endEditCommand()
    return True


@contextmanager
def _transaction(folder: TwinningFolder, layers: list[QgsVectorLayer]) -> Iterator[None]:
    """The edits of several layers as one transaction of the file."""
    # QGIS makes a transaction only over a file that is open for writing
    with _short_wait() as told:
        opened = QgsVectorLayer(f"{folder.gpkg}|layername=meta", "", "ogr")
        ready = opened.isValid() and opened.startEditing()
    if not ready:
        raise unsaved(folder.gpkg, " ".join(told))
    try:
        made = QgsTransaction.create(str(folder.gpkg), "ogr")
        if made is None or not all(made.addLayer(one) for one in layers):
            raise unsaved(folder.gpkg)
        begun, reason = made.begin()
        if not begun:
            raise unsaved(folder.gpkg, reason)
        _edit(made, layers)
        try:
            yield
        except BaseException:
            _leave(layers, keep=False)
            made.rollback()
            raise
        kept = _leave(layers, keep=True)
        done, reason = made.commit() if kept else (False, _reasons(layers))
        if not done:
            made.rollback()
            raise unsaved(folder.gpkg, reason)
        _keep_from_power_cuts(folder.gpkg)
    finally:
        opened.rollBack()


def _keep_from_power_cuts(gpkg: Path) -> None:
    """What is said to be saved must be on the disk: QGIS lets SQLite leave its log in memory for a while.

    Raises `JumelageError` when the disk fails: it is committed then, and nobody knows whether it will be there.
    """
    log = gpkg.with_name(f"{gpkg.name}-wal")
    try:
        to_disk(log if log.exists() else gpkg)
    except OSError as error:
        raise JumelageError(
            "The disk failed while {name} was saved: open it again, and look whether your last change is there.",
            name=gpkg.name,
        ) from error


@contextmanager
def _short_wait() -> Iterator[list[str]]:
    """Open a file that others hold without the wait of five seconds, in which the window would stand still.

    The list that it gives fills with what GDAL has to say: QGIS keeps to itself why a file did not open.
    """
    from osgeo import gdal

    told: list[str] = []
    before = gdal.GetThreadLocalConfigOption(_WAIT_OPTION)
    gdal.SetThreadLocalConfigOption(_WAIT_OPTION, _WAIT)
    gdal.PushErrorHandler(lambda _kind, _number, text: told.append(text))
    try:
        yield told
    finally:
        gdal.PopErrorHandler()
        gdal.SetThreadLocalConfigOption(_WAIT_OPTION, before)


def _edit(made: QgsTransaction, layers: list[QgsVectorLayer]) -> None:
    for one in layers:
        if not one.startEditing():
            _leave(layers, keep=False)
            made.rollback()
            raise JumelageError(
                "“{layer}” cannot be written: check that its folder is not read-only.", layer=one.name()
            )


def _leave(layers: list[QgsVectorLayer], *, keep: bool) -> bool:
    """End the edits of the layers; within a transaction this writes nothing by itself."""
    done = True
    for one in layers:
        if one.isEditable():
            done = bool(one.commitChanges() if keep else one.rollBack()) and done
    return done


def _reasons(layers: list[QgsVectorLayer]) -> str:
    return " ".join(error for one in layers for error in one.commitErrors())


def _make(gpkg: Path, one: QgsVectorLayer, change: Change) -> None:
    """Make one change in the edits of a layer; raise `JumelageError` when it is refused."""
    one.dataProvider().clearErrors()
    if change.before is None and change.after is not None:
        done = one.addFeature(new_feature(one, change.after))
    else:
        done = _alter(one, change)
    # within a transaction QGIS takes a change for done that the file refused, and only the provider knows better
    if not done or one.dataProvider().hasErrors():
        raise unsaved(gpkg, " ".join(one.dataProvider().errors()))


def _alter(one: QgsVectorLayer, change: Change) -> bool:
    request = QgsFeatureRequest().setFilterExpression(f'"{UUID}" = {QgsExpression.quotedValue(change.uuid)}')
    found = next(one.getFeatures(request), None)
    if found is None:
        raise _gone(one)
    if change.after is None:
        return bool(one.deleteFeature(found.id()))
    before = change.before or {}
    new = {name: value for name, value in change.after.items() if name != GEOMETRY and value != before.get(name)}
    values = {one.fields().indexOf(name): value for name, value in new.items() if one.fields().indexOf(name) >= 0}
    done = not values or bool(one.changeAttributeValues(found.id(), values))
    if one.isSpatial() and GEOMETRY in change.after and not same_shape(change.after[GEOMETRY], found.geometry()):
        done = done and bool(one.changeGeometry(found.id(), change.after[GEOMETRY] or QgsGeometry()))
    return done


def _gone(one: QgsVectorLayer) -> JumelageError:
    return JumelageError("What was to be changed is no longer in “{layer}”.", layer=one.name())


def refresh(project: QgsProject, folder: TwinningFolder) -> None:
    """Let the layers of the file see what was written: those that only read keep the file as they found it."""
    written = stamp(folder.gpkg)
    for found in project.mapLayers().values():
        ours = isinstance(found, QgsVectorLayer) and found.source().startswith(str(folder.gpkg))
        if ours and found.isValid() and not found.isEditable():
            read_anew(found, written)


def deleted_with_children(project: QgsProject, table: str, uuid: str) -> list[Change]:
    """The changes that delete a row and what would go with it, children first, so that all can come back.

    What only refers to the row lets go of it by a change of its own: the database would do so unseen, for ever. Raises
    `JumelageError` when it is there no longer: another person was quicker.
    """
    changes: list[Change] = []
    for other in TABLES:
        for column in other.columns:
            if column.refers != table or column.on_delete not in (CASCADE, SET_NULL):
                continue
            chosen = f'"{column.name}" = {QgsExpression.quotedValue(uuid)}'
            for row in list(rows_of(layer(project, other.name), chosen)):
                if other.name == _KEPT_FILES or column.on_delete == SET_NULL:
                    changes.append(Change(other.name, row, {**row, column.name: None}))
                else:
                    changes += deleted_with_children(project, other.name, str(row[UUID]))
    chosen = f'"{UUID}" = {QgsExpression.quotedValue(uuid)}'
    own = [Change(table, row, None) for row in rows_of(layer(project, table), chosen)]
    if not own:
        raise _gone(layer(project, table))
    return changes + own
