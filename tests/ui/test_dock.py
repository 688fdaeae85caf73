"""The dock without a window of QGIS: its steps, its state, its runs, and that nothing of it is left behind."""

import gc
import re
import sqlite3
from contextlib import closing

import jpeg_made
import pytest
from jumelage_climatique.jumelage_plugin.bridge import pins
from jumelage_climatique.jumelage_plugin.bridge.twinning_folder import layer
from jumelage_climatique.ui import child, dock, names, practices_model, short_form, vote_form
from jumelage_climatique.ui.practice_facts import walk_parts
from jumelage_climatique.ui.session import Session
from qgis.core import QgsPointXY, QgsProject, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QToolButton

LONGEST = 60_000


@pytest.fixture(autouse=True)
def _settings():
    QgsSettings().remove("jumelage_climatique/dock")
    yield
    QgsProject.instance().clear()
    QgsSettings().remove("jumelage_climatique/dock")


@pytest.fixture
def shown(plugin, iface):
    """Return the dock, which the plugin takes away at the end."""
    return plugin.actions.open_dock()


def wait_for(signal, done=lambda: False):
    if done():
        return
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(LONGEST, loop.quit)
    loop.exec()


def rows(folder, query):
    with closing(sqlite3.connect(folder.gpkg)) as base:
        return base.execute(query).fetchall()


def test_nothing_is_left_behind(plugin, iface):
    made = plugin.actions.open_dock()
    assert iface.docks == [made]
    for step in range(5):
        made.open_step(step)
    page = made.open_step(dock.TWINS)
    made.session.set_home("FR:31107")
    page.start.click()
    assert page._run.running
    plugin.actions.remove()
    assert iface.docks == [] == iface.menu == iface.locators == iface.drops
    assert not page._run.running
    plugin.actions.install(iface)  # the fixture unloads it once more
    gc.collect()


def test_a_theme_that_changes_as_the_dock_goes_finds_nobody(plugin, iface):
    made = plugin.actions.open_dock()
    QCoreApplication.sendEvent(made, QEvent(QEvent.Type.StyleChange))
    plugin.actions.remove()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(made)
    QCoreApplication.processEvents()  # a slot that raises fails the test
    plugin.actions.install(iface)  # the fixture unloads it once more


def test_steps_are_buttons_with_keys_and_are_remembered(shown):
    buttons = [button for button in shown.widget().findChildren(QToolButton) if button.isCheckable()][:5]
    assert all("&" in button.text() and button.focusPolicy() == Qt.FocusPolicy.StrongFocus for button in buttons)
    buttons[3].click()
    assert buttons[3].isChecked()
    assert QgsSettings().value("jumelage_climatique/dock/step", type=int) == 3


def test_my_commune_is_found_told_and_remembered(shown):
    page = shown.open_step(dock.MY_COMMUNE)
    page.edit.line.setText("Carbonne (Occitanie) FR:31107")
    page.edit.line.editingFinished.emit()
    assert shown.session.home == "FR:31107"
    assert "5,737" in page.sheet.toPlainText()
    wait_for(page._run.ended)
    text = page.sheet.toPlainText()
    # the climate of the report: 24.0 °C in summer at the horizon of TRACC 2050, 21.4 °C today
    assert "21.4" in text
    assert "24.0" in text
    assert Session(QgsProject.instance()).home == "FR:31107"


def test_a_commune_that_is_not_known_is_told(shown):
    names.entries()  # read in the background otherwise, which is told first
    page = shown.open_step(dock.MY_COMMUNE)
    page.edit.line.setText("Nowhere at all")
    page.edit.line.editingFinished.emit()
    assert "No commune is known" in page.told.text()
    assert shown.session.home == ""


def test_twins_are_ranked_in_the_background_and_shown_once(shown):
    shown.session.set_home("FR:31107")
    page = shown.open_step(dock.TWINS)
    page.countries.setText("ES")
    for _ in range(2):  # the second run takes the place of the first
        page.start.click()
        wait_for(page._run.ended)
    twins = [twin.name for twin in page.model.twins]
    assert "Torrejoncillo" in twins[:20]
    assert [twin.rank for twin in page.model.twins[:3]] == [1, 2, 3]
    layers = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert sorted(layers) == ["Borders", "Climate twins", "Countries", "Lakes"]  # the map would be empty otherwise
    assert "Sigma" in page.sheet.toPlainText()
    assert page.choose.isEnabled()


