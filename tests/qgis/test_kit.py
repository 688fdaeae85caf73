"""The kit filled for a pair: every field known and filled, what is filled in stays text, two pairs differ."""

import csv
import re
from pathlib import Path

import pytest
from jinja2 import meta
from jinja2.sandbox import SandboxedEnvironment
from jumelage_climatique.jumelage_plugin.bridge.document_facts import facts_of
from jumelage_climatique.jumelage_plugin.bridge.kit import BLANK, kit_document, kit_mail, kit_names
from jumelage_climatique.jumelage_plugin.bridge.kit_fields import FIELDS, kit_fields
from jumelage_climatique.jumelage_plugin.bridge.kit_markdown import as_text, blocks_of
from jumelage_climatique.jumelage_plugin.bridge.reports import feedback_summary
from jumelage_climatique.jumelage_plugin.bridge.wording import speaking
from jumelage_climatique.jumelage_plugin.core.document import (
    QUOTE,
    Bullets,
    Document,
    Grid,
    Heading,
    Lines,
    PageBreak,
    Paragraph,
    Run,
    plain_words,
)
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io.kit_files import KIT_LANGUAGES, MAIL, RUN_SHEET, read_sheet
from jumelage_climatique.jumelage_plugin.io.mails import write_eml
from jumelage_climatique.jumelage_plugin.io.odt import write_odt

pytestmark = pytest.mark.once

SHEETS = [(name, language) for language in KIT_LANGUAGES for name in kit_names()]
MAILS = [name for name in kit_names() if read_sheet(name, "fr").kind == MAIL]
HOSTILE = (
    "{{ 7*7 }}",
    "{% for x in y %}",
    "**x**",
    "*a* _b_ ~~c~~ `d`",
    "# h",
    "1. x",
    "- [x] y",
    "> q",
    "a | b || c",
    "[l](http://e.org) <http://e.org> ![i](x.png)",
    "www.example.org a@b.org http://e.org",
    "<b>x</b> &amp; &#42; <!-- c -->",
    "\\* \\\\ \\",
    "::page",
    "::lines 900",
    "---",
    "|---|",
    "$(id) ${HOME} %s {0}",
    "L’Haÿ-les-Roses\u202f; «\u00a0ñ\u00a0»",
)


def words_of(document: Document) -> list[str]:
    found = [document.title]
    for block in document.blocks:
        if isinstance(block, Heading):
            found.append(block.text)
        elif isinstance(block, Paragraph):
            found.append(plain_words(block.words))
        elif isinstance(block, Bullets):
            found += [plain_words(item) for item in block.items]
        elif isinstance(block, Grid):
            found += [*block.heads, *(plain_words(cell) for row in block.rows for cell in row)]
    return found


def shape_of(document: Document) -> list:
    """What a document is made of, whatever it says."""
    return [
        (type(block).__name__, len(block.rows) if isinstance(block, Grid) else getattr(block, "level", 0))
        for block in document.blocks
    ]


def fields_of(folder, language, opened, tmp_path):
    with speaking(language):
        return kit_fields(facts_of(opened(folder), folder, language, tmp_path))


def asked_by(sheet) -> set[str]:
    """The fields of a sheet, as Jinja2 itself finds them."""
    return meta.find_undeclared_variables(SandboxedEnvironment().parse(sheet.subject + sheet.body))


# the templates


@pytest.mark.parametrize(("name", "language"), SHEETS)
def test_every_field_is_known(name, language):
    sheet = read_sheet(name, language)
    assert asked_by(sheet) <= set(FIELDS)
    assert not re.search(r"\w\{\{|\}\}\w", sheet.body), "a field stands apart from letters"


@pytest.mark.parametrize(("name", "language"), SHEETS)
def test_an_empty_sheet_has_dots_to_write_on(name, language, qgis_app):
    document = kit_document(name, language)
    assert any(BLANK in text for text in words_of(document)) or not asked_by(read_sheet(name, language))
    grids = [block for block in document.blocks if isinstance(block, Grid) and any(block.heads)]
    assert all(all(grid.heads) for grid in grids)
    assert not re.search(r"[{}]|\bunknown\b", "\n".join(words_of(document)))
    assert document.language == language


# filled for a pair


