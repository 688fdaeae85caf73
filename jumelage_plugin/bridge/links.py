"""What is said of the twins listed beside climate and likeness: the train, and twinnings that exist."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..core.twinning import Twinning
from ..core.twinnings import since_words
from . import statements
from .travel_note import Visit
from .wording import listed, tr


@dataclass(frozen=True)
class RowLinks:
    """By position in the table: km to the nearest station (absent where unknown), year of twinning (0 unknown).

    `rail_unknown` places passed a filter by distance to the train although theirs is unknown; None without one.
    """

    rail_km: Mapping[int, float] = field(default_factory=dict)
    since: Mapping[int, int] = field(default_factory=dict)
    rail_unknown: int | None = None
    covered: frozenset[str] = frozenset()
    visits: tuple[Visit, ...] = ()


def link_sentences(links: RowLinks, result: Twinning) -> list[str]:
    """Twinnings that exist with their rank, and what could not be read or is unknown."""
    lines = []
    if links.since:
        parts = [_existing(i, year, result) for i, year in links.since.items()]
        lines.append(
            tr("Existing twinnings of {name}: {list}.", name=str(result.table.name[result.home]), list=listed(parts))
        )
    if links.rail_unknown:
        lines.append(
            tr(
                "{count:,} places passed the filter on the train although their distance to a station is unknown: the "
                "file of stations is too sparse where they are.",
                count=links.rail_unknown,
            )
        )
    return lines


def _existing(i: int, year: int, result: Twinning) -> str:
    rank = int(result.ranking.rank[i])
    values = {"name": str(result.table.name[i]), "since": since_words(year)}
    if not rank:
        return tr("{name}, {since}, outside the climate data", **values)
    return tr("{name}, {since}, rank {rank:,}", rank=rank, **values)


def rail_note(links: RowLinks) -> tuple[str, ...]:
    """How to read the distance to the train, where one is shown."""
    return (statements.rail_reading(links.covered),) if links.covered else ()
