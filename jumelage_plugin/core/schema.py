"""How the tables of a twinning are described: one description gives the database, its rules and its forms.

A `Table` becomes SQL for a GeoPackage (`io/twinning_file.py`), and forms with the same rules in plain words
(`bridge/forms.py`). A rule of the database and the constraint of the form cannot drift apart: both are
written from here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .messages import Message, message

TEXT, INTEGER, REAL, BOOLEAN, DATE, DATETIME = "TEXT", "INTEGER", "REAL", "BOOLEAN", "DATE", "DATETIME"
POINT, LINE, AREA = "POINT", "LINESTRING", "MULTIPOLYGON"
CASCADE, SET_NULL = "CASCADE", "SET NULL"
UUID = "uuid"
"""The key of every relation: `fid` changes when devices synchronise, and children would lose their parent."""


@dataclass(frozen=True)
class Column:
    """One column: what it may hold, and what it is called in the form."""

    name: str
    kind: str
    label: Message
    required: bool = False
    default: str | float | None = None
    """A literal: an SQL expression would be shown as text in a form."""
    values: str = ""
    """Prefix of the list of values that it takes one of, or several (`many`)."""
    many: bool = False
    refers: str = ""
    """Table of which it holds the uuid."""
    on_delete: str = ""
    low: float | None = None
    high: float | None = None
    longest: int = 0
    """Most characters of a text."""
    unique: bool = False
    lines: bool = False
    """A text of several lines."""
    tab: str = ""
    hidden: bool = False
    """Not shown in the form: keys, and what the plugin fills in."""


@dataclass(frozen=True)
class Rule:
    """A rule between columns: the same condition for SQLite and for QGIS, and what is told when it is broken."""

    sql: str
    expression: str
    told: Message
    column: str
    """The column beside which a form shows it."""


@dataclass(frozen=True)
class Table:
    """One table of the GeoPackage."""

    name: str
    label: Message
    columns: tuple[Column, ...]
    geometry: str = ""
    rules: tuple[Rule, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    indexes: tuple[tuple[str, ...], ...] = field(default=())
    title: str = UUID
    """The column by which a row is named in lists."""

    def column(self, name: str) -> Column:
        """A column by its name; KeyError when there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)


def key() -> Column:
    """The uuid of a row."""
    return Column(UUID, TEXT, message("Identifier"), required=True, unique=True, hidden=True)


def parent(table: str, label: Message, name: str = "", on_delete: str = CASCADE, required: bool = True) -> Column:
    """The uuid of the row of another table to which a row belongs; not shown."""
    name = name or f"{table}_uuid"
    return Column(name, TEXT, label, required=required, refers=table, on_delete=on_delete, hidden=True)


def statements(table: Table) -> Iterator[str]:
    """The SQL that makes a table and its indexes."""
    parts = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    if table.geometry:
        parts.append(f"geom {table.geometry}")
    parts += [_column(column) for column in table.columns]
    parts += [f"UNIQUE ({', '.join(names)})" for names in table.unique]
    parts += [f"CHECK ({rule.sql})" for rule in table.rules]
    yield f"CREATE TABLE {table.name} ({', '.join(parts)})"
    for names in table.indexes:
        yield f"CREATE INDEX ix_{table.name}_{'_'.join(names)} ON {table.name} ({', '.join(names)})"


def _column(column: Column) -> str:
    words = [column.name, column.kind]
    if column.required:
        words.append("NOT NULL")
    if column.unique:
        words.append("UNIQUE")
    if column.default is not None:
        words.append(f"DEFAULT {_literal(column.default)}")
    if column.refers:
        words.append(f"REFERENCES {column.refers}({UUID})")
        if column.on_delete:
            words.append(f"ON DELETE {column.on_delete}")
    elif column.values and not column.many:
        words.append("REFERENCES value_list(code)")
    words += [f"CHECK ({check})" for check in checks(column)]
    return " ".join(words)


def _literal(value: str | float) -> str:
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else repr(value)


def checks(column: Column) -> list[str]:
    """The conditions that SQLite holds a column to; an empty value passes where it is not required."""
    name, found = column.name, []
    if column.values and not column.many:
        # a code of another list would satisfy the reference alone
        found.append(f"{name} GLOB '{column.values}_*'")
    if column.low is not None:
        found.append(f"{name} >= {column.low:g}")
    if column.high is not None:
        found.append(f"{name} <= {column.high:g}")
    if column.longest:
        found.append(f"length({name}) <= {column.longest}")
    if column.required and column.kind == TEXT and not column.hidden:
        found.append(f"length(trim({name})) > 0")
    return found
