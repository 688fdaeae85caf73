"""The poster as it is printed: read back from its PDF and from its items, never compared with a stored picture."""

from __future__ import annotations

import getpass
import html
import re
import subprocess
import unicodedata
from itertools import combinations
from pathlib import Path

import poster_sample as sample
import pytest
from jumelage_climatique.jumelage_plugin.bridge import project
from jumelage_climatique.jumelage_plugin.bridge.posters import why, why_plan
from jumelage_climatique.jumelage_plugin.core.errors import Cancelled, JumelageError
from qgis.core import (
    Qgis,
    QgsFeedback,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemRegistry,
    QgsLayoutSize,
    QgsMapRendererSequentialJob,
)
from qgis.PyQt.QtCore import QSizeF

POINT = 25.4 / 72.0
LONG_HOME = "Saint-Germain-de-Tallevende-la-Lande-Vaumont"
LONG_TWIN = "Villarroya de los Pinares y Valdelinares del Alto"
HOSTILE = "[% env('HOME') %] <script>alert(1)</script> [% 6*7 %]"
FULL = {
    "home_name": LONG_HOME,
    "twin_name": LONG_TWIN,
    "figures": (
        ("+2,0 °C", f"sur l’année à {LONG_HOME}"),
        ("63 %", "de ce chemin déjà parcouru là-bas"),
        ("100 %", "de ressemblance entre les deux communes"),
        ("1 791 km", "à vol d’oiseau"),
    ),
    "pros": ("Température et pluie de l’année proches de celles qu’on attend (+0,2 °C, −3 %)",) * 5,
    "cons": ("Plus éloignée de la mer de 210 km, et territoire 21 fois plus étendu",) * 6,
    "method": "Les climats sont comparés sur huit variables saisonnières. " * 10,
    "limits": "Les données décrivent des saisons moyennes, non les canicules. " * 9,
    "sources": "Climat 1981-2010 d’après ERA5 (Copernicus, CC BY 4.0), CRU TS. " * 10,
    "credits": "Réalisé avec Jumelage climatique, une extension libre de QGIS. " * 4,
}
CASES = {"usual": {}, "full": FULL, "bare": {"figures": (), "pros": (), "cons": (), "credits": ""}}


@pytest.fixture(scope="module")
def basemap(package_root) -> Path:
    return package_root / "jumelage_plugin" / "data" / "territory" / "basemap.gpkg"


@pytest.fixture
def make(tmp_path, basemap, qgis_app):
    """Return a function that makes the folder and its project."""
    made = []

    def build(**changes):
        folder = sample.make_folder(tmp_path / "twinning", basemap)
        made.append(project.write_project(folder, sample.content(**changes)))
        return made[-1]

    yield build
    for one in made:
        one.project.clear()


def run(*command) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def words(pdf: Path) -> list[tuple[float, float, str]]:
    """Return the middle (mm) and text of every word of a PDF, in reading order."""
    found = re.findall(
        r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>',
        run("pdftotext", "-bbox", str(pdf), "-"),
    )
    return [
        ((float(a) + float(c)) / 2 * POINT, (float(b) + float(d)) / 2 * POINT, html.unescape(text))
        for a, b, c, d, text in found
    ]


def plain(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))  # ligatures and no-break spaces


def rect(item: QgsLayoutItem):
    return item.mapRectToScene(item.rect())


def labels(layout) -> list[QgsLayoutItemLabel]:
    return [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]


def unread(layout, pdf: Path) -> list[str]:
    """Return the labels that the PDF does not hold whole within their boxes."""
    all_words = words(pdf)
    missing = []
    for label in labels(layout):
        box = rect(label).adjusted(-0.5, -0.5, 0.5, 0.5)
        inside = [(y, x, text) for x, y, text in all_words if box.contains(x, y)]
        # words of one line share their middle but for a fraction of a millimetre
        text = "".join(text for _y, _x, text in sorted(inside, key=lambda w: (round(w[0]), w[1])))
        if plain(label.currentText()) != plain(text):
            missing.append(f"{label.id()}: {label.currentText()} / {text}")
    return missing


