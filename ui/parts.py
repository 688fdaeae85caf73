"""Small parts that the pages of the dock share."""

from __future__ import annotations

import html
from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLabel, QListView, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from ..jumelage_plugin.bridge.wording import tr

Table = Sequence[Sequence[str]]
_LOW = QSize(200, 90)


class Told(QLabel):
    """One sentence, wrapped, as plain text: what a planner or a file wrote is never markup."""

    def __init__(self, text: str = "") -> None:
        """Show a sentence."""
        super().__init__(text)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setVisible(bool(text))

    def tell(self, text: str) -> None:
        """Show another sentence; nothing where it is empty."""
        self.setText(text)
        self.setVisible(bool(text))


class Rows(QListView):
    """A list that asks for little height, for the reason that a sheet does."""

    def sizeHint(self) -> QSize:  # noqa: N802 - the name Qt calls
        """Return a low height."""
        return _LOW


class Sheet(QTextBrowser):
    """A short text with small tables, in the colours of the theme."""

    def __init__(self, name: str) -> None:
        """Build it; `name` is what a screen reader says."""
        super().__init__()
        self.setAccessibleName(name)
        self.setOpenExternalLinks(False)
        self.setOpenLinks(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802 - the name Qt calls
        """Return a low height: it takes what room there is, and buttons stay in sight on a small screen."""
        return _LOW

    def show_parts(self, parts: Sequence[str]) -> None:
        """Show paragraphs and tables made by `paragraph` and `table`."""
        self.setHtml("".join(parts))


def tip(text: str) -> str | None:
    """A tooltip that shows a text as it is written: Qt would take some for markup."""
    return f"<qt>{html.escape(text)}</qt>" if text else None


def paragraph(text: str, *, strong: bool = False) -> str:
    """A paragraph of plain text."""
    told = html.escape(text)
    return f"<p><b>{told}</b></p>" if strong else f"<p>{told}</p>"


def bullets(texts: Sequence[str]) -> str:
    """A list of plain texts, nothing where there are none."""
    return "<ul>" + "".join(f"<li>{html.escape(text)}</li>" for text in texts) + "</ul>" if texts else ""


def table(heads: Sequence[str], rows: Table) -> str:
    """A table of plain texts; all columns but the first stand to the right."""
    cells = "".join(f'<th align="{"left" if n == 0 else "right"}">{html.escape(h)}</th>' for n, h in enumerate(heads))
    lines = [f"<tr>{cells}</tr>"] if any(heads) else []
    for row in rows:
        cells = "".join(
            f'<td align="{"left" if n == 0 else "right"}">{html.escape(value)}</td>' for n, value in enumerate(row)
        )
        lines.append(f"<tr>{cells}</tr>")
    return f'<table width="100%" cellspacing="0" cellpadding="3">{"".join(lines)}</table>'


def save_or_cancel() -> QDialogButtonBox:
    """The buttons of a form, in our own words: Qt's are not translated everywhere."""
    kinds = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
    buttons.button(kinds.Save).setText(tr("&Save"))
    buttons.button(kinds.Cancel).setText(tr("&Cancel"))
    return buttons


class Page(QWidget):
    """A step that reads the twinning again when its rows change: at once while it is open, else when it is opened."""

    def __init__(self) -> None:
        """Nothing has changed yet."""
        super().__init__()
        self._stale = False

    def refresh(self) -> None:
        """Read everything again."""
        raise NotImplementedError

    def rows_changed(self) -> None:
        """Take note that rows have changed."""
        self._stale = True
        if self.isVisibleTo(self.window()):
            self.catch_up()

    def catch_up(self) -> None:
        """Read again what has changed in the meantime."""
        if self._stale:
            self._stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - the name Qt calls
        """Catch up."""
        super().showEvent(event)
        self.catch_up()


class NeedsTwinning(QWidget):
    """What a step shows while no twinning is open: what it is for, and how to come to it."""

    def __init__(self, purpose: str) -> None:
        """Tell the purpose of the step."""
        super().__init__()
        layout = QVBoxLayout(self)
        layout.addWidget(Told(purpose))
        layout.addWidget(
            Told(
                tr("Open the project of a twinning (project.qgz), or make one in the step “Twins” once one is chosen.")
            )
        )
        layout.addStretch(1)
