"""The work of `jumelage:makefilm`, imported only when it runs."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from qgis import processing
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from ..jumelage_plugin.bridge.document_facts import DocumentFacts, facts_of
from ..jumelage_plugin.bridge.document_files import HTML, write_document
from ..jumelage_plugin.bridge.film.ground import Ground
from ..jumelage_plugin.bridge.film.reel import Reel, ffmpeg, make_film
from ..jumelage_plugin.bridge.film.scenes import Stage, Studio
from ..jumelage_plugin.bridge.film.shot_list import Filmed, shot_sheet, storyboard
from ..jumelage_plugin.bridge.film.story import Shot, lengths, story
from ..jumelage_plugin.bridge.project import opened_project
from ..jumelage_plugin.bridge.twinning_folder import TwinningFolder
from ..jumelage_plugin.bridge.wording import speaking, tr
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.subtitles import cues
from ..jumelage_plugin.io.srt import write_srt
from ..jumelage_plugin.io.workbook import write_workbook
from . import inputs
from .base import JumelageAlgorithm
from .makefilm import FORMATS
from .outputs import Writer
from .twinninginputs import asked_language, own_languages, twinning_of

FOLDER, FILM, STORYBOARD, SHOTS = "film", "film", "storyboard", "shots.ods"
PICTURES_ONLY = FORMATS[-1]
_THUMBNAIL = 360
"""Height of the pictures of the storyboard, in pixels."""
_MAKING = 90.0
"""Share of the progress that the pictures take."""


@dataclass(frozen=True)
class Request:
    """What was asked for; `program` is ffmpeg, None where there is none or where no film is wanted."""

    twinning: TwinningFolder
    language: str
    form: str
    height: int
    rate: float
    program: str | None
    folder: Path


@dataclass
class Facts:
    """The request, and what was made."""

    request: Request
    seconds: float = 0.0
    frames: int = 0
    shots: int = 0
    fault: str = ""
    """Why there is no film though one was wanted."""


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Makes a film of about two minutes from what stands in a twinning: the figures of the climate, the places that "
        "live today with the climate to come, the flight from home to the twin, the practices with their photos, the "
        "first actions, the sources. QGIS itself draws every picture; nothing is taken from the network.\n\n"
        "Beside the film lie subtitles in both languages (SRT), a storyboard (ODT) and a shot list (ODS), so that "
        "somebody can speak it, or cut another from it. Photos are shown only where they may be published and those "
        "who can be seen have agreed. Without the free program ffmpeg the numbered pictures are made, and no film."
    )


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the parameters and gather them."""
    twinning = twinning_of(algorithm.parameterAsFile(parameters, "TWINNING", context))
    form = algorithm.choice(parameters, "FORMAT", FORMATS, context)
    folder = algorithm.parameterAsFile(parameters, "FOLDER", context)
    return Request(
        twinning,
        algorithm.parameterAsEnumString(parameters, "LANGUAGE", context),
        form,
        int(algorithm.parameterAsEnumString(parameters, "HEIGHT", context)),
        float(algorithm.parameterAsEnumString(parameters, "RATE", context)),
        None if form == PICTURES_ONLY else ffmpeg(algorithm.parameterAsFile(parameters, "FFMPEG", context)),
        _empty(Path(folder)) if folder else _unused(twinning.exports),
    )


def _empty(folder: Path) -> Path:
    if folder.is_dir() and any(folder.iterdir()):
        raise JumelageError("The folder {path} is not empty: name another.", path=folder)
    return folder


def _unused(exports: Path) -> Path:
    names = (FOLDER if number == 1 else f"{FOLDER}-{number}" for number in count(1))
    return next(exports / name for name in names if not (exports / name).exists())


