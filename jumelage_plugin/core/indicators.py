"""A table of the planner's own indicators, brought to the places: each figure keeps what it means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from .codes import read_code
from .definitions import MARK, Definition, differing, from_note, note_of
from .errors import JumelageError
from .figures import AMBIGUOUS, NO_NUMBER, OTHER_UNIT, Column, read_column, read_numbers
from .joining import DOUBTFUL, MATCHED, Joined, Matches, gather, match_rows
from .messages import Message, message
from .options import AUTO, REFUSE
from .places import Places
from .progress import CancelCheck, Progress, never, silent, stop_if
from .tabular import Keys, Table, candidates, code_cells, country_cells, country_of_header, find_keys
from .variables import Array

RESERVED = ("country", "code", "name", "fid", "ogc_fid", "geom", "geometry")
_DANGEROUS = re.compile(r"^(?:[=@\t\r]|of:=|[+\-](?![\d.,\s]*\S?$))", re.IGNORECASE)
"""What a spreadsheet would take for a formula; a signed number is none."""
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")
_PARTS = 5
_WHY = {
    AMBIGUOUS: message("may be a thousand or a decimal number"),
    NO_NUMBER: message("is no number"),
    OTHER_UNIT: message("does not carry the one unit of its column"),
}


@dataclass(frozen=True)
class Asked:
    """What the planner asked: columns by name, empty where they are to be found; see the algorithm's parameters."""

    code: str = ""
    name: str = ""
    country: str = ""
    fields: str = ""
    decimal: str = AUTO
    duplicates: str = REFUSE
    keep_doubtful: bool = False
    general: Definition = field(default_factory=Definition)
    described: str = ""


@dataclass(frozen=True)
class Indicator:
    """An indicator: its name in the result, the column it comes from, what it means, and its cells as read."""

    name: str
    column: int
    label: str
    definition: Definition
    read: Column


@dataclass(frozen=True)
class Imported:
    """A table brought to the places.

    `codes` are the cells of the codes; `left_out` the columns that hold no numbers, `passed_over` those that are
    called as what names a place.
    """

    table: Table
    keys: Keys
    codes: list[str]
    indicators: tuple[Indicator, ...]
    matches: Matches
    joined: Joined
    left_out: tuple[str, ...]
    passed_over: tuple[str, ...]

    @property
    def names(self) -> list[str]:
        """The names in the rows, empty where the table has none."""
        if self.keys.name < 0:
            return [""] * len(self.table.rows)
        return self.table.column(self.keys.name)


def import_table(
    table: Table, asked: Asked, places: Places, progress: Progress = silent, cancelled: CancelCheck = never
) -> Imported:
    """Find the keys and the indicators of a table, join its rows, and gather the figures of each place.

    Raises `JumelageError` when the columns asked for are not there, or the codes may be of two countries.
    """
    keys = find_keys(table, asked.code, asked.name, places)
    indicators, left_out = _indicators(table, keys, asked, progress, cancelled)
    codes = code_cells(table, keys)
    names = [""] * len(codes) if keys.name < 0 else table.column(keys.name)
    countries = country_cells(table, keys, asked.country)
    readings = [read_code(cell) for cell in codes]
    matches = match_rows(readings, names, countries, places, cancelled, country_of_header(table, keys))
    progress(0.8)
    values = np.stack([indicator.read.values for indicator in indicators], axis=1)
    joined = gather(matches, values, asked.duplicates, asked.keep_doubtful, places)
    _doubt_cells(matches, indicators, table)
    progress(1.0)
    passed_over = () if asked.fields else tuple(table.names[i] for i in candidates(table, keys)[1])
    return Imported(table, keys, codes, indicators, matches, joined, left_out, passed_over)


def _indicators(
    table: Table, keys: Keys, asked: Asked, progress: Progress, cancelled: CancelCheck
) -> tuple[tuple[Indicator, ...], tuple[str, ...]]:
    """The indicators asked for, else every column that holds numbers; and the names of the columns left out."""
    wanted = _wanted(table, asked.fields)
    columns = [column for column, _ in wanted] or candidates(table, keys)[0]
    renamed = dict(wanted)
    described = descriptions(table.names, asked.described)
    taken = {name.casefold() for name in RESERVED}
    found, left_out = [], []
    for n, column in enumerate(columns):
        stop_if(cancelled)
        progress(0.6 * n / len(columns))
        read = _read(table, column, asked.decimal)
        if not wanted and not read.is_numeric:
            left_out.append(table.names[column])
            continue
        definition = described.get(table.names[column], Definition())
        definition = filled(definition, asked.general, read.unit)
        name = _safe_name(renamed.get(column) or table.names[column], taken)
        found.append(Indicator(name, column, table.labels[column] or table.names[column], definition, read))
    if not found:
        raise JumelageError("No column of the table holds numbers: name the indicators in FIELDS.")
    return tuple(found), tuple(left_out)


def _read(table: Table, column: int, decimal: str) -> Column:
    cells = table.column(column)
    if column in table.typed:
        return read_numbers([float(cell) if cell.strip() else None for cell in cells])
    return read_column(cells, decimal)


def _wanted(table: Table, fields: str) -> list[tuple[int, str]]:
    """The columns asked for and their new names, from “population; P21_POP = population”."""
    found = []
    for entry in re.split(r"[;\n]", fields):
        name, new = entry.strip(), ""
        if not name:
            continue
        if name not in table.names and "=" in name:
            name, new = (part.strip() for part in name.rsplit("=", 1))
        found.append((table.find(name), new))
    return found


