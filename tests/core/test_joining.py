"""Rows joined to places: the verdict of each, and figures that are never put together unasked."""

import math

import numpy as np
import places_listed
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import joining
from jumelage_climatique.jumelage_plugin.core.codes import read_code
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.joining import DOUBTFUL, MATCHED, NOWHERE, UNMATCHED
from jumelage_climatique.jumelage_plugin.core.places import Former, alike

# as they are called by INSEE, INE and GeoNames
PLACES = [
    ("FR", "31107", "Carbonne"),
    ("ES", "31107", "Funes"),
    ("FR", "01001", "L'Abergement-Clémenciat"),
    ("FR", "2A004", "Ajaccio"),
    ("FR", "2B033", "Bastia"),
    ("FR", "01033", "Valserhône"),
    ("FR", "01015", "Arboys en Bugey"),
    ("FR", "75056", "Paris"),
    ("FR", "33063", "Bordeaux"),
    ("FR", "31555", "Toulouse"),
    ("ES", "14029", "Fuente Obejuna"),
    ("ES", "15030", "Coruña, A"),
    ("ES", "03014", "Alacant/Alicante"),
    ("ES", "15902", "Oza-Cesuras"),
    ("IT", "3173435", "Milano"),
]
FORMER = [
    Former("FR", "01091", "01033", "delegated", "Châtillon-en-Michaille"),
    Former("FR", "01205", "01033", "delegated", "Lancrans"),
    Former("FR", "01015", "01015", "delegated", "Arbignieu"),
    Former("FR", "01340", "01015", "delegated", "Saint-Bois"),
    Former("ES", "15026", "15902", "merged", "Cesuras"),
    Former("ES", "15063", "15902", "merged", "Oza dos Ríos"),
    *(Former("FR", f"751{n:02}", "75056", "arrondissement", f"Paris {n}e Arrondissement") for n in (1, 2)),
    Former("FR", "31999", "31555", "associated", "Somewhere"),
]


@pytest.fixture(scope="module")
def places():
    return places_listed.places_of(PLACES, FORMER)


def match(places, rows, country="FR"):
    """Rows of a code and, perhaps, a name."""
    rows = [row if isinstance(row, tuple) else (row, "") for row in rows]
    codes = [read_code(code) for code, _ in rows]
    return joining.match_rows(codes, [name for _, name in rows], [country] * len(rows), places)


def keys(places, matches):
    return [places.table.key(row.position) if row.position != NOWHERE else "" for row in matches.rows]


def verdicts(matches):
    return [row.verdict for row in matches.rows]


def gathered(places, matches, values, duplicates="refuse", keep=False):
    figures = np.array(values, dtype=float).reshape(len(matches.rows), -1)
    joined = joining.gather(matches, figures, duplicates, keep, places)
    return {places.table.key(int(i)): row.tolist() for i, row in zip(joined.positions, joined.values)}


def test_each_repair_is_counted(places):
    found = match(places, ["1001", "FR_31107", " 33063", "20004", "2a004"])
    assert keys(places, found) == ["FR:01001", "FR:31107", "FR:33063", "FR:2A004", "FR:2A004"]
    assert found.repairs == {"zero": 1, "prefix": 1, "spaces": 1, "corsica": 1, "case": 1}
    assert set(verdicts(found)) == {MATCHED}


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("97105", "overseas"),
        ("31", "two|2 digits"),
        ("99999", "no commune has or had"),
        ("Total", "no code"),
        (("33999", "Nowhere"), "no commune has or had"),
    ],
)
def test_unmatched_with_its_reason(places, row, why):
    (found,) = match(places, [row]).rows
    assert (found.verdict, found.position) == (UNMATCHED, NOWHERE)
    assert any(part in str(found.why) for part in why.split("|"))


def test_an_unknown_code_is_looked_up_by_name_in_its_department(places):
    found = match(places, [("31999", "x"), ("33998", "bordeaux"), ("31998", "Bordeaux")])
    assert keys(places, found)[1:] == ["FR:33063", ""]
    assert verdicts(found)[1:] == [DOUBTFUL, UNMATCHED]


