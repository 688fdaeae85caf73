"""What a trajectory says in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ..core.bands import band_of
from ..core.communes import CommuneTable
from ..core.horizons import CUSTOM, Horizon
from ..core.kernel import HIGH
from ..core.levels import REFERENCE_YEAR, TRACC_YEARS, Year
from ..core.trajectory import NOWHERE, Step, Trajectory
from ..core.variables import Array
from . import statements, twin_report
from .profile_words import similarity_note
from .provenance import Provenance
from .report import Report, Section
from .tables import reasons_text
from .wording import capital, listed, say, tr

_NAMED = 3
"""Places of models named for each level."""


@dataclass(frozen=True)
class Spread:
    """How far the models' best places lie from that of the level, in km: half of them, and 9 in 10; NaN if unknown."""

    half: float
    most: float


@dataclass(frozen=True)
class Stage:
    """A level with its year on the reference path and that of the next (`until`).

    `move_km` is the way from the place before (0 where it stays), `apart_km` (models,) the distance of each
    model's place from that of the level.
    """

    step: Step
    year: Year
    until: int
    move_km: float
    apart_km: Array

    @property
    def spread(self) -> Spread:
        """The spread of the models' places."""
        known = self.apart_km[np.isfinite(self.apart_km)]
        if not len(known):
            return Spread(np.nan, np.nan)
        half, most = np.percentile(known, [50.0, HIGH])
        return Spread(float(half), float(most))


@dataclass(frozen=True)
class Facts:
    """The facts of a run."""

    trajectory: Trajectory
    stages: tuple[Stage, ...]
    provenance: Provenance

    @property
    def table(self) -> CommuneTable:
        """The places."""
        return self.trajectory.pool.table

    @property
    def name(self) -> str:
        """The name of the home commune."""
        return str(self.table.name[self.trajectory.pool.home])

    @property
    def title(self) -> str:
        """The title of the result."""
        return tr("Climate trajectory of {name}", name=self.name)

    @property
    def levels(self) -> tuple[float, float]:
        """The first and the last level, in K."""
        return self.stages[0].step.horizon.level, self.stages[-1].step.horizon.level

    def home_km(self, position: int) -> float:
        """Distance of a place from home; NaN where there is none."""
        return float("nan") if position == NOWHERE else float(self.trajectory.pool.distance_km[position])


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Shows where the climate that a commune expects is lived today, as the world warms step by step: one place for "
        "each level of warming, and the line that links them.\n\n"
        "At each level communes are judged and ranked as climate twins. Places whose score is within the tolerance of "
        "the best are taken as equal, for the data does not tell them apart: the place of the level before is kept if "
        "it is one of them, else the nearest to it that lies at least one step away, else the best. The table gives "
        "the rank of the place that was chosen, and the one ranked first. Where nothing fits, it says so and the line "
        "stops.\n\n"
        "Years are those of TRACC, the official reference path of warming for France, with straight lines between its "
        "dates: they serve to read and to play the trajectory and are not a forecast. To play it, open the Temporal "
        "Controller, take the full range of the layers, a step of one year, and start."
    )


def level_text(level: float) -> str:
    """A level as it stands on the map."""
    return tr("+{level:g} °C", level=round(level, 2))


def level_name(horizon: Horizon) -> str:
    """A level as it stands in the report: a TRACC horizon keeps its name."""
    text = level_text(horizon.level)
    return text if horizon.name == CUSTOM else f"{text} ({statements.horizon_short(horizon)})"


def levels_by_place(facts: Facts) -> dict[int, str]:
    """The levels at which each place is that of the trajectory, in words."""
    runs: dict[int, list[list[float]]] = {}
    before = None
    for stage in facts.stages:
        position, level = stage.step.position, stage.step.horizon.level
        if position != before:
            runs.setdefault(position, []).append([])
        runs[position][-1].append(level)
        before = position
    return {position: ", ".join(_run(run) for run in found) for position, found in runs.items() if position != NOWHERE}


def _run(levels: list[float]) -> str:
    """Successive levels in words."""
    first, last = level_text(levels[0]), level_text(levels[-1])
    return first if len(levels) == 1 else f"{first} … {last}"