def judge(request: Request, _feedback: QgsProcessingFeedback) -> Facts:
    """Nothing is computed before the project is opened."""
    return Facts(request)


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Make everything in the folder, or nothing."""
    request = facts.request
    file = request.twinning.project_file
    with opened_project(file) as project, tempfile.TemporaryDirectory(prefix="jumelage-") as scratch:
        film = _make(facts, project, Path(scratch), writer)
    return {"FOLDER": str(request.folder), "FILM": str(request.folder / film) if film else None}


def _make(facts: Facts, project: QgsProject, scratch: Path, writer: Writer) -> str:
    request, folder = facts.request, writer.staging.folder(facts.request.folder)
    twinning = facts_of(project, request.twinning, "", scratch)
    language = asked_language(request.language, twinning.pair)
    own, told = twinning.in_language(language), {}
    for tongue in dict.fromkeys((language, *own_languages(twinning.pair))):
        with speaking(tongue):
            told[tongue] = story(own if tongue == language else twinning.in_language(tongue))
    seconds = lengths(list(told.values()))
    with speaking(language):
        stages = _stages(own, writer)
        ground = Ground(request.twinning.path, inputs.DATASET.basemap, scratch)
        studio = Studio(own, ground, request.height, request.rate, stages)
        filmed = _film(facts, studio, told[language], seconds, folder, writer.feedback)
        board = [Filmed(one.shot, one.begins, one.seconds, _small(one.picture, scratch)) for one in filmed]
        write_document(storyboard(own, board), STORYBOARD, (HTML,), folder, request.folder)
        write_workbook(folder / SHOTS, [shot_sheet(filmed)])
    files = []
    for tongue, shots in told.items():
        files.append((tongue, f"{FILM}.{tongue}.srt"))
        write_srt(folder / files[-1][1], cues(zip(seconds, (shot.spoken for shot in shots))))
    return _encode(facts, folder, own.name, files, writer.feedback)


def _film(
    facts: Facts, studio: Studio, shots: list[Shot], seconds: list[float], folder: Path, feedback: QgsProcessingFeedback
) -> list[Filmed]:
    """Draw all pictures; the shots with the last picture of each."""
    reel, made = Reel(folder), []
    for number, (shot, length) in enumerate(zip(shots, seconds)):
        begins = reel.seconds
        for image, shown in studio.pictures(shot, length):
            stop_if(feedback.isCanceled)
            reel.add(image, shown)
        made.append(Filmed(shot, begins, reel.seconds - begins, reel.newest))
        feedback.setProgress(_MAKING * (number + 1) / len(shots))
    reel.close(folder)
    facts.seconds, facts.frames, facts.shots = reel.seconds, reel.count, len(shots)
    return made


def _small(picture: Path, scratch: Path) -> Path:
    """A smaller copy of a picture of the film, for paper."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QImage

    small = QImage(str(picture)).scaledToHeight(_THUMBNAIL, Qt.TransformationMode.SmoothTransformation)
    copy = scratch / f"small-{picture.stem}.jpg"
    if not small.save(str(copy), "JPEG", 85):
        raise JumelageError("Cannot write {path} whole: the disk may be full.", path=copy.name)
    return copy


def _stages(own: DocumentFacts, writer: Writer) -> list[Stage]:
    """The trajectory of home, where its commune is one of those that the climate data know."""
    home = own.material.home
    asked = {
        "COMMUNE": f"{home['country']}:{home['code']}",
        "OUTPUT": "memory:",
        **dict.fromkeys(("OUTPUT_LINE", "OUTPUT_MODELS", "OUTPUT_HTML")),
    }
    try:
        found = processing.run("jumelage:climatetrajectory", asked, context=writer.context, is_child_algorithm=False)
    except QgsProcessingException as error:
        writer.feedback.pushInfo(tr("The film does without the trajectory: {reason}", reason=str(error)))
        return []
    return list(_in_words(found["OUTPUT"].getFeatures()))


def _in_words(features: Any) -> Iterator[Stage]:
    for feature in features:
        shape = feature.geometry()
        place = None if shape.isNull() else (shape.asPoint().x(), shape.asPoint().y())
        name = f"{feature['name']} ({feature['country']})" if place is not None else ""
        yield Stage(str(feature["level_text"]), name, str(feature["band"]), place)


def _encode(
    facts: Facts, folder: Path, title: str, subtitles: list[tuple[str, str]], feedback: QgsProcessingFeedback
) -> str:
    """Make the film, where that can be; the name of its file, empty without one."""
    request = facts.request
    if request.form == PICTURES_ONLY:
        return ""
    if request.program is None:
        facts.fault = tr(
            "There is no film: the free program ffmpeg was not found. Install it, or name it in the dialog, and run "
            "this again; the pictures and the subtitles are complete."
        )
        return ""
    name = f"{FILM}.{request.form}"
    try:
        make_film(request.program, folder, name, title, subtitles, feedback)
    except JumelageError as error:
        (folder / name).unlink(missing_ok=True)
        facts.fault = tr("{reason} The pictures and the subtitles are complete.", reason=str(error))
        return ""
    feedback.setProgress(100.0)
    return name


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    told = tr(
        "A film of {seconds:.0f} seconds in {folder}: {shots} shots, {frames} pictures, subtitles, storyboard and "
        "shot list.",
        seconds=facts.seconds,
        folder=facts.request.folder.name,
        shots=facts.shots,
        frames=facts.frames,
    )
    return [told, *filter(None, (facts.fault,))]


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    return {"SECONDS": facts.seconds, "FRAMES": facts.frames, "SHOTS": facts.shots}


def style(_layers: dict[str, Any], _facts: Facts) -> None:
    """Nothing is shown on the map."""
