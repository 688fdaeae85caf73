"""Lets the disk under every writer fail, COUNT (4) times each: network.py [KIND …]; root is needed to mount it.

A share of a network is made of a disk of its own (ext4 in a file) that can stand still and break down:
`stall`: it stands still for a second or more at a random moment; all must end well.
`vanish`: from a random moment on nothing can be read or written, as when the server is gone.
`power`: the same, and what had not reached the disk is lost.
`readonly`: nothing can be written from the beginning.
`held`: the earlier results cannot be replaced, as on Windows when another program has them open.
A run must end well or in one sentence; once the disk is back, each file is the earlier result or a whole new one, and
the twinning is whole. For `vanish` and `power` a planner pins as well: what was said to be saved must be there.
"""

from __future__ import annotations

import fcntl
import json
import os
import random
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "helpers"))
import jpeg_made
import kill
import two
import writers
from plugin_loaded import start_with_algorithms

KINDS = ("stall", "vanish", "power", "readonly", "held")
MEGABYTES = 96
FREEZE, THAW, SHUTDOWN = 0xC0045877, 0xC0045878, 0x8004587D
"""FIFREEZE and FITHAW of linux/fs.h, EXT4_IOC_SHUTDOWN of fs/ext4/ext4.h."""
FLUSH, NO_FLUSH = 0, 2
"""Whether what was written reaches the disk before it breaks down."""
LONGEST = 120.0
PINS = 60
DOUBT = "look whether your last change is there"
PREFIX = "Unable to execute algorithm\n"


class Disk:
    """A disk in a file, mounted in a folder; a context manager."""

    def __init__(self, place: Path) -> None:
        self._image, self.path = place / "disk.img", place / "disk"

    def __enter__(self):
        with self._image.open("wb") as file:
            file.truncate(MEGABYTES << 20)
        subprocess.run(["mkfs.ext4", "-q", "-F", str(self._image)], check=True)
        self.path.mkdir()
        self._mount()
        return self

    def __exit__(self, *_what):
        subprocess.run(["umount", "--lazy", str(self.path)], check=False)

    def _mount(self, how: str = "loop") -> None:
        subprocess.run(["mount", "-o", how, str(self._image), str(self.path)], check=True)

    def again(self, how: str = "loop") -> None:
        """Take the disk away and bring it back, as after a repair; nobody may use it."""
        subprocess.run(["umount", str(self.path)], check=True)
        self._mount(how)

    def tell(self, what: int, flag: int = 0) -> None:
        """Give the file system one of the orders above."""
        handle = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, what, struct.pack("I", flag))
        finally:
            os.close(handle)

    def fail(self, kind: str, draw: random.Random) -> None:
        """What happens in the middle of a run."""
        if kind == "stall":
            self.tell(FREEZE)
            time.sleep(1.0 + draw.random())
            self.tell(THAW)
        elif kind in ("vanish", "power"):
            self.tell(SHUTDOWN, FLUSH if kind == "vanish" else NO_FLUSH)


def child(name: str, material: str, project: str, out: str) -> None:
    """Say “begin”, run the algorithm, and say in JSON how it ended."""
    kept = start_with_algorithms()
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    import processing

    asked = writers.asked(name, Path(material), project, Path(out))
    print("begin", flush=True)
    try:
        processing.run(f"jumelage:{name}", asked, feedback=QgsProcessingFeedback(False))
        told = {"ended": True}
    except QgsProcessingException as error:
        told = {"told": str(error).removeprefix(PREFIX).strip()}
    except BaseException as error:  # noqa: BLE001 - what a planner must never meet
        told = {"fault": repr(error)[:300]}
    print(json.dumps(told), flush=True)
    os._exit(0 if kept else 1)


