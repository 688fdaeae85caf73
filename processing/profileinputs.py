"""The profile of likeness: its parameters, its reading, and its file.

QGIS reads this as it starts: nothing here needs numpy, nor any module that does.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..jumelage_plugin.bridge.profile_words import names_in_words
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core import profiles
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.profiles import PROFILES, RURAL, Profile
from .base import JumelageAlgorithm
from .parameters import enum_parameter

if TYPE_CHECKING:
    from .outputs import Writer

_LARGEST = 100_000
"""Characters: a profile has a few hundred."""
_KIND = "JSON (*.json)"
INDICATORS, INDICATOR_CRITERIA = "INDICATORS", "INDICATOR_CRITERIA"


def add_profile_parameters(algorithm: JumelageAlgorithm) -> None:
    """What matters in a likeness."""
    entries = [
        (
            enum_parameter("PROFILE", tr("Profile of likeness"), PROFILES, RURAL.name, words="profile"),
            tr("What matters when communes are compared. {names}.", names=names_in_words()),
        ),
        (
            QgsProcessingParameterString("CRITERIA", tr("Changes to the weights of the profile"), optional=True),
            tr(
                "population=2; rail=0: how much a criterion counts; 0 leaves it out, and only the ratios count. The "
                "criteria: {names}.",
                names=", ".join(profiles.CRITERION_NAMES),
            ),
        ),
        (
            QgsProcessingParameterFile(
                "PROFILE_FILE", tr("… or a profile of your own"), optional=True, fileFilter=_KIND
            ),
            tr("The file of a profile that was saved before, instead of those above; CRITERIA may still change it."),
        ),
    ]
    for parameter, help_text in entries:
        if parameter.name() != "PROFILE":
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        parameter.setHelp(help_text)
        algorithm.addParameter(parameter)


def add_indicator_parameters(algorithm: JumelageAlgorithm) -> None:
    """The planner's own indicators, beside the criteria of the profile."""
    entries = [
        (
            QgsProcessingParameterFeatureSource(
                INDICATORS, tr("Your own indicators"), [QgsProcessing.SourceType.TypeVector], optional=True
            ),
            tr(
                "A layer or table with country, code and your figures, one row a commune, as jumelage:importindicators "
                "makes it: relief, income, share of homes before 1945 … They count beside the criteria of the profile."
            ),
        ),
        (
            QgsProcessingParameterString(
                INDICATOR_CRITERIA, tr("Which of them count, and how"), multiLine=True, optional=True
            ),
            tr(
                "One a line: relief_m: weight 2, or income: log 3, or water: yes/no, as in jumelage:communesimilarity. "
                "By percentile within the country, with the weight 1, where nothing else is said; all that come with "
                "a note (…_note) when empty."
            ),
        ),
    ]
    for parameter, help_text in entries:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        parameter.setHelp(help_text)
        algorithm.addParameter(parameter)


def add_profile_output(algorithm: JumelageAlgorithm) -> None:
    """Where to save the profile."""
    parameter = QgsProcessingParameterFileDestination(
        "OUTPUT_PROFILE", tr("Save the profile of likeness"), _KIND, None, True, False
    )
    parameter.setHelp(tr("To use these weights again: the name of the file is that of the profile."))
    algorithm.addParameter(parameter)


def read_profile(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Profile:
    """The profile chosen, of the file where one is given, with its changes; the default where there is no choice.

    Raises `JumelageError` on a fault.
    """
    if algorithm.parameterDefinition("PROFILE") is None:
        return RURAL
    name = algorithm.choice(parameters, "PROFILE", PROFILES, context)
    file = algorithm.parameterAsFile(parameters, "PROFILE_FILE", context)
    base = _of_file(Path(file)) if file else PROFILES[name]
    return profiles.changed(base, algorithm.parameterAsString(parameters, "CRITERIA", context))


def _of_file(path: Path) -> Profile:
    try:
        with path.open(encoding="utf-8-sig") as file:  # some editors begin a file with a mark
            text = file.read(_LARGEST)
    except UnicodeDecodeError:
        text = ""  # which is no profile either
    except OSError as error:
        raise JumelageError(
            "The profile {name} cannot be read: {reason}.", name=path.name, reason=error.strerror or str(error)
        ) from error
    return profiles.read(text, path.name)


def write_profile(profile: Profile, writer: Writer) -> str | None:
    """Save the profile under the name of its file; its path, or None when it is skipped."""
    return writer.text("OUTPUT_PROFILE", lambda: profiles.written(profile, Path(writer.string("OUTPUT_PROFILE")).stem))
