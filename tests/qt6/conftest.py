"""Qt 6 without QGIS: the plugin's modules on PyQt6, with the stand-in beside this file in the place of QGIS."""

import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="session", autouse=True)
def _nothing_outlives_qgis():
    """There is no QGIS to outlive."""


@pytest.fixture(scope="session", autouse=True)
def application():
    """Return the application that widgets need; from here on the stand-in takes the place of QGIS."""
    sys.path.insert(0, str(Path(__file__).with_name("stand_in")))
    from PyQt6.QtWidgets import QApplication

    return QApplication.instance() or QApplication(["tests"])
