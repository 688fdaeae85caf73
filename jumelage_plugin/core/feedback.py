"""What the participants say after the journey: the questions of the form, and what may be told of the answers.

Answers are told together or not at all: a group of four is a group in which everybody is recognised. Free words are
counted, never copied: who wrote them must be asked first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from .communes import plain
from .errors import JumelageError
from .messages import Message, message

FEWEST = 5
"""Answers from which on they are told."""
LOWEST, HIGHEST = 1, 5
SCALE, CHOICE, WORDS = "scale", "choice", "words"
SCALE_ENDS = message("from 1, not at all, to 5, entirely; empty: I don't know")


@dataclass(frozen=True)
class Question:
    """One question: `code` heads its column; `options` are the codes and words of a choice."""

    code: str
    text: Message
    kind: str = SCALE
    options: tuple[tuple[str, Message], ...] = ()


QUESTIONS = (
    Question("prepared", message("I was well prepared: I knew why we went and what to look at.")),
    Question("journey", message("The journey suited me: times, comfort, cost.")),
    Question("visits", message("The visits showed me things that can be of use at home.")),
    Question("walk", message("The sensory walk made me feel what shade, water or wind do to a place.")),
    Question("people", message("I met people who do there what I do here, and we can call each other.")),
    Question("language", message("I could follow and speak, whatever my language.")),
    Question("workshops", message("The workshops led to actions that suit our commune.")),
    Question("uncertainty", message("I know what is sure and what is not about our climate to come.")),
    Question(
        "best",
        message("What brought me most:"),
        CHOICE,
        (
            ("visits", message("the visits")),
            ("walk", message("the sensory walk")),
            ("workshops", message("the workshops")),
            ("people", message("the meetings with our counterparts")),
            ("journey", message("the journey together")),
        ),
    ),
    Question(
        "again",
        message("I would do it again, or advise another commune to:"),
        CHOICE,
        (("yes", message("yes")), ("perhaps", message("perhaps")), ("no", message("no"))),
    ),
    Question("keep", message("What must be kept the next time?"), WORDS),
    Question("change", message("What must be changed?"), WORDS),
)


@dataclass(frozen=True)
class Told:
    """The answers to one question: how many, and how often each was given; middle of a scale.

    `counts` is empty where fewer than `FEWEST` have answered, and for free words.
    """

    question: Question
    answers: int
    counts: tuple[int, ...] = ()
    middle: float | None = None


@dataclass(frozen=True)
class Feedback:
    """What may be told of all forms; `told` is empty below `FEWEST` forms."""

    forms: int
    told: tuple[Told, ...] = ()

    @property
    def is_told(self) -> bool:
        """Whether there are enough forms to tell anything of them."""
        return self.forms >= FEWEST


Answers = Mapping[str, str]
"""The answers of one form by the code of the question: a number, the code of an option, or words."""


def read_answers(rows: Sequence[Sequence[str]], names: Mapping[str, Iterable[str]]) -> list[Answers]:
    """The forms of a table whose first row heads the columns; forms without any answer are left out.

    `names` are the words, in every language, for each code of a question, and for each `question.option`. Raises
    `JumelageError` when no column is a question of the form, or an answer is none that the question allows.
    """
    known = {plain(word).strip(): code for code, words in names.items() for word in (code, *words)}
    heads = [known.get(plain(head).strip(), "") for head in rows[0]] if rows else []
    questions = {question.code: question for question in QUESTIONS}
    columns = [(at, questions[code]) for at, code in enumerate(heads) if code in questions]
    if not columns:
        raise JumelageError(
            "No column is a question of the feedback form: the first row must hold its codes ({codes}).",
            codes=", ".join(questions),
        )
    found: list[Answers] = []
    for line, row in enumerate(rows[1:], 2):
        given = {q.code: row[at].strip() for at, q in columns if at < len(row) and row[at].strip()}
        form = {code: _answer(questions[code], text, line, known) for code, text in given.items()}
        if form:
            found.append(form)
    return found


def _answer(question: Question, text: str, line: int, known: Mapping[str, str]) -> str:
    if question.kind == WORDS:
        return text
    if question.kind == SCALE:
        allowed = {str(score): str(score) for score in range(LOWEST, HIGHEST + 1)}
    else:
        allowed = {f"{question.code}.{code}": code for code, _ in question.options}
        allowed |= {code: code for code, _ in question.options}
    answer = allowed.get(text) or allowed.get(known.get(plain(text), ""))
    if answer is None:
        raise JumelageError(
            "Line {line} of the feedback: “{text}” is no answer to “{question}”.",
            line=line,
            text=text,
            question=question.code,
        )
    return answer


def summarise(forms: Sequence[Answers]) -> Feedback:
    """What may be told of the forms."""
    if len(forms) < FEWEST:
        return Feedback(len(forms))
    return Feedback(len(forms), tuple(_told(question, forms) for question in QUESTIONS))


def _told(question: Question, forms: Sequence[Answers]) -> Told:
    given = [form[question.code] for form in forms if question.code in form]
    if question.kind == WORDS or len(given) < FEWEST:
        return Told(question, len(given))
    if question.kind == CHOICE:
        return Told(question, len(given), tuple(given.count(code) for code, _ in question.options))
    scores = [int(score) for score in given]
    counts = tuple(scores.count(score) for score in range(LOWEST, HIGHEST + 1))
    return Told(question, len(given), counts, float(median(scores)))
