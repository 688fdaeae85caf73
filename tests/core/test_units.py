"""Units of temperature and rain as files write them, and what values alone can tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import units

WRITTEN = [
    # CF conventions (CMIP, CORDEX, DRIAS, E-OBS), GDAL, WorldClim and CHELSA, ERA5
    ("K", "kelvin"),
    ("kelvin", "kelvin"),
    ("degC", "celsius"),
    ("°C", "celsius"),
    ("Celsius", "celsius"),
    ("degrees Celsius", "celsius"),
    ("degree_Celsius", "celsius"),
    ("0.1 degC", "tenths"),
    ("°C/10", "tenths"),
    ("mm", "mm"),
    ("kg m-2", "mm"),
    ("mm/month", "mm_month"),
    ("mm month-1", "mm_month"),
    ("kg m-2 month-1", "mm_month"),
    ("mm/day", "mm_day"),
    ("mm d-1", "mm_day"),
    ("kg m-2 day-1", "mm_day"),
    ("kg m-2 s-1", "kg_m2_s"),
    ("kg/m2/s", "kg_m2_s"),
    ("kg m**-2 s**-1", "kg_m2_s"),
    ("mm s-1", "kg_m2_s"),
    ("m/day", "m_day"),
]


@pytest.mark.parametrize(("text", "code"), WRITTEN, ids=[text for text, _ in WRITTEN])
def test_units_as_files_write_them(text, code):
    assert units.unit_code(text) == code
    assert units.unit_code(f" {text.upper()} ") == code


@pytest.mark.parametrize("text", ["", "1", "m", "%", "W m-2", "furlong"])
def test_other_units_are_not_guessed(text):
    assert units.unit_code(text) is None


BY_HAND = [
    # a value, its unit, days and months of its period, and what it is in °C or mm
    (288.15, "kelvin", 31, 1, 15.0),
    (15.0, "celsius", 31, 1, 15.0),
    (-123, "tenths", 31, 1, -12.3),
    (80.0, "mm", 90.25, 3, 80.0),
    (80.0, "mm_month", 30, 1, 80.0),
    (80.0, "mm_month", 90.25, 3, 240.0),
    (2.0, "mm_day", 30, 1, 60.0),
    (2.0, "mm_day", 90.25, 3, 180.5),
    (2.0 / 86400.0, "kg_m2_s", 30, 1, 60.0),
    (0.002, "m_day", 30, 1, 60.0),
]


@pytest.mark.parametrize(("value", "unit", "days", "months", "expected"), BY_HAND)
def test_conversions_by_hand(value, unit, days, months, expected):
    conversion = units.CONVERSIONS[unit]
    assert value * conversion.scale(days, months) + conversion.offset == pytest.approx(expected)


def test_every_choice_but_auto_converts():
    chosen = {*units.TEMPERATURE_UNITS, *units.PRECIPITATION_UNITS} - {units.AUTO_UNIT}
    assert chosen == set(units.CONVERSIONS)
    assert set(units._CODES.values()) == chosen


TEMPERATURES = [
    # lowest, median and highest of the values
    ((-12.0, 11.0, 31.0), "celsius"),
    ((261.0, 284.0, 304.0), "kelvin"),
    ((-120.0, 110.0, 310.0), None),  # tenths: never guessed
    ((30.0, 230.0, 330.0), None),  # tenths of a warm land: no kelvins, for 30 K is unknown on Earth
    ((20.0, 60.0, 95.0), None),  # Fahrenheit
    ((-9999.0, 11.0, 31.0), None),  # nodata that the file does not declare
    ((11.0, 284.0, 304.0), None),
]


@pytest.mark.parametrize(("values", "unit"), TEMPERATURES)
def test_what_temperatures_alone_can_tell(values, unit):
    assert units.temperature_unit_of(*values) == unit


RAINS = [
    # median and highest of the values
    ((60.0, 300.0), "mm"),
    ((2.0, 12.0), None),  # mm a day, or the months of a desert
    ((2.3e-5, 1.2e-4), "kg_m2_s"),
    ((0.002, 0.008), None),  # metres a day
    ((0.0, 0.0), None),
    ((0.2, 1.2), None),
]


@pytest.mark.parametrize(("values", "unit"), RAINS)
def test_what_rains_alone_can_tell(values, unit):
    assert units.precipitation_unit_of(*values) == unit


@given(st.floats(-40, 20), st.floats(0, 15), st.floats(0, 15))
def test_kelvins_and_degrees_are_never_taken_for_each_other(lowest, up, further):
    values = (lowest, lowest + up, lowest + up + further)
    assert units.temperature_unit_of(*values) == "celsius"
    assert units.temperature_unit_of(*(value + 273.15 for value in values)) == "kelvin"
    assert units.temperature_unit_of(*(value * 10 for value in values)) in (None, "celsius")
