"""Tables of statistical offices: where the header stands, which columns name the place, which hold figures."""

import places_listed
import pytest
from jumelage_climatique.jumelage_plugin.core import tabular
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.indicators import Asked, import_table
from jumelage_climatique.jumelage_plugin.core.joining import MATCHED

# as they are called by INSEE and INE
PLACES = [
    ("FR", "01001", "L'Abergement-Clémenciat"),
    ("FR", "31107", "Carbonne"),
    ("FR", "31390", "Montréjeau"),
    ("FR", "33063", "Bordeaux"),
    ("ES", "31107", "Funes"),
    ("ES", "04003", "Adra"),
    ("ES", "14028", "Fuente la Lancha"),
    ("ES", "14029", "Fuente Obejuna"),
    ("ES", "28079", "Madrid"),
]


@pytest.fixture(scope="module")
def places():
    return places_listed.places_of(PLACES)


def table_of(text, places, code=""):
    return tabular.from_rows([row.split(";") for row in text.split("\n")], code, places)


# The layout of INSEE's census files: titles, long labels, short names. Populations of 2021 for the first two
INSEE = """Populations légales en vigueur à compter du 1er janvier 2024
Mise en ligne le 28/12/2023;;;
;;;
Code géographique;Région;Libellé géographique;Population municipale
CODGEO;REG;LIBGEO;P21_POP
01001;84;L'Abergement-Clémenciat;832
31107;76;Carbonne;5737
Source : Insee;;;"""


def test_header_of_insee(places):
    table = table_of(INSEE, places)
    assert table.names == ["CODGEO", "REG", "LIBGEO", "P21_POP"]
    assert table.labels[3] == "Population municipale"
    assert table.lines == [6, 7, 8]
    keys = tabular.find_keys(table, "", "", places)
    assert (keys.code, keys.name) == ((0,), 2)
    assert [table.names[i] for i in tabular.candidates(table, keys)[0]] == ["P21_POP"]


# The layout of INE's tables: name and code in one cell, titles above; populations as NGMEP gives them
INE = """Población por municipios
Unidades: personas

Municipios;Sexo;Total
14029 Fuente Obejuna;Total;4.415
14028 Fuente la Lancha;Total;354
28079 Madrid;Total;3.332.035"""


def test_header_of_ine(places):
    table = table_of(INE, places)
    imported = import_table(table, Asked(), places)
    assert imported.matches.country == "ES"
    assert [row.verdict for row in imported.matches.rows] == [MATCHED] * 3
    assert imported.joined.values[:, 0].tolist() == [354, 4415, 3332035]
    assert imported.left_out == ("Sexo",)
    assert imported.matches.repairs["with_name"] == 3


def test_province_and_municipio_in_two_columns(places):
    text = (
        "Relación de municipios;;;;\nCODAUTO;CPRO;CMUN;DC;NOMBRE;VALOR\n01;14;029;7;Fuente Obejuna;5\n01;4;3;0;Adra;6"
    )
    table = table_of(text, places)
    imported = import_table(table, Asked(), places)
    assert [places.table.key(row.position) for row in imported.matches.rows] == ["ES:14029", "ES:04003"]
    assert [i.name for i in imported.indicators] == ["VALOR"]
    assert tabular.find_keys(table, "CPRO+CMUN", "", places).code == (1, 2)


# The layout of Eurostat's LAU tables
EUROSTAT = """CNTR_CODE;LAU_CODE;LAU NAME NATIONAL;POPULATION
FR;31107;Carbonne;5737
ES;14029;Fuente Obejuna;4415
ES;31107;Funes;2543"""


def test_two_countries_in_one_table(places):
    imported = import_table(table_of(EUROSTAT, places), Asked(), places)
    keys = [places.table.key(row.position) for row in imported.matches.rows]
    assert keys == ["FR:31107", "ES:14029", "ES:31107"]


def test_postal_codes_are_not_taken_for_codes(places):
    text = "Code postal;Code INSEE;Valeur\n31390;31107;5\n01400;01001;6\n33000;33063;7"
    assert tabular.find_keys(table_of(text, places), "", "", places).code == (1,)
    with pytest.raises(JumelageError, match="CODE"):
        table_of("Code postal;Valeur\n31390;5\n01400;6", places)


def test_the_column_of_names_is_found_by_what_it_holds(places):
    text = "insee;Qui;Maire;v\n31107;Carbonne;Durand;1\n01001;Abergement-Clémenciat (L');Martin;2"
    assert tabular.find_keys(table_of(text, places), "", "", places).name == 1
    imported = import_table(table_of(text, places), Asked(), places)
    assert [row.verdict for row in imported.matches.rows] == [MATCHED] * 2


def test_postal_codes_given_as_codes_are_doubtful(places):
    """31390 is the postal code of Carbonne and the code of Montréjeau: the names tell."""
    text = "cp;commune;v\n31390;Carbonne;1\n31600;Muret;2"
    imported = import_table(table_of(text, places, "cp"), Asked(code="cp", country="FR"), places)
    assert all(row.verdict != MATCHED for row in imported.matches.rows)


def test_names_of_columns_are_never_twice_the_same(places):
    table = table_of("Code;;Valeur;Valeur\n31107;1;2;3", places)
    assert table.names == ["Code", "column_2", "Valeur", "Valeur_2"]


@pytest.mark.parametrize("code", ["nowhere", "Kode"])
def test_a_column_that_is_not_there_is_one_sentence(places, code):
    with pytest.raises(JumelageError, match=f"no column “{code}”: it has CODGEO|no column “{code}”: it has Code"):
        table_of(INSEE, places, code)


def test_the_column_of_codes_may_be_named_without_accents(places):
    table = table_of("Code géographique;x\n1;2", places, "code geographique")
    assert tabular.find_keys(table, "code_geographique", "", places).code == (0,)
