"""Takes hostile names the whole way: names.py [LABEL …]; each step makes what it should, or ends in one sentence.

A name is that of both communes, of the twinning, of a practice, of its file and of the folder that all lies in. It must
appear as it was written in the data, the documents, the posters and the toolkit, and nothing may be written elsewhere.
"""

from __future__ import annotations

import csv
import dataclasses
import os
import re
import sqlite3
import sys
import tempfile
import time
import zipfile
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
import posters_checked
from plugin_loaded import start_with_algorithms

KEPT = start_with_algorithms()

from jumelage_climatique.jumelage_plugin.core import safe_names
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.schema_parts import LONGEST_TITLE
from jumelage_climatique.processing import inputs
from qgis.core import QgsProcessingException, QgsProcessingFeedback

import processing

NAMES = {
    "spaces": "Ombre   de  la place",
    "quotes": 'L\'été "chaud" «œuvre» ’ `',
    "accents": "Peñarroya e\u0301 ß İ Ž",
    "emoji": "🌡️ Ombre 🏘",
    "expression": "[% 6*7 %] @project_folder",
    "script": "<script>alert(1)</script> & <b>x</b>",
    "template": "{{ 7*7 }} ${HOME} {title} %s %1",
    "formula": "=1+1",
    "long": "mot " * 29 + "fin",
    "too long": "x" * 300,
    "right to left": "\u202eexe.gpj\u202c \u200fשלום",
    "reserved": "CON",
    "reserved with an ending": "aux.txt",
    "climbing": "../../../escaped",
    "absolute": "/escaped/a",
    "backslash": "C:\\escaped\\a",
    "newline": "Ombre\nfraîche",
    "control": "Ombre\x07fraîche",
    "dot": "Ombre.",
    "percent": "100 % d'ombre %20 &amp;",
    "wildcards": "a|b?c*d:e;f#g",
}
UNSEEN = {"emoji", "right to left", "control"}
"""Not looked for in a PDF: fonts lack the letters, or turn or leave them out."""
RAW = ("\n", "Traceback", "OGR", "SQL", "constraint", "Errno")
"""What stands in no sentence for planners."""
PREFIX = "Unable to execute algorithm\n"
LONGEST_FOLDER = 60
HOME, TWIN, THIRD = "FR:31107", "ES:14029", "FR:32208"


