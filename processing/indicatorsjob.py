"""The work of `jumelage:importindicators`, imported only when it runs: it needs numpy and the data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer, QgsWkbTypes

from ..jumelage_plugin.bridge import indicators_report, statements, styling
from ..jumelage_plugin.bridge import indicators_tables as tables
from ..jumelage_plugin.bridge.indicators_report import Facts
from ..jumelage_plugin.bridge.wording import headed, listed, tr
from ..jumelage_plugin.core.definitions import Definition
from ..jumelage_plugin.core.indicators import Asked, combined, figures_of, import_table
from ..jumelage_plugin.core.joining import DOUBTFUL, MATCHED, UNMATCHED
from ..jumelage_plugin.core.options import DECIMALS, DUPLICATES, POLYGONS, SHAPES
from ..jumelage_plugin.core.places import Places
from ..jumelage_plugin.io.former_codes import read_former_codes
from . import inputs
from .base import JumelageAlgorithm
from .indicatorinputs import Earlier, Source, read_earlier, read_source
from .outputs import Writer

help_text = indicators_report.help_text
sentences = indicators_report.sentences


@dataclass(frozen=True)
class Request:
    """What the planner asked."""

    source: Source
    earlier: Earlier | None
    asked: Asked
    polygons: bool


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Request:
    """Check the parameters and gather them."""

    def text(name: str) -> str:
        return str(algorithm.parameterAsString(parameters, name, context)).strip()

    source = read_source(algorithm, parameters, context)
    general = Definition(
        unit=text("UNIT"),
        year=text("YEAR"),
        definition=text("DEFINITION"),
        source=text("SOURCE") or source.name,
        licence=text("LICENCE"),
    )
    asked = Asked(
        code=text("CODE"),
        name=text("NAME"),
        country=text("COUNTRY"),
        fields=text("FIELDS"),
        decimal=algorithm.choice(parameters, "DECIMAL", DECIMALS, context),
        duplicates=algorithm.choice(parameters, "DUPLICATES", DUPLICATES, context),
        keep_doubtful=algorithm.parameterAsBool(parameters, "KEEP_DOUBTFUL", context),
        general=general,
        described=text("DESCRIPTIONS"),
    )
    polygons = algorithm.choice(parameters, "GEOMETRY", SHAPES, context) == POLYGONS
    return Request(source, read_earlier(algorithm, parameters, context), asked, polygons)


@lru_cache(maxsize=1)
def _places() -> Places:
    """All places with their former codes, read once a session."""
    return Places(inputs.communes(True), read_former_codes(inputs.DATASET.former_codes_file))


def judge(request: Request, feedback: QgsProcessingFeedback) -> Facts:
    """Read the table, join it, and complete the earlier result with it."""
    places, asked = _places(), request.asked
    feedback.setProgress(5.0)
    table = request.source.table(asked.code, asked.name, places, feedback)
    feedback.setProgress(20.0)

    def progress(share: float) -> None:
        feedback.setProgress(20.0 + 50.0 * share)

    imported = import_table(table, asked, places, progress, feedback.isCanceled)
    figures, replaced = figures_of(imported), 0
    if request.earlier:
        figures, replaced = combined(request.earlier.figures(places, feedback), figures)
    return Facts(
        file=request.source.name,
        table=places.table,
        imported=imported,
        figures=figures,
        labels={indicator.name: indicator.label for indicator in imported.indicators},
        duplicates=asked.duplicates,
        keep_doubtful=asked.keep_doubtful,
        polygons=request.polygons,
        replaced=replaced,
        notes=request.source.notes(),
    )


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Write the communes, the rows, the meanings and the report."""
    figures, places = facts.figures, facts.table
    outlines = tables.outlines_of(inputs.DATASET, figures, places) if facts.polygons else None
    none = QgsWkbTypes.Type.NoGeometry
    meanings = tables.meanings(figures, places, facts.labels)
    return {
        "OUTPUT": writer.features(
            "OUTPUT",
            tables.figure_fields(figures, facts.labels),
            tables.figure_features(figures, places, outlines),
            tables.geometry_type(facts.polygons),
        ),
        "OUTPUT_ROWS": writer.features(
            "OUTPUT_ROWS", tables.row_fields(facts.imported), tables.row_features(facts.imported, places), none
        ),
        "OUTPUT_INDICATORS": writer.features(
            "OUTPUT_INDICATORS", tables.meaning_fields(), tables.meaning_features(meanings), none
        ),
        "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: indicators_report.report(facts).html()),
    }


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    return {
        "MATCHED": facts.count(MATCHED),
        "UNMATCHED": facts.count(UNMATCHED),
        "DOUBTFUL": facts.count(DOUBTFUL),
        "COMMUNES": len(facts.figures.positions),
    }


def style(layers: dict[str, Any], facts: Facts) -> None:
    """Name the fields, and let each layer tell what its figures mean."""
    notes = dict.fromkeys(
        headed(name, definition.note())
        for k, name in enumerate(facts.figures.names)
        for definition in facts.figures.definitions(k)
    )
    titles = {
        "OUTPUT": tr("Communes with their indicators"),
        "OUTPUT_ROWS": tr("Rows of the table with their verdict"),
        "OUTPUT_INDICATORS": tr("What the indicators mean"),
    }
    for output, layer in layers.items():
        styling.set_metadata(
            layer, titles[output], "\n".join(notes), listed((*_rights(facts), statements.place_sources()))
        )
        if output == "OUTPUT" and isinstance(layer, QgsVectorLayer):
            tables.describe_layer(layer, facts.figures, facts.labels)


def _rights(facts: Facts) -> list[str]:
    """Source and licence of each indicator."""
    definitions = [d for k in range(len(facts.figures.names)) for d in facts.figures.definitions(k)]
    told = (f"{d.source} ({d.licence})" if d.licence else d.source for d in definitions)
    return list(dict.fromkeys(filter(None, told)))
