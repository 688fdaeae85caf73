"""The rows of a twinning that may leave it: listed columns alone, values of their kind alone, texts without people.

SQLite takes a text in a column of numbers: what is not of the kind of its column stays at home.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core import schema
from ..core.errors import JumelageError
from ..core.messages import Message
from ..core.private_words import Search
from ..core.schema import Column, Table
from ..core.schema_tables import table
from ..core.toolkit import PLACED
from .sqlite_files import UNREADABLE, reading

GEOMETRY = "geom"
_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$")
_CODES = {
    *("uuid", "list", "code", "family", "criterion", "country", "language", "twin_language", "template"),
    *("depends_on", "scenario", "period"),
}
"""Columns of words of ours, in which a pseudonym cannot stand."""
_FIGURES = frozenset({"method", "climate", "source_url", "url", "website"})
"""Texts of figures and addresses: a row of digits in them is no telephone number."""
_PATH = "path"
_SIGNATURE = b"GP"
"""With which a geometry of a GeoPackage begins (OGC 12-128r18, clause 2.1.3)."""


@dataclass(frozen=True)
class Replaced:
    """Of whom something was found in a row: the table, the title of the row, the pseudonyms that stand there now."""

    table: Message
    row: str
    pseudonyms: tuple[str, ...]


@dataclass
class Leaving:
    """Reads rows that may leave from a snapshot; `replaced` tells where people were found in texts."""

    path: Path
    search: Search
    replaced: list[Replaced] = field(default_factory=list)

    def rows(self, name: str, columns: Iterable[str]) -> list[dict[str, Any]]:
        """The rows of a table with these columns, and their geometries where those leave.

        Raises `JumelageError` when somebody is named where only a code can stand, naming the row.
        """
        of = table(name)
        wanted = [of.column(column) for column in columns]
        shape = bool(of.geometry) and name in PLACED
        found = []
        for values in _read(self.path, of, [column.name for column in wanted], shape=shape):
            row = {column.name: _of_kind(column, value) for column, value in zip(wanted, values)}
            self._clear(of, wanted, row)
            if shape:
                row[GEOMETRY] = values[-1] if isinstance(values[-1], bytes) and values[-1][:2] == _SIGNATURE else None
            found.append(row)
        return found

    def _clear(self, of: Table, columns: Iterable[Column], row: dict[str, Any]) -> None:
        """Take people out of the texts of a row."""
        names: list[str] = []
        for column in columns:
            text = row[column.name]
            # photos leave under names of ours
            if not isinstance(text, str) or column.kind != schema.TEXT or column.name == _PATH:
                continue
            if _is_code(column):
                if self.search.finds(text):
                    raise JumelageError(
                        "A row of “{table}” names a participant in the column {column}: change it first ({row}).",
                        table=of.label,
                        column=column.name,
                        row=str(row.get(of.title) or row.get(schema.UUID)),
                    )
                continue
            clear, found = self.search.without(text, numbers=column.name not in _FIGURES)
            row[column.name] = clear[: column.longest] if column.longest else clear
            names += found
        if names:
            title = str(row.get(of.title) or row.get(schema.UUID) or "")
            self.replaced.append(Replaced(of.label, title, tuple(dict.fromkeys(names))))


def people_in(path: Path) -> list[dict[str, Any]]:
    """The participants of a snapshot, with what must not leave."""
    names = ("uuid", "pseudonym", "given_name", "family_name", "email", "phone")
    return [dict(zip(names, values)) for values in _read(path, table("participant"), names, shape=False)]


def _is_code(column: Column) -> bool:
    return bool(column.values or column.refers) or column.name in _CODES


def _of_kind(column: Column, value: Any) -> Any:
    """A value as its column has it; where it is of another kind none, or the default where there must be one."""
    if column.kind == schema.TEXT:
        fits = isinstance(value, str)
    elif column.kind in {schema.DATE, schema.DATETIME}:
        fits = isinstance(value, str) and _DAY.match(value) is not None
    else:
        fits = isinstance(value, (int, float))
    return value if fits else column.default if column.required else None


def _read(path: Path, of: Table, names: Iterable[str], *, shape: bool) -> Iterator[tuple[Any, ...]]:
    words = ["SELECT", ", ".join([*names, *([GEOMETRY] if shape else [])]), "FROM", of.name, "ORDER BY fid"]
    try:
        with closing(reading(path)) as base:
            # names of our own, never of users
            yield from base.execute(" ".join(words)).fetchall()
    except UNREADABLE as error:
        raise JumelageError("The file {path} is missing or cannot be read.", path=path) from error


def numbered(rows: Iterable[Mapping[str, Any]], column: str) -> list[dict[str, Any]]:
    """The rows with the texts of a column as numbers (V01, V02 …), the same for the same text."""
    listed = [dict(row) for row in rows]
    known = {text: f"V{number:02d}" for number, text in enumerate(sorted({str(row[column]) for row in listed}), 1)}
    return [{**row, column: known[str(row[column])]} for row in listed]
