"""Many communes in one go: the catalogue, who could learn from us, novelty. One truth with the twins and the map."""

import os
import random
import signal
import sqlite3
import subprocess
import time
from contextlib import closing

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge.tables import TEXT
from jumelage_climatique.jumelage_plugin.core.climate import land_cells
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io.rasters import read
from jumelage_climatique.processing import cataloguejob, inputs
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

CATALOGUE, REVERSE, NOVELTY = "jumelage:twincatalogue", "jumelage:reverseanalogues", "jumelage:climatenovelty"
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
SAMPLE = {"HOMES": "FR:31107, FR:05023, FR:29019, FR:2A004, ES:14029", "COUNT": 3}


@pytest.fixture
def chance():
    """Return a source of chance whose seed is shown when a test fails."""
    seed = random.randrange(10**6)
    print("seed", seed)  # noqa: T201 - shown by pytest when the test fails
    return random.Random(seed)


@pytest.fixture
def fifty(chance):
    """Return the keys of communes with data drawn at random, in the order of the table."""
    table = inputs.communes(False)
    with_data = np.flatnonzero(land_cells(inputs.climate("cmip5").reference, table.lon, table.lat).found).tolist()
    return [table.key(i) for i in sorted(chance.sample(with_data, RANDOM_COMMUNES))]


def rows(output):
    layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(str(output), "result", "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


def key(row, prefix=""):
    return f"{row[prefix + 'country']}:{row[prefix + 'code']}"


def catalogue(folder, name="c.gpkg", feedback=None, **parameters):
    made = processing.run(CATALOGUE, {"OUTPUT": str(folder / name), **parameters}, feedback=feedback)
    return made, rows(made["OUTPUT"])


def same(one, other):
    """Whether two rows say the same of a pair."""
    return {name: one[name] for name in FIGURES} == {
        name: pytest.approx(other[name], abs=step) for name, step in FIGURES.items()
    }


class StopAfter(QgsProcessingFeedback):
    """Cancels when the progress passes a share."""

    def __init__(self, share):
        super().__init__()
        self.lines = []
        self.progressChanged.connect(lambda done: self.cancel() if share is not None and done >= share else None)

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)


LEON = {
    "HOMES_LAYER": f"{inputs.DATASET.communes_file}|layername=communes|subset=\"region_code\" = '07'",
    "COUNT": 2,
    "EXTENT": "-6,3,40,45 [EPSG:4326]",
}
"""Castile and León: 2,248 municipalities, nine blocks."""


# one truth


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
    table = inputs.communes(False)
    french = [table.key(i) for i in sorted(chance.sample(range(34000), 4))]
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
    place = table.key(chance.randrange(len(table)))
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


# who is judged


def test_names_on_which_scripts_rely(provider):
    for name in (CATALOGUE, REVERSE, NOVELTY):
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        names = {p.name() for p in algorithm.parameterDefinitions()}
        assert {"HOMES", "HOMES_LAYER", "HORIZON", "LEVEL", "ENSEMBLE", "LAPSE", "COVARIANCE", "OUTPUT"} <= names
        assert all(p.help() for p in algorithm.parameterDefinitions() if not p.isDestination())
        assert algorithm.shortHelpString()


def layer_of(features, crs="EPSG:4326", kind="Point"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "homes", "memory")
    made = []
    for geometry in features:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    return layer


def point(x, y):
    return QgsGeometry.fromPointXY(QgsPointXY(x, y))


def test_communes_of_a_layer_in_any_system(provider, tmp_path):
    # Carbonne, Fuente Obejuna, Carbonne again, and a place at sea
    spots = [point(1.2191, 43.2972), point(-5.42, 38.27), point(1.22, 43.3), point(-10.0, 45.0)]
    made, pairs = catalogue(tmp_path, HOMES_LAYER=layer_of(spots), COUNT=1)
    assert {key(row, "home_") for row in pairs} == {"FR:31107", "ES:14029"}
    assert made["HOMES_COUNT"] == 2
    lambert = [point(555600, 6245700).buffer(300, 8)]  # in Carbonne, by hand from its coordinates
    _, pairs = catalogue(tmp_path, HOMES_LAYER=layer_of(lambert, "EPSG:2154", "Polygon"), COUNT=1)
    assert [row["home_name"] for row in pairs] == ["Carbonne"]


