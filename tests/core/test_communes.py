"""Naming a commune, as planners do."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core import communes
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError

PLACES = [
    ("FR", "31107", "Carbonne"),
    ("ES", "31107", "Funes"),
    ("FR", "01004", "Ambérieu-en-Bugey"),
    ("FR", "2A041", "Bonifacio"),
    ("FR", "10000", "Saint-Martin"),
    ("FR", "20000", "Saint-Martin"),
    ("IT", "3173435", "Milano"),
]


@pytest.fixture(scope="module")
def table():
    def column(values):
        result = np.empty(len(PLACES), dtype=object)
        result[:] = values
        return result

    texts = [column(values) for values in zip(*PLACES)]
    numbers = [np.zeros(len(PLACES))] * 8
    return communes.CommuneTable(*texts, column([""] * len(PLACES)), *numbers, np.zeros(len(PLACES), dtype=bool))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("FR:31107", "FR:31107"),
        (" es:31107 ", "ES:31107"),
        ("fr:1004", "FR:01004"),
        ("1004", "FR:01004"),
        ("fr:2a041", "FR:2A041"),
        ("2a041", "FR:2A041"),
        ("IT:3173435", "IT:3173435"),
        ("carbonne", "FR:31107"),
        ("Amberieu en Bugey", "FR:01004"),
    ],
)
def test_found(table, text, key):
    assert table.key(table.find(text)) == key


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("31107", "FR:31107 (Carbonne)"),
        ("saint martin", "FR:10000"),
        ("FR:99999", "99999"),
        ("XX:1", "XX"),
        ("Nowhere", "Nowhere"),
        (":", "country"),
    ],
)
def test_refused_with_a_reason(table, text, says):
    with pytest.raises(JumelageError) as error:
        table.find(text)
    assert says in str(error.value)


def test_braces_in_a_name_are_only_text(table):
    with pytest.raises(JumelageError) as error:
        table.find("{0.__class__}")
    assert "{0.__class__}" in str(error.value)


def test_split_keys():
    assert communes.split_keys("ES:14029, IT:1;\nFR:2A041,,") == ["ES:14029", "IT:1", "FR:2A041"]
