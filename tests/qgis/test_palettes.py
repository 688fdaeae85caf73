"""Signs differ by their shape where colour is lost, and every text is legible on its ground."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge import design, palettes, twinning_symbols
from qgis.core import QgsMarkerSymbol, QgsSimpleMarkerSymbolLayerBase
from qgis.PyQt.QtCore import QSize

LEGIBLE = 4.5
"""Contrast of text that WCAG 2.1 asks for (success criterion 1.4.3)."""
VISIBLE = 3.0
"""Contrast of signs that WCAG 2.1 asks for (success criterion 1.4.11)."""
MIXED = 0.8
"""Share of their common ground from which two small signs are taken for each other."""
ALL_MARKS = {**palettes.THEME_MARKS, **palettes.DOMAIN_MARKS}


def drawn(shape: str) -> np.ndarray:
    """Return where the sign covers the paper."""
    symbol = QgsMarkerSymbol.createSimple({"name": shape, "color": "#000000", "size": "20", "outline_style": "no"})
    picture = symbol.asImage(QSize(120, 120))
    return np.array([[picture.pixelColor(x, y).alpha() > 127 for x in range(120)] for y in range(120)])


def test_signs_differ_in_shape():
    """On a grey printer the shape alone tells a theme from another, and a domain from both."""
    signs = {code: drawn(mark.shape) for code, mark in ALL_MARKS.items()}
    assert all(sign.any() for sign in signs.values())
    for (one, first), (other, second) in combinations(signs.items(), 2):
        assert (first & second).sum() / (first | second).sum() < MIXED, (one, other)


def test_what_was_given_up_has_a_shape_of_its_own():
    steps = {mark.shape for mark in palettes.STATUS_MARKS.values() if mark.colour in palettes.STEP_COLOURS}
    assert len(steps) == 1
    assert palettes.STOPPED.shape not in steps


def test_qgis_knows_the_shapes():
    # an unknown name silently becomes a circle
    for mark in (*ALL_MARKS.values(), *palettes.STATUS_MARKS.values(), palettes.UNKNOWN):
        assert QgsSimpleMarkerSymbolLayerBase.decodeShape(mark.shape)[1], mark.shape


def test_the_dots_of_sensation_bear_their_figure():
    around = twinning_symbols._by_sensation("en")  # owns the renderer inside it
    categories = around.embeddedRenderer().categories()
    figures = {category.value(): category.symbol().symbolLayer(1).character() for category in categories}
    assert figures == {-3: "−3", -2: "−2", -1: "−1", 0: "0", 1: "+1", 2: "+2", 3: "+3"}


# Text


def contrast(first: str, second: str) -> float:
    """Return the contrast of WCAG 2.1, from 1 to 21."""

    def luminance(code: str) -> float:
        linear = [
            c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
            for c in (int(code[i : i + 2], 16) / 255.0 for i in (1, 3, 5))
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_agrees_with_known_values():
    # the grey on white that just passes, and the next that does not, as every checker of contrast tells
    assert contrast("#ffffff", "#000000") == pytest.approx(21.0)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


ON_DARK = {design.ON_INK, design.QUIET_ON_INK, design.FIGURE_ON_INK}
STYLES = {name: style for name, style in vars(design).items() if isinstance(style, design.TextStyle)}


@pytest.mark.parametrize("name", STYLES)
def test_every_style_of_text_is_legible_on_its_grounds(name):
    ink = STYLES[name].colour
    grounds = [design.INK] if ink in ON_DARK else [design.PAPER, design.TINT]
    assert min(contrast(ink, ground) for ground in grounds) >= LEGIBLE


@pytest.mark.parametrize("ground", [design.LAND, design.SEA, design.LAKE, design.WARM_RANGE, design.RAIN_RANGE])
def test_names_are_legible_on_the_map_and_on_charts(ground):
    assert min(contrast(ink, ground) for ink in (design.INK, design.SOFT_INK)) >= LEGIBLE


@pytest.mark.parametrize("ink", [*palettes.PHASE_COLOURS.values(), design.WARM, design.RAIN])
def test_coloured_headings_are_legible_on_white(ink):
    assert contrast(ink, design.PAPER) >= LEGIBLE


@pytest.mark.parametrize("value", palettes.SENSATION_COLOURS)
def test_figures_are_legible_on_the_dots_of_sensation(value):
    ground = palettes.SENSATION_COLOURS[value]
    assert contrast(design.ink_on(ground), ground) >= LEGIBLE


@pytest.mark.parametrize("mark", [*ALL_MARKS.values(), *palettes.STATUS_MARKS.values()])
def test_icons_are_seen_on_every_mark(mark):
    inks = {ink: contrast(ink, mark.colour) for ink in (design.INK, design.PAPER)}
    assert design.ink_on(mark.colour) == max(inks, key=inks.get)
    assert max(inks.values()) >= VISIBLE


def test_the_ground_of_maps_is_the_one_that_their_colours_were_tested_on():
    assert design.LAND == "#f6f4ef"
