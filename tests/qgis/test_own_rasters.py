"""Planners' own rasters through Processing: made of the shipped data they give the shipped answer.

In any unit, order and grid. Faults are told in one sentence and leave nothing behind.
"""

import importlib.util
import shutil
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jumelage_climatique.jumelage_plugin.core import blocks, horizons
from jumelage_climatique.jumelage_plugin.core.grid import Grid
from jumelage_climatique.jumelage_plugin.core.options import NAMES
from jumelage_climatique.jumelage_plugin.core.sigma import sigma_from_distance
from jumelage_climatique.jumelage_plugin.core.workers import in_order
from jumelage_climatique.jumelage_plugin.io import stack_reading
from jumelage_climatique.jumelage_plugin.io.rasters import read
from jumelage_climatique.processing import inputs
from jumelage_climatique.processing.owninputs import by_model
from osgeo import gdal
from qgis import processing
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

_spec = importlib.util.spec_from_file_location("made_rasters", Path(__file__).parent.with_name("made_rasters.py"))
made = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(made)

MAP, TWINS = "jumelage:climateanalogues", "jumelage:twincommunes"
CARBONNE = (1.2191, 43.2972)
MODELS = ("ACCESS1-0", "ACCESS1-3", "BNU-ESM")
BOX = "-7,3.5,36.5,45 [EPSG:4326]"
"""Carbonne, Andalusia and what lies between, within the rasters cut out for these tests."""
DAYS = np.array([90.25, 92, 92, 91])[:, None, None]


@pytest.fixture(scope="module")
def world():
    """The shipped climate of today around Carbonne and Andalusia, and its futures by three models."""
    climate = inputs.climate("cmip5")
    reference = climate.reference
    rows, columns = reference.grid.locate(np.array([-8.0, 4.49]), np.array([45.99, 35.5]))
    part = (slice(rows[0], rows[1] + 1), slice(columns[0], columns[1] + 1))
    grid = reference.grid
    cut = Grid(
        grid.west + columns[0] * grid.dx,
        grid.north - rows[0] * grid.dy,
        grid.dx,
        grid.dy,
        int(rows[1] - rows[0]) + 1,
        int(columns[1] - columns[0]) + 1,
    )
    today = np.where(reference.land[part], reference.values[(slice(None), *part)], np.nan)
    lons, lats = cut.centres()
    at = climate.pattern_grid.locate(*(values.ravel() for values in np.meshgrid(lons, lats)))
    change = horizons.horizon("tracc2050", "cmip5").change
    futures = {}
    for model in MODELS:
        pattern = climate.patterns[climate.models.index(model)][:, at[0], at[1]].reshape(today.shape) * change
        futures[model] = np.concatenate([today[:4] + pattern[:4], today[4:] * np.maximum(0.0, 1.0 + pattern[4:])])
    return SimpleNamespace(grid=cut, today=today, futures=futures, elevation=reference.elevation[part])


class Told(QgsProcessingFeedback):
    """Keeps what is told, and may cancel when the progress passes a share."""

    def __init__(self, stop_at=None):
        super().__init__()
        self.lines = []
        self.progressChanged.connect(lambda done: self.cancel() if stop_at is not None and done >= stop_at else None)

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)

    @property
    def text(self):
        return "\n".join(self.lines)


