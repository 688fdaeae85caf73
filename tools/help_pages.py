#!/usr/bin/python3
"""Makes the pages of help that come with the plugin, from what its algorithms declare: tools/help_pages.py.

jumelage_plugin/resources/help/{fr,es,en}/NAME.html for each algorithm, with an index and the chapters of the guide that
explain how a result is read. An algorithm that is registered gets its page without anything being added here. With
--guide, DIR/{fr,es,en}/reference.md as well: the same text as a chapter of the site. The interpreter is that of QGIS.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "jumelage_plugin" / "resources" / "help"
GUIDE = ROOT / "docs" / "guide"
LANGUAGES = ("fr", "es", "en")
CHAPTERS = ("reading", "methodology", "glossary")
WORDS = {
    "fr": {
        "title": "Référence des traitements",
        "lead": "Les traitements de la boîte à outils, tels que chacun se décrit lui-même.",
        "contents": "Tous les traitements",
        "parameters": "Paramètres",
        "advanced": "Paramètres avancés",
        "outputs": "Fichiers et couches produits",
        "numbers": "Valeurs rendues",
        "optional": "facultatif",
        "choices": "Choix",
        "several": "Plusieurs choix possibles",
        "default": "Par défaut",
        "yes": "oui",
        "no": "non",
        "run": "En ligne de commande",
        "colon": "\u00a0:",
    },
    "es": {
        "title": "Referencia de los algoritmos",
        "lead": "Los algoritmos de la caja de herramientas, tal como cada uno se describe.",
        "contents": "Todos los algoritmos",
        "parameters": "Parámetros",
        "advanced": "Parámetros avanzados",
        "outputs": "Archivos y capas que produce",
        "numbers": "Valores que devuelve",
        "optional": "opcional",
        "choices": "Opciones",
        "several": "Se pueden elegir varias",
        "default": "Por defecto",
        "yes": "sí",
        "no": "no",
        "run": "En la línea de órdenes",
        "colon": ":",
    },
    "en": {
        "title": "Reference of the algorithms",
        "lead": "The algorithms of the toolbox, as each describes itself.",
        "contents": "All algorithms",
        "parameters": "Parameters",
        "advanced": "Advanced parameters",
        "outputs": "Files and layers it makes",
        "numbers": "Values it returns",
        "optional": "optional",
        "choices": "Choices",
        "several": "Several may be chosen",
        "default": "Default",
        "yes": "yes",
        "no": "no",
        "run": "On the command line",
        "colon": ":",
    },
}
STYLE = """
body { font: 17px/1.5 "Open Sans", "Segoe UI", sans-serif; color: #14293a; background: #fff; margin: 0; }
main, nav { max-width: 46rem; margin: 0 auto; padding: 1rem; }
nav { border-bottom: 1px solid #b9c4cc; }
a { color: #0b5c8a; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin-top: 2rem; }
dt { margin-top: 1rem; font-weight: 600; } dd { margin: 0.2rem 0 0 1.2rem; }
code { font-family: "DejaVu Sans Mono", Consolas, monospace; font-size: 0.88em; background: #eef2f4; padding: 0 0.2em; }
pre { overflow-x: auto; background: #eef2f4; padding: 0.6rem; } pre code { padding: 0; }
small { color: #44586a; font-weight: 400; }
table { border-collapse: collapse; } th, td { border: 1px solid #b9c4cc; padding: 0.3rem 0.6rem; text-align: left; }
"""


def load():
    """Start QGIS without a window and return the plugin's package, under the name it has in QGIS."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "tools")]
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(ROOT / "tests" / "helpers"))
    from plugin_loaded import load_package

    load_package()
    return application


def paragraphs(text: str) -> str:
    """A text of help as paragraphs; what looks like markup in it stays text."""
    parts = [part.strip() for part in text.split("\n\n") if part.strip()]
    return "\n".join(f"<p>{escape(part)}</p>".replace("\n", "<br>") for part in parts)


class Section:
    """One algorithm in one language."""

    def __init__(self, algorithm, language: str) -> None:
        from qgis.core import QgsProcessingParameterDefinition

        self._algorithm, self._words = algorithm, WORDS[language]
        self._flag = QgsProcessingParameterDefinition.Flag
        self.name, self.title = algorithm.name(), algorithm.displayName()

    def html(self, level: int) -> str:
        """Help, example, parameters and outputs, under headings of a level."""
        told = [one for one in self._algorithm.parameterDefinitions() if not one.flags() & self._flag.FlagHidden]
        given = [one for one in told if not one.isDestination()]
        plain = [one for one in given if not one.flags() & self._flag.FlagAdvanced]
        advanced = [one for one in given if one.flags() & self._flag.FlagAdvanced]
        made = [one for one in told if one.isDestination()]
        known = {one.name() for one in made}
        numbers = [one for one in self._algorithm.outputDefinitions() if one.name() not in known]
        parts = [paragraphs(self._algorithm.shortHelpString())]
        parts += [
            f"<h{level}>{self._words['run']}</h{level}>",
            f"<pre><code>{escape(self._command(plain, made))}</code></pre>",
        ]
        for key, those in (("parameters", plain), ("advanced", advanced), ("outputs", made)):
            parts += self._list(level, key, [self._parameter(one) for one in those]) if those else []
        values = [f"<dt><code>{one.name()}</code> <small>{escape(one.description())}</small></dt>" for one in numbers]
        parts += self._list(level, "numbers", values) if values else []
        return "\n".join(parts)

    def _list(self, level: int, key: str, entries: list[str]) -> list[str]:
        return [f"<h{level}>{self._words[key]}</h{level}>", "<dl>", *entries, "</dl>"]

    def _command(self, plain: list, made: list) -> str:
        must = [one for one in plain if not one.flags() & self._flag.FlagOptional and one.defaultValue() is None]
        # the first says what it is about: optional, where something else may say it
        wanted = dict.fromkeys(one.name() for one in (*plain[:1], *must, *made[:1]))
        return " ".join([f"qgis_process run jumelage:{self.name} --", *(f"{name}=…" for name in wanted)])

    def _parameter(self, one) -> str:
        words = self._words
        optional = f" <small>({words['optional']})</small>" if one.flags() & self._flag.FlagOptional else ""
        rows = [escape(one.help())] if one.help() else []
        options = list(one.options()) if hasattr(one, "options") and one.type() == "enum" else []
        if options:
            rows.append(
                f"{words['choices']}{words['colon']} " + ", ".join(f"<code>{escape(o)}</code>" for o in options)
            )
        if options and one.allowMultiple():
            rows.append(words["several"])
        default = self._default(one.defaultValue())
        rows += [f"{words['default']}{words['colon']} <code>{escape(default)}</code>"] if default else []
        head = f"<dt><code>{one.name()}</code> {escape(one.description())}{optional}</dt>"
        return head + (f"<dd>{'<br>'.join(rows)}</dd>" if rows else "")

    def _default(self, value) -> str:
        if isinstance(value, bool):
            return self._words["yes" if value else "no"]
        if isinstance(value, (list, tuple)):
            return ", ".join(map(str, value))
        return "" if value is None or str(value).startswith(str(ROOT)) else str(value)


def page(language: str, title: str, body: str, *, index: bool = False) -> str:
    """A whole page; nothing in it comes from elsewhere."""
    back = "" if index else f'<nav><a href="index.html">{WORDS[language]["contents"]}</a></nav>\n'
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style></head>\n<body>{back}<main><h1>{escape(title)}</h1>\n{body}\n</main></body></html>\n"
    )


def chapter(language: str, name: str) -> tuple[str, str]:
    """The title of a chapter of the guide and its text as HTML, by the reader of Markdown that the plugin has."""
    from jumelage_climatique.jumelage_plugin.bridge.kit_markdown import blocks_of
    from jumelage_climatique.jumelage_plugin.core.document import Document
    from jumelage_climatique.jumelage_plugin.io.document_html import html_of

    first, text = (GUIDE / language / f"{name}.md").read_text(encoding="utf-8").split("\n", 1)
    made = html_of(Document(first.removeprefix("# "), language, blocks_of(text)))
    return first.removeprefix("# "), re.search(r"</h1>(.*)</main>", made, re.DOTALL)[1]


def write_help(folder: Path, language: str, sections: list[Section]) -> None:
    """The pages of one language."""
    words = WORDS[language]
    folder.mkdir(parents=True)
    links = []
    for section in sections:
        body = f"<p><code>jumelage:{section.name}</code></p>\n{section.html(2)}"
        (folder / f"{section.name}.html").write_text(page(language, section.title, body), encoding="utf-8")
        links.append((section.name, section.title))
    for name in CHAPTERS:
        title, body = chapter(language, name)
        (folder / f"{name}.html").write_text(page(language, title, body), encoding="utf-8")
        links.append((name, title))
    listed = "".join(f'<li><a href="{name}.html">{escape(title)}</a></li>\n' for name, title in links)
    text = page(language, words["title"], f"<p>{words['lead']}</p>\n<ul>\n{listed}</ul>", index=True)
    (folder / "index.html").write_text(text, encoding="utf-8")


def write_reference(target: Path, language: str, sections: list[Section]) -> None:
    """The chapter of the site."""
    words = WORDS[language]
    parts = [f"# {words['title']}", words["lead"]]
    for section in sections:
        html = re.sub(r"\n\n+", "\n", section.html(3))
        parts += [f"## {section.title} {{#{section.name}}}", f"`jumelage:{section.name}`", f"<div>\n{html}\n</div>"]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def main() -> None:
    """Make all pages anew."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--guide", type=Path, help="also write the chapter of the site in this folder")
    options = parser.parse_args()
    application = load()
    from jumelage_climatique.jumelage_plugin.bridge.wording import speaking
    from jumelage_climatique.processing.provider import ALGORITHMS

    made = HELP.with_name("help.new")
    shutil.rmtree(made, ignore_errors=True)
    for language in LANGUAGES:
        with speaking(language):
            sections = [Section(algorithm().create(), language) for algorithm in ALGORITHMS]
            write_help(made / language, language, sections)
            if options.guide:
                write_reference(options.guide / language / "reference.md", language, sections)
    shutil.rmtree(HELP, ignore_errors=True)
    made.rename(HELP)
    sys.stdout.flush()
    # once all is written QGIS is left as it is: taken down by Python it may crash
    del application
    os._exit(0)


if __name__ == "__main__":
    main()