def reading(stage: Stage) -> str:
    """What the place of a level is worth, in words."""
    step = stage.step
    if step.row is not None:
        return say(band_of(step.row.sigma).label)
    if step.position == NOWHERE:
        return tr("no analogue in this pool")
    return tr("this place itself: nothing in this pool is nearer")


def place_name(facts: Facts, position: int) -> str:
    """A place with its country, a dash where there is none."""
    return "–" if position == NOWHERE else f"{facts.table.name[position]} ({facts.table.country[position]})"


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    return [meaning(facts), *_way(facts), *warnings(facts), *facts.provenance.notes]


def meaning(facts: Facts) -> str:
    """What the levels stand for."""
    first, last = facts.levels
    step = facts.stages[0].step
    return tr(
        "Levels: global warming from {first} to {last} above 1850-1900. Futures are {ensemble} patterns of {models} "
        "models scaled to each level; they are not model runs.",
        first=level_text(first),
        last=level_text(last),
        ensemble=statements.ensemble_name(step.horizon.ensemble),
        models=len(step.target.models),
    )


def _way(facts: Facts) -> list[str]:
    """The places in a sentence, and how many were compared."""
    stops = listed(
        tr("{level}: {name}", level=level_name(stage.step.horizon), name=_stop(facts, stage)) for stage in facts.stages
    )
    return [
        tr("{name}, level by level: {stops}.", name=facts.name, stops=stops),
        tr("{count:,} communes and places compared.", count=facts.trajectory.pool_size),
    ]


def _stop(facts: Facts, stage: Stage) -> str:
    """The place of a level, or that there is none."""
    position = stage.step.position
    return tr("no analogue in this pool") if position == NOWHERE else place_name(facts, position)


def warnings(facts: Facts) -> list[str]:
    """What must not be overlooked."""
    found, lines = facts.trajectory, []
    home, target = found.pool.home, found.steps[0].target
    nowhere = _levels(stage for stage in facts.stages if stage.step.position == NOWHERE)
    if nowhere:
        lines.append(tr("No analogue in this pool at {levels}: the line stops there.", levels=nowhere))
    stays = _levels(stage for stage in facts.stages if stage.step.position == home)
    if stays:
        lines.append(tr("At {levels} nothing in this pool is nearer than this place itself.", levels=stays))
    within = _levels(
        stage for stage in facts.stages if stage.step.verdict.stays_within_variability and stage.step.row is not None
    )
    if within:
        lines.append(
            tr(
                "At {levels} this place stays within its present variability (under 1 sigma): many places fit, and the "
                "one named is one of them.",
                levels=within,
            )
        )
    if target.from_neighbour:
        lines.append(tr("No climate data in this place's own cell: the nearest land cell was taken."))
    if len(found.out_of_data):
        lines.append(twin_report.out_of_data(facts.table, found.out_of_data))
    return [*lines, years_note()]


def _levels(stages: Iterable[Stage]) -> str:
    """Levels in words, empty where there are none."""
    return ", ".join(level_text(stage.step.horizon.level) for stage in stages)


def years_note() -> str:
    """What the years rest on."""
    return tr(
        "Years: when mainland France stands at each level on TRACC, the official reference path ({dates}), with "
        "straight lines from {start} (the middle of 1981-2010), between its dates and beyond the last. They serve to "
        "read and play the trajectory; they are not a forecast.",
        dates=", ".join(str(year) for year in TRACC_YEARS.values()),
        start=str(REFERENCE_YEAR),
    )


def page(facts: Facts) -> Report:
    """The readable result."""
    table, places = facts.table, facts.trajectory.out_of_data
    return Report(
        title=facts.title,
        lead=(meaning(facts),),
        verdict=" ".join(_way(facts)),
        warnings=tuple(warnings(facts)),
        sections=(
            _stages(facts),
            *_models(facts),
            _method(facts),
            *twin_report.out_of_data_section(table, places),
        ),
        notes=facts.provenance.lines,
    )