class Own:
    """Writes the rasters of a run in a folder of the test, and runs."""

    def __init__(self, world, folder):
        self.world, self.inputs, self.outputs = world, folder / "in", folder / "out"
        self.inputs.mkdir()
        self.outputs.mkdir()

    def tif(self, name, values, names=NAMES, **options):
        grid = self.world.grid
        place = {"west": grid.west, "north": grid.north, "step": grid.dx, **options}
        return made.tif(self.inputs / f"{name}.tif", values, names, **place)

    def plain(self):
        """The parameters of a run on the rasters as they are."""
        return {
            "REFERENCE": [self.tif("reference", self.world.today)],
            "FUTURES": [self.tif(model, self.world.futures[model]) for model in MODELS],
            "ELEVATION": [self.tif("elevation", self.world.elevation[None], ["elevation"])],
        }

    def run(self, name=MAP, feedback=None, context=None, **parameters):
        output = str(self.outputs / ("a.tif" if name == MAP else "t.gpkg"))
        asked = {"COMMUNE": "FR:31107", "EXTENT": BOX, "OUTPUT": output, "OUTPUT_HTML": None, **parameters}
        return processing.run(name, asked, feedback=feedback, context=context)

    def fails(self, name=MAP, **parameters):
        """Run, and give the sentence of the fault; nothing may be left."""
        before = sorted(path.name for path in self.inputs.rglob("*"))
        with pytest.raises(QgsProcessingException) as error:
            self.run(name, OUTPUT_HTML=str(self.outputs / "r.html"), **parameters)
        assert list(self.outputs.iterdir()) == []
        assert sorted(path.name for path in self.inputs.rglob("*")) == before
        sentence = str(error.value).removeprefix("Unable to execute algorithm\n").strip()
        assert "Incorrect parameter" not in sentence
        assert "\n" not in sentence
        return sentence


@pytest.fixture
def own(provider, world, tmp_path):
    return Own(world, tmp_path)


@pytest.fixture(scope="module")
def shipped(world, tmp_path_factory):
    """What the shipped data answers for the same place, models and extent; run once."""
    folder = tmp_path_factory.mktemp("shipped")
    known = {}

    def answer(name):
        if name not in known:
            output = str(folder / ("a.tif" if name == MAP else "t.gpkg"))
            asked = {"COMMUNE": "FR:31107", "MODELS": list(MODELS), "EXTENT": BOX, "OUTPUT_HTML": None}
            asked |= {"COUNT": 500} if name == TWINS else {}
            known[name] = processing.run(name, {**asked, "OUTPUT": output})
        return known[name]

    return answer


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


# the same answer


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


def test_map_and_twins_of_own_rasters_agree(own):
    """One truth: at LAPSE 0 a commune reads what the cell reads in which it lies."""
    given = own.plain()
    grid = read(Path(own.run(LAPSE=0, BANDS=["sigma"], **given)["OUTPUT"]))
    layer = QgsVectorLayer(own.run(TWINS, LAPSE=0, COUNT=300, **given)["OUTPUT"], "t")
    checked = 0
    for twin in layer.getFeatures():
        point = twin.geometry().asPoint()
        row, column = (v[0] for v in grid.grid.locate(np.array([point.x()]), np.array([point.y()])))
        if row >= 0 and np.isfinite(grid.values[0, row, column]):
            assert twin["sigma"] == pytest.approx(grid.values[0, row, column], abs=6e-4)
            checked += 1
    assert checked > 100


def kelvins(values):
    return np.concatenate([values[:4] + 273.15, values[4:]])


def tenths(values):
    return values * 10.0


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


def reprojected(source, target, crs, step):
    """A raster in another coordinate reference system, its bands still named."""
    options = {"resampleAlg": "bilinear", "dstNodata": -9999, "errorThreshold": 0, "xRes": step, "yRes": step}
    gdal.Warp(str(target), source, options=gdal.WarpOptions(dstSRS=crs, **options))
    one, two = gdal.Open(str(source)), gdal.Open(str(target), gdal.GA_Update)
    for i in range(one.RasterCount):
        two.GetRasterBand(i + 1).SetDescription(one.GetRasterBand(i + 1).GetDescription())
    return str(target)


@pytest.fixture
def smooth(own):
    """A world without mountains or coasts: every variable a plane, so that grids can be compared strictly.

    Between stations in mountains a coarser grid knows another height, which no interpolation mends.
    """
    lons, lats = np.meshgrid(*own.world.grid.centres())
    base = np.array([6.0, 12.0, 21.0, 15.0, 190.0, 170.0, 110.0, 180.0])[:, None, None]
    slope = np.array([-0.5] * 4 + [8.0] * 4)[:, None, None]
    today = base + slope * (lats - 43.0) + 0.1 * lons
    futures = {m: today + np.array([1.5 + i / 3] * 4 + [-5.0 * i] * 4)[:, None, None] for i, m in enumerate(MODELS)}
    folder = own.inputs.parent / "smooth"
    folder.mkdir()
    return Own(SimpleNamespace(**{**vars(own.world), "today": today, "futures": futures}), folder)


