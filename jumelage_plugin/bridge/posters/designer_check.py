"""The checks of the posters in QGIS's own designer: asked before every export, of sheets changed by hand too."""

from __future__ import annotations

from qgis.core import (
    QgsAbstractValidityCheck,
    QgsApplication,
    QgsLayoutValidityCheckContext,
    QgsPrintLayout,
    QgsProcessingFeedback,
    QgsValidityCheckContext,
    QgsValidityCheckResult,
)

from ..twinning_folder import POSTER_PROPERTY
from ..wording import headed, say, tr


class PosterCheck(QgsAbstractValidityCheck):
    """Tells QGIS's designer what `preflight` finds on our layouts, and nothing of others."""

    def create(self) -> QgsAbstractValidityCheck:
        """Return a new one, as QGIS asks for one for each check."""
        return PosterCheck()

    def id(self) -> str:
        """Return a stable id."""
        return "jumelage_poster"

    def checkType(self) -> int:  # noqa: N802 - the name QGIS calls
        """Return that layouts are checked."""
        return QgsAbstractValidityCheck.Type.TypeLayoutCheck

    def prepareCheck(self, context: QgsValidityCheckContext, _feedback: QgsProcessingFeedback) -> bool:  # noqa: N802
        """Keep the layout, in the main thread."""
        layout = context.layout if isinstance(context, QgsLayoutValidityCheckContext) else None
        ours = isinstance(layout, QgsPrintLayout) and layout.customProperty(POSTER_PROPERTY, "")
        self._results = _results(layout) if ours else []
        return True

    def runCheck(  # noqa: N802 - the name QGIS calls
        self, _context: QgsValidityCheckContext, _feedback: QgsProcessingFeedback
    ) -> list[QgsValidityCheckResult]:
        """Return what was found."""
        return self._results


def _results(layout: QgsPrintLayout) -> list[QgsValidityCheckResult]:
    from .preflight import check

    results = []
    for finding in check(layout):
        result = QgsValidityCheckResult()
        kinds = QgsValidityCheckResult.Type
        result.type = kinds.Critical if finding.stops else kinds.Warning
        result.title = headed(finding.item, say(finding.told)) if finding.item else say(finding.told)
        result.detailedDescription = tr("What to do: {advice}", advice=say(finding.advice))
        results.append(result)
    return results


def register() -> PosterCheck:
    """Let the designer ask; returns the check, by which it is taken away again."""
    check = PosterCheck()
    QgsApplication.validityCheckRegistry().addCheck(check)
    return check


def unregister(check: PosterCheck) -> None:
    """Take the check away."""
    QgsApplication.validityCheckRegistry().removeCheck(check)
