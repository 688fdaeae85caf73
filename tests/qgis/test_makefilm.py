"""The film of a twinning: pictures, film, subtitles, storyboard; nothing without consent, user text as it is."""

import html
import json
import re
import shutil
import sqlite3
import subprocess
import zipfile
from contextlib import closing

import pytest
from jumelage_climatique.jumelage_plugin.bridge.document_facts import facts_of
from jumelage_climatique.jumelage_plugin.bridge.film import reel
from jumelage_climatique.jumelage_plugin.bridge.wording import speaking
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.progress import Cancelled
from qgis import processing
from qgis.core import QgsFeedback, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtGui import QImage

pytestmark = pytest.mark.once

MAKE = "jumelage:makefilm"
_cache = {}
SMALL = {"HEIGHT": "360", "RATE": "6"}


class Told(QgsProcessingFeedback):
    def __init__(self, stop_at=None):
        super().__init__()
        self.lines, self._stop_at = [], stop_at
        self.progressChanged.connect(self._moved)

    def pushInfo(self, info):  # noqa: N802 - the name of QGIS
        self.lines.append(info)

    def _moved(self, share):
        if self._stop_at is not None and share >= self._stop_at:
            self.cancel()


def make(folder, out, told=None, **asked):
    given = {"TWINNING": str(folder.project_file), "FOLDER": str(out), "LANGUAGE": "fr", **SMALL, **asked}
    return processing.run(MAKE, given, feedback=told or Told())


def change(folder, order, *values):
    """Change rows of a twinning behind QGIS's back."""
    with closing(sqlite3.connect(folder.gpkg)) as base:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):  # its triggers name them
            base.create_function(name, 1, lambda _shape: 0)
        base.execute(order, values)
        base.commit()


@pytest.fixture
def made(provider, _twinnings, tmp_path_factory):
    """Return the folder of the film of the invented example, and the results of the run; made once."""
    if "made" not in _cache:
        place = tmp_path_factory.mktemp("film")
        folder = _twinnings.copy_of_twinning(place, example=True, language="fr")
        _cache["made"] = place / "out", make(folder, place / "out")
    return _cache["made"]


def seconds_of(out):
    lines = (out / "frames.ffconcat").read_text(encoding="utf-8").splitlines()
    return sum(float(line.split()[1]) for line in lines if line.startswith("duration"))


def test_pictures_are_numbered_whole_and_of_the_size_asked_for(made):
    out, results = made
    pictures = sorted((out / "frames").iterdir())
    assert [path.name for path in pictures] == [f"frame-{n:05}.png" for n in range(1, len(pictures) + 1)]
    assert len(pictures) == results["FRAMES"]
    sizes = {(image.width(), image.height()) for image in (QImage(str(path)) for path in pictures)}
    assert sizes == {(640, 360)}
    assert seconds_of(out) == pytest.approx(results["SECONDS"], abs=0.1)


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is missing")
def test_another_program_reads_the_film(made):
    out, results = made
    asked = ["-v", "error", "-show_format", "-show_streams", "-of", "json", str(out / "film.mp4")]
    probed = json.loads(subprocess.run(["ffprobe", *asked], check=True, capture_output=True, text=True).stdout)
    assert float(probed["format"]["duration"]) == pytest.approx(results["SECONDS"], abs=0.5)
    film, *subtitles = probed["streams"]
    assert (film["codec_name"], film["width"], film["height"], film["pix_fmt"]) == ("h264", 640, 360, "yuv420p")
    assert [one["tags"]["language"] for one in subtitles] == ["fra", "spa"]


def test_subtitles_fit_the_film_in_both_languages(made):
    pysubs2 = pytest.importorskip("pysubs2")
    out, results = made
    for language, words in (("fr", "Nous y allons sans avion"), ("es", "Vamos sin avión")):
        cues = pysubs2.load(str(out / f"film.{language}.srt"), encoding="utf-8").events
        assert cues[-1].end / 1000 < results["SECONDS"]
        assert words.lower() in " ".join(cue.plaintext.replace("\n", " ") for cue in cues).lower()


def test_the_storyboard_has_every_shot_with_its_picture(made):
    out, results = made
    with zipfile.ZipFile(out / "storyboard.odt") as archive:
        text = archive.read("content.xml").decode("utf-8")
        pictures = [name for name in archive.namelist() if name.startswith("Pictures/")]
    assert len(pictures) == results["SHOTS"]
    assert text.count("<svg:title") >= results["SHOTS"] or text.count("<svg:desc") >= results["SHOTS"]
    assert "exemple inventé" in text


