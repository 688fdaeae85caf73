"""Feedback is told together or not at all; expected values counted by hand."""

import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.feedback import QUESTIONS, read_answers, summarise

NAMES = {
    **{question.code: (str(question.text),) for question in QUESTIONS},
    "prepared": ("J'étais bien préparé·e",),
    "best.visits": ("les visites", "the visits"),
    "again.yes": ("oui", "sí"),
}


def told(rows, code):
    (found,) = [one for one in summarise(read_answers(rows, NAMES)).told if one.question.code == code]
    return found


def test_four_forms_tell_nothing():
    found = summarise(read_answers([["visits"], ["5"], ["4"], ["5"], ["1"]], NAMES))
    assert (found.forms, found.told, found.is_told) == (4, (), False)


def test_five_forms_are_counted():
    rows = [
        ["visits", "best", "again"],
        *(["5", "visits", "yes"] for _ in range(3)),
        ["2", "walk", "no"],
        ["4", "", ""],
    ]
    assert summarise(read_answers(rows, NAMES)).is_told
    visits, best, again = (told(rows, code) for code in ("visits", "best", "again"))
    assert (visits.answers, visits.counts, visits.middle) == (5, (0, 1, 0, 1, 3), 5.0)
    # four have answered these two: nothing is told of them
    assert (best.answers, best.counts) == (4, ())
    assert (again.answers, again.counts) == (4, ())


def test_the_words_of_any_language_do():
    rows = [["j'étais BIEN préparé·e", "best", "again"], *(["3", "Les visites", "Sí"] for _ in range(5))]
    assert told(rows, "prepared").counts == (0, 0, 5, 0, 0)
    assert told(rows, "best").counts == (5, 0, 0, 0, 0)
    assert told(rows, "again").counts == (5, 0, 0)


def test_free_words_are_counted_and_never_kept():
    rows = [["keep", "visits"], *([f"secret {n}", "5"] for n in range(6))]
    found = summarise(read_answers(rows, NAMES))
    assert told(rows, "keep").answers == 6
    assert "secret" not in repr(found)


def test_empty_rows_are_no_forms():
    rows = [["visits", "walk"], ["5", ""], ["", ""], [], [" "], ["", "2"]]
    assert len(read_answers(rows, NAMES)) == 2


@pytest.mark.parametrize("answer", ["6", "0", "-1", "3.5", "very", "=1+1"])
def test_an_answer_outside_its_scale_is_one_plain_sentence(answer):
    with pytest.raises(JumelageError, match="Line 3 of the feedback"):
        read_answers([["visits"], ["5"], [answer]], NAMES)


@pytest.mark.parametrize("rows", [[], [[]], [["name", "mail"], ["a", "b"]]])
def test_another_table_is_refused(rows):
    with pytest.raises(JumelageError, match="No column is a question"):
        read_answers(rows, NAMES)
