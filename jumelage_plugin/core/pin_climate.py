"""The climate at a pin, kept with it: there today, and at home at the horizon; told in plain sentences.

Kept as JSON with its horizon and sources, so that a sheet can be read years later without a new computation.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from .messages import Message, message

SUMMER, RAIN, HOT, FROST = "tas_jja", "pr_year", "days_30", "days_frost"
FIGURES = (SUMMER, RAIN, HOT, FROST)
"""Names as in the layer of `jumelage:climateofplaces`."""


_VERSION = 1
"""Of what is kept: a later plugin must know what it reads."""
_LONGEST, _MOST_SAMPLES, _LONGEST_NAME = 20_000, 20, 200
"""Characters of what is kept: deeper texts, made to hurt, are not even parsed. Values told of rasters; their names."""


class Sample(NamedTuple):
    """The value of a raster of the planner's own at the pin, in the raster's own unit.

    `name` is that of its layer; `band` is what the file says of the band, `unit` its unit, empty where it says nothing.
    """

    name: str
    value: float
    band: str = ""
    unit: str = ""


def climate_json(
    there: Mapping[str, float | None],
    home: Mapping[str, tuple[float, float, float]],
    horizon: str,
    source: str,
    samples: Sequence[Sample] = (),
) -> str:
    """What is kept: figures of today there (None outside the data), (low, median, high) of home, and their origin."""
    known = {name: there.get(name) for name in FIGURES}
    return json.dumps(
        {
            "version": _VERSION,
            "there": known if all(value is not None for value in known.values()) else None,
            "home": {name: list(home[name]) for name in FIGURES if name in home},
            "horizon": horizon,
            "source": source,
            "samples": _kept(samples),
        },
        ensure_ascii=False,
    )


def _kept(samples: Sequence[Sample]) -> list[dict[str, Any]]:
    """Values of rasters as they are kept, no more than are told."""
    known = [sample for sample in samples if math.isfinite(sample.value)]
    return [
        {
            "name": sample.name[:_LONGEST_NAME],
            "value": sample.value,
            "band": sample.band[:_LONGEST_NAME],
            "unit": sample.unit[:_LONGEST_NAME],
        }
        for sample in known[:_MOST_SAMPLES]
    ]


def with_samples(text: str, samples: Sequence[Sample]) -> str:
    """A kept climate with other values of the planner's own rasters; as it is where it cannot be read."""
    held = _held(text)
    return text if held is None else json.dumps({**held, "samples": _kept(samples)}, ensure_ascii=False)


def _held(text: str) -> dict[str, Any] | None:
    """What a text keeps, None where it is nothing of ours."""
    try:
        held = json.loads(text) if len(text) <= _LONGEST else None
    except (TypeError, ValueError, RecursionError):
        return None
    return held if isinstance(held, dict) else None


def told(text: str) -> list[Message]:
    """The sentences that a kept climate makes; none where nothing, or nothing readable, is kept."""
    held = _held(text)
    if held is None:
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
    return lines + _told_of_rasters(held.get("samples"))


def _told_of_rasters(samples: Any) -> list[Message]:
    """What the planner's own rasters say at the pin; their names are theirs."""
    listed = [sample for sample in samples if isinstance(sample, dict)] if isinstance(samples, list) else []
    return [
        _told_of_raster(sample)
        for sample in listed[:_MOST_SAMPLES]
        if isinstance(sample.get("name"), str) and _is_number(sample.get("value"))
    ]


def _told_of_raster(sample: Mapping[str, Any]) -> Message:
    name, value, band, unit = (sample.get(key) for key in ("name", "value", "band", "unit"))
    if isinstance(band, str) and band not in ("", name):
        name = f"{name} ({band})"
    if isinstance(unit, str) and unit:
        return message("{name}, from your own raster: {value:.6g} {unit}.", name=name, value=value, unit=unit)
    return message("{name}, from your own raster: {value:.6g}.", name=name, value=value)


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
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:  # an integer of hundreds of digits
        return False
