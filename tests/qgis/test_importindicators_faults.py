"""What cannot be imported is told in one sentence, and nothing is written."""

import indicator_tables as tables
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer


@pytest.mark.parametrize(
    ("text", "parameters", "says"),
    [
        ("", {}, "empty"),
        ("code;v\n", {}, "empty"),
        ("a;b\nx;1\ny;2", {}, "CODE"),
        ("31107;5\n01001;6", {}, "no header"),
        ("code;nom\n31107;Carbonne\n01001;x", {}, "FIELDS"),
        ("code;v\n31107;1", {}, "COUNTRY"),
        ("code;v\n33063;1\n14029;2", {}, "COUNTRY"),
        ("code;v\n31107;1", {"COUNTRY": "Atlantis"}, "no column “Atlantis”"),
        ("code;v\n33063;1", {"FIELDS": "w"}, "no column “w”"),
        ("code;v\n33063;1", {"CODE": "w"}, "no column “w”"),
        ("code;v\n33063;1", {"NAME": "w"}, "no column “w”"),
        ("code;v\n33063;1", {"DESCRIPTIONS": "w: %"}, "describes no column"),
        ("code;v\n33063;1", {"DUPLICATES": "add"}, "not a choice for DUPLICATES"),
        ("code;v\n33063;1", {"DECIMAL": ";"}, "not a choice for DECIMAL"),
        ("code;v\n33063;1", {"GEOMETRY": "lines"}, "not a choice for GEOMETRY"),
        ("code;v\n33063;1", {"EARLIER": "nowhere"}, "earlier layer cannot be read"),
        ("code;v\n33063;\0", {}, "no text"),
    ],
)
def test_a_fault_is_one_sentence(provider, tmp_path, text, parameters, says):
    before = {*tmp_path.iterdir(), tmp_path / "table.csv"}
    with pytest.raises(QgsProcessingException, match=says) as caught:
        tables.run(INPUT=tables.file(tmp_path, text), OUTPUT=str(tmp_path / "o.gpkg"), **parameters)
    assert "Traceback" not in str(caught.value)
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("value", ["missing.csv", "missing.gpkg", "", None, "no such layer"])
def test_a_table_that_is_not_there(provider, value):
    with pytest.raises(QgsProcessingException, match="cannot be read"):
        tables.run(INPUT=value)


def test_the_table_is_never_replaced(provider, tmp_path):
    path = tables.file(tmp_path, tables.FRENCH)
    with pytest.raises(QgsProcessingException, match="the table itself"):
        tables.run(INPUT=path, OUTPUT=path)
    assert QgsVectorLayer(path, "x", "ogr").isValid()
