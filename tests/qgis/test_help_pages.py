"""The help of every algorithm opens a page on this computer, in the language of the interface."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jumelage_climatique.jumelage_plugin.bridge import help_pages
from jumelage_climatique.jumelage_plugin.bridge.wording import speaking
from qgis.PyQt.QtCore import QUrl

LANGUAGES = ("fr", "es", "en")
QUOTED_RUN = re.compile(r"qgis_process run jumelage:(\w+)(?: --)?((?: \"?\w+=(?:[^\s\"`]*)\"?)*)")


class Reader(HTMLParser):
    """The texts, the language and the addresses of a page."""

    def __init__(self, text):
        super().__init__()
        self.language, self.text, self.addresses = "", "", []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        self.language = told.get("lang", self.language) if tag == "html" else self.language
        self.addresses += [told[name] for name in ("href", "src") if name in told]

    def handle_data(self, data):
        self.text += data


def page_of(algorithm):
    address = QUrl(algorithm.helpUrl())
    assert address.isLocalFile(), f"{algorithm.name()} has no page of help: run make package, which makes them all"
    return Path(address.toLocalFile())


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_opens_the_page_of_the_algorithm(provider, language):
    assert provider.algorithms()
    with speaking(language):
        for algorithm in provider.algorithms():
            path = page_of(algorithm)
            assert (path.parent.name, path.name) == (language, f"{algorithm.name()}.html")
            page = Reader(path.read_text(encoding="utf-8"))
            assert page.language == language
            fresh = algorithm.create()
            assert fresh.displayName() in page.text
            names = [one.name() for one in (*fresh.parameterDefinitions(), *fresh.outputDefinitions())]
            assert [name for name in names if name not in page.text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_lead_to_each_other_and_load_nothing_from_elsewhere(language):
    folder = help_pages.FOLDER / language
    for path in folder.glob("*.html"):
        addresses = Reader(path.read_text(encoding="utf-8")).addresses
        assert [one for one in addresses if not (folder / one).is_file()] == []
    assert {"index.html", "reading.html", "methodology.html", "glossary.html"} <= {p.name for p in folder.iterdir()}


def test_a_checkout_without_pages_leads_to_the_home_page(provider, monkeypatch, tmp_path, metadata):
    monkeypatch.setattr(help_pages, "FOLDER", tmp_path)
    assert {algorithm.helpUrl() for algorithm in provider.algorithms()} == {metadata["homepage"]}


def test_the_package_holds_the_pages(zip_path, provider):
    import zipfile

    with zipfile.ZipFile(zip_path) as archive:
        held = set(archive.namelist())
    wanted = {
        f"jumelage_climatique/jumelage_plugin/resources/help/{language}/{algorithm.name()}.html"
        for language in LANGUAGES
        for algorithm in provider.algorithms()
    }
    assert wanted - held == set(), "run make package"


@pytest.mark.once
def test_runs_that_are_quoted_name_algorithms_and_parameters_that_exist(provider, package_root):
    pages = [*(package_root / "docs/guide").rglob("*.md"), package_root / "README.md"]
    runs = [found for page in pages for found in QUOTED_RUN.findall(page.read_text(encoding="utf-8"))]
    assert len(runs) > 10
    for name, given in runs:
        algorithm = provider.algorithm(name)
        assert algorithm is not None, name
        fresh = algorithm.create()  # it owns its parameters
        known = {one.name(): one for one in fresh.parameterDefinitions()}
        for parameter, value in re.findall(r"(\w+)=([^\s\"]*)", given):
            if parameter in known and known[parameter].type() == "enum":
                assert value in known[parameter].options(), (name, parameter, value)
        told = [part.strip('"').split("=")[0] for part in given.split()]
        must = [n for n, one in known.items() if not one.flags() & one.Flag.FlagOptional and one.defaultValue() is None]
        assert [n for n in must if n not in told] == [], name
        assert [parameter for parameter in told if parameter not in known] == [], name


@pytest.mark.once
def test_algorithms_and_parameters_named_in_the_guide_exist(provider, package_root):
    algorithms = {algorithm.name() for algorithm in provider.algorithms()}
    fresh = [algorithm.create() for algorithm in provider.algorithms()]  # they own their parameters
    known = {one.name() for algorithm in fresh for one in algorithm.parameterDefinitions()}
    for page in (package_root / "docs/guide").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        assert set(re.findall(r"jumelage:(\w+)", text)) - algorithms == set(), page
        if page.stem != "developers":  # names of the code stand there too
            assert set(re.findall(r"`([A-Z][A-Z_]+)`", text)) - known == set(), page
