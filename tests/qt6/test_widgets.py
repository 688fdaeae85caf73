"""The plugin's modules load on PyQt6, and what is made of Qt's parts alone is built, filled and shown."""

import importlib
from datetime import date
from pathlib import Path

import pytest
from PyQt6.QtCore import QDateTime, QModelIndex, QObject, Qt, pyqtSignal
from PyQt6.QtTest import QAbstractItemModelTester
from PyQt6.QtWidgets import QDialogButtonBox

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "jumelage_climatique"
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


def modules():
    for folder in ("jumelage_plugin/core", "jumelage_plugin/bridge", "processing", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if path.name != "__init__.py":
                yield ".".join((PACKAGE, *path.relative_to(ROOT).with_suffix("").parts))


def module(name):
    return importlib.import_module(f"{PACKAGE}.{name}")


LOADED = sorted(name for name in modules())


@pytest.mark.parametrize("name", LOADED)
def test_a_module_loads(name):
    pytest.importorskip("numpy")
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name.split(".")[0] == "processing":
            pytest.skip(f"{error.name} comes with QGIS")
        raise


def shown(widget):
    """Draw a widget once, off the screen."""
    widget.show()
    picture = widget.grab()
    widget.hide()
    assert not picture.isNull()
    return widget


def test_the_form_of_votes_gives_what_was_chosen():
    voting = module("jumelage_plugin.core.voting")
    message = module("jumelage_plugin.core.messages").message
    asked = [
        voting.VotedCriterion("A", message("Is it useful?"), 1.0),
        voting.VotedCriterion("B", message("Is it legal?"), 1.0, veto=True),
    ]
    form = shown(module("ui.vote_form").VoteForm("Shade", asked, ["Oak"], {("Oak", "A"): 3}))
    form.voter.setCurrentText("Oak")
    assert form.scores["A"].currentData() == 3
    assert form.scores["B"].currentData() is None
    assert form.scores["B"].accessibleName() == "Is it legal?"


@pytest.mark.parametrize(
    ("kind", "table"),
    [("PARTICIPANT", "tables_context"), ("EVENT", "tables_fieldwork"), ("SENSORY_READING", "tables_fieldwork")],
)
def test_the_fields_of_a_table_are_filled_in_and_read_back(kind, table):
    from PyQt6.QtWidgets import QFormLayout, QWidget

    columns = getattr(module(f"jumelage_plugin.core.{table}"), kind)
    chosen = [column.name for column in columns.columns if not column.hidden and not column.refers]
    fields = module("ui.fields").Fields(columns, chosen)
    holder = QWidget()
    fields.add_to(QFormLayout(holder))
    module("ui.keys").own_keys(holder)
    shown(holder)
    heard = []
    fields.when_changed(lambda: heard.append(1))
    text = next(
        name for name in chosen if hasattr(fields.widgets[name], "setText") and columns.column(name).kind == "TEXT"
    )
    fields.widgets[text].setText("Oak")
    assert heard
    assert fields.values()[text] == "Oak"


def test_the_table_of_lines_is_a_model_as_qt_wants_it():
    table = module("ui.rows_table").RowsTable(("Practice", "Verdict"), 0, 100)
    QAbstractItemModelTester(table.model(), STRICT)
    table.show_rows([(str(n), (f"practice {n}", "yes")) for n in range(200)])
    shown(table)
    assert table.model().rowCount() == 200
    assert table.model().index(7, 0).data() == "practice 7"
    assert table.model().headerData(1, Qt.Orientation.Horizontal) == "Verdict"


def test_the_list_of_practices_is_filtered():
    practices = module("ui.practices_model")
    model, found = practices.PracticesModel(), practices.PracticesFilter()
    found.setSourceModel(model)
    QAbstractItemModelTester(model, STRICT)
    one = practices.Practice("u1", "Cistern", "THE_RES", "", "STP_OBSERVED", "keeps rain", (), False)
    two = practices.Practice("u2", "Awning", "THE_URB", "", "STP_OBSERVED", "gives shade", (), False)
    model.show([one, two])
    found.choose("shade", "", "")
    assert [found.index(row, 0).data().splitlines()[0] for row in range(found.rowCount())] == ["Awning"]


def test_the_list_of_twins_is_a_model_as_qt_wants_it():
    twins = module("ui.twins_model")
    model = twins.TwinsModel()
    QAbstractItemModelTester(model, STRICT)
    model.show(
        [twins.Twin("ES:14029", "Fuente Obejuna", 265, "strong", 0.7, 0.8, 0.5, 900.0, 4500, "", "", -5.4, 38.3)]
    )
    assert "Fuente Obejuna (ES)" in model.index(0, 0).data()
    assert not model.index(1, 0).isValid()


def test_the_tree_of_the_plan_ticks():
    plan = module("jumelage_plugin.bridge.backward_plan")
    tree = module("ui.plan_tree").PlanTree()
    row = plan.PlanRow(
        "u1",
        "c",
        "Book the train",
        "PHA_1",
        "Preparation",
        date(2027, 3, 1),
        date(2027, 3, 5),
        False,
        True,
        4,
        "Oak",
        "STT_TODO",
        "to do",
    )
    heard = []
    tree.ticked.connect(lambda uuid, on: heard.append((uuid, on)))
    tree.show_rows([row])
    shown(tree)
    item = tree.topLevelItem(0).child(0)
    item.setCheckState(0, Qt.CheckState.Checked)
    for _ in range(3):
        module_events()
    assert heard == [("u1", True)]


def module_events():
    from PyQt6.QtWidgets import QApplication

    QApplication.processEvents()


def test_days_are_written_in_short():
    days = module("ui.days")
    assert "yyyy" in days.day_format()
    assert "2027" in days.day_words(date(2027, 3, 1))
    assert days.moment_words(None) == ""
    assert "09:30" in days.moment_words(QDateTime(2027, 3, 1, 9, 30))


def test_buttons_speak_our_words():
    buttons = module("ui.parts").save_or_cancel()
    assert buttons.button(QDialogButtonBox.StandardButton.Save).text() == "&Save"


def test_a_sheet_shows_text_as_text():
    parts = module("ui.parts")
    sheet = parts.Sheet("facts")
    sheet.show_parts([parts.paragraph("<b>1 < 2</b>"), parts.bullets(["a & b"])])
    assert "<b>1 < 2</b>" in shown(sheet).toPlainText()


def test_the_choice_of_the_horizon_follows_the_session():
    class Session(QObject):
        horizon_changed = pyqtSignal()
        horizon = "tracc2050"

        def set_horizon(self, name):
            self.horizon = name
            self.horizon_changed.emit()

    session = Session()
    box = shown(module("ui.horizon_box").HorizonBox(session))
    box.setCurrentIndex(box.findData("tracc2100"))
    assert session.horizon == "tracc2100"
    assert box.model().index(0, 0, QModelIndex()).data()
