"""What is said of the reach of the yearly series, against the data that ships."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge.metric_words import needs
from jumelage_climatique.jumelage_plugin.core.options import ENERGY
from jumelage_climatique.jumelage_plugin.core.years import ShippedYearly
from jumelage_climatique.processing import inputs

SAID = {
    "FR": (1.0, 1.0),
    "PT": (1.0, 1.0),
    "AD": (1.0, 1.0),
    "MC": (1.0, 1.0),
    "ES": (0.97, 1.0),
    "CH": (0.97, 1.0),
    "AT": (0.22, 0.28),
    "IT": (0.14, 0.19),
    "MA": (0.0, 0.1),
}
WORDS = ("France", "Portugal", "Andorra", "Monaco", "Spain", "Switzerland", "Austria", "Italy", "Morocco")


@pytest.fixture(scope="module")
def series():
    return ShippedYearly(inputs.climate("cmip5").variability)


def test_the_countries_that_are_named_are_served_as_is_said(series):
    table = inputs.DATASET.communes(localities=True)
    served = series.cells(table.lon, table.lat) >= 0
    shares = {country: float(served[table.country == country].mean()) for country in np.unique(table.country)}
    assert {country for country, share in shares.items() if share > 0} == set(SAID)
    for country, (low, high) in SAID.items():
        assert low <= shares[country] <= high, country
    assert not {"GB", "UK", "DE"} & set(shares)
    assert all(word in needs(ENERGY) for word in WORDS)


@pytest.mark.parametrize("place", [(-1.9, 52.5), (10.0, 50.5), (13.4, 52.5)], ids=["Birmingham", "Fulda", "Berlin"])
def test_maps_reach_the_united_kingdom_and_germany(series, place):
    assert series.cells(*(np.array([value]) for value in place))[0] >= 0
