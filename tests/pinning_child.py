"""Pins practices with a photo for ever, and says each one that is saved; to be killed at any moment.

    pinning_child.py ROOT PROJECT PHOTO

Says “saved UUID” after each pin, and “begin” and “end” around each transaction, on its standard output.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path


def main() -> None:
    root, project_file, photo = (Path(part) for part in sys.argv[1:4])
    from qgis.core import QgsApplication, QgsPointXY, QgsProject

    application = QgsApplication([], False)
    application.initQgis()
    spec = importlib.util.spec_from_file_location(
        "jumelage_climatique", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["jumelage_climatique"] = module
    spec.loader.exec_module(module)
    from jumelage_climatique.jumelage_plugin.bridge import changes, pins
    from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import open_twinning

    def say(text: str) -> None:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    project = QgsProject.instance()
    project.read(str(project_file))
    folder = open_twinning(project_file.parent)
    say("ready")
    number = 0
    while True:
        number += 1
        pin = pins.Pin(f"Pin {number}", "THE_URB", QgsPointXY(-5.4, 38.2))
        made = pins.new_pin(project, folder, pin, [photo])
        say("begin")
        changes.apply(project, folder, made)
        say("end")
        say(f"saved {made[0].uuid}")


main()
