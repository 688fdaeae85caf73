"""Which names of files may come out of an archive that somebody else made.

A name is refused, not mended: a mended one could take the place of another file. What no system takes, or only some
take, is refused on all, so that a toolkit that opens here opens everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from .errors import JumelageError

LONGEST_NAME, LONGEST_PART = 240, 120
"""Characters: Windows takes 260 of a whole path."""
_DRIVE = re.compile(r"^[A-Za-z]:")
_RESERVED = re.compile(r"^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])$", re.IGNORECASE)
"""Names that Windows keeps for devices, with any ending (Microsoft, Naming Files, Paths, and Namespaces)."""
_FORBIDDEN = frozenset('<>:"|?*')
_INVISIBLE = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Unicode categories: control characters, those that turn the direction of a text, lone surrogates, ends of lines."""


def checked_name(name: str) -> str:
    """The name of a file within a folder, its parts with `/` between them, as it was given.

    Raises `JumelageError` when it leads out of the folder or is no name on some system.
    """
    shown = _shown(name)
    if not name or len(name) > LONGEST_NAME:
        raise JumelageError("The file name “{name}” is empty or too long.", name=shown)
    if any(unicodedata.category(sign) in _INVISIBLE for sign in name):
        raise JumelageError("The file name “{name}” holds characters that cannot be seen.", name=shown)
    if name.startswith("/") or _DRIVE.match(name):
        raise JumelageError("The file “{name}” would be written outside the folder: its path is absolute.", name=shown)
    if "\\" in name:
        raise JumelageError("The file name “{name}” holds a backslash.", name=shown)
    for part in name.split("/"):
        _check_part(part, shown)
    return name


def _check_part(part: str, shown: str) -> None:
    if part == "..":
        raise JumelageError("The file “{name}” would be written outside the folder: its path climbs.", name=shown)
    if part in {"", "."}:
        raise JumelageError("The path “{name}” has an empty part.", name=shown)
    if len(part) > LONGEST_PART:
        raise JumelageError("The file name “{name}” is empty or too long.", name=shown)
    if part != part.strip() or part.endswith("."):
        raise JumelageError("The file name “{name}” begins or ends with a space, or ends with a dot.", name=shown)
    if _FORBIDDEN & set(part) or _RESERVED.match(part.split(".", maxsplit=1)[0].strip()):
        raise JumelageError("The file name “{name}” cannot be used on Windows.", name=shown)


def refuse_doubles(names: Iterable[str]) -> None:
    """Raise `JumelageError` when two names are one on some system, or a file would be the folder of another."""
    files: dict[str, str] = {}
    for name in names:
        folded = same_name(name)
        if folded in files:
            raise JumelageError(
                "“{name}” and “{other}” are one file on some systems.", name=_shown(name), other=_shown(files[folded])
            )
        files[folded] = name
    for folded, name in files.items():
        parts = folded.split("/")
        for length in range(1, len(parts)):
            if "/".join(parts[:length]) in files:
                raise JumelageError("“{name}” lies in a folder that is a file as well.", name=_shown(name))


def same_name(name: str) -> str:
    """What two names have in common that lead to one file where letters of either size, or of either form, are one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _shown(name: str) -> str:
    """A name for a sentence: short, and without what cannot be seen."""
    seen = "".join(sign if unicodedata.category(sign) not in _INVISIBLE else "\ufffd" for sign in name)
    return seen if len(seen) <= LONGEST_PART else f"{seen[:LONGEST_PART]}…"
