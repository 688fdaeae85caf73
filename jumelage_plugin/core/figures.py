"""Numbers as tables write them in French, Spanish and English: the habit of a column is read from all of it.

A single group such as 1.234 may be one thousand or one and a bit. Another cell of the column tells which
(12.5 or 1.234.567); where none does, the cell is doubtful and is not read. So is one whose unit is not that of the
column: 45 % beside 0.45, or 3 M beside 800.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from .communes import plain
from .options import AUTO, COMMA, POINT
from .variables import Array

_MARKS = {COMMA: ",", POINT: "."}

KNOWN, MISSING, SECRET, NO_NUMBER, AMBIGUOUS, OTHER_UNIT = range(6)
"""What a cell holds."""

_BLANKS = re.compile("[\\s\u00a0\u202f\u2007\u2009\u200b]+")
_MISSING = frozenset(
    (
        *("", "-", "–", "—", "−", ".", "..", "...", "…", ":", "/", "//", "///"),
        *(
            "na",
            "n/a",
            "#n/a",
            "n.a.",
            "n.a",
            "nd",
            "n.d.",
            "n.d",
            "n/d",
            "nc",
            "n.c.",
            "ns",
            "n.s.",
            "nr",
            "so",
            "s.o.",
        ),
        *("null", "none", "nan", "non disponible", "no disponible", "not available", "sans objet"),
        *("#valeur!", "#div/0!", "#ref!", "#value!", "#¡valor!", "#¡div/0!"),
    )
)
_SECRET = frozenset(
    ("s", "s.", "(s)", "c", "(c)", ": c", ":c", "secret", "secret statistique", "secreto", "confidential")
)
_CELL = re.compile(
    r"(?P<before>€|eur|\$|£)? ?(?P<sign>[+\-−–]?) ?(?P<digits>[0-9][0-9.,'’ ]*|[.,][0-9]+)(?P<exponent>e[+-]?[0-9]+)?"
    r"(?P<after>|(?:[^\W\d_]|[%‰€$£°*(])\D{0,24}?(?:(?<=m)[23])?)$",
    re.IGNORECASE,
)
_OTHER = {".": ",", ",": "."}
_MARK = re.compile(r"[.,' ]")
_FLAGS = frozenset("bcdefnprsuz")
"""Eurostat's letters after a figure: break in series, estimated, provisional …"""
_GROUP = 3
_MOST_DIGITS = 300
"""More digits are no figure, nor a number that a computer holds."""
_LONG = 5
"""From this many digits on, everybody who separates thousands does: Spanish and French leave four digits whole."""
_ROUND_GROUPS = 5
"""Cells such as 1.230 beside one such as 56: decimals would be cut to 1.23, or filled up to 56.000."""
_NUMERIC_SHARE = 0.9
_MULTIPLE = re.compile(
    r"(?:[kKM](?:€|EUR|eur|\$|£)?|MM|[Mm](?:ds?|rds?|io)|Mn|[Bb]n|"
    r"(?i:mil|mill|mille|milliers?|miles|thousands?|millions?|mill[oó]n(?:es)?|milliards?|millardos?|billions?))"
    r"(?:$|[ .€$£])"
)
"""Thousands and millions: no unit, but a factor. A small m is the metre."""


@dataclass(frozen=True)
class Column:
    """A column read as numbers: `values` (rows,), NaN where not known; `status` (rows,) tells why.

    `unit` is the one written in the cells; `decimal` the mark that was found, empty where there was none to
    find; `mixed` says that the cells follow different habits; `flagged` counts figures with a letter of Eurostat.
    """

    values: Array
    status: npt.NDArray[np.int8]
    unit: str = ""
    decimal: str = ""
    mixed: bool = False
    flagged: int = 0

    def count(self, status: int) -> int:
        """How many cells hold this."""
        return int(np.count_nonzero(self.status == status))

    @property
    def is_numeric(self) -> bool:
        """Whether nearly all cells that hold something hold a number."""
        numbers = self.count(KNOWN) + self.count(AMBIGUOUS)
        if self.count(OTHER_UNIT) <= self.count(KNOWN):  # figures all the same, of a column that has its unit
            numbers += self.count(OTHER_UNIT)
        given = len(self.status) - self.count(MISSING) - self.count(SECRET)
        return numbers > 0 and numbers >= _NUMERIC_SHARE * given


