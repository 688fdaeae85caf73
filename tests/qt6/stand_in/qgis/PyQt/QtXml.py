"""As QGIS 4 hands it on."""

from PyQt6.QtXml import *  # noqa: F403
