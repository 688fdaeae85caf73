"""Which twinning an algorithm works on, and in whose language."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

from ..jumelage_plugin.bridge.translators import LANGUAGES
from ..jumelage_plugin.bridge.twinning_folder import TwinningFolder, current_twinning, open_twinning
from ..jumelage_plugin.bridge.twinning_rows import Row
from ..jumelage_plugin.core.errors import JumelageError

_OWNERS = {"home": "language", "twin": "twin_language"}
"""Whose language may be asked for, and where it stands in the row of the twinning."""


def twinning_of(given: str = "") -> TwinningFolder:
    """The twinning of a project or folder; the one that is open where nothing is given.

    Raises `JumelageError` when there is none.
    """
    if given:
        path = Path(given)
        return open_twinning(path if path.is_dir() else path.parent)
    found = current_twinning(QgsProject.instance())
    if found is None:
        raise JumelageError("No twinning is open: choose its project (project.qgz).")
    return found


def asked_language(asked: str, pair: Row) -> str:
    """The language asked for by its code or by whose it is, `pair` being the row of the twinning; else English."""
    code = str(pair[_OWNERS[asked]]) if asked in _OWNERS else asked
    return code if code in LANGUAGES else "en"


def own_languages(pair: Row) -> list[str]:
    """The languages of home and of the twin, those that we speak."""
    return [pair[name] for name in _OWNERS.values() if pair[name] in LANGUAGES]
