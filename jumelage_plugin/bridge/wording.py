"""Words and numbers in the planner's language.

English is the source. `tr` and `say` are the only ways to a translated sentence; their texts, and
those of `message` and `JumelageError`, are collected for the translators from literals in the code.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from string import Formatter
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..core.messages import Message

CONTEXT = "Jumelage"
_NARROW_SPACE = "\u202f"
_NO_BREAK_SPACE = "\u00a0"
_SEPARATORS = {"fr": (_NARROW_SPACE, ","), "es": (_NO_BREAK_SPACE, ","), "en": (",", ".")}


@lru_cache(maxsize=1)
def language() -> str:
    """The two letters of the language that QGIS speaks, English where we have no other.

    Asked of QGIS once: it changes its language at start only, and the question is slow.
    """
    code = QgsApplication.locale()[:2].lower()
    return code if code in _SEPARATORS else "en"


def local_number(text: str) -> str:
    """A number as Python writes it, with the language's separators and a true minus sign."""
    return text.translate(_marks())


@lru_cache(maxsize=1)
def _marks() -> dict[int, str]:
    thousands, decimal = _SEPARATORS[language()]
    return str.maketrans({",": thousands, ".": decimal, "-": "\u2212"})


@lru_cache(maxsize=1024)
def _parts(text: str) -> tuple[tuple[str, str | None, str], ...]:
    """The translation of a sentence, cut at its fields: literal, name of the field or None, format."""
    sentence = QCoreApplication.translate(CONTEXT, text)  # collected where the message is made
    return tuple((literal, name, spec or "") for literal, name, spec, _ in Formatter().parse(sentence))


def say(item: Message) -> str:
    """A message in the planner's language. A field is a plain name: no attribute, no index is looked up."""
    written = []
    for literal, name, spec in _parts(item.text):
        written.append(literal)
        if name is not None:
            # a format may itself hold a field, as in {value:.{digits}f}
            written.append(_write(item.values[name], spec.format(**item.values) if "{" in spec else spec))
    return "".join(written)


def _write(value: Any, spec: str) -> str:
    if isinstance(value, Message):
        return say(value)
    text = format(value, spec)
    if not isinstance(value, (int, float)):
        return text
    if not any(digit in text for digit in "123456789"):
        text = text.lstrip("+-")  # what rounds to zero has no sign
    return local_number(text)


def tr(text: str, /, **values: Any) -> str:
    """A sentence in the planner's language; `text` must be a literal."""
    return say(Message(text, values))


def forget_language() -> None:
    """Ask QGIS again for its language: for when a translator is installed or removed."""
    for cached in (language, _marks, _parts):
        cached.cache_clear()


def listed(parts: Iterable[str]) -> str:
    """Parts in one line; French sets a no-break space before the semicolon."""
    return (f"{_NO_BREAK_SPACE}; " if language() == "fr" else "; ").join(parts)


def capital(text: str) -> str:
    """The text with its first letter in upper case, the rest untouched."""
    return text[:1].upper() + text[1:]
