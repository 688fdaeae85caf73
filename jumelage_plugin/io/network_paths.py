"""Whether a folder lies on another computer: SQLite, on which a GeoPackage stands, may be damaged there.

Locks that cross a network are not to be relied on (https://www.sqlite.org/faq.html#q5).
"""

from __future__ import annotations

import os
import re
from pathlib import Path

_MOUNTS = Path("/proc/mounts")
_OF_NETWORK = ("nfs", "cifs", "smb", "afs", "ncpfs", "davfs", "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.gvfsd")
_OCTAL = re.compile(r"\\([0-7]{3})")


def is_network_path(path: str | Path, mounts: Path = _MOUNTS) -> bool:
    """Whether a path is on a network: by its form (//server), or by how its disk is mounted where that is told."""
    text = os.path.realpath(path)  # on Windows, of a letter such as Z: it tells the server
    if any(str(form).startswith(("\\\\", "//")) for form in (path, text)):
        return True
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return False
    return _kind_of_disk(text, lines).startswith(_OF_NETWORK)


def _kind_of_disk(path: str, lines: list[str]) -> str:
    """The kind of the disk that holds a path: of all places that contain it the deepest, of equal ones the last."""
    deepest, kind = -1, ""
    for line in lines:
        parts = line.split(" ")
        if len(parts) < 3:  # noqa: PLR2004 - device, place, kind
            continue
        place = _OCTAL.sub(lambda found: chr(int(found[1], 8)), parts[1]).rstrip("/")
        if (path == place or path.startswith(f"{place}/")) and len(place) >= deepest:
            deepest, kind = len(place), parts[2]
    return kind
