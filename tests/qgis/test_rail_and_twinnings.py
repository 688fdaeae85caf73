"""The train, the travel note and existing twinnings through Processing."""

import sqlite3

import pytest
from jumelage_climatique.jumelage_plugin.bridge import statements
from jumelage_climatique.jumelage_plugin.core.travel import COACH, RAIL_DETOUR, ROAD_DETOUR, TRAIN
from jumelage_climatique.jumelage_plugin.io.dataset import DATA, Dataset
from qgis import processing
from qgis.core import (
    NULL,
    QgsApplication,
    QgsDistanceArea,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

pytestmark = pytest.mark.once

TWINS, NOTE = "jumelage:twincommunes", "jumelage:travelnote"
PAIR = {"COMMUNE": "FR:31107", "PARTNERS": "ES:14029"}
NOTICE = "Open Database Licence (ODbL 1.0)"


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__()
        self.lines = []

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)


def run_twins(**parameters):
    return processing.run(TWINS, {"OUTPUT": "memory:", "OUTPUT_HTML": None, **parameters})


def rows_of(layer):
    return {f"{f['country']}:{f['code']}": f for f in layer.getFeatures()}


def test_new_fields_stand_at_the_end(provider):
    names = run_twins(COMMUNE="FR:31107", COUNT=1)["OUTPUT"].fields().names()
    # those of the likeness were added later still
    last = names[names.index("rail_km") :]
    assert last[:2] == ["rail_km", "twinned_since"]
    assert all(name.startswith("part_") for name in last[2:])


def test_the_founding_pair_shows_its_link_first(provider, tmp_path):
    page, log = tmp_path / "r.html", Log()
    made = processing.run(TWINS, {**PAIR, "COUNT": 2, "OUTPUT": "memory:", "OUTPUT_HTML": str(page)}, feedback=log)
    row = rows_of(made["OUTPUT"])["ES:14029"]
    assert row["twinned_since"] == 1993
    assert row["reasons"].startswith("For: twinned since 1993")
    assert "no station within 25 km" in row["reasons"]
    assert 35 < row["rail_km"] < 42
    text = page.read_text(encoding="utf-8")
    assert "Going from Carbonne to Fuente Obejuna" in text
    assert "The project travels by train or coach" in text
    assert NOTICE in text
    assert any("Existing twinnings of Carbonne: Fuente Obejuna, twinned since 1993, rank" in line for line in log.lines)


def test_it_is_the_same_seen_from_the_other_side(provider):
    made = run_twins(COMMUNE="ES:14029", PARTNERS="FR:31107", COUNT=1)
    assert rows_of(made["OUTPUT"])["FR:31107"]["twinned_since"] == 1993


def test_without_a_partner_the_first_twin_has_the_note(provider, tmp_path):
    page = tmp_path / "r.html"
    made = processing.run(TWINS, {"COMMUNE": "FR:29019", "COUNT": 3, "OUTPUT": "memory:", "OUTPUT_HTML": str(page)})
    first = next(made["OUTPUT"].getFeatures())
    assert f"Going from Brest to {first['name']}" in page.read_text(encoding="utf-8")


def test_rail_max_keeps_those_near_a_station(provider):
    every = run_twins(COMMUNE="FR:31107", COUNT=0)
    near = run_twins(COMMUNE="FR:31107", COUNT=0, RAIL_MAX=5)
    kept = {key for key, row in rows_of(near["OUTPUT"]).items() if row["rank"]}
    expected = {key for key, row in rows_of(every["OUTPUT"]).items() if row["rank"] and row["rail_km"] <= 5.04}
    surely = {key for key, row in rows_of(every["OUTPUT"]).items() if row["rank"] and row["rail_km"] <= 4.9}
    assert surely <= kept <= expected
    assert 5000 < len(kept) < 25000
    assert near["POOL_SIZE"] == len(kept)


