"""What a study reports of practices, actions and measures: votes with their spread, ranks with their stability."""

from __future__ import annotations

from ...core.coverage import GAP, NOT_A_MARK
from ...core.document import NOTE, Block, Grid, Heading
from ...core.pin_climate import told as climate_told
from ...core.prioritisation import ACTION_CRITERIA, Ranked, Side
from ...core.schema import UUID
from ...core.transferability import TRANSFER_CRITERIA
from ...core.valuelists import DOMAINS, HAZARDS, THEMES
from ..document_facts import DocumentFacts
from ..posters.material import VALIDATED, day
from ..twinning_rows import Row
from ..wording import capital, local_number, say, tr
from . import parts

_TEXTS = ("description", "effects", "success_factors", "limits", "maladaptation")


def practices(facts: DocumentFacts) -> list[Block]:
    """What was seen, and whether it can come home."""
    rows = facts.material.practices
    blocks: list[Block] = [Heading(1, tr("The practices seen"))]
    if not rows:
        return blocks + parts.paragraphs(tr("No practice is noted yet."))
    good = sum(row["status"] == VALIDATED for row in rows)
    blocks += parts.paragraphs(
        tr("Practices seen: {count}; validated as good practices: {good}.", count=len(rows), good=good)
    )
    heads = (tr("Practice"), tr("Theme"), tr("Status"), tr("Can it come home?"))
    lines = tuple(
        (facts.title(row), facts.words(row["theme"]), facts.words(row["status"]), _transfer(facts, row)) for row in rows
    )
    blocks.append(Grid(heads, lines, tr("The practices and what the votes say of them"), first_is_head=True))
    for row in rows:
        blocks += _practice(facts, row)
    return blocks


def _transfer(facts: DocumentFacts, row: Row) -> str:
    found = facts.material.transfers.get(row[UUID])
    return capital(say(found.sentence)) if found else parts.NONE


def _practice(facts: DocumentFacts, row: Row) -> list[Block]:
    titles = {
        "description": tr("What it is"),
        "effects": tr("Effects noted"),
        "success_factors": tr("What makes it succeed"),
        "limits": tr("Limits"),
        "maladaptation": tr("Risk of maladaptation"),
    }
    climate = " ".join(say(one) for one in climate_told(row["climate"] or ""))
    blocks: list[Block] = [Heading(2, facts.title(row)), *facts.paragraphs(row, "summary")]
    blocks += parts.card(
        (tr("Domain"), facts.words(row["domain"])),
        (tr("Hazards"), facts.listed(row["hazards"])),
        (tr("Evidence"), facts.words(row["evidence"])),
        (tr("Observed on"), day(row["observed_on"])),
        (tr("Validated on"), day(row["validated_on"])),
        (tr("Investment"), _euros(row["investment_eur"], row["cost_year"])),
        (tr("Yearly cost"), _euros(row["yearly_cost_eur"], row["cost_year"])),
        *((titles[name], facts.text(row, name)) for name in _TEXTS),
        (tr("Can it come home?"), _transfer(facts, row)),
        (tr("What speaks against it"), _vetoes(facts, row)),
        (tr("Climate at the place"), climate),
    )
    return blocks + parts.pictures(facts, [row[UUID]])


def _euros(value: float | None, year: int | None) -> str:
    if value is None:
        return ""
    amount = f"{local_number(f'{value:,.0f}')}\u00a0€"
    return f"{amount} ({year})" if year else amount


def _vetoes(facts: DocumentFacts, row: Row) -> str:
    """The vetoes that strike or are contested, as the questions that were asked."""
    found = facts.material.transfers.get(row[UUID])
    if found is None:
        return ""
    questions = {criterion.code: criterion.question for criterion in TRANSFER_CRITERIA}
    struck = [say(questions[code]) for code in found.vetoes]
    doubted = [tr("{question} (voters do not agree)", question=say(questions[code])) for code in found.contested]
    return " ".join((*struck, *doubted))


