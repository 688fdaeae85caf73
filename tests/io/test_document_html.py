"""Documents as HTML: what a parser after the standard, and those who cannot see the page, make of it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import documents_made as made
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import document as blocks
from jumelage_climatique.jumelage_plugin.core.document import Document
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io import document_look
from jumelage_climatique.jumelage_plugin.io.document_html import html_of, write_html

pytestmark = pytest.mark.once

LOADING = ("src", "srcset", "data", "poster", "background", "action")


class Reader(HTMLParser):
    """The elements in their order with their attributes, and the text that each holds."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str], list[str]]] = []
        self._open: list[list[str]] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        held: list[str] = []
        self.found.append((tag, dict(attrs), held))
        if tag == "br":
            self.handle_data("\n")
        elif tag not in ("meta", "img", "col"):
            self._open.append(held)

    def handle_endtag(self, tag):
        if tag not in ("br", "meta", "img", "col"):
            self._open.pop()

    def handle_data(self, data):
        for held in self._open:
            held.append(data)

    def all(self, *tags: str):
        return [(tag, told, "".join(held)) for tag, told, held in self.found if tag in tags]


@pytest.fixture
def page(tmp_path) -> Reader:
    return Reader(html_of(made.with_every_block(made.png(tmp_path / "blue.png"))))


def test_a_strict_parser_finds_no_fault(tmp_path):
    html5lib = pytest.importorskip("html5lib")
    for document in (made.with_every_block(made.png(tmp_path / "blue.png")), made.with_hostile_texts()):
        html5lib.HTMLParser(strict=True).parse(html_of(document))


def test_one_title_and_headings_in_order(page):
    levels = [int(tag[1]) for tag, _, _ in page.all("h1", "h2", "h3", "h4", "h5")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:]))
    assert page.all("title")[0][2] == page.all("h1")[0][2] == "Un titre & un autre"


def test_languages_are_told(page):
    assert page.all("html")[0][1]["lang"] == "fr"
    assert page.all("blockquote")[0][1]["lang"] == "es"


def test_tables_say_what_their_heads_are_for(page):
    assert all(told.get("scope") in ("col", "row") for _, told, _ in page.all("th"))
    assert [text for _, told, text in page.all("th") if told["scope"] == "row"] == ["Température", "Pluie"]
    assert page.all("caption")[0][2] == "Deux mesures"


def test_pictures_say_what_they_show(page):
    assert page.all("img")[0][1]["alt"] == "Un rectangle bleu"
    assert page.all("figcaption")[0][2] == "Le rectangle"


def test_the_contents_lead_to_the_headings(page):
    targets = {told["id"]: text for _, told, text in page.all("h2", "h3", "h4", "h5")}
    links = [(told["href"], text) for _, told, text in page.all("a") if told["href"].startswith("#")]
    assert [text for _, text in links] == ["Première partie", "Sous-partie", "Seconde partie"]
    assert all(targets[href[1:]] == text for href, text in links)


@pytest.mark.parametrize("name", ["blocks", "hostile"])
def test_no_script_and_nothing_loaded_from_elsewhere(tmp_path, name):
    document = (
        made.with_hostile_texts() if name == "hostile" else made.with_every_block(made.png(tmp_path / "blue.png"))
    )
    write_html(document, tmp_path / "page.html")
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    found = Reader(text).found
    assert not {"script", "link", "iframe", "object", "embed", "base", "form"} & {tag for tag, _, _ in found}
    for _, told, _ in found:
        assert not [key for key in told if key.startswith("on")]
        assert not [told[key] for key in LOADING if re.match(r"[a-z]+:|//|/", told.get(key, ""))]
        assert not told.get("href", "").startswith(("javascript", "data"))
    (style,) = [told for tag, _, told in found if tag == "style"]
    assert not re.search(r"url\(|@import|expression", "".join(style))


def test_hostile_texts_are_read_as_written():
    reader = Reader(html_of(made.with_hostile_texts()))
    cells = {text for _, _, text in reader.all("td")}
    for hostile in made.HOSTILE[:7]:
        assert hostile in cells
    assert "abcdefghi" in cells
    assert "  two  spaces \tand a tab\nnext line\nthird\nfourth  " in cells


@given(st.text(st.characters(), max_size=80))
def test_any_text_makes_one_paragraph(text):
    """Whatever the letters, no element comes from them, and an XML-safe text comes back whole."""
    plain = Reader(html_of(Document("T", "fr", (blocks.Paragraph("x"),))))
    reader = Reader(html_of(Document("T", "fr", (blocks.Paragraph(text),))))
    assert [tag for tag, _, _ in reader.found if tag != "br"] == [tag for tag, _, _ in plain.found]
    if text.isprintable():
        assert reader.all("p")[0][2] == text


def test_pictures_lie_beside_the_page(tmp_path):
    (tmp_path / "far").mkdir()
    far, near = made.png(tmp_path / "far" / "a b.png"), made.png(tmp_path / "néar.png")
    parts = (blocks.Picture(far, "far"), blocks.Picture(near, "near"), blocks.Picture(far, "far again"))
    write_html(Document("T", "fr", parts), tmp_path / "my page.html")
    reader = Reader((tmp_path / "my page.html").read_text(encoding="utf-8"))
    sources = [told["src"] for _, told, _ in reader.all("img")]
    assert sources == ["my%20page-1.png", "n%C3%A9ar.png", "my%20page-1.png"]
    assert (tmp_path / "my page-1.png").read_bytes() == far.read_bytes()
    assert str(tmp_path) not in (tmp_path / "my page.html").read_text(encoding="utf-8")


def test_a_missing_picture_stops_before_anything_is_written(tmp_path):
    with pytest.raises(JumelageError, match="missing or cannot be read"):
        write_html(Document("T", "fr", (blocks.Picture(tmp_path / "none.png", "x"),)), tmp_path / "page.html")
    assert list(tmp_path.iterdir()) == []


def test_letters_stand_out_from_the_paper():
    """At 4.5:1 at least (WCAG 2.2, 1.4.3, whose formula this is)."""

    def luminance(code: str) -> float:
        parts = [int(code[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear))

    def contrast(one: str, other: str) -> float:
        light, dark = sorted((luminance(one), luminance(other)), reverse=True)
        return (light + 0.05) / (dark + 0.05)

    for letters in (document_look.INK, document_look.SOFT_INK, document_look.WARM, document_look.LINK):
        assert contrast(letters, "#ffffff") >= 4.5
    assert contrast(document_look.INK, document_look.TINT) >= 4.5
