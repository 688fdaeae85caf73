"""Documents as PDF by Qt: what other programs read in them, and that nothing is fetched from anywhere."""

import subprocess
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import documents_made as made
import pytest
from jumelage_climatique.jumelage_plugin.bridge import document_pdf
from jumelage_climatique.jumelage_plugin.core.document import Document, Paragraph, Picture
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from qgis.PyQt.QtGui import QPdfWriter


def told(*command) -> str:
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("landscape", [False, True])
def test_every_text_on_pages_of_a4_with_its_fonts(tmp_path, landscape):
    path = tmp_path / "x.pdf"
    document = made.with_every_block(made.png(tmp_path / "blue.png"), landscape=landscape)
    document_pdf.write_pdf(document, path)
    text = told("pdftotext", "-layout", path, "-")
    for expected in ("Un titre & un autre", "Du gras et du penché.", "Pomme", "13,4 °C", "Le rectangle", "rang 79"):
        assert expected in text, expected
    (size,) = [line.split() for line in told("pdfinfo", path).splitlines() if line.startswith("Page size")]
    shape = (round(float(size[2])), round(float(size[4])))
    assert shape == ((842, 595) if landscape else (595, 842))
    fonts = [line.split() for line in told("pdffonts", path).splitlines()[2:]]
    assert fonts
    assert all("yes" in line for line in fonts)
    assert len(told("pdfimages", "-list", path).splitlines()) == 3
    assert "Un titre & un autre" in told("pdfinfo", path)


def test_hostile_texts_are_printed_as_written(tmp_path):
    document_pdf.write_pdf(made.with_hostile_texts(), tmp_path / "x.pdf")
    text = told("pdftotext", tmp_path / "x.pdf", "-")
    for hostile in made.HOSTILE[:4]:
        assert "".join(hostile.split()) in "".join(text.split())


def test_nothing_is_fetched(tmp_path):
    asked = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

    with HTTPServer(("127.0.0.1", 0), Listener) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        text = document_pdf._Offline({})
        text.setHtml(
            f'<img src="{address}/a.png"><link rel="stylesheet" href="{address}/b.css"><img src="/etc/passwd">'
        )
        writer = QPdfWriter(str(tmp_path / "offline.pdf"))
        (getattr(text, "print_", None) or text.print)(writer)
        del writer
        document = Document("T", "en", (Paragraph(f'<img src="{address}/c.png">'),))
        document_pdf.write_pdf(document, tmp_path / "x.pdf")
        server.shutdown()
    assert asked == []


def test_a_missing_picture_is_one_plain_sentence(tmp_path):
    document = Document("T", "en", (Picture(tmp_path / "none.png", "alt"),))
    with pytest.raises(JumelageError, match=r"none\.png is missing or cannot be read"):
        document_pdf.write_pdf(document, tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()
