#!/usr/bin/python3
"""Checks what the plugin portal refuses or reports: tools/check_package.py FOLDER ZIP. Lists every finding."""

from __future__ import annotations

import ast
import configparser
import re
import sys
from pathlib import Path

LARGEST = 25 * 1024 * 1024
TRANSLATED = ("name", "description", "about", "tags", "changelog")
REQUIRED = (*TRANSLATED, "version", "author", "email", "homepage", "repository", "tracker", "license")
LANGUAGES = ("fr", "es")
REFUSED_MODULES = ("subprocess", "xml")
REFUSED_PATHS = ("tests", "tools", "docs", "build", ".ci", ".git", "Makefile", "pyproject.toml")
SILENCERS = re.compile(r"#\s*nosec|pragma: allowlist")


def check_metadata(folder: Path) -> list[str]:
    """Return what is wrong in metadata.txt."""
    path = folder / "metadata.txt"
    text = path.read_text(encoding="utf-8")
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(text)
    general = parser["general"]
    wanted = [*REQUIRED, *(f"{key}[{language}]" for key in TRANSLATED for language in LANGUAGES)]
    findings = [f"metadata.txt: {key} is missing" for key in wanted if not general.get(key, "").strip()]
    if "%" in text:
        findings.append("metadata.txt: a % sign breaks QGIS's reading of it")
    if general.get("qgisMinimumVersion") != "3.22" or general.get("qgisMaximumVersion") != "4.99":
        findings.append("metadata.txt: the versions of QGIS must be 3.22 to 4.99")
    if not re.fullmatch(r"\d+\.\d+\.\d+", general.get("version", "")):
        findings.append("metadata.txt: the version must be three numbers")
    if not (folder / general.get("icon", "")).is_file():
        findings.append("metadata.txt: the icon is not in the package")
    return findings


def imported(node: ast.AST) -> list[str]:
    """Return the names of the modules that a statement imports."""
    if isinstance(node, ast.Import):
        return [name.name for name in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) and node.level == 0 else []


def check_code(folder: Path) -> list[str]:
    """Return what the code does that the portal's scanners report."""
    findings = []
    for path in sorted(folder.rglob("*.py")):
        name, text = path.relative_to(folder), path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Assert):
                findings.append(f"{name}:{node.lineno}: assert")
            refused = [module for module in imported(node) if module.split(".")[0] in REFUSED_MODULES]
            findings += [f"{name}:{node.lineno}: import of {module}" for module in refused]
        if SILENCERS.search(text):
            findings.append(f"{name}: silences a scanner")
    return findings


def check_files(folder: Path, archive: Path) -> list[str]:
    """Return what is missing or too much."""
    wanted = ("LICENSE", "README.md", "metadata.txt")
    findings = [f"{name} is missing" for name in wanted if not (folder / name).is_file()]
    findings += [f"{name} does not belong in the package" for name in REFUSED_PATHS if (folder / name).exists()]
    if archive.stat().st_size > LARGEST:
        findings.append(f"{archive.name} is over {LARGEST // 2**20} MB")
    return findings


def main() -> int:
    """Check the package in its folder."""
    folder, archive = Path(sys.argv[1], "jumelage_climatique"), Path(sys.argv[2])
    findings = check_files(folder, archive) + check_metadata(folder) + check_code(folder)
    print("\n".join(findings), end="\n" if findings else "")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
