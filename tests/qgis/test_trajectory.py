"""`jumelage:climatetrajectory`: one truth with the twins, honest gaps, time that QGIS plays, faults, cancelling."""

import json

import pytest
from jumelage_climatique.jumelage_plugin.bridge.temporal import new_year
from qgis import processing
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDateTimeRange,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsTemporalUtils,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QSize
from random_communes import drawn, source_of_chance

TRAJECTORY, TWINS = "jumelage:climatetrajectory", "jumelage:twincommunes"
VECTORS = ("OUTPUT", "OUTPUT_LINE", "OUTPUT_MODELS")


def run(**parameters):
    outputs = {**dict.fromkeys(VECTORS, "memory:"), "OUTPUT_HTML": None}
    return processing.run(TRAJECTORY, {"COMMUNE": "FR:31107", **outputs, **parameters})


def twins(**parameters):
    return processing.run(TWINS, {"COUNT": 1, "OUTPUT": "memory:", **parameters})


def rows(layer):
    return list(layer.getFeatures())


def key(row):
    return f"{row['country']}:{row['code']}"


def test_names_on_which_scripts_rely(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById(TRAJECTORY)
    names = {p.name() for p in algorithm.parameterDefinitions()}
    assert {"COMMUNE", "POINT", "LEVELS", "LOCALITIES", "COUNTRIES", "TOLERANCE", "SPACING", "ENSEMBLE"} <= names
    assert {*VECTORS, "OUTPUT_HTML"} <= names
    assert not {"HORIZON", "LEVEL"} & names
    assert all(p.help() for p in algorithm.parameterDefinitions() if not p.isDestination())
    assert algorithm.shortHelpString()


@pytest.mark.once
def test_one_row_for_each_level_in_order(provider):
    made = run()
    found = rows(made["OUTPUT"])
    assert [row["level"] for row in found] == [1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0]
    assert [row["step"] for row in found] == list(range(1, 8))
    years = [row["year"] for row in found]
    assert years == sorted(set(years))
    assert made["LEVEL_COUNT"] == len(found)
    assert made["PLACE_COUNT"] == len({key(row) for row in found})
    assert made["OUTPUT_MODELS"].featureCount() == len(found) * made["MODEL_COUNT"] == 7 * 39
    assert [row["self_sigma"] for row in found] == sorted(row["self_sigma"] for row in found)


@pytest.mark.once
def test_the_line_goes_from_place_to_place(provider):
    made = run()
    places = rows(made["OUTPUT"])
    stops = list(dict.fromkeys(key(row) for row in places))
    moves = rows(made["OUTPUT_LINE"])
    assert len(moves) == len(stops)
    assert moves[0]["name_from"] == "Carbonne"
    assert (moves[0]["step_from"], moves[0]["level_from"]) == (0, 0.69)
    for move, after in zip(moves, moves[1:]):
        assert move["name_to"] == after["name_from"]
        assert move["step_to"] <= after["step_from"] < after["step_to"]
        assert move["level_from"] < move["level_to"] <= after["level_from"]
        assert move.geometry().asPolyline()[-1] == after.geometry().asPolyline()[0]
    for move in moves:
        (place,) = (row for row in places if row["step"] == move["step_to"])
        assert move.geometry().asPolyline()[-1] == place.geometry().asPoint()
        assert (move["name_to"], move["distance_km"]) == (place["name"], place["step_km"])
    assert made["LENGTH_KM"] == pytest.approx(sum(move["distance_km"] for move in moves), abs=0.5)


SAME = {"sigma": 1e-3, "sigma_low": 1e-3, "sigma_high": 1e-3, "closeness": 1e-4, "score": 1e-4, "agreement": 1e-3}


@pytest.mark.once
def test_one_truth_with_the_twins_at_random(provider):
    """Each place reads what the twins say of it at that level; the first of the ranking and of one model are theirs."""
    chance = source_of_chance()
    (commune,) = drawn(chance)
    made = run(COMMUNE=commune, LEVELS="1.2; tracc2050; 3.7")
    for row, horizon in zip(rows(made["OUTPUT"]), ({"LEVEL": 1.2}, {"HORIZON": "tracc2050"}, {"LEVEL": 3.7})):
        asked = {"COMMUNE": commune, "HORIZON": "custom", **horizon}
        result = twins(**asked, PARTNERS=key(row) if row["rank"] else "")
        listed = rows(result["OUTPUT"])
        assert row["first_key"] == key(listed[0])
        assert row["best_sigma"] == pytest.approx(result["BEST_SIGMA"], abs=1e-3)
        assert row["self_sigma"] == pytest.approx(result["SELF_SIGMA"], abs=1e-3)
        if row["rank"]:
            (there,) = (twin for twin in listed if key(twin) == key(row))
            assert there["rank"] == row["rank"]
            assert {name: row[name] for name in SAME} == {name: there[name] for name in SAME}
            assert row["reasons"] == there["reasons"]
        models = [found for found in rows(made["OUTPUT_MODELS"]) if found["step"] == row["step"]]
        model = chance.choice(models)
        (alone,) = rows(twins(**asked, MODELS=[model["model"]])["OUTPUT"])
        if alone["closeness"] > 0 and alone["sigma"] < 4:
            assert key(model) == key(alone)
            assert (model["sigma"], model["score"]) == (alone["sigma"], alone["score"])


@pytest.mark.once
@pytest.mark.parametrize("commune", ["FR:31107", "FR:29019", "FR:05023"])
def test_without_tolerance_the_place_at_tracc_2050_is_the_first_twin(provider, commune):
    made = run(COMMUNE=commune, LEVELS="1.5; tracc2050; 3", TOLERANCE=0)
    (first,) = rows(twins(COMMUNE=commune, HORIZON="tracc2050")["OUTPUT"])
    place = rows(made["OUTPUT"])[1]
    assert key(place) == key(first)
    assert (place["sigma"], place["rank"], place["year"]) == (first["sigma"], 1, 2050)


@pytest.mark.once
def test_the_rule_keeps_its_word(provider):
    """No place more than the tolerance under the first; where it changes, by at least the spacing or to the first."""
    for commune in ("FR:31107", "FR:32208", "FR:59350"):
        found = rows(run(COMMUNE=commune, TOLERANCE=4, SPACING=80)["OUTPUT"])
        assert found[0]["rank"] == 1
        for row in found[1:]:
            assert row["score"] >= 0.96 * row["first_score"] - 1e-4
            assert row["step_km"] == 0 or row["step_km"] > 79 or row["rank"] == 1


@pytest.mark.once
def test_no_analogue_is_said_and_breaks_the_line(provider, tmp_path):
    """North of the Loire nothing resembles what Perpignan will be."""
    page = tmp_path / "r.html"
    made = run(COMMUNE="FR:66136", EXTENT="-5,8,47.5,50 [EPSG:4326]", LEVELS="2; 4", OUTPUT_HTML=str(page))
    for row in rows(made["OUTPUT"]):
        assert not row.hasGeometry()
        assert not row["name"]
        assert row["band"] == "no analogue in this pool"
        assert row["best_sigma"] >= 4
    assert all(not row.hasGeometry() and not row["code"] for row in rows(made["OUTPUT_MODELS"]))
    assert (made["WITHOUT_ANALOGUE"], made["PLACE_COUNT"], made["LENGTH_KM"]) == (2, 0, 0)
    assert made["OUTPUT_LINE"].featureCount() == 0
    assert "No analogue in this pool" in page.read_text(encoding="utf-8")


@pytest.mark.once
def test_where_nothing_is_nearer_it_is_the_place_itself(provider):
    """Warmer by a hundredth of a degree, only a close neighbour could be nearer: at Carbonne none is."""
    made = run(LEVELS="0.7; 2")
    home, after = rows(made["OUTPUT"])
    assert (home["name"], home["closeness"]) == ("Carbonne", 0.0)
    assert "this place itself" in home["band"]
    assert not home["rank"]
    assert after["rank"] == 1
    (move,) = rows(made["OUTPUT_LINE"])
    assert (move["name_from"], move["level_from"], move["level_to"]) == ("Carbonne", 0.7, 2.0)
    assert made["PLACE_COUNT"] == 1


@pytest.mark.once
def test_the_spread_of_the_models(provider):
    """Half of the models' places lie within the first figure, nine in ten within the second."""
    made = run(LEVELS="2; 3.5")
    for row in rows(made["OUTPUT"]):
        apart = [model["apart_km"] for model in rows(made["OUTPUT_MODELS"]) if model["step"] == row["step"]]
        assert row["models"] == row["models_found"] == len(apart) == 39
        assert 2 * sum(value <= row["spread_km"] + 0.1 for value in apart) >= len(apart)
        assert 2 * sum(value >= row["spread_km"] - 0.1 for value in apart) >= len(apart)
        assert sum(value <= row["spread_high_km"] + 0.1 for value in apart) >= 0.85 * len(apart)
        assert sum(value >= row["spread_high_km"] - 0.1 for value in apart) >= 0.05 * len(apart)
        places = {key(model) for model in rows(made["OUTPUT_MODELS"]) if model["step"] == row["step"]}
        assert row["model_places"] == len(places)


def shown(layer, first, last):
    """What QGIS shows of a layer while time runs from one year to another."""
    frame = QgsDateTimeRange(new_year(first), new_year(last), True, False)
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    only = layer.temporalProperties().createFilterString(context, frame)
    return list(layer.getFeatures(QgsFeatureRequest().setFilterExpression(only)))


@pytest.fixture(params=["gpkg", "geojson"])
def loaded(provider, tmp_path, request):
    """The layers as Processing loads them into a project, by output, from files."""
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    paths = {name: str(tmp_path / f"{name.lower()}.{request.param}") for name in VECTORS}
    for name, path in paths.items():
        details = QgsProcessingContext.LayerDetails(name, project, name)
        context.addLayerToLoadOnCompletion(path, details)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(TRAJECTORY)
    parameters = {"COMMUNE": "FR:31107", "LEVELS": "1.5; 2; tracc2050; tracc2100", "OUTPUT_HTML": None, **paths}
    processing.run(algorithm, parameters, context=context)
    layers = {name: QgsProcessingUtils.mapLayerFromString(path, context) for name, path in paths.items()}
    for layer in layers.values():
        context.temporaryLayerStore().takeMapLayer(layer)
        project.addMapLayer(layer)
    yield project, layers
    project.clear()


def check_time(layers):
    """The places take turns, without gap or overlap; the moves stay."""
    modes = Qgis.VectorTemporalMode
    for name in ("OUTPUT", "OUTPUT_MODELS"):
        assert layers[name].temporalProperties().isActive()
        assert layers[name].temporalProperties().mode() == modes.FeatureDateTimeStartAndEndFromFields
    assert layers["OUTPUT_LINE"].temporalProperties().isActive()
    assert layers["OUTPUT_LINE"].temporalProperties().mode() == modes.FeatureDateTimeInstantFromField
    assert layers["OUTPUT_LINE"].temporalProperties().accumulateFeatures()
    levels = rows(layers["OUTPUT"])
    starts = [row["date_from"].date().year() for row in levels]
    ends = [row["date_until"].date().year() + 1 for row in levels]
    assert {row["date_until"].date().toString("MM-dd") for row in levels} == {"12-31"}
    assert starts == [row["year"] for row in levels]
    assert starts[2:] == [2050, 2100]
    assert ends[:-1] == starts[1:]
    assert ends[-1] > starts[-1]
    for year in range(starts[0] - 3, ends[-1] + 3):
        now = [n for n, (start, end) in enumerate(zip(starts, ends), start=1) if start <= year < end]
        assert [row["step"] for row in shown(layers["OUTPUT"], year, year + 1)] == now
        past = [row["step_to"] for row in rows(layers["OUTPUT_LINE"]) if starts[row["step_to"] - 1] <= year]
        assert [row["step_to"] for row in shown(layers["OUTPUT_LINE"], year, year + 1)] == past
    assert {row["step"] for row in shown(layers["OUTPUT_MODELS"], 2060, 2061)} == {3}


def test_the_temporal_controller_plays_the_layers(loaded):
    project, layers = loaded
    check_time(layers)
    levels = rows(layers["OUTPUT"])
    whole = QgsTemporalUtils.calculateTemporalRangeForProject(project)
    assert whole.begin().date().year() == levels[0]["year"]
    assert whole.end().date().year() == levels[-1]["date_until"].date().year()


def test_time_survives_in_a_saved_project(loaded, tmp_path):
    project, layers = loaded
    names = {name: layer.name() for name, layer in layers.items()}
    assert project.write(str(tmp_path / "saved.qgz"))
    again = QgsProject()
    assert again.read(str(tmp_path / "saved.qgz"))
    check_time({name: again.mapLayersByName(title)[0] for name, title in names.items()})
    again.clear()


def picture(layers, year=None):
    """The layers drawn as in a window, at a year or without time; as bytes."""
    wanted = QgsMapSettings()
    wanted.setLayers([layers[name] for name in ("OUTPUT", "OUTPUT_LINE", "OUTPUT_MODELS")])
    wanted.setDestinationCrs(layers["OUTPUT"].crs())
    wanted.setExtent(QgsRectangle(-8, 35, 6, 46))
    wanted.setOutputSize(QSize(500, 400))
    if year is not None:
        wanted.setIsTemporal(True)
        wanted.setTemporalRange(QgsDateTimeRange(new_year(year), new_year(year + 1), True, False))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(wanted))
    wanted.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(wanted)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    image = job.renderedImage()
    return image.bits().asstring(image.sizeInBytes())


