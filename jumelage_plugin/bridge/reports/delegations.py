"""Who takes part on both sides, by pseudonym or with a line to fill in, and what each role is asked to do."""

from __future__ import annotations

from ...core.delegations import LEAD as PROJECT_LEAD
from ...core.delegations import OF_DOMAIN, TRANSLATOR
from ...core.document import LEAD, NOTE, Block, Contents, Document, Grid, Heading
from ...core.valuelists import DOMAINS
from ..document_facts import DocumentFacts
from ..evaluations import missing_people
from ..wording import say, tr
from . import parts
from .role_sheets import sheets
from .study_method import names

STUDY, INHABITANT = "ROL_STUDY", "ROL_INHABITANT"
STUDY_LEADS = 2
_ROW_MM = 9.0


def build(facts: DocumentFacts) -> Document:
    """The list, what it lacks, and a sheet for each role."""
    lead = tr(
        "Five domains in each commune, a project lead on each side, two study leads and a translator. People stand "
        "here by pseudonym; an empty cell is to be filled in by hand.",
    )
    blocks: list[Block] = [
        *parts.paragraphs(lead, kind=LEAD),
        *facts.example_note(),
        Contents(tr("Contents"), 1),
        *_complete(facts),
        *_lists(facts),
        *sheets(facts),
    ]
    title = tr("Delegations of {home} and {twin}: list and role sheets", **names(facts))
    return Document(title, facts.language, tuple(blocks), facts.name)


def _complete(facts: DocumentFacts) -> list[Block]:
    lacking = [say(text) for text in missing_people(facts.project)]
    blocks: list[Block] = [Heading(1, tr("Is everybody there?"))]
    if not lacking:
        return blocks + parts.paragraphs(tr("Yes: both delegations are complete."))
    return blocks + parts.points(*lacking, ticks=True)


def _lists(facts: DocumentFacts) -> list[Block]:
    blocks: list[Block] = [Heading(1, tr("The delegations"))]
    heads = (tr("Role"), tr("Pseudonym"), tr("Capacity"))
    for uuid, name in facts.sides:
        rows = [_line(facts, tr("Project lead"), PROJECT_LEAD, "", uuid)]
        rows += [_line(facts, say(value.words), OF_DOMAIN, value.code, uuid) for value in DOMAINS.values]
        caption = tr("Delegation of {commune}", commune=name)
        blocks.append(Grid(heads, tuple(rows), caption, (3.0, 3.0, 3.0), first_is_head=True, row_height_mm=_ROW_MM))
    common = [_line(facts, tr("Translator"), TRANSLATOR, "", None)]
    study = [one.pseudonym for one in facts.people if one.role == STUDY]
    study += [""] * (STUDY_LEADS - len(study))
    common += [(tr("Study lead"), pseudonym, "") for pseudonym in study]
    caption = tr("For both communes")
    blocks.append(Grid(heads, tuple(common), caption, (3.0, 3.0, 3.0), first_is_head=True, row_height_mm=_ROW_MM))
    count = sum(one.role == INHABITANT for one in facts.people)
    if count:
        blocks += parts.paragraphs(tr("Inhabitants who take part: {count}.", count=count))
    note = tr(
        "Names, addresses and telephone numbers stay in the table of participants; they never come into a document."
    )
    return blocks + parts.paragraphs(note, kind=NOTE)


def _line(facts: DocumentFacts, title: str, role: str, domain: str, commune: str | None) -> tuple[str, ...]:
    """The people of one role, empty where there is nobody yet."""
    found = [
        one
        for one in facts.people
        if one.role == role and (not domain or one.domain == domain) and commune in (None, one.commune)
    ]
    capacities = dict.fromkeys(facts.words(one.capacity) for one in found if one.capacity)
    return (title, ", ".join(one.pseudonym for one in found), ", ".join(capacities))