def descriptions(names: Sequence[str], text: str) -> dict[str, Definition]:
    """What lines such as “P21_POP: inhabitants; 2021; INSEE; Licence Ouverte 2.0; municipal population” say.

    Unit, year, source, licence and definition, in this order. Raises `JumelageError` on a line of no column.
    """
    found = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        fitting = [name for name in names if re.match(re.escape(name) + r"\s*:", line)]
        if not fitting:
            raise JumelageError("“{line}” describes no column: write “column: unit; year; source; licence”.", line=line)
        name = max(fitting, key=len)
        rest = line.removeprefix(name).lstrip()[1:]
        parts = [part.strip() for part in rest.split(";", _PARTS - 1)]
        unit, year, source, licence, definition = [*parts, *[""] * (_PARTS - len(parts))]
        found[name] = Definition(unit, year, definition, source, licence)
    return found


def filled(definition: Definition, general: Definition, unit: str) -> Definition:
    """A definition completed by the one for all, and by the unit that stands in the cells."""
    return Definition(
        definition.unit or general.unit or unit,
        definition.year or general.year,
        definition.definition or general.definition,
        definition.source or general.source,
        definition.licence or general.licence,
    )


def _safe_name(name: str, taken: set[str]) -> str:
    """A name that any format and any spreadsheet takes, none of them twice whatever their case."""
    base = _CONTROLS.sub(" ", name).lstrip("=+-@ '\"").strip() or "indicator"
    unique, n = base, 2
    while unique.casefold() in taken or note_of(unique).casefold() in taken:
        unique, n = f"{base}_{n}", n + 1
    taken.update((unique.casefold(), note_of(unique).casefold()))
    return unique


def harmless(text: str) -> str:
    """A text of the table as it may be written again: what a spreadsheet would run gets an apostrophe before it."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def _doubt_cells(matches: Matches, indicators: Sequence[Indicator], table: Table) -> None:
    """A row with a cell that cannot be read is doubtful; its other figures are taken."""
    for indicator in indicators:
        for i in np.flatnonzero(np.isin(indicator.read.status, tuple(_WHY))).tolist():
            row = matches.rows[i]
            if row.verdict != MATCHED:
                continue
            cell = _cell(table, i, indicator.column)
            row.verdict = DOUBTFUL
            row.why = message(
                "{name}: “{cell}” {reason}; left empty",
                name=indicator.name,
                cell=cell.strip(),
                reason=_WHY[int(indicator.read.status[i])],
            )


def _cell(table: Table, row: int, column: int) -> str:
    cells = table.rows[row]
    return cells[column] if column < len(cells) else ""


@dataclass(frozen=True)
class Figures:
    """Indicators of places: `values` (m, k) with a note (m, k) each, empty where there is no value."""

    names: tuple[str, ...]
    positions: npt.NDArray[np.int64]
    values: Array
    notes: npt.NDArray[np.object_]

    def definitions(self, k: int) -> list[Definition]:
        """The different definitions of an indicator's figures, in the order of the places."""
        return [from_note(note) for note in dict.fromkeys(self.notes[:, k].tolist()) if note]

    def unlike(self, k: int) -> tuple[str, ...]:
        """In what the definitions of an indicator differ; nothing where all its figures may be compared."""
        return differing(self.definitions(k))


def figures_of(imported: Imported) -> Figures:
    """The figures of an import."""
    joined = imported.joined
    texts = np.array([indicator.definition.note() for indicator in imported.indicators], dtype=object)
    notes = np.where(np.isfinite(joined.values), texts[None, :], "")
    return Figures(tuple(i.name for i in imported.indicators), joined.positions, joined.values, notes)


def combined(earlier: Figures, new: Figures) -> tuple[Figures, int]:
    """Two imports as one, and how many figures of the earlier one were replaced by those of the new one."""
    names = tuple(dict.fromkeys((*earlier.names, *new.names)))
    positions = np.union1d(earlier.positions, new.positions)
    values = np.full((len(positions), len(names)), np.nan)
    notes = np.full(values.shape, "", dtype=object)
    replaced = 0
    for figures in (earlier, new):
        rows = np.searchsorted(positions, figures.positions)
        for k, name in enumerate(figures.names):
            column = names.index(name)
            known = np.isfinite(figures.values[:, k])
            replaced += int(np.isfinite(values[rows[known], column]).sum())
            values[rows[known], column] = figures.values[known, k]
            notes[rows[known], column] = figures.notes[known, k]
    return marked(Figures(names, positions, values, notes)), replaced


def marked(figures: Figures) -> Figures:
    """The figures with a mark before the notes of every indicator whose definitions differ."""
    notes = figures.notes.copy()
    for k in range(len(figures.names)):
        sign = MARK if figures.unlike(k) else ""
        told = {note: sign + from_note(note).note() if note else "" for note in set(notes[:, k].tolist())}
        notes[:, k] = [told[note] for note in notes[:, k].tolist()]
    return replace(figures, notes=notes)


def what_differs(names: Sequence[str]) -> list[Message]:
    """The parts of a definition in words."""
    words = {"unit": message("unit"), "year": message("year"), "definition": message("definition")}
    return [words[name] for name in names]


def differing_words(names: Sequence[str]) -> Message:
    """The parts of a definition, one at least, as one phrase."""
    first, *rest = what_differs(names)
    for part in rest:
        first = message("{one}, {other}", one=first, other=part)
    return first
