"""As QGIS 4 hands it on."""

from PyQt6.QtCore import *  # noqa: F403
