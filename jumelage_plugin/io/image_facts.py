"""What kind an image file is and how large, read from its first bytes: PNG, JPEG and SVG."""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import NamedTuple

from ..core.errors import JumelageError

_MARK = 0xFF
"""What each marker of a JPEG begins with."""
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_SVG = re.compile(rb"<svg\b[^>]*>", re.DOTALL)
_VIEW_BOX = re.compile(rb"""viewBox\s*=\s*["']\s*[-\d.eE+]+[\s,]+[-\d.eE+]+[\s,]+([\d.eE+]+)[\s,]+([\d.eE+]+)""")
_SIDE = rb"""\b%s\s*=\s*["']\s*([\d.]+)\s*(?:px|pt|mm|cm|in)?\s*["']"""
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers of a JPEG after which its size stands."""
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""The markers of a JPEG that hold nothing."""


class ImageFacts(NamedTuple):
    """The bytes of an image, its media type and ending, and its height in parts of its width."""

    data: bytes
    media_type: str
    ending: str
    aspect: float


def image_facts(path: Path) -> ImageFacts:
    """What an image file holds. Raises `JumelageError` when it cannot be read or is of another kind."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise JumelageError("The picture {name} is missing or cannot be read.", name=path.name) from error
    if data.startswith(_PNG):
        kind, size = ("image/png", ".png"), _png_size(data)
    elif data.startswith(_JPEG):
        kind, size = ("image/jpeg", ".jpg"), _jpeg_size(data)
    else:
        kind, size = ("image/svg+xml", ".svg"), _svg_size(data)
    if size is None or min(size) <= 0:
        raise JumelageError("{name} is no picture: PNG, JPEG and SVG can be taken.", name=path.name)
    return ImageFacts(data, *kind, size[1] / size[0])


def _png_size(data: bytes) -> tuple[float, float] | None:
    """Width and height, which stand in the first chunk; None where the file ends before."""
    header = data[16:24]
    return struct.unpack(">II", header) if len(header) == struct.calcsize(">II") else None


def _jpeg_size(data: bytes) -> tuple[float, float] | None:
    """Width and height, which stand in the header of the first frame; None where the file ends before."""
    at = 2
    while at + 9 <= len(data):
        if data[at] != _MARK:
            return None
        marker = data[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        if marker == _MARK:
            at += 1
        elif marker in _ALONE:
            at += 2
        else:
            at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])
    return None


def _svg_size(data: bytes) -> tuple[float, float] | None:
    """Width and height of the drawing, from its view box where it has one."""
    tag = _SVG.search(data)
    if tag is None:
        return None
    box = _VIEW_BOX.search(tag[0])
    sides = box.groups() if box else [_first(re.search(_SIDE % side, tag[0])) for side in (b"width", b"height")]
    try:
        width, height = (float(side) for side in sides)
    except ValueError:
        return None
    return width, height


def _first(found: re.Match[bytes] | None) -> bytes:
    return found[1] if found else b""
