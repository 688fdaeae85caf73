"""Documents of a twinning: filled, right, without names, and of their own pair."""

import json
import re
import shutil
import sqlite3
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from contextlib import closing
from pathlib import Path

import jpeg_made
import pytest
from qgis import processing
from qgis.core import QgsProcessingException

MAKE = "jumelage:makedocuments"
ALL = ["visits", "study", "methodology", "talking_points", "delegations", "consent"]
OF_THE_PAIR = [code for code in ALL if code != "methodology"]

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
STEMS = {"visits": "comptes-rendus-visites", "study": "rapport-etude", "talking_points": "elements-de-langage"}


def make(folder, out: Path, **asked) -> Path:
    given = {"TWINNING": str(folder.project_file), "FOLDER": str(out), "LANGUAGE": "en", **asked}
    processing.run(MAKE, given)
    return out


def content(path: Path) -> ET.Element:
    with zipfile.ZipFile(path) as archive:
        return ET.fromstring(archive.read("content.xml"))


def text_of(path: Path) -> str:
    return "\n".join("".join(p.itertext()) for p in content(path).iter() if p.tag in (f"{TEXT}p", f"{TEXT}h"))


def tables_of(path: Path) -> list[list[list[str]]]:
    """The tables, each as rows of cells."""
    return [
        [["".join(cell.itertext()) for cell in row] for row in table.iter(f"{TABLE}table-row")]
        for table in content(path).iter(f"{TABLE}table")
    ]


def sql(folder, query, *values):
    with closing(sqlite3.connect(folder.gpkg)) as base, base:
        # the triggers of the spatial index call it; no geometry is changed here
        base.create_function("ST_IsEmpty", 1, lambda shape: shape is None)
        for side in ("MinX", "MaxX", "MinY", "MaxY"):
            base.create_function(f"ST_{side}", 1, lambda _: 0.0)
        return base.execute(query, values).fetchall()


@pytest.fixture
def example(twinning):
    return twinning(example=True)


# what every document is


def test_no_field_is_left_unfilled(example, tmp_path):
    out = make(example, tmp_path / "out", FORMATS=["html", "pdf"])
    assert len(list(out.glob("*.odt"))) == len(list(out.glob("*.html"))) == len(list(out.glob("*.pdf"))) == len(ALL)
    for path in out.glob("*.odt"):
        text = text_of(path)
        assert len(text) > 800
        assert not re.search(r"[{}]|\[%|\bNone\b|\bNULL\b|\bnan\b|<[a-z]|\b(STP|DOM|THE|HAZ|ROL|STA|EVT|TER)_", text), (
            path
        )


def test_headings_follow_one_another(example, tmp_path):
    for path in make(example, tmp_path / "out").glob("*.odt"):
        levels = [int(h.get(f"{TEXT}outline-level")) for h in content(path).iter(f"{TEXT}h")]
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in zip(levels, levels[1:])), path


def test_two_pairs_have_documents_of_their_own(twinning, tmp_path):
    one = make(twinning(), tmp_path / "one")
    other = make(twinning("FR:32256", "ES:22125"), tmp_path / "other")
    for path in one.glob("*.odt"):
        here, there = text_of(path), text_of(other / path.name)
        if path.stem == "methodology":
            assert here == there
            assert not re.search("Carbonne|Fuente|Mirande|Huesca", here)
            continue
        assert here != there, path
        assert "Carbonne" in here
        assert "Mirande" in there
        assert not re.search("Mirande|Huesca", here)
        assert not re.search("Carbonne|Fuente Obejuna", there)


def test_the_same_twinning_gives_the_same_bytes(example, tmp_path):
    one, other = (make(example, tmp_path / name) for name in ("one", "other"))
    for path in one.glob("*.odt"):
        assert path.read_bytes() == (other / path.name).read_bytes()


def test_what_lies_there_stays(example, tmp_path):
    out = make(example, tmp_path / "out", DOCUMENTS=["consent"], FORMATS=["html"])
    (out / "consent.odt").write_text("worked on")
    make(example, out, DOCUMENTS=["consent"])
    make(example, out, DOCUMENTS=["consent"], FORMATS=["html"])
    assert (out / "consent.odt").read_text() == "worked on"
    assert sorted(path.name for path in out.iterdir()) == [
        "consent-2.odt",
        "consent-3.html",
        "consent-3.odt",
        "consent.html",
        "consent.odt",
    ]


