"""Two communes side by side, through Processing: one truth with the twins, formats, faults, names, charts, sheets."""

import dataclasses
import json
import random
import re
import secrets
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.bridge import comparison_sheet, twin_report
from jumelage_climatique.jumelage_plugin.bridge.climate_chart import svg
from jumelage_climatique.jumelage_plugin.bridge.comparison_climate import chart
from jumelage_climatique.jumelage_plugin.bridge.posters.why_facts import poster_content
from jumelage_climatique.jumelage_plugin.io.dataset import DATA
from jumelage_climatique.processing import comparejob, inputs, twinjob
from osgeo import gdal, ogr
from qgis import processing
from qgis.core import NULL, QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtSvg import QSvgRenderer

COMPARE, TWINS = "jumelage:compareterritories", "jumelage:twincommunes"
PAIR = {"COMMUNE": "FR:31107", "PARTNERS": "ES:14029"}
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '<script>alert("1")</script>\x07 & <b>O\'Brien</b> {{ 7 * 7 }} %s'


def compare(**parameters):
    quiet = {"OUTPUT": "memory:", "OUTPUT_TABLE": "memory:", "OUTPUT_HTML": None, "OUTPUT_SVG": None}
    return processing.run(COMPARE, {**quiet, **parameters})


def facts_of(job, algorithm, **parameters):
    made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    request = job.read(made, parameters, QgsProcessingContext())
    return job.judge(request, QgsProcessingFeedback())


def rows_of(layer, **wanted):
    rows = [dict(zip(f.fields().names(), f.attributes())) for f in layer.getFeatures()]
    return [row for row in rows if all(row[name] == value for name, value in wanted.items())]


def random_pairs(count):
    """Random communes and a partner each, with the seed that made them."""
    seed = secrets.randbits(32)
    print("seed", seed)  # noqa: T201 - pytest shows it where the test fails
    draw = random.Random(seed)
    table = inputs.communes(False)
    sure = [i for i in range(len(table)) if table.lon[i] > -10]  # the Canaries are outside the climate data
    return [tuple(table.key(i) for i in draw.sample(sure, 2)) for _ in range(count)]


@pytest.mark.once
@pytest.mark.parametrize("horizon", ["tracc2050", "tracc2100"])
def test_one_truth_with_twins_report_and_poster(provider, horizon):
    for here, there in random_pairs(3):
        wanted = {"COMMUNE": here, "PARTNERS": there, "HORIZON": horizon}
        quiet = {"OUTPUT": "memory:", "OUTPUT_HTML": None}
        (twin,) = rows_of(processing.run(TWINS, {**wanted, "COUNT": 1, **quiet})["OUTPUT"], partner=1)
        made = compare(**wanted)
        (compared,) = rows_of(made["OUTPUT"], role="twin")
        assert {name: compared[name] for name in twin} == twin, (here, there)
        figures = {row["indicator"]: row for row in rows_of(made["OUTPUT_TABLE"], theme="match")}
        for name in ("sigma", "score", "distance_km", "gap_tas", "gap_pr"):
            assert figures[name]["value"] == pytest.approx(twin[name], abs=0.06), (here, there, name)
        for name in ("agreement", "closeness", "similarity", "confidence"):
            assert figures[name]["value"] == pytest.approx(100 * twin[name], abs=0.6), (here, there, name)
        assert figures["rank"]["value"] == twin["rank"]
        assert figures["sigma"]["low"] == pytest.approx(twin["sigma_low"], abs=6e-4)
        assert figures["sigma"]["high"] == pytest.approx(twin["sigma_high"], abs=6e-4)


def test_what_is_printed_is_the_same_on_sheet_report_and_poster(provider):
    for here, there in random_pairs(2):
        facts = facts_of(comparejob, COMPARE, COMMUNE=here, PARTNERS=there)
        twins = facts_of(twinjob, TWINS, COMMUNE=here, PARTNERS=there, COUNT=1)
        (row,) = twins.partners
        head = dict(comparison_sheet.sheet(facts, facts.pairs[0], 1).head)
        report = next(s for s in twin_report.page(twins).sections if s.title == "The partners to judge").rows[0]
        assert head["Sigma"] == report[2].split(" (")[0]
        assert head["Agreement of the models"].replace("\u00a0", " ") == report[4]
        assert head["Way travelled"].replace("\u00a0", " ") == report[5]
        assert head["Score"] == report[7]
        assert head["Distance"].replace("\u00a0", " ") == report[8]
        poster = [value.replace("\u00a0", " ") for value, _ in poster_content(twins, row).figures]
        assert head["Similarity"].replace("\u00a0", " ") == poster[2]
        assert head["Distance"].replace("\u00a0", " ") == poster[3]
        assert next(v for k, v in head.items() if k.startswith("Rank")) == report[0]


