"""Planners' own rasters, made of the shipped data in any unit, order and grid, give the shipped answer."""

from functools import partial
from pathlib import Path

import made_rasters as made
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import blocks
from jumelage_climatique.jumelage_plugin.core.options import NAMES
from jumelage_climatique.jumelage_plugin.core.workers import in_order
from jumelage_climatique.jumelage_plugin.io import stack_reading
from jumelage_climatique.jumelage_plugin.io.rasters import read
from jumelage_climatique.processing import inputs
from osgeo import gdal
from own_rasters_made import MAP, MODELS, TWINS, hole, series_of
from qgis.core import QgsProcessingContext, QgsProject, QgsProperty, QgsRasterLayer, QgsVectorLayer
from runs_told import Told

DAYS = np.array([90.25, 92, 92, 91])[:, None, None]


def same_map(found, expected, tolerance=1e-5):
    """Whether two maps read the same sigma in every cell; their agreement may differ where a model is on the limit."""
    one, two = (read(Path(result["OUTPUT"])) for result in (found, expected))
    assert one.grid == pytest.approx(two.grid) if isinstance(one.grid, tuple) else one.values.shape == two.values.shape
    assert np.array_equal(np.isnan(one.values[0]), np.isnan(two.values[0]))
    assert np.nanmax(np.abs(one.values[0] - two.values[0])) < tolerance
    assert np.nanmean(np.abs(one.values[1] - two.values[1]) > 1e-6) < 0.01
    assert found["SELF_SIGMA"] == pytest.approx(expected["SELF_SIGMA"], abs=tolerance)
    assert found["CELLS"] == expected["CELLS"]
    assert found["CELLS"] > 1000


def test_the_map_is_that_of_the_shipped_data(own, shipped):
    found = own.run(**own.plain())
    same_map(found, shipped(MAP))
    for name in ("CELLS_UNDER_1", "CELLS_UNDER_2", "MODEL_COUNT"):
        assert found[name] == shipped(MAP)[name]
    assert found["WARMING"] == pytest.approx(shipped(MAP)["WARMING"], abs=1e-5)


def test_the_map_is_the_same_by_gdal_alone(own, shipped, monkeypatch):
    monkeypatch.setattr(stack_reading, "_backend", lambda: stack_reading.read_by_gdal)
    same_map(own.run(**own.plain()), shipped(MAP))


def test_the_twins_are_those_of_the_shipped_data(own, shipped):
    found, expected = own.run(TWINS, COUNT=500, **own.plain()), shipped(TWINS)
    for name in ("POOL_SIZE", "OUT_OF_DATA", "NO_ANALOGUE", "MODEL_COUNT"):
        assert found[name] == expected[name]
    assert found["SELF_SIGMA"] == pytest.approx(expected["SELF_SIGMA"], abs=1e-5)
    assert found["BEST_SIGMA"] == pytest.approx(expected["BEST_SIGMA"], abs=1e-5)
    one, two = (
        {(f["country"], f["code"]): f for f in QgsVectorLayer(result["OUTPUT"], "t").getFeatures()}
        for result in (found, expected)
    )
    shared = sorted(set(one) & set(two))
    assert len(shared) >= 496  # equal scores may change places at the end of the list
    # tables hold three or four decimals: the last may round either way, and equal scores may change places
    steps = {"sigma": 0.0011, "closeness": 2e-4, "similarity": 2e-4, "score": 2e-4, "gap_tas": 0.011, "gap_pr": 0.11}
    for field, step in {**steps, "rank": 2}.items():
        a, b = (np.array([rows[key][field] for key in shared], dtype=float) for rows in (one, two))
        assert np.abs(a - b).max() <= step, field


def kelvins(values):
    return np.concatenate([values[:4] + 273.15, values[4:]])


def fluxes(values):
    return np.concatenate([values[:4] + 273.15, values[4:] / DAYS / 86400.0])


def a_day(values):
    return np.concatenate([values[:4], values[4:] / DAYS])


K_FLUX = ["K"] * 4 + ["kg m-2 s-1"] * 4
UNITS = [
    (kelvins, {}, {}, "mean temperature read in kelvin"),
    (fluxes, {"units": K_FLUX}, {}, "rain read in kg m⁻² s⁻¹"),
    (fluxes, {}, {"TEMPERATURE_UNIT": "kelvin", "PRECIPITATION_UNIT": "kg_m2_s"}, "rain read in kg m⁻² s⁻¹"),
    (a_day, {}, {"PRECIPITATION_UNIT": "mm_day"}, "rain read in mm per day"),
    (
        lambda v: np.concatenate([v[:4] * 10, v[4:]]),
        {},
        {"TEMPERATURE_UNIT": "tenths"},
        "mean temperature read in tenths of a °C",
    ),
    (lambda v: np.concatenate([v[:4], v[4:] / 3]), {}, {"PRECIPITATION_UNIT": "mm_month"}, "rain read in mm per month"),
]


@pytest.mark.parametrize(("change", "written", "asked", "told"), UNITS)
def test_units_do_not_matter_and_are_told(own, shipped, change, written, asked, told):
    given = own.plain()
    given["REFERENCE"] = [own.tif("u", change(own.world.today), **written)]
    given["FUTURES"] = [own.tif(f"{m}_u", change(own.world.futures[m]), **written) for m in MODELS]
    feedback = Told()
    # a kelvin of 288 holds three digits less than a degree of 15
    same_map(own.run(feedback=feedback, **given, **asked), shipped(MAP), 1e-3)
    assert f"u.tif: {told}, 4 bands." in feedback.text


