"""Where a sheet has its header, its codes and its figures.

Files of statistical offices begin with titles, name their columns in one row or in two (long labels, then
short names), and end with notes. Nothing is assumed that the rows do not show.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from .codes import CODE_WIDTH, FRANCE, SPAIN, country_code, read_code, settle
from .communes import plain
from .definitions import NOTE_SUFFIX
from .errors import JumelageError
from .messages import Message, message
from .places import Places, alike

Rows = Sequence[Sequence[str]]

_HEADER_ROWS = 60
"""A header stands within this many rows."""
_SAMPLE = 400
_KNOWN_SHARE = 0.5
_NAMED_SAMPLE = 100
_LABELS_SHARE = 0.5
_LONGEST_NAME = 60
POSTAL = re.compile(r"postal|^cp$|^zip|^siren|^siret|^epci", re.IGNORECASE)
"""Names, as `slug` gives them, of columns with numbers that look like codes of communes and are none."""
_CODE_NAMES = re.compile(
    r"^(codgeo|depcom|com|code_?com(mune)?|code_?insee|insee(_com)?|cod_?ine|codigo_?ine|ine|cmunine|cod_?mun|"
    r"codigo_?municipio|lau(_id|_code)?|gisco_id|code|cd_com|code_commune_insee|id_com|municipios?|geo|geonameid)$"
)
_NAME_NAMES = re.compile(
    r"^(libgeo|libelle(_com(mune)?)?|nom(_com(mune)?|_de_la_commune)?|commune|nom_officiel|municipio|nombre|lau_name|"
    r"name|libelle_de_la_commune|nccenr|ncc|gisco_name|nom_com_m|nombre_municipio|municipality)$"
)
_COUNTRY_NAMES = re.compile(r"^(country|cntr_code|cntr|pays|pais|code_pays|country_code|iso)$")
_OTHER_KEYS = re.compile(
    r"^(fid|ogc_fid|objectid|id|gid|reg|region|code_?reg(ion)?|dep|departement|code_?dep(artement)?|cpro|cmun|"
    r"codauto|cpc|"
    r"dc|lat(itude)?|lon(gitude)?|x|y|annee|year|ano|anyo|ze\d*|zau\d*|uu\d*|arr|cv|code_?canton|nivgeo|nuts\d?)$"
)
_OFFICES = (
    (FRANCE, re.compile(r"insee|codgeo|depcom|commune")),
    (SPAIN, re.compile(r"(^|_)ine$|cod_?ine|cmunine|municipio|cpro")),
)
"""Words of INSEE and of INE for the column of the codes."""
_PAIRS = (("cpro", "cmun"), ("dep", "com"))
_PAIR_WIDTHS = (2, 3)


@dataclass
class Table:
    """Rows under their header: `names` of the columns are unique, `labels` what stood above them.

    `lines` are the rows' numbers in the file, `header` that of the row above them, counted from 0; the columns in
    `typed` hold true numbers; `notes` tell how it was read.
    """

    names: list[str]
    rows: list[Sequence[str]]
    lines: list[int]
    labels: list[str]
    typed: frozenset[int] = frozenset()
    header: int = 0
    notes: list[Message] = field(default_factory=list)

    def column(self, i: int) -> list[str]:
        """The cells of a column."""
        return [row[i] if i < len(row) else "" for row in self.rows]

    def find(self, name: str) -> int:
        """The position of the column of a name; raise `JumelageError` where there is none."""
        for candidates, wanted in ((self.names, name), ([slug(n) for n in self.names], slug(name))):
            if candidates.count(wanted) == 1:
                return candidates.index(wanted)
        shown = ", ".join(self.names[:12]) + (" …" if len(self.names) > 12 else "")  # noqa: PLR2004
        raise JumelageError("The table has no column “{name}”: it has {columns}.", name=name, columns=shown)


@dataclass(frozen=True)
class Keys:
    """Which columns name the place: one or two of the code, and that of the name and of the country, -1 without."""

    code: tuple[int, ...]
    name: int = -1
    country: int = -1


def slug(name: str) -> str:
    """The name of a column in small letters without accents, for comparison."""
    return re.sub(r"[^a-z0-9]+", "_", plain(name)).strip("_")


def from_rows(rows: Rows, code: str, places: Places) -> Table:
    """The table in a sheet: its header is the row that names the column of the codes, or the one above them.

    Raises `JumelageError` on a sheet without rows or without codes.
    """
    filled = [i for i, row in enumerate(rows) if any(cell.strip() for cell in row)]
    if len(filled) < 2:  # noqa: PLR2004 - a header and a row
        raise JumelageError("The table is empty: it needs a header and at least one row.")
    named = code.split("+", maxsplit=1)[0].strip()
    header = _named_header(rows, filled, named) if named else _header_above_codes(rows, filled, places)
    before = filled[: filled.index(header)]
    width = max(len(rows[i]) for i in filled)
    labels = _labels(rows, header, before)
    names = _unique_names(_padded(rows[header], width), labels)
    at = filled.index(header)
    _, *body = filled[at:]
    table = Table(names, [rows[i] for i in body], [i + 1 for i in body], _padded(labels, width), header=header)
    if header:
        table.notes.append(message("the names of the columns stand in line {line}", line=header + 1))
    if any(labels):
        table.notes.append(message("long labels stand above the names of the columns"))
    return table


def _padded(row: Sequence[str], width: int) -> list[str]:
    return [*row, *[""] * (width - len(row))]


def _named_header(rows: Rows, filled: Sequence[int], name: str) -> int:
    for wanted, form in ((name, str.strip), (slug(name), slug)):
        for i in filled[:_HEADER_ROWS]:
            if wanted in [form(cell) for cell in rows[i]]:
                return i
    first = next((i for i in filled if len([c for c in rows[i] if c.strip()]) > 1), filled[0])
    shown = ", ".join(cell.strip() for cell in rows[first][:12])
    raise JumelageError("The table has no column “{name}”: it has {columns}.", name=name, columns=shown)


def _header_above_codes(rows: Rows, filled: Sequence[int], places: Places) -> int:
    """The row above the first one that holds codes of communes."""
    pair = next((i for i in filled[:_HEADER_ROWS] if _pair_in([slug(cell) for cell in rows[i]])), None)
    if pair is not None:
        return pair
    sample = filled[: _HEADER_ROWS + _SAMPLE]
    column = _code_column([rows[i] for i in sample], places)
    first = next(n for n, i in enumerate(sample) if _is_known(_cell(rows[i], column), places))
    above = [i for i in sample[:first] if _cell(rows[i], column).strip()]
    if not above:
        raise JumelageError("The table has no header: its first line must name the columns.")
    named = [i for i in above if not read_code(_cell(rows[i], column)).code]
    return named[-1] if named else above[-1]


def _cell(row: Sequence[str], column: int) -> str:
    return row[column] if column < len(row) else ""


def _code_column(rows: Rows, places: Places) -> int:
    """The column with the greatest share of known codes, the first of them when two have the same."""
    width = max(map(len, rows))
    shares = []
    for column in range(width):
        cells = [_cell(row, column) for row in rows]
        known = sum(_is_known(cell, places) for cell in cells)
        given = sum(bool(read_code(cell).code) for cell in cells)
        postal = any(POSTAL.search(slug(cell)) for cell in cells[:_HEADER_ROWS] if not cell[:1].isdigit())
        share = known / max(given, 1) if known and not postal else 0.0
        shares.append((share, _named_as_code(cells), known, -column))
    best = max(shares)
    if best[0] < _KNOWN_SHARE:
        raise JumelageError("No column holds codes of communes: name the one that does in CODE.")
    return -best[3]


def _named_as_code(cells: Sequence[str]) -> bool:
    return any(_CODE_NAMES.match(slug(cell)) for cell in cells[:_HEADER_ROWS])


def _is_known(cell: str, places: Places) -> bool:
    reading = read_code(cell)
    if len(reading.code) < CODE_WIDTH - 1:
        return False
    (settled,) = settle([reading])
    code = settled.code
    if settled.country and places.at(settled.country, code) is not None:
        return True
    return bool(places.known_in(code) or places.corsican(code)) or places.numbered(code) is not None


def _labels(rows: Rows, header: int, before: Sequence[int]) -> list[str]:
    """The long labels above a header: the row before it, where it names as many columns."""
    if not before:
        return []
    row, names = rows[before[-1]], rows[header]
    filled = sum(bool(cell.strip()) for cell in row)
    wanted = sum(bool(cell.strip()) for cell in names)
    if filled < 2 or filled < _LABELS_SHARE * wanted:  # noqa: PLR2004 - a title stands alone in its row
        return []
    return [" ".join(cell.split()) for cell in row]


def _unique_names(cells: Sequence[str], labels: Sequence[str]) -> list[str]:
    """A name for each column, none of them twice."""
    names: list[str] = []
    for i, cell in enumerate(cells):
        name = " ".join(cell.split()) or _cell(labels, i) or f"column_{i + 1}"
        name = name[:_LONGEST_NAME].strip()
        n = 2
        unique = name
        while unique in names:
            unique, n = f"{name}_{n}", n + 1
        names.append(unique)
    return names


def find_keys(table: Table, code: str, name: str, places: Places) -> Keys:
    """The columns that name the places; raise `JumelageError` where none holds codes.

    `code` names a column, or two that are put together (“CPRO+CMUN”).
    """
    slugs = [slug(n) for n in table.names]
    if code:
        try:
            codes: tuple[int, ...] = (table.find(code),)
        except JumelageError:
            if "+" not in code:
                raise
            codes = tuple(table.find(part.strip()) for part in code.split("+"))
    else:
        pair = _pair_in(slugs)
        codes = pair or (_guess_code(table, places),)
    taken = set(codes)
    named = table.find(name) if name else _guess_name(table, slugs, codes, places)
    return Keys(codes, named, _first(slugs, _COUNTRY_NAMES, {*taken, named}))


def _pair_in(slugs: Sequence[str]) -> tuple[int, ...]:
    """The columns of province and municipio, where the code stands in two and no other column holds it whole."""
    if any(_CODE_NAMES.match(s) and s != "com" for s in slugs if s not in ("municipio", "municipios", "code")):
        return ()
    for pair in _PAIRS:
        if all(slugs.count(part) == 1 for part in pair):
            return tuple(slugs.index(part) for part in pair)
    return ()


def _guess_code(table: Table, places: Places) -> int:
    sample = [table.names, *table.rows[:_SAMPLE]]
    return _code_column(sample, places)


def _guess_name(table: Table, slugs: Sequence[str], codes: tuple[int, ...], places: Places) -> int:
    """The column whose cells are called as the places of their codes, else the one that is headed so, else -1."""
    rows = range(0, len(table.rows), max(1, len(table.rows) // _NAMED_SAMPLE))
    cells = code_cells(table, Keys(codes))
    known = [(i, names) for i in rows if (names := places.names_of(settle([read_code(cells[i])])[0].code))]
    shares = {}
    for column in range(len(slugs)):
        if column not in codes and column not in table.typed:
            called = sum(_is_called(_cell(table.rows[i], column), names) for i, names in known)
            shares[column] = called / max(len(known), 1)
    best = max(shares, key=lambda column: (shares[column], -column), default=-1)
    if best >= 0 and shares[best] >= _KNOWN_SHARE:
        return best
    return _first(slugs, _NAME_NAMES, {*codes})


def _is_called(text: str, names: Sequence[str]) -> bool:
    return any(letter.isalpha() for letter in text) and any(alike(text, name) for name in names)


def _first(slugs: Sequence[str], pattern: re.Pattern[str], taken: set[int]) -> int:
    return next((i for i, s in enumerate(slugs) if i not in taken and pattern.match(s)), -1)


def code_cells(table: Table, keys: Keys) -> list[str]:
    """The codes as they stand; those of two columns put together."""
    if len(keys.code) == 1:
        return table.column(keys.code[0])
    first, second = (table.column(i) for i in keys.code[:2])
    return [_joined(a, b) for a, b in zip(first, second)]


def _joined(first: str, second: str) -> str:
    a, b = read_code(first).code or first.strip(), read_code(second).code or second.strip()
    if not a or not b:
        return ""
    return a.zfill(_PAIR_WIDTHS[0]) + b.zfill(_PAIR_WIDTHS[1])


def country_cells(table: Table, keys: Keys, asked: str) -> list[str]:
    """The two letters of each row's country, empty where nothing tells it.

    `asked` is a country or the name of a column. Raises `JumelageError` when it is neither.
    """
    column = keys.country
    if asked:
        if asked not in table.names and country_code(asked):
            return [country_code(asked)] * len(table.rows)
        column = table.find(asked)
    if column < 0:
        return [""] * len(table.rows)
    cells = table.column(column)
    known = {cell: country_code(cell) for cell in set(cells)}
    return [known[cell] for cell in cells]


def country_of_header(table: Table, keys: Keys) -> str:
    """The country whose office names its columns so, empty where the columns of the codes do not tell."""
    slugs = [slug(text) for i in keys.code for text in (table.names[i], table.labels[i])]
    found = {country for s in slugs for country, pattern in _OFFICES if pattern.search(s)}
    return found.pop() if len(found) == 1 else ""


def candidates(table: Table, keys: Keys) -> tuple[list[int], list[int]]:
    """The columns that may hold indicators, and those that are called as what names a place or a row."""
    taken = {*keys.code, keys.name, keys.country}
    slugs = [slug(n) for n in table.names]
    others = [i for i in range(len(slugs)) if i not in taken and not slugs[i].endswith(NOTE_SUFFIX)]
    keyish = [i for i in others if any(p.search(slugs[i]) for p in (POSTAL, _OTHER_KEYS, _CODE_NAMES))]
    return [i for i in others if i not in keyish], keyish
