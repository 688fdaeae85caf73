"""The quick vote on actions: is it new, useful, feasible? Twenty minutes where the full scoring takes two hours.

The three scores of a person are added, as in the NUF test of facilitators (Gray, Brown and Macanufo, Gamestorming,
2010), here on the scale from 0 to 4 of all votes: 0 to 12. Only who answers all three counts, so that one missing
answer lowers no sum; who does not is counted apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from .messages import message
from .voting import Vote, VotedCriterion, tally, votes_on

NUF_CRITERIA = (
    VotedCriterion("new", message("Is it new here?")),
    VotedCriterion("useful", message("Does it answer the need?")),
    VotedCriterion("feasible", message("Can we do it with what we have?")),
)
FEWEST_VOTERS = 2
_SAME = 1e-9


@dataclass(frozen=True)
class Sum:
    """Mean of the sums of the voters, from 0 to 12, the lowest and the highest of them, and how many voted."""

    mean: float
    low: int
    high: int
    voters: int


@dataclass(frozen=True)
class Quick:
    """One action: `total` and `rank` are None where too few answered all three; `incomplete` counts who did not."""

    action: str
    total: Sum | None
    rank: int | None
    incomplete: int


def quick_vote(votes: Mapping[str, Sequence[Vote]]) -> list[Quick]:
    """The actions, best first, equals on one rank, those without a rank last; `votes` by action.

    Votes on other criteria are set aside. Raises `JumelageError` on a score outside the scale and on two votes of one
    person on one criterion.
    """
    made = {action: _sum(votes_on(NUF_CRITERIA, given)) for action, given in votes.items()}
    means = [total.mean for total, _ in made.values() if total is not None]
    found = [
        Quick(action, total, None if total is None else 1 + sum(m > total.mean + _SAME for m in means), incomplete)
        for action, (total, incomplete) in made.items()
    ]
    return sorted(found, key=lambda one: (one.rank is None, one.rank or 0, one.action))


def _sum(votes: Sequence[Vote]) -> tuple[Sum | None, int]:
    """The sum of an action, None with too few voters, and how many left something open."""
    tally(votes)  # refuses what is no vote
    scores: dict[str, list[int]] = {vote.voter: [] for vote in votes}
    for vote in votes:
        if vote.score is not None:
            scores[vote.voter].append(vote.score)
    sums = [sum(own) for own in scores.values() if len(own) == len(NUF_CRITERIA)]
    incomplete = len(scores) - len(sums)
    if len(sums) < FEWEST_VOTERS:
        return None, incomplete
    return Sum(fmean(sums), min(sums), max(sums), len(sums)), incomplete
