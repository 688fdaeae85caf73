"""Documents as ODT: whole for other programs (LibreOffice, odfpy, the schema of OASIS), and texts stay texts."""

from __future__ import annotations

import os
import shutil
import subprocess
import unicodedata
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import documents_made as made
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import document as blocks
from jumelage_climatique.jumelage_plugin.core.document import Document
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io.image_facts import image_facts
from jumelage_climatique.jumelage_plugin.io.odt import write_odt

pytestmark = pytest.mark.once

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
LINK = "{http://www.w3.org/1999/xlink}"
SCHEMAS = (
    Path(os.environ.get("ODF_SCHEMA", "missing")),
    *Path("/usr/share/emacs").glob("*/etc/schema/OpenDocument-schema-v1.3.rnc"),
)


def tree_of(path: Path, part: str = "content.xml") -> ET.Element:
    with zipfile.ZipFile(path) as archive:
        return ET.fromstring(archive.read(part))


def written(path: Path, *parts, **more) -> Path:
    write_odt(Document("T", "fr", parts, **more), path)
    return path


def read(node: ET.Element) -> str:
    """The text of a paragraph, as the specification says it is to be read (ODF 1.3, part 3, 6.1)."""
    found = [node.text or ""]
    for child in node:
        if child.tag == f"{TEXT}s":
            found.append(" " * int(child.get(f"{TEXT}c", "1")))
        elif child.tag == f"{TEXT}tab":
            found.append("\t")
        elif child.tag == f"{TEXT}line-break":
            found.append("\n")
        else:
            found.append(read(child))
        found.append(child.tail or "")
    return "".join(found)


def kept(text: str) -> str:
    """The letters that must be there: no control character, surrogate or non-character."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(
        letter
        for letter in text
        if letter in "\n\t"
        or not (
            unicodedata.category(letter) in ("Cc", "Cs")
            or ord(letter) & 0xFFFE == 0xFFFE
            or 0xFDD0 <= ord(letter) <= 0xFDEF
        )
    )


@pytest.fixture
def whole(tmp_path) -> Path:
    """An ODT with every kind of block."""
    path = tmp_path / "whole.odt"
    write_odt(made.with_every_block(made.png(tmp_path / "blue.png")), path)
    return path


@pytest.fixture
def office(tmp_path):
    """What converts files by LibreOffice: office(kind, path...) gives their new paths."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is missing: tools/install.sh office")

    def convert(kind: str, *paths: Path) -> list[Path]:
        out = tmp_path / "converted"
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", kind, "--outdir", out, *paths]
        subprocess.run(command, check=True, capture_output=True, timeout=240)
        return [out / f"{path.stem}.{kind.partition(':')[0]}" for path in paths]

    return convert


def pdf_text(path: Path, *options) -> str:
    done = subprocess.run(["pdftotext", *options, path, "-"], check=True, capture_output=True, text=True)
    return done.stdout


# the file


def test_the_kind_of_the_file_comes_first_and_uncompressed(whole):
    """So that it can be told from the bytes 30 to 77 (ODF 1.3, part 2, 3.3)."""
    data = whole.read_bytes()
    assert data[30:77] == b"mimetypeapplication/vnd.oasis.opendocument.text"
    with zipfile.ZipFile(whole) as archive:
        assert archive.testzip() is None
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        assert archive.infolist()[0].extra == b""
        names = set(archive.namelist()) - {"mimetype", "META-INF/manifest.xml"}
    listed = {
        entry.get(f"{entry.tag[: entry.tag.index('}') + 1]}full-path")
        for entry in tree_of(whole, "META-INF/manifest.xml")
    }
    assert listed == names | {"/"}


def test_the_same_document_gives_the_same_bytes(tmp_path):
    document = made.with_every_block(made.png(tmp_path / "blue.png"))
    for name in ("one.odt", "two.odt"):
        write_odt(document, tmp_path / name)
    assert (tmp_path / "one.odt").read_bytes() == (tmp_path / "two.odt").read_bytes()


def test_nobody_is_named_who_was_not_asked_for(tmp_path, monkeypatch):
    monkeypatch.setenv("USER", "secretlogin")
    monkeypatch.setenv("LOGNAME", "secretlogin")
    path = written(tmp_path / "x.odt", blocks.Paragraph("a"))
    with zipfile.ZipFile(path) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"secretlogin" not in everything
    meta = tree_of(path, "meta.xml")[0]
    assert [child.tag.split("}")[1] for child in meta] == ["generator", "title", "language"]


def test_meta(whole):
    meta = tree_of(whole, "meta.xml")[0]
    assert meta.findtext(f"{DC}title") == "Un titre & un autre"
    assert meta.findtext(f"{DC}language") == "fr"
    assert meta.findtext(f"{DC}creator") == "Commune de Carbonne"


