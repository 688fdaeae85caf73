"""Twinnings that exist: from the rows of a planner's table to pairs of places.

A row names two places, each by its key (FR:31107), by country and code, by country and name, or by a code or a
name that only one place bears; and perhaps the year. Fields are guessed by their names, in several languages.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .codes import CODE_WIDTH, SPAIN, country_code, department, has_control, read_code
from .communes import CommuneTable, plain
from .errors import JumelageError
from .messages import Message, message
from .places import Places, alike
from .reasons import Reasons
from .tabular import POSTAL, slug

COUNTRY, CODE, NAME, YEAR = "country", "code", "name", "year"
_WORDS = {
    YEAR: {"year", "annee", "ano", "since", "depuis", "desde", "date", "fecha"},
    COUNTRY: {"country", "pays", "pais", "nation", "cntr"},
    CODE: {"code", "codigo", "cod", "insee", "ine", "lau", "geonameid", "key", "cle", "clave"},
    NAME: {"name", "nom", "nombre", "commune", "municipio", "municipality", "ville", "town", "place", "localite"},
}
"""What a field may be called, the most telling first: `code_commune` is a code, `country_code` a country."""
_SECOND = {"twin", "partner", "jumeau", "jumele", "jumelle", "jumelee", "partenaire", "b"} | {
    "gemela",
    "gemelo",
    "hermana",
    "hermanada",
    "hermanado",
}
_WIDER = {"departement", "department", "dep", "dept", "province", "provincia", "region", "comunidad", "canton"} | {
    "cp",
    "zip",
    "postcode",
}
"""Words of fields that tell where a place lies, and not which it is."""
_SPLIT = re.compile(r"[^a-z]+")
_WHOLE = re.compile(r"(\d+)\.0+$")
_YEAR = re.compile(r"(1[89]\d\d|20\d\d)")
_UNKNOWN_YEAR = 0
_SIDES = 2
_SHOWN = 3
"""So many of the rows left out are named."""


@dataclass(frozen=True)
class Columns:
    """The fields of the two places, each a mapping of `country`, `code` and `name` to a field, and that of the year."""

    sides: tuple[Mapping[str, str], Mapping[str, str]]
    year: str | None

    def told(self) -> Message:
        """Which fields are used, for the log."""
        first, second = (", ".join(side.values()) for side in self.sides)
        if self.year is None:
            return message(
                "Fields of the table of twinnings: {first} for one place, {second} for the other.",
                first=first,
                second=second,
            )
        return message(
            "Fields of the table of twinnings: {first} for one place, {second} for the other, {year} for the year.",
            first=first,
            second=second,
            year=self.year,
        )


def guess_columns(fields: Sequence[str]) -> Columns:
    """Which field holds what: one called the twin's is the second place's, others of its kind are the first place's.

    Postal codes, départements, provinces and regions are passed over. Raises `JumelageError` where two places cannot
    be told from the names of the fields.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for name in fields:
        kind = _kind(name)
        if kind is not None:
            found[kind].append(name)
    told = [name for name in fields if _is_second(name) and any(name in found[kind] for kind in (COUNTRY, CODE, NAME))]
    twin = fields.index(told[0]) if told else None
    sides: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for kind in (COUNTRY, CODE, NAME):
        for side, used in zip(sides, _pair(kind, found[kind], fields, twin)):
            if used is not None:
                side[kind] = used
    if not all(CODE in side or NAME in side for side in sides):
        raise JumelageError(
            "The table of twinnings needs a code or a name for each of the two places of a row; its fields are: "
            "{fields}.",
            fields=", ".join(fields) or "–",
        )
    return Columns(sides, found[YEAR][0] if found[YEAR] else None)


def _kind(field: str) -> str | None:
    """What a field holds, None where it is of no use."""
    words = _words(field)
    if words & _WIDER or POSTAL.search(slug(field)):
        return None
    return next((kind for kind, known in _WORDS.items() if words & known), None)


def _pair(kind: str, names: Sequence[str], fields: Sequence[str], twin: int | None) -> tuple[str | None, str | None]:
    """The fields of one kind, of the first place and of the second; `twin` is where the first field of a twin stands.

    Where none of the kind is called the twin's, the second one counts if it stands behind another that is: two fields
    side by side (`code`, `insee`) may both speak of the first place.
    """
    own = [name for name in names if not _is_second(name)]
    partner = [name for name in names if _is_second(name)]
    if own and partner:
        return own[0], partner[0]
    if partner:
        return (partner[0], partner[1]) if len(partner) >= _SIDES else (None, partner[0])
    if twin is None:
        return (own[0], own[1]) if len(own) >= _SIDES else (None, None)
    before = [name for name in own if fields.index(name) < twin]
    behind = [name for name in own if fields.index(name) > twin]
    if before and behind:
        return before[0], behind[0]
    if kind == COUNTRY and behind and twin:
        return None, behind[0]  # commune, ville_jumelee, pays
    return (own[0], None) if own else (None, None)


def _words(field: str) -> set[str]:
    words = set(_SPLIT.split(plain(field)))
    return words | {word.rstrip("s") for word in words}


def _is_second(field: str) -> bool:
    """Whether a field is called one of the twin."""
    return plain(field).endswith("2") or bool(_SECOND & _words(field))


