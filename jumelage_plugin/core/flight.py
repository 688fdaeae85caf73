"""The way of a camera from one place of a map to another: out, across and in again, as smooth as can be.

The path is the optimal one of J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning" (IEEE
Symposium on Information Visualization 2003), which goes at a constant pace as the eye sees it.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import asinh, cosh, exp, hypot, log, sinh, tanh

RHO = 1.42
"""How much zooming is preferred to panning: the mean that the paper's users chose."""
_SAME_PLACE = 1e-6


@dataclass(frozen=True)
class View:
    """A map seen from above: its middle and its width, in one unit (metres)."""

    x: float
    y: float
    width: float


@dataclass(frozen=True)
class Flight:
    """The way between two views; `length` is in the units of the paper, which grow evenly with time."""

    start: View
    end: View

    @property
    def _apart(self) -> float:
        return hypot(self.end.x - self.start.x, self.end.y - self.start.y)

    @property
    def _pans(self) -> bool:
        return self._apart > _SAME_PLACE * self.start.width

    def _r(self, at_end: bool) -> float:
        """The paper's r0 and r1."""
        first, last, way = self.start.width, self.end.width, self._apart
        sign, width = (-1.0, last) if at_end else (1.0, first)
        b = (last**2 - first**2 + sign * RHO**4 * way**2) / (2.0 * width * RHO**2 * way)
        return asinh(-b)  # the paper's ln(-b + sqrt(b² + 1)), which loses its digits where b is large

    @property
    def length(self) -> float:
        """The length of the way (the paper's S)."""
        if not self._pans:
            return abs(log(self.end.width / self.start.width)) / RHO
        return (self._r(at_end=True) - self._r(at_end=False)) / RHO

    def at(self, share: float) -> View:
        """The view after a share of the way, from 0 to 1."""
        s = share * self.length
        if not self._pans:
            grows = 1.0 if self.end.width > self.start.width else -1.0
            return View(self.end.x, self.end.y, self.start.width * exp(grows * RHO * s))
        r0, first = self._r(at_end=False), self.start.width
        gone = first / RHO**2 * (cosh(r0) * tanh(RHO * s + r0) - sinh(r0)) / self._apart
        width = first * cosh(r0) / cosh(RHO * s + r0)
        across, up = self.end.x - self.start.x, self.end.y - self.start.y
        return View(self.start.x + gone * across, self.start.y + gone * up, width)