GRIDS = [("EPSG:2154", 12000), ("EPSG:2154", 30000), ("EPSG:3035", 12000), ("EPSG:4326", 1 / 3), ("EPSG:4326", 0.05)]


@pytest.mark.parametrize(("crs", "step"), GRIDS)
def test_futures_on_another_grid(smooth, crs, step):
    """Another coordinate reference system, half the resolution or thrice: within a hundredth of a sigma."""
    given = smooth.plain()
    expected = smooth.run(**given)
    given["FUTURES"] = [
        reprojected(path, smooth.inputs / f"{i}.tif", crs, step) for i, path in enumerate(given["FUTURES"])
    ]
    feedback = Told()
    found = smooth.run(feedback=feedback, **given)
    assert found["SELF_SIGMA"] == pytest.approx(expected["SELF_SIGMA"], abs=0.01)
    assert found["CELLS"] == expected["CELLS"]
    assert abs(found["CELLS_UNDER_2"] - expected["CELLS_UNDER_2"]) <= 0.01 * expected["CELLS"]
    how = "averaged" if step in {0.05, 12000} else "interpolated"
    assert f"0.tif was brought onto the grid of the reference ({how})." in feedback.text


@pytest.mark.parametrize("crs", ["EPSG:2154", "EPSG:3035"])
def test_candidates_on_a_projected_grid(smooth, crs):
    """The map is drawn on that grid; the centre of the place's own cell lies elsewhere by some km: within 0.1 sigma."""
    given = smooth.plain()
    plain = read(Path(smooth.run(LAPSE=0, **given)["OUTPUT"]))
    path = reprojected(given["REFERENCE"][0], smooth.inputs / "p.tif", crs, 6000)
    found = smooth.run(LAPSE=0, **{**given, "REFERENCE": [path]})
    result = gdal.Open(found["OUTPUT"])
    assert result.GetSpatialRef().GetAuthorityCode(None) == crs.split(":")[1]
    back = smooth.outputs / "back.tif"
    bounds = (plain.grid.west, plain.grid.north - plain.grid.rows / 6, plain.grid.west + plain.grid.columns / 6)
    gdal.Warp(
        str(back),
        result,
        options=gdal.WarpOptions(
            dstSRS="EPSG:4326", outputBounds=(*bounds, plain.grid.north), xRes=1 / 6, yRes=1 / 6, resampleAlg="bilinear"
        ),
    )
    one, two = plain.values[0], read(back).values[0]
    inner = (slice(3, -3), slice(3, -3))
    assert np.abs(one - two)[inner].max() < 0.1


def test_blocks_and_threads_do_not_matter(own, shipped, monkeypatch):
    given = own.plain()
    for cells, columns, workers in ((77, 11, 1), (320, 5, 4)):
        monkeypatch.setattr(blocks, "_CELLS", cells)
        monkeypatch.setattr(blocks, "_COLUMNS", columns)
        monkeypatch.setattr(inputs, "in_order", partial(in_order, workers=workers))
        same_map(own.run(**given), shipped(MAP))


def test_without_change_a_place_is_its_own_analogue(own):
    given = own.plain()
    found = own.run(**{**given, "FUTURES": given["REFERENCE"]}, LAPSE=0)
    assert found["SELF_SIGMA"] == pytest.approx(0.0, abs=1e-6)
    assert found["BEST_SIGMA"] == pytest.approx(0.0, abs=1e-6)
    assert found["WARMING"] == 0.0


# yearly series


def series_of(own, years=29, change=lambda values: values, names=NAMES):
    """The shipped yearly series as the planner's own, or some years of it."""
    climate = inputs.climate("cmip5").variability
    grid, values = climate.series_grid, change(climate.series[:years].astype(float))
    labels = [f"{1982 + year}:{name}" for year in range(len(values)) for name in names]
    planes = values.reshape(-1, *values.shape[2:])
    return made.tif(own.inputs / "series.tif", planes, labels, west=grid.west, north=grid.north, step=grid.dx)


def test_own_series_are_the_yardstick(own, shipped):
    """The shipped series, given as the planner's own, make the shipped full covariance."""
    feedback = Told()
    same_map(own.run(**own.plain(), SERIES=[series_of(own)], feedback=feedback), shipped(MAP))
    assert "Variability from year to year: from your series (29 years)." in feedback.text


