"""As QGIS 4 hands it on."""

from PyQt6.QtWidgets import *  # noqa: F403
