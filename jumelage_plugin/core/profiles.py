"""The criteria by which communes resemble each other, and the profiles that weigh them. Standard library only.

A profile is a name and a weight for each criterion; 0 leaves one out, and only the ratios of weights count. Its file is
a small JSON text: ``{"name": "my villages", "weights": {"population": 2, "rail": 0}}``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from .criteria import LOG, NUMBER, RANGE, SHARES, Criterion, Scale, checked
from .errors import JumelageError
from .messages import message
from .named_numbers import named_number

if TYPE_CHECKING:
    from .own_indicators import OwnIndicator

ELEVATION_RANGE_M = 1000.0
"""Difference of elevation at which two places have no likeness left."""
SEA_RANGE_KM = 500.0
"""Distance to the sea, in logarithm: from the shore to this there is no likeness left."""
SIZE_RATIO = 100.0
"""Ratio of populations at which there is no likeness left: percentiles alone flatter the largest towns."""
RAIL_RATIO = 100.0
"""Ratio of the distances to the train at which there is no likeness left: 500 m, a walk, against 50 km."""
LAND_COVERS = ("forest", "shrub_grass", "cropland", "urban", "water")
"""The shares of the composition, in the order of `CommuneTable.land_cover`."""
CLASS_STEPS, GRID_STEPS = 2.0, 6.0
"""From the first of the three classes of density (Eurostat) to the last, and of the seven of INSEE's grid."""

POPULATION, DENSITY, AREA, ELEVATION, SEA = "population", "density", "area", "elevation", "sea"
DENSITY_CLASS, LAND_COVER, RURAL_CLASS, RAIL = "density_class", "land_cover", "rural_class", "rail"

_SIZE = (Scale(), Scale(LOG, SIZE_RATIO, offset=1.0))
_HEIGHT = (Scale(RANGE, ELEVATION_RANGE_M),)
_SEA = (Scale(LOG, 1.0 + SEA_RANGE_KM, offset=1.0),)
_TRAIN = (Scale(LOG, RAIL_RATIO),)
CRITERIA: tuple[Criterion, ...] = (
    Criterion(POPULATION, ("population",), NUMBER, _SIZE, label=message("population")),
    Criterion(DENSITY, ("density",), NUMBER, label=message("density")),
    Criterion(AREA, ("area",), NUMBER, label=message("area")),
    Criterion(ELEVATION, ("elevation",), NUMBER, _HEIGHT, label=message("elevation")),
    Criterion(SEA, ("sea_distance",), NUMBER, _SEA, label=message("distance to the sea")),
    Criterion(DENSITY_CLASS, ("degurba",), NUMBER, (Scale(RANGE, CLASS_STEPS),), label=message("density class")),
    Criterion(LAND_COVER, LAND_COVERS, SHARES, label=message("land cover")),
    Criterion(RURAL_CLASS, ("density_grid", "degurba"), NUMBER, label=message("rural class")),
    Criterion(RAIL, ("rail_km",), NUMBER, _TRAIN, label=message("access to the train")),
)
"""`fields` are those of `CommuneTable`, or the shares of its land cover.

The rural class is read on two scales: the seven classes of INSEE's grid where both places have one, else the three of
Eurostat.
"""
CRITERION_NAMES = tuple(criterion.name for criterion in CRITERIA)