def test_without_series_it_is_said_whose_variability_serves(own):
    feedback = Told()
    own.run(**own.plain(), feedback=feedback)
    assert "from the data of this plugin, for no series were given" in feedback.text


def test_fewer_years_than_variables_give_no_covariance(own):
    given = {**own.plain(), "SERIES": [series_of(own, 10)]}
    page = own.outputs / "r.html"
    assert own.run(**given, OUTPUT_HTML=str(page))["SELF_SIGMA"] > 0
    assert "diagonal" in page.read_text(encoding="utf-8")
    for path in own.outputs.iterdir():
        path.unlink()
    assert "too few years for the full covariance of 8 variables" in own.fails(**given, COVARIANCE="full")


def test_faults_of_series(own):
    given = own.plain()
    assert "fewer than 10 whole years" in own.fails(**given, SERIES=[series_of(own, 9)])
    seven = series_of(own, 29, lambda values: values[:, :7], NAMES[:7])
    assert "lacks a season of rain: autumn" in own.fails(**given, SERIES=[seven])
    assert "tell no years" in own.fails(**given, SERIES=[given["REFERENCE"][0]])
    far = made.tif(
        own.inputs / "far.tif",
        np.tile(np.arange(8.0)[:, None, None], (12, 3, 3)),
        yearly(12, NAMES),
        west=99,
        units="mm",
    )
    assert "do not reach this place" in own.fails(**given, SERIES=[far])


def yearly(years, names):
    return [f"{1990 + year}:{name}" for year in range(years) for name in names]


# ready indices


@pytest.fixture
def indices(own):
    """Three ready indices made of the seasons, and their yearly values at every cell."""
    random = np.random.default_rng(7)

    def of(values):
        return np.stack([values[:4].mean(0), values[4:].sum(0), values[2] - values[0]])

    names = ["bio1", "bio12", "range"]
    waves = random.normal(size=(20, 3)) * [0.6, 90.0, 1.1]
    planes = (waves[:, :, None, None] + np.zeros((1, 1, 3, 3))).reshape(-1, 3, 3) + 50.0
    place = {"west": own.world.grid.west, "north": own.world.grid.north, "step": 5.0}
    series = made.tif(own.inputs / "yearly.tif", planes, yearly(20, names), **place)
    given = {
        "REFERENCE": [own.tif("today", of(own.world.today), names)],
        "FUTURES": [own.tif(m, of(own.world.futures[m]), names) for m in MODELS],
        "SERIES": [series],
    }
    return SimpleNamespace(given=given, of=of, names=names, waves=waves, place=place)


def test_ready_indices_by_hand(own, indices):
    """Diagonal covariance: differences in standard deviations, read as sigma of three dimensions."""
    found = own.run(**indices.given, COVARIANCE="diagonal", LAPSE=0)
    row, column = (v[0] for v in own.world.grid.locate(*(np.array([v]) for v in CARBONNE)))
    here = [indices.of(values)[:, row, column] for values in (own.world.today, *own.world.futures.values())]
    years = np.arange(20)
    residual = indices.waves - np.stack([np.polyval(np.polyfit(years, w, 1), years) for w in indices.waves.T], axis=1)
    deviation = np.sqrt((residual**2).sum(0) / 18)
    distance = np.sqrt((((here[0] - np.median(here[1:], axis=0)) / deviation) ** 2).sum())
    assert found["SELF_SIGMA"] == pytest.approx(float(sigma_from_distance(np.array([distance]), 3)[0]), rel=1e-4)


def test_twins_by_ready_indices(own, indices):
    page = own.outputs / "r.html"
    found = own.run(TWINS, **indices.given, OUTPUT_HTML=str(page))
    assert found["POOL_SIZE"] > 1000
    assert "Against: bio1: " in page.read_text(encoding="utf-8")


def test_indices_need_series(own, indices):
    given = {name: value for name, value in indices.given.items() if name != "SERIES"}
    assert own.fails(**given).startswith("Sigma needs yearly values of these indices (SERIES)")


