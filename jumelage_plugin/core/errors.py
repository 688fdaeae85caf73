"""What the core raises."""

from __future__ import annotations

from functools import partial
from typing import Any

from .messages import Message


class JumelageError(Exception):
    """A fault that the planner can understand and mend, in one plain sentence."""

    def __init__(self, text: str, /, **values: Any) -> None:
        """Keep the sentence for translation; `text` must be a literal."""
        self.message = Message(text, {name: _first_line(value) for name, value in values.items()})
        super().__init__(str(self.message))

    def __reduce__(self) -> tuple[Any, ...]:
        """What a cluster sends from worker to planner: the sentence with its values, not the finished text."""
        return partial(type(self), **self.message.values), (self.message.text,)


def _first_line(value: Any) -> Any:
    """A text or a fault of a library without the lines that tell where it came from: GDAL 3.10 adds some."""
    if not isinstance(value, (str, Exception)):
        return value
    lines = str(value).splitlines()
    return lines[0] if lines else ""


class Cancelled(Exception):  # noqa: N818 - not an error: the planner asked for it
    """The planner cancelled the run."""
