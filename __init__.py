"""Jumelage climatique: where is tomorrow's climate lived today, and which communes there resemble ours."""


def classFactory(iface):  # noqa: N802 - the name QGIS calls
    """Return the plugin to QGIS."""
    from .jumelage_plugin.plugin import JumelagePlugin

    return JumelagePlugin(iface)
