"""Sentences that the core hands over untranslated.

The core knows no Qt, so it cannot translate. It hands over a `Message`: the English
sentence, which is also the key of the translation, and the values that go into it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from string import Formatter
from typing import Any


@dataclass(frozen=True)
class Message:
    """An English sentence with named places, and the values for these places.

    A value may itself be a `Message`. Numbers keep their format in the sentence,
    for example ``"{gap:+.1f} °C"``, so that each language writes them its own way.
    """

    text: str
    values: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        """The English sentence, for logs and tests."""
        return Formatter().vformat(self.text, (), self.values)

    def holding(self, **values: Any) -> Message:
        """The same sentence with other values in it."""
        return replace(self, values={**self.values, **values})


def message(text: str, /, **values: Any) -> Message:
    """Build a `Message`; `text` must be a literal, for the translators' tool reads the source."""
    return Message(text, values)
