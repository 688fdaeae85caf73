"""Sentences in a language that QGIS does not speak now: lists of values, forms and sheets for both communes."""

from __future__ import annotations

from string import Formatter

from ..core.messages import Message
from .translators import LANGUAGES, translated


def in_language(language: str, item: Message) -> str:
    """A message in one of `LANGUAGES`; English where it has not been translated. Numbers are written plainly."""
    text = translated(language, item.text)
    values = {name: in_language(language, v) if isinstance(v, Message) else v for name, v in item.values.items()}
    return Formatter().vformat(text, (), values) if values else text


def in_all_languages(item: Message) -> dict[str, str]:
    """A message in every language, by its code."""
    return {language: in_language(language, item) for language in LANGUAGES}


def language_of(country: str) -> str:
    """The language of a country among `LANGUAGES`: that of its communes' own town halls, else English."""
    return {"FR": "fr", "ES": "es"}.get(country, "en")
