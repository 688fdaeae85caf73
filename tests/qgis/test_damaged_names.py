"""Files of SQLite whose names were damaged: SQLite's own sentence on it is then no text that Python can read."""

import sqlite3
from contextlib import closing

import pytest
from jumelage_climatique.jumelage_plugin.bridge.import_copy import is_copy_of_twinning
from jumelage_climatique.jumelage_plugin.bridge.toolkit_bringing import _rows
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.schema_tables import table
from jumelage_climatique.jumelage_plugin.io import leaving_rows, twinning_file


@pytest.fixture
def damaged(tmp_path):
    """Return a file whose first table has a name that is no text, and one word too many."""
    path = tmp_path / "copy.gpkg"
    with closing(sqlite3.connect(path)) as base:
        base.execute("CREATE TABLE aaaaaaaaaa (b)")
        base.commit()
    path.write_bytes(path.read_bytes().replace(b"TABLE aaaaaaaaaa", b"TABLE\xa8 \xa8aaaaaaaa"))
    with closing(sqlite3.connect(path)) as base, pytest.raises(UnicodeDecodeError):
        base.execute("SELECT name FROM sqlite_master")
    return path


def test_it_is_no_copy_of_a_twinning(damaged):
    assert not is_copy_of_twinning(damaged)


@pytest.mark.parametrize(
    "read",
    [
        twinning_file.schema_version,
        lambda path: list(_rows(path, "twinning", ("language",))),
        lambda path: list(leaving_rows._read(path, table("twinning"), ["uuid"], shape=False)),
    ],
)
def test_it_is_told_in_one_sentence(damaged, read):
    with pytest.raises(JumelageError):
        read(damaged)