def test_a_fault_of_the_run_is_one_sentence(shown):
    shown.session.set_home("FR:31107")
    page = shown.open_step(dock.TWINS)
    page.countries.setText("XX")
    page.start.click()
    assert "No candidate lies in the country “XX”" in page.told.text()
    assert not page._run.running


def test_a_run_that_is_cancelled_leaves_nothing(shown):
    shown.session.set_home("FR:31107")
    page = shown.open_step(dock.TWINS)
    page.start.click()
    page.start.click()
    assert not page._run.running
    assert QgsProject.instance().mapLayers() == {}
    assert page.model.twins == []


def test_choosing_a_twin_makes_its_folder_and_opens_it(shown, children, tmp_path):
    shown.session.set_home("FR:31107")
    page = shown.open_step(dock.TWINS)
    page.make_twinning("ES:14029", str(tmp_path))
    assert page._child.running  # another process: the window does not wait
    wait_for(page._child.ended)
    assert shown.session.folder.path == tmp_path / "jumelage_carbonne_fuente-obejuna"
    assert shown.session.twin == "ES:14029"
    page = shown.open_step(dock.PRACTICES)
    assert page._stack.currentIndex() == 1


@pytest.fixture
def at_work(shown, twinning):
    """Return the dock with the invented example open."""
    folder = twinning(example=True, language="en")
    QgsProject.instance().read(str(folder.project_file))
    assert shown.session.folder == folder
    return shown


def test_practices_are_listed_searched_and_filtered(at_work):
    page = at_work.open_step(dock.PRACTICES)
    assert page.chooser.filter.rowCount() == 12
    page.chooser.search.setText("RAIN cisterns")
    assert page.chooser.filter.rowCount() == 1
    page.chooser.search.setText("")
    page.chooser.theme.setCurrentIndex(page.chooser.theme.findData("THE_SOC"))
    assert page.chooser.filter.rowCount() == 2
    page.chooser.status.setCurrentIndex(page.chooser.status.findData("STP_VALIDATED"))
    assert page.chooser.filter.rowCount() == 1
    assert "invented example" in page.chooser.filter.index(0, 0).data()


def test_a_pin_appears_and_can_be_undone(at_work, monkeypatch, tmp_path):
    page, session = at_work.open_step(dock.PRACTICES), at_work.session
    pin = pins.Pin("Fog nets", "THE_RES", QgsPointXY(-5.4, 38.3))

    class Filled:
        DialogCode = short_form.ShortForm.DialogCode
        photos = ()

        def __init__(self, *_args):
            pass

        def exec(self):
            return self.DialogCode.Accepted

        def pin(self):
            return pin

    monkeypatch.setattr(f"{page.__module__}.ShortForm", Filled)
    ((placed,),) = rows(session.folder, "SELECT count(practice_uuid) FROM media")
    page.take_photos([jpeg_made.photo(tmp_path / "a.jpg")])
    page.place_button.click()  # no practice is selected: the photo is for the one that is pinned next
    assert page.pin_button.isChecked()
    page.pin_at(QgsPointXY(0, 0))
    assert rows(session.folder, "SELECT count(practice_uuid) FROM media") == [(placed + 1,)]
    page.undo_button.click()
    assert rows(session.folder, "SELECT count(practice_uuid) FROM media") == [(placed,)]
    assert page.chooser.filter.rowCount() == 13
    assert page.chooser.model.practices[0].title == "Fog nets"
    assert rows(session.folder, "SELECT count(*) FROM practice") == [(13,)]
    page.undo_button.click()
    assert page.chooser.filter.rowCount() == 12


def test_what_was_changed_since_gives_way_to_what_was_done_before(at_work):
    page, session = at_work.open_step(dock.PRACTICES), at_work.session
    for title in ("Fog nets", "Awnings"):
        pin = pins.Pin(title, "THE_RES", QgsPointXY(-5.4, 38.3))
        page._try(lambda s, pin=pin: pins.save_pin(s.history, s.project, s.folder, pin), "")
    source = layer(session.project, "practice")
    feature = next(f for f in source.getFeatures() if f["title"] == "Awnings")
    source.startEditing()
    source.changeAttributeValue(feature.id(), source.fields().indexOf("limits"), "two days of writing")
    assert source.commitChanges()
    page.undo_button.click()
    assert "“Awnings” was changed since" in page.told.text()
    assert "Fog nets" in page.undo_button.toolTip()  # which is what the next click undoes
    page.undo_button.click()
    titles = {title for (title,) in rows(session.folder, "SELECT title FROM practice")}
    assert "Awnings" in titles
    assert "Fog nets" not in titles


