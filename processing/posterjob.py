"""The work of `jumelage:makeposters`, imported only when it runs: of a twinning, or of a commune without one."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ..jumelage_plugin.bridge.twinning_folder import current_twinning
from ..jumelage_plugin.bridge.wording import tr
from . import runposterjob, setjob
from .base import JumelageAlgorithm
from .outputs import Writer
from .twininputs import TwinRequest


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Of a twinning: makes the posters of its nine kinds, in its project and as PDF, with a picture and a page for "
        "those who cannot see them: p1 why this twin, p2 sensory walk, p3 observed practices, p4 good practices (with "
        "cover, contents and index), p5 themes workshop (p5_empty to write on), p6 ranked actions, p7 reports of "
        "visits, p8 backward plan, p9 both communes side by side. What you moved, renamed or wrote over in a layout "
        "stays yours. Blank maps, lost photos, cut texts and missing agreements are found first; a blank map or a "
        "missing agreement stops that poster. Your own templates (templates/p2.qpt) take the place of ours.\n\n"
        "Of a commune: computes its analogues and twins, and puts all there is to show into one folder: the map "
        "(analogue.tif), the twins (twins.gpkg), reports, a QGIS project with everything styled (jumelage.qgz) and the "
        "poster p1 in A3 (poster.pdf, poster.png), on the twin given, else the first partner, else the best twin. "
        "Files of an earlier run in the same folder are replaced.\n\n"
        "Projects and posters open in a QGIS that lacks this plugin."
    )


def _is_of_twinning(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
    """Whether a twinning is named, or is open while no commune is."""
    if algorithm.parameterAsFile(parameters, "TWINNING", context):
        return True
    place = parameters.get("COMMUNE") or parameters.get("POINT")
    return not place and current_twinning(QgsProject.instance()) is not None


def read(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> TwinRequest | setjob.Request:
    """Check the parameters and gather them."""
    if _is_of_twinning(algorithm, parameters, context):
        return setjob.read(algorithm, parameters, context)
    return runposterjob.read(algorithm, parameters, context)


def _job(facts: Any) -> ModuleType:
    return setjob if isinstance(facts, (setjob.Request, setjob.Facts)) else runposterjob


def judge(request: Any, feedback: QgsProcessingFeedback) -> Any:
    """Compute what the posters tell."""
    return _job(request).judge(request, feedback)


def write(facts: Any, writer: Writer) -> dict[str, Any]:
    """Write everything."""
    return _job(facts).write(facts, writer)


def sentences(facts: Any) -> list[str]:
    """The result in a few sentences."""
    return _job(facts).sentences(facts)


def numbers(facts: Any) -> dict[str, Any]:
    """The numeric outputs."""
    return _job(facts).numbers(facts)


def require_all(facts: Any) -> None:
    """Raise `JumelageError` where a poster of a twinning could not be made; what was made is in its place by then."""
    if isinstance(facts, setjob.Facts):
        setjob.require_all(facts)


def style(_layers: dict[str, Any], _facts: Any) -> None:
    """Nothing is loaded: the project holds the layers, styled."""
