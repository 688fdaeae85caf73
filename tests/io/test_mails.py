"""Mails as files: read back by Python's own parser, with no header that a text has smuggled in."""

from email import message_from_bytes
from email.policy import default

import pytest
from jumelage_climatique.jumelage_plugin.io.mails import Mail, write_eml, write_txt

HOSTILE = ("\r\nBcc: a@b.fr", "\nX-Evil: 1", "a\rBcc: b", "a\u2028Bcc: c", "a\x00b\x0bBcc: d", "é" * 500)


def read_back(path):
    return message_from_bytes(path.read_bytes(), policy=default)


def test_a_mail_is_read_back_as_written(tmp_path):
    text = "Señora,\n\n- año\u202f: 13,4\u00a0°C ; œuvre 🌡\n\n" + "mot " * 400 + "\n.\nFrom ici\n"
    write_eml(Mail("¿Un hermanamiento «climático»?", text, "es"), tmp_path / "a.eml")
    raw, found = (tmp_path / "a.eml").read_bytes(), read_back(tmp_path / "a.eml")
    assert found["Subject"] == "¿Un hermanamiento «climático»?"
    assert found["Content-Language"] == "es"
    assert found.get_content().replace("\r\n", "\n") == text
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert not found["To"]
    assert not found["Bcc"]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_text_makes_a_header(tmp_path, hostile):
    write_eml(Mail(f"Bonjour{hostile}", f"Corps{hostile}", f"fr{hostile}"), tmp_path / "a.eml")
    found = read_back(tmp_path / "a.eml")
    assert {name.lower() for name in found} == {
        "subject",
        "content-language",
        "x-unsent",
        "content-type",
        "content-transfer-encoding",
        "mime-version",
    }
    assert found["Subject"].startswith("Bonjour")


def test_a_text_has_its_subject_first(tmp_path):
    write_txt(Mail("Un\r\nsujet", "Corps\n\nfin\n\n", "fr"), tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "Un sujet\n\nCorps\n\nfin\n"
