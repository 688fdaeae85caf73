#!/usr/bin/python3
"""Makes a fresh QGIS profile with the packaged plugin in it: tools/make_profile.py ZIP FOLDER LANGUAGE.

FOLDER is what QGIS_CUSTOM_CONFIG_PATH must then say. Whatever was in it is removed.
"""

import shutil
import sys
import zipfile
from pathlib import Path

SETTINGS = """[PythonPlugins]
jumelage_climatique=true

[locale]
overrideFlag=true
userLocale={language}
globalLocale={language}
"""


def make_profile(archive: Path, folder: Path, language: str) -> None:
    """Unzip the plugin, enable it and set the language."""
    shutil.rmtree(folder, ignore_errors=True)
    profile = folder / "profiles" / "default"
    with zipfile.ZipFile(archive) as content:
        content.extractall(profile / "python" / "plugins")
    for name in ("QGIS3.ini", "QGIS4.ini"):
        settings = profile / "QGIS" / name
        settings.parent.mkdir(exist_ok=True)
        settings.write_text(SETTINGS.format(language=language), encoding="utf-8")


if __name__ == "__main__":
    make_profile(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
