"""Photos for tests: real JPEGs, with the EXIF block written byte by byte after the standard (CIPA DC-008)."""

from __future__ import annotations

import struct
from fractions import Fraction
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

_ASCII, _SHORT, _LONG, _RATIONAL = 2, 3, 4, 5


def photo(path: Path, lat=None, lon=None, orientation=None, taken=None, size=(60, 40), artist=None) -> Path:
    """Write a JPEG of one colour, its top left corner red; with what is given in its EXIF."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("#2f6f9f"))
    for x in range(20):
        for y in range(10):
            image.setPixelColor(x, y, QColor("#ff0000"))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 95)
    data = bytes(held)
    exif = _exif(lat, lon, orientation, taken, artist)
    block = b"\xff\xe1" + struct.pack(">H", len(exif) + 8) + b"Exif\0\0" + exif
    path.write_bytes(data[:2] + block + data[2:])
    return path


def _exif(lat, lon, orientation, taken, artist=None) -> bytes:
    """A little-endian TIFF with the main directory, and those of Exif and GPS where they are needed."""
    main, exif, gps = [], [], []
    if orientation is not None:
        main.append((0x0112, _SHORT, 1, struct.pack("<HH", orientation, 0)))
    if artist is not None:
        written = artist.encode() + b"\0"
        main.append((0x013B, _ASCII, len(written), written))
    if taken is not None:
        exif.append((0x9003, _ASCII, 20, taken.strftime("%Y:%m:%d %H:%M:%S").encode() + b"\0"))
    if lat is not None:
        gps.append((0x0001, _ASCII, 2, (b"N" if lat >= 0 else b"S") + b"\0\0\0"))
        gps.append((0x0002, _RATIONAL, 3, _degrees(lat)))
        gps.append((0x0003, _ASCII, 2, (b"E" if lon >= 0 else b"W") + b"\0\0\0"))
        gps.append((0x0004, _RATIONAL, 3, _degrees(lon)))
    parts = [part for part in ((0x8769, exif), (0x8825, gps)) if part[1]]
    start = 8 + 2 + 12 * (len(main) + len(parts)) + 4 + sum(len(one[3]) for one in main if len(one[3]) > 4)
    placed = []
    for tag, entries in parts:
        block = _directory(entries, start)
        main.append((tag, _LONG, 1, struct.pack("<I", start)))
        placed.append(block)
        start += len(block)
    return b"II*\0" + struct.pack("<I", 8) + _directory(main, 8) + b"".join(placed)


def _directory(entries, start) -> bytes:
    after = start + 2 + 12 * len(entries) + 4
    head, tail = struct.pack("<H", len(entries)), b""
    for tag, kind, count, value in sorted(entries):
        if len(value) <= 4:
            held = value.ljust(4, b"\0")
        else:
            held = struct.pack("<I", after + len(tail))
            tail += value
        head += struct.pack("<HHI", tag, kind, count) + held
    return head + b"\0\0\0\0" + tail


def _degrees(value) -> bytes:
    exact = Fraction(abs(value)).limit_denominator(1_000_000)
    return struct.pack("<6I", exact.numerator, exact.denominator, 0, 1, 0, 1)
