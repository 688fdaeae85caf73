"""From parameters to the planner's own rasters as a source of climate."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable, TypeVar

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProject, QgsProperty

from ..jumelage_plugin.bridge import provenance
from ..jumelage_plugin.bridge.provenance import Provenance
from ..jumelage_plugin.bridge.wording import say
from ..jumelage_plugin.core.bandnames import without_variable
from ..jumelage_plugin.core.climate import Variability
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.messages import Message
from ..jumelage_plugin.core.options import SEASONAL, VariableSet
from ..jumelage_plugin.core.units import PRECIPITATION_UNITS, TEMPERATURE_UNITS
from ..jumelage_plugin.io.impossible import Impossible
from ..jumelage_plugin.io.own_climate import OwnClimate
from ..jumelage_plugin.io.stack_grid import StackGrid
from ..jumelage_plugin.io.stack_sources import stem_of
from ..jumelage_plugin.io.stacks import Stack, open_stack
from .base import JumelageAlgorithm
from .outputs import destination, is_file

_STACKS = ("REFERENCE", "FUTURES", "BASELINE", "SERIES", "ELEVATION")
_Opened = TypeVar("_Opened")
_SUBDATASET = re.compile(r'^\w+:"?(?P<file>[^"]+?)"?:[^:/\\]+$')


class OwnInputs:
    """Reads the stacks of a run, and keeps what was read and converted."""

    def __init__(self, algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Read the lists of files and the units."""
        self._files = {name: sources(algorithm, parameters, name, context) for name in _STACKS}
        self._units = {
            "temperature_unit": algorithm.choice(parameters, "TEMPERATURE_UNIT", TEMPERATURE_UNITS, context),
            "precipitation_unit": algorithm.choice(parameters, "PRECIPITATION_UNIT", PRECIPITATION_UNITS, context),
        }
        self._ignore_baseline = algorithm.parameterAsBool(parameters, "IGNORE_BASELINE", context)
        self._notes: list[Message] = []
        self._impossible = Impossible()
        refuse_overwriting(algorithm, parameters, context, [file for files in self._files.values() for file in files])

    @property
    def wanted(self) -> bool:
        """Whether the planner gave any raster; raises `JumelageError` when one of the two needed is missing."""
        if not any(self._files.values()):
            return False
        if not self._files["REFERENCE"] or not self._files["FUTURES"]:
            raise JumelageError("Your own rasters need both a climate of today (REFERENCE) and futures (FUTURES).")
        return True

    def climate(self, shipped: Variability) -> OwnClimate:
        """The source of climate made of them."""
        reference = self._open(self._files["REFERENCE"], None)
        variables = VariableSet(reference.variables)
        grid = reference.grid
        futures = tuple(
            (model, self._matching(files, grid, variables, model))
            for model, files in by_model(self._files["FUTURES"], len(self._files["REFERENCE"])).items()
        )
        baseline, series, elevation = (self._files[name] for name in ("BASELINE", "SERIES", "ELEVATION"))
        return OwnClimate(
            reference=reference,
            futures=futures,
            variables=variables,
            baseline=self._matching(baseline, grid, variables, "BASELINE") if baseline else None,
            series=self._series(series, variables) if series else None,
            elevation=self._open(elevation, grid) if elevation else None,
            shipped=shipped if variables == SEASONAL else None,
            ignore_baseline=self._ignore_baseline,
        )

    @property
    def provenance(self) -> Provenance:
        """What must stand beside the results, once the climate is read."""
        files = [Path(file_of(source)).name for name in _STACKS for source in self._files[name]]
        notes = tuple(dict.fromkeys(say(note) for note in self._notes))
        return provenance.own(", ".join(dict.fromkeys(files)), notes, self._impossible)

    def _open(self, files: list[str], like: StackGrid | None) -> Stack:
        stack = opened(files, like=like, **self._units)
        self._notes.extend(stack.notes)
        return stack.counting(self._impossible)

    def _matching(self, files: list[str], grid: StackGrid, variables: VariableSet, name: str) -> Stack:
        """A stack with the variables of the reference, on its grid."""
        return matched(self._open(files, grid), variables, name)

    def _series(self, files: list[str], variables: VariableSet) -> Stack:
        """The yearly series, on a grid of their own."""
        stack = matched(self._open(files, None), variables, "SERIES")
        if not stack.years:
            raise JumelageError(
                "The yearly series (SERIES) tell no years: name their bands YEAR:variable, or give a NetCDF with dates."
            )
        return stack


def opened(files: list[str], opener: Callable[..., _Opened] = open_stack, **options: Any) -> _Opened:
    """A stack, opened once as long as its files do not change: the dialog checks what the run then reads."""
    return _opened(opener, tuple(files), tuple(_stamp(source) for source in files), tuple(options.items()))


