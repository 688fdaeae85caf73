"""The widgets of ours in the dialogs of algorithms and models."""

import pytest
from processing.gui.wrappers import WidgetWrapperFactory
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingModelAlgorithm
from qgis.gui import QgsProcessingModelerParameterWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator


@pytest.fixture
def algorithm(plugin):
    return QgsApplication.processingRegistry().createAlgorithmById("jumelage:twincommunes")


def in_dialog(algorithm, name):
    class Dialog:
        pass

    return WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition(name), Dialog(), 0, 0)


@pytest.mark.parametrize(
    ("name", "code", "words"),
    [
        ("HORIZON", "tracc2050", "2050 (France at +2.7 °C)"),
        ("PROFILE", "farming_town", "farming town"),
        ("METRIC", "climatch", "Climatch"),
    ],
)
def test_a_choice_is_read_in_words_and_told_by_its_code(algorithm, name, code, words):
    wrapper = in_dialog(algorithm, name)
    wrapper.setWidgetValue(code, None)
    at = wrapper.widget.currentIndex()
    assert words in wrapper.widget.currentText()
    assert wrapper.widget.itemData(at, Qt.ItemDataRole.ToolTipRole) == code
    assert wrapper.parameterValue() == code
    assert [wrapper.widget.itemData(i) for i in range(wrapper.widget.count())] == list(
        algorithm.parameterDefinition(name).options()
    )


def test_several_are_ticked_in_words_and_told_by_their_codes(algorithm):
    wrapper = in_dialog(algorithm, "DENSITY_CLASSES")
    assert wrapper.parameterValue() == []
    for given in (["town", "rural"], "rural,town", [1, 2]):
        wrapper.setWidgetValue(None, QgsProcessingContext())
        wrapper.setWidgetValue(given, QgsProcessingContext())
        assert wrapper.parameterValue() == ["town", "rural"]
    wrapper.widget.setItemCheckState(0, Qt.CheckState.Checked)
    assert wrapper.parameterValue() == ["city", "town", "rural"]
    assert "town or suburb" in wrapper.widget.currentText()


def test_every_choice_has_words_but_names_and_numbers(plugin):
    codes = {}
    for algorithm in plugin.provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            if parameter.type() == "enum" and "widget_wrapper" not in parameter.metadata():
                codes[parameter.name()] = parameter.options()[0]
    assert codes == {"FORMAT": "A4", "MODELS": "ACCESS1-0", "HEIGHT": "720", "RATE": "12"}


def test_the_words_of_all_choices_are_there(plugin):
    for algorithm in plugin.provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            if parameter.type() == "enum" and "widget_wrapper" in parameter.metadata():
                box = in_dialog(algorithm, parameter.name()).widget
                assert {box.itemData(at) for at in range(box.count())} == set(parameter.options())
                unnamed = {box.itemText(at) for at in range(box.count())} & set(parameter.options())
                assert not {code for code in unnamed if "_" in code or code in ("keep", "home", "custom", "auto")}


def test_a_choice_begins_with_its_default(algorithm):
    assert in_dialog(algorithm, "HORIZON").parameterValue() == "tracc2050"


@pytest.mark.parametrize("name", ["COMMUNE", "HORIZON", "PROFILE", "METRIC", "DENSITY_CLASSES"])
def test_a_model_can_feed_it_from_its_own_input(algorithm, name, qgis_iface):
    model = QgsProcessingModelAlgorithm()
    dialog = ModelerParametersDialog(algorithm, model)
    assert isinstance(dialog.widget.widget.wrappers[name], QgsProcessingModelerParameterWidget)


class _French(QTranslator):
    def translate(self, _context, source, _disambiguation=None, _n=-1):
        return "%1 [facultatif]" if source == "%1 [optional]" else ""


def test_optional_is_in_the_language_of_qgis(algorithm):
    french = _French()
    QCoreApplication.installTranslator(french)
    try:
        label = in_dialog(algorithm, "COMMUNE").label.text()
    finally:
        QCoreApplication.removeTranslator(french)
    assert label == "Commune [facultatif]"
