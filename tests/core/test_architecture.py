"""The drawing of the architecture is that of the code, and no import goes up."""

import sys

import pytest
from plugin_loaded import load_tool

pytestmark = pytest.mark.skipif(sys.version_info < (3, 11), reason="the tool reads TOML by the standard library")


@pytest.fixture(scope="module")
def tool():
    return load_tool("architecture")


def test_drawing_is_up_to_date(tool):
    assert tool.TARGET.read_text(encoding="utf-8") == tool.Drawing().svg(), "run make architecture"


def test_no_import_goes_up(tool):
    height = {name: -row for row, names in enumerate(tool.layers()) for name in names}
    pairs, libraries = tool.relations()
    assert len(pairs) > 5
    assert [(above, below) for above, below in pairs if height[above] < height[below]] == []
    core = next(name for name in libraries if name.endswith(".core"))
    assert libraries[core] == ["numpy"]


def test_an_import_is_told_by_its_whole_name(tool, package_root):
    told = tool.imported(package_root / "processing" / "base.py")
    assert "jumelage_climatique.jumelage_plugin.core.errors" in told
    assert "qgis.core" in told


def test_drawing_names_every_layer(tool):
    import xml.etree.ElementTree as ET

    told = " ".join(ET.fromstring(tool.TARGET.read_text(encoding="utf-8")).itertext())
    assert [name for row in tool.layers() for name in row if tool.short(name) not in told] == []
