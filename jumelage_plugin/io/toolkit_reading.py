"""A toolkit that somebody else made, read with care: copied aside, checked as a whole, and only then believed.

Nothing of it is written where the planner asked for it before every name, size and fingerprint is right.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from ..core.errors import JumelageError
from ..core.progress import CancelCheck, never, stop_if
from ..core.safe_names import checked_name, refuse_doubles
from ..core.schema_tables import SCHEMA_VERSION
from ..core.toolkit import FORMAT, FORMAT_VERSION, MANIFEST

MOST_FILES, MOST_BYTES = 5_000, 2_000_000_000
_MOST_OF_MANIFEST = 5_000_000
_MOST_PACKED = 200
"""Bytes that one packed byte may stand for: a blank GeoPackage comes to 60, a bomb to 1,000."""
_SMALL = 10_000_000
"""Bytes below which that does not matter."""
_CHUNK = 1 << 20
_ENCRYPTED = 0x1
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGES = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError)
"""What Python raises of zips that are damaged, whichever part of them."""


@dataclass(frozen=True)
class Toolkit:
    """A toolkit that has been checked: where its files lie now, and what its manifest says."""

    folder: Path
    manifest: Mapping[str, Any]
    ignored: tuple[str, ...]
    """Files that the manifest does not list; they are not used."""

    @property
    def files(self) -> list[str]:
        """The paths of its files."""
        return [part["path"] for part in self.manifest["files"]]

    @property
    def name(self) -> str:
        """The name of the pair that it comes from."""
        return " ".join(str(self.manifest["pair"]["name"]).split())[:200]


@dataclass(frozen=True)
class _Found:
    """A file of an archive or a folder, not opened yet."""

    name: str
    size: int
    source: Any


def open_toolkit(path: Path, aside: Path, cancelled: CancelCheck = never) -> Toolkit:
    """Copy a toolkit, a zip, a folder or its manifest, into the folder `aside`, and check it.

    Raises `JumelageError`, in one sentence, when it is no toolkit, is damaged, was changed, is made by a newer
    plugin, or holds what could do harm.
    """
    if path.name == MANIFEST:
        path = path.parent
    if path.is_dir():
        return _checked(_of_folder(path), aside, cancelled, lambda found: found.source.open("rb"))
    try:
        with zipfile.ZipFile(path) as archive:
            found = _of_archive(archive, path.stat().st_size)
            return _checked(found, aside, cancelled, lambda one: archive.open(one.source))
    except _DAMAGES as error:
        raise JumelageError("{name} is no toolkit, or is damaged.", name=path.name) from error
    except OSError as error:
        raise JumelageError("The file {path} is missing or cannot be read.", path=path) from error


def _of_archive(archive: zipfile.ZipFile, packed: int) -> list[_Found]:
    """The files of a zip, by what its directory says; nothing is unpacked yet."""
    entries = archive.infolist()
    _refuse_many(len(entries))
    found = []
    for entry in entries:
        # as it stands there: Python itself turns signs round and cuts names at a zero
        name = entry.orig_filename
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
            raise _link(name)
        if entry.compress_type not in _PACKINGS:
            raise JumelageError("The file “{name}” is packed in an unusual way: it is not opened.", name=name)
        if entry.flag_bits & _ENCRYPTED:
            raise JumelageError("The file “{name}” is locked by a password.", name=name)
        if name.endswith("/"):
            checked_name(name[:-1])
            continue
        if kind == stat.S_IFDIR:
            raise JumelageError("The path “{name}” has an empty part.", name=name)
        if entry.file_size > _SMALL and entry.file_size > _MOST_PACKED * max(1, entry.compress_size):
            raise _too_large()
        found.append(_Found(checked_name(name), entry.file_size, entry))
    total = sum(one.size for one in found)
    if total > _SMALL and total > _MOST_PACKED * packed:
        raise _too_large()
    return found


def _of_folder(path: Path) -> list[_Found]:
    """The files of a folder; a link in it is refused, wherever it leads."""
    found: list[_Found] = []
    for folder, names, files in os.walk(path):
        for name in [*names, *files]:
            one = Path(folder, name)
            mode = one.lstat().st_mode
            if not stat.S_ISDIR(mode) and not stat.S_ISREG(mode):
                raise _link(one.relative_to(path).as_posix())
            if stat.S_ISREG(mode):
                found.append(_Found(checked_name(one.relative_to(path).as_posix()), one.stat().st_size, one))
        _refuse_many(len(found))
    return found


def _checked(found: list[_Found], aside: Path, cancelled: CancelCheck, opening: Any) -> Toolkit:
    """Copy what the manifest lists, and hold it against the manifest."""
    if sum(one.size for one in found) > MOST_BYTES:
        raise _too_large()
    top = _top([one.name for one in found])
    above = len(top)
    refuse_doubles(one.name for one in found)
    by_name = {one.name[above:]: one for one in found if one.name.startswith(top)}
    if MANIFEST not in by_name:
        raise JumelageError("This is no toolkit: {name} is missing.", name=MANIFEST)
    with opening(by_name[MANIFEST]) as file:
        manifest = _manifest(file.read(_MOST_OF_MANIFEST + 1))
    listed = {part["path"]: part for part in manifest["files"]}
    for name, part in listed.items():
        stop_if(cancelled)
        if name not in by_name or by_name[name].size != part["size"]:
            raise _changed(name)
        target = aside / name
        target.parent.mkdir(parents=True, exist_ok=True)
        with opening(by_name[name]) as file:
            if _copy(file, target, part["size"]) != part["sha256"]:
                raise _changed(name)
    ignored = sorted(set(by_name) - set(listed) - {MANIFEST})
    return Toolkit(aside, manifest, tuple(ignored))


def _top(names: list[str]) -> str:
    """The one folder in which a zip holds everything, with its `/`; nothing where there is none."""
    if MANIFEST in names:
        return ""
    tops = {name.split("/")[0] for name in names if name.endswith(f"/{MANIFEST}") and name.count("/") == 1}
    return f"{tops.pop()}/" if len(tops) == 1 else ""


def _copy(source: IO[bytes], target: Path, size: int) -> str:
    """Copy as many bytes as are to be there and no more, and return their SHA-256."""
    digest, left = hashlib.sha256(), size
    with target.open("xb") as file:
        while piece := source.read(min(_CHUNK, left + 1)):
            left -= len(piece)
            if left < 0:
                raise _changed(target.name)
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()


def _manifest(text: bytes) -> Mapping[str, Any]:
    """The manifest, every part of it that is used of the kind that it must be."""
    told: Any = None
    newer = False
    if len(text) <= _MOST_OF_MANIFEST:
        with suppress(ValueError, RecursionError):
            told = json.loads(text.decode("utf-8"))
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise JumelageError("This is no toolkit: {name} cannot be read.", name=MANIFEST)
    for name, newest in (("format_version", FORMAT_VERSION), ("schema_version", SCHEMA_VERSION)):
        version = told.get(name)
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise JumelageError("This is no toolkit: {name} cannot be read.", name=MANIFEST)
        newer = newer or version > newest
    if newer:
        raise JumelageError("This toolkit was made by a newer version of the plugin: update the plugin to open it.")
    pair, parts = told.get("pair"), told.get("files")
    if not isinstance(pair, dict) or not isinstance(pair.get("name"), str) or not isinstance(parts, list):
        raise JumelageError("This is no toolkit: {name} cannot be read.", name=MANIFEST)
    refuse_doubles(list(_names(parts)))
    return told


def _names(parts: list[Any]) -> Iterator[str]:
    for part in parts:
        kinds = {"path": str, "size": int, "sha256": str}
        if not isinstance(part, dict) or not all(isinstance(part.get(key), kind) for key, kind in kinds.items()):
            raise JumelageError("This is no toolkit: {name} cannot be read.", name=MANIFEST)
        yield checked_name(part["path"])


def _refuse_many(count: int) -> None:
    if count > MOST_FILES:
        raise JumelageError("The toolkit holds more than {most} files: it is not opened.", most=MOST_FILES)


def _too_large() -> JumelageError:
    return JumelageError("Unpacked, the toolkit would be far too large: it is not opened.")


def _changed(name: str) -> JumelageError:
    return JumelageError("“{name}” of the toolkit is missing, damaged or was changed after the export.", name=name)


def _link(name: str) -> JumelageError:
    return JumelageError("“{name}” is a link, not a file: a toolkit holds none.", name=name)
