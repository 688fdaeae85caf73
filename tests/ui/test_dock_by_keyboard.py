"""The dock without a mouse: whatever can have the keyboard says its name, and Tab reaches all of it."""

import pytest
from jumelage_climatique.jumelage_plugin.core.tables_fieldwork import PRACTICE
from jumelage_climatique.jumelage_plugin.core.transferability import TRANSFER_CRITERIA
from jumelage_climatique.ui import dock
from jumelage_climatique.ui.event_form import EventForm
from jumelage_climatique.ui.participant_form import ParticipantForm
from jumelage_climatique.ui.photos_dialog import PhotosDialog
from jumelage_climatique.ui.rasters_dialog import RastersDialog
from jumelage_climatique.ui.short_form import ShortForm
from jumelage_climatique.ui.stop_form import StopForm
from jumelage_climatique.ui.vote_form import VoteForm
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QTabBar,
    QWidget,
)

STEPS = (dock.MY_COMMUNE, dock.TWINS, dock.PRACTICES, dock.ACTIONS, dock.OUTPUTS)


def in_front(shown):
    """Put the dock into a window that has the keyboard."""
    window = QMainWindow(shown.parentWidget())
    window.resize(900, 700)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, shown)
    window.show()
    QApplication.setActiveWindow(window)
    QApplication.processEvents()


def parts_of(root):
    """The widgets that can have the keyboard and that people know as one thing."""
    inner = [area.viewport() for area in root.findChildren(QAbstractScrollArea)]
    return [
        one
        for one in root.findChildren(QWidget)
        if one.isVisibleTo(root)
        and one.isEnabledTo(root)
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one not in inner
        and type(one) is not QScrollArea
        and not one.objectName().startswith("qt_")
    ]


def name_of(one, root):
    """What Qt tells a screen reader: the name that was given, the text of a button, the label that leads to it.

    The inside of a part (the line of a choice, the text of a date) has the name of that part.
    """
    labels = [label.text() for label in root.findChildren(QLabel) if label.buddy() is one]
    text = one.text() if isinstance(one, QAbstractButton) else ""
    own = one.accessibleName() or text or "".join(labels) or (one.tabText(0) if isinstance(one, QTabBar) else "")
    parent = one.parentWidget()
    inside = isinstance(parent, (QComboBox, QAbstractSpinBox)) and parent is not root
    return own.replace("&", "") or (name_of(parent, root) if inside else "")


def unnamed(root):
    """The parts that a screen reader has no name for."""
    return [
        f"{type(one).__name__} in {type(one.parent()).__name__}" for one in parts_of(root) if not name_of(one, root)
    ]


def test_all_that_has_the_keyboard_has_a_name(at_work):
    for step in STEPS:
        page = at_work.open_step(step)
        assert unnamed(page) == [], step
        for tab in range(1, page.tabs.count() if hasattr(page, "tabs") else 0):
            page.tabs.setCurrentIndex(tab)
            assert unnamed(page) == [], (step, tab)
    assert unnamed(page.open_plan()) == []
    for form in forms(at_work.session.folder):
        assert unnamed(form) == [], type(form).__name__


def forms(folder):
    practice = {"path": "DCIM/a.jpg", "taken_on": None, "geom": QgsGeometry()}
    yield ShortForm(QgsPointXY(0, 0))
    yield EventForm([{"uuid": "u", "pseudonym": "Holm"}])
    yield ParticipantForm(folder.gpkg, [("u", "Carbonne")])
    yield StopForm(1, [("u", "Holm")], {})
    yield VoteForm("x", TRANSFER_CRITERIA, ["Ana"], {})
    yield RastersDialog(QgsProject.instance())
    yield PhotosDialog(folder.path, [practice], None)


def test_tab_reaches_everything_in_the_order_of_reading(at_work):
    in_front(at_work)
    other = QLineEdit()  # as a message of QGIS that came before the pages were made
    at_work.window().setCentralWidget(other)
    for step in STEPS:
        page = at_work.open_step(step)
        QApplication.processEvents()
        button = at_work._buttons.button(step)
        reached = walk(button)
        ours = [one for one in parts_of(page) if not isinstance(one.parent(), (QComboBox, QAbstractSpinBox))]
        assert [type(one).__name__ for one in ours if one not in reached] == []
        # from the top, lines of one height from the left
        inside = [one for one in reached if page.isAncestorOf(one)]
        places = [(one.mapTo(page, one.rect().center()).y() // 12, one.x()) for one in inside]
        assert places == sorted(places)
        assert page.isAncestorOf(reached[0])
        assert reached[-1] is button
        assert other in reached


def walk(start):
    """What Tab reaches from a widget until it is back there."""
    start.setFocus()
    reached = []
    while QApplication.focusWidget() is not start or not reached:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
        assert len(reached) < 50
    return reached


def test_the_row_that_the_keys_are_for_is_marked(at_work):
    page = at_work.open_step(dock.ACTIONS)
    in_front(at_work)
    page.practices.setFocus()
    assert page.practices.chosen()
    assert page.practices.selectionModel().hasSelection()


def test_what_is_told_of_all_practices_leaves_none_chosen(at_work):
    page = at_work.open_step(dock.PRACTICES)
    page.chooser.list.setCurrentIndex(page.chooser.filter.index(0, 0))
    assert page.remove_button.isEnabled()
    page._tell(lambda _project: ["told of all"])
    assert page.current() is None  # or “Remove” would remove what nobody sees chosen
    assert not page.remove_button.isEnabled()


class Watch(QObject):
    """Notes the windows that appear."""

    def __init__(self):
        super().__init__()
        self.windows = []

    def eventFilter(self, watched, event):  # noqa: N802 - the name Qt calls
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_no_window_flashes_while_steps_are_opened(at_work):
    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    for step in STEPS:
        at_work.open_step(step)
    QApplication.instance().removeEventFilter(watch)
    assert watch.windows == []


def test_the_names_of_the_fields_are_those_of_the_table(at_work):
    form = ShortForm(QgsPointXY(0, 0))
    names = {name_of(one, form) for one in parts_of(form)}
    for column in ("title", "theme", "summary"):
        assert PRACTICE.column(column).label.text in names


def test_the_key_of_the_commune_leads_to_its_line(at_work):
    page = at_work.open_step(dock.MY_COMMUNE)
    (label,) = [one for one in page.findChildren(QLabel) if one.buddy() is page.edit]
    assert label.buddy().focusProxy() is page.edit.line


NIGHT = "QLineEdit { color: #111; background-color: #888 }"


@pytest.fixture(params=["", "QMenu { padding: 0 }", NIGHT], ids=["plain", "styled", "night"])
def theme(request, qgis_app):
    """Have the application in a style sheet, as QGIS is, before anything is shown."""
    qgis_app.setStyleSheet(request.param)
    yield request.param
    qgis_app.setStyleSheet("")


def test_hints_in_empty_lines_can_be_read(theme, at_work):
    line = at_work.open_step(dock.TWINS).countries
    ink, ground = (line.palette().color(role) for role in (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base))
    share = ink.alphaF()
    drawn = [share * one + (1 - share) * other for one, other in zip(ink.getRgbF()[:3], ground.getRgbF()[:3])]
    assert contrast(drawn, ground.getRgbF()[:3]) >= 4.5


def contrast(one, other):
    """The contrast of two colours (shares of red, green and blue) after WCAG 2.1."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
