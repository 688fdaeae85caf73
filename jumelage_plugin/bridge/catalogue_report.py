"""What a catalogue of twins says in words."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.horizons import Horizon
from . import statements
from .wording import tr


@dataclass(frozen=True)
class Facts:
    """The facts of a run, in numbers of communes but for `pairs` and `count`, the twins asked for each.

    `homes` have twins; of them `diagonal` are judged by a yardstick without correlations.
    """

    horizon: Horizon
    homes: int
    without_data: int
    without_twin: int
    diagonal: int
    outside: int
    pairs: int
    count: int
    resumed: int


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Ranks the twins of many communes in one go: each with its own future and its own yardstick, as “Climate "
        "twins of a commune” would rank them one by one.\n\n"
        "One row a pair: the commune (home_…), and its twin with rank, sigma, closeness, similarity and gaps. The "
        "points are the twins: filter home_code to see those of one commune.\n\n"
        "All communes of France take about a minute. A run that was stopped goes on where it ended when the same "
        "settings and the same file are given: what is done is kept beside the result, in a file that ends in "
        ".part.gpkg."
    )


def sentences(run: object) -> list[str]:
    """The result in a few sentences; `run` has `facts`."""
    facts: Facts = run.facts  # type: ignore[attr-defined]
    lines = [
        statements.meaning_short(facts.horizon),
        tr("{pairs:,} twins of {homes:,} communes were written.", pairs=facts.pairs, homes=facts.homes),
    ]
    if facts.resumed:
        lines.append(tr("{count:,} communes were there from an earlier run.", count=facts.resumed))
    lines += alone_lines(facts.without_twin)
    return [*lines, *covariance_lines(facts.homes, facts.diagonal), *outside_lines(facts.without_data, facts.outside)]


def alone_lines(count: int) -> list[str]:
    """How many communes have nobody to be compared with."""
    return [tr("{count:,} communes have no candidate in this pool.", count=count)] if count else []


def covariance_lines(homes: int, diagonal: int) -> list[str]:
    """That two kinds of yardstick stand side by side, where they do."""
    if diagonal in {0, homes}:
        return []
    return [
        tr(
            "{count:,} communes lie where no yearly series reach: their yardstick knows no correlations of the seasons "
            "(covariance: diagonal), and their sigma is not quite comparable with that of the others.",
            count=diagonal,
        )
    ]


def reverse_help() -> str:
    """The help of the reverse question."""
    return tr(
        "Shows which communes will have the climate that yours has today: those who could learn from what is done "
        "here.\n\n"
        "Each commune is judged with its own future and its own yardstick: its sigma, closeness and score are those "
        "that yours has in its list of twins. Temperature and rain (gap_…): yours today against theirs at the horizon."
    )


def novelty_help() -> str:
    """The help of novelty."""
    return tr(
        "Gives for each commune the sigma of its best analogue, whatever its likeness: it tells whether "
        "the climate expected at the horizon is already lived somewhere.\n\n"
        "4 sigma or more: no analogue in this pool. The same is said where a commune that moves 2 sigma or more has "
        "no better match than its own climate of today. The pool is what you choose: communes of France and Spain, "
        "localities of 32 other countries when included."
    )


def reverse_lines(name: str, horizon: Horizon, homes: int, under_2: int) -> list[str]:
    """Who will have the climate of a place, in two sentences."""
    return [
        statements.meaning_short(horizon),
        tr(
            "{under_2:,} communes out of {homes:,} will have a climate within 2 sigma of that of {name} today.",
            under_2=under_2,
            homes=homes,
            name=name,
        ),
    ]


def novelty_lines(horizon: Horizon, homes: int, without: int) -> list[str]:
    """How many communes have no analogue, in two sentences."""
    return [
        statements.meaning_short(horizon),
        tr("{without:,} communes out of {homes:,} have no analogue in this pool.", without=without, homes=homes),
    ]


def outside_lines(without_data: int, outside: int) -> list[str]:
    """Who could not be judged."""
    lines = []
    if without_data:
        lines.append(tr("{count:,} communes lie outside the climate data.", count=without_data))
    if outside:
        lines.append(tr("{count:,} features of the layer lie in no commune.", count=outside))
    return lines
