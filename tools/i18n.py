#!/usr/bin/python3
"""Keeps the translations of i18n/ in step with the source.

    tools/i18n.py update           collect every string, keep the translations there are, drop the unused
    tools/i18n.py check            exit 1 when a string is missing, unfinished, unused, not literal, or loses a {field}
    tools/i18n.py fill fr F.json   take translations from a JSON object {source: translation}
    tools/i18n.py compile          make the .qm files with lrelease

Strings are found by reading the code, not by running it: QCoreApplication.translate("Jumelage", "literal {x}"), its
short form tr("literal {x}", x=…), the sentences that the core hands over untranslated, message("literal {x}", x=…) and
JumelageError("literal {x}", x=…), and the <string> elements of .ui files. No line numbers are kept, so that two
branches merge without conflict.
"""

from __future__ import annotations

import argparse
import ast
import json
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("fr", "es")
SHIPPED = ("*.py", "jumelage_plugin/**/*.py", "processing/**/*.py", "ui/**/*.py")
FORMS = ("jumelage_plugin/**/*.ui", "ui/**/*.ui")
CONTEXT = "Jumelage"
# what takes a sentence as its first argument, and the files that define it: only there may the text be a variable
SENTENCES = ("tr", "message", "Message", "JumelageError")
DEFINED_IN = (
    "jumelage_plugin/bridge/wording.py",
    "jumelage_plugin/core/errors.py",
    "jumelage_plugin/core/messages.py",
)
LRELEASE = ("lrelease", "/usr/lib/qt5/bin/lrelease", "lrelease-qt6", "/usr/lib/qt6/bin/lrelease")

Key = tuple  # (context, source)


def ts_path(language: str) -> Path:
    """Return the translation file of a language."""
    return ROOT / "i18n" / f"jumelage_climatique_{language}.ts"


