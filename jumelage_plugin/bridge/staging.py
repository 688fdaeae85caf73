"""Outputs that appear in one step, or not at all.

Each file is written in a folder of its own beside its destination (the same disk, so that the last
step is a rename) and takes its place only once the whole run has succeeded. When one of several
cannot take its place, those already placed are taken back.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from types import TracebackType

from ..core.errors import JumelageError
from ..io.durable import to_disk


class Staging:
    """A set of files to publish together; a context manager that cleans up whatever happens."""

    def __init__(self) -> None:
        """Start with nothing staged."""
        self._staged: list[tuple[Path, Path]] = []
        self._drafts: list[Path] = []
        self._made: list[Path] = []
        self._finals: set[Path] = set()
        self._superseded: list[Path] = []

    def __enter__(self) -> Staging:  # noqa: PYI034 - Self needs Python 3.11
        """Enter."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what has not been published, and the folders made for it."""
        for draft in self._drafts:
            shutil.rmtree(draft, ignore_errors=True)
        for folder in reversed(self._made):
            if not any(folder.iterdir()):
                folder.rmdir()

    def file(self, destination: str | Path) -> Path:
        """Where to write the file that will become `destination`.

        Raises `JumelageError` when its folder cannot be written to, when the file is being edited, or
        when another output of the run has the same name.
        """
        final = Path(destination).resolve()  # a link stays a link, to the new file
        draft = self._draft(final.parent)
        if final in self._finals:
            raise JumelageError("Two outputs have the same name: {path}.", path=final)
        if final.is_dir() or (final.exists() and not os.access(final, os.W_OK)):
            raise _unwritable(final)
        _refuse_open_edit(final)
        self._finals.add(final)
        return draft / final.name

    def folder(self, destination: str | Path) -> Path:
        """Where to write the files that will come to lie in the folder `destination`."""
        return self._draft(Path(destination).resolve())

    def supersede(self, path: Path) -> None:
        """Remove a file once all is in its place: until then it holds what a later run may go on with."""
        self._superseded.append(path)

    def _draft(self, folder: Path) -> Path:
        """A new folder inside `folder`, which is made where it is missing."""
        missing = [p for p in (folder, *folder.parents) if not p.exists()]
        try:
            for path in reversed(missing):
                path.mkdir(exist_ok=True)
                self._made.append(path)
            draft = Path(tempfile.mkdtemp(prefix=".jumelage-", dir=folder))
        except OSError as error:
            raise _unwritable(folder) from error
        self._drafts.append(draft)
        self._staged.append((draft, folder))
        return draft

    def publish(self) -> None:
        """Put every staged file, and what its writer left beside it, in its place: all or none."""
        parts = [(part, folder / part.name) for draft, folder in self._staged for part in sorted(draft.iterdir())]
        for _, final in parts:
            _refuse_open_edit(final)
        placed: list[tuple[Path, Path | None]] = []
        try:
            for part, _ in parts:
                to_disk(part)  # else a power cut may leave the new name with nothing behind it
            for number, (part, final) in enumerate(parts):
                earlier = _keep(final, part.parent / f".earlier-{number}")
                part.replace(final)
                placed.append((final, earlier))
        except OSError as error:
            for done, earlier in reversed(placed):
                _take_back(done, earlier)
            raise _unwritable(parts[len(placed)][1]) from error
        self._staged = []
        for path in self._superseded:
            path.unlink()


def _keep(final: Path, copy: Path) -> Path | None:
    """Keep a second name (or, where the disk knows no links, a copy) of a file about to be replaced."""
    if not final.exists():
        return None
    try:
        os.link(final, copy)
    except OSError:
        shutil.copy2(final, copy)
    return copy


def _take_back(final: Path, earlier: Path | None) -> None:
    """Put back what a file was before."""
    if earlier is None:
        final.unlink()
    else:
        earlier.replace(final)


def _unwritable(path: Path) -> JumelageError:
    return JumelageError("Cannot write {path}: check the folder, its rights and whether the file is open.", path=path)


def _refuse_open_edit(path: Path) -> None:
    """A GeoPackage with a log that is not empty is in use: replacing it would mix the log into the new file."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > 0:
        raise JumelageError("{name} is in use, perhaps being edited: save and close it first.", name=path.name)
