"""What the core raises."""

from __future__ import annotations

from typing import Any

from .messages import Message


class JumelageError(Exception):
    """A fault that the planner can understand and mend, in one plain sentence."""

    def __init__(self, text: str, /, **values: Any) -> None:
        """Keep the sentence for translation; `text` must be a literal."""
        self.message = Message(text, values)
        super().__init__(str(self.message))


class Cancelled(Exception):  # noqa: N818 - not an error: the planner asked for it
    """The planner cancelled the run."""
