"""What an import of indicators says in words: nothing is repaired, guessed or left out without being told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..core.codes import REPAIRS
from ..core.communes import CommuneTable
from ..core.figures import AMBIGUOUS, KNOWN, MISSING, NO_NUMBER, OTHER_UNIT, SECRET
from ..core.indicators import Figures, Imported, Indicator, harmless, what_differs
from ..core.joining import DOUBTFUL, MATCHED, UNMATCHED
from ..core.messages import Message
from ..core.options import SUM
from . import statements
from .indicators_tables import meanings
from .report import Report, Section
from .wording import capital, local_number, say, tr

_EXAMPLES = 5


@dataclass(frozen=True)
class Facts:
    """The facts of a run. `labels` are those of the indicators, `replaced` counts figures of the earlier layer."""

    file: str
    table: CommuneTable
    imported: Imported
    figures: Figures
    labels: Mapping[str, str]
    duplicates: str
    keep_doubtful: bool
    polygons: bool
    replaced: int = 0
    notes: tuple[Message, ...] = field(default=())

    def count(self, verdict: str) -> int:
        """How many rows have a verdict."""
        return self.imported.matches.count(verdict)

    @property
    def unlike(self) -> dict[str, tuple[str, ...]]:
        """The indicators whose figures must not be compared, and in what they differ."""
        found = {name: self.figures.unlike(k) for k, name in enumerate(self.figures.names)}
        return {name: parts for name, parts in found.items() if parts}


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Joins a table of indicators to the communes by country and code: CSV or text with any separator and encoding, "
        "ODS, Excel, or any layer. Made for tables of INSEE, INE, Eurostat, Cerema or a region as they are "
        "published.\n\n"
        "Titles above the header are passed over. Codes that lost their leading zero, carry spaces, a prefix "
        "(FR_31107), the name or INE's control digit are put right, and former codes of merged communes are known; "
        "each repair is counted in the report. Decimal marks and thousands are read from the whole column: where 1.234 "
        "may be either, the cell is left empty and said to be doubtful.\n\n"
        "Every row is matched, unmatched or doubtful, with the reason. Doubtful are rows found by their name only or "
        "whose name is not that of their code, former communes that are now part of another, and several rows of one "
        "commune. They are left out unless you say otherwise.\n\n"
        "Each figure keeps its unit, year, definition, source and licence in a field that ends in _note. To bring "
        "figures of two countries together, give the first result as the earlier layer of a second run: where unit, "
        "year or definition are not the same, every note begins with ≠, and the alias of the field says it."
    )


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    lines = [_lead(facts), *repairs(facts), *_marks(facts)]
    if facts.replaced:
        lines.append(tr("{count:,} figures of the earlier layer were replaced.", count=facts.replaced))
    return lines


def _lead(facts: Facts) -> str:
    return tr(
        "{rows:,} rows: {matched:,} matched, {unmatched:,} unmatched, {doubtful:,} doubtful.",
        rows=len(facts.imported.matches.rows),
        matched=facts.count(MATCHED),
        unmatched=facts.count(UNMATCHED),
        doubtful=facts.count(DOUBTFUL),
    )


def repairs(facts: Facts) -> list[str]:
    """What was put right, one sentence for each kind."""
    counts = facts.imported.matches.repairs
    lines = [
        capital(tr("{what}: {count:,}.", count=counts[kind], what=what))
        for kind, what in REPAIRS.items()
        if counts[kind]
    ]
    combined = facts.imported.joined.combined
    if combined and facts.duplicates == SUM:
        lines.append(tr("{count:,} rows of the same communes were added up.", count=combined))
    elif combined:
        lines.append(tr("{count:,} rows of the same communes were averaged.", count=combined))
    for indicator in facts.imported.indicators:
        lines += _read_lines(indicator)
    return lines


def _read_lines(indicator: Indicator) -> list[str]:
    """How the cells of an indicator were read."""
    read, name, lines = indicator.read, indicator.name, []
    if read.mixed:
        lines.append(tr("{name}: its cells mix decimal commas and decimal points.", name=name))
    if read.decimal:
        lines.append(tr("{name}: the decimal mark is “{mark}”.", name=name, mark=read.decimal))
    if read.flagged:
        lines.append(
            tr("{name}: {count:,} figures carry a letter (estimated, provisional …).", name=name, count=read.flagged)
        )
    if read.count(AMBIGUOUS):
        lines.append(
            tr(
                "{name}: {count:,} cells such as 1.234 may be thousands or decimals and were left empty: tell the "
                "decimal mark in DECIMAL.",
                name=name,
                count=read.count(AMBIGUOUS),
            )
        )
    if read.count(OTHER_UNIT):
        lines.append(
            tr(
                "{name}: {count:,} cells do not carry the one unit of their column, or a factor such as k or M that "
                "others lack, and were left empty.",
                name=name,
                count=read.count(OTHER_UNIT),
            )
        )
    return lines


def _marks(facts: Facts) -> list[str]:
    """Which indicators must not be compared across their definitions."""
    return [
        tr(
            "{name}: its figures are not of one {parts}; their notes begin with ≠ and they must not be compared.",
            name=name,
            parts=", ".join(say(part) for part in what_differs(parts)),
        )
        for name, parts in facts.unlike.items()
    ]


def report(facts: Facts) -> Report:
    """The page."""
    return Report(
        title=tr("Indicators of {file}", file=facts.file),
        lead=(_lead(facts),),
        verdict=tr("{count:,} communes have figures.", count=len(facts.figures.positions)),
        sections=tuple(section for section in _sections(facts) if section.text or section.rows),
        notes=(tr("Sources: {sources}", sources=statements.place_sources()),),
        warnings=tuple(_marks(facts)),
    )


def _sections(facts: Facts) -> list[Section]:
    return [
        _reading(facts),
        Section(tr("What was put right"), tuple(repairs(facts))),
        _meanings(facts),
        _cells(facts),
        _reasons(facts, DOUBTFUL, tr("Doubtful rows"), _doubt_text(facts)),
        _reasons(facts, UNMATCHED, tr("Unmatched rows"), ()),
    ]


def _doubt_text(facts: Facts) -> tuple[str, ...]:
    if not facts.count(DOUBTFUL):
        return ()
    if facts.keep_doubtful:
        return (tr("Those whose commune is known take part, as you asked."),)
    return (tr("They take no part, save those in which single cells could not be read."),)


def _reading(facts: Facts) -> Section:
    """How the table was read."""
    imported = facts.imported
    columns = imported.table.names
    lines = [capital(say(note)) + "." for note in (*facts.notes, *imported.table.notes)]
    lines.append(tr("Codes: {columns}.", columns=" + ".join(columns[i] for i in imported.keys.code)))
    if imported.keys.name >= 0:
        lines.append(tr("Names, checked against the codes: {column}.", column=columns[imported.keys.name]))
    if imported.matches.country:
        lines.append(tr("Country of the codes: {country}.", country=imported.matches.country))
    if imported.left_out:
        lines.append(tr("Columns without numbers, left out: {columns}.", columns=", ".join(imported.left_out)))
    if imported.passed_over:
        columns_text = ", ".join(imported.passed_over)
        lines.append(tr("Columns that name places, not read as indicators: {columns}.", columns=columns_text))
    return Section(tr("How the table was read"), tuple(lines))


def _meanings(facts: Facts) -> Section:
    """What the indicators mean."""
    heads = (tr("indicator"), tr("label"), tr("country"), tr("unit"), tr("year"), tr("definition"), tr("source"))
    heads += (tr("licence"), tr("communes"), tr("not the same"))
    rows = [tuple(_cell(value) for value in row) for row in meanings(facts.figures, facts.table, facts.labels)]
    return Section(tr("What the indicators mean"), (), heads, tuple(rows), numbers=(8,))


def _cell(value: Any) -> str:
    if value is None or value == "":
        return "–"
    return local_number(f"{value:,}") if isinstance(value, int) else str(value)


def _cells(facts: Facts) -> Section:
    """How many cells of each indicator hold what."""
    kinds = (KNOWN, MISSING, SECRET, AMBIGUOUS, NO_NUMBER, OTHER_UNIT)
    heads = (tr("indicator"), tr("figures"), tr("missing"), tr("secret"), tr("ambiguous"), tr("no number"))
    heads += (tr("other unit"),)
    rows = [
        (indicator.name, *(local_number(f"{indicator.read.count(kind):,}") for kind in kinds))
        for indicator in facts.imported.indicators
    ]
    return Section(tr("Cells of the table"), (), heads, tuple(rows), numbers=tuple(range(1, len(heads))))


def _reasons(facts: Facts, verdict: str, title: str, text: tuple[str, ...]) -> Section:
    """The reasons of a verdict, each with its first rows."""
    imported = facts.imported
    found: dict[str, list[int]] = defaultdict(list)
    for i, row in enumerate(imported.matches.rows):
        if row.verdict == verdict and row.why:
            found[row.why.text].append(i)
    rows = []
    for members in sorted(found.values(), key=len, reverse=True):
        shown = [_example(imported, i) for i in members[:_EXAMPLES]]
        more = " …" if len(members) > len(shown) else ""
        rows.append((local_number(f"{len(members):,}"), "; ".join(shown) + more))
    return Section(title, text, (tr("rows"), tr("such as")), tuple(rows), numbers=(0,))


def _example(imported: Imported, i: int) -> str:
    row = imported.matches.rows[i]
    given = " ".join(filter(None, (imported.codes[i].strip(), imported.names[i].strip())))
    return tr(
        "line {line} ({given}): {why}",
        line=imported.table.lines[i],
        given=harmless(given),
        why=say(row.why) if row.why else "",
    )