@dataclass(frozen=True)
class Twinning:
    """Two places as they are named, the year (0 where unknown)."""

    first: Mapping[str, str]
    second: Mapping[str, str]
    year: int


def read_rows(rows: Iterable[Mapping[str, Any]], columns: Columns) -> list[Twinning]:
    """What the rows say, as text; an empty cell is left out."""
    return [
        Twinning(
            _place(row, columns.sides[0]),
            _place(row, columns.sides[1]),
            _year(row[columns.year]) if columns.year else _UNKNOWN_YEAR,
        )
        for row in rows
    ]


def _place(row: Mapping[str, Any], side: Mapping[str, str]) -> dict[str, str]:
    values = {kind: _text(row[name]) for kind, name in side.items()}
    return {kind: value for kind, value in values.items() if value}


def _text(value: Any) -> str:
    """A cell as text; a spreadsheet's 31107.0 is 31107."""
    text = "" if value is None else str(value).strip()
    if text == "NULL":
        return ""
    whole = _WHOLE.match(text)
    return whole.group(1) if whole else text


def _year(value: Any) -> int:
    found = _YEAR.search(_text(value))
    return int(found.group(1)) if found else _UNKNOWN_YEAR


@dataclass(frozen=True)
class Links:
    """The twinnings of one place: position of the partner to the year (0 where unknown); and rows without a place.

    `first_unread` says of the first few of the `unread` rows what they name.
    """

    since: Mapping[int, int]
    unread: int
    first_unread: tuple[str, ...] = ()

    def left_out(self) -> tuple[Message, ...]:
        """What to say of the rows that were left out; nothing without any."""
        if not self.unread:
            return ()
        said = message(
            "{count:,} rows of the table of twinnings were left out: what they say fits no two different places among "
            "those compared, or fits several. The first: {rows}.",
            count=self.unread,
            rows="; ".join(self.first_unread),
        )
        return (said,)


def links_of(home: int, twinnings: Iterable[Twinning], table: CommuneTable) -> Links:
    """The twinnings of the place at `home`, and the rows of which a place cannot be told in the table."""
    finder = _Finder(table)
    since: dict[int, int] = {}
    unread: list[Twinning] = []
    for twinning in twinnings:
        first, second = finder.find(twinning.first), finder.find(twinning.second)
        if first is None or second is None or first == second:
            unread.append(twinning)
            continue
        for here, there in ((first, second), (second, first)):
            if here == home:
                since[there] = min(filter(None, (since.get(there), twinning.year)), default=_UNKNOWN_YEAR)
    return Links(since, len(unread), tuple(_as_written(twinning) for twinning in unread[:_SHOWN]))


def _as_written(twinning: Twinning) -> str:
    return " – ".join(" ".join(side.values()) or "?" for side in (twinning.first, twinning.second))


class _Finder:
    """Looks places up by what a row says of them."""

    def __init__(self, table: CommuneTable) -> None:
        self._places = Places(table, ())
        self._countries = sorted(set(table.country.tolist()))

    def find(self, named: Mapping[str, str]) -> int | None:
        """The position of the one place that fits all that is said, else None."""
        told, name = named.get(COUNTRY, ""), named.get(NAME, "")
        country = country_code(told)
        if told and not country:
            return None  # a country that is not understood is no leave to look in all of them
        countries = [country] if country else self._countries
        hits = self._by_cell(countries, named[CODE], name) if CODE in named else self._by_name_cell(countries, name)
        return hits[0] if len(hits) == 1 else None

    def _by_cell(self, countries: Sequence[str], cell: str, name: str) -> list[int]:
        """The places of a cell with a code; where a name stands beside it, those that bear it."""
        reading = read_code(cell)
        if not reading.code:
            return self._by_name_cell(countries, cell)
        countries = [country_code(reading.country)] if reading.country else countries
        called = [word for word in (reading.name, name) if word]
        return [i for i in self._by_code(countries, reading.code) if self._is_called(i, called)]

    def _is_called(self, position: int, names: Sequence[str]) -> bool:
        return all(alike(name, str(self._places.table.name[position])) for name in names)

    def _by_code(self, countries: Sequence[str], code: str) -> list[int]:
        found = []
        for country in countries:
            forms = [code, code.zfill(CODE_WIDTH)] + ([code[:-1]] if country == SPAIN and has_control(code) else [])
            found += [at for form in dict.fromkeys(forms) if (at := self._places.at(country, form)) is not None]
        return found

    def _by_name_cell(self, countries: Sequence[str], cell: str) -> list[int]:
        """The places of a cell with a name, behind which a code or a département may stand: Carbonne (31)."""
        reading = read_code(cell)
        if not reading.code:
            return self._by_name(countries, cell)
        hits = self._by_cell(countries, cell, "")
        if hits or not reading.name:
            return hits
        # a postal code begins with the département or the province as well
        return self._by_name(countries, reading.name, department(reading.code))

    def _by_name(self, countries: Sequence[str], name: str, group: str = "") -> list[int]:
        return [i for country in countries for i in self._places.named(country, name, group)]


def add_twinning_reason(reasons: Reasons, year: int) -> None:
    """An existing link comes before every other reason."""
    reasons.pros.insert(0, since_words(year))


def since_words(year: int) -> Message:
    """Since when two places are twinned."""
    if year == _UNKNOWN_YEAR:
        return message("already twinned")
    return message("twinned since {year}", year=str(year))
