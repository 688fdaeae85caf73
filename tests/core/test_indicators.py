"""A planner's figures: what each column is said to mean, imports put together, and texts no spreadsheet runs."""

import numpy as np
import places_listed
import pytest
from jumelage_climatique.jumelage_plugin.core import tabular
from jumelage_climatique.jumelage_plugin.core.definitions import MARK, Definition
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.indicators import (
    Asked,
    Figures,
    combined,
    descriptions,
    differing_words,
    figures_of,
    harmless,
    import_table,
)
from jumelage_climatique.jumelage_plugin.core.joining import DOUBTFUL, MATCHED

INSEE_2021 = Definition("inhabitants", "2021", "municipal population", "INSEE", "Licence Ouverte 2.0")
LINE = "P21_POP: inhabitants; 2021; INSEE; Licence Ouverte 2.0; municipal population"


def imported(text, **asked):
    places = places_listed.places_of([("FR", "31107", "Carbonne"), ("FR", "01001", "L'Abergement-Clémenciat")])
    table = tabular.from_rows([row.split(";") for row in text.split("\n")], asked.get("code", ""), places)
    return import_table(table, Asked(**asked), places)


def test_a_line_describes_its_column():
    assert descriptions(["POP", "P21_POP"], f"\n{LINE}\nPOP : people") == {
        "P21_POP": INSEE_2021,
        "POP": Definition("people"),
    }


def test_the_longest_name_that_fits_is_meant():
    assert list(descriptions(["rate", "rate: raw"], "rate: raw: %; 2020")) == ["rate: raw"]


def test_a_line_of_no_column_is_one_sentence():
    with pytest.raises(JumelageError, match=r"“x: %” describes no column"):
        descriptions(["P21_POP"], "x: %")


def test_columns_asked_for_are_renamed_and_described():
    found = imported("CODGEO;P21_POP;rate\n31107;5737;1\n01001;832;2", fields="P21_POP = inhabitants", described=LINE)
    (one,) = found.indicators
    assert (one.name, one.label, one.definition) == ("inhabitants", "P21_POP", INSEE_2021)
    figures = figures_of(found)
    assert figures.values[:, 0].tolist() == [5737, 832]
    assert figures.notes[0, 0] == INSEE_2021.note()
    assert found.names == ["", ""]


def test_a_column_of_words_is_left_out_and_a_table_of_words_refused():
    assert imported("CODGEO;mayor;rate\n31107;Durand;1\n01001;Martin;2").left_out == ("mayor",)
    with pytest.raises(JumelageError, match="No column of the table holds numbers"):
        imported("CODGEO;mayor\n31107;Durand\n01001;Martin")


def test_a_cell_that_is_no_number_makes_its_row_doubtful_and_no_other():
    found = imported("CODGEO;a;b\n31107;1;x\n01001;2;3", fields="a; b")
    assert [row.verdict for row in found.matches.rows] == [DOUBTFUL, MATCHED]
    assert str(found.matches.rows[0].why) == "b: “x” is no number; left empty"


def test_names_that_a_format_keeps_for_itself_or_a_spreadsheet_would_run():
    found = imported("CODGEO;geom;=1+1;FID;@\n31107;1;2;3;4\n01001;2;3;4;5", code="CODGEO", fields="geom;=1+1;FID;@")
    assert [one.name for one in found.indicators] == ["geom_2", "1+1", "FID_2", "indicator"]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("of:=1", "'of:=1"),
        ("-3,5 %", "-3,5 %"),
        ("+12", "+12"),
        ("Carbonne", "Carbonne"),
    ],
)
def test_harmless(text, written):
    assert harmless(text) == written


def figures(name, positions, values, definition):
    notes = np.array([[definition.note()]] * len(positions), dtype=object)
    return Figures((name,), np.array(positions), np.array(values, dtype=float)[:, None], notes)


def test_two_imports_as_one():
    earlier = figures("pop", [1, 3], [10, 30], INSEE_2021)
    both, replaced = combined(earlier, figures("pop", [3, 5], [33, 55], INSEE_2021))
    assert (both.positions.tolist(), both.values[:, 0].tolist(), replaced) == ([1, 3, 5], [10, 33, 55], 1)
    assert both.unlike(0) == ()
    wide, replaced = combined(earlier, figures("rate", [3], [0.5], Definition("%")))
    assert (wide.names, replaced) == (("pop", "rate"), 0)
    assert wide.values[1].tolist() == [30, 0.5]
    assert np.isnan(wide.values[0, 1])
    assert wide.notes[0, 1] == ""


def test_figures_of_another_year_are_marked():
    other = Definition("inhabitants", "2015", "municipal population", "INSEE")
    both, _ = combined(figures("pop", [1], [10], INSEE_2021), figures("pop", [3], [30], other))
    assert both.unlike(0) == ("year",)
    assert both.notes[:, 0].tolist() == [MARK + INSEE_2021.note(), MARK + other.note()]
    assert str(differing_words(("unit", "year", "definition"))) == "unit, year, definition"
