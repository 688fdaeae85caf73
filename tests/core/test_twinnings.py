"""Existing twinnings from tables of many kinds."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.communes import CommuneTable
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.reasons import Reasons
from jumelage_climatique.jumelage_plugin.core.twinnings import add_twinning_reason, guess_columns, links_of, read_rows

PLACES = [
    ("FR", "31107", "Carbonne"),
    ("ES", "31107", "Funes"),
    ("ES", "14029", "Fuente Obejuna"),
    ("FR", "01004", "Ambérieu-en-Bugey"),
    ("FR", "61365", "Saint-Martin"),
    ("FR", "61366", "Saint-Martin"),
    ("IT", "3176387", "Galliera Veneta"),
    ("FR", "31390", "Montastruc"),
]


@pytest.fixture
def table():
    columns = [np.array(values, dtype=object) for values in zip(*PLACES)]
    numbers = [np.zeros(len(PLACES)) for _ in range(8)]
    region = np.array([""] * len(PLACES), dtype=object)
    return CommuneTable(*columns, region, *numbers, np.zeros(len(PLACES), dtype=bool))


def links(table, fields, *rows):
    read = read_rows([dict(zip(fields, row)) for row in rows], guess_columns(fields))
    return links_of(0, read, table)


@pytest.mark.parametrize(
    ("fields", "row"),
    [
        (["country_1", "code_1", "country_2", "code_2", "year"], ["FR", "31107", "ES", "14029", 1993]),
        (["pays", "insee", "pays_jumeau", "ine", "depuis"], ["fr", 31107.0, "es", "14029.0", "12/05/1993"]),
        (
            ["País A", "Municipio A", "País B", "Municipio B", "Año"],
            ["ES", "fuente  obejuna", "FR", "CARBONNE", "1993"],
        ),
        (["key_a", "key_b", "since"], ["FR:31107", "es:14029", "1993-05-12"]),
        (["Commune", "Ville jumelle", "Année"], ["Carbonne", "Fuente-Obejuna", 1993]),
        (["twin_code", "code", "twin_country", "country", "date"], ["14029", "31107", "ES", "FR", "1993"]),
    ],
)
def test_many_ways_to_write_a_pair(table, fields, row):
    assert links(table, fields, row).since == {2: 1993}


@pytest.mark.parametrize(
    ("fields", "row"),
    [
        (["nom_departement", "nom_commune", "ville_jumelee"], ["Haute-Garonne", "Carbonne", "Fuente Obejuna"]),
        (
            ["commune", "code_postal", "code_insee", "ville_jumelee", "pays"],
            ["Carbonne", "31390", "31107", "Fuente Obejuna", "Espagne"],
        ),
        (["CP", "Code INSEE", "Région", "Villes jumelées"], ["31390", "FR_31107", "Occitanie", "Fuente Obejuna"]),
        (["code_commune", "insee", "commune", "twin_name"], ["31107", "31107", "Carbonne", "Fuente Obejuna"]),
        (["ville_jumelee", "nom_region", "commune"], ["Fuente Obejuna", "Occitanie", "Carbonne"]),
    ],
)
def test_other_fields_are_no_places(table, fields, row):
    found = links(table, fields, row)
    assert (found.since, found.unread) == ({2: 0}, 0)


@pytest.mark.parametrize(
    ("country", "place", "twin_country", "twin"),
    [
        ("France", "Carbonne", "España", "Fuente-Obejuna"),
        ("france", "Carbonne (31)", "Espagne", "FUENTE OBEJUNA"),
        ("", "Carbonne (31390)", "ESP", "Fuente Obejuna (14)"),
        ("", "Carbonne (31107)", "spain", "14029 Fuente Obejuna"),
        ("", "FR_31107", "", "ES:14029"),
        ("FRA", "31107", "Spain", "140291"),  # with INE's control digit: 2 + 7 + 0 + 4 + 6 + 1 = 20
    ],
)
def test_words_and_codes_as_tables_write_them(table, country, place, twin_country, twin):
    fields = ["pays", "commune", "pays_jumeau", "commune_jumelle"]
    assert links(table, fields, [country, place, twin_country, twin]).since == {2: 0}


@pytest.mark.parametrize(
    ("country", "code", "name"),
    [
        ("FR", "31107", "Toulouse"),  # the code is another's
        ("Atlantis", "31107", "Carbonne"),
        ("ES", "31107", "Carbonne"),
    ],
)
def test_a_row_that_contradicts_itself_is_left_out(table, country, code, name):
    fields = ["pays", "code", "nom", "pays_jumeau", "nom_jumeau"]
    found = links(table, fields, [country, code, name, "ES", "Fuente Obejuna"])
    assert (found.since, found.unread) == ({}, 1)


def test_the_first_rows_left_out_are_named(table):
    rows = [["Carbonne", f"Nowhere {n}"] for n in "abcde"]
    found = links(table, ["commune", "ville_jumelee"], *rows)
    (said,) = found.left_out()
    assert str(said).startswith("5 rows of the table of twinnings were left out")
    assert "Carbonne – Nowhere a; Carbonne – Nowhere b; Carbonne – Nowhere c." in str(said)
    assert links(table, ["commune", "ville_jumelee"]).left_out() == ()


def test_the_fields_used_are_told():
    columns = guess_columns(["commune", "code_postal", "code_insee", "ville_jumelee", "pays", "année"])
    assert str(columns.told()).endswith(
        ": code_insee, commune for one place, pays, ville_jumelee for the other, année for the year."
    )
    assert str(guess_columns(["commune", "twin_name"]).told()).endswith(
        "commune for one place, twin_name for the other."
    )


def test_a_code_of_two_countries_needs_its_country(table):
    found = links(table, ["code_1", "code_2", "year"], ["31107", "14029", "1993"])
    assert found.since == {}
    assert found.unread == 1


def test_rows_that_cannot_be_read_are_counted(table):
    found = links(
        table,
        ["country_1", "name_1", "country_2", "name_2", "year"],
        ["FR", "Carbonne", "ES", "Fuente Obejuna", None],
        ["FR", "Carbonne", "FR", "Saint-Martin", 2000],  # two bear the name
        ["FR", "Carbonne", "GB", "Monmouth", 1975],  # not in the table
        ["FR", "Carbonne", "FR", "Carbonne", 1975],
        ["FR", None, "FR", "", 1975],
        ["FR", "Ambérieu en Bugey", "IT", "Galliera Veneta", 1983],  # read, but of others
    )
    assert found.since == {2: 0}
    assert found.unread == 4


def test_the_earliest_year_counts(table):
    fields = ["country_1", "code_1", "country_2", "code_2", "year"]
    rows = [["ES", "14029", "FR", "31107", year] for year in (2001, None, 1993)]
    assert links(table, fields, *rows).since == {2: 1993}


@pytest.mark.parametrize("fields", [[], ["who", "what"], ["code", "year"], ["country_a", "country_b"]])
def test_fields_that_name_no_two_places(fields):
    with pytest.raises(JumelageError, match="a code or a name for each of the two places"):
        guess_columns(fields)


def test_the_reason_comes_first():
    said = Reasons()
    add_twinning_reason(said, 0)
    add_twinning_reason(said, 1993)
    assert [str(m) for m in said.pros] == ["twinned since 1993", "already twinned"]
