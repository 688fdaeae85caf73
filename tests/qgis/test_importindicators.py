"""Indicators through Processing: every row has its verdict, every figure its meaning, every fault one sentence."""

import json

import indicator_tables as tables
import pytest
from jumelage_climatique.jumelage_plugin.bridge.tables import INTEGER, REAL, TEXT
from jumelage_climatique.jumelage_plugin.core.definitions import MARK, from_note, unlike
from jumelage_climatique.processing import inputs
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)


class Told(QgsProcessingFeedback):
    """Keeps what a run says."""

    def __init__(self):
        super().__init__()
        self.lines = []

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)


def rows(layer):
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(str(layer), "result", "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


def by_key(made, name):
    return {f"{row['country']}:{row['code']}": row[name] for row in rows(made["OUTPUT"])}


def verdicts(made):
    return {row["given_code"]: row["verdict"] for row in rows(made["OUTPUT_ROWS"])}


def layer_of(fields, records, geometry="None"):
    layer = QgsVectorLayer(geometry, "my table", "memory")
    layer.dataProvider().addAttributes([QgsField(name, kind) for name, kind in fields])
    layer.updateFields()
    made = []
    for record in records:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(record))
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    return layer


# a table as it is published


def test_a_table_of_insee(provider, tmp_path):
    told = Told()
    made = tables.run(
        told, INPUT=tables.file(tmp_path, tables.FRENCH), OUTPUT_HTML=str(tmp_path / "r.html"), YEAR="2021"
    )
    assert (made["MATCHED"], made["UNMATCHED"], made["DOUBTFUL"], made["COMMUNES"]) == (4, 2, 1, 4)
    assert by_key(made, "P21_POP") == {
        "FR:01001": 832,
        "FR:31107": 5737,
        "FR:31555": 504078,
        "FR:31395": None,
    }
    assert by_key(made, "TAUX")["FR:31107"] == 1.234
    assert verdicts(made)["01091"] == "doubtful"
    lines = [row["row"] for row in rows(made["OUTPUT_ROWS"])]
    assert lines == [5, 6, 7, 8, 9, 10, 11]
    assert "Codes that had lost their leading zero: 1." in told.lines
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    for said in ("Windows-1252|Latin-1", "line 4", "Valserhône", "overseas", "Population municipale", "semicolons"):
        assert any(part in page for part in said.split("|")), said


def test_each_figure_keeps_its_meaning(provider, tmp_path):
    described = "P21_POP: inhabitants; 2021; INSEE; Licence Ouverte 2.0; municipal population\nTAUX:;2020"
    made = tables.run(
        INPUT=tables.file(tmp_path, tables.FRENCH),
        DESCRIPTIONS=described,
        SOURCE="the region",
        LICENCE="its own",
        OUTPUT=str(tmp_path / "o.gpkg"),
    )
    (carbonne,) = (row for row in rows(made["OUTPUT"]) if row["code"] == "31107")
    population, rate = from_note(carbonne["P21_POP_note"]), from_note(carbonne["TAUX_note"])
    assert (population.unit, population.year, population.source) == ("inhabitants", "2021", "INSEE")
    assert (population.licence, population.definition) == ("Licence Ouverte 2.0", "municipal population")
    # the unit stands in the cells
    assert (rate.unit, rate.year, rate.source, rate.licence) == ("%", "2020", "the region", "its own")
    meanings = {row["indicator"]: row for row in rows(made["OUTPUT_INDICATORS"])}
    assert meanings["TAUX"]["unit"] == "%"
    assert meanings["P21_POP"]["label"] == "Population municipale"
    assert meanings["P21_POP"]["communes"] == 3


def test_without_a_source_the_file_is_named(provider, tmp_path):
    made = tables.run(INPUT=tables.file(tmp_path, tables.FRENCH, "mine.csv"))
    assert from_note(rows(made["OUTPUT"])[0]["P21_POP_note"]).source == "mine.csv"


