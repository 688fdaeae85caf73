"""Documents for tests: one with every kind of block, and texts that do harm where a text is not just data."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from jumelage_climatique.jumelage_plugin.core import document as blocks
from jumelage_climatique.jumelage_plugin.core.document import Document, Run

HOSTILE = (
    "<script>alert('x')</script>",
    "[% env('HOME') %]",
    "{{ 7*7 }} ${HOME} {0} %s",
    "]]> & &amp; <!-- x --> <text:p>",
    "=1+1\u00a0; of:=1+1",
    "🌡️🏘 e\u0301 ñ «œuvre»",
    "שלום עולם العربية",
    "a\x00b\x07c\x1bd\x7fe\x85f\ufffeg\ud800h\udfffi",
    "  two  spaces \tand a tab\nnext line\r\nthird\u2028fourth  ",
    "mot " * 2500,
    "x" * 10_000,
)


def png(path: Path, width: int = 60, height: int = 40) -> Path:
    """Write a PNG of one colour after its standard (ISO/IEC 15948)."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\x2f\x6f\x9f" * width) * height
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )
    return path


def with_every_block(picture: Path, *, landscape: bool = False) -> Document:
    """A document in French that holds each kind of block."""
    parts = (
        blocks.Paragraph("Une ouverture.", blocks.LEAD),
        blocks.Contents("Sommaire", 2),
        blocks.Heading(1, "Première partie"),
        blocks.Paragraph((Run("Du gras", bold=True), Run(" et du "), Run("penché", italic=True), Run("."))),
        blocks.Paragraph((Run("Un lien", link="https://example.org/?a=1&b=2"),)),
        blocks.Paragraph("En verano, la calle es de la sombra.", blocks.QUOTE, "es"),
        blocks.Heading(2, "Sous-partie"),
        blocks.Bullets(("Pomme", "Poire")),
        blocks.Bullets(("Primo", "Secundo"), numbered=True),
        blocks.Bullets(("Tertio", "Quarto"), numbered=True),
        blocks.Bullets(("Billets", "Interprète"), ticks=True),
        blocks.Heading(3, "Détail"),
        blocks.Grid(
            ("Mesure", "Valeur"),
            (("Température", "13,4 °C"), ("Pluie", (Run("612", bold=True), Run(" mm")))),
            caption="Deux mesures",
            first_is_head=True,
            shares=(3, 1),
        ),
        blocks.PageBreak(),
        blocks.Heading(1, "Seconde partie"),
        blocks.Picture(picture, "Un rectangle bleu", "Le rectangle", 50),
        blocks.Lines(3),
        blocks.Grid(("Nom", "Signature"), (("", ""), ("", "")), row_height_mm=12),
        blocks.PageBreak(),
        blocks.Grid(("Rang",), tuple((f"rang {n}",) for n in range(80))),
        blocks.Paragraph("Petites lettres.", blocks.NOTE),
    )
    return Document("Un titre & un autre", "fr", parts, "Commune de Carbonne", landscape)


def with_hostile_texts() -> Document:
    """A document whose every text is one that must stay a text."""
    parts: list[blocks.Block] = [blocks.Contents(HOSTILE[0])]
    for text in HOSTILE:
        parts += [
            blocks.Heading(1, text[:200]),
            blocks.Paragraph(text),
            blocks.Paragraph((Run(text, bold=True, link="javascript:alert(1)"),), blocks.QUOTE),
            blocks.Bullets((text, text)),
            blocks.Grid((text[:200], "b"), ((text, text),), caption=text[:200]),
        ]
    return Document(HOSTILE[0] + HOSTILE[7], "en", tuple(parts), HOSTILE[1])
