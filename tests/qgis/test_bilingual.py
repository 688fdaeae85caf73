"""Sheets in two languages: each sentence is whole in its language, with what it names."""

from jumelage_climatique.jumelage_plugin.bridge.bilingual import (
    Both,
    Tongues,
    joined,
    listed_in_both,
    second_of,
    spoken,
    told,
)
from jumelage_climatique.jumelage_plugin.core.messages import message

HAZARDS = [Both("fortes chaleurs", "calor extremo"), Both("sécheresse", "sequía"), "Die"]


def test_a_value_in_two_languages_stands_in_the_sentence_of_each(plugin):
    names = listed_in_both(HAZARDS)
    assert (str(names), second_of(names)) == ("fortes chaleurs, sécheresse, Die", "calor extremo, sequía, Die")
    with spoken(Tongues("fr", "es")):
        sentence = told(message("What they answer to most: {hazards}.", hazards=names))
    assert str(sentence).endswith("fortes chaleurs, sécheresse, Die.")
    assert second_of(sentence).endswith("calor extremo, sequía, Die.")
    assert "calor" not in str(sentence)
    assert "chaleurs" not in second_of(sentence)


def test_in_one_language_there_is_no_second(plugin):
    with spoken(Tongues("fr")):
        assert joined(told(message("What they answer to most: {hazards}.", hazards=listed_in_both(HAZARDS[:1])))) == (
            "À quoi elles répondent le plus\u00a0: fortes chaleurs."
        )
