"""Reads worsened files for MINUTES (60) with SEED, all readers or those named: fuzz.py [READER …].

Each reader runs in child processes: a crash, or a case of more than 60 seconds, costs the child, not the campaign.
"""

from __future__ import annotations

import os
import queue
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

READERS = ("tasks", "photo", "indicators", "practices", "geojson", "qfield", "project")
CHILD = Path(__file__).with_name("fuzz_child.py")
LONGEST_CASE = 60.0


def fuzz(name: str, seed: str, seconds: float) -> tuple[Counter, list[str]]:
    """Run one reader for some seconds; returns how its cases ended, and the faults."""
    counts, faults, number, end = Counter(), [], 0, time.monotonic() + seconds
    while time.monotonic() < end:
        with tempfile.TemporaryDirectory(prefix="fuzz-") as place:
            number = _one_child(name, seed, number, end - time.monotonic(), Path(place), counts, faults)
    return counts, faults


def _pass_on(stream, lines: queue.Queue) -> None:
    for line in stream:
        lines.put(line)
    lines.put("")


def _one_child(name, seed, number, seconds, place, counts, faults) -> int:
    """One child until its time is over or it dies; returns the number of the next case."""
    command = [sys.executable, str(CHILD), name, seed, str(number), str(seconds), str(place)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(place)}
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment, errors="replace"
    )
    lines: queue.Queue = queue.Queue()
    threading.Thread(target=_pass_on, args=(child.stdout, lines), daemon=True).start()
    begun = None
    while True:
        try:
            line = lines.get(timeout=LONGEST_CASE)
        except queue.Empty:
            child.kill()
            child.wait()
            faults.append(f"{name} case {begun}: more than {LONGEST_CASE:.0f} s")
            counts["too long"] += 1
            break
        if not line:
            if begun is not None:
                faults.append(f"{name} case {begun}: the process ended with {child.wait()}")
                counts["crash"] += 1
            break
        word = line.split(maxsplit=1)[0]
        if word == "case":
            begun = int(line.split()[1])
            number = begun + 1
        elif word in ("ok", "refused", "fault"):
            counts[word] += 1
            if word == "fault":
                faults.append(f"{name} case {begun}: {line.strip()}")
            begun = None
    child.wait()
    return number


def main() -> None:
    """Share the time among the readers, print figures and faults; end with 1 when there are faults."""
    names = sys.argv[1:] or READERS
    seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(10**6))
    seconds = float(os.environ.get("MINUTES") or 60) * 60 / len(names)
    print(f"seed {seed}, {seconds:.0f} s for each reader", flush=True)
    all_faults = []
    for name in names:
        counts, faults = fuzz(name, seed, seconds)
        all_faults += faults
        told = ", ".join(f"{word} {count}" for word, count in sorted(counts.items()))
        print(f"{name}: {sum(counts.values())} cases: {told}", flush=True)
        for fault in faults[:20]:
            print(f"    {fault[:1000]}", flush=True)
    sys.exit(bool(all_faults))


if __name__ == "__main__":
    main()
