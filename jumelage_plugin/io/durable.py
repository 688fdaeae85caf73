"""Files that are still there when the power goes: systems keep what is written in memory for a while."""

from __future__ import annotations

import os
from pathlib import Path


def to_disk(path: Path) -> None:
    """Wait until a file, or every file of a folder, has reached the disk. Raises `OSError` when the disk fails."""
    for file in (path, *sorted(path.rglob("*"))) if path.is_dir() else (path,):
        if file.is_file():
            handle = os.open(file, os.O_RDWR)  # Windows only does it for those who may write
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
