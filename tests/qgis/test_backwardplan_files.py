"""The algorithm: files of the plan as calendars, office programs and browsers read them, all of them or none."""

import json
import re
import sqlite3
import subprocess
import unicodedata
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import icalendar
import openpyxl
import pytest
from jumelage_climatique.jumelage_plugin.bridge import backward_plan
from jumelage_climatique.jumelage_plugin.bridge.changes import apply
from jumelage_climatique.jumelage_plugin.bridge.example_twinning import EXAMPLE
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import add_rows, rows_of
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

pytestmark = pytest.mark.once

PLAN = "jumelage:backwardplan"
DEPARTURE, TODAY = date(2027, 5, 10), "2027-01-10"
ENDINGS = {"OUTPUT_ICS": "ics", "OUTPUT_ODS": "ods", "OUTPUT_XLSX": "xlsx", "OUTPUT_HTML": "html"}
HTML = "{http://www.w3.org/1999/xhtml}"


class Told(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)


def make(folder, out, **asked):
    told = Told()
    files = {name: str(out / f"plan.{ending}") for name, ending in ENDINGS.items()}
    given = {"TWINNING": str(folder.project_file), "LANGUAGE": "en", "TODAY": TODAY, **files, **asked}
    made = processing.run(PLAN, {name: value for name, value in given.items() if value is not None}, feedback=told)
    return made, "\n".join(told.lines)


def events_of(path):
    found = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {str(event["UID"]).split(".")[0]: event for event in found}


def uids_of(path):
    return {str(event["UID"]) for event in events_of(path).values()}


def sheet_of(path, number=0):
    rows = list(openpyxl.load_workbook(path).worksheets[number].iter_rows(values_only=True))
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def words_of(path):
    html5lib = pytest.importorskip("html5lib")
    tree = html5lib.HTMLParser(strict=True).parse(path.read_text(encoding="utf-8"))
    return tree, " ".join("".join(tree.find(f"{HTML}body").itertext()).split())


def bare(text):
    return "".join(unicodedata.normalize("NFKC", text).split())


def write(project, table, chosen, **values):
    """Change the values of a row as a form does."""
    source = layer(project, table)
    source.startEditing()
    (row,) = rows_of(source, chosen)
    for name, value in values.items():
        source.changeAttributeValue(row["fid"], source.fields().indexOf(name), value)
    assert source.commitChanges()


@pytest.fixture
def planned(twinning, opened):
    """Return a twinning with the tasks of the kit and a departure on 10 May 2027."""
    folder = twinning()
    project = opened(folder)
    apply(project, folder, backward_plan.departure_changes(project, DEPARTURE, date(2026, 12, 1)))
    apply(project, folder, backward_plan.missing_tasks(project))
    return folder, project


def test_all_files_tell_the_same_days(planned, tmp_path):
    folder, _project = planned
    made, told = make(folder, tmp_path)
    assert {path.name for path in tmp_path.glob("plan.*")} == {f"plan.{ending}" for ending in ENDINGS.values()}
    assert (made["TASKS"], made["CONFLICTS"]) == (len(backward_plan.kit_tasks()), 0)
    events = events_of(tmp_path / "plan.ics")
    assert len(events) == made["TASKS"]
    contact = events["first_contact"]
    assert (contact.decoded("DTSTART"), contact.decoded("DTEND")) == (date(2026, 12, 11), date(2026, 12, 25))
    row = next(r for r in sheet_of(tmp_path / "plan.xlsx") if r["Task"] == "Contact the town hall of the twin commune")
    assert (row["Start"].date(), row["End"].date()) == (date(2026, 12, 11), date(2026, 12, 24))
    assert row["Late (days)"] == 17
    _tree, text = words_of(tmp_path / "plan.html")
    assert "11 December 2026 to 24 December 2026" in text
    assert "late: 17 days" in text
    assert "10 May 2027" in told


def test_those_that_are_late_on_a_day(planned, tmp_path):
    folder, _project = planned
    # ended by 9 January: first contact (24 December), shared space (20 December), financing (5 January)
    made, told = make(folder, tmp_path)
    assert made["LATE"] == 3
    assert "Tasks that are late on 10 January 2027: 3 of" in told
    assert make(folder, tmp_path, TODAY="2026-12-01")[0]["LATE"] == 0


@pytest.mark.parametrize("day", ["2027-05-30", QDate(2027, 5, 30), QDateTime(QDate(2027, 5, 30), QTime(0, 0))])
def test_another_departure_moves_them_all_and_writes_nothing(planned, tmp_path, day):
    folder, project = planned
    project.clear()
    before = {path: path.read_bytes() for path in folder.path.rglob("*") if path.is_file()}
    make(folder, tmp_path)
    first = events_of(tmp_path / "plan.ics")
    make(folder, tmp_path, DEPARTURE=day)
    for code, event in events_of(tmp_path / "plan.ics").items():
        if not code.startswith("checkpoint"):
            assert event.decoded("DTSTART") == first[code].decoded("DTSTART") + timedelta(20), code
    assert {path: path.read_bytes() for path in folder.path.rglob("*") if path.is_file()} == before


