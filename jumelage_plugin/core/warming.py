"""Warming levels, horizons, and the climate that each model gives a place at a level.

Patterns are the local change per kelvin of global warming (K/K, and fraction of rain per K);
a future is the climate of today moved along its model's pattern. Reference: pattern scaling,
as in JGCRI's CMIP5 patterns (Lynch et al. 2017, doi:10.5194/essd-9-281-2017).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import JumelageError
from .variables import PRECIPITATIONS, TEMPERATURES, Array

REFERENCE_WARMING = 0.69
"""Global warming of 1981-2010 above 1850-1900, in K."""

FRANCE_WARMING: dict[str, float] = {"cmip5": 1.126, "cmip6": 1.158}
"""Warming of mainland France per kelvin of global warming, ensemble median, by ensemble.

Annual temperature, communes without Corsica weighted by their area; a test computes it again.
"""

TRACC_WARMING: dict[str, float] = {"tracc2030": 1.1, "tracc2050": 1.8, "tracc2100": 3.1}
"""Warming of mainland France above 1981-2010 at the TRACC horizons (+2, +2.7 and +4 °C above
1900-1930), in K. Source: TRACC, Météo-France."""

SSP_LEVELS: dict[str, float] = {"ssp126": 1.7, "ssp245": 2.0, "ssp370": 2.1, "ssp585": 2.4}
"""Global warming in 2041-2060 above 1850-1900, in K. Source: IPCC AR6 WG1, table SPM.1."""

CUSTOM = "custom"
HORIZONS: tuple[str, ...] = (*TRACC_WARMING, *SSP_LEVELS, CUSTOM)
LEVEL_MIN, LEVEL_MAX = 0.7, 4.0


@dataclass(frozen=True)
class Horizon:
    """A horizon and what it means: `level` is the global warming above 1850-1900, in K."""

    name: str
    level: float
    ensemble: str

    @property
    def change(self) -> float:
        """Global warming above 1981-2010, in K."""
        return self.level - REFERENCE_WARMING


def horizon(name: str, ensemble: str, level: float | None = None) -> Horizon:
    """The horizon of that name for an ensemble; `level` serves the `custom` one only.

    Raises `JumelageError` on an unknown name, or a level missing or out of range.
    """
    if name in TRACC_WARMING:
        rise = TRACC_WARMING[name] / FRANCE_WARMING[ensemble]
        return Horizon(name, REFERENCE_WARMING + rise, ensemble)
    if name in SSP_LEVELS:
        return Horizon(name, SSP_LEVELS[name], ensemble)
    if name != CUSTOM:
        raise JumelageError("Unknown horizon “{name}”.", name=name)
    if level is None:
        raise JumelageError("The custom horizon needs a warming level between 0.7 and 4 K.")
    if not LEVEL_MIN <= level <= LEVEL_MAX:
        raise JumelageError("The warming level must be between 0.7 and 4 K; {level:g} was given.", level=level)
    return Horizon(name, level, ensemble)


@dataclass(frozen=True)
class Patterns:
    """Change per kelvin of each model at one place: `values` is (models, 8)."""

    models: tuple[str, ...]
    values: Array

    def only(self, models: list[str]) -> Patterns:
        """Keep the named models (all when the list is empty).

        Raises `JumelageError` when a model is not in the ensemble.
        """
        for model in models:
            if model not in self.models:
                raise JumelageError("The model {model} is not in the chosen ensemble.", model=model)
        keep = [i for i, model in enumerate(self.models) if not models or model in models]
        return Patterns(tuple(self.models[i] for i in keep), self.values[keep])

    def futures(self, today: Array, change: float) -> Array:
        """Climate of each model: `today` (8,) moved by `change` K of global warming gives (models, 8).

        Rain cannot fall below 0.
        """
        moved = np.repeat(today[None, :], len(self.models), axis=0)
        temperatures, rains = list(TEMPERATURES), list(PRECIPITATIONS)
        moved[:, temperatures] += self.values[:, temperatures] * change
        moved[:, rains] *= np.maximum(0.0, 1.0 + self.values[:, rains] * change)
        return moved
