"""A last look at what is about to leave: no file may hold a full name, an address or a number of a participant."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..core.errors import JumelageError
from ..core.private_words import Search
from ..core.progress import CancelCheck, never, stop_if

_TEXTS = frozenset({".html", ".txt", ".eml", ".ics", ".json", ".qpt", ".qml", ".svg", ".xml", ".csv", ".md"})
_PACKED = frozenset({".odt", ".ods", ".xlsx", ".qgz"})
_RAW = frozenset({".gpkg"})
"""Files whose texts stand in them as they are."""


def sweep(folder: Path, names: Iterable[str], search: Search, cancelled: CancelCheck = never) -> None:
    """Raise `JumelageError`, naming the file, when somebody is found in a file or in its name."""
    for name in names:
        stop_if(cancelled)
        if any(search.finds(text) for text in (name, *_texts(folder / name))):
            raise JumelageError("“{name}” would name a participant: nothing was exported.", name=name)


def _texts(path: Path) -> Iterator[str]:
    ending = path.suffix.lower()
    if ending in _TEXTS or ending in _RAW:
        yield path.read_bytes().decode("utf-8", "ignore")
    elif ending in _PACKED:
        with zipfile.ZipFile(path) as packed:
            for name in packed.namelist():
                if Path(name).suffix.lower() in _TEXTS | {".qgs"}:
                    yield packed.read(name).decode("utf-8", "ignore")