def test_without_a_departure_a_clear_sentence_and_no_file(twinning, tmp_path):
    folder = twinning()
    with pytest.raises(QgsProcessingException, match="The day of the departure is not set: give it here"):
        make(folder, tmp_path)
    assert not list(tmp_path.glob("plan.*"))


def test_a_twinning_without_tasks_gets_those_of_the_kit(twinning, tmp_path):
    folder = twinning()
    made, told = make(folder, tmp_path, DEPARTURE="2027-05-10")
    assert made["TASKS"] == len(backward_plan.kit_tasks())
    assert "these are those of the kit" in told
    uids = uids_of(tmp_path / "plan.ics")
    make(folder, tmp_path, DEPARTURE="2027-06-10")
    assert uids_of(tmp_path / "plan.ics") == uids


def test_a_calendar_is_brought_up_to_date_once_the_tasks_are_in_the_twinning(planned, tmp_path):
    folder, _project = planned
    make(folder, tmp_path)
    uids = uids_of(tmp_path / "plan.ics")
    with closing(sqlite3.connect(folder.gpkg)) as base, base:
        base.execute("DELETE FROM task")
    make(folder, tmp_path)
    assert uids_of(tmp_path / "plan.ics") == uids


def test_a_folder_will_do_and_so_does_the_project_that_is_open(planned, tmp_path):
    folder, _project = planned
    made, _told = make(folder, tmp_path, TWINNING=str(folder.path))
    assert made["TASKS"]
    QgsProject.instance().read(str(folder.project_file))
    assert make(folder, tmp_path, TWINNING=None)[0]["TASKS"] == made["TASKS"]
    QgsProject.instance().clear()
    with pytest.raises(QgsProcessingException, match="No twinning is open"):
        make(folder, tmp_path, TWINNING=None)


def test_the_budget_with_its_difference(planned, tmp_path):
    folder, project = planned
    write(project, "task", "\"template\" = 'train_tickets'", cost_eur=2150.5)
    _made, told = make(folder, tmp_path)
    amounts = sheet_of(tmp_path / "plan.xlsx", 1)
    figures = [row["Amount (€)"] for row in amounts]
    assert figures[:6] == [25_000, 10_000, 3_600, 38_600, 45_000, 6_400]
    assert 2150.5 in figures
    _tree, text = words_of(tmp_path / "plan.html")
    for wanted in ("38,600", "45,000", "6,400", "https://wiki.resilience-territoire.ademe.fr/wiki/Jumelage_climatique"):
        assert wanted in text
    assert "6,400" in told
    labels = " ".join(str(row["Item"]) for row in amounts)
    assert re.search("Journey: train.*Journey: coach.*Journey: shared car", labels)
    assert not re.search("flight|plane", labels + text, re.IGNORECASE)


@pytest.mark.parametrize(
    ("language", "word", "code"),
    [("home", "Prendre contact", "fr"), ("twin", "Contactar", "es"), ("en", "Contact", "en")],
)
def test_languages(planned, tmp_path, language, word, code):
    folder, _project = planned
    make(folder, tmp_path, LANGUAGE=language)
    summary = events_of(tmp_path / "plan.ics")["first_contact"]["SUMMARY"]
    assert str(summary).startswith(word)
    assert summary.params["LANGUAGE"] == code
    tree, _text = words_of(tmp_path / "plan.html")
    assert tree.get("lang") == code