def test_the_usual_folder_and_the_folder_as_project(example):
    made = processing.run(MAKE, {"TWINNING": str(example.path), "DOCUMENTS": ["consent"]})
    assert Path(made["FOLDER"]) == example.exports / "documents"
    assert [path.name for path in Path(made["FOLDER"]).iterdir()] == ["consentement-droit-image.odt"]
    assert made["COUNT"] == 1


# people


def test_nobody_is_named(example, tmp_path):
    people = ("Zebulonova", "Quirinus", "q.zebulonova@example.org", "+33 5 61 00 00 01", "Association Xylo")
    sql(
        example,
        "UPDATE participant SET family_name = ?, given_name = ?, email = ?, phone = ?, organisation = ?",
        *people,
    )
    out = make(example, tmp_path / "out", FORMATS=["html", "pdf"])
    for path in out.iterdir():
        if path.suffix == ".pdf":
            text = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True).stdout
        else:
            text = text_of(path) if path.suffix == ".odt" else path.read_bytes().decode("utf-8", "replace")
        assert not [word for word in people if word in text], path
    pseudonyms = [name for (name,) in sql(example, "SELECT pseudonym FROM participant")]
    assert all(name in text_of(out / "delegations.odt") for name in pseudonyms if not name.startswith("inhabitant"))
    for path in out.glob("*.odt"):
        if path.stem != "delegations":
            assert not [name for name in pseudonyms if name in text_of(path)], path


def test_people_are_counted_by_domain_and_side(example, tmp_path):
    path = make(example, tmp_path / "out", DOCUMENTS=["visits"]) / "visits.odt"
    totals = [row[1:] for table in tables_of(path) for row in table if row[0] == "All"]
    query = (
        "SELECT sum(p.commune_uuid = t.home_uuid), sum(p.commune_uuid = t.twin_uuid), count(*) FROM attendance a "
        "JOIN participant p ON p.uuid = a.participant_uuid JOIN event e ON e.uuid = a.event_uuid, twinning t "
        "GROUP BY e.uuid ORDER BY e.start_time"
    )
    assert totals == [[str(count) for count in row] for row in sql(example, query)]


def test_a_whole_delegation_lacks_nobody(example, tmp_path):
    path = make(example, tmp_path / "out", DOCUMENTS=["delegations"]) / "delegations.odt"
    assert "Carbonne: nobody represents “Economy”." in text_of(path)
    (twinning_uuid, home, twin), *_ = sql(example, "SELECT uuid, home_uuid, twin_uuid FROM twinning")
    roles = [
        ("ROL_LEAD", None),
        *(("ROL_DOMAIN", f"DOM_{d}") for d in ("PLANNING", "WATER", "CIVIC", "HEALTH", "ECONOMY")),
    ]
    for side in (home, twin):
        for role, domain in roles:
            values = (f"{side}{role}{domain}", twinning_uuid, side, f"X{side[:4]}{domain}", role, domain)
            sql(
                example,
                "INSERT INTO participant (uuid, twinning_uuid, commune_uuid, pseudonym, role, domain, data_consent, "
                "image_consent) VALUES (?, ?, ?, ?, ?, ?, 0, 0)",
                *values,
            )
    path = make(example, tmp_path / "whole", DOCUMENTS=["delegations"]) / "delegations.odt"
    assert "Yes: both delegations are complete." in text_of(path)
    assert "nobody represents" not in text_of(path)


# the study


def numbers_in(text: str) -> list[str]:
    return re.findall(r"[−-]?\d+(?:[.,]\d+)*", text)


def test_every_figure_of_a_climate_stands_in_the_tables(twinning, tmp_path):
    folder = twinning()
    path = make(folder, tmp_path / "out", DOCUMENTS=["study"]) / "study.odt"
    known = set()
    for row in sql(folder, "SELECT value, low, high FROM commune_indicator"):
        known |= {f"{value:,.{digits}f}" for value in row if value is not None for digits in (0, 1)}
    (grid,) = [table for table in tables_of(path) if "The twin, against the range" in table[0]]
    codes = sql(folder, "SELECT count(DISTINCT code) FROM commune_indicator WHERE scenario <> ''")
    assert len(grid) - 1 == codes[0][0] >= 14
    shown = [number for row in grid[1:] for cell in row[1:4] for number in numbers_in(cell)]
    assert len(shown) > 40
    assert not [number for number in shown if number.replace("−", "-") not in known]


