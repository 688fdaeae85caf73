"""Climate variables through Processing: shipped data, own rasters of any unit, daily values; faults leave nothing."""

import datetime as dt
import importlib.util
from pathlib import Path

import numpy as np
import pytest
from jumelage_climatique.jumelage_plugin.core import climatevariables
from jumelage_climatique.jumelage_plugin.core.bioclim import thornthwaite
from jumelage_climatique.jumelage_plugin.io import daily, rasters, stack_reading
from jumelage_climatique.jumelage_plugin.io.rasters import read
from jumelage_climatique.processing import inputs, variablesjob
from osgeo import gdal
from qgis import processing
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer

_spec = importlib.util.spec_from_file_location("made_rasters", Path(__file__).parent.with_name("made_rasters.py"))
made = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(made)

NAME, MAP = "jumelage:climatevariables", "jumelage:climateanalogues"
CARBONNE = (1.2191, 43.2972)
MODELS = ("ACCESS1-0", "ACCESS1-3", "BNU-ESM")
BACKENDS = {"gdal": stack_reading.read_by_gdal, "rasterio": stack_reading.read_by_rasterio}
ROWS, COLUMNS = 5, 7
KINDS = ("tas", "tasmin", "tasmax", "pr")
LENGTHS = np.array([31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])[:, None, None]
LATS, LONS = 44.75 - 0.5 * np.arange(ROWS), 0.25 + 0.5 * np.arange(COLUMNS)
DAYS_BEFORE_2001 = 730


@pytest.fixture(params=BACKENDS)
def backend(request, monkeypatch):
    if request.param == "rasterio" and not rasters.rasterio_is_sound():
        pytest.fail("rasterio of the distribution must be sound in the test environment")
    monkeypatch.setattr(stack_reading, "_backend", lambda: BACKENDS[request.param])
    return request.param


class Told(QgsProcessingFeedback):
    """Keeps what is told, and may cancel when the progress passes a share."""

    def __init__(self, stop_at=None):
        super().__init__()
        self.lines, self.shares = [], []
        self.progressChanged.connect(self.shares.append)
        self.progressChanged.connect(lambda done: self.cancel() if stop_at is not None and done >= stop_at else None)

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)

    @property
    def text(self):
        return "\n".join(self.lines)


class Own:
    """A folder of rasters of a small climate, and runs on them."""

    def __init__(self, folder):
        self.inputs, self.outputs = folder / "in", folder / "out"
        self.inputs.mkdir()
        self.outputs.mkdir()
        random = np.random.default_rng(11)
        wave = -np.cos(2 * np.pi * np.arange(12) / 12)[:, None, None]
        cells = np.linspace(0, 1, ROWS * COLUMNS).reshape(ROWS, COLUMNS)
        tas = 4 + 12 * cells + (6 + 5 * cells[::-1]) * wave + random.normal(0, 0.8, (12, ROWS, COLUMNS))
        half = random.uniform(2, 6, (12, ROWS, COLUMNS))
        pr = random.gamma(2.0, 40.0, (12, ROWS, COLUMNS))
        self.climate = {"tas": tas, "tasmin": tas - half, "tasmax": tas + half, "pr": pr}

    def tif(self, kind, values=None, names=None, **options):
        values = self.climate[kind] if values is None else values
        return made.tif(self.inputs / f"{kind}_x.tif", values, names, **options)

    def plain(self, kinds=KINDS):
        return [self.tif(kind, units="mm" if kind == "pr" else "degC") for kind in kinds]

    def run(self, feedback=None, context=None, **parameters):
        asked = {"OUTPUT": str(self.outputs / "v.tif"), "OUTPUT_HTML": None, **parameters}
        return processing.run(NAME, asked, feedback=feedback, context=context)

    def fails(self, **parameters):
        """Run, and give the sentence of the fault; nothing may be left."""
        before = sorted(path.name for path in self.inputs.rglob("*"))
        with pytest.raises(QgsProcessingException) as error:
            self.run(OUTPUT_HTML=str(self.outputs / "r.html"), **parameters)
        assert list(self.outputs.iterdir()) == []
        assert sorted(path.name for path in self.inputs.rglob("*")) == before
        sentence = str(error.value).removeprefix("Unable to execute algorithm\n").strip()
        assert "Incorrect parameter" not in sentence
        assert "\n" not in sentence
        return sentence


@pytest.fixture
def own(provider, tmp_path):
    return Own(tmp_path)


def bands(result):
    """The bands of a result by name."""
    raster = read(Path(result["OUTPUT"]))
    return dict(zip(raster.names, raster.values.astype(float)))


