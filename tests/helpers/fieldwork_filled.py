"""Visits, walks and those who were there, filled in as a person does in the dock, for tests."""

import sqlite3
from contextlib import closing

from jumelage_climatique.ui import dock
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, QDateTime, Qt


def open_page(plugin, folder):
    shown = plugin.actions.open_dock()
    QgsProject.instance().read(str(folder.project_file))
    page = shown.open_step(dock.PRACTICES)
    page.tabs.setCurrentIndex(1)
    return page


def rows(page, query):
    with closing(sqlite3.connect(page._session.folder.gpkg)) as base:
        return base.execute(query).fetchall()


def fill(fields, **values):
    """Fill in fields as a person does."""
    for name, value in values.items():
        widget = fields.widgets[name]
        if hasattr(widget, "findData"):
            widget.setCurrentIndex(widget.findData(value))
        elif hasattr(widget, "setChecked"):
            widget.setChecked(value)
        elif hasattr(widget, "setDateTime"):
            widget.setDateTime(value)
        elif hasattr(widget, "setPlainText"):
            widget.setPlainText(value)
        elif hasattr(widget, "item"):
            for n in range(widget.count()):
                if widget.item(n).data(Qt.ItemDataRole.UserRole) in value:
                    widget.item(n).setCheckState(Qt.CheckState.Checked)
        else:
            widget.setText(value)


def at(hour):
    return QDateTime(QDate(2027, 5, 3), QDateTime.currentDateTime().time().fromString(f"{hour:02}:30", "HH:mm"))


def person(pseudonym):
    return lambda form: fill(
        form.fields, pseudonym=pseudonym, role="ROL_INHABITANT", data_consent=True, delete_after=at(0)
    )


def tick(form, *names):
    for n in range(form.people.count()):
        if form.people.item(n).text() in names:
            form.people.item(n).setCheckState(Qt.CheckState.Checked)


def a_walk(page, answers, *people):
    """Note people, then a walk on which all of them were."""
    panel = page.fieldwork
    for name in people:
        answers.append(person(name))
        panel._ask_person(None)

    def walk(form):
        fill(form.fields, type="EVT_WALK", title="Around the square", start_time=at(9), end_time=at(11))
        fill(form.fields, weather="sunny", air_temperature_c="31,5", findings="Cool under the arcades")
        tick(form, *people)

    answers.append(walk)
    panel.new.click()
    panel.table.selectRow(0)
    return panel
