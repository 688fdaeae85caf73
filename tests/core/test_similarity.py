"""The similarity of twins by hand, by its properties, and as written out place by place."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import similarity
from jumelage_climatique.jumelage_plugin.core.communes import CommuneTable
from jumelage_climatique.jumelage_plugin.core.profiles import profile
from jumelage_climatique.jumelage_plugin.io.territory import read_communes

SIX = profile("six", dict.fromkeys(("population", "density", "area", "elevation", "sea", "density_class"), 1.0))
"""Criteria of equal weight, which are easily written out by hand."""


def similar(towns, home):
    return similarity.similarity(towns, home, SIX)


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
    found = similar(table([100, 120, 140], elevation=[0, 300, 2000]), 0)
    assert found.value == pytest.approx([1.0, ((1 - 1 / 3) + 0.7) / 2, ((1 - 2 / 3) + 0.0) / 2])
    assert found.confidence == pytest.approx([2 / 6] * 3)


def test_a_town_ten_times_larger_is_half_alike_at_most():
    # the ratio of 10 is half of the way to 100, in logarithms, though both towns are the largest of thousands
    towns = similar(table([*range(1, 2000), 20_000, 200_000]), 1999)
    assert towns.parts[2000, 0] == pytest.approx(0.5, abs=1e-4)


def test_percentiles_are_those_of_the_country():
    two = table([10, 20, 1000, 2000], country=["FR", "FR", "ES", "ES"])
    assert similarity.percentiles(two.population, two, 0) == pytest.approx([0.25, 0.75, 0.25, 0.75])


def test_ties_share_their_rank():
    same = table([5, 5, 5, 9])
    assert similarity.percentiles(same.population, same, 0) == pytest.approx([3 / 8, 3 / 8, 3 / 8, 7 / 8])


def test_missing_lowers_confidence_and_counts_as_a_place_at_random():
    # likeness of the classes known elsewhere: 1, 0.5 and 0; their mean stands for the unknown one
    towns = similar(table([100] * 5, degurba=[3, 3, 2, 1, np.nan]), 0)
    assert towns.confidence[4] < towns.confidence[3]
    assert towns.value == pytest.approx([1.0, 1.0, 0.75, 0.5, 0.75])


def test_localities_gain_nothing_by_what_is_unknown_of_them():
    random = np.random.default_rng(5)
    people = np.round(10 ** random.uniform(2, 4.5, 400))
    classes = random.integers(1, 4, 400).astype(float)
    classes[200:] = np.nan
    country, abroad = ["FR"] * 200 + ["IT"] * 200, [False] * 200 + [True] * 200
    mixed = table(people, country=country, degurba=classes, locality=abroad)
    found = similar(mixed, 0).value
    assert found[200:].max() < found[1:200].max()
    assert abs(found[200:].mean() - found[1:200].mean()) < 0.1


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=20), st.data())
def test_symmetric_and_bounded(population, data):
    towns = table(population, elevation=[p % 900 for p in population], degurba=[1 + p % 3 for p in population])
    i = data.draw(st.integers(0, len(population) - 1))
    j = data.draw(st.integers(0, len(population) - 1))
    there, back = similar(towns, i), similar(towns, j)
    assert there.value[j] == pytest.approx(back.value[i])
    assert there.value[i] == pytest.approx(1.0)
    assert ((there.value >= 0) & (there.value <= 1)).all()


def test_units_of_area_do_not_matter():
    people, ground = [100, 900, 400, 50], [5.0, 80.0, 12.0, 3.0]
    plain = similar(table(people, area=ground), 0).value
    other = similar(table(people, area=[a * 100 for a in ground]), 0).value
    assert other == pytest.approx(plain)


def test_a_locality_is_read_on_the_scale_of_the_home_country():
    people, country = [100, 200, 300, 5000, 250], ["FR", "FR", "FR", "ES", "IT"]
    mixed = table(people, country=country, locality=[False] * 4 + [True])
    assert similarity.percentiles(mixed.population, mixed, 0)[4] == pytest.approx(2 / 3)
    assert similarity.percentiles(mixed.population, mixed, 4)[4] == pytest.approx(2 / 4)


def share_below(value, scale):
    """Share of the known values of a scale below one, equals by half."""
    scale = [v for v in scale if not math.isnan(v)]
    if math.isnan(value) or not scale:
        return math.nan
    return (sum(v < value for v in scale) + sum(v == value for v in scale) / 2) / len(scale)


class PlaceByPlace:
    """What the rules say, in plain arithmetic: six criteria of equal weight, one pair of places at a time."""

    def __init__(self, towns, home):
        self.towns, self.home = towns, home
        self.communes = [i for i in range(len(towns)) if not towns.locality[i]]
        self._known = {}

    def scale_of(self, i, name):
        """Who a place is ranked among: the communes of its country, for localities those of the home's, or all."""
        towns = self.towns
        country = towns.country[self.home] if towns.locality[i] else towns.country[i]
        if (country, name) not in self._known:
            among = [j for j in self.communes if towns.country[j] == country] or self.communes
            self._known[country, name] = [float(getattr(towns, name)[j]) for j in among]
        return self._known[country, name]

    def percentile(self, i, name):
        key = ("percentile", i, name)
        if key not in self._known:
            self._known[key] = share_below(float(getattr(self.towns, name)[i]), self.scale_of(i, name))
        return self._known[key]

    def distances(self, i):
        towns, home = self.towns, self.home
        ranks = [abs(self.percentile(i, n) - self.percentile(home, n)) for n in ("population", "density", "area")]
        sizes = [math.log(1 + towns.population[j]) / math.log(100) for j in (i, home)]
        ranks[0] = math.nan if math.isnan(ranks[0]) else max(ranks[0], abs(sizes[0] - sizes[1]))
        climb = abs(towns.elevation[i] - towns.elevation[home]) / 1000
        shores = [math.log(1 + towns.sea_distance[j]) / math.log(1 + 500) for j in (i, home)]
        return [*ranks, climb, abs(shores[0] - shores[1]), abs(towns.degurba[i] - towns.degurba[home]) / 2]

    def parts(self, i):
        return [math.nan if math.isnan(d) else max(0.0, 1.0 - d) for d in self.distances(i)]

    def similarity(self, i, means):
        parts, own = self.parts(i), self.parts(self.home)
        counted = [c for c in range(6) if not math.isnan(own[c])]
        filled = [means[c] if math.isnan(parts[c]) else parts[c] for c in counted]
        confidence = sum(not math.isnan(part) for part in parts) / 6
        return (sum(filled) / len(filled) if filled else 0.0), confidence

    def means(self):
        """Mean likeness of the other communes, by criterion."""
        columns = zip(*(self.parts(i) for i in self.communes if i != self.home))
        known = [[v for v in column if not math.isnan(v)] for column in columns] or [[]] * 6
        return [sum(column) / len(column) if column else 0.0 for column in known]