def test_an_index_that_never_varies(own, indices):
    planes = indices.waves[:, :, None, None] * [[[1.0]], [[0.0]], [[1.0]]] + np.zeros((1, 1, 3, 3))
    path = made.tif(own.inputs / "flat.tif", planes.reshape(-1, 3, 3), yearly(20, indices.names), **indices.place)
    assert "“bio12” never varies in the yearly series" in own.fails(**{**indices.given, "SERIES": [path]})


def test_indices_that_say_the_same_twice(own, indices):
    """A singular covariance: what says the same counts once."""
    double = [*indices.names, "again"]

    def twice(values):
        return np.concatenate([indices.of(values), indices.of(values)[:1] * 1.8 + 32.0])

    planes = np.concatenate([indices.waves, indices.waves[:, :1] * 1.8], axis=1)[:, :, None, None] + np.zeros(
        (1, 1, 3, 3)
    )
    given = {
        "REFERENCE": [own.tif("today2", twice(own.world.today), double)],
        "FUTURES": [own.tif(f"{m}2", twice(own.world.futures[m]), double) for m in MODELS],
        "SERIES": [made.tif(own.inputs / "s2.tif", planes.reshape(-1, 3, 3), yearly(20, double), **indices.place)],
    }
    once, again = own.run(**indices.given)["SELF_SIGMA"], own.run(**given)["SELF_SIGMA"]
    assert again == pytest.approx(once, rel=1e-3)


def test_indices_in_two_units(own, indices):
    given = dict(indices.given)
    given["REFERENCE"] = [own.tif("k", indices.of(own.world.today), indices.names, units=["K", "mm", "K"])]
    given["FUTURES"] = [own.tif("c", indices.of(own.world.today), indices.names, units=["°C", "mm", "K"])]
    assert own.fails(**given).startswith("“bio1” is in °C in c and in K in the reference")


# whether today and future can be compared


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


# what the result says


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


def test_the_shipped_run_still_says_since_when(provider, shipped, tmp_path):
    feedback = Told()
    asked = {"COMMUNE": "FR:31107", "OUTPUT": str(tmp_path / "a.tif"), "OUTPUT_HTML": None}
    processing.run(MAP, asked, feedback=feedback)
    assert "since 1981-2010" in feedback.text


# how rasters are given


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


def test_a_layer_that_is_no_raster_file(own):
    given = own.plain()
    points = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    assert own.fails(**{**given, "REFERENCE": [points]}) == "“points” is not a raster file, for REFERENCE."


def test_one_without_the_other(own):
    given = own.plain()
    for name in ("REFERENCE", "FUTURES"):
        sentence = own.fails(**{key: value for key, value in given.items() if key != name})
        assert sentence.startswith("Your own rasters need both")


def test_own_rasters_are_never_replaced(own):
    given = own.plain()
    before = Path(given["FUTURES"][1]).read_bytes()
    with pytest.raises(QgsProcessingException, match=r"ACCESS1-3\.tif is one of your own rasters, which OUTPUT"):
        own.run(**given, OUTPUT=given["FUTURES"][1])
    assert Path(given["FUTURES"][1]).read_bytes() == before


def test_models_are_told_apart():
    assert by_model(["/a/m1.tif", "/a/m2.tif"], 1) == {"m1": ["/a/m1.tif"], "m2": ["/a/m2.tif"]}
    assert list(by_model(["/x/f.tif", "/y/f.tif"], 1)) == ["x/f", "y/f"]
    folders = by_model(["/x/tas.tif", "/x/pr.tif", "/y/tas.tif", "/y/pr.tif"], 2)
    assert folders == {"x": ["/x/tas.tif", "/x/pr.tif"], "y": ["/y/tas.tif", "/y/pr.tif"]}
    names = by_model(["/a/tas_ACCESS.nc", "/a/pr_ACCESS.nc", "/a/tas_BNU.nc", "/a/pr_BNU.nc"], 2)
    assert names == {"ACCESS": ["/a/tas_ACCESS.nc", "/a/pr_ACCESS.nc"], "BNU": ["/a/tas_BNU.nc", "/a/pr_BNU.nc"]}
    parts = by_model(['NETCDF:"/a/m1.nc":tas', 'NETCDF:"/a/m1.nc":pr'], 2)
    assert list(parts) == ["m1"]