def test_settings_versions_and_fingerprints_are_those_of_the_run(twinning, tmp_path, metadata):
    folder = twinning()
    path = make(folder, tmp_path / "out", DOCUMENTS=["study"]) / "study.odt"
    ((method, sigma, rank),) = sql(folder, "SELECT method, dissimilarity, rank FROM twinning")
    held = json.loads(method)
    (card,) = [dict(table) for table in tables_of(path) if table and table[0][0] == "Algorithm"]
    assert card["Algorithm"] == "jumelage:twincommunes"
    assert card["Version of the plugin"] == metadata["version"] == held["version"]
    assert card["Sigma"] == f"{sigma:.2f}"
    assert card["Rank"] == f"{rank:,}"
    assert card["Places compared"] == f"{held['pool']:,}"
    assert card["Climate models (39)"] == ", ".join(held["models"])
    (prints,) = [table for table in tables_of(path) if table[0][0] == "File"]
    data = Path(__file__).parents[2] / "jumelage_plugin" / "data"
    for name, fingerprint in prints[1:]:
        (file,) = data.rglob(name)
        known = subprocess.run(["sha256sum", file], check=True, capture_output=True, text=True).stdout.split()[0]
        assert fingerprint == known


def test_alike_is_what_lies_in_the_range(twinning, tmp_path):
    folder = twinning()
    path = make(folder, tmp_path / "out", DOCUMENTS=["study"]) / "study.odt"
    rows = sql(
        folder,
        "SELECT h.code, t.value, h.low, h.high FROM commune_indicator h JOIN commune_indicator t ON t.code = h.code "
        "JOIN twinning w ON t.commune_uuid = w.twin_uuid WHERE h.scenario <> '' AND t.scenario = ''",
    )
    expected = [
        "within" if low <= value <= high else "above" if value > high else "below" for _, value, low, high in rows
    ]
    (grid,) = [table for table in tables_of(path) if "The twin, against the range" in table[0]]
    assert sorted(row[4] for row in grid[1:]) == sorted(expected)


def test_a_twinning_without_a_method_still_has_its_study(twinning, tmp_path):
    folder = twinning()
    sql(folder, "UPDATE twinning SET method = ?, dissimilarity = NULL, rank = NULL", "{broken")
    text = text_of(make(folder, tmp_path / "out", DOCUMENTS=["study", "talking_points"]) / "study.odt")
    assert "are not kept here" in text
    assert "is not known" in text


# texts and photos


def test_texts_of_people_stay_texts(example, tmp_path):
    hostile = "<b>[% env('HOME') %]</b> {{ 7*7 }} {title} 🌡️"
    sql(example, "UPDATE practice SET title = ?, summary = ?", hostile[:120], hostile)
    sql(example, "UPDATE event SET findings = ?, quotes = ?", hostile, "javascript:alert(1)\nתודה")
    out = make(example, tmp_path / "out", DOCUMENTS=["study", "visits"], FORMATS=["html", "pdf"])
    for stem in ("study", "visits"):
        assert hostile in text_of(out / f"{stem}.odt")
        assert "&lt;b&gt;[% env('HOME') %]&lt;/b&gt; {{ 7*7 }} {title}" in (out / f"{stem}.html").read_text("utf-8")
        told = subprocess.run(
            ["pdftotext", out / f"{stem}.pdf", "-"], check=True, capture_output=True, text=True
        ).stdout
        assert "<b>[% env('HOME') %]</b> {{ 7*7 }} {title}" in " ".join(told.split())
    assert "תודה" in text_of(out / "visits.odt")


def test_the_language_of_the_twin(example, tmp_path):
    out = make(example, tmp_path / "out", DOCUMENTS=["study"], LANGUAGE="twin")
    path = out / "informe-estudio.odt"
    with zipfile.ZipFile(path) as archive:
        assert b"<dc:language>es</dc:language>" in archive.read("meta.xml")
    ((french, spanish), *_) = sql(example, "SELECT title, title_twin FROM practice WHERE title_twin <> ''")
    assert spanish in text_of(path)
    assert french not in text_of(path)
    french_study = make(example, tmp_path / "out", DOCUMENTS=["study"], LANGUAGE="home") / "rapport-etude.odt"
    assert french in text_of(french_study)