def run(name: str, material: Path, project: Path, out: Path, fail) -> tuple[float, dict]:
    """Run a child, and let `fail` happen beside it; its seconds, and how it ended."""
    command = [sys.executable, __file__, "--child", name, str(material), str(project), str(out)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
    watchdog = threading.Timer(LONGEST, process.kill)
    watchdog.start()
    while (line := process.stdout.readline()) and line != "begin\n":
        pass
    began = time.monotonic()
    fail()
    said = process.stdout.read().strip()
    watchdog.cancel()
    code = process.wait()
    if not said:
        return 0.0, {"fault": f"the process ended with {signal.Signals(-code).name if code < 0 else code}"}
    return time.monotonic() - began, json.loads(said.splitlines()[-1])


def bad_words(told: dict) -> list[str]:
    """What a planner must not be told."""
    text = told.get("told", "ended")
    return [told["fault"]] if "fault" in told else [f"no sentence: {text[-200:]}"] * ("\n" in text or "Trace" in text)


def once(kind: str, name: str, whole: Path, seconds: float, draw: random.Random) -> tuple[str, list[str]]:
    """One run on a disk of its own; how it ended, and what is wrong."""
    with tempfile.TemporaryDirectory(prefix="network-") as folder, Disk(Path(folder)) as disk:
        out = disk.path / "out"
        out.mkdir()
        project = Path(shutil.copytree(whole, disk.path / "own"), "project.qgz")
        writers.lay_earlier(name, out)
        before = kill.practices_of(project)
        os.sync()
        if kind == "readonly":
            disk.again("loop,ro")
        held = [str(out / file) for file in writers.FILES.get(name, {}).values()] if kind == "held" else []
        subprocess.run(["chattr", "+i", *held], check=True) if held else None

        def fail() -> None:
            time.sleep(draw.random() * seconds)
            disk.fail(kind, draw)

        _, told = run(name, Path(folder), project, out, fail)
        subprocess.run(["chattr", "-i", *held], check=True) if held else None
        faults = bad_words(told)
        if kind in ("stall", "readonly"):
            wanted = "ended" if kind == "stall" else "told"
            faults += [] if wanted in told else [f"{name} {'did not end well' if kind == 'stall' else 'wrote'}: {told}"]
        disk.again()
        faults += kill.wrong(name, out, project, before)
        if kind == "held" and held:
            faults += writers.faults(name, out, ended=True)
        return next(iter(told)), faults


def pinning(kind: str, whole: Path, draw: random.Random) -> tuple[str, list[str]]:
    """A planner pins while the disk breaks down; how many works were told as refused, and what is wrong."""
    with tempfile.TemporaryDirectory(prefix="network-") as folder, Disk(Path(folder)) as disk:
        own, photo = Path(shutil.copytree(whole, disk.path / "own")), Path(folder, "a.jpg")
        jpeg_made.photo(photo)
        os.sync()
        planner = two.Planner(own / "project.qgz", photo, two.FIELDS[0])
        planner.answer()
        planner.order(f"work {draw.random()} {PINS}")
        time.sleep(0.3 + 2.0 * draw.random())
        disk.fail(kind, draw)
        try:
            said = planner.finish()
        except SystemExit as error:
            said, faults = planner.said, [str(error)]
        else:
            faults = [told["fault"][-200:] for told in said if "fault" in told]
            faults += [told["told"] for told in said if "\n" in told.get("told", "")]
        planner.end()
        disk.again()
        found = two.wrong_in_file(own, [planner], photo)
        return "pinned", faults + [one for one in found if one not in in_doubt(planner.said)]


def in_doubt(said: list[dict]) -> list[str]:
    """What may be found after a change of which the planner was told that nobody knows whether it is there."""
    works = [told["work"] for told in said if DOUBT in told.get("told", "")]
    there, gone, edited = "1 that nobody saved, or came back", "1 lost", f"an edit of {two.FIELDS[0]} is lost"
    may = {"pin": [there], "pin_photo": [there], "delete": [gone], "edit": [edited], "undo": [there, gone, edited]}
    return [one for work in works for one in may[work]]


def main() -> None:
    """Run all, print figures and faults; end with 1 when there are faults."""
    kinds, count = sys.argv[1:] or KINDS, int(os.environ.get("COUNT") or 4)
    seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(10**6))
    draw, bad = random.Random(seed), 0
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="material-") as place:
        material = Path(place)
        run("createtwinning", material, material, material, lambda: None)
        whole = next(material.glob("*/project.qgz")).parent
        lengths = {}
        for name in (*writers.FILES, *writers.FOLDERS):
            with tempfile.TemporaryDirectory() as out:
                own = Path(shutil.copytree(whole, Path(out, "own")), "project.qgz")
                lengths[name] = run(name, material, own, Path(out), lambda: None)[0]
        for kind in kinds:
            pins = ["pins"] if kind in ("vanish", "power") else []
            for name in [*writers.FILES] if kind == "held" else [*lengths, *pins]:
                counts, told = Counter(), Counter()
                for _ in range(1 if kind in ("readonly", "held") else count):
                    pinned = name == "pins"
                    how, faults = pinning(kind, whole, draw) if pinned else once(kind, name, whole, lengths[name], draw)
                    counts[how] += 1
                    told.update(faults)
                bad += sum(told.values())
                ends = ", ".join(f"{how} {n}" for how, n in sorted(counts.items()))
                print(f"{kind}, {name}: {ends}; {sum(told.values())} faults", flush=True)
                for one, times in told.items():
                    print(f"    {times} ×  {one}", flush=True)
    sys.exit(bool(bad))


if __name__ == "__main__":
    child(*sys.argv[2:]) if sys.argv[1:2] == ["--child"] else main()
