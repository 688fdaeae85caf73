"""What the participants say: told together from five forms on, and not at all below."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...core.document import LEAD, NOTE, Block, Document, Grid, Heading
from ...core.feedback import (
    CHOICE,
    FEWEST,
    HIGHEST,
    LOWEST,
    QUESTIONS,
    SCALE,
    SCALE_ENDS,
    WORDS,
    Answers,
    Feedback,
    Told,
    read_answers,
    summarise,
)
from ...core.messages import Message
from ...io.table_files import read_text
from ..document_facts import DocumentFacts
from ..languages import in_all_languages
from ..wording import capital, local_number, say, tr
from . import parts


def read(path: Path) -> list[Answers]:
    """The forms of a file of text. Raises `JumelageError` when it cannot be read or is not that of the form."""
    return read_answers(read_text(path).rows, _names())


def _names() -> dict[str, Sequence[str]]:
    """The words of questions and options in every language, and the numbers of the questions on the paper form."""
    found: dict[str, Sequence[str]] = {}
    for number, question in enumerate(QUESTIONS, 1):
        found[question.code] = (f"q{number}", *_everywhere(question.text))
        for code, words in question.options:
            found[f"{question.code}.{code}"] = _everywhere(words)
    return found


def _everywhere(item: Message) -> Sequence[str]:
    return tuple(in_all_languages(item).values())


def build(facts: DocumentFacts, forms: Sequence[Answers]) -> Document:
    """The summary."""
    found = summarise(forms)
    lead = tr("What the participants of {name} say after the journey.", name=facts.name)
    blocks: list[Block] = [*parts.paragraphs(lead, kind=LEAD)]
    blocks += _told(found) if found.is_told else _too_few(found)
    return Document(tr("Feedback: {name}", name=facts.name), facts.language, tuple(blocks), facts.name)


def _too_few(found: Feedback) -> list[Block]:
    return [
        Heading(1, tr("Too few forms to tell anything")),
        *parts.paragraphs(
            tr("Forms read: {count}. They are told from {fewest} on.", count=found.forms, fewest=FEWEST),
            tr(
                "In a smaller group everybody would be recognised by what they say. Ask those who have not answered "
                "yet, or talk it over together."
            ),
        ),
    ]


def _told(found: Feedback) -> list[Block]:
    blocks: list[Block] = [
        *parts.paragraphs(
            tr("{count} forms were read. They are told together; nobody is named or quoted.", count=found.forms)
        )
    ]
    scales = [one for one in found.told if one.question.kind == SCALE]
    heads = (tr("Statement"), *(str(score) for score in range(LOWEST, HIGHEST + 1)), tr("Middle"), tr("Answers"))
    shares = (6.0, *(1.0 for _ in range(LOWEST, HIGHEST + 1)), 1.4, 1.6)
    blocks.append(Heading(1, tr("How far they agree")))
    blocks += parts.paragraphs(capital(say(SCALE_ENDS)) + ".", kind=NOTE)
    blocks.append(Grid(heads, tuple(map(_scale, scales)), shares=shares, first_is_head=True))
    for one in found.told:
        if one.question.kind == CHOICE:
            blocks += _choice(one)
    words = [one for one in found.told if one.question.kind == WORDS]
    blocks.append(Heading(1, tr("In their own words")))
    blocks += parts.points(
        *(tr("{question} Answers: {count}.", question=say(one.question.text), count=one.answers) for one in words)
    )
    return blocks + parts.paragraphs(
        tr("Free answers are not copied here: read them, and ask whoever wrote them before quoting."), kind=NOTE
    )


def _scale(one: Told) -> tuple[str, ...]:
    if one.middle is None:
        return (say(one.question.text), *(parts.NONE for _ in range(LOWEST, HIGHEST + 1)), parts.NONE, _few(one))
    counts = (str(count) for count in one.counts)
    return (say(one.question.text), *counts, local_number(f"{one.middle:g}"), str(one.answers))


def _few(one: Told) -> str:
    return tr("{count}: too few", count=one.answers)


def _choice(one: Told) -> list[Block]:
    blocks: list[Block] = [Heading(1, say(one.question.text))]
    if not one.counts:
        return blocks + parts.paragraphs(tr("Answers: {count}; too few to be told.", count=one.answers))
    rows = tuple((capital(say(words)), str(count)) for (_, words), count in zip(one.question.options, one.counts))
    return [*blocks, Grid((tr("Answer"), tr("How often")), rows, shares=(4.0, 1.0), first_is_head=True)]