def test_the_short_form_says_what_is_missing(at_work):
    form = short_form.ShortForm(QgsPointXY(0, 0))
    form._accept_if_complete()
    assert form.told.text() == "Give the practice a title."
    form.title.setText("Shade")
    form._accept_if_complete()
    assert form.told.text() == "Choose the theme of the practice."
    form.theme.setCurrentIndex(1)
    form.consent.setChecked(True)  # nobody can be recognised: there is nothing to agree to
    form._accept_if_complete()
    assert form.result() == form.DialogCode.Accepted
    assert form.pin().consent is False


def test_the_climate_at_the_pins_is_filled_in(at_work):
    session = at_work.session
    wait_for(session.rows_changed, lambda: rows(session.folder, "SELECT count(climate) FROM practice") == [(12,)])
    assert rows(session.folder, "SELECT count(climate) FROM practice") == [(12,)]
    page = at_work.open_step(dock.PRACTICES)
    page.chooser.list.setCurrentIndex(page.chooser.filter.index(0, 0))
    text = page.sheet.toPlainText()
    # the example lies within a kilometre of the town, whose figures come from the ranking of the twins
    town = rows(
        session.folder,
        "SELECT value FROM commune_indicator JOIN twinning ON commune_uuid = twin_uuid"
        " WHERE indicator = 'rain of the year'",
    )
    found = int(re.search(r"(\d+) mm of rain", text)[1])
    assert found == pytest.approx(town[0][0], rel=0.02)
    assert "At home at the horizon 2050: 24.0 °C in summer" in text  # Carbonne, as on its own page
    assert session.history.last is None  # nothing that a person did


def test_photos_dropped_wait_or_open_the_form(at_work, iface, plugin, tmp_path, monkeypatch):
    page = at_work.open_step(dock.PRACTICES)
    asked = []
    monkeypatch.setattr(page.desk, "_ask", lambda spot, photos, origin: asked.append((spot.x(), spot.y(), origin)))
    nowhere = jpeg_made.photo(tmp_path / "a.jpg")
    there = jpeg_made.photo(tmp_path / "b.jpg", 38.26, -5.41)
    (drops,) = iface.drops
    assert drops.handleFileDrop(str(tmp_path / "notes.txt")) is False
    assert drops.handleFileDrop(str(nowhere)) is True
    QCoreApplication.processEvents()
    assert not page.place_button.isHidden()
    assert "One photo waits" in page.place_button.text()
    assert drops.handleFileDrop(str(there)) is True
    QCoreApplication.processEvents()
    assert asked == [(pytest.approx(-5.41), pytest.approx(38.26), "POS_EXIF")]
    page.chooser.list.setCurrentIndex(page.chooser.filter.index(0, 0))
    page.place_button.click()
    assert page.place_button.isHidden()
    assert not page.picture.isHidden()
    (tmp_path / "c.jpg").write_bytes(b"\xff\xd8\xffbroken")
    drops.handleFileDrop(str(tmp_path / "c.jpg"))
    QCoreApplication.processEvents()
    assert "c.jpg is damaged" in page.told.text()


def test_votes_change_the_verdict(at_work):
    page, session = at_work.open_step(dock.ACTIONS), at_work.session
    told = {page.practices.rows.text(n, 0): page.practices.rows.text(n, 1) for n in range(12)}
    assert told["Rain cisterns under the schoolyard"].startswith("transferable")
    assert told["Limewashed" if "Limewashed" in told else "Façades limewashed every spring"] == "nobody has voted yet"
    uuid = rows(session.folder, "SELECT uuid FROM practice WHERE title LIKE 'Façades%'")[0][0]
    form = vote_form.VoteForm("x", page_criteria(), [], {})
    for voter in ("Ana", "Leo"):
        form.voter.setCurrentText(voter)
        for combo in form.scores.values():
            combo.setCurrentIndex(combo.findData(4))
        changes = page_votes(session, uuid, form.votes())
        page._keep("votes", changes)
        session.rows_changed.emit()
    told = {page.practices.rows.text(n, 0): page.practices.rows.text(n, 1) for n in range(12)}
    assert told["Façades limewashed every spring"].startswith("transferable: 4.0 of 4")
    session.history.undo(session.project, session.folder)
    assert rows(session.folder, f"SELECT count(DISTINCT voter) FROM transfer_vote WHERE practice_uuid = '{uuid}'") == [
        (1,)
    ]