def test_an_unknown_distance_passes_the_filter_and_is_told(provider):
    log = Log()
    wanted = {"COMMUNE": "FR:31107", "LOCALITIES": True, "COUNTRIES": "GR,RO,BG,HR,PT,IT", "COUNT": 0, "RAIL_MAX": 3}
    rows = rows_of(processing.run(TWINS, {**wanted, "OUTPUT": "memory:", "OUTPUT_HTML": None}, feedback=log)["OUTPUT"])
    sparse = [row for row in rows.values() if row["country"] != "IT"]
    assert {row["country"] for row in sparse} == {"GR", "RO", "BG", "HR", "PT"}
    assert all(row["rail_km"] == NULL for row in sparse)
    assert all("distance to the train unknown" in row["reasons"] for row in sparse if row["rank"])
    assert not [row for row in sparse if "no station within" in (row["reasons"] or "")]
    assert all(row["rail_km"] <= 3 for row in rows.values() if row["country"] == "IT")
    assert any("file of stations is too sparse where they are" in line for line in log.lines)


def test_without_the_filter_an_unknown_distance_is_no_reason(provider):
    rows = run_twins(COMMUNE="FR:31107", LOCALITIES=True, COUNTRIES="RO", COUNT=50)["OUTPUT"]
    for row in rows.getFeatures():
        assert row["rail_km"] == NULL
        assert "station" not in row["reasons"]


