"""How to go and see: the stations of a pair, how far it is, what the journey emits, with the sources."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsFields

from ..core.rail import Stations, across_the_sea
from ..core.sphere import great_circle_km
from ..core.travel import DETOUR_SOURCE, Halt, Way, ways
from ..io.geodesy import apart_km, distance_km
from . import statements
from .report import Report, Section
from .tables import INTEGER, REAL, TEXT, fields_of, known
from .wording import capital, say, tr

_LOOKED_AT = 8
"""The nearest on the sphere among which the nearest on the ellipsoid is."""
_REACH_KM = 100.0
"""A station farther than this says nothing."""

_FIELDS = (
    ("country", TEXT),
    ("code", TEXT),
    ("name", TEXT),
    ("distance_km", REAL),
    ("station_here", TEXT),
    ("station_here_km", REAL),
    ("station_there", TEXT),
    ("station_there_km", REAL),
    ("stations_sure", INTEGER),
    ("mode", TEXT),
    ("way", TEXT),
    ("way_km", REAL),
    ("kg_co2e_low", REAL),
    ("kg_co2e_high", REAL),
    ("source", TEXT),
)


@dataclass(frozen=True)
class Network:
    """The stations, and the countries in which the file holds enough of them."""

    stations: Stations
    covered: frozenset[str]


@dataclass(frozen=True)
class Spot:
    """A place: country and code as in its key, name, degrees."""

    country: str
    code: str
    name: str
    lon: float
    lat: float


@dataclass(frozen=True)
class Visit:
    """A pair: geodesic distance in km, the nearest station known of each (None where there is none), ways to go.

    There are no ways where one of them lies across the sea, for crossings are not in the figures.
    """

    here: Spot
    there: Spot
    straight_km: float
    halts: tuple[Halt | None, Halt | None]
    ways: tuple[Way, ...]
    beyond: tuple[Spot, ...] = ()
    """Those that lie across the sea from the other."""


def visit(here: Spot, there: Spot, network: Network) -> Visit:
    """The travel note of a pair."""
    straight = apart_km(here.lon, here.lat, there.lon, there.lat)
    found = tuple(_nearest(spot, network) for spot in (here, there))
    halts = tuple(None if at is None else at[1] for at in found)
    shores = [across_the_sea(spot.country, spot.code) for spot in (here, there)]
    if shores[0] != shores[1]:
        beyond = tuple(spot for spot, shore in zip((here, there), shores) if shore)
        return Visit(here, there, straight, (halts[0], halts[1]), (), beyond)
    between, access = math.nan, 0.0
    first, second = found
    # a station that may not be the nearest is named, but no journey is counted from it
    if first is not None and second is not None and first[1].sure and second[1].sure:
        lon, lat = network.stations.lon, network.stations.lat
        between = apart_km(*(float(v) for v in (lon[first[0]], lat[first[0]], lon[second[0]], lat[second[0]])))
        access = first[1].km + second[1].km
    return Visit(here, there, straight, (halts[0], halts[1]), ways(straight, between, access))


def _nearest(spot: Spot, network: Network) -> tuple[int, Halt] | None:
    """Position and description of the nearest station known; None where the file says nothing."""
    stations = network.stations
    if across_the_sea(spot.country, spot.code):
        return None
    near = np.argsort(great_circle_km(spot.lon, spot.lat, stations.lon, stations.lat))[:_LOOKED_AT]
    if not len(near):
        return None
    km = distance_km(spot.lon, spot.lat, stations.lon[near], stations.lat[near])
    best = int(np.argmin(km))
    sure = spot.country in network.covered
    if km[best] > _REACH_KM:
        return None
    return int(near[best]), Halt(str(stations.name[near[best]]), float(km[best]), sure)


def halt_sentence(spot: Spot, halt: Halt | None) -> str:
    """The nearest station of one of the two places."""
    if halt is None:
        return tr("{place}: nearest station unknown, for the file of stations is too sparse there.", place=spot.name)
    if not halt.sure:
        return tr(
            "{place}: nearest station known {station}, {km:.1f} km away; the file is sparse there, and a nearer one "
            "may exist.",
            place=spot.name,
            station=halt.name,
            km=halt.km,
        )
    return tr("{place}: nearest station {station}, {km:.1f} km away.", place=spot.name, station=halt.name, km=halt.km)


def _stop_sentences(item: Visit) -> list[str]:
    """The nearest station of both places."""
    return [
        _beyond_sentence(spot) if spot in item.beyond else halt_sentence(spot, halt)
        for spot, halt in zip((item.here, item.there), item.halts)
    ]


def _beyond_sentence(spot: Spot) -> str:
    return tr(
        "{place} lies across the sea: no journey is estimated, for crossings are not in the figures.", place=spot.name
    )


def project_rule() -> str:
    """How the project travels."""
    return tr(
        "The project travels by train or coach. No timetable is promised here: look up which trains and coaches run "
        "before you choose a date."
    )


def section(item: Visit) -> Section:
    """The note as a section of a report."""
    return Section(
        title=tr("Going from {here} to {there}", here=item.here.name, there=item.there.name),
        text=(
            tr("{km:,.0f} km in a straight line (geodesic).", km=item.straight_km),
            *_stop_sentences(item),
            project_rule(),
        ),
        heads=(tr("Way to go"), tr("Distance there (estimate)"), tr("kg of CO2e per person, there and back")),
        rows=tuple(
            (capital(say(way.label)), tr("{km:,.0f} km", km=way.km), _range(way.low, way.high)) for way in item.ways
        ),
        numbers=(1, 2),
    )


def _range(low: float, high: float) -> str:
    """A range in kilograms, one figure where both ends read the same."""
    texts = [_kilograms(value) for value in (low, high)]
    return texts[0] if texts[0] == texts[1] else tr("{low} to {high}", low=texts[0], high=texts[1])


def _kilograms(value: float) -> str:
    # two digits that count
    return tr("{kg:.1f}", kg=value) if value < 10 else tr("{kg:,.0f}", kg=value)  # noqa: PLR2004


def source_lines(visits: Iterable[Visit]) -> tuple[str, ...]:
    """Where distances and emissions come from, each once."""
    sources = dict.fromkeys(say(way.source) for item in visits for way in item.ways)
    return (*((say(DETOUR_SOURCE), *sources) if sources else ()), statements.rail_sources())


def sentence(item: Visit) -> str:
    """The note in one line, for the log."""
    if item.beyond:
        return _beyond_sentence(item.beyond[0])
    train, coach, shared = item.ways[:3]
    return tr(
        "{here} – {there}, per person there and back: {train} kg of CO2e by train, {coach} by coach, {car} in a car "
        "with three aboard.",
        here=item.here.name,
        there=item.there.name,
        train=_range(train.low, train.high),
        coach=_range(coach.low, coach.high),
        car=_range(shared.low, shared.high),
    )


def page(visits: list[Visit], network: Network) -> Report:
    """The notes as a page."""
    return Report(
        title=tr("Travel notes for {here}", here=visits[0].here.name),
        lead=(project_rule(),),
        verdict=" ".join(sentence(item) for item in visits),
        sections=tuple(section(item) for item in visits),
        notes=(
            *source_lines(visits),
            statements.rail_reading(network.covered),
            tr("Sources: {sources}", sources=statements.place_sources()),
        ),
    )


def travel_fields() -> QgsFields:
    """Fields of the table: one row for each partner and way to go."""
    return fields_of(_FIELDS)


def travel_features(visits: Iterable[Visit]) -> Iterator[QgsFeature]:
    """The rows, in the order of `travel_fields`."""
    fields = travel_fields()
    for item in visits:
        here, there = item.halts
        before = [item.there.country, item.there.code, item.there.name, known(item.straight_km, 1)]
        for halt in (here, there):
            before += [None, None] if halt is None else [halt.name, known(halt.km, 1)]
        before.append(int(all(halt is not None and halt.sure for halt in item.halts)))
        for values in [_way_values(way) for way in item.ways] or [[None] * 5 + [statements.rail_sources()]]:
            feature = QgsFeature(fields)
            feature.setAttributes([*before, *values])
            yield feature


def _way_values(way: Way) -> list[Any]:
    """The columns of one way to go."""
    source = f"{say(way.source)} {say(DETOUR_SOURCE)} {statements.rail_sources()}"
    return [way.mode, say(way.label), known(way.km, 0), known(way.low, 1), known(way.high, 1), source]


def help_text() -> str:
    """The help beside the dialog."""
    text = tr(
        "How to go and see a twin: the nearest railway stations, the distance, and an estimate of what the journey "
        "emits by train, coach and car (and by plane, for comparison), per person there and back, with the source of "
        "every factor. Distances by rail and road are the straight line times a published detour; no route is computed "
        "and no timetable is promised.\n\n"
        "The project travels by train or coach."
    )
    return f"{text}\n\n{statements.rail_sources()}"
