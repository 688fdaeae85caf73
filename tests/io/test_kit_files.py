"""The sheets of the kit as texts: complete, the same in both languages, well set, and without a flight."""

import re

import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.feedback import QUESTIONS
from jumelage_climatique.jumelage_plugin.io.kit_files import (
    KINDS,
    KIT,
    KIT_LANGUAGES,
    MAIL,
    RUN_SHEET,
    VISIT,
    kit_names,
    parse_sheet,
    read_sheet,
)

SHEETS = [(name, language) for language in KIT_LANGUAGES for name in kit_names()]
FIELD = re.compile(r"\{\{ (\w+) \}\}")
PLANES = r"\bavions?\b|\baéro\w*|\bvols?\b|\baeropuertos?|\baviones\b|\bavión\b|\bvuelos?\b"


def tables_of(body):
    """The tables of a text, each as rows of cells."""
    blocks = re.findall(r"(?:^\|.*\|\n)+", body, re.MULTILINE)
    return [[[cell.strip() for cell in row.strip("|").split("|")] for row in block.splitlines()] for block in blocks]


def column_of(body, head):
    """The whole numbers below a head, of the one table that has it."""
    found = [table for table in tables_of(body) if head in table[0]]
    assert len(found) == 1
    at = found[0][0].index(head)
    return [int(row[at]) for row in found[0][2:]]


def test_both_languages_have_the_same_sheets():
    files = [{path.name for path in (KIT / language).iterdir()} for language in KIT_LANGUAGES]
    assert files[0] == files[1]
    assert len(files[0]) >= 27


@pytest.mark.parametrize(("name", "language"), SHEETS)
def test_front_matter_has_all_its_parts(name, language):
    sheet = read_sheet(name, language)
    assert all((sheet.title, sheet.group_size, sheet.material, sheet.body.strip()))
    assert sheet.kind in KINDS
    assert 5 <= sheet.minutes <= 240
    assert bool(sheet.subject) == (sheet.kind == MAIL) == name.startswith("mail_")


@pytest.mark.parametrize("name", kit_names())
def test_languages_agree_on_everything_but_words(name):
    french, spanish = (read_sheet(name, language) for language in KIT_LANGUAGES)
    told = [(s.kind, s.minutes, s.columns, s.landscape) for s in (french, spanish)]
    assert told[0] == told[1]
    assert sorted(FIELD.findall(french.body)) == sorted(FIELD.findall(spanish.body))
    shapes = [[(len(table), len(table[0])) for table in tables_of(s.body)] for s in (french, spanish)]
    assert shapes[0] == shapes[1]
    for mark in (r"^#+ ", r"^- \[ \] ", r"^- (?!\[)", r"^\d+\. ", r"^::.*"):
        counts = [len(re.findall(mark, sheet.body, re.MULTILINE)) for sheet in (french, spanish)]
        assert counts[0] == counts[1], mark


@pytest.mark.parametrize(("name", "language"), SHEETS)
def test_typography(name, language):
    text = (KIT / language / f"{name}.md").read_text(encoding="utf-8")
    assert not re.search(r"\w'\w|[ \t]\n|\.\.\.|  +[^|\s]|\d (%|°C|km|min)(?!\w)", text.replace("|  |", "||"))
    own = _without_other_language(text.split("---\n", 2)[2], name)
    if language == "fr":
        assert not re.search(r"(?<![\u202f ?;!])[;?!](?!\])", own), "narrow no-break space before ; ? !"
        assert not re.search(r" [:;?!»]|« ", own)
        assert own.count("«\u00a0") == own.count("«") == own.count("\u00a0»") == own.count("»")
    else:
        assert own.count("¿") == own.count("?")
        assert own.count("¡") == own.count("!")
        assert not re.search(r"[\s\u202f\u00a0][;?!]|\s:(?!:)|«\s|\s»", own)
        assert own.count("«") == own.count("»")


def _without_other_language(body, name):
    """The text of a sheet without what is not of its language alone: walls and glossary are for both."""
    body = re.sub(r"\{%.*?%\}|^::.*$", "", body, flags=re.MULTILINE)
    if name.startswith("wall_") or name == "interpreter_brief":
        return "" if name.startswith("wall_") else re.sub(r"^\|.*\|$", "", body, flags=re.MULTILINE)
    return body


