#!/usr/bin/python3
"""Draws docs/architecture.svg: the layers that pyproject.toml allows, and the imports that there are.

The layers and their order are those of the contract of import-linter; the arrows and the libraries named in each box
are read from the code. No counts: the drawing changes when the architecture does, not with every module.
"""

from __future__ import annotations

import ast
import sys
import textwrap
from html import escape
from pathlib import Path

import tomllib

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "architecture.svg"
PACKAGE = "jumelage_climatique"
SAID = {
    "plugin": "loads and unloads everything",
    "ui": "the dock: starts algorithms by their id",
    "processing": "algorithms: NAME.py declares, NAMEjob.py works",
    "bridge": "QGIS objects, words, posters",
    "io": "files, without QGIS",
    "core": "science and rules, without Qt and without files",
}
LEFT, WIDTH, HEIGHT, GAP, TOP, LANE = 130, 560, 84, 44, 60, 18
LONGEST, TIP = 42, 7
FONT = 'font-family="Open Sans, Segoe UI, sans-serif"'
LEAD = "An arrow goes from what imports to what is imported; none goes up."
INK, LINE, FILL = "#14293a", "#0b5c8a", "#eef2f4"


def layers() -> list[list[str]]:
    """The layers from the top, each with those that stand side by side in it, as dotted names."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    rows = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return [[name.strip() for name in row.split(":")] for row in rows]


def modules(layer: str) -> list[Path]:
    """The files of a layer."""
    path = ROOT.joinpath(*layer.split(".")[1:])
    return sorted(path.rglob("*.py")) if path.is_dir() else [path.with_suffix(".py")]


def imported(path: Path) -> set[str]:
    """The dotted names that a file imports; a module of ours has its whole name."""
    here = [PACKAGE, *path.relative_to(ROOT).with_suffix("").parts]
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = here[: len(here) - node.level] if node.level else []
            stem = ".".join([*base, *([node.module] if node.module else [])])
            found |= {stem, *(f"{stem}.{name.name}" for name in node.names)} if node.level else {stem}
    return found


def relations() -> tuple[set[tuple[str, str]], dict[str, list[str]]]:
    """Pairs (importing layer, imported layer), and the libraries that each layer imports."""
    names = [name for row in layers() for name in row]
    pairs, libraries = set(), {}
    for layer in names:
        told = set().union(*(imported(path) for path in modules(layer)))
        pairs |= {(layer, other) for other in names for name in told if f"{name}.".startswith(f"{other}.")}
        outside = {name.split(".")[0] for name in told} - sys.stdlib_module_names - {PACKAGE, ""}
        # not ours, which is imported relatively: the module that QGIS has under this name
        libraries[layer] = sorted({"processing": "processing of QGIS"}.get(name, name) for name in outside)
    return {(a, b) for a, b in pairs if a != b}, libraries


class Drawing:
    """The SVG, written from the top."""

    def __init__(self) -> None:
        self._rows = layers()
        self._pairs, self._libraries = relations()
        self._place = {}
        for row, names in enumerate(self._rows):
            each = (WIDTH - GAP * (len(names) - 1)) / len(names)
            for column, name in enumerate(names):
                self._place[name] = (LEFT + column * (each + GAP), TOP + row * (HEIGHT + GAP), each, row, column)
        self._lanes = {"left": 0, "right": 0}

    def svg(self) -> str:
        """The whole drawing."""
        height = TOP + len(self._rows) * (HEIGHT + GAP)
        # the order of the rows decides, for the file must be the same on every machine
        order = list(self._place)
        pairs = sorted(self._pairs, key=lambda pair: (order.index(pair[0]), order.index(pair[1])))
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * LEFT + WIDTH} {height}" role="img" {FONT}>',
            "<title>Layers of the plugin and the imports between them</title>",
            f"<desc>{escape(self._in_words(pairs))}</desc>",
            f'<text x="{LEFT}" y="34" font-size="15" fill="{INK}">{LEAD}</text>',
            *(self._arrow(*pair) for pair in pairs),
            *(self._box(name) for name in self._place),
            "</svg>",
        ]
        return "\n".join(parts) + "\n"

    def _in_words(self, pairs: list[tuple[str, str]]) -> str:
        return "; ".join(f"{short(a)} imports {short(b)}" for a, b in pairs)

    def _box(self, name: str) -> str:
        x, y, width, _, _ = self._place[name]
        key = short(name)
        lines = textwrap.wrap(", ".join(self._libraries[name]), LONGEST)
        told = "".join(
            f'<text x="{x + 12:g}" y="{y + 58 + 15 * at:g}" font-size="12" fill="#44586a">{escape(line)}</text>'
            for at, line in enumerate(lines)
        )
        return (
            f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{HEIGHT}" rx="6" fill="{FILL}" stroke="{INK}"/>'
            f'<text x="{x + 12:g}" y="{y + 22:g}" font-size="16" font-weight="bold" fill="{INK}">{key}</text>'
            f'<text x="{x + 12:g}" y="{y + 41:g}" font-size="13" fill="{INK}">{escape(SAID.get(key, ""))}</text>{told}'
        )

    def _arrow(self, above: str, below: str) -> str:
        x, y, width, row, column = self._place[above]
        to_x, to_y, to_width, to_row, to_column = self._place[below]
        if row == to_row:
            start, end = (x + width, to_x) if column < to_column else (x, to_x + to_width)
            level = y + (12 if column < to_column else 28)
            return _line(f"M{start:g},{level:g} H{end:g}", (end, level), "right" if column < to_column else "left")
        if to_row == row + 1:
            middle = max(x, to_x) + min(width, to_width) / 2
            return _line(f"M{middle:g},{y + HEIGHT:g} V{to_y:g}", (middle, to_y), "down")
        # by the side, past the layers between; a layer with a neighbour on its right is reached from the left
        side = "left" if self._is_left(row, column) or self._is_left(to_row, to_column) else "right"
        self._lanes[side] += 1
        shift = 8 * self._lanes[side]
        if side == "left":
            lane, start, end, way = LEFT - LANE * self._lanes[side], x, to_x, "right"
        else:
            lane, start, end, way = LEFT + WIDTH + LANE * self._lanes[side], x + width, to_x + to_width, "left"
        return _line(f"M{start:g},{y + shift:g} H{lane:g} V{to_y + shift:g} H{end:g}", (end, to_y + shift), way)

    def _is_left(self, row: int, column: int) -> bool:
        return column < len(self._rows[row]) - 1


def _line(path: str, end: tuple[float, float], way: str) -> str:
    """A line with its tip, drawn as a shape: not every reader of SVG knows markers."""
    (x, y), half = end, TIP / 2
    corners = {
        "down": f"{x - half:g},{y - TIP:g} {x + half:g},{y - TIP:g}",
        "right": f"{x - TIP:g},{y - half:g} {x - TIP:g},{y + half:g}",
        "left": f"{x + TIP:g},{y - half:g} {x + TIP:g},{y + half:g}",
    }[way]
    return (
        f'<path d="{path}" fill="none" stroke="{LINE}" stroke-width="1.6"/>'
        f'<polygon points="{x:g},{y:g} {corners}" fill="{LINE}"/>'
    )


def short(name: str) -> str:
    """The last part of a dotted name."""
    return name.rsplit(".", 1)[-1]


if __name__ == "__main__":
    TARGET.write_text(Drawing().svg(), encoding="utf-8")
    print(TARGET.relative_to(ROOT))