@pytest.mark.parametrize("name", ["blocks", "hostile"])
def test_the_schema_of_oasis_accepts_it(tmp_path, name):
    schema = next((path for path in SCHEMAS if path.is_file()), None)
    if shutil.which("jing") is None or schema is None:
        pytest.skip("jing or the schema of ODF 1.3 (package emacs-common, or ODF_SCHEMA) is missing")
    path = tmp_path / "x.odt"
    write_odt(_document(name, tmp_path), path)
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path)
    for part in ("content.xml", "styles.xml", "meta.xml"):
        done = subprocess.run(
            ["jing", "-i", "-c", schema, tmp_path / part], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["blocks", "hostile"])
def test_the_grammar_of_odfpy_accepts_it(tmp_path, name):
    """Written by others from ODF 1.2: which elements an element may hold, and which attributes."""
    grammar = pytest.importorskip("odf.grammar")
    path = tmp_path / "x.odt"
    write_odt(_document(name, tmp_path), path)
    for part in ("content.xml", "styles.xml", "meta.xml"):
        for node in tree_of(path, part).iter():
            inside = grammar.allowed_children.get(_name(node.tag), None)
            assert _name(node.tag) in grammar.allowed_children, node.tag
            if inside is not None:
                assert not [child.tag for child in node if _name(child.tag) not in inside], node.tag
            allowed = grammar.allowed_attributes.get(_name(node.tag))
            if allowed is not None:
                assert not [key for key in node.attrib if _name(key) not in allowed], node.tag
            needed = grammar.required_attributes.get(_name(node.tag), ())
            assert not [key for key in needed if f"{{{key[0]}}}{key[1]}" not in node.attrib], node.tag
            if (node.text or "").strip():
                assert _name(node.tag) in grammar.allows_text, node.tag


def _document(name: str, folder: Path) -> Document:
    return made.with_hostile_texts() if name == "hostile" else made.with_every_block(made.png(folder / "blue.png"))


def _name(tag: str) -> tuple[str, str]:
    namespace, _, name = tag[1:].partition("}")
    return namespace, name


# the blocks


def test_headings_lists_and_tables_are_what_they_are(whole):
    body = tree_of(whole).find(f"{OFFICE}body/{OFFICE}text")
    headings = [(int(h.get(f"{TEXT}outline-level")), read(h)) for h in body.iter(f"{TEXT}h")]
    assert headings == [(1, "Première partie"), (2, "Sous-partie"), (3, "Détail"), (1, "Seconde partie")]
    assert [len(one) for one in body.iter(f"{TEXT}list")] == [2, 2, 2, 2]
    tables = list(body.iter(f"{TABLE}table"))
    head = tables[0].find(f"{TABLE}table-header-rows/{TABLE}table-row")
    assert [read(cell[0]) for cell in head] == ["Mesure", "Valeur"]
    assert tables[0].find(f"{TABLE}table-header-columns") is not None
    assert tables[1].find(f"{TABLE}table-header-columns") is None
    assert [read(row[0][0]) for row in tables[0].findall(f"{TABLE}table-row")] == ["Température", "Pluie"]


def test_the_contents_lead_to_the_headings(whole):
    body = tree_of(whole).find(f"{OFFICE}body/{OFFICE}text")
    marks = {mark.get(f"{TEXT}name"): read(h) for h in body.iter(f"{TEXT}h") for mark in h.iter(f"{TEXT}bookmark")}
    index = body.find(f"{TEXT}table-of-content/{TEXT}index-body")
    links = [(link.get(f"{LINK}href"), read(link).split("\t")[0]) for link in index.iter(f"{TEXT}a")]
    assert [text for _, text in links] == ["Première partie", "Sous-partie", "Seconde partie"]
    assert all(marks[target.lstrip("#")] == text for target, text in links)


def test_each_language_is_told(whole):
    default = tree_of(whole, "styles.xml").find(f".//{STYLE}default-style[@{STYLE}family='paragraph']")
    letters = default.find(f"{STYLE}text-properties")
    assert (letters.get(f"{FO}language"), letters.get(f"{FO}country")) == ("fr", "FR")
    content = tree_of(whole)
    quote = next(p for p in content.iter(f"{TEXT}p") if "sombra" in read(p))
    style = content.find(f".//{STYLE}style[@{STYLE}name='{quote.get(f'{TEXT}style-name')}']")
    spanish = style.find(f"{STYLE}text-properties")
    assert (spanish.get(f"{FO}language"), spanish.get(f"{FO}country")) == ("es", "ES")


def test_a_picture_tells_what_it_shows(whole):
    frame = tree_of(whole).find(f".//{DRAW}frame")
    assert frame.findtext(f"{SVG}desc") == "Un rectangle bleu"
    assert frame.findtext(f"{SVG}title") == "Le rectangle"
    width, height = (float(frame.get(f"{SVG}{side}").rstrip("m")) for side in ("width", "height"))
    assert (width, round(height, 2)) == (50, 33.33)


