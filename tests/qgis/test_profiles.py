"""Profiles of likeness in the algorithms: what they change, their files, their faults; one truth everywhere."""

import json
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.profiles import CRITERION_NAMES, PROFILES
from jumelage_climatique.processing import inputs
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer

pytestmark = pytest.mark.once

TWINS, TRAJECTORY, CATALOGUE = "jumelage:twincommunes", "jumelage:climatetrajectory", "jumelage:twincatalogue"
LEARNERS = "jumelage:reverseanalogues"
PARTS = [f"part_{name}" for name in CRITERION_NAMES]


def twins(**parameters):
    return processing.run(TWINS, {"COMMUNE": "FR:31107", "COUNT": 5, "OUTPUT": "memory:", **parameters})


def rows(made):
    return list(made["OUTPUT"].getFeatures())


def figures(made):
    return [(f["country"], f["code"], f["rank"], f["similarity"], f["score"]) for f in made["OUTPUT"].getFeatures()]


def value(attribute):
    """A number of a table, NaN for NULL."""
    return float("nan") if attribute is None or str(attribute) == "NULL" else float(attribute)


def test_the_land_cover_read_is_that_of_the_file(provider):
    table = inputs.communes(False)
    at = table.keys()
    query = (
        "SELECT country || ':' || code, forest_pct, shrub_grass_pct, cropland_pct, urban_pct, water_pct, density_grid7"
        " FROM communes"
    )
    with closing(sqlite3.connect(f"file:{inputs.DATASET.communes_file}?immutable=1", uri=True)) as connection:
        held = {key: figures for key, *figures in connection.execute(query)}
    for key in ("FR:31107", "ES:14029", "FR:05023", "FR:29155"):
        *cover, grid = held[key]
        assert table.land_cover[at[key]].tolist() == cover
        assert value(table.density_grid[at[key]]) == pytest.approx(value(grid), nan_ok=True)


def test_the_parts_stand_last_and_make_the_similarity(provider):
    made = twins(PARTNERS="ES:14029")
    names = made["OUTPUT"].fields().names()
    assert names[-len(PARTS) :] == PARTS
    weights = np.array(PROFILES["rural"].weights)
    for row in rows(made):
        parts = np.array([value(row[name]) for name in PARTS])
        assert row["confidence"] == 1
        assert row["similarity"] == pytest.approx(parts @ weights / weights.sum(), abs=1e-4)


def test_a_criterion_left_out_has_no_part(provider):
    made = twins(CRITERIA="rail=0; sea = 0")
    for row in rows(made):
        unknown = [name for name in PARTS if np.isnan(value(row[name]))]
        assert unknown == ["part_sea", "part_rail"]


def test_a_mountain_village_finds_twins_nearer_to_its_height(provider):
    def climb(profile):
        made = twins(COMMUNE="FR:05023", PROFILE=profile, COUNT=20)
        return np.mean([abs(row["elevation_m"] - 1326) for row in rows(made)])

    # Briançon stands at 1,326 m (IGN)
    assert climb("mountain_village") < climb("rural")


def test_the_same_profile_gives_the_same_similarity_everywhere(provider, tmp_path):
    likeness = {"PROFILE": "coastal", "CRITERIA": "land_cover=2; rail=0,5"}
    home = "FR:29155"
    alone = {f"{r['country']}:{r['code']}": r for r in rows(twins(COMMUNE=home, COUNT=0, **likeness))}

    made = processing.run(CATALOGUE, {"HOMES": home, "COUNT": 3, "OUTPUT": str(tmp_path / "c.gpkg"), **likeness})
    pairs = list(QgsVectorLayer(made["OUTPUT"], "c", "ogr").getFeatures())
    learners = {"COMMUNE": "FR:31107", "HOMES": home, "COUNT": 1, "OUTPUT": "memory:", **likeness}
    (reverse,) = processing.run(LEARNERS, learners)["OUTPUT"].getFeatures()
    path = {"COMMUNE": home, "LEVELS": "1.5; 2", "OUTPUT": "memory:", "OUTPUT_LINE": "memory:", **likeness}
    stages = [
        s for s in processing.run(TRAJECTORY, path)["OUTPUT"].getFeatures() if f"{s['country']}:{s['code']}" != home
    ]

    for pair in pairs:
        assert pair["similarity"] == pytest.approx(alone[f"{pair['country']}:{pair['code']}"]["similarity"], abs=1.1e-3)
    assert reverse["similarity"] == pytest.approx(alone["FR:31107"]["similarity"], abs=1.1e-3)
    assert stages
    for stage in stages:
        assert stage["similarity"] == pytest.approx(
            alone[f"{stage['country']}:{stage['code']}"]["similarity"], abs=1e-3
        )


# files


