"""Many communes at once: what is said of each is what the other algorithms say of it."""

import numpy as np
import pytest
from catalogues import NOVELTY, REVERSE, StopAfter, catalogue, key, rows
from jumelage_climatique.jumelage_plugin.io.rasters import read
from jumelage_climatique.processing import inputs
from qgis import processing
from random_communes import drawn, source_of_chance

pytestmark = pytest.mark.once

TWINS, MAP = "jumelage:twincommunes", "jumelage:climateanalogues"
RANDOM_COMMUNES = 50
FIGURES = {
    **dict.fromkeys(("sigma", "sigma_low", "sigma_high", "agreement", "closeness", "similarity", "score"), 1.1e-3),
    "confidence": 0.011,
    "distance_km": 0.11,
    "gap_tas": 0.011,
    "gap_pr": 0.11,
}
"""What a pair says of itself in every output, with one unit of the last place written."""


@pytest.fixture
def chance():
    return source_of_chance()


@pytest.fixture
def fifty(chance):
    return drawn(chance, RANDOM_COMMUNES)


def same(one, other):
    """Whether two rows say the same of a pair."""
    return {name: one[name] for name in FIGURES} == {
        name: pytest.approx(other[name], abs=step) for name, step in FIGURES.items()
    }


def test_the_rows_of_a_commune_are_its_twins(provider, tmp_path, fifty):
    _, pairs = catalogue(tmp_path, HOMES=",".join(fifty), COUNT=5)
    assert [key(row, "home_") for row in pairs[::5]] == fifty
    for n, commune in enumerate(fifty):
        alone = rows(processing.run(TWINS, {"COMMUNE": commune, "COUNT": 5, "OUTPUT": "memory:"})["OUTPUT"])
        listed = pairs[5 * n : 5 * n + 5]
        assert [(row["rank"], key(row)) for row in listed] == [(row["rank"], key(row)) for row in alone], commune
        assert all(same(pair, twin) for pair, twin in zip(listed, alone)), commune
        assert [pair["band"] for pair in listed] == [twin["band"] for twin in alone]


@pytest.mark.parametrize(
    ("covariance", "likeness"),
    [
        ("diagonal", {"PROFILE": "farming_town"}),
        ("full", {"PROFILE": "mountain_village", "CRITERIA": "population=3; sea=0; rail=2,5"}),
    ],
)
def test_the_rows_of_a_commune_are_its_twins_whatever_the_method(provider, tmp_path, chance, covariance, likeness):
    french = drawn(chance, 4, country="FR")
    method = {
        **likeness,
        "COVARIANCE": covariance,
        "HORIZON": "tracc2100",
        "ENSEMBLE": "cmip6",
        "LAPSE": -6.5,
        "VARIABLES": ["tas_djf", "tas_jja", "pr_mam", "pr_jja"],
        "LOCALITIES": True,
        "POPULATION_MIN": 800,
        "DISTANCE_MIN": 150,
        "COUNTRIES": "FR, ES, IT",
    }
    _, pairs = catalogue(tmp_path, HOMES=",".join(french), COUNT=4, **method)
    for n, commune in enumerate(french):
        alone = rows(processing.run(TWINS, {"COMMUNE": commune, "COUNT": 4, "OUTPUT": "memory:", **method})["OUTPUT"])
        listed = pairs[4 * n : 4 * n + 4]
        assert [(row["rank"], key(row)) for row in listed] == [(row["rank"], key(row)) for row in alone], commune
        assert all(same(pair, twin) for pair, twin in zip(listed, alone)), commune


@pytest.mark.parametrize("filters", [{}, {"DISTANCE_MIN": 700, "COVARIANCE": "diagonal"}])
def test_novelty_is_the_best_sigma_of_all_pairs(provider, tmp_path, fifty, filters):
    pool = {"EXTENT": "-5.6,-4.9,37.9,38.6 [EPSG:4326]", "HOMES": ",".join(fifty), **filters}
    made, pairs = catalogue(tmp_path, COUNT=10000, **pool)
    judged = processing.run(NOVELTY, {"OUTPUT": "memory:", **pool})
    found = rows(judged["OUTPUT"])
    assert {key(row) for row in found} == {key(pair, "home_") for pair in pairs}
    assert (judged["HOMES_COUNT"], made["HOMES_COUNT"]) == (len(found), len(fifty))
    assert judged["OUT_OF_DATA"] == made["OUT_OF_DATA"] == 0
    if not filters:
        assert [key(row) for row in found] == fifty
    for row in found:
        its_own = [pair for pair in pairs if key(pair, "home_") == key(row)]
        assert its_own
        assert row["sigma"] == min(pair["sigma"] for pair in its_own)
        (best,) = (pair for pair in its_own if key(pair) == f"{row['best_country']}:{row['best_code']}")
        assert row["sigma"] == best["sigma"]
        assert row["distance_km"] == best["distance_km"]
    without = sum(row["verdict"] == "no analogue in this pool" for row in found)
    assert judged["WITHOUT_ANALOGUE"] == without
    for row in found:
        stays = row["self_sigma"] >= 2 and row["sigma"] >= row["self_sigma"]
        assert (row["verdict"] == "no analogue in this pool") == (row["sigma"] >= 4 or stays)


