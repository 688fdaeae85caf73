"""What must be known of the planner's own indicators in a ranking of twins."""

from __future__ import annotations

from ..core.own_indicators import marked_places
from ..core.twinning import Twinning
from .wording import tr


def indicator_sentences(result: Twinning) -> list[str]:
    """Of how many places each indicator is known, and how many figures mean something else than that of home."""
    table, home = result.table, result.table.key(result.home)
    lines = []
    for indicator in result.profile.own:
        known = sum(value is not None for value in indicator.column(table))
        lines.append(
            tr("“{name}” is known of {count:,} of {all:,} places.", name=indicator.name, count=known, all=len(table))
        )
        if home not in indicator.values:
            lines.append(tr("“{name}” is unknown of home, and so says nothing here.", name=indicator.name))
        marked = marked_places(indicator, home)
        if marked:
            lines.append(
                tr(
                    "“{name}”: {count:,} figures do not mean the same as that of home (another unit, year or "
                    "definition); they are compared all the same, and marked with ≠ where they are told.",
                    name=indicator.name,
                    count=marked,
                )
            )
    return lines
