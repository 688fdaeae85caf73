"""Choosing a commune in the dialog: by name, by key, from the selected feature."""

import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.ui import commune_widget, names
from processing.gui.wrappers import DIALOG_BATCH, DIALOG_STANDARD, WidgetWrapperFactory
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit


@pytest.fixture
def edit(qgis_app):
    names.entries()  # read in the background otherwise
    return commune_widget.CommuneEdit()


def test_the_names_are_read_in_the_background(qgis_app):
    names.entries.cache_clear()
    made = commune_widget.CommuneEdit()
    QTest.keyClicks(made.line, "carbon")
    model = made.line.completer().model()
    assert (names.are_read(), model.rowCount()) == (False, 0)
    loop = QEventLoop()
    model.modelReset.connect(loop.quit)
    QTimer.singleShot(60_000, loop.quit)
    loop.exec()
    assert "Carbonne (Occitanie) FR:31107" in completions(made, "ne")


def test_a_field_that_is_gone_before_the_names_are_read(qgis_app):
    names.entries.cache_clear()
    gone = commune_widget.CommuneEdit()
    sip.delete(gone)
    loop = QEventLoop()
    names.when_read(loop.quit)
    QTimer.singleShot(60_000, loop.quit)
    loop.exec()
    assert names.are_read()


def completions(edit, typed):
    QTest.keyClicks(edit.line, typed)
    model = edit.line.completer().completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("typed", ["carbonne", "Carbonne", "CARBONNE (", "fr:31107"])
def test_a_name_is_completed_whatever_its_case(edit, typed):
    found = completions(edit, typed)
    assert [names.key_in(text) for text in found if "31107" in text] == ["FR:31107"]


@pytest.mark.parametrize(
    ("typed", "key"),
    [("brianc", "FR:05023"), ("isle-jourd", "FR:32160"), ("l'isle jourdain", "FR:32160"), ("obejuna", "ES:14029")],
)
def test_accents_hyphens_and_first_words_do_not_matter(edit, typed, key):
    assert key in [names.key_in(text) for text in completions(edit, typed)]


def test_few_are_offered_and_those_that_begin_so_come_first(edit):
    found = completions(edit, "c")
    assert len(found) == 200
    assert all(text[0] in "CcÇçČčĆć" for text in found)


def test_places_abroad_are_offered(edit):
    assert any(text.endswith("IT:3173435") for text in completions(edit, "Milan"))


@pytest.mark.parametrize(
    ("text", "key"),
    [("Carbonne (Occitanie) FR:31107", "FR:31107"), (" fr:2a041 ", "FR:2A041"), ("Carbonne", "Carbonne"), ("", "")],
)
def test_the_key_inside_an_entry(text, key):
    assert names.key_in(text) == key


@pytest.fixture
def layer(qgis_iface, monkeypatch):
    def make(uri, attributes, point):
        made = QgsVectorLayer(uri, "layer", "memory")
        feature = QgsFeature(made.fields())
        feature.setAttributes(attributes)
        if point:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*point)))
        made.dataProvider().addFeatures([feature])
        monkeypatch.setattr(commune_widget, "iface", qgis_iface)
        monkeypatch.setattr(qgis_iface, "activeLayer", lambda: made, raising=False)
        return made

    return make


def test_the_selected_feature_by_its_key(layer):
    layer("Point?crs=EPSG:4326&field=country:string&field=code:string", ["ES", "14029"], None).selectAll()
    assert commune_widget.selected_key() == "ES:14029"


def test_the_selected_feature_by_its_place(layer):
    layer("Point?crs=EPSG:2154", [], (555526.0, 6247540.0)).selectAll()  # Carbonne in Lambert-93
    assert commune_widget.selected_key() == "FR:31107"


@pytest.mark.parametrize("point", [(5.0, 42.0), None])
def test_nothing_there(layer, point):
    layer("Point?crs=EPSG:4326", [], point).selectAll()
    with pytest.raises(JumelageError):
        commune_widget.selected_key()


def test_nothing_selected(layer):
    layer("Point?crs=EPSG:4326", [], (1.2191, 43.2972))
    with pytest.raises(JumelageError, match="Select one feature"):
        commune_widget.selected_key()


@pytest.mark.parametrize(
    ("kind", "expected"), [(DIALOG_STANDARD, commune_widget.CommuneEdit), (DIALOG_BATCH, QLineEdit)]
)
def test_processing_uses_the_widget(plugin, kind, expected):
    class Dialog:
        pass

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("jumelage:twincommunes")
    parameter = algorithm.parameterDefinition("COMMUNE")
    path = parameter.metadata()["widget_wrapper"]["class"]
    assert path == "jumelage_climatique.ui.commune_widget.CommuneWidgetWrapper"
    wrapper = WidgetWrapperFactory.create_wrapper_from_metadata(parameter, Dialog(), 0, 0)
    wrapper.dialogType = kind
    wrapper.widget = wrapper.createWidget()
    assert isinstance(wrapper.widget, expected)
    wrapper.setValue("Carbonne (Occitanie) FR:31107")
    assert wrapper.value() == "FR:31107"


def test_keyboard(edit):
    edit.show()
    QTest.keyClicks(edit.line, "fuente obej")
    popup = edit.line.completer().popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert names.key_in(edit.line.text()) == "ES:14029"
