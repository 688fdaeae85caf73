"""How much communes resemble each other, whatever their climate: Gower's similarity by the criteria of a profile.

Population, area and density are compared by their percentile within the country, for the median commune is three
times larger in Spain than in France. A missing value lowers the confidence and counts as the mean likeness
of all communes, so that to be unknown is neither an advantage nor a fault.
"""

from __future__ import annotations

import numpy as np

from . import gower
from .communes import CommuneTable
from .criteria import SHARES, Criterion
from .profiles import CLASS_STEPS, GRID_STEPS, RURAL, RURAL_CLASS, Profile
from .scales import Frame, composition, scaled
from .scales import percentiles as _percentiles
from .variables import Array

Positions = gower.Positions
Similarity = gower.Similarity


def similarity(table: CommuneTable, home: int, profile: Profile = RURAL) -> Similarity:
    """Similarity of every place of the table to the one at `home`; a part for each criterion that counts."""
    return Likeness(table, profile).of(home)


class Likeness:
    """The places of a table made ready to be compared, for one home or for many."""

    def __init__(self, table: CommuneTable, profile: Profile = RURAL) -> None:
        """Keep the table; coordinates are computed when first needed."""
        self._table, self._criteria = table, profile.criteria
        self._own = {indicator.name: indicator for indicator in profile.own}
        self._abroad = bool(table.locality.any())
        self._by_country: dict[str, gower.Gower] = {}

    def of(self, home: int, others: Positions | None = None) -> Similarity:
        """Similarity of the places at `others` (m,), all of them when None, to the one at `home`."""
        country = str(self._table.country[home]) if self._abroad else ""  # localities are read on the home's scale
        if country not in self._by_country:
            self._by_country[country] = self._ready(home)
        return self._by_country[country].of(home, others)

    def _ready(self, home: int) -> gower.Gower:
        frame = _frame(self._table, home)
        ready = [self._coordinates(criterion, frame) for criterion in self._criteria]
        weights = np.array([criterion.weight for criterion in self._criteria])
        return gower.Gower(ready, weights, random=frame.reference)

    def _coordinates(self, criterion: Criterion, frame: Frame) -> gower.Coordinates:
        if criterion.name in self._own:
            values = self._own[criterion.name].column(self._table)
            return gower.coordinates(criterion, {criterion.fields[0]: values}, frame)
        return _coordinates(self._table, criterion, frame)


def _coordinates(table: CommuneTable, criterion: Criterion, frame: Frame) -> gower.Coordinates:
    if criterion.kind == SHARES:
        return gower.Coordinates(composition(list(table.land_cover.T)), gower.EUCLIDEAN)
    if criterion.name == RURAL_CLASS:
        return gower.Coordinates(
            np.stack([table.density_grid / GRID_STEPS, table.degurba / CLASS_STEPS], axis=1), gower.FIRST_KNOWN
        )
    values = getattr(table, criterion.fields[0])
    return gower.Coordinates(np.stack([scaled(values, scale, frame) for scale in criterion.scales], axis=1))


def _frame(table: CommuneTable, home: int) -> Frame:
    """The communes make the scales, each country its own.

    The localities of a country are a selection of its larger places, no scale to be read on: they
    are read on the scale of the home's country, or of all communes where home is a locality too.
    """
    groups = np.unique(table.country.astype(str), return_inverse=True)[1]
    return Frame(groups, ~table.locality, int(groups[home]))


def percentiles(values: Array, table: CommuneTable, home: int) -> Array:
    """Mid-rank share (0 to 1) of each value among the communes of its own country."""
    return _percentiles(values, _frame(table, home))
