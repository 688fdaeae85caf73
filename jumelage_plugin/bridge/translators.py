"""The translations of a language, whatever language QGIS speaks."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from qgis.PyQt.QtCore import QTranslator

from ..about import PACKAGE_ROOT

CONTEXT = "Jumelage"
LANGUAGES = ("fr", "es", "en")


@lru_cache(maxsize=len(LANGUAGES))
def _translator(language: str) -> QTranslator:
    """The translations of a language, read but not installed; empty where there are none (English)."""
    translator, file = QTranslator(), PACKAGE_ROOT / "i18n" / f"jumelage_climatique_{language}.qm"
    if file.is_file():
        # from memory: Qt maps a file, and would crash when an update of the plugin replaces it
        translator.loadFromData(_content(file))
    return translator


@lru_cache(maxsize=len(LANGUAGES))
def _content(file: Path) -> bytes:
    """The bytes of a file, which must live as long as what reads from them."""
    return file.read_bytes()


def translated(language: str, text: str) -> str:
    """A sentence in one of `LANGUAGES`; English where it has not been translated."""
    # bytes: PyQt would take text for ASCII here
    return _translator(language).translate(CONTEXT.encode(), text.encode()) or text
