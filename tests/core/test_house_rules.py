"""What CONTRIBUTING asks of every module holds: short enough to be read at once."""

import ast
import shutil
import subprocess

import pytest

LINES_OF_A_MODULE = 400
LINES_OF_A_FUNCTION = 60

pytestmark = [
    pytest.mark.once,
    pytest.mark.skipif(shutil.which("git") is None, reason="git lists the modules"),
]


@pytest.fixture(scope="module")
def modules(package_root):
    """Return the text of every module that git keeps, by its path."""
    if not (package_root / ".git").exists():
        pytest.skip("not a checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "*.py"], cwd=package_root, check=True, capture_output=True, text=True
    )
    paths = [path for path in listed.stdout.split("\0") if path and (package_root / path).exists()]
    assert len(paths) > 100
    return {path: (package_root / path).read_text(encoding="utf-8") for path in paths}


def test_no_module_is_long(modules):
    long = [path for path, text in modules.items() if len(text.splitlines()) > LINES_OF_A_MODULE]
    assert long == []


def test_no_function_is_long(modules):
    long = [
        f"{path}:{node.lineno} {node.name}"
        for path, text in modules.items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and node.end_lineno - node.lineno + 1 > LINES_OF_A_FUNCTION
    ]
    assert long == []