def test_the_fields_of_a_layer_name_its_communes(provider, tmp_path):
    layer = layer_of([point(0.0, 0.0), point(0.0, 0.0), point(0.0, 0.0)], kind="Point")
    layer.dataProvider().addAttributes([QgsField("country", TEXT), QgsField("code", TEXT)])
    layer.updateFields()
    for feature, (country, code) in zip(list(layer.getFeatures()), [("FR", "31107"), ("es", "14029"), ("FR", None)]):
        layer.dataProvider().changeAttributeValues({feature.id(): {0: country, 1: code}})
    _, pairs = catalogue(tmp_path, HOMES_LAYER=layer, COUNT=1)
    assert {key(row, "home_") for row in pairs} == {"FR:31107", "ES:14029"}


@pytest.mark.parametrize(("country", "code"), [("FR", "1001"), ("France", "01001"), ("FR", "99999"), ("", "")])
def test_fields_that_name_no_commune_leave_it_to_the_place(provider, tmp_path, country, code):
    layer = layer_of([point(4.926, 46.153)])  # L'Abergement-Clémenciat, 01001
    layer.dataProvider().addAttributes([QgsField("country", TEXT), QgsField("code", TEXT)])
    layer.updateFields()
    layer.dataProvider().changeAttributeValues({1: {0: country, 1: code}})
    _, pairs = catalogue(tmp_path, HOMES_LAYER=layer, COUNT=1)
    assert [row["home_name"] for row in pairs] == ["L'Abergement-Clémenciat"]


def test_a_layer_without_coordinate_reference_system(provider, tmp_path):
    layer = layer_of([point(1.2191, 43.2972)])
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="has no coordinate reference system"):
        catalogue(tmp_path, HOMES_LAYER=layer)


def test_all_communes_of_a_layer_are_found(provider, tmp_path):
    every = f"{inputs.DATASET.communes_file}|layername=communes"
    made = processing.run(
        NOVELTY, {"HOMES_LAYER": every, "EXTENT": "-5.5,-5.3,38.2,38.4 [EPSG:4326]", "OUTPUT": "memory:"}
    )
    assert made["HOMES_COUNT"] + made["OUT_OF_DATA"] == 34746 + 8131


def test_it_is_told_how_many_lie_nowhere(provider, tmp_path):
    class Told(QgsProcessingFeedback):
        def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
            lines.append(text)

    lines = []
    spots = [point(1.2191, 43.2972), point(-10.0, 45.0), QgsGeometry()]
    catalogue(tmp_path, HOMES_LAYER=layer_of(spots), COUNT=1, feedback=Told())
    assert "2 features of the layer lie in no commune." in lines


def test_countries_and_all(provider, tmp_path):
    made = processing.run(NOVELTY, {"HOMES": "es", "EXTENT": "-6,-4,37,39 [EPSG:4326]", "OUTPUT": "memory:"})
    table = inputs.communes(False)
    assert made["HOMES_COUNT"] + made["OUT_OF_DATA"] == int((table.country == "ES").sum())


def test_filters_choose_who_could_learn(provider):
    found = rows(
        processing.run(REVERSE, {"COMMUNE": "ES:14029", "COUNTRIES": "FR", "DISTANCE_MAX": 900, "OUTPUT": "memory:"})[
            "OUTPUT"
        ]
    )
    assert found
    assert {row["country"] for row in found} == {"FR"}
    assert all(row["distance_km"] <= 900 for row in found)


# the file


def told_of(output):
    """What a file holds, row by row."""
    return [[str(value) for value in row.attributes()] for row in rows(output)]


