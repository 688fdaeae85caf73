"""What the raster of climate variables says in words."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from .. import about
from ..core.climatevariables import BIOCLIM, COUNTS, DAYS, GROWTH, Made
from ..core.redundancy import CORRELATION_LIMIT, INFLATION_LIMIT, Redundancy
from ..io.impossible import Impossible
from . import statements
from .provenance import Provenance
from .report import Report, Section
from .wording import capital, listed, say, tr

_PAIRS_SHOWN = 10
_WHOLLY = 1e6
"""From this inflation factor on the rest is rounding."""


@dataclass(frozen=True)
class Facts:
    """The facts of a run: the variables written, where each comes from, what could not be made, and redundancy."""

    variables: tuple[Made, ...]
    sources: tuple[str, ...]
    left_out: tuple[tuple[Made, tuple[str, ...]], ...]
    cells: int
    redundancy: Redundancy
    provenance: Provenance


def help_text() -> str:
    """The help beside the dialog."""
    return tr(
        "Makes climate variables of monthly temperature and rain: the eight seasons, the 19 bioclimatic variables (as "
        "WorldClim defines them), aridity (De Martonne; UNEP, with the evapotranspiration of Thornthwaite) and growing "
        "degree days; and of daily values counts of days a year: summer days, hot days, frost, tropical nights, dry "
        "and wet days, heavy rain, with the thresholds of the ETCCDI.\n\n"
        "With nothing given it takes the normals 1981-2010 that ship with the plugin. Means of several years are made "
        "of all of them. One band a variable, with its unit; the result can be the climate of today or the future of "
        "“Climate analogues map” and “Climate twins of a commune”: the seasons at once, other variables with yearly "
        "values of the same variables beside them.\n\n"
        "The log and the report tell which variables say the same. 4 to 6 that say different things are best to "
        "compare climates; never the 19 bioclimatic variables as they are."
    )


def title() -> str:
    """The title of the result."""
    return tr("Climate variables")


def shipped() -> Provenance:
    """What must stand beside variables made of the data in the plugin."""
    return Provenance(statements.limits(), statements.sources())


def shipped_files() -> str:
    """The data in the plugin in a few words, as the source of a variable."""
    return tr("normals 1981-2010 of the plugin")


def own(files: str, notes: tuple[str, ...], impossible: Impossible) -> Provenance:
    """What must stand beside variables made of the planner's own rasters, named by `files`."""
    limits = tr(
        "The variables are made of your own rasters, taken as they are after the conversions told here: their error is "
        "not known to this tool."
    )
    return Provenance(limits, files, notes, impossible)


def told(provenance: Provenance) -> str:
    """The notes as one text."""
    return " ".join(provenance.notes)


def metadata(variables: tuple[Made, ...], provenance: Provenance) -> dict[str, str]:
    """What the raster says of itself."""
    return {
        "TITLE": title(),
        "SOFTWARE": f"{about.NAME} {about.VERSION}",
        "LIMITS": provenance.limits,
        "SOURCES": provenance.sources,
        "NOTES": told(provenance),
        **{f"FORMULA_{made.name}": f"{say(made.label)}: {say(made.formula)}" for made in variables},
    }


def sentences(facts: Facts) -> list[str]:
    """The result in a few sentences."""
    written = tr("{count} variables of {cells:,} cells were written.", count=len(facts.variables), cells=facts.cells)
    return [written, *facts.provenance.notes, *left_out_lines(facts), *warnings(facts.redundancy)]


def left_out_lines(facts: Facts) -> list[str]:
    """What could not be made, and for want of what."""
    lacking: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for made, kinds in facts.left_out:
        if made.group != COUNTS:
            lacking[kinds].append(made.name)
    lines = [
        tr("Left out, for there is no monthly {kinds}: {names}.", kinds=", ".join(kinds), names=", ".join(names))
        for kinds, names in lacking.items()
    ]
    counts = [made.name for made, _ in facts.left_out if made.group == COUNTS]
    if counts:
        lines.append(tr("Left out, for there are no such daily values: {names}.", names=", ".join(counts)))
    return lines


