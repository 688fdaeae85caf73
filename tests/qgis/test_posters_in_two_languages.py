"""Sheets in two languages: every label in both, what people wrote once; what has no room is told; one failure."""

from __future__ import annotations

import html
import re
import shutil
import sqlite3
from contextlib import closing
from datetime import date

import pytest
from jumelage_climatique.jumelage_plugin.bridge.bilingual import Tongues, second_language
from jumelage_climatique.jumelage_plugin.bridge.posters import frame, making, preflight
from jumelage_climatique.jumelage_plugin.bridge.posters.catalogue import POSTERS
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer
from jumelage_climatique.jumelage_plugin.bridge.twinning_rows import add_rows, first_row, new_uuid
from jumelage_climatique.jumelage_plugin.core.errors import JumelageError
from posters_read import edition, labels, layout_of, plain
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QDate

pytestmark = pytest.mark.once

BOTH = Tongues("fr", "es")
OTHER_PAIR = {"home": "ES:24010", "twin": "FR:13050", "language": "es"}
LONG_NAME = {"home": "FR:51513", "twin": "ES:50245"}


@pytest.fixture
def fresh(provider, twinning, opened):
    """Return a folder with the invented example, and its project, of a pair of one's choice."""

    def make(**pair):
        folder = twinning(example=True, **pair)
        project = opened(folder)
        making.prepare(project, folder)
        return folder, project

    return make


def texts(layout) -> dict[str, str]:
    """Return what each label says, by its name, its lines and no-break spaces as plain spaces."""
    return {item.id().removeprefix("jc_"): " ".join(item.currentText().split()) for item in labels(layout)}


def first_page(layout) -> dict[str, str]:
    atlas = layout.atlas()
    atlas.beginRender()
    atlas.first()
    layout.refresh()
    found = texts(layout)
    atlas.endRender()
    return found


def page_of(folder, code, tongues="fr_es"):
    text = (folder.exports / "posters" / f"{code}_A3_{tongues}.html").read_text(encoding="utf-8")
    return html.unescape(re.sub(r"<style.*?</style>|<[^>]+>", " ", text, flags=re.DOTALL))


def sheets(project, folder, code, tongues=BOTH, paper="A3"):
    return [part.layout for part in making.make(project, folder, edition(code, paper, tongues))]


def test_the_facts_of_a_practice_are_in_both_and_what_was_written_stands_once(fresh):
    folder, project = fresh()
    page = first_page(sheets(project, folder, "p4")[1])
    assert page["place"] == "Stratégies urbaines face au climat local · Aménagement"
    assert page["place_2"] == "Estrategias urbanas frente al clima local · Urbanismo y ordenación"
    for line in (
        "Type de lieu / Tipo de lugar : Rue / Calle",
        "Aléas / Amenazas : Fortes chaleurs / Calor extremo",
        "Observée le / Observada el : 15 juin 2026 / 15 de junio de 2026",
        "Acteurs / Quién participa : Commune, commerçants",
    ):
        assert line in page["facts"]
    whole = " ".join(page.values())
    assert whole.count("association de quartier") == 1
    assert "Personnel / Personal : Deux agents" in page["costs"]
    for heading in ("steps_heading", "costs_heading", "transfer_heading"):
        one, other = {
            "steps_heading": ("Comment elle a été mise en place", "Cómo se puso en marcha"),
            "costs_heading": ("Coûts et moyens", "Costes y medios"),
            "transfer_heading": ("Transfert à Carbonne", "Transferencia a Carbonne"),
        }[heading]
        assert one in page[heading]
        assert other in page[heading]
    assert (page["criterion_in_time"], page["criterion_in_time_2"]) == ("à temps", "a tiempo")
    assert "transférable" in page["verdict"]
    assert "transferible" in page["verdict"]
    assert page["caption"] == "Toiles au-dessus de la rue / Toldos sobre la calle (Jumelage climatique, CC0)"


def test_what_was_noted_at_a_visit_is_not_said_twice(fresh):
    folder, project = fresh()
    page = first_page(sheets(project, folder, "p7")[0])
    assert "Lieu / Lugar : Centre, école, citernes" in page["facts"]
    assert page["facts"].count("Centre, école, citernes") == 1
    assert "Appels quotidiens aux personnes âgées / Llamadas diarias a las personas mayores" in page["practices"]


def test_days_of_the_practices_are_in_both(fresh):
    folder, project = fresh()
    table = layer(project, "practice")
    row = next(row for row in table.getFeatures() if row["title"].startswith("Patios"))
    table.startEditing()
    table.changeAttributeValue(row.id(), table.fields().indexOf("observed_on"), QDate(2026, 6, 17))
    assert table.commitChanges()
    found = texts(sheets(project, folder, "p3")[0])
    assert found["kicker"].endswith("15 juin 2026 – 17 juin 2026 / 15 de junio de 2026 – 17 de junio de 2026")


def test_a_summary_in_one_language_does_not_stand_in_a_sentence_of_the_other(fresh):
    folder, project = fresh()
    found = texts(sheets(project, folder, "p3")[0])
    assert found["practice10_summary"].startswith("Validée comme bonne pratique. Les horaires")
    assert found["practice10_summary_2"] == "Validada como buena práctica."


def test_the_plan_says_its_years_and_what_is_late_in_both(fresh):
    folder, project = fresh()
    found = texts(sheets(project, folder, "p8")[0])
    # the example goes from January 2026 to the point at twelve months after its beginning, in January 2027
    years = {name: text for name, text in found.items() if name.startswith("year")}
    assert years == {"year1": "2026", "year13": "2027"}
    assert found["month13"] == "01"
    late = [name for name, text in found.items() if re.fullmatch(r"task\d+", name) and "en retard" in text]
    if date.today() > date(2026, 9, 1):  # noqa: DTZ011 - the tasks of the example are late from then on
        assert late
    assert all("con retraso" in found[f"{name}_2"] for name in late)


