"""The guide names no control, command, picture or chapter that does not exist, and says the same in three languages."""

import re
import xml.etree.ElementTree as ET

import pytest
from plugin_loaded import load_tool

LANGUAGES = ("fr", "en", "es")
LARGEST_PICTURES = 3 * 1024 * 1024
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
TARGETS = re.compile(r"\bmake ((?:[a-z][a-z0-9-]*)(?: [a-z][a-z0-9-]*)*)")
QUOTED = re.compile(r"`([^`\n]+)`|^    (\S.*)$", re.MULTILINE)


def chapters(package_root, language):
    return {
        path.stem: path.read_text(encoding="utf-8") for path in (package_root / "docs/guide" / language).glob("*.md")
    }


def plain(words):
    """Words as they are read, without the mark of their key, dots and spaces."""
    return re.sub(r"\s+", " ", words.replace("&", "")).replace("…", "").strip(" :\u00a0\u202f").casefold()


def interface(package_root, language):
    found = set()
    path = package_root / "i18n" / f"jumelage_climatique_{'fr' if language == 'en' else language}.ts"
    for message in ET.parse(path).getroot().iter("message"):
        found.add(plain(message.findtext("source" if language == "en" else "translation") or ""))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_in_bold_is_read_on_the_screen(package_root, language):
    known = interface(package_root, language)
    told = [(name, words) for name, text in chapters(package_root, language).items() for words in BOLD.findall(text)]
    assert len(told) > 40
    assert [(name, words) for name, words in told if plain(words) not in known] == []


def test_words_that_no_control_has_are_found(package_root):
    assert plain("Bouton imaginaire") not in interface(package_root, "fr")
    assert plain("Trouver les\njumelles") in interface(package_root, "fr")


@pytest.mark.parametrize("language", ["en", "es"])
def test_chapters_are_those_of_the_french_guide(package_root, language):
    french, other = chapters(package_root, "fr"), chapters(package_root, language)
    assert other.keys() == french.keys()
    for name, text in french.items():
        for pattern in (r"^#+ ", r"^\|", r"^\d\. ", r"!\[", r"jumelage:\w+", r"\b[A-Z]{3,}_?[A-Z]*=", r"\]\(\w+\.md\)"):
            counts = [len(re.findall(pattern, one, re.MULTILINE)) for one in (text, other[name])]
            assert counts[0] == counts[1], (name, pattern)


def test_pictures_are_there_and_small(package_root):
    folder = package_root / "docs/guide/images"
    made = {path.relative_to(package_root / "docs/guide").as_posix() for path in folder.rglob("*") if path.is_file()}
    # `make docs` brings these from their own places
    made |= {
        "images/architecture.svg",
        *(f"images/{path.name}" for path in (package_root / "docs/gallery").glob("p?.png")),
    }
    told = {
        picture
        for language in LANGUAGES
        for text in chapters(package_root, language).values()
        for picture in re.findall(r"!\[[^\]]+\]\(\.\./([^)]+)\)", text)
    }
    assert len(told) > 20
    assert told - made == set()
    assert sum(path.stat().st_size for path in folder.rglob("*.png")) < LARGEST_PICTURES


def test_targets_of_make_that_are_quoted_exist(package_root):
    pages = [*(package_root / "docs/guide").rglob("*.md"), package_root / "README.md", package_root / "CONTRIBUTING.md"]
    known = set(re.findall(r"^([a-z][\w-]*):", (package_root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    quoted = [code or line for page in pages for code, line in QUOTED.findall(page.read_text(encoding="utf-8"))]
    told = {target for code in quoted for names in TARGETS.findall(code.split("#")[0]) for target in names.split()}
    assert {"docs", "test-core", "demo"} <= told
    assert told - known == set()


def test_glossary_has_the_same_terms_in_three_languages(package_root):
    def terms(language, order):
        rows = [line.strip("|").split("|") for line in chapters(package_root, language)["glossary"].split("\n")[4:]]
        return [tuple(row[at].strip() for at in order) for row in rows if len(row) > 3]

    french = terms("fr", (0, 1, 2))
    assert len(french) > 20
    assert french == terms("es", (1, 0, 2)) == terms("en", (1, 2, 0))


@pytest.mark.parametrize("source", ["strong analogue", "good analogue", "partial analogue", "no analogue"])
def test_glossary_speaks_as_the_plugin_does(package_root, source):
    row = next(line for line in chapters(package_root, "en")["glossary"].split("\n") if line.startswith(f"| {source} "))
    for at, language in ((2, "fr"), (3, "es")):
        path = package_root / "i18n" / f"jumelage_climatique_{language}.ts"
        said = {m.findtext("source"): m.findtext("translation") for m in ET.parse(path).getroot().iter("message")}
        assert plain(row.split("|")[at]) == plain(said[source])


def test_a_page_that_loads_from_elsewhere_or_leads_nowhere_is_found(package_root, tmp_path):
    check = load_tool("check_site")
    (tmp_path / "good.html").write_text('<h2 id="a">A</h2><a href="#a">A</a><a href="https://example.org">out</a>')
    assert check.findings(tmp_path) == []
    (tmp_path / "bad.html").write_text(
        '<script src="https://example.org/a.js"></script><link rel="stylesheet" href="//example.org/a.css">'
        '<a href="good.html#b">B</a>'
    )
    (tmp_path / "bad.css").write_text("@font-face { src: url(https://example.org/a.woff2) }")
    assert len(check.findings(tmp_path)) == 4