def test_a_pool_of_home_alone_is_told(provider, tmp_path):
    told = StopAfter(None)
    alone = {"HOMES": "FR:31107,FR:32256", "EXTENT": "1.2,1.24,43.28,43.31 [EPSG:4326]"}
    _, pairs = catalogue(tmp_path, feedback=told, **alone)
    assert {(key(row, "home_"), key(row)) for row in pairs} == {("FR:32256", "FR:31107")}
    assert "1 communes have no candidate in this pool." in told.lines
    judged = StopAfter(None)
    made = processing.run(NOVELTY, {"OUTPUT": "memory:", **alone}, feedback=judged)
    assert (made["HOMES_COUNT"], made["OUT_OF_DATA"]) == (1, 0)
    assert "1 communes have no candidate in this pool." in judged.lines


def test_who_could_learn_from_a_place_without_series(provider, tmp_path):
    """Milan has no yearly series near: it may be a twin all the same, with the yardstick of those who look."""
    method = {"COVARIANCE": "full", "HOMES": "FR:32256,FR:31107"}
    around = {"LOCALITIES": True, "COUNTRIES": "IT", "EXTENT": "9.1,9.3,45.4,45.5 [EPSG:4326]"}
    _, pairs = catalogue(tmp_path, COUNT=1000, **method, **around)
    there = {key(pair, "home_"): pair for pair in pairs if key(pair) == "IT:3173435"}
    found = rows(processing.run(REVERSE, {"COMMUNE": "IT:3173435", "OUTPUT": "memory:", **method})["OUTPUT"])
    assert {key(row) for row in found} == set(there) == {"FR:32256", "FR:31107"}
    assert all(same(row, there[key(row)]) for row in found)


def test_two_kinds_of_yardstick_are_told(provider, tmp_path):
    told = StopAfter(None)
    _, pairs = catalogue(tmp_path, feedback=told, HOMES="FR:31107,IT:3169070", LOCALITIES=True, COUNT=1, COUNTRIES="FR")
    assert {row["home_country"]: row["covariance"] for row in pairs} == {"FR": "full", "IT": "diagonal"}  # Rome
    assert any("no correlations of the seasons" in line for line in told.lines)


def test_who_could_learn_is_the_catalogue_transposed(provider, tmp_path, fifty, chance):
    table = inputs.communes(False)
    (place,) = drawn(chance)
    i = table.find(place)
    west, south = table.lon[i] - 0.2, table.lat[i] - 0.2
    around = f"{west},{west + 0.4},{south},{south + 0.4} [EPSG:4326]"
    homes = [commune for commune in fifty if commune != place]
    _, pairs = catalogue(tmp_path, HOMES=",".join(homes), COUNT=10000, EXTENT=around)
    there = {key(pair, "home_"): pair for pair in pairs if key(pair) == place}
    made = processing.run(REVERSE, {"COMMUNE": place, "HOMES": ",".join(homes), "COUNT": 0, "OUTPUT": "memory:"})
    found = rows(made["OUTPUT"])
    assert {key(row) for row in found} == set(there)
    assert made["HOMES_COUNT"] == len(found)
    for row in found:
        assert same(row, there[key(row)])
    assert [row["rank"] for row in found] == list(range(1, len(found) + 1))
    scores = [row["score"] for row in found]
    assert scores == sorted(scores, reverse=True)
    assert made["COMMUNES_UNDER_2"] == sum(row["sigma"] < 2 for row in found)


def test_sigma_of_the_twins_is_that_of_the_map(provider, tmp_path, fifty, chance):
    """Without correction for height a commune in a cell of its own reads what the map reads there."""
    table = inputs.communes(False)
    compared = 0
    for commune in fifty:
        partner = chance.choice([other for other in fifty if other != commune])
        asked = {"COMMUNE": commune, "LAPSE": 0, "HORIZON": chance.choice(["tracc2030", "tracc2050", "tracc2100"])}
        twins = processing.run(TWINS, {**asked, "COUNT": 1, "PARTNERS": partner, "OUTPUT": "memory:"})
        (row,) = (row for row in rows(twins["OUTPUT"]) if key(row) == partner)
        i = table.find(partner)
        lon, lat = float(table.lon[i]), float(table.lat[i])
        box = f"{lon - 0.3},{lon + 0.3},{lat - 0.3},{lat + 0.3} [EPSG:4326]"
        out = str(tmp_path / "a.tif")
        processing.run(MAP, {**asked, "EXTENT": box, "OUTPUT": out, "OUTPUT_PLACES": None, "OUTPUT_HTML": None})
        raster = read(tmp_path / "a.tif")
        at = raster.grid.locate(np.array([lon]), np.array([lat]))
        sigma, agreement = (float(raster.bands([name])[0][at][0]) for name in ("sigma", "agreement"))
        if np.isfinite(sigma):  # at the coast a commune may take its neighbour's cell
            compared += 1
            assert sigma == pytest.approx(row["sigma"], abs=1e-3), (commune, partner)
            assert agreement == pytest.approx(row["agreement"], abs=1e-3), (commune, partner)
    assert compared > RANDOM_COMMUNES / 2
