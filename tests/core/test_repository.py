"""Rules of the repository that keep the plugin loadable, checked on the files."""

import ast
import sys
from pathlib import Path

import pytest

SHIPPED = ("*.py", "jumelage_plugin/**/*.py", "processing/**/*.py", "ui/**/*.py")


@pytest.fixture(scope="module")
def shipped(package_root):
    """Return name -> syntax tree of every Python file that is shipped."""
    paths = sorted(path for pattern in SHIPPED for path in package_root.glob(pattern))
    trees = {path.relative_to(package_root).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    assert "jumelage_plugin/plugin.py" in trees
    return trees


def offenders(shipped, is_offence):
    return [f"{name}:{node.lineno}" for name, tree in shipped.items() for node in ast.walk(tree) if is_offence(node)]


def test_package_has_its_permanent_name_whatever_the_folder_is_called(package_root):
    package = sys.modules["jumelage_climatique"]
    assert package.__name__ == "jumelage_climatique"
    assert list(package.__path__) == [str(package_root)]


def test_root_is_not_on_the_path(package_root):
    assert package_root not in [Path(entry or ".").resolve() for entry in sys.path]


def test_processing_of_the_plugin_has_an_empty_init(package_root):
    assert (package_root / "processing" / "__init__.py").read_bytes() == b""


def test_nothing_takes_the_name_of_the_processing_module_of_qgis(package_root):
    taken = sys.modules.get("processing")
    assert taken is None or package_root not in Path(taken.__file__).parents


def test_root_module_imports_nothing_before_qgis_asks(shipped):
    assert not [node for node in shipped["__init__.py"].body if isinstance(node, (ast.Import, ast.ImportFrom))]


def test_shipped_code_leaves_the_path_alone(shipped):
    def touches_path(node):
        if isinstance(node, ast.ImportFrom) and node.module == "sys":
            return any(name.name == "path" for name in node.names)
        owner = node.value if isinstance(node, ast.Attribute) and node.attr == "path" else None
        return isinstance(owner, ast.Name) and owner.id == "sys"

    assert offenders(shipped, touches_path) == []


def test_shipped_code_imports_its_own_modules_relatively(shipped):
    own = {"jumelage_climatique", "jumelage_plugin", "processing", "ui"}
    of_qgis = ("processing.core.", "processing.gui.", "processing.tools.")

    def imports_absolutely(node):
        if isinstance(node, ast.Import):
            names = [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module]
        else:
            return False
        return any(name.split(".")[0] in own and not name.startswith(of_qgis) for name in names)

    assert offenders(shipped, imports_absolutely) == []


def test_qt_is_imported_through_qgis(shipped):
    def imports_qt(node):
        names = [name.name for name in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) and node.level == 0 else []
        return any(name.split(".")[0] in {"PyQt5", "PyQt6"} for name in names)

    assert offenders(shipped, imports_qt) == []


@pytest.mark.parametrize("key", ["name", "description", "about"])
@pytest.mark.parametrize("language", ["", "[fr]", "[es]"])
def test_metadata_is_written_in_three_languages(metadata, key, language):
    assert metadata[key + language].strip()


def test_metadata_states_the_versions_of_qgis(metadata):
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert metadata["hasProcessingProvider"] == "yes"


def test_changelog_has_an_entry_for_this_version(package_root, metadata):
    assert f"## {metadata['version']} " in (package_root / "CHANGELOG.md").read_text(encoding="utf-8")