def test_the_same_model_twice(own):
    given = own.plain()
    sentence = own.fails(**{**given, "FUTURES": [given["FUTURES"][0], given["FUTURES"][0]]})
    assert sentence.startswith("Two futures are called")


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


# bad rasters


def hole(values, size):
    """Values without data around Carbonne, as many cells to each side."""
    grid = Grid(-8.0, 46.0, 1 / 6, 1 / 6, *values.shape[1:])
    row, column = (int(v[0]) for v in grid.locate(*(np.array([v]) for v in CARBONNE)))
    holed = values.copy()
    holed[:, row - size : row + size + 1, column - size : column + size + 1] = np.nan
    return holed


def test_a_place_in_a_cell_without_data_takes_its_neighbour_and_says_so(own, shipped):
    given, feedback = own.plain(), Told()
    found = own.run(**{**given, "REFERENCE": [own.tif("r", hole(own.world.today, 0))]}, feedback=feedback)
    assert found["CELLS"] == shipped(MAP)["CELLS"] - 1
    assert found["SELF_SIGMA"] == pytest.approx(shipped(MAP)["SELF_SIGMA"], abs=0.5)
    assert "No climate data in this place's own cell: the nearest land cell was taken." in feedback.text


BAD = [
    ("REFERENCE", lambda v: hole(v, 4), {}, "Your reference rasters have no data at this place."),
    ("FUTURES", lambda v: hole(v, 2), {}, "bad has no data at this place."),
    ("BASELINE", lambda v: hole(v, 2), {}, "BASELINE has no data at this place."),
    ("REFERENCE", lambda v: np.full_like(v, np.nan), {}, "bad.tif holds no data at all in its band 1."),
    ("REFERENCE", lambda v: np.full_like(v, np.inf), {}, "bad.tif holds no data at all in its band 1."),
    ("FUTURES", lambda v: v, {"west": 100.0}, "bad.tif lies elsewhere than the reference: they do not meet."),
    ("FUTURES", lambda v: v[:, :, :20], {}, "bad has no data at this place."),
    ("REFERENCE", lambda v: v, {"west": 100.0}, "lies elsewhere than the reference"),
    (
        "REFERENCE",
        lambda v: v - np.array([0] * 4 + [900] * 4)[:, None, None],
        {"units": ["°C"] * 4 + ["mm"] * 4},
        "rain",
    ),
    ("FUTURES", lambda v: v * 60, {"units": ["°C"] * 4 + ["mm"] * 4}, "temperatures of bad.tif run from"),
    ("FUTURES", lambda v: np.nan_to_num(v, nan=-9999.0), {"nodata": None}, "tell the file which value means no data"),
    ("REFERENCE", lambda v: v, {"crs": "EPSG:2154"}, "lies elsewhere than the reference"),
    ("ELEVATION", lambda v: v, {"west": 100.0}, "bad.tif lies elsewhere than the reference: they do not meet."),
]


@pytest.mark.parametrize(("name", "change", "options", "says"), BAD, ids=[f"{n} {s}" for n, _, _, s in BAD])
def test_bad_rasters_are_told_in_one_sentence(own, name, change, options, says):
    given = own.plain()
    given[name] = [own.tif("bad", change(own.world.today), **options)]
    assert says in own.fails(**given)


def test_infinities_are_no_data(own, shipped):
    given = own.plain()
    holed = hole(own.world.today, 0)
    path = own.tif("inf", np.where(np.isnan(holed), np.inf, own.world.today), nodata=None)
    plain = own.run(**{**given, "REFERENCE": [own.tif("nan", holed)]})["CELLS"]
    infinite = np.where(np.isnan(own.world.today), np.nan, np.where(np.isnan(holed), -np.inf, own.world.today))
    assert own.run(**{**given, "REFERENCE": [own.tif("minus", infinite)]})["CELLS"] == plain
    assert own.run(**{**given, "REFERENCE": [path]})["CELLS"] == plain