def test_the_same_twice(provider, tmp_path):
    first, _ = catalogue(tmp_path, "a.gpkg", **SAMPLE)
    second, _ = catalogue(tmp_path, "b.gpkg", **SAMPLE)
    assert told_of(first["OUTPUT"]) == told_of(second["OUTPUT"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.gpkg", "b.gpkg"]


def test_the_points_are_the_twins(provider, tmp_path):
    made, pairs = catalogue(tmp_path, **SAMPLE)
    table = inputs.communes(False)
    for row in pairs:
        i = table.find(key(row))
        spot = row.geometry().asPoint()
        assert (spot.x(), spot.y()) == pytest.approx((table.lon[i], table.lat[i]))
    layer = QgsVectorLayer(made["OUTPUT"], "c", "ogr")
    assert layer.featureCount() == len(pairs) == made["PAIRS"] == 15
    assert layer.crs().authid() == "EPSG:4326"
    west, east = min(table.lon), max(table.lon)
    assert west <= layer.extent().xMinimum() <= layer.extent().xMaximum() <= east


def plainly(value):
    """A value as a table of texts would hold it."""
    return f"{value:g}" if isinstance(value, float) else str(value)


@pytest.mark.parametrize("name", ["c.fgb", "c.geojson", "c.csv"])
def test_other_formats(provider, tmp_path, name):
    plain, _ = catalogue(tmp_path, **SAMPLE)
    made, _ = catalogue(tmp_path, name, **SAMPLE)
    names = QgsVectorLayer(plain["OUTPUT"], "c", "ogr").fields().names()[1:]
    wanted, found = (sorted([plainly(row[n]) for n in names] for row in rows(run["OUTPUT"])) for run in (plain, made))
    assert found == wanted
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["c.gpkg", name])


def test_a_temporary_result(provider):
    made = processing.run(CATALOGUE, {**SAMPLE, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert len(rows(made["OUTPUT"])) == 15


def test_without_an_ending_the_usual_one_is_added(provider, tmp_path):
    made, pairs = catalogue(tmp_path, "c", **SAMPLE)
    assert made["OUTPUT"] == str(tmp_path / "c.gpkg")
    assert len(pairs) == 15


@pytest.mark.parametrize("name", ["c.foo", "c.gpkg|layername=b"])
def test_an_unknown_ending_is_refused(provider, tmp_path, name):
    with pytest.raises(QgsProcessingException, match=r"use \.gpkg"):
        catalogue(tmp_path, name, **SAMPLE)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_keeps_an_earlier_result_and_what_is_done(provider, small_disk):
    folder = small_disk(400)
    (folder / "c.gpkg").write_bytes(b"earlier result")
    with pytest.raises(QgsProcessingException, match="full") as error:
        catalogue(folder, **LEON)
    assert "Traceback" not in str(error.value)
    assert (folder / "c.gpkg").read_bytes() == b"earlier result"
    assert {path.name for path in folder.iterdir()} <= {"c.gpkg", "c.gpkg.part.gpkg", "c.gpkg.part.gpkg-journal"}


# stopped and gone on with


def test_cancelled_it_says_so_and_goes_on_later(provider, tmp_path):
    whole, _ = catalogue(tmp_path, "whole.gpkg", **LEON)
    with pytest.raises(QgsProcessingException, match="Cancelled: run it again with the same settings"):
        catalogue(tmp_path, feedback=StopAfter(40), **LEON)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.gpkg.part.gpkg", "whole.gpkg"]
    later = StopAfter(None)
    made, _ = catalogue(tmp_path, feedback=later, **LEON)
    assert any("were there from an earlier run" in line for line in later.lines)
    assert told_of(made["OUTPUT"]) == told_of(whole["OUTPUT"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.gpkg", "whole.gpkg"]


def test_other_settings_begin_anew(provider, tmp_path):
    with pytest.raises(QgsProcessingException):
        catalogue(tmp_path, feedback=StopAfter(40), **LEON)
    later = StopAfter(None)
    made, _ = catalogue(tmp_path, feedback=later, **{**LEON, "HORIZON": "tracc2030"})
    assert not any("earlier run" in line for line in later.lines)
    expected, _ = catalogue(tmp_path, "whole.gpkg", **{**LEON, "HORIZON": "tracc2030"})
    assert told_of(made["OUTPUT"]) == told_of(expected["OUTPUT"])


@pytest.mark.parametrize("left", [b"no database", b"", b"SQLite format 3\0 cut short"])
def test_what_is_no_part_of_this_run_is_made_anew(provider, tmp_path, left):
    (tmp_path / "c.gpkg.part.gpkg").write_bytes(left)
    _, pairs = catalogue(tmp_path, **SAMPLE)
    assert len(pairs) == 15
    assert [path.name for path in tmp_path.iterdir()] == ["c.gpkg"]


@pytest.mark.parametrize(("name", "writer"), [("c.gpkg", "copy_finished"), ("c.fgb", "convert")])
def test_what_cannot_be_placed_is_kept_for_the_next_run(provider, tmp_path, monkeypatch, name, writer):
    def full(*_):
        raise JumelageError("Cannot write {path}: {reason}", path=name, reason="no space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(cataloguejob, writer, full)
        with pytest.raises(QgsProcessingException, match="no space left"):
            catalogue(tmp_path, name, **LEON)
    assert [path.name for path in tmp_path.iterdir()] == [f"{name}.part.gpkg"]
    later = StopAfter(None)
    made, _ = catalogue(tmp_path, name, feedback=later, **LEON)
    assert "2,248 communes were there from an earlier run." in later.lines
    assert made["PAIRS"] == 2 * 2248
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_second_run_on_the_same_file_is_refused(provider, tmp_path):
    with pytest.raises(QgsProcessingException):
        catalogue(tmp_path, feedback=StopAfter(40), **LEON)
    with closing(sqlite3.connect(tmp_path / "c.gpkg.part.gpkg")) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(QgsProcessingException, match=r"Cannot write c\.gpkg\.part\.gpkg: .*locked"):
            catalogue(tmp_path, **LEON)
    made, _ = catalogue(tmp_path, **LEON)
    assert made["PAIRS"] == 2 * 2248


def test_killed_it_goes_on_where_it_ended(qgis_process, tmp_path, provider):
    """The process is killed outright; the next run keeps what is written, and the file is that of one run."""
    whole, _ = catalogue(tmp_path, "whole.gpkg", **LEON)
    command = ["run", CATALOGUE, *(f"{name}={value}" for name, value in LEON.items()), f"OUTPUT={tmp_path}/c.gpkg"]
    part = tmp_path / "c.gpkg.part.gpkg"

    def kill_half_way(*given, env, timeout):
        process = subprocess.Popen(  # the one that is killed
            list(map(str, given)),
            env={**os.environ, **env},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + timeout
        while process.poll() is None and time.monotonic() < end:
            if part.exists() and part.stat().st_size > 300_000:
                process.send_signal(signal.SIGKILL)
            time.sleep(0.01)
        return process

    killed = qgis_process(*command, run=kill_half_way)
    assert killed.returncode == -signal.SIGKILL
    assert part.exists()
    assert not (tmp_path / "c.gpkg").exists()
    done = qgis_process(*command)
    assert done.returncode == 0, done.stderr
    assert "were there from an earlier run" in done.stdout
    assert told_of(tmp_path / "c.gpkg") == told_of(whole["OUTPUT"])


# faults

FAULTS = [
    (CATALOGUE, {"HOMES": "FR:99999"}, "No commune has the code 99999"),
    (CATALOGUE, {"COUNT": 0}, "must be at least 1"),
    (CATALOGUE, {"HOMES": " ; ,"}, "No commune is named"),
    (CATALOGUE, {"HOMES": "IT"}, "and localities where they are included"),
    (NOVELTY, {"HOMES": "IT:3173435"}, "and localities where they are included"),
    (CATALOGUE, {"HOMES_LAYER": "/nowhere/none.gpkg"}, "cannot be read"),
    (CATALOGUE, {"POPULATION_MIN": 10**9}, "No candidate is left"),
    (CATALOGUE, {"LAPSE": 9}, "between -12 and 3"),
    (CATALOGUE, {"HORIZON": "custom"}, "level"),
    (NOVELTY, {"HOMES": "XX"}, "XX"),
    (NOVELTY, {"COUNTRIES": "XX"}, "XX"),
    (REVERSE, {"COMMUNE": ""}, "commune"),
    (REVERSE, {"COMMUNE": "ES:14029", "COUNT": -1}, "cannot be negative"),
    (REVERSE, {"COMMUNE": "ES:14029", "COUNTRIES": "ES", "DISTANCE_MAX": 0.5}, "No candidate is left"),
]


@pytest.mark.parametrize(("name", "parameters", "says"), FAULTS, ids=[f"{f[0]} {f[2]}" for f in FAULTS])
def test_faults_are_told_in_one_sentence_and_leave_nothing(provider, tmp_path, name, parameters, says):
    with pytest.raises(QgsProcessingException, match=f"(?i){says}") as error:
        processing.run(name, {"OUTPUT": str(tmp_path / "o.gpkg"), **parameters})
    sentence = str(error.value).removeprefix("Unable to execute algorithm\n").strip()
    assert "\n" not in sentence
    assert "Incorrect parameter" not in sentence
    assert list(tmp_path.iterdir()) == []


def test_a_layer_with_nothing_in_a_commune(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="No feature of the layer lies in a commune"):
        catalogue(tmp_path, HOMES_LAYER=layer_of([point(-30.0, 45.0)]))


def test_a_place_without_land_in_the_pool(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="No candidate is left"):
        catalogue(tmp_path, EXTENT="-30,-29,40,41 [EPSG:4326]")