def test_geometry(provider, tmp_path):
    made = tables.run(INPUT=tables.file(tmp_path, tables.FRENCH), GEOMETRY="points")
    points = {row["code"]: row.geometry().asPoint() for row in rows(made["OUTPUT"])}
    outlines = {
        row["code"]: row.geometry() for row in rows(tables.run(INPUT=tables.file(tmp_path, tables.FRENCH))["OUTPUT"])
    }
    assert set(points) == set(outlines) == {"01001", "31107", "31555", "31395"}
    for code, outline in outlines.items():
        assert outline.wkbType() == QgsWkbTypes.Type.MultiPolygon
        assert outline.boundingBox().buffered(0.01).contains(points[code])


def test_chosen_columns_get_new_names(provider, tmp_path):
    made = tables.run(INPUT=tables.file(tmp_path, tables.FRENCH), FIELDS="P21_POP = population")
    assert made["OUTPUT"].fields().names() == ["country", "code", "name", "population", "population_note"]


# two countries


def two_countries(folder, spanish_meaning):
    first = tables.run(
        INPUT=tables.file(folder, tables.FRENCH),
        FIELDS="P21_POP = population",
        DESCRIPTIONS="P21_POP: inhabitants; 2021; INSEE; LO 2.0; registered residents",
        OUTPUT=str(folder / "first.gpkg"),
    )
    told = Told()
    both = tables.run(
        told,
        INPUT=tables.file(folder, tables.SPANISH, "es.csv"),
        FIELDS="Total = population",
        DESCRIPTIONS=f"Total: {spanish_meaning}",
        EARLIER=first["OUTPUT"],
        OUTPUT=str(folder / "both.gpkg"),
    )
    return both, told.lines


def test_two_countries_of_one_meaning_are_not_marked(provider, tmp_path):
    both, lines = two_countries(tmp_path, "inhabitants; 2021; INE; CC BY 4.0; registered residents")
    assert by_key(both, "population")["FR:31107"] == 5737
    assert by_key(both, "population")["ES:14029"] == 4415
    notes = by_key(both, "population_note")
    assert not unlike(notes["FR:31107"], notes["ES:14029"])
    assert not any("≠" in line for line in lines)


@pytest.mark.parametrize(
    ("meaning", "differs"),
    [
        ("inhabitants; 2024; INE; CC BY 4.0; registered residents", "year"),
        ("households; 2021; INE; CC BY 4.0; registered residents", "unit"),
        ("inhabitants; 2021; INE; CC BY 4.0; padrón", "definition"),
        ("inhabitants; 2021; INE; CC BY 4.0", "definition"),
    ],
)
def test_two_meanings_are_never_without_a_mark(provider, tmp_path, meaning, differs):
    both, lines = two_countries(tmp_path, meaning)
    notes = [note for note in by_key(both, "population_note").values() if note]
    assert len(notes) == 5
    assert all(note.startswith(MARK) for note in notes)
    assert unlike(notes[0], notes[-1])
    assert {row["differs"] for row in rows(both["OUTPUT_INDICATORS"])} == {differs}
    assert any("≠" in line and differs in line for line in lines)


def test_the_mark_goes_when_the_meanings_agree_again(provider, tmp_path):
    both, _ = two_countries(tmp_path, "inhabitants; 2024; INE; CC BY 4.0; registered residents")
    told = Told()
    again = tables.run(
        told,
        INPUT=tables.file(tmp_path, tables.SPANISH, "es.csv"),
        FIELDS="Total = population",
        DESCRIPTIONS="Total: inhabitants; 2021; INE; CC BY 4.0; registered residents",
        EARLIER=both["OUTPUT"],
    )
    assert not any(note.startswith(MARK) for note in by_key(again, "population_note").values() if note)
    assert "2 figures of the earlier layer were replaced." in told.lines


def test_the_mark_stands_in_the_name_of_the_shown_field(provider, tmp_path):
    both, _ = two_countries(tmp_path, "inhabitants; 2024; INE; CC BY 4.0; registered residents")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(tables.IMPORT)
    context, project = QgsProcessingContext(), QgsProject()
    out = str(tmp_path / "shown.gpkg")
    context.addLayerToLoadOnCompletion(out, QgsProcessingContext.LayerDetails("shown", project, "OUTPUT"))
    asked = {
        "INPUT": tables.file(tmp_path, tables.SPANISH, "es.csv"),
        "FIELDS": "Total = population",
        "EARLIER": both["OUTPUT"],
        "OUTPUT": out,
    }
    _, sound = algorithm.run(asked, context, QgsProcessingFeedback())
    assert sound
    layer = context.takeResultLayer(out) or context.getMapLayer(out)
    at = layer.fields().lookupField("population")
    assert layer.attributeAlias(at) == "Total (≠ unit, year, definition)"
    assert "year=2021" in layer.metadata().abstract()


