"""Posters made anew: on other papers, in other languages, after edits by hand; what stops one; text is data."""

from __future__ import annotations

import re
import shutil

import pytest
from jumelage_climatique.jumelage_plugin.bridge.bilingual import Tongues
from jumelage_climatique.jumelage_plugin.bridge.posters import export, making, ownership, preflight
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer as table_layer
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import open_twinning
from posters_checked import LYING, POINT, SIZES, run
from posters_read import edition, labels, layout_of, plain, text_of
from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsProject,
)

HOSTILE = "[% env('HOME') %] <script>alert(1)</script> {{ 7*7 }}"


@pytest.fixture
def fresh(provider, _twinnings, tmp_path, opened):
    """Return the folder and the open project of a copy of a twinning whose posters were made in A3, in French."""
    folder = open_twinning(shutil.copytree(_twinnings.with_posters()[0], tmp_path / "a copy é"))
    return folder, opened(folder)


@pytest.mark.once
@pytest.mark.parametrize(
    ("code", "paper", "tongues"),
    [
        ("p9", "A4", Tongues("es")),
        ("p3", "A2", Tongues("en")),
        ("p6", "A1", Tongues("fr", "es")),
        ("p2", "A0", Tongues("fr", "es")),
        ("p5", "A0", Tongues("es")),
        ("p4", "A4", Tongues("fr", "es")),
    ],
)
def test_other_papers_and_languages(fresh, tmp_path, code, paper, tongues):
    folder, project = fresh
    making.prepare(project, folder)
    parts = making.make(project, folder, edition(code, paper, tongues))
    found = [finding for part in parts for finding in preflight.check(part.layout)]
    assert found == []
    pdf = tmp_path / "poster.pdf"
    export.export_pdf([part.layout for part in parts], pdf, "T", "Carbonne")
    width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", run("pdfinfo", pdf)).groups())
    wide, high = SIZES[paper][::-1] if code in LYING else SIZES[paper]
    assert (width, height) == pytest.approx((wide / POINT, high / POINT), abs=2.0)
    text = text_of(pdf)
    for part in parts:
        if not part.layout.atlas().enabled():
            for label in labels(part.layout):
                for line in label.currentText().split("\n"):
                    assert plain(line) in text, (label.id(), line)
    if tongues.second:
        assert {"p2": "Paseo sensible", "p6": "Taller", "p4": "Toldos"}[code].replace(" ", "") in text


def test_hand_edits_are_kept(fresh):
    folder, project = fresh
    layout = layout_of(project, "p3")
    title, lead, rule = (layout.itemById(f"jc_{name}") for name in ("title", "lead", "figure1_rule"))
    title.attemptMove(QgsLayoutPoint(40.0, 200.0))
    lead.setId("mine")
    layout.removeLayoutItem(rule)
    caption = layout.itemById("jc_figure1_caption")
    caption.setText("by my hand")
    QgsExpressionContextUtils.setLayoutVariable(layout, "jc_kicker", "our own words")
    copy = QgsLayoutItemLabel(layout)
    copy.setId("jc_credits")
    copy.setText("a copy")
    layout.addLayoutItem(copy)
    untouched = layout.itemById("jc_figure2").uuid()
    assert project.write()
    again = QgsProject()
    assert again.read(str(folder.project_file))
    (kept,) = making.make(again, folder, edition("p3"), making.KEEP)
    assert kept.layout.itemById("jc_title").pagePos().y() == pytest.approx(200.0, abs=0.1)
    assert kept.layout.itemById("mine").text() == "[% @jc_lead %]"
    assert kept.layout.itemById("jc_lead") is None
    assert kept.layout.itemById("jc_figure1_rule") is None
    assert kept.layout.itemById("jc_figure1_caption").text() == "by my hand"
    assert QgsExpressionContextUtils.layoutScope(kept.layout).variable("jc_kicker") == "our own words"
    assert any(isinstance(item, QgsLayoutItemLabel) and item.text() == "a copy" for item in kept.layout.items())
    assert kept.layout.itemById("jc_figure2").uuid() != untouched  # ours: made anew
    assert {"jc_title", "jc_lead", "jc_figure1_rule", "jc_figure1_caption", "jc_kicker"} <= kept.theirs
    again.clear()


