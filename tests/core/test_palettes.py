"""Colours stay apart for every kind of eye, and scales on a grey printer too.

Colour blindness is simulated by colorspacious after Machado et al. 2009 (doi:10.1109/TVCG.2009.113), severity 100.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from colorspacious import cspace_convert, deltaE
from jumelage_climatique.jumelage_plugin.bridge import palettes
from jumelage_climatique.jumelage_plugin.core import valuelists
from jumelage_climatique.jumelage_plugin.core.bands import BANDS
from jumelage_climatique.jumelage_plugin.core.sensory import SENSATIONS

LEAST = 10.0
"""CIE76 difference between any two classes."""
EYES = {"normal": None, "protan": "protanomaly", "deutan": "deuteranomaly", "tritan": "tritanomaly"}
RED_TO_GREEN = ("#d73027", "#fc8d59", "#fee08b", "#ffffbf", "#d9ef8b", "#91cf60", "#1a9850")
"""ColorBrewer's RdYlGn in seven classes: a ramp that many maps have and the colour-blind cannot read."""
LAND = "#f6f4ef"
"""The ground of the maps, `design.LAND`."""


def rgb(code: str) -> np.ndarray:
    return np.array([int(code[i : i + 2], 16) for i in (1, 3, 5)]) / 255.0


def on_the_map() -> list[np.ndarray]:
    """Return the classes of sigma as seen on the map, where “no analogue” lets the land through."""
    shown = [rgb(code) for code in palettes.SIGMA_COLOURS.values()]
    shown[-1] = palettes.NONE_OPACITY * shown[-1] + (1.0 - palettes.NONE_OPACITY) * rgb(LAND)
    return shown


def colours_of(marks) -> list[np.ndarray]:
    return [rgb(mark.colour) for mark in marks]


STEPS = [rgb(code) for code in palettes.STEP_COLOURS]
SIGMA = [rgb(code) for code in palettes.SIGMA_COLOURS.values()]
SENSATION = {value: rgb(code) for value, code in palettes.SENSATION_COLOURS.items()}
ALL_MARKS = {**palettes.THEME_MARKS, **palettes.DOMAIN_MARKS}
PALETTES = {
    "themes": colours_of(palettes.THEME_MARKS.values()),
    "domains": colours_of(palettes.DOMAIN_MARKS.values()),
    "themes and domains": colours_of(ALL_MARKS.values()),
    "phases": [rgb(code) for code in palettes.PHASE_COLOURS.values()],
    "sigma": SIGMA,
    "sigma on the map": on_the_map(),
    "sensation": list(SENSATION.values()),
    "states": [*STEPS, rgb(palettes.STOPPED.colour)],
}
SEQUENCES = {"sigma": SIGMA, "sigma on the map": on_the_map(), "steps": STEPS[::-1]}
"""From dark to pale."""


def seen(colour: np.ndarray, eye: str) -> np.ndarray:
    if eye == "grey":
        luminance = cspace_convert(colour, "sRGB1", "XYZ100") * [0.0, 1.0, 0.0]
        grey_of_it = np.array([0.95047, 1.0, 1.08883]) * luminance[1]
        return np.clip(cspace_convert(grey_of_it, "XYZ100", "sRGB1"), 0.0, 1.0)
    if EYES[eye] is None:
        return colour
    blind = {"name": "sRGB1+CVD", "cvd_type": EYES[eye], "severity": 100}
    return np.clip(cspace_convert(colour, blind, "sRGB1"), 0.0, 1.0)


def closest(colours: list[np.ndarray], eye: str) -> float:
    pairs = combinations([seen(colour, eye) for colour in colours], 2)
    return min(float(deltaE(a, b, input_space="sRGB1", uniform_space="CIELab")) for a, b in pairs)


def lightness(colours: list[np.ndarray], eye: str) -> list[float]:
    return [float(cspace_convert(seen(colour, eye), "sRGB1", "CIELab")[0]) for colour in colours]


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("name", PALETTES)
def test_any_two_classes_can_be_told_apart(name, eye):
    assert closest(PALETTES[name], eye) >= LEAST


@pytest.mark.parametrize("name", SEQUENCES)
def test_sequences_can_be_read_in_grey(name):
    assert closest(SEQUENCES[name], "grey") >= LEAST


@pytest.mark.parametrize("eye", [*EYES, "grey"])
@pytest.mark.parametrize("name", SEQUENCES)
def test_sequences_grow_paler(name, eye):
    found = lightness(SEQUENCES[name], eye)
    assert found == sorted(found)


@pytest.mark.parametrize("eye", [*EYES, "grey"])
@pytest.mark.parametrize("side", [(0, -1, -2, -3), (0, 1, 2, 3)])
def test_sensation_grows_darker_towards_both_ends(side, eye):
    found = lightness([SENSATION[value] for value in side], eye)
    assert found == sorted(found, reverse=True)


@pytest.mark.parametrize("eye", ["deutan", "protan"])
def test_this_test_refuses_red_to_green(eye):
    assert closest([rgb(code) for code in RED_TO_GREEN], eye) < LEAST


def test_lab_agrees_with_published_values():
    # sRGB red and mid grey under D65, as in any table of CIELAB
    assert cspace_convert(rgb("#ff0000"), "sRGB1", "CIELab") == pytest.approx([53.24, 80.09, 67.20], abs=0.05)
    assert lightness([rgb("#808080")], "grey") == pytest.approx([53.59], abs=0.05)


# What has a colour


def test_every_value_has_its_mark():
    assert tuple(palettes.THEME_MARKS) == valuelists.THEMES.codes
    assert tuple(palettes.DOMAIN_MARKS) == valuelists.DOMAINS.codes
    assert tuple(palettes.PHASE_COLOURS) == valuelists.PHASES.codes
    assert list(palettes.SIGMA_COLOURS) == [band.code for band in BANDS]
    assert set(palettes.SENSATION_COLOURS) == set(SENSATIONS)


def test_states_darken_as_things_get_on():
    going = {code: mark for code, mark in palettes.STATUS_MARKS.items() if mark != palettes.STOPPED}
    step = {code: palettes.STEP_COLOURS.index(mark.colour) for code, mark in going.items()}
    assert [step[f"STA_{code}"] for code in ("PROPOSED", "STUDIED", "CHOSEN", "UNDERWAY", "DONE")] == [0, 1, 2, 3, 4]
    assert [step[f"MEA_{code}"] for code in ("NONE", "PARTIAL", "IN_PLACE")] == [0, 2, 4]
    assert [step[f"STT_{code}"] for code in ("TODO", "DOING", "DONE")] == [0, 2, 4]
    assert step["STP_OBSERVED"] < step["STP_DOCUMENTED"] < step["STP_VALIDATED"]
    assert set(palettes.STATUS_MARKS) - set(going) == {"STP_REJECTED", "STA_DROPPED", "STT_CANCELLED", "STJ_STOPPED"}
