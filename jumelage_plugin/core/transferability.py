"""Whether a practice seen in the twin commune can come home: votes, vetoes, and an answer with its spread.

The answer is one of three, never a bare score: transferable, to be adapted, not transferable as it is; or that too
few have voted. The criteria follow those by which FAO (2015) and Climate-ADAPT describe a replicable practice,
and the vetoes are what no advantage makes up for: no water, no right to act, harm done elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .bands import BANDS
from .messages import Message, message
from .voting import Tally, Vote, VotedCriterion, known_share, of_voters, tally, votes_on, weighted_mean

CLIMATE_WINDOW = "climate_window"
TRANSFER_CRITERIA = (
    VotedCriterion("hazard_grows", message("Does the hazard that it answers grow here too?")),
    VotedCriterion(
        CLIMATE_WINDOW, message("Does the climate there match the one expected here? (computed)"), computed=True
    ),
    VotedCriterion("water_available", message("Is there enough water for it here, in dry years too?"), veto=True),
    VotedCriterion("land_fits", message("Do the land, the buildings and the heritage lend themselves to it?")),
    VotedCriterion("competence_law", message("May the commune do it, by its powers and the law?"), veto=True),
    VotedCriterion("cost_staff", message("Can a commune of our size pay for it and look after it?")),
    VotedCriterion("acceptable", message("Would the inhabitants accept it?")),
    VotedCriterion("in_time", message("Would it take effect before the horizon?")),
    VotedCriterion(
        "no_maladaptation", message("Is it free of harm elsewhere, later, or to the most fragile?"), veto=True
    ),
)

FEWEST_VOTERS = 2
"""One person's view is not a result."""
LEAST_KNOWN = 0.5
"""Part of the weights on which somebody must know something."""
TRANSFERABLE_FROM = 3.0
"""“Rather yes” on the scale: 0 no, 1 rather no, 2 half, 3 rather yes, 4 yes."""
ADAPT_FROM = 1.5
"""Below this more is no than yes."""

YES, ADAPT, NO, UNDECIDED = "transferable", "adapt", "not_transferable", "undecided"
VERDICTS = {
    YES: message("transferable"),
    ADAPT: message("to be adapted"),
    NO: message("not transferable as it is"),
    UNDECIDED: message("too few votes to tell"),
}
_BY_BAND = {"strong": 4, "good": 3, "partial": 2, "none": 0}


@dataclass(frozen=True)
class Transfer:
    """The answer for one practice.

    `mean` (None where undecided) goes with the lowest and highest mean of a single voter and their number;
    `unknown` counts the answers “don't know”. `vetoes` strike: half or more of those who know say 0; `contested`:
    some do, but fewer than half. How many say so stands in `by_criterion`, as `zeros` of `voters`.
    """

    verdict: str
    mean: float | None
    low: float | None
    high: float | None
    voters: int
    vetoes: tuple[str, ...]
    contested: tuple[str, ...]
    by_criterion: Mapping[str, Tally]
    unknown: int

    @property
    def words(self) -> Message:
        """The answer in words."""
        return VERDICTS[self.verdict]

    @property
    def sentence(self) -> Message:
        """The answer with what it stands on."""
        if not self.voters:
            return message("nobody has voted yet")
        if self.mean is None or self.low is None or self.high is None:
            return message("{verdict} (voters: {voters})", verdict=self.words, voters=self.voters)
        return message(
            "{verdict}: {mean:.1f} of 4 (from {low:.1f} to {high:.1f}; voters: {voters})",
            verdict=self.words,
            mean=self.mean,
            low=self.low,
            high=self.high,
            voters=self.voters,
        )


def window_score(sigma: float | None) -> int | None:
    """The score of the climate window, from the sigma between there today and here at the horizon; None if unknown."""
    if sigma is None or sigma != sigma:  # noqa: PLR0124 - NaN
        return None
    band = next((band for band in BANDS if sigma < band.upper), BANDS[-1])
    return _BY_BAND[band.code]


def transfer(
    votes: Sequence[Vote], sigma: float | None = None, criteria: Sequence[VotedCriterion] = TRANSFER_CRITERIA
) -> Transfer:
    """What the votes on one practice say; votes on what is computed, or is none of the criteria, are set aside.

    Raises `JumelageError` on a score outside the scale and on two votes of one person on one criterion.
    """
    computed = {criterion.code for criterion in criteria if criterion.computed}
    told = votes_on(criteria, votes)
    unknown = sum(vote.score is None for vote in told)
    by_criterion = tally(told)
    window = window_score(sigma)
    known = {} if window is None or CLIMATE_WINDOW not in computed else {CLIMATE_WINDOW: float(window)}
    scores = {**known, **{code: found.mean for code, found in by_criterion.items()}}
    vetoes, contested = _vetoes(criteria, by_criterion)
    means = of_voters(criteria, told, known)
    mean = weighted_mean(criteria, scores)
    enough = len(means) >= FEWEST_VOTERS and known_share(criteria, scores) >= LEAST_KNOWN
    if not enough or mean is None:
        # a veto speaks for itself, however few criteria were voted on; one person alone still decides nothing
        verdict = NO if vetoes and len(means) >= FEWEST_VOTERS else UNDECIDED
        return Transfer(verdict, None, None, None, len(means), vetoes, contested, by_criterion, unknown)
    low, high = min(means.values()), max(means.values())
    verdict = _verdict(mean, vetoes, contested)
    return Transfer(verdict, mean, low, high, len(means), vetoes, contested, by_criterion, unknown)


def _verdict(mean: float, vetoes: Iterable[str], contested: Iterable[str]) -> str:
    if tuple(vetoes) or mean < ADAPT_FROM:
        return NO
    if tuple(contested) or mean < TRANSFERABLE_FROM:
        return ADAPT
    return YES


def _vetoes(
    criteria: Sequence[VotedCriterion], by_criterion: Mapping[str, Tally]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The vetoes that strike (half or more of those who know say 0), and those on which fewer say 0.

    Half is enough because a veto is about harm or law: doubt as strong as that is settled before the practice, not
    after it. What the others say, 1 or 4, changes nothing, as it would with a median.
    """
    struck: list[str] = []
    contested: list[str] = []
    for criterion in criteria:
        found = by_criterion.get(criterion.code)
        if not criterion.veto or found is None or found.low > 0:
            continue
        (struck if 2 * found.zeros >= found.voters else contested).append(criterion.code)
    return tuple(struck), tuple(contested)
