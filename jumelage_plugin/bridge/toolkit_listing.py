"""What each file of a toolkit is, by where it lies; a file that is in no place of the list does not leave."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from .. import about
from ..core.schema_tables import SCHEMA_VERSION
from ..core.toolkit import (
    CASE,
    EMPTY,
    KIT,
    LICENCES,
    MANIFEST,
    OWN_LICENCE,
    OWN_TEMPLATES,
    POSTER_TEMPLATES,
    START_PAGE,
    START_TEXT,
    STYLES,
    Part,
)
from ..io.toolkit_files import files_of, fingerprint
from .toolkit_case import Case

_OURS, _CASE, _DATA = "plugin", "case", "sources"
_DATA_LICENCE = "see licences/CREDITS.txt"


class _Place(NamedTuple):
    """Which paths, what lies there, and whose it is: the plugin's, the case's, or that of the sources of data."""

    pattern: str
    kind: str
    owner: str


_PLACES = (
    _Place(rf"{re.escape(START_PAGE)}|{re.escape(START_TEXT)}", "start page", _OURS),
    _Place(rf"{LICENCES}/[A-Za-z0-9.\-]+\.txt", "licences and credits", _OURS),
    _Place(rf"{EMPTY}/{KIT}/[a-z]{{2}}/[a-z0-9_]+\.(odt|html|pdf|txt|eml)", "kit, empty", _OURS),
    _Place(rf"{EMPTY}/{POSTER_TEMPLATES}/[A-Za-z0-9_]+\.(qpt|pdf)", "poster template", _OURS),
    _Place(rf"{EMPTY}/{STYLES}/[a-z_]+\.qml", "style", _OURS),
    _Place(rf"{EMPTY}/twinning\.gpkg", "data, empty", _OURS),
    _Place(rf"{EMPTY}/{OWN_TEMPLATES}/[^/]+\.qpt", "poster template of the commune", _CASE),
    _Place(rf"{CASE}/twinning\.gpkg", "data", _CASE),
    _Place(rf"{CASE}/project\.qgz", "project", _CASE),
    _Place(rf"{CASE}/posters/[A-Za-z0-9_\-]+\.(pdf|png|odt|html|jpg|svg)", "poster", _CASE),
    _Place(
        rf"{CASE}/documents/[a-z]{{2}}/([a-z0-9_\-]+/)?[a-z0-9_\-]+\.(odt|html|pdf|txt|eml|jpg|png)", "document", _CASE
    ),
    _Place(rf"{CASE}/plan/plan_[a-z]{{2}}\.(html|ics|ods|xlsx)", "backward plan", _CASE),
    _Place(rf"{CASE}/DCIM/photo_\d+\.jpg", "photo", _CASE),
    _Place(rf"{CASE}/exports/photos/[0-9a-f\-]+\.jpg", "photo", _CASE),
    _Place(rf"{CASE}/icons/([a-z]+/)?[A-Za-z0-9_]+\.svg", "icon", _OURS),
    _Place(rf"{CASE}/(basemap|surroundings)\.gpkg", "background", _DATA),
    _Place(rf"{CASE}/analysis/[a-z]+\.(gpkg|tif|html)", "analogues and twins", _DATA),
)


def _place_of(path: str) -> _Place | None:
    return next((place for place in _PLACES if re.fullmatch(place.pattern, path)), None)


def remove_unlisted(folder: Path) -> None:
    """Remove the files of a toolkit that lie in no place of the list, and folders that are empty."""
    for path in files_of(folder):
        if _place_of(path) is None:
            (folder / path).unlink()
    for path in sorted((one for one in folder.rglob("*") if one.is_dir()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()


def listed_parts(case: Case, folder: Path, licence: str) -> list[Part]:
    """The files of a toolkit but its manifest, each with its licence and origin; `licence` is that of the case."""
    of_photos = _of_photos(case, licence)
    made_by = f"{about.NAME} {about.VERSION}"
    pair = str(case.pair["name"])
    told = {_OURS: (OWN_LICENCE, made_by), _CASE: (licence, pair), _DATA: (_DATA_LICENCE, made_by)}
    parts = []
    for path in files_of(folder):
        place = _place_of(path)
        if place is None or path == MANIFEST:
            continue
        terms, origin = of_photos.get(Path(path).name) or told[place.owner]
        parts.append(Part(path, *fingerprint(folder / path), place.kind, terms, origin))
    return parts


def _of_photos(case: Case, licence: str) -> dict[str, tuple[str, str]]:
    """Licence and author of each photo, by the names of its copies."""
    found = {}
    for row in case.photos:
        told = str(row["licence"] or licence), str(row["author"] or case.pair["name"])
        found[Path(str(row["path"])).name] = found[f"{row['uuid']}.jpg"] = told
    return found


def about_toolkit(case: Case, asked: Mapping[str, Any], today: date) -> dict[str, Any]:
    """What the manifest says of the toolkit as a whole: versions, date, the pair, how it was found, what was asked."""
    communes = {
        side: {name: row[name] for name in ("country", "code", "name")}
        for side, row in (("home", case.home), ("twin", case.twin))
    }
    return {
        "plugin": {"name": about.NAME, "version": about.VERSION},
        "schema_version": SCHEMA_VERSION,
        "made_on": today.isoformat(),
        "pair": {"name": case.pair["name"], **communes, "horizon": case.pair["scenario"]},
        "run": _method(case),
        "parameters": dict(asked),
        "left_out": {"participants": case.people, "files": len(case.left_out)},
    }


def _method(case: Case) -> Any:
    """How the pair was found, None where it cannot be read."""
    try:
        return json.loads(case.pair["method"] or "null")
    except ValueError:
        return None
