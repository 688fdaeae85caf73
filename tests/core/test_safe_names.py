"""Names in archives: what leads out of the folder, or is no name somewhere, is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.safe_names import checked_name, refuse_doubles


@pytest.mark.parametrize("name", ["a", "empty/kit/fr/mail_1.eml", "café ñ/été.txt", "con_fig.txt", "x.con", "…"])
def test_good_names_stay(name):
    assert checked_name(name) == name


@pytest.mark.parametrize(
    "name",
    [
        *("", "/etc/passwd", "//server/x", "../x", "a/../../x", "a/..", "..", ".", "a//b", "a/", "./a"),
        *("C:\\x", "c:x", "C:/x", "a\\b", "..\\x", "\\\\server\\x", "a:stream", "a?", "a*", 'a"', "a|b", "<a>"),
        *("con", "CON.txt", "a/Nul", "com1.log", "LPT9", "com¹", "aux .txt", "CONIN$"),
        *("a.", "a ", " a", "a./b", "a /b", "a\x00b", "a\nb", "a\x7f", "a\u202egpj.exe", "a\u200bb", "a\ud800"),
        *("x" * 121, "/".join(["x" * 100] * 3)),
    ],
)
def test_bad_names_are_refused_in_one_sentence(name):
    with pytest.raises(JumelageError) as fault:
        checked_name(name)
    assert "\n" not in str(fault.value)
    assert "\u202e" not in str(fault.value)


@pytest.mark.parametrize(
    "names",
    [["a", "a"], ["A.txt", "a.TXT"], ["é", "e\u0301"], ["Straße", "STRASSE"], ["a", "a/b"], ["A/b", "a"]],
)
def test_names_that_are_one_file_on_some_system_are_refused(names):
    with pytest.raises(JumelageError):
        refuse_doubles(names)


def test_the_longest_names_pass_and_one_letter_more_does_not():
    longest = "x" * 120
    assert checked_name(longest) == longest
    assert checked_name(f"{longest}/{'x' * 119}")
    with pytest.raises(JumelageError):
        checked_name(f"{longest}/{'x' * 118}/x")


def test_a_sentence_shows_a_short_name_whole_and_a_long_one_cut():
    with pytest.raises(JumelageError, match="“a\\?”"):
        checked_name("a?")
    with pytest.raises(JumelageError, match=f"“{'x' * 120}…”"):
        checked_name("x" * 300)

    whole, cut = f"{'x' * 119}?", f"{'x' * 120}?"
    with pytest.raises(JumelageError, match=f"“{whole[:-1]}\\?”"):
        checked_name(whole)
    with pytest.raises(JumelageError, match=f"“{cut[:120]}…”"):
        checked_name(cut)


@pytest.mark.parametrize("name", ["/etc/passwd", "C:/x", "c:x"])
def test_a_name_that_leads_out_is_told_as_such(name):
    with pytest.raises(JumelageError, match="outside the folder: its path is absolute"):
        checked_name(name)


def test_different_names_pass():
    refuse_doubles(["a/b", "a/c", "b", "ab"])


@given(st.text(min_size=1, max_size=40), st.text(max_size=20))
def test_what_passes_stays_inside(tmp_path_factory, first, second):
    name = f"{first}/{second}" if second else first
    try:
        checked_name(name)
    except JumelageError:
        return
    root = tmp_path_factory.getbasetemp().resolve()
    assert root in (root / name).resolve().parents