def test_stacks_of_different_bands(own):
    given = own.plain()
    fewer = own.tif("fewer", own.world.today[:4], NAMES[:4])
    assert own.fails(**{**given, "FUTURES": [fewer]}) == (
        "fewer does not hold the variables of the reference: missing pr_djf, pr_mam, pr_jja, pr_son; not expected –."
    )
    more = own.tif("more", np.concatenate([own.world.today, own.world.today[:1]]), [*NAMES, "bio1"])
    assert "not expected bio1" in own.fails(**{**given, "FUTURES": [more]})
    assert "missing bio1" in own.fails(**{**given, "REFERENCE": [more]})


def test_a_missing_month(own):
    given = own.plain()
    months = np.repeat(own.world.today[:4], 3, axis=0)[:11]
    path = own.tif("m", months, [f"tas_{m:02d}" for m in range(1, 12)])
    assert own.fails(**{**given, "REFERENCE": [path]}) == "The stack lacks months of mean temperature: 12."


def test_a_rotated_pole(own):
    mapping = {
        "grid_mapping_name": "rotated_latitude_longitude",
        "grid_north_pole_latitude": 39.25,
        "grid_north_pole_longitude": -162.0,
    }
    fields = {"tas_djf": (own.world.today[0], {"units": "degC"})}
    lons, lats = own.world.grid.centres()
    path = made.netcdf(
        own.inputs / "c.nc", fields, y=lats - 50, x=lons, mapping=("rotated_pole", mapping), axes=("rlat", "rlon")
    )
    assert own.fails(**{**own.plain(), "REFERENCE": [path]}).startswith("c.nc lies on a rotated pole")


@pytest.mark.parametrize("keep", [0.03, 0.5, 0.9])
@pytest.mark.parametrize("name", ["REFERENCE", "FUTURES", "ELEVATION"])
def test_a_file_truncated_midway(own, name, keep):
    given = own.plain()
    path = Path(given[name][-1])
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * keep)])
    assert path.name in own.fails(**given)


def test_a_file_that_lacks_its_very_end(own):
    """Its first values read well: the fault shows up when the last rows of the map are due."""
    given = own.plain()
    path = Path(given["REFERENCE"][0])
    path.write_bytes(path.read_bytes()[:-100])
    assert "reference.tif is damaged" in own.fails(**given, EXTENT=None)


def test_a_file_cut_while_it_is_read(own, monkeypatch):
    """What was whole when the run began may be gone when its blocks are read: the map is not written by half."""
    given = own.plain()
    monkeypatch.setattr(blocks, "_CELLS", 512)
    whole = stack_reading._backend()
    reads = []

    def failing(name, numbers, blocks):
        reads.append(name)
        if len(reads) > 40:
            raise OSError("the disk was taken out")
        return whole(name, numbers, blocks)

    monkeypatch.setattr(stack_reading, "_backend", lambda: failing)
    assert "damaged: the disk was taken out" in own.fails(**given)


# what a run leaves


def held_open(folder):
    return [str(p.resolve()) for p in Path("/proc/self/fd").iterdir() if p.exists() and str(folder) in str(p.resolve())]


@pytest.mark.parametrize("name", [MAP, TWINS])
def test_a_run_closes_its_files_and_leaves_nothing_beside_them(own, name):
    given = {**own.plain(), "SERIES": [series_of(own)]}
    given["FUTURES"] = [own.tif("f", own.world.futures[MODELS[0]], south_up=True, west=own.world.grid.west + 0.05)]
    given["BASELINE"] = given["REFERENCE"]
    before = {path.name: path.stat().st_mtime_ns for path in own.inputs.iterdir()}
    own.run(name, **given)
    assert held_open(own.inputs) == []
    assert {path.name: path.stat().st_mtime_ns for path in own.inputs.iterdir()} == before
    shutil.rmtree(own.inputs)


def test_a_fault_closes_its_files(own):
    given = own.plain()
    own.fails(**{**given, "FUTURES": [own.tif("f", own.world.today - 5.0)]})
    assert held_open(own.inputs.parent) == []


@pytest.mark.parametrize("share", [0, 1, 40])
@pytest.mark.parametrize("name", [MAP, TWINS])
def test_cancelling_leaves_nothing_and_nothing_open(own, name, share, monkeypatch):
    monkeypatch.setattr(blocks, "_CELLS", 512)
    feedback = Told(stop_at=share)
    if share == 0:
        feedback.cancel()
    with pytest.raises(QgsProcessingException, match=r"(?i)cancel"):
        own.run(name, **own.plain(), feedback=feedback)
    assert list(own.outputs.iterdir()) == []
    assert held_open(own.inputs.parent) == []