@pytest.mark.parametrize("language", KIT_LANGUAGES)
def test_no_field_is_left_and_no_hole(twinning, opened, tmp_path, language):
    fields = fields_of(twinning(), language, opened, tmp_path)
    assert set(fields) == set(FIELDS)
    assert all(fields.values())
    for name in kit_names():
        text = "\n".join(words_of(kit_document(name, language, fields)))
        assert not re.search(r"[{}]|\bNone\b|\bNULL\b|\bnan\b|\\|\*\*", text), name
    french = {"fr": "inconnu", "es": "desconocido"}[language]
    assert fields["departure_date"] in (french, "unknown")  # English where the translations were not compiled


def test_figures_are_those_of_the_tables(twinning, opened, tmp_path):
    folder = twinning()
    fields = fields_of(folder, "fr", opened, tmp_path)
    rows = facts_of(opened(folder), folder, "fr", tmp_path).material.indicators
    days = [row for row in rows if row["code"] == "days_30"]
    later = next(row for row in days if row["scenario"])
    told = [float(part) for part in re.findall(r"\d+", fields["days_30_home_horizon"])]
    assert told == pytest.approx([later["value"], later["low"], later["high"]], abs=0.5)
    today = sorted(round(row["value"]) for row in days if not row["scenario"])
    assert sorted(int(fields[f"days_30_{place}"]) for place in ("home_today", "twin_today")) == today
    people = next(row for row in rows if row["code"] == "population" and row["value"] > 1000)
    told = {fields["population_home_today"], fields["population_twin_today"]}
    assert f"{people['value']:,.0f}".replace(",", "\u202f") in told
    assert re.fullmatch(r"\d+,\d\u00a0°C", fields["tas_jja_home_today"])


def test_two_pairs_differ(twinning, opened, tmp_path):
    first = fields_of(twinning(), "fr", opened, tmp_path)
    second = fields_of(twinning("FR:32256", "ES:14002"), "fr", opened, tmp_path)
    for name in kit_names():
        texts = [words_of(kit_document(name, "fr", fields)) for fields in (first, second)]
        assert (texts[0] != texts[1]) == bool(asked_by(read_sheet(name, "fr"))), name
    assert first["days_30_home_today"] != second["days_30_home_today"]


# what is filled in is data


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_is_filled_in_stays_as_written(hostile, qgis_app):
    plain = dict.fromkeys(FIELDS, "Carbonne")
    for name in kit_names():
        document = kit_document(name, "fr", {**plain, "home": hostile, "twin": hostile})
        assert shape_of(document) == shape_of(kit_document(name, "fr", plain)), name
        if re.search(r"\{\{ (home|twin) \}\}", read_sheet(name, "fr").body):
            assert any(hostile in text for text in words_of(document)), name


def test_a_line_break_in_a_name_becomes_a_space(qgis_app):
    fields = {**dict.fromkeys(FIELDS, "x"), "home": "A\r\n\r\n# B\u2028C\x00D"}
    assert any("A # B C D" in text for text in words_of(kit_document("sheet_walk", "fr", fields)))


@pytest.mark.parametrize("name", MAILS)
@pytest.mark.parametrize("hostile", [*HOSTILE, "\r\nBcc: a@b", "x\r\n\r\n<html>"])
def test_mails_take_names_as_they_are(name, hostile, tmp_path):
    mail = kit_mail(name, "es", {**dict.fromkeys(FIELDS, "x"), "home": hostile, "twin": hostile})
    assert hostile.replace("\r\n\r\n", " ").replace("\r\n", " ").strip() in mail.subject + mail.body
    write_eml(mail, tmp_path / "a.eml")
    heads = (tmp_path / "a.eml").read_bytes().partition(b"\r\n\r\n")[0]
    assert not re.search(rb"^(bcc|x-evil)", heads, re.IGNORECASE | re.MULTILINE)
    assert len(re.findall(rb"^subject:", heads, re.IGNORECASE | re.MULTILINE)) == 1
    assert mail.body.count("\n") == kit_mail(name, "es", dict.fromkeys(FIELDS, "x")).body.count("\n")


@pytest.mark.parametrize("name", MAILS)
@pytest.mark.parametrize("language", KIT_LANGUAGES)
def test_mails_are_plain_text(name, language):
    mail = kit_mail(name, language)
    assert mail.subject
    assert not re.search(r"\*\*|[{}]|^#|^::|\\", mail.body, re.MULTILINE)


# Markdown to blocks


