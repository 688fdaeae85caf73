"""The ranked twins as a list that Qt shows: made from the layer of `jumelage:twincommunes`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, Qt

from ..jumelage_plugin.bridge.twinning_rows import plain_value
from ..jumelage_plugin.bridge.wording import tr
from .parts import tip


@dataclass(frozen=True)
class Twin:
    """One twin: what the list and the sheet under it tell."""

    key: str
    name: str
    rank: int
    band: str
    sigma: float
    similarity: float
    closeness: float
    distance_km: float
    population: int | None
    reasons: str
    note: str
    lon: float
    lat: float
    partner: bool = False

    @property
    def first_line(self) -> str:
        """Rank, name, country."""
        country = self.key.split(":")[0]
        if not self.rank:
            return tr("{name} ({country})", name=self.name, country=country)
        return tr("{rank}. {name} ({country})", rank=str(self.rank), name=self.name, country=country)

    @property
    def second_line(self) -> str:
        """How near its climate is, how alike it is, how far."""
        alike = 100.0 * self.similarity
        return tr("{band} · {alike:.0f} % alike · {km:,.0f} km", band=self.band, alike=alike, km=self.distance_km)


def twins_of(layer: Any) -> list[Twin]:
    """The twins of a layer, those that were asked about first; places without a climate are left out."""
    found = []
    for feature in layer.getFeatures():
        row = {name: plain_value(feature[name]) for name in feature.fields().names()}
        if row["sigma"] is None:
            continue
        spot = feature.geometry().asPoint()
        found.append(
            Twin(
                f"{row['country']}:{row['code']}",
                row["name"],
                row["rank"] or 0,
                row["band"],
                row["sigma"],
                row["similarity"],
                row["closeness"] or 0.0,
                row["distance_km"],
                row["population"],
                row["reasons"] or "",
                row["note"] or "",
                spot.x(),
                spot.y(),
                bool(row["partner"]),
            )
        )
    return sorted(found, key=lambda twin: not twin.partner)


class TwinsModel(QAbstractListModel):
    """The twins; two lines each."""

    def __init__(self, parent: Any = None) -> None:
        """No twin yet."""
        super().__init__(parent)
        self.twins: list[Twin] = []

    def show(self, twins: list[Twin]) -> None:
        """Show other twins."""
        self.beginResetModel()
        self.twins = twins
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - the name Qt calls
        """Return the number of twins."""
        return 0 if parent is not None and parent.isValid() else len(self.twins)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the lines of a twin."""
        twin = self.twins[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{twin.first_line}\n{twin.second_line}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(twin.note)
        return None
