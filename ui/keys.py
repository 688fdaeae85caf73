"""Keys of the keyboard: Alt and a letter for each label of a page, whatever the language, and the way of Tab.

Translators choose each letter beside its words, without seeing which others end up on the same page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget

_MARK = re.compile(r"(?<!&)&(?!&)(\w)")
_WORD = re.compile(r"\b\w")


@dataclass(frozen=True)
class Keyed:
    """A label with a key: its text as written, with “&” before the letter, and what sets another."""

    text: str
    change: Callable[[str], None]


def keyed(page: QWidget) -> Iterator[Keyed]:
    """The labels with a key on a page: buttons, names of fields, tabs."""
    for button in page.findChildren(QAbstractButton):
        if key_of(button.text()):
            yield Keyed(button.text(), button.setText)
    for label in page.findChildren(QLabel):
        if label.buddy() is not None and key_of(label.text()):
            yield Keyed(label.text(), label.setText)
    for bar in page.findChildren(QTabBar):
        for at in range(bar.count()):
            if key_of(bar.tabText(at)):
                yield Keyed(bar.tabText(at), lambda text, bar=bar, at=at: bar.setTabText(at, text))


def key_of(text: str) -> str:
    """The letter that is the key of a label, in lower case; empty without one."""
    found = _MARK.search(text)
    return found.group(1).lower() if found else ""


def own_keys(page: QWidget, beside: QWidget | None = None) -> None:
    """Give each label with a key on a page a letter of its own; the first to have a letter keeps it.

    `beside` is what is shown together with the page and keeps its own letters.
    """
    labels = list(keyed(page))
    taken = set() if beside is None else {key_of(label.text) for label in keyed(beside)}
    sharing = []
    for label in labels:
        key = key_of(label.text)
        if key in taken:
            sharing.append(label)
        taken.add(key)
    for label in sharing:
        bare = _MARK.sub(r"\1", label.text, count=1)
        at = _free(bare, taken)
        if at is None:
            label.change(bare)
        else:
            label.change(f"{bare[:at]}&{bare[at:]}")
            taken.add(bare[at].lower())


def tab_leads_to(page: QWidget, before: QWidget) -> None:
    """Let Tab go from a widget to a page that was made later, and through it in its own order.

    Qt puts what is made last at the end: whatever QGIS has shown in between, a message say, would come before it.
    """
    first = page.nextInFocusChain()
    while first is not page and not (page.isAncestorOf(first) and first.focusPolicy() & Qt.FocusPolicy.TabFocus):
        first = first.nextInFocusChain()
    if first is page:
        return
    # a part that hands its focus on is moved as a whole, with all that is in it
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocusProxy(first)
    QWidget.setTabOrder(before, page)
    page.setFocusProxy(None)
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _free(text: str, taken: set[str]) -> int | None:
    """Where in a text a letter stands that is not taken: at the beginning of a word, else anywhere."""
    beginnings = [found.start() for found in _WORD.finditer(text)]
    for at in (*beginnings, *range(len(text))):
        if text[at].isalpha() and text[at].lower() not in taken:
            return at
    return None
