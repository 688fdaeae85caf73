"""Outputs that appear in one step, or not at all.

Each file is written in a folder of its own beside its destination (the same disk, so that the last
step is a rename) and takes its place only once the whole run has succeeded.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from types import TracebackType

from ..core.errors import JumelageError


class Staging:
    """A set of files to publish together; a context manager that cleans up whatever happens."""

    def __init__(self) -> None:
        """Start with nothing staged."""
        self._staged: list[tuple[Path, Path]] = []
        self._folders: list[Path] = []

    def __enter__(self) -> Staging:  # noqa: PYI034 - Self needs Python 3.11
        """Enter."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what has not been published."""
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)

    def file(self, destination: str | Path) -> Path:
        """Where to write the file that will become `destination`.

        Raises `JumelageError` when its folder cannot be written to, or another program is writing it.
        """
        final = Path(destination)
        try:
            final.parent.mkdir(parents=True, exist_ok=True)
            folder = Path(tempfile.mkdtemp(prefix=".jumelage-", dir=final.parent))
        except OSError as error:
            raise _unwritable(final) from error
        self._folders.append(folder)
        if final.is_dir() or (final.exists() and not os.access(final, os.W_OK)):
            raise _unwritable(final)
        _refuse_open_edit(final)
        self._staged.append((folder, final.parent))
        return folder / final.name

    def folder(self, destination: str | Path) -> Path:
        """Where to write the files that will come to lie in the folder `destination`."""
        final = Path(destination)
        try:
            final.mkdir(parents=True, exist_ok=True)
            folder = Path(tempfile.mkdtemp(prefix=".jumelage-", dir=final))
        except OSError as error:
            raise _unwritable(final) from error
        self._folders.append(folder)
        self._staged.append((folder, final))
        return folder

    def publish(self) -> None:
        """Put every staged file, and what its writer left beside it, in its place."""
        parts = [(part, final / part.name) for folder, final in self._staged for part in sorted(folder.iterdir())]
        for _, final in parts:
            _refuse_open_edit(final)
        for part, final in parts:
            try:
                part.replace(final)
            except OSError as error:
                raise _unwritable(final) from error
        self._staged = []


def _unwritable(path: Path) -> JumelageError:
    return JumelageError("Cannot write {path}: check the folder, its rights and whether the file is open.", path=path)


def _refuse_open_edit(path: Path) -> None:
    """A GeoPackage with a log that is not empty is being edited: replacing it would corrupt the log's work."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > 0:
        raise JumelageError("{name} is being edited in QGIS: save the edits first.", name=path.name)