def test_an_earlier_layer_that_is_none_is_refused(provider, tmp_path):
    layer = layer_of([("country", TEXT), ("code", TEXT), ("x", REAL)], [("FR", "31107", 1.0)])
    with pytest.raises(QgsProcessingException, match="no result of this algorithm"):
        tables.run(INPUT=tables.file(tmp_path, tables.FRENCH), EARLIER=layer)


# layers


def test_a_layer_whose_codes_are_numbers(provider):
    fields = [("insee", INTEGER), ("taux", REAL)]
    made = tables.run(INPUT=layer_of(fields, [(1001, 1.234), (31107, None), (33063, 0.1)]))
    assert by_key(made, "taux") == {"FR:01001": 1.234, "FR:31107": None, "FR:33063": 0.1}


def test_the_selected_features_of_a_layer(provider):
    layer = layer_of([("insee", TEXT), ("taux", REAL)], [("01001", 1.0), ("31107", 2.0)])
    layer.selectByExpression("\"insee\" = '31107'")
    QgsProject.instance().addMapLayer(layer, False)
    try:
        made = tables.run(INPUT=QgsProcessingFeatureSourceDefinition(layer.id(), True))
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert by_key(made, "taux") == {"FR:31107": 2}


def test_a_text_that_is_a_layer_is_read_from_its_file(provider, tmp_path):
    """QGIS takes the title for the header and the text for UTF-8."""
    layer = QgsVectorLayer(tables.file(tmp_path, tables.FRENCH), "mine", "ogr")
    assert by_key(tables.run(INPUT=layer), "P21_POP")["FR:31107"] == 5737


def test_localities_of_other_countries(provider, tmp_path):
    made = tables.run(INPUT=tables.file(tmp_path, "geonameid;valeur\n3173435;5\n3169070;6"), GEOMETRY="points")
    table = inputs.communes(True)
    assert {row["name"] for row in rows(made["OUTPUT"])} == {
        str(table.name[table.find(key)]) for key in ("IT:3173435", "IT:3169070")
    }


# doubtful rows


def test_several_rows_of_one_commune(provider, tmp_path):
    text = "insee;v\n31107;1\n31107;3\n01001;5"
    for duplicates, wanted in (("refuse", {}), ("sum", {"FR:31107": 4}), ("mean", {"FR:31107": 2})):
        made = tables.run(INPUT=tables.file(tmp_path, text), DUPLICATES=duplicates)
        assert by_key(made, "v") == {**wanted, "FR:01001": 5}
        assert made["DOUBTFUL"] == (2 if duplicates == "refuse" else 0)


def test_a_cell_that_may_be_two_numbers_is_empty_until_the_mark_is_told(provider, tmp_path):
    text = "insee;v;w\n31107;1.234;5\n01001;567;6"
    told = Told()
    made = tables.run(told, INPUT=tables.file(tmp_path, text))
    assert by_key(made, "v") == {"FR:31107": None, "FR:01001": 567}
    assert by_key(made, "w") == {"FR:31107": 5, "FR:01001": 6}
    assert verdicts(made) == {"31107": "doubtful", "01001": "matched"}
    assert any("DECIMAL" in line for line in told.lines)
    assert by_key(tables.run(INPUT=tables.file(tmp_path, text), DECIMAL="comma"), "v")["FR:31107"] == 1234
    assert by_key(tables.run(INPUT=tables.file(tmp_path, text), DECIMAL="point"), "v")["FR:31107"] == 1.234


def test_doubtful_rows_take_part_when_asked(provider, tmp_path):
    text = "code;nom;v\n31999;Carbonne;1\n01001;L'Abergement-Clémenciat;5"
    assert by_key(tables.run(INPUT=tables.file(tmp_path, text)), "v") == {"FR:01001": 5}
    kept = tables.run(INPUT=tables.file(tmp_path, text), KEEP_DOUBTFUL=True)
    assert by_key(kept, "v") == {"FR:01001": 5, "FR:31107": 1}
    assert kept["DOUBTFUL"] == 1