def test_a_map_kept_by_hand_keeps_its_scale_bar(fresh):
    folder, project = fresh
    layout = layout_of(project, "p3")
    held = layout.itemById("jc_map")
    held.setScale(held.scale() * 2.0)
    making.prepare(project, folder)
    making.make(project, folder, edition("p3"))
    bar = layout.itemById("jc_map_scale_bar")
    assert layout.itemById("jc_map") is held
    assert bar.linkedMap() is held
    assert bar.page() == 0


def test_a_saved_layout_is_still_ours(fresh):
    _folder, project = fresh
    for layout in project.layoutManager().printLayouts():
        assert ownership.theirs(layout) == frozenset(), layout.name()
        assert ownership.written_over(layout) == {}, layout.name()


def test_beside_and_anew(fresh):
    folder, project = fresh
    before = len(project.layoutManager().printLayouts())
    layout_of(project, "p5").itemById("jc_title").attemptMove(QgsLayoutPoint(40.0, 200.0))
    making.make(project, folder, edition("p5"), making.BESIDE)
    assert len(project.layoutManager().printLayouts()) == before + 1
    making.make(project, folder, edition("p5"), making.ANEW)
    assert len(project.layoutManager().printLayouts()) == before + 1
    assert layout_of(project, "p5").itemById("jc_title").pagePos().y() < 100.0


def test_a_template_of_the_commune_takes_the_place_of_ours(fresh):
    from qgis.core import QgsReadWriteContext

    folder, project = fresh
    layout = layout_of(project, "p3")
    for item in list(layout.items()):
        if isinstance(item, QgsLayoutItem) and item.id() and item.id() not in {"jc_title", "jc_map"}:
            layout.removeLayoutItem(item)
    (folder.path / "templates").mkdir()
    context = QgsReadWriteContext()
    context.setPathResolver(project.pathResolver())
    assert layout.saveAsTemplate(str(folder.path / "templates" / "p3.qpt"), context)
    (made_now,) = making.make(project, folder, edition("p3"), making.ANEW)
    ids = {item.id() for item in made_now.layout.items() if isinstance(item, QgsLayoutItem) and item.id()}
    assert ids == {"jc_title", "jc_map"}
    assert "Fuente Obejuna" in made_now.layout.itemById("jc_title").currentText()


def told(found) -> str:
    return " ".join(str(finding.told) for finding in found)


def test_what_stops_a_poster(fresh):
    folder, project = fresh
    layout = layout_of(project, "p2")
    assert preflight.check(layout) == []
    # a photo that was deleted
    photo = next((folder.path / "exports" / "photos").glob("*.jpg"))
    hidden = [path.rename(path.with_suffix(".gone")) for path in (folder.path / "exports" / "photos").glob("*.jpg")]
    layout.refresh()
    found = preflight.check(layout)
    assert "is missing" in told(preflight.stopping(found))
    for path in hidden:
        path.rename(path.with_suffix(".jpg"))
    assert photo.is_file()
    # an agreement that was taken back
    media = table_layer(project, "media")
    media.startEditing()
    for feature in media.getFeatures():
        media.changeAttributeValue(feature.id(), media.fields().indexOf("publishable"), False)
    assert media.commitChanges()
    layout.refresh()
    assert "may not be published" in told(preflight.stopping(preflight.check(layout)))
    # a map without its theme, and a blank one
    themes = project.mapThemeCollection()
    themes.removeMapTheme("jc_stops")
    assert "map theme" in told(preflight.stopping(preflight.check(layout)))
    item = next(item for item in layout.items() if isinstance(item, QgsLayoutItemMap))
    item.setFollowVisibilityPreset(False)
    item.setLayers([table_layer(project, "action")])
    item.setKeepLayerSet(True)
    assert "blank" in told(preflight.stopping(preflight.check(layout)))


