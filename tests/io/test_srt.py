"""Subtitle files are read back by a parser that is not ours."""

import pytest
from jumelage_climatique.jumelage_plugin.core.subtitles import Cue
from jumelage_climatique.jumelage_plugin.io.srt import write_srt

pysubs2 = pytest.importorskip("pysubs2")


def read(path):
    return pysubs2.SSAFile.from_string(
        path.read_text(encoding="utf-8"), format_="srt", keep_unknown_html_tags=True
    ).events


def test_another_program_reads_the_same(tmp_path):
    given = [Cue(0.3, 2.5, ("Où vit-on déjà", "ainsi ?")), Cue(3661.25, 3663.0, ("¿Y mañana?",))]
    write_srt(tmp_path / "a.srt", given)
    found = read(tmp_path / "a.srt")
    assert [(one.start, one.end) for one in found] == [(300, 2500), (3661250, 3663000)]  # milliseconds
    assert [one.plaintext for one in found] == ["Où vit-on déjà\nainsi ?", "¿Y mañana?"]
    numbers = [line for line in (tmp_path / "a.srt").read_text(encoding="utf-8").splitlines() if line.isdigit()]
    assert numbers == ["1", "2"]


@pytest.mark.parametrize("hostile", ["1\n\n2", "a --> b", "<b>fat</b>", "\x00\x1b[31m", "{\\an8}top"])
def test_no_text_makes_another_subtitle(tmp_path, hostile):
    write_srt(tmp_path / "a.srt", [Cue(0, 1, (hostile.replace("\n", " "),)), Cue(1, 2, ("end",))])
    found = read(tmp_path / "a.srt")
    assert len(found) == 2
    assert not set("<>{}") & set((tmp_path / "a.srt").read_text(encoding="utf-8").replace("-->", ""))
    assert found[1].plaintext == "end"


def test_nothing_said_is_an_empty_file(tmp_path):
    write_srt(tmp_path / "a.srt", [])
    assert (tmp_path / "a.srt").read_text(encoding="utf-8").strip() == ""