def test_it_is_drawn_and_moves_with_time(loaded):
    _, layers = loaded
    still = picture(layers)
    blank, first, later, after = (picture(layers, year) for year in (1990, 2030, 2060, 2200))
    assert len(set(blank)) == 1
    assert len({still, blank, first, later, after}) == 5
    for layer in layers.values():
        layer.setLabelsEnabled(False)
    assert len({still, picture(layers), later, picture(layers, 2060)}) == 4


FAULTS = [
    ({"LEVELS": "2"}, "two levels"),
    ({"LEVELS": "1; 5"}, "between 0.7 and 4 K"),
    ({"LEVELS": "1; deux"}, "deux"),
    ({"LEVELS": "1; 1.01"}, "too close"),
    ({"TOLERANCE": -1}, "TOLERANCE"),
    ({"TOLERANCE": 50}, "TOLERANCE"),
    ({"SPACING": -5}, "SPACING"),
    ({"SPACING": "far"}, "not a number"),
    ({"COMMUNE": "31107"}, "FR:31107 (Carbonne)"),
    ({"COMMUNE": ""}, "commune or a point"),
    ({"COMMUNE": "", "POINT": "-6,46 [EPSG:4326]"}, "sea"),
    ({"COMMUNE": "", "POINT": "-4.52,48.34 [EPSG:4326]"}, "No commune"),
    ({"POPULATION_MIN": 10**9}, "No candidate is left"),
    ({"COUNTRIES": "PT"}, "localities"),
    ({"MODELS": ["UKESM1-0-LL"]}, "UKESM1-0-LL"),
]


