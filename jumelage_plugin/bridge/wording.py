"""Words and numbers in the planner's language.

English is the source. `tr` and `say` are the only ways to a translated sentence; their texts, and
those of `message` and `JumelageError`, are collected for the translators from literals in the code.
"""

from __future__ import annotations

from string import Formatter
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..core.messages import Message

CONTEXT = "Jumelage"
_NARROW_SPACE = "\u202f"
_NO_BREAK_SPACE = "\u00a0"
_SEPARATORS = {"fr": (_NARROW_SPACE, ","), "es": (_NO_BREAK_SPACE, ","), "en": (",", ".")}


def language() -> str:
    """The two letters of the language that QGIS speaks, English where we have no other."""
    code = QgsApplication.locale()[:2].lower()
    return code if code in _SEPARATORS else "en"


class _LocalFormatter(Formatter):
    """Writes numbers as the language does, and nested messages in that language."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Message):
            return say(value)
        text = super().format_field(value, format_spec)
        return local_number(text) if isinstance(value, (int, float)) else text


def local_number(text: str) -> str:
    """A number as Python writes it, with the language's separators and a true minus sign."""
    thousands, decimal = _SEPARATORS[language()]
    return text.translate(str.maketrans({",": thousands, ".": decimal, "-": "\u2212"}))


def say(item: Message) -> str:
    """A message in the planner's language."""
    sentence = QCoreApplication.translate(CONTEXT, item.text)  # i18n: collected where the message is made
    return _LocalFormatter().vformat(sentence, (), item.values)


def tr(text: str, /, **values: Any) -> str:
    """A sentence in the planner's language; `text` must be a literal."""
    return say(Message(text, values))


def capital(text: str) -> str:
    """The text with its first letter in upper case, the rest untouched."""
    return text[:1].upper() + text[1:]
