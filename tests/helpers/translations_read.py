"""The translations as they stand in i18n/, for tests that need no compiled ones."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from contextlib import contextmanager
from pathlib import Path

import pytest
from jumelage_climatique.jumelage_plugin.bridge import wording

ROOT = Path(__file__).resolve().parents[2]


def read(language: str) -> dict[str, str]:
    """The translations of a language by their English text; none of English."""
    path = ROOT / "i18n" / f"jumelage_climatique_{language}.ts"
    if language == "en":
        return {}
    return {m.findtext("source"): m.findtext("translation") for m in ET.parse(path).getroot().iter("message")}


@contextmanager
def spoken(language: str):
    """Let the plugin speak a language; what is not translated yet is English, as it is for planners."""
    texts = read(language)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wording, "translated", lambda _language, text: texts.get(text) or text)
        wording.forget_language()
        with wording.speaking(language):
            yield
    wording.forget_language()