def test_what_people_write_is_data_everywhere(planned, tmp_path):
    folder, project = planned
    pair = next(rows_of(layer(project, "twinning")))
    title = "=HYPERLINK(1)<script>alert(1)</script>\r\nUID:x; a,b"
    own = {"uuid": "own", "twinning_uuid": pair["uuid"], "title": title, "phase": "PHA_3"}
    add_rows(layer(project, "task"), [{**own, "start_date": QDate(2027, 5, 12), "deliverable": "of:=1+1"}])
    make(folder, tmp_path)
    assert str(events_of(tmp_path / "plan.ics")["own"]["SUMMARY"]) == title.replace("\r\n", "\n")
    cells = [c for row in openpyxl.load_workbook(tmp_path / "plan.xlsx").worksheets[0].iter_rows() for c in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert "of:=1+1" in [cell.value for cell in cells]
    tree, text = words_of(tmp_path / "plan.html")
    assert "<script>alert(1)</script>" in text
    assert not list(tree.iter(f"{HTML}script"))


def test_cancelled_tasks_are_not_in_the_calendar(planned, tmp_path):
    folder, project = planned
    uuid = next(row.uuid for row in backward_plan.plan_rows(project, DEPARTURE, "en") if row.code == "film")
    apply(project, folder, backward_plan.status_changes(project, uuid, "STT_CANCELLED"))
    make(folder, tmp_path)
    assert "film" not in events_of(tmp_path / "plan.ics")
    assert any(row["Status"] == "Cancelled" for row in sheet_of(tmp_path / "plan.xlsx"))


def test_the_page_is_sound_and_says_in_words_what_it_shows(planned, tmp_path):
    folder, project = planned
    write(project, "task", "\"template\" = 'agreement'", start_date=QDate(2027, 1, 4), end_date=QDate(2027, 1, 4))
    made, told = make(folder, tmp_path)
    assert made["CONFLICTS"] == 1
    tree, text = words_of(tmp_path / "plan.html")
    early = "“Sign the agreement between the two communes” begins before this has ended: Have the municipal council"
    assert early in text
    assert early in told
    tracks = [track for track in tree.iter(f"{HTML}div") if track.get("class") == "track"]
    assert len(tracks) == made["TASKS"]
    assert all(track.get("aria-hidden") == "true" for track in tracks)
    assert "(milestone)" in text
    for external in ("src", "href"):
        assert not [element for element in tree.iter() if element.get(external)]


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"DEPARTURE": "next spring"}, "“next spring” is no day"),
        ({"TODAY": "2027-13-01"}, "“2027-13-01” is no day"),
        ({"OUTPUT_ODS": "plan.xls"}, "plan.xls must end in .ods"),
        (dict.fromkeys(ENDINGS), "Choose at least one file"),
    ],
)
def test_faults_are_one_sentence_and_leave_nothing(planned, tmp_path, asked, says):
    folder, _project = planned
    with pytest.raises(QgsProcessingException, match=says):
        make(folder, tmp_path, **asked)
    assert not list(tmp_path.glob("plan.*"))


def test_all_files_or_none(planned, tmp_path):
    folder, _project = planned
    (tmp_path / "plan.html").mkdir()
    with pytest.raises(QgsProcessingException, match="Cannot write"):
        make(folder, tmp_path)
    assert [path.name for path in tmp_path.glob("plan.*")] == ["plan.html"]


def test_a_departure_before_the_start_is_refused(planned, tmp_path):
    folder, project = planned
    write(project, "twinning", "true", start_date=QDate(2026, 12, 11))
    with pytest.raises(QgsProcessingException, match="before the start of the project"):
        make(folder, tmp_path, DEPARTURE="2026-12-01")


def test_the_twinning_of_the_example_has_its_plan(twinning, tmp_path):
    folder = twinning(example=True)
    made, told = make(folder, tmp_path, TODAY="2026-07-01")
    assert (made["TASKS"], made["CONFLICTS"]) == (len(backward_plan.kit_tasks()), 0)
    _tree, text = words_of(tmp_path / "plan.html")
    assert "14 June 2026" in text
    assert "Invented example: nothing shown here was observed" in text
    assert all("invented example" in row["Task"] for row in sheet_of(tmp_path / "plan.xlsx"))
    assert all("(invented example)" in event["SUMMARY"] for event in events_of(tmp_path / "plan.ics").values())
    # two weeks after the return nothing of what is open should have ended, and the project is of the usual length
    assert (made["LATE"], "months" in told) == (0, False)
    sheet = {row["Task"]: row for row in sheet_of(tmp_path / "plan.xlsx")}
    journey = sheet["Travel there by train (invented example)"]
    assert (journey["Start"].date(), journey["Status"], journey["Who"]) == (date(2026, 6, 14), "Completed", "Noyer-H5")


def test_the_example_names_only_tasks_of_the_kit():
    content = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    named = [code for codes in content["tasks"].values() for code in codes]
    assert len(named) == len(set(named))
    assert set(named) <= {one.task.code for one in backward_plan.kit_tasks()}


def test_the_poster_of_the_plan_writes_every_task_whole(twinning):
    folder = twinning(example=True)
    made = processing.run("jumelage:makeposters", {"TWINNING": str(folder.project_file), "POSTERS": ["p8"]})
    assert (made["COUNT"], made["FINDINGS"]) == (1, 0)
    poster = Path(made["FOLDER"]) / "p8_A3_fr.pdf"
    told = subprocess.run(["pdftotext", "-layout", poster, "-"], capture_output=True, text=True, check=True).stdout
    assert "…" not in told
    written = bare(told)  # fonts join f and i
    assert [one.title("fr") for one in backward_plan.kit_tasks() if bare(one.title("fr")) not in written] == []
