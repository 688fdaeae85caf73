"""Pins practices with a photo for ever, and says each one that is saved; to be killed at any moment.

    pinning_child.py PROJECT PHOTO

Says “start” before and “saved UUID” after each pin, “begin” once a transaction of the file is open, and “end” once it
is committed or rolled back, on its standard output.
"""

from __future__ import annotations

import sys
from pathlib import Path

from plugin_loaded import load_package


def main() -> None:
    project_file, photo = (Path(part) for part in sys.argv[1:3])
    from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsTransaction

    application = QgsApplication([], False)
    application.initQgis()
    load_package()
    from jumelage_climatique.jumelage_plugin.bridge import changes, pins
    from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import open_twinning

    def say(text: str) -> None:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    class Told:
        """A transaction of QGIS that says when it is open: not before the file has begun one."""

        def __init__(self, made):
            self._made = made

        def __getattr__(self, name):
            return getattr(self._made, name)

        @staticmethod
        def create(*source):
            made = QgsTransaction.create(*source)
            return None if made is None else Told(made)

        def begin(self):
            result = self._made.begin()
            say("begin")
            return result

        def commit(self):
            result = self._made.commit()
            say("end")
            return result

        def rollback(self):
            result = self._made.rollback()
            say("end")
            return result

    changes.QgsTransaction = Told
    project = QgsProject.instance()
    project.read(str(project_file))
    folder = open_twinning(project_file.parent)
    number = 0
    while True:
        number += 1
        say("start")
        pin = pins.Pin(f"Pin {number}", "THE_URB", QgsPointXY(-5.4, 38.2))
        made = pins.new_pin(project, folder, pin, [photo])
        changes.apply(project, folder, made)
        say(f"saved {made[0].uuid}")


main()