@dataclass(frozen=True)
class Profile:
    """What matters in a likeness: a weight (0 or more, one above 0) for each of `CRITERIA`, in their order.

    `own` are the planner's indicators, which count beside them and are not saved with the profile.
    """

    name: str
    weights: tuple[float, ...]
    own: tuple[OwnIndicator, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        """Raise `JumelageError` on weights below 0 or all 0."""
        checked([replace(c, weight=weight) for c, weight in zip(CRITERIA, self.weights)])

    @cached_property
    def criteria(self) -> tuple[Criterion, ...]:
        """The criteria that count, with their weights; the planner's own are the last."""
        shipped = (replace(c, weight=weight) for c, weight in zip(CRITERIA, self.weights) if weight > 0)
        return (*shipped, *(indicator.criterion for indicator in self.own if indicator.criterion.weight > 0))

    @property
    def shares(self) -> tuple[float, ...]:
        """The part of the whole that each of its `criteria` has; they sum to 1."""
        total = math.fsum(criterion.weight for criterion in self.criteria)
        return tuple(criterion.weight / total for criterion in self.criteria)

    def weighs(self, name: str) -> bool:
        """Whether a criterion counts."""
        return self.weights[CRITERION_NAMES.index(name)] > 0


def profile(name: str, given: Mapping[str, float], default: float = 0.0) -> Profile:
    """A profile of the weights given by name; `default` for the criteria not named, of which there must be no others.

    Raises `JumelageError` on an unknown criterion, and on weights below 0 or all 0.
    """
    for criterion in given:
        _refuse_unknown(criterion)
    return Profile(name, tuple(float(given.get(criterion, default)) for criterion in CRITERION_NAMES))


def _refuse_unknown(name: str) -> None:
    if name not in CRITERION_NAMES:
        raise JumelageError(
            "“{name}” is not a criterion of likeness: {names}.", name=name, names=", ".join(CRITERION_NAMES)
        )


RURAL = profile(
    "rural",
    {
        # what a town hall can do, and with whom, depends on how many they are before all else
        POPULATION: 2.0,
        DENSITY: 1.0,
        # how much land there is to look after; its percentile leaves out what is the custom of a country
        AREA: 1.0,
        ELEVATION: 1.0,
        SEA: 1.0,
        # two readings of one fact, which count as one criterion together
        DENSITY_CLASS: 0.5,
        RURAL_CLASS: 0.5,
        # fields, grassland or woods: what is to be adapted, but read from coarse cells within 10 km
        LAND_COVER: 0.5,
        # a way to go there more than a trait of the place, and there is a filter for it
        RAIL: 0.25,
    },
)
MOUNTAIN_VILLAGE = profile(
    "mountain_village",
    {
        POPULATION: 2.0,
        DENSITY: 1.0,
        AREA: 1.0,
        # height makes the village: snow, pastures, forests, the valley below
        ELEVATION: 3.0,
        LAND_COVER: 1.0,
        SEA: 0.5,
        DENSITY_CLASS: 0.5,
        RURAL_CLASS: 0.5,
        # a valley without trains is none the less alike
        RAIL: 0.0,
    },
)
FARMING_TOWN = profile(
    "farming_town",
    {
        POPULATION: 2.0,
        DENSITY: 1.0,
        AREA: 1.0,
        ELEVATION: 1.0,
        SEA: 0.5,
        # what is grown around, and being the small town of a countryside
        LAND_COVER: 2.0,
        DENSITY_CLASS: 0.5,
        RURAL_CLASS: 1.0,
        RAIL: 0.25,
    },
)
COASTAL = profile(
    "coastal",
    {
        POPULATION: 2.0,
        DENSITY: 1.0,
        AREA: 1.0,
        ELEVATION: 1.0,
        # the shore before all else; land cover as well says how much of what lies around is water
        SEA: 4.0,
        LAND_COVER: 0.5,
        DENSITY_CLASS: 0.5,
        RURAL_CLASS: 0.5,
        RAIL: 0.25,
    },
)
PERIURBAN = profile(
    "periurban",
    {
        POPULATION: 2.0,
        # how closely people live together, and the train to town, make a suburb
        DENSITY: 2.0,
        AREA: 0.5,
        ELEVATION: 0.5,
        SEA: 0.5,
        DENSITY_CLASS: 1.0,
        RURAL_CLASS: 1.0,
        LAND_COVER: 0.5,
        RAIL: 1.5,
    },
)
PROFILES = {made.name: made for made in (RURAL, MOUNTAIN_VILLAGE, FARMING_TOWN, COASTAL, PERIURBAN)}
"""Those that ship; the first is the default."""


def changed(base: Profile, text: str) -> Profile:
    """A profile with the weights in a text such as ``population=2; rail=0``; decimal commas will do.

    Raises `JumelageError` on what cannot be read.
    """
    given: dict[str, float] = {}
    for part in filter(None, (part.strip() for part in text.replace("\n", ";").split(";"))):
        name, weight = _read_part(part)
        if name in given:
            raise JumelageError("“{name}” has two weights: give it one.", name=name)
        given[name] = weight
    return profile(base.name, {**dict(zip(CRITERION_NAMES, base.weights)), **given})


def _read_part(part: str) -> tuple[str, float]:
    found = named_number(part)
    if found is None:
        raise JumelageError(
            "“{part}” is not a weight: write the name of a criterion, = and a number, as in population=2; rail=0.",
            part=part,
        )
    name = found[0].lower()
    _refuse_unknown(name)
    return name, found[1]


def written(made: Profile, name: str) -> str:
    """The text of a profile's file, which `read` gives back under this name."""
    weights = dict(zip(CRITERION_NAMES, made.weights))
    return json.dumps({"name": name, "weights": weights}, ensure_ascii=False, indent=2) + "\n"


def read(text: str, file: str) -> Profile:
    """The profile of the text of a file, whose name is for the message.

    A criterion that it does not name is left out. Raises `JumelageError` on anything that is no profile.
    """
    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        held = None
    name, weights = (held.get("name"), held.get("weights")) if isinstance(held, dict) else (None, None)
    if not (isinstance(name, str) and isinstance(weights, dict) and all(map(_is_number, weights.values()))):
        raise JumelageError(
            "The file {name} holds no profile of likeness: save one from jumelage:twincommunes, or choose another.",
            name=file,
        )
    return profile(name, weights)


def _is_number(value: object) -> bool:
    """Whether a value of JSON, which knows true and texts as well, is a number."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)
