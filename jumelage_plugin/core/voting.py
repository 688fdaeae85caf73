"""Criteria on which several people vote from 0 to 4, and what they say together.

A person who does not know says so: that is no vote, and never counts as 0. No mean is given without the number
of those who voted and how far they differ.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median

from .errors import JumelageError
from .messages import Message

LOWEST, HIGHEST = 0, 4
LEAST_SURE, SUREST = 1, 3
DISAGREEMENT = 3
"""Points between two voters on one criterion from which they are said to disagree."""


@dataclass(frozen=True)
class VotedCriterion:
    """A criterion: its code, the question put to voters, its weight; a `veto` can rule out by itself.

    `computed` ones are not voted: their score comes from data. Raises `JumelageError` for a weight below 0 or none.
    """

    code: str
    question: Message
    weight: float = 1.0
    veto: bool = False
    computed: bool = False

    def __post_init__(self) -> None:
        """Refuse a weight with which no mean can be made; planners edit the weights."""
        if not 0.0 <= self.weight < math.inf:
            raise JumelageError(
                "The weight of the criterion “{criterion}” is {weight}: give 0 or more.",
                criterion=self.code,
                weight=self.weight,
            )


@dataclass(frozen=True)
class Vote:
    """What one person says on one criterion: 0 to 4, None for “don't know”; confidence from 1 to 3, if told."""

    criterion: str
    voter: str
    score: int | None
    confidence: int | None = None


@dataclass(frozen=True)
class Tally:
    """What those who know say on one criterion, how many of them say 0 (`zeros`), and how many do not know."""

    mean: float
    middle: float
    low: int
    high: int
    voters: int
    unknown: int
    zeros: int

    @property
    def disagree(self) -> bool:
        """Whether two of them stand far apart."""
        return self.high - self.low >= DISAGREEMENT


def tally(votes: Iterable[Vote]) -> dict[str, Tally]:
    """The votes by criterion; a criterion on which nobody knows is left out.

    Raises `JumelageError` for a score or confidence outside its scale and for two votes of one person on one criterion.
    """
    found: dict[str, dict[str, int | None]] = {}
    for vote in votes:
        if vote.score is not None and not LOWEST <= vote.score <= HIGHEST:
            raise JumelageError("The score {score} is not between 0 and 4.", score=vote.score)
        if vote.confidence is not None and not LEAST_SURE <= vote.confidence <= SUREST:
            raise JumelageError("The confidence {confidence} is not between 1 and 3.", confidence=vote.confidence)
        by_voter = found.setdefault(vote.criterion, {})
        if vote.voter in by_voter:
            raise JumelageError(
                "{voter} has voted twice on “{criterion}”: keep one vote.", voter=vote.voter, criterion=vote.criterion
            )
        by_voter[vote.voter] = vote.score
    return {code: made for code, by_voter in found.items() if (made := _tally(by_voter)) is not None}


def _tally(by_voter: Mapping[str, int | None]) -> Tally | None:
    known = [score for score in by_voter.values() if score is not None]
    if not known:
        return None
    unknown = len(by_voter) - len(known)
    zeros = known.count(LOWEST)
    return Tally(fmean(known), float(median(known)), min(known), max(known), len(known), unknown, zeros)


def votes_on(criteria: Iterable[VotedCriterion], votes: Iterable[Vote]) -> list[Vote]:
    """The votes on these criteria, without those on what is computed or on what is asked elsewhere."""
    asked = {criterion.code for criterion in criteria if not criterion.computed}
    return [vote for vote in votes if vote.criterion in asked]


def weighted_mean(criteria: Sequence[VotedCriterion], scores: Mapping[str, float]) -> float | None:
    """The mean of the scores there are, by the weights of their criteria; None where nothing weighs."""
    known = [(criterion.weight, scores[criterion.code]) for criterion in criteria if criterion.code in scores]
    total = sum(weight for weight, _ in known)
    return sum(weight * score for weight, score in known) / total if total > 0 else None


def known_share(criteria: Sequence[VotedCriterion], scores: Mapping[str, float]) -> float:
    """The part of the weights that is known, from 0 to 1."""
    total = sum(criterion.weight for criterion in criteria)
    known = sum(criterion.weight for criterion in criteria if criterion.code in scores)
    return known / total if total > 0 else 0.0


def of_voters(
    criteria: Sequence[VotedCriterion], votes: Iterable[Vote], computed: Mapping[str, float]
) -> dict[str, float]:
    """The weighted mean of each person who knows anything, by person; what is `computed` counts for everyone."""
    own: dict[str, dict[str, float]] = {}
    for vote in votes:
        if vote.score is not None:
            own.setdefault(vote.voter, dict(computed))[vote.criterion] = float(vote.score)
    means = {voter: weighted_mean(criteria, scores) for voter, scores in own.items()}
    return {voter: mean for voter, mean in means.items() if mean is not None}
