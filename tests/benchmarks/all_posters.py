"""Makes every poster on every paper in every language, and checks each file: all_posters.py [WORD...].

A word leaves out all but the combinations that it names: a paper (A0), a language (fr, es, en, fr_es) or a poster (p1).
`references` draws the pictures that A3 in French is compared with anew, for the version of QGIS that runs.
What was made stays in build/posters/, to be looked at.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
import posters_checked as checked
from plugin_loaded import ROOT, start_with_algorithms

PLACE = ROOT / "build" / "posters"
PAPERS = ("A4", "A3", "A2", "A1", "A0")
LANGUAGES = {"fr": "fr", "es": "es", "en": "en", "fr_es": "both"}
_EXACT = 1e-6


@dataclass
class Tally:
    """What came of the posters on one paper in one language."""

    found: list[str]
    seconds: float
    slowest: tuple[float, str]
    largest: tuple[int, str]


def timed(codes: list[str]):
    """Return a feedback that notes when each poster was begun."""
    from qgis.core import QgsProcessingFeedback

    class Timed(QgsProcessingFeedback):
        begun: dict[str, float]

        def setProgress(self, progress: float) -> None:  # noqa: N802 - the name QGIS calls
            # the run of the analogues comes first, with a progress of its own: what is said last counts
            place = progress / 100.0 * len(codes)
            if abs(place - round(place)) < _EXACT and round(place) < len(codes):
                self.begun[codes[round(place)]] = time.perf_counter()

    feedback = Timed()
    feedback.begun = {}
    return feedback


def check(example: Path, paper: str, language: str, codes: list[str]) -> Tally:
    """Make the posters in one run, and look at each."""
    from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import open_twinning

    import processing

    folder = open_twinning(shutil.copytree(example, PLACE / f"{paper}_{language}"))
    asked = {"TWINNING": str(folder.project_file), "POSTERS": codes, "FORMAT": paper, "LANGUAGE": LANGUAGES[language]}
    feedback, begin = timed(codes), time.perf_counter()
    told = processing.run("jumelage:makeposters", asked, feedback=feedback)
    end = time.perf_counter()
    begun = [(code, feedback.begun[code]) for code in codes if code in feedback.begun]
    took = [(after - moment, code) for (code, moment), (_, after) in zip(begun, [*begun[1:], ("", end)])]
    found = [f"{told['FINDINGS']} findings of the check before export"] if told["FINDINGS"] else []
    pdfs = {code: folder.exports / "posters" / f"{code}_{paper}_{language}.pdf" for code in codes}
    for code, pdf in pdfs.items():
        if pdf.is_file():
            found += [f"{code}: {one}" for one in _look(pdf, folder, code, paper, language)]
        else:
            found.append(f"{code}: not made")
    sizes = [(pdf.stat().st_size, code) for code, pdf in pdfs.items() if pdf.is_file()]
    return Tally([f"{paper} {language}: {one}" for one in found], end - begin, max(took), max(sizes))


def _look(pdf: Path, folder, code: str, paper: str, language: str) -> list[str]:
    from jumelage_climatique.jumelage_plugin.bridge.bilingual import Tongues
    from jumelage_climatique.jumelage_plugin.bridge.posters import making
    from jumelage_climatique.jumelage_plugin.bridge.posters.catalogue import poster
    from qgis.core import QgsProject

    project = QgsProject()
    project.read(str(folder.project_file))
    edition = making.Edition(poster(code), paper, Tongues(*language.split("_")))
    layouts = [making.found(project, edition, part) for part in edition.poster.parts]
    found = [*checked.of_file(pdf, code, paper, "Carbonne"), *checked.of_words(pdf, layouts, edition.tongues)]
    if paper == "A3" and language == "fr":
        if "references" in sys.argv:
            checked.references().mkdir(parents=True, exist_ok=True)
            for page in checked.PICTURED[code]:
                checked.picture(pdf, page, checked.references() / f"{code}_{page}.png")
        found += checked.of_look(pdf, code, pdf.parent)
    project.clear()
    return found


def main() -> int:
    """Make and check; returns how many findings there are."""
    words = set(sys.argv[1:])
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    alive = start_with_algorithms()
    from jumelage_climatique.jumelage_plugin.bridge.posters.catalogue import POSTERS
    from qgis.core import Qgis

    import processing

    asked = {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": str(PLACE), "EXAMPLE": True, "LANGUAGE": "fr"}
    example = Path(processing.run("jumelage:createtwinning", asked)["FOLDER"])
    codes = [one.code for one in POSTERS]
    papers, languages, wanted = (
        [one for one in every if one in words] or list(every) for every in (PAPERS, LANGUAGES, codes)
    )
    print(f"{time.strftime('%Y-%m-%d')}, QGIS {Qgis.QGIS_VERSION}\n")
    print("| paper | language | posters | findings | seconds | slowest | largest file |")
    print("|---|---|---|---|---|---|---|")
    every = []
    for paper in papers:
        for language in languages:
            one = check(example, paper, language, wanted)
            every += one.found
            slowest = f"{one.slowest[0]:.1f} s ({one.slowest[1]})"
            largest = f"{one.largest[0] / 1e6:.1f} MB ({one.largest[1]})"
            line = (paper, language, len(wanted), len(one.found), f"{one.seconds:.0f}", slowest, largest)
            print(f"| {' | '.join(map(str, line))} |", flush=True)
    print("\n" + "\n".join(every or ["nothing was found"]))
    del alive
    return len(every)


if __name__ == "__main__":
    number = main()
    sys.stdout.flush()
    os._exit(min(number, 1))
