"""What was done in a twinning during this session, so that it can be undone one step after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsProject

from ..core.errors import JumelageError
from .changes import Change, apply
from .later_changes import changed_since
from .twinning_folder import TwinningFolder

_MOST = 50


@dataclass(frozen=True)
class Step:
    """One thing that a person did: its name for them, and its changes."""

    label: str
    changes: tuple[Change, ...]


class History:
    """The steps of a session, the last one first to be undone."""

    def __init__(self) -> None:
        """Nothing has been done yet."""
        self._steps: deque[Step] = deque(maxlen=_MOST)

    def do(self, project: QgsProject, folder: TwinningFolder, label: str, changes: Sequence[Change]) -> bool:
        """Make changes and remember them; True when they wait for the planner's own edits to be saved.

        What waits is in QGIS's own undo stack, and not remembered here. Raises `JumelageError` as `apply` does.
        """
        waits = apply(project, folder, changes)
        if not waits:
            self._steps.append(Step(label, tuple(changes)))
        return waits

    @property
    def last(self) -> Step | None:
        """What would be undone next."""
        return self._steps[-1] if self._steps else None

    def undo(self, project: QgsProject, folder: TwinningFolder) -> Step | None:
        """Undo the last step and return it, None when there is none.

        Raises `JumelageError` when the file cannot be written (the step stays, to try again), and when what it made
        was changed since by other means (the step is forgotten, so that those before it can be reached).
        """
        step = self.last
        if step is None:
            return None
        name = changed_since(project, step.changes)
        if name is not None:
            self._steps.pop()
            raise JumelageError(
                "“{name}” was changed since, and undoing would lose that: nothing was undone. Remove it by hand if you "
                "no longer want it.",
                name=name,
            )
        apply(project, folder, [change.back() for change in reversed(step.changes)])
        self._steps.pop()
        return step

    def clear(self) -> None:
        """Forget everything: another twinning is open."""
        self._steps.clear()