@pytest.mark.parametrize("pair", [{}, OTHER_PAIR, LONG_NAME], ids=["demo", "other", "long"])
def test_the_set_in_two_languages_has_no_finding(provider, twinning, pair):
    folder = twinning(example=True, **pair)
    told = QgsProcessingFeedback()
    made = processing.run(
        "jumelage:makeposters", {"TWINNING": str(folder.project_file), "LANGUAGE": "both"}, feedback=told
    )
    assert (made["COUNT"], made["FINDINGS"], made["STOPPED"]) == (len(POSTERS), 0, 0)
    codes = "es_fr" if pair is OTHER_PAIR else "fr_es"
    # none had to be made in one language
    assert len(list((folder.exports / "posters").glob(f"*_A3_{codes}.pdf"))) == len(POSTERS)
    # every reason of the run, as its table gives them, is on the accessible page
    twin = folder.path / "analysis" / "twins.gpkg"
    with closing(sqlite3.connect(twin)) as base:
        (reasons,) = base.execute("SELECT reasons FROM twins WHERE partner ORDER BY rank").fetchone()
    page = plain(page_of(folder, "p1", codes)).casefold()
    several = [one.split(":", 1)[1] for one in re.split(r"\. (?=Contre|En contra)", reasons) if ":" in one]
    listed = [one.strip(" .\u00a0") for part in several for one in part.split(";")]
    assert len(listed) > 5
    for reason in listed:
        assert plain(reason).casefold() in page


def test_actions_that_have_no_room_are_counted_and_told(fresh):
    folder, project = fresh()
    pair = first_row(layer(project, "twinning"))["uuid"]
    criteria = {row["criterion"] for row in layer(project, "action_vote").getFeatures()}
    rows, votes = [], []
    for number in range(20):
        uuid = new_uuid()
        rows.append(
            {
                "uuid": uuid,
                "twinning_uuid": pair,
                "title": f"Action {number} " + "assez longue pour deux lignes, " * 3,
                "title_twin": f"Acción {number} " + "bastante larga para dos líneas, " * 3,
                "theme": "THE_URB",
                "status": "STA_PROPOSED",
            }
        )
        votes += [
            {"uuid": new_uuid(), "action_uuid": uuid, "criterion": one, "voter": voter, "score": number % 5}
            for one in criteria
            for voter in ("p1", "p2", "p3")
        ]
    add_rows(layer(project, "action"), rows)
    add_rows(layer(project, "action_vote"), votes)
    (made,) = making.make(project, folder, edition("p6", "A3", BOTH))
    found = texts(made.layout)
    shown = [name for name in found if re.fullmatch(r"row\d+_1", name)]
    left_out = 26 - len(shown)
    assert 0 < left_out < 26
    assert found["row_more"] == f"… et {left_out} de plus : voir la page accessible"
    assert found["row_more_2"] == f"… y {left_out} más: véase la página accesible"
    assert [one for one in preflight.check(made.layout) if one.stops] == []
    (table,) = [block for block in made.story if hasattr(block, "rows")]
    assert len(table.rows) == 26


def test_one_poster_that_fails_stops_no_other_and_the_run_says_so(twinning, opened):
    folder = twinning(example=True)
    asked = {"TWINNING": str(folder.project_file), "POSTERS": ["p3", "p9"], "LANGUAGE": "fr"}
    assert processing.run("jumelage:makeposters", asked)["COUNT"] == 2
    (folder.path / "templates").mkdir(exist_ok=True)
    (folder.path / "templates" / "p3.qpt").write_text("no template", encoding="utf-8")
    shutil.rmtree(folder.exports / "posters")
    told = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException, match=r"Posters made: 1\. Observed practices was not made: .*p3\.qpt"):
        processing.run("jumelage:makeposters", {**asked, "EXISTING": "anew"}, feedback=told)
    assert {path.stem for path in (folder.exports / "posters").glob("*.pdf")} == {"p9_A3_fr"}
    assert re.search(r"^Observed practices was not made: .*p3\.qpt", told.textLog(), re.MULTILINE)
    # the layout of the poster that failed is as it was before
    project = opened(folder)
    layout = layout_of(project, "p3")
    assert layout is not None
    assert texts(layout)["title"] == "Ce que nous avons vu à Fuente Obejuna"
    assert layout_of(project, "p9") is not None


def test_a_poster_too_long_in_two_languages_is_made_in_the_first_and_says_so(twinning, monkeypatch):
    folder = twinning(example=True)
    whole = frame.head

    def head(*given):
        if second_language():
            raise JumelageError("The texts of the poster are too long for its page.")
        return whole(*given)

    monkeypatch.setattr(frame, "head", head)
    told = QgsProcessingFeedback()
    asked = {"TWINNING": str(folder.project_file), "POSTERS": ["p9"], "LANGUAGE": "both"}
    assert processing.run("jumelage:makeposters", asked, feedback=told)["COUNT"] == 1
    assert [path.stem for path in (folder.exports / "posters").glob("*.pdf")] == ["p9_A3_fr"]
    assert "in its first language alone; in two: The texts of the poster are too long" in told.textLog()
    page = page_of(folder, "p9", "fr")
    assert "En chiffres" in page
    assert "En cifras" not in page
