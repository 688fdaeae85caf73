"""Whether a folder lies on a network drive, where two people who write one file damage each other's work.

The locks by which SQLite keeps writers apart are not to be relied on there (https://www.sqlite.org/faq.html#q5).
"""

from __future__ import annotations

import os
import re
from pathlib import Path

_KINDS = {"afpfs", "afs", "cifs", "davfs", "fuse.davfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs", "ncpfs"}
_KINDS |= {"nfs", "nfs4", "smb3", "smbfs"}
_MOUNTS = Path("/proc/mounts")
_FIELDS = 3
_ESCAPED = re.compile(r"\\([0-7]{3})")
"""Blanks and the like in a name, as the kernel writes them."""


def is_on_network(path: Path, mounts: Path = _MOUNTS) -> bool:
    """Whether a path is on another computer, as far as this one tells; False where it does not."""
    real = os.path.realpath(path)  # links lead elsewhere; on Windows it tells the server behind a letter such as Z:
    if any(text.startswith(("\\\\", "//")) for text in (str(path), real)):
        return True
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    deepest, kind = -1, ""
    for line in lines:
        parts = line.split(" ")
        if len(parts) < _FIELDS:
            continue
        place = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), parts[1]).rstrip("/")
        # of places that hold the path the deepest counts, of two mounts on one place the later
        if (real == place or real.startswith(f"{place}/")) and len(place) >= deepest:
            deepest, kind = len(place), parts[2]
    return kind in _KINDS
