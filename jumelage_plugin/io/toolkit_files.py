"""A toolkit on disk: its files listed with their fingerprints, packed into one zip; the same files, the same bytes."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..core.errors import JumelageError
from ..core.progress import CancelCheck, Progress, never, silent, stop_if
from ..core.safe_names import checked_name
from ..core.toolkit import FORMAT, FORMAT_VERSION, MANIFEST, Part

_CHUNK = 1 << 20
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can tell."""
_READABLE = 0o100644 << 16
_UNIX = 3


def fingerprint(path: Path) -> tuple[int, str]:
    """The bytes of a file and their SHA-256."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
            size += len(piece)
    return size, digest.hexdigest()


def files_of(folder: Path) -> list[str]:
    """The files of a folder by their paths in it, in the order of their names; links are none."""
    found = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return sorted(checked_name(path.relative_to(folder).as_posix()) for path in found)


def write_manifest(folder: Path, parts: Iterable[Part], about: Mapping[str, Any]) -> None:
    """Write the manifest of a folder: what it is and `about` it, then each of its files."""
    told = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        **about,
        "files": [part.as_json() for part in parts],
    }
    text = json.dumps(told, ensure_ascii=False, indent=1)
    (folder / MANIFEST).write_text(f"{text}\n", encoding="utf-8")


def pack(folder: Path, archive: Path, top: str, progress: Progress = silent, cancelled: CancelCheck = never) -> None:
    """Pack a folder into a zip, under one folder called `top`; raises `JumelageError` when it cannot be written."""
    names = files_of(folder)
    try:
        with zipfile.ZipFile(archive, "w") as target:
            for number, name in enumerate(names):
                stop_if(cancelled)
                progress(number / len(names))
                entry = zipfile.ZipInfo(f"{top}/{name}", _FIRST_DAY)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = _READABLE
                entry.create_system = _UNIX
                entry.file_size = (folder / name).stat().st_size
                with (folder / name).open("rb") as source, target.open(entry, "w") as packed:
                    while piece := source.read(_CHUNK):
                        stop_if(cancelled)
                        packed.write(piece)
    except OSError as error:
        raise JumelageError("Cannot write {path}: {reason}", path=archive.name, reason=error.strerror) from error
