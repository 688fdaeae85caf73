"""An import that is cancelled: nothing is written, or all of it and it says so."""

import sqlite3
from contextlib import closing

import pytest
from jumelage_climatique.processing import importjob
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback


@pytest.fixture
def imported(twinning, tmp_path, monkeypatch):
    """Return what imports one practice, cancelled before or after a step of the job; it gives the rows then there."""
    folder, path = twinning(), tmp_path / "practices.csv"
    path.write_text("title;theme\nShade in the market street;THE_URB\n", encoding="utf-8")

    def run(step, *, before):
        told, real = QgsProcessingFeedback(False), getattr(importjob, step)

        def cancelled(*given):
            if before:
                told.cancel()
            result = real(*given)
            told.cancel()
            return result

        monkeypatch.setattr(importjob, step, cancelled)
        asked = {"INPUT": str(path), "TWINNING": str(folder.project_file)}
        try:
            processing.run("jumelage:importpractices", asked, feedback=told)
        finally:
            with closing(sqlite3.connect(folder.gpkg)) as base:
                run.rows = base.execute("SELECT title FROM practice").fetchall()
        return run.rows

    return run


def test_what_is_committed_is_not_told_as_cancelled(imported):
    assert imported("apply", before=False) == [("Shade in the market street",)]


def test_a_cancel_before_the_commit_writes_nothing(imported):
    with pytest.raises(QgsProcessingException, match="nothing was written"):
        imported("with_photos", before=True)
    assert imported.rows == []