def test_the_storyboard_is_a_page_too_whose_pictures_have_words(made):
    out, results = made
    page = (out / "storyboard.html").read_text(encoding="utf-8")
    pictures = re.findall(r"<img\b[^>]*>", page)
    assert len(pictures) == results["SHOTS"]
    assert all(re.search(r'\balt="[^"]+"', one) for one in pictures)


def test_languages_share_the_copies_of_photos_whatever_the_order(twinning, opened, tmp_path):
    folder = twinning(example=True, language="fr")
    french = facts_of(opened(folder), folder, "fr", tmp_path)
    spanish = french.in_language("es")
    rows = [row["uuid"] for row in french.material.practices if french.photos(row["uuid"])]
    pictures = {shown.path: shown.path.read_bytes() for row in rows for shown in french.photos(row)}
    assert len(pictures) > 1
    again = {shown.path: shown.path.read_bytes() for row in reversed(rows) for shown in spanish.photos(row)}
    assert again == pictures
    assert len(list(tmp_path.glob("*.jpg"))) == len(pictures)
    captions = []
    for facts in (french, spanish):
        with speaking(facts.language):
            captions.append({shown.caption for row in rows for shown in facts.photos(row)})
    assert not captions[0] & captions[1]


HOSTILE = ("[% env('HOME') %]", "<script>alert(1)</script>", "=1+1", "a --> b")


@pytest.fixture
def without(provider, _twinnings, tmp_path_factory):
    """Return the same of a twinning with hostile titles and no photo that may be shown, without ffmpeg; made once."""
    if "without" not in _cache:
        place, told = tmp_path_factory.mktemp("film"), Told()
        folder = _twinnings.copy_of_twinning(place, example=True, language="fr")
        change(folder, "UPDATE media SET publishable = 0, people_visible = 1, consent = 0, author = 'Zoé Naranjo'")
        for number, title in enumerate(HOSTILE):
            change(folder, "UPDATE practice SET title = ?, summary = ? WHERE fid % 4 = ?", title, title, number)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(reel.shutil, "which", lambda _name: None)
            _cache["without"] = place / "out", make(folder, place / "out", told), told
    return _cache["without"]


def parts_of(path):
    """The bytes of a file, or of what is packed in it."""
    if path.suffix not in (".odt", ".ods"):
        return [path.read_bytes()]
    with zipfile.ZipFile(path) as archive:
        return [archive.read(name) for name in archive.namelist()]


def test_what_may_not_be_shown_is_in_nothing_that_is_made(without):
    out, _, _ = without
    for path in out.iterdir():
        if path.is_file():
            assert all(b"Naranjo" not in part for part in parts_of(path))
    with zipfile.ZipFile(out / "storyboard.odt") as archive:
        assert "DCIM" not in archive.read("content.xml").decode("utf-8")


def test_what_people_write_appears_as_written(without):
    out, _, _ = without
    text = html.unescape(b"".join(parts_of(out / "storyboard.odt")).decode("utf-8", "replace"))
    shots = b"".join(parts_of(out / "shots.ods"))
    assert [title for title in HOSTILE if title not in text] == []
    assert b"table:formula" not in shots
    assert b"=1+1" in shots


def test_without_the_program_the_pictures_are_made_and_it_is_told(without):
    out, results, told = without
    assert "FILM" not in results
    assert any("ffmpeg" in line for line in told.lines)
    assert len(list((out / "frames").iterdir())) == results["FRAMES"] > 0
    assert not list(out.glob("film.mp4"))


def test_a_program_that_fails_is_told_with_what_it_says(tmp_path):
    program = tmp_path / "ffmpeg"
    program.write_text("#!/bin/sh\necho no such codec\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(JumelageError, match="no such codec"):
        reel.make_film(str(program), tmp_path, "film.mp4", "t", [], QgsFeedback())


def test_a_program_that_goes_on_is_ended_when_the_planner_asks(tmp_path):
    program, feedback = tmp_path / "ffmpeg", QgsFeedback()
    program.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    program.chmod(0o755)
    feedback.cancel()
    with pytest.raises(Cancelled):
        reel.make_film(str(program), tmp_path, "film.mp4", "t", [], feedback)


def test_a_program_that_is_not_there_is_told_before_anything_is_made(twinning, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"missing|FFMPEG"):
        make(twinning(), tmp_path / "out", FFMPEG="/nowhere/ffmpeg")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_holds_something_is_refused(twinning, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="not empty"):
        make(twinning(), tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_cancelled_it_leaves_nothing(twinning, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        make(twinning(), tmp_path / "out", Told(stop_at=10.0))
    assert not (tmp_path / "out").exists()
