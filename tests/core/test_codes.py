"""Codes of communes as tables write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import codes
from jumelage_climatique.jumelage_plugin.core.codes import read_code, settle


def read_codes(cells, country=""):
    return settle([read_code(cell) for cell in cells], country)


def read(*cells, country=""):
    return [(r.code, r.country, r.repairs) for r in read_codes(cells, country)]


@pytest.mark.parametrize(
    ("cell", "code", "country", "repairs"),
    [
        ("31107", "31107", "", ()),
        ("01001", "01001", "", ()),
        ("1001", "01001", "", ("zero",)),
        ("2A004", "2A004", "", ()),
        ("2b033", "2B033", "", ("case",)),
        ("97105", "97105", "", ()),
        (" 31107 ", "31107", "", ("spaces",)),
        ("\u00a031107\u202f", "31107", "", ("spaces",)),
        ("'01001", "01001", "", ("spaces",)),
        ('="01001"', "01001", "", ("spaces",)),
        ("“31107”", "31107", "", ("spaces",)),
        ("31 107", "31107", "", ("grouped",)),
        ("2A 004", "2A004", "", ("grouped",)),
        ("1,001", "01001", "", ("grouped", "zero")),
        ("31107.0", "31107", "", ("decimals",)),
        ("1001,00", "01001", "", ("decimals", "zero")),
        ("FR_31107", "31107", "FR", ("prefix",)),
        ("ES_14029", "14029", "ES", ("prefix",)),
        ("FR_2A004", "2A004", "FR", ("prefix",)),
        ("fr:31107", "31107", "FR", ("prefix",)),
        ("COM-31107", "31107", "", ("prefix",)),
        ("2025-COM-31107", "31107", "", ("prefix",)),
        ("14029 Fuente Obejuna", "14029", "", ("with_name",)),
        ("31107 - Carbonne", "31107", "", ("with_name",)),
        ("Carbonne (31107)", "31107", "", ("with_name",)),
        ("3173435", "3173435", "", ()),
    ],
)
def test_forms(cell, code, country, repairs):
    assert read(cell) == [(code, country, repairs)]


@pytest.mark.parametrize("cell", ["", "Total", "Carbonne", "=cmd|' /C calc'!A0", "-", "x31107y", "1234567890", "٣١١٠٧"])
def test_no_code(cell):
    assert read(cell) == [("", "", ())]


def test_the_name_in_the_cell_is_kept():
    assert [r.name for r in read_codes(["14029 Fuente Obejuna", "Carbonne (31107)"])] == ["Fuente Obejuna", "Carbonne"]


# Published with their control digit: INE, Relación de municipios; Idescat
PUBLISHED = "280796 080193 080155 170792 251207 431482 081017 081878 082798 081213 431233".split()  # noqa: SIM905


@pytest.mark.parametrize("code", PUBLISHED)
def test_control_digit_of_ine(code):
    assert codes.control_digit(code[:5]) == int(code[5])


def test_control_digits_are_taken_off_where_the_column_carries_them():
    found = read(*PUBLISHED, "80193")
    assert [code for code, _, _ in found] == [code[:5] for code in PUBLISHED] + ["08019"]
    assert found[-1][2] == ("zero", "control")
    assert {repairs for _, _, repairs in found[:-1]} == {("control",)}


def test_six_digits_that_are_no_control_stay():
    assert read("280795", "080193")[0][0] == "280795"
    assert read("280796", country="FR")[0][0] == "280796"


def test_other_countries_keep_their_numbers():
    assert read("1234", country="IT") == [("1234", "", ())]


@given(st.text())
def test_any_text_is_read_or_left(cell):
    (found,) = read_codes([cell])
    assert found.code == "" or found.code.isalnum()


@given(st.integers(1, 95), st.integers(1, 999), st.sampled_from(["{}", " {} ", "FR_{}", "{}.0", '"{}"', "{} Nom"]))
def test_a_code_is_read_back_from_any_form(group, number, form):
    code = f"{group:02}{number:03}"
    for text in {code, str(int(code))} if int(code) >= 1000 else {code}:
        assert read(form.format(text))[0][0] == code


@pytest.mark.parametrize(
    ("text", "country"),
    [("FR", "FR"), ("fr", "FR"), ("France", "FR"), ("España", "ES"), ("ESP", "ES"), ("EL", "GR"), ("?", ""), ("", "")],
)
def test_countries(text, country):
    assert codes.country_code(text) == country