def test_without_a_partner_the_best_twins_stand_in_their_order(provider):
    best = processing.run(TWINS, {"COMMUNE": "FR:12145", "COUNT": 5, "OUTPUT": "memory:", "OUTPUT_HTML": None})
    made = compare(COMMUNE="FR:12145")
    assert made["COMPARED"] == 5
    rows = rows_of(made["OUTPUT"])
    assert [row["role"] for row in rows] == ["home", *["twin"] * 5]
    assert [row["name"] for row in rows[1:]] == [row["name"] for row in rows_of(best["OUTPUT"])]
    assert rows[0]["name"] == "Millau"
    assert rows[0]["sigma"] == NULL


def test_partners_keep_the_order_given(provider):
    made = compare(COMMUNE="FR:31107", PARTNERS="ES:14029,FR:29019,IT:3173435", COUNT=0)
    assert [row["name"] for row in rows_of(made["OUTPUT"], role="twin")] == ["Fuente Obejuna", "Brest", "Milan"]


def test_parts_of_the_similarity_make_it_up(provider):
    made = compare(**PAIR)
    (row,) = rows_of(made["OUTPUT"], role="twin")
    parts = {name: value for name, value in row.items() if name.startswith("part_") and value != NULL}
    facts = facts_of(comparejob, COMPARE, **PAIR)
    listed = {r["indicator"]: r["value"] for r in rows_of(made["OUTPUT_TABLE"], theme="similarity")}
    assert listed.keys() == parts.keys()
    assert {name: value / 100 for name, value in listed.items()} == pytest.approx(parts, abs=1e-4)
    assert min(parts.values()) <= row["similarity"] <= max(parts.values())
    assert len(comparison_sheet.sheet(facts, facts.pairs[0], 1).parts) == len(parts)


def raw_months(name, lon, lat):
    """Months of the cell straight from the raster, by GDAL alone."""
    data = gdal.Open(str(DATA / "climate" / f"{name}_1981-2010.tif"))
    west, dx, _, north, _, dy = data.GetGeoTransform()
    column, row = int((lon - west) / dx), int((lat - north) / dy)
    bands = [data.GetRasterBand(n) for n in range(1, 13)]
    return np.array([b.ReadAsArray(column, row, 1, 1)[0, 0] * (b.GetScale() or 1.0) for b in bands])


def test_months_are_those_of_the_rasters_at_the_elevation_of_the_place(provider):
    # Carbonne: 1.2191° E, 43.2972° N, 212 m, in a cell of 298 m: 86 m lower is 0.43 K warmer
    table = rows_of(compare(**PAIR)["OUTPUT_TABLE"], theme="climate", place="Carbonne", period="today")
    for name, shift in (("tas", 0.43), ("tasmin", 0.43), ("tasmax", 0.43), ("pr", 0.0)):
        found = {row["month"]: row["value"] for row in table if row["indicator"] == name}
        assert [found[m] for m in range(1, 13)] == pytest.approx(raw_months(name, 1.2191, 43.2972) + shift, abs=0.01)


def test_months_add_up_to_the_year_of_the_twin(provider):
    made = compare(COMMUNE="FR:31107", PARTNERS="ES:14029,FR:15114,FR:29019")
    for twin in rows_of(made["OUTPUT"], role="twin"):
        figures = rows_of(made["OUTPUT_TABLE"], theme="climate", place=twin["name"], period="today")
        months = {name: [r["value"] for r in figures if r["indicator"] == name] for name in ("tas", "pr")}
        assert len(months["tas"]) == len(months["pr"]) == 12
        assert np.mean(months["tas"]) == pytest.approx(twin["tas_year"], abs=0.06)
        assert sum(months["pr"]) == pytest.approx(twin["pr_year"], abs=0.2)