@pytest.mark.parametrize("case", CASES)
def test_every_text_is_in_the_pdf_whole(make, case):
    made = make(**CASES[case])
    pdf, _png = why.export_poster(made.layout, made.path.parent)
    assert unread(made.layout, pdf) == []


def test_a_text_cut_by_its_box_is_noticed(make):
    made = make()
    label = made.layout.itemById("jc_method")
    label.attemptResize(QgsLayoutSize(label.rect().width(), 6.0))
    pdf, _png = why.export_poster(made.layout, made.path.parent)
    assert [line.split(":")[0] for line in unread(made.layout, pdf)] == ["jc_method"]


def test_page_fonts_and_metadata(make):
    made = make()
    pdf, png = why.export_poster(made.layout, made.path.parent)
    info = run("pdfinfo", str(pdf))
    width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups())
    assert (width, height) == pytest.approx((297 / POINT, 420 / POINT), abs=1.5)
    assert re.search(r"Pages:\s+1\b", info)
    assert re.search(r"Title:\s+Pourquoi Fuente Obejuna", info)
    # QGIS 3.44 leaves the author out
    author = re.search(r"Author:\s+(.*)", info)
    assert author is None or author.group(1).strip() == "Carbonne"
    assert author is not None or Qgis.QGIS_VERSION_INT >= 34400
    assert f">{getpass.getuser()}<" not in run("pdfinfo", "-meta", str(pdf))
    fonts = run("pdffonts", str(pdf)).splitlines()[2:]
    assert fonts
    for line in fonts:
        assert re.search(r"\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$", line).group(1) == "yes", line
        assert "Type 3" not in line
    assert png.stat().st_size > 100_000


@pytest.mark.parametrize("case", CASES)
def test_nothing_overlaps_and_all_stays_on_the_page(make, case):
    layout = make(**CASES[case]).layout
    by_name = {item.id(): rect(item) for item in layout.items() if isinstance(item, QgsLayoutItem) and item.id()}
    for name, box in by_name.items():
        assert box.left() >= 17.0, name
        assert box.right() <= 280.0, name
        assert box.top() >= 10.0, name
        assert box.bottom() <= 410.0, name
    solid = {
        name: box
        for name, box in by_name.items()
        if not name.endswith(("_ground", "_range", "_whisker")) and "_line" not in name and "_expected" not in name
    }
    for (first, a), (second, b) in combinations(solid.items(), 2):
        within = {first, second} & {"jc_map"} and {first, second} <= {"jc_map", "jc_legend", "jc_scale_bar"}
        # a bar stands on the band of what is expected, a dot on its line: that is the chart
        chart = first.rsplit("_", 1)[0] == second.rsplit("_", 1)[0] and "value" not in first + second
        shared = a.intersected(b)
        assert within or chart or shared.width() * shared.height() < 0.25, (first, second)


def test_nothing_is_smaller_than_nine_points(make):
    for label in labels(make(**FULL).layout):
        size = label.textFormat().size() if hasattr(label, "textFormat") else label.font().pointSizeF()
        assert size >= 9.0, label.id()


def picture(item: QgsLayoutItemMap, without: str = "") -> bytes:
    size = QSizeF(item.rect().width() * 6, item.rect().height() * 6)
    settings = item.mapSettings(item.extent(), size, 152.4, True)
    settings.setLayers([layer for layer in settings.layers() if layer.name() != without])
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return image.constBits().asstring(image.sizeInBytes())


@pytest.mark.parametrize("part", ["analogue", "twins", "pair", "link", "borders", "countries"])
def test_each_layer_is_on_the_map(make, part):
    item = make().layout.itemById("jc_map")
    assert picture(item) == picture(item)
    assert picture(item, why.layer_titles()[part]) != picture(item)


