"""How the core reports and asks: two plain functions, so that it needs no QGIS."""

from __future__ import annotations

from typing import Callable

from .errors import Cancelled

Progress = Callable[[float], None]
"""Takes the share done, from 0 to 1."""

CancelCheck = Callable[[], bool]
"""Says whether the planner has asked to stop."""


def silent(_fraction: float) -> None:
    """Report nothing."""


def never() -> bool:
    """Never ask to stop."""
    return False


def stop_if(cancelled: CancelCheck) -> None:
    """Raise `Cancelled` when the planner has asked to stop."""
    if cancelled():
        raise Cancelled
