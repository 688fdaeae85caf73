"""Where lines of posters end: as a typographer would, and the same however often a text is prepared."""

import pytest
from jumelage_climatique.jumelage_plugin.bridge.design import NOTE, safe_lines
from jumelage_climatique.jumelage_plugin.bridge.typography import bound, bound_by_qgis, for_setting
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextScope


@pytest.mark.parametrize(
    ("text", "set_so"),
    [
        ("27 km² en 5 min", "27\u00a0km² en 5 min"),
        ("de 6 h à 14 h", "de 6\u00a0h à 14\u00a0h"),
        ("à 5 m de haut", "à 5\u00a0m de haut"),
        ("Pourquoi ?", "Pourquoi\u00a0?"),
    ],
)
def test_units_and_marks_stay(text, set_so):
    assert bound(text) == set_so
    assert bound(set_so) == set_so


def test_a_short_last_word_is_not_left_alone():
    assert for_setting("Among the first 3") == "Among the first\u00a03"
    assert for_setting("two words") == "two words"
    once = for_setting("a b c d e f")
    assert for_setting(once).count("\u00a0") >= once.count("\u00a0") == 1
    assert safe_lines("Among the first 3", NOTE, 17.0).split("\n")[-1] != "3"


@pytest.mark.parametrize(
    "text",
    ["à 5 m de haut", "8 °C de moins à 15 h", "12 km² ; 3 mois", "4 mètres", "Qui ? « Nous »", "", "5 m\n6 m", r"\1 m"],
)
def test_qgis_binds_by_itself_what_we_bind(text):
    context = QgsExpressionContext()
    scope = QgsExpressionContextScope()
    scope.setVariable("written", text)
    context.appendScope(scope)
    expression = QgsExpression(bound_by_qgis("@written"))
    assert not expression.hasParserError(), expression.parserErrorString()
    assert expression.evaluate(context) == bound(text)