def test_map_shows_home_twin_and_named_communes(make):
    made = make()
    pdf, _png = why.export_poster(made.layout, made.path.parent)
    box = rect(made.layout.itemById("jc_map"))
    legend = rect(made.layout.itemById("jc_legend"))
    inside = [(x, y, text) for x, y, text in words(pdf) if box.contains(x, y) and not legend.contains(x, y)]
    text = "".join(text for _x, _y, text in inside)
    for name in ("Carbonne", "Obejuna", "Torrejoncillo", "Torregrossa", "Sigean", "Loja", "elsewhere"):
        assert name in text
    assert "Unnamed" not in text
    legend_text = plain("".join(text for x, y, text in words(pdf) if legend.contains(x, y)))
    assert "(1–2" in legend_text
    assert "gray" not in legend_text.lower()


def test_user_text_stays_text(make):
    made = make(
        home_name=HOSTILE,
        twin_name=HOSTILE,
        title=f"Why {HOSTILE}",
        verdict=HOSTILE,
        pros=(HOSTILE,),
        figures=((HOSTILE, HOSTILE),),
        credits=HOSTILE,
    )
    pdf, _png = why.export_poster(made.layout, made.path.parent)
    text = plain(run("pdftotext", str(pdf), "-"))
    assert text.count(plain(HOSTILE)) >= 5
    assert "/root" not in text
    assert "42" not in text.replace("42%", "")
    for name in ("verdict", "pro1", "credits", "figure1", "figure1_caption"):
        assert plain(made.layout.itemById(f"jc_{name}").currentText()) == plain(HOSTILE)


@pytest.mark.parametrize(("language", "warmth"), [("fr", "7,8"), ("es", "7,8"), ("en", "7.8")])
def test_numbers_follow_the_language(make, language, warmth):
    layout = make(language=language).layout
    assert layout.itemById("jc_strip2_tas_djf_value").currentText() == warmth


def test_charts_are_true_to_their_numbers(make):
    layout = make().layout
    seasons = ("djf", "mam", "jja", "son")
    strips = {1: sample.TODAY, 2: sample.THERE, 3: sample.EXPECTED}
    middle = {
        (strip, season): rect(layout.itemById(f"jc_strip{strip}_tas_{season}_dot")).center().y()
        for strip in strips
        for season in seasons
    }
    # millimetres per degree, from one pair of dots; every other pair must agree
    per_degree = (middle[1, "djf"] - middle[3, "djf"]) / (sample.EXPECTED[0][0] - sample.TODAY[0][0])
    assert per_degree > 3.0
    heights = {}
    for strip, (warmth, rain) in strips.items():
        for k, season in enumerate(seasons):
            gap = warmth[k] - sample.EXPECTED[0][k]
            assert middle[3, "djf"] - middle[strip, season] == pytest.approx(gap * per_degree, abs=0.05)
            bar = layout.itemById(f"jc_strip{strip}_pr_{season}_bar")
            heights[strip, season] = rect(bar).height() / rain[k]
            value = layout.itemById(f"jc_strip{strip}_pr_{season}_value").currentText()
            assert value == f"{rain[k]:.0f}"
    assert max(heights.values()) == pytest.approx(min(heights.values()), rel=0.01)
    for k, season in enumerate(seasons):
        band = rect(layout.itemById(f"jc_strip2_tas_{season}_range")).height()
        assert band == pytest.approx(2 * sample.HALF_RANGES[0][k] * per_degree, abs=0.05)


def test_only_items_that_every_qgis_knows(make):
    for item in make().layout.items():
        if isinstance(item, QgsLayoutItem):
            assert item.type() < QgsLayoutItemRegistry.ItemType.PluginItem
            assert item.type() != QgsLayoutItemRegistry.ItemType.LayoutHtml


def test_cancelled_export_leaves_the_old_poster(make):
    made = make()
    folder = made.path.parent
    (folder / "poster.pdf").write_bytes(b"old")
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        why.export_poster(made.layout, folder, feedback)
    assert (folder / "poster.pdf").read_bytes() == b"old"
    assert not (folder / "poster.png").exists()
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def test_texts_beyond_the_page_are_refused_in_a_sentence(qgis_app):
    with pytest.raises(JumelageError, match="too long"):
        why_plan.make_plan(sample.content(method="Trop long. " * 900))