@pytest.mark.parametrize("language", KIT_LANGUAGES)
@pytest.mark.parametrize("name", [name for name in kit_names() if read_sheet(name, "fr").kind == RUN_SHEET])
def test_minutes_of_the_steps_make_the_duration(name, language):
    sheet = read_sheet(name, language)
    minutes = column_of(sheet.body, {"fr": "Minutes", "es": "Minutos"}[language])
    assert sum(minutes) == sheet.minutes
    assert len(minutes) >= 4
    kept = {
        "fr": ("Variantes", "Points de vigilance", "Préparer"),
        "es": ("Variantes", "Puntos de atención", "Preparar"),
    }
    for title in kept[language]:
        assert f"\n# {title}" in sheet.body


@pytest.mark.parametrize("language", KIT_LANGUAGES)
@pytest.mark.parametrize(("name", "head"), [("film_storyboard", 0), ("film_shot_list", 3)])
def test_the_film_lasts_five_minutes(name, head, language):
    table = max(tables_of(read_sheet(name, language).body), key=len)
    assert sum(int(row[head]) for row in table[2:]) == 5 * 60


@pytest.mark.parametrize("language", KIT_LANGUAGES)
@pytest.mark.parametrize("name", [name for name in kit_names() if read_sheet(name, "fr").kind == VISIT])
def test_visit_grids_ask_enough_and_show_figures(name, language):
    body = read_sheet(name, language).body
    questions = re.findall(r"^\| (\d+)\. (.+?) \|", body, re.MULTILINE)
    assert [int(number) for number, _ in questions] == list(range(1, len(questions) + 1))
    assert 12 <= len(questions) <= 15
    assert len({text for _, text in questions}) == len(questions)
    assert len(re.findall(r"_home_horizon \}\}", body)) >= 3


def test_there_is_a_visit_grid_for_each_domain():
    from jumelage_climatique.jumelage_plugin.core.valuelists import DOMAINS

    grids = {name for name in kit_names() if name.startswith("visit_")}
    assert grids == {f"visit_{code.removeprefix('DOM_').lower()}" for code in DOMAINS.codes}


def test_the_glossary_has_sixty_words_the_same_in_both_languages():
    french, spanish = (max(tables_of(read_sheet("interpreter_brief", one).body), key=len)[2:] for one in KIT_LANGUAGES)
    pairs = [
        {(row[a].strip("*"), row[b].strip("*")) for row in rows} for rows, a, b in ((french, 0, 1), (spanish, 1, 0))
    ]
    assert pairs[0] == pairs[1]
    assert len(pairs[0]) == len(french) >= 60
    assert all(a and b for a, b in pairs[0])


@pytest.mark.parametrize(("name", "language"), SHEETS)
def test_nobody_is_sent_by_plane(name, language):
    assert not re.search(PLANES, (KIT / language / f"{name}.md").read_text(encoding="utf-8"), re.IGNORECASE)


@pytest.mark.parametrize("language", KIT_LANGUAGES)
def test_cards_have_the_seven_points_of_the_scale(language):
    scale = next(table for table in tables_of(read_sheet("walk_stop_cards", language).body) if len(table[0]) == 7)
    assert scale[0] == ["−3", "−2", "−1", "0", "+1", "+2", "+3"]


@pytest.mark.parametrize("language", KIT_LANGUAGES)
def test_the_form_has_a_column_for_each_question(language):
    sheet = read_sheet("feedback_form", language)
    assert list(sheet.columns) == [f"q{number}" for number in range(1, len(QUESTIONS) + 1)]
    for column in sheet.columns:
        assert re.search(rf"\*\*{column}(\*\*|\. )", sheet.body), column


@pytest.mark.parametrize(
    ("name", "language"), [("no_such_sheet", "fr"), ("../fr/sheet_walk", "fr"), ("sheet_walk", "en")]
)
def test_what_there_is_not_is_said(name, language):
    with pytest.raises(JumelageError):
        read_sheet(name, language)


@pytest.mark.parametrize("text", ["", "title: x\n", "---\ntitle: x\n---\n", "---\ntitle: x\n"])
def test_a_broken_front_matter_is_said(text):
    with pytest.raises(JumelageError, match="front matter"):
        parse_sheet("x", "fr", text)
