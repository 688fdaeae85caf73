"""Values that no climate can have: a fill value that the file does not declare, a unit that changes midway."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import Any

from ..core.messages import Message, message


@dataclass(frozen=True)
class Outside:
    """Values that were read as no data: how many, the least and the greatest of them, and their unit."""

    count: int
    low: float
    high: float
    unit: str

    def __add__(self, other: Outside) -> Outside:
        """Both together."""
        low, high = min(self.low, other.low), max(self.high, other.high)
        return Outside(self.count + other.count, low, high, self.unit)


class Impossible:
    """Counts the values that were read as no data, by file and unit, over a run; may be shared by threads.

    A copy sent to another process counts for itself: what it meets is not told here, and that is said.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._lock = Lock()
        self._found: dict[tuple[str, str], Outside] = {}
        self._is_sent = False

    def __reduce__(self) -> tuple[Any, ...]:
        """What is sent to another process: one that begins anew."""
        self._is_sent = True
        return Impossible, ()

    def add(self, file: str, outside: Outside) -> None:
        """Count more of a file."""
        key = (file, outside.unit)
        with self._lock:
            self._found[key] = self._found[key] + outside if key in self._found else outside

    @property
    def notes(self) -> tuple[Message, ...]:
        """What was met until now, file by file."""
        with self._lock:
            found = sorted(self._found.items())
        told = [
            message(
                "{name}: {count:,} readings that no climate can have, from {low:,.6g} to {high:,.6g} {unit}, were "
                "taken as no data; tell the file which value means no data.",
                name=file,
                count=outside.count,
                low=outside.low,
                high=outside.high,
                unit=unit,
            )
            for (file, unit), outside in found
        ]
        if self._is_sent:
            told.append(
                message(
                    "Values that no climate can have were taken as no data; those that the cluster met are not counted."
                )
            )
        return tuple(told)
