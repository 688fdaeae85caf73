"""Toolkits that somebody else made: good ones are read, anything that could do harm is refused in one sentence."""

import hashlib
import json
import stat
import struct
import zipfile
from random import Random

import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.toolkit import Part
from jumelage_climatique.jumelage_plugin.io import toolkit_reading
from jumelage_climatique.jumelage_plugin.io.toolkit_files import fingerprint, pack, write_manifest
from jumelage_climatique.jumelage_plugin.io.toolkit_reading import open_toolkit

FILES = {"empty/kit/fr/mail.txt": b"Bonjour\n", "case/twinning.gpkg": b"\0" * 100, "licences/CREDITS.txt": b"ERA5\n"}


def told(held=FILES, **changes):
    parts = [
        {"path": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest(), "kind": "k", "licence": "l"}
        for name, data in held.items()
    ]
    manifest = {
        "format": "jumelage-climatique-toolkit",
        "format_version": 1,
        "schema_version": 1,
        "pair": {"name": "A – B"},
        "files": parts,
    }
    return json.dumps({**manifest, **changes}).encode()


def zipped(path, files=FILES, manifest=None, top="", compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        archive.writestr(f"{top}manifest.json", told(files) if manifest is None else manifest)
        for name, data in files.items():
            archive.writestr(f"{top}{name}", data)
    return path


def refused(path, tmp_path, words):
    aside = tmp_path / "aside"
    aside.mkdir()
    before = sorted(p for p in tmp_path.rglob("*") if aside not in p.parents)
    with pytest.raises(JumelageError) as fault:
        open_toolkit(path, aside)
    assert words in str(fault.value)
    assert str(fault.value).count("\n") == 0
    assert sorted(p for p in tmp_path.rglob("*") if aside not in p.parents) == before, "written outside"


@pytest.mark.parametrize("top", ["", "toolkit_a_b/"])
def test_a_zip_is_read(tmp_path, top):
    found = open_toolkit(zipped(tmp_path / "t.zip", top=top), tmp_path / "aside")
    assert {name: (found.folder / name).read_bytes() for name in found.files} == FILES
    assert found.name == "A – B"
    assert found.ignored == ()


@pytest.mark.parametrize("by_manifest", [True, False])
def test_a_folder_is_read(tmp_path, by_manifest):
    folder = tmp_path / "t"
    for name, data in {**FILES, "manifest.json": told(), "note.txt": b"mine"}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    found = open_toolkit(folder / "manifest.json" if by_manifest else folder, tmp_path / "aside")
    assert sorted(found.files) == sorted(FILES)
    assert found.ignored == ("note.txt",)
    assert not (found.folder / "note.txt").exists()


def test_what_is_packed_is_read_back_and_packing_twice_gives_the_same_bytes(tmp_path):
    folder = tmp_path / "made"
    for name, data in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    parts = [Part(name, *fingerprint(folder / name), "kind", "licence", "origin") for name in FILES]
    write_manifest(folder, parts, {"schema_version": 1, "pair": {"name": "é"}})
    for name in ("a.zip", "b.zip"):
        pack(folder, tmp_path / name, "top")
        (folder / "manifest.json").touch()
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    found = open_toolkit(tmp_path / "a.zip", tmp_path / "aside")
    assert (found.folder / "case/twinning.gpkg").read_bytes() == FILES["case/twinning.gpkg"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("../evil.txt", "climbs"),
        ("a/../../evil.txt", "climbs"),
        ("/etc/evil", "absolute"),
        ("C:/evil", "absolute"),
        ("a\\..\\evil", "backslash"),
        ("con.txt", "Windows"),
        ("a./b", "dot"),
        ("a\u202etxt.exe", "cannot be seen"),
        ("a\x01b", "cannot be seen"),
    ],
)
@pytest.mark.parametrize("listed", [True, False])
def test_names_that_lead_elsewhere(tmp_path, name, words, listed):
    files = {**FILES, name: b"x"}
    refused(zipped(tmp_path / "t.zip", files, told(files if listed else FILES)), tmp_path, words)


def test_a_name_cut_at_a_zero_is_seen(tmp_path):
    path = zipped(tmp_path / "t.zip", {**FILES, "aXb": b"x"})
    path.write_bytes(path.read_bytes().replace(b"aXb", b"a\0b"))
    refused(path, tmp_path, "cannot be seen")


@pytest.mark.parametrize("names", [("A.txt", "a.TXT"), ("x", "x/y")])
def test_two_names_of_one_file(tmp_path, names):
    refused(zipped(tmp_path / "t.zip", {**FILES, **dict.fromkeys(names, b"x")}), tmp_path, names[1])


def test_the_same_name_twice(tmp_path):
    path = zipped(tmp_path / "t.zip")
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("case/twinning.gpkg", b"other")
    refused(path, tmp_path, "one file")


