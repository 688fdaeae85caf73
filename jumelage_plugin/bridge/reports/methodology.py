"""How to make the journey again, for any two communes: nothing in it speaks of a pair."""

from __future__ import annotations

from ...core.document import LEAD, Block, Contents, Document, Grid, Heading, PageBreak
from ...core.prioritisation import ACTION_CRITERIA
from ...core.transferability import TRANSFER_CRITERIA
from ...core.valuelists import DOMAINS, THEMES
from ..wording import say, tr
from . import parts
from .methodology_phases import immersion, journey, preparation, reporting
from .study_method import principle


def build(language: str) -> Document:
    """The report."""
    blocks: list[Block] = [
        *parts.paragraphs(
            tr(
                "A climate twinning takes a commune to another one that lives today with the climate that it will have "
                "in some decades, to see what people there do, and to bring home what suits. This report says how, "
                "step by step, so that any commune can do it again."
            ),
            kind=LEAD,
        ),
        Contents(tr("Contents"), 2),
        PageBreak(),
        *_why(),
        *_find(),
        *_who(),
        *preparation(),
        *journey(),
        *immersion(),
        *_votes(),
        *reporting(),
        *_honest(),
    ]
    return Document(tr("How to repeat a climate twinning: methodology"), language, tuple(blocks))


def _why() -> list[Block]:
    return [
        Heading(1, tr("The question")),
        *parts.paragraphs(
            tr("“Is the adaptation strategy of my commune good enough for the climate to come?”"),
            tr(
                "Plans and indicators answer it from a desk. A twinning answers it on the ground: people who do the "
                "same work meet where the climate of the future is everyday life. It looks at four things:"
            ),
        ),
        *parts.points(*(say(value.words) for value in THEMES.values)),
    ]


def _find() -> list[Block]:
    """From the question to a pair."""
    return [
        Heading(1, tr("Finding the twin")),
        *parts.paragraphs(principle()),
        Heading(2, tr("Steps")),
        *parts.points(
            tr("Choose the commune and the horizon; 2050 is near enough to be decided on today."),
            tr(
                "Rank the communes (algorithm “Twin communes”): climate first, then likeness of size, land, relief, "
                "sea."
            ),
            tr("Read the reasons for and against, the gaps in °C and %, and the second opinion of other measures."),
            tr("Look at the journey: a twin that nobody reaches by train is a twin that nobody visits."),
            tr("Call the town halls of the first three: the one that answers with curiosity is the right one."),
            tr("An existing twin town can be judged as well, even where its rank is far."),
            numbered=True,
        ),
        *parts.paragraphs(
            tr(
                "“No analogue” is an honest answer: the climate to come may be lived nowhere yet. Then the nearest "
                "places teach a part of it, and the report must say which."
            )
        ),
    ]


def _who() -> list[Block]:
    domains = tuple((say(value.words), tr("one person"), tr("one person")) for value in DOMAINS.values)
    rows = (
        *domains,
        (tr("Project lead"), tr("one person"), tr("one person")),
        (tr("Study leads"), tr("two for both communes"), ""),
        (tr("Translator"), tr("one for both communes"), ""),
    )
    heads = (tr("Role"), tr("Commune that travels"), tr("Commune that receives"))
    return [
        Heading(1, tr("Who takes part")),
        *parts.paragraphs(
            tr(
                "Twenty to thirty people: elected, staff and members of associations from five domains on both sides, "
                "so that everybody has a counterpart. What is missing is told by the dock, and hinders nothing."
            )
        ),
        Grid(heads, rows, shares=(3.0, 3.0, 3.0), first_is_head=True),
    ]


def _votes() -> list[Block]:
    """How what was seen becomes what is done."""
    scores = tr("Scores from 0 (no) to 4 (yes); “I don't know” is an answer and never counts as 0.")
    impact, effort = ACTION_CRITERIA.values()
    return [
        Heading(1, tr("From practices to actions")),
        Heading(2, tr("What can come home")),
        *parts.paragraphs(scores),
        *parts.points(*(_asked(say(one.question), veto=one.veto) for one in TRANSFER_CRITERIA)),
        *parts.paragraphs(
            tr(
                "The answer is one of three: transferable, to be adapted, not transferable as it is; never a bare "
                "score. A veto strikes when half or more of those who know say 0: no other advantage makes up for it."
            )
        ),
        Heading(2, tr("What to do first")),
        *parts.points(*(say(one.question) for one in (*impact, *effort))),
        *parts.paragraphs(
            tr(
                "Impact and effort count half each. The order is made again under a thousand random weights: an action "
                "that stays among the first whatever the weights is a safe choice, one that comes and goes is to be "
                "talked over."
            )
        ),
        Heading(2, tr("What the commune has already")),
        *parts.paragraphs(
            tr(
                "The measures of the commune are set against the validated practices of the twin, theme by domain. It "
                "is an aid to discussion, not a mark: a commune may do well with one measure, and badly with ten."
            )
        ),
    ]


def _asked(question: str, *, veto: bool) -> str:
    return tr("{question} (can rule out)", question=question) if veto else question


def _honest() -> list[Block]:
    return [
        Heading(1, tr("Rules that make it honest")),
        *parts.points(
            tr("A figure never goes without its range, its source and its year."),
            tr("An observation is not a good practice: effects, limits and an evidence are needed."),
            tr("Nothing is invented; examples made to learn the tool are marked as such in every row."),
            tr("People are counted, not named; photos need the agreement of whoever can be recognised."),
            tr("What is against stands beside what is for, and those who disagree are heard."),
            tr(
                "What was learned is given back to the commune that was visited, and to all others under an open "
                "licence."
            ),
        ),
    ]
