"""What home has against what was seen in the twin, as parts of a sheet: a table to look at, then what stands in it."""

from __future__ import annotations

from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.coverage import (
    COVERED,
    GAP,
    NOT_A_MARK,
    OPEN_GAP,
    PARTLY,
    STATES,
    UNKNOWN,
    Cell,
    Coverage,
)
from ..jumelage_plugin.core.valuelists import DOMAINS, THEMES
from .parts import bullets, paragraph, table
from .practices_model import words_of

_MOST_TITLES = 12


def matrix_parts(found: Coverage) -> list[str]:
    """The matrix: in numbers, as a table of domains by themes, theme by theme, by hazard; and what has no place."""
    parts = [paragraph(say(found.sentence), strong=True), _grid(found)]
    for number, theme in enumerate(THEMES.codes, 1):
        parts += _of_theme(found, number, theme)
    hazards = words_of("HAZ")
    told = [
        tr("{domain}: {state}", domain=hazards[code], state=say(cell.words))
        for code, cell in found.hazards.items()
        if cell.words != STATES[UNKNOWN]
    ]
    if told:
        parts += [paragraph(tr("By hazard"), strong=True), bullets(told)]
    if found.measures_unplaced:
        parts.append(paragraph(tr("Without a theme or a domain, and so not above:")))
        parts.append(bullets(_first(found.measures_unplaced)))
    return [*parts, paragraph(say(NOT_A_MARK))]


def _grid(found: Coverage) -> str:
    """A line for each domain, a column for each theme by its number."""
    words = {
        COVERED: tr("in place"),
        PARTLY: tr("partly"),
        GAP: tr("gap"),
        OPEN_GAP: tr("gap"),
        UNKNOWN: "–",
    }
    heads = ["", *(str(number) for number in range(1, len(THEMES.codes) + 1))]
    names = words_of("DOM")
    rows = [
        [names[domain], *(words[found.cells[theme, domain].state] for theme in THEMES.codes)]
        for domain in DOMAINS.codes
    ]
    return table(heads, rows, many=True)


def _of_theme(found: Coverage, number: int, theme: str) -> list[str]:
    domains = words_of("DOM")
    parts = [paragraph(f"{number}. {words_of('THE')[theme]}", strong=True)]
    silent = []
    for domain in DOMAINS.codes:
        cell = found.cells[theme, domain]
        if cell.words == STATES[UNKNOWN]:
            silent.append(domains[domain])
        else:
            parts.append(paragraph(tr("{domain}: {state}", domain=domains[domain], state=say(cell.words))))
            parts.append(bullets(_held(cell)))
    if silent:
        parts.append(paragraph(tr("Nothing noted on either side: {domains}.", domains=", ".join(silent))))
    return parts


def _held(cell: Cell) -> list[str]:
    """What home has in a cell, and which practices could fill it."""
    ours = [*cell.in_place, *(tr("{title} (partly)", title=title) for title in cell.partial)]
    theirs = [tr("from the twin: {title}", title=practice.title) for practice in cell.fillers[:_MOST_TITLES]]
    return [*_first(ours), *theirs, *_more(len(cell.fillers))]


def _first(titles: list[str] | tuple[str, ...]) -> list[str]:
    """The first titles, and how many more there are: nobody reads thousands, and the window would stand still."""
    return [*titles[:_MOST_TITLES], *_more(len(titles))]


def _more(count: int) -> list[str]:
    return [tr("… and {count} more", count=count - _MOST_TITLES)] if count > _MOST_TITLES else []
