"""The dataset that ships with the plugin, read into the core's arrays. Never written to."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from ..core.climate import Climate, Reference, Variability
from ..core.communes import CommuneTable
from ..core.errors import JumelageError
from ..core.grid import Indices
from ..core.options import NAMES
from ..core.variables import SEASON_MONTHS, Array, seasonal
from . import rasters, territory

DATA = Path(__file__).resolve().parent.parent / "data"
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
PERIOD = "1981-2010"
_PLACES_KEPT = 64


@dataclass(frozen=True)
class Dataset:
    """A folder with `climate/` and `territory/`."""

    root: Path = DATA

    @property
    def climate_folder(self) -> Path:
        """Where the rasters are."""
        return self.root / "climate"

    @property
    def basemap(self) -> Path:
        """Countries and lakes, for the maps."""
        return self.root / "territory" / "basemap.gpkg"

    @property
    def monthly_files(self) -> tuple[Path, ...]:
        """Monthly normals of the mean temperature, the daily minimum and maximum, and rain."""
        return tuple(self.climate_folder / f"{kind}_{PERIOD}.tif" for kind in ("tas", "tasmin", "tasmax", "pr"))

    @property
    def communes_file(self) -> Path:
        """Communes and localities."""
        return self.root / "territory" / "communes.gpkg"

    @property
    def stations_file(self) -> Path:
        """Railway stations, under the ODbL: a file of its own."""
        return self.root / "territory" / "rail_stations_odbl.gpkg"

    @property
    def twinnings_file(self) -> Path:
        """Twinnings that exist, as an example."""
        return self.root / "territory" / "twinnings_example.csv"

    @property
    def former_codes_file(self) -> Path:
        """Codes that communes had before they merged."""
        return self.root / "territory" / "former_codes.csv"

    def fingerprints(self) -> dict[str, str]:
        """The SHA-256 of each file of climates and of the communes, by name: they tell which data a result is from."""
        files = (*sorted(self.climate_folder.glob("*.tif")), self.communes_file)
        return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}

    def climate(self, ensemble: str) -> Climate:
        """Climate of today, variability, and the patterns of an ensemble (`cmip5` or `cmip6`)."""
        sd = rasters.read(self.climate_folder / "interannual_sd.tif")
        patterns = rasters.read(self.climate_folder / f"warming_patterns_{ensemble}.tif")
        models = tuple(dict.fromkeys(name.split(":")[0] for name in patterns.names))
        bands = [f"{model}:{variable}" for model in models for variable in NAMES]
        shape = (len(models), len(NAMES), patterns.grid.rows, patterns.grid.columns)
        return Climate(
            reference=self._reference(),
            variability=self._variability(sd),
            pattern_grid=patterns.grid,
            models=models,
            patterns=patterns.bands(bands).reshape(shape).astype(np.float64),
        )

    def _monthly(self, variable: str) -> rasters.Raster:
        return rasters.read(self.climate_folder / f"{variable}_{PERIOD}.tif")

    def _reference(self) -> Reference:
        tas, pr = self._monthly("tas"), self._monthly("pr")
        elevation = rasters.read(self.climate_folder / "elevation.tif")
        values = seasonal(
            tas.bands([f"tas_{m}" for m in MONTHS]).astype(np.float64),
            pr.bands([f"pr_{m}" for m in MONTHS]).astype(np.float64),
        )
        return Reference(tas.grid, values, elevation.bands(["elevation"])[0].astype(np.float64))

    def _variability(self, sd: rasters.Raster) -> Variability:
        series = rasters.read(self.climate_folder / "interannual_series.tif")
        years = sorted({name.split(":")[0] for name in series.names})
        names = [f"{year}:{variable}" for year in years for variable in NAMES]
        shape = (len(years), len(NAMES), series.grid.rows, series.grid.columns)
        sd_names = [f"{kind}_{season}" for kind in ("tas_sd", "pr_cv") for season in SEASON_MONTHS]
        return Variability(
            sd.grid,
            sd.bands(sd_names).astype(np.float64),
            series.grid,
            series.bands(names).reshape(shape).astype(np.float64),
        )

    def monthly_normals(self, variable: str, row: Indices, column: Indices) -> Array:
        """Normals (places, 12) of `tas`, `tasmin`, `tasmax` (°C) or `pr` (mm) in these cells."""
        bands = self._monthly(variable).bands([f"{variable}_{m}" for m in MONTHS])
        result: Array = bands[:, row, column].T.astype(np.float64)
        return result

    def daily_extremes(self, row: Indices, column: Indices) -> tuple[Array, Array]:
        """Monthly normals (places, 12) of the daily minimum and maximum in these cells, °C."""
        return self.monthly_normals("tasmin", row, column), self.monthly_normals("tasmax", row, column)

    def communes(self, localities: bool) -> CommuneTable:
        """The communes of France and Spain, and on demand the localities of 32 other countries."""
        return self._places(localities)

    def place(self, country: str, code: str) -> CommuneTable:
        """The one place of this country and code, ten times faster than all; an empty table where there is none.

        The last few are remembered: a dialog and a run ask for the same ones again and again, while the window waits.
        """
        return _place(self.communes_file, country, code)

    def _places(self, localities: bool) -> CommuneTable:
        return _read(self.communes_file, localities, (None, None))


@lru_cache(maxsize=_PLACES_KEPT)
def _place(path: Path, country: str, code: str) -> CommuneTable:
    return _read(path, True, (country, code))


def _read(path: Path, localities: bool, only: tuple[str, str] | tuple[None, None]) -> CommuneTable:
    try:
        return territory.read_communes(path, localities, only)
    except (OSError, ValueError) as error:
        raise JumelageError("The data file {name} is damaged: reinstall the plugin.", name=path.name) from error