def biovars(climate):
    """The 19 variables, cell by cell and as plainly as can be: R's biovars in the words of its documentation."""
    tas, low, high, pr = (climate[kind] for kind in KINDS)
    result = np.empty((19, *tas.shape[1:]))
    for at in np.ndindex(*tas.shape[1:]):
        t, n, x, p = (values[(slice(None), *at)] for values in (tas, low, high, pr))
        # of equal quarters the first: sums of tenths in single precision differ by less than 0.001
        wet = [p[m] + p[(m + 1) % 12] + p[(m + 2) % 12] for m in range(12)]
        warm = [(t[m] + t[(m + 1) % 12] + t[(m + 2) % 12]) / 3 for m in range(12)]
        wettest, driest, hottest, coldest = (
            choose(np.round(sums, 3)) for sums in (wet, warm) for choose in (np.argmax, np.argmin)
        )
        span = x.max() - n.min()
        result[(slice(None), *at)] = [
            *(t.mean(), (x - n).mean(), 100 * (x - n).mean() / span, 100 * t.std(ddof=1), x.max(), n.min(), span),
            *(warm[wettest], warm[driest], warm[hottest], warm[coldest]),
            *(p.sum(), p.max(), p.min(), 100 * p.std(ddof=1) / (1 + p.mean())),
            *(wet[wettest], wet[driest], wet[hottest], wet[coldest]),
        ]
    return result


def check_bioclim(found, climate, tolerance=2e-3):
    for number, expected in enumerate(biovars(climate), start=1):
        np.testing.assert_allclose(found[f"bio{number}"], expected, rtol=1e-4, atol=tolerance, err_msg=f"bio{number}")


# the data that ships


@pytest.fixture(scope="module")
def shipped_monthly():
    folder = inputs.DATASET.climate_folder
    return {kind: read(folder / f"{kind}_1981-2010.tif") for kind in KINDS}


def test_with_nothing_given_the_shipped_normals_are_taken(own, shipped_monthly):
    feedback, page = Told(), own.outputs / "r.html"
    result = own.run(feedback, OUTPUT_HTML=str(page))
    found = bands(result)
    assert list(found)[:8] == [v.name for v in climatevariables.SEASON_VARIABLES]
    assert list(found)[8:] == [
        *(f"bio{i}" for i in range(1, 20)),
        *("aridity_martonne", "pet_thornthwaite", "aridity_unep", "gdd_10"),
    ]
    part = (slice(None), slice(100, 110), slice(70, 85))
    check_bioclim({n: v[part[1:]] for n, v in found.items()}, {k: r.values[part] for k, r in shipped_monthly.items()})
    reference = inputs.climate("cmip5").reference
    seasons = np.stack([found[v.name] for v in climatevariables.SEASON_VARIABLES])
    land = reference.land
    np.testing.assert_allclose(seasons[:, land], reference.values[:, land], atol=2e-3)
    assert result["VARIABLE_COUNT"] == 31
    assert result["CELLS"] == int(np.isfinite(list(found.values())).any(axis=0).sum())
    # the figures that the data's own description gives: 13.6 °C and 705 mm
    row, column = (v[0] for v in reference.grid.locate(*(np.array([v]) for v in CARBONNE)))
    assert found["bio1"][row, column] == pytest.approx(13.6, abs=0.06)
    assert found["bio12"][row, column] == pytest.approx(705, abs=0.6)
    assert "pairs say nearly the same (correlation beyond ±0.95)" in feedback.text
    assert "31 variables are too many to compare climates with" in feedback.text
    text = page.read_text(encoding="utf-8")
    for name in found:
        assert f"<td>{name}</td>" in text or f">{name}<" in text, name
    assert "aux.xml" not in "".join(path.name for path in inputs.DATASET.climate_folder.iterdir())


def test_the_raster_says_what_it_is(own):
    result = own.run(VARIABLES=["tas_jja", "bio15", "aridity", "gdd"], GDD_BASE=5)
    raster = gdal.Open(result["OUTPUT"])
    described = [raster.GetRasterBand(i + 1) for i in range(raster.RasterCount)]
    assert [(band.GetDescription(), band.GetUnitType()) for band in described] == [
        *(("tas_jja", "°C"), ("bio15", "%"), ("aridity_martonne", "mm/°C"), ("pet_thornthwaite", "mm")),
        *(("aridity_unep", "1"), ("gdd_5", "°C d")),
    ]
    metadata = raster.GetMetadata()
    assert "divisor 11" in metadata["FORMULA_bio15"]
    assert "mean − 5 °C" in metadata["FORMULA_gdd_5"]
    assert "ERA5" in metadata["SOURCES"]
    assert metadata["SOFTWARE"].startswith("Jumelage climatique ")
    assert raster.GetSpatialRef().GetAuthorityCode(None) == "4326"


