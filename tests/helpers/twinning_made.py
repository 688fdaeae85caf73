"""A small twinning for tests: the real folder of the plugin, made once and copied."""

from __future__ import annotations

import shutil
import tempfile
from functools import lru_cache
from pathlib import Path

from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import TwinningFolder, open_twinning
from qgis import processing
from qgis.core import QgsProject

_kept: list[Path] = []


@lru_cache(maxsize=8)
def _made(home: str, twin: str, example: bool, language: str) -> Path:
    place = tempfile.mkdtemp(prefix="twinning-")
    asked = {"COMMUNE": home, "TWIN": twin, "PLACE": place, "EXAMPLE": example, "LANGUAGE": language}
    made = Path(processing.run("jumelage:createtwinning", asked)["FOLDER"])
    _kept.append(made)
    return made


def copy_of_twinning(
    place: Path, home: str = "FR:31107", twin: str = "ES:14029", *, example: bool = False, language: str = "fr"
) -> TwinningFolder:
    """A twinning of its own in the folder `place`."""
    made = _made(home, twin, example, language)
    shutil.copytree(made, place / made.name)
    return open_twinning(place / made.name)


@lru_cache(maxsize=1)
def with_posters() -> tuple[Path, dict]:
    """The folder of the invented example with all its posters, A3 in French, and what their making gave."""
    folder = copy_of_twinning(Path(tempfile.mkdtemp(prefix="posters-")), example=True)
    _kept.append(folder.path)
    return folder.path, processing.run("jumelage:makeposters", {"TWINNING": str(folder.project_file)})


def forget() -> None:
    """Remove what was made."""
    for made in _kept:
        shutil.rmtree(made.parent, ignore_errors=True)
    _made.cache_clear()
    with_posters.cache_clear()


def opened(folder: TwinningFolder) -> QgsProject:
    """The project of a twinning, opened apart from the one of the session."""
    project = QgsProject()
    assert project.read(str(folder.project_file))
    return project
