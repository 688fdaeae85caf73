"""What the dock tells of a place, as texts: made here, shown by the pages."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from ..jumelage_plugin.bridge.comparison_territory import area_source, population_source
from ..jumelage_plugin.bridge.twinning_rows import plain_value
from ..jumelage_plugin.bridge.wording import capital, tr
from ..jumelage_plugin.core.communes import CommuneTable
from .names import find


@dataclass(frozen=True)
class Place:
    """A place of the data: one row of its table."""

    table: CommuneTable
    at: int

    @property
    def key(self) -> str:
        """Country and code."""
        return self.table.key(self.at)

    @property
    def name(self) -> str:
        """Its name."""
        return str(self.table.name[self.at])

    @property
    def entry(self) -> str:
        """As the search box writes it."""
        region = str(self.table.region[self.at])
        return f"{self.name} ({region}) {self.key}" if region else f"{self.name} {self.key}"

    @property
    def lon(self) -> float:
        """Longitude in degrees."""
        return float(self.table.lon[self.at])

    @property
    def lat(self) -> float:
        """Latitude in degrees."""
        return float(self.table.lat[self.at])


def place_of(text: str) -> Place:
    """The place of a key, a code or a name. Raises `JumelageError` when there is none, or more than one."""
    return Place(*find(text))


def key_figures(place: Place) -> list[tuple[str, str]]:
    """Size, height, distance to the sea: label (with source and year) and value, what is unknown left out."""
    table, i = place.table, place.at
    spec = (
        (_dated(tr("inhabitants"), population_source(table, i)), table.population[i], 0, ""),
        (_dated(tr("area"), area_source(table, i)), table.area[i], 1, "km²"),
        (tr("density"), table.density[i], 1, tr("inh./km²")),
        (tr("elevation"), table.elevation[i], 0, "m"),
        (tr("distance to the sea"), table.sea_distance[i], 0, "km"),
    )
    rows = [
        (capital(label), figure(value, digits, unit)) for label, value, digits, unit in spec if math.isfinite(value)
    ]
    return [(tr("Code"), place.key), *rows]


def _dated(label: str, source: tuple[str, str]) -> str:
    """A label with the source and the year of its figure."""
    year, name = source
    return f"{label} ({name}, {year})" if name else label


def figure(value: float, digits: int, unit: str) -> str:
    """A figure with its unit."""
    number = tr("{value:,.{digits}f}", value=float(value), digits=digits)
    return f"{number}\u00a0{unit}" if unit else number


def climate_rows(layer: Any) -> list[tuple[str, str, str]]:
    """The climate of a place from the table of the twins: label, today, expected with the range of the models."""
    rows = []
    for feature in layer.getFeatures():
        row = {name: plain_value(feature[name]) for name in feature.fields().names()}
        digits = 1 if row["unit"] == "°C" else 0
        today, median = (figure(row[name], digits, row["unit"]) for name in ("today", "median"))
        low, high = (figure(row[name], digits, "") for name in ("low", "high"))
        rows.append((capital(row["label"]), today, tr("{value} ({low} to {high})", value=median, low=low, high=high)))
    return rows