@pytest.mark.parametrize(
    ("code", "name"), [("15999", "A Coruña"), ("15999", "Coruña (A)"), ("03999", "Alicante"), ("03999", "ALACANT")]
)
def test_names_are_found_however_they_are_written(places, code, name):
    found = match(places, [(code, name)], "ES")
    assert verdicts(found) == [DOUBTFUL]
    assert keys(places, found)[0].startswith("ES:")


def test_a_name_that_is_not_that_of_the_code_is_doubtful(places):
    found = match(places, [("31107", "Funes"), ("31107", "CARBONNE"), ("01001", "Abergement Clemenciat")])
    assert verdicts(found) == [DOUBTFUL, MATCHED, MATCHED]
    assert "Carbonne" in str(found.rows[0].why)
    assert "Funes" in str(found.rows[0].why)
    assert gathered(places, found, [1, 2, 4]) == {"FR:31107": [2], "FR:01001": [4]}
    assert gathered(places, match(places, [("31107", "Funes")]), [1]) == {}
    assert gathered(places, match(places, [("31107", "Funes")]), [1], keep=True) == {"FR:31107": [1]}


def test_a_row_found_by_name_spoils_no_row_of_the_code(places):
    found = match(places, [("31998", "Carbonne"), ("31107", "Carbonne")])
    assert gathered(places, found, [1, 2]) == {"FR:31107": [2]}
    assert verdicts(found) == [DOUBTFUL, MATCHED]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Châtillon-en-Michaille", "CHATILLON EN MICHAILLE", True),
        ("L'Abergement-Clémenciat", "Lâ€™Abergement", True),
        ("Fenouillèdes", "FenouillÃ¨des", True),
        ("St Bois", "Saint-Bois", True),
        ("Le Havre", "Havre (Le)", True),
        ("Muret", "Murat-sur-Vèbre", False),
        ("Carbonne", "Funes", False),
    ],
)
def test_names(one, other, same):
    assert alike(one, other) == alike(other, one) == same


# which country


def test_the_country_is_that_of_the_codes_known_in_one_only(places):
    assert match(places, ["31107", "33063"], "").country == "FR"
    assert match(places, ["31107", "14029"], "").country == "ES"
    assert match(places, ["2A004", "31107"], "").country == "FR"


def test_the_name_decides_where_a_code_exists_in_both(places):
    assert match(places, [("31107", "Carbonne")], "").country == "FR"
    assert match(places, [("31107", "Funes")], "").country == "ES"


def test_the_header_decides_where_nothing_else_does(places):
    codes = [read_code("31107")]
    assert joining.match_rows(codes, [""], [""], places, hint="ES").country == "ES"
    codes.append(read_code("33063"))
    assert joining.match_rows(codes, [""] * 2, [""] * 2, places, hint="ES").country == "FR"


@pytest.mark.parametrize("rows", [["31107"], ["33063", "14029"], ["99999"], [("31107", "Nowhere")]])
def test_a_country_that_nothing_tells_is_asked_for(places, rows):
    with pytest.raises(JumelageError, match="COUNTRY"):
        match(places, rows, "")


def test_the_cell_and_the_row_tell_the_country(places):
    found = match(places, ["FR_31107", "ES_31107"], "")
    assert keys(places, found) == ["FR:31107", "ES:31107"]
    codes = [read_code("31107"), read_code("31107"), read_code("3173435")]
    found = joining.match_rows(codes, [""] * 3, ["FR", "ES", "IT"], places)
    assert keys(places, found) == ["FR:31107", "ES:31107", "IT:3173435"]


def test_numbers_of_geonames_need_no_country(places):
    assert keys(places, match(places, ["3173435"], "")) == ["IT:3173435"]


# former codes and duplicates


def test_a_former_code_alone_is_a_part(places):
    found = match(places, ["01091"])
    assert keys(places, found) == ["FR:01033"]
    assert "1 of its 3" in str(found.rows[0].why)
    assert gathered(places, found, [5]) == {}
    assert verdicts(found) == [DOUBTFUL]
    assert gathered(places, match(places, ["01091"]), [5], keep=True) == {"FR:01033": [5]}


