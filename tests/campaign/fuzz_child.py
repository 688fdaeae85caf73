"""Runs cases of one reader and says each before it begins: fuzz_child.py READER SEED FIRST SECONDS PLACE.

Says “case N”, then “ok”, “refused SENTENCE” or “fault WHAT”. What kills the process is seen by who started it.
"""

from __future__ import annotations

import random
import resource
import shutil
import sqlite3
import sys
import time
import traceback
from contextlib import closing
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
import jpeg_made
import mutations
import plugin_loaded

KEPT = plugin_loaded.start_with_algorithms()

from jumelage_climatique.jumelage_plugin.bridge.photos import photo_facts
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import open_twinning
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io import image_facts, task_template
from qgis.core import QgsProcessingException, QgsProcessingFeedback

import processing

MEMORY = 6 << 30
"""Bytes of address space: QGIS alone maps more than two GB."""
PREFIX = "Unable to execute algorithm\n"
"""What QGIS puts before the sentence of an algorithm."""
CSV = (
    "Populations légales;;;\n;;;\nCODGEO;LIBGEO;P21_POP;TAUX\n1001;L'Abergement-Clémenciat;832;12,5 %\n"
    "31107;Carbonne;5 737;1,2 %\n31395;Muret;s;s\nSource : Insee;;;\n"
)
PRACTICES = (
    "Titre;Thème;Domaine;Aléas;Longitude;Latitude;Coût annuel (€)\n"
    "Toiles d'été;the_urb;Aménagement;Fortes chaleurs, Sécheresse;-5,41;38,26;900\n" + "Ombre;THE_RES;Santé;;;;\n" * 30
)
GEOJSON = (
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"title": "Shade", "theme": '
    '"THE_URB", "yearly_cost_eur": 900}, "geometry": {"type": "Point", "coordinates": [-5.41, 38.26]}}]}'
)


def kit_tasks() -> str:
    return (plugin_loaded.ROOT / "jumelage_plugin" / "resources" / "kit" / "tasks.json").read_text(encoding="utf-8")


class Readers:
    """What is read, by name: each method writes one worsened file and reads it."""

    def __init__(self, place: Path, draw: random.Random) -> None:
        self.place, self.draw = place, draw
        self._folder = None

    def folder(self):
        """A twinning, made once."""
        if self._folder is None:
            asked = {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": str(self.place)}
            self._folder = open_twinning(processing.run("jumelage:createtwinning", asked)["FOLDER"])
        return self._folder

    def write(self, name: str, data: bytes) -> Path:
        path = self.place / name
        path.write_bytes(data)
        return path

    def tasks(self) -> None:
        task_template.read_tasks(self.write("tasks.json", mutations.mutate_json(kit_tasks(), self.draw)))

    def photo(self) -> None:
        from datetime import datetime

        source = self.place / "whole.jpg"
        if not source.exists():
            jpeg_made.photo(source, 38.2, -5.4, 6, datetime(2026, 6, 1, 10))  # noqa: DTZ001
        photo_facts(self.write("photo.jpg", mutations.mutate(source.read_bytes(), self.draw)))
        image_facts.image_facts(self.place / "photo.jpg")

    def indicators(self) -> None:
        data = CSV.encode(self.draw.choice(("cp1252", "utf-8", "utf-16")))
        path = self.write("table.csv", mutations.mutate(data, self.draw))
        sinks = dict.fromkeys(("OUTPUT", "OUTPUT_ROWS", "OUTPUT_INDICATORS"), "memory:")
        self.run("jumelage:importindicators", INPUT=str(path), **sinks)

    def practices(self) -> None:
        self.bring(self.write("p.csv", mutations.mutate(PRACTICES.encode("cp1252"), self.draw)))

    def geojson(self) -> None:
        self.bring(self.write("p.geojson", mutations.mutate_json(GEOJSON, self.draw)))

    def qfield(self) -> None:
        copy = self.place / "away"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.folder().path, copy)
        name = self.draw.choice(("twinning.gpkg", "twinning.gpkg", "project.qgz"))
        (copy / name).write_bytes(mutations.mutate((copy / name).read_bytes(), self.draw))
        self.bring(copy / "twinning.gpkg")

    def project(self) -> None:
        copy = self.place / "own"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.folder().path, copy)
        name = self.draw.choice(("twinning.gpkg", "project.qgz"))
        (copy / name).write_bytes(mutations.mutate((copy / name).read_bytes(), self.draw))
        self.run("jumelage:checkproject", PROJECT=str(copy / "project.qgz"))

    def bring(self, path: Path) -> None:
        """Import into the twinning, which must be whole afterwards."""
        try:
            self.run("jumelage:importpractices", INPUT=str(path), TWINNING=str(self.folder().project_file))
        finally:
            with closing(sqlite3.connect(self.folder().gpkg)) as base:
                assert base.execute("PRAGMA quick_check").fetchall() == [("ok",)], "the twinning is damaged"
                assert base.execute("PRAGMA foreign_key_check").fetchall() == [], "a row leads nowhere"

    @staticmethod
    def run(name: str, **asked) -> None:
        processing.run(name, asked, feedback=QgsProcessingFeedback(False))


def outcome(read) -> str:
    """What came of one case, in one line."""
    try:
        read()
    except (JumelageError, QgsProcessingException) as error:
        text = str(error).removeprefix(PREFIX)
        bad = "Traceback" in text or "\n" in text.strip() or not text.strip()
        return f"fault sentence {text!r}" if bad else f"refused {text[:150]}"
    except BaseException:  # noqa: BLE001 - anything else is what we look for
        return f"fault {traceback.format_exc()[-900:]!r}"
    return "ok"


def main() -> None:
    name, seed, number, seconds, place = sys.argv[1:6]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    draw = random.Random()
    readers = Readers(Path(place), draw)
    end, number = time.monotonic() + float(seconds), int(number)
    if name in ("practices", "geojson", "qfield", "project"):
        readers.folder()
    while time.monotonic() < end:
        draw.seed(f"{seed}/{name}/{number}")
        sys.stdout.write(f"case {number}\n")
        sys.stdout.flush()
        sys.stdout.write(outcome(getattr(readers, name)).encode("ascii", "backslashreplace").decode() + "\n")
        sys.stdout.flush()
        number += 1


main()
