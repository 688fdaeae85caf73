"""Numbers as French, Spanish and English tables write them."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import figures
from jumelage_climatique.jumelage_plugin.core.figures import (
    AMBIGUOUS,
    KNOWN,
    MISSING,
    NO_NUMBER,
    OTHER_UNIT,
    SECRET,
    read_column,
)

HABITS = {
    "French": ("\u202f", ","),
    "French with no-break spaces": ("\u00a0", ","),
    "French as typed": (" ", ","),
    "Spanish": (".", ","),
    "English": (",", "."),
    "Swiss": ("’", "."),
    "plain comma": ("", ","),
    "plain point": ("", "."),
}


def written(value, thousands, decimal, digits):
    """A number in a habit, by Python's own format."""
    return f"{value:,.{digits}f}".translate(str.maketrans({",": thousands, ".": decimal}))


@pytest.mark.parametrize("habit", HABITS)
@given(
    numbers=st.lists(st.floats(-1e12, 1e12, allow_nan=False), min_size=1, max_size=30),
    digits=st.sampled_from([0, 1, 2, 4]),
)
def test_what_is_written_in_a_habit_is_read_back(habit, numbers, digits):
    thousands, decimal = HABITS[habit]
    # one cell that shows the habit beyond doubt, as any real column of some length has
    cells = [written(n, thousands, decimal, digits) for n in (*numbers, 1234567.8)]
    cells.append(written(12.5, thousands, decimal, 1))
    column = read_column(cells)
    assert [column.status[i] for i in range(len(cells))] == [KNOWN] * len(cells)
    wanted = [float(f"{n:.{digits}f}") for n in (*numbers, 1234567.8)] + [12.5]
    assert column.values.tolist() == pytest.approx(wanted, rel=1e-15)
    assert not column.mixed


@pytest.mark.parametrize("habit", HABITS)
@given(numbers=st.lists(st.floats(-1e9, 1e9, allow_nan=False), min_size=1, max_size=12), digits=st.integers(0, 4))
def test_a_figure_is_never_another_one(habit, numbers, digits):
    """Without the cell that shows the habit: read right, or not read at all."""
    thousands, decimal = HABITS[habit]
    column = read_column([written(n, thousands, decimal, digits) for n in numbers])
    # a column of groups alone, such as 12.345.678 for decimals that nobody writes so, shows nothing else
    for value, status, number in zip(column.values, column.status, numbers):
        assert status in (KNOWN, AMBIGUOUS)
        assert status == AMBIGUOUS or value == pytest.approx(float(f"{number:.{digits}f}"), rel=1e-15)


@given(st.lists(st.text(), max_size=20))
def test_any_text_is_told_from_numbers(cells):
    column = read_column(cells)
    assert len(column.values) == len(column.status) == len(cells)
    for value, status in zip(column.values, column.status):
        assert math.isfinite(value) == (status == KNOWN)


@given(st.lists(st.sampled_from(["1.234", "1,234", "56", "7.8", "7,8", "1 234", "12.345.678"]), max_size=6))
def test_the_order_of_the_rows_does_not_matter(cells):
    forwards, backwards = read_column(cells), read_column(cells[::-1])
    assert forwards.status.tolist() == backwards.status.tolist()[::-1]
    assert forwards.values.tolist() == pytest.approx(backwards.values.tolist()[::-1], nan_ok=True)


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (["1.234", "12,5"], [1234, 12.5]),  # Spain: the comma shows what the point is
        (["1.234", "12.5"], [1.234, 12.5]),
        (["1,234", "12.5"], [1234, 12.5]),
        (["1.234", "2.345.678"], [1234, 2345678]),
        (["1.234", "45678"], [1.234, 45678]),  # nobody who separates thousands writes 45678
        (["1,234", "45 678"], [1.234, 45678]),  # one hand, one separator of thousands
        (["0.123", "1.234"], [0.123, 1.234]),
        (["1.234,56"], [1234.56]),
        (["1 234,567"], [1234.567]),
        (["1e5", "2.5E-3"], [100000, 0.0025]),
        (["−3,5", "- 4,5", "+2,5"], [-3.5, -4.5, 2.5]),
        (["12,5 %", "3 %"], [12.5, 3]),
        (["€ 1.234,50"], [1234.5]),
        (["'12.5"], [12.5]),
        (["5 737"], [5737]),
        # 56 would be 56.000 beside decimals that are filled up, 1.230 would be 1.23 beside those that are cut
        (["1.230", "2.340", "3.450", "4.560", "5.670", "56"], [1230, 2340, 3450, 4560, 5670, 56]),
    ],
)
def test_a_column_tells_its_habit(cells, values):
    assert read_column(cells).values.tolist() == values