def test_cut_and_overlapping_texts_are_found(fresh):
    _folder, project = fresh
    layout = layout_of(project, "p2")
    method = layout.itemById("jc_method")
    method.attemptResize(QgsLayoutSize(method.rect().width(), 3.0))
    assert "is cut" in told(preflight.check(layout))
    layout = layout_of(project, "p3")
    one, other = layout.itemById("jc_title"), layout.itemById("jc_lead")
    other.attemptMove(QgsLayoutPoint(one.pagePos().x(), one.pagePos().y() + 2.0))
    assert "It lies over" in told(preflight.check(layout))


def test_a_legend_over_a_text_and_what_lies_beside_the_page_are_found(fresh):
    _folder, project = fresh
    layout = layout_of(project, "p2")
    title = layout.itemById("jc_title")
    before = told(preflight.check(layout))
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(layout.itemById("jc_map"))
    legend.setResizeToContents(False)  # it would be once it is drawn
    layout.addLayoutItem(legend)
    legend.attemptResize(QgsLayoutSize(60.0, 30.0))
    legend.attemptMove(QgsLayoutPoint(title.pagePos().x(), title.pagePos().y()))
    assert "It lies over" not in before
    assert "It lies over" in told(preflight.check(layout))
    legend.attemptMove(QgsLayoutPoint(-400.0, -400.0))
    assert "does not lie on the page" not in before
    assert "does not lie on the page" in told(preflight.check(layout))


def test_the_designer_asks_our_check(plugin, fresh):
    from qgis.core import QgsAbstractValidityCheck, QgsApplication, QgsFeedback, QgsLayoutValidityCheckContext

    _folder, project = fresh
    layout = layout_of(project, "p3")
    layout.itemById("jc_lead").attemptMove(QgsLayoutPoint(18.0, 25.0))
    context = QgsLayoutValidityCheckContext(layout)
    registry = QgsApplication.validityCheckRegistry()
    kind = QgsAbstractValidityCheck.Type.TypeLayoutCheck
    results = registry.runChecks(kind, context, QgsFeedback())
    assert any("jc_" in result.title for result in results)


def test_user_text_is_data_everywhere(fresh, tmp_path):
    folder, project = fresh
    for name in ("practice", "action", "event", "route"):
        one = table_layer(project, name)
        one.startEditing()
        field = one.fields().indexOf("name" if name == "route" else "title")
        for feature in one.getFeatures():
            one.changeAttributeValue(feature.id(), field, HOSTILE)
        assert one.commitChanges()
    making.prepare(project, folder)
    for code in ("p2", "p3", "p4", "p6", "p7"):
        parts = making.make(project, folder, edition(code))
        pdf = tmp_path / f"{code}.pdf"
        export.export_pdf([part.layout for part in parts], pdf, "T", "Carbonne")
        text = text_of(pdf)
        assert plain("env('HOME')") in text, code
        assert plain("<script>alert(1)</script>") in text, code
        assert "{{7*7}}" in text
        assert "/root" not in text


def test_a_sheet_drawn_anew_leaves_no_steps_to_undo_item_by_item(fresh):
    folder, project = fresh
    making.make(project, folder, edition("p3", "A3", Tongues("fr")))
    steps = layout_of(project, "p3").undoStack().stack()
    before = steps.count()
    making.make(project, folder, edition("p3", "A3", Tongues("fr")))
    assert steps.count() == before
    layout_of(project, "p3").removeLayoutItem(layout_of(project, "p3").itemById("jc_title"))
    assert steps.count() == before + 1  # what a planner does by hand can be undone as ever
