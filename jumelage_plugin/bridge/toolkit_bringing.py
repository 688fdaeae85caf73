"""What a new twinning takes from a toolkit: sheets, templates, tasks, and the practices of its case as inspiration.

A practice of another pair is nothing that this pair has seen: it comes unvalidated, without a place, and says where it
is from and under which licence.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

from qgis.core import QgsVectorLayer

from ..core.errors import JumelageError
from ..core.schema import BOOLEAN, DATE, DATETIME, TEXT, UUID, Column
from ..core.schema_parts import LONGEST_TITLE
from ..core.schema_tables import table
from ..core.toolkit import CASE, EMPTY, KIT, LICENCES, OWN_TEMPLATES, POSTER_TEMPLATES, STYLES
from ..io.sqlite_files import UNREADABLE, reading
from ..io.toolkit_reading import Toolkit
from .backward_plan import TABLES as PLANNED
from .backward_plan import kit_tasks, missing_tasks
from .photos import publishable_copy
from .twinning_folder import GPKG, PHOTOS, TwinningFolder
from .twinning_lists import value_rows
from .twinning_rows import add_rows, codes_in, first_row, new_uuid, several
from .wording import tr

_TO = {KIT: KIT, **{name: f"{KIT}/{name}" for name in (OWN_TEMPLATES, POSTER_TEMPLATES, STYLES)}}
"""Where the empty folders of a toolkit lie in a twinning. Not among the templates that draw its posters: a template may
hold expressions, and somebody is to look at it before it is used."""
_ORIGIN = "toolkit"
_MOST_ROWS = 2_000
_OBSERVED, _BY_IMPORT = "STP_OBSERVED", "POS_IMPORT"
_TAKEN = (
    *("title", "title_twin", "theme", "domain", "hazards", "place_type", "summary", "summary_twin", "local_name"),
    *("measure_type", "scale", "origin", "steps", "actors", "conflicts", "start_year", "setup_time", "lifetime"),
    *("effects", "evidence", "co_benefits", "investment_eur", "yearly_cost_eur", "cost_year", "cost_note", "staff"),
    *("water_m3_year", "funding", "legal_frame", "success_factors", "limits", "maladaptation", "source_url"),
    *("example", "licence", "description", UUID),
)
_OF_PHOTO = (
    *("people_visible", "consent", "publishable"),
    *("path", "caption", "caption_twin", "alt_text", "author", "licence", "practice_uuid"),
)
_OF_TASK = (
    *("title", "title_twin", "phase", "anchor", "offset_days", "duration_days", "milestone", "deliverable"),
    "template",
)


@dataclass(frozen=True)
class Brought:
    """How many files, tasks, practices and photos came."""

    files: int
    tasks: int
    templates: int = 0
    practices: int = 0
    photos: int = 0


def bring(toolkit: Toolkit, folder: TwinningFolder, *, inspiration: bool) -> Brought:
    """Bring a toolkit into a new twinning; `speaking` the language of the twinning.

    Raises `JumelageError` when the toolkit's data cannot be read, or the twinning refuses a row.
    """
    files = _bring_files(toolkit, folder.path)
    names = dict.fromkeys((*PLANNED, "practice", "media", "commune"))
    layers = {name: QgsVectorLayer(f"{folder.gpkg}|layername={name}", name, "ogr") for name in names}
    data = toolkit.folder / CASE / GPKG
    if not data.is_file():
        raise JumelageError("“{name}” of the toolkit is missing, damaged or was changed after the export.", name=GPKG)
    languages = _languages(data)
    tasks = _bring_tasks(data, layers, languages)
    practices = photos = 0
    if inspiration:
        practices, photos = _bring_practices(toolkit, data, layers, folder, languages)
    templates = sum(name.startswith(f"{EMPTY}/{OWN_TEMPLATES}/") for name in toolkit.files)
    return Brought(files, tasks, templates, practices, photos)


def _bring_files(toolkit: Toolkit, place: Path) -> int:
    """Copy what is to be filled in, and whose it is."""
    count = 0
    for name in toolkit.files:
        parts = PurePosixPath(name).parts
        if parts[0] == EMPTY and len(parts) > 2 and parts[1] in _TO:  # noqa: PLR2004 - a folder and a file
            target = place.joinpath(*PurePosixPath(_TO[parts[1]]).parts, *parts[2:])
        elif parts[0] == LICENCES:
            target = place / _ORIGIN / PurePosixPath(name)
        else:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(toolkit.folder / name, target)
        count += 1
    return count


def _bring_tasks(data: Path, layers: dict[str, QgsVectorLayer], languages: tuple[str, str]) -> int:
    """The tasks of the kit that the case had (all, where it had none), and those that its people added."""
    held = list(_rows(data, "task", _OF_TASK))
    codes = {one.task.code for one in kit_tasks()}
    kept = {row["template"] for row in held} & codes
    rows = [change.after for change in missing_tasks(layers) if not kept or change.after["template"] in kept]
    pair = first_row(layers["twinning"])
    added = filter(None, (_known(row, "task") for row in held if row["template"] not in codes))
    own = [_in_languages(row, languages, pair) for row in added]
    rows += [{**row, UUID: new_uuid(), "twinning_uuid": pair[UUID], "template": None} for row in own]
    add_rows(layers["task"], rows)
    return len(rows)


def _bring_practices(
    toolkit: Toolkit, data: Path, layers: dict[str, QgsVectorLayer], folder: TwinningFolder, languages: tuple[str, str]
) -> tuple[int, int]:
    """The practices of the case, as something to think about, with their photos."""
    pair = first_row(layers["twinning"])
    parts = {part["path"]: part for part in toolkit.manifest["files"]}
    licence = str(parts.get(f"{CASE}/{GPKG}", {}).get("licence") or "")
    keys: dict[str, str] = {}
    rows = []
    for row in filter(None, (_known(one, "practice") for one in _rows(data, "practice", _TAKEN))):
        keys[row[UUID]] = new_uuid()
        told = tr(
            "Inspiration from the toolkit “{name}”, neither seen nor verified by this pair. Licence: {licence}.",
            name=toolkit.name,
            licence=row["licence"] or licence or tr("not told"),
        )
        own = _in_languages(row, languages, pair)
        rows.append(
            {
                **own,
                UUID: keys[row[UUID]],
                "twinning_uuid": pair[UUID],
                "commune_uuid": pair["twin_uuid"],
                "description": "\n\n".join(filter(None, (told, row["description"]))),
                "licence": row["licence"] or licence,
                "status": _OBSERVED,
                "position_origin": _BY_IMPORT,
            }
        )
    add_rows(layers["practice"], rows)
    photos = list(_photos(toolkit, data, keys, folder))
    add_rows(layers["media"], photos)
    return len(rows), len(photos)


def _photos(toolkit: Toolkit, data: Path, keys: dict[str, str], folder: TwinningFolder) -> Iterator[dict[str, Any]]:
    """The rows of the photos of the practices, each painted anew into the folder of the twinning."""
    listed = set(toolkit.files)
    for row in _rows(data, "media", _OF_PHOTO):
        name = f"{CASE}/{row['path']}"
        if row["practice_uuid"] not in keys or name not in listed or not row["publishable"]:
            continue
        number = sum(1 for _ in folder.photos.iterdir()) + 1
        path = f"{PHOTOS}/{_ORIGIN}_{number:03d}.jpg"
        publishable_copy(toolkit.folder / name, folder.path / path)
        yield {**row, UUID: new_uuid(), "path": path, "practice_uuid": keys[row["practice_uuid"]]}


def _known(row: dict[str, Any], name: str) -> dict[str, Any] | None:
    """A row whose codes the lists of every twinning have, None where it lacks what it must have."""
    found = dict(row)
    for column in (table(name).column(one) for one in row):
        if column.values and column.many:
            found[column.name] = several(code for code in codes_in(row[column.name]) if code in _codes())
        elif column.values and row[column.name] not in _codes():
            found[column.name] = column.default
        if column.required and found[column.name] is None:
            return None
    return found


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return frozenset(str(row["code"]) for row in value_rows())


def _in_languages(row: dict[str, Any], languages: tuple[str, str], pair: dict[str, Any]) -> dict[str, Any]:
    """A row whose texts in two languages stand in the columns of the languages of the new twinning.

    A text that no column has a language for stays in the first: better another language than none.
    """
    found = dict(row)
    for name in [name for name in row if f"{name}_twin" in row]:
        written = {languages[1]: row[f"{name}_twin"], languages[0]: row[name]}
        main = written.get(pair["language"]) or row[name]
        other = written.get(pair["twin_language"])
        found[name] = main
        found[f"{name}_twin"] = other if other != main else None
    return found


def _languages(data: Path) -> tuple[str, str]:
    """The languages of the case: that of its texts, and that of its twin commune."""
    row = next(_rows(data, "twinning", ("language", "twin_language")), {})
    return str(row.get("language") or ""), str(row.get("twin_language") or "")


def _rows(data: Path, name: str, columns: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Rows of the case by columns, values of their kind alone: the file may have been made by anybody."""
    of = table(name)
    words = ["SELECT", ", ".join(columns), "FROM", of.name, "ORDER BY fid LIMIT", str(_MOST_ROWS)]  # names of our own
    try:
        with closing(reading(data)) as base:
            base.execute("PRAGMA trusted_schema = OFF")
            for values in base.execute(" ".join(words)):
                yield {column: _of_kind(of.column(column), value) for column, value in zip(columns, values)}
    except UNREADABLE as error:
        raise JumelageError("{name} is not the file of a climate twinning.", name=data.name) from error


def _of_kind(column: Column, value: Any) -> Any:
    """A value as its column takes it, None where it is of another kind; a text as long as it may be."""
    if column.kind == TEXT:
        text = value if isinstance(value, str) else None
        longest = column.longest or (LONGEST_TITLE if column.name.startswith("title") else 0)
        return text[:longest] if text and longest else text
    if column.kind in {DATE, DATETIME}:
        return None
    if column.kind == BOOLEAN:
        return bool(value)
    return value if isinstance(value, (int, float)) else None
