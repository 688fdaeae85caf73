"""Loads the plugin under the name it has in QGIS, whatever the folder of the checkout is called, and starts QGIS.

For the tests, and for scripts that run without pytest: these put this folder on sys.path, never the root.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "jumelage_climatique"


def leave_root_out_of_the_path() -> None:
    """The plugin's folder processing/ hides QGIS's own module wherever the root is on sys.path."""
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != ROOT]


def load_package(root: Path = ROOT):
    """Load a root as the package by its file, without putting any folder on sys.path."""
    spec = importlib.util.spec_from_file_location(PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)])
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)
    return module


def load_tool(name: str):
    """Load a script of tools/, where tests and commands share one way of doing things."""
    spec = importlib.util.spec_from_file_location(f"tools_{name}", ROOT / "tools" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def start_qgis(*, window: bool = False):
    """Start QGIS and its Processing, as they are when a planner opens the toolbox; returns what must stay alive."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    leave_root_out_of_the_path()
    from qgis.core import QgsApplication

    application = QgsApplication([], window)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath(), "python", "plugins")))
    from processing.core.Processing import Processing

    Processing.initialize()
    return application


def start_with_algorithms():
    """Start QGIS with the algorithms of this checkout; returns what must stay alive."""
    application = start_qgis(window=True)
    load_package()
    from jumelage_climatique.processing.provider import JumelageProvider
    from qgis.core import QgsApplication

    provider = JumelageProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider
