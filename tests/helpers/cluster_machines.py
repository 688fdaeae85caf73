"""A Dask cluster of real processes on this computer, for tests that kill some of them."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import distributed
from qgis.core import QgsProcessingFeedback

LOCAL = "127.0.0.1"
PATIENCE = 60
"""Seconds after which a test of another process gives up."""


def until(condition):
    """Wait for a condition; gives what it gives."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("it did not happen")


class Machines:
    """A scheduler and its workers, each a process of its own, on this computer's loopback."""

    def __init__(self, folder, package_root):
        self.folder, self.processes = folder, {}
        self.package = folder / "package"
        self.package.mkdir()
        (self.package / "jumelage_climatique").symlink_to(package_root)
        file = folder / "scheduler.json"
        self._start("scheduler", "--port", "0", "--scheduler-file", str(file))
        until(lambda: file.is_file() and file.read_text())
        self.client = until(self._client)
        self.address = self.client.scheduler.address

    def _client(self):
        try:
            return distributed.Client(scheduler_file=str(self.folder / "scheduler.json"), set_as_default=False)
        except ValueError:  # the file is being written
            return None

    def _start(self, name, *arguments, packages=()):
        kind = "scheduler" if name == "scheduler" else "worker"
        paths = [*map(str, packages), *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
        with (self.folder / f"{name}.log").open("w") as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, "-m", "dask", kind, "--host", LOCAL, "--dashboard-address", f"{LOCAL}:0", *arguments],
                env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "OPENBLAS_NUM_THREADS": "1"},
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def workers(self, *names, package=None):
        """Start workers, with a package or the one under test, and wait for them."""
        known = len(self.client.nthreads())
        for name in names:
            arguments = (self.address, "--name", name, "--nthreads", "1", "--no-nanny")
            self._start(name, *arguments, packages=[package or self.package])
        until(lambda: len(self.client.nthreads()) == known + len(names))

    def address_of(self, name):
        """The address of a worker."""
        known = self.client.scheduler_info(n_workers=-1)["workers"]
        return next(address for address, worker in known.items() if worker["name"] == name)

    def kill(self, name):
        """Kill a process as a power cut does."""
        process = self.processes.pop(name)
        process.send_signal(signal.SIGKILL)
        process.wait()

    def kill_at_work(self, name):
        """Kill a worker that has been given blocks and not done them; gives them."""
        self.processes[name].send_signal(signal.SIGSTOP)  # from now on it finishes nothing
        address = self.address_of(name)
        held = until(lambda: self.client.processing()[address])
        self.kill(name)
        return held

    def close(self):
        self.client.close()
        for name in list(self.processes):
            self.kill(name)


class Meanwhile(QgsProcessingFeedback):
    """Does something beside the run, once its first results have been written: `result` is what came of it."""

    def __init__(self, something, after=0.0):
        super().__init__()
        self._pool, self._something, self._after = ThreadPoolExecutor(1), something, after
        self._done = None
        self.progressChanged.connect(self._look)

    def _look(self, progress):
        if progress > self._after and self._done is None:
            self.began = progress
            self._done = self._pool.submit(self._something)

    @property
    def result(self):
        return self._done.result(PATIENCE)