def test_the_layer_has_a_style_for_each_variable(own):
    result = own.run(VARIABLES=["tas_jja", "bio12"])
    layer = QgsRasterLayer(result["OUTPUT"], "v")
    variablesjob.style_variables(layer, [("tas_jja", "tas", 10.0, 25.0), ("bio12", "pr", 300.0, 900.0)])
    assert sorted(layer.styleManager().styles()) == ["bio12", "tas_jja"]
    assert layer.styleManager().currentStyle() == "tas_jja"
    assert (layer.renderer().band(), layer.renderer().classificationMin()) == (1, 10.0)


# own rasters


def test_own_rasters_by_both_backends(own, backend):
    found = bands(own.run(INPUT=own.plain()))
    check_bioclim(found, own.climate)
    tas, pr = own.climate["tas"], own.climate["pr"]
    np.testing.assert_allclose(found["tas_djf"], tas[[11, 0, 1]].mean(axis=0), atol=1e-3)
    np.testing.assert_allclose(found["pr_jja"], pr[5:8].sum(axis=0), rtol=1e-5)
    np.testing.assert_allclose(found["aridity_martonne"], pr.sum(axis=0) / (tas.mean(axis=0) + 10), rtol=1e-4)
    # the latitude is that of each row
    demand = thornthwaite(tas, np.tile(LATS[:, None], (1, COLUMNS))).sum(axis=0)
    np.testing.assert_allclose(found["pet_thornthwaite"], demand, rtol=1e-4)
    np.testing.assert_allclose(found["gdd_10"], (LENGTHS * np.maximum(0, tas - 10)).sum(axis=0), rtol=1e-4, atol=0.02)


UNITS = [
    (lambda v: v + 273.15, lambda v: v / LENGTHS / 86400, {"tas": "K", "pr": "kg m-2 s-1"}, {}),
    (lambda v: v + 273.15, lambda v: v / LENGTHS / 86400, {}, {}),
    (
        lambda v: v * 10,
        lambda v: v / LENGTHS,
        {},
        {"TEMPERATURE_UNIT": "tenths", "PRECIPITATION_UNIT": "mm_day"},
    ),
]


@pytest.mark.parametrize(("warm", "wet", "written", "asked"), UNITS)
def test_units_do_not_matter_and_are_told(own, warm, wet, written, asked):
    files = [
        own.tif(
            kind, (wet if kind == "pr" else warm)(own.climate[kind]), units=written.get("pr" if kind == "pr" else "tas")
        )
        for kind in KINDS
    ]
    feedback = Told()
    check_bioclim(bands(own.run(feedback, INPUT=files, **asked)), own.climate, 5e-3)
    assert "mean temperature read in " in feedback.text


def test_without_mean_temperature_it_is_made_of_the_extremes(own):
    climate = {**own.climate, "tas": (own.climate["tasmin"] + own.climate["tasmax"]) / 2}
    check_bioclim(bands(own.run(INPUT=own.plain(KINDS[1:]))), climate)


def test_rows_from_the_south_and_gaps(own):
    """Turned, with a cell that lacks one month of rain: what needs no rain is there."""
    climate = {kind: values.copy() for kind, values in own.climate.items()}
    climate["pr"][4, 2, 3] = np.nan
    files = [own.tif(kind, climate[kind], south_up=True, units="mm" if kind == "pr" else "degC") for kind in KINDS]
    found = bands(own.run(INPUT=files))
    # May is missing
    lacking = {name for name, values in found.items() if np.isnan(values).any()}
    assert lacking == {"pr_mam", "aridity_martonne", "aridity_unep", "bio8", "bio9"} | {
        f"bio{i}" for i in range(12, 20)
    }
    assert all(np.isnan(found[name]).sum() == 1 for name in lacking)
    assert np.isnan(found["bio8"][2, 3])
    assert np.isfinite(found["bio10"][2, 3])


