"""Posters found in a project and in a file, for tests."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from jumelage_climatique.jumelage_plugin.bridge.bilingual import Tongues
from jumelage_climatique.jumelage_plugin.bridge.posters import making
from jumelage_climatique.jumelage_plugin.bridge.posters.catalogue import poster
from posters_checked import run
from qgis.core import QgsLayoutItemLabel


def plain(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def text_of(pdf: Path, page: int = 0) -> str:
    pages = ["-f", page, "-l", page] if page else []
    return plain(run("pdftotext", *pages, pdf, "-"))


def edition(code, paper="A3", tongues=None):
    return making.Edition(poster(code), paper, tongues or Tongues("fr"))


def layout_of(project, code):
    wanted = edition(code.split("_f")[0].split("_i")[0] if code.startswith("p4") else code)
    return next(making.found(project, wanted, part) for part in wanted.poster.parts if part.code == code)


def labels(layout):
    return [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel) and item.isVisible()]
