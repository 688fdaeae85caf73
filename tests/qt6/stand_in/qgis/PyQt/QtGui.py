"""As QGIS 4 hands it on."""

from PyQt6.QtGui import *  # noqa: F403
