"""Subtitles keep the rules of those who make them, and lose no word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.subtitles import (
    CHARACTERS,
    LINES,
    LONGEST,
    SHORTEST,
    cues,
    pieces,
    spoken_seconds,
)

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=400)
WORDS = st.lists(st.text("abcdéñ.,;:", min_size=1, max_size=15), max_size=60).map(" ".join)


@given(st.one_of(TEXTS, WORDS))
def test_lines_are_short_and_few(text):
    for piece in pieces(text):
        assert 1 <= len(piece) <= LINES
        assert all(0 < len(line) <= CHARACTERS for line in piece)


@given(WORDS)
def test_no_word_is_lost(text):
    assert " ".join(line for piece in pieces(text) for line in piece).split() == text.split()


@given(st.lists(WORDS, max_size=5))
def test_there_is_time_to_read_and_nothing_overlaps(texts):
    shots = [(max(2.0, spoken_seconds(text)), text) for text in texts]
    found = cues(shots)
    for cue in found:
        shown = cue.end - cue.start
        assert SHORTEST - 1e-9 <= shown <= LONGEST + 1e-9
        assert (
            sum(map(len, cue.lines)) / shown <= 17.0
        )  # characters a second that can be read at most (usual in subtitling)
    assert all(before.end < after.start for before, after in zip(found, found[1:]))
    assert not found or found[-1].end < sum(seconds for seconds, _ in shots)


def test_a_sentence_begins_a_subtitle():
    told = pieces("On y va en train. Pourquoi ? Parce que c'est plus sobre.")
    assert told == [("On y va en train.",), ("Pourquoi ?",), ("Parce que c'est plus sobre.",)]


def test_a_long_sentence_is_cut_evenly():
    sentence = (
        "Les rues étroites du centre sont couvertes de toiles tendues entre les maisons dès le mois de juin, "
        "et l'on marche à l'ombre."
    )
    lengths = [sum(map(len, piece)) for piece in pieces(sentence)]
    assert len(lengths) == 2
    assert max(lengths) < 2 * min(lengths)


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_silence_takes_no_time(text):
    assert pieces(text) == []
    assert spoken_seconds(text) == 0
