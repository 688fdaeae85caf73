"""Sentences in a language that QGIS does not speak now: lists of values, forms and sheets for both communes."""

from __future__ import annotations

from functools import lru_cache
from string import Formatter

from qgis.PyQt.QtCore import QTranslator

from ..about import PACKAGE_ROOT
from ..core.messages import Message
from .wording import CONTEXT

LANGUAGES = ("fr", "es", "en")


@lru_cache(maxsize=len(LANGUAGES))
def _translator(language: str) -> QTranslator:
    """The translations of a language, read but not installed; empty where there are none (English)."""
    translator = QTranslator()
    translator.load(str(PACKAGE_ROOT / "i18n" / f"jumelage_climatique_{language}.qm"))
    return translator


def in_language(language: str, item: Message) -> str:
    """A message in one of `LANGUAGES`; English where it has not been translated. Numbers are written plainly."""
    # bytes: PyQt would take text for ASCII here
    text = _translator(language).translate(CONTEXT.encode(), item.text.encode()) or item.text
    values = {name: in_language(language, v) if isinstance(v, Message) else v for name, v in item.values.items()}
    return Formatter().vformat(text, (), values) if values else text


def in_all_languages(item: Message) -> dict[str, str]:
    """A message in every language, by its code."""
    return {language: in_language(language, item) for language in LANGUAGES}


def language_of(country: str) -> str:
    """The language of a country among `LANGUAGES`: that of its communes' own town halls, else English."""
    return {"FR": "fr", "ES": "es"}.get(country, "en")
