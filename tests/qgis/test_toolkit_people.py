"""Nobody leaves with a toolkit: names, addresses, numbers and faces are put in everywhere, and looked for."""

import email
import email.policy
import getpass
import io
import json
import re
import sqlite3
import subprocess
import unicodedata
import zipfile
from contextlib import closing
from pathlib import Path

import jpeg_made
import pytest
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import open_twinning
from qgis import processing
from qgis.core import QgsExifTools, QgsProcessingException, QgsProcessingFeedback

pytestmark = pytest.mark.once

EXPORT = "jumelage:exporttoolkit"

PEOPLE = (
    ("Habitante 91", "Maïwenn", "Guérinault", "maiwenn.guerinault@mairie-exemple.fr", "06 71 82 93 04"),
    ("Regante 92", "Itxarópena", "Zubiaurre Peñalba", "izubiaurre@ejemplo.es", "+34 698 745 213"),
)
STRANGER = ("inconnu.quelconque@ailleurs.org", "05 61 98 76 54")
SECRETS = (
    *("Guérinault", "Guerinault", "Zubiaurre", "Peñalba", "Penalba", "Maïwenn", "Itxarópena"),
    *("mairie-exemple", "izubiaurre", "0671829304", "71829304", "698745213", "561987654", "inconnu.quelconque"),
    *("Effacé-Oublié", "secret-groupe", "Notaire-du-Bourg"),
)
FREE = "Dit par {0}, alias GUERINAULT MAIWENN ; écrire à {1} ou 0671829304. Zubiaurre Peñalba, Itxarópena 698 74 52 13."


def sql(folder, query, *values):
    with closing(sqlite3.connect(folder.gpkg)) as base, base:
        # the triggers of the spatial index call these; no geometry is changed here
        base.execute("PRAGMA secure_delete = OFF")  # as SQLite is by default, though not on Debian
        base.create_function("ST_IsEmpty", 1, lambda shape: shape is None)
        for side in ("MinX", "MaxX", "MinY", "MaxY"):
            base.create_function(f"ST_{side}", 1, lambda _: 0.0)
        return base.execute(query, values).fetchall()


def add(folder, table, **values):
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    sql(folder, f"INSERT INTO {table} ({names}) VALUES ({marks})", *values.values())


def put_people_everywhere(folder):
    pair = sql(folder, "SELECT uuid FROM twinning")[0][0]
    practice = sql(folder, "SELECT uuid FROM practice WHERE status = 'STP_VALIDATED' LIMIT 1")[0][0]
    event = sql(folder, "SELECT uuid FROM event LIMIT 1")[0][0]
    for number, (pseudonym, given, family, address, phone) in enumerate(PEOPLE):
        own = {"uuid": f"person-{number}", "twinning_uuid": pair, "pseudonym": pseudonym, "given_name": given}
        add(
            folder,
            "participant",
            **{**own, "family_name": family, "email": address, "phone": phone, "role": "ROL_INHABITANT"},
            organisation="Notaire-du-Bourg",
        )
        attended = {"uuid": f"attended-{number}", "event_uuid": event, "participant_uuid": f"person-{number}"}
        add(folder, "attendance", **attended, group_name="secret-groupe")
    text = FREE.format("Maïwenn Guérinault", PEOPLE[0][3]) + " " + " ".join(STRANGER)
    nfd = unicodedata.normalize("NFD", text)
    sql(
        folder,
        "UPDATE practice SET title = 'Ombre, par Guérinault', summary = ?, limits = ?, actors = ?",
        text,
        nfd,
        text,
    )
    sql(folder, "UPDATE event SET findings = ?, quotes = ?, decisions = ?, place = 'Chez Guérinault'", text, text, nfd)
    sql(folder, "UPDATE action SET owner = 'M. Zubiaurre', description = ?, partners = ?", text, text)
    sql(folder, "UPDATE measure SET note = ?", text)
    sql(folder, "UPDATE task SET deliverable = 'Liste de Maïwenn Guérinault', owner_uuid = 'person-0'")
    sql(folder, "UPDATE sensory_reading SET quote = ?, words = 'Penalba'", text)
    sql(folder, "UPDATE transfer_vote SET comment = ?", text)
    sql(
        folder,
        "UPDATE transfer_vote SET voter = 'Maïwenn Guérinault' WHERE voter = (SELECT min(voter) FROM transfer_vote)",
    )
    sql(folder, "UPDATE twinning SET summary = ?", text)
    sql(folder, "UPDATE commune SET contact_email = ?, source = ?", PEOPLE[0][3], text)
    sql(folder, "UPDATE route SET instructions = ?", text)
    # SQLite takes a text for a number
    sql(folder, "UPDATE practice SET start_year = NULL, precision_m = 'Guérinault' WHERE uuid = ?", practice)
    sql(folder, "CREATE TABLE planner_notes (note TEXT)")
    sql(folder, "INSERT INTO planner_notes VALUES (?)", text)
    sql(folder, "ALTER TABLE practice ADD COLUMN own_note TEXT")
    sql(folder, "UPDATE practice SET own_note = ?", text)
    add(folder, "measure", uuid="gone", twinning_uuid=pair, title="Effacé-Oublié " * 8, status="MEA_PARTIAL")
    sql(folder, "DELETE FROM measure WHERE uuid = 'gone'")
    assert "Effacé-Oublié".encode() in folder.gpkg.read_bytes(), "the free pages hold nothing to be found"
    put_files(folder, practice)


