#!/usr/bin/python3
"""A small window that photos are dragged from, as from a file manager: drag_source.py FOLDER.

It makes three photos in FOLDER: here.jpg knows its place in Fuente Obejuna and lies on its side, a.jpg and b.jpg know
nothing. Three fields, one under the other in the top left corner of the screen, carry here.jpg, a.jpg with b.jpg, and
a text that is no photo.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.PyQt.QtCore import QMimeData, Qt, QUrl
from qgis.PyQt.QtGui import QDrag
from qgis.PyQt.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

_HELPERS = Path(__file__).resolve().parent.parent / "tests" / "helpers"
_WIDTH, _HEIGHT = 90, 30
_PLACE = 38.268, -5.4185
_ON_ITS_SIDE = 6


class Source(QLabel):
    """A field that carries files."""

    def __init__(self, files: list[Path]) -> None:
        """Show the name of the first file."""
        super().__init__(files[0].name)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self._files = files

    def mouseMoveEvent(self, event) -> None:  # noqa: N802 - the name Qt calls
        """Begin to drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            drag, data = QDrag(self), QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(file)) for file in self._files])
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)


def main() -> None:
    """Make the photos and show the window above all others."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    sys.path.append(str(_HELPERS))
    import jpeg_made

    application = QApplication([])
    placed = jpeg_made.photo(folder / "here.jpg", *_PLACE, orientation=_ON_ITS_SIDE, size=(600, 400))
    others = [jpeg_made.photo(folder / f"{name}.jpg", size=(600, 400)) for name in "ab"]
    notes = folder / "notes.txt"
    notes.write_text("no photo", encoding="utf-8")
    window = QWidget(None, Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.FramelessWindowHint)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for files in ([placed], others, [notes]):
        layout.addWidget(Source(files))
    window.move(0, 0)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
