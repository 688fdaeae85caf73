"""The documents that can be made, in the order in which they are offered."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.document import Document
from ...core.feedback import Answers
from ...core.messages import Message, message
from ..document_facts import DocumentFacts
from . import consent, delegations, feedback_summary, methodology, study, talking_points, visits

VISITS, STUDY, METHODOLOGY, FEEDBACK = "visits", "study", "methodology", "feedback"
TALKING, DELEGATIONS, CONSENT = "talking_points", "delegations", "consent"
TITLES: dict[str, Message] = {
    VISITS: message("Visit reports"),
    STUDY: message("Study report"),
    METHODOLOGY: message("Methodology, to repeat the journey"),
    FEEDBACK: message("Summary of the feedback"),
    TALKING: message("Talking points"),
    DELEGATIONS: message("Delegations and role sheets"),
    CONSENT: message("Consent and image rights"),
}
CODES = tuple(TITLES)
_STEMS = {
    "fr": {
        VISITS: "comptes-rendus-visites",
        STUDY: "rapport-etude",
        METHODOLOGY: "methodologie",
        FEEDBACK: "retours-experience",
        TALKING: "elements-de-langage",
        DELEGATIONS: "delegations",
        CONSENT: "consentement-droit-image",
    },
    "es": {
        VISITS: "actas-visitas",
        STUDY: "informe-estudio",
        METHODOLOGY: "metodologia",
        FEEDBACK: "valoraciones",
        TALKING: "argumentario",
        DELEGATIONS: "delegaciones",
        CONSENT: "consentimiento-derechos-imagen",
    },
}


def stem_of(code: str, language: str) -> str:
    """The name of the file of a document, in plain letters."""
    return _STEMS.get(language, {}).get(code, code.replace("_", "-"))


def build(code: str, facts: DocumentFacts, forms: Sequence[Answers] = ()) -> Document:
    """One document; within `speaking` of its language. KeyError for a code that is none of `CODES`."""
    if code == METHODOLOGY:
        return methodology.build(facts.language)
    if code == FEEDBACK:
        return feedback_summary.build(facts, forms)
    makers = {
        VISITS: visits.build,
        STUDY: study.build,
        TALKING: talking_points.build,
        DELEGATIONS: delegations.build,
        CONSENT: consent.build,
    }
    return makers[code](facts)
