"""The backward plan in the dock: by keyboard, in words, saved at once and undone."""

import sqlite3
from collections import Counter
from contextlib import closing
from datetime import date, timedelta

import pytest
import translations_read
from jumelage_climatique.jumelage_plugin.bridge import backward_plan
from jumelage_climatique.jumelage_plugin.bridge.changes import Change, apply
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import rows_of
from jumelage_climatique.ui import dock, plan_page
from jumelage_climatique.ui.keys import key_of, keyed
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QStyleOptionViewItem

DEPARTURE, TODAY = date(2027, 5, 10), date(2027, 1, 10)


@pytest.fixture(autouse=True)
def _settings(monkeypatch):
    QgsSettings().remove("jumelage_climatique/dock")
    monkeypatch.setattr(plan_page, "today", lambda: TODAY)
    yield
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


@pytest.fixture
def empty(plugin, iface, twinning):
    """Return the page of the plan of a new twinning."""
    shown = plugin.actions.open_dock()
    QgsProject.instance().read(str(twinning(language="en").project_file))
    outputs = shown.open_step(dock.OUTPUTS)
    outputs.plan.click()
    return outputs.plan_page


@pytest.fixture
def page(empty):
    """Return it with the tasks of the kit and a departure on 10 May 2027."""
    type_departure(empty, DEPARTURE)
    empty.move_button.click()
    empty.add_button.click()
    return empty


def type_departure(page, day):
    page.departure.setDateTime(QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0)))


def press_space(page):
    QTest.keyClick(page.tree, Qt.Key.Key_Space)
    QCoreApplication.processEvents()


def rows(page, query):
    with closing(sqlite3.connect(page._session.folder.gpkg)) as base:
        return base.execute(query).fetchall()


def starts(page):
    return dict(rows(page, "SELECT template, start_date FROM task"))


def items(page):
    tree = page.tree
    phases = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return [phase.child(n) for phase in phases for n in range(phase.childCount())]


def item(page, title):
    return next(one for one in items(page) if one.text(0).startswith(title))


def test_from_the_outputs_and_back(empty):
    outputs = empty.parent()
    assert outputs._stack.currentWidget() is empty
    empty.back.click()
    assert outputs._stack.currentIndex() == 1
    assert outputs.open_plan() is empty


def test_it_says_what_is_to_be_done_first(empty):
    assert "Set the day of the departure" in empty.told.text()
    empty.move_button.click()
    assert rows(empty, "SELECT departure_date FROM twinning") == [(None,)]
    assert not empty.add_button.isHidden()
    assert empty.follow_button.isHidden()


def test_tasks_by_phase_with_days_who_and_how_they_stand(page):
    assert page.add_button.isHidden()
    lists = dict(rows(page, "SELECT code, en FROM value_list"))
    phases = [page.tree.topLevelItem(n).text(0) for n in range(page.tree.topLevelItemCount())]
    assert phases == [lists[f"PHA_{n}"] for n in (1, 2, 3, 4)]
    assert len(items(page)) == len(backward_plan.kit_tasks())
    contact = item(page, "Contact the town hall")
    assert contact.text(0).splitlines()[1] == lists["ROL_LEAD"]
    assert contact.text(1).startswith("11 Dec 2026 –\n24 Dec 2026\n")
    assert item(page, "Draw up the budget").text(1).startswith("16 Dec 2026 –\n5 Jan 2027\n")
    assert item(page, "Have the municipal").text(1).startswith("10 Jan 2027\n")
    assert "11 December 2026 to 24 December 2026" in contact.toolTip(1)


def test_late_is_told_in_words(page):
    assert "late: 17 days" in item(page, "Contact the town hall").text(1)
    assert "late" not in item(page, "Hold the departure meeting").text(1)
    assert "Tasks that are late on 10 January 2027: 3 of" in page.sheet.toPlainText()
    assert "6,400" in page.sheet.toPlainText()


def test_the_departure_moves_the_plan_by_enter_and_is_undone(page):
    before = starts(page)
    type_departure(page, DEPARTURE + timedelta(14))
    QTest.keyClick(page.departure.findChild(QLineEdit), Qt.Key.Key_Return)
    after = starts(page)
    assert date.fromisoformat(after["film"]) == date.fromisoformat(before["film"]) + timedelta(14)
    assert "24 May 2027" in page.told.text()
    page.undo_button.click()
    assert starts(page) == before
    assert page.departure.dateTime().date() == QDate(2027, 5, 10)


def test_a_tick_by_the_space_bar_is_saved_and_undone(page):
    page.tree.setCurrentItem(item(page, "Contact the town hall"))
    press_space(page)
    query = "SELECT status FROM task WHERE template = 'first_contact'"
    assert rows(page, query) == [("STT_DONE",)]
    chosen = item(page, "Contact the town hall")
    assert chosen.checkState(0) == Qt.CheckState.Checked
    assert page.tree.currentItem() is chosen
    assert "late" not in chosen.text(1)
    assert page.status.currentData() == "STT_DONE"
    press_space(page)
    assert rows(page, query) == [("STT_TODO",)]
    page.undo_button.click()
    assert rows(page, query) == [("STT_DONE",)]


