"""Places by code, by former code and by name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

import numpy as np

from .codes import CODE_WIDTH, FRANCE, SPAIN, department
from .communes import CommuneTable, plain

ASSOCIATED, ARRONDISSEMENT = "associated", "arrondissement"
_INVERTED = re.compile(r"^(?P<name>.+?)(?:, ?| ?\()(?P<article>\w{1,3}['’]?)\)?$")
_MANGLED = re.compile("[ÃÂâ]")
_SAINTS = {"st": "saint", "ste": "sainte", "sts": "saints"}
_ALIKE = 0.75
"""Two names at least this alike are taken as one that was misspelt or cut."""


@dataclass(frozen=True)
class Former:
    """A code that a place had, and the one it belongs to now.

    `kind` is merged, delegated, associated or arrondissement; `name` is empty where it is not known.
    """

    country: str
    code: str
    current: str
    kind: str
    name: str


class Places:
    """All places of the data, and the former codes of those that merged."""

    def __init__(self, table: CommuneTable, former: Iterable[Former]) -> None:
        """Index the codes; names are indexed when first needed."""
        self.table = table
        self._at = table.keys()
        self._former = {f"{entry.country}:{entry.code}": entry for entry in former}
        self._parts: dict[str, list[Former]] = defaultdict(list)
        for entry in self._former.values():
            self._parts[f"{entry.country}:{entry.current}"].append(entry)
        numbers = {str(table.code[i]): i for i in np.flatnonzero(table.locality)}
        self._numbers = {code: i for code, i in numbers.items() if len(code) > CODE_WIDTH}
        self._names: dict[tuple[str, str], list[int]] = {}

    def at(self, country: str, code: str) -> int | None:
        """The position of a code, None where it is unknown."""
        return self._at.get(f"{country}:{code}")

    def numbered(self, code: str) -> int | None:
        """The position of a GeoNames number, which is one of its kind in the world."""
        return self._numbers.get(code)

    def former(self, country: str, code: str) -> Former | None:
        """The former place of a code, None where there is none."""
        return self._former.get(f"{country}:{code}")

    def parts(self, position: int) -> list[Former]:
        """The places that one was made from."""
        return self._parts.get(self.table.key(position), [])

    def known_in(self, code: str) -> set[str]:
        """The countries, France and Spain, where a code is or was that of a place."""
        return {
            country
            for country in (FRANCE, SPAIN)
            if self.at(country, code) is not None or self.former(country, code) is not None
        }

    def names_of(self, code: str) -> list[str]:
        """What the places of a code are or were called, in France and in Spain."""
        found = []
        for country in (FRANCE, SPAIN):
            position, former = self.at(country, code), self.former(country, code)
            found += [str(self.table.name[position])] if position is not None else []
            found += [former.name] if former and former.name else []
        return found

    def corsican(self, code: str) -> str:
        """The present code of a Corsican commune by that from before 1976, empty where there is none."""
        if len(code) != CODE_WIDTH or not code.startswith("20"):
            return ""
        found = [new for new in (f"2A{code[2:]}", f"2B{code[2:]}") if FRANCE in self.known_in(new)]
        return found[0] if len(found) == 1 else ""

    def named(self, country: str, name: str, group: str = "") -> list[int]:
        """The positions of the places of a name, in a département or province where `group` tells it."""
        if not self._names:
            self._index_names()
        found = {i for form in forms(name) for i in self._names.get((country, form), ())}
        return sorted(i for i in found if not group or department(str(self.table.code[i])) == group)

    def _index_names(self) -> None:
        for i, (country, name) in enumerate(zip(self.table.country.tolist(), self.table.name.tolist())):
            for form in forms(name):
                self._names.setdefault((country, form), []).append(i)


@lru_cache(maxsize=200_000)
def forms(name: str) -> frozenset[str]:
    """The ways in which a name may be written, for comparison: each of two languages, the article before it."""
    found = set()
    for part in (name, *name.split("/")):
        turned = _INVERTED.match(part.strip())
        written = f"{turned['article']} {turned['name']}" if turned else part
        words = plain(unmangled(written)).split(" ")
        found.add(" ".join(_SAINTS.get(word.rstrip("."), word) for word in words if word))
    return frozenset(found - {""})


def unmangled(name: str) -> str:
    """A name whose UTF-8 was once read as Windows text (“FenouillÃ¨des”), put right; others as they are."""
    if not _MANGLED.search(name):
        return name
    try:
        return name.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return name


def alike(one: str, other: str) -> bool:
    """Whether two names may be those of one place: the same, cut, or with a few letters wrong."""
    if one == other or forms(one) & forms(other):
        return True
    a, b = plain(unmangled(one)), plain(unmangled(other))
    if not a or not b:
        return True
    if a.startswith(b) or b.startswith(a):
        return True
    letters = SequenceMatcher(None, a, b)
    return letters.quick_ratio() >= _ALIKE and letters.ratio() >= _ALIKE
