"""Similarity of features by their own fields, checked by hand; the communes that ship, by their figures."""

import math
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core import similarity
from jumelage_climatique.processing import inputs
from qgis.core import QgsApplication
from similarity_made import CRITERIA, LIKE, by_name, made_layer, run, shipped

# Ay against each, by hand. People: mid-ranks 1/6, 3/6, 5/6 in France, 1/4, 3/4 in Spain. Height: of a range of 1000.
# Land: (½, ½, 0) against (½, 0, ½) lies √½ away; Ci has none, of Eu a share is unknown.
NAN = math.nan
PARTS = {
    "Ay": (1, 1, 1, 1, 1, 1),
    "Bo": (2 / 3, 0.75, 1, 0, 0, 1 - math.sqrt(0.5)),
    "Ci": (1 / 3, NAN, 0, 0.5, 1, NAN),
    "De": (11 / 12, 0, NAN, 1, NAN, 1),
    "Eu": (5 / 12, 0.5, 1, NAN, 1, NAN),
}
WEIGHTS = (1, 2, 1, 1, 0.5, 1)
NAMES = ("people", "height", "kind", "size", "rail", "land")


def value(attribute):
    return math.nan if attribute is None or not isinstance(attribute, (int, float)) else attribute


def parts_of(feature):
    return [value(feature[f"part_{name}"]) for name in NAMES]


