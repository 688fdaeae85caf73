"""The work of `jumelage:twincatalogue`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorFileWriter

from ..jumelage_plugin import about
from ..jumelage_plugin.bridge import catalogue_report, styling
from ..jumelage_plugin.bridge.catalogue_tables import catalogue_rows
from ..jumelage_plugin.bridge.wording import language, tr
from ..jumelage_plugin.core.catalogue import BLOCK, Catalogue
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.slices import slices
from ..jumelage_plugin.core.workers import Runner
from ..jumelage_plugin.io.catalogue_file import CatalogueFile, convert, copy_finished
from . import inputs
from .base import JumelageAlgorithm
from .manyinputs import ManyRequest, read_many
from .outputs import Writer

help_text = catalogue_report.help_text
sentences = catalogue_report.sentences


@dataclass(frozen=True)
class CatalogueRequest:
    """What the planner asked of a catalogue, and who computes it."""

    many: ManyRequest
    count: int
    run: Runner


@dataclass
class CatalogueRun:
    """A catalogue about to be made: its pairs are computed while they are written."""

    request: CatalogueRequest
    catalogue: Catalogue
    pairs: int = 0
    resumed: int = 0
    with_twins: int = 0
    diagonal: int = 0

    @property
    def facts(self) -> catalogue_report.Facts:
        """What can be said of it."""
        many = self.request.many
        reached = len(self.catalogue.reached(many.homes))
        return catalogue_report.Facts(
            horizon=many.settings.horizon,
            homes=self.with_twins,
            without_data=len(many.homes) - reached,
            without_twin=reached - self.with_twins,
            diagonal=self.diagonal,
            outside=many.outside,
            pairs=self.pairs,
            count=self.request.count,
            resumed=self.resumed,
        )


def read(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> CatalogueRequest:
    """Check the parameters and gather them."""
    many = read_many(algorithm, parameters, context)
    count = int(algorithm.number(parameters, "COUNT", context) or 0)
    if count < 1:
        raise JumelageError("The number of twins of each commune must be at least 1.")
    return CatalogueRequest(many, count, inputs.read_runner(algorithm, parameters, context))


def judge(request: CatalogueRequest, feedback: QgsProcessingFeedback) -> CatalogueRun:
    """Make the comparison ready; the homes themselves are judged as the file is written."""
    request = replace(request, many=request.many.settled(feedback))
    return CatalogueRun(request, request.many.catalogue)


def write(run: CatalogueRun, writer: Writer) -> dict[str, Any]:
    """Write the pairs block by block beside the result, then put them in their place."""
    staged, final = writer.file_path("OUTPUT")
    part = part_of(Path(final))
    request, table = run.request, run.request.many.table
    homes = request.many.homes
    parts = [homes[block] for block in slices(len(homes), BLOCK)]
    with CatalogueFile(part, fingerprint(request)) as file:
        run.resumed = sum(map(len, parts[: file.done]))
        done = file.done
        todo = parts[done:]
        judged = partial(run.catalogue.block, count=request.count)
        for pairs in request.run(judged, todo, writer.feedback.isCanceled):
            file.add(catalogue_rows(table, pairs))
            writer.feedback.setProgress(95.0 * file.done / len(parts))
        run.pairs = file.pairs
        stop_if(writer.feedback.isCanceled)
        file.finish(run.catalogue.box)
        run.with_twins, run.diagonal = file.homes, file.diagonal
    _place(part, staged, Path(final))
    writer.staging.supersede(part)
    return {"OUTPUT": final}


def part_of(final: Path) -> Path:
    """Where the pairs are kept until all are there: beside the result, so that a later run finds them."""
    return final.with_name(f"{final.name}.part.gpkg")


def fingerprint(request: CatalogueRequest) -> str:
    """What tells one catalogue from another: all that its rows depend on."""
    many = request.many
    homes = hashlib.sha256("\n".join(many.table.key(int(i)) for i in many.homes).encode()).hexdigest()
    return repr((about.VERSION, language(), many.settings, many.filters, len(many.table), homes, request.count, BLOCK))


def _place(part: Path, staged: Path, final: Path) -> None:
    """Make of the finished file the one that will take its place, in the format that its ending asks for."""
    if final.suffix.lower() == ".gpkg":
        copy_finished(part, staged)
    else:
        convert(part, staged, str(QgsVectorFileWriter.driverForExtension(final.suffix[1:])))


def numbers(run: CatalogueRun) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    facts = run.facts
    return {"HOMES_COUNT": len(run.request.many.homes), "PAIRS": facts.pairs, "OUT_OF_DATA": facts.without_data}


def style(layers: dict[str, Any], run: CatalogueRun) -> None:
    """Style the layer."""
    told = run.request.many.provenance
    for layer in layers.values():
        styling.style_by_sigma(layer)
        styling.set_metadata(layer, tr("Twins of many communes"), told.limits, told.sources)
