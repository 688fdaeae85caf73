"""What the map of climate analogues says in words."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..core.analogues import Target, Verdict
from ..core.bands import band_of
from ..core.dissimilarities import Dissimilarity
from ..core.gaps import gaps_of_the_year
from ..core.horizons import Horizon
from ..core.portrait import Entry
from ..core.sphere import great_circle_km
from ..core.survey import BestCells, ModelCells, Survey
from . import statements
from .metric_words import help_on_metrics, metric_name, ranked_by
from .provenance import Provenance
from .report import Report, Section
from .wording import capital, say, tr

_SEVERAL = 2
NEAR_KM = 300.0
"""Best places of models nearer than this are said to lie together: twice the distance between places on the map."""


@dataclass(frozen=True)
class BestPlace:
    """One of the best places: the name is that of the nearest commune or locality."""

    rank: int
    lon: float
    lat: float
    country: str
    code: str
    name: str
    distance_km: float
    sigma: float
    sigma_low: float
    sigma_high: float
    agreement: float
    closeness: float
    limiting: int
    gap_tas: float
    gap_pr: float
    metric_value: float

    @classmethod
    def of(
        cls,
        rank: int,
        nearest: tuple[str, str, str, float] | None,
        distance_km: float,
        target: Target,
        cells: BestCells,
        i: int,
    ) -> BestPlace:
        """The place of the cell at position `i` of the best of a map."""
        country, code, name = nearest[:3] if nearest else ("", "", "")
        assessment = cells.assessment
        warmth, rain = gaps_of_the_year(cells.values[[i]], target)
        point = float(cells.lons[i]), float(cells.lats[i])
        return cls(
            rank=rank,
            lon=point[0],
            lat=point[1],
            country=country,
            code=code,
            name=name or tr("{lat:.2f}°, {lon:.2f}°", lat=point[1], lon=point[0]),
            distance_km=distance_km,
            sigma=float(assessment.sigma[i]),
            sigma_low=float(cells.sigma_low[i]),
            sigma_high=float(cells.sigma_high[i]),
            agreement=float(assessment.agreement[i]),
            closeness=float(cells.closeness[i]),
            limiting=int(assessment.limiting[i]),
            gap_tas=float(warmth[0]),
            gap_pr=float(rain[0]),
            metric_value=float(cells.metric_value[i]),
        )


@dataclass(frozen=True)
class ModelPlace:
    """The best place of one model, by that model's own future; gaps are that place today against that future."""

    model: str
    lon: float
    lat: float
    country: str
    code: str
    name: str
    distance_km: float
    sigma: float
    closeness: float
    gap_tas: float
    gap_pr: float

    @classmethod
    def of(
        cls, nearest: tuple[str, str, str, float] | None, distance_km: float, target: Target, cells: ModelCells, i: int
    ) -> ModelPlace:
        """The place of the model at position `i`."""
        country, code, name = nearest[:3] if nearest else ("", "", "")
        alone = target.of_model(i)
        warmth, rain = gaps_of_the_year(cells.values[[i]], alone)
        point = float(cells.lons[i]), float(cells.lats[i])
        return cls(
            model=target.models[i],
            lon=point[0],
            lat=point[1],
            country=country,
            code=code,
            name=name or tr("{lat:.2f}°, {lon:.2f}°", lat=point[1], lon=point[0]),
            distance_km=distance_km,
            sigma=float(cells.sigma[i]),
            closeness=float(alone.closeness(cells.distance[i])),
            gap_tas=float(warmth[0]),
            gap_pr=float(rain[0]),
        )


@dataclass(frozen=True)
class Facts:
    """The facts of a run."""

    name: str
    horizon: Horizon
    target: Target
    lapse: float
    verdict: Verdict
    far_sigma: float | None
    warming: float
    map: Survey
    entries: list[Entry]
    provenance: Provenance
    places: list[BestPlace]
    model_places: list[ModelPlace]
    by: Dissimilarity | None = None

    @property
    def title(self) -> str:
        """The title of the result."""
        return title(self.name, self.horizon)


