"""What the plugin is called, as metadata.txt says: the one place where name and version are written."""

import configparser
from pathlib import Path

PACKAGE_ROOT = Path(__file__).resolve().parent.parent


def _general():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PACKAGE_ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]


_GENERAL = _general()
NAME = _GENERAL["name"]
VERSION = _GENERAL["version"]
HOMEPAGE = _GENERAL["homepage"]
ICON = str(PACKAGE_ROOT / "jumelage_plugin" / "resources" / "icons" / "jumelage.svg")
