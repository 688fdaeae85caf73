"""The zip as users get it: what is in it, and that QGIS loads it in a fresh profile."""

import json
import zipfile

import pytest

PREFIX = "jumelage_climatique/"


@pytest.fixture(scope="module")
def names(zip_path):
    with zipfile.ZipFile(zip_path) as archive:
        return [name.removeprefix(PREFIX) for name in archive.namelist() if name.startswith(PREFIX)]


def test_everything_is_in_one_folder(zip_path, names):
    with zipfile.ZipFile(zip_path) as archive:
        assert len(archive.namelist()) == len(names)


@pytest.mark.parametrize(
    "name",
    [
        "metadata.txt",
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "__init__.py",
        "processing/__init__.py",
        "i18n/jumelage_climatique_fr.qm",
        "i18n/jumelage_climatique_es.qm",
    ],
)
def test_what_users_need_is_in(names, name):
    assert name in names


def test_what_developers_need_is_out(names):
    folders = {name.split("/")[0] for name in names}
    assert not folders & {"tests", "tools", "docs", "build", ".ci", ".git", ".gitignore", "Makefile", "pyproject.toml"}
    assert not [name for name in names if name.endswith((".ts", ".pyc", ".aux.xml"))]


def test_the_portal_takes_the_size(zip_path):
    assert zip_path.stat().st_size < 25 * 1024 * 1024


def test_qgis_process_lists_the_provider_of_the_packaged_plugin(qgis_process):
    run = qgis_process("--json", "plugins")
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["plugins"]["jumelage_climatique"]["loaded"] is True
    assert "Traceback" not in run.stderr


def test_an_unprivileged_user_runs_a_plugin_installed_read_only(qgis_process, unprivileged, make_profile):
    profile = make_profile("fr", unprivileged.home / "profile")
    plugin = profile / "profiles" / "default" / "python" / "plugins" / "jumelage_climatique"
    unprivileged.give(profile)
    unprivileged.lock(plugin)
    before = sorted(plugin.rglob("*"))
    run = qgis_process("--json", "plugins", profile=profile, run=unprivileged.run)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["plugins"]["jumelage_climatique"]["loaded"] is True
    assert sorted(plugin.rglob("*")) == before