def test_another_status_from_the_list(page):
    page.tree.setCurrentItem(item(page, "Contact the town hall"))
    page.status.setCurrentIndex(page.status.findData("STT_DOING"))
    page.status.activated.emit(page.status.currentIndex())
    assert rows(page, "SELECT status FROM task WHERE template = 'first_contact'") == [("STT_DOING",)]
    assert item(page, "Contact the town hall").checkState(0) == Qt.CheckState.PartiallyChecked


def test_nothing_is_chosen_on_a_heading(page):
    page.tree.setCurrentItem(page.tree.topLevelItem(0))
    assert not page.status.isEnabled()
    assert not page.open_button.isEnabled()


def test_phases_that_are_closed_stay_closed(page):
    page.tree.topLevelItem(0).setExpanded(False)
    page.refresh()
    assert [page.tree.topLevelItem(n).isExpanded() for n in range(4)] == [False, True, True, True]


def test_every_row_is_as_high_as_its_text(page):
    page.tree.resize(300, 500)
    option, metrics = QStyleOptionViewItem(), page.tree.fontMetrics()
    option.font = page.tree.font()
    for one in items(page):
        needed = page.tree.itemDelegate().sizeHint(option, page.tree.indexFromItem(one)).height()
        assert needed >= metrics.height() * len(one.text(0).splitlines())


def test_a_departure_that_is_refused_is_told_and_stays_typed(page):
    (pair,) = rows_of(layer(page._session.project, "twinning"))
    started = {**pair, "start_date": QDate(2026, 12, 11)}
    apply(page._session.project, page._session.folder, [Change("twinning", pair, started)])
    before = starts(page)
    type_departure(page, date(2026, 12, 1))
    page.move_button.click()
    assert "before the start of the project" in page.told.text()
    assert starts(page) == before
    assert page.departure.dateTime().date() == QDate(2026, 12, 1)


def in_a_form(page, day):
    """Change the departure as a form of QGIS does."""
    source = layer(page._session.project, "twinning")
    source.startEditing()
    at = source.fields().indexOf("departure_date")
    source.changeAttributeValue(next(source.getFeatures()).id(), at, QDate(day.year, day.month, day.day))
    assert source.commitChanges()
    for _ in range(3):
        QCoreApplication.processEvents()


def test_a_departure_changed_in_a_form_moves_the_tasks_and_this_is_undone(page):
    before = starts(page)
    in_a_form(page, DEPARTURE + timedelta(30))
    assert date.fromisoformat(starts(page)["film"]) == date.fromisoformat(before["film"]) + timedelta(30)
    assert page.departure.dateTime().date() == QDate(2027, 6, 9)
    page.undo_button.click()
    assert starts(page) == before
    assert not page.follow_button.isHidden()
    page.follow_button.click()
    assert starts(page) != before
    assert page.follow_button.isHidden()


def test_the_project_opened_again_is_followed_too(page):
    QgsProject.instance().read(str(page._session.folder.project_file))
    in_a_form(page, DEPARTURE + timedelta(1))
    assert starts(page)["journey_out"] == "2027-05-11"


def test_while_somebody_edits_the_tasks_they_are_left_alone(page):
    tasks = layer(page._session.project, "task")
    tasks.startEditing()
    before = starts(page)
    in_a_form(page, DEPARTURE + timedelta(1))
    assert tasks.isEditable()
    assert not tasks.isModified()
    assert starts(page) == before
    tasks.rollBack()
    page.refresh()
    assert not page.follow_button.isHidden()


def test_a_lock_is_told_and_what_is_shown_is_what_is_saved(page):
    with closing(sqlite3.connect(page._session.folder.gpkg, isolation_level=None)) as base:
        base.execute("BEGIN IMMEDIATE")
        page.tree.setCurrentItem(item(page, "Contact the town hall"))
        press_space(page)
        base.execute("ROLLBACK")
    assert "being written by another program" in page.told.text()
    assert item(page, "Contact the town hall").checkState(0) == Qt.CheckState.Unchecked


def test_what_people_wrote_is_shown_as_written(page):
    (row,) = rows_of(layer(page._session.project, "task"), "\"template\" = 'film'")
    apply(page._session.project, page._session.folder, [Change("task", row, {**row, "title": "<b>Film</b>"})])
    page.refresh()
    assert item(page, "<b>Film</b>")
    assert "&lt;b&gt;Film" in item(page, "<b>Film</b>").toolTip(0)


def test_the_files_are_made_by_the_algorithm(page, monkeypatch):
    from qgis import processing

    asked = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: asked.append(given), raising=False)
    page.files_button.click()
    ((algorithm, parameters),) = asked
    assert algorithm == "jumelage:backwardplan"
    assert parameters["OUTPUT_ICS"].endswith("exports/plan/backward-plan.ics")


@pytest.mark.parametrize("language", ["fr", "es", "en"])
def test_every_label_has_a_key_of_its_own(empty, language):
    with translations_read.spoken(language):
        made = plan_page.PlanPage(empty._session, empty._iface)
        dock.own_keys(made)
        count = Counter(key_of(label.text) for label in keyed(made))
    assert len(count) >= 8
    assert set(count.values()) == {1}


def test_every_part_has_a_name_and_is_reached_by_tab(page):
    for widget in (page.departure, page.tree, page.status, page.sheet):
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