def test_nothing_matched_is_a_result_too(provider, tmp_path):
    made = tables.run(INPUT=tables.file(tmp_path, "code;v\n99999;1"), CODE="code", COUNTRY="FR")
    assert (made["MATCHED"], made["UNMATCHED"], made["COMMUNES"]) == (0, 1, 0)


# hostile words


def test_hostile_names_and_cells(provider, tmp_path):
    text = (
        'code;"=cmd|\' /C calc\'!A0";"l\'é ""à"" <b>";country;v_note;nom\n'
        "31107;1;2;FR;3;<script>alert(1)</script>\n"
        '01001;1;2;FR;3;"=HYPERLINK(""x"")"\n'
    )
    page, out = tmp_path / "r.html", tmp_path / "o.gpkg"
    made = tables.run(INPUT=tables.file(tmp_path, text), OUTPUT=str(out), OUTPUT_HTML=str(page))
    names = QgsVectorLayer(str(out), "o", "ogr").fields().names()
    assert names[4:] == ["cmd|' /C calc'!A0", "cmd|' /C calc'!A0_note", 'l\'é "à" <b>', 'l\'é "à" <b>_note']
    assert "<script>" not in page.read_text(encoding="utf-8")
    given = {row["given_name"] for row in rows(made["OUTPUT_ROWS"])}
    assert '\'=HYPERLINK("x")' in given
    assert made["DOUBTFUL"] == 2


# the whole


def test_names_on_which_scripts_rely(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById(tables.IMPORT)
    names = {p.name() for p in algorithm.parameterDefinitions()}
    assert {"INPUT", "CODE", "COUNTRY", "FIELDS", "DUPLICATES", "EARLIER", "OUTPUT", "OUTPUT_ROWS"} <= names
    assert all(p.help() for p in algorithm.parameterDefinitions() if not p.isDestination())
    assert algorithm.shortHelpString()


@pytest.mark.once
def test_a_hundred_thousand_rows_are_whole_and_can_be_stopped(provider, tmp_path):
    table = inputs.communes(False)
    french = [i for i in range(len(table)) if table.country[i] == "FR"]
    lines = [f"{table.code[i].lstrip('0')};{table.name[i]};{n},5" for n, i in enumerate((french * 3)[:100_000])]
    path = tables.file(tmp_path, "\n".join(["CODGEO;LIBGEO;V", *lines]), encoding="utf-8")
    made = tables.run(INPUT=path, DUPLICATES="sum", GEOMETRY="points", OUTPUT=str(tmp_path / "o.gpkg"))
    assert made["MATCHED"] == 100_000
    # 0.5 + 1.5 + … by hand
    assert sum(row["V"] for row in rows(made["OUTPUT"])) == 100_000**2 / 2

    class StopSoon(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.progressChanged.connect(lambda done: self.cancel() if done > 30 else None)

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        tables.run(StopSoon(), INPUT=path, OUTPUT=str(tmp_path / "stopped.gpkg"))
    assert {p.name for p in tmp_path.iterdir()} == {"table.csv", "o.gpkg"}


def test_the_packaged_plugin(qgis_process, make_profile, tmp_path):
    out, page = tmp_path / "o.geojson", tmp_path / "r.html"
    done = qgis_process(
        "--json",
        "run",
        tables.IMPORT,
        f"INPUT={tables.file(tmp_path, tables.FRENCH)}",
        "DESCRIPTIONS=P21_POP: inhabitants; 2021; INSEE; Licence Ouverte 2.0",
        f"OUTPUT={out}",
        f"OUTPUT_HTML={page}",
        profile=make_profile("fr"),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["MATCHED"] == 4
    features = json.loads(out.read_text(encoding="utf-8"))["features"]
    (carbonne,) = (f["properties"] for f in features if f["properties"]["code"] == "31107")
    assert carbonne["P21_POP"] == 5737
    assert "licence=Licence Ouverte 2.0" in carbonne["P21_POP_note"]
    assert "Carbonne" not in page.read_text(encoding="utf-8")  # only rows in doubt or without a commune are named
