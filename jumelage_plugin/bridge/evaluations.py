"""Votes, measures and practices of a twinning, read for the rules of the core, and results written back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

from qgis.core import QgsExpression, QgsProject

from ..core.coverage import Coverage, HomeMeasure, SeenPractice, coverage, lacking_for_cost, scaled_cost
from ..core.delegations import Person, missing
from ..core.messages import Message
from ..core.prioritisation import ACTION_CRITERIA, Ranked, not_addressed, prioritise
from ..core.schema import UUID
from ..core.sensory import Reading, Stop, stops
from ..core.transferability import TRANSFER_CRITERIA, Transfer, transfer
from ..core.valuelists import PRINCIPLES
from ..core.voting import Vote, VotedCriterion
from .changes import Change
from .twinning_folder import layer
from .twinning_rows import Row, codes_in, columns_of, first_row, new_uuid, rows_of

_VOTE = ("criterion", "voter", "score")


def votes_by(project: QgsProject, table: str, parent: str) -> dict[str, list[Vote]]:
    """The votes of a table by the row that they are about."""
    more = ("confidence",) if table == "transfer_vote" else ()
    found: dict[str, list[Vote]] = {}
    for uuid, *vote in columns_of(layer(project, table), parent, *_VOTE, *more):
        found.setdefault(uuid, []).append(Vote(*vote))
    return found


def votes_on(project: QgsProject, table: str, parent: str, uuid: str) -> list[Row]:
    """The rows of the votes on one row (by uuid); the others are not read."""
    return list(rows_of(layer(project, table), f'"{parent}" = {QgsExpression.quotedValue(uuid)}'))


def _weighted(project: QgsProject, criteria: Sequence[VotedCriterion]) -> tuple[VotedCriterion, ...]:
    """The criteria with the weights that the twinning gives them."""
    weights = {row["code"]: float(row["weight"]) for row in rows_of(layer(project, "criterion"))}
    return tuple(
        VotedCriterion(c.code, c.question, weights.get(c.code, c.weight), c.veto, c.computed) for c in criteria
    )


def practice_titles(project: QgsProject) -> dict[str, str]:
    """The titles of the practices by uuid."""
    return dict(columns_of(layer(project, "practice"), UUID, "title"))


class Judged:
    """What the votes say of each practice, worked out when it is asked for: of many practices few come into sight.

    The votes themselves are read with the first question. The climate window is the twin commune's.
    """

    def __init__(self, project: QgsProject) -> None:
        """Nothing is read yet."""
        self._project = project
        self._found: dict[str, Transfer] = {}

    @cached_property
    def _sigma(self) -> float | None:
        return first_row(layer(self._project, "twinning"))["dissimilarity"]

    @cached_property
    def _criteria(self) -> tuple[VotedCriterion, ...]:
        return _weighted(self._project, TRANSFER_CRITERIA)

    @cached_property
    def _votes(self) -> dict[str, list[tuple[Any, ...]]]:
        votes: dict[str, list[tuple[Any, ...]]] = {}
        columns = columns_of(layer(self._project, "transfer_vote"), "practice_uuid", *_VOTE, "confidence")
        for practice, *vote in columns:
            votes.setdefault(practice, []).append(tuple(vote))
        return votes

    def of(self, practice: str) -> Transfer:
        """The answer for a practice, by uuid."""
        if practice not in self._found:
            votes = [Vote(*vote) for vote in self._votes.get(practice, ())]
            self._found[practice] = transfer(votes, self._sigma, self._criteria)
        return self._found[practice]


def transfers(project: QgsProject) -> dict[str, Transfer]:
    """What the votes say of every practice, by uuid."""
    judged = Judged(project)
    return {uuid: judged.of(uuid) for uuid in practice_titles(project)}


def ranking(project: QgsProject) -> list[Ranked]:
    """The actions in order, by uuid; those that nobody has scored are among them."""
    votes = votes_by(project, "action_vote", "action_uuid")
    families = {family: _weighted(project, criteria) for family, criteria in ACTION_CRITERIA.items()}
    return prioritise({row[UUID]: votes.get(row[UUID], []) for row in rows_of(layer(project, "action"))}, families)


def ranking_changes(project: QgsProject, ranked: Sequence[Ranked]) -> list[Change]:
    """The changes that write the ranking into the actions, where it is another than before."""
    found = {one.action: one for one in ranked}
    changes = []
    for row in rows_of(layer(project, "action")):
        one = found[row[UUID]]
        after = {
            **row,
            "impact": None if one.impact is None else round(one.impact.mean, 3),
            "effort": None if one.effort is None else round(one.effort.mean, 3),
            "rank": one.rank,
            "rank_stability": None if one.stability is None else round(one.stability, 3),
        }
        if any(after[name] != row[name] for name in ("impact", "effort", "rank", "rank_stability")):
            changes.append(Change("action", row, after))
    return changes


def vote_changes(project: QgsProject, table: str, parent: str, uuid: str, votes: Sequence[Vote]) -> list[Change]:
    """The changes that give one voter these votes on a row, in the place of earlier ones."""
    voters = {vote.voter for vote in votes}
    earlier = {
        (row["voter"], row["criterion"]): row
        for row in votes_on(project, table, parent, uuid)
        if row["voter"] in voters
    }
    changes = []
    for vote in votes:
        before: Row | None = earlier.get((vote.voter, vote.criterion))
        own = {parent: uuid, "criterion": vote.criterion, "voter": vote.voter, "score": vote.score}
        if before is None:
            changes.append(Change(table, None, {UUID: new_uuid(), **own}))
        elif before["score"] != vote.score:
            changes.append(Change(table, before, {**before, **own}))
    return changes


def home_coverage(project: QgsProject) -> Coverage:
    """The measures that home has against the practices of the twin."""
    columns = ("title", "status", "theme", "domain", "hazards")
    measures = [
        HomeMeasure(title, status, theme or "", domain or "", codes_in(hazards))
        for title, status, theme, domain, hazards in columns_of(layer(project, "measure"), *columns)
    ]
    practices = [
        SeenPractice(uuid, title, status, theme, domain or "", codes_in(hazards))
        for uuid, title, status, theme, domain, hazards in columns_of(layer(project, "practice"), UUID, *columns)
    ]
    return coverage(measures, practices)


def stops_of(readings: Iterable[Row]) -> list[Stop]:
    """The stops of one walk from its readings; walkers who did not sign count for one each."""
    return stops(
        Reading(
            row["stop"],
            row["participant_uuid"] or row[UUID],
            row["sensation"],
            codes_in(row["senses"]),
            row["words"] or "",
            row["air_temperature_c"],
            row["surface_temperature_c"],
        )
        for row in readings
        if row["stop"] is not None
    )


def walk_stops(project: QgsProject) -> dict[str, list[Stop]]:
    """The stops of each route (uuid) on which something was noted: the first stop of two walks is not one place."""
    by_route: dict[str, list[Row]] = {}
    for row in rows_of(layer(project, "sensory_reading")):
        by_route.setdefault(row["route_uuid"], []).append(row)
    return {route: stops_of(rows) for route, rows in by_route.items()}


def unserved(project: QgsProject) -> list[Message]:
    """The principles of resilience that no action serves, in words."""
    served = [row["principle"] for row in rows_of(layer(project, "action")) if row["principle"]]
    missing_codes = not_addressed(PRINCIPLES.codes, served)
    return [value.words for value in PRINCIPLES.values if value.code in missing_codes]


def cost_here(project: QgsProject, practice: Row) -> tuple[float, float] | None:
    """The investment of a practice, and the same per inhabitant of the twin times ours; None where not known."""
    cost = practice.get("investment_eur")
    here = scaled_cost(cost, *_populations(project))
    return None if cost is None or here is None else (float(cost), here)


def lacking_for_costs(project: QgsProject, practices: Iterable[Row]) -> Iterator[tuple[Message, ...]]:
    """What each of some practices lacks for a cost here that can be compared, nothing for those that lack nothing."""
    there, here = _populations(project)
    for practice in practices:
        yield lacking_for_cost(practice.get("investment_eur"), there, here, practice.get("cost_year"))


def _populations(project: QgsProject) -> tuple[float | None, float | None]:
    """The inhabitants of the twin and of home, None where not known."""
    pair = first_row(layer(project, "twinning"))
    people_of = {row[UUID]: row["population"] for row in rows_of(layer(project, "commune"))}
    return people_of.get(pair["twin_uuid"]), people_of.get(pair["home_uuid"])


def people(project: QgsProject) -> list[Person]:
    """The participants, by pseudonym."""
    return [
        Person(
            row["pseudonym"],
            row["role"],
            row["domain"] or "",
            row["commune_uuid"] or "",
            None if row["delete_after"] is None else row["delete_after"].toPyDate(),
        )
        for row in rows_of(layer(project, "participant"))
    ]


def missing_people(project: QgsProject) -> list[Message]:
    """What the delegations lack."""
    pair = first_row(layer(project, "twinning"))
    names = {row[UUID]: row["name"] for row in rows_of(layer(project, "commune"))}
    communes = [(uuid, names.get(uuid, "?")) for uuid in (pair["home_uuid"], pair["twin_uuid"])]
    return missing(people(project), communes)