def some_towns(seed):
    random = np.random.default_rng(seed)
    n = 40
    abroad = (random.random(n) < 0.3).tolist()
    country = [random.choice(["IT", "MA"]) if a else random.choice(["FR", "ES"]) for a in abroad]
    people = random.choice([0, 3, 80, 500, 500, 7000, 90_000], n).astype(float)
    made = table(people, country=country, area=random.uniform(1, 90, n).round(1), locality=abroad)
    made.sea_distance[:] = random.choice([0, 1, 12, 300, 700], n)
    made.elevation[:] = random.integers(0, 1800, n)
    made.degurba[:] = random.integers(1, 4, n)
    for values in (made.area, made.density, made.sea_distance, made.elevation, made.degurba):
        values[random.random(n) < 0.25] = np.nan
    return made


@pytest.mark.parametrize("seed", range(12))
def test_as_written_out_place_by_place(seed):
    towns = some_towns(seed)
    likeness = similarity.Likeness(towns, SIX)
    for home in range(0, len(towns), 5):
        rules = PlaceByPlace(towns, home)
        found, means = likeness.of(home, np.arange(len(towns))), rules.means()
        expected = np.array([rules.similarity(i, means) for i in range(len(towns))])
        assert found.parts == pytest.approx(np.array([rules.parts(i) for i in range(len(towns))]), nan_ok=True)
        assert found.value == pytest.approx(expected[:, 0])
        assert found.confidence == pytest.approx(expected[:, 1])


@pytest.mark.parametrize("key", ["FR:31107", "ES:14029", "FR:48095"])
def test_real_communes_as_written_out_place_by_place(package_root, key):
    towns = read_communes(package_root / "jumelage_plugin" / "data" / "territory" / "communes.gpkg", localities=False)
    home = towns.keys()[key]
    others = np.sort(np.random.default_rng(7).choice(len(towns), 60, replace=False))
    complete = [i for i in others if not math.isnan(towns.degurba[i] + towns.elevation[i])]
    found, rules = similar(towns, home), PlaceByPlace(towns, home)
    for i in complete:
        assert found.parts[i] == pytest.approx(rules.parts(i))
        assert found.value[i] == pytest.approx(rules.similarity(i, [])[0])
