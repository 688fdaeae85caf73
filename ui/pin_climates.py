"""Fills in the climate of pins that have none yet, in the background: there today, and at home at the horizon.

The values of the planner's own rasters go with it.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingContext, QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ..jumelage_plugin.bridge.changes import Change, apply
from ..jumelage_plugin.bridge.pin_rasters import samples_at_pins
from ..jumelage_plugin.bridge.twinning_folder import layer
from ..jumelage_plugin.bridge.twinning_rows import first_row, plain_value, rows_of
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.horizons import HORIZONS
from ..jumelage_plugin.core.pin_climate import FIGURES, climate_json
from .runs import Run
from .session import Session

_HOME = "home"
_AT_ONCE = 25
"""What an import of hundreds lacks is filled in bit by bit, for the window waits while rows are written."""


class PinClimates(QObject):
    """Follows the session: whenever pins have no climate, it is computed for them, some at a time."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin with what is there."""
        super().__init__(parent)
        self._session, self._run = session, Run(self)
        # told on its own: to write and to read anew at once would hold up the window twice as long
        self._written = QTimer(self, singleShot=True, interval=0)
        self._written.timeout.connect(session.rows_changed)
        session.rows_changed.connect(self.fill)
        session.twinning_changed.connect(self._begin_again)
        self.fill()

    def _begin_again(self) -> None:
        """Another twinning is open, or none: what was found for the former one is not for it."""
        self._run.cancel()
        self.fill()

    def fill(self) -> None:
        """Compute the climate of the pins that have none, unless somebody is editing them."""
        session = self._session
        if session.folder is None or self._run.running:
            return
        try:
            practices = layer(session.project, "practice")
            if practices.isEditable():
                return
            lacking = (row for row in rows_of(practices, '"climate" IS NULL') if not row["geom"].isNull())
            rows = list(islice(lacking, _AT_ONCE))
            if not rows:
                return
            pair = first_row(layer(session.project, "twinning"))
            home = next(r for r in rows_of(layer(session.project, "commune")) if r["uuid"] == pair["home_uuid"])
        except (JumelageError, StopIteration):
            return
        horizon = pair["scenario"] if pair["scenario"] in HORIZONS[:-1] else session.horizon
        points = {row["uuid"]: row["geom"].asPoint() for row in rows}
        points[_HOME] = QgsPointXY(home["longitude"], home["latitude"])
        told = str(pair["horizon"] or horizon)
        parameters = {"INPUT": _as_layer(points, home["elevation_m"]), "HORIZON": horizon, "OUTPUT": "memory:"}
        parameters["ELEVATION_FIELD"] = "height"

        def done(results: dict[str, Any], context: QgsProcessingContext) -> None:
            found = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
            self._write({feature["key"]: feature for feature in found.getFeatures()}, rows, told)

        self._run.start("jumelage:climateofplaces", parameters, done, lambda _fault: None)

    def _write(self, found: dict[str, QgsFeature], rows: list[dict[str, Any]], horizon: str) -> None:
        from ..jumelage_plugin.bridge import statements  # with numpy behind it: not when the dock is opened

        session = self._session
        home = {}
        for name in FIGURES:
            low, median, high = (plain_value(found[_HOME][f"{name}_{kind}"]) for kind in ("low", "median", "high"))
            if median is not None:
                home[name] = (low, median, high)
        changes = []
        for row, samples in zip(rows, samples_at_pins(session.project, rows)):
            there = {name: plain_value(found[row["uuid"]][name]) for name in FIGURES}
            text = climate_json(there, home, horizon, statements.sources(), samples)
            changes.append(Change("practice", row, {**row, "climate": text}))
        try:
            if session.folder is not None and not layer(session.project, "practice").isEditable():
                apply(session.project, session.folder, changes)
                self._written.start()
        except JumelageError:
            return  # the pins stay without: it is tried again with the next change

    def close_down(self) -> None:
        """Stop what runs."""
        self._written.stop()
        self._run.close()


def _as_layer(points: dict[str, QgsPointXY], home_height: float | None) -> QgsVectorLayer:
    """The points as a layer in memory, with their keys; only home's height is known."""
    made = QgsVectorLayer("Point?crs=EPSG:4326&field=key:string&field=height:double", "pins", "memory")
    features = []
    for key, point in points.items():
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        feature.setAttributes([key, home_height if key == _HOME else None])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    return made
