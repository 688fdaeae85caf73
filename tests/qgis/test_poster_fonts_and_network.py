"""Posters on a computer without our fonts, and posters, pages and documents that ask nothing of the network."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import posters_checked
import pytest
from jumelage_climatique.jumelage_plugin.bridge.bilingual import Tongues
from jumelage_climatique.jumelage_plugin.bridge.posters import making
from jumelage_climatique.jumelage_plugin.bridge.posters.catalogue import poster
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer as table_layer
from qgis import processing
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

HELPERS = Path(posters_checked.__file__).parent
ONLY_DEJAVU = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>{cache}</cachedir></fontconfig>
"""
MAKE = """
import os, sys
sys.path.append(sys.argv[1])
from plugin_loaded import start_with_algorithms
alive = start_with_algorithms()
import processing
asked = {"TWINNING": sys.argv[2], "POSTERS": sys.argv[3].split(","), "LANGUAGE": "fr"}
print(processing.run("jumelage:makeposters", asked)["FINDINGS"], "findings")
sys.stdout.flush(); os._exit(0)
"""


@pytest.mark.once
def test_the_widest_font_cuts_nothing(twinning, opened, tmp_path):
    folder = twinning(example=True)
    codes = ("p2", "p6", "p8")
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(ONLY_DEJAVU.format(cache=tmp_path / "cache"), encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-c", MAKE, str(HELPERS), str(folder.project_file), ",".join(codes)],
        env={**os.environ, "FONTCONFIG_FILE": str(fonts), "QT_QPA_PLATFORM": "offscreen"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "0 findings" in ended.stdout, ended.stderr
    project = opened(folder)
    for code in codes:
        pdf = folder.exports / "posters" / f"{code}_A3_fr.pdf"
        assert "DejaVuSans" in posters_checked.run("pdffonts", pdf)
        assert "OpenSans" not in posters_checked.run("pdffonts", pdf)
        edition = making.Edition(poster(code), "A3", Tongues("fr"))
        layouts = [making.found(project, edition, part) for part in edition.poster.parts]
        assert list(posters_checked.of_words(pdf, layouts, edition.tongues)) == []


@pytest.fixture
def asked_of_the_network():
    """Return the address of a server on this computer, and the paths that were asked of it."""
    paths = []

    class Noting(BaseHTTPRequestHandler):
        def do_GET(self):
            paths.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_words):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Noting)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()
    server.server_close()


@pytest.mark.once
def test_nothing_is_asked_of_the_network(twinning, opened, asked_of_the_network):
    address, paths = asked_of_the_network
    folder = twinning(example=True)
    project = opened(folder)
    for table, name in (("practice", "title"), ("action", "title"), ("event", "title"), ("event", "findings")):
        rows = table_layer(project, table)
        rows.startEditing()
        field = rows.fields().indexOf(name)
        for feature in rows.getFeatures():
            rows.changeAttributeValue(feature.id(), field, f'<img src="{address}/x"> ![x]({address}/y)')
        assert rows.commitChanges()
    project.clear()
    made = processing.run("jumelage:makeposters", {"TWINNING": str(folder.project_file), "POSTERS": ["p3", "p4"]})
    assert made["COUNT"] == 2
    assert processing.run("jumelage:makedocuments", {"TWINNING": str(folder.project_file)})
    assert paths == []
    QgsNetworkAccessManager.blockingGet(QNetworkRequest(QUrl(f"{address}/proof")))
    assert paths == ["/proof"]  # the server does count