def title(name: str, horizon: Horizon) -> str:
    """The title of the map of a place at a horizon."""
    return tr(
        "Where is the climate of {name} at the {horizon} horizon lived today?",
        name=name,
        horizon=statements.horizon_short(horizon),
    )


def help_text() -> str:
    """The help beside the dialog."""
    text = tr(
        "Shows where the climate that a commune expects is lived today.\n\n"
        "Choose a commune (or a point) and a horizon. Each land cell of Europe and the Maghreb is compared with the "
        "climate expected here, season by season; the map gives the dissimilarity in sigma: under 1 strong analogue, 1 "
        "to 2 good, 2 to 4 partial, 4 or more no analogue.\n\n"
        "Band 1: sigma of the median of the models. Band 2: share of models that agree (sigma of 2 or less). Band 3: "
        "the variable that limits most (1 to 4 temperature of winter, spring, summer, autumn; 5 to 8 rain).\n\n"
        "The report gives the best places, how far the place moves from its own climate, the method, the limits and "
        "the sources. Ranked by another metric than sigma, the map has one more band, the last, named for it."
    )
    return f"{text}\n\n{help_on_metrics()}"


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    lines = [
        statements.meaning(facts.horizon, facts.target),
        statements.movement(facts.name, facts.target, facts.warming, facts.horizon),
        statements.verdict(facts.verdict),
        tr(
            "{under_1:,} cells out of {cells:,} read under 1 sigma, {under_2:,} under 2.",
            under_1=facts.map.under_1,
            under_2=facts.map.under_2,
            cells=facts.map.cells,
        ),
    ]
    return [*lines, *metric_lines(facts), *warnings(facts), *facts.provenance.notes]


def metric_lines(facts: Facts) -> list[str]:
    """What ranked, where it was not sigma."""
    if facts.by is None:
        return []
    best, without = facts.places[0].metric_value, facts.map.cells - facts.map.comparable
    return ranked_by(facts.by.name, facts.by.home_reading, best, without)


def warnings(facts: Facts) -> list[str]:
    """What must not be overlooked."""
    lines = []
    lines.extend(statements.baseline(facts.target))
    if facts.verdict.stays_within_variability:
        lines.append(statements.within_variability(facts.far_sigma))
    if facts.target.from_neighbour:
        lines.append(tr("No climate data in this place's own cell: the nearest land cell was taken."))
    return lines


def page(facts: Facts) -> Report:
    """The readable result."""
    return Report(
        title=facts.title,
        lead=(statements.meaning(facts.horizon, facts.target), *metric_lines(facts)),
        verdict=" ".join(sentences(facts)[1:4]),
        warnings=tuple(warnings(facts)),
        sections=(_places(facts), *_models(facts), climate_section(facts.name, facts.entries), _method(facts)),
        notes=facts.provenance.lines,
    )


def climate_section(name: str, entries: list[Entry]) -> Section:
    """The climate of a place, today and at the horizon."""
    units = {"d": tr("days")}
    rows = []
    for entry in entries:
        digits = 1 if entry.unit == "°C" else 0
        figures = (entry.today, entry.median, entry.low, entry.high)
        low_high = [tr("{value:,.{digits}f}", value=v, digits=digits) for v in figures]
        label = capital(say(entry.label)) + (
            " " + tr("(estimate, ±{error:.0f})", error=entry.error_days) if entry.estimated else ""
        )
        rows.append(
            (label, units.get(entry.unit, entry.unit), low_high[0], low_high[1], f"{low_high[2]} … {low_high[3]}")
        )
    return Section(
        title=tr("Climate of {name}, today and at the horizon", name=name),
        heads=(tr("Variable"), tr("Unit"), tr("Today"), tr("Horizon (median)"), tr("8 models out of 10")),
        rows=tuple(rows),
        numbers=(2, 3, 4),
    )