def test_all_former_communes_are_added_up_when_asked(places):
    rows = ["01033", "01091", "01205", "31107"]
    refused = match(places, rows)
    assert gathered(places, refused, [1, 2, 4, 8]) == {"FR:31107": [8]}
    assert verdicts(refused) == [DOUBTFUL] * 3 + [MATCHED]
    summed = match(places, rows)
    assert gathered(places, summed, [1, 2, 4, 8], "sum") == {"FR:01033": [7], "FR:31107": [8]}
    assert verdicts(summed) == [MATCHED] * 4
    assert gathered(places, match(places, rows), [1, 2, 6, 8], "mean") == {"FR:01033": [3], "FR:31107": [8]}


def test_a_sum_without_one_of_its_parts_is_none(places):
    found = match(places, ["01033", "01091"])
    assert gathered(places, found, [1, 2], "sum") == {}
    assert verdicts(found) == [DOUBTFUL] * 2
    unknown = gathered(places, match(places, ["01033", "01091", "01205"]), [1, 2, math.nan], "sum")
    assert math.isnan(unknown["FR:01033"][0])


def test_a_commune_under_its_former_name_is_a_part(places):
    """The code of Arboys en Bugey was that of Arbignieu: its figure of then is not that of now."""
    found = match(places, [("01015", "Arbignieu")])
    assert gathered(places, found, [5]) == {}
    assert verdicts(found) == [DOUBTFUL]
    both = match(places, [("01015", "Arbignieu"), ("01340", "Saint-Bois")])
    assert gathered(places, both, [5, 6], "sum") == {"FR:01015": [11]}


def test_spanish_mergers(places):
    found = match(places, ["15026", "15063", "14029"], "ES")
    # the present code is new: the two former ones are all there is, and no row bears it
    assert gathered(places, found, [1, 2, 4], "sum") == {"ES:15902": [3], "ES:14029": [4]}


def test_a_city_is_not_counted_twice_with_its_arrondissements(places):
    rows = ["75056", "75101", "75102"]
    for duplicates in ("refuse", "sum", "mean"):
        assert gathered(places, match(places, rows), [10, 4, 6], duplicates) == {"FR:75056": [10]}
    assert gathered(places, match(places, rows[1:]), [4, 6], "sum") == {"FR:75056": [10]}


def test_several_rows_of_one_commune(places):
    rows = ["31107", "31107", "33063"]
    found = match(places, rows)
    assert gathered(places, found, [1, 3, 5]) == {"FR:33063": [5]}
    assert verdicts(found) == [DOUBTFUL, DOUBTFUL, MATCHED]
    assert "one of 2 rows" in str(found.rows[0].why)
    assert gathered(places, match(places, rows), [1, 3, 5], "sum") == {"FR:31107": [4], "FR:33063": [5]}
    assert gathered(places, match(places, rows), [1, 3, 5], "mean") == {"FR:31107": [2], "FR:33063": [5]}


@given(st.data())
def test_no_figure_is_lost_or_made(places, data):
    """A sum over all rows that are matched is the sum over all places, in any order of the rows."""
    codes = [code for country, code, _ in PLACES if country == "FR"] + ["01091", "01205", "01340", "99999", "Total"]
    rows = data.draw(st.lists(st.sampled_from(codes), min_size=1, max_size=12))
    values = data.draw(st.lists(st.integers(0, 1000), min_size=len(rows), max_size=len(rows)))
    matches = match(places, rows)
    by_place = gathered(places, matches, values, "sum")
    assert sum(v[0] for v in by_place.values()) == sum(
        value for value, row in zip(values, matches.rows) if row.verdict == MATCHED
    )
    order = data.draw(st.permutations(range(len(rows))))
    turned = gathered(places, match(places, [rows[i] for i in order]), [values[i] for i in order], "sum")
    assert turned == by_place
