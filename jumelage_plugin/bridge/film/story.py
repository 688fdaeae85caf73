"""What the film tells, shot by shot: in one language, from what stands in the twinning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...core.coverage import VALIDATED
from ...core.schema import UUID
from ...core.subtitles import spoken_seconds
from ...io.geodesy import apart_km
from ..document_facts import DocumentFacts, Shown
from ..reports import talking_points
from ..reports.study import nearness
from ..reports.study_method import names
from ..twinning_rows import GEOMETRY, Row
from ..wording import tr

TITLE, FIGURES, TRAJECTORY, FLIGHT, PRACTICE, HOME, CREDITS = (
    "title",
    "figures",
    "trajectory",
    "flight",
    "practice",
    "home",
    "credits",
)
_LEAST = {TITLE: 5.0, FIGURES: 8.0, TRAJECTORY: 10.0, FLIGHT: 8.0, PRACTICE: 7.0, HOME: 6.0, CREDITS: 8.0}
"""Seconds that a shot lasts at least, spoken or not."""
_MOST_PRACTICES, _MOST_ACTIONS = 6, 3


@dataclass(frozen=True)
class Shot:
    """One shot: what it is of, its heading, what is said, and what is read on it.

    `language` is that of what is said where it differs from the film's, for nobody has translated it yet; `practice`
    the uuid of the one that is shown.
    """

    kind: str
    heading: str
    spoken: str
    lines: tuple[str, ...] = ()
    photo: Shown | None = None
    practice: str = ""
    language: str = ""


def story(facts: DocumentFacts) -> list[Shot]:
    """The shots in their order; to be called while its language is spoken."""
    practices = shown_practices(facts)
    return [
        _title(facts),
        _figures(facts),
        _trajectory(facts),
        _flight(facts),
        *(_practice(facts, row) for row in practices),
        _home(facts),
        _credits(facts, practices),
    ]


def lengths(told: Sequence[Sequence[Shot]]) -> list[float]:
    """How long each shot lasts (seconds) so that all languages have the time to say it."""
    return [
        round(max(_LEAST[shots[0].kind], *(spoken_seconds(shot.spoken) for shot in shots)) + 0.05, 1)
        for shots in zip(*told)
    ]


def shown_practices(facts: DocumentFacts) -> list[Row]:
    """Those with a photo that may be shown and a place first, then those that were validated."""

    def order(row: Row) -> tuple[bool, bool]:
        return (not facts.photos(row[UUID]), row["status"] != VALIDATED)

    placed = [row for row in facts.material.practices if not row[GEOMETRY].isNull() and facts.text(row, "summary")]
    return sorted(placed, key=order)[:_MOST_PRACTICES]


def _title(facts: DocumentFacts) -> Shot:
    invented = facts.material.is_example
    note = (tr("Invented example: nothing shown here was observed, and nobody is real."),) if invented else ()
    return Shot(TITLE, facts.name, talking_points.sentence(facts), (tr("A climate twinning"), *note))


def _figures(facts: DocumentFacts) -> Shot:
    spoken = tr("{twin} lives already with a climate near the one that {home} expects.", **names(facts))
    lines = (*talking_points.figure_texts(facts), nearness(facts))
    return Shot(FIGURES, tr("The figures to remember"), spoken, lines)


def _trajectory(facts: DocumentFacts) -> Shot:
    spoken = tr(
        "As the world warms, the climate that {home} expects is lived today in other places. The map shows one of them "
        "for each step. They are results of a calculation, not forecasts.",
        home=facts.home,
    )
    return Shot(TRAJECTORY, tr("Where the climate to come is lived today"), spoken)


def _flight(facts: DocumentFacts) -> Shot:
    home, twin = facts.material.home, facts.material.twin
    km = apart_km(home["longitude"], home["latitude"], twin["longitude"], twin["latitude"])
    spoken = tr(
        "From {home} to {twin}: {km:,.0f} km as the crow flies. We go there without flying, by train first.",
        km=km,
        **names(facts),
    )
    return Shot(FLIGHT, tr("From {home} to {twin}", **names(facts)), spoken)


def _practice(facts: DocumentFacts, row: Row) -> Shot:
    photo = next(iter(facts.photos(row[UUID])), None)
    lines = tuple(filter(None, (facts.words(row["theme"]), facts.words(row["status"]))))
    words = facts.text(row, "summary")
    return Shot(PRACTICE, facts.title(row), words, lines, photo, str(row[UUID]), facts.language_of(row, "summary"))


def _home(facts: DocumentFacts) -> Shot:
    actions = facts.material.actions
    best = [actions[one.action] for one in facts.material.ranked][:_MOST_ACTIONS]
    spoken = tr("We bring practices home, vote on what suits us, and say in public what we keep and what we do not.")
    return Shot(HOME, tr("What we take home"), spoken, tuple(facts.title(row) for row in best))


def _credits(facts: DocumentFacts, practices: Sequence[Row]) -> Shot:
    sources = dict.fromkeys(str(row["source"]) for row in facts.material.indicators if row["source"])
    photos = dict.fromkeys(shown.credit for row in practices for shown in facts.photos(row[UUID])[:1] if shown.credit)
    lines = (
        *sources,
        tr("Background: Natural Earth, public domain. Outlines of communes: see the sources of the twinning."),
        *photos,
        tr("Made with Jumelage climatique, a free QGIS plugin."),
    )
    return Shot(CREDITS, tr("Sources and licences"), tr("Thank you to all those who took part."), lines)
