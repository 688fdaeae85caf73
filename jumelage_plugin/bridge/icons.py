"""The icons of the values of a twinning: where they lie in the plugin, and their copy in the folder of a twinning.

They are drawn in one colour that QGIS changes wherever it draws them (`param(fill)`); other programs see them in ink.
A sheet shows the copies: it must open where the plugin is not, and its project keeps the paths relative to itself.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from ..about import PACKAGE_ROOT
from ..core.errors import JumelageError
from ..core.valuelists import DOMAINS, HAZARDS, PHASES, SENSES, THEMES
from .staging import Staging

ICONS = "icons"
"""The folder of the copies, in that of a twinning."""
NORTH = "north"
_DRAWN = PACKAGE_ROOT / "jumelage_plugin" / "resources" / "icons"
_LISTS = {"themes": THEMES, "domains": DOMAINS, "hazards": HAZARDS, "senses": SENSES, "phases": PHASES}
_PLACES = {
    **{code: f"{group}/{code}.svg" for group, values in _LISTS.items() for code in values.codes},
    NORTH: f"{NORTH}.svg",
}
CODES = tuple(_PLACES)
"""The values that have an icon: all themes, domains, hazards, senses and phases; and `NORTH`, an arrow."""


def icon_path(code: str) -> Path:
    """The icon of a value in the plugin, to be read only; KeyError when it has none (see `CODES`)."""
    return _DRAWN / _PLACES[code]


def copied_icon(folder: Path, code: str) -> Path:
    """Where `copy_icons` puts the icon of a value; KeyError when it has none (see `CODES`)."""
    return folder / ICONS / _PLACES[code]


def copy_icons(folder: Path) -> None:
    """Copy all icons to `ICONS` in the folder of a twinning, all or none, over those of an earlier version.

    Raises `JumelageError` when they cannot be written.
    """
    with Staging() as staging:
        drafts = {parent: staging.folder(parent) for parent in {copied_icon(folder, code).parent for code in CODES}}
        try:
            for code in CODES:
                final = copied_icon(folder, code)
                # contents only: a plugin folder may be read-only, the copy must not be
                shutil.copyfile(icon_path(code), drafts[final.parent] / final.name)
        except OSError as error:
            raise JumelageError(
                "Cannot write the icons to {folder}: check the room on the disk.", folder=folder
            ) from error
        staging.publish()