def page_criteria():
    from jumelage_climatique.jumelage_plugin.core.transferability import TRANSFER_CRITERIA

    return TRANSFER_CRITERIA


def page_votes(session, uuid, votes):
    from jumelage_climatique.jumelage_plugin.bridge.evaluations import vote_changes

    return vote_changes(session.project, "transfer_vote", "practice_uuid", uuid, votes)


def test_actions_are_ranked_and_the_ranking_is_kept(at_work):
    page, session = at_work.open_step(dock.ACTIONS), at_work.session
    page.tabs.setCurrentIndex(1)
    ranks = [page.actions.rows.text(n, 0) for n in range(page.actions.rows.rowCount())]
    assert ranks[0] == "1"
    assert ranks == sorted(ranks)
    held = rows(session.folder, "SELECT rank, title FROM action ORDER BY rank, title")
    assert held[0] == (1, page.actions.rows.text(0, 1))
    page.actions.selectRow(0)
    assert "among the first three" in page.detail.toPlainText()
    page.tabs.setCurrentIndex(2)
    assert "an aid to discussion, not a mark" in page.matrix.toPlainText()


@pytest.mark.parametrize("text", ["<b>bold</b>", "[% 1+1 %]", "a & b", "<script>alert(1)</script>"])
def test_what_people_write_is_shown_as_written(qgis_app, text):
    model = practices_model.PracticesModel()
    model.show([practices_model.Practice("u", text, "THE_URB", "", "STP_OBSERVED", text, (), False)])
    assert model.index(0, 0).data().splitlines()[0] == text
    document = QTextDocument()
    document.setHtml(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert document.toPlainText() == text


def test_ten_thousand_practices_are_filtered(qgis_app):
    many = [
        practices_model.Practice(str(n), f"Practice {n}", "THE_URB", "", "STP_OBSERVED", "", (), False)
        for n in range(10_000)
    ]
    model, chosen = practices_model.PracticesModel(), practices_model.PracticesFilter()
    chosen.setSourceModel(model)
    model.show(many)
    chosen.choose("9999", "", "")
    assert chosen.rowCount() == 1
    chosen.choose("", "THE_SOC", "")
    assert chosen.rowCount() == 0


def test_another_project_closes_the_twinning(at_work):
    page = at_work.open_step(dock.PRACTICES)
    QgsProject.instance().clear()
    assert at_work.session.folder is None
    assert page.chooser.model.practices == []
    assert page._stack.currentIndex() == 0


def test_the_command_of_qgis_is_found():
    assert child.program() is not None


def test_a_project_closed_while_a_run_is_under_way(at_work):
    session = at_work.session
    page = at_work.open_step(dock.TWINS)
    page.start.click()
    assert page._run.running
    QgsProject.instance().clear()  # the planner opens something else meanwhile
    assert not page._run.running
    assert session.folder is None
    assert QgsProject.instance().mapLayers() == {}


def test_what_the_walkers_felt_and_what_it_would_cost_here(at_work):
    page = at_work.open_step(dock.PRACTICES)
    page._tell(walk_parts)
    text = page.sheet.toPlainText()
    assert "Stop 1: warm (from warm to hot, 3 walkers)" in text
    assert "52 °C on the ground" in text
    titles = [practice.title for practice in page.chooser.model.practices]
    page.chooser.list.setCurrentIndex(page.chooser.filter.index(titles.index("Canvas over the street"), 0))
    # 6,200 € for 4,415 inhabitants are 8,056 € for 5,737
    assert "Investment there: 6,200 €; for as many inhabitants as ours, about 8,100 €." in page.sheet.toPlainText()
