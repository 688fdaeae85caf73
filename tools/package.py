#!/usr/bin/python3
"""Builds build/jumelage_climatique-<version>.zip; prints its path.

What goes in is what git would archive (the tree of the files that git does not ignore, less what .gitattributes marks
export-ignore), plus the compiled translations and the pages of help made from the algorithms. The same files give the
same bytes. A repository of its own under build/ holds the tree, so that uncommitted work can be packaged and the
checkout's own repository stays untouched.
"""

from __future__ import annotations

import argparse
import configparser
import io
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
HELP = ROOT / "jumelage_plugin" / "resources" / "help"
PACKAGE = "jumelage_climatique"
LARGEST = 25 * 1024 * 1024
DATE = (2020, 1, 1, 0, 0, 0)


def git(*args: str) -> bytes:
    """Run git on the files of the checkout, with the repository under build/ and nobody's personal settings."""
    env = {
        **os.environ,
        "GIT_DIR": str(BUILD / "package.git"),
        "GIT_WORK_TREE": str(ROOT),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        "XDG_CONFIG_HOME": os.devnull,
    }
    return subprocess.run(["git", *args], cwd=ROOT, env=env, check=True, stdout=subprocess.PIPE).stdout


def zip_path() -> Path:
    """Return where the zip of this version goes."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return BUILD / f"{PACKAGE}-{metadata['general']['version']}.zip"


def snapshot() -> str:
    """Return the tree of the checkout's files as they are now."""
    BUILD.mkdir(exist_ok=True)
    if not (BUILD / "package.git").is_dir():
        git("init", "--quiet")
    # from an empty index, or a file ignored since the last time would stay in
    (BUILD / "package.git" / "index").unlink(missing_ok=True)
    git("add", "--all")
    return git("write-tree").decode().strip()


def files_of(tree: str) -> dict[str, bytes]:
    """Return path -> content of everything the zip holds."""
    with tarfile.open(fileobj=io.BytesIO(git("archive", "--format=tar", tree))) as archive:
        found = {member.name: archive.extractfile(member).read() for member in archive if member.isfile()}
    for made in (*(ROOT / "i18n").glob("*.qm"), *HELP.rglob("*.html")):
        found[made.relative_to(ROOT).as_posix()] = made.read_bytes()
    return found


def write_zip(target: Path, files: dict[str, bytes]) -> None:
    """Write the zip beside its place, then put it there in one step."""
    partial = target.with_suffix(".partial")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{PACKAGE}/{name}", DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, files[name])
    size = partial.stat().st_size
    if size > LARGEST:
        partial.unlink()
        sys.exit(f"The zip would be {size / 2**20:.1f} MB; the plugin portal takes {LARGEST // 2**20} MB at most.")
    partial.replace(target)


def unzip(archive: Path) -> None:
    """Unpack the zip to build/unzipped, where the checks look at exactly what is shipped."""
    folder = BUILD / "unzipped"
    shutil.rmtree(folder, ignore_errors=True)
    with zipfile.ZipFile(archive) as content:
        content.extractall(folder)


def main() -> None:
    """Read the command line and do what it asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--path", action="store_true", help="only print where the zip is")
    parser.add_argument("--unzip", action="store_true", help="also unpack it to build/unzipped")
    options = parser.parse_args()
    target = zip_path()
    if not options.path:
        subprocess.run([sys.executable, ROOT / "tools" / "i18n.py", "compile"], check=True)
        subprocess.run([sys.executable, ROOT / "tools" / "help_pages.py"], check=True, stdin=subprocess.DEVNULL)
        write_zip(target, files_of(snapshot()))
        if options.unzip:
            unzip(target)
    print(target.relative_to(ROOT))


if __name__ == "__main__":
    main()
