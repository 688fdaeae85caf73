"""The four phases of a twinning: preparation, journey, immersion, capitalisation."""

from __future__ import annotations

from ...core.document import Block, Grid, Heading
from ..wording import tr
from . import parts


def preparation() -> list[Block]:
    """From the choice of the twin to the day of departure."""
    rows = (
        (tr("8 months before"), tr("Choice of the twin, first letter, agreement of both councils")),
        (tr("6 months before"), tr("Delegations, budget, dates; folder of the twinning made and shared")),
        (tr("4 months before"), tr("Video call of the counterparts, domain by domain; questions exchanged")),
        (tr("3 months before"), tr("Train, beds, translator, visits booked; consent forms sent")),
        (
            tr("1 month before"),
            tr("Study report read by all; phones set up for the field; route of the walk tried out"),
        ),
        (tr("1 week before"), tr("Programme in both languages, telephone list on paper, check of the project")),
    )
    return [
        Heading(1, tr("Phase 1: preparation")),
        Grid((tr("When"), tr("What")), rows, tr("Backward plan from the departure"), (1.0, 4.0), first_is_head=True),
        *parts.paragraphs(
            tr(
                "Everything lies in one folder that both communes share: project, data, photos, documents. It can be "
                "moved, opened without this plugin and taken to the field with QField. No attachments by e-mail."
            )
        ),
    ]


def journey() -> list[Block]:
    """There and back, by train."""
    return [
        Heading(1, tr("Phase 2: the journey")),
        *parts.points(
            tr(
                "By train, the last kilometres by bus or shared car: the slow change of the landscape is part of the "
                "visit."
            ),
            tr("The travel note says how far the stations are and what the journey emits by train, coach and car."),
            tr("Suppliers with high environmental standards: beds, meals, printing."),
            tr("The hours on the train are for the last questions and for people to get to know each other."),
        ),
    ]


def immersion() -> list[Block]:
    """Visits, walk and two workshops."""
    rows = (
        (tr("Day 1"), tr("Arrival, welcome, walk through the centre in the evening")),
        (tr("Day 2"), tr("Visits by domain in the morning; sensory walk at the hottest hour; themes workshop")),
        (tr("Day 3"), tr("Visits that were missing; actions workshop; first words in public; departure")),
    )
    return [
        Heading(1, tr("Phase 3: immersion")),
        Grid((tr("When"), tr("What")), rows, tr("Three days on the spot"), (1.0, 5.0), first_is_head=True),
        Heading(2, tr("Visits")),
        *parts.paragraphs(
            tr(
                "Each practice is pinned where it is seen, with a photo, in two minutes: title, theme, hazard, a "
                "summary. The rest is added at the desk: who, how, cost, water, law, effects, limits."
            )
        ),
        Heading(2, tr("Sensory walk")),
        *parts.paragraphs(
            tr(
                "A fixed route with six to ten stops in sun and shade. At each stop a minute of silence, then "
                "everybody alone: a sensation from −3 (cold) to +3 (hot), a sense, a word; air and ground are measured "
                "where a thermometer is at hand. The spread is told with the middle: people do not feel the same."
            )
        ),
        Heading(2, tr("Themes workshop")),
        *parts.paragraphs(
            tr(
                "Four themes by five domains on the wall. Each group fills the cells with what was seen; empty cells "
                "are the questions of the next day."
            )
        ),
        Heading(2, tr("Actions workshop")),
        *parts.paragraphs(
            tr(
                "Each domain proposes actions for home, inspired by practices. They are talked over, then scored one "
                "by one on impact and effort, each person alone, and the order is shown with its stability."
            )
        ),
    ]


def reporting() -> list[Block]:
    """What is made of it, and given away."""
    return [
        Heading(1, tr("Phase 4: capitalisation")),
        *parts.points(
            tr("Within a week: reports of the visits, read over by both communes."),
            tr("Within a month: good practices validated with the twin; actions ranked; feedback of the participants."),
            tr("Within two months: study report, posters for both town halls, presentation to both councils."),
            tr("Within three months: the toolkit is published, without personal data, for the next commune."),
            tr("After one year: what was done, what was not, and why; the visit in return."),
        ),
    ]
