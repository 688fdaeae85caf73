"""Small parts that the pages of the dock share."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QItemSelectionModel, QSize, Qt
from qgis.PyQt.QtGui import QFocusEvent, QFontInfo, QShowEvent, QTextOption
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QListView,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.errors import JumelageError

Table = Sequence[Sequence[str]]
_LOW = QSize(200, 90)
_SMALLER = 0.86


class Told(QLabel):
    """One sentence, wrapped, as plain text: what a planner or a file wrote is never markup."""

    def __init__(self, text: str = "") -> None:
        """Show a sentence."""
        super().__init__(text)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if not text:
            self.hide()  # to show it, which has no parent yet, would flash a window of its own

    def tell(self, text: str) -> None:
        """Show another sentence; nothing where it is empty."""
        self.setText(text)
        self.setVisible(bool(text))


def mark_current(view: QAbstractItemView) -> None:
    """Mark the row that has the keyboard: Qt makes the first one current as Tab arrives, and shows nothing of it."""
    at = view.currentIndex()
    if at.isValid() and not view.selectionModel().hasSelection():
        flags = QItemSelectionModel.SelectionFlag
        view.selectionModel().select(at, flags.ClearAndSelect | flags.Rows)


class Rows(QListView):
    """A list that asks for little height, for the reason that a sheet does."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - the name Qt calls
        """Show which row the keys are for."""
        super().focusInEvent(event)
        mark_current(self)

    def sizeHint(self) -> QSize:  # noqa: N802 - the name Qt calls
        """Return a low height."""
        return _LOW


class Sheet(QTextBrowser):
    """A short text with small tables, in the colours of the theme."""

    def __init__(self, name: str, *, whole_words: bool = False) -> None:
        """Build it; `name` is what a screen reader says. Qt breaks words in a narrow column unless they stay whole."""
        super().__init__()
        if whole_words:
            self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
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


def table(heads: Sequence[str], rows: Table, *, many: bool = False) -> str:
    """A table of plain texts; all columns but the first stand to the right.

    With `many` columns the letters are smaller and stand nearer.
    """
    places = ['align="left"', *['align="right"'] * (len(heads) - 1)]
    lines = [_line("th", places, heads)] if any(heads) else []
    lines += [_line("td", places, row) for row in rows]
    size = f' style="font-size:{_SMALLER * QFontInfo(QApplication.font()).pointSizeF():.1f}pt"' if many else ""
    return f'<table width="100%" cellspacing="0" cellpadding="{2 if many else 3}"{size}>{"".join(lines)}</table>'


def _line(kind: str, places: Sequence[str], texts: Sequence[str]) -> str:
    cells = (f"<{kind} {place}>{html.escape(text)}</{kind}>" for place, text in zip(places, texts))
    return f"<tr>{''.join(cells)}</tr>"


def save_or_cancel() -> QDialogButtonBox:
    """The buttons of a form, in our own words: Qt's are not translated everywhere."""
    kinds = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
    buttons.button(kinds.Save).setText(tr("&Save"))
    buttons.button(kinds.Cancel).setText(tr("&Cancel"))
    return buttons


def saved_from(form: Any, save: Callable[[], bool]) -> bool | None:
    """Show a form until `save` has kept what it holds: whether that waits for own edits; None when it was given up.

    What cannot be saved stays in the form, with the reason in its own line: nobody writes anything twice.
    """
    while form.exec() == form.DialogCode.Accepted:
        try:
            return save()
        except JumelageError as error:
            form.told.tell(say(error.message))
    return None


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