def put_files(folder, practice):
    """A photo to publish with all that a camera notes, one with faces, a sound; what the planner made earlier."""
    for name, faces, consent, publish, kind in (
        ("marche_Guérinault.jpg", 0, 0, 1, "MED_PHOTO"),
        ("visages.jpg", 1, 0, 0, "MED_PHOTO"),
        ("visages_accord.jpg", 1, 1, 1, "MED_PHOTO"),
        ("prive.jpg", 0, 0, 0, "MED_PHOTO"),
        ("voix.mp3", 0, 0, 1, "MED_AUDIO"),
    ):
        path = folder.path / "DCIM" / name
        jpeg_made.photo(path, lat=43.3, lon=1.22, artist="Maïwenn Guérinault", size=(64, 48))
        data = path.read_bytes()
        comment = "Itxarópena Zubiaurre".encode()
        path.write_bytes(data[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + data[2:])
        shown = {"people_visible": faces, "consent": consent, "publishable": publish, "type": kind}
        told = {"caption": f"{name[:6]} vu par Guérinault", "author": "Maïwenn Guérinault", "licence": "CC BY 4.0"}
        add(
            folder,
            "media",
            uuid=f"media-{name[:3]}{name[-9:-4]}",
            practice_uuid=practice,
            path=f"DCIM/{name}",
            **shown,
            **told,
        )
    (folder.exports / "documents").mkdir(parents=True)
    (folder.exports / "documents" / "notes.txt").write_text(FREE, encoding="utf-8")
    (folder.path / "templates").mkdir()
    for name, held in (("p3.qpt", "Zubiaurre Itxarópena"), ("p6.qpt", "base64:AAAA"), ("p7.qpt", "/home/x/a.png")):
        (folder.path / "templates" / name).write_text(f'<Layout name="{held}"/>', encoding="utf-8")
    (folder.path / "templates" / "p9.qpt").write_text('<Layout name="ours"/>', encoding="utf-8")


@pytest.fixture(scope="module")
def kept():
    return {}


@pytest.fixture
def exported(provider, _twinnings, tmp_path_factory, kept):
    """Return the zip of a twinning with people in every corner, its log and its outputs; made once."""
    if not kept:
        folder = _twinnings.copy_of_twinning(tmp_path_factory.mktemp("people"), example=True)
        put_people_everywhere(folder)
        told = QgsProcessingFeedback()
        asked = {
            "TWINNING": str(folder.project_file),
            "LANGUAGES": ["fr"],
            "POSTERS": ["p3", "p7"],
            "PARTS": ["documents", "posters", "plan"],
            "LICENCE": "CC BY 4.0",
        }
        kept["out"] = processing.run(EXPORT, asked, feedback=told)
        kept["log"], kept["folder"] = told.textLog(), folder
        kept["files"] = dict(unpacked(Path(kept["out"]["TOOLKIT"]).read_bytes(), ""))
    return kept


def unpacked(data, name):
    """Every file of a zip, of the zips in it and so on, by its path."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        yield name, data
        return
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for entry in packed.namelist():
            yield from unpacked(packed.read(entry), f"{name}/{entry}")


def readings(name, data, place):
    """A file as text in every way that it may be read."""
    yield data.decode("utf-8", "ignore")
    # from every second byte: the other order of bytes is the same, begun one byte later
    yield data.decode("utf-16-le", "ignore")
    yield data[1:].decode("utf-16-le", "ignore")
    if name.endswith(".eml"):
        message = email.message_from_bytes(data, policy=email.policy.default)
        yield f"{message['Subject']} {message.get_content()}"
    if name.endswith(".pdf"):
        path = place / "one.pdf"
        path.write_bytes(data)
        for program in (["pdftotext", path, "-"], ["pdfinfo", path]):
            yield subprocess.run(list(map(str, program)), capture_output=True, text=True, check=True).stdout


def bare(text):
    """Letters and digits alone, so that no space, mark or accent hides a word."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in plain if sign.isalnum())


def test_nobody_is_found_in_any_file(exported, tmp_path):
    secrets = {bare(secret) for secret in SECRETS}
    assert bare("Guérinault") in bare("x GUE\u0301RINAULT")
    for name, data in exported["files"].items():
        heavy = name.endswith((".tif", ".png", ".jpg"))
        for text in [name] if heavy else [name, *readings(name, data, tmp_path)]:
            letters = bare(text)
            assert not [secret for secret in secrets if secret in letters], name
        if heavy:
            assert not [one for one in SECRETS if one.encode() in data or one.encode("utf-16-le") in data], name


def test_no_file_tells_of_the_computer_that_it_was_made_on(exported):
    ours = (str(exported["folder"].path.parent).encode(), b"/tmp/", getpass.getuser().encode() + b"@")
    for name, data in exported["files"].items():
        if not name.endswith((".png", ".jpg", ".tif")):
            assert not [word for word in ours if word in data], name


def test_the_search_would_find_them_in_the_planners_folder(exported):
    """The test above can fail: every secret is in the folder that was exported from."""
    texts = "".join(
        bare(path.read_bytes().decode("utf-8", "ignore"))
        for path in (exported["folder"].gpkg, *exported["folder"].exports.rglob("*.txt"))
    )
    assert {secret for secret in map(bare, SECRETS) if secret not in texts} == set()


def test_photos_tell_nothing_and_only_those_leave_that_may(exported, tmp_path):
    photos = {name: data for name, data in exported["files"].items() if "/DCIM/" in name}
    own = [data for data in photos.values() if small(data, tmp_path)]
    assert len(own) == 2  # to be published: one without faces, one with their consent
    for name, data in exported["files"].items():
        if name.endswith(".jpg"):
            assert b"Exif" not in data
            assert b"GPS" not in data
            path = tmp_path / "one.jpg"
            path.write_bytes(data)
            assert not QgsExifTools.readTags(str(path)), name
    assert not [name for name in exported["files"] if name.endswith(".mp3")]


def small(data, place):
    from qgis.PyQt.QtGui import QImage

    path = place / "size.jpg"
    path.write_bytes(data)
    return QImage(str(path)).width() == 64


def test_the_data_hold_no_people_and_no_free_pages(exported, tmp_path):
    path = tmp_path / "twinning.gpkg"
    path.write_bytes(next(data for name, data in exported["files"].items() if name.endswith("case/twinning.gpkg")))
    with closing(sqlite3.connect(path)) as base:
        ask = lambda query: base.execute(query).fetchall()  # noqa: E731
        assert ask("PRAGMA integrity_check") == [("ok",)]
        assert ask("PRAGMA foreign_key_check") == []
        assert ask("PRAGMA freelist_count") == [(0,)]
        assert ask("PRAGMA journal_mode") == [("delete",)]
        assert ask("SELECT count(*) FROM participant") == ask("SELECT count(*) FROM attendance") == [(0,)]
        assert ask("SELECT count(*) FROM sqlite_master WHERE name = 'planner_notes'") == [(0,)]
        assert "own_note" not in {row[1] for row in ask("PRAGMA table_info(practice)")}
        persons = "SELECT host_uuid, writer_uuid FROM event UNION SELECT observer_uuid, validated_by_uuid FROM practice"
        assert ask(f"{persons} UNION SELECT owner_uuid, NULL FROM task") == [(None, None)]
        assert ask("SELECT DISTINCT author FROM media WHERE licence = 'CC BY 4.0'") == [("Habitante 91",)]
        assert {row[0][:1] for row in ask("SELECT voter FROM transfer_vote")} == {"V"}
        assert ask("SELECT precision_m FROM practice WHERE typeof(precision_m) = 'text'") == []
        assert ask("SELECT DISTINCT title FROM practice") == [("Ombre, par Habitante 91",)]
        assert ask("SELECT count(*) FROM practice WHERE geom IS NOT NULL")[0][0] > 5


def test_the_project_of_the_case_opens_elsewhere(exported, tmp_path, opened):
    with zipfile.ZipFile(exported["out"]["TOOLKIT"]) as packed:
        packed.extractall(tmp_path)
    (case,) = tmp_path.glob("*/case")
    project = opened(open_twinning(case))
    layers = project.mapLayers().values()
    assert len(layers) > 20
    assert all(layer.isValid() for layer in layers)
    practices = next(layer for layer in layers if layer.customProperty("jumelage/table") == "practice")
    assert practices.featureCount() == 12
    assert practices.extent().isFinite()
    assert practices.extent().width() > 0
    codes = {layout.customProperty("jumelage/poster").split("/")[0] for layout in project.layoutManager().layouts()}
    assert codes == {"p3", "p7", "p5_empty"}


def test_the_planner_is_told_what_was_taken_out(exported):
    log = exported["log"]
    assert exported["out"]["REPLACED"] > 20
    assert "“Ombre, par Habitante 91”: people in it stand as Habitante 91" in log
    for name in ("visages.jpg", "prive.jpg", "voix.mp3", "templates/p3.qpt", "templates/p6.qpt", "templates/p7.qpt"):
        assert re.search(rf"Left out: \S*{re.escape(name)} \(", log), name
    assert exported["out"]["LEFT_OUT"] == 6
    assert f"{2 + 9} participants stay at home" in log


def test_the_manifest_lists_every_file_and_its_fingerprint(exported):
    from hashlib import sha256

    with zipfile.ZipFile(exported["out"]["TOOLKIT"]) as packed:
        top = packed.namelist()[0].split("/")[0]
        files = {name[len(top) + 1 :]: packed.read(name) for name in packed.namelist()}
    manifest = json.loads(files.pop("manifest.json"))
    assert {part["path"]: (part["size"], part["sha256"]) for part in manifest["files"]} == {
        name: (len(data), sha256(data).hexdigest()) for name, data in files.items()
    }
    assert all(part["licence"] and part["origin"] and part["kind"] for part in manifest["files"])
    assert manifest["pair"]["home"] == {"country": "FR", "code": "31107", "name": "Carbonne"}
    assert (manifest["format_version"], manifest["schema_version"]) == (1, 1)
    assert manifest["parameters"]["POSTERS"] == ["p3", "p7"]
    assert exported["out"]["FILES"] == len(manifest["files"]) + 1
    assert "empty/own_templates/p9.qpt" in files
    assert {"empty/twinning.gpkg", "empty/poster_templates/p3_A3_fr.qpt", "case/posters/p7_A3_fr.pdf"} <= set(files)
    assert {"case/plan/plan_fr.ics", "case/documents/fr/delegations.odt", "empty/kit/fr/mail_first_contact.eml"} <= set(
        files
    )


def test_the_empty_half_tells_nothing_of_the_case(exported):
    for name, data in exported["files"].items():
        if "/empty/" in name and "own_templates" not in name:
            text = data.decode("utf-8", "ignore")
            assert not re.search("Carbonne|Fuente Obejuna|Habitante|/tmp/|Ombre, par", text), name


def test_the_start_page_is_read_without_a_network_or_a_script(exported):
    html5lib = pytest.importorskip("html5lib")
    page = next(data for name, data in exported["files"].items() if name.endswith("/index.html")).decode()
    tree = html5lib.HTMLParser(strict=True).parse(page)
    tags = [element.tag.rsplit("}")[-1] for element in tree.iter() if isinstance(element.tag, str)]
    assert "script" not in tags
    assert tags.count("h1") == 1
    assert tags.count("h2") == 6
    assert tree.get("lang") == "fr"
    paths = {name.split("/", 2)[2] for name in exported["files"] if name.count("/") > 1}
    links = re.findall('href="([^"]+)"', page)
    assert links
    for link in links:
        assert any(path == link or path.startswith(f"{link}/") for path in paths), link
    assert not re.search(r"src=|https?://|url\(", page)


def test_another_pair_takes_its_practices_as_inspiration(exported, tmp_path):
    asked = {"TOOLKIT": exported["out"]["TOOLKIT"], "COMMUNE": "FR:32208", "TWIN": "ES:50101", "PLACE": str(tmp_path)}
    told = QgsProcessingFeedback()
    made = processing.run("jumelage:importtoolkit", {**asked, "LANGUAGE": "fr", "INSPIRATION": True}, feedback=told)
    folder = Path(made["FOLDER"])
    with closing(sqlite3.connect(folder / "twinning.gpkg")) as base:
        ask = lambda query: base.execute(query).fetchall()  # noqa: E731
        assert ask("SELECT count(*), min(example), max(example) FROM practice") == [(12, 1, 1)]
        assert ask("SELECT DISTINCT status, geom, climate, validated_on, event_uuid FROM practice") == [
            ("STP_OBSERVED", None, None, None, None)
        ]
        assert ask("SELECT count(*) FROM participant") == [(0,)]
        faces = "SELECT people_visible, consent, publishable FROM media WHERE author = 'Habitante 91' ORDER BY 1"
        assert ask(faces) == [(0, 0, 1), (1, 1, 1)]
        paths = [row[0] for row in ask("SELECT path FROM media")]
    assert all((folder / path).is_file() for path in paths)
    assert not (folder / "templates").exists()
    assert (folder / "kit" / "own_templates" / "p9.qpt").is_file()
    assert "own poster templates (1) lie in kit/own_templates" in told.textLog()


def test_codes_that_no_list_has_are_not_brought():
    from jumelage_climatique.jumelage_plugin.bridge.toolkit_bringing import _known

    row = {"title": "A", "theme": "THE_URB", "domain": "DOM_X", "hazards": '{"HAZ_DROUGHT","HAZ_X"}'}
    assert _known(row, "practice") == {"title": "A", "theme": "THE_URB", "domain": None, "hazards": '{"HAZ_DROUGHT"}'}
    assert _known({**row, "theme": "THE_X"}, "practice") is None
    assert _known({**row, "title": None}, "practice") is None


def test_a_name_where_only_a_code_can_stand_is_refused_by_its_row(twinning, tmp_path):
    folder = twinning(example=True)
    put_people_everywhere(folder)
    sql(folder, "UPDATE criterion SET code = 'Maïwenn Guérinault' WHERE code = (SELECT min(code) FROM criterion)")
    with pytest.raises(QgsProcessingException, match="names a participant in the column code"):
        processing.run(EXPORT, {"TWINNING": str(folder.project_file), "PARTS": [], "FOLDER": str(tmp_path / "out")})
    assert not (tmp_path / "out").exists()


def test_a_run_that_is_cancelled_leaves_nothing(twinning, tmp_path):
    folder = twinning(example=True)
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    asked = {"TWINNING": str(folder.project_file), "PARTS": ["documents"], "FOLDER": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException):
        processing.run(EXPORT, asked, feedback=feedback)
    assert not (tmp_path / "out").exists()