@pytest.mark.parametrize(
    ("data", "aspect"),
    [
        (b'<?xml version="1.0"?><svg xmlns="x" viewBox="0 0 200 50"><g/></svg>', 0.25),
        (b"<svg width='40mm' height='60mm'/>", 1.5),
        (b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc4\x00\x03x\xff\xc2\x00\x11\x08\x00\x64\x00\xc8\x03" + bytes(9), 0.5),
    ],
)
def test_sizes_of_pictures(tmp_path, data, aspect):
    """By the rules of SVG 1.1 (7.7) and of JPEG (ITU-T T.81, B.2.2)."""
    path = tmp_path / "x"
    path.write_bytes(data)
    assert image_facts(path).aspect == aspect


@pytest.mark.parametrize(
    "data", [b"", b"text", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"\xff\xd8" + b"\xff" * 40, b"<svg/>", b"GIF89a"]
)
def test_what_is_no_picture_is_refused_before_anything_is_written(tmp_path, data):
    path = tmp_path / "x.png"
    path.write_bytes(data)
    with pytest.raises(JumelageError, match="is no picture"):
        written(tmp_path / "x.odt", blocks.Picture(path, "alt"))
    with pytest.raises(JumelageError, match="missing or cannot be read"):
        written(tmp_path / "x.odt", blocks.Picture(tmp_path / "none.png", "alt"))
    assert not (tmp_path / "x.odt").exists()


def test_a_picture_never_grows_over_its_page(tmp_path):
    picture = made.png(tmp_path / "high.png", 10, 400)
    path = written(tmp_path / "x.odt", blocks.Picture(picture, "alt", width_mm=500))
    frame = tree_of(path).find(f".//{DRAW}frame")
    width, height = (float(frame.get(f"{SVG}{side}").rstrip("m")) for side in ("width", "height"))
    assert height < 297 - 22 - 16
    assert width == pytest.approx(height / 40)


# texts


@given(st.text(st.characters(), max_size=60))
def test_any_text_is_read_as_it_was_written(tmp_path_factory, text):
    path = written(tmp_path_factory.getbasetemp() / "any.odt", blocks.Paragraph(text), blocks.Heading(1, text))
    body = tree_of(path).find(f"{OFFICE}body/{OFFICE}text")
    assert read(body[1]) == kept(text)
    assert read(body[2]) == kept(text)


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ("https://example.org", True),
        ("mailto:mairie@example.org", True),
        ("javascript:alert(1)", False),
        (" JavaScript:alert(1)", False),
        ("java\tscript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("vnd.sun.star.script:x", False),
        ("../secret", False),
        ("", False),
    ],
)
def test_links_lead_to_the_web_alone(tmp_path, link, leads):
    path = written(tmp_path / "x.odt", blocks.Paragraph((blocks.Run("here", link=link),)))
    found = [node.get(f"{LINK}href") for node in tree_of(path).iter(f"{TEXT}a")]
    assert found == ([link] if leads else [])


# other programs


def test_libreoffice_reads_every_text(tmp_path, office):
    """Its plain text: what it has understood, letter by letter."""
    path = tmp_path / "hostile.odt"
    write_odt(made.with_hostile_texts(), path)
    (text,) = office("txt:Text (encoded):UTF8", path)
    found = text.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    for hostile in made.HOSTILE:
        # a cell, two items, a paragraph, a quotation
        assert found.count(kept(hostile)) >= 5, hostile[:60]


def test_libreoffice_makes_pages_of_it(tmp_path, office, whole):
    lying = tmp_path / "lying.odt"
    write_odt(made.with_every_block(tmp_path / "blue.png", landscape=True), lying)
    upright, wide = office("pdf", whole, lying)
    text = pdf_text(upright, "-layout")
    for expected in (
        "Une ouverture.",
        "Du gras et du penché.",
        "Un lien",
        "sombra",
        "Pomme",
        "13,4 °C",
        "Deux mesures",
        "Le rectangle",
        "Petites lettres.",
        "rang 79",
        "Signature",
    ):
        assert expected in text, expected
    pages = text.split("\f")[:-1]
    # a heading over the part of the table on each page; the page and all pages in the foot
    assert sum("rang " in page for page in pages) > 1
    assert all("Rang" in page for page in pages if "rang " in page)
    assert all(f"{n}/{len(pages)}" in page for n, page in enumerate(pages, 1))
    # two lists with numbers, and each begins with 1
    assert [line.split()[0] for line in text.splitlines() if line.strip().endswith(("Primo", "Tertio"))] == ["1.", "1."]
    # what the contents say of the page is where it is
    (line,) = [line for line in pages[0].splitlines() if line.startswith("Seconde partie")]
    assert "Seconde partie" in pages[int(line.split(".")[-1]) - 1]
    for path, size in ((upright, (595, 842)), (wide, (842, 595))):
        told = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
        (found,) = [line.split() for line in told.splitlines() if line.startswith("Page size")]
        assert (round(float(found[2])), round(float(found[4]))) == size
        assert "Un titre & un autre" in told


def test_the_foot_and_the_kind_of_type(whole):
    face = tree_of(whole, "styles.xml").find(f".//{STYLE}font-face")
    assert face.get(f"{SVG}font-family") == "'Open Sans', 'Noto Sans', Arial, sans-serif"
