"""Names, addresses and telephone numbers of people, found in texts that others will read, and taken out.

A full name, an e-mail address and a telephone number are found however they are written: in capitals, without accents,
the family name first, with other separators. A family name alone is found as well, and a given name alone unless it is
written in small letters: “pierre” is then the stone. Addresses and numbers of anybody else are taken out too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

TAKEN_OUT = "[…]"
"""What stands where an address or a number was that is no participant's."""
_SHORTEST = 3
"""Letters of a name that is looked for alone: “Le” or “Li” alone would be found in every text."""
_SHORTEST_NUMBER, _OWN_DIGITS = 6, 9
"""Digits: numbers are compared by their last nine, which every way of dialling ends with."""
_PARTICLES = frozenset(
    (
        *("de", "del", "der", "den", "des", "dos", "das", "la", "las", "les", "los", "van", "von"),
        *("san", "santa", "saint", "sainte"),
    )
)
_BETWEEN = r"[\s,.\-_’']+"
_PREFIX = r"(?:(?:\+|00)\s?\d{1,3}[\s.\-]*(?:\(0\)[\s.\-]*)?|0)?"
_LOOSE = "".join(map(chr, range(0x0300, 0x0370)))
"""Accents that are letters of their own (Unicode, Combining Diacritical Marks)."""
_ACCENTS = re.compile(f"[{_LOOSE}]")
_WORD = re.compile(r"[^\W\d_]+")
_EMAIL = re.compile(r"[^\s@<>()\[\]{},;:\"“”«»]+@[^\s@<>()\[\]{},;:\"“”«»]+\.[^\W\d_]{2,}")
_NUMBERS = re.compile(
    r"(?<![\d.,])(?:"
    r"(?:\+|00)\d{2,3}[\s.\-]?(?:\(0\)[\s.\-]?)?\d(?:[\s.\-]?\d){7,9}"  # with the code of a country
    r"|0[1-9](?:[\s.\-]?\d{2}){4}"  # France
    r"|[6-9]\d{2}(?:[\s.\-]\d{3}){2}|[6-9]\d{2}(?:[\s.\-]\d{2}){3}"  # Spain
    r")(?!\d)"
)


@dataclass(frozen=True)
class Person:
    """What must not leave of one participant, and the pseudonym that may."""

    pseudonym: str
    given_name: str = ""
    family_name: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True)
class _Rule:
    """A way to find somebody, in a folded text (see `folded`) or, for a given name alone, as it is written."""

    pattern: re.Pattern[str]
    person: Person
    not_small: bool = False
    """Whether it counts only where a capital is in it."""


@dataclass
class Search:
    """Looks for people in texts. `exempt` are words that everybody may read: the names of both communes."""

    people: Iterable[Person]
    exempt: Iterable[str] = ()
    _certain: list[_Rule] = field(default_factory=list, init=False)
    _alone: list[_Rule] = field(default_factory=list, init=False)
    _any: re.Pattern[str] = field(init=False)
    """All rules at once: most texts name nobody."""

    def __post_init__(self) -> None:
        """Make the rules, the longest first: of “Jean-Pierre Roux” all is to go."""
        open_words = {word for text in self.exempt for word in _WORD.findall(folded(text)[0])}
        for person in self.people:
            self._certain += [_Rule(pattern, person) for pattern in _certain(person)]
            for part, not_small in _parts(person):
                if part not in open_words:
                    self._alone.append(_Rule(_word(part), person, not_small))
        self._alone.sort(key=lambda rule: -len(rule.pattern.pattern))
        every = [rule.pattern.pattern for rule in (*self._certain, *self._alone)]
        self._any = re.compile("|".join(f"(?:{one})" for one in every) or "(?!)")

    def finds(self, text: str) -> bool:
        """Whether a full name, an address or a number of a participant stands in a text."""
        letters = _plain(text)
        return any(rule.pattern.search(letters) for rule in self._certain)

    def without(self, text: str, *, numbers: bool = True) -> tuple[str, list[str]]:
        """The text with pseudonyms in the place of people, and those pseudonyms; `TAKEN_OUT` for somebody else's.

        Without `numbers` what looks like a telephone number stays: in a text that is made of figures.
        """
        found: list[str] = []
        named = self._any.search(_plain(text)) is not None
        for rule in (*self._certain, *self._alone) if named else ():
            text, times = _replaced(text, rule)
            found += [rule.person.pseudonym] * times
        for name in dict.fromkeys(found):
            own = re.escape(name)
            text = re.sub(rf"{own}(?:\s+{own})+", name, text)
        for pattern in (_EMAIL, *([_NUMBERS] if numbers else [])):
            text, times = pattern.subn(TAKEN_OUT, text)
            found += [TAKEN_OUT] * times
        return text, list(dict.fromkeys(found))


