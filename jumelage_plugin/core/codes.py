"""Codes of communes as tables write them, brought back to what they were; each repair is named.

INSEE: two characters of the département (2A and 2B in Corsica, 97 overseas) and three digits. INE: two digits
of the province and three of the municipio, often with a sixth, the control digit. Eurostat's LAU codes set the
country before them (FR_31107). GeoNames numbers have six to eight digits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .messages import Message, message

FRANCE, SPAIN = "FR", "ES"
CODE_WIDTH = 5
OVERSEAS = ("97", "98")
"""Beginnings of the codes of French communes overseas."""

SPACES, PREFIX, ZERO, DECIMALS = "spaces", "prefix", "zero", "decimals"
GROUPED, CONTROL, WITH_NAME, CASE, CORSICA = "grouped", "control", "with_name", "case", "corsica"

REPAIRS: dict[str, Message] = {
    SPACES: message("codes that had spaces or quotes in them"),
    PREFIX: message("codes that carried a prefix such as FR_ or COM-"),
    ZERO: message("codes that had lost their leading zero"),
    DECIMALS: message("codes that were written as decimal numbers (31107.0)"),
    GROUPED: message("codes that were cut like large numbers (31 107)"),
    CONTROL: message("codes that carried the control digit of INE"),
    WITH_NAME: message("codes that stood in one cell with the name"),
    CASE: message("codes that were written in small letters (2a004)"),
    CORSICA: message("codes that were Corsican codes from before 1976 (20004)"),
}
"""What was done to codes, to be followed by how many."""

_COUNTRIES = {
    "france": FRANCE,
    "fra": FRANCE,
    "francia": FRANCE,
    "espana": SPAIN,
    "esp": SPAIN,
    "spain": SPAIN,
    "espagne": SPAIN,
    "el": "GR",  # as Eurostat calls Greece and the United Kingdom
    "uk": "GB",
}
_WRAPPING = re.compile(r"""^=?["'“”«»\s\u00a0\u202f\ufeff]+|["'“”«»\s\u00a0\u202f]+$""")
_GROUPS = re.compile(r"^(\d{1,2}|2[AaBb])[.,\s\u00a0\u202f](\d{3})$")
_LONGEST = 9
_BODY = r"(?P<body>2[AB]\d{3}|\d{1,9})"
_PLAIN = re.compile(
    r"^(?P<prefix>(?:(?:\d{4}-)?COM[-_ ]?)?(?:(?P<country>[A-Z]{2})[_:\-. ]?)?)"
    + _BODY
    + r"(?P<decimals>[.,]0+)?(?:(?:\s*[-–—:|/]\s*|\s+)(?P<name>\S.*))?$",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r"^(?P<name>\D.*?)\s*\(" + _BODY + r"\)$", re.IGNORECASE)

# INE, Relación de municipios y códigos: each digit is turned by a table of its own, and the sum is brought to a
# multiple of ten. Checked on published codes (280796 Madrid, 080193 Barcelona, 170792 Girona …).
_TURNS = (
    (0, 2, 4, 6, 8, 1, 3, 5, 7, 9),
    (0, 3, 8, 2, 7, 4, 1, 5, 9, 6),
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (0, 2, 4, 6, 8, 1, 3, 5, 7, 9),
    (0, 3, 8, 2, 7, 4, 1, 5, 9, 6),
)
_MOST = 0.5
"""Share of the codes of a column that must carry a valid control digit for all to be read so."""


@dataclass(frozen=True)
class Reading:
    """A cell read as a code; empty where it holds none. `country` and `name` where the cell tells them too."""

    code: str = ""
    country: str = ""
    name: str = ""
    repairs: tuple[str, ...] = ()


_NOTHING = Reading()


def control_digit(code: str) -> int:
    """INE's control digit of a code of five digits."""
    return -sum(turn[int(digit)] for turn, digit in zip(_TURNS, code)) % 10


def has_control(code: str) -> bool:
    """Whether six digits are a code followed by its control digit."""
    return len(code) == CODE_WIDTH + 1 and code.isdigit() and control_digit(code) == int(code[-1])


def read_code(cell: str) -> Reading:
    """What a cell says, its digits as they stand: what depends on the whole column is left to `settle`."""
    text, repairs = cell, []
    if not (text.isdigit() and text.isascii() and len(text) <= _LONGEST):
        text = _WRAPPING.sub("", text)
        if text != cell:
            repairs.append(SPACES)
        grouped = _GROUPS.match(text)
        if grouped:
            text = grouped[1] + grouped[2]
            repairs.append(GROUPED)
        found = _PLAIN.match(text) or _AFTER_NAME.match(text)
        if not found or not found["body"].isascii():
            return _NOTHING
        return _from_parts(found.groupdict(), repairs)
    return Reading(text, repairs=tuple(repairs))


def _from_parts(parts: dict[str, str | None], repairs: list[str]) -> Reading:
    """The reading of a cell with more than digits in it."""
    body, name = str(parts["body"]), parts["name"] or ""
    if parts.get("prefix"):
        repairs.append(PREFIX)
    if parts.get("decimals"):
        repairs.append(DECIMALS)
    if name:
        repairs.append(WITH_NAME)
    if body != body.upper():
        repairs.append(CASE)
    return Reading(body.upper(), (parts.get("country") or "").upper(), name.strip(), tuple(repairs))


def settle(readings: Sequence[Reading], country: str = "") -> list[Reading]:
    """Codes with the zeros that spreadsheets drop, without the control digits that the column carries."""
    if country not in ("", FRANCE, SPAIN):
        return list(readings)
    control = country != FRANCE and _carries_control([r.code for r in readings if r.country != FRANCE])
    return [_settled(reading, control) for reading in readings]


def _carries_control(codes: Sequence[str]) -> bool:
    """Whether a column's codes end in INE's control digit: six digits, or five where a zero was lost."""
    long = [code for code in codes if len(code) == CODE_WIDTH + 1]
    given = [code for code in codes if code]
    valid = sum(has_control(code) for code in long)
    return bool(long) and valid == len(long) and len(long) >= _MOST * len(given)


def _settled(reading: Reading, control: bool) -> Reading:
    code, repairs = reading.code, reading.repairs
    if not code.isdigit() or (reading.country not in ("", FRANCE, SPAIN)):
        return reading
    if control and reading.country != FRANCE:
        padded = code.zfill(CODE_WIDTH + 1) if len(code) == CODE_WIDTH else code
        if has_control(padded):
            code, repairs = padded[:-1], (*repairs, *((ZERO,) if padded != code else ()), CONTROL)
    elif len(code) == CODE_WIDTH - 1:
        code, repairs = code.zfill(CODE_WIDTH), (*repairs, ZERO)
    return reading if code == reading.code else replace(reading, code=code, repairs=repairs)


def country_code(text: str) -> str:
    """The two letters of a country that a table names; empty where the text is none."""
    from .communes import plain

    name = plain(text)
    if name in _COUNTRIES:
        return _COUNTRIES[name]
    return name.upper() if len(name) == 2 and name.isalpha() and name.isascii() else ""  # noqa: PLR2004


def department(code: str) -> str:
    """The département or province of a code."""
    return code[:3] if code.startswith(OVERSEAS) else code[:2]
