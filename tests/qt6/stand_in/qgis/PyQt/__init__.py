"""PyQt6 under the name that QGIS gives it."""

from PyQt6 import sip  # noqa: F401
