"""Every colour that stands for something, with the shape that says the same on a grey printer.

Categories (themes, domains) are told apart by shape and icon where colour is lost; scales (sigma, states of an action)
by how dark they are; sensation, which runs both ways, by the figure printed on its dots. Colours are those of Okabe
and Ito (2008), of Paul Tol's “muted” scheme (technical note SRON/EPS/TN/09-002) and of ColorBrewer (PuOr); the
sequences and the phases are our own. All nine colours of themes and domains can share a sheet.
"""

from __future__ import annotations

from typing import NamedTuple

from ..core import valuelists


class Mark(NamedTuple):
    """How a value is drawn: its colour, and the name of the shape in QGIS's simple markers."""

    colour: str
    shape: str


THEME_MARKS: dict[str, Mark] = {
    "THE_URB": Mark("#0072B2", "circle"),
    "THE_EXT": Mark("#D55E00", "triangle"),
    "THE_RES": Mark("#009E73", "diamond"),
    "THE_SOC": Mark("#CC79A7", "square"),
}
DOMAIN_MARKS: dict[str, Mark] = {
    "DOM_PLANNING": Mark("#332288", "pentagon"),
    "DOM_WATER": Mark("#88CCEE", "semi_circle"),
    "DOM_CIVIC": Mark("#E69F00", "asterisk_fill"),
    "DOM_HEALTH": Mark("#882255", "cross_fill"),
    "DOM_ECONOMY": Mark("#DDCC77", "half_square"),
}
PHASE_COLOURS: dict[str, str] = {
    "PHA_1": "#0072B2",
    "PHA_2": "#b04a00",
    "PHA_3": "#00593f",
    "PHA_4": "#9a4a8a",
}
"""Dark enough for the headings of the phases to be set in them on white."""
UNKNOWN = Mark("#8a949c", "circle")
"""What has no value, or one that this version does not know."""

SIGMA_COLOURS: dict[str, str] = {
    "strong": "#55174f",
    "good": "#bf3f5d",
    "partial": "#f0a15e",
    "none": "#f3e9d8",
}
"""Colour of each band of `core.bands`, by its code, from dark (near) to pale (far)."""
NONE_OPACITY = 0.6
"""“No analogue” is partly transparent on maps, so that land and borders show through."""

SENSATION_COLOURS: dict[int, str] = {
    -3: "#542788",
    -2: "#998ec3",
    -1: "#d8daeb",
    0: "#f7f7f7",
    1: "#fee0b6",
    2: "#f1a340",
    3: "#b35806",
}
"""Colour of each point of `core.sensory.SENSATIONS`, from cold to hot, palest in the middle."""

STEP_COLOURS = ("#e2eef0", "#aecdd3", "#74a6b0", "#3d7c8a", "#0e4f5d")
"""How far something has got, from not begun (pale) to done (dark)."""
STOPPED = Mark("#b08968", "square")
"""What was given up: a shape of its own, for it is no step of the way."""
_STEP_SHAPE = "circle"
_STATUS_LISTS = (
    valuelists.PRACTICE_STATUS,
    valuelists.ACTION_STATUS,
    valuelists.TASK_STATUS,
    valuelists.DOCUMENT_STATUS,
    valuelists.TWINNING_STATUS,
    valuelists.HOME_MEASURE_STATUS,
)
_GIVEN_UP = frozenset({"STP_REJECTED", "STA_DROPPED", "STT_CANCELLED", "STJ_STOPPED"})


def _status_marks() -> dict[str, Mark]:
    """The states of each list spread over the steps in the order of the list."""
    marks = {code: STOPPED for states in _STATUS_LISTS for code in states.codes if code in _GIVEN_UP}
    last = len(STEP_COLOURS) - 1
    for states in _STATUS_LISTS:
        steps = [code for code in states.codes if code not in _GIVEN_UP]
        for place, code in enumerate(steps):
            marks[code] = Mark(STEP_COLOURS[round(place * last / (len(steps) - 1))], _STEP_SHAPE)
    return marks


STATUS_MARKS: dict[str, Mark] = _status_marks()
"""Mark of each state of a practice, an action, a task, a report, a twinning and a measure, by its code."""
