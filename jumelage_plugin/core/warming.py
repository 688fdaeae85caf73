"""The climate that each model gives a place at a level of warming.

Patterns are the local change per kelvin of global warming (K/K, and fraction of rain per K);
a future is the climate of today moved along its model's pattern. Reference: pattern scaling,
as in JGCRI's CMIP5 patterns (Lynch et al. 2017, doi:10.5194/essd-9-281-2017).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import JumelageError
from .options import PRECIPITATIONS, TEMPERATURES
from .variables import Array


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
        """Climate of each model: `today` (8,) moved by `change` K of global warming gives (models, 8)."""
        return move(today, self.values, change)


def move(today: Array, patterns: Array, change: float) -> Array:
    """Climates (..., models, 8): today (..., 8) moved along patterns (..., models, 8) by `change` K of global warming.

    Rain cannot fall below 0.
    """
    moved = np.repeat(today[..., None, :], patterns.shape[-2], axis=-2)
    temperatures, rains = list(TEMPERATURES), list(PRECIPITATIONS)
    moved[..., temperatures] += patterns[..., temperatures] * change
    moved[..., rains] *= np.maximum(0.0, 1.0 + patterns[..., rains] * change)
    return moved