@lru_cache(maxsize=128)
def _opened(
    opener: Callable[..., _Opened],
    files: tuple[str, ...],
    _stamps: tuple[float, ...],
    options: tuple[tuple[str, Any], ...],
) -> _Opened:
    return opener(files, **dict(options))


def _stamp(source: str) -> float:
    """When the file of a source was last changed; 0 for what is no file."""
    path = Path(file_of(source))
    return path.stat().st_mtime if path.exists() else 0.0


def matched(stack: Stack, variables: VariableSet, name: str) -> Stack:
    """A stack with the variables of the reference, brought into their order.

    Raises `JumelageError` unless it holds just those, in the same units.
    """
    there = {v.name: v for v in stack.variables}
    missing = [wanted for wanted in variables.names if wanted not in there]
    extra = [found for found in there if found not in variables.names]
    if missing or extra:
        raise JumelageError(
            "{name} does not hold the variables of the reference: missing {missing}; not expected {extra}.",
            name=name,
            missing=", ".join(missing) or "–",
            extra=", ".join(extra) or "–",
        )
    for variable in variables.variables:
        here, wanted = there[variable.name].unit, variable.unit
        if here and wanted and here != wanted:
            raise JumelageError(
                "“{variable}” is in {here} in {name} and in {wanted} in the reference: bring them to one unit.",
                variable=variable.name,
                here=here,
                name=name,
                wanted=wanted,
            )
    return stack.ordered(variables.names)


def by_model(files: list[str], files_per_stack: int) -> dict[str, list[str]]:
    """The files of each model, by its name.

    Each file is a model where a stack has one. Where it has several, those of a model lie in a folder of
    their own; or, all in one folder, their names differ by the variable and the month alone.
    """
    if files_per_stack == 1:
        return _named_apart(files)
    folders = {str(Path(file_of(source)).parent) for source in files}
    models: dict[str, list[str]] = defaultdict(list)
    for source in files:
        path = Path(file_of(source))
        models[path.parent.name if len(folders) > 1 else without_variable(stem_of(source))].append(source)
    return dict(models)


def _named_apart(files: list[str]) -> dict[str, list[str]]:
    """A name for each file: its own, with that of its folder where two are called the same."""
    stems = Counter(Path(file_of(source)).stem for source in files)
    models: dict[str, list[str]] = {}
    for source in files:
        path = Path(file_of(source))
        name = path.stem if stems[path.stem] == 1 else f"{path.parent.name}/{path.stem}"
        if name in models:
            raise JumelageError("Two futures are called {name}: give each model a name of its own.", name=name)
        models[name] = [source]
    return models


def file_of(source: str) -> str:
    """The file of a raster's source, which may be a part of a NetCDF."""
    found = _SUBDATASET.match(source)
    return found["file"] if found and not Path(source).exists() else source


def sources(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> list[str]:
    """The sources of a list of rasters: files as they are, layers of the project by where they come from.

    Files are not opened as layers, as QGIS's own reading of the parameter does, which leaves statistics beside them.
    Raises `JumelageError` for a layer that is no raster file.
    """
    value = parameters.get(name)
    if algorithm.parameterDefinition(name) is None or value is None:
        return []
    if isinstance(value, QgsProperty):
        value = value.value(context.expressionContext())[0]
    items = value if isinstance(value, (list, tuple)) else [value]
    return [_source_of(item, name, context) for item in items if item]


def _source_of(item: Any, name: str, context: QgsProcessingContext) -> str:
    """The source of a layer, or of a text that names a layer of the project or a file."""
    project = context.project() or QgsProject.instance()
    layer = item if isinstance(item, QgsMapLayer) else None
    if isinstance(item, str):
        layer = project.mapLayer(item) or next(iter(project.mapLayersByName(item)), None)
        if layer is None:
            return item
    if layer is None or layer.providerType() != "gdal":
        shown = item if layer is None else layer.name()
        raise JumelageError("“{value}” is not a raster file, for {name}.", value=shown, name=name)
    return str(layer.source())


def refuse_overwriting(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, files: list[str]
) -> None:
    """Raise `JumelageError` when an output would take the place of one of the planner's own rasters."""
    own = {Path(file_of(source)).resolve() for source in files if not source.lstrip().startswith("<")}
    for definition in algorithm.destinationParameterDefinitions():
        where = destination(parameters, definition.name(), context)
        if where and is_file(where) and Path(where).resolve() in own:
            raise JumelageError(
                "{name} is one of your own rasters, which {output} would replace: choose another file.",
                name=Path(where).name,
                output=definition.name(),
            )
