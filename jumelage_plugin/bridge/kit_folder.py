"""The sheets and mails of the kit as files of one folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from ..io.mails import write_eml, write_txt
from .document_files import write_document
from .kit import kit_document, kit_mail, kit_names

_MAIL = "mail_"


def write_kit(
    draft: Path, final: Path, language: str, fields: Mapping[str, str] | None = None, formats: Iterable[str] = ()
) -> None:
    """Write all sheets of the kit into `draft`, from where they go to `final`; empty without `fields`.

    Sheets as ODT and in the other `formats`, mails as text and as drafts. Raises `JumelageError` for a language in
    which there is no kit.
    """
    for name in kit_names():
        if name.startswith(_MAIL):
            mail = kit_mail(name, language, fields)
            write_txt(mail, draft / f"{name}.txt")
            write_eml(mail, draft / f"{name}.eml")
        else:
            write_document(kit_document(name, language, fields), name, formats, draft, final)
