"""Actions at home put in order: impact against effort, by several people, and how firm the order is.

Impact and effort count half each, as in the Action Selection and Prioritisation tool of C40; within each the
weights are those of the criteria, and what nobody knows leaves its weight to the rest of its own family. Weights are
a choice: the order is made again under many random weightings, drawn evenly from all there are (a flat Dirichlet
law over the criteria that weigh anything), and each action is told in how many of them it stays among the first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .messages import Message, message
from .variables import Array
from .voting import HIGHEST, Tally, Vote, VotedCriterion, known_share, of_voters, tally, votes_on, weighted_mean

IMPACT, EFFORT = "impact", "effort"
ACTION_CRITERIA: dict[str, tuple[VotedCriterion, ...]] = {
    IMPACT: (
        VotedCriterion("primary_benefit", message("How much does it protect against the hazard?"), weight=2.0),
        VotedCriterion("co_benefits", message("What else is gained: health, nature, links, savings?")),
    ),
    EFFORT: (
        VotedCriterion("cost", message("How much does it cost, for a commune of our size?")),
        VotedCriterion("delay", message("How long before it is in place?")),
        VotedCriterion("staff", message("How much work for the staff and the elected?")),
        VotedCriterion("governance", message("How hard is it to agree and to obtain the rights?")),
    ),
}
FEWEST_VOTERS = 2
LEAST_KNOWN = 0.5
TOP = 3
DRAWS = 1000
SEED = 2050
_SAME = 1e-9
_LOW, _HIGH = 0.05, 0.95


@dataclass(frozen=True)
class Side:
    """Impact or effort of an action: mean from 0 to 4, lowest and highest mean of a single voter, how many voted."""

    mean: float
    low: float
    high: float
    voters: int


@dataclass(frozen=True)
class Ranked:
    """One action: None where too few have voted.

    `stability` is the share of the random weightings in which it is among the first three; `rank_low` and
    `rank_high` hold its rank in nine out of ten of them. `disputed` are the criteria on which voters stand far apart.
    """

    action: str
    impact: Side | None
    effort: Side | None
    score: float | None
    rank: int | None
    stability: float | None
    rank_low: int | None
    rank_high: int | None
    disputed: tuple[str, ...]

    @property
    def sentence(self) -> Message:
        """Where it stands, and how firmly."""
        if self.rank is None or self.stability is None:
            return message("not ranked: too few votes")
        return message(
            "rank {rank} (from {low} to {high} under other weights; among the first three in {share:.0f} % of them)",
            rank=self.rank,
            low=self.rank_low,
            high=self.rank_high,
            share=100.0 * self.stability,
        )


def prioritise(
    votes: Mapping[str, Sequence[Vote]],
    criteria: Mapping[str, Sequence[VotedCriterion]] | None = None,
    draws: int = DRAWS,
    seed: int = SEED,
) -> list[Ranked]:
    """The actions, best first, those without a rank last; `votes` by action.

    The same votes give the same result whatever their order and that of the actions; votes on other criteria are set
    aside. Raises `JumelageError` on a score outside the scale and on two votes of one person on one criterion.
    """
    families = criteria or ACTION_CRITERIA
    made = {action: _judged(given, families) for action, given in votes.items()}
    ready = sorted(action for action, (_, sides) in made.items() if sides is not None)
    found = []
    if ready:
        values = _values([made[action][0] for action in ready], families)
        score = _scores(values, _usual(families), families)
        ranks = _ranks(score)[0]
        drawn = np.sort(_ranks(_scores(values, _random(families, draws, seed), families)), axis=0)
        lows, highs = (drawn[round(part * (draws - 1))] for part in (_LOW, _HIGH))
    for n, action in enumerate(ready):
        tallies, sides = made[action]
        stable = float((drawn[:, n] <= TOP).mean())
        given = (sides or {}).get(IMPACT), (sides or {}).get(EFFORT), float(score[0, n])
        reach = int(lows[n]), int(highs[n])
        found.append(Ranked(action, *given, int(ranks[n]), stable, *reach, _disputed(tallies, families)))
    found.sort(key=lambda one: (one.rank or 0, one.action))
    without = sorted(action for action in made if action not in set(ready))
    return found + [Ranked(a, *(None,) * 7, _disputed(made[a][0], families)) for a in without]


def _judged(
    votes: Sequence[Vote], families: Mapping[str, Sequence[VotedCriterion]]
) -> tuple[dict[str, Tally], dict[str, Side] | None]:
    """The tallies of an action, and its impact and effort; None where too little is known of one."""
    votes = votes_on((criterion for criteria in families.values() for criterion in criteria), votes)
    tallies = tally(votes)
    sides = {}
    for family, criteria in families.items():
        side = _side(votes, tallies, criteria)
        if side is None:
            return tallies, None
        sides[family] = side
    return tallies, sides


def _side(votes: Sequence[Vote], tallies: Mapping[str, Tally], criteria: Sequence[VotedCriterion]) -> Side | None:
    scores = {c.code: tallies[c.code].mean for c in criteria if c.code in tallies}
    mean = weighted_mean(criteria, scores)
    means = of_voters(criteria, [vote for vote in votes if vote.criterion in scores], {}).values()
    if mean is None or len(means) < FEWEST_VOTERS or known_share(criteria, scores) < LEAST_KNOWN:
        return None
    return Side(mean, min(means), max(means), len(means))


def _values(tallies: Sequence[Mapping[str, Tally]], families: Mapping[str, Sequence[VotedCriterion]]) -> Array:
    """What speaks for each action (actions, criteria), from 0 to 4: effort turned round; NaN where nobody knows."""
    columns = [(family, c.code) for family, criteria in families.items() for c in criteria]
    values = np.full((len(tallies), len(columns)), np.nan)
    for i, found in enumerate(tallies):
        for k, (family, code) in enumerate(columns):
            if code in found:
                values[i, k] = found[code].mean if family == IMPACT else HIGHEST - found[code].mean
    return values


def _usual(families: Mapping[str, Sequence[VotedCriterion]]) -> Array:
    """The weights of the criteria (1, criteria): each family counts the same, and has a criterion that weighs."""
    parts = []
    for criteria in families.values():
        weights = np.array([criterion.weight for criterion in criteria])
        parts.append(weights / weights.sum() / len(families))
    result: Array = np.concatenate(parts)[None, :]
    return result


def _random(families: Mapping[str, Sequence[VotedCriterion]], draws: int, seed: int) -> Array:
    """Weights drawn evenly from all that sum to 1 (draws, criteria); 0 stays 0: such a criterion was taken out."""
    weighs = np.array([criterion.weight > 0.0 for criteria in families.values() for criterion in criteria])
    result: Array = np.zeros((draws, len(weighs)))
    result[:, weighs] = np.random.default_rng(seed).dirichlet(np.ones(weighs.sum()), draws)
    return result


def _scores(values: Array, weights: Array, families: Mapping[str, Sequence[VotedCriterion]]) -> Array:
    """The scores (draws, actions): the mean of what is known in each family, times the whole weight of the family."""
    known = np.isfinite(values).astype(np.float64)
    values = np.where(known > 0.0, values, 0.0)
    result: Array = np.zeros((len(weights), len(values)))
    first = 0
    for criteria in families.values():
        own = slice(first, first + len(criteria))
        part = weights[:, own]
        result += part.sum(axis=1, keepdims=True) * (part @ values[:, own].T) / (part @ known[:, own].T)
        first += len(criteria)
    return result


def _ranks(scores: Array) -> Array:
    """Rank of each action in each row (draws, actions): 1 is best, equals share a rank."""
    better = scores[:, None, :] > scores[:, :, None] + _SAME
    result: Array = 1 + better.sum(axis=2)
    return result


def _disputed(tallies: Mapping[str, Tally], families: Mapping[str, Sequence[VotedCriterion]]) -> tuple[str, ...]:
    """The criteria on which voters stand far apart, in the order in which they are asked."""
    asked = (criterion.code for criteria in families.values() for criterion in criteria)
    return tuple(code for code in asked if code in tallies and tallies[code].disagree)


def not_addressed(codes: Sequence[str], addressed: Sequence[str]) -> list[str]:
    """Which of the principles or functions of resilience no action serves, in their order."""
    served = set(addressed)
    return [code for code in codes if code not in served]
