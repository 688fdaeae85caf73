"""One family of icons: plain, alike in weight, told apart when small, recoloured by QGIS, and at home in any folder."""

from __future__ import annotations

import re
import shutil
import zipfile
from itertools import combinations
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge import icons, palettes
from jumelage_climatique.jumelage_plugin.core import valuelists
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from qgis.core import (
    QgsApplication,
    QgsLayoutItemPicture,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsSvgMarkerSymbolLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

INK, RED = "#14283a", QColor("#c00000")
LISTS = (valuelists.THEMES, valuelists.DOMAINS, valuelists.HAZARDS, valuelists.SENSES, valuelists.PHASES)
SVG = "{http://www.w3.org/2000/svg}"
UNITS = 24
ALIKE = 0.8
"""Share of their common ink from which two small icons are taken for each other."""


def recoloured(code: str, size: int, colour: QColor = RED) -> QImage:
    """Return the icon as QGIS draws it in a colour."""
    return QgsApplication.svgCache().svgAsImage(str(icons.icon_path(code)), size, colour, colour, 1.0, 1.0)[0]


def opacity(picture: QImage) -> np.ndarray:
    rows = range(picture.height())
    return np.array([[picture.pixelColor(x, y).alphaF() for x in range(picture.width())] for y in rows])


def is_all(picture: QImage, colour: QColor) -> bool:
    """Tell whether all that is fully opaque has a colour, but for the rounding of edges that overlap."""
    found = [picture.pixelColor(x, y) for y in range(picture.height()) for x in range(picture.width())]
    inked = np.array([pixel.getRgb()[:3] for pixel in found if pixel.alpha() == 255])
    return len(inked) > 0 and np.abs(inked - colour.getRgb()[:3]).max() <= 2


def test_every_value_has_its_icon_and_every_icon_a_value():
    wanted = {value.code: str(value.words) for values in LISTS for value in values.values} | {icons.NORTH: "North"}
    assert set(icons.CODES) == set(wanted)
    titles = {code: ET.parse(icons.icon_path(code)).getroot().findtext(f"{SVG}title") for code in icons.CODES}
    assert titles == wanted
    drawn = {path for path in icons.icon_path(icons.NORTH).parent.rglob("*.svg") if path.name != "jumelage.svg"}
    assert drawn == {icons.icon_path(code) for code in icons.CODES}


@pytest.mark.parametrize("code", ["", "THE_NONE", "../jumelage", "KTM_A1"])
def test_what_has_no_icon_has_no_path(code, tmp_path):
    with pytest.raises(KeyError):
        icons.icon_path(code)
    with pytest.raises(KeyError):
        icons.copied_icon(tmp_path, code)


@pytest.mark.parametrize("code", icons.CODES)
def test_icons_are_plain_and_of_one_family(code):
    text = icons.icon_path(code).read_text(encoding="utf-8")
    assert len(text.encode()) < 2048
    assert not re.search(r"href|url\(|data:|base64|<script|<style|<!|\son\w+=", text)
    root = ET.fromstring(text)
    look = {"viewBox": "0 0 24 24", "stroke-width": "2", "stroke-linecap": "round", "stroke-linejoin": "round"}
    assert {name: root.get(name) for name in look} == look
    drawn = list(root.iter())
    assert {element.tag.removeprefix(SVG) for element in drawn} <= {"svg", "title", "g", "path", "circle"}
    assert not any(element.get("stroke-width") for element in drawn[1:])
    paints = {element.get(name) for element in drawn for name in ("fill", "stroke")} - {None}
    assert paints <= {"none", INK, f"param(fill) {INK}"}


@pytest.mark.parametrize("code", icons.CODES)
def test_icons_are_of_one_size_and_weight(code):
    covered = opacity(recoloured(code, 10 * UNITS)) > 0.5
    across, down = (np.flatnonzero(covered.any(axis=axis)) for axis in (0, 1))
    ends = np.array([across[0], across[-1] + 1, down[0], down[-1] + 1]) / 10.0
    assert ends.min() >= 0.9
    assert ends.max() <= UNITS - 0.9
    assert 18.0 <= max(ends[1] - ends[0], ends[3] - ends[2]) <= 22.2
    assert abs(ends[:2].mean() - UNITS / 2) <= 0.6
    assert abs(ends[2:].mean() - UNITS / 2) <= 0.6
    assert 0.14 <= covered.mean() <= 0.34


def test_icons_are_told_apart_on_a_screen():
    shown = {code: opacity(recoloured(code, 16)) for code in icons.CODES}
    for (one, first), (other, second) in combinations(shown.items(), 2):
        assert np.minimum(first, second).sum() / np.maximum(first, second).sum() < ALIKE, (one, other)


@pytest.mark.parametrize("code", icons.CODES)
def test_qgis_recolours_every_part(code):
    assert is_all(recoloured(code, 96), RED)


@pytest.mark.parametrize("code", icons.CODES)
def test_a_program_that_knows_no_parameters_draws_them_in_ink(code):
    picture = QImage(96, 96, QImage.Format.Format_ARGB32)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    QSvgRenderer(str(icons.icon_path(code))).render(painter, QRectF(0, 0, 96, 96))
    painter.end()
    assert is_all(picture, QColor(INK))
    assert opacity(picture) == pytest.approx(opacity(recoloured(code, 96)), abs=0.05)


def test_a_symbol_takes_its_colour():
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(str(icons.icon_path("HAZ_STORM")), 20.0))
    symbol.symbolLayer(0).setFillColor(RED)
    assert is_all(symbol.asImage(QSize(96, 96)), RED)


