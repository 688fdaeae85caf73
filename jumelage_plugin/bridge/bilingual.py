"""Texts in one or two languages: a poster hangs in both communes, or shows both languages on one sheet."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from ..core.messages import Message, message
from .wording import say, speaking


class Both(str):
    """A text with the same in a second language, which is set under it in smaller italics."""

    __slots__ = ("second",)
    second: str

    def __new__(cls, main: str, second: str) -> Both:  # noqa: PYI034 - Self came with Python 3.11
        """Return `main`, bearing `second`."""
        made = super().__new__(cls, main)
        made.second = second
        return made


@dataclass(frozen=True)
class Tongues:
    """The language of a sheet, and the second one where it has two."""

    main: str
    second: str = ""

    @property
    def code(self) -> str:
        """Both in one word, as `fr_es`."""
        return f"{self.main}_{self.second}" if self.second else self.main


_active = threading.local()


@contextmanager
def spoken(tongues: Tongues) -> Iterator[None]:
    """Let `told` speak these languages, and `tr` and `say` the first of them."""
    before = getattr(_active, "second", "")
    _active.second = tongues.second
    try:
        with speaking(tongues.main):
            yield
    finally:
        _active.second = before


def second_language() -> str:
    """The second language of `spoken`, empty where there is none."""
    return getattr(_active, "second", "")


def told(item: Message) -> str:
    """A message in the languages of `spoken`; values in two languages are each in their sentence."""
    other = second_language()
    if not other:
        return say(item)
    main = say(item)
    seconds = {name: value.second for name, value in item.values.items() if isinstance(value, Both)}
    with speaking(other):
        return pair(main, say(item.holding(**seconds)))


def pair(main: str, second: str) -> str:
    """A text in two languages; one alone where they are the same, or where the second is missing."""
    return Both(main, second) if second and _plain(main) != _plain(second) else main


def _plain(text: str) -> str:
    return "".join(text.split())


def second_of(text: str) -> str:
    """The second language of a text, empty where it has one alone."""
    return text.second if isinstance(text, Both) else ""


def listed_in_both(texts: Iterable[str], separator: str = ", ") -> str:
    """Several texts as one list, in each language."""
    held = list(texts)
    return pair(separator.join(map(str, held)), separator.join(second_of(text) or str(text) for text in held))


def joined(text: str) -> str:
    """Both languages on one line, where there is no room for two."""
    return f"{text!s} / {text.second}" if isinstance(text, Both) else text


def noted(what: Message, value: str) -> str:
    """A value after its label, on one line: each in the languages that it has, so that what has one stands once."""
    return say(message("{what}: {value}", what=joined(told(what)), value=joined(value)))


def beside(words: str, own: str) -> str:
    """Words of ours, then a text that people wrote, which is not repeated in a language that they did not write."""
    main = " ".join(filter(None, (str(words), str(own))))
    other = " ".join(filter(None, (second_of(words), second_of(own))))
    return pair(main, other)


def merged(one: Any, other: Any) -> Any:
    """Two contents of the same shape, in one language each, as one in both: texts paired, all else as in the first."""
    if isinstance(one, str):
        return pair(one, other)
    if isinstance(one, tuple):
        return tuple(merged(a, b) for a, b in zip(one, other))
    if is_dataclass(one) and not isinstance(one, type):
        parts = {field.name: merged(getattr(one, field.name), getattr(other, field.name)) for field in fields(one)}
        return replace(one, **parts)
    return one


def main_only(content: Any) -> Any:
    """A text, several, or a content in the first language alone."""
    if isinstance(content, tuple):
        return tuple(main_only(one) for one in content)
    if is_dataclass(content) and not isinstance(content, type):
        return replace(content, **{field.name: main_only(getattr(content, field.name)) for field in fields(content)})
    return str(content) if isinstance(content, str) else content
