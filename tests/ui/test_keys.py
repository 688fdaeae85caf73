"""No two labels of a page share a key, in any of the three languages."""

from collections import Counter

import pytest
import translations_read
from jumelage_climatique.jumelage_plugin.core.transferability import TRANSFER_CRITERIA
from jumelage_climatique.ui import dock
from jumelage_climatique.ui.keys import key_of, keyed, own_keys
from jumelage_climatique.ui.short_form import ShortForm
from jumelage_climatique.ui.vote_form import VoteForm
from qgis.core import QgsPointXY, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget


@pytest.fixture(autouse=True)
def _settings():
    QgsSettings().remove("jumelage_climatique/dock")
    yield
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


@pytest.fixture(params=["fr", "es", "en"])
def spoken(request):
    with translations_read.spoken(request.param):
        yield request.param


def doubles(page):
    count = Counter(key_of(label.text) for label in keyed(page))
    return {key: [label.text for label in keyed(page) if key_of(label.text) == key] for key in count if count[key] > 1}


def test_the_steps_of_the_dock(spoken, plugin, iface):
    shown = plugin.actions.open_dock()
    assert len(list(keyed(shown))) >= 5
    for step in range(5):
        page = shown.open_step(step)
        assert list(keyed(page))
        assert doubles(page) == {}
    page = shown.open_step(dock.TWINS)
    shown.session.set_home("FR:31107")
    page.start.click()
    assert key_of(page.start.text())
    assert doubles(page) == {}
    page.start.click()
    assert doubles(page) == {}


@pytest.mark.parametrize(
    "made", [lambda: ShortForm(QgsPointXY(0, 0)), lambda: VoteForm("x", TRANSFER_CRITERIA, [], {})]
)
def test_the_forms(spoken, qgis_app, made):
    form = made()
    assert list(keyed(form))
    assert doubles(form) == {}


def page_of(*texts, tab="", field=""):
    page = QWidget()
    layout = QVBoxLayout(page)
    for text in texts:
        layout.addWidget(QPushButton(text))
    form = QFormLayout()
    form.addRow(field, QLineEdit())
    layout.addLayout(form)
    tabs = QTabWidget()
    tabs.addTab(QLabel("no buddy, so && and &more are only letters"), tab)
    layout.addWidget(tabs)
    return page


def test_the_first_keeps_its_letter_and_the_others_get_the_next_free_one(qgis_app):
    page = page_of("&Compare", "&Choose this twin", "Show && tell &cats", tab="&Case", field="&Commune")
    assert len(doubles(page)["c"]) == 5
    own_keys(page)
    texts = [label.text for label in keyed(page)]
    # t, the next beginning of a word; then t is taken, s is free; o, m and n are letters inside
    assert texts[:3] == ["&Compare", "Choose &this twin", "&Show && tell cats"]
    assert doubles(page) == {}
    own_keys(page)
    assert [label.text for label in keyed(page)] == texts


def test_a_label_whose_letters_are_all_taken_has_no_key(qgis_app):
    page = page_of("&ab", "&ba", "&aba")
    own_keys(page)
    assert [label.text for label in keyed(page)] == ["&ab", "&ba"]
    assert [button.text() for button in page.findChildren(QPushButton)] == ["&ab", "&ba", "aba"]
