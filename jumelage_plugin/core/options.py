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


@dataclass(frozen=True)
class Variable:
    """One seasonal variable: `tas` (mean temperature, °C) or `pr` (precipitation total, mm)."""

    name: str
    kind: str
    season: str
    label: Message

    @property
    def is_temperature(self) -> bool:
        """Whether this is a temperature (else a precipitation)."""
        return self.kind == "tas"


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

NAMES: tuple[str, ...] = tuple(v.name for v in VARIABLES)
TEMPERATURES: tuple[int, ...] = tuple(i for i, v in enumerate(VARIABLES) if v.is_temperature)
PRECIPITATIONS: tuple[int, ...] = tuple(i for i, v in enumerate(VARIABLES) if not v.is_temperature)


def select(names: list[str]) -> tuple[int, ...]:
    """Indices of the named variables, in the order of `VARIABLES`; all when `names` is empty.

    Raises `JumelageError` on an unknown name.
    """
    for name in names:
        if name not in NAMES:
            raise JumelageError("Unknown variable “{name}”.", name=name)
    return tuple(i for i, name in enumerate(NAMES) if not names or name in names)
