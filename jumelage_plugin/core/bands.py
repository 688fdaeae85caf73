"""Sigma in words. Reading aids, not tests."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .messages import Message, message


@dataclass(frozen=True)
class Band:
    """A range of sigma below `upper` and what to call it; `code` is stable."""

    code: str
    upper: float
    label: Message


STRONG_SIGMA = 1.0

BANDS: tuple[Band, ...] = (
    Band("strong", STRONG_SIGMA, message("strong analogue")),
    Band("good", 2.0, message("good analogue")),
    Band("partial", 4.0, message("partial analogue")),
    Band("none", math.inf, message("no analogue")),
)

AGREEMENT_SIGMA = 2.0
"""A model agrees with an analogue when it reads at most this sigma."""

NO_ANALOGUE_SIGMA = 4.0
SELF_IS_BEST_SIGMA = 2.0
WITHIN_VARIABILITY_SIGMA = 1.0


def band_of(sigma: float) -> Band:
    """The band of a sigma, `none` for NaN."""
    return next((band for band in BANDS if sigma < band.upper), BANDS[-1])
