"""Variables that are left out for want of data, faults in one sentence, and a run that is cancelled."""

from pathlib import Path

import made_rasters as made
import numpy as np
import pytest
from jumelage_climatique.processing import variablesjob
from qgis.core import QgsProcessingException
from runs_told import Told
from variables_made import bands


def test_rain_alone_gives_what_needs_rain_alone(own):
    feedback = Told()
    found = bands(own.run(feedback, INPUT=own.plain(["pr"])))
    assert list(found) == [
        *("pr_djf", "pr_mam", "pr_jja", "pr_son", "bio12", "bio13", "bio14", "bio15", "bio16", "bio17")
    ]
    assert "Left out, for there is no monthly tas: tas_djf" in feedback.text


def test_without_minima_the_diurnal_range_is_left_out(own):
    feedback = Told()
    found = bands(own.run(feedback, INPUT=own.plain(["tas", "tasmax", "pr"])))
    assert "bio5" in found
    assert not {"bio2", "bio3", "bio6", "bio7"} & set(found)
    assert "Left out, for there is no monthly tasmin: bio2, bio3, bio6, bio7." in feedback.text
    assert own_fault(own, VARIABLES=["bio2"]) == "“bio2” needs monthly values of tasmin, which your rasters lack."


def own_fault(own, **parameters):
    for path in own.outputs.iterdir():
        path.unlink()
    return own.fails(INPUT=own.plain(["tas", "tasmax", "pr"]), **parameters)


def negative(own):
    values = own.climate["pr"].copy()
    values[:, :, :] -= 500.0
    return [own.tif("pr", values, units="mm")]


def truncated(own):
    path = Path(own.tif("tas", np.tile(own.climate["tas"], (1, 40, 40)), units="degC"))
    path.write_bytes(path.read_bytes()[:20000])
    return [str(path)]


FAULTS = [
    (lambda own: [own.tif("tas", own.climate["tas"][:9], [f"tas_{m:02d}" for m in range(1, 10)])], "lacks months of"),
    (negative, "The rain of pr_x.tif runs from"),
    (lambda own: [own.tif("tas", own.climate["tas"] * np.nan)], "holds no data at all in its band 1"),
    (truncated, "tas_x.tif is damaged"),
    (lambda own: [own.tif("pr", own.climate["pr"], units="furlongs")], "The unit “furlongs” of pr_x.tif is not known"),
    (lambda own: [own.tif("pr", own.climate["pr"] / 40)], "does not say the unit of its rain"),
    (lambda own: [str(own.inputs / "none.tif")], "cannot be read: there is no such file."),
    (
        lambda own: [made.tif(own.inputs / "e.tif", own.climate["tas"][:1], ["elevation"])],
        "hold no month of temperature",
    ),
    (
        lambda own: [made.tif(own.inputs / "s.tif", own.climate["tas"][:4], list(made.SEASONS[:4]))],
        "The stack has mean temperature by season: its twelve months are needed.",
    ),
]


@pytest.mark.parametrize(("files", "sentence"), FAULTS, ids=[sentence for _, sentence in FAULTS])
def test_faults_are_told_in_one_sentence(own, files, sentence):
    assert sentence in own.fails(INPUT=files(own))


def test_faults_of_parameters(own):
    files = own.plain()
    assert own.fails(INPUT=files, GDD_BASE=99) == "The base of growing degree days must be between -10 and 30 °C."
    assert "“bio20” is not a choice for VARIABLES" in own.fails(INPUT=files, VARIABLES=["bio20"])
    assert own.fails(INPUT=files, VARIABLES=["counts"]).startswith("“summer_days” counts days: it needs daily values")
    assert "which OUTPUT would replace" in own.fails(INPUT=files, OUTPUT=files[0])
    assert "No raster format is known" in own.fails(INPUT=files, OUTPUT=str(own.outputs / "a.docx"))


def test_cancelling_leaves_nothing(own, monkeypatch):
    monkeypatch.setattr(variablesjob, "BLOCK_CELLS", 1)
    monkeypatch.setattr(variablesjob, "TILE_ROWS", 1)
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written"):
        own.run(Told(stop_at=30), INPUT=own.plain(), OUTPUT_HTML=str(own.outputs / "r.html"))
    assert list(own.outputs.iterdir()) == []
