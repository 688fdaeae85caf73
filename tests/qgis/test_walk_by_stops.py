"""Walks noted stop by stop: the route by the stops, walkers who did not sign, what is removed and comes back."""

import sqlite3
from contextlib import closing

import pytest
from jumelage_climatique.jumelage_plugin.bridge import evaluations, fieldwork
from jumelage_climatique.jumelage_plugin.bridge.changes import Change, apply, deleted_with_children
from jumelage_climatique.jumelage_plugin.bridge.history import History
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import new_uuid
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from qgis.core import QgsDistanceArea, QgsGeometry, QgsPointXY

TABLES = ("event", "attendance", "route", "sensory_reading", "participant", "practice", "action", "media")
SPOT = QgsPointXY(-5.42, 38.26)


def rows(folder, query):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query).fetchall()


def everything(folder):
    """All rows but for their fid, which a row that comes back has anew, and for the time when QGIS last wrote them."""
    found = []
    with closing(sqlite3.connect(folder.gpkg)) as base:
        base.row_factory = sqlite3.Row
        for table in TABLES:
            kept = [{**row, "fid": None, "modified_on": None} for row in base.execute(f"SELECT * FROM {table}")]
            found.append(sorted(kept, key=lambda row: row["uuid"]))
    return found


@pytest.fixture
def made(twinning, opened):
    folder = twinning(example=True, language="en")
    project, history = opened(folder), History()

    def keep(changes):
        return history.do(project, folder, "step", changes)

    return folder, project, history, keep


@pytest.fixture
def walk(made):
    """Return a new walk, beside that of the example, on which two people are."""
    folder, project, history, keep = made
    people = [row["uuid"] for row in fieldwork.participants(project)[:2]]
    keep(fieldwork.event_changes(project, None, {"type": "EVT_WALK", "title": "To the mill"}, people))
    event = next(row for row in fieldwork.events(project) if row["title"] == "To the mill")
    return folder, project, history, keep, event, people


def test_the_first_stop_of_a_walk_makes_its_route_and_takes_it_away_again(walk):
    folder, project, history, keep, event, (ana, leo) = walk
    before = everything(folder)
    keep(fieldwork.stop_changes(project, event, 1, SPOT, {ana: {"sensation": 3}, leo: {"sensation": -1}}))
    route = fieldwork.route_of(project, event["uuid"])
    assert (route["name"], route["geom"].isNull()) == ("To the mill", True)
    (stop,) = evaluations.walk_stops(project)[route["uuid"]]
    # by hand: the middle of -1 and 3, four points apart
    assert (stop.felt.middle, stop.felt.low, stop.felt.high, stop.felt.walkers) == (1.0, -1, 3, 2)
    assert stop.felt.disagree
    history.undo(project, folder)
    assert everything(folder) == before


def test_a_new_stop_without_a_note_is_told(walk):
    _folder, project, _history, keep, event, (ana, _leo) = walk
    with pytest.raises(JumelageError, match="Nothing is noted at this stop yet"):
        fieldwork.stop_changes(project, event, 1, SPOT, {ana: {"sensation": None}})
    keep(fieldwork.stop_changes(project, event, 1, SPOT, {ana: {"sensation": 2}}))
    assert fieldwork.stop_changes(project, event, 1, SPOT, {ana: {"sensation": 2}}) == []  # as it is: no change


