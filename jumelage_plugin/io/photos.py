"""Photos brought into the folder of a twinning: copied as they are, under a name that every system takes."""

from __future__ import annotations

import hashlib
import os
import re
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from ..core.communes import plain
from ..core.errors import JumelageError

_CHUNK = 1 << 20
_SIGNATURES = {b"\xff\xd8\xff": ".jpg", b"\x89PNG\r\n\x1a\n": ".png"}
_WEBP = re.compile(rb"RIFF....WEBP", re.DOTALL)
"""Sounds and films begin with RIFF as well."""
_HEIC = re.compile(rb"....ftyp(?:heic|heix|heim|heis|hevc|mif1|msf1)", re.DOTALL)
"""Brands of ISO/IEC 23008-12 at the place that ISO/IEC 14496-12 gives them."""
_NOT_ASCII = re.compile(r"[^a-z0-9]+")
_LONGEST = 40


class Kept(NamedTuple):
    """A file in the folder of the photos: its path, and the fingerprint of its bytes."""

    path: Path
    sha256: str


def kind_of(source: Path) -> str:
    """The ending of the kind of image that a file holds. Raises `JumelageError` when it is none or cannot be read."""
    try:
        with source.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise JumelageError("The photo {name} cannot be read.", name=source.name) from error
    for signature, ending in _SIGNATURES.items():
        if head.startswith(signature):
            return ending
    if _WEBP.match(head):
        return ".webp"
    if _HEIC.match(head):
        raise JumelageError(
            "{name} is a photo in the format HEIC, which is not read everywhere: save it as JPEG first (on the "
            "telephone: camera, formats, “Most compatible”).",
            name=source.name,
        )
    raise JumelageError("{name} is not a photo: JPEG, PNG and WebP can be taken.", name=source.name)


def keep(source: Path, photos: Path, taken: datetime | None = None) -> Kept:
    """Copy a photo into a folder under a new name, by pieces, whatever its size; the original stays untouched.

    Raises `JumelageError`, with nothing left behind, when it cannot be read or the folder not written.
    """
    ending = kind_of(source)
    stamp = (taken or datetime.now()).strftime("%Y%m%d_%H%M%S")  # noqa: DTZ005 - the hour of the place
    stem = _NOT_ASCII.sub("-", plain(source.stem))[:_LONGEST].strip("-") or "photo"
    return _copied(source, photos, f"{stamp}_{stem}", ending)


def bring(source: Path, target: Path) -> Path:
    """Copy a file to where it shall lie, and return where it does: beside a file of that name, under another.

    Raises `JumelageError`, with nothing left behind, when it cannot be read or the folder not written.
    """
    return _copied(source, target.parent, target.stem, target.suffix).path


def _copied(source: Path, folder: Path, stem: str, ending: str) -> Kept:
    # not by tempfile: its files are closed to everyone else, and colleagues share the folder
    draft = folder / f".photo-{uuid4()}"
    digest = hashlib.sha256()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as file, draft.open("xb") as target:
            while piece := file.read(_CHUNK):
                digest.update(piece)
                target.write(piece)
            target.flush()
            os.fsync(target.fileno())
        return Kept(_place(draft, folder, stem, ending), digest.hexdigest())
    except OSError as error:
        raise _unwritable(folder) from error
    finally:
        if draft.exists():  # a read-only disk refuses even to remove what is not there
            draft.unlink()


def _place(draft: Path, photos: Path, stem: str, ending: str) -> Path:
    """Give a file its name without replacing any other: two may be kept at the same moment."""
    number = 1
    while True:
        final = photos / f"{stem}{'' if number == 1 else f'_{number}'}{ending}"
        try:
            os.link(draft, final)
        except FileExistsError:
            number += 1
        except OSError:  # a disk without links, such as a USB key
            if not final.exists():
                draft.replace(final)
                return final
            number += 1
        else:
            return final


def _unwritable(folder: Path) -> JumelageError:
    return JumelageError(
        "The photo could not be copied to {folder}: check that the folder is not read-only and the disk not full.",
        folder=folder,
    )
