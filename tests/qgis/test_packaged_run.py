"""The whole job as a planner gets it: the packaged zip, a fresh profile, qgis_process, in the planner's language."""

import json
import sqlite3
from contextlib import closing

import pytest
from modules_hidden import hidden_modules


@pytest.fixture(scope="module")
def french(make_profile):
    return make_profile("fr")


def rows(path, query):
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return connection.execute(query).fetchall()


@pytest.mark.parametrize(
    ("commune", "horizon", "partner"), [("FR:31107", "tracc2050", "ES:14029"), ("FR:32256", "tracc2100", None)]
)
def test_the_main_job(qgis_process, french, tmp_path, commune, horizon, partner):
    arguments = [f"COMMUNE={commune}", f"HORIZON={horizon}", f"FOLDER={tmp_path}"]
    arguments += [f"PARTNERS={partner}"] if partner else []
    run = qgis_process("run", "jumelage:makeposters", *arguments, profile=french)
    assert run.returncode == 0, run.stdout + run.stderr
    made = {p.name for p in tmp_path.iterdir()}
    assert {"analogue.tif", "twins.gpkg", "jumelage.qgz", "poster.pdf", "poster.png"} <= made
    assert not [name for name in made if name.startswith(".") or name.endswith(".aux.xml")]
    best = rows(tmp_path / "twins.gpkg", "SELECT * FROM twins WHERE rank <= 10 ORDER BY rank")
    assert [row["rank"] for row in best] == list(range(1, 11))
    assert all("Pour" in row["reasons"] for row in best)
    if partner:
        (row,) = rows(tmp_path / "twins.gpkg", "SELECT * FROM twins WHERE partner = 1")
        assert f"{row['country']}:{row['code']}" == partner
        assert "22 fois" in row["reasons"]
    assert "jumelle" in (tmp_path / "twins.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "word"),
    [("fr", "analogue"), ("es", "análogo"), ("en", "analogue"), ("fr_CH", "Pour"), ("es_MX", "favor")],
)
def test_languages(qgis_process, make_profile, tmp_path, language, word):
    output = tmp_path / "t.geojson"
    run = qgis_process(
        "run",
        "jumelage:twincommunes",
        "COMMUNE=FR:29019",
        "COUNT=1",
        f"OUTPUT={output}",
        profile=make_profile(language),
    )
    assert run.returncode == 0, run.stdout + run.stderr
    (twin,) = json.loads(output.read_text(encoding="utf-8"))["features"]
    assert word in twin["properties"]["reasons"] + twin["properties"]["band"]


def test_a_profile_whose_path_has_spaces_and_accents(qgis_process, make_profile, tmp_path):
    profile = make_profile("fr", tmp_path / "Profil été à Carbonne – 2050")
    place = tmp_path / "Mairie d’Été"
    place.mkdir()
    run = qgis_process(
        "run", "jumelage:createtwinning", "COMMUNE=FR:31107", "TWIN=ES:14029", f"PLACE={place}", profile=profile
    )
    assert run.returncode == 0, run.stdout + run.stderr
    (project,) = place.glob("*/project.qgz")
    made = qgis_process("run", "jumelage:makedocuments", f"TWINNING={project}", "DOCUMENTS=consent", profile=profile)
    assert made.returncode == 0, made.stdout + made.stderr
    assert len(list((project.parent / "exports" / "documents").glob("*.odt"))) == 1


def test_a_fault_is_one_plain_sentence(qgis_process, french, tmp_path):
    run = qgis_process("run", "jumelage:twincommunes", "COMMUNE=31107", f"OUTPUT={tmp_path / 't.gpkg'}", profile=french)
    assert run.returncode != 0
    assert "FR:31107 (Carbonne)" in run.stdout + run.stderr
    assert "Traceback" not in run.stdout + run.stderr
    assert list(tmp_path.iterdir()) == []


def test_choices_repeat_and_outputs_can_be_chained(qgis_process, french, tmp_path):
    run = qgis_process(
        "--json",
        "run",
        "jumelage:climateanalogues",
        "COMMUNE=FR:05023",
        "VARIABLES=tas_djf",
        "VARIABLES=tas_jja",
        "VARIABLES=pr_jja",
        f"OUTPUT={tmp_path / 'a.tif'}",
        profile=french,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    results = json.loads(run.stdout)["results"]
    assert results["MODEL_COUNT"] == 39
    assert results["CELLS_UNDER_1"] <= results["CELLS_UNDER_2"] <= results["CELLS"]


def test_read_only_plugin_as_another_user(qgis_process, unprivileged, make_profile):
    """Installed where the user may not write: the run works, and nothing appears beside the data."""
    profile = make_profile("fr", unprivileged.home / "profile")
    plugin = profile / "profiles" / "default" / "python" / "plugins" / "jumelage_climatique"
    out = unprivileged.home / "out"
    out.mkdir()
    unprivileged.give(unprivileged.home)
    unprivileged.lock(plugin)
    before = sorted(plugin.rglob("*"))
    run = qgis_process(
        "run",
        "jumelage:makeposters",
        "COMMUNE=FR:31107",
        f"FOLDER={out}",
        profile=profile,
        env={"HOME": str(unprivileged.home)},
        run=unprivileged.run,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert (out / "poster.pdf").stat().st_size > 10_000
    assert sorted(plugin.rglob("*")) == before


@pytest.mark.parametrize("damage", ["climate/tas_1981-2010.tif", "territory/communes.gpkg"])
def test_a_damaged_data_file_is_named(qgis_process, make_profile, tmp_path, damage):
    profile = make_profile("fr")
    file = profile / "profiles/default/python/plugins/jumelage_climatique/jumelage_plugin/data" / damage
    file.write_bytes(file.read_bytes()[:5000])
    run = qgis_process(
        "run", "jumelage:twincommunes", "COMMUNE=FR:31107", f"OUTPUT={tmp_path / 't.gpkg'}", profile=profile
    )
    assert run.returncode != 0
    assert file.name in run.stdout + run.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_rasterio_shapely_and_scipy(qgis_process, french, tmp_path):
    """A QGIS that lacks them gives the same result, by GDAL."""
    found = []
    for number, env in enumerate(({}, hidden_modules(tmp_path / "blocked"))):
        output = tmp_path / f"t{number}.csv"
        run = qgis_process(
            "run", "jumelage:twincommunes", "COMMUNE=FR:31107", "COUNT=50", f"OUTPUT={output}", profile=french, env=env
        )
        assert run.returncode == 0, run.stdout + run.stderr
        found.append(output.read_text(encoding="utf-8"))
    assert found[0] == found[1]
