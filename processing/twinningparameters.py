"""The parameters of the algorithms that work on a twinning: which one, and in which language.

QGIS reads this as it starts: nothing here needs numpy, nor any module that does.
"""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile

from ..jumelage_plugin.bridge.wording import tr
from .base import JumelageAlgorithm
from .parameters import add_with_help, enum_parameter

LANGUAGES = ("home", "twin", "fr", "es", "en")
"""Whose language, or which."""


def add_twinning_parameter(
    algorithm: JumelageAlgorithm, help_text: str = "", files: str = "QGIS (project.qgz);;* (*)"
) -> None:
    """The twinning, which need not be named where it is open; `files` are the names that the dialog offers."""
    behaviour = QgsProcessingParameterFile.Behavior.File
    add_with_help(
        algorithm,
        QgsProcessingParameterFile("TWINNING", tr("Twinning"), behaviour, optional=True, fileFilter=files),
        help_text or tr("Its project (project.qgz) or its folder; the one that is open when empty."),
    )


def add_language_parameter(
    algorithm: JumelageAlgorithm, languages: tuple[str, ...] = LANGUAGES, help_text: str = ""
) -> None:
    """The language of what is made."""
    add_with_help(
        algorithm,
        enum_parameter("LANGUAGE", tr("Language"), languages, "home", words="language"),
        help_text or tr("home: that of the twinning; twin: that of the twin commune; or fr, es, en."),
    )
