"""Kills a pinning process 200 times (or as often as told) and reports: kill_pins.py [COUNT]."""

from __future__ import annotations

import os
import random
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
import jpeg_made
import killing
from plugin_loaded import start_with_algorithms


def main() -> None:
    """Make a twinning, kill, count."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    alive = start_with_algorithms()
    from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import open_twinning

    import processing

    place = tempfile.mkdtemp(prefix="kills-")
    made = processing.run("jumelage:createtwinning", {"COMMUNE": "FR:31107", "TWIN": "ES:14029", "PLACE": place})
    folder, photo = open_twinning(made["FOLDER"]), jpeg_made.photo(Path(place, "a.jpg"))
    seed = random.SystemRandom().randrange(10**6)
    draw = random.Random(seed)
    print(f"{count} kills (seed {seed}):")
    for aim in killing.AIMS:
        found = [killing.kill_once(folder, photo, draw, aim) for _ in range(count // len(killing.AIMS))]
        inside, saved = sum(is_open for is_open, _ in found), sum(number for _, number in found)
        print(f"{len(found)} drawn over a {aim}: {inside} within a transaction; {saved} pins saved, all of them whole")
    print(f"{killing.strays(folder)} files were copied for pins that were not saved: checkproject names them")
    shutil.rmtree(place)
    sys.stdout.flush()
    os._exit(0 if alive else 1)


if __name__ == "__main__":
    main()
