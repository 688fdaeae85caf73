"""How the raster of climate analogues looks: sigma first, agreement and the limiting variable as further styles."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..core.dissimilarities import Dissimilarity
from ..core.options import AGREEMENT, LIMITING, SIGMA, VariableSet
from . import design, palettes
from .metric_words import metric_name
from .styling import class_labels
from .wording import capital, say, tr

_JUST_BELOW = 1e-8
"""A colour ramp's classes hold their upper bound, ours do not: 1.0 is already “good”."""

_HUES = {
    "tas": (design.WARM, design.WARM_RANGE),
    "pr": (design.RAIN, design.RAIN_RANGE),
    "": (design.SOFT_INK, design.HAIRLINE),
}
"""First and last colour of the variables of a kind."""

_STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)

_Class = tuple[float, QColor, str]
"""Upper bound (not held by the class), colour and label."""


def style_analogue(
    layer: QgsRasterLayer,
    bands: Sequence[str],
    variables: VariableSet | None = None,
    by: Dissimilarity | None = None,
) -> None:
    """Colour band 1 (sigma); what else there is, and the metric that ranks where it is another, are further styles."""
    further = []
    if AGREEMENT in bands:
        further.append((tr("Agreement of the models"), _agreement(layer, bands.index(AGREEMENT) + 1)))
    if LIMITING in bands and variables is not None:
        further.append((tr("What differs most"), _limiting(layer, bands.index(LIMITING) + 1, variables)))
    if by is not None:
        further.append((capital(metric_name(by.name)), _way(layer, bands.index(by.name) + 1, by)))
    styles, first = layer.styleManager(), tr("Sigma")
    styles.renameStyle(styles.currentStyle(), first)
    for name, renderer in further:
        styles.addStyleFromLayer(name)
        styles.setCurrentStyle(name)
        layer.setRenderer(renderer)
    styles.setCurrentStyle(first)
    layer.setRenderer(_sigma(layer, bands.index(SIGMA) + 1))
    layer.triggerRepaint()


def style_variables(layer: QgsRasterLayer, ranges: Sequence[tuple[str, str, float, float]]) -> None:
    """Colour each band from its low to its high value, one style a band to switch to; the first is shown.

    `ranges` gives for each band its name, its kind of colours (tas, pr or none), and the two values.
    """
    styles, first = layer.styleManager(), ranges[0][0]
    styles.renameStyle(styles.currentStyle(), first)
    for band, (name, kind, low, high) in enumerate(ranges, start=1):
        if band > 1:
            styles.addStyleFromLayer(name)
            styles.setCurrentStyle(name)
        layer.setRenderer(_stretched(layer, band, kind, (low, high)))
    styles.setCurrentStyle(first)
    layer.triggerRepaint()


def _stretched(layer: QgsRasterLayer, band: int, kind: str, values: tuple[float, float]) -> QgsRasterRenderer:
    """Colours that run from pale to full between two values."""
    full, pale = _HUES[kind]
    low, high = values
    steps = [(low + share * (high - low), _between(pale, full, share)) for share in _STEPS]
    items = [
        QgsColorRampShader.ColorRampItem(value, colour, tr("{value:,.1f}", value=value)) for value, colour in steps
    ]
    ramp = QgsColorRampShader(low, high)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer


def _sigma(layer: QgsRasterLayer, band: int) -> QgsRasterRenderer:
    """The bands of `core.bands`."""
    labels, classes = class_labels(), []
    for _lower, upper, code in design.sigma_classes():
        opacity = palettes.NONE_OPACITY if code == "none" else 1.0
        classes.append((upper, design.colour(palettes.SIGMA_COLOURS[code], opacity), labels[code]))
    return _classed(layer, band, classes)


def _agreement(layer: QgsRasterLayer, band: int) -> QgsRasterRenderer:
    """Shares of models at 2 sigma or less; two in three and nine in ten are what the IPCC calls likely and very likely.

    Mastrandrea et al. 2010, guidance note on the consistent treatment of uncertainties.
    """
    labels = (
        tr("fewer than 1 model in 3"),
        tr("1 to 2 models in 3"),
        tr("2 models in 3 to 9 in 10"),
        tr("9 models in 10 or more"),
    )
    uppers = (1 / 3, 2 / 3, 0.9, math.inf)
    codes = reversed(palettes.SIGMA_COLOURS)
    return _classed(
        layer,
        band,
        [
            (upper, design.colour(palettes.SIGMA_COLOURS[code]), label)
            for upper, label, code in zip(uppers, labels, codes)
        ],
    )


def _way(layer: QgsRasterLayer, band: int, by: Dissimilarity) -> QgsRasterRenderer:
    """Thirds of the way from here today to here at the horizon, by a metric: its own numbers have no common scale."""
    labels = (
        tr("two thirds of the way or more"),
        tr("one to two thirds of the way"),
        tr("less than a third of the way"),
        tr("no nearer than here today"),
    )
    colours = [design.colour(code) for code in palettes.SIGMA_COLOURS.values()]
    limits = by.reading(by.home * np.array([1.0, 2.0, 3.0]) / 3.0).tolist()
    if limits[0] > limits[-1]:  # a score or a similarity: the nearest places have the highest
        labels, colours, limits = labels[::-1], colours[::-1], limits[::-1]
    return _classed(layer, band, list(zip([*limits, math.inf], colours, labels)))


def _classed(layer: QgsRasterLayer, band: int, classes: list[_Class]) -> QgsRasterRenderer:
    items = [
        QgsColorRampShader.ColorRampItem(upper - _JUST_BELOW if math.isfinite(upper) else math.inf, colour, label)
        for upper, colour, label in classes
    ]
    ramp = QgsColorRampShader()
    ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)


def _limiting(layer: QgsRasterLayer, band: int, variables: VariableSet) -> QgsRasterRenderer:
    """A colour for each variable: warm ones for temperatures, blue ones for rain, greys for others."""
    kinds = [variable.kind if variable.kind in _HUES else "" for variable in variables.variables]
    classes = []
    for number, (variable, kind) in enumerate(zip(variables.variables, kinds), start=1):
        share = kinds[: number - 1].count(kind) / max(1, kinds.count(kind) - 1)
        classes.append(
            QgsPalettedRasterRenderer.Class(number, _between(*_HUES[kind], share), capital(say(variable.label)))
        )
    return QgsPalettedRasterRenderer(layer.dataProvider(), band, classes)


def _between(start: str, end: str, share: float) -> QColor:
    """The colour at a share of the way from one to another."""
    pairs = zip(QColor(start).getRgb()[:3], QColor(end).getRgb()[:3])
    return QColor(*(round(low + share * (high - low)) for low, high in pairs))
