"""Communes and localities as a table of arrays, and how a planner names one of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from .errors import JumelageError
from .profiles import LAND_COVERS
from .variables import Array

_MARKS = re.compile("[\u0300-\u036f]+")  # accents, once letters are decomposed
_SEPARATORS = re.compile(r"[-'’\s]+")
_CODE_WIDTH = 5  # INSEE and INE codes; spreadsheets lose their leading zeros


def _not_given() -> Array:
    return np.empty(0)


@dataclass(frozen=True, eq=False)
class CommuneTable:
    """One entry a place, all arrays of the same length; NaN where unknown.

    `code` is INSEE's, INE's, or the GeoNames identifier of a locality. Population in inhabitants,
    area in km², density in inhabitants per km², elevation in m, distance to the sea in km,
    `degurba` 1 city, 2 town, 3 rural; `lon` and `lat` in degrees. `land_cover` (m, 5) are shares in % of what lies
    within about 10 km: forest, shrubs and grass, crops, built, water; `density_grid` INSEE's class from 1 (dense) to 7
    (scattered); `rail_km` the distance to the train in km. These three are unknown where they are not given.
    """

    country: npt.NDArray[np.object_]
    code: npt.NDArray[np.object_]
    name: npt.NDArray[np.object_]
    region: npt.NDArray[np.object_]
    population: Array
    area: Array
    density: Array
    elevation: Array
    degurba: Array
    sea_distance: Array
    lon: Array
    lat: Array
    locality: npt.NDArray[np.bool_]
    land_cover: Array = field(default_factory=_not_given)
    density_grid: Array = field(default_factory=_not_given)
    rail_km: Array = field(default_factory=_not_given)

    def __post_init__(self) -> None:
        """Make unknown what is not given."""
        shapes = {"land_cover": (len(self), len(LAND_COVERS)), "density_grid": (len(self),), "rail_km": (len(self),)}
        for name, shape in shapes.items():
            if not getattr(self, name).size:
                object.__setattr__(self, name, np.full(shape, np.nan))

    def __len__(self) -> int:
        """The number of places."""
        return len(self.code)

    def take(self, index: Any) -> CommuneTable:
        """The places at `index` (positions or a mask)."""
        return CommuneTable(**{f.name: getattr(self, f.name)[index] for f in fields(self)})

    def key(self, i: int) -> str:
        """The unique key of a place, as in ``FR:31107``: codes alone exist in two countries."""
        return f"{self.country[i]}:{self.code[i]}"

    def keys(self) -> Mapping[str, int]:
        """The position of every key; made once a table, for it takes a while."""
        return self._positions

    @cached_property
    def _positions(self) -> dict[str, int]:
        pairs = zip(self.country.tolist(), self.code.tolist())
        return {f"{country}:{code}": i for i, (country, code) in enumerate(pairs)}

    def find(self, text: str) -> int:
        """The position of the place that a planner names: key, code or name.

        Raises `JumelageError` when nothing, or more than one place, bears that name.
        """
        wanted = text.strip()
        if ":" in wanted:
            return self._find_key(wanted)
        hits = np.flatnonzero(self.code == wanted.upper().zfill(_CODE_WIDTH))
        if not len(hits):
            hits = np.flatnonzero([plain(name) == plain(wanted) for name in self.name])
        if len(hits) == 1:
            return int(hits[0])
        if not len(hits):
            raise JumelageError("No commune is known as “{text}”.", text=text)
        raise JumelageError(
            "“{text}” is the name or code of several communes: write one of {choices}.",
            text=text,
            choices=self._choices(hits),
        )

    def _find_key(self, wanted: str) -> int:
        """The position of ``COUNTRY:code``."""
        country, code = (part.strip().upper() for part in wanted.split(":", 1))
        of_country = np.flatnonzero(self.country == country)
        if not len(of_country):
            raise JumelageError("The data holds no commune of the country “{country}”.", country=country)
        codes = self.code[of_country]
        for form in (code, code.zfill(_CODE_WIDTH)):
            hits = of_country[codes == form]
            if len(hits):
                return int(hits[0])
        raise JumelageError("No commune has the code {code} in {country}.", code=code, country=country)

    def _choices(self, hits: npt.NDArray[np.int64]) -> str:
        """The first few of several places, for a message."""
        shown = [f"{self.key(int(i))} ({self.name[i]})" for i in hits[:5]]
        return ", ".join(shown) + (" …" if len(hits) > len(shown) else "")


def plain(name: str) -> str:
    """A name without case, accents, hyphens or doubled spaces, for comparison."""
    letters = unicodedata.normalize("NFKD", name.casefold().replace("œ", "oe").replace("æ", "ae"))
    return _SEPARATORS.sub(" ", _MARKS.sub("", letters)).strip()


def split_keys(text: str) -> list[str]:
    """The keys in a text that separates them by commas, semicolons or new lines."""
    for separator in ";\n":
        text = text.replace(separator, ",")
    return [part.strip() for part in text.split(",") if part.strip()]
