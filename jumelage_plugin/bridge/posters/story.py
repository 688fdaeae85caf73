"""The accessible twin of a poster: what it says as a document with headings, tables and descriptions of its pictures.

The PDFs of QGIS bear no tags, so that a screen reader cannot follow them; these files say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...core.document import Block, Document, Heading, Picture
from ..bilingual import Tongues


def document(story: Sequence[Block], tongues: Tongues, author: str, folder: Path) -> Document:
    """The document of a story; pictures are found in the folder of the twinning, those that are not there left out."""
    titles = [block.text for block in story if isinstance(block, Heading) and block.level == 1]
    blocks: list[Block] = []
    for block in story:
        if isinstance(block, Heading):
            if block.level > 1:
                blocks.append(replace(block, level=block.level - 1))  # the first is the title of the document
            continue
        if isinstance(block, Picture):
            path = folder / block.path
            if path.is_file():
                blocks.append(replace(block, path=path))
            continue
        blocks.append(block)
    return Document(titles[0] if titles else "", tongues.main, tuple(blocks), author)
