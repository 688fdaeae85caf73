"""The planner's own indicators as criteria of the twins: from a layer or table to what the core compares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..jumelage_plugin.bridge.likeness_table import field_name, plain_value
from ..jumelage_plugin.core.criteria import Criterion
from ..jumelage_plugin.core.criteria_text import parse
from ..jumelage_plugin.core.definitions import note_of
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.own_indicators import OwnIndicator, add_own_reasons, own_indicator, with_own
from ..jumelage_plugin.core.profiles import Profile
from ..jumelage_plugin.core.progress import stop_if
from ..jumelage_plugin.core.twinning import Twinning, TwinRow
from ..jumelage_plugin.core.values import Value, text_of
from .base import JumelageAlgorithm
from .profileinputs import INDICATOR_CRITERIA, INDICATORS

_CHECK_EVERY = 500
_CODE_WIDTH = 5  # spreadsheets lose the leading zeros of INSEE and INE codes


class IndicatorsTable:
    """A layer or table of indicators, of which the rows are read only when they are needed."""

    def __init__(self, source: QgsProcessingFeatureSource, criteria: Sequence[Criterion]) -> None:
        """Keep what is needed to read it from another thread; raise `JumelageError` where the fields do not do."""
        fields = source.fields()
        self._source = source
        self._country, self._code = (_key_field(fields, name) for name in ("country", "code"))
        self._criteria = tuple(_checked(fields, criterion) for criterion in criteria) or _all_of(fields)

    def read(self, feedback: QgsProcessingFeedback) -> tuple[OwnIndicator, ...]:
        """The indicators. Raises `JumelageError` on a commune that is there twice and on values that do not do."""
        names = self._source.fields().names()
        fields = [criterion.fields[0] for criterion in self._criteria]
        noted = {field: note_of(field) for field in fields if note_of(field) in names}
        values: dict[str, dict[str, Value]] = {field: {} for field in fields}
        notes: dict[str, dict[str, str]] = {field: {} for field in fields}
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        seen: set[str] = set()
        for n, feature in enumerate(self._source.getFeatures(request, unchecked)):
            if n % _CHECK_EVERY == 0:
                stop_if(feedback.isCanceled)
            row = dict(zip(names, feature.attributes()))
            key = _key(row[self._country], row[self._code])
            if key in seen:
                raise JumelageError("The table of indicators holds {key} twice: keep one row a commune.", key=key)
            seen.add(key)
            for field in fields:
                value = plain_value(row[field])
                if not text_of(value):
                    continue
                values[field][key] = value
                if field in noted:
                    notes[field][key] = text_of(plain_value(row[noted[field]]))
        return tuple(
            own_indicator(criterion, values[criterion.fields[0]], notes[criterion.fields[0]])
            for criterion in self._criteria
        )


def read_indicators(
    algorithm: JumelageAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> IndicatorsTable | None:
    """The planner's table of indicators, None without one; raise `JumelageError` where it cannot be read."""
    text = str(parameters.get(INDICATOR_CRITERIA) or "").strip()
    if parameters.get(INDICATORS) in (None, ""):
        if text:
            raise JumelageError("Choose the table of your indicators, or leave their criteria empty.")
        return None
    source = algorithm.parameterAsSource(parameters, INDICATORS, context)
    if source is None:
        raise JumelageError("The table of your indicators cannot be read.")
    return IndicatorsTable(source, parse(text))


def _key_field(fields: QgsFields, name: str) -> str:
    if fields.lookupField(name) < 0:
        raise JumelageError(
            "The table of your indicators needs the fields country and code, one row a commune: "
            "jumelage:importindicators makes it from any table."
        )
    return field_name(fields, name)


def _checked(fields: QgsFields, criterion: Criterion) -> Criterion:
    """The criterion with its field as the table writes it."""
    if len(criterion.fields) > 1:
        raise JumelageError("“{name}”: your own indicators are compared one by one.", name=criterion.name)
    field = field_name(fields, criterion.fields[0])
    name = field if criterion.name == criterion.fields[0] else criterion.name
    return replace(criterion, name=name, fields=(field,))


def _all_of(fields: QgsFields) -> tuple[Criterion, ...]:
    """Every field that has a note, as `jumelage:importindicators` writes them."""
    names = fields.names()
    found = tuple(Criterion(name, (name,)) for name in names if note_of(name) in names)
    if not found:
        raise JumelageError(
            "Tell which of your indicators count, one a line, for example: relief_m: weight 2. The fields are: "
            "{fields}.",
            fields=", ".join(names),
        )
    return found


def _key(country: Any, code: Any) -> str:
    text = text_of(plain_value(code)).upper()
    land = text_of(plain_value(country)).upper()
    return f"{land}:{text.zfill(_CODE_WIDTH) if land in ('FR', 'ES') else text}"


def profile_with(table: IndicatorsTable | None, profile: Profile, feedback: QgsProcessingFeedback) -> Profile:
    """The profile with the planner's indicators, if any."""
    return profile if table is None else with_own(profile, table.read(feedback))


def tell_indicators(result: Twinning, rows: Sequence[TwinRow]) -> None:
    """Add to the reasons of the rows what the planner's indicators say."""
    table, home = result.table, result.table.key(result.home)
    names = [criterion.name for criterion in result.profile.criteria]
    for row in rows:
        parts = dict(zip(names, row.parts))
        for indicator in result.profile.own:
            part = parts.get(indicator.name, float("nan"))
            if row.known:
                add_own_reasons(row.reasons, indicator, part, home, table.key(row.position))
