"""What a band holds, from its description, the variable of its file, its date or the file's name."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from .messages import message
from .variables import DAYS_IN_MONTH, SEASON_MONTHS

MONTHS_A_YEAR = 12

TAS, TASMIN, TASMAX, PR, OTHER = "tas", "tasmin", "tasmax", "pr", "other"

KIND_LABELS = {
    TAS: message("mean temperature"),
    TASMIN: message("daily minimum temperature"),
    TASMAX: message("daily maximum temperature"),
    PR: message("rain"),
}

_SPELLINGS: dict[str, tuple[str, ...]] = {
    TAS: ("tas", "tavg", "tg", "tmean", "t2m", "tmoy", "tm", "tasadjust", "tmp", "temp", "temp10", "nortav"),
    TASMIN: ("tasmin", "tmin", "tn", "tasminadjust", "tmn", "tmin10", "nortnav"),
    TASMAX: ("tasmax", "tmax", "tx", "tasmaxadjust", "tmx", "tmax10", "nortxav"),
    PR: (
        *("pr", "prec", "precip", "precipitation", "ppt", "rr", "tp", "rain", "pre"),
        *("pradjust", "prtot", "prtotadjust", "norrr"),
    ),
}
"""CMIP and CORDEX, WorldClim, CHELSA, E-OBS, CRU, ERA5, DRIAS (corrected data, then indices)."""
_KINDS = {spelling: kind for kind, spellings in _SPELLINGS.items() for spelling in spellings}
_GLUED = re.compile(r"(tmin|tmax|tmean|tavg|prec|tas|temp)(0?[1-9]|1[0-2])$")
"""WorldClim 1 writes tmean1, prec12; short spellings are left out, for rr1 and tx30 are indices."""

_MONTH_WORDS: tuple[tuple[str, ...], ...] = (
    ("jan", "january", "janvier", "enero", "ene"),
    ("feb", "february", "fevrier", "fev", "febrero"),
    ("mar", "march", "mars", "marzo"),
    ("apr", "april", "avril", "avr", "abril", "abr"),
    ("may", "mai", "mayo"),
    ("jun", "june", "juin", "junio"),
    ("jul", "july", "juillet", "juil", "julio"),
    ("aug", "august", "aout", "agosto", "ago"),
    ("sep", "sept", "september", "septembre", "septiembre"),
    ("oct", "october", "octobre", "octubre"),
    ("nov", "november", "novembre", "noviembre"),
    ("dec", "december", "decembre", "diciembre", "dic"),
)
_MONTHS = {word: month for month, words in enumerate(_MONTH_WORDS, start=1) for word in words}
_YEAR = re.compile(r"^(\d{4}):(.+)$")
_YEAR_NUMBER = re.compile(r"x?((?:1[89]|20|21)\d\d)$")
_MONTH_NUMBER = re.compile(r"x?(0?[1-9]|1[0-2])$")
_LAST_MONTH = re.compile(r"[_-](0[1-9]|1[0-2])$")
_BIOCLIM = re.compile(r"(?<![a-z])bio(?:10)?_?0*([1-9]\d?)(?!\d)")
_BIOCLIM_COUNT = 19
_NO_DESCRIPTION = re.compile(r"(band|layer|lyr)[ ._]?\d+$")


@dataclass(frozen=True)
class BandName:
    """What a band holds. `kind` is tas, tasmin, tasmax, pr or other; a ready index has only its `name`."""

    kind: str
    name: str
    month: int | None = None
    season: str | None = None
    year: int | None = None
    day: int | None = None
    """Of a daily value only."""

    @property
    def days(self) -> float:
        """Days of the band's period, for rates."""
        if self.day is not None:
            return 1.0
        if self.month is not None:
            return float(DAYS_IN_MONTH[self.month - 1])
        if self.season is not None:
            return float(DAYS_IN_MONTH[list(SEASON_MONTHS[self.season])].sum())
        return float(DAYS_IN_MONTH.sum())

    @property
    def months(self) -> float:
        """Months of the band's period."""
        if self.day is not None:
            return MONTHS_A_YEAR / float(DAYS_IN_MONTH.sum())
        if self.month is not None:
            return 1
        return MONTHS_A_YEAR if self.season is None else len(SEASON_MONTHS[self.season])


@dataclass(frozen=True)
class Clues:
    """What a file says of one of its bands: `position` from 0 among `count`; `date` is year and month."""

    description: str
    variable: str
    stem: str
    position: int
    count: int
    date: tuple[int, int] | None = None


