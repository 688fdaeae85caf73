"""Who takes part: whether both delegations are complete, and whose data must go.

Each commune sends a representative of each of the five domains and a project lead; the twinning needs a
translator. What is missing is told, and hinders nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from .messages import Message, message
from .valuelists import DOMAINS

LEAD, OF_DOMAIN, TRANSLATOR = "ROL_LEAD", "ROL_DOMAIN", "ROL_TRANSLATOR"


@dataclass(frozen=True)
class Person:
    """A participant, by pseudonym; `commune` is the uuid of a commune or empty."""

    pseudonym: str
    role: str
    domain: str = ""
    commune: str = ""
    delete_after: date | None = None


def missing(people: Iterable[Person], communes: Sequence[tuple[str, str]]) -> list[Message]:
    """What the delegations lack, one sentence each; `communes` are (uuid, name) of home and twin."""
    everyone = list(people)
    found = []
    for uuid, name in communes:
        ours = [person for person in everyone if person.commune == uuid]
        domains = {person.domain for person in ours if person.role == OF_DOMAIN}
        found += [
            message("{commune}: nobody represents “{domain}”.", commune=name, domain=value.words)
            for value in DOMAINS.values
            if value.code not in domains
        ]
        if not any(person.role == LEAD for person in ours):
            found.append(message("{commune}: no project lead.", commune=name))
    if not any(person.role == TRANSLATOR for person in everyone):
        found.append(message("No translator."))
    return found


def to_delete(people: Iterable[Person], today: date) -> list[str]:
    """The pseudonyms of those whose personal data should have been deleted before `today`."""
    return [person.pseudonym for person in people if person.delete_after is not None and person.delete_after < today]
