"""Mails to be sent from any program: as plain text, and as a draft that mail programs open (RFC 5322)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

# every mark at which some program ends a line, and the other control characters
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True)
class Mail:
    """A mail without sender and addressees: whoever sends it knows them."""

    subject: str
    body: str
    language: str


def one_line(text: str) -> str:
    """A text without line breaks and control characters: nothing in it can begin a header of its own."""
    return _BREAKS.sub(" ", text).strip()


def write_txt(mail: Mail, path: Path) -> None:
    """Write a mail to copy from: its subject, an empty line, its text (UTF-8)."""
    path.write_text(f"{one_line(mail.subject)}\n\n{mail.body.rstrip()}\n", encoding="utf-8")


def write_eml(mail: Mail, path: Path) -> None:
    """Write a mail as a draft: mail programs open it ready to be addressed (`X-Unsent`)."""
    message = EmailMessage(policy=SMTP)
    # first the text: setting it drops the headers of an earlier one, and the language is among them
    message.set_content(mail.body.rstrip() + "\n", charset="utf-8", cte="quoted-printable")
    message["Subject"] = one_line(mail.subject)
    message["Content-Language"] = one_line(mail.language)
    message["X-Unsent"] = "1"
    path.write_bytes(message.as_bytes())
