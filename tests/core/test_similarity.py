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
    found = similarity.similarity(table([100, 200, 300], elevation=[0, 300, 2000]), 0)
    assert found.value == pytest.approx([1.0, ((1 - 1 / 3) + 0.7) / 2, ((1 - 2 / 3) + 0.0) / 2])
    assert found.confidence == pytest.approx([2 / 6] * 3)


def test_percentiles_are_those_of_the_country():
    two = table([10, 20, 1000, 2000], country=["FR", "FR", "ES", "ES"])
    assert similarity.percentiles(two.population, two) == pytest.approx([0.25, 0.75, 0.25, 0.75])


def test_ties_share_their_rank():
    same = table([5, 5, 5, 9])
    assert similarity.percentiles(same.population, same) == pytest.approx([3 / 8, 3 / 8, 3 / 8, 7 / 8])


def test_missing_lowers_confidence_and_is_no_likeness():
    known = similarity.similarity(table([100, 200], degurba=[3, 3]), 0)
    unknown = similarity.similarity(table([100, 200], degurba=[3, np.nan]), 0)
    assert unknown.confidence[1] < known.confidence[1]
    assert unknown.value[1] < known.value[1]


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=20), st.data())
def test_symmetric_and_bounded(population, data):
    towns = table(population, elevation=[p % 900 for p in population], degurba=[1 + p % 3 for p in population])
    i = data.draw(st.integers(0, len(population) - 1))
    j = data.draw(st.integers(0, len(population) - 1))
    there, back = similarity.similarity(towns, i), similarity.similarity(towns, j)
    assert there.value[j] == pytest.approx(back.value[i])
    assert there.value[i] == pytest.approx(1.0)
    assert ((there.value >= 0) & (there.value <= 1)).all()


def test_units_of_area_and_population_do_not_matter():
    people, ground = [100, 900, 400, 50], [5.0, 80.0, 12.0, 3.0]
    plain = similarity.similarity(table(people, area=ground), 0).value
    other = similarity.similarity(table([p * 1000 for p in people], area=[a * 100 for a in ground]), 0).value
    assert other == pytest.approx(plain)


def test_a_locality_is_read_among_the_communes():
    mixed = table([100, 200, 300, 250], country=["FR", "FR", "FR", "IT"], locality=[False, False, False, True])
    assert similarity.percentiles(mixed.population, mixed)[3] == pytest.approx(2 / 3)
