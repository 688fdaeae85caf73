"""Paper sizes (ISO 216), and how a sheet drawn for one is enlarged to another."""

from __future__ import annotations

from dataclasses import dataclass

_SIZES = {"A4": (210.0, 297.0), "A3": (297.0, 420.0), "A2": (420.0, 594.0), "A1": (594.0, 841.0), "A0": (841.0, 1189.0)}
"""Width and height in mm, upright."""
FORMATS = tuple(_SIZES)
_DPI = {"A4": 300.0, "A3": 300.0, "A2": 240.0, "A1": 200.0, "A0": 150.0}
"""What is seen from the distance at which each is read; more would only make the file heavy."""


@dataclass(frozen=True)
class Paper:
    """One side of paper: its ISO format, lying or upright."""

    name: str
    landscape: bool = False

    @property
    def width(self) -> float:
        """Width in mm."""
        return _SIZES[self.name][1 if self.landscape else 0]

    @property
    def height(self) -> float:
        """Height in mm."""
        return _SIZES[self.name][0 if self.landscape else 1]

    @property
    def dpi(self) -> float:
        """Dots per inch of what is painted of dots."""
        return _DPI[self.name]

    def enlarged(self, name: str) -> Paper:
        """The same in another format."""
        return Paper(name, self.landscape)

    def factor(self, name: str) -> float:
        """How many times longer the sides are in another format: the lesser of both, so that all stays on the page."""
        other = self.enlarged(name)
        return min(other.width / self.width, other.height / self.height)