# Copies


def files_in(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_copies_are_the_icons(tmp_path):
    icons.copy_icons(tmp_path)
    assert len(files_in(tmp_path)) == len(icons.CODES)
    for code in icons.CODES:
        assert icons.copied_icon(tmp_path, code).read_bytes() == icons.icon_path(code).read_bytes()
    assert icons.copied_icon(tmp_path, "THE_URB") == tmp_path / "icons" / "themes" / "THE_URB.svg"


def test_earlier_copies_give_way_and_what_is_the_planners_stays(tmp_path):
    icons.copy_icons(tmp_path)
    wanted = files_in(tmp_path)
    icons.copied_icon(tmp_path, "SEN_SIGHT").write_text("older", encoding="utf-8")
    (tmp_path / "icons" / "themes" / "ours.svg").write_text("ours", encoding="utf-8")
    icons.copy_icons(tmp_path)
    assert files_in(tmp_path) == {**wanted, "icons/themes/ours.svg": b"ours"}


def test_a_folder_that_cannot_hold_them_is_told_and_left_as_it_was(tmp_path):
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "hazards").write_text("a file where a folder should be", encoding="utf-8")
    before = files_in(tmp_path)
    with pytest.raises(JumelageError, match="Cannot write"):
        icons.copy_icons(tmp_path)
    assert files_in(tmp_path) == before
    assert [path.name for path in (tmp_path / "icons").iterdir()] == ["hazards"]


def test_a_full_disk_is_told_and_left_as_it_was(small_disk):
    disk = small_disk(48)
    with pytest.raises(JumelageError, match="Cannot write"):
        icons.copy_icons(disk)
    assert list(disk.iterdir()) == []


def test_a_layout_shows_the_copy_wherever_its_folder_goes(tmp_path):
    made, moved = tmp_path / "made", tmp_path / "été à l'abri" / "ñandú"
    made.mkdir()
    icons.copy_icons(made)
    project = QgsProject()
    project.setFileName(str(made / "project.qgz"))
    project.writeEntryBool("Paths", "/Absolute", False)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("P3")
    picture = QgsLayoutItemPicture(layout)
    picture.setPicturePath(str(icons.copied_icon(made, "THE_RES")))
    picture.setSvgFillColor(QColor(palettes.THEME_MARKS["THE_RES"].colour))
    layout.addLayoutItem(picture)
    project.layoutManager().addLayout(layout)
    assert project.write()
    project.clear()
    with zipfile.ZipFile(made / "project.qgz") as packed:
        text = "".join(packed.read(name).decode("utf-8") for name in packed.namelist() if name.endswith(".qgs"))
    assert 'file="./icons/themes/THE_RES.svg"' in text
    assert str(made) not in text

    moved.parent.mkdir()
    shutil.move(made, moved)
    opened = QgsProject()
    assert opened.read(str(moved / "project.qgz"))
    shown = next(
        item for item in opened.layoutManager().layoutByName("P3").items() if isinstance(item, QgsLayoutItemPicture)
    )
    assert shown.picturePath() == str(icons.copied_icon(moved, "THE_RES"))
    assert not shown.isMissingImage()
    assert shown.svgFillColor() == QColor(palettes.THEME_MARKS["THE_RES"].colour)
    opened.clear()