@pytest.mark.parametrize(("parameters", "says"), FAULTS)
def test_faults_are_told_in_one_sentence_and_leave_nothing(provider, tmp_path, parameters, says):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in VECTORS}
    with pytest.raises(QgsProcessingException) as error:
        run(**outputs, OUTPUT_HTML=str(tmp_path / "r.html"), **parameters)
    assert says in str(error.value)
    assert "Incorrect parameter" not in str(error.value)
    assert "Traceback" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


class StopAt(QgsProcessingFeedback):
    """Cancels when the progress passes a share, and notes how far it went."""

    def __init__(self, share):
        super().__init__()
        self.seen = []
        self.progressChanged.connect(self.seen.append)
        self.progressChanged.connect(lambda done: self.cancel() if done >= share else None)


@pytest.mark.parametrize("share", [5, 40, 80])
def test_cancelling_leaves_an_earlier_result_intact(provider, tmp_path, share):
    output = tmp_path / "t.gpkg"
    output.write_bytes(b"earlier result")
    feedback = StopAt(share)
    parameters = {"COMMUNE": "FR:31107", "OUTPUT": str(output), "OUTPUT_LINE": None, "OUTPUT_HTML": None}
    with pytest.raises(QgsProcessingException, match=r"(?i)cancel"):
        processing.run(TRAJECTORY, parameters, feedback=feedback)
    assert output.read_bytes() == b"earlier result"
    assert [p.name for p in tmp_path.iterdir()] == [output.name]
    assert feedback.seen == sorted(feedback.seen)
    assert feedback.seen[-1] < share + 10


