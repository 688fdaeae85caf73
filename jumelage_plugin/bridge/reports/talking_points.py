"""What to say of the twinning, to whom, in which words: with the pair's own figures, and honest about the rest."""

from __future__ import annotations

from ...core.document import LEAD, QUOTE, Block, Document, Grid, Heading, Paragraph
from ...core.heatdays import HOT_DAYS
from ..document_facts import DocumentFacts, Figure
from ..posters import labels
from ..typography import bound
from ..wording import tr
from . import parts
from .study import nearness
from .study_method import names


def build(facts: DocumentFacts) -> Document:
    """Some pages to keep at hand."""
    blocks: list[Block] = [
        *parts.paragraphs(
            tr("For the elected, the staff and the press officers of {home} and {twin}.", **names(facts)), kind=LEAD
        ),
        Heading(1, tr("In one sentence")),
        Paragraph(bound(sentence(facts)), QUOTE),
        Heading(1, tr("In one minute")),
        *parts.points(*_minute(facts), numbered=True),
        *_figures(facts),
        *_uncertainty(facts),
        *_questions(facts),
        Heading(1, tr("What not to promise")),
        *parts.points(
            tr("That what works at {twin} will work at {home}.", **names(facts)),
            tr("That the climate of one precise year is known."),
            tr("That a commune can avoid the warming alone: it prepares for it, and does its share."),
        ),
    ]
    return Document(tr("Talking points: {name}", name=facts.name), facts.language, tuple(blocks), facts.name)


def sentence(facts: DocumentFacts) -> str:
    """The twinning in one sentence."""
    return tr(
        "To see what our summers may be like at the horizon {horizon}, {home} has looked for a commune that lives with "
        "such a climate today: it is {twin}, and we are going there to learn.",
        **names(facts),
        horizon=facts.horizon,
    )


def _minute(facts: DocumentFacts) -> list[str]:
    return [
        tr(
            "Climate warms; what we build and plant today will stand in the climate of {horizon}.",
            horizon=facts.horizon,
        ),
        tr("{twin} lives already with a climate near the one that {home} expects.", **names(facts)),
        tr("People there know what works, what does not and what it costs: we go by train to see it and to ask."),
        tr("We bring practices home, vote on what suits us, and say in public what we keep and what we do not."),
        tr("{twin} learns from it as well: what is noted there is given back to it.", **names(facts)),
    ]


def _figures(facts: DocumentFacts) -> list[Block]:
    texts = figure_texts(facts) or [tr("No figure of a climate stands in the twinning.")]
    return [Heading(1, tr("The figures to remember")), *parts.points(*texts), *parts.paragraphs(nearness(facts))]


def figure_texts(facts: DocumentFacts) -> list[str]:
    """The three or four figures that everybody understands, as far as they are known."""
    found = [facts.figure(code) for code in ("tas_jja", HOT_DAYS, "pr_jja", "pr_year")]
    return [_figure(facts, figure) for figure in found if figure is not None and figure.later is not None]


def _figure(facts: DocumentFacts, figure: Figure) -> str:
    text = tr(
        "{figure}: {today} at {home} today, {later} at the horizon {horizon}",
        figure=figure.label,
        today=parts.value_of(figure.today),
        home=facts.home,
        later=parts.with_range(figure.later),
        horizon=facts.horizon,
    )
    if figure.there is None:
        return f"{text}."
    return tr("{text}; {there} at {twin} today.", text=text, there=parts.value_of(figure.there), twin=facts.twin)


def _uncertainty(facts: DocumentFacts) -> list[Block]:
    """How to speak of what is not sure: what can be said, and what would be wrong."""
    summer = facts.figure("tas_jja")
    rows = [
        (
            tr("“The models agree that it gets warmer here; by how much, they give a range.”"),
            tr("“In {horizon} it will be exactly so many degrees.”", horizon=facts.horizon),
        ),
        (
            tr("“The climate of {twin} today is near the one expected here.”", **names(facts)),
            tr("“{home} will become {twin}.”", **names(facts)),
        ),
        (
            tr("“Means of thirty years: a single summer may be cooler or much hotter.”"),
            tr("“Every summer will be like that.”"),
        ),
        (
            tr("“These means say nothing of heatwaves, droughts or storms: others measure those.”"),
            tr("“The figures tell how bad the heatwaves will be.”"),
        ),
        (
            tr("“How warm it gets depends on what the world emits.”"),
            tr("“It is written.” Or: “Nobody knows anything.”"),
        ),
    ]
    if summer is not None and summer.later is not None and summer.later["low"] is not None:
        low, high = (labels.number(summer.later[name], summer.unit) for name in ("low", "high"))
        values = {"low": low, "high": high, "horizon": facts.horizon}
        told = tr("“Eight models out of ten put our mean summer of {horizon} between {low} and {high} °C.”", **values)
        rows.insert(
            1, (told, tr("“The summer of {horizon} will have {value}.”", **values, value=parts.value_of(summer.later)))
        )
    head = Heading(1, tr("How to speak of what is not sure"))
    grid = Grid((tr("Say"), tr("Rather than")), tuple((bound(a), bound(b)) for a, b in rows), shares=(1.0, 1.0))
    lead = tr(
        "A range is not a weakness: it is what makes a figure honest. Give it with the figure, in the same breath."
    )
    return [head, *parts.paragraphs(lead), grid]


def _questions(facts: DocumentFacts) -> list[Block]:
    """What people ask, with an answer each."""
    asked = (
        (
            tr("Why so far, and not a neighbour?"),
            tr("All places were compared, near and far: what counts is where such a climate is lived today."),
        ),
        (
            tr("Why {twin} and not another?", **names(facts)),
            tr(
                "It was found by comparing climates and communes, by a method that is open and can be run again. It is "
                "one good place to learn from, not the only one. {nearness}",
                nearness=nearness(facts),
            ),
        ),
        (
            tr("Does this not cost a lot?"),
            tr(
                "The people who will decide see it with their own eyes, by train; what they bring back is given to all."
            ),
        ),
        (
            tr("Is it not too late, or too far away?"),
            tr("A tree that is planted now gives shade at the horizon; a school that is built now will still be used."),
        ),
        (
            tr("Who says that it is good for us?"),
            tr("Nobody yet: each practice is voted on, with the reasons for and against and those who disagree."),
        ),
    )
    blocks: list[Block] = [Heading(1, tr("Questions that will come"))]
    for question, answer in asked:
        blocks += [Heading(2, bound(question)), *parts.paragraphs(answer)]
    return blocks