def test_a_netcdf_of_several_years_gives_their_mean(own):
    ends = np.cumsum([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    middles = np.concatenate([ends - 15 + 365 * year for year in range(3)])
    fields = {
        kind: (
            np.concatenate([own.climate[kind] + (10.0 if kind == "pr" else 1.0) * year for year in range(3)]),
            {"units": "mm" if kind == "pr" else "degC"},
        )
        for kind in KINDS
    }
    time = {"units": "days since 1981-01-01", "calendar": "noleap"}
    path = made.netcdf(own.inputs / "a.nc", fields, y=LATS, x=LONS, times=middles, time=time)
    feedback = Told()
    climate = {kind: own.climate[kind] + (10.0 if kind == "pr" else 1.0) for kind in KINDS}
    check_bioclim(bands(own.run(feedback, INPUT=[path])), climate)
    assert "the years 1981 to 1983" in feedback.text


def test_a_projected_grid_keeps_its_reference_system(own):
    place = {"crs": "EPSG:2154", "west": 500000.0, "north": 6300000.0, "step": 8000.0}
    files = [own.tif(kind, units="mm" if kind == "pr" else "degC", **place) for kind in KINDS]
    result = own.run(INPUT=files)
    assert gdal.Open(result["OUTPUT"]).GetSpatialRef().GetAuthorityCode(None) == "2154"
    found = bands(result)
    check_bioclim(found, own.climate)
    # 43.7 degrees north: a warmer year evaporates more, and nothing is out of the ordinary
    assert 300 < found["pet_thornthwaite"].mean() < 900


@pytest.mark.parametrize("ending", [".tif", ".img", ".nc"])
def test_formats(own, ending):
    result = own.run(INPUT=own.plain(), OUTPUT=str(own.outputs / f"v{ending}"), VARIABLES=["bio1"])
    found = gdal.Open(result["OUTPUT"])
    values = np.frombuffer(found.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Float32), np.float32)
    np.testing.assert_allclose(values.reshape(ROWS, COLUMNS), own.climate["tas"].mean(axis=0), atol=1e-3)


def test_blocks_and_threads_do_not_matter(own, monkeypatch):
    files = own.plain()
    expected = own.run(INPUT=files)
    one = bands(expected)
    monkeypatch.setattr(variablesjob, "BLOCK_CELLS", 1)
    monkeypatch.setattr(variablesjob, "TILE_ROWS", 1)
    monkeypatch.setattr(variablesjob, "WORKERS", 4)
    found = own.run(INPUT=files)
    two = bands(found)
    assert all(np.array_equal(one[name], two[name], equal_nan=True) for name in one)
    assert found["REDUNDANT_PAIRS"] == expected["REDUNDANT_PAIRS"]


# what is left out, and what is refused


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


# days


def dates(first="2001-01-01", last="2003-12-31"):
    day, end = (dt.date.fromisoformat(text) for text in (first, last))
    found = []
    while day <= end:
        found.append(day)
        day += dt.timedelta(1)
    return found


def weather(count, seed=5):
    """Days in tenths, of all kinds."""
    random = np.random.default_rng(seed)
    wave = -np.cos(2 * np.pi * np.arange(count) / 365.25)[:, None, None]
    tas = np.round(12 + 11 * wave + random.normal(0, 5, (count, ROWS, COLUMNS)), 1)
    half = np.round(random.uniform(1, 9, tas.shape), 1)
    pr = np.round(np.where(random.random(tas.shape) < 0.6, 0, random.gamma(0.8, 9, tas.shape)), 1)
    return {"tas": tas, "tasmin": np.round(tas - half, 1), "tasmax": np.round(tas + half, 1), "pr": pr}


def daily_netcdf(own, kinds=KINDS, days=None, values=None, name="days.nc", calendar="standard", store=None):
    days = dates() if days is None else days
    values = weather(len(days)) if values is None else values
    store = store or {"tas": (lambda v: v, "degC"), "pr": (lambda v: v, "mm")}
    fields = {}
    for kind in kinds:
        change, unit = store["pr" if kind == "pr" else "tas"]
        fields[kind] = (change(values[kind]), {"units": unit})
    times = [(day - dt.date(2000, 1, 1)).days for day in days] if isinstance(days[0], dt.date) else days
    time = {"units": "days since 2000-01-01", "calendar": calendar}
    return made.netcdf(own.inputs / name, fields, y=LATS, x=LONS, times=times, time=time)


def check_counts(found, values, years):
    low, high, pr, tas = (values[kind] for kind in ("tasmin", "tasmax", "pr", "tas"))
    expected = {
        "summer_days": high > 25,
        "hot_days": high >= 30,
        "very_hot_days": high >= 35,
        "frost_days": low < 0,
        "tropical_nights": low > 20,
        "dry_days": pr < 1,
        "wet_days": pr >= 1,
        "days_20mm": pr >= 20,
    }
    for name, days in expected.items():
        np.testing.assert_allclose(found[name], days.sum(axis=0) / years, rtol=1e-6, err_msg=name)
    np.testing.assert_allclose(found["gdd_10"], np.maximum(0, tas - 10).sum(axis=0) / years, rtol=1e-5)


STORED = {
    "as they are": None,
    "in kelvin and as a flux": {"tas": (lambda v: v + 273.15, "K"), "pr": (lambda v: v / 86400.0, "kg m-2 s-1")},
    "without units": {"tas": (lambda v: v + 273.15, ""), "pr": (lambda v: v, "")},
}


@pytest.mark.parametrize("store", STORED)
def test_days_alone_give_counts_and_months(own, backend, store):
    days = dates()
    values = weather(len(days))
    feedback = Told()
    result = own.run(feedback, DAILY=[daily_netcdf(own, store=STORED[store])])
    found = bands(result)
    check_counts(found, values, 3)
    months = np.array([day.month for day in days])
    stamp = np.array([(day.year, day.month) for day in days])
    climate = {}
    for kind in KINDS:
        each = [
            [values[kind][(stamp == (year, month)).all(axis=1)] for year in (2001, 2002, 2003)]
            for month in range(1, 13)
        ]
        add = (lambda part: part.sum(axis=0)) if kind == "pr" else (lambda part: part.mean(axis=0))
        climate[kind] = np.stack([np.mean([add(part) for part in parts], axis=0) for parts in each])
    assert set(months.tolist()) == set(range(1, 13))
    check_bioclim(found, climate, 5e-3)
    assert "Daily values (rain): 3 whole years, 2001 to 2003." in feedback.text


def test_days_beside_months(own):
    """Months from INPUT, counts from DAILY; degree days of days where there are daily means."""
    days = dates()
    found = bands(own.run(INPUT=own.plain(), DAILY=[daily_netcdf(own)]))
    check_counts(found, weather(len(days)), 3)
    check_bioclim(found, own.climate)


def test_days_of_another_grid_are_brought_onto_that_of_the_months(own):
    coarse = dates("2001-01-01", "2001-12-31")
    values = {kind: v * 0 + (31.0 if kind != "pr" else 2.0) for kind, v in weather(len(coarse)).items()}
    path = daily_netcdf(own, ["tasmax"], coarse, values)
    files = [
        made.tif(own.inputs / "tas_f.tif", np.kron(own.climate["tas"], np.ones((1, 5, 5))), step=0.1, units="degC")
    ]
    feedback = Told()
    found = bands(own.run(feedback, INPUT=files, DAILY=[path], VARIABLES=["bio1", "hot_days"]))
    assert found["hot_days"].shape == (25, 35)
    np.testing.assert_allclose(found["hot_days"][np.isfinite(found["hot_days"])], 365.0)
    assert "days.nc was brought onto the grid of tas_f.tif (interpolated)." in feedback.text
    assert "days.tif" not in feedback.text
    assert "days.nc" in feedback.text


def test_maxima_alone_give_their_counts(own):
    found = bands(own.run(DAILY=[daily_netcdf(own, ["tasmax"])]))
    assert list(found) == ["bio5", "summer_days", "hot_days", "very_hot_days"]


def test_years_that_lack_days_are_left_out_and_told(own):
    days = dates("2000-03-01", "2003-11-30")
    kept = [i for i, day in enumerate(days) if day.year in (2001, 2002)]
    values = weather(len(days))
    feedback = Told()
    found = bands(own.run(feedback, DAILY=[daily_netcdf(own, days=days, values=values)]))
    check_counts(found, {kind: v[kept] for kind, v in values.items()}, 2)
    assert "years that lack days were left out: 2000, 2003." in feedback.text


def test_one_file_for_each_kind_and_year(own):
    days = dates("2001-01-01", "2002-12-31")
    values = weather(len(days))
    files = []
    for kind in KINDS:
        for year in (2001, 2002):
            at = [i for i, day in enumerate(days) if day.year == year]
            part = {kind: values[kind][at]}
            files.append(daily_netcdf(own, [kind], [days[i] for i in at], part, f"{kind}_{year}.nc"))
    check_counts(bands(own.run(DAILY=files[::-1])), values, 2)


@pytest.mark.parametrize(("calendar", "length"), [("noleap", 365), ("360_day", 360)])
def test_calendars_of_models(own, calendar, length):
    count = 2 * length
    values = weather(count)
    feedback = Told()
    path = daily_netcdf(own, days=list(np.arange(count) + 0.5), values=values, calendar=calendar)
    found = bands(own.run(feedback, DAILY=[path]))
    check_counts(found, values, 2)
    assert ("counts are of 360 days" in feedback.text) == (length == 360)


def test_a_tiff_whose_bands_are_named_by_their_day(own, backend):
    days = dates("2001-01-01", "2001-12-31")
    values = weather(len(days))
    names = [day.isoformat() for day in days]
    files = [
        made.tif(own.inputs / f"{kind}_daily.tif", values[kind], names, units="mm" if kind == "pr" else "degC")
        for kind in KINDS
    ]
    check_counts(bands(own.run(DAILY=files)), values, 1)


def test_blocks_of_days_do_not_matter(own, monkeypatch):
    path = daily_netcdf(own, days=dates("2001-01-01", "2001-12-31"))
    one = bands(own.run(DAILY=[path]))
    monkeypatch.setattr(daily, "CELLS", 7)
    monkeypatch.setattr(daily, "TILE_ROWS", 1)
    two = bands(own.run(DAILY=[path]))
    for name, values in one.items():
        np.testing.assert_allclose(two[name], values, rtol=1e-5, atol=1e-4, err_msg=name)


def test_cells_with_missing_days(own):
    """Sea has no days; three missing in a month are borne, four are not."""
    days = dates()
    values = weather(len(days))
    at = [i for i, day in enumerate(days) if (day.year, day.month) == (2002, 5)]
    values["tasmax"][:, 0, 0] = np.nan
    values["tasmax"][at[:3], 1, 1] = np.nan
    values["tasmax"][at[:4], 2, 2] = np.nan
    found = bands(own.run(DAILY=[daily_netcdf(own, ["tasmax", "tasmin"], days, values)]))["summer_days"]
    assert np.isnan(found[0, 0])
    assert found[1, 1] == pytest.approx((values["tasmax"][:, 1, 1] > 25).sum() / 3)
    kept = [i for i, day in enumerate(days) if day.year != 2002]
    assert found[2, 2] == pytest.approx((values["tasmax"][kept, 2, 2] > 25).sum() / 2)


def test_faults_of_days(own):
    few = dates("2001-01-01", "2001-11-30")
    assert "hold no whole year of days of daily maximum temperature" in own.fails(
        DAILY=[daily_netcdf(own, ["tasmax"], few)]
    )
    path = daily_netcdf(own, ["tasmax"])
    assert "holds daily maximum temperature twice for the same day" in own.fails(DAILY=[path, path])
    assert "does not tell the day of each band" in own.fails(DAILY=[own.tif("tasmax", units="degC")])
    index = made.tif(own.inputs / "e.tif", own.climate["tas"][:1], ["elevation"])
    assert "Band 1 of e.tif holds no daily temperature or rain" in own.fails(DAILY=[index])
    assert "frost_days" in own.fails(DAILY=[path], VARIABLES=["frost_days"])
    assert "“bio12” needs monthly values of pr" in own.fails(DAILY=[path], VARIABLES=["bio12"])
    short = own.inputs / "short.nc"
    short.write_bytes(Path(path).read_bytes()[:80000])
    assert "short.nc" in own.fails(DAILY=[str(short)])
    wet = {"pr": (lambda v: v * 1000.0, "mm")}
    assert "which cannot be" in own.fails(DAILY=[daily_netcdf(own, ["pr"], name="w.nc", store=wet)])


def test_cancelling_while_days_are_added_up_leaves_nothing(own):
    with pytest.raises(QgsProcessingException, match="Cancelled: nothing was written"):
        own.run(Told(stop_at=10), DAILY=[daily_netcdf(own)], OUTPUT_HTML=str(own.outputs / "r.html"))
    assert list(own.outputs.iterdir()) == []


def test_days_that_lie_elsewhere_are_refused_before_they_are_added_up(own, monkeypatch):
    def never(*_arguments, **_options):
        pytest.fail("the days were added up")

    monkeypatch.setattr(variablesjob, "add_up", never)
    files = [own.tif("tas", units="degC", west=100.0)]
    assert own.fails(INPUT=files, DAILY=[daily_netcdf(own, ["tasmax"])]) == (
        "days.nc lies elsewhere than tas_x.tif: they do not meet."
    )


def test_no_cell_with_a_whole_year_is_the_reason_told(own):
    """Four missing days in one month are more than the three that ETCCDI bears."""
    days = dates("2001-01-01", "2001-12-31")
    values = weather(len(days))
    values["tasmax"][40:44] = np.nan
    sentence = own.fails(DAILY=[daily_netcdf(own, ["tasmax", "tasmin"], days, values)])
    assert sentence.startswith("days.nc")
    assert "no cell has a whole year of daily maximum temperature" in sentence


# what cannot be


def test_a_fill_value_that_is_not_declared_is_no_data_and_told(own, backend):
    """A patch between the places that are looked at when the file is opened."""

    def spread(kind):
        values = np.tile(own.climate[kind].mean(axis=(1, 2), keepdims=True), (1, 700, 700))
        values[:, 150:180, 150:180] = -9999.0
        return own.tif(kind, values, nodata=None, step=0.01, units="mm" if kind == "pr" else "degC")

    feedback = Told()
    result = own.run(feedback, INPUT=[spread("tas"), spread("pr")], VARIABLES=["bio1", "bio12"])
    found = bands(result)
    for name, values in (("bio1", own.climate["tas"].mean()), ("bio12", own.climate["pr"].mean(axis=(1, 2)).sum())):
        assert np.isnan(found[name][150:180, 150:180]).all()
        assert np.isfinite(found[name]).sum() == 700 * 700 - 900
        assert np.nanmin(found[name]) == pytest.approx(values, rel=1e-4)
    # 12 months of 900 cells
    least = "\N{MINUS SIGN}9,999"
    for name, unit in (("tas", "°C"), ("pr", "mm")):
        told = f"{name}_x.tif: 10,800 readings that no climate can have, from {least} to {least} {unit}, were taken"
        assert told in feedback.text, feedback.text
        assert told in gdal.Open(result["OUTPUT"]).GetMetadataItem("NOTES")


def test_another_run_counts_anew(own):
    """Files that did not change stay open in memory between runs; what was counted does not."""
    values = np.tile(own.climate["tas"], (1, 20, 20))
    values[0, 12, 12] = 999.0
    path = own.tif("tas", values, step=0.01, units="degC")
    for _ in range(2):
        feedback = Told()
        own.run(feedback, INPUT=[path], VARIABLES=["bio1"])
        assert "tas_x.tif: 1 readings" in feedback.text


def test_days_that_cannot_be_are_missing_days(own):
    days = dates("2001-01-01", "2001-12-31")
    values = weather(len(days))
    values["tasmax"] = np.tile(values["tasmax"], (1, 10, 10))
    values["tasmax"][100:103, 12, 12] = 900.0
    names = [day.isoformat() for day in days]
    feedback = Told()
    path = made.tif(own.inputs / "tasmax_d.tif", values["tasmax"], names, step=0.05, units="degC", nodata=None)
    found = bands(own.run(feedback, DAILY=[path], VARIABLES=["summer_days"]))["summer_days"]
    counted = (values["tasmax"] > 25).sum(axis=0)
    counted[12, 12] -= 3
    np.testing.assert_allclose(found, counted)
    assert "tasmax_d.tif: 3 readings that no climate can have, from 900 to 900 °C" in feedback.text


def test_swapped_extremes_are_refused(own):
    low, high = own.climate["tasmin"], own.climate["tasmax"]
    files = [own.tif("tasmin", high, units="degC"), own.tif("tasmax", low, units="degC")]
    sentence = own.fails(INPUT=files)
    assert "lies below the daily minimum in 100 % of the values: tasmin and tasmax are swapped" in sentence


def test_swapped_days_are_refused(own):
    days = dates("2001-01-01", "2001-12-31")
    values = weather(len(days))
    values["tasmin"], values["tasmax"] = values["tasmax"], values["tasmin"]
    path = daily_netcdf(own, ["tasmin", "tasmax"], days, values)
    assert "tasmin and tasmax are swapped" in own.fails(DAILY=[path], VARIABLES=["frost_days"])


def test_extremes_that_cross_in_a_cell_are_no_data_there(own):
    low, high = own.climate["tasmin"].copy(), own.climate["tasmax"]
    low[6, 2, 3] = high[6, 2, 3] + 0.5
    low[7, 1, 1] = high[7, 1, 1] + 0.05  # a rounding
    files = [own.tif("tasmin", low, units="degC"), own.tif("tasmax", high, units="degC")]
    feedback = Told()
    found = bands(own.run(feedback, INPUT=files, VARIABLES=["bio1", "bio2"]))
    for name in ("bio1", "bio2"):
        assert np.argwhere(np.isnan(found[name])).tolist() == [[2, 3]]
    assert found["bio2"][0, 0] == pytest.approx((high - low)[:, 0, 0].mean(), abs=1e-3)
    assert "In 1 of 35 cells the monthly tasmax lies below tasmin" in feedback.text


def test_days_on_which_the_extremes_cross_are_missing(own):
    days = dates("2001-01-01", "2001-12-31")
    values = weather(len(days))
    values["tasmin"][200, 1, 1] = 45.0
    feedback = Told()
    path = daily_netcdf(own, ["tasmin", "tasmax"], days, values)
    found = bands(own.run(feedback, DAILY=[path], VARIABLES=["tropical_nights"]))["tropical_nights"]
    counted = (values["tasmin"] > 20).sum(axis=0)
    counted[1, 1] -= 1
    np.testing.assert_allclose(found, counted)
    assert "On 1 of 12,775 days of cells tasmax lies below tasmin" in feedback.text


def test_a_band_without_values_is_named_and_silences_nothing(own):
    """Where it never thaws there is no aridity index of UNEP."""
    cold = own.tif("tas", own.climate["tas"] - 45.0, units="degC")
    rain = own.tif("pr", units="mm")
    feedback = Told()
    own.run(feedback, INPUT=[cold, rain], VARIABLES=["seasons", "aridity_unep"])
    assert "No value anywhere: aridity_unep." in feedback.text
    assert "so of no use" not in feedback.text


# the result serves the other algorithms


def test_seasons_made_here_are_the_reference_of_a_map(own):
    """Shipped months through this algorithm, then through the map, give what the map gives by itself."""
    climate = inputs.climate("cmip5")
    reference = own.run(VARIABLES=["seasons"])["OUTPUT"]
    futures = []
    change = 1.6
    rows = read(Path(reference))
    values = rows.values.astype(float)
    for i in range(3):
        path = own.inputs / f"model{i}.tif"
        moved = np.concatenate([values[:4] + change + i / 2, values[4:] * (0.95 - i / 50)])
        place = {"west": rows.grid.west, "north": rows.grid.north, "step": rows.grid.dx}
        futures.append(made.tif(path, moved, list(rows.names), units=["degC"] * 4 + ["mm"] * 4, **place))
    asked = {"COMMUNE": "FR:31107", "REFERENCE": [reference], "FUTURES": futures, "LAPSE": 0}
    asked |= {"EXTENT": "-7,3.5,36.5,45 [EPSG:4326]", "OUTPUT": str(own.outputs / "m.tif"), "OUTPUT_HTML": None}
    found = processing.run(MAP, asked)
    row, column = (v[0] for v in climate.reference.grid.locate(*(np.array([v]) for v in CARBONNE)))
    here = climate.reference.values[:, row, column]
    target = np.concatenate([here[:4] + change + 0.5, here[4:] * 0.93])
    metric = climate.variability.full(*CARBONNE, tuple(range(8)))
    expected = float(metric.sigma(metric.distance(here[None], target))[0])
    assert found["SELF_SIGMA"] == pytest.approx(expected, rel=2e-3)
    assert found["MODEL_COUNT"] == 3
    assert found["CELLS"] > 1000


def test_other_variables_serve_with_yearly_values_of_them(own):
    """Four variables of today and of a future, both made here, and their yearly values: a map of sigma."""
    chosen = ["bio1", "bio12", "aridity_martonne", "gdd"]
    today = own.run(INPUT=own.plain(), VARIABLES=chosen, OUTPUT=str(own.inputs / "today.tif"))
    warmer = [
        made.tif(
            own.inputs / f"{kind}_future.tif",
            own.climate[kind] * 0.9 if kind == "pr" else own.climate[kind] + 2.0,
            units="mm" if kind == "pr" else "degC",
        )
        for kind in KINDS
    ]
    future = own.run(INPUT=warmer, VARIABLES=chosen, OUTPUT=str(own.inputs / "model.tif"))
    random = np.random.default_rng(3)
    now = np.stack(list(bands(today).values()))
    spread = np.array([0.6, 90.0, 4.0, 120.0])[:, None, None]
    planes = np.concatenate([now + spread * random.normal(size=(4, 1, 1)) for _ in range(25)])
    names = [f"{1990 + year}:{name}" for year in range(25) for name in bands(today)]
    units = ["°C", "mm", "mm/°C", "°C d"] * 25
    series = made.tif(own.inputs / "series.tif", planes, names, units=units)
    asked = {"POINT": "1.75,43.75 [EPSG:4326]", "REFERENCE": [today["OUTPUT"]], "FUTURES": [future["OUTPUT"]]}
    asked |= {"SERIES": [series], "OUTPUT": str(own.outputs / "m.tif"), "OUTPUT_HTML": None}
    found = processing.run(MAP, asked, context=QgsProcessingContext(), feedback=Told())
    assert found["SELF_SIGMA"] > 1.0
    assert found["CELLS"] == ROWS * COLUMNS