_ISO_DATE = re.compile(r"(?<!\d)(\d{4})(-?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


def date_in(text: str) -> tuple[int, int, int] | None:
    """The one date that a text names, as 1981-01-31 or 19810131; two are a period, which is none."""
    found = _ISO_DATE.findall(text)
    return (int(found[0][0]), int(found[0][2]), int(found[0][3])) if len(found) == 1 else None


def identify(clues: Clues) -> BandName:
    """What a band holds; the nearest clue counts first: its description, its variable, its file."""
    description, year = _without_year(clues.description)
    index = _bioclim_of(description)
    if index is None:
        for text in (description, clues.variable, clues.stem):
            kind = _kind_of(text)
            if kind is not None:
                return _dated(kind, clues, description, year)
    if year is None and clues.date is not None:
        year = clues.date[0]
    return BandName(OTHER, index or _index_name(description, clues), year=year)


def without_variable(stem: str) -> str:
    """A file's name without its variable and its month: what the files of one model share."""
    kept, follows = "", False
    for word, separator in re.findall(r"([A-Za-z0-9]+)([^A-Za-z0-9]*)", stem):
        plain = word.lower()
        named = _kind_of_word(plain) is not None
        month = plain in _MONTHS or (follows and _MONTH_NUMBER.match(plain) is not None)
        if not named and not month:
            kept += word + separator
        follows = named
    return kept.rstrip("_-. ") or stem


def _without_year(description: str) -> tuple[str, int | None]:
    """The description without the year that stands before it; none where it only counts bands."""
    text = description.strip()
    found = _YEAR.match(text)
    if found:
        return found[2].strip(), int(found[1])
    return ("" if _NO_DESCRIPTION.match(text.lower()) else text), None


def _words(text: str) -> list[str]:
    """The words of a text in small letters without accents; numbers are words too."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode("ascii")
    return [word for word in re.split(r"[^a-z0-9]+", plain) if word]


def _kind_of(text: str) -> str | None:
    """The kind of variable that a text names."""
    return next((kind for kind in map(_kind_of_word, _words(text)) if kind is not None), None)


def _kind_of_word(word: str) -> str | None:
    glued = _GLUED.match(word)
    return _KINDS.get(word) or (_KINDS[glued[1]] if glued else None)


def _dated(kind: str, clues: Clues, description: str, year: int | None) -> BandName:
    """The month or season of a band of a known kind; a band without one is an index of its own."""
    year = year or (clues.date[0] if clues.date else _year_of(description, clues.variable, clues.stem))
    for text in (description, clues.variable, clues.stem):
        season = next((word for word in _words(text) if word in SEASON_MONTHS), None)
        if season is not None:
            return BandName(kind, f"{kind}_{season}", season=season, year=year)
        month = _month(text, clues, described=text == description)
        if month is not None:
            return BandName(kind, f"{kind}_{month:02d}", month=month, year=year)
    return BandName(OTHER, _index_name(description, clues), year=year if _YEAR.match(clues.description) else None)


def _month(text: str, clues: Clues, *, described: bool) -> int | None:
    """The month of a band; what a file's name says of months counts after its dates and its twelve bands."""
    if text == clues.stem and clues.date is not None:
        return clues.date[1]
    if text == clues.stem and clues.count == MONTHS_A_YEAR:
        return clues.position + 1
    return _month_of(text, described=described)


def _year_of(*texts: str) -> int | None:
    """The year in the first of the texts that names just one: two are a period, which is a normal's."""
    for text in texts:
        years = {int(found[1]) for found in map(_YEAR_NUMBER.match, _words(text)) if found}
        if years:
            return years.pop() if len(years) == 1 else None
    return None


def _month_of(text: str, *, described: bool) -> int | None:
    """The month named in a text: in letters, or as a number where a month is usually written.

    That is after the name of the variable (and a year), or at the end of a file's name; a description
    may be the month alone, or a date. Other numbers are versions, members and resolutions.
    """
    words = _words(text)
    named = next((_MONTHS[word] for word in words if word in _MONTHS), None)
    if named is not None:
        return named
    at = next((i for i, word in enumerate(words) if _kind_of_word(word) is not None), None)
    if at is not None:
        return _month_after(words, at) or _last_month(text)
    if described:
        rest = [word for word in words if word != "month"]
        return _month_number(rest)
    return _last_month(text)


def _month_after(words: list[str], at: int) -> int | None:
    """The month behind the name of the variable, or written together with it."""
    _, *behind = words[at:]
    month = _month_number(behind[:2] if _is_year(behind) else behind[:1])
    glued = _GLUED.match(words[at])
    if month is None and glued and words[at] not in _KINDS:
        return int(glued[2])
    return month


def _is_year(words: list[str]) -> bool:
    return bool(words) and _YEAR_NUMBER.match(words[0]) is not None


def _month_number(words: list[str]) -> int | None:
    """The month that words are: a number from 1 to 12 alone, or behind a year."""
    if _is_year(words):
        words = words[1:2]
    found = _MONTH_NUMBER.match(words[0]) if len(words) == 1 else None
    return int(found[1]) if found else None


def _last_month(text: str) -> int | None:
    found = _LAST_MONTH.search(text.lower())
    return int(found[1]) if found else None


def _bioclim_of(text: str) -> str | None:
    """The bioclimatic variable that a text names: bio1 to bio19, however it is written."""
    found = _BIOCLIM.search(text.lower())
    return f"bio{int(found[1])}" if found else None


def _index_name(description: str, clues: Clues) -> str:
    """The name of a ready index: its description, else its variable, else its file and position."""
    if clues.count == _BIOCLIM_COUNT and "bioc" in _words(clues.stem):
        return f"bio{clues.position + 1}"  # WorldClim's futures hold all of them in one file
    if description:
        return description
    if clues.variable:
        return clues.variable if clues.count == 1 or clues.date else f"{clues.variable}_{clues.position + 1}"
    if clues.count == 1:
        return _bioclim_of(clues.stem) or clues.stem
    return f"{clues.stem}_{clues.position + 1}"
