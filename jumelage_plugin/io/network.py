"""Whether a folder lies on a network drive, where two people who write one file damage each other's work."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

_KINDS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.gvfsd-fuse", "davfs", "afpfs", "ncpfs"}
_MOUNTS = Path("/proc/mounts")
_FIELDS = 3


def is_on_network(path: Path, mounts: Path = _MOUNTS) -> bool:
    """Whether a path is on another computer, as far as this one tells; False where it does not."""
    text = str(path)
    if text.startswith(("\\\\", "//")):
        return True
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    found = ""
    kind = ""
    for line in lines:
        parts = line.split(" ")
        if len(parts) < _FIELDS:
            continue
        place = parts[1].replace("\\040", " ")  # blanks as the kernel writes them
        whole = PurePosixPath(text)
        if (PurePosixPath(place) in whole.parents or place == text) and len(place) >= len(found):
            found, kind = place, parts[2]
    return kind in _KINDS
