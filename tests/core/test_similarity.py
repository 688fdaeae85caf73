"""Gower's similarity by hand and by its properties."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import similarity
from jumelage_climatique.jumelage_plugin.core.communes import CommuneTable


def table(population, *, country=None, area=None, elevation=None, degurba=None, locality=None):
    n = len(population)

    def numbers(values):
        return np.full(n, np.nan) if values is None else np.array(values, dtype=float)

    def texts(values):
        result = np.empty(n, dtype=object)
        result[:] = values
        return result

    area = numbers(area)
    people = numbers(population)
    return CommuneTable(
        country=texts(country or ["FR"] * n),
        code=texts([f"{i:05}" for i in range(n)]),
        name=texts([f"Place {i}" for i in range(n)]),
        region=texts([""] * n),
        population=people,
        area=area,
        density=people / area,
        elevation=numbers(elevation),
        degurba=numbers(degurba),
        sea_distance=np.full(n, np.nan),
        lon=np.zeros(n),
        lat=np.zeros(n),
        locality=np.array(locality or [False] * n),
    )


def test_by_hand():
    # percentiles of the population in the country: 1/6, 3/6, 5/6; elevations 300 m apart: 0.7
    found = similarity.similarity(table([100, 120, 140], elevation=[0, 300, 2000]), 0)
    assert found.value == pytest.approx([1.0, ((1 - 1 / 3) + 0.7) / 2, ((1 - 2 / 3) + 0.0) / 2])
    assert found.confidence == pytest.approx([2 / 6] * 3)


def test_a_town_ten_times_larger_is_half_alike_at_most():
    # the ratio of 10 is half of the way to 100, in logarithms, though both towns are the largest of thousands
    towns = similarity.similarity(table([*range(1, 2000), 20_000, 200_000]), 1999)
    assert towns.parts[2000, 0] == pytest.approx(0.5, abs=1e-4)


def test_percentiles_are_those_of_the_country():
    two = table([10, 20, 1000, 2000], country=["FR", "FR", "ES", "ES"])
    assert similarity.percentiles(two.population, two, 0) == pytest.approx([0.25, 0.75, 0.25, 0.75])


def test_ties_share_their_rank():
    same = table([5, 5, 5, 9])
    assert similarity.percentiles(same.population, same, 0) == pytest.approx([3 / 8, 3 / 8, 3 / 8, 7 / 8])


def test_missing_lowers_confidence_and_counts_as_a_place_at_random():
    # likeness of the classes known elsewhere: 1, 0.5 and 0; their mean stands for the unknown one
    towns = similarity.similarity(table([100] * 5, degurba=[3, 3, 2, 1, np.nan]), 0)
    assert towns.confidence[4] < towns.confidence[3]
    assert towns.value == pytest.approx([1.0, 1.0, 0.75, 0.5, 0.75])


def test_localities_gain_nothing_by_what_is_unknown_of_them():
    random = np.random.default_rng(5)
    people = np.round(10 ** random.uniform(2, 4.5, 400))
    classes = random.integers(1, 4, 400).astype(float)
    classes[200:] = np.nan
    country, abroad = ["FR"] * 200 + ["IT"] * 200, [False] * 200 + [True] * 200
    mixed = table(people, country=country, degurba=classes, locality=abroad)
    found = similarity.similarity(mixed, 0).value
    assert found[200:].max() < found[1:200].max()
    assert abs(found[200:].mean() - found[1:200].mean()) < 0.1


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=20), st.data())
def test_symmetric_and_bounded(population, data):
    towns = table(population, elevation=[p % 900 for p in population], degurba=[1 + p % 3 for p in population])
    i = data.draw(st.integers(0, len(population) - 1))
    j = data.draw(st.integers(0, len(population) - 1))
    there, back = similarity.similarity(towns, i), similarity.similarity(towns, j)
    assert there.value[j] == pytest.approx(back.value[i])
    assert there.value[i] == pytest.approx(1.0)
    assert ((there.value >= 0) & (there.value <= 1)).all()


def test_units_of_area_do_not_matter():
    people, ground = [100, 900, 400, 50], [5.0, 80.0, 12.0, 3.0]
    plain = similarity.similarity(table(people, area=ground), 0).value
    other = similarity.similarity(table(people, area=[a * 100 for a in ground]), 0).value
    assert other == pytest.approx(plain)


def test_a_locality_is_read_on_the_scale_of_the_home_country():
    people, country = [100, 200, 300, 5000, 250], ["FR", "FR", "FR", "ES", "IT"]
    mixed = table(people, country=country, locality=[False] * 4 + [True])
    assert similarity.percentiles(mixed.population, mixed, 0)[4] == pytest.approx(2 / 3)
    assert similarity.percentiles(mixed.population, mixed, 4)[4] == pytest.approx(2 / 4)
