"""The film of a twinning, with its storyboard and its subtitles. The algorithm `jumelage:makefilm`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
)

from ..jumelage_plugin.bridge.wording import tr
from .base import TWINNING, ProjectAlgorithm
from .parameters import add_with_help, enum_parameter
from .twinningparameters import add_language_parameter, add_twinning_parameter

FORMATS = ("mp4", "webm", "frames")
HEIGHTS = ("720", "1080", "360")
RATES = ("12", "25", "6")


class MakeFilm(ProjectAlgorithm):
    """Makes pictures, film, subtitles, storyboard and shot list of a twinning."""

    GROUP = TWINNING

    def name(self) -> str:
        """Return the id, on which scripts rely."""
        return "makefilm"

    def displayName(self) -> str:  # noqa: N802 - the name QGIS calls
        """Return the name in the toolbox."""
        return tr("Film of a twinning")

    def tags(self) -> list[str]:
        """Return words to search by."""
        return tr("film,video,animation,subtitles,srt,storyboard,shot list,mp4,webm,frames,twinning").split(",")

    def job(self) -> ModuleType:
        """Return the work."""
        from . import filmjob

        return filmjob

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's signature
        """Declare parameters and outputs."""
        file, folder = QgsProcessingParameterFile.Behavior.File, QgsProcessingParameterFile.Behavior.Folder
        add_twinning_parameter(self)
        add_language_parameter(self)
        add_with_help(
            self,
            enum_parameter("FORMAT", tr("Film"), FORMATS, FORMATS[0], words="film"),
            tr(
                "mp4: plays nearly everywhere; webm: a free format. Both need the free program ffmpeg. frames: the "
                "pictures alone, which any program that cuts films can open."
            ),
        )
        add_with_help(
            self, enum_parameter("HEIGHT", tr("Height (pixels)"), HEIGHTS, HEIGHTS[0]), tr("720 makes 1280 x 720.")
        )
        add_with_help(
            self,
            enum_parameter("RATE", tr("Pictures a second where something moves"), RATES, RATES[0]),
            tr("More are smoother, and take longer."),
        )
        add_with_help(
            self,
            QgsProcessingParameterFile("FFMPEG", tr("The program ffmpeg"), file, optional=True),
            tr("Only where it is not found by itself."),
        )
        add_with_help(
            self,
            QgsProcessingParameterFile("FOLDER", tr("Folder"), folder, optional=True),
            tr("A new folder in exports/ of the twinning when empty."),
        )
        self.addOutput(QgsProcessingOutputFolder("FOLDER", tr("Folder")))
        self.addOutput(QgsProcessingOutputFile("FILM", tr("Film")))
        self.addOutput(QgsProcessingOutputNumber("SECONDS", tr("Length (s)")))
        self.addOutput(QgsProcessingOutputNumber("FRAMES", tr("Pictures")))
        self.addOutput(QgsProcessingOutputNumber("SHOTS", tr("Shots")))
