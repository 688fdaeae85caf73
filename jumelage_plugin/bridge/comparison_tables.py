"""The tables of a comparison: a point for every place, and every figure in a row of its own."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any

from qgis.core import QgsFeature, QgsField, QgsFields

from .comparison import Comparison, Figure, Pair, PlaceSheet, likeness_figures, match_figures, travel_figures
from .comparison_climate import home_year_figures, horizon_figures, there_year_figures, today_figures
from .comparison_territory import territory_figures, twinned
from .tables import INTEGER, REAL, TEXT, fields_of, known, point_feature, twin_features, twin_fields, whole

ROLE_HOME, ROLE_TWIN = "home", "twin"
_DIGITS = 4

_FIGURE_FIELDS: tuple[tuple[str, Any], ...] = (
    ("theme", TEXT),
    ("indicator", TEXT),
    ("label", TEXT),
    ("unit", TEXT),
    ("period", TEXT),
    ("month", INTEGER),
    ("place", TEXT),
    ("country", TEXT),
    ("code", TEXT),
    ("value", REAL),
    ("value_text", TEXT),
    ("low", REAL),
    ("high", REAL),
    ("year", TEXT),
    ("source", TEXT),
)


def figure_fields() -> QgsFields:
    """Fields of the long table."""
    return fields_of(_FIGURE_FIELDS)


def figure_features(facts: Comparison) -> Iterator[QgsFeature]:
    """Every figure of every place, home first, in the order of `figure_fields`."""
    halt = facts.pairs[0].visit.halts[0]
    yield from _features(facts, facts.home, [*territory_figures(facts, facts.home, halt), *today_figures(facts.home)])
    today, horizon = home_year_figures(facts)
    yield from _features(facts, facts.home, [*today, *horizon_figures(facts), *horizon])
    for pair in facts.pairs:
        yield from _features(facts, pair.sheet, figures_of(facts, pair))


def figures_of(facts: Comparison, pair: Pair) -> list[Figure]:
    """All that is said of the other place of a pair."""
    return [
        *match_figures(facts, pair.row),
        *likeness_figures(facts, pair.row),
        *territory_figures(facts, pair.sheet, pair.visit.halts[1]),
        twinned(facts, pair),
        *travel_figures(pair),
        *today_figures(pair.sheet),
        *there_year_figures(facts, pair),
    ]


def _features(facts: Comparison, sheet: PlaceSheet, figures: Iterable[Figure]) -> Iterator[QgsFeature]:
    table, i, fields = facts.twins.result.table, sheet.position, figure_fields()
    place = [facts.name_of(sheet), str(table.country[i]), str(table.code[i])]
    for figure in figures:
        feature = QgsFeature(fields)
        values: list[Any] = [figure.theme, figure.indicator, figure.label, figure.unit or None]
        values += [figure.period or None, figure.month or None, *place, known(figure.value, _DIGITS)]
        values += [figure.text or None, known(figure.low, _DIGITS), known(figure.high, _DIGITS)]
        values += [figure.year or None, figure.source or None]
        feature.setAttributes(values)
        yield feature


def place_fields(facts: Comparison) -> QgsFields:
    """Fields of the points: those of the twins, then the role."""
    fields = QgsFields(twin_fields(facts.twins.result))
    fields.append(QgsField("role", TEXT))
    return fields


def place_features(facts: Comparison) -> Iterator[QgsFeature]:
    """Home, then the other places with the very attributes that the list of twins gives them."""
    fields, twins = place_fields(facts), facts.twins
    yield _home_feature(facts, fields)
    rows = [pair.row for pair in facts.pairs]
    for found in twin_features(twins.result, rows, twins.links.rail_km, twins.links.since):
        feature = QgsFeature(fields)
        feature.setGeometry(found.geometry())
        feature.setAttributes([*found.attributes(), ROLE_TWIN])
        yield feature


def _home_feature(facts: Comparison, fields: QgsFields) -> QgsFeature:
    """Home: what is known of it today; it is no twin, so that most fields stay empty."""
    result = facts.twins.result
    table, i = result.table, result.home
    halt = facts.pairs[0].visit.halts[0]
    today = {entry.name: entry.today for entry in facts.twins.entries}
    values: dict[str, Any] = {name: known(value, 1) for name, value in today.items()}
    values |= {"country": table.country[i], "code": table.code[i], "name": table.name[i], "role": ROLE_HOME}
    values |= {"region": table.region[i] or None, "population": whole(table.population[i])}
    values |= {"area_km2": known(table.area[i], 2), "elevation_m": whole(table.elevation[i])}
    values["rail_km"] = known(halt.km if halt is not None and halt.sure else math.nan, 1)
    attributes = [values.get(name) for name in fields.names()]
    return point_feature(fields, float(table.lon[i]), float(table.lat[i]), attributes)
