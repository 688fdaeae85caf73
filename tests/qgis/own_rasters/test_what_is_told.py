"""What a run on own rasters says: what was read, and whether today and future can be compared."""

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core.options import NAMES
from own_rasters_made import MAP, TWINS
from qgis import processing
from runs_told import Told


def test_without_baseline_it_is_said_that_nothing_was_checked(own):
    feedback = Told()
    found = own.run(**own.plain(), feedback=feedback)
    assert "Without the futures' own past (BASELINE) nothing shows that today and future" in feedback.text
    assert found.get("BASELINE_SIGMA") is None


def test_the_same_past_is_at_no_distance(own):
    given, feedback = own.plain(), Told()
    found = own.run(**given, BASELINE=given["REFERENCE"], feedback=feedback)
    assert found["BASELINE_SIGMA"] == pytest.approx(0.0, abs=1e-6)
    assert "nothing shows" not in feedback.text


@pytest.mark.parametrize("name", [MAP, TWINS])
def test_another_past_stops_the_run_unless_it_is_to_go_on(own, name):
    given = own.plain()
    warm = own.world.today + np.array([2.5] * 4 + [0.0] * 4)[:, None, None]
    given["BASELINE"] = [own.tif("past", warm)]
    assert "sigma from your reference here: they cannot be compared as they are" in own.fails(name, **given)
    feedback = Told()
    found = own.run(name, **given, IGNORE_BASELINE=True, feedback=feedback)
    assert found["BASELINE_SIGMA"] > 2
    assert "you chose to go on, and the result is in doubt" in feedback.text


def test_the_distance_of_the_past_is_that_of_a_future_as_far(own):
    """BASELINE_SIGMA by another way: the movement of a place whose future is that past."""
    given = own.plain()
    other = own.world.today + np.array([0.8] * 4 + [20.0] * 4)[:, None, None]
    path = own.tif("past", other)
    found = own.run(**given, BASELINE=[path])
    assert found["BASELINE_SIGMA"] == pytest.approx(own.run(**{**given, "FUTURES": [path]})["SELF_SIGMA"], rel=1e-4)


CHANGES = [
    (lambda v: np.concatenate([v[:4] - 1.0, v[4:]]), r"changes by −1.0 °C, which cannot be"),
    (lambda v: np.concatenate([v[:4] + 9.0, v[4:]]), r"changes by +9.0 °C, which cannot be"),
    (lambda v: np.concatenate([v[:4] + 2.0, v[4:] * 0.2]), "multiplied by 0.20, which cannot be"),
    (lambda v: np.concatenate([v[:4] + 2.0, v[4:] * 4.0]), "multiplied by 4.00, which cannot be"),
]


@pytest.mark.parametrize(("change", "says"), CHANGES)
def test_changes_that_cannot_be_are_refused(own, change, says):
    given = own.plain()
    assert says in own.fails(**{**given, "FUTURES": [own.tif("f", change(own.world.today))]})


@pytest.mark.parametrize("name", [MAP, TWINS])
def test_the_result_says_what_was_read_and_nothing_of_the_shipped_data(own, name):
    feedback, page = Told(), own.outputs / "r.html"
    own.run(name, **own.plain(), FUTURE_LABEL="2041-2070, RCP4.5", OUTPUT_HTML=str(page), feedback=feedback)
    for text in (feedback.text, page.read_text(encoding="utf-8")):
        assert "2041-2070, RCP4.5" in text
        assert "reference.tif: mean temperature read in °C, 4 bands." in text
        assert "BNU-ESM.tif: rain read in mm over the month or season, 4 bands." in text
        assert "between your rasters of today and of the future" in text
        for foreign in ("1981-2010", "ERA5", "CMIP5", "TRACC", "0.35 °C"):
            assert foreign not in text
    assert "reference.tif, ACCESS1-0.tif" in page.read_text(encoding="utf-8")


def test_the_shipped_run_still_says_since_when(provider, tmp_path):
    feedback = Told()
    asked = {"COMMUNE": "FR:31107", "OUTPUT": str(tmp_path / "a.tif"), "OUTPUT_HTML": None}
    processing.run(MAP, asked, feedback=feedback)
    assert "since 1981-2010" in feedback.text


@pytest.mark.parametrize("name", [MAP, TWINS])
def test_values_that_cannot_be_are_told(own, name):
    """A patch far from the place, that is neither declared as no data nor looked at when the file is opened."""
    given = own.plain()
    row, column = (int(at[0]) for at in own.world.grid.locate(np.array([2.3]), np.array([43.6])))
    today = own.world.today.copy()
    today[:, row, column] = -9999.0
    units = ["degC" if variable.startswith("tas") else "mm" for variable in NAMES]
    given["REFERENCE"] = [own.tif("reference", today, units=units, nodata=-1e4)]
    feedback = Told()
    own.run(name, feedback, OUTPUT_HTML=str(own.outputs / "r.html"), **given)
    for text in (feedback.text, (own.outputs / "r.html").read_text()):
        assert "reference.tif: " in text
        assert "readings that no climate can have" in text
    assert (own.outputs / "r.html").read_text().count("readings that no climate can have") == 2
