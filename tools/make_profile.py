#!/usr/bin/python3
"""Makes a fresh QGIS profile with the packaged plugin in it: tools/make_profile.py ZIP FOLDER LANGUAGE.

FOLDER is what QGIS_CUSTOM_CONFIG_PATH must then say. Whatever was in it is removed. Without a plugin, ZIP is "-".
"""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

PLUGIN = """[PythonPlugins]
jumelage_climatique=true

"""
LOCALE = """[locale]
overrideFlag=true
userLocale={language}
globalLocale={language}
"""


def make_profile(archive: Path | None, folder: Path, language: str) -> None:
    """Unzip the plugin, if there is one, enable it and set the language."""
    shutil.rmtree(folder, ignore_errors=True)
    profile = folder / "profiles" / "default"
    profile.mkdir(parents=True)
    if archive is not None:
        with zipfile.ZipFile(archive) as content:
            content.extractall(profile / "python" / "plugins")
    settings = (PLUGIN if archive is not None else "") + LOCALE.format(language=language)
    for name in ("QGIS3.ini", "QGIS4.ini"):
        path = profile / "QGIS" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(settings, encoding="utf-8")


if __name__ == "__main__":
    make_profile(None if sys.argv[1] == "-" else Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
