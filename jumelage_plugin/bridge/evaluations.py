"""Votes, measures and practices of a twinning, read for the rules of the core, and results written back."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject

from ..core.coverage import Coverage, HomeMeasure, SeenPractice, coverage, scaled_cost
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
from .twinning_rows import Row, codes_in, new_uuid, rows_of


def votes_by(project: QgsProject, table: str, parent: str) -> dict[str, list[Vote]]:
    """The votes of a table by the row that they are about."""
    found: dict[str, list[Vote]] = {}
    for row in rows_of(layer(project, table)):
        vote = Vote(row["criterion"], row["voter"], row["score"], row.get("confidence"))
        found.setdefault(row[parent], []).append(vote)
    return found


def _weighted(project: QgsProject, criteria: Sequence[VotedCriterion]) -> tuple[VotedCriterion, ...]:
    """The criteria with the weights that the twinning gives them."""
    weights = {row["code"]: float(row["weight"]) for row in rows_of(layer(project, "criterion"))}
    return tuple(
        VotedCriterion(c.code, c.question, weights.get(c.code, c.weight), c.veto, c.computed) for c in criteria
    )


def transfers(project: QgsProject) -> dict[str, Transfer]:
    """What the votes say of every practice, by uuid; the climate window is that of the twin commune."""
    pair = next(rows_of(layer(project, "twinning")))
    criteria = _weighted(project, TRANSFER_CRITERIA)
    votes = votes_by(project, "transfer_vote", "practice_uuid")
    silent = transfer([], pair["dissimilarity"], criteria)
    return {
        uuid: transfer(votes[uuid], pair["dissimilarity"], criteria) if uuid in votes else silent
        for uuid in layer(project, "practice").uniqueValues(layer(project, "practice").fields().indexOf(UUID))
    }


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
        for row in rows_of(layer(project, table))
        if row[parent] == uuid and row["voter"] in voters
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
    measures = [
        HomeMeasure(row["title"], row["status"], row["theme"] or "", row["domain"] or "", codes_in(row["hazards"]))
        for row in rows_of(layer(project, "measure"))
    ]
    practices = [
        SeenPractice(
            row[UUID], row["title"], row["status"], row["theme"], row["domain"] or "", codes_in(row["hazards"])
        )
        for row in rows_of(layer(project, "practice"))
    ]
    return coverage(measures, practices)


def walk_stops(project: QgsProject) -> list[Stop]:
    """The stops of the sensory walks, each from what all walkers noted there."""
    return stops(
        Reading(
            row["stop"],
            row["participant_uuid"] or "",
            row["sensation"],
            codes_in(row["senses"]),
            row["words"] or "",
            row["air_temperature_c"],
            row["surface_temperature_c"],
        )
        for row in rows_of(layer(project, "sensory_reading"))
        if row["stop"] is not None
    )


def unserved(project: QgsProject) -> list[Message]:
    """The principles of resilience that no action serves, in words."""
    served = [row["principle"] for row in rows_of(layer(project, "action")) if row["principle"]]
    missing_codes = not_addressed(PRINCIPLES.codes, served)
    return [value.words for value in PRINCIPLES.values if value.code in missing_codes]


def cost_here(project: QgsProject, practice: Row) -> tuple[float, float] | None:
    """The investment of a practice, and the same per inhabitant of the twin times ours; None where not known."""
    pair = next(rows_of(layer(project, "twinning")))
    people_of = {row[UUID]: row["population"] for row in rows_of(layer(project, "commune"))}
    cost = practice.get("investment_eur")
    here = scaled_cost(cost, people_of.get(pair["twin_uuid"]), people_of.get(pair["home_uuid"]))
    return None if cost is None or here is None else (float(cost), here)


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
    pair = next(rows_of(layer(project, "twinning")))
    names = {row[UUID]: row["name"] for row in rows_of(layer(project, "commune"))}
    communes = [(uuid, names.get(uuid, "?")) for uuid in (pair["home_uuid"], pair["twin_uuid"])]
    return missing(people(project), communes)
