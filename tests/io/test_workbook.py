"""Spreadsheets as other programs read them: typed cells, texts that stay texts, nothing half-written."""

import csv
import io
import random
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.io.workbook import DATE, NUMBER, Column, Sheet, write_workbook

pytestmark = pytest.mark.once

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXTS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "of:=1+1",
    "of:=[.B2]",
    "msoxl:=1+1",
    '=HYPERLINK("http://x.example";"y")',
    "007",
    "1,5",
    "2027-05-10",
    "TRUE",
    "<b>&amp;</b>",
    "« ñandú » ’ 🚆",
    "[% env('HOME') %]",
]
DAY = date(2027, 5, 10)
SHEETS = [
    Sheet(
        "Tâches",
        (Column("=Tâche", width=90), Column("of:=Début", DATE, 25), Column("€", NUMBER)),
        [(text, DAY, 1234.5) for text in TEXTS] + [("empty", None, None)],
    ),
    Sheet("Budget: [x]", (Column("Poste"), Column("Montant", NUMBER)), [("Total", 45000)]),
    Sheet("Rien", (Column("x"),), []),
]
ENDINGS = ("ods", "xlsx")


@pytest.fixture
def made(tmp_path):
    for ending in ENDINGS:
        write_workbook(tmp_path / f"plan.{ending}", SHEETS)
    return tmp_path


def ods_tables(path):
    with zipfile.ZipFile(path) as archive:
        return ET.fromstring(archive.read("content.xml")).findall(f".//{TABLE}table")


def text_of(cell):
    return "".join(cell.itertext()).strip("\n")


def test_excel_reads_texts_days_and_numbers(made):
    book = openpyxl.load_workbook(made / "plan.xlsx")
    sheet = book["Tâches"]
    assert [cell.value for cell in sheet[1]] == ["=Tâche", "of:=Début", "€"]
    for text, row in zip(TEXTS, sheet.iter_rows(min_row=2)):
        assert (row[0].value, row[0].data_type) == (text, "s")
        assert (row[1].value.date(), row[1].is_date) == (DAY, True)
        assert (row[2].value, row[2].data_type) == (1234.5, "n")
    assert [cell.value for cell in sheet[len(TEXTS) + 2]] == ["empty", None, None]
    assert all(cell.data_type != "f" for one in book for row in one.iter_rows() for cell in row)
    assert len(book.sheetnames) == 2
    assert book.worksheets[1]["B2"].value == 45000


def test_opendocument_holds_texts_days_and_numbers(made):
    tasks, budget = ods_tables(made / "plan.ods")
    assert not any(f"{TABLE}formula" in cell.attrib for table in (tasks, budget) for cell in table.iter())
    rows = tasks.findall(f"{TABLE}table-row")
    assert [text_of(cell) for cell in rows[0]] == ["=Tâche", "of:=Début", "€"]
    for text, row in zip(TEXTS, rows[1:]):
        words, day, number = row
        assert (text_of(words), words.get(f"{OFFICE}value-type")) == (text, "string")
        assert (day.get(f"{OFFICE}value-type"), day.get(f"{OFFICE}date-value")) == ("date", "2027-05-10")
        assert (number.get(f"{OFFICE}value-type"), float(number.get(f"{OFFICE}value"))) == ("float", 1234.5)


@pytest.mark.parametrize("ending", ENDINGS)
def test_libreoffice_reads_the_same(made, ending, tmp_path):
    office = shutil.which("soffice")
    if office is None or not list(Path("/usr/lib/libreoffice/program").glob("libsclo*")):
        pytest.skip("LibreOffice Calc is not installed")
    as_csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,1"
    command = [office, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", as_csv]
    command += ["--outdir", str(tmp_path), str(made / f"plan.{ending}")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    (path,) = tmp_path.glob("plan*.csv")
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))
    assert rows[0] == ["=Tâche", "of:=Début", "€"]
    assert [row[0] for row in rows[1:]] == [*TEXTS, "empty"]
    assert {row[1] for row in rows[1:-1]} <= {"05/10/2027", "05/10/27"}
    assert {row[2] for row in rows[1:-1]} == {"1234.5"}


def test_columns_have_their_widths(made):
    sheet = openpyxl.load_workbook(made / "plan.xlsx")["Tâches"]
    assert sheet.column_dimensions["A"].width > 3 * sheet.column_dimensions["B"].width
    with zipfile.ZipFile(made / "plan.ods") as archive:
        root = ET.fromstring(archive.read("content.xml"))
    widths = {
        style.get(f"{STYLE}name"): style[0].get(f"{STYLE}column-width")
        for style in root.iter(f"{STYLE}style")
        if style.get(f"{STYLE}family") == "table-column"
    }
    columns = root.find(f".//{TABLE}table").findall(f"{TABLE}table-column")
    assert [widths[column.get(f"{TABLE}style-name")] for column in columns] == ["90mm", "25mm", "30mm"]


def test_the_kind_of_an_ods_shows_in_its_first_bytes(made):
    with zipfile.ZipFile(made / "plan.ods") as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.testzip() is None


@pytest.mark.parametrize("ending", ENDINGS)
def test_control_characters_are_dropped(tmp_path, ending):
    path = tmp_path / f"x.{ending}"
    write_workbook(path, [Sheet("x", (Column("x"),), [("a\x00b\x07c\ud800",)])])
    if ending == "xlsx":
        assert openpyxl.load_workbook(path)["x"]["A2"].value == "abc"
    else:
        assert text_of(ods_tables(path)[0].findall(f"{TABLE}table-row")[1]).strip() == "abc"


def test_the_same_plan_gives_the_same_bytes(made, tmp_path):
    for ending in ENDINGS:
        other = tmp_path / f"again.{ending}"
        write_workbook(other, SHEETS)
        assert other.read_bytes() == (made / f"plan.{ending}").read_bytes()


def test_another_ending_is_refused(tmp_path):
    with pytest.raises(JumelageError, match=r"use \.ods or \.xlsx"):
        write_workbook(tmp_path / "plan.csv", SHEETS)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_folder_that_is_not_there_is_told(tmp_path, ending):
    with pytest.raises(JumelageError, match="Cannot write"):
        write_workbook(tmp_path / "nowhere" / f"plan.{ending}", SHEETS)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_full_disk_is_told(small_disk, ending):
    random.seed(1)
    rows = [(random.randbytes(40).hex(),) for _ in range(4000)]
    with pytest.raises(JumelageError, match="Cannot write"):
        write_workbook(small_disk(16) / f"plan.{ending}", [Sheet("x", (Column("x"),), rows)])
