"""Units of temperature and rain, as files write them. Standard library only: QGIS reads the choices as it starts."""

from __future__ import annotations

import re
from dataclasses import dataclass

AUTO_UNIT = "auto"
CELSIUS, KELVIN, TENTHS = "celsius", "kelvin", "tenths"
MM_TOTAL, MM_MONTH, MM_DAY, KG_M2_S, M_DAY = "mm", "mm_month", "mm_day", "kg_m2_s", "m_day"

TEMPERATURE_UNITS = (AUTO_UNIT, CELSIUS, KELVIN, TENTHS)
PRECIPITATION_UNITS = (AUTO_UNIT, MM_TOTAL, MM_MONTH, MM_DAY, KG_M2_S, M_DAY)
"""`mm` is the total of the band's month or season; the others are rates."""

TEMPERATURE_MIN, TEMPERATURE_MAX = -70.0, 50.0
"""Monthly means that the Earth knows, °C: the coldest (Antarctic plateau) and hottest deserts lie within."""
MONTHLY_RAIN_MAX = 4000.0
"""The wettest months known on average (Meghalaya, about 2,700 mm a month) lie below."""
NEGATIVE_RAIN = -1.0
"""Below this (mm) a negative rain is no rounding of a model, but a fault."""

DAILY_TEMPERATURE_MIN, DAILY_TEMPERATURE_MAX = -95.0, 60.0
DAILY_RAIN_MAX = 2000.0
"""Daily extremes that the Earth knows (°C, mm): records of the WMO are -89.2, 56.7 and 1,825."""

_KELVIN_MIN, _KELVIN_MAX = 200.0, 330.0
_RATE_MAX = 0.0015
"""In kg m-2 s-1: 4,000 mm a month. Above it small numbers may also be metres per day."""
_SURELY_MM_A_DAY = 3.0
"""A highest day above this is in mm: no day has metres of rain."""
_SURELY_MONTHLY = 25.0
"""A middle value above this is no daily rain: that would make 750 mm in every month."""

_SPELLINGS: dict[str, tuple[str, ...]] = {
    KELVIN: ("k", "kelvin", "degk", "deg_k"),
    CELSIUS: ("c", "degc", "deg_c", "°c", "celsius", "degree_celsius", "degrees_celsius", "degreec", "celcius"),
    TENTHS: ("c/10", "degc/10", "°c/10", "0.1degc", "0.1°c", "degc*10", "°c*10", "tenthsdegc"),
    MM_TOTAL: ("mm", "kgm-2", "kg/m2", "kgm**-2", "mm/season", "mmseason-1"),
    MM_MONTH: ("mm/month", "mmmonth-1", "mm.month-1", "mm/mon", "kgm-2month-1", "kg/m2/month"),
    MM_DAY: ("mm/day", "mm/d", "mmd-1", "mmday-1", "mm.day-1", "kgm-2day-1", "kgm-2d-1", "kg/m2/day"),
    KG_M2_S: ("kgm-2s-1", "kg/m2/s", "kgm**-2s**-1", "mm/s", "mms-1", "kg/m^2/s", "kgm^-2s^-1"),
    M_DAY: ("m/day", "md-1", "mday-1"),
}
_CODES = {spelling: code for code, spellings in _SPELLINGS.items() for spelling in spellings}


@dataclass(frozen=True)
class Conversion:
    """value x factor (x days or months of the period, for a rate) + offset gives °C, or mm over the period."""

    factor: float
    offset: float = 0.0
    per_day: bool = False
    per_month: bool = False

    def scale(self, days: float, months: float) -> float:
        """The factor of a band whose period has so many days and months."""
        if self.per_month:
            return self.factor * months
        return self.factor * (days if self.per_day else 1.0)


CONVERSIONS: dict[str, Conversion] = {
    CELSIUS: Conversion(1.0),
    KELVIN: Conversion(1.0, -273.15),
    TENTHS: Conversion(0.1),
    MM_TOTAL: Conversion(1.0),
    MM_MONTH: Conversion(1.0, per_month=True),
    MM_DAY: Conversion(1.0, per_day=True),
    KG_M2_S: Conversion(86400.0, per_day=True),
    M_DAY: Conversion(1000.0, per_day=True),
}


def unit_code(text: str) -> str | None:
    """The code of a unit as a file writes it, None where it is not known."""
    plain = text.strip().lower()
    return _CODES.get(plain) or _CODES.get(re.sub(r"\s+", "", plain)) or _CODES.get(plain.replace(" ", "_"))


def temperature_unit_of(lowest: float, median: float, highest: float) -> str | None:
    """The unit that values without one can only have, None where several could be."""
    if _KELVIN_MIN <= median <= _KELVIN_MAX and lowest >= TEMPERATURE_MIN - CONVERSIONS[KELVIN].offset:
        return KELVIN
    if lowest >= TEMPERATURE_MIN and highest <= TEMPERATURE_MAX:
        return CELSIUS
    return None


def precipitation_unit_of(median: float, highest: float) -> str | None:
    """The unit that values without one can only have, None where several could be."""
    if 0.0 < highest <= _RATE_MAX:
        return KG_M2_S
    if median >= _SURELY_MONTHLY:
        return MM_TOTAL
    return None


def daily_precipitation_unit_of(highest: float) -> str | None:
    """The unit that daily rain without one can only have, None where several could be."""
    if 0.0 < highest <= _RATE_MAX:
        return KG_M2_S
    return MM_DAY if highest > _SURELY_MM_A_DAY else None