def test_a_point_is_its_commune_and_skipped_outputs_are_skipped(provider):
    made = processing.run(
        TRAJECTORY, {"POINT": "1.2191,43.2972 [EPSG:4326]", "LEVELS": "2;3", "OUTPUT": "memory:", "OUTPUT_LINE": None}
    )
    assert [key(row) for row in rows(made["OUTPUT"])] == [key(row) for row in rows(run(LEVELS="2;3")["OUTPUT"])]
    assert "OUTPUT_LINE" not in made


def test_the_packaged_plugin_runs_it(qgis_process, tmp_path):
    output, line = tmp_path / "t.geojson", tmp_path / "l.geojson"
    found = qgis_process(
        "run", TRAJECTORY, "COMMUNE=FR:29019", "LEVELS=1,5; 2 3", f"OUTPUT={output}", f"OUTPUT_LINE={line}"
    )
    assert found.returncode == 0, found.stdout + found.stderr
    places = [f["properties"] for f in json.loads(output.read_text(encoding="utf-8"))["features"]]
    assert [place["level"] for place in places] == [1.5, 2.0, 3.0]
    for before, after in zip(places, places[1:]):
        assert before["date_until"].startswith(f"{after['year'] - 1}-12-31T23:59:59")
        assert after["date_from"].startswith(f"{after['year']}-01-01T00:00:00")
    moves = json.loads(line.read_text(encoding="utf-8"))["features"]
    assert moves[0]["properties"]["name_from"] == "Brest"
    assert moves[0]["geometry"]["type"] == "LineString"
