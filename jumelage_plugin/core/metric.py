"""The distance between climates: year-to-year variability is the yardstick.

Variables are divided by their standard deviation from year to year, then rotated and divided by
the principal components of their correlation (Mahalanobis distance). Components of standard
deviation at or below 0.1 carry noise and are left out, as Mahony et al. (2017) do.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .errors import JumelageError
from .options import DIAGONAL, FULL, PRECIPITATION, SEASONAL, TEMPERATURE, VariableSet
from .sigma import distance_from_sigma, sigma_from_distance
from .variables import Array
from .weights import Weights

COMPONENT_FLOOR = 0.1
TEMPERATURE_FLOOR = 0.2
"""Least standard deviation of a temperature, in K."""
RAIN_FLOOR = 5.0
"""Least standard deviation of a seasonal rain, in mm."""


@dataclass(frozen=True)
class Metric:
    """A Mahalanobis distance over `n` variables with `k` components kept.

    `scale` (n,) holds the standard deviations, `rotation` (n, k) takes standardised differences
    to components of unit variance; `kind` is `full` or `diagonal`. `weights` (n,), 1 on average, are already
    in the scale; None where all weigh the same.
    """

    kind: str
    scale: Array
    rotation: Array
    weights: Array | None = None

    @property
    def dimensions(self) -> int:
        """The number k of components kept."""
        return int(self.rotation.shape[1])

    @property
    def variation(self) -> Array:
        """The standard deviations (n,) from year to year, whatever the weights."""
        return self.scale if self.weights is None else self.scale * np.sqrt(self.weights)

    def weighted(self, weights: Weights) -> Metric:
        """The same metric in which a variable of weight w counts as if it varied √w times less; not twice."""
        if not weights:
            return self
        factors = np.array(weights)
        return replace(self, scale=self.scale / np.sqrt(factors), weights=factors)

    def whiten(self, values: Array) -> Array:
        """Coordinates (..., k) of values (..., n) in which the distance is Euclidean."""
        result: Array = (values / self.scale) @ self.rotation
        return result

    def distance(self, values: Array, target: Array) -> Array:
        """Distance from each of values (..., n) to one target (n,)."""
        difference = self.whiten(values - target)
        result: Array = np.sqrt(np.einsum("...k,...k->...", difference, difference))
        return result

    def sigma(self, distance: Array) -> Array:
        """The distances read as sigma."""
        return sigma_from_distance(distance, self.dimensions)

    def distance_at(self, sigma: float) -> float:
        """The distance that reads `sigma`."""
        return distance_from_sigma(sigma, self.dimensions)

    def contributions(self, values: Array, target: Array) -> Array:
        """Exact part (..., n) of each variable in the squared distance; may be negative.

        c_i = z_i (R⁻¹ z)_i; a negative part compensates for others. They sum to the square.
        """
        z = (values - target) / self.scale
        result: Array = z * ((z @ self.rotation) @ self.rotation.T)
        return result


def from_covariance(covariance: Array, kind: str = FULL) -> Metric:
    """The metric of a covariance matrix (n, n)."""
    scale = np.sqrt(np.diag(covariance))
    variances, vectors = np.linalg.eigh(covariance / np.outer(scale, scale))
    kept = np.sqrt(np.maximum(variances, 0.0)) > COMPONENT_FLOOR
    return Metric(kind, scale, vectors[:, kept] / np.sqrt(variances[kept]))


def diagonal(scale: Array) -> Metric:
    """The metric of independent variables with standard deviations (n,)."""
    return Metric(DIAGONAL, scale, np.eye(len(scale)))


def pooled_covariance(cells: list[Array]) -> Array:
    """Covariance of de-trended yearly series pooled over cells.

    Each cell is (years, n); its own mean and linear trend are removed, so that what is left is
    variability from year to year (years - 2 degrees of freedom a cell).
    """
    total: Array | float = 0.0
    freedom = 0
    for series in cells:
        years = np.arange(len(series), dtype=np.float64)
        years -= years.mean()
        residual = series - series.mean(axis=0)
        residual -= np.outer(years, years @ residual / (years @ years))
        total = total + residual.T @ residual
        freedom += len(series) - 2
    if freedom <= 0:
        raise JumelageError("The yearly series are too short to measure the variability of the climate.")
    return np.asarray(total / freedom)


def with_floors(covariance: Array, chosen: tuple[int, ...], variables: VariableSet = SEASONAL) -> Array:
    """Raise standard deviations below the floor, correlations unchanged.

    `covariance` is (n, n) for the variables `chosen` of a set. Where a variable does not
    vary, the floor is its standard deviation and it is taken as independent of the others.
    """
    scale = np.sqrt(np.diag(covariance))
    raised = np.maximum(scale, floors(chosen, variables))
    safe = np.where(scale > 0.0, scale, 1.0)
    correlation = covariance / np.outer(safe, safe)
    np.fill_diagonal(correlation, 1.0)
    return correlation * np.outer(raised, raised)


def floors(chosen: tuple[int, ...], variables: VariableSet = SEASONAL) -> Array:
    """Least standard deviation (n,) of the variables `chosen` of a set; 0 for ready indices, of unknown scale."""
    least = {TEMPERATURE: TEMPERATURE_FLOOR, PRECIPITATION: RAIN_FLOOR}
    return np.array([least.get(variables.variables[i].kind, 0.0) for i in chosen])