def test_each_kind_of_markdown_becomes_its_block(qgis_app):
    found = blocks_of(
        "Un *mot* **fort**.\n\n## Titre\n\n- a\n- **b** c\n\n1. un\n2. deux\n\n- [ ] fait\n\n> dit\n\n"
        "::columns 1 3\n::height 15\n\n| A | B |\n|---|---|\n| **x** | y |\n\n::page\n\n::lines 4\n\n"
        "| C | D | E |\n|---|---|---|\n| **x** |  |  |\n| y || z |\n"
    )
    assert found == (
        Paragraph((Run("Un "), Run("mot", italic=True), Run(" "), Run("fort", bold=True), Run("."))),
        Heading(2, "Titre"),
        Bullets(("a", (Run("b", bold=True), Run(" c")))),
        Bullets(("un", "deux"), numbered=True),
        Bullets(("fait",), ticks=True),
        Paragraph("dit", QUOTE),
        Grid(("A", "B"), (((Run("x", bold=True),), "y"),), "", (1.0, 3.0), first_is_head=True, row_height_mm=15.0),
        PageBreak(),
        Lines(4),
        Grid(("C", "D", "E"), (((Run("x", bold=True),), "", ""), ("y", "", "z"))),
    )


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_text_in_any_place_stays_a_text(hostile, qgis_app):
    text = as_text(hostile)
    found = blocks_of(f"{text}\n\n# {text}\n\n- {text}\n\n| {text} | B |\n|---|---|\n| {text} | {text} |\n")
    assert found == (
        Paragraph(hostile),
        Heading(1, hostile),
        Bullets((hostile,)),
        Grid((hostile, "B"), ((hostile, hostile),)),
    )


# what is made of it


def test_run_sheets_say_how_long_for_whom_and_with_what(qgis_app):
    for name in kit_names():
        sheet = read_sheet(name, "fr")
        if sheet.kind == RUN_SHEET:
            about = kit_document(name, "fr").blocks[0]
            assert [row[1] for row in about.rows][1:] == [sheet.group_size, sheet.material]
    assert kit_document("sheet_workshop1", "fr").blocks[0].rows[0][1] == "3\u00a0h"
    assert kit_document("sheet_icebreaker", "fr").blocks[0].rows[0][1] == "30\u00a0min"
    assert kit_document("visit_water", "fr").blocks[0].rows[0][1] == "1\u00a0h\u00a030\u00a0min"


@pytest.mark.parametrize(("name", "language"), SHEETS)
def test_headings_are_of_the_first_level_below_the_title(name, language, qgis_app):
    levels = [block.level for block in kit_document(name, language).blocks if isinstance(block, Heading)]
    assert set(levels) <= {1}


@pytest.mark.parametrize(("name", "language"), SHEETS)
def test_every_sheet_can_be_written(name, language, tmp_path, qgis_app):
    write_odt(kit_document(name, language), tmp_path / "a.odt")
    assert (tmp_path / "a.odt").stat().st_size > 2000


def test_the_form_s_columns_are_read_by_the_summary(tmp_path, qgis_app):
    columns = read_sheet("feedback_form", "fr").columns
    answers = ["5", "4", "", "1", "2", "3", "4", "5", "walk", "yes", "les repas", ""]
    with (tmp_path / "a.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([columns, answers])
    (form,) = feedback_summary.read(tmp_path / "a.csv")
    assert form == {
        "prepared": "5",
        "journey": "4",
        "walk": "1",
        "people": "2",
        "language": "3",
        "workshops": "4",
        "uncertainty": "5",
        "best": "walk",
        "again": "yes",
        "keep": "les repas",
    }


def test_what_there_is_not_is_said(qgis_app):
    with pytest.raises(JumelageError):
        kit_document("no_such_sheet", "fr")
    with pytest.raises(JumelageError):
        kit_document("sheet_walk", "en")
    with pytest.raises(JumelageError):
        kit_mail("sheet_walk", "fr")


def test_kit_is_made_with_the_documents(provider, twinning):
    from qgis import processing

    folder = twinning()
    asked = {"TWINNING": str(folder.project_file), "DOCUMENTS": ["kit", "kit_empty"], "LANGUAGE": "twin"}
    made = Path(processing.run("jumelage:makedocuments", asked)["FOLDER"])
    for kind in ("kit", "kit_empty"):
        names = {path.stem for path in (made / kind).iterdir()}
        assert names == set(kit_names())
        for mail in (made / kind).glob("*.txt"):
            assert "{{" not in mail.read_text(encoding="utf-8")
    assert "Carbonne" in (made / "kit" / "mail_invitation.txt").read_text(encoding="utf-8")
    assert "Carbonne" not in (made / "kit_empty" / "mail_invitation.txt").read_text(encoding="utf-8")
