"""The climate at a pin, kept with it: there today, and at home at the horizon; told in plain sentences.

Kept as JSON with its horizon and sources, so that a sheet can be read years later without a new computation.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from .messages import Message, message

SUMMER, RAIN, HOT, FROST = "tas_jja", "pr_year", "days_30", "days_frost"
FIGURES = (SUMMER, RAIN, HOT, FROST)
"""Names as in the layer of `jumelage:climateofplaces`."""


def climate_json(
    there: Mapping[str, float | None], home: Mapping[str, tuple[float, float, float]], horizon: str, source: str
) -> str:
    """What is kept: figures of today there (None outside the data), (low, median, high) of home, and their origin."""
    known = {name: there.get(name) for name in FIGURES}
    return json.dumps(
        {
            "there": known if all(value is not None for value in known.values()) else None,
            "home": {name: list(home[name]) for name in FIGURES if name in home},
            "horizon": horizon,
            "source": source,
        },
        ensure_ascii=False,
    )


def told(text: str) -> list[Message]:
    """The sentences that a kept climate makes; none where nothing, or nothing readable, is kept."""
    try:
        held = json.loads(text)
    except (TypeError, ValueError):
        return []
    if not isinstance(held, dict):
        return []
    lines = []
    there: Any = held.get("there")
    home: Any = held.get("home")
    if held.get("there", "") is None:
        lines.append(message("There is no climate data where the pin stands."))
    if _has(there, 0):
        lines.append(
            message(
                "There today: {summer:.1f} °C in summer, {rain:.0f} mm of rain a year, about {hot:.0f} days of 30 °C "
                "or more and {frost:.0f} of frost.",
                summer=there[SUMMER],
                rain=there[RAIN],
                hot=there[HOT],
                frost=there[FROST],
            )
        )
    if _has(home, 3):
        values: dict[str, Any] = {"horizon": str(held.get("horizon", ""))}
        for name, key in ((SUMMER, "summer"), (RAIN, "rain"), (HOT, "hot"), (FROST, "frost")):
            values[f"{key}_low"], values[key], values[f"{key}_high"] = home[name]
        lines.append(
            message(
                "At home at the horizon {horizon}: {summer:.1f} °C in summer ({summer_low:.1f} to {summer_high:.1f}), "
                "{rain:.0f} mm ({rain_low:.0f} to {rain_high:.0f}), about {hot:.0f} days of 30 °C or more "
                "({hot_low:.0f} to {hot_high:.0f}) and {frost:.0f} of frost ({frost_low:.0f} to {frost_high:.0f}).",
                **values,
            )
        )
    if lines:
        lines.append(message("Means and models, not measurements: heatwaves and single extremes are not in them."))
    return lines


def _has(figures: Any, parts: int) -> bool:
    """Whether all figures are there, as numbers, or as lists of so many numbers."""
    if not isinstance(figures, dict):
        return False
    for name in FIGURES:
        value = figures.get(name)
        numbers = value if parts and isinstance(value, list) else [value]
        if len(numbers) != max(parts, 1) or not all(_is_number(one) for one in numbers):
            return False
    return True


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
