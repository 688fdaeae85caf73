"""Pairs of homes and twins as rows: of the catalogue, of who could learn from us, of novelty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import QgsFeature, QgsFields

from ..core.analogues import Verdict
from ..core.bands import band_of
from ..core.catalogue import Pairs
from ..core.communes import CommuneTable
from ..core.options import DIAGONAL, FULL
from .tables import INTEGER, REAL, TEXT, fields_of, known, point_feature, whole
from .wording import say, tr

_LEARNER_FIELDS: tuple[tuple[str, Any], ...] = (
    ("rank", INTEGER),
    ("country", TEXT),
    ("code", TEXT),
    ("name", TEXT),
    ("region", TEXT),
    ("sigma", REAL),
    ("sigma_low", REAL),
    ("sigma_high", REAL),
    ("band", TEXT),
    ("agreement", REAL),
    ("closeness", REAL),
    ("similarity", REAL),
    ("confidence", REAL),
    ("score", REAL),
    ("distance_km", REAL),
    ("population", INTEGER),
    ("gap_tas", REAL),
    ("gap_pr", REAL),
    ("covariance", TEXT),
)
_NOVELTY_FIELDS: tuple[tuple[str, Any], ...] = (
    ("country", TEXT),
    ("code", TEXT),
    ("name", TEXT),
    ("region", TEXT),
    ("sigma", REAL),
    ("band", TEXT),
    ("self_sigma", REAL),
    ("verdict", TEXT),
    ("agreement", REAL),
    ("best_country", TEXT),
    ("best_code", TEXT),
    ("best_name", TEXT),
    ("best_lon", REAL),
    ("best_lat", REAL),
    ("distance_km", REAL),
    ("gap_tas", REAL),
    ("gap_pr", REAL),
    ("covariance", TEXT),
)


def catalogue_rows(table: CommuneTable, pairs: Pairs) -> Iterator[list[Any]]:
    """Longitude and latitude of the twin, then the columns of `io.catalogue_file.FIELDS`."""
    words: dict[str, str] = {}
    for p, (home, twin) in enumerate(zip(pairs.home.tolist(), pairs.twin.tolist())):
        band = band_of(float(pairs.sigma[p]))
        if band.code not in words:
            words[band.code] = say(band.label)
        yield [
            *(float(table.lon[twin]), float(table.lat[twin])),
            *(table.country[home], table.code[home], table.name[home], int(pairs.rank[p])),
            *(table.country[twin], table.code[twin], table.name[twin]),
            *(known(pairs.sigma[p], 3), known(pairs.sigma_low[p], 3), known(pairs.sigma_high[p], 3)),
            *(words[band.code], known(pairs.agreement[p], 3), known(pairs.closeness[p], 4)),
            *(known(pairs.similarity[p], 4), known(pairs.confidence[p], 2), known(pairs.score[p], 4)),
            *(known(pairs.distance_km[p], 1), known(pairs.gap_tas[p], 2), known(pairs.gap_pr[p], 1)),
            _covariance(pairs, p),
        ]


def _covariance(pairs: Pairs, p: int) -> str:
    """The kind of yardstick of a home, as the parameter names it."""
    return FULL if pairs.full[p] else DIAGONAL


def learner_fields() -> QgsFields:
    """Fields of the communes that could learn from one."""
    return fields_of(_LEARNER_FIELDS)


def learner_features(table: CommuneTable, pairs: Pairs) -> Iterator[QgsFeature]:
    """One feature for each home of the pairs, where that home lies."""
    fields = learner_fields()
    for p, i in enumerate(pairs.home.tolist()):
        values = [int(pairs.rank[p]), table.country[i], table.code[i], table.name[i], table.region[i] or None]
        values += [known(pairs.sigma[p], 3), known(pairs.sigma_low[p], 3), known(pairs.sigma_high[p], 3)]
        values += [say(band_of(float(pairs.sigma[p])).label), known(pairs.agreement[p], 3)]
        values += [known(pairs.closeness[p], 4), known(pairs.similarity[p], 4), known(pairs.confidence[p], 2)]
        values += [known(pairs.score[p], 4), known(pairs.distance_km[p], 1), whole(table.population[i])]
        values += [known(pairs.gap_tas[p], 2), known(pairs.gap_pr[p], 1), _covariance(pairs, p)]
        yield point_feature(fields, float(table.lon[i]), float(table.lat[i]), values)


def novelty_fields() -> QgsFields:
    """Fields of the novelty of communes."""
    return fields_of(_NOVELTY_FIELDS)


def novelty_features(table: CommuneTable, pairs: Pairs) -> Iterator[QgsFeature]:
    """One feature for each home of the pairs, with its best analogue."""
    fields = novelty_fields()
    for p, (i, best) in enumerate(zip(pairs.home.tolist(), pairs.twin.tolist())):
        sigma, moved = float(pairs.sigma[p]), float(pairs.self_sigma[p])
        none = Verdict(sigma, moved).no_analogue
        values = [table.country[i], table.code[i], table.name[i], table.region[i] or None, known(sigma, 3)]
        values += [say(band_of(sigma).label), known(moved, 3)]
        values += [tr("no analogue in this pool") if none else tr("an analogue in this pool")]
        values += [known(pairs.agreement[p], 3), table.country[best], table.code[best], table.name[best]]
        values += [round(float(table.lon[best]), 4), round(float(table.lat[best]), 4), known(pairs.distance_km[p], 1)]
        values += [known(pairs.gap_tas[p], 2), known(pairs.gap_pr[p], 1), _covariance(pairs, p)]
        yield point_feature(fields, float(table.lon[i]), float(table.lat[i]), values)
