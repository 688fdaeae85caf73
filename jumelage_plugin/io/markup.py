"""Elements of XML and HTML in which text is always data: what is not markup of ours is escaped."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

_REFUSED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    + "]"
)
"""Control characters, lone surrogates and the code points that Unicode keeps free: XML 1.0 or HTML refuse them."""
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029")
_OPEN_ADDRESSES = ("http://", "https://", "mailto:", "tel:")


class Markup(str):
    """Finished markup: made by `element` and `joined` alone."""

    __slots__ = ()


def clean(text: str) -> str:
    """A text without what neither XML nor HTML can hold, each of its lines ended by a line feed."""
    return _REFUSED.sub("", _LINE_ENDS.sub("\n", text))


def element(name: str, attributes: Mapping[str, str] | None = None, /, *children: str, void: bool = False) -> Markup:
    """One element; children that are not `Markup` are escaped. `void` ends it in its first tag."""
    told = "".join(f' {key}="{_attribute(value)}"' for key, value in (attributes or {}).items())
    if void:
        return Markup(f"<{name}{told}/>")
    return Markup(f"<{name}{told}>{joined(*children)}</{name}>")


def _attribute(value: str) -> str:
    # written as they are, they would be read as spaces
    return escape(clean(value)).replace("\n", "&#10;").replace("\t", "&#9;")


def joined(*parts: str) -> Markup:
    """Parts one after the other, those that are not `Markup` escaped."""
    return Markup("".join(part if isinstance(part, Markup) else escape(clean(part), quote=False) for part in parts))


def is_open_address(address: str) -> bool:
    """Whether a link may lead there: the web, a mail or a call, never a script or a file of this computer."""
    return clean(address).strip().lower().startswith(_OPEN_ADDRESSES)