def table_of(tmp_path, text, name="mine.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_the_planners_own_list_adds_to_the_example(provider, tmp_path):
    own = table_of(
        tmp_path,
        "pays,code_insee,pays_jumeau,nom_jumeau,nom,depuis\n"
        "FR,31107,ES,Torrejoncillo,Carbonne,signé le 3 mai 2001\n"
        "ES,10018,FR,Carbonne,Nowhere,2010\n"
        "FR,31107,ES,Nulle-Part,Carbonne,2002\n"
        "FR,1001,FR,Ambérieu-en-Bugey,L'Abergement-Clémenciat,1999\n",
    )
    # the second place has no code: the pair is told by country and name
    log = Log()
    wanted = {"COMMUNE": "FR:31107", "PARTNERS": "ES:14029,Torrejoncillo", "COUNT": 1, "TWINNINGS": own}
    made = processing.run(TWINS, {**wanted, "OUTPUT": "memory:", "OUTPUT_HTML": None}, feedback=log)
    since = {row["name"]: row["twinned_since"] for row in made["OUTPUT"].getFeatures() if row["partner"]}
    assert since == {"Fuente Obejuna": 1993, "Torrejoncillo": 2001}
    assert any(line.startswith("2 rows of the table of twinnings") and "Nulle-Part" in line for line in log.lines)
    assert any("pays, code_insee, nom for one place, pays_jumeau, nom_jumeau for the" in line for line in log.lines)


def test_the_rows_are_not_read_before_the_run(provider, tmp_path, monkeypatch):
    """Parameters are checked in the main thread, where a table of many rows would stop all of QGIS."""
    read = []
    features = QgsProcessingFeatureSource.getFeatures
    monkeypatch.setattr(
        QgsProcessingFeatureSource, "getFeatures", lambda *given: read.append(given) or features(*given)
    )
    own = table_of(tmp_path, "commune,ville_jumelee\nCarbonne,Torrejoncillo\n")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(TWINS)
    wanted = {"COMMUNE": "FR:31107", "TWINNINGS": own, "OUTPUT": "memory:"}
    context = QgsProcessingContext()
    assert algorithm.checkParameterValues(wanted, context)[0]
    assert algorithm.prepare(wanted, context, QgsProcessingFeedback())
    assert read == []


def test_reading_the_rows_can_be_stopped(provider, tmp_path):
    from jumelage_climatique.jumelage_plugin.core.progress import Cancelled
    from jumelage_climatique.processing.twinlinks import TwinningsTable

    layer = QgsVectorLayer(table_of(tmp_path, "commune,ville_jumelee\nCarbonne,Torrejoncillo\n"), "t", "ogr")
    source = next(a for a in provider.algorithms() if a.name() == "twincommunes").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    table = TwinningsTable(source.parameterAsSource({"TWINNINGS": layer}, "TWINNINGS", context))
    assert len(table.rows(feedback)) == 1
    feedback.cancel()
    with pytest.raises(Cancelled):
        table.rows(feedback)


def test_a_list_by_codes_that_lost_their_zeros(provider, tmp_path):
    own = table_of(tmp_path, "country,code,twin_country,twin_code,year\nFR,01001,FR,1004,1999\nFR,31107,FR,1004,\n")
    rows = rows_of(run_twins(COMMUNE="FR:01001", PARTNERS="FR:01004", COUNT=1, TWINNINGS=own)["OUTPUT"])
    assert rows["FR:01004"]["twinned_since"] == 1999
    rows = rows_of(run_twins(COMMUNE="FR:31107", PARTNERS="FR:01004", COUNT=1, TWINNINGS=own)["OUTPUT"])
    assert rows["FR:01004"]["twinned_since"] == NULL
    assert "already twinned" in rows["FR:01004"]["reasons"]


FAULTS = [
    ({"RAIL_MAX": -1}, "cannot be negative"),
    ({"RAIL_MAX": "near"}, "not a number"),
    ({"TWINNINGS": "/nowhere/t.csv"}, "The table of twinnings"),
]


@pytest.mark.parametrize(("parameters", "says"), FAULTS)
def test_faults_are_told_in_one_sentence(provider, tmp_path, parameters, says):
    with pytest.raises(QgsProcessingException) as error:
        processing.run(TWINS, {"COMMUNE": "FR:31107", **parameters, "OUTPUT": str(tmp_path / "t.gpkg")})
    assert says in str(error.value)
    assert "Incorrect parameter" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_a_table_without_places_is_told(provider, tmp_path):
    own = table_of(tmp_path, "who,what\na,b\n")
    with pytest.raises(
        QgsProcessingException, match="a code or a name for each of the two places of a row; its fields are: who, what"
    ):
        run_twins(COMMUNE="FR:31107", TWINNINGS=own)


def test_travel_note_of_the_founding_pair(provider, tmp_path):
    page = tmp_path / "note.html"
    made = processing.run(NOTE, {**PAIR, "OUTPUT": "memory:", "OUTPUT_HTML": str(page)})
    rows = {row["mode"]: row for row in made["OUTPUT"].getFeatures()}
    assert list(rows) == ["train", "coach", "car_shared", "car_alone", "plane"]
    table = Dataset().communes(False)
    ends = [QgsPointXY(table.lon[i], table.lat[i]) for i in (table.find("FR:31107"), table.find("ES:14029"))]
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    straight = measure.measureLine(*ends) / 1000
    coach, train = rows["coach"], rows["train"]
    assert coach["distance_km"] == pytest.approx(straight, abs=0.06)
    assert coach["way_km"] == pytest.approx(straight * ROAD_DETOUR, abs=0.6)
    assert coach["kg_co2e_low"] == pytest.approx(2 * straight * 1.3 * 0.029, abs=0.06)
    assert rows["car_shared"]["kg_co2e_high"] == pytest.approx(rows["car_alone"]["kg_co2e_high"] / 3, abs=0.06)
    assert train["station_here"] == "Carbonne"
    assert train["station_here_km"] < 1.5
    assert train["stations_sure"] == 1
    # the train is taken between the stations, the coach to them
    assert train["way_km"] > (straight - 60) * RAIL_DETOUR
    assert train["kg_co2e_low"] < coach["kg_co2e_low"] < rows["car_shared"]["kg_co2e_low"]
    assert TRAIN.low < COACH.low
    assert NOTICE in train["source"]
    text = page.read_text(encoding="utf-8")
    for word in (NOTICE, "ADEME", "Renfe", "by train or coach", "No timetable is promised", "arXiv:2406.06490"):
        assert word in text


def test_travel_to_where_the_file_is_sparse(provider, tmp_path):
    table = Dataset().communes(True)
    greek = next(table.key(i) for i in range(len(table)) if table.country[i] == "GR")
    page = tmp_path / "note.html"
    made = processing.run(
        NOTE, {"COMMUNE": "FR:31107", "PARTNERS": greek, "OUTPUT": "memory:", "OUTPUT_HTML": str(page)}
    )
    row = next(made["OUTPUT"].getFeatures())
    assert row["stations_sure"] == 0
    text = page.read_text(encoding="utf-8")
    assert "too sparse" in text or "a nearer one may exist" in text


@pytest.mark.parametrize(("code", "name"), [("ES:07026", "Eivissa"), ("FR:2A004", "Ajaccio"), ("ES:07040", "Palma")])
def test_no_journey_across_the_sea_is_made_up(provider, tmp_path, code, name):
    """Ibiza has no train; Ajaccio and Palma have some that the file lacks."""
    out = {"OUTPUT": "memory:", "OUTPUT_HTML": str(tmp_path / "n.html")}
    made = processing.run(NOTE, {"COMMUNE": "FR:31107", "PARTNERS": code, **out})
    (row,) = made["OUTPUT"].getFeatures()
    assert (row["station_there"], row["mode"], row["kg_co2e_low"]) == (NULL, NULL, NULL)
    assert row["stations_sure"] == 0
    assert row["station_here"]
    text = (tmp_path / "n.html").read_text(encoding="utf-8")
    assert f"{name} lies across the sea" in text
    assert NOTICE in text


def test_the_train_of_islands_is_unknown_not_far(provider):
    """Corte and Inca have stations that the file lacks: nothing is said of them, and the filter lets them pass."""
    places = "FR:2B096,ES:07027"
    made = rows_of(run_twins(COMMUNE="FR:31107", PARTNERS=places, COUNT=1, RAIL_MAX=5)["OUTPUT"])
    for key in places.split(","):
        assert made[key]["rail_km"] == NULL
        assert "no station within" not in made[key]["reasons"]
        assert not made[key]["note"] or "filter" not in made[key]["note"]


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"COMMUNE": "FR:31107", "PARTNERS": ""}, "at least one to visit"),
        ({"COMMUNE": "", "PARTNERS": "ES:14029"}, "at least one to visit"),
        ({"COMMUNE": "FR:31107", "PARTNERS": "FR:31107"}, "own partner"),
        ({"COMMUNE": "FR:31107", "PARTNERS": "ES:00000"}, "00000"),
    ],
)
def test_faults_of_the_note(provider, tmp_path, parameters, says):
    with pytest.raises(QgsProcessingException) as error:
        processing.run(NOTE, {**parameters, "OUTPUT": str(tmp_path / "t.gpkg"), "OUTPUT_HTML": None})
    assert says in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_parameters_have_help(provider):
    algorithm = next(a for a in provider.algorithms() if a.name() == "travelnote")
    assert all(p.help() for p in algorithm.parameterDefinitions() if not p.isDestination())
    assert "by train or coach" in algorithm.shortHelpString()
    assert NOTICE in algorithm.shortHelpString()


