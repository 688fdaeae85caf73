"""What a comparison says in a few sentences, and its help."""

from __future__ import annotations

from . import statements
from .comparison import Comparison, Pair, likeness_figures, reading
from .comparison_sheet import month_note
from .twin_report import warnings
from .wording import tr


def help_text() -> str:
    """The help beside the dialog."""
    text = tr(
        "Puts a commune beside its partners or, where none is given, beside its best twins (five unless you say "
        "otherwise): temperature and rain month by month, here today, here at the horizon with the range of the "
        "models, and there today; the territory, with the year and the source of every figure; the similarity by "
        "criterion; existing twinnings and the journey.\n\n"
        "Rank, sigma, agreement, way travelled, similarity and score are those of jumelage:twincommunes with the same "
        "settings.\n\n"
        "The sheets print on one landscape page of A4 for each pair. The table holds one figure a row and can be "
        "saved as ODS or XLSX. The chart is an SVG that a layout can show."
    )
    return f"{text}\n\n{month_note()}\n\n{statements.rail_sources()}"


def sentences(facts: Comparison) -> list[str]:
    """The result in a few sentences."""
    twins = facts.twins
    return [
        statements.meaning(twins.horizon, twins.result.target),
        statements.movement(twins.name, twins.result.target, twins.warming, twins.horizon),
        *(_sentence(facts, pair) for pair in facts.pairs),
        *warnings(twins),
        *twins.provenance.notes,
        statements.rail_sources(),
    ]


def _sentence(facts: Comparison, pair: Pair) -> str:
    """One pair in a sentence."""
    row, name = pair.row, facts.name_of(pair.sheet)
    if not row.known:
        return tr("{name}: outside the climate data.", name=name)
    parts = [figure for figure in likeness_figures(facts, row) if figure.value >= 0.0]
    best, worst = (choose(parts, key=lambda figure: figure.value) for choose in (max, min))
    return tr(
        "{name}: {band} (sigma {sigma:.2f}), similarity {similarity:.0f} %; most alike: {best}, least: {worst}.",
        name=name,
        band=reading(row),
        sigma=row.sigma,
        similarity=100.0 * row.similarity,
        best=best.label,
        worst=worst.label,
    )
