"""Rows of any table brought to a table of the twinning: columns by their name in any language, values as people write.

What cannot be read is left empty and told; a row without what its table requires is refused, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from .communes import plain
from .messages import Message, message
from .schema import BOOLEAN, DATE, DATETIME, INTEGER, REAL, TEXT, UUID, Column, Table

LON, LAT = "lon", "lat"
_LON_NAMES = ("lon", "long", "longitude", "x", "lng", "longitud")
_LAT_NAMES = ("lat", "latitude", "y", "latitud")
_YES = {"1", "true", "yes", "y", "oui", "o", "vrai", "si", "s", "x"}
_NO = {"0", "false", "no", "n", "non", "faux"}
_SEVERAL = re.compile(r"[;|,\n]+")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)$")
_DATES = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y/%m/%d")
IMPORTED, DOUBTFUL, REFUSED = "imported", "doubtful", "refused"
Words = Mapping[str, Mapping[str, str]]
"""For each list of values, by its prefix: the code of every word, folded, in any language."""


@dataclass(frozen=True)
class ReadRow:
    """A row as it will be stored, or refused; `point` are (lon, lat) in degrees, None without a position."""

    values: dict[str, Any]
    point: tuple[float, float] | None
    faults: tuple[Message, ...] = ()
    refused: Message | None = None

    @property
    def verdict(self) -> str:
        """What becomes of it."""
        if self.refused is not None:
            return REFUSED
        return DOUBTFUL if self.faults else IMPORTED


@dataclass(frozen=True)
class Mapped:
    """Which column of the file holds what; `unused` are those that mean nothing to the table."""

    columns: dict[str, int]
    unused: tuple[str, ...] = field(default=())


def mapped(headers: Sequence[str], table: Table, labels: Mapping[str, str]) -> Mapped:
    """The columns of a file by their headers; `labels` give the name of a column for its words, folded."""
    found: dict[str, int] = {}
    unused = []
    names = {column.name for column in table.columns}
    for at, header in enumerate(headers):
        folded = plain(header.replace("_", " "))
        name = header.strip().lower()
        if name not in names:
            name = labels.get(folded, "")
        if not name:
            name = LON if folded in _LON_NAMES else LAT if folded in _LAT_NAMES else ""
        if name and name not in found:
            found[name] = at
        elif header.strip():
            unused.append(header)
    return Mapped(found, tuple(unused))


def read_row(cells: Sequence[str], where: Mapped, table: Table, words: Words) -> ReadRow:
    """One row of the file as a row of the table."""
    values: dict[str, Any] = {}
    faults: list[Message] = []
    for column in table.columns:
        at = where.columns.get(column.name, -1)
        text = cells[at].strip() if 0 <= at < len(cells) else ""
        if not text or (column.hidden and column.name != UUID):
            continue
        value = _value(text, column, words)
        if value is None:
            faults.append(message("{column}: “{text}” is not understood, left empty", column=column.label, text=text))
        else:
            values[column.name] = value
    point, fault = _point(cells, where)
    if fault is not None:
        faults.append(fault)
    return ReadRow(values, point, tuple(faults), _lacking(values, table))


def _lacking(values: Mapping[str, Any], table: Table) -> Message | None:
    """What a row must have and has not."""
    for column in table.columns:
        if column.required and column.default is None and not column.hidden and column.name not in values:
            return message("{column} is missing", column=column.label)
        if column.longest and len(str(values.get(column.name, ""))) > column.longest:
            return message("{column} has more than {most} characters", column=column.label, most=column.longest)
    return None


def _value(text: str, column: Column, words: Words) -> Any:
    """A text as a value of a column; None where it is not understood."""
    if column.values:
        return _codes(text, column, words.get(column.values, {}))
    if column.kind in (INTEGER, REAL):
        return _number(text, column)
    if column.kind == BOOLEAN:
        folded = plain(text)
        return True if folded in _YES else False if folded in _NO else None
    if column.kind in (DATE, DATETIME):
        return _date(text, column.kind)
    return text if column.kind == TEXT else None


def _codes(text: str, column: Column, words: Mapping[str, str]) -> Any:
    """One code, or for several a list of them."""
    whole = words.get(plain(text))
    if not column.many:
        return whole
    if whole is not None:
        return [whole]
    parts = [part for part in _SEVERAL.split(text.strip("{}").replace('"', "")) if part.strip()]
    found = [words.get(plain(part)) for part in parts]
    return found if found and all(code is not None for code in found) else None


def _number(text: str, column: Column) -> float | int | None:
    found = text.replace("\u202f", "").replace("\u00a0", "").replace(" ", "").replace(",", ".")
    if not _NUMBER.match(found):
        return None
    value = float(found)
    low, high = column.low, column.high
    if (low is not None and value < low) or (high is not None and value > high):
        return None
    if column.kind == INTEGER:
        return int(value) if value.is_integer() else None
    return value


def _date(text: str, kind: str) -> date | datetime | None:
    try:
        moment = datetime.fromisoformat(text.replace("Z", "").strip())
    except ValueError:
        pass
    else:
        return moment if kind == DATETIME else moment.date()
    for form in _DATES:
        try:
            moment = datetime.strptime(text.strip(), form)  # noqa: DTZ007 - the day of the place
        except ValueError:
            continue
        return moment if kind == DATETIME else moment.date()
    return None


def _point(cells: Sequence[str], where: Mapped) -> tuple[tuple[float, float] | None, Message | None]:
    """The position in the columns of the file, and what is wrong with it."""
    if LON not in where.columns or LAT not in where.columns:
        return None, None
    texts = [cells[where.columns[name]].strip() if where.columns[name] < len(cells) else "" for name in (LON, LAT)]
    if not any(texts):
        return None, None
    wide = Column("", REAL, message("Position"), low=-180, high=180)
    lon, lat = _number(texts[0], wide), _number(texts[1], wide)
    if lon is None or lat is None or abs(lat) > 90:  # noqa: PLR2004 - the pole
        return None, message("the position “{text}” is not understood", text=", ".join(texts))
    return (float(lon), float(lat)), None
