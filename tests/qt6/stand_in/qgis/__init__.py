"""A thin stand-in for QGIS 4, for what is Qt's alone: qgis.PyQt is PyQt6, everything else is a name and no more."""
