"""The climate kept with a pin: there and back, and whatever else may stand in the field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.pin_climate import FIGURES, Sample, climate_json, told

THERE = {"tas_jja": 25.94, "pr_year": 522.4, "days_30": 88.2, "days_frost": 24.6}
HOME = {name: (low, low + 1, low + 2) for name, low in zip(FIGURES, (23.0, 640.0, 40.0, 15.0))}


def test_there_and_at_home():
    first, second, third = map(str, told(climate_json(THERE, HOME, "2050", "ERA5")))
    assert first == (
        "There today: 25.9 °C in summer, 522 mm of rain a year, about 88 days of 30 °C or more and 25 of frost."
    )
    assert "At home at the horizon 2050: 24.0 °C in summer (23.0 to 25.0), 641 mm (640 to 642)" in second
    assert "not measurements" in third


def test_outside_the_data():
    lines = [str(line) for line in told(climate_json(dict.fromkeys(FIGURES), HOME, "2050", ""))]
    assert lines[0] == "There is no climate data where the pin stands."
    assert len(lines) == 3


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "3", '{"there": 3, "home": []}', '{"there": {"tas_jja": "x"}}']
)
def test_what_cannot_be_read_says_nothing(text):
    assert told(text) == []


@given(st.text())
def test_any_text_is_survived(text):
    told(text)


def test_nothing_kept():
    assert told(None) == []


@pytest.mark.parametrize("text", ["[" * 15_000, "[" * 500_000, '{"a":' * 3_000])
def test_what_is_made_to_hurt_says_nothing(text):
    assert told(text) == []


def test_an_integer_of_hundreds_of_digits_is_no_figure():
    huge = "1" + "0" * 400
    assert told('{"there": {"tas_jja": ' + huge + ', "pr_year": 1, "days_30": 1, "days_frost": 1}}') == []


def test_values_of_the_planners_own_rasters_are_told_with_their_names():
    samples = [Sample("[% 1+1 %] Tx35", 12.5), Sample("no value", float("nan"))]
    lines = [str(line) for line in told(climate_json(THERE, HOME, "2050", "ERA5", samples))]
    assert lines[-1] == "[% 1+1 %] Tx35, from your own raster: 12.5."
    assert not any("no value" in line for line in lines)


@pytest.mark.parametrize("samples", ["3", "[3]", '[{"name": 3, "value": 1}]', '[{"name": "x", "value": "1"}]'])
def test_samples_that_are_none_say_nothing(samples):
    assert told('{"there": {}, "samples": ' + samples + "}") == []
