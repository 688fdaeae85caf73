"""Migrations: all or nothing, with a copy first."""

import sqlite3
from contextlib import closing
from datetime import date

import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.schema_tables import SCHEMA_VERSION
from jumelage_climatique.jumelage_plugin.io.twinning_file import schema_version
from jumelage_climatique.jumelage_plugin.io.twinning_migrations import backup, faults_of, migrate, plain_journal

DAY = date(2026, 11, 26)
NEWER = {SCHEMA_VERSION: ("ALTER TABLE place ADD COLUMN shade INTEGER", "UPDATE place SET shade = 3")}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "twinning.gpkg"
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("CREATE TABLE meta (key TEXT UNIQUE, value TEXT)")
        base.execute("INSERT INTO meta VALUES ('schema_version', ?)", (str(SCHEMA_VERSION),))
        base.execute("CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT)")
        base.execute("INSERT INTO place VALUES (1, 'Square')")
    return path


def places(path):
    with closing(sqlite3.connect(path)) as base:
        return base.execute("SELECT * FROM place").fetchall()


def test_a_step_with_a_copy_first(file):
    copy = migrate(file, DAY, NEWER, SCHEMA_VERSION + 1)
    assert copy.name == f"twinning-v{SCHEMA_VERSION}-2026-11-26.gpkg"
    assert (places(copy), schema_version(copy)) == ([(1, "Square")], SCHEMA_VERSION)
    assert (places(file), schema_version(file)) == ([(1, "Square", 3)], SCHEMA_VERSION + 1)


def test_nothing_to_do(file):
    assert migrate(file, DAY) is None
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_a_step_that_fails_leaves_the_file_as_it_was(file):
    before = file.read_bytes()
    for steps in (("UPDATE place SET name = 'x'", "SELECT nothing FROM nowhere"), ("INSERT INTO meta VALUES (1)",)):
        with pytest.raises(JumelageError, match="stays as it was; a copy lies in twinning-v"):
            migrate(file, DAY, {SCHEMA_VERSION: steps}, SCHEMA_VERSION + 1)
        assert places(file) == [(1, "Square")]
        assert schema_version(file) == SCHEMA_VERSION
    assert file.read_bytes()[:16] == before[:16]


def test_references_are_checked_at_the_end(file):
    steps = ("CREATE TABLE pin (place INTEGER REFERENCES place(id))", "INSERT INTO pin VALUES (99)")
    with pytest.raises(JumelageError, match="stays as it was"):
        migrate(file, DAY, {SCHEMA_VERSION: steps}, SCHEMA_VERSION + 1)
    assert faults_of(file)[:2] == ("ok", 0)


def test_newer_and_too_old_are_told(file):
    with pytest.raises(JumelageError, match="newer version of the plugin"):
        migrate(file, DAY, {}, SCHEMA_VERSION - 1)
    with pytest.raises(JumelageError, match="too old"):
        migrate(file, DAY, {}, SCHEMA_VERSION + 1)


def test_copies_do_not_replace_each_other_and_hold_what_a_log_holds(file):
    with closing(sqlite3.connect(file)) as base:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("INSERT INTO place VALUES (2, 'Well')")
        base.commit()
        copies = [backup(file, "copy.gpkg"), backup(file, "copy.gpkg")]
    assert [copy.name for copy in copies] == ["copy.gpkg", "copy-2.gpkg"]
    assert all(len(places(copy)) == 2 for copy in copies)
    plain_journal(file)
    assert faults_of(file) == ("ok", 0, "delete")


@pytest.mark.parametrize("content", [b"", b"no database at all"])
def test_what_is_no_twinning_is_told(tmp_path, content):
    path = tmp_path / "x.gpkg"
    path.write_bytes(content)
    with pytest.raises(JumelageError, match="not the file of a climate twinning"):
        schema_version(path)
