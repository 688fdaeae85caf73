"""People in texts: found however they are written, and taken out; ordinary words stay."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.private_words import TAKEN_OUT, Person, Search, told_as

MARIE = Person("Élue 1", "Marie-Hélène", "Castaing", "mh.castaing@exemple.fr", "06 12 34 56 78")
JOSE = Person("Regante 2", "José", "de la Torre Peñuela", "jose@ejemplo.es", "+34 612 987 654")
PIERRE = Person("Maçon 3", "Pierre", "Fontaine")
SEARCH = Search([MARIE, JOSE, PIERRE], ["Fuente Obejuna", "La Fontaine"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vu par Marie-Hélène Castaing hier", "vu par Élue 1 hier"),
        ("MARIE HELENE CASTAING", "Élue 1"),
        ("Castaing, Marie-Hélène", "Élue 1"),
        ("chez Mme Castaing.", "chez Mme Élue 1."),
        ("l’idée de castaing", "l’idée de Élue 1"),
        ("avec Hélène", "avec Élue 1"),
        (unicodedata.normalize("NFD", "avec Hélène, là"), unicodedata.normalize("NFD", "avec Élue 1, là")),
        ("José Peñuela y Torre", "Regante 2 y Regante 2"),
        ("jose de la torre penuela", "Regante 2"),
        ("écrire à MH.Castaing@exemple.fr", "écrire à Élue 1"),
        # what tells one person from all others counts in small letters too, also where each word alone is ordinary
        ("write to jose@ejemplo.es", "write to Regante 2"),
        ("vu par pierre fontaine hier", "vu par Maçon 3 hier"),
        ("0612345678, +33 6 12 34 56 78, 06.12.34.56.78", "Élue 1, Élue 1, Élue 1"),
        ("(+33) 6-12-34-56-78", "(Élue 1"),
        ("tel. 612 98 76 54", "tel. Regante 2"),
        ("ask x.y@z.org or 05 61 00 00 00", f"ask {TAKEN_OUT} or {TAKEN_OUT}"),
    ],
)
def test_people_become_pseudonyms(text, expected):
    found = SEARCH.without(text)[0]
    if text.startswith("(+33)"):
        assert "12-34" not in found
    else:
        assert unicodedata.normalize("NFC", found) == unicodedata.normalize("NFC", expected)


@pytest.mark.parametrize(
    "text",
    [
        "un mur de pierre sèche",
        "la fontaine de la place",  # the name of a place that is public
        "Fuente Obejuna, torreón, castaingère",
        "de la plaza, 612 m, 1 250 000 €, 2026-11-26, 0,61234567",
        "48.85341, 2.34880",
    ],
)
def test_ordinary_words_and_figures_stay(text):
    assert SEARCH.without(text) == (text, [])


def test_figures_keep_their_digits():
    assert SEARCH.without('{"tas": 612345670}', numbers=False)[0] == '{"tas": 612345670}'
    assert "612345678" not in SEARCH.without('{"by": 612345678}', numbers=False)[0]


def test_a_pseudonym_that_gives_a_name_away_becomes_a_number():
    rows = [
        {"pseudonym": "Castaing", "given_name": "Ana", "family_name": "Ruiz"},
        {"pseudonym": "mh", "given_name": "Marie", "family_name": "Castaing"},
        {"pseudonym": "mh", "given_name": "Luc", "family_name": None},
        {"pseudonym": '"; <b>', "given_name": None, "family_name": None},
        {"pseudonym": "P02", "given_name": None, "family_name": None},
    ]
    assert [one.pseudonym for one in told_as(rows)] == ["P01", "mh", "P03", "b", "P02"]


@given(st.text(max_size=60), st.sampled_from(["Castaing", "mh.castaing@exemple.fr", "06 12 34 56 78", "José Torre"]))
def test_nothing_certain_is_left_whatever_stands_around(around, name):
    text = SEARCH.without(f"{around} {name} {around}")[0]
    assert not SEARCH.finds(text)
    assert name.casefold() not in text.casefold()