def test_the_horizon_holds_its_range_and_warms(provider):
    figures = rows_of(compare(**PAIR)["OUTPUT_TABLE"], theme="climate", place="Carbonne")
    later = [row for row in figures if row["period"] == "horizon" and row["month"] != NULL]
    today = {(r["indicator"], r["month"]): r["value"] for r in figures if r["period"] == "today"}
    assert len(later) == 48
    for row in later:
        assert row["low"] <= row["value"] <= row["high"]
        if row["indicator"] != "pr":
            assert row["low"] > today[row["indicator"], row["month"]]


def test_every_figure_of_climate_and_territory_has_a_source(provider):
    for row in rows_of(compare(**PAIR)["OUTPUT_TABLE"]):
        if row["value"] != NULL:
            assert row["source"] != NULL, row
    population = {r["place"]: r for r in rows_of(compare(**PAIR)["OUTPUT_TABLE"], indicator="population")}
    assert (population["Carbonne"]["value"], population["Carbonne"]["year"]) == (5737, "2021")
    assert (population["Fuente Obejuna"]["year"], population["Fuente Obejuna"]["source"]) == ("2024", "IGN-CNIG NGMEP")


@pytest.mark.parametrize("suffix", ["ods", "xlsx", "csv", "gpkg"])
def test_the_table_in_every_format(provider, tmp_path, suffix):
    path = tmp_path / f"t.{suffix}"
    expected = rows_of(compare(**PAIR)["OUTPUT_TABLE"])
    compare(**PAIR, OUTPUT_TABLE=str(path))
    source = ogr.Open(str(path))  # kept: its layers go with it
    found = [feature.items() for feature in source.GetLayer(0)]
    assert len(found) == len(expected)
    for one, other in zip(found, expected):
        assert one["indicator"] == other["indicator"]
        assert one["place"] == other["place"]
        if other["value"] != NULL:
            assert float(one["value"]) == pytest.approx(other["value"], abs=1e-4)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"COUNT": 0}, "Compare 1 to 20 communes at a time, not 0."),
        ({"COUNT": 21}, "Compare 1 to 20 communes at a time, not 21."),
        ({"COUNT": -1}, "The number of twins listed cannot be negative."),
        ({"PARTNERS": "FR:31107"}, "A commune cannot be its own partner."),
        ({"PARTNERS": "FR:99999"}, "No commune has the code 99999 in FR."),
        ({"COMMUNE": ""}, "Give either a commune or a point."),
        ({"LAPSE": 9}, "The temperature change with height must be between -12 and 3 K per km."),
        ({"OUTPUT_TABLE": "/nowhere/t.jpeg"}, "No table format is known for the file name t.jpeg: use .gpkg."),
    ],
)
def test_a_fault_is_one_sentence(provider, wrong, sentence):
    with pytest.raises(QgsProcessingException) as told:
        compare(**{"COMMUNE": "FR:31107", **wrong})
    assert sentence in str(told.value)
    assert "Traceback" not in str(told.value)


def test_a_run_cancelled_leaves_nothing(provider, tmp_path):
    class Impatient(QgsProcessingFeedback):
        def setProgress(self, _progress):  # noqa: N802 - the name QGIS calls
            self.cancel()

    outputs = {name: str(tmp_path / f"{name}.{end}") for name, end in (("OUTPUT", "gpkg"), ("OUTPUT_HTML", "html"))}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(COMPARE, {**PAIR, **outputs}, feedback=Impatient())
    assert not list(tmp_path.iterdir())


