"""The work of `jumelage:compareterritories`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsWkbTypes

from ..jumelage_plugin.bridge import comparison_report, comparison_sheet, styling
from ..jumelage_plugin.bridge.climate_chart import svg
from ..jumelage_plugin.bridge.comparison import Comparison, Pair, PlaceSheet
from ..jumelage_plugin.bridge.comparison_climate import chart
from ..jumelage_plugin.bridge.comparison_tables import figure_features, figure_fields, place_features, place_fields
from ..jumelage_plugin.bridge.travel_note import visit
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.monthly import MONTHLY, PR, lifted, month_range, months_of_models
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.similarity import percentiles
from ..jumelage_plugin.core.twinning import Twinning
from ..jumelage_plugin.core.variables import Array
from ..jumelage_plugin.io.territory_facts import read_facts
from . import inputs, twininputs, twinjob
from .base import JumelageAlgorithm
from .outputs import Writer
from .twininputs import TwinRequest
from .twinlinks import spot

MOST = 20
"""Communes compared at a time: each makes a page."""

help_text = comparison_report.help_text
sentences = comparison_report.sentences


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> TwinRequest:
    """Check the parameters and gather them: a request for twins, of which the partners alone are kept if there are."""
    request = twininputs.read_twin_request(algorithm, parameters, context)
    wanted = len(request.partners) or request.count
    if not 1 <= wanted <= MOST:
        raise JumelageError("Compare 1 to {most} communes at a time, not {count}.", most=MOST, count=wanted)
    return replace(request, count=1) if request.partners else request


def judge(request: TwinRequest, feedback: QgsProcessingFeedback) -> Comparison:
    """Compute the facts of a run; the twins and all that is said of them are those of `jumelage:twincommunes`."""
    twins = twinjob.judge(request, feedback)
    result = twins.result
    if request.partners:
        rows = sorted(twins.partners, key=lambda row: request.partners.index(row.position))
    else:
        rows = [row for row in twins.rows if not row.outside_filters][: request.count]
    sheets = _sheets(result, [result.home, *(row.position for row in rows)])
    stop_if(feedback.isCanceled)
    network, here = inputs.network(), spot(result.table, result.home)
    pairs = tuple(
        Pair(row, sheet, visit(here, spot(result.table, row.position), network)) for row, sheet in zip(rows, sheets[1:])
    )
    target = result.target
    models = months_of_models(sheets[0].months, target.today, target.futures)
    return Comparison(twins, sheets[0], {name: month_range(models[name]) for name in MONTHLY}, pairs)


def _sheets(result: Twinning, positions: list[int]) -> list[PlaceSheet]:
    """What is said of the places at these positions."""
    table, at = result.table, np.array(positions)
    months = _months(result, at)
    territory = read_facts(
        inputs.DATASET.communes_file, [(str(table.country[i]), str(table.code[i])) for i in positions]
    )
    people, density = (percentiles(values, table, result.home) for values in (table.population, table.density))
    unknown = float("nan")
    return [
        PlaceSheet(
            position=i,
            months={name: values[n] for name, values in months.items()},
            territory=territory[n],
            # the localities of a country are a choice of its larger places: no share can be told of them
            population_share=unknown if table.locality[i] else float(people[i]),
            density_share=unknown if table.locality[i] else float(density[i]),
        )
        for n, i in enumerate(positions)
    ]


def _months(result: Twinning, at: np.ndarray[Any, Any]) -> dict[str, Array]:
    """Months of today (m, 12) of the places at these positions, at their elevation; NaN outside the data."""
    row, column = result.cells.row[at], result.cells.column[at]
    normals = {name: inputs.DATASET.monthly_normals(name, row, column) for name in MONTHLY}
    months = lifted(normals, result.lapse * result.gaps_m[at] / 1000.0)
    for values in months.values():
        values[~result.cells.found[at]] = np.nan
    months[PR] = np.maximum(months[PR], 0.0)
    return months


def numbers(facts: Comparison) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    return {"COMPARED": len(facts.pairs)}


def write(facts: Comparison, writer: Writer) -> dict[str, Any]:
    """Write the outputs; those skipped are None."""
    point, none = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry
    return {
        "OUTPUT": writer.features("OUTPUT", place_fields(facts), place_features(facts), point),
        "OUTPUT_TABLE": writer.features("OUTPUT_TABLE", figure_fields(), figure_features(facts), none),
        "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: comparison_sheet.html(facts)),
        "OUTPUT_SVG": writer.text("OUTPUT_SVG", lambda: svg([chart(facts, pair) for pair in facts.pairs])),
    }


def style(layers: dict[str, Any], facts: Comparison) -> None:
    """Style the layers that are shown, by output."""
    if "OUTPUT" in layers:
        styling.style_compared(layers["OUTPUT"])
    provenance = facts.twins.provenance
    for layer in layers.values():
        styling.set_metadata(layer, facts.title, provenance.limits, provenance.sources)