def test_names_on_which_scripts_rely(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById(LIKE)
    names = {p.name() for p in algorithm.parameterDefinitions()}
    assert {"INPUT", "FIELDS", "ORDERED", "SHARES", "CRITERIA", "TARGET", "TARGET_LAYER", "GROUP", "NAME"} <= names
    assert {"UNKNOWN", "MIN_CONFIDENCE", "COUNT", "OUTPUT", "OUTPUT_HTML"} <= names
    assert all(p.help() for p in algorithm.parameterDefinitions() if not p.isDestination())
    assert "Gower" in algorithm.shortHelpString()
    assert "climate models" not in algorithm.shortHelpString()


def test_by_hand(provider):
    made = run(CRITERIA=CRITERIA)
    found = by_name(made)
    for name, parts in PARTS.items():
        known = [(p, w) for p, w in zip(parts, WEIGHTS) if not math.isnan(p)]
        expected = sum(p * w for p, w in known) / sum(w for _, w in known)
        assert parts_of(found[name]) == pytest.approx(parts, abs=1e-4, nan_ok=True)
        assert found[name]["similarity"] == pytest.approx(expected, abs=1e-4)
        assert found[name]["similarity_pct"] == pytest.approx(100 * expected, abs=0.06)
        assert found[name]["confidence"] == pytest.approx(sum(w for _, w in known) / 6.5, abs=1e-4)
        missing = found[name]["missing"] or ""
        assert [n for n in NAMES if n in str(missing)] == [n for n, p in zip(NAMES, parts) if math.isnan(p)]
    assert made["RANKED"] == 4
    # Eu 2.917 of 4.5, De 2.917 of 5, Bo 3.460 of 6.5, Ci 1.333 of 3.5
    assert [f["name"] for f in made["OUTPUT"].getFeatures()] == ["Ay", "Eu", "De", "Bo", "Ci"]
    assert [f["rank"] for f in made["OUTPUT"].getFeatures()] == [0, 1, 2, 3, 4]


def test_geometry_and_attributes_are_kept(provider):
    layer = made_layer()
    made = run(layer, CRITERIA=CRITERIA)["OUTPUT"]
    assert made.crs() == layer.crs()
    assert made.wkbType() == layer.wkbType()
    assert made.fields().names()[: len(layer.fields())] == layer.fields().names()
    found = {f["name"]: f for f in made.getFeatures()}
    for feature in layer.getFeatures():
        assert found[feature["name"]].geometry().equals(feature.geometry())
        assert found[feature["name"]].attributes()[: len(layer.fields())] == feature.attributes()


def test_who_is_known_too_little_has_no_rank(provider):
    made = run(CRITERIA=CRITERIA, MIN_CONFIDENCE=0.6)
    found = by_name(made)
    # Ci is known by 3.5 of 6.5
    assert not isinstance(found["Ci"]["rank"], int)
    assert found["Ci"]["similarity"] == pytest.approx((1 / 3 + 0 + 0.5 + 0.5) / 3.5, abs=1e-4)
    assert made["RANKED"] == 3
    assert made["UNRANKED"] == 1


def test_ticked_fields_are_compared_by_what_they_hold(provider):
    made = run(FIELDS=["people", "kind", "rail"], ORDERED=["size"], SHARES=["wood", "crops", "town"])
    found = by_name(made)
    assert found["Bo"]["part_people"] == pytest.approx(2 / 3, abs=1e-4)
    assert (found["Bo"]["part_kind"], found["Bo"]["part_rail"]) == (1, 0)
    # in the order of the alphabet: large, medium, small
    assert (found["Bo"]["part_size"], found["Ci"]["part_size"]) == (0, 0.5)
    assert found["Bo"]["part_shares"] == pytest.approx(1 - math.sqrt(0.5), abs=1e-4)


def test_what_is_written_goes_before_what_is_ticked(provider):
    ticked = {"FIELDS": ["people", "height"], "SHARES": ["wood", "crops", "town"]}
    made = run(**ticked, CRITERIA="people: rank\nPEOPLE2 = town + wood + crops: 3").get("OUTPUT")
    names = [name for name in made.fields().names() if name.startswith("part_")]
    assert names == ["part_people", "part_PEOPLE2", "part_height"]
    found = {f["name"]: f for f in made.getFeatures()}
    assert found["Eu"]["part_people"] == pytest.approx(1 - 4 / 5, abs=1e-4)


def test_groups(provider):
    everywhere = by_name(run(FIELDS=["people"], GROUP="kind", MIN_CONFIDENCE=0))
    # on the coast 100, 200 and 8000: mid-ranks 1/6, 3/6, 5/6; De has no kind and so no percentile
    assert everywhere["Eu"]["part_people"] == pytest.approx(1 / 3, abs=1e-4)
    assert everywhere["Ci"]["part_people"] == pytest.approx(1 - (1 / 2 - 1 / 6), abs=1e-4)
    assert math.isnan(value(everywhere["De"]["part_people"]))
    assert math.isnan(value(everywhere["De"]["similarity"]))


def test_the_best_only(provider):
    made = run(CRITERIA=CRITERIA, COUNT=2)["OUTPUT"]
    assert [f["rank"] for f in made.getFeatures()] == [0, 1, 2]


def test_what_is_unknown_may_count_as_the_mean(provider):
    found = by_name(run(CRITERIA="kind", UNKNOWN="expected", MIN_CONFIDENCE=0))
    # alike or not: Bo and Eu are, Ci is not; De is like one of them at random
    assert found["De"]["similarity"] == pytest.approx(2 / 3, abs=1e-4)
    assert found["De"]["confidence"] == 0


@pytest.mark.once
def test_shipped_communes_are_read_as_the_twins_read_them(provider):
    """One truth: the criteria that both can say give the same parts."""
    wanted = "population: rank\ndensity_km2\narea_km2\nelevation_m: range 1000\ndegurba: range 2"
    made = run(shipped(), TARGET="FR:31107", CRITERIA=wanted)
    found = {f"{f['country']}:{f['code']}": f for f in made["OUTPUT"].getFeatures()}
    table = inputs.communes(False)
    expected = similarity.similarity(table, table.keys()["FR:31107"])
    names = {"density_km2": 1, "area_km2": 2, "elevation_m": 3, "degurba": 5}
    for i in np.random.default_rng(11).choice(len(table), 300, replace=False).tolist():
        row = found[table.key(i)]
        given = [value(row[f"part_{name}"]) for name in names]
        assert given == pytest.approx(expected.parts[i, list(names.values())], abs=1e-4, nan_ok=True)
    assert made["RANKED"] == 42876


@pytest.mark.once
def test_shipped_communes_by_their_own_figures(provider):
    """Figures read from the file by SQL, compared in plain arithmetic: a median commune of each country is alike."""
    made = run(shipped(), TARGET="FR:31107", FIELDS=["area_km2"], SHARES=["forest_pct", "cropland_pct", "urban_pct"])
    query = "SELECT country || ':' || code, area_km2, forest_pct, cropland_pct, urban_pct FROM communes"
    with closing(sqlite3.connect(f"file:{inputs.DATASET.communes_file}?immutable=1", uri=True)) as connection:
        figures = {key: row for key, *row in connection.execute(query)}
    areas = {land: np.array([row[0] for key, row in figures.items() if key.startswith(land)]) for land in ("FR", "ES")}

    def percentile(key):
        among, area = areas[key[:2]], figures[key][0]
        return ((among < area).sum() + (among == area).sum() / 2) / len(among)

    def roots(key):
        shares = np.array(figures[key][1:], dtype=float)
        return np.sqrt(shares / shares.sum())

    checked = 0
    for feature in made["OUTPUT"].getFeatures():
        key = f"{feature['country']}:{feature['code']}"
        if feature["rank"] and feature["rank"] % 997 == 0 and sum(figures[key][1:]):
            area = 1 - abs(percentile(key) - percentile("FR:31107"))
            land = 1 - np.linalg.norm(roots(key) - roots("FR:31107")) / np.sqrt(2)
            assert feature["part_area_km2"] == pytest.approx(area, abs=1e-4)
            assert feature["part_shares"] == pytest.approx(land, abs=1e-4)
            checked += 1
    assert checked > 20
