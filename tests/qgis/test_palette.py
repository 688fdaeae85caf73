"""Colours stay apart for every kind of eye.

Own simulation of colour blindness, after Machado et al. 2009 (doi:10.1109/TVCG.2009.113).
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge import design
from jumelage_climatique.jumelage_plugin.core.bands import BANDS

LEAST = 10.0
"""CIE76 difference between any two classes."""

# severity 1.0, on linear RGB
EYES = {
    "normal": np.eye(3),
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
    "grey": [[0.2126, 0.7152, 0.0722]] * 3,
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
RED_TO_GREEN = ("#d73027", "#fc8d59", "#fee08b", "#ffffbf", "#d9ef8b", "#91cf60", "#1a9850")
"""ColorBrewer's RdYlGn in seven classes: a ramp that many maps have and the colour-blind cannot read."""


def rgb(code: str) -> np.ndarray:
    return np.array([int(code[i : i + 2], 16) for i in (1, 3, 5)]) / 255.0


def linear(colour: np.ndarray) -> np.ndarray:
    return np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)


def lab(colour: np.ndarray, eye: str) -> np.ndarray:
    seen = np.clip(np.asarray(EYES[eye]) @ linear(colour), 0.0, 1.0)
    x = TO_XYZ @ seen / WHITE
    f = np.where(x > (6 / 29) ** 3, np.cbrt(x), x / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def closest(colours: list[np.ndarray], eye: str) -> float:
    return min(float(np.linalg.norm(lab(a, eye) - lab(b, eye))) for a, b in combinations(colours, 2))


def on_the_map() -> list[np.ndarray]:
    """Return the classes as seen on the map, where “no analogue” lets the land through."""
    shown = [rgb(code) for code in design.SIGMA_COLOURS.values()]
    shown[-1] = design.NONE_OPACITY * shown[-1] + (1.0 - design.NONE_OPACITY) * rgb(design.LAND)
    return shown


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("palette", ["legend", "map"])
def test_any_two_classes_can_be_told_apart(eye, palette):
    colours = on_the_map() if palette == "map" else [rgb(code) for code in design.SIGMA_COLOURS.values()]
    assert closest(colours, eye) >= LEAST


@pytest.mark.parametrize("eye", EYES)
def test_the_sequence_grows_paler(eye):
    lightness = [lab(colour, eye)[0] for colour in on_the_map()]
    assert lightness == sorted(lightness)


@pytest.mark.parametrize("eye", ["deutan", "protan"])
def test_this_test_refuses_red_to_green(eye):
    assert closest([rgb(code) for code in RED_TO_GREEN], eye) < LEAST


def test_lab_agrees_with_published_values():
    # sRGB red and mid grey under D65, as in any table of CIELAB
    assert lab(rgb("#ff0000"), "normal") == pytest.approx([53.24, 80.09, 67.20], abs=0.05)
    assert lab(rgb("#808080"), "normal") == pytest.approx([53.59, 0.0, 0.0], abs=0.05)


def test_each_band_has_a_colour():
    assert list(design.SIGMA_COLOURS) == [band.code for band in BANDS]


def contrast(first: str, second: str) -> float:
    """Return the contrast of WCAG 2.1, from 1 to 21."""
    light, dark = sorted((float(linear(rgb(c)) @ [0.2126, 0.7152, 0.0722]) for c in (first, second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (design.INK, design.PAPER),
        (design.SOFT_INK, design.PAPER),
        (design.SOFT_INK, design.TINT),
        (design.WARM, design.PAPER),
        (design.ON_INK, design.INK),
        (design.QUIET_ON_INK, design.INK),
        (design.FIGURE_ON_INK, design.INK),
    ],
)
def test_text_is_legible(text, ground):
    assert contrast(text, ground) >= 4.5