def warnings(found: Redundancy) -> list[str]:
    """Which variables say the same, and whether there are too many to compare climates with."""
    lines = []
    if found.empty:
        lines.append(tr("No value anywhere: {names}.", names=", ".join(found.empty)))
    if found.too_few:
        lines.append(
            tr("Too few cells have all the variables to judge which of them say the same: {cells}.", cells=found.cells)
        )
    if found.constant:
        lines.append(tr("The same everywhere, so of no use: {names}.", names=", ".join(found.constant)))
    if found.pairs:
        lines.append(_pairs(found))
    if found.inflated:
        lines.append(
            tr(
                "The others nearly give these (variance inflation factor above {limit:.0f}): {names}.",
                limit=INFLATION_LIMIT,
                names=listed(f"{name} ({_factor(found.inflation[name])})" for name in found.inflated),
            )
        )
        lines.append(
            tr("What is left when the most redundant is dropped, one by one: {names}.", names=", ".join(found.kept))
        )
    if found.too_many:
        lines.append(
            tr(
                "{count} variables are too many to compare climates with: from 30 years and with their raw covariance "
                "a true 2 sigma reads 2.2 with 4 variables, 2.8 with 8, 4.0 with 14 and 6.4 with 19. 4 to 6 that say "
                "different things are best.",
                count=len(found.names),
            )
        )
    return lines


def _pairs(found: Redundancy) -> str:
    shown = listed(
        tr("{one} and {other} ({value:.2f})", one=one, other=other, value=value)
        for one, other, value in found.pairs[:_PAIRS_SHOWN]
    )
    more = len(found.pairs) - _PAIRS_SHOWN
    if more > 0:
        return tr(
            "{count} pairs say nearly the same (correlation beyond ±{limit:.2f}), the nearest: {pairs}.",
            count=len(found.pairs),
            limit=CORRELATION_LIMIT,
            pairs=shown,
        )
    return tr("Say nearly the same (correlation beyond ±{limit:.2f}): {pairs}.", limit=CORRELATION_LIMIT, pairs=shown)


def _factor(value: float) -> str:
    """An inflation factor in a word or a number."""
    return tr("{value:,.0f}", value=value) if value < _WHOLLY else tr("fully redundant")


def page(facts: Facts) -> Report:
    """The readable result."""
    return Report(
        title=title(),
        lead=(tr("{count} variables, one band each.", count=len(facts.variables)),),
        verdict=sentences(facts)[0],
        warnings=(*left_out_lines(facts), *warnings(facts.redundancy)),
        sections=(_bands(facts), _method(facts)),
        notes=facts.provenance.lines,
    )


def _bands(facts: Facts) -> Section:
    found = facts.redundancy
    rows = tuple(
        (
            str(number),
            made.name,
            capital(say(made.label)),
            tr("days") if made.unit == DAYS else made.unit,
            _factor(found.inflation[made.name]) if made.name in found.inflation else "–",
            source,
            say(made.formula),
        )
        for number, (made, source) in enumerate(zip(facts.variables, facts.sources), start=1)
    )
    return Section(
        title=tr("Bands"),
        heads=(
            tr("No."),
            tr("Band"),
            tr("What it is"),
            tr("Unit"),
            tr("Inflation factor"),
            tr("Source"),
            tr("Formula"),
        ),
        rows=rows,
        numbers=(0, 4),
        wide=True,
    )


def _method(facts: Facts) -> Section:
    groups = {made.group for made in facts.variables}
    text = [
        tr(
            "Redundancy is judged over {cells:,} cells: a variable with a variance inflation factor above 10 is nearly "
            "a sum of the others.",
            cells=facts.redundancy.cells,
        )
    ]
    if BIOCLIM in groups:
        text.append(
            tr(
                "Bioclimatic variables after Nix (1986), O'Donnell and Ignizio (2012, USGS Data Series 691) and "
                "WorldClim: a quarter is any three running months, December followed by January; of equal quarters the "
                "first in the year counts."
            )
        )
    if COUNTS in groups:
        text.append(
            tr(
                "Counts of days are means of whole years, with the thresholds of the ETCCDI indices where there is "
                "one; a cell's year counts when no more than 15 of its days are missing, and 3 of any month."
            )
        )
    if GROWTH in groups:
        text.append(tr("Growing degree days are summed over the whole year, without an upper limit."))
    return Section(title=tr("Method"), text=tuple(text))
