"""The page that says what serves each wish of the founding text names nothing that does not exist."""

import re

import pytest


@pytest.fixture(scope="module")
def page(package_root):
    return (package_root / "docs" / "requirements.md").read_text(encoding="utf-8")


def test_every_wish_has_its_row(page):
    rows = [int(number) for number in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)]
    assert rows == list(range(1, 54))


def test_what_serves_it_exists(page, package_root):
    algorithms = set(re.findall(r"jumelage:(\w+)", page))
    assert len(algorithms) > 10
    assert [name for name in algorithms if not (package_root / "processing" / f"{name}.py").is_file()] == []


def test_what_shows_it_exists(page, package_root):
    tests = set(re.findall(r"`(tests/[^`]+)`", page))
    assert len(tests) > 20
    assert [name for name in tests if not (package_root / name).is_file()] == []
