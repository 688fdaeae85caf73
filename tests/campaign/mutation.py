"""Changes one operator or number of the core at a time and runs the tests of that module: mutation.py MODULE …

Without modules, all that have tests of their own name. COUNT (20) mutants of each are drawn with SEED, for MINUTES
(30) at most. Prints those that no test notices; the copy that is changed lies in a temporary folder.
"""

from __future__ import annotations

import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CORE = Path("jumelage_plugin", "core")
LONGEST = 120.0
COMPARED = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
COUNTED = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult}


def changes(tree: ast.AST) -> list[tuple[int, int]]:
    """What can be changed: the place of each node in the order of `ast.walk`, and its line."""
    decorators = {id(part) for part in _decorators(tree)}
    nodes = enumerate(ast.walk(tree))
    return [(place, node.lineno) for place, node in nodes if _can_change(node) and id(node) not in decorators]


def _decorators(tree: ast.AST) -> Iterator[ast.AST]:
    """What stands in decorators: `frozen=True` forbids what nobody does, and no result depends on it."""
    for node in ast.walk(tree):
        for decorator in getattr(node, "decorator_list", ()):
            yield from ast.walk(decorator)


def _can_change(node: ast.AST) -> bool:
    if isinstance(node, ast.Compare):
        return type(node.ops[0]) in COMPARED
    if isinstance(node, (ast.BinOp, ast.AugAssign)):
        return type(node.op) in COUNTED
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.Not)
    return isinstance(node, (ast.BoolOp, ast.IfExp)) or (
        isinstance(node, ast.Constant) and type(node.value) in (int, float, bool)
    )


def change(tree: ast.AST, place: int) -> str:
    """Change the node at a place; returns what was done, before and after."""
    node = list(ast.walk(tree))[place]
    before = ast.unparse(node)
    if isinstance(node, ast.Compare):
        node.ops[0] = COMPARED[type(node.ops[0])]()
    elif isinstance(node, (ast.BinOp, ast.AugAssign)):
        node.op = COUNTED[type(node.op)]()
    elif isinstance(node, ast.UnaryOp):
        node.op, node.operand = ast.Not(), ast.UnaryOp(ast.Not(), node.operand)
    elif isinstance(node, ast.BoolOp):
        node.op = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
    elif isinstance(node, ast.IfExp):
        node.body, node.orelse = node.orelse, node.body
    else:
        node.value = not node.value if isinstance(node.value, bool) else node.value + 1
    return f"{before}  →  {ast.unparse(node)}"


def tests_of(module: str) -> list[str]:
    """The files of tests that import a module of the core."""
    found = [*ROOT.glob("tests/core/test_*.py"), *ROOT.glob("tests/io/test_*.py")]
    return [str(path.relative_to(ROOT)) for path in found if module in _imported(path)]


@cache
def _imported(path: Path) -> set[str]:
    """The modules of the core that a file of tests imports, whole or something of them."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            package, _, last = node.module.rpartition(".")
            found |= {name.name for name in node.names} if last == CORE.name else set()
            found |= {last} if package.endswith(f".{CORE.name}") else set()
    return found


def passes(copy: Path, tests: list[str]) -> bool:
    """Whether the tests pass on the copy; one that does not end is one that fails."""
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    try:
        run = subprocess.run(command, cwd=copy, capture_output=True, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired:
        return False
    return run.returncode == 0


def mutants_of(copy: Path, module: str, count: int, draw: random.Random, end: float) -> tuple[int, list[str]]:
    """Try some mutants of a module; returns how many, and those that survive."""
    tests, file = tests_of(module), copy / CORE / f"{module}.py"
    whole = file.read_text(encoding="utf-8")
    if not tests or not passes(copy, tests):
        return 0, []
    places, tried, alive = changes(ast.parse(whole)), 0, []
    for place, line in draw.sample(places, min(count, len(places))):
        if time.monotonic() > end:
            break
        tree = ast.parse(whole)
        done = change(tree, place)
        file.write_text(ast.unparse(ast.fix_missing_locations(tree)), encoding="utf-8")
        tried += 1
        if passes(copy, tests):
            alive.append(f"{module}.py:{line}  {done}"[:160])
    file.write_text(whole, encoding="utf-8")
    return tried, alive


def main() -> None:
    """Change, test, and tell what nobody noticed."""
    modules = sys.argv[1:] or sorted(path.stem for path in (ROOT / CORE).glob("*.py") if tests_of(path.stem))
    seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(10**6))
    end = time.monotonic() + 60 * float(os.environ.get("MINUTES") or 30)
    draw, total, survivors = random.Random(seed), 0, 0
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="mutation-") as place:
        copy = Path(place, "copy")
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns("build", ".git", "__pycache__"))
        for module in modules:
            tried, alive = mutants_of(copy, module, int(os.environ.get("COUNT") or 20), draw, end)
            total, survivors = total + tried, survivors + len(alive)
            print(f"{module}: {tried} mutants, {len(alive)} unnoticed", flush=True)
            for one in alive:
                print(f"    {one}", flush=True)
    print(f"{total} mutants, {survivors} unnoticed")


if __name__ == "__main__":
    main()