def _stages(facts: Facts) -> Section:
    return Section(
        title=tr("One place for each level"),
        text=(
            tr(
                "Agreement: share of models at 2 sigma or less. Way travelled: how much of the way from here today to "
                "here at that level the place has already gone. Half of the models within: how far from it half of the "
                "models have their own best place, at most."
            ),
        ),
        heads=(
            tr("Level"),
            tr("Year"),
            tr("Place"),
            tr("Sigma"),
            tr("Reading"),
            tr("Agreement"),
            tr("Way travelled"),
            tr("Rank"),
            tr("Distance"),
            tr("Half of the models within"),
        ),
        rows=tuple(_cells(facts, stage) for stage in facts.stages),
        numbers=(1, 3, 5, 6, 7, 8, 9),
        wide=True,
    )


def _cells(facts: Facts, stage: Stage) -> tuple[str, ...]:
    step, row = stage.step, stage.step.row
    head = (level_name(step.horizon), str(stage.year.number), place_name(facts, step.position))
    if row is None:
        sigma = step.verdict.best_sigma if step.position == NOWHERE else step.verdict.self_sigma
        return (*head, tr("{value:.2f}", value=sigma), reading(stage), "–", "–", "–", "–", _half(stage), _why(stage))
    return (
        *head,
        tr("{value:.2f}", value=row.sigma),
        reading(stage),
        tr("{value:.0f} %", value=100 * row.agreement),
        tr("{value:.0f} %", value=100 * row.closeness),
        tr("{value:,}", value=row.rank),
        tr("{value:,.0f} km", value=row.distance_km),
        _half(stage),
        ". ".join((capital(_ranking(facts, stage)), reasons_text(row.reasons))),
    )


def _half(stage: Stage) -> str:
    half = stage.spread.half
    return tr("{value:,.0f} km", value=half) if np.isfinite(half) else "–"


def _why(stage: Stage) -> str:
    """Why a level has no place of the pool."""
    verdict = stage.step.verdict
    if stage.step.position == NOWHERE:
        return statements.verdict(verdict)
    return tr("this place itself: nothing in this pool is nearer")


def _ranking(facts: Facts, stage: Stage) -> str:
    """How the place stands to the one ranked first."""
    step = stage.step
    if step.first == step.position:
        return tr("ranked first, score {score:.2f}", score=step.first_score)
    return tr(
        "score {score:.2f}; ranked first: {name}, score {best:.2f}",
        score=step.row.score,
        name=place_name(facts, step.first),
        best=step.first_score,
    )


def _models(facts: Facts) -> tuple[Section, ...]:
    """How far the models differ, level by level; nothing to say of one model alone."""
    if len(facts.stages[0].step.target.models) == 1:
        return ()
    return (
        Section(
            title=tr("Each climate model by itself"),
            text=(
                tr(
                    "Each model changes the climate in its own way, and has a best place of its own at each level. A "
                    "single place is one answer among several."
                ),
            ),
            heads=(
                tr("Level"),
                tr("Models with a place"),
                tr("Different places"),
                tr("Half within"),
                tr("9 in 10 within"),
                tr("Most often"),
            ),
            rows=tuple(_model_cells(facts, stage) for stage in facts.stages),
            numbers=(1, 2, 3, 4),
        ),
    )


def _model_cells(facts: Facts, stage: Stage) -> tuple[str, ...]:
    found, spread = stage.step.by_model, stage.spread
    often = Counter(found.found.tolist()).most_common(_NAMED)
    return (
        level_name(stage.step.horizon),
        tr("{found} of {count}", found=len(found.found), count=len(found.models)),
        str(len(set(found.found.tolist()))),
        *(tr("{value:,.0f} km", value=km) if np.isfinite(km) else "–" for km in (spread.half, spread.most)),
        listed(tr("{name}: {number}", name=place_name(facts, place), number=number) for place, number in often),
    )


def _method(facts: Facts) -> Section:
    found = facts.trajectory
    target, rule = found.steps[0].target, found.rule
    text = (
        statements.method(target),
        statements.elevation_note(target, found.pool.lapse),
        similarity_note(found.pool.profile),
        tr(
            "At each level the places whose score is within {tolerance:g} % of the best that fits (nearer than home, "
            "under 4 sigma) are taken as equal. The place of the level before is kept if it is one of them; else the "
            "nearest one at least {spacing:,.0f} km from it, else the best. At the first level it is the best.",
            tolerance=100 * rule.tolerance,
            spacing=rule.spacing_km,
        ),
    )
    return Section(title=tr("Method"), text=text)
