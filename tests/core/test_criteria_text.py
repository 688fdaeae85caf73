"""Criteria as planners write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.criteria import KINDS, SCALES, Criterion, Scale
from jumelage_climatique.jumelage_plugin.core.criteria_text import parse, written
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("population", Criterion("population", ("population",))),
        ("population: weight 2", Criterion("population", ("population",), weight=2.0)),
        ("population: 0.5", Criterion("population", ("population",), weight=0.5)),
        (
            "population: number, percentile + log 100, weight 2",
            Criterion("population", ("population",), "number", (Scale(), Scale("log", 100.0)), weight=2.0),
        ),
        ("altitude: étendue 1000", Criterion("altitude", ("altitude",), "number", (Scale("range", 1000.0),))),
        ("altitude: poids 3, écart-type 2", Criterion("altitude", ("altitude",), "number", (Scale("sd", 2),), (), 3)),
        ("région : classe, poids 0,5", Criterion("région", ("région",), "class", weight=0.5)),
        ("altitud: desviación típica 3", Criterion("altitud", ("altitud",), "number", (Scale("sd", 3.0),))),
        ("rail: oui/non", Criterion("rail", ("rail",), "yes/no")),
        ("tren: sí/no, peso 2", Criterion("tren", ("tren",), "yes/no", weight=2.0)),
        (
            "size: ordered small < rather large < large",
            Criterion("size", ("size",), "ordered", levels=("small", "rather large", "large")),
        ),
        ("taille : ordonné", Criterion("taille", ("taille",), "ordered")),
        (
            "land = forest + crops + water: shares, 2",
            Criterion("land", ("forest", "crops", "water"), "shares", weight=2.0),
        ),
        ("forest + crops", Criterion("forest + crops", ("forest", "crops"), "shares")),
        (
            '"a: b" = "c, d" + "e + f"',
            Criterion("a: b", ("c, d", "e + f"), "shares"),
        ),
        ("P 2021; ", Criterion("P 2021", ("P 2021",))),
    ],
)
def test_understood(text, expected):
    assert parse(text) == [expected]


def test_lines_and_semicolons():
    assert [c.name for c in parse("a: 2\n\n b: class; c \n")] == ["a", "b", "c"]
    assert parse(" \n") == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("population: logarithm", "“logarithm” is not understood"),
        ("population: weight", "“weight” is not understood"),
        ("population: percentile 3", "takes no number"),
        ("altitude: range 0", "greater than 0"),
        ("a = b = c", "not understood"),
        ("a: b: c", "not understood"),
        (": class", "not understood"),
        ("a + : shares", "not understood"),
        ("a + b: class", "compared together"),
        ("a: shares", "compared together"),
        ("a: class, log", "only numbers have a scale"),
    ],
)
def test_refused_in_one_sentence(text, says):
    with pytest.raises(JumelageError, match=says):
        parse(text)


names = st.text("abc é:;,+=<", min_size=1, max_size=8).map(str.strip).filter(bool)
scales = st.one_of(
    st.sampled_from(SCALES).map(Scale), st.tuples(st.sampled_from(["range", "log", "sd"]), st.integers(2, 999))
)


@st.composite
def written_ones(draw):
    kind = draw(st.sampled_from(KINDS))
    fields = tuple(draw(st.lists(names, min_size=2, max_size=3))) if kind == "shares" else (draw(names),)
    levels = tuple(draw(st.lists(names, min_size=2, max_size=3))) if kind == "ordered" else ()
    chosen = [s if isinstance(s, Scale) else Scale(s[0], float(s[1])) for s in draw(st.lists(scales, min_size=1))]
    chosen = tuple(chosen) if kind == "number" else (Scale(),)
    return Criterion(draw(names), fields, kind, chosen, levels, float(draw(st.integers(0, 9))))


@given(st.lists(written_ones(), max_size=4))
def test_what_is_written_is_read_back(chosen):
    assert parse("\n".join(map(written, chosen))) == chosen
