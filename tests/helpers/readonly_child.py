"""Pins a practice, without and with a photo, in a twinning that may not be written to.

    readonly_child.py PACKAGE PROJECT PHOTO

Prints what a planner is told, one JSON list a run.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from plugin_loaded import load_package


def main() -> None:
    root, project_file, photo = (Path(part) for part in sys.argv[1:4])
    from qgis.core import QgsApplication, QgsPointXY, QgsProject

    application = QgsApplication([], False)
    application.initQgis()
    load_package(root)
    from jumelage_climatique.jumelage_plugin.bridge.history import History
    from jumelage_climatique.jumelage_plugin.bridge.pins import Pin, save_pin
    from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer, open_twinning
    from jumelage_climatique.jumelage_plugin.core.errors import JumelageError

    project, history, told = QgsProject.instance(), History(), []
    project.read(str(project_file))
    folder = open_twinning(project_file.parent)
    for photos in ([], [photo]):
        try:
            save_pin(history, project, folder, Pin("Shade", "THE_URB", QgsPointXY(-5.4, 38.2)), photos)
        except JumelageError as error:
            told.append(str(error))
    left = [one.name() for one in project.mapLayers().values() if getattr(one, "isEditable", bool)()]
    practices = layer(project, "practice").featureCount()
    sys.stdout.write(json.dumps({"told": told, "left": left, "undo": history.last is None, "practices": practices}))
    sys.stdout.flush()
    project.clear()
    application.exitQgis()


main()