def folded(text: str) -> tuple[str, list[int]]:
    """A text in small letters without accents, and for each of its letters the place in the text as it was."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        plain = "".join(c for c in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(c)).casefold()
        letters.append(plain)
        places += [place] * len(plain)
    return "".join(letters), places


def _plain(text: str) -> str:
    """The letters of `folded`, without their places: quick, for long texts."""
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).casefold()


def _replaced(text: str, rule: _Rule) -> tuple[str, int]:
    letters, places = folded(text)
    spans = [(places[m.start()], places[m.end() - 1] + 1) for m in rule.pattern.finditer(letters)]
    if rule.not_small:
        spans = [(start, end) for start, end in spans if text[start:end] != text[start:end].lower()]
    for start, end in reversed(spans):
        # an accent may be a letter of its own, after the letter that it belongs to
        accents = len(text[end:]) - len(text[end:].lstrip(_LOOSE))
        after = end + accents
        text = text[:start] + rule.person.pseudonym + text[after:]
    return text, len(spans)


def _certain(person: Person) -> Iterator[re.Pattern[str]]:
    """What tells one person from all others."""
    if person.email.strip():
        yield re.compile(re.escape(folded(person.email.strip())[0]))
    digits = re.sub(r"\D", "", person.phone)
    if len(digits) >= _SHORTEST_NUMBER:
        own = digits.lstrip("0")[-_OWN_DIGITS:]
        yield re.compile(rf"(?<!\d){_PREFIX}" + r"[\s.\-/()]*".join(own) + r"(?!\d)")
    given, family = (_WORD.findall(folded(name)[0]) for name in (person.given_name, person.family_name))
    if given and family:
        for order in ([*given, *family], [*family, *given]):
            yield _words(order)
        if len(given) > 1 or len(family) > 1:
            yield _words([given[0], family[0]])
            yield _words([family[0], given[0]])


def _parts(person: Person) -> Iterator[tuple[str, bool]]:
    """The words of a name that tell of somebody even alone, and whether only with a capital."""
    for name, not_small in ((person.family_name, False), (person.given_name, True)):
        for word in _WORD.findall(folded(name)[0]):
            if len(word) >= _SHORTEST and word not in _PARTICLES:
                yield word, not_small


def _words(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{_BETWEEN.join(map(re.escape, words))})(?![^\W_])")


def _word(word: str) -> re.Pattern[str]:
    return _words([word])


def told_as(rows: Iterable[Mapping[str, object]]) -> list[Person]:
    """The participants of a table; a pseudonym that gives a name away, or two people share, becomes a number."""
    given = [Person(*(str(row.get(name) or "").strip() for name in ("pseudonym", *_COLUMNS))) for row in rows]
    search = Search([Person("", one.given_name, one.family_name, one.email, one.phone) for one in given])
    numbers = (f"P{number:02d}" for number in count(1))
    chosen = {one.pseudonym for one in given}
    people, taken = [], set()
    for one in given:
        name = "".join(sign for sign in one.pseudonym if sign.isalnum() or sign in " -_.’()").strip()
        if not name or search.without(name)[1] or name in taken:
            name = next(number for number in numbers if number not in chosen)
        taken.add(name)
        people.append(Person(name, one.given_name, one.family_name, one.email, one.phone))
    return people


_COLUMNS = ("given_name", "family_name", "email", "phone")
