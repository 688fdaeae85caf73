"""The photos that leave: copies of those that may be published, and of no others."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ...core.errors import JumelageError
from ...core.messages import Message, message
from ..photos import publishable_copy
from .material import PUBLISHED, Material


def publish(material: Material) -> list[Message]:
    """Bring the copies up to date with the photos; returns what could not be copied, in sentences.

    Copies of photos that may no longer be published are removed.
    """
    folder = material.folder.path / PUBLISHED
    folder.mkdir(parents=True, exist_ok=True)
    faults = []
    wanted = [photo for photos in material.photos.values() for photo in photos]
    _remove_others(folder, {Path(photo.path).name for photo in wanted})
    for photo in wanted:
        source, target = material.folder.path / photo.original, material.folder.path / photo.path
        if not source.is_file():
            faults.append(message("The photo {name} is missing.", name=photo.original))
        elif _is_older(target, source):
            try:
                publishable_copy(source, target)
            except JumelageError as error:
                faults.append(error.message)
    return faults


def _is_older(target: Path, source: Path) -> bool:
    return not target.is_file() or target.stat().st_mtime < source.stat().st_mtime


def _remove_others(folder: Path, wanted: Iterable[str]) -> None:
    """An agreement may have been taken back: what was copied before must not stay."""
    for path in folder.glob("*.jpg"):
        if path.name not in wanted:
            path.unlink()