@dataclass
class _Cell:
    """A cell taken apart; `decimal` and `thousands` are the marks whose part is sure, `either` the one that is not."""

    sign: str
    parts: list[str]
    exponent: str
    suffix: str
    decimal: str = ""
    thousands: str = ""
    either: str = ""

    def value(self, decimal: str) -> float:
        """The number, with the decimal mark of the column."""
        has_fraction = bool(self.decimal) or (self.either and self.either == decimal)
        whole = "".join(self.parts[:-1] if has_fraction else self.parts)
        fraction = self.parts[-1] if has_fraction else ""
        return float(f"{self.sign}{whole or '0'}.{fraction or '0'}{self.exponent}")


@dataclass
class _Habits:
    """The evidence of a column."""

    decimals: set[str] = field(default_factory=set)
    thousands: set[str] = field(default_factory=set)
    either: set[str] = field(default_factory=set)
    ungrouped: bool = False
    short: bool = False
    round_groups: int = 0

    def add(self, cell: _Cell) -> None:
        """Note what a cell shows."""
        if cell.decimal:
            self.decimals.add(cell.decimal)
        if cell.thousands:
            self.thousands.add(cell.thousands)
        if cell.either:
            self.either.add(cell.either)
            self.round_groups += cell.parts[-1].endswith("0")
        if len(cell.parts) == 1:
            self.add_whole(cell.parts[0])
        elif len(cell.parts[0]) >= _LONG:
            self.ungrouped = True

    def add_whole(self, digits: str) -> None:
        """Note a cell of digits alone."""
        if len(digits) >= _LONG:
            self.ungrouped = True
        elif len(digits) <= _GROUP and digits.strip("0"):
            self.short = True

    @property
    def mixed(self) -> bool:
        """Whether the cells contradict each other."""
        return len(self.decimals) > 1 or bool(self.decimals & self.thousands) or {".", ","} <= self.thousands

    def decimal(self) -> str:
        """The decimal mark, empty where the column does not tell."""
        if self.mixed:
            return ""
        if self.decimals:
            return next(iter(self.decimals))
        grouping = self.thousands & {".", ","}
        if not grouping and len(self.either) == 1:
            of_groups = self.short and self.round_groups >= _ROUND_GROUPS
            of_decimals = bool(self.thousands) or self.ungrouped
            if of_decimals and not of_groups:
                return next(iter(self.either))
            grouping = self.either if of_groups and not of_decimals else set()
        return _OTHER[next(iter(grouping))] if grouping else ""


def read_numbers(values: Sequence[float | None]) -> Column:
    """A column that already holds numbers."""
    array = np.array([np.nan if value is None else value for value in values], dtype=np.float64)
    array[~np.isfinite(array)] = np.nan
    status = np.where(np.isnan(array), MISSING, KNOWN).astype(np.int8)
    return Column(array, status)


def read_column(cells: Sequence[str], decimal: str = AUTO) -> Column:
    """A column of texts read as numbers, with the `decimal` mark told or found."""
    status = np.full(len(cells), KNOWN, dtype=np.int8)
    values = np.full(len(cells), np.nan)
    taken: list[tuple[int, _Cell]] = []
    habits = _Habits()
    for i, text in enumerate(cells):
        if text.isdigit() and text.isascii() and len(text) <= _MOST_DIGITS:
            values[i] = float(text)
            habits.add_whole(text)
            continue
        cell = _take_apart(text)
        if isinstance(cell, int):
            status[i] = cell
        else:
            taken.append((i, cell))
            habits.add(cell)
    unit, flagged = _units(taken, status)
    values[status != KNOWN] = np.nan
    told = _MARKS.get(decimal, "")
    mark = told or habits.decimal()
    for i, cell in taken:
        if status[i] == KNOWN:
            _fill(values, status, i, cell, mark, told)
    return Column(values, status, unit, mark, habits.mixed and not told, flagged)