def test_a_saved_profile_is_used_again(provider, tmp_path):
    file = tmp_path / "bourgs de Garonne.json"
    saved = twins(PROFILE="farming_town", CRITERIA="population=3; rail=0", OUTPUT_PROFILE=str(file))
    assert saved["OUTPUT_PROFILE"] == str(file)
    held = json.loads(file.read_text(encoding="utf-8"))
    assert held["name"] == "bourgs de Garonne"
    assert (held["weights"]["population"], held["weights"]["rail"], held["weights"]["land_cover"]) == (3, 0, 2)
    page = tmp_path / "r.html"
    assert figures(twins(PROFILE_FILE=str(file), OUTPUT_HTML=str(page))) == figures(saved)
    assert "Profile “bourgs de Garonne”" in page.read_text(encoding="utf-8")
    assert figures(twins(PROFILE_FILE=str(file), CRITERIA="sea=9")) != figures(saved)


def test_a_run_that_fails_leaves_a_saved_profile(provider, tmp_path):
    file = tmp_path / "mine.json"
    file.write_text('{"name": "mine", "weights": {"sea": 1}}')
    with pytest.raises(QgsProcessingException, match="No candidate is left"):
        twins(OUTPUT_PROFILE=str(file), POPULATION_MIN=10**9)
    assert file.read_text() == '{"name": "mine", "weights": {"sea": 1}}'
    assert list(tmp_path.iterdir()) == [file]


def test_a_profile_is_not_saved_unasked(provider, tmp_path):
    assert "OUTPUT_PROFILE" not in twins(OUTPUT_HTML=str(tmp_path / "r.html"))


def test_a_profile_may_replace_the_file_that_it_is_read_from(provider, tmp_path):
    file = tmp_path / "mine.json"
    file.write_text('\ufeff{"name": "old", "weights": {"sea": 1, "population": 1}}', encoding="utf-8")
    twins(PROFILE_FILE=str(file), CRITERIA="sea=2", OUTPUT_PROFILE=str(file))
    weights = json.loads(file.read_text(encoding="utf-8"))["weights"]
    assert (weights["sea"], weights["population"], weights["rail"]) == (2, 1, 0)


# faults


@pytest.mark.parametrize("algorithm", [TWINS, CATALOGUE, TRAJECTORY])
@pytest.mark.parametrize(
    ("likeness", "sentence"),
    [
        ({"PROFILE": "village"}, "“village” is not a choice for PROFILE: rural, mountain_village"),
        ({"CRITERIA": "relief=1"}, "“relief” is not a criterion of likeness"),
        ({"CRITERIA": "sea=-1"}, "weight of “sea” must be 0 or more"),
        ({"CRITERIA": ";".join(f"{name}=0" for name in CRITERION_NAMES)}, "All weights are 0"),
        ({"PROFILE_FILE": "missing.json"}, r"The profile missing\.json cannot be read: No such file"),
        ({"PROFILE_FILE": "broken.json"}, r"broken\.json holds no profile"),
        ({"PROFILE_FILE": "binary.json"}, r"binary\.json holds no profile"),
        ({"PROFILE_FILE": "folder"}, "The profile folder cannot be read"),
    ],
)
def test_faults_in_one_sentence(provider, tmp_path, algorithm, likeness, sentence):
    (tmp_path / "broken.json").write_text('{"name": "a", "weights": {"sea": ')
    (tmp_path / "binary.json").write_bytes(bytes(range(256)))
    (tmp_path / "folder").mkdir()
    if "PROFILE_FILE" in likeness:
        likeness = {"PROFILE_FILE": str(tmp_path / likeness["PROFILE_FILE"])}
    place = {"HOMES": "FR:31107"} if algorithm == CATALOGUE else {"COMMUNE": "FR:31107"}
    with pytest.raises(QgsProcessingException, match=sentence) as fault:
        processing.run(algorithm, {**place, **likeness, "OUTPUT": str(tmp_path / "o.gpkg"), "OUTPUT_LINE": "memory:"})
    assert len(str(fault.value).strip().splitlines()) == 2  # after QGIS's own first line
    assert not (tmp_path / "o.gpkg").exists()


def test_the_report_tells_weights_and_parts(provider, tmp_path):
    page = tmp_path / "r.html"
    made = twins(PARTNERS="ES:14029", OUTPUT_HTML=str(page))
    text = page.read_text(encoding="utf-8")
    assert "Profile “rural commune”, its weights: population 26 %" in text
    assert "Likeness by criterion" in text
    partner = next(row for row in rows(made) if row["code"] == "14029")
    cells = "".join(text.split("Likeness by criterion")[1].split("Fuente Obejuna")[1].split("</tr>")[0].split())
    for name in PARTS:
        assert f"{100 * partner[name]:.0f}%" in cells.replace("\u202f", "").replace("&nbsp;", "")
