"""Loads the plugin for the tests, and gives them what many ask for."""

from __future__ import annotations

import configparser
import gc
import importlib.util
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import pytest
from plugin_loaded import PACKAGE, ROOT, leave_root_out_of_the_path, load_package, load_tool

LONGEST_RUN = 300
_RAISED_IN_SLOTS: list[str] = []
"""What was raised where Qt calls Python: QGIS shows it in a window, PyQt alone would end the process."""


def _allow_slow_machines() -> None:
    """Hypothesis takes a machine that is busy with other tests for a test that is slow."""
    try:
        from hypothesis import HealthCheck, settings
    except ImportError:
        return
    settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("busy")


def pytest_configure() -> None:
    """Import QGIS's processing before anything can take its name; the tests of the core do without QGIS.

    pytest-qgis has started QGIS by now: only then does it know its own folders.
    """
    sys.excepthook = lambda *raised: _RAISED_IN_SLOTS.append("".join(traceback.format_exception(*raised)))
    try:
        from qgis.core import QgsApplication
    except ImportError:
        return
    plugins = str(Path(QgsApplication.pkgDataPath(), "python", "plugins"))
    if plugins not in sys.path:
        sys.path.append(plugins)
    import processing  # noqa: F401


leave_root_out_of_the_path()
_allow_slow_machines()
load_package()


@pytest.fixture(autouse=True)
def _nothing_raised_in_slots():
    """Fail the test in which a slot raised, and go on with the others."""
    yield
    told, _RAISED_IN_SLOTS[:] = list(_RAISED_IN_SLOTS), []
    if told:
        pytest.fail("Raised where Qt called Python:\n" + "\n".join(told), pytrace=False)


@pytest.fixture(scope="session")
def package_root() -> Path:
    """Return the folder of the plugin under test."""
    return ROOT


@pytest.fixture(scope="session")
def metadata(package_root) -> configparser.SectionProxy:
    """Return the [general] section of metadata.txt."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(package_root / "metadata.txt", encoding="utf-8")
    return parser["general"]


@pytest.fixture(scope="session")
def zip_path(package_root, metadata) -> Path:
    """Return the zip that `make package` built."""
    path = package_root / "build" / f"{PACKAGE}-{metadata['version']}.zip"
    if not path.is_file():
        pytest.fail(f"{path.name} is not built: run make package")
    return path


class Unprivileged:
    """Runs programs as a user whom file permissions bind; root passes them all.

    `home` is that user's folder. pytest's own temporary folders are closed to others: make the material in `home`,
    then `give` what the user may write to and `lock` what it may only read.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self._is_root = os.geteuid() == 0
        self._prefix = []
        if self._is_root:
            self._user = pwd.getpwnam("nobody")
            ids = [f"--reuid={self._user.pw_uid}", f"--regid={self._user.pw_gid}"]
            self._prefix = ["setpriv", *ids, "--clear-groups"]
        self.give(home)

    def give(self, folder: Path) -> None:
        """Make the user the owner of a folder and everything in it."""
        for path in (folder, *folder.rglob("*")):
            if self._is_root:
                os.chown(path, self._user.pw_uid, self._user.pw_gid)
            path.chmod(path.stat().st_mode | 0o600)

    def lock(self, folder: Path) -> None:
        """Let the user read a folder and everything in it, and write nothing there; prove it."""
        for path in (folder, *folder.rglob("*")):
            if self._is_root:
                os.chown(path, 0, 0)
            path.chmod(0o555 if path.is_dir() else 0o444)
        if self.run("touch", folder / "proof").returncode == 0:
            pytest.fail(f"{folder} is not closed to the user of this test")

    def run(self, *command, env=None, timeout=LONGEST_RUN) -> subprocess.CompletedProcess:
        """Run a program, in `home`; its output is text."""
        given = {
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "HOME": str(self.home),
            "TMPDIR": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "QT_QPA_PLATFORM": "offscreen",
            **(env or {}),
        }
        return subprocess.run(
            [*self._prefix, *map(str, command)],
            env=given,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )

    def python(self, snippet: str, *args, **kwargs) -> subprocess.CompletedProcess:
        """Run a snippet in the distribution's Python; the test environment may lie in a folder closed to others."""
        return self.run(Path(sys.base_prefix, "bin", "python3"), "-c", snippet, *args, **kwargs)


@pytest.fixture
def unprivileged():
    """Return a runner of programs as another user than root."""
    # not under tmp_path: pytest closes that folder to other users
    home = Path(tempfile.mkdtemp(prefix="jumelage-"))
    yield Unprivileged(home)
    for folder in (home, *(path for path in home.rglob("*") if path.is_dir())):
        folder.chmod(0o700)
    shutil.rmtree(home)


@pytest.fixture
def small_disk(tmp_path):
    """Return a function that mounts a disk of some kilobytes, full but for them."""
    if os.geteuid() != 0:
        pytest.skip("mounting a disk takes root")
    mounted = []

    def mount(kilobytes):
        folder = tmp_path / f"disk{kilobytes}"
        folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)], check=True)
        mounted.append(folder)
        return folder

    yield mount
    for folder in mounted:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture(scope="session")
