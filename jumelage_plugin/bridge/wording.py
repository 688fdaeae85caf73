"""Words and numbers in the planner's language.

English is the source. `tr` and `say` are the only ways to a translated sentence; their texts, and
those of `message` and `JumelageError`, are collected for the translators from literals in the code.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from string import Formatter
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..core.messages import Message
from .translators import CONTEXT, translated

_NARROW_SPACE = "\u202f"
NO_BREAK_SPACE = "\u00a0"
_SEPARATORS = {"fr": (_NARROW_SPACE, ","), "es": (NO_BREAK_SPACE, ","), "en": (",", ".")}


_chosen = threading.local()
"""The language chosen by `speaking`: of this thread alone, for runs go on beside each other."""


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Let `tr` and `say` speak one of the plugin's languages, whatever QGIS speaks: posters go to both communes."""
    before = getattr(_chosen, "language", "")
    _chosen.language = code
    try:
        yield
    finally:
        _chosen.language = before


def language() -> str:
    """The two letters of the language that is spoken: that of `speaking`, else that of QGIS."""
    return getattr(_chosen, "language", "") or _of_qgis()


@lru_cache(maxsize=1)
def _of_qgis() -> str:
    """The language of QGIS, English where we have no other.

    Asked of QGIS once: it changes its language at start only, and the question is slow.
    """
    code = QgsApplication.locale()[:2].lower()
    return code if code in _SEPARATORS else "en"


def local_number(text: str) -> str:
    """A number as Python writes it, with the language's separators and a true minus sign."""
    return text.translate(_marks(language()))


@lru_cache(maxsize=len(_SEPARATORS))
def _marks(code: str) -> dict[int, str]:
    thousands, decimal = _SEPARATORS[code]
    return str.maketrans({",": thousands, ".": decimal, "-": "\u2212"})


@lru_cache(maxsize=1024)
def _parts(text: str, chosen: str) -> tuple[tuple[str, str | None, str], ...]:
    """The translation of a sentence, cut at its fields: literal, name of the field or None, format."""
    # collected where the message is made
    sentence = translated(chosen, text) if chosen else QCoreApplication.translate(CONTEXT, text)
    return tuple((literal, name, spec or "") for literal, name, spec, _ in Formatter().parse(sentence))


def say(item: Message) -> str:
    """A message in the planner's language. A field is a plain name: no attribute, no index is looked up."""
    written = []
    for literal, name, spec in _parts(item.text, getattr(_chosen, "language", "")):
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
    for cached in (_of_qgis, _marks, _parts):
        cached.cache_clear()


def listed(parts: Iterable[str]) -> str:
    """Parts in one line; French sets a no-break space before the semicolon."""
    return (f"{NO_BREAK_SPACE}; " if language() == "fr" else "; ").join(parts)


def headed(name: str, words: str) -> str:
    """What is told of something, after its name; French sets a no-break space before the colon."""
    return tr("{name}: {words}", name=name, words=words)


def capital(text: str) -> str:
    """The text with its first letter in upper case, the rest untouched."""
    return text[:1].upper() + text[1:]
