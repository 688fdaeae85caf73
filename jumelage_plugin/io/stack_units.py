"""The units of a stack's bands: as written, as given, or as the values leave no doubt; then checked."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import numpy as np

from ..core.bandnames import KIND_LABELS, OTHER, PR, BandName
from ..core.errors import JumelageError
from ..core.messages import Message, message
from ..core.units import (
    AUTO_UNIT,
    CELSIUS,
    CONVERSIONS,
    DAILY_RAIN_MAX,
    DAILY_TEMPERATURE_MAX,
    DAILY_TEMPERATURE_MIN,
    KELVIN,
    KG_M2_S,
    M_DAY,
    MM_DAY,
    MM_MONTH,
    MM_TOTAL,
    MONTHLY_RAIN_MAX,
    NEGATIVE_RAIN,
    TEMPERATURE_MAX,
    TEMPERATURE_MIN,
    TENTHS,
    daily_precipitation_unit_of,
    precipitation_unit_of,
    temperature_unit_of,
    unit_code,
)
from ..core.variables import Array
from .stack_reading import Block, Float32, PhysicalBand, read_bands, read_blocks
from .stack_sources import SourceBand, gdal_open, short

_SPOTS, _SPOT_SIZE = 5, 8
_LOOKED_AT = 24
_ROWS = 256
_NAMES = {
    CELSIUS: message("°C"),
    KELVIN: message("kelvin"),
    TENTHS: message("tenths of a °C"),
    MM_TOTAL: message("mm over the month or season"),
    MM_MONTH: message("mm per month"),
    MM_DAY: message("mm per day"),
    KG_M2_S: message("kg m⁻² s⁻¹"),
    M_DAY: message("m per day"),
}


def physical_bands(
    bands: list[SourceBand], temperature_unit: str, precipitation_unit: str, notes: list[Message]
) -> tuple[PhysicalBand, ...]:
    """The bands with their conversions to °C and mm; what was read and converted goes to `notes`.

    Raises `JumelageError` where a unit is not known, or the values cannot be.
    """
    groups: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for i, band in enumerate(bands):
        groups[band.holds.kind, band.unit, short(band.name) if band.holds.kind == OTHER else ""].append(i)
    result: list[PhysicalBand | None] = [None] * len(bands)
    for (kind, _, _), members in groups.items():
        given = precipitation_unit if kind == PR else temperature_unit
        made = _indices(bands, members) if kind == OTHER else _climate(bands, members, kind, given, notes)
        for i, physical in zip(members, made):
            result[i] = physical
    return tuple(band for band in result if band is not None)


def _indices(bands: list[SourceBand], members: list[int]) -> list[PhysicalBand]:
    """Ready indices keep their own unit."""
    made = [_stored(bands[i]) for i in members]
    _look(made)
    return made


def _climate(
    bands: list[SourceBand], members: list[int], kind: str, given: str, notes: list[Message]
) -> list[PhysicalBand]:
    """Bands of temperature or rain, converted and checked."""
    first = bands[members[0]]
    stored = [_stored(bands[i]) for i in members]
    seen = _look(stored)
    unit = _unit(first, kind, given, np.concatenate(list(seen.values())))
    made = [_converted(band, unit, kind) for band in stored]
    converted = [_convert(values, stored[i], unit) for i, values in seen.items()]
    values = np.concatenate(converted)
    name = short(first.name)
    _refuse_implausible(values, kind, name, _plausible(kind, [band.holds for band in made]))
    notes.append(
        message(
            "{name}: {kind} read in {unit}, {count} bands.",
            name=name,
            kind=KIND_LABELS[kind],
            unit=_NAMES[unit],
            count=len(made),
        )
    )
    if kind == PR and (values < 0).any():
        notes.append(message("{name}: small negative rains were set to 0.", name=name))
    return made


def _stored(band: SourceBand) -> PhysicalBand:
    """A band as its file has it, in the file's own unit."""
    return PhysicalBand(band.name, band.number, band.holds, band.scale, band.offset, band.nodata, band.unit)


def _converted(band: PhysicalBand, unit: str, kind: str) -> PhysicalBand:
    """The band in °C or mm; small negative rains are roundings."""
    conversion = CONVERSIONS[unit]
    scale = conversion.scale(band.holds.days, band.holds.months)
    return replace(
        band,
        scale=band.scale * scale,
        offset=band.offset * scale + conversion.offset,
        unit="mm" if kind == PR else "°C",
        floor=0.0 if kind == PR else None,
        known=_plausible(kind, [band.holds]),
    )


def _convert(values: Array, band: PhysicalBand, unit: str) -> Array:
    """Values of a band in °C or mm."""
    conversion = CONVERSIONS[unit]
    return values * conversion.scale(band.holds.days, band.holds.months) + conversion.offset