class Collector(ast.NodeVisitor):
    """Collects the translatable strings of one Python file, and what cannot be translated in it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.found: set[Key] = set()
        self.problems: list[str] = []

    def problem(self, node: ast.AST, text: str) -> None:
        if self.name not in DEFINED_IN:
            self.problems.append(f"{self.name}:{node.lineno}: {text}")

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        if is_translate(called) or (is_alias(called) and len(node.args) > 1):
            self.collect(node)
            for argument in (*node.args, *node.keywords):
                self.visit(argument)
            return
        if isinstance(called, ast.Name) and called.id in SENTENCES:
            self.take(node, node.args[0] if node.args else None)
        elif isinstance(called, ast.Attribute) and called.attr == "tr":
            self.problem(node, "the method tr() is not collected: use the function of bridge/wording.py")
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        # tr = QCoreApplication.translate, called with both arguments, is found all the same
        if not (is_translate(node.value) and all(map(is_alias, node.targets))):
            self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if is_translate(node):
            self.problem(node, "QCoreApplication.translate must be called, or take the name tr")
        self.generic_visit(node)

    def collect(self, node: ast.Call) -> None:
        if len(node.args) != 2 or node.keywords:
            self.problem(node, "translate() takes exactly a context and a text")
            return
        context, text = node.args
        if isinstance(context, ast.Constant) and context.value == CONTEXT:
            self.take(node, text)
        else:
            self.problem(node, f'the context must be the literal "{CONTEXT}"')

    def take(self, node: ast.Call, text: ast.AST | None) -> None:
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value:
            self.found.add((CONTEXT, text.value))
        else:
            self.problem(node, "the text must be a literal: no variable, no f-string, no sum")


def is_translate(node: ast.AST) -> bool:
    """Tell whether a node names QCoreApplication.translate, however it is imported."""
    if not (isinstance(node, ast.Attribute) and node.attr == "translate"):
        return False
    owner = node.value
    return (owner.id if isinstance(owner, ast.Name) else getattr(owner, "attr", "")) == "QCoreApplication"


def is_alias(node: ast.AST) -> bool:
    """Tell whether a node is the short name that a file may give to QCoreApplication.translate."""
    return isinstance(node, ast.Name) and node.id == "tr"


def collect() -> tuple[set[Key], list[str]]:
    """Return the strings of everything shipped, and the problems met."""
    found: set[Key] = set()
    problems: list[str] = []
    for path in sorted(path for pattern in SHIPPED for path in ROOT.glob(pattern)):
        collector = Collector(str(path.relative_to(ROOT)))
        collector.visit(ast.parse(path.read_text(encoding="utf-8"), collector.name))
        found |= collector.found
        problems += collector.problems
    for path in sorted(path for pattern in FORMS for path in ROOT.glob(pattern)):
        form = ET.parse(path).getroot()
        context = form.findtext("class", "")
        found |= {(context, s.text) for s in form.iter("string") if s.text and s.get("notr") != "true"}
    return found, problems


def read_ts(language: str) -> dict[Key, str]:
    """Return (context, source) -> translation, empty where unfinished."""
    path = ts_path(language)
    if not path.exists():
        return {}
    known = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            known[key] = (translation.text or "") if finished else ""
    return known


def write_ts(language: str, translations: dict[Key, str]) -> None:
    """Write a translation file, sorted, one string after the other."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted({context for context, _ in translations}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for key in sorted(key for key in translations if key[0] == context):
            text = translations[key]
            state = "" if text else ' type="unfinished"'
            lines += [
                "    <message>",
                f"        <source>{escape(key[1])}</source>",
                f"        <translation{state}>{escape(text)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    path = ts_path(language)
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def fields(text: str) -> set[str] | None:
    """Return the names of the {fields} of a text, or None when str.format would fail on it."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return None


def update() -> int:
    """Bring the translation files in step with the source."""
    found, problems = collect()
    for language in LANGUAGES:
        known = read_ts(language)
        write_ts(language, {key: known.get(key, "") for key in found})
        missing = sum(not known.get(key) for key in found)
        print(f"{language}: {len(found)} strings, {missing} to translate, {len(known.keys() - found)} dropped")
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if problems else 0


def check() -> int:
    """List everything that keeps the translations from being complete."""
    found, problems = collect()
    for language in LANGUAGES:
        known = read_ts(language)
        for key in sorted(found | known.keys()):
            source, text = key[1], known.get(key)
            if text is None:
                problems.append(f"{language}: missing: {source!r}")
            elif key not in found:
                problems.append(f"{language}: unused: {source!r}")
            elif not text:
                problems.append(f"{language}: unfinished: {source!r}")
            elif fields(text) != fields(source):
                problems.append(f"{language}: other {{fields}} than the source: {source!r} -> {text!r}")
    print("\n".join(problems) or f"{len(found)} strings translated to {', '.join(LANGUAGES)}")
    return 1 if problems else 0


def fill(language: str, source: Path) -> int:
    """Take translations from a JSON object; sources that the files do not know are listed."""
    given = json.loads(source.read_text(encoding="utf-8"))
    known = read_ts(language)
    write_ts(language, {key: given.get(key[1], text) for key, text in known.items()})
    strangers = given.keys() - {key[1] for key in known}
    for stranger in sorted(strangers):
        print(f"{language}: not in the source (run update first?): {stranger!r}")
    print(f"{language}: {len(given) - len(strangers)} translations taken")
    return 1 if strangers else 0


def compile_all() -> int:
    """Make the .qm files beside the .ts files."""
    lrelease = next(filter(None, map(shutil.which, LRELEASE)), None)
    if lrelease is None:
        sys.exit("lrelease is missing: install qttools5-dev-tools or qt6-l10n-tools.")
    for language in LANGUAGES:
        subprocess.run([lrelease, "-silent", ts_path(language)], check=True)
    return 0


def main() -> int:
    """Read the command line and do what it asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "check", "compile"):
        commands.add_parser(name)
    filling = commands.add_parser("fill")
    filling.add_argument("language", choices=LANGUAGES)
    filling.add_argument("json", type=Path)
    options = parser.parse_args()
    if options.command == "fill":
        return fill(options.language, options.json)
    return {"update": update, "check": check, "compile": compile_all}[options.command]()


if __name__ == "__main__":
    sys.exit(main())
