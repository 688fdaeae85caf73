"""The work of `jumelage:climateofplaces`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsProcessingFeatureSource, QgsProcessingFeedback

from ..jumelage_plugin.bridge import places_report, places_style, provenance, styling
from ..jumelage_plugin.bridge.likeness_table import plain_value
from ..jumelage_plugin.bridge.likeness_tables import left_out_beside
from ..jumelage_plugin.bridge.places_table import Facts, own_fields, place_attributes, place_fields, place_kept
from ..jumelage_plugin.bridge.shapes import Spot, SpotReader, best_shapes
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.fractions import Touched, weights_of
from ..jumelage_plugin.core.placeclimate import PlaceClimates, climates, joined
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.values import text_of
from ..jumelage_plugin.core.variables import Array
from ..jumelage_plugin.io.polygons import touched_cells
from . import inputs
from .outputs import Writer
from .placesinputs import PlacesRequest, read_places

read = read_places
help_text = places_report.help_text
sentences = places_report.sentences

_BLOCK, _POINTS = 500, 100_000
"""Features read at a time, at most, and how many points they may have together."""
_ENTRIES = 4000
"""Cells judged at a time: with 39 models, 10 MB for each step."""
_TELL_EVERY = 250
_HEIGHTS = (-500.0, 9000.0)
"""Elevations outside stand for unknown ones, as -9999 and 99999 do."""
_AS_THEY_ARE = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks


def judge(request: PlacesRequest, feedback: QgsProcessingFeedback) -> Facts:
    """The climate of all places, without any output."""
    work = _Work(request)
    total = max(1, request.source.featureCount())
    for block in _blocks(request, feedback):
        work.add(block)
        feedback.setProgress(min(60.0, 60.0 * len(work.ids) / total))
        stop_if(feedback.isCanceled)
    if not work.ids:
        raise JumelageError("The layer of places is empty.")
    fields = request.source.fields()
    return Facts(
        climates=joined(work.parts),
        ids=work.ids,
        states=work.states,
        labels=work.labels,
        fields=fields,
        horizon=request.horizon,
        models=len(inputs.climate(request.horizon.ensemble).models),
        lapse=request.lapse,
        months=request.months,
        odd_elevations=work.odd,
        left_out=left_out_beside(fields, [name for name, _ in own_fields(request.months)]),
        source=request,
    )


def _blocks(request: PlacesRequest, feedback: QgsProcessingFeedback) -> Iterator[list[QgsFeature]]:
    """The features, some hundreds at a time."""
    block: list[QgsFeature] = []
    points = 0
    wanted = QgsFeatureRequest()
    names = [name for name in (request.elevation_field, request.name_field) if name]
    wanted.setSubsetOfAttributes(names, request.source.fields())
    for feature in request.source.getFeatures(wanted, _AS_THEY_ARE):
        block.append(feature)
        points += 0 if feature.geometry().isNull() else feature.geometry().constGet().nCoordinates()
        if len(block) == _BLOCK or points > _POINTS:
            stop_if(feedback.isCanceled)
            yield block
            block, points = [], 0
    if block:
        yield block


class _Work:
    """Gathers the climates of blocks of features."""

    def __init__(self, request: PlacesRequest) -> None:
        """Start with nothing."""
        self._request, self._climate = request, inputs.climate(request.horizon.ensemble)
        self._extremes = inputs.daily_normals()
        self._reader = SpotReader(request.source.sourceCrs(), request.transforms)
        self.parts: list[PlaceClimates] = []
        self.ids: list[int] = []
        self.states: list[str] = []
        self.labels: list[str] = []
        self.odd = 0

    def add(self, block: list[QgsFeature]) -> None:
        """The climates of one block."""
        spots = [self._reader.read(feature.geometry()) for feature in block]
        heights = np.array([self._height(feature) for feature in block], dtype=np.float64)
        touched = self._touched(spots)
        start = 0
        for end in _cuts(touched):
            self.parts.append(self._climates(spots[start:end], _part(touched, start, end), heights[start:end]))
            start = end
        self.ids += [feature.id() for feature in block]
        self.states += [spot.state for spot in spots]
        self.labels += [self._label(feature) for feature in block]

    def _touched(self, spots: list[Spot]) -> Touched:
        """The cells of polygons; of points, each in a cell of its own with an area of 1."""
        grid = self._climate.reference.grid
        areas = touched_cells([spot.outline for spot in spots], grid, best_shapes())
        pairs = [(i, *point) for i, spot in enumerate(spots) for point in spot.points]
        if not pairs:
            return areas
        place, lon, lat = (np.array(axis) for axis in zip(*pairs))
        row, column = grid.locate(lon, lat)
        total = areas.total + np.bincount(place, minlength=len(spots))
        inside = row >= 0
        every = np.concatenate((areas.place, place[inside]))
        order = np.argsort(every, kind="stable")
        return Touched(
            every[order],
            np.concatenate((areas.row, row[inside]))[order],
            np.concatenate((areas.column, column[inside]))[order],
            np.concatenate((areas.area, np.ones(int(inside.sum()))))[order],
            total,
        )

    def _climates(self, spots: list[Spot], touched: Touched, heights: Array) -> PlaceClimates:
        """The climates of some places of a block."""
        reference = self._climate.reference
        lacking = touched.only_land(reference).covered == 0
        lon, lat = np.full((2, len(spots)), np.nan)
        for i in np.flatnonzero(lacking).tolist():
            lon[i], lat[i] = spots[i].within()
        weights = weights_of(touched, reference, lon, lat)
        low, high = (monthly[weights.row, weights.column] for monthly in self._extremes)
        request = self._request
        return climates(self._climate, weights, (low, high), heights, request.horizon, request.lapse)

    def _height(self, feature: QgsFeature) -> float:
        """The elevation that the layer gives a feature, NaN where it gives none that can be."""
        name = self._request.elevation_field
        value = plain_value(feature.attribute(name)) if name else None
        if value is None or value == "":
            return float("nan")
        try:
            height = float(value)
        except ValueError as error:
            raise JumelageError("“{text}” in the field {name} is no number.", text=str(value), name=name) from error
        if _HEIGHTS[0] <= height <= _HEIGHTS[1]:
            return height
        self.odd += 1
        return float("nan")

    def _label(self, feature: QgsFeature) -> str:
        name = self._request.name_field
        text = text_of(plain_value(feature.attribute(name))) if name else ""
        return text or tr("feature {number}", number=str(feature.id()))


def _cuts(touched: Touched) -> Iterator[int]:
    """Where to cut a block of places so that each part has few cells, or is one place."""
    n, count = len(touched.total), 0
    for i, cells in enumerate(np.bincount(touched.place, minlength=n).tolist()):
        if count and count + cells > _ENTRIES:
            yield i
            count = 0
        count += cells
    yield n


def _part(touched: Touched, start: int, end: int) -> Touched:
    """What the places from `start` to `end` touch."""
    at = slice(*np.searchsorted(touched.place, (start, end)))
    return Touched(
        touched.place[at] - start, touched.row[at], touched.column[at], touched.area[at], touched.total[start:end]
    )


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    found = int(facts.climates.found.sum())
    return {
        "PLACES": found,
        "NEIGHBOURS": int(facts.climates.moved.sum()),
        "OUT_OF_DATA": len(facts.climates) - found,
    }


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Write the outputs; those skipped are None."""
    source = facts.source.source
    features = _features(facts, writer.feedback)
    return {
        "OUTPUT": writer.features("OUTPUT", place_fields(facts), features, source.wkbType(), source.sourceCrs()),
        "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: places_report.page(facts).html()),
    }


def _features(facts: Facts, feedback: QgsProcessingFeedback) -> Iterator[QgsFeature]:
    """The features as they were, with their climate; read a second time, so that they need not be held."""
    fields, kept = place_fields(facts), place_kept(facts)
    position = {number: i for i, number in enumerate(facts.ids)}
    for n, given in enumerate(facts.source.source.getFeatures(QgsFeatureRequest(), _AS_THEY_ARE)):
        if n % _TELL_EVERY == 0:
            feedback.setProgress(60.0 + 40.0 * n / len(facts.ids))
        i = position.get(given.id())
        if i is None:
            continue  # added since
        feature, attributes = QgsFeature(fields), given.attributes()
        feature.setGeometry(given.geometry())
        feature.setAttributes([*(attributes[k] for k in kept), *place_attributes(facts, i)])
        yield feature


def style(layers: dict[str, Any], facts: Facts) -> None:
    """Style the layer that is shown; title, limits and sources."""
    told = provenance.shipped()
    for layer in layers.values():
        places_style.style_places(layer, facts.source.name_field)
        styling.set_metadata(layer, tr("Climate of the places"), told.limits, told.sources)