def _fill(values: Array, status: npt.NDArray[np.int8], i: int, cell: _Cell, mark: str, told: str) -> None:
    """Set a value, or say why there is none."""
    if cell.either and not mark:
        status[i] = AMBIGUOUS
    elif told and (cell.decimal not in ("", told) or cell.thousands == told):
        status[i] = NO_NUMBER
    else:
        values[i] = cell.value(mark)
        if not np.isfinite(values[i]):
            values[i], status[i] = np.nan, NO_NUMBER


def _take_apart(text: str) -> _Cell | int:
    """The parts of a cell; its status where it holds no number."""
    cleaned = _BLANKS.sub(" ", text).strip().lstrip("'")
    lowered = cleaned.casefold()
    if lowered in _MISSING:
        return MISSING
    if lowered in _SECRET:
        return SECRET
    found = _CELL.match(cleaned)
    if not found:
        return NO_NUMBER
    sign = "-" if found["sign"] in ("-", "−", "–") else ""
    suffix = (found["after"] or found["before"] or "").strip()
    cell = _Cell(sign, [], found["exponent"] or "", suffix)
    return cell if _split(found["digits"].strip().replace("’", "'"), cell) else NO_NUMBER


def _split(digits: str, cell: _Cell) -> bool:
    """Cut digits at their marks and see what each mark must be; False where they make no number."""
    parts, marks = _MARK.split(digits), _MARK.findall(digits)
    cell.parts = parts
    if not marks:
        return True
    last, earlier = marks[-1], set(marks[:-1])
    if not parts[-1] or len(earlier) > 1:
        return False
    if earlier == {last}:
        cell.thousands = last
        return _grouped(parts)
    if earlier:
        cell.thousands, cell.decimal = next(iter(earlier)), last
        return last in ".," and _grouped(parts[:-1])
    if last in "' ":
        cell.thousands = last
        return _grouped(parts)
    if _grouped(parts) and not parts[0].startswith("0") and not cell.exponent:
        cell.either = last
    else:
        cell.decimal = last
    return True


def _grouped(parts: Sequence[str]) -> bool:
    """Whether parts are groups of thousands: one to three digits, then three each."""
    return 1 <= len(parts[0]) <= _GROUP and all(len(part) == _GROUP for part in parts[1:])


def _units(taken: Sequence[tuple[int, _Cell]], status: npt.NDArray[np.int8]) -> tuple[str, int]:
    """The unit that the cells carry and how many carry a flag; cells of a unit that is not the column's are unsure.

    Of several units no cell that carries one is sure; of one that only part of the cells carry, the rarer part, and
    those that carry a factor.
    """
    suffixes = Counter(cell.suffix for _, cell in taken if cell.suffix)
    if not suffixes:
        return "", 0
    if all(map(_is_flag, suffixes)):
        return "", sum(suffixes.values())
    carrying = np.zeros(len(status), dtype=np.bool_)
    carrying[[i for i, cell in taken if cell.suffix]] = True
    without = (status == KNOWN) & ~carrying
    if len({_unit_key(suffix) for suffix in suffixes}) > 1:
        status[carrying] = OTHER_UNIT
        return "", 0
    unit = next(iter(suffixes))
    if not without.any():
        return unit, 0
    rarer = without if without.sum() <= carrying.sum() else carrying
    status[rarer] = OTHER_UNIT
    if _MULTIPLE.match(unit):
        status[carrying] = OTHER_UNIT
    return (unit if status[carrying][0] == KNOWN else ""), 0


def _is_flag(suffix: str) -> bool:
    """Whether a suffix is one or two of Eurostat's letters; bn is a thousand millions."""
    return len(suffix) <= 2 and set(suffix.casefold()) <= _FLAGS and not _MULTIPLE.match(suffix)  # noqa: PLR2004


def _unit_key(suffix: str) -> str:
    """A unit whatever its case, accents and final point; a factor of a million is not the metre."""
    return ("×" if _MULTIPLE.match(suffix) else "") + plain(suffix.rstrip("."))