class Page(HTMLParser):
    """The tags of a page and the values of their attributes."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.texts = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.texts.append(data)


def charts_in(text):
    return [ET.fromstring(found) for found in re.findall(r"<svg.*?</svg>", text, re.DOTALL)]


def assert_safe(text):
    page = Page(text)
    assert not {"script", "image", "img", "iframe", "object", "link", "foreignobject"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on") or name in {"href", "src", "xlink:href"}]
    assert "base64" not in text
    assert "url(" not in text
    assert [v for n, v in page.attributes if "://" in (v or "")] == ["http://www.w3.org/2000/svg"] * text.count("<svg")


def test_hostile_names_are_only_text(provider):
    facts = facts_of(comparejob, COMPARE, **PAIR)
    table = facts.twins.result.table
    names = table.name.copy()
    for i in (facts.home.position, facts.pairs[0].sheet.position):
        names[i] = HOSTILE
    result = dataclasses.replace(facts.twins.result, table=dataclasses.replace(table, name=names))
    facts = dataclasses.replace(facts, twins=dataclasses.replace(facts.twins, result=result))
    text = comparison_sheet.html(facts)
    assert_safe(text)
    assert "<b>O" not in text
    assert "49" not in "".join(Page(text).texts).split("O'Brien")[1][:20]
    (drawn,) = charts_in(text)
    visible = HOSTILE.replace("\x07", "")
    assert visible in "".join(drawn.find(f"{SVG}title").itertext())
    assert any(f"{visible} today" in (t.text or "") for t in drawn.iter(f"{SVG}text"))


def test_the_sheets_need_nothing_and_print_on_a_page_each(provider, tmp_path):
    path = tmp_path / "s.html"
    compare(COMMUNE="FR:31107", PARTNERS="ES:14029,FR:29019", OUTPUT_HTML=str(path))
    text = path.read_text(encoding="utf-8")
    assert_safe(text)
    assert "@page { size: A4 landscape" in text
    assert text.count('<section class="sheet">') == 2
    identifiers = re.findall(r' id="([^"]+)"', text)
    assert len(identifiers) == len(set(identifiers)) == 4
    assert "Open Database Licence (ODbL 1.0)" in text
    assert "each month changes as its season does" in text
    for drawn in charts_in(text):
        named = drawn.get("aria-labelledby").split()
        assert drawn.get("role") == "img"
        assert [drawn.find(f"{SVG}{tag}").get("id") for tag in ("title", "desc")] == named


def scale_of(group, top, bottom):
    """Pixels to values by the marks that a reader sees between two heights: a straight line through them."""
    marks = [t for t in group.iter(f"{SVG}text") if t.get("class") == "mark" and top <= float(t.get("y")) <= bottom]
    y = [float(t.get("y")) - 4.0 for t in marks]
    values = [float(t.text.replace("\u2212", "-").replace(",", "")) for t in marks]
    slope, start = np.polyfit(y, values, 1)
    return lambda pixel: slope * pixel + start


def test_the_chart_is_true_to_the_figures(provider, tmp_path):
    path = tmp_path / "c.svg"
    made = compare(COMMUNE="FR:15114", PARTNERS="ES:14029,FR:05177", OUTPUT_SVG=str(path))
    root = ET.parse(path).getroot()
    assert QSvgRenderer(str(path)).isValid()
    twins = rows_of(made["OUTPUT"], role="twin")
    groups = [g for g in root.findall(f"{SVG}g") if g.get("transform")]
    assert len(groups) == len(twins) == 2
    (home,) = rows_of(made["OUTPUT"], role="home")
    figures = rows_of(made["OUTPUT_TABLE"], theme="climate")

    def months(name, place, period, key="value"):
        wanted = {"indicator": name, "place": place, "period": period}
        return [r[key] for r in figures if r["month"] != NULL and all(r[n] == v for n, v in wanted.items())]

    for group, twin in zip(groups, twins):
        climates = {
            "here": (home["name"], "today"),
            "horizon": (home["name"], "horizon"),
            "there": (twin["name"], "today"),
        }
        warm, rain = scale_of(group, 0, 262), scale_of(group, 262, 424)
        for name, of in climates.items():
            line = next(e for e in group.iter(f"{SVG}polyline") if e.get("class") == f"temperature {name}")
            drawn = [warm(float(point.split(",")[1])) for point in line.get("points").split()]
            assert drawn == pytest.approx(months("tas", *of), abs=0.02)
            bars = [e for e in group.iter(f"{SVG}rect") if e.get("class") == f"rain {name}"]
            drawn = [rain(float(b.get("y"))) - rain(float(b.get("y")) + float(b.get("height"))) for b in bars]
            assert drawn == pytest.approx(months("pr", *of), abs=0.1)
        band = next(e for e in group.iter(f"{SVG}polygon"))
        edge = [warm(float(point.split(",")[1])) for point in band.get("points").split()]
        assert edge[:12] == pytest.approx(months("tas", *climates["horizon"], key="high"), abs=0.02)
        assert edge[:11:-1] == pytest.approx(months("tas", *climates["horizon"], key="low"), abs=0.02)


def test_the_values_of_the_chart_stand_beside_it(provider):
    facts = facts_of(comparejob, COMPARE, **PAIR)
    rows = comparison_sheet.month_rows(facts, facts.pairs[0])
    printed = [row.cells for row in rows if row.cells]
    assert [len(cells) for cells in printed] == [12] * 10
    table = rows_of(compare(**PAIR)["OUTPUT_TABLE"], theme="climate", indicator="tas", place="Fuente Obejuna")
    assert [float(v) for v in printed[4]] == pytest.approx([row["value"] for row in table], abs=0.051)


def test_a_place_outside_the_climate_data(provider, tmp_path):
    path = tmp_path / "s.html"
    made = compare(COMMUNE="FR:31107", PARTNERS="ES:35001", OUTPUT_HTML=str(path))
    (row,) = rows_of(made["OUTPUT"], role="twin")
    assert row["sigma"] == NULL
    assert row["population"] > 0
    (drawn,) = charts_in(path.read_text(encoding="utf-8"))
    lines = {e.get("class") for e in drawn.iter(f"{SVG}polyline")}
    assert lines == {"temperature here", "temperature horizon"}
    assert "Outside the climate data" in path.read_text(encoding="utf-8")
    assert not re.search(r"\bnan\b", path.read_text(encoding="utf-8"), re.IGNORECASE)


def test_an_arctic_winter_and_a_month_without_rain_can_be_drawn(provider):
    facts = facts_of(comparejob, COMPARE, **PAIR)
    content = chart(facts, facts.pairs[0])
    flat = np.full(12, -20.0)
    same = dataclasses.replace(content.tas_horizon, low=flat, median=flat, high=flat)
    dry = dataclasses.replace(content.pr_horizon, low=flat * 0, median=flat * 0, high=flat * 0)
    cold = {"tas_here": flat, "tas_horizon": same, "tas_there": flat}
    rainless = {"pr_here": flat * 0, "pr_horizon": dry, "pr_there": flat * 0}
    root = ET.fromstring(svg([dataclasses.replace(content, **cold, **rainless)]))
    numbers = re.findall(r"-?\d+\.?\d*", " ".join(e.get("points") for e in root.iter(f"{SVG}polyline")))
    assert all(0 <= float(n) <= 720 for n in numbers)
    assert "nan" not in ET.tostring(root, encoding="unicode")


def test_the_layer_loaded_is_styled_and_every_place_is_drawn(provider):
    made = compare(**PAIR)
    layer = made["OUTPUT"]
    comparejob.style({"OUTPUT": layer}, facts_of(comparejob, COMPARE, **PAIR))
    rules = [rule.filterExpression() for rule in layer.renderer().rootRule().children()]
    drawn = [layer.getFeatures(rule) for rule in rules]
    assert sorted(f["name"] for found in drawn for f in found) == ["Carbonne", "Fuente Obejuna"]
    assert layer.labelsEnabled()
    assert "Carbonne" in layer.metadata().title()


def test_the_packaged_plugin(qgis_process, make_profile, tmp_path):
    table, page, picture = (tmp_path / name for name in ("t.ods", "s.html", "c.svg"))
    points = tmp_path / "p.geojson"
    outputs = (f"OUTPUT={points}", f"OUTPUT_TABLE={table}", f"OUTPUT_HTML={page}", f"OUTPUT_SVG={picture}")
    wanted = ("run", COMPARE, "COMMUNE=FR:31107", "PARTNERS=ES:14029", *outputs)
    run = qgis_process(*wanted, profile=make_profile("fr"))
    assert run.returncode == 0, run.stdout + run.stderr
    assert {p.name for p in tmp_path.iterdir()} == {"t.ods", "s.html", "c.svg", "p.geojson"}
    rows = json.loads(points.read_text(encoding="utf-8"))["features"]
    assert [row["properties"]["role"] for row in rows] == ["home", "twin"]
    source = ogr.Open(str(table))
    assert source.GetLayer(0).GetFeatureCount() > 150
    assert '<html lang="fr">' in page.read_text(encoding="utf-8")
    months = [t.text for t in ET.parse(picture).getroot().iter(f"{SVG}text")]
    assert {"Janv.", "Févr.", "Déc."} <= set(months)
