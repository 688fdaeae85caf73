"""What a planner may choose, by name. Standard library only: QGIS reads it as it starts."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import JumelageError
from .messages import Message, message

AUTO, DIAGONAL, FULL = "auto", "diagonal", "full"
COVARIANCES = (AUTO, DIAGONAL, FULL)

DEFAULT_LAPSE = -5.0
"""Temperature change with height, in K/km: the rate with which the dataset was downscaled."""
LAPSE_MIN, LAPSE_MAX = -12.0, 3.0

DEGURBA_CLASSES = {"city": 1, "town": 2, "rural": 3}
"""Degree of urbanisation (Eurostat)."""

DEFAULT_COUNT = 200
"""Twins listed."""

DEFAULT_LEVELS = "1; 1.5; 2; 2.5; 3; 3.5; 4"
"""Global warming levels of a trajectory, in K."""
DEFAULT_TOLERANCE = 5.0
"""Scores this near to the best of a level, in %, are taken as equal in a trajectory."""
DEFAULT_SPACING_KM = 50.0
"""A step of a trajectory is at least this long, where there is a choice."""


COMMA, POINT = "comma", "point"
DECIMALS = (AUTO, COMMA, POINT)
"""The decimal mark of a table: read from each column, or told."""
REFUSE, SUM, MEAN = "refuse", "sum", "mean"
DUPLICATES = (REFUSE, SUM, MEAN)
"""What becomes of several rows of one place."""
POLYGONS, POINTS = "polygons", "points"
SHAPES = (POLYGONS, POINTS)
"""Geometry of communes in a result."""


TEMPERATURE, PRECIPITATION = "tas", "pr"


SIGMA, AGREEMENT, LIMITING = "sigma", "agreement", "limiting_variable"
SIGMA_LOW, SIGMA_HIGH = "sigma_low", "sigma_high"
MAP_BANDS = (SIGMA, AGREEMENT, LIMITING, SIGMA_LOW, SIGMA_HIGH)
DEFAULT_BANDS = (SIGMA, AGREEMENT, LIMITING)
"""What a map of analogues holds for each cell; the low and high sigma leave out one model in ten each."""


SEASON_LABELS = {
    "djf": message("winter"),
    "mam": message("spring"),
    "jja": message("summer"),
    "son": message("autumn"),
}

EUCLIDEAN, ENERGY, ZECH_ASLAN = "euclidean", "energy", "zech_aslan"
CLIMATCH, STRICT, CCAFS = "climatch", "strict", "ccafs"
METRICS = (SIGMA, EUCLIDEAN, ENERGY, ZECH_ASLAN, CLIMATCH, STRICT, CCAFS)
"""What places may be ranked by; sigma is computed and shown in any case."""


@dataclass(frozen=True)
class Thresholds:
    """What strict filters let pass, the defaults those that CIAT's code names.

    `warmth` (K): mean of the seasons' differences of temperature; `rain_year` (%): difference of the year's rain;
    `rain` (%): mean of the seasons' differences of rain.
    """

    warmth: float = 1.0
    rain_year: float = 30.0
    rain: float = 15.0


DEFAULT_THRESHOLDS = Thresholds()


@dataclass(frozen=True)
class MetricChoice:
    """The metric that ranks, with the thresholds of the strict filters."""

    name: str = SIGMA
    thresholds: Thresholds = DEFAULT_THRESHOLDS


BY_SIGMA = MetricChoice()


@dataclass(frozen=True)
class Variable:
    """One variable: `tas` (seasonal mean temperature, °C), `pr` (seasonal total, mm) or `other`, a ready index."""

    name: str
    kind: str
    season: str
    label: Message
    unit: str = ""
    """Of a ready index; temperatures are in °C, precipitation in mm."""

    @property
    def is_temperature(self) -> bool:
        """Whether this is a mean temperature."""
        return self.kind == TEMPERATURE

    @property
    def is_precipitation(self) -> bool:
        """Whether this is a precipitation total."""
        return self.kind == PRECIPITATION

    @property
    def shown_unit(self) -> str:
        """The unit of its values."""
        return {TEMPERATURE: "°C", PRECIPITATION: "mm"}.get(self.kind, self.unit)


VARIABLES: tuple[Variable, ...] = (
    Variable("tas_djf", "tas", "djf", message("winter temperature")),
    Variable("tas_mam", "tas", "mam", message("spring temperature")),
    Variable("tas_jja", "tas", "jja", message("summer temperature")),
    Variable("tas_son", "tas", "son", message("autumn temperature")),
    Variable("pr_djf", "pr", "djf", message("winter rain")),
    Variable("pr_mam", "pr", "mam", message("spring rain")),
    Variable("pr_jja", "pr", "jja", message("summer rain")),
    Variable("pr_son", "pr", "son", message("autumn rain")),
)


@dataclass(frozen=True)
class VariableSet:
    """The variables of a source of climate, in the order of its arrays."""

    variables: tuple[Variable, ...]

    def __len__(self) -> int:
        """The number n of variables."""
        return len(self.variables)

    @property
    def names(self) -> tuple[str, ...]:
        """The names, in order."""
        return tuple(v.name for v in self.variables)

    @property
    def temperatures(self) -> list[int]:
        """Positions of the temperatures: what elevation moves."""
        return [i for i, v in enumerate(self.variables) if v.is_temperature]

    @property
    def precipitations(self) -> list[int]:
        """Positions of the precipitation totals: what is compared by its ratio."""
        return [i for i, v in enumerate(self.variables) if v.is_precipitation]

    @property
    def is_seasonal(self) -> bool:
        """Whether these are the eight seasonal variables: only they add up to a year."""
        return self.names == NAMES

    def select(self, names: list[str]) -> tuple[int, ...]:
        """Positions of the named variables, in order; all when `names` is empty.

        Raises `JumelageError` on an unknown name.
        """
        for name in names:
            if name not in self.names:
                raise JumelageError("Unknown variable “{name}”.", name=name)
        return tuple(i for i, name in enumerate(self.names) if not names or name in names)


NAMES: tuple[str, ...] = tuple(v.name for v in VARIABLES)
SEASONAL = VariableSet(VARIABLES)
TEMPERATURES: tuple[int, ...] = tuple(SEASONAL.temperatures)
PRECIPITATIONS: tuple[int, ...] = tuple(SEASONAL.precipitations)
