"""What must stand beside every result: where its climate comes from, its limits, what was read and converted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..core.messages import Message
from ..io.impossible import Impossible
from . import statements
from .wording import say, tr


@dataclass(frozen=True)
class Provenance:
    """Limits and sources of a result, and notes on what was read.

    `told` are the notes known before the run; `impossible` counts, while it reads, the values that cannot be.
    """

    limits: str
    sources: str
    told: tuple[str, ...] = ()
    impossible: Impossible | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """The notes, with what was met until now."""
        met = () if self.impossible is None else self.impossible.notes
        return (*self.told, *(say(note) for note in met))

    def noting(self, notes: Iterable[Message]) -> Provenance:
        """The same with more notes."""
        return replace(self, told=(*self.told, *(say(note) for note in notes)))

    @property
    def lines(self) -> tuple[str, ...]:
        """The paragraphs under a report."""
        return (*self.notes, self.limits, tr("Sources: {sources}", sources=self.sources))


def shipped() -> Provenance:
    """That of the data in the plugin."""
    return Provenance(statements.limits(), statements.sources())


def own(files: str, notes: tuple[str, ...], impossible: Impossible) -> Provenance:
    """That of the planner's own rasters, named by `files`; `impossible` counts their values that cannot be."""
    limits = tr(
        "The climates are those of your own rasters, taken as they are after the conversions told here: their error "
        "is not known to this tool. Means say nothing of heatwaves, droughts or single extremes."
    )
    sources = tr("{files}; places: {places}", files=files, places=statements.place_sources())
    return Provenance(limits, sources, notes, impossible)