def _unit(band: SourceBand, kind: str, given: str, values: Array) -> str:
    """The unit of a group of bands: as given, else as written, else as the values leave no doubt."""
    if given != AUTO_UNIT:
        return given
    name, text = short(band.name), band.unit.strip()
    written = unit_code(text)
    if written is not None:
        return written
    if text:
        raise JumelageError("The unit “{unit}” of {name} is not known: choose it.", unit=text, name=name)
    low, middle, high = float(values.min()), float(np.median(values)), float(values.max())
    if kind != PR:
        found = temperature_unit_of(low, middle, high)
    elif band.holds.day is not None:
        found = daily_precipitation_unit_of(high)
    else:
        found = precipitation_unit_of(middle, high)
    if found is not None:
        return found
    if kind == PR:
        raise JumelageError(
            "{name} does not say the unit of its rain, and its values from {low:,.4g} to {high:,.4g} may be in "
            "several: choose it, or tell the file which value means no data.",
            name=name,
            low=low,
            high=high,
        )
    raise JumelageError(
        "{name} does not say the unit of its temperatures, and its values from {low:,.4g} to {high:,.4g} may be in "
        "several: choose it, or tell the file which value means no data.",
        name=name,
        low=low,
        high=high,
    )


def _plausible(kind: str, holds: list[BandName]) -> tuple[float, float]:
    """The least and the greatest value of bands of a kind that the Earth knows, °C or mm."""
    daily = holds[0].day is not None
    if kind == PR:
        return NEGATIVE_RAIN, DAILY_RAIN_MAX if daily else MONTHLY_RAIN_MAX * max(band.months for band in holds)
    if daily:
        return DAILY_TEMPERATURE_MIN, DAILY_TEMPERATURE_MAX
    return TEMPERATURE_MIN, TEMPERATURE_MAX


def _refuse_implausible(values: Array, kind: str, name: str, known: tuple[float, float]) -> None:
    """Raise `JumelageError` when values are none that the Earth knows."""
    low, high = float(values.min()), float(values.max())
    if known[0] <= low and high <= known[1]:
        return
    if kind == PR:
        raise JumelageError(
            "The rain of {name} runs from {low:,.1f} to {high:,.1f} mm, which cannot be: choose its unit, or tell "
            "the file which value means no data.",
            name=name,
            low=low,
            high=high,
        )
    raise JumelageError(
        "The temperatures of {name} run from {low:,.1f} to {high:,.1f} °C, which cannot be: choose their unit, or "
        "tell the file which value means no data.",
        name=name,
        low=low,
        high=high,
    )


def _look(bands: list[PhysicalBand]) -> dict[int, Array]:
    """Some known values of some of the bands, by position; raises `JumelageError` where a band has none at all."""
    at = sorted(set(np.linspace(0, len(bands) - 1, min(len(bands), _LOOKED_AT)).round().astype(int).tolist()))
    looked = [bands[i] for i in at]
    dataset = gdal_open(looked[0].name)
    whole = (0, 0, dataset.RasterYSize, dataset.RasterXSize)
    spots = [_spot(whole[2], whole[3], i, j) for i in range(_SPOTS) for j in range(_SPOTS)]
    values = np.concatenate([block.reshape(len(at), -1) for block in read_blocks(looked, sorted(set(spots)))], axis=1)
    found = {i: _known(line) for i, line in zip(at, values)}
    for i in at:
        if not len(found[i]):  # spots may all lie at sea
            found[i] = _first_known(bands[i], whole)
    empty = next((bands[i] for i in at if not len(found[i])), None)
    if empty is not None and (empty.holds.year is None or not any(map(len, found.values()))):  # a year may be missing
        raise JumelageError(
            "{name} holds no data at all in its band {number}.", name=short(empty.name), number=empty.number
        )
    return found


def _first_known(band: PhysicalBand, whole: Block) -> Array:
    """The known values of the first rows that have some."""
    values = np.empty(0)
    for row in range(0, whole[2], _ROWS):
        values = _known(read_bands([band], (row, 0, min(_ROWS, whole[2] - row), whole[3])))
        if len(values):
            break
    return values


def _known(values: Float32) -> Array:
    result: Array = values[np.isfinite(values)].astype(np.float64)
    return result


def _spot(rows: int, columns: int, i: int, j: int) -> Block:
    """A small window, one of a regular pattern."""
    height, width = min(rows, _SPOT_SIZE), min(columns, _SPOT_SIZE)
    row = (rows - height) * (2 * i + 1) // (2 * _SPOTS)
    column = (columns - width) * (2 * j + 1) // (2 * _SPOTS)
    return row, column, height, width
