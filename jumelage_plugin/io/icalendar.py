"""Days of a plan as a calendar file that every calendar program reads (iCalendar).

Specification: RFC 5545, Internet Calendaring and Scheduling Core Object Specification; NAME is of RFC 7986. QGIS
ships no library for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from ..about import NAME, VERSION
from .markup import clean

_LONGEST_LINE = 75
"""Octets of a line without its end; the rest goes on in a line that begins with a space."""
_LINE_END = b"\r\n"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True)
class DayEvent:
    """What lasts whole days, from `first` to `last`, the last one included.

    `uid` is the same each time that the same event is written: a calendar that has it already brings it up to date.
    """

    uid: str
    first: date
    last: date
    summary: str
    description: str = ""
    categories: tuple[str, ...] = ()


def calendar_file(name: str, events: Iterable[DayEvent], stamp: datetime, language: str = "") -> bytes:
    """The file of a calendar called `name`. `stamp` is when it was made; `language` (as “fr”) is that of its texts.

    Texts are data: control characters are dropped, all else appears as written. ValueError for an event that ends
    before it begins.
    """
    spoken = f";LANGUAGE={language}" if _LANGUAGE.fullmatch(language) else ""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//{_text(NAME)}//{_text(VERSION)}//EN",
        "CALSCALE:GREGORIAN",
        f"NAME{spoken}:{_text(name)}",
        f"X-WR-CALNAME:{_text(name)}",  # what Outlook, Google and Apple read instead
        *(line for event in events for line in _event(event, stamp, spoken)),
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _event(event: DayEvent, stamp: datetime, spoken: str) -> Iterator[str]:
    if event.last < event.first:
        raise ValueError(event.uid)
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"DTSTAMP:{stamp.astimezone(timezone.utc):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{_day(event.first)}"
    yield f"DTEND;VALUE=DATE:{_day(event.last + timedelta(1))}"  # the first day on which it is over
    yield f"SUMMARY{spoken}:{_text(event.summary)}"
    if event.description:
        yield f"DESCRIPTION{spoken}:{_text(event.description)}"
    if event.categories:
        yield f"CATEGORIES{spoken}:{','.join(map(_text, event.categories))}"
    yield "TRANSP:TRANSPARENT"  # nobody is busy for weeks because of it
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _text(text: str) -> str:
    """A text as RFC 5545 §3.3.11 wants it."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return clean(text).replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A line cut into lines of 75 octets at most, never within a letter."""
    parts: list[bytes] = []
    part = b""
    for letter in line:
        octets = letter.encode()
        if len(part) + len(octets) > _LONGEST_LINE:
            parts.append(part)
            part = b" "
        part += octets
    return b"".join(p + _LINE_END for p in (*parts, part))