def _places(facts: Facts) -> Section:
    rows = tuple(
        (
            str(place.rank),
            f"{place.name} ({place.country})" if place.country else place.name,
            tr("{value:.2f}", value=place.sigma),
            tr("{low:.1f} … {high:.1f}", low=place.sigma_low, high=place.sigma_high),
            say(band_of(place.sigma).label),
            tr("{value:.0f} %", value=100 * place.agreement),
            tr("{value:.0f} %", value=100 * place.closeness),
            tr("{value:+.1f} °C", value=place.gap_tas),
            tr("{value:+.0f} %", value=place.gap_pr),
            say(facts.target.variable_set.variables[place.limiting].label),
            tr("{value:,.0f} km", value=place.distance_km),
            *metric_cell(facts.by, place.metric_value),
        )
        for place in facts.places
    )
    return Section(
        title=tr("Best places, at least 150 km apart"),
        text=(
            tr(
                "Agreement: share of models at 2 sigma or less. Way travelled: how much of the way from here today to "
                "here at the horizon that place has already gone. Temperature and rain: that place today against here "
                "at the horizon."
            ),
        ),
        heads=(
            tr("No."),
            tr("Near"),
            tr("Sigma"),
            tr("8 models out of 10"),
            tr("Reading"),
            tr("Agreement"),
            tr("Way travelled"),
            tr("Temperature"),
            tr("Rain"),
            tr("What differs most"),
            tr("Distance"),
            *metric_head(facts.by),
        ),
        rows=rows,
        numbers=(0, 2, 3, 5, 6, 7, 8, 10, 11),
    )


def metric_head(by: Dissimilarity | None) -> tuple[str, ...]:
    """The head of the column of the metric that ranks; none for sigma, which has its own."""
    return () if by is None else (capital(metric_name(by.name)),)


def metric_cell(by: Dissimilarity | None, value: float) -> tuple[str, ...]:
    """The reading of the metric that ranks, in a column of its own."""
    if by is None:
        return ()
    return (tr("{value:.2f}", value=value) if math.isfinite(value) else "–",)


def _models(facts: Facts) -> tuple[Section, ...]:
    """The best place of each model; none where they were not looked for, or there is but one model."""
    if len(facts.model_places) < _SEVERAL:
        return ()
    rows = tuple(
        (
            place.model,
            f"{place.name} ({place.country})" if place.country else place.name,
            tr("{value:.2f}", value=place.sigma),
            say(band_of(place.sigma).label),
            tr("{value:.0f} %", value=100 * place.closeness),
            tr("{value:+.1f} °C", value=place.gap_tas),
            tr("{value:+.0f} %", value=place.gap_pr),
            tr("{value:,.0f} km", value=place.distance_km),
        )
        for place in facts.model_places
    )
    return (
        Section(
            title=tr("Each climate model by itself"),
            text=(models_agreement(facts),),
            heads=(
                tr("Model"),
                tr("Near"),
                tr("Sigma"),
                tr("Reading"),
                tr("Way travelled"),
                tr("Temperature"),
                tr("Rain"),
                tr("Distance"),
            ),
            rows=rows,
            numbers=(2, 4, 5, 6, 7),
        ),
    )


def models_agreement(facts: Facts) -> str:
    """How far the models' best places lie from that of their median, in a sentence."""
    first, places = facts.places[0], facts.model_places
    away = great_circle_km(
        first.lon, first.lat, np.array([place.lon for place in places]), np.array([place.lat for place in places])
    )
    return tr(
        "Each model changes the climate in its own way, and has a best place of its own: {near} of {count} lie within "
        "{reach:,.0f} km of {name}, half of them within {half:,.0f} km. A single place is one answer among several.",
        near=int((away <= NEAR_KM).sum()),
        count=len(places),
        reach=NEAR_KM,
        name=first.name,
        half=float(np.median(away)),
    )


def _method(facts: Facts) -> Section:
    text = [
        statements.method(facts.target),
        *statements.weights(facts.target),
        statements.elevation_note(facts.target, facts.lapse),
    ]
    other = facts.target.second_opinion
    if other is not None:
        moved = float(other.sigma(facts.target.distance(facts.target.today[None, :], other))[0])
        text.append(
            tr(
                "Second opinion: with the {kind} covariance the place moves {sigma:.2f} sigma instead of {own:.2f}.",
                kind=statements.covariance_name(other.kind),
                sigma=moved,
                own=facts.target.self_sigma,
            )
        )
    return Section(title=tr("Method"), text=tuple(text))
