"""Whether today and future can be compared: the commonest error is a future that starts from another past."""

from __future__ import annotations

import numpy as np

from .errors import JumelageError
from .messages import Message, message
from .metric import Metric
from .options import VariableSet
from .variables import Array

BASELINE_LIMIT = 2.0
"""Sigma between a source's own past and the reference above which a run is stopped."""
WARMING_MIN, WARMING_MAX = 0.0, 8.0
"""Mean warming beyond which a future cannot be right, in K."""
RAIN_MIN, RAIN_MAX = 0.3, 3.0
"""Ratio of the rain beyond which a future cannot be right."""


def check_baseline(metric: Metric, today: Array, past: Array, chosen: tuple[int, ...], *, ignored: bool) -> float:
    """Sigma between the climate of today (n,) and the past (n,) that the futures start from.

    Raises `JumelageError` above 2 sigma, unless it is to be ignored.
    """
    keep = list(chosen)
    sigma = float(metric.sigma(metric.distance(past[keep][None, :], today[keep]))[0])
    if sigma > BASELINE_LIMIT and not ignored:
        raise JumelageError(
            "The past of your futures (BASELINE) lies {sigma:.1f} sigma from your reference here: they cannot be "
            "compared as they are. Correct the futures, or choose to go on regardless.",
            sigma=sigma,
        )
    return sigma


def check_change(today: Array, futures: Array, variables: VariableSet) -> Message:
    """The note that baselines could not be checked; raises `JumelageError` on a change that cannot be.

    `today` is (n,), `futures` (models, n): medians of the models are judged.
    """
    median = np.median(futures, axis=0)
    temperatures, rains = variables.temperatures, variables.precipitations
    if temperatures:
        warming = round(float((median - today)[temperatures].mean()), 1)  # as it is told
        if not WARMING_MIN <= warming <= WARMING_MAX:
            raise JumelageError(
                "Between your reference and your futures this place changes by {warming:+.1f} °C, which cannot be: "
                "check units, periods and sources, or give the futures' own past (BASELINE).",
                warming=warming,
            )
    if rains:
        ratio = max(float(median[rains].sum()), 1.0) / max(float(today[rains].sum()), 1.0)
        if not RAIN_MIN <= ratio <= RAIN_MAX:
            raise JumelageError(
                "Between your reference and your futures the rain of this place is multiplied by {ratio:.2f}, which "
                "cannot be: check units, periods and sources, or give the futures' own past (BASELINE).",
                ratio=ratio,
            )
    return message(
        "Without the futures' own past (BASELINE) nothing shows that today and future start from the same climate."
    )
