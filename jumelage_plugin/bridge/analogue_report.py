"""What the map of climate analogues says in words."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.analogues import CellMap, Target, Verdict
from ..core.bands import band_of
from ..core.horizons import Horizon
from ..core.options import VARIABLES
from ..core.portrait import Entry
from ..core.twinning import percent
from ..core.variables import annual_precipitation, annual_temperature
from . import statements
from .report import Report, Section
from .wording import capital, say, tr


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
    agreement: float
    closeness: float
    limiting: int
    gap_tas: float
    gap_pr: float

    @classmethod
    def of(
        cls,
        rank: int,
        nearest: tuple[str, str, str, float] | None,
        distance_km: float,
        target: Target,
        cells: CellMap,
        i: int,
    ) -> BestPlace:
        """The place of the cell at position `i` of a map."""
        country, code, name = nearest[:3] if nearest else ("", "", "")
        climate, assessment = cells.values[i], cells.assessment
        warmth, rain = target.median_year
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
            agreement=float(assessment.agreement[i]),
            closeness=float(target.closeness(assessment.distance[i])),
            limiting=int(assessment.limiting[i]),
            gap_tas=float(annual_temperature(climate)) - warmth,
            gap_pr=float(percent(annual_precipitation(climate), rain)),
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
    map: CellMap
    entries: list[Entry]
    places: list[BestPlace]

    def cells_under(self, sigma: float) -> int:
        """How many cells read under `sigma`."""
        return int((self.map.assessment.sigma < sigma).sum())

    @property
    def title(self) -> str:
        """The title of the result."""
        return tr(
            "Where is the climate of {name} at the {horizon} horizon lived today?",
            name=self.name,
            horizon=statements.horizon_short(self.horizon),
        )


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Shows where the climate that a commune expects is lived today.\n\n"
        "Choose a commune (or a point) and a horizon. Each land cell of Europe and the Maghreb is compared with the "
        "climate expected here, season by season; the map gives the dissimilarity in sigma: under 1 strong analogue, 1 "
        "to 2 good, 2 to 4 partial, 4 or more no analogue.\n\n"
        "Band 1: sigma of the median of the models. Band 2: share of models that agree (sigma of 2 or less). Band 3: "
        "the variable that limits most (1 to 4 temperature of winter, spring, summer, autumn; 5 to 8 rain).\n\n"
        "The report gives the best places, how far the place moves from its own climate, the method, the limits and "
        "the sources."
    )


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    lines = [
        statements.meaning(facts.horizon, facts.target),
        statements.movement(facts.name, facts.target, facts.warming),
        statements.verdict(facts.verdict),
        tr(
            "{under_1:,} cells out of {cells:,} read under 1 sigma, {under_2:,} under 2.",
            under_1=facts.cells_under(1.0),
            under_2=facts.cells_under(2.0),
            cells=len(facts.map.row),
        ),
    ]
    return lines + warnings(facts)


def warnings(facts: Facts) -> list[str]:
    """What must not be overlooked."""
    lines = []
    if facts.verdict.stays_within_variability:
        lines.append(statements.within_variability(facts.far_sigma))
    if facts.target.from_neighbour:
        lines.append(tr("No climate data in this place's own cell: the nearest land cell was taken."))
    return lines


def page(facts: Facts) -> Report:
    """The readable result."""
    return Report(
        title=facts.title,
        lead=(statements.meaning(facts.horizon, facts.target),),
        verdict=" ".join(sentences(facts)[1:4]),
        warnings=tuple(warnings(facts)),
        sections=(_places(facts), climate_section(facts.name, facts.entries), _method(facts)),
        notes=(statements.limits(), tr("Sources: {sources}", sources=statements.sources())),
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
            say(band_of(place.sigma).label),
            tr("{value:.0f} %", value=100 * place.agreement),
            tr("{value:.0f} %", value=100 * place.closeness),
            tr("{value:+.1f} °C", value=place.gap_tas),
            tr("{value:+.0f} %", value=place.gap_pr),
            say(VARIABLES[place.limiting].label),
            tr("{value:,.0f} km", value=place.distance_km),
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
            tr("Reading"),
            tr("Agreement"),
            tr("Way travelled"),
            tr("Temperature"),
            tr("Rain"),
            tr("What differs most"),
            tr("Distance"),
        ),
        rows=rows,
        numbers=(0, 2, 4, 5, 6, 7, 9),
    )


def _method(facts: Facts) -> Section:
    text = [statements.method(facts.target), statements.elevation_note(facts.target, facts.lapse)]
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
