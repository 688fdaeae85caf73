"""The plugin's own code, whatever the folder that QGIS unpacks it in."""