@pytest.mark.parametrize("mode", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_in_a_zip(tmp_path, mode):
    path = zipped(tmp_path / "t.zip")
    with zipfile.ZipFile(path, "a") as archive:
        entry = zipfile.ZipInfo("empty/link")
        entry.create_system = 3
        entry.external_attr = (mode | 0o777) << 16
        archive.writestr(entry, "/etc/passwd")
    refused(path, tmp_path, "is a link")


@pytest.mark.parametrize("of_folder", [True, False])
def test_links_in_a_folder(tmp_path, of_folder):
    folder = tmp_path / "t"
    folder.mkdir()
    (folder / "manifest.json").write_bytes(told({}))
    (folder / "inside").symlink_to("/etc" if of_folder else "/etc/passwd")
    refused(folder, tmp_path, "is a link")


def test_a_bomb_by_its_ratio(tmp_path):
    refused(zipped(tmp_path / "t.zip", {"case/zeros": b"\0" * 30_000_000}), tmp_path, "too large")


def test_a_bomb_that_lies_about_its_size(tmp_path):
    """The directory says 100 bytes where 50 MB come out: no more than 100 are ever taken."""
    big = b"\0" * 50_000_000
    path = zipped(tmp_path / "t.zip", {"case/zeros": big}, told({"case/zeros": b"\0" * 100}))
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack("<I", len(big)), struct.pack("<I", 100)))
    aside = tmp_path / "aside"
    aside.mkdir()
    with pytest.raises(JumelageError):
        open_toolkit(path, aside)
    assert sum(p.stat().st_size for p in aside.rglob("*") if p.is_file()) <= 100


def test_too_many_entries(tmp_path):
    files = {f"a/{number}": b"" for number in range(5_001)}
    refused(zipped(tmp_path / "t.zip", files), tmp_path, "5000")


def test_too_many_bytes(tmp_path, monkeypatch):
    monkeypatch.setattr(toolkit_reading, "MOST_BYTES", 50)
    refused(zipped(tmp_path / "t.zip"), tmp_path, "too large")


@pytest.mark.parametrize("how", ["byte", "missing", "longer"])
def test_a_file_that_was_changed(tmp_path, how):
    files = dict(FILES)
    if how == "missing":
        del files["case/twinning.gpkg"]
    else:
        files["case/twinning.gpkg"] = b"\0" * 99 + b"\1" if how == "byte" else b"\0" * 101
    refused(zipped(tmp_path / "t.zip", files, told()), tmp_path, "changed")


@pytest.mark.parametrize("version", ["format_version", "schema_version"])
def test_a_newer_toolkit(tmp_path, version):
    refused(zipped(tmp_path / "t.zip", manifest=told(**{version: 2})), tmp_path, "newer version")


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b'{"format": 1}',
        b"[" * 100_000,
        told(format_version="1"),
        told(schema_version=True),
        told(files={}),
        told(files=[{"path": 1}]),
        told(pair=None),
        told(files=[{"path": "a", "size": -1.5, "sha256": "x"}]),
    ],
)
def test_a_manifest_that_is_none(tmp_path, manifest):
    refused(zipped(tmp_path / "t.zip", manifest=manifest), tmp_path, "manifest.json")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no zip", b"%PDF-1.4"])
def test_what_is_no_zip(tmp_path, content):
    (tmp_path / "t.zip").write_bytes(content)
    refused(tmp_path / "t.zip", tmp_path, "no toolkit")


def test_a_zip_without_a_manifest(tmp_path):
    with zipfile.ZipFile(tmp_path / "t.zip", "w") as archive:
        archive.writestr("a.txt", "x")
    refused(tmp_path / "t.zip", tmp_path, "manifest.json")


def test_a_damaged_zip(tmp_path):
    path = zipped(tmp_path / "t.zip", {"case/noise": bytes(range(256)) * 40}, compression=zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[data.find(bytes(range(256))) + 7] ^= 0xFF
    path.write_bytes(data)
    refused(path, tmp_path, "damaged")


def test_a_password(tmp_path):
    path = zipped(tmp_path / "t.zip")
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(data)
    refused(path, tmp_path, "password")


def test_other_ways_of_packing(tmp_path):
    refused(zipped(tmp_path / "t.zip", compression=zipfile.ZIP_LZMA), tmp_path, "unusual")


def test_damage_anywhere_is_told_or_does_no_harm(tmp_path):
    """Bytes changed at random: what is read is what was packed, or one sentence says why it is not."""
    good = zipped(tmp_path / "t.zip").read_bytes()
    random = Random(20261126)
    outcomes = set()
    for number in range(600):
        data = bytearray(good)
        for _ in range(random.randint(1, 3)):
            data[random.randrange(len(data))] = random.randrange(256)
        (tmp_path / "t.zip").write_bytes(data)
        try:
            found = open_toolkit(tmp_path / "t.zip", tmp_path / f"aside{number}")
        except JumelageError:
            outcomes.add("told")
            continue
        outcomes.add("read")
        assert {name: (found.folder / name).read_bytes() for name in found.files} == FILES
    assert outcomes == {"told", "read"}