def test_the_route_runs_by_the_stops_in_their_order(walk):
    folder, project, history, keep, event, (ana, leo) = walk
    # 0.01 degrees of a meridian at 38.26 N are 1.110 km, of the parallel there 0.875 km (WGS 84, by the formulas
    # of the radii of curvature: M = 6,359,917 m, N cos(phi) = 5,013,923 m)
    for number, (lon, lat) in ((2, (-5.42, 38.27)), (1, (-5.42, 38.26)), (3, (-5.41, 38.27))):
        notes = {ana: {"sensation": 0}, leo: {"sensation": 1}}
        keep(fieldwork.stop_changes(project, event, number, QgsPointXY(lon, lat), notes))
    route = fieldwork.route_of(project, event["uuid"])["uuid"]
    keep(fieldwork.route_changes(project, event, list(fieldwork.stop_places(project, route).values())))
    line = fieldwork.route_of(project, event["uuid"])["geom"]
    assert [(point.x(), point.y()) for point in line.asPolyline()] == [
        (pytest.approx(lon), pytest.approx(lat)) for lon, lat in ((-5.42, 38.26), (-5.42, 38.27), (-5.41, 38.27))
    ]
    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    assert measure.measureLength(line) / 1000 == pytest.approx(1.110 + 0.875, abs=0.002)
    keep(fieldwork.moved_stop(project, route, 3, QgsPointXY(-5.40, 38.28)))
    moved = fieldwork.stop_places(project, route)[3]
    assert (moved.x(), moved.y()) == pytest.approx((-5.40, 38.28))
    before = everything(folder)
    keep(fieldwork.removed_stop(project, route, 3))
    assert list(fieldwork.stop_places(project, route)) == [1, 2]
    history.undo(project, folder)
    assert everything(folder) == before


def test_walkers_who_did_not_sign_are_several_and_can_be_mended(walk):
    folder, project, _history, keep, event, (ana, _leo) = walk
    keep(fieldwork.stop_changes(project, event, 1, SPOT, {ana: {"sensation": 0}}))
    route = fieldwork.route_of(project, event["uuid"])["uuid"]
    shape = QgsGeometry.fromPointXY(SPOT)
    unsigned = [
        {"uuid": new_uuid(), "route_uuid": route, "stop": 1, "sensation": value, "geom": shape} for value in (3, -3)
    ]
    apply(project, folder, [Change("sensory_reading", None, row) for row in unsigned])  # as QField brings them
    (stop,) = evaluations.walk_stops(project)[route]
    assert (stop.felt.low, stop.felt.high, stop.felt.walkers) == (-3, 3, 3)
    known = fieldwork.readings(project, route, 1)
    assert set(known) == {ana, *(row["uuid"] for row in unsigned)}
    noted = {key: {"sensation": row["sensation"]} for key, row in known.items()}
    noted[unsigned[0]["uuid"]] = {"sensation": 2}
    keep(fieldwork.reading_changes(project, route, 1, SPOT, noted))
    query = "SELECT sensation, participant_uuid FROM sensory_reading WHERE route_uuid = '{}' ORDER BY 1"
    assert rows(folder, query.format(route)) == [(-3, None), (0, ana), (2, None)]


def test_the_stops_of_two_walks_are_not_one(walk):
    _folder, project, _history, keep, event, (ana, _leo) = walk
    before = evaluations.walk_stops(project)
    keep(fieldwork.stop_changes(project, event, 1, SPOT, {ana: {"sensation": -3}}))
    after = evaluations.walk_stops(project)
    assert {route: after[route] for route in before} == before
    assert len(after) == len(before) + 1


def test_a_removed_event_comes_back_with_its_walk_and_with_the_practices_seen_there(made):
    folder, project, history, keep = made
    event = next(row for row in fieldwork.events(project) if row["type"] == "EVT_WALK")
    at_the_walk = f"SELECT count(*) FROM practice WHERE event_uuid = '{event['uuid']}'"
    seen = rows(folder, at_the_walk)
    assert seen != [(0,)]
    before = everything(folder)
    keep(fieldwork.removed_event(project, event["uuid"]))
    assert rows(folder, "SELECT count(*) FROM route") == rows(folder, "SELECT count(*) FROM sensory_reading") == [(0,)]
    assert rows(folder, at_the_walk) == [(0,)]
    history.undo(project, folder)
    assert everything(folder) == before


def test_a_removed_participant_comes_back_with_what_they_noted(made):
    folder, project, history, keep = made
    one = next(row["uuid"] for row in fieldwork.participants(project) if row["pseudonym"] == "Olivier-H1")
    before = everything(folder)
    noted = rows(folder, f"SELECT count(*) FROM sensory_reading WHERE participant_uuid = '{one}'")
    assert noted == [(5,)]  # the five stops of the example
    keep(deleted_with_children(project, "participant", one))
    # what was felt stays, without a name
    assert rows(folder, "SELECT count(*) FROM sensory_reading WHERE participant_uuid IS NULL") == noted
    history.undo(project, folder)
    assert everything(folder) == before