def make_profile(zip_path, tmp_path_factory):
    """Return a function that makes a fresh QGIS profile with the packaged plugin: make_profile(language, folder)."""

    def make(language: str = "en", folder: Path | None = None) -> Path:
        folder = folder or tmp_path_factory.mktemp("profile")
        load_tool("make_profile").make_profile(zip_path, folder, language)
        return folder

    return make


@pytest.fixture(scope="session")
def _common_profile(make_profile) -> Path:
    return make_profile()


@pytest.fixture
def qgis_process(request):
    """Return a function that runs qgis_process with the packaged plugin: qgis_process("run", "jumelage:…", "A=b").

    Tests share a fresh English profile; give another as profile=make_profile("fr"). run= may be unprivileged.run.
    """
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.fail("qgis_process is missing: run tools/install.sh runtime")

    def run_here(*command, env, timeout) -> subprocess.CompletedProcess:
        return subprocess.run(
            list(map(str, command)),
            env={**os.environ, **env},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )

    def run(*args, profile=None, env=None, run=run_here, timeout=LONGEST_RUN) -> subprocess.CompletedProcess:
        profile = profile or request.getfixturevalue("_common_profile")
        settings = {"QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "offscreen", **(env or {})}
        return run(program, *args, env=settings, timeout=timeout)

    return run


@pytest.fixture
def iface(qgis_iface, qgis_processing, monkeypatch):
    """Return QGIS's interface with what pytest-qgis's lacks.

    `menu`, `bar`, `docks`, `locators` and `drops` list what is in the menu, the toolbar and so on.
    """
    from qgis.PyQt.QtCore import QObject, pyqtSignal

    class Signals(QObject):
        initializationCompleted = pyqtSignal()  # noqa: N815 - the name of QGIS

    signals = Signals(qgis_iface.mainWindow())  # its parent keeps it
    monkeypatch.setattr(qgis_iface, "initializationCompleted", signals.initializationCompleted, raising=False)
    held = {name: [] for name in ("menu", "bar", "docks", "locators", "drops")}

    def add(name, method, *, last=False):
        monkeypatch.setattr(
            qgis_iface, method, lambda *given: held[name].append(given[-1] if last else given[0]), raising=False
        )

    def take(name, method, *, last=False):
        monkeypatch.setattr(
            qgis_iface, method, lambda *given: held[name].remove(given[-1] if last else given[0]), raising=False
        )

    for name, adding, taking in (
        ("menu", "addPluginToMenu", "removePluginMenu"),
        ("bar", "addToolBarIcon", "removeToolBarIcon"),
        ("docks", "addDockWidget", "removeDockWidget"),
        ("locators", "registerLocatorFilter", "deregisterLocatorFilter"),
        ("drops", "registerCustomDropHandler", "unregisterCustomDropHandler"),
    ):
        add(name, adding, last=name in ("menu", "docks"))
        take(name, taking, last=name == "menu")
        monkeypatch.setattr(qgis_iface, name, held[name], raising=False)
    return qgis_iface


@pytest.fixture
def plugin(iface):
    """Return the plugin loaded as QGIS loads it, and unload it afterwards."""
    loaded = sys.modules[PACKAGE].classFactory(iface)
    loaded.initGui()
    yield loaded
    loaded.unload()


@pytest.fixture
def provider(plugin):
    """Return the provider of the algorithms, registered."""
    return plugin.provider


@pytest.fixture(scope="session")
def _twinnings():
    """Return the module that makes twinnings; it keeps those made, which tests copy."""
    import twinning_made

    yield twinning_made
    twinning_made.forget()


@pytest.fixture
def twinning(provider, _twinnings, tmp_path):
    """Return what makes a twinning of its own: twinning(home, twin, example=…, language=…)."""
    return lambda *pair, **how: _twinnings.copy_of_twinning(tmp_path, *pair, **how)


@pytest.fixture
def opened(_twinnings):
    """Return what opens the project of a twinning, apart from that of the session, and closes it after the test."""
    projects = []

    def opening(folder):
        projects.append(_twinnings.opened(folder))
        return projects[-1]

    yield opening
    for project in projects:
        project.clear()


@pytest.fixture(params=["gdal", "rasterio"])
def backend(request, monkeypatch):
    """Let stacks of rasters be read by each backend in turn; returns its name."""
    from jumelage_climatique.jumelage_plugin.io import rasters, stack_reading

    if request.param == "rasterio" and not rasters.rasterio_is_sound():
        pytest.fail("rasterio of the distribution must be sound in the test environment")
    monkeypatch.setattr(stack_reading, "_backend", lambda: getattr(stack_reading, f"read_by_{request.param}"))
    return request.param


@pytest.fixture(scope="session", autouse=True)
def _nothing_outlives_qgis(request):
    """Let go of every object of QGIS before pytest-qgis ends it: what is destroyed later crashes the process."""
    if importlib.util.find_spec("qgis") is not None:
        request.getfixturevalue("qgis_app")
    yield
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        if hasattr(sys, name):
            delattr(sys, name)
    gc.collect()