def test_the_notice_stands_in_the_metadata_of_the_layer(provider, tmp_path):
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    path = str(tmp_path / "t.gpkg")
    details = QgsProcessingContext.LayerDetails("t", project, "OUTPUT")
    context.addLayerToLoadOnCompletion(path, details)
    processing.run(TWINS, {"COMMUNE": "FR:31107", "COUNT": 2, "OUTPUT": path, "OUTPUT_HTML": None}, context=context)
    layer = context.takeResultLayer(path) or context.temporaryLayerStore().mapLayers().popitem()[1]
    assert NOTICE in layer.metadata().rights()[0]
    assert statements.rail_sources() in layer.metadata().rights()[0]


def test_nothing_of_the_stations_is_stored_in_the_other_files():
    for path in (DATA / "territory").glob("*.gpkg"):
        if path.name == "rail_stations_odbl.gpkg":
            continue
        connection = sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)
        tables = [row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")]
        columns = {row[1] for table in tables for row in connection.execute(f'PRAGMA table_info("{table}")')}
        connection.close()
        assert tables
        assert not [name for name in (*tables, *columns) if "rail" in name.lower() or "station" in name.lower()]
    assert "station" not in (DATA / "territory" / "twinnings_example.csv").read_text(encoding="utf-8").lower()
