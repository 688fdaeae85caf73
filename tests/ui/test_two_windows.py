"""A twinning that another window writes to: this one reads on, shows it by itself, and says what is gone."""

import subprocess
import sys

import pytest
from jumelage_climatique.jumelage_plugin.bridge import pins
from jumelage_climatique.jumelage_plugin.bridge.changes import Change
from jumelage_climatique.jumelage_plugin.bridge.evaluations import vote_changes
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer, stamp
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import first_row, rows_of
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.voting import Vote
from jumelage_climatique.ui import dock

TITLE = "Façades limewashed every spring"


def elsewhere(folder, sql):
    """Let another process write, as a second QGIS does: with SQLite's log beside the file."""
    program = (
        "import os, sqlite3, sys; base = sqlite3.connect(sys.argv[1]); base.execute('PRAGMA journal_mode = WAL');"
        # the triggers of a GeoPackage ask for these two
        "base.create_function('ST_IsEmpty', 1, lambda g: 0);"
        "[base.create_function(f'ST_{n}', 1, lambda g: 0.0) for n in ('MinX', 'MaxX', 'MinY', 'MaxY')];"
        "base.execute('PRAGMA foreign_keys = ON'); base.execute(sys.argv[2]); base.commit(); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", program, str(folder.gpkg), sql], check=True)


def renamed(folder):
    elsewhere(folder, f"UPDATE practice SET title = 'Renamed elsewhere' WHERE title = '{TITLE}'")


def gone(folder):
    elsewhere(folder, f"DELETE FROM practice WHERE title = '{TITLE}'")


def titles(page):
    return [practice.title for practice in page.chooser.model.practices]


def one(session):
    return next(row for row in rows_of(layer(session.project, "practice")) if row["title"] == TITLE)


def test_layers_are_read_as_the_file_is_now(at_work):
    session = at_work.session
    assert one(session)
    renamed(session.folder)
    assert "Renamed elsewhere" in [row["title"] for row in rows_of(layer(session.project, "practice"))]
    assert first_row(layer(session.project, "twinning"))


def test_what_another_wrote_is_shown_at_the_next_look_and_once(at_work):
    page, session, told = at_work.open_step(dock.PRACTICES), at_work.session, []
    session.rows_changed.connect(lambda: told.append(titles(page)))
    at_work._others.look()
    assert told == []
    renamed(session.folder)
    at_work._others.look()
    assert len(told) == 1
    assert "Renamed elsewhere" in titles(page)
    assert TITLE not in titles(page)
    at_work._others.look()
    assert len(told) == 1


def test_a_file_that_is_out_of_reach_changes_nothing(at_work):
    page, session = at_work.open_step(dock.PRACTICES), at_work.session
    before, away = titles(page), session.folder.path.with_name("away")
    session.folder.path.rename(away)
    at_work._others.look()
    away.rename(session.folder.path)
    assert titles(page) == before
    assert len(before) > 1


def test_what_another_removed_is_not_told_as_removed_here(at_work):
    page, session = at_work.open_step(dock.PRACTICES), at_work.session
    rows = [practice.title for practice in page.chooser.model.practices]
    page.chooser.list.setCurrentIndex(page.chooser.filter.mapFromSource(page.chooser.model.index(rows.index(TITLE), 0)))
    gone(session.folder)
    page.remove_button.click()
    assert "is no longer in" in page.told.text()
    assert session.history.last is None
    assert TITLE not in titles(page)


def test_a_vote_on_what_another_removed_is_refused_in_a_sentence(at_work):
    session = at_work.session
    uuid = one(session)["uuid"]
    gone(session.folder)
    votes = vote_changes(session.project, "transfer_vote", "practice_uuid", uuid, [Vote("cost_staff", "Zoe", 3)])
    with pytest.raises(JumelageError, match="What this belongs to was removed in another window"):
        session.history.do(session.project, session.folder, "votes", votes)
    assert not [row for row in rows_of(layer(session.project, "transfer_vote")) if row["voter"] == "Zoe"]


def test_ones_own_edits_are_not_read_away(at_work):
    session = at_work.session
    practices, row = layer(session.project, "practice"), one(session)
    practices.startEditing()
    changed = Change("practice", row, {**row, "title": "Mine, not saved yet"})
    assert session.history.do(session.project, session.folder, "edit", [changed])
    elsewhere(session.folder, "UPDATE event SET weather = 'wind'")
    at_work._others.look()
    assert "Mine, not saved yet" in [found["title"] for found in rows_of(layer(session.project, "practice"))]
    practices.rollBack()


def test_the_stamp_tells_of_the_log_too(at_work):
    folder = at_work.session.folder
    before = stamp(folder.gpkg)
    renamed(folder)
    assert stamp(folder.gpkg) not in ("", before)
    assert stamp(folder.path / "none.gpkg") == ""
    assert pins.removed(at_work.session.project, next(rows_of(layer(at_work.session.project, "practice")))["uuid"])
