#!/usr/bin/python3
"""Draws all icons and palettes on one sheet, to be looked at: tools/icon_sheet.py FILE.png.

Each icon at 16, 32 and 96 pixels, on white (on the colour of its value where it has one), in grey and on dark.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsMarkerSymbol
from qgis.PyQt.QtCore import QPointF, QRectF, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

ROOT = Path(__file__).resolve().parent.parent
SIZES = (96, 32, 16)
PAD, NAME, BLOCKS = 8, 30, 3
GROUND = 96 + 32 + 16 + 4 * PAD
ROW = 96 + NAME + 2 * PAD
BLOCK = 3 * GROUND + 4 * PAD
STRIP = 74


class Sheet:
    """The picture, and what draws on it."""

    def __init__(self, rows: int, strips: int) -> None:
        from jumelage_climatique.jumelage_plugin.bridge import design, icons, palettes

        self.design, self.icons, self.palettes = design, icons, palettes
        size = QSize(BLOCKS * BLOCK + PAD, rows * ROW + strips * STRIP + 3 * PAD)
        self.picture = QImage(size, QImage.Format.Format_ARGB32)
        self.picture.fill(QColor(design.PAPER))
        self.painter = QPainter(self.picture)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.grounds = {
            **{code: mark.colour for code, mark in {**palettes.THEME_MARKS, **palettes.DOMAIN_MARKS}.items()},
            **palettes.PHASE_COLOURS,
        }

    def name(self, text: str, x: float, y: float) -> None:
        """Write what stands there."""
        self.painter.setFont(self.design.font(self.design.NOTE))
        self.painter.setPen(QColor(self.design.INK))
        self.painter.drawText(QPointF(x, y), text)

    def icon(self, code: str, left: float, top: float) -> None:
        """One icon on its three grounds."""
        colour = self.grounds.get(code, self.design.PAPER)
        grey = self._grey(colour)
        for place, ground in enumerate((colour, grey, self.design.INK)):
            x, y = left + place * (GROUND + PAD), top
            self.painter.fillRect(QRectF(x, y, GROUND, 96 + 2 * PAD), QColor(ground))
            # where the grey printer prints, the ink was chosen for the colour
            ink = QColor(self.design.ink_on(colour if place == 1 else ground))
            x += PAD
            for size in SIZES:
                path = str(self.icons.icon_path(code))
                image = QgsApplication.svgCache().svgAsImage(path, size, ink, ink, 1.0, 1.0)[0]
                self.painter.drawImage(QPointF(x, y + PAD), image)
                x += size + PAD
        self.name(code, left, top + 96 + 2 * PAD + 16)

    def strip(self, title: str, parts: list[tuple[str, str, str]], top: float) -> None:
        """A palette: shape, colour and name of each class, in colour and under it in grey."""
        self.name(title, PAD, top + 24)
        for place, (name, colour, shape) in enumerate(parts):
            x = 130.0 + place * 152.0
            for line, shown in enumerate((colour, self._grey(colour))):
                look = {"name": shape, "color": shown, "size": "6", "outline_color": self.design.INK}
                sign = QgsMarkerSymbol.createSimple({**look, "outline_width": "0.3"}).asImage(QSize(30, 30))
                self.painter.drawImage(QPointF(x, top + line * 32.0), sign)
            self.name(name, x + 34, top + 20)

    def _grey(self, code: str) -> str:
        """The grey of the same luminance."""
        colour = QColor(code)
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
        luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
        level = 12.92 * luminance if luminance <= 0.0031308 else 1.055 * luminance ** (1 / 2.4) - 0.055
        return QColor.fromRgbF(level, level, level).name()


def strips(palettes) -> dict[str, list[tuple[str, str, str]]]:
    """Return title -> (name, colour, shape) of the classes of each palette."""
    marks = {"Themes": palettes.THEME_MARKS, "Domains": palettes.DOMAIN_MARKS}
    shown = {title: [(code, *mark) for code, mark in found.items()] for title, found in marks.items()}
    circles = {
        "Phases": palettes.PHASE_COLOURS,
        "Sigma": palettes.SIGMA_COLOURS,
        "Sensation": palettes.SENSATION_COLOURS,
        "Steps": dict(enumerate(palettes.STEP_COLOURS, 1)),
    }
    for title, found in circles.items():
        shown[title] = [(str(name), colour, "circle") for name, colour in found.items()]
    shown["Steps"].append(("given up", *palettes.STOPPED))
    return shown


def main() -> None:
    """Draw the sheet."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(ROOT / "tests" / "helpers"))
    from plugin_loaded import leave_root_out_of_the_path, load_package

    leave_root_out_of_the_path()
    load_package()
    from jumelage_climatique.jumelage_plugin.bridge import icons, palettes

    found = strips(palettes)
    rows = -(-len(icons.CODES) // BLOCKS)
    sheet = Sheet(rows, len(found))
    for place, code in enumerate(icons.CODES):
        sheet.icon(code, PAD + place % BLOCKS * BLOCK, PAD + place // BLOCKS * ROW)
    for place, (title, parts) in enumerate(found.items()):
        sheet.strip(title, parts, rows * ROW + 2 * PAD + place * STRIP)
    sheet.painter.end()
    if not sheet.picture.convertToFormat(QImage.Format.Format_RGB32).save(sys.argv[1]):
        sys.exit(f"{sys.argv[1]} cannot be written")


if __name__ == "__main__":
    main()
