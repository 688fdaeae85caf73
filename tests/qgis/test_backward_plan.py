"""The plan of a twinning: written from the kit, never over what people wrote, moved with the departure, undone."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest
from jumelage_climatique.jumelage_plugin.bridge import backward_plan
from jumelage_climatique.jumelage_plugin.bridge.changes import Change, apply
from jumelage_climatique.jumelage_plugin.bridge.history import History
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import add_rows, rows_of
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.valuelists import PHASES
from qgis.PyQt.QtCore import QDate

pytestmark = pytest.mark.once

DEPARTURE, TODAY = date(2027, 5, 10), date(2026, 12, 1)


def rows(folder, query, *values):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query, values).fetchall()


def starts(folder):
    found = rows(folder, "SELECT template, start_date FROM task")
    return {code: start and date.fromisoformat(start) for code, start in found}


class Twinning:
    """A twinning at work: its folder, its project, what was done in it."""

    def __init__(self, folder, project):
        self.folder, self.project, self.history = folder, project, History()

    def do(self, changes, label="x"):
        return self.history.do(self.project, self.folder, label, changes)

    def leave_on(self, day, today=TODAY):
        self.do(backward_plan.departure_changes(self.project, day, today))

    def add_kit(self):
        self.do(backward_plan.missing_tasks(self.project))

    def change(self, table, chosen, **values):
        (row,) = rows_of(layer(self.project, table), chosen)
        apply(self.project, self.folder, [Change(table, row, {**row, **values})])

    def shown(self, today=TODAY, language="fr", **how):
        return backward_plan.plan_rows(self.project, today, language, **how)


@pytest.fixture
def work(twinning, opened):
    folder = twinning()
    return Twinning(folder, opened(folder))


@pytest.fixture
def planned(work):
    work.leave_on(DEPARTURE)
    work.add_kit()
    return work


def test_the_kit_is_written_once_with_its_days(planned):
    found = starts(planned.folder)
    assert len(found) == len(backward_plan.kit_tasks())
    # 150 days before 10 May 2027; the journey home three days after the departure; 3 months after 11 December 2026
    assert found["first_contact"] == date(2026, 12, 11)
    assert found["journey_back"] == date(2027, 5, 13)
    assert found["checkpoint_3"] == date(2027, 3, 11)
    ((title, other, needs, status),) = rows(
        planned.folder, "SELECT title, title_twin, depends_on, status FROM task WHERE template = 'agreement'"
    )
    assert title == "Signer la convention entre les deux communes"
    assert other == "Firmar el convenio entre los dos municipios"
    assert (needs, status) == ('{"council_decision"}', "STT_TODO")
    assert backward_plan.missing_tasks(planned.project) == []


def test_without_a_departure_the_tasks_wait_for_their_days(work):
    work.add_kit()
    assert set(starts(work.folder).values()) == {None}
    assert all(row.start is None and not row.late for row in work.shown(date(2100, 1, 1)))
    work.leave_on(DEPARTURE)
    assert None not in starts(work.folder).values()
    assert starts(work.folder)["checkpoint_12"] == date(2027, 12, 11)


def test_what_people_wrote_is_never_overwritten(planned):
    planned.change("task", "\"template\" = 'film'", title="Un film à nous", offset_days=9)
    layer_of_tasks = layer(planned.project, "task")
    layer_of_tasks.startEditing()
    (gone,) = [f.id() for f in layer_of_tasks.getFeatures() if f["template"] == "insurance"]
    layer_of_tasks.deleteFeature(gone)
    assert layer_of_tasks.commitChanges()
    changes = backward_plan.missing_tasks(planned.project)
    assert [change.after["template"] for change in changes] == ["insurance"]
    planned.do(changes)
    film = rows(planned.folder, "SELECT title, offset_days FROM task WHERE template = 'film'")
    assert film == [("Un film à nous", 9)]


@pytest.mark.parametrize("days", [1, 35, -7])
def test_moving_the_departure_moves_every_task_and_is_undone(planned, days):
    before = starts(planned.folder)
    planned.leave_on(DEPARTURE + timedelta(days))
    after = starts(planned.folder)
    for code, start in before.items():
        if code.startswith("checkpoint"):
            continue
        assert after[code] == start + timedelta(days), code
    assert after["checkpoint_6"] != before["checkpoint_6"]
    moved = (DEPARTURE + timedelta(days)).isoformat()
    assert rows(planned.folder, "SELECT departure_date FROM twinning") == [(moved,)]
    planned.history.undo(planned.project, planned.folder)
    assert starts(planned.folder) == before
    assert rows(planned.folder, "SELECT departure_date FROM twinning") == [(DEPARTURE.isoformat(),)]


def test_the_other_dates_of_the_twinning_go_along_but_a_start_that_is_past_stays(planned):
    planned.change(
        "twinning",
        "true",
        start_date=QDate(2026, 12, 11),
        return_date=QDate(2027, 5, 13),
        end_date=QDate(2027, 7, 27),
    )
    query = "SELECT start_date, departure_date, return_date, end_date FROM twinning"
    planned.leave_on(DEPARTURE + timedelta(14), today=date(2026, 12, 10))
    assert rows(planned.folder, query) == [("2026-12-25", "2027-05-24", "2027-05-27", "2027-08-10")]
    planned.leave_on(DEPARTURE, today=date(2026, 12, 26))
    assert rows(planned.folder, query) == [("2026-12-25", "2027-05-10", "2027-05-13", "2027-07-27")]
    # the checkpoints are counted from the start, and stay with it
    assert starts(planned.folder)["checkpoint_3"] == date(2027, 3, 25)
    assert starts(planned.folder)["data_deleted"] == date(2027, 7, 27)


def test_what_is_done_stays_and_a_day_given_by_hand_keeps_its_distance(planned):
    planned.change("task", "\"template\" = 'council_decision'", status="STT_DONE")
    planned.change("task", "\"template\" = 'insurance'", start_date=QDate(2027, 3, 20), end_date=QDate(2027, 3, 21))
    before = starts(planned.folder)
    planned.leave_on(DEPARTURE + timedelta(10))
    after = starts(planned.folder)
    assert after["council_decision"] == before["council_decision"]
    assert after["insurance"] == date(2027, 3, 30)
    assert rows(planned.folder, "SELECT end_date FROM task WHERE template = 'insurance'") == [("2027-03-31",)]


def test_a_departure_changed_in_a_form_is_followed(planned):
    assert backward_plan.following_changes(planned.project) == []
    before = starts(planned.folder)
    pair = layer(planned.project, "twinning")
    pair.startEditing()
    at = pair.fields().indexOf("departure_date")
    pair.changeAttributeValue(next(pair.getFeatures()).id(), at, QDate(2027, 6, 1))
    assert pair.commitChanges()
    planned.do(backward_plan.following_changes(planned.project))
    after = starts(planned.folder)
    assert all(after[c] == day + timedelta(22) for c, day in before.items() if not c.startswith("checkpoint"))
    assert backward_plan.following_changes(planned.project) == []


def test_a_single_task_with_a_day_of_its_own_is_not_taken_for_a_plan_that_fell_behind(planned):
    planned.change("task", "\"template\" = 'data_deleted'", start_date=QDate(2027, 9, 1), end_date=QDate(2027, 9, 1))
    planned.change("task", "\"template\" = 'insurance'", start_date=QDate(2027, 3, 20), end_date=QDate(2027, 3, 21))
    assert backward_plan.following_changes(planned.project) == []


def test_a_departure_before_the_start_is_refused_and_nothing_is_written(planned):
    planned.change("twinning", "true", start_date=QDate(2026, 11, 1))
    before = starts(planned.folder)
    with pytest.raises(JumelageError, match="before the start of the project, 2026-11-01"):
        planned.leave_on(date(2026, 10, 1))
    assert starts(planned.folder) == before


def test_a_rule_of_the_table_that_is_broken_leaves_nothing_and_is_told_in_words(planned):
    planned.change("twinning", "true", start_date=QDate(2026, 11, 1), end_date=QDate(2026, 12, 20))
    before = starts(planned.folder)
    with pytest.raises(JumelageError, match="The end must not come before the start"):
        planned.leave_on(date(2026, 11, 2), today=date(2026, 11, 5))
    assert starts(planned.folder) == before
    assert rows(planned.folder, "SELECT departure_date FROM twinning") == [(DEPARTURE.isoformat(),)]


def add_person(work):
    pair = next(rows_of(layer(work.project, "twinning")))
    row = {"uuid": "p1", "twinning_uuid": pair["uuid"], "pseudonym": "Aulne", "role": "ROL_LEAD", "given_name": "Eva"}
    add_rows(layer(work.project, "participant"), [row])
    work.change("task", "\"template\" = 'financing'", owner_uuid="p1")


def test_rows_as_posters_show_them(planned):
    add_person(planned)
    found = planned.shown(date(2027, 1, 10))
    assert [row.phase for row in found] == sorted((row.phase for row in found), key=PHASES.codes.index)
    for phase in PHASES.codes:
        days = [row.start for row in found if row.phase == phase]
        assert days == sorted(days)
    by_code = {row.code: row for row in found}
    contact, money, council = (by_code[code] for code in ("first_contact", "financing", "council_decision"))
    assert (contact.start, contact.end) == (date(2026, 12, 11), date(2026, 12, 24))
    assert (contact.late, contact.days_late) == (True, 17)
    assert not council.late
    assert council.milestone
    assert not contact.milestone
    assert (money.owner, contact.status) == ("Aulne", "STT_TODO")
    lists = dict(rows(planned.folder, "SELECT code, fr FROM value_list"))
    assert contact.phase_words == lists["PHA_1"]
    assert contact.status_words == lists["STT_TODO"]
    assert contact.owner == lists["ROL_LEAD"]
    assert contact.deliverable == "Courrier de premier contact et réponse de la commune jumelle"


def test_names_of_people_are_not_told(planned):
    add_person(planned)
    assert "Eva" not in repr(planned.shown())


def test_three_languages_and_what_people_wrote(planned):
    planned.change("task", "\"template\" = 'film'", title="Un film à nous", title_twin=None)
    planned.change("task", "\"template\" = 'cahier'", title_twin="Nuestro cuaderno")

    def title(code, language):
        return next(row.title for row in planned.shown(language=language) if row.code == code)

    assert title("agreement", "en") == "Sign the agreement between the two communes"
    assert title("agreement", "es") == "Firmar el convenio entre los dos municipios"
    assert [title("film", language) for language in ("fr", "es", "en", "de")] == ["Un film à nous"] * 4
    assert title("cahier", "es") == "Nuestro cuaderno"


def test_layers_do_as_well_as_a_project(planned):
    layers = {name: layer(planned.project, name) for name in backward_plan.TABLES}
    assert backward_plan.plan_rows(layers, TODAY, "fr") == planned.shown()


def test_what_begins_too_early_is_told_and_left_where_it_is(planned):
    assert not any(row.too_early_for for row in planned.shown())
    planned.change("task", "\"template\" = 'agreement'", start_date=QDate(2027, 1, 4), end_date=QDate(2027, 1, 8))
    (row,) = [row for row in planned.shown() if row.too_early_for]
    assert (row.code, row.too_early_for) == ("agreement", ("Faire délibérer le conseil municipal",))
    assert row.start == date(2027, 1, 4)


def test_had_the_departure_been_on_another_day(planned):
    before = starts(planned.folder)
    found = {row.code: row.start for row in planned.shown(departure=DEPARTURE + timedelta(20))}
    assert found["first_contact"] == before["first_contact"] + timedelta(20)
    assert starts(planned.folder) == before


def test_a_twinning_without_tasks_shows_those_of_the_kit(work):
    assert work.shown() == []
    found = work.shown(departure=DEPARTURE)
    assert len(found) == len(backward_plan.kit_tasks())
    assert {row.uuid for row in found} == {""}
    assert next(row.start for row in found if row.code == "journey_out") == DEPARTURE
    assert rows(work.folder, "SELECT count(*) FROM task") == [(0,)]


def test_a_task_that_somebody_added(planned):
    pair = next(rows_of(layer(planned.project, "twinning")))
    own = {"uuid": "own", "twinning_uuid": pair["uuid"], "title": "=Fête", "phase": "PHA_3"}
    add_rows(layer(planned.project, "task"), [own, {**own, "uuid": "dated", "start_date": QDate(2027, 5, 12)}])
    found = [row for row in planned.shown() if row.title == "=Fête"]
    assert [(row.start, row.end) for row in found] == [(date(2027, 5, 12),) * 2, (None, None)]
    planned.leave_on(DEPARTURE + timedelta(1))
    assert [row.start for row in planned.shown() if row.title == "=Fête"] == [date(2027, 5, 13), None]


def test_the_status_is_set_and_undone(planned):
    uuid = next(row.uuid for row in planned.shown() if row.code == "film")
    planned.do(backward_plan.status_changes(planned.project, uuid, "STT_DONE"))
    query = "SELECT status, progress_pct FROM task WHERE template = 'film'"
    assert rows(planned.folder, query) == [("STT_DONE", 100)]
    assert backward_plan.status_changes(planned.project, uuid, "STT_DONE") == []
    assert not next(row.late for row in planned.shown(date(2099, 1, 1)) if row.code == "film")
    planned.history.undo(planned.project, planned.folder)
    assert rows(planned.folder, query) == [("STT_TODO", 0)]


def test_the_dates_of_a_twinning(planned):
    assert backward_plan.departure_of(planned.project) == DEPARTURE
    assert backward_plan.great_dates(planned.project, TODAY)["ANC_END"] == date(2027, 7, 27)
    later = backward_plan.great_dates(planned.project, TODAY, DEPARTURE + timedelta(2))
    assert later["ANC_START"] == date(2026, 12, 13)
