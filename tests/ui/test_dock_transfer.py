"""What of the practices can come home: vetoes by their question, lists that stay quick, what the costs lack."""

import sqlite3
from contextlib import closing

import pytest
import translations_read
from jumelage_climatique.jumelage_plugin.bridge.changes import Change, apply
from jumelage_climatique.jumelage_plugin.bridge.evaluations import vote_changes
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import columns_of, rows_of
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.messages import message
from jumelage_climatique.jumelage_plugin.core.voting import Vote
from jumelage_climatique.ui import dock
from jumelage_climatique.ui.practice_facts import lacking_parts
from jumelage_climatique.ui.rows_table import RowsTable
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument

UNVOTED = "Façades limewashed every spring"


@pytest.fixture(autouse=True)
def _settings():
    QgsSettings().remove("jumelage_climatique/dock")
    yield
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


@pytest.fixture
def at_work(plugin, iface, twinning):
    """Return the dock with the invented example open."""
    shown = plugin.actions.open_dock()
    folder = twinning(example=True, language="en")
    QgsProject.instance().read(str(folder.project_file))
    return shown


def rows(folder, query):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query).fetchall()


def change(session, title=None, **values):
    """Change practices (all, or one) through QGIS."""
    wanted = [r for r in rows_of(layer(session.project, "practice")) if title in (None, r["title"])]
    apply(session.project, session.folder, [Change("practice", row, {**row, **values}) for row in wanted])


def vote(session, title, criterion, **scores):
    ((uuid,),) = rows(session.folder, f"SELECT uuid FROM practice WHERE title = '{title}'")
    votes = [Vote(criterion, voter, score) for voter, score in scores.items()]
    changes = vote_changes(session.project, "transfer_vote", "practice_uuid", uuid, votes)
    session.history.do(session.project, session.folder, "votes", changes)
    session.rows_changed.emit()


def choose(page, title):
    page.practices.selectRow(next(n for n, line in enumerate(page.practices.rows.lines) if line[1][0] == title))


def test_vetoes_that_strike_and_those_that_are_contested_are_told_by_their_question(at_work):
    page, session = at_work.open_step(dock.ACTIONS), at_work.session
    assert page.transfer.isHidden()
    vote(session, UNVOTED, "water_available", Ana=0, Leo=0, Eva=4)
    vote(session, UNVOTED, "competence_law", Ana=0, Leo=3, Eva=4)
    vote(session, UNVOTED, "no_maladaptation", Ana=1, Leo=3, Eva=4)
    choose(page, UNVOTED)
    text = page.transfer.toPlainText()
    struck, contested = text.split("Contested")
    assert "not transferable as it is" in struck
    assert "Is there enough water for it here, in dry years too? No: 2 of 3." in struck
    assert "May the commune do it, by its powers and the law? No: 1 of 3." in contested
    assert "Is it free of harm" not in text  # 1 of 4 is no 0


def test_vetoes_are_told_in_the_language_of_the_planner(at_work):
    page, session = at_work.open_step(dock.ACTIONS), at_work.session
    vote(session, UNVOTED, "water_available", Ana=0, Leo=0)
    with translations_read.spoken("es"):
        choose(page, UNVOTED)
        text = page.transfer.toPlainText()
    assert translations_read.read("es")["Is there enough water for it here, in dry years too?"] in text
    assert "water" not in text


def test_the_matrix_is_made_when_its_tab_is_opened_and_follows_the_rows(at_work):
    page, session = at_work.open_step(dock.ACTIONS), at_work.session
    assert page.matrix.toPlainText() == ""
    page.tabs.setCurrentIndex(2)
    assert "cells: " in page.matrix.toPlainText()
    change(session, theme="THE_SOC", domain="DOM_HEALTH")
    before = page.matrix.toPlainText()
    session.rows_changed.emit()
    assert page.matrix.toPlainText() != before


@pytest.fixture
def table(qgis_app):
    return RowsTable(("Practice", "Comes home?"), 0, 150)


def test_a_table_keeps_the_line_that_was_chosen(table):
    told = []
    table.chosen_changed.connect(lambda: told.append(table.chosen()))
    table.show_rows([("a", ("A", message("nobody has voted yet"))), ("b", ("B", "x"))])
    assert table.chosen() == ""
    table.selectRow(0)
    assert table.chosen_text(1) == "nobody has voted yet"
    table.show_rows([("z", ("Z", "")), ("a", ("A", "y"))])
    assert (table.chosen(), table.chosen_text(1), told[-1]) == ("a", "y", "a")
    table.show_rows([("z", ("Z", ""))])
    assert (table.chosen(), table.chosen_text(0)) == ("", "")


@pytest.mark.parametrize("text", ["<b>bold</b>", "[% 1+1 %]", "a & b"])
def test_what_people_write_is_shown_as_written(table, text):
    table.show_rows([("a", (text, text))])
    assert table.rows.index(0, 0).data() == text
    document = QTextDocument()
    document.setHtml(table.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert document.toPlainText() == text


def test_columns_are_those_that_the_layer_shows(at_work):
    source = layer(at_work.session.project, "practice")
    held = rows(at_work.session.folder, "SELECT title, cost_year FROM practice ORDER BY fid")
    assert list(columns_of(source, "title", "cost_year")) == held
    source.startEditing()
    at = source.fields().indexOf("title")
    first = next(source.getFeatures())
    source.changeAttributeValue(first.id(), at, "Being written")
    assert "Being written" in {title for (title,) in columns_of(source, "title")}
    source.rollBack()
    source.setSubsetString("\"theme\" = 'THE_SOC'")
    assert len(list(columns_of(source, "title"))) == 2
    source.setSubsetString("")


def test_a_file_that_cannot_be_read_straight_is_read_by_qgis(at_work, monkeypatch):
    def locked(*_args):
        raise JumelageError("The file {path} is missing or cannot be read.", path="twinning.gpkg")

    source = layer(at_work.session.project, "practice")
    straight = list(columns_of(source, "title", "cost_year"))
    monkeypatch.setattr(f"{columns_of.__module__}.read_columns", locked)
    assert list(columns_of(source, "title", "cost_year")) == straight


def test_what_is_missing_for_a_cost_here(at_work):
    page, session = at_work.open_step(dock.PRACTICES), at_work.session
    change(session, investment_eur=6500, cost_year=2021)
    change(session, "Canvas over the street", cost_year=None)
    change(session, UNVOTED, investment_eur=None, cost_year=None)
    document = QTextDocument()
    document.setHtml("".join(lacking_parts(session.project)))
    text = document.toPlainText()
    assert "Missing: the cost; the year of the cost (practices: 1)" in text
    assert "Missing: the year of the cost (practices: 1)" in text
    assert text.index(UNVOTED) < text.index("Canvas over the street")
    assert text.count("practices: ") == 2
    session.rows_changed.emit()
    titles = [practice.title for practice in page.chooser.model.practices]
    page.chooser.list.setCurrentIndex(page.chooser.filter.index(titles.index("Canvas over the street"), 0))
    assert "Missing for a cost to compare here: the year of the cost." in page.sheet.toPlainText()
    change(session, investment_eur=1, cost_year=2020)
    document.setHtml("".join(lacking_parts(session.project)))
    assert "every practice has its cost" in document.toPlainText()
