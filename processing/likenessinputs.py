"""From parameters to a comparison by chosen criteria: checked, each fault told in one sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsFields, QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeatureSourceDefinition

from ..jumelage_plugin.bridge import compat
from ..jumelage_plugin.bridge.likeness_table import Choice, field_name, read_choice
from ..jumelage_plugin.core.criteria import NUMBER, ORDERED, PERCENTILE, SHARES, Criterion, checked
from ..jumelage_plugin.core.criteria_text import parse
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.likeness import Rules
from ..jumelage_plugin.core.unknown import UNKNOWN_RULES
from .base import JumelageAlgorithm

_NAMES = ("name", "nom", "nombre", "libelle", "nom_com", "libgeo")
"""Fields that name a place, where the planner chooses none."""
_GROUPS = ("country",)
"""Fields within which percentiles are taken, where the planner chooses none: as in the data of this plugin."""


@dataclass(frozen=True)
class LikenessRequest:
    """What the planner asked. `group` and `name` are empty where there is no such field.

    Where the target is of `other` source, `choice` is made among its features; `same` says that this source is of the
    layer compared, too.
    """

    source: QgsProcessingFeatureSource
    criteria: tuple[Criterion, ...]
    choice: Choice
    other: QgsProcessingFeatureSource | None
    same: bool
    group: str
    name: str
    rules: Rules
    count: int

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields that are compared."""
        return tuple(dict.fromkeys(name for criterion in self.criteria for name in criterion.fields))


def read_likeness_request(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> LikenessRequest:
    """Check and gather all that a comparison needs; raise `JumelageError` on a fault."""
    source = algorithm.parameterAsSource(parameters, "INPUT", context)
    if source is None:
        raise JumelageError("The layer to compare cannot be read.")
    criteria = read_criteria(algorithm, parameters, context, source.fields())
    other = algorithm.parameterAsSource(parameters, "TARGET_LAYER", context)
    if other is None and parameters.get("TARGET_LAYER"):
        raise JumelageError("The layer of the target cannot be read.")
    text = algorithm.parameterAsString(parameters, "TARGET", context).strip()
    if other is None and not text:
        raise JumelageError("Tell the target: a key, as in code=31107, an expression, or a layer with one feature.")
    where = source if other is None else other
    expressions = algorithm.createExpressionContext(parameters, context, where)
    name = _one_field(algorithm, parameters, context, "NAME", source.fields(), _NAMES)
    request = LikenessRequest(
        source=source,
        criteria=criteria,
        choice=read_choice(text, where.fields(), expressions, name),
        other=other,
        same=_same(algorithm, parameters, context),
        group=_group(algorithm, parameters, context, source.fields(), criteria),
        name=name,
        rules=_rules(algorithm, parameters, context),
        count=int(algorithm.number(parameters, "COUNT", context) or 0),
    )
    if request.count < 0:
        raise JumelageError("The number of features listed cannot be negative.")
    if other is not None:
        _refuse_lacking(request)
    return request


def read_criteria(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, fields: QgsFields
) -> tuple[Criterion, ...]:
    """The criteria written, then those ticked that are not among them."""

    def ticked(name: str) -> list[str]:
        return [field_name(fields, field) for field in compat.chosen_fields(algorithm, parameters, name, context)]

    written = [
        _named_as_in(fields, criterion)
        for criterion in parse(algorithm.parameterAsString(parameters, "CRITERIA", context))
    ]
    ordered, shares = ticked("ORDERED"), ticked("SHARES")
    chosen = [replace(c, kind=ORDERED) if not c.kind and c.fields[0] in ordered else c for c in written]
    mentioned = {criterion.fields for criterion in chosen}
    chosen += [
        Criterion(field, (field,), ORDERED if field in ordered else "")
        for field in dict.fromkeys([*ticked("FIELDS"), *ordered])
        if (field,) not in mentioned
    ]
    if len(shares) == 1:
        raise JumelageError("Shares are compared together: tick two fields at least.")
    if shares and not any(set(shares) == set(of) for of in mentioned):
        chosen.append(Criterion(SHARES, tuple(shares), SHARES))
    return checked(chosen)


def _named_as_in(fields: QgsFields, criterion: Criterion) -> Criterion:
    """The criterion with its fields as the layer writes them."""
    found = tuple(field_name(fields, name) for name in criterion.fields)
    name = found[0] if criterion.name == criterion.fields[0] else criterion.name
    return replace(criterion, name=name, fields=found)


def _one_field(
    algorithm: JumelageAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    parameter: str,
    fields: QgsFields,
    usual: tuple[str, ...],
) -> str:
    """The field chosen, else the first of the usual ones that the layer has; empty where there is none."""
    chosen = algorithm.parameterAsString(parameters, parameter, context).strip()
    if chosen:
        return field_name(fields, chosen)
    return next((field_name(fields, name) for name in usual if fields.lookupField(name) >= 0), "")


def _group(
    algorithm: JumelageAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    fields: QgsFields,
    criteria: tuple[Criterion, ...],
) -> str:
    """The field within which percentiles are taken; empty where no criterion needs it."""
    group = _one_field(algorithm, parameters, context, "GROUP", fields, _GROUPS)
    numbers = (criterion for criterion in criteria if criterion.kind in ("", NUMBER))
    return group if any(scale.name == PERCENTILE for c in numbers for scale in c.scales) else ""


def _rules(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Rules:
    unknown = algorithm.choice(parameters, "UNKNOWN", UNKNOWN_RULES, context)
    least = algorithm.number(parameters, "MIN_CONFIDENCE", context) or 0.0
    if not 0.0 <= least <= 1.0:
        raise JumelageError("The least confidence must be between 0 and 1.")
    return Rules(unknown, least)


def _same(algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
    """Whether the layer of the target is the one compared, as when its only feature is the one selected there."""
    if not parameters.get("TARGET_LAYER"):
        return False
    layers = [
        algorithm.parameterAsVectorLayer({name: _whole(parameters[name])}, name, context)
        for name in ("INPUT", "TARGET_LAYER")
    ]
    return all(layers) and layers[0].source() == layers[1].source()


def _whole(value: Any) -> Any:
    """The layer of a source, whatever part of it is chosen."""
    return value.source if isinstance(value, QgsProcessingFeatureSourceDefinition) else value


def _refuse_lacking(request: LikenessRequest) -> None:
    """Raise `JumelageError` when the layer of the target lacks a field that is compared."""
    there = request.other.fields()
    for name in request.fields:
        if there.lookupField(name) < 0:
            raise JumelageError(
                "The layer of the target has no field “{field}”, which is compared; its fields are: {fields}.",
                field=name,
                fields=", ".join(there.names()),
            )