def test_photos_need_leave_credit_and_words(example, tmp_path):
    ((event,), *_) = sql(example, "SELECT uuid FROM event ORDER BY start_time")
    sql(example, "DELETE FROM media")
    cases = {
        "shown": {},
        "unpublished": {"publishable": 0},
        "faces": {"people_visible": 1, "publishable": 0},
        "uncredited": {"author": None},
        "unlicensed": {"licence": None},
        "wordless": {"alt_text": None, "caption": None},
        "lost": {},
    }
    for name, change in cases.items():
        if name != "lost":
            jpeg_made.photo(example.photos / f"{name}.jpg", lat=38.26, lon=-5.42)
        row = {
            "uuid": name,
            "event_uuid": event,
            "type": "MED_PHOTO",
            "path": f"DCIM/{name}.jpg",
            "alt_text": f"alt of {name}",
            "caption": f"caption of {name}",
            "author": "Commune",
            "licence": "CC BY 4.0",
            "people_visible": 0,
            "consent": 0,
            "publishable": 1,
            "position": 0,
            **change,
        }
        marks = ", ".join("?" for _ in row)
        sql(example, f"INSERT INTO media ({', '.join(row)}) VALUES ({marks})", *row.values())
    out = make(example, tmp_path / "out", DOCUMENTS=["visits"], FORMATS=["html", "pdf"])
    path = out / "visits.odt"
    assert [desc.text for desc in content(path).iter(f"{SVG}desc")] == ["alt of shown"]
    assert "caption of shown – Photo: Commune, CC BY 4.0" in text_of(path)
    assert "Photos left out: 6." in text_of(path)
    assert "alt of faces" not in (out / "visits.html").read_text("utf-8")
    with zipfile.ZipFile(path) as archive:
        (copy,) = [name for name in archive.namelist() if name.startswith("Pictures/")]
        data = archive.read(copy)
    assert data == (out / "visits-1.jpg").read_bytes()
    assert data.startswith(b"\xff\xd8")
    assert b"Exif" not in data
    assert b"Exif" in (example.photos / "shown.jpg").read_bytes()


# feedback


def forms(path: Path, count: int) -> str:
    rows = ["visits;best;keep", *(f"{5 - n % 2};visits;private words {n}" for n in range(count))]
    path.write_text("\n".join(rows), encoding="utf-8")
    return str(path)


def test_four_forms_tell_nothing_five_are_counted(twinning, tmp_path):
    folder = twinning()
    asked = {"DOCUMENTS": ["feedback"], "FEEDBACK": forms(tmp_path / "four.csv", 4)}
    text = text_of(make(folder, tmp_path / "four", **asked) / "feedback.odt")
    assert "Forms read: 4. They are told from 5 on." in text
    assert not tables_of(tmp_path / "four" / "feedback.odt")
    asked["FEEDBACK"] = forms(tmp_path / "five.csv", 5)
    path = make(folder, tmp_path / "five", **asked) / "feedback.odt"
    rows = {row[0]: row[1:] for table in tables_of(path) for row in table}
    assert rows["The visits showed me things that can be of use at home."] == ["0", "0", "0", "2", "3", "5", "5"]
    assert rows["The visits"] == ["5"]
    assert "private words" not in text_of(path)


def test_faults_are_one_plain_sentence(twinning, tmp_path):
    folder = twinning()
    (tmp_path / "other.csv").write_text("a;b\n1;2\n")
    out = tmp_path / "out"
    for change, says in (
        ({"DOCUMENTS": []}, "Choose at least one document"),
        ({"DOCUMENTS": ["feedback"]}, "Name the table of the feedback forms"),
        ({"DOCUMENTS": ["feedback"], "FEEDBACK": str(tmp_path / "other.csv")}, "No column is a question"),
        ({"DOCUMENTS": ["feedback"], "FEEDBACK": str(tmp_path / "none.csv")}, "missing or cannot be read"),
        ({"TWINNING": str(tmp_path)}, "is not the folder of a twinning"),
    ):
        with pytest.raises(QgsProcessingException, match=says):
            make(folder, out, **change)
    assert not out.exists()


@pytest.mark.once
def test_libreoffice_opens_them_all(example, tmp_path):
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is missing: tools/install.sh office")
    out = make(example, tmp_path / "out")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        tmp_path / "pdf",
        *out.glob("*.odt"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    for path in out.glob("*.odt"):
        told = subprocess.run(
            ["pdftotext", tmp_path / "pdf" / f"{path.stem}.pdf", "-"], check=True, capture_output=True, text=True
        ).stdout
        found = "".join(told.split())
        headings = ["".join("".join(h.itertext()).split()) for h in content(path).iter(f"{TEXT}h")]
        assert not [heading for heading in headings if heading not in found], path