def actions(facts: DocumentFacts) -> list[Block]:
    """What home could do, in order, and how firm the order is."""
    blocks: list[Block] = [Heading(1, tr("The actions and their order"))]
    if not facts.material.actions:
        return blocks + parts.paragraphs(tr("No action is noted yet."))
    blocks += parts.paragraphs(
        tr(
            "Impact and effort are scored from 0 to 4 by several people and count half each. The weights are a choice: "
            "the order is made again under many random weights, and beside each rank stands where it goes and how "
            "often the action stays among the first three."
        )
    )
    heads = (tr("Rank"), tr("Action"), tr("Impact"), tr("Effort"), tr("How firm"))
    lines = tuple(_action(facts, one) for one in facts.material.ranked)
    blocks.append(Grid(heads, lines, tr("The actions, best first"), (1.0, 4.5, 2.0, 2.0, 4.0)))
    blocks += _disputed(facts)
    for one in facts.material.ranked:
        blocks += _details(facts, one)
    if facts.unserved:
        blocks.append(Heading(2, tr("Principles of resilience that no action serves")))
        blocks += parts.points(*facts.unserved)
    return blocks


def _action(facts: DocumentFacts, one: Ranked) -> tuple[str, ...]:
    rank = parts.NONE if one.rank is None else str(one.rank)
    title = facts.title(facts.material.actions[one.action])
    return (rank, title, _side(one.impact), _side(one.effort), capital(say(one.sentence)))


def _side(side: Side | None) -> str:
    if side is None:
        return parts.NONE
    return tr("{mean:.1f} ({low:.1f} to {high:.1f})", mean=side.mean, low=side.low, high=side.high)


def _disputed(facts: DocumentFacts) -> list[Block]:
    """The questions on which the voters stand far apart, by action."""
    questions = {criterion.code: criterion.question for family in ACTION_CRITERIA.values() for criterion in family}
    texts = [
        tr(
            "{action}: voters stand far apart on “{question}”",
            action=facts.title(facts.material.actions[one.action]),
            question=" / ".join(say(questions[code]) for code in one.disputed),
        )
        for one in facts.material.ranked
        if one.disputed
    ]
    return parts.points(*texts)


def _details(facts: DocumentFacts, one: Ranked) -> list[Block]:
    row = facts.material.actions[one.action]
    return [
        Heading(2, facts.title(row)),
        *facts.paragraphs(row, "description"),
        *parts.card(
            (tr("Theme"), facts.words(row["theme"])),
            (tr("Domain"), facts.words(row["domain"])),
            (tr("Hazards"), facts.listed(row["hazards"])),
            (tr("Principle of resilience"), facts.words(row["principle"])),
            (tr("Term"), facts.words(row["term"])),
            (tr("Led by"), facts.text(row, "owner")),
            (tr("With"), facts.text(row, "partners")),
            (tr("Cost"), _euros(row["cost_eur"], None)),
            (tr("Useful whatever the climate"), tr("yes") if row["no_regret"] else ""),
            (tr("Inspired by"), ", ".join(facts.material.inspired.get(row[UUID], ()))),
            (tr("Follow-up indicator"), facts.text(row, "indicator")),
            (tr("Status"), facts.words(row["status"])),
        ),
    ]


def coverage(facts: DocumentFacts) -> list[Block]:
    """What home has already, against what was seen: an aid to discussion."""
    found = facts.material.coverage
    themes, domains = ((value.code, say(value.words)) for value in THEMES.values), DOMAINS.values
    rows = tuple(
        (words, *(capital(say(found.cells[theme, domain.code].words)) for domain in domains)) for theme, words in themes
    )
    blocks: list[Block] = [
        Heading(1, tr("What {home} has already", home=facts.home)),
        *parts.paragraphs(capital(say(NOT_A_MARK)) + ".", say(found.sentence)),
        Grid(
            (tr("Theme"), *(say(domain.words) for domain in domains)),
            rows,
            tr("Measures of {home} against the practices of {twin}", home=facts.home, twin=facts.twin),
            (2.2, *(2.0 for _ in domains)),
            first_is_head=True,
        ),
    ]
    hazards = [(say(value.words), found.hazards[value.code]) for value in HAZARDS.values]
    seen = tuple((words, capital(say(cell.words)), _fillers(cell)) for words, cell in hazards if cell.state == GAP)
    if seen:
        heads = (tr("Hazard"), tr("State"), tr("Validated practices of the twin"))
        blocks.append(Grid(heads, seen, tr("Hazards for which a practice could fill a gap"), first_is_head=True))
    if found.measures_unplaced:
        blocks += parts.paragraphs(
            tr("Measures without a theme or a domain, not counted: {list}.", list=", ".join(found.measures_unplaced)),
            kind=NOTE,
        )
    return blocks


def _fillers(cell) -> str:
    return ", ".join(practice.title for practice in cell.fillers)