@pytest.mark.parametrize(
    "cells",
    [
        ["1.234"],
        ["1.234", "999"],
        ["1.234", "2345"],
        ["1.230", "2.340", "3.450", "4.560", "5.670"],
        ["1.230", "56"],
        ["1,234", "2,345"],
    ],
)
def test_a_group_alone_is_doubtful(cells):
    column = read_column(cells)
    assert column.status[0] == AMBIGUOUS
    assert math.isnan(column.values[0])
    assert column.decimal == ""
    whole = float(cells[0].replace(".", "").replace(",", ""))
    assert {read_column(cells, mark).values[0] for mark in (figures.POINT, figures.COMMA)} == {whole, whole / 1000}


def test_a_column_of_two_habits_keeps_what_is_clear():
    column = read_column(["12,5", "12.5", "1.234", "7"])
    assert column.mixed
    assert column.status.tolist() == [KNOWN, KNOWN, AMBIGUOUS, KNOWN]
    assert column.values.tolist()[:2] == [12.5, 12.5]


def test_the_mark_that_is_told_is_held_to():
    column = read_column(["12,5", "12.5", "1.234"], figures.COMMA)
    assert column.status.tolist() == [KNOWN, NO_NUMBER, KNOWN]
    assert column.values[2] == 1234


@pytest.mark.parametrize("cell", ["", " ", "-", "n.d.", "N.D.", "nd", "..", "…", ":", "n/a", "NULL", "\u00a0", "///"])
def test_missing(cell):
    assert read_column([cell]).status[0] == MISSING


@pytest.mark.parametrize("cell", ["s", "S", "c", "secret", "(s)", ": c"])
def test_secret(cell):
    assert read_column([cell]).status[0] == SECRET


@pytest.mark.parametrize(
    "cell",
    ["abc", "12/03/2021", "2021-03", "5-10", "5-2", "< 5", "1.23.4", "1,2,3", "12.", "1 23", "=1+1", "31 107 02", "٣"],
)
def test_no_number(cell):
    assert read_column([cell]).status[0] == NO_NUMBER


def test_a_unit_in_the_cells_is_kept():
    assert read_column(["12,5 %", "3 %", "4"]).unit == "%"
    assert read_column(["12 hab.", "13 hab."]).unit == "hab."
    assert read_column(["12,5 €/m2"]).unit == "€/m2"


@pytest.mark.parametrize(
    ("cells", "values", "unit"),
    [
        (["1,5 M", "2,3 M", "800", "950"], [None, None, None, None], ""),
        (["1,5 M", "800", "950"], [None, 800, 950], ""),
        (["3 k", "12", "15"], [None, 12, 15], ""),
        (["3 millions", "2 millions", "12"], [None, None, None], ""),
        (["2 mil €", "12", "15"], [None, 12, 15], ""),
        (["1.5 bn", "12", "15"], [None, 12, 15], ""),
        (["45 %", "0,45", "0,33"], [None, 0.45, 0.33], ""),
        (["45 %", "33 %", "0,33"], [45, 33, None], "%"),
        (["45 %", "0,33"], [45, None], "%"),
        (["12 m", "3 m", "4", "n.d."], [12, 3, None, None], "m"),
        (["1,5 M", "2,3 M", "", "n.d."], [1.5, 2.3, None, None], "M"),
        (["12 millions", "3 Millions"], [12, 3], "millions"),
        (["1,5 M", "800 m"], [None, None], ""),
    ],
)
def test_cells_without_the_unit_of_their_column_are_doubtful(cells, values, unit):
    column = read_column(cells)
    assert [None if math.isnan(value) else value for value in column.values] == values
    assert column.unit == unit
    doubtful = sum(value is None for value in values) - column.count(MISSING)
    assert column.count(OTHER_UNIT) == doubtful


def test_a_column_of_figures_some_without_unit_is_one_of_numbers():
    assert read_column(["12,5 %", "3 %", "4"]).is_numeric
    assert read_column(["45 %", "0,45", "0,33"]).is_numeric


def test_several_units_are_not_one_column():
    column = read_column(["12 km", "13 m", "4"])
    assert column.status.tolist() == [OTHER_UNIT, OTHER_UNIT, KNOWN]
    assert not column.is_numeric


def test_letters_of_eurostat_are_counted():
    column = read_column(["12.5 e", "13.5 p", "14.5 b", ":", ": c"])
    assert column.values.tolist()[:3] == [12.5, 13.5, 14.5]
    assert (column.flagged, column.unit) == (3, "")
    assert column.status.tolist()[3:] == [MISSING, SECRET]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_of_a_spreadsheet_stay(value):
    assume(math.isfinite(value))
    assert figures.read_numbers([value, None]).values[0] == value
