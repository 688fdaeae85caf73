"""Documents as OpenDocument Text (ODF 1.3), which every office suite opens and a town hall can edit.

The same document gives the same bytes: no time, no name of a user or of a computer goes into the file.
Specification: OASIS, Open Document Format for Office Applications Version 1.3, parts 2 (packages) and 3 (schema).
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from ..core.document import Document
from .markup import clean, element
from .odt_content import Content
from .odt_styles import ODF_VERSION, root, styles_file

_MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can tell."""
_READABLE = 0o100644 << 16
_UNIX = 3


def write_odt(document: Document, path: Path) -> None:
    """Write a document; a picture that is missing or of another kind raises `JumelageError` before anything is written.

    Text is data: control characters and lone surrogates are dropped, the rest appears as written.
    """
    content = Content(document)
    files = {
        "content.xml": content.file(),
        "styles.xml": styles_file(document),
        "meta.xml": _meta(document),
        **{name: picture.data for name, picture in content.pictures.items()},
    }
    kinds = {name: picture.media_type for name, picture in content.pictures.items()}
    with zipfile.ZipFile(path, "w") as archive:
        # first and as it is, so that the kind of the file shows in its first bytes
        _add(archive, "mimetype", _MEDIA_TYPE.encode(), zipfile.ZIP_STORED)
        for name, data in files.items():
            _add(archive, name, data, zipfile.ZIP_DEFLATED)
        _add(archive, "META-INF/manifest.xml", _manifest(files, kinds), zipfile.ZIP_DEFLATED)


def _add(archive: zipfile.ZipFile, name: str, data: bytes, method: int) -> None:
    entry = zipfile.ZipInfo(name, _FIRST_DAY)
    entry.compress_type = method
    entry.external_attr = _READABLE
    entry.create_system = _UNIX
    archive.writestr(entry, data)


def _meta(document: Document) -> bytes:
    told = [
        element("meta:generator", {}, "Jumelage climatique"),
        element("dc:title", {}, clean(document.title)),
    ]
    if document.author:
        told.append(element("meta:initial-creator", {}, document.author))
        told.append(element("dc:creator", {}, document.author))
    told.append(element("dc:language", {}, document.language))
    return root("office:document-meta", element("office:meta", {}, *told))


def _manifest(files: dict[str, bytes], kinds: dict[str, str]) -> bytes:
    entries = [("/", _MEDIA_TYPE), *((name, kinds.get(name, "text/xml")) for name in files)]
    listed = []
    for name, kind in entries:
        told = {"manifest:full-path": name, "manifest:media-type": kind}
        if name == "/":
            told["manifest:version"] = ODF_VERSION
        listed.append(element("manifest:file-entry", told, void=True))
    tree = element("manifest:manifest", {"xmlns:manifest": _MANIFEST, "manifest:version": ODF_VERSION}, *listed)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tree}'.encode()
