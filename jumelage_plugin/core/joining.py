"""Rows of a table joined to places: by code, by former code, by name; every row gets a verdict and a reason."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from .codes import (
    CORSICA,
    FRANCE,
    OVERSEAS,
    SPAIN,
    Reading,
    department,
    settle,
)
from .errors import JumelageError
from .messages import Message, message
from .options import MEAN, REFUSE
from .places import ARRONDISSEMENT, ASSOCIATED, Former, Places, alike
from .progress import CancelCheck, never, stop_if
from .variables import Array

MATCHED, UNMATCHED, DOUBTFUL = "matched", "unmatched", "doubtful"
NOWHERE = -1

_CHECK_EVERY = 2000
_SAMPLE = 5000
"""Rows, spread over the table, that tell its country."""
_FEW = 0.02
"""At most this share of the codes that tell two countries apart may speak for the other one."""
_SHORT = 3
"""Codes of up to this many digits are those of a département, a province or a region."""


@dataclass
class Match:
    """The place of a row (`NOWHERE` without one), how sure it is and why; `former` where it is of a former place."""

    position: int = NOWHERE
    verdict: str = UNMATCHED
    why: Message | None = None
    former: Former | None = None


@dataclass
class Matches:
    """The matches of all rows, the readings of their codes and how many codes were repaired in which way."""

    rows: list[Match]
    readings: list[Reading]
    country: str = ""
    repairs: Counter[str] = field(default_factory=Counter)

    def count(self, verdict: str) -> int:
        """How many rows have this verdict."""
        return sum(row.verdict == verdict for row in self.rows)


def match_rows(
    readings: Sequence[Reading],
    names: Sequence[str],
    countries: Sequence[str],
    places: Places,
    cancelled: CancelCheck = never,
    hint: str = "",
) -> Matches:
    """Join rows to places. `countries` gives the two letters of each row's country, empty where nothing tells it.

    `hint` is the country of which the header speaks, for codes that all exist in both. Raises `JumelageError` when
    the codes may be of two countries.
    """
    told = set(countries)
    country = next(iter(told)) if len(told) == 1 else ""
    readings = settle(readings, country)
    guessed = "" if country else guess_country(readings, names, countries, places, hint)
    result = Matches([], readings, country or guessed)
    for i, reading in enumerate(readings):
        if i % _CHECK_EVERY == 0:
            stop_if(cancelled)
        where = reading.country or countries[i] or guessed
        row, repairs = _match(reading, reading.name or names[i], where, places)
        result.rows.append(row)
        result.repairs.update(repairs)
    _tell_parts(result.rows, places)
    return result


def guess_country(
    readings: Sequence[Reading], names: Sequence[str], countries: Sequence[str], places: Places, hint: str = ""
) -> str:
    """The country of the codes for which nothing tells it: where those known in one country only say the same.

    Where a code exists in both, the name beside it decides, and where nothing else does, the `hint`. Raises
    `JumelageError` when they disagree.
    """
    votes: Counter[str] = Counter()
    open_codes = 0
    every = max(1, len(readings) // _SAMPLE)
    for reading, name, told in zip(readings[::every], names[::every], countries[::every]):
        if reading.country or told or not reading.code or places.numbered(reading.code) is not None:
            continue
        open_codes += 1
        known = places.known_in(reading.code)
        if len(known) > 1 and (reading.name or name):
            known = {c for c in known if _is_called(places, c, reading.code, reading.name or name)}
        if places.corsican(reading.code):
            known = {FRANCE} | known
        if len(known) == 1:
            votes.update(known)
    if not open_codes:
        return ""
    (first, most), (_, less) = [*votes.most_common(), ("", 0), ("", 0)][:2]
    if not most and hint:
        return hint
    if not most:
        raise JumelageError("No code of the table tells France from Spain: say in COUNTRY where its communes lie.")
    if less > _FEW * (most + less):
        raise JumelageError(
            "The codes may be French or Spanish ({french:,} speak for France, {spanish:,} for Spain): say which in "
            "COUNTRY.",
            french=votes[FRANCE],
            spanish=votes[SPAIN],
        )
    return first


def _is_called(places: Places, country: str, code: str, name: str) -> bool:
    position, former = places.at(country, code), places.former(country, code)
    called = [str(places.table.name[position])] if position is not None else []
    called += [former.name] if former and former.name else []
    return any(alike(name, own) for own in called)


def _match(reading: Reading, name: str, country: str, places: Places) -> tuple[Match, tuple[str, ...]]:
    """The match of one row, and the repairs of its code that were of use."""
    code, repairs = reading.code, reading.repairs
    if not code:
        return Match(why=message("no code of a commune")), ()
    if country in ("", FRANCE, SPAIN) and places.at(country, code) is None:
        position = places.numbered(code)
        if position is not None:
            return Match(position, MATCHED), repairs
    if country == FRANCE and places.at(country, code) is None and places.corsican(code):
        code, repairs = places.corsican(code), (*repairs, CORSICA)
    position, former = places.at(country, code), places.former(country, code)
    if position is None and former is None:
        return _by_name(code, name, country, places), ()
    if position is None and former is not None:
        return _of_former(former, name, places), repairs
    return _by_code(int(position or 0), former, name, places), repairs


def _by_code(position: int, former: Former | None, name: str, places: Places) -> Match:
    """A row whose code is that of a place: doubtful where it bears another name, or that of a former part."""
    own = str(places.table.name[position])
    if not name or alike(name, own):
        return Match(position, MATCHED)
    if former and former.name and alike(name, former.name):
        return Match(position, DOUBTFUL, former=former)
    why = message("the code is that of {own}, the row is called {name}", own=own, name=name)
    return Match(position, DOUBTFUL, why)


def _of_former(former: Former, name: str, places: Places) -> Match:
    """A row whose code is of a place that has merged."""
    position = places.at(former.country, former.current)
    if position is None:
        return Match(why=message("a former code whose commune is not in the data"))
    own = str(places.table.name[position])
    if name and former.name and not alike(name, former.name) and not alike(name, own):
        why = message("the former code is that of {own}, the row is called {name}", own=former.name, name=name)
        return Match(position, DOUBTFUL, why)
    return Match(position, DOUBTFUL, former=former)


def _by_name(code: str, name: str, country: str, places: Places) -> Match:
    """A row whose code is unknown: by its name within the département or province, always doubtful."""
    if not country:
        return Match(why=message("a code of no known country"))
    if country == FRANCE and code.startswith(OVERSEAS):
        return Match(why=message("overseas: not in the data"))
    if len(code) <= _SHORT and country in (FRANCE, SPAIN):
        return Match(why=message("a code of {digits} digits: a département, a province or a total?", digits=len(code)))
    if name:
        group = department(code) if country in (FRANCE, SPAIN) else ""
        found = places.named(country, name, group)
        if len(found) == 1:
            own = places.table.key(found[0])
            return Match(found[0], DOUBTFUL, message("the code is unknown, the name is that of {own}", own=own))
    return Match(why=message("a code that no commune has or had"))


def _tell_parts(rows: Sequence[Match], places: Places) -> None:
    """Say of each row of a former place how much of the present one the table covers."""
    present: dict[int, set[str]] = defaultdict(set)
    whole: set[int] = set()
    for row in rows:
        if row.former:
            present[row.position].add(row.former.code)
        elif row.verdict == MATCHED:
            whole.add(row.position)
    for row in rows:
        if row.former is None:
            continue
        wanted = _members(row.position, places)
        there = len(wanted & present[row.position]) + (row.position in whole and _own(row.position, places) in wanted)
        row.why = message(
            "a former code, now part of {own}: {there} of its {all} former parts are in the table",
            own=f"{places.table.key(row.position)} {places.table.name[row.position]}",
            there=there,
            all=len(wanted),
        )


def _own(position: int, places: Places) -> str:
    return str(places.table.code[position])


def _members(position: int, places: Places) -> set[str]:
    """The codes that together were a place: associated communes merged long before any table of today.

    A French commune that others join keeps its code, those of Spain and a city's arrondissements have codes apart.
    """
    parts = places.parts(position)
    codes = {part.code for part in parts if part.kind != ASSOCIATED}
    kept = places.table.country[position] == FRANCE and not _are_arrondissements(position, places)
    return codes | {_own(position, places)} if kept else codes


@dataclass(frozen=True)
class Joined:
    """Figures by place: `positions` (m,), `values` (m, indicators), NaN if unknown; `combined` rows were merged."""

    positions: npt.NDArray[np.int64]
    values: Array
    combined: int = 0


def gather(matches: Matches, values: Array, duplicates: str, keep_doubtful: bool, places: Places) -> Joined:
    """The figures of each place from those of the rows (rows, indicators).

    Several rows of one place are doubtful, unless `duplicates` says how to put them together; the doubtful are left
    out, unless `keep_doubtful`. The verdicts in `matches` are brought up to date.
    """
    groups: dict[int, list[int]] = defaultdict(list)
    for i, row in enumerate(matches.rows):
        if row.position != NOWHERE:
            groups[row.position].append(i)
    positions, gathered, combined = [], [], 0
    for position, members in groups.items():
        used = _settle_group(matches.rows, members, duplicates, keep_doubtful, places)
        if not used:
            continue
        positions.append(position)
        combined += len(used) if len(used) > 1 else 0
        total = values[used].sum(axis=0)  # NaN where one part is not known: a part is no whole
        gathered.append(total / len(used) if duplicates == MEAN else total)
    shape = (len(positions), values.shape[1])
    order = np.argsort(np.array(positions, dtype=np.int64), kind="stable")
    figures = np.array(gathered, dtype=np.float64).reshape(shape)[order]
    return Joined(np.array(positions, dtype=np.int64)[order], figures, combined)


def _settle_group(
    rows: list[Match], members: list[int], duplicates: str, keep_doubtful: bool, places: Places
) -> list[int]:
    """The rows of one place whose figures are taken, their verdicts set."""
    # a row that is taken for a place by half its evidence spoils no other row of the place
    members = [i for i in members if keep_doubtful or rows[i].former or rows[i].verdict == MATCHED]
    parts = [i for i in members if rows[i].former is not None]
    wholes = [i for i in members if rows[i].former is None]
    if parts and wholes and rows[parts[0]].former and _are_arrondissements(rows[members[0]].position, places):
        members = wholes  # the city's own row already holds its arrondissements
    if len(members) <= 1:
        return [i for i in members if keep_doubtful or rows[i].verdict == MATCHED]
    if duplicates == REFUSE:
        for i in members:
            _doubt(rows[i], message("one of {count} rows of the same commune", count=len(members)))
        return []
    if parts and _is_complete(rows, members, places):
        for i in members:
            rows[i].verdict, rows[i].why = MATCHED, None
    elif parts:
        for i in members:
            _doubt(rows[i], message("one of {count} rows of the same commune", count=len(members)))
    sure = all(rows[i].verdict == MATCHED for i in members)
    return members if sure or keep_doubtful else []


def _are_arrondissements(position: int, places: Places) -> bool:
    return all(part.kind == ARRONDISSEMENT for part in places.parts(position))


def _is_complete(rows: list[Match], members: list[int], places: Places) -> bool:
    """Whether rows are all the former parts of a place, each once."""
    own = _own(rows[members[0]].position, places)
    codes = [former.code if (former := rows[i].former) else own for i in members]
    wanted = _members(rows[members[0]].position, places)
    return len(set(codes)) == len(codes) and wanted <= set(codes)


def _doubt(row: Match, why: Message) -> None:
    """A row is no longer sure, and why; what was told of a former code says more."""
    row.verdict = DOUBTFUL
    row.why = row.why or why