class Words(HTMLParser):
    """The text of a page as it is read, and whether a script came with it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.parts, self.scripts = [], page.count("<script>alert")
        self.feed(page)

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def squeezed(text: str) -> str:
    return posters_checked.squeezed("".join(sign for sign in text if sign >= " " or sign.isspace()))


class Way:
    """The way of one name."""

    def __init__(self, label: str, name: str, root: Path) -> None:
        self.label, self.name, self.root = label, name, root
        self.pair = name
        self.on_disk = name.replace("/", "_")[:LONGEST_FOLDER]
        self._settle_in(self.on_disk)
        self.made, self.told, self.faults = 0, [], []

    def _settle_in(self, on_disk: str) -> None:
        """Let all lie in a folder of this name."""
        self.on_disk = on_disk
        self.place = self.folder = self.root / "a" / "b" / "c" / on_disk
        self.place.mkdir(parents=True)

    def run(self, algorithm: str, **asked) -> dict | None:
        """Run one step; None where it ended in a sentence."""
        try:
            made = processing.run(f"jumelage:{algorithm}", asked, feedback=QgsProcessingFeedback(False))
        except QgsProcessingException as error:
            text = str(error).removeprefix(PREFIX).strip()
            plain = text.replace(self.name.strip(), "NAME").replace(self.on_disk, "NAME")
            (self.faults if any(word in plain for word in RAW) else self.told).append(f"{algorithm}: {plain[-300:]}")
            return None
        except Exception as error:  # noqa: BLE001 - what a planner must never meet
            self.faults.append(f"{algorithm}: {error!r}"[:300])
            return None
        self.made += 1
        return made

    def must(self, fine: object, what: str) -> None:
        if not fine:
            self.faults.append(what)

    def rows(self, folder: Path, query: str) -> list[str]:
        with closing(sqlite3.connect(folder / "twinning.gpkg")) as base:
            return [row[0] for row in base.execute(query)]

    def go(self) -> None:
        """All steps."""
        made = self.create()
        if made is None and not self.faults:  # too long, or of a folder that QGIS cannot read: it goes on without that
            self.must(not list(self.place.iterdir()), "something was left where it was refused")
            self.place.rmdir()
            self._settle_in(re.sub("[%|]", "_", self.on_disk))
            self.pair = self.name[:LONGEST_TITLE]
            made = self.create()
        self.must(made is not None, "no twinning")
        if made is not None:
            self.folder = Path(made["FOLDER"])
            self.must(self.folder.parent == self.place, "the twinning lies elsewhere")
            self.must(
                self.rows(self.folder, "SELECT name FROM twinning") == [self.pair.strip()], "name of the twinning"
            )
            self.must(self.rows(self.folder, "SELECT name FROM commune") == [self.name] * 2, "names of the communes")
            self.practices()
            self.posters()
            self.documents()
            self.toolkit()
        self.elsewhere()

    def create(self) -> dict | None:
        return self.run("createtwinning", COMMUNE=HOME, TWIN=TWIN, PLACE=str(self.place), NAME=self.pair)

    def practices(self) -> None:
        path, report = self.place / f"p {self.on_disk}.csv", self.place / "r.html"
        with path.open("w", encoding="utf-8", newline="") as file:
            heads = ("Titre", "Thème", "Longitude", "Latitude", "Résumé")
            csv.writer(file).writerows([heads, (self.name, "THE_URB", "-5.41", "38.26", self.name[:LONGEST_TITLE])])
        twinning = str(self.folder / "project.qgz")
        made = self.run("importpractices", INPUT=str(path), TWINNING=twinning, OUTPUT_HTML=str(report))
        if made is not None:
            kept = [self.name.strip()] if len(self.name) <= LONGEST_TITLE else []
            self.must(self.rows(self.folder, "SELECT title FROM practice") == kept, "title of the practice")
            self.must(made["REFUSED"] == 1 - len(kept), "practices refused")
            self.page(report, self.on_disk)

    def page(self, path: Path, name: str) -> None:
        """A page must hold a name as it is read, and no script of it."""
        words = Words(path.read_text(encoding="utf-8"))
        self.must(squeezed(name) in squeezed("".join(words.parts)), f"{path.name} lacks the name")
        self.must(not words.scripts, f"{path.name} holds the script")

    def posters(self) -> None:
        asked = {"POSTERS": ["p3", "p9"], "FORMAT": "A4", "FOLDER": str(self.place / "posters")}
        if self.run("makeposters", TWINNING=str(self.folder / "project.qgz"), **asked) is None:
            return
        made = list((self.place / "posters").glob("*.pdf"))
        self.must(len(made) == 2 - (len(self.name) > LONGEST_TITLE), f"{len(made)} posters")  # no practice, no P3
        for pdf in made:
            if self.label not in UNSEEN:
                found = squeezed(self.name)[:LONGEST_FOLDER] in posters_checked.text_of(pdf)
                self.must(found, f"{pdf.name} lacks the name")

    def documents(self) -> None:
        out = self.place / "documents"
        asked = {"DOCUMENTS": ["study", "talking_points"], "FORMATS": ["html"], "FOLDER": str(out)}
        if self.run("makedocuments", TWINNING=str(self.folder / "project.qgz"), **asked) is not None:
            pages = list(out.rglob("*.html"))
            self.must(pages, "no document")
            for path in pages:
                self.page(path, self.name)

    def toolkit(self) -> None:
        project = str(self.folder / "project.qgz")
        made = self.run("exporttoolkit", TWINNING=project, LANGUAGES=["home"], PARTS=["documents"])
        if made is None:
            return
        with zipfile.ZipFile(made["TOOLKIT"]) as packed:
            try:
                safe_names.refuse_doubles(map(safe_names.checked_name, packed.namelist()))
            except JumelageError as error:
                self.faults.append(f"in the toolkit: {error}")
            start = next(name for name in packed.namelist() if name.endswith("/index.html") and name.count("/") == 1)
            (self.place / "index.html").write_bytes(packed.read(start))
        self.page(self.place / "index.html", self.name)
        place = self.place / "third"
        place.mkdir()
        asked = {"COMMUNE": THIRD, "TWIN": TWIN, "PLACE": str(place), "NAME": self.pair, "INSPIRATION": True}
        third = self.run("importtoolkit", TOOLKIT=made["TOOLKIT"], **asked)
        if third is not None:
            folder = Path(third["FOLDER"])
            self.must(self.rows(folder, "SELECT name FROM twinning") == [self.pair.strip()], "name of the third pair")
            titles = self.rows(folder, "SELECT title FROM practice")
            self.must(titles == self.rows(self.folder, "SELECT title FROM practice"), "titles of the inspirations")

    def elsewhere(self) -> None:
        """What lies beside the folder of this name."""
        for folder, only in ((self.root, ["a"]), (self.root / "a", ["b"]), (self.root / "a" / "b", ["c"])):
            self.must([path.name for path in folder.iterdir()] == only, "something was written outside the folder")
        beside = [path.name for path in self.place.parent.iterdir()]
        self.must(beside == [self.on_disk], "something was written beside the folder")
        left = [path.name for path in self.place.rglob("*") if re.match(r"\.(?!git)", path.name)]
        self.must(not left, f"left over: {left[:3]}")


def main() -> None:
    """Take all names the way, print what came of it; end with 1 when there are faults."""
    known, bad = inputs.communes(False), 0
    ends = [known.find(key) for key in (HOME, TWIN)]
    for label in sys.argv[1:] or NAMES:
        names = known.name.copy()
        names[ends] = NAMES[label]
        altered = dataclasses.replace(known, name=names)
        inputs.communes = lambda _localities, table=altered: table
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="names-") as root:
            way = Way(label, NAMES[label], Path(root))
            way.go()
        bad += len(way.faults)
        seconds = time.monotonic() - began
        print(f"{label}: {way.made} steps made, {len(way.told)} told, {len(way.faults)} faults ({seconds:.0f} s)")
        for mark, lines in (("told", way.told), ("FAULT", way.faults)):
            for line in lines:
                print(f"    {mark}  {line!a}", flush=True)
    sys.stdout.flush()
    os._exit(bool(bad) if KEPT else 1)


if __name__ == "__main__":
    main()
