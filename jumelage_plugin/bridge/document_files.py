"""The files of documents: ODT always, a page of HTML and a PDF on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain, count
from pathlib import Path

from ..core.document import Document
from ..io.document_html import write_html
from ..io.odt import write_odt
from .document_pdf import write_pdf

ODT, HTML, PDF = "odt", "html", "pdf"
WRITERS: dict[str, Callable[[Document, Path], None]] = {ODT: write_odt, HTML: write_html, PDF: write_pdf}


def write_document(document: Document, stem: str, formats: Iterable[str], draft: Path, final: Path) -> list[str]:
    """Write a document into the folder `draft`, from which it goes to `final`; the names of its files.

    A file that lies in `final` already may have been worked on: it stays, and the new one takes another name.
    """
    wanted = [ODT, *(one for one in formats if one != ODT)]
    name = _free(stem, wanted, final)
    names = [f"{name}.{ending}" for ending in wanted]
    for ending, file in zip(wanted, names):
        WRITERS[ending](document, draft / file)
    return names


def _free(stem: str, endings: list[str], folder: Path) -> str:
    names = chain((stem,), (f"{stem}-{number}" for number in count(2)))
    return next(name for name in names if not any((folder / f"{name}.{ending}").exists() for ending in endings))
