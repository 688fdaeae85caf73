"""Every name of Qt that the plugin uses exists in Qt 6, and its enumerations are named with their class."""

import ast
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("jumelage_plugin", "processing", "ui")
GONE = {"exec_", "toPyObject", "globalPos", "QRegExp", "QDesktopWidget", "QTextCodec", "QStringList"}
"""What Qt 6 or PyQt6 took away, whatever object it is asked of."""
FILES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


def imported(tree):
    """The names that a file has from qgis.PyQt, with what they are in PyQt6."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            module = importlib.import_module(node.module.replace("qgis.PyQt", "PyQt6"))
            for alias in node.names:
                yield alias.asname or alias.name, module, alias.name, node.lineno


def chain(node):
    """The names of a.b.c, empty where it does not begin with a plain name."""
    names = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return [node.id, *reversed(names)] if isinstance(node, ast.Name) else []


def faults(source):
    """What Qt 6 would not find in a file: line and name."""
    tree = ast.parse(source)
    known, found = {}, []
    for name, module, wanted, line in imported(tree):
        if not hasattr(module, wanted):
            found.append((line, f"{module.__name__}.{wanted}"))
        else:
            known[name] = getattr(module, wanted)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in GONE:
            found.append((node.lineno, node.attr))
        names = chain(node)
        if len(names) > 1 and names[0] in known:
            at = known[names[0]]
            for name in names[1:]:
                if not hasattr(at, name):
                    found.append((node.lineno, ".".join(names)))
                    break
                at = getattr(at, name)
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_asks_for_nothing_that_is_gone(path):
    # what only Qt 5 has is asked for by name, behind the version, in bridge/compat.py alone
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", "Qt.AlignLeft"),
        ("from qgis.PyQt.QtWidgets import QAction", "PyQt6.QtWidgets.QAction"),
        ("from qgis.PyQt.QtCore import QVariant\nQVariant.Int", "QVariant.Int"),
        ("dialog.exec_()", "exec_"),
        ("from qgis.PyQt.QtGui import QFont\nQFont.Bold", "QFont.Bold"),
    ],
)
def test_what_is_gone_is_found(line, name):
    assert name in [found for _, found in faults(line)]
