"""The facts of a comparison by chosen criteria, which its report, its layer and its style tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFields, QgsWkbTypes

from ..core.criteria import Criterion
from ..core.gower import Positions, Similarity
from ..core.likeness import Comparison, Rules

SHOWN = 10


@dataclass(frozen=True)
class Facts:
    """The facts of a run: the features of the layer, and how they compare with the target.

    `home` is the position of the target among them, None where it is from elsewhere; `labels` name them, `name_field`
    is the field that does, empty where none does; `listed` are the positions written, in order.
    """

    compared: Comparison
    features: list[QgsFeature]
    fields: QgsFields
    geometry: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    labels: list[str]
    listed: list[int]
    home: int | None
    target: str
    group: str
    name_field: str
    rules: Rules
    left_out: tuple[str, ...]
    marks: Mapping[str, Sequence[tuple[str, ...]]]
    """By criterion, in what the figure of each feature means something else than that of the target."""

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The criteria, with their kinds."""
        return self.compared.criteria

    @property
    def result(self) -> Similarity:
        """Similarity, confidence and parts of the features."""
        return self.compared.result

    @property
    def rank(self) -> Positions:
        """The rank of the features, 0 for those that have none."""
        return self.compared.rank

    @property
    def best(self) -> list[int]:
        """Positions of the nearest ten, in order."""
        ranked = np.flatnonzero(self.rank > 0)
        return ranked[np.argsort(self.rank[ranked], kind="stable")][:SHOWN].tolist()

    def marked(self, name: str, i: int) -> tuple[str, ...]:
        """In what the definition of a feature's figure differs from the target's, for a criterion."""
        return self.marks[name][i] if name in self.marks else ()

    @property
    def ranked(self) -> int:
        """How many features have a rank."""
        return int((self.rank > 0).sum())
