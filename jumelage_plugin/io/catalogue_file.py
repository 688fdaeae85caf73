"""The catalogue as a GeoPackage that grows block by block: a run that was stopped goes on where it ended."""

from __future__ import annotations

import shutil
import sqlite3
import struct
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Any

from ..core.errors import JumelageError
from ..core.field import Box

LAYER = "twins"
_HEADER = struct.pack("<2sBBi", b"GP", 0, 1, 4326) + struct.pack("<BI", 1, 1)
"""GeoPackage 1.2, 2.1.3: no envelope, little endian, then a point as WKB."""

FIELDS: tuple[tuple[str, str], ...] = (
    ("home_country", "text"),
    ("home_code", "text"),
    ("home_name", "text"),
    ("rank", "integer"),
    ("country", "text"),
    ("code", "text"),
    ("name", "text"),
    ("sigma", "real"),
    ("sigma_low", "real"),
    ("sigma_high", "real"),
    ("band", "text"),
    ("agreement", "real"),
    ("closeness", "real"),
    ("similarity", "real"),
    ("confidence", "real"),
    ("score", "real"),
    ("distance_km", "real"),
    ("gap_tas", "real"),
    ("gap_pr", "real"),
    ("covariance", "text"),
)
"""Names and kinds of the columns, in the order of the rows."""

_INSERT = (
    "INSERT INTO twins (fid, geom, home_country, home_code, home_name, rank, country, code, name, sigma, sigma_low,"
    " sigma_high, band, agreement, closeness, similarity, confidence, score, distance_km, gap_tas, gap_pr, covariance)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_NOTES = "CREATE TABLE IF NOT EXISTS jumelage_run (fingerprint TEXT, block INTEGER, pairs INTEGER)"
_HOMES = (
    "SELECT count(*), total(covariance <> 'full') FROM (SELECT covariance FROM twins GROUP BY home_country, home_code)"
)
_COUNTING = (
    "CREATE TRIGGER trigger_insert_feature_count_twins AFTER INSERT ON twins BEGIN UPDATE gpkg_ogr_contents"
    " SET feature_count = feature_count + 1 WHERE lower(table_name) = lower('twins'); END"
)
"""The one that GDAL makes and expects: dropped while many rows are written, for it runs at each."""


class CatalogueFile:
    """The pairs of a run, kept in a file beside the result until all are there.

    `fingerprint` tells the run: what another left is made anew. A context manager that closes the file;
    `done` and `pairs` count the blocks and rows that it holds; once it is finished, `homes` those that have a twin,
    and `diagonal` those of them whose yardstick knows no correlations.
    """

    homes = diagonal = 0

    def __init__(self, path: Path, fingerprint: str) -> None:
        """Open the file, or make it; raise `JumelageError` when it is in use or cannot be written."""
        self._path, self._fingerprint = path, fingerprint
        try:
            self._connection = self._opened()
            self.done, self.pairs = self._state()
        except (sqlite3.Error, RuntimeError) as error:
            raise self._failure(error) from error

    def __enter__(self) -> CatalogueFile:  # noqa: PYI034 - Self needs Python 3.11
        """Enter."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close; what is written stays for the next run."""
        self._connection.close()

    def add(self, rows: Iterable[Sequence[Any]]) -> None:
        """Write the rows of the next block, each a longitude, a latitude and the fields: all of them or none."""
        first = self.pairs + 1
        made = [
            (first + n, _HEADER + struct.pack("<dd", lon, lat), *values) for n, (lon, lat, *values) in enumerate(rows)
        ]
        try:
            with self._connection as connection:
                connection.executemany(_INSERT, made)
                connection.execute(
                    "INSERT INTO jumelage_run VALUES (?, ?, ?)", (self._fingerprint, self.done + 1, len(made))
                )
        except sqlite3.Error as error:
            raise self._failure(error) from error
        self.done, self.pairs = self.done + 1, self.pairs + len(made)

    def finish(self, box: Box) -> None:
        """Make a whole layer of the file, whose points lie in a box; the notes of the run stay until it is placed."""
        try:
            with self._connection as connection:
                connection.execute(
                    "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = 'twins'",
                    box,
                )
                connection.execute(
                    "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = 'twins'", (self.pairs,)
                )
                connection.execute(_COUNTING)
                connection.execute("CREATE INDEX IF NOT EXISTS twins_home ON twins (home_country, home_code)")
                self.homes, self.diagonal = map(int, connection.execute(_HOMES).fetchone())
            self._connection.close()
        except sqlite3.Error as error:
            raise self._failure(error) from error

    def _opened(self) -> sqlite3.Connection:
        if self._path.exists() and not self._is_ours():
            self._path.unlink()
        if not self._path.exists():
            _create(self._path)
        connection = sqlite3.connect(str(self._path), timeout=1.0)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        with connection:
            connection.execute("DROP TRIGGER IF EXISTS trigger_insert_feature_count_twins")
            connection.execute(_NOTES)
        return connection

    def _is_ours(self) -> bool:
        """Whether the file holds a part of this very run."""
        try:
            with closing(sqlite3.connect(str(self._path), timeout=1.0)) as connection:
                found = connection.execute("SELECT DISTINCT fingerprint FROM jumelage_run").fetchall()
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise
            return False
        except sqlite3.DatabaseError:
            return False
        return found == [(self._fingerprint,)]

    def _state(self) -> tuple[int, int]:
        blocks, pairs = self._connection.execute("SELECT count(*), total(pairs) FROM jumelage_run").fetchone()
        return int(blocks), int(pairs)

    def _failure(self, error: Exception) -> JumelageError:
        return JumelageError("Cannot write {path}: {reason}", path=self._path.name, reason=error)


def _create(path: Path) -> None:
    """An empty GeoPackage with the layer."""
    from osgeo import gdal, ogr, osr

    kinds = {"text": ogr.OFTString, "integer": ogr.OFTInteger, "real": ogr.OFTReal}
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise JumelageError("Cannot write {path}: {reason}", path=path.name, reason=gdal.GetLastErrorMsg())
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = dataset.CreateLayer(LAYER, degrees, ogr.wkbPoint, ["SPATIAL_INDEX=NO"])
    for name, kind in FIELDS:
        layer.CreateField(ogr.FieldDefn(name, kinds[kind]))
    dataset.FlushCache()


def copy_finished(source: Path, target: Path) -> None:
    """Copy a finished catalogue, without the notes of the run; raise `JumelageError` when that fails."""
    try:
        shutil.copyfile(source, target)
        with closing(sqlite3.connect(str(target))) as connection:
            connection.execute("DROP TABLE jumelage_run")
            connection.commit()
    except (sqlite3.Error, OSError) as error:
        raise JumelageError("Cannot write {path}: {reason}", path=target.name, reason=error) from error


def convert(source: Path, target: Path, driver: str) -> None:
    """Write a finished catalogue again in another format; raise `JumelageError` when that fails."""
    from osgeo import gdal

    options = gdal.VectorTranslateOptions(format=driver, layers=[LAYER])
    made = gdal.VectorTranslate(str(target), str(source), options=options)
    if made is None:
        raise JumelageError("Cannot write {path}: {reason}", path=target.name, reason=gdal.GetLastErrorMsg())
    made.FlushCache()
