"""What was done, seen, heard and decided: a report of each visit, walk, workshop and meeting."""

from __future__ import annotations

from ...core.document import LEAD, NOTE, Block, Bullets, Contents, Document, Grid, Heading, PageBreak, Run, Words
from ...core.schema import UUID
from ...core.sensory import Stop, in_words
from ...core.valuelists import DOMAINS
from ..document_facts import DocumentFacts
from ..posters import labels
from ..posters.material import day, hours
from ..twinning_rows import Row
from ..wording import capital, say, tr
from . import parts

_NAMES = ("aims", "course", "findings", "quotes", "decisions", "follow_up")


def build(facts: DocumentFacts) -> Document:
    """The reports of all events, in their order."""
    events = facts.material.events
    lead = tr(
        "What was seen, heard and decided between {home} and {twin}, event by event. People are counted, never named.",
        home=facts.home,
        twin=facts.twin,
    )
    blocks = [*parts.paragraphs(lead, kind=LEAD), *facts.example_note()]
    if len(events) > 1:
        blocks.append(Contents(tr("Contents"), 1))
    if not events:
        blocks += parts.paragraphs(
            tr("No event is noted yet: visits, walks and workshops are noted in the table of events of the project.")
        )
    for number, event in enumerate(events):
        blocks += [PageBreak()] if number or len(events) > 1 else []
        blocks += _report(facts, event)
    return Document(tr("Visit reports: {name}", name=facts.name), facts.language, tuple(blocks), facts.name)


def _report(facts: DocumentFacts, event: Row) -> list[Block]:
    titles = {
        "aims": tr("Aims"),
        "course": tr("Course"),
        "findings": tr("What we found"),
        "quotes": tr("Words heard"),
        "decisions": tr("What was decided"),
        "follow_up": tr("What follows"),
    }
    blocks: list[Block] = [Heading(1, facts.title(event)), *_card(facts, event), *_attendance(facts, event)]
    for name in _NAMES:
        blocks += parts.written(facts, event, name, 2, titles[name])
    practices = [row for row in facts.material.practices if row["event_uuid"] == event[UUID]]
    if practices:
        blocks.append(Heading(2, tr("Practices seen")))
        blocks.append(Bullets(tuple(_practice(facts, row) for row in practices)))
    stops = facts.stops(event)
    if stops:
        blocks += [Heading(2, tr("What was felt and measured")), _measures(stops)]
    return blocks + _photos(facts, event, practices)


def _card(facts: DocumentFacts, event: Row) -> list[Block]:
    start, end = event["start_time"], event["end_time"]
    air = event["air_temperature_c"]
    return parts.card(
        (tr("Type"), facts.words(event["type"])),
        (tr("Date"), day(start)),
        (tr("Hours"), hours(start, end)),
        (tr("Place"), facts.text(event, "place")),
        (tr("Weather"), facts.text(event, "weather")),
        (tr("Air temperature"), "" if air is None else tr("{degrees:.1f} °C", degrees=air)),
        (tr("State of this report"), facts.words(event["status"])),
    )


def _attendance(facts: DocumentFacts, event: Row) -> list[Block]:
    """How many came, by domain and side."""
    counts = facts.attendance(event)
    if not counts:
        return parts.paragraphs(tr("Nobody is noted as present."), kind=NOTE)
    homes = [uuid for uuid, _ in facts.sides]
    kinds = [*((value.code, say(value.words)) for value in DOMAINS.values), ("", capital(tr("other roles")))]
    rows = []
    for code, words in kinds:
        here = [counts.get((code, uuid), 0) for uuid in homes]
        elsewhere = sum(n for (domain, uuid), n in counts.items() if domain == code and uuid not in homes)
        if any(here) or elsewhere:
            rows.append((words, *(str(n) for n in here), str(sum(here) + elsewhere)))
    sums = [sum(n for (_, side), n in counts.items() if side == uuid) for uuid in homes]
    total: tuple[Words, ...] = tuple((Run(str(n), bold=True),) for n in (*sums, sum(counts.values())))
    heads = (tr("Domain"), facts.home, facts.twin, tr("Together"))
    grid = Grid(heads, (*rows, (tr("All"), *total)), shares=(4.0, 2.0, 2.0, 2.0), first_is_head=True)
    return [Heading(2, tr("How many came")), grid]


def _practice(facts: DocumentFacts, row: Row) -> Words:
    return parts.led(f"{facts.title(row)}.", facts.text(row, "summary") or facts.words(row["theme"]))


def _measures(stops: list[Stop]) -> Grid:
    """The stops of the walk, each with what its walkers felt and what was measured."""

    def degrees(value: float | None) -> str:
        return parts.NONE if value is None else f"{labels.number(value, '°C')}\u00a0°C"

    rows = tuple(
        (
            str(stop.number),
            say(in_words(stop.felt)),
            ", ".join(stop.words),
            degrees(stop.air_c),
            degrees(stop.surface_c),
        )
        for stop in stops
    )
    heads = (tr("Stop"), tr("Sensation"), tr("Words"), tr("Air"), tr("Ground"))
    return Grid(heads, rows, shares=(1.0, 4.0, 3.0, 1.4, 1.4), first_is_head=True)


def _photos(facts: DocumentFacts, event: Row, practices: list[Row]) -> list[Block]:
    parents = [event[UUID], *(row[UUID] for row in practices)]
    blocks = parts.pictures(facts, parents)
    if blocks:
        blocks.insert(0, Heading(2, tr("Photos")))
    held = facts.photos_held_back(*parents)
    if held:
        blocks += parts.paragraphs(
            tr(
                "Photos left out: {count}. A photo is shown when it may be published, when whoever can be recognised "
                "has agreed, and when its author, its licence and a description are noted.",
                count=held,
            ),
            kind=NOTE,
        )
    return blocks