def test_scale_and_offset_of_whole_numbers(own, shipped):
    """Stored as the shipped files are: tenths as whole numbers, with a scale."""
    options = {"scale": 0.01, "nodata": -32768, "dtype": "int16"}
    given = own.plain()
    given["REFERENCE"] = [
        own.tif("tas_today", own.world.today[:4] * 100 - 1000, NAMES[:4], offset=10.0, **options),
        own.tif("pr_today", own.world.today[4:] * 10, NAMES[4:], **{**options, "scale": 0.1}),
    ]
    given["FUTURES"] = [
        own.tif(f"{kind}_{model}", own.world.futures[model][part] * by - off, NAMES[part], **{**options, **more})
        for model in MODELS
        for kind, part, by, off, more in (
            ("tas", slice(0, 4), 100, 1000, {"offset": 10.0}),
            ("pr", slice(4, 8), 10, 0, {"scale": 0.1}),
        )
    ]
    found = own.run(**given)
    # hundredths of a degree and tenths of a millimetre
    same_map(found, shipped(MAP), 0.03)
    assert found["MODEL_COUNT"] == 3


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(range(8)), st.booleans(), st.booleans())
def test_order_of_bands_and_rows_does_not_matter(own, shipped, order, south_up, wrapped):
    """Bands in another order, the south on top, longitudes from 0 to 360."""
    given = own.plain()
    place = {"south_up": south_up, "west": own.world.grid.west + 360.0 * wrapped}
    names = [NAMES[i] for i in order]
    given["REFERENCE"] = [own.tif("turned", own.world.today[list(order)], names, **place)]
    given["FUTURES"] = [own.tif(m, own.world.futures[m][list(order)], names, **place) for m in MODELS[::-1]]
    same_map(own.run(**given), shipped(MAP))


def test_netcdf_without_crs(own, shipped):
    lons, lats = own.world.grid.centres()

    def write(name, values):
        fields = {n: (plane, {"units": "degC" if n.startswith("tas") else "mm"}) for n, plane in zip(NAMES, values)}
        return made.netcdf(own.inputs / f"{name}.nc", fields, y=lats, x=lons)

    given = own.plain()
    given["REFERENCE"] = [write("today", own.world.today)]
    given["FUTURES"] = [write(model, own.world.futures[model]) for model in MODELS]
    feedback = Told()
    same_map(own.run(feedback=feedback, **given), shipped(MAP))
    assert "today.nc:tas_djf has no coordinate reference system: read as longitude and latitude." in feedback.text


def test_blocks_and_threads_do_not_matter(own, shipped, monkeypatch):
    given = own.plain()
    for cells, columns, workers in ((77, 11, 1), (320, 5, 4)):
        monkeypatch.setattr(blocks, "_CELLS", cells)
        monkeypatch.setattr(blocks, "_COLUMNS", columns)
        monkeypatch.setattr(inputs, "in_order", partial(in_order, workers=workers))
        same_map(own.run(**given), shipped(MAP))


def test_own_series_are_the_yardstick(own, shipped):
    """The shipped series, given as the planner's own, make the shipped full covariance."""
    feedback = Told()
    same_map(own.run(**own.plain(), SERIES=[series_of(own)], feedback=feedback), shipped(MAP))
    assert "Variability from year to year: from your series (29 years)." in feedback.text


def test_layers_by_object_by_id_by_name_and_by_expression(own, shipped, qgis_new_project):
    given = own.plain()
    project = QgsProject.instance()
    context = QgsProcessingContext()
    context.setProject(project)
    names = ("REFERENCE", "FUTURES", "ELEVATION")
    layers = {n: [QgsRasterLayer(path, f"{n}{i}") for i, path in enumerate(given[n])] for n in names}
    for group in layers.values():
        project.addMapLayers(group)
    ways = [
        lambda group: group,
        lambda group: [layer.id() for layer in group],
        lambda group: [layer.name() for layer in group],
        lambda group: group[0] if len(group) == 1 else group,
        lambda group: QgsProperty.fromValue([layer.source() for layer in group]),
    ]
    for way in ways:
        found = own.run(context=context, **{n: way(layers[n]) for n in names})
        same_map(found, shipped(MAP))


def test_models_whose_files_lie_in_one_folder(own, shipped):
    given = own.plain()
    split = {"tas": slice(0, 4), "pr": slice(4, 8)}
    given["REFERENCE"] = [own.tif(f"{k}_today", own.world.today[part], NAMES[part]) for k, part in split.items()]
    given["FUTURES"] = [
        own.tif(f"{kind}_{model}_2050", own.world.futures[model][part], NAMES[part])
        for kind, part in split.items()
        for model in MODELS
    ]
    feedback = Told()
    found = own.run(**given, feedback=feedback)
    same_map(found, shipped(MAP))
    assert found["MODEL_COUNT"] == 3


def test_a_place_in_a_cell_without_data_takes_its_neighbour_and_says_so(own, shipped):
    given, feedback = own.plain(), Told()
    found = own.run(**{**given, "REFERENCE": [own.tif("r", hole(own.world.today, 0))]}, feedback=feedback)
    assert found["CELLS"] == shipped(MAP)["CELLS"] - 1
    assert found["SELF_SIGMA"] == pytest.approx(shipped(MAP)["SELF_SIGMA"], abs=0.5)
    assert "No climate data in this place's own cell: the nearest land cell was taken." in feedback.text


def test_gdal_with_exceptions_changes_nothing(own, shipped):
    used = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        same_map(own.run(**own.plain()), shipped(MAP))
    finally:
        if not used:
            gdal.DontUseExceptions()


def test_some_of_the_variables(own, shipped):
    chosen = ["tas_jja", "pr_jja", "pr_djf"]
    mine = own.run(**own.plain(), VARIABLES=chosen)
    theirs = own.run(OUTPUT=str(own.outputs / "s.tif"), MODELS=list(MODELS), VARIABLES=chosen)
    same_map(mine, theirs)
