"""Tables as people keep them: any encoding and separator, spreadsheets, titles above the header."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import tabular
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from jumelage_climatique.jumelage_plugin.core.indicators import Asked, import_table
from jumelage_climatique.jumelage_plugin.core.places import Places
from jumelage_climatique.jumelage_plugin.io import table_files
from jumelage_climatique.jumelage_plugin.io.dataset import Dataset
from jumelage_climatique.jumelage_plugin.io.former_codes import read_former_codes
from osgeo import gdal, ogr

NAMES = "Code;Commune;Part\n01001;L’Abergement-Clémenciat;12,5\n31107;Carbonne;8\n"


@pytest.fixture(scope="module")
def places():
    dataset = Dataset()
    return Places(dataset.communes(True), read_former_codes(dataset.former_codes_file))


def table_of(path, places, code=""):
    return tabular.from_rows(table_files.read_text(path).rows, code, places)


def spreadsheet(path, driver, sheets):
    """A spreadsheet with rows of texts and numbers, each cell of its own type."""
    made = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    for name, (kinds, heads, rows) in sheets.items():
        layer = made.CreateLayer(name)
        for kind, head in zip(kinds, heads):
            layer.CreateField(ogr.FieldDefn(head, kind))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for i, value in enumerate(row):
                if value is not None:
                    feature.SetField(i, value)
            layer.CreateFeature(feature)
    made = None
    return path


# encodings and separators


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("cp1252", "Windows-1252"),
        ("utf-16", "UTF-16"),
    ],
)
def test_encodings(tmp_path, encoding, said):
    path = tmp_path / "a.csv"
    path.write_bytes(NAMES.encode(encoding))
    sheet = table_files.read_text(path)
    assert sheet.rows[1] == ["01001", "L’Abergement-Clémenciat", "12,5"]
    assert sheet.rows[0][0] == "Code"
    assert f"text encoded in {said}" in [str(note) for note in sheet.notes]


def test_latin_1(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("Code;Commune\n14029;Peñarroya é\n".encode("latin-1"))
    sheet = table_files.read_text(path)
    assert sheet.rows[1][1] == "Peñarroya é"
    assert "text encoded in Latin-1" in map(str, sheet.notes)


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("ending", [".csv", ".txt", ".tsv"])
def test_separators(tmp_path, separator, ending):
    cell = "12,5" if separator != "," else "12.5"
    lines = ["Titre du fichier, avec une virgule", "", separator.join(("Code", "Part"))]
    path = tmp_path / f"a{ending}"
    path.write_text("\r\n".join([*lines, *[separator.join(("31107", cell))] * 20]), encoding="utf-8")
    sheet = table_files.read_text(path)
    assert sheet.rows[2] == ["Code", "Part"]
    assert sheet.rows[-1] == ["31107", cell]


def test_the_hint_of_excel(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("sep=|\nCode|a;b\n31107|1;2\n", encoding="utf-8")
    assert table_files.read_text(path).rows == [[], ["Code", "a;b"], ["31107", "1;2"]]


@given(
    st.lists(st.lists(st.text("aé€ñ;\"' 0123456789-=.", min_size=1), min_size=3, max_size=3), min_size=3, max_size=9)
)
def test_any_quoted_cells_are_read_back(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("cells") / "a.csv"
    quoted = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in rows]
    text = "\n".join(";".join(row) for row in [["Code", "Nom", "Valeur"], *quoted])
    path.write_text(text, encoding="utf-8", newline="")
    assert table_files.read_text(path).rows[1:] == rows


@pytest.mark.parametrize("content", [b"", b"\n\n", b"Code;Part\n", b"\0\1\2\3", b"\xff\xfe\x00"])
def test_nothing_to_read_is_one_sentence(tmp_path, places, content):
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(JumelageError, match=r"empty|no text"):
        table_of(path, places)


@pytest.mark.parametrize("name", ["missing.csv", "missing.xlsx", "broken.xlsx", "broken.ods"])
def test_a_file_that_cannot_be_read_is_one_sentence(tmp_path, name):
    if name.startswith("broken"):
        (tmp_path / name).write_bytes(b"PK\3\4 not a spreadsheet")
    with pytest.raises(JumelageError, match="missing or cannot be read"):
        table_files.read_sheets(tmp_path / name)


# spreadsheets


@pytest.mark.parametrize(("driver", "ending"), [("XLSX", ".xlsx"), ("ODS", ".ods")])
def test_spreadsheets_give_back_codes_and_figures(tmp_path, places, driver, ending):
    kinds = (ogr.OFTInteger, ogr.OFTString, ogr.OFTReal, ogr.OFTString)
    heads = ("CODGEO", "LIBGEO", "taux", "texte")
    rows = [(1001, "L'Abergement-Clémenciat", 1.234, "=cmd|' /C calc'!A0"), (31107, "Carbonne", 0.1, "x")]
    path = spreadsheet(tmp_path / f"a{ending}", driver, {"COM": (kinds, heads, rows)})
    (sheet,) = table_files.read_sheets(path)
    assert sheet.rows[0] == list(heads)
    assert sheet.rows[1][0] == "1001"
    assert {0, 2} <= sheet.typed
    table = tabular.from_rows(sheet.rows, "", places)
    table.typed = sheet.typed
    imported = import_table(table, Asked(), places)
    assert imported.matches.repairs == {"zero": 1}
    # the cell holds the number 1.234, whatever a text such as 1.234 may mean
    assert imported.joined.values[:, 0].tolist() == [1.234, 0.1]


@pytest.mark.parametrize(("driver", "ending"), [("XLSX", ".xlsx"), ("ODS", ".ods")])
def test_a_title_above_the_header_of_a_spreadsheet(tmp_path, places, driver, ending):
    text = (ogr.OFTString,) * 2
    rows = [("Mise en ligne", None), ("CODGEO", "P21_POP"), ("01001", "832"), ("31107", "5737")]
    path = spreadsheet(tmp_path / f"a{ending}", driver, {"COM": (text, ("Un titre", "b"), rows)})
    (sheet,) = table_files.read_sheets(path)
    table = tabular.from_rows(sheet.rows, "", places)
    assert table.names == ["CODGEO", "P21_POP"]
    assert [row[1] for row in table.rows] == ["832", "5737"]


def test_a_sheet_that_is_not_there_is_one_sentence(tmp_path):
    sheets = [table_files.Sheet("COM", []), table_files.Sheet("ARM", [])]
    assert table_files.sheets_named(sheets, "ARM") == sheets[1:]
    assert table_files.sheets_named(sheets, "") == sheets
    with pytest.raises(JumelageError, match="it has COM, ARM"):
        table_files.sheets_named(sheets, "x")


# the former codes that ship


def test_former_codes_lead_to_communes_of_the_data(places):
    table = read_former_codes(Dataset().former_codes_file)
    assert len(table) == 4503
    assert all(places.at(entry.country, entry.current) is not None for entry in table)
    alive = [e for e in table if e.code != e.current and places.at(e.country, e.code) is not None]
    assert alive == []
    # INSEE: Châtillon-en-Michaille joined Valserhône on 1 January 2019
    assert places.former("FR", "01091").current == "01033"
    # INE: Cesuras and Oza dos Ríos became Oza-Cesuras in 2013
    assert {entry.code for entry in table if entry.current == "15902"} == {"15026", "15063"}
    # 20 arrondissements in Paris, 16 in Marseille, 9 in Lyon
    assert sum(entry.kind == "arrondissement" for entry in table) == 45


def test_former_codes_that_are_damaged_are_told(tmp_path):
    with pytest.raises(JumelageError, match="reinstall"):
        read_former_codes(tmp_path / "former_codes.csv")
    (tmp_path / "former_codes.csv").write_text("a;b\nc;d\n", encoding="utf-8")
    with pytest.raises(JumelageError, match="reinstall"):
        read_former_codes(tmp_path / "former_codes.csv")