def test_gdal_with_exceptions_changes_nothing(own, shipped):
    used = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        same_map(own.run(**own.plain()), shipped(MAP))
    finally:
        if not used:
            gdal.DontUseExceptions()


def test_settings_that_say_the_models_of_the_plugin_are_refused(own):
    assert "is not in the chosen ensemble" in own.fails(**own.plain(), MODELS=["ACCESS1-0"])


def test_some_of_the_variables(own, shipped):
    chosen = ["tas_jja", "pr_jja", "pr_djf"]
    mine = own.run(**own.plain(), VARIABLES=chosen)
    theirs = own.run(OUTPUT=str(own.outputs / "s.tif"), MODELS=list(MODELS), VARIABLES=chosen)
    same_map(mine, theirs)


def test_target_of_a_point_at_sea(own):
    given = own.plain()
    assert own.fails(**given, COMMUNE=None, POINT="-7.5,44.5 [EPSG:4326]") == (
        "Your reference rasters have no data at this place."
    )


# metrics beside sigma


def test_energy_of_own_rasters_is_that_of_the_shipped_data(own, tmp_path):
    asked = {"COMMUNE": "FR:31107", "MODELS": list(MODELS), "EXTENT": BOX, "OUTPUT_HTML": None, "METRIC": "energy"}
    expected = read(Path(processing.run(MAP, {**asked, "OUTPUT": str(tmp_path / "s.tif")})["OUTPUT"]))
    found = read(Path(own.run(**own.plain(), SERIES=[series_of(own)], METRIC="energy")["OUTPUT"]))
    assert found.names == expected.names == ("sigma", "agreement", "limiting_variable", "energy")
    both = np.isfinite(found.values[3]) & np.isfinite(expected.values[3])
    assert both.sum() > 2000
    assert found.values[3][both] == pytest.approx(expected.values[3][both], rel=1e-4)
    # cells without series of their own take a neighbour's in the shipped data only
    assert np.isfinite(found.values[3]).sum() == both.sum()


def test_climatch_of_own_rasters_by_hand(own):
    """The yardstick is the spread over the planner's own rasters, outside the extent too."""
    found = read(Path(own.run(**own.plain(), METRIC="climatch", LAPSE=0)["OUTPUT"])).values[3]
    row, column = (v[0] for v in own.world.grid.locate(*(np.array([v]) for v in CARBONNE)))
    goal = np.median([future[:, row, column] for future in own.world.futures.values()], axis=0)
    land = own.world.today[:, np.isfinite(own.world.today).all(axis=0)]
    z = (land - goal[:, None]) / land.std(axis=1, ddof=1)[:, None]
    scores = np.maximum(0.0, 10 * (1 - np.sqrt((z**2).mean(axis=0))))
    assert np.nanmax(found) == pytest.approx(scores.max(), abs=1e-3)
    known = np.sort(found[np.isfinite(found)])
    assert len(known) > 2000
    # every cell of the extent has its score among those computed by hand
    nearest = np.abs(np.sort(scores)[np.clip(np.searchsorted(np.sort(scores), known), 1, len(scores) - 1)] - known)
    before = np.abs(np.sort(scores)[np.clip(np.searchsorted(np.sort(scores), known) - 1, 0, len(scores) - 1)] - known)
    assert np.minimum(nearest, before).max() < 1e-3


@pytest.mark.parametrize("metric", ["euclidean", "energy", "zech_aslan", "climatch", "ccafs"])
def test_ready_indices_by_other_metrics(own, indices, metric):
    found = own.run(**indices.given, METRIC=metric, OUTPUT_PLACES="memory:")
    assert read(Path(found["OUTPUT"])).names[-1] == metric
    assert next(found["OUTPUT_PLACES"].getFeatures())["closeness"] > 0.5


def test_ready_indices_have_no_strict_filters(own, indices):
    assert "The strict filters need temperatures or rain" in own.fails(**indices.given, METRIC="strict")
