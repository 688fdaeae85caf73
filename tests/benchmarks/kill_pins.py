"""Kills a pinning process 200 times (or as often as told) and reports: kill_pins.py [COUNT]."""

from __future__ import annotations

import importlib.util
import os
import random
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def loaded(name: str):
    """A module of the tests by its file."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "tests" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Make a twinning, kill, count."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath(), "python", "plugins")))
    from processing.core.Processing import Processing

    import processing

    Processing.initialize()
    spec = importlib.util.spec_from_file_location(
        "jumelage_climatique", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["jumelage_climatique"] = package
    spec.loader.exec_module(package)
    from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import open_twinning
    from jumelage_climatique.processing.provider import JumelageProvider

    provider = JumelageProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    place = tempfile.mkdtemp(prefix="kills-")
    made = processing.run("jumelage:createtwinning", {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": place})
    folder, photo = open_twinning(made["FOLDER"]), loaded("jpeg_made").photo(Path(place, "a.jpg"))
    seed = random.SystemRandom().randrange(10**6)
    draw, killing = random.Random(seed), loaded("killing")
    found = [killing.kill_once(folder, photo, draw) for _ in range(count)]
    inside, saved = sum(is_open for is_open, _ in found), sum(number for _, number in found)
    print(f"{count} kills (seed {seed}): {inside} within a transaction; {saved} pins saved, all whole, none half there")
    print(f"{killing.strays(folder)} files were copied for pins that were not saved: checkproject names them")
    shutil.rmtree(place)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
