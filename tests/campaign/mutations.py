"""Changes real files for the worse: bytes, pieces of other files, and values that programs stumble over."""

from __future__ import annotations

import json
import random

HOSTILE = (
    *(b"", b"\0", b"NaN", b"inf", b"-1", b"1e999", b"99999999999999999999", b"=1+1", b"[% 1+1 %]", b"<script>", b'"'),
    *(b"\n", b"\r\n", b"\xff\xfe", b"\xf0\x9f\x98\x80", b"\xe2\x80\xae", b"../../x", b"CON", b"a" * 5000, b"'; --"),
)
HOSTILE_JSON = (
    *(None, True, -1, 0, 1e308, float("nan"), float("inf"), 10**30, "", "\0", "[% 1+1 %]", "a" * 5000, "\ud800"),
    *([], {}, [[]], {"en": []}, "999999999999999999999"),
)
"""Written by `json` as NaN and Infinity, which Python's own reader takes as well."""


def mutate(data: bytes, draw: random.Random) -> bytes:
    """The bytes of a file, changed in one to four places."""
    for _ in range(draw.randint(1, 4)):
        data = draw.choice((_flip, _cut, _splice, _hostile, _number, _repeat))(data, draw)
    return data


def mutate_json(text: str, draw: random.Random) -> bytes:
    """A JSON text with values replaced, left out or doubled where they stand; now and then changed as bytes too."""
    content = json.loads(text)
    for _ in range(draw.randint(1, 3)):
        _worsen(content, draw)
    data = json.dumps(content, ensure_ascii=True).encode()
    return mutate(data, draw) if draw.random() < 0.2 else data


def _worsen(node, draw: random.Random) -> None:
    """Go down to a place by chance and change what is there."""
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            return
        key = draw.choice(keys)
        inner = node[key]
        if isinstance(inner, (dict, list)) and inner and draw.random() < 0.9:
            node = inner
            continue
        if draw.random() < 0.15:
            del node[key]
        else:
            node[key] = draw.choice(HOSTILE_JSON)
        return


def _spot(data: bytes, draw: random.Random) -> int:
    # the first bytes tell how the rest is to be read: they are hit as often as all others together
    return draw.randrange(min(len(data), 200) if draw.random() < 0.5 else len(data)) if data else 0


def _flip(data: bytes, draw: random.Random) -> bytes:
    if not data:
        return data
    changed = bytearray(data)
    for _ in range(draw.choice((1, 1, 4, 64))):
        changed[_spot(data, draw)] ^= 1 << draw.randrange(8)
    return bytes(changed)


def _cut(data: bytes, draw: random.Random) -> bytes:
    return data[: _spot(data, draw)]


def _splice(data: bytes, draw: random.Random) -> bytes:
    at, start = _spot(data, draw), _spot(data, draw)
    return data[:at] + data[start : start + draw.choice((2, 16, 512))] + data[at + draw.choice((0, 2, 16, 512)) :]


def _hostile(data: bytes, draw: random.Random) -> bytes:
    at = _spot(data, draw)
    return data[:at] + draw.choice(HOSTILE) + data[at + draw.choice((0, 1, 8)) :]


def _number(data: bytes, draw: random.Random) -> bytes:
    at = _spot(data, draw)
    value = draw.choice((b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\x80"))
    return data[:at] + value + data[at + 4 :]


def _repeat(data: bytes, draw: random.Random) -> bytes:
    at = _spot(data, draw)
    return data[:at] + data[at : at + 40] * draw.choice((2, 50)) + data[at:]
