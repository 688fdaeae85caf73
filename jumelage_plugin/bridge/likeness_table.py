"""A layer read as a table of plain values, and the one of its features that is the target."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingFeatureSource,
)
from qgis.PyQt.QtCore import Qt, QVariant

from ..core.communes import plain
from ..core.errors import JumelageError
from ..core.progress import CancelCheck, stop_if
from ..core.values import Value, text_of

_CHECK_EVERY = 500
_PLAIN = (str, float, int, bool, type(None))
_KEY = ("country", "code")
_KEY_TEXT = re.compile(r"^\s*([A-Za-z]{2}):(\S+)\s*$")
_PAIR = re.compile(
    r"""^\s*"?(?P<field>[^"'=<>()]+?)"?\s*=\s*(?:'(?P<quoted>[^']*)'|(?P<bare>[^"'=<>()][^"=<>()]*?))\s*$"""
)
_BETWEEN = re.compile(r"\s*,\s*|\s+and\s+", re.IGNORECASE)
_OTHER_LOGIC = re.compile(r"\s(or|not|in|is|like)\s", re.IGNORECASE)
_NAME = re.compile(r"[^\"=<>()$@+*/|]+$")


def plain_value(value: object) -> Value:
    """An attribute as a plain value; None where it is NULL."""
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, QVariant):
        return None if value.isNull() else str(value.value())
    if hasattr(value, "toString"):  # dates and times
        return str(value.toString(Qt.DateFormat.ISODate)) or None
    return str(value)


def field_name(fields: QgsFields, wanted: str) -> str:
    """The name of a field as the layer writes it; raises `JumelageError` when there is none."""
    at = fields.indexOf(wanted)
    at = fields.lookupField(wanted) if at < 0 else at
    if at < 0:
        raise JumelageError(
            "The layer has no field “{field}”; its fields are: {fields}.",
            field=wanted,
            fields=", ".join(fields.names()),
        )
    return str(fields.at(at).name())


@dataclass(frozen=True)
class Table:
    """Features, and the values (n,) of some of their fields by name."""

    features: list[QgsFeature]
    columns: dict[str, list[Value]]


def read_table(
    source: QgsProcessingFeatureSource, names: Sequence[str], progress: Callable[[float], None], cancelled: CancelCheck
) -> Table:
    """All features of a source, with these fields; `progress` takes the share read."""
    at = [source.fields().indexOf(name) for name in names]
    features: list[QgsFeature] = []
    rows: list[list[Any]] = []
    total = max(1, source.featureCount())
    # an outline that crosses itself compares like any other
    as_they_are = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for n, feature in enumerate(source.getFeatures(QgsFeatureRequest(), as_they_are)):
        if n % _CHECK_EVERY == 0:
            stop_if(cancelled)
            progress(min(1.0, n / total))
        features.append(feature)
        if at:
            given = feature.attributes()  # all at once: faster than one by one
            rows.append([given[i] for i in at])
    columns = zip(*rows) if rows else ([] for _ in names)
    return Table(features, {name: _plain(column) for name, column in zip(names, columns)})


def _plain(column: Iterable[Any]) -> list[Value]:
    return [value if type(value) in _PLAIN else plain_value(value) for value in column]


@dataclass(frozen=True)
class Choice:
    """How the planner names one feature: values of fields, a name, or an expression; none: the only one there is.

    The text is first looked for in the field `name`, where there is one: a name may read like an expression, as
    Alcoi/Alcoy does. `fault` says why it is no expression that can be evaluated.
    """

    text: str
    pairs: tuple[tuple[str, str], ...] = ()
    name: str = ""
    expression: QgsExpression | None = None
    context: QgsExpressionContext = field(default_factory=QgsExpressionContext)
    fault: JumelageError | None = None

    def position(self, features: Sequence[QgsFeature]) -> int:
        """The position of the feature; raises `JumelageError` when there is none, or more than one."""
        named = self._named(features)
        found = named or list(self._matching(features))
        if len(found) == 1:
            return found[0]
        if not self.text:
            raise JumelageError(
                "The layer of the target holds {count} features: select one, or tell which by TARGET.", count=len(found)
            )
        if not found:
            raise JumelageError("The target “{text}” is not in the layer.", text=self.text)
        if self.pairs or named:
            raise JumelageError(
                "The key “{text}” is duplicated: {count} features bear it; add a field, as in country=FR, code=31107.",
                text=self.text,
                count=len(found),
            )
        raise JumelageError(
            "The target must be one feature, but “{text}” is true of {count}.", text=self.text, count=len(found)
        )

    def _named(self, features: Sequence[QgsFeature]) -> list[int]:
        """Positions of the features that bear the text as their name; where none does, case and accents apart."""
        if not self.name:
            return []
        names = [text_of(plain_value(feature.attribute(self.name))) for feature in features]
        exactly = [i for i, name in enumerate(names) if name == self.text]
        wanted = plain(self.text)
        return exactly or [i for i, name in enumerate(names) if plain(name) == wanted]

    def _matching(self, features: Sequence[QgsFeature]) -> Iterator[int]:
        """Positions of the features that the choice tells by fields or expression; raises its fault."""
        if self.fault is not None:
            raise self.fault
        if self.name and self.expression is None:
            return
        for i, feature in enumerate(features):
            if self.expression is not None:
                self.context.setFeature(feature)
                hit = bool(plain_value(self.expression.evaluate(self.context)))
            else:
                hit = all(text_of(plain_value(feature.attribute(name))) == wanted for name, wanted in self.pairs)
            if hit:
                yield i


def _pair(text: str, fields: QgsFields) -> tuple[str, str] | None:
    """A field of the layer and its value, as in code=31107; None for anything else."""
    found = _PAIR.match(text)
    if not found or fields.lookupField(found["field"]) < 0 or _OTHER_LOGIC.search(found["bare"] or ""):
        return None
    value = found["bare"] if found["quoted"] is None else found["quoted"]
    return field_name(fields, found["field"]), value.strip()


def read_choice(text: str, fields: QgsFields, context: QgsExpressionContext, name_field: str = "") -> Choice:
    """The choice that a text makes: a key (FR:31107; code=31107; country=FR, code=31107), a name, or an expression.

    Raises `JumelageError` on an unknown field or an expression that cannot be read.
    """
    text = text.strip()
    if not text:
        return Choice(text)
    key = _KEY_TEXT.match(text)
    if key and all(fields.lookupField(name) >= 0 for name in _KEY):
        country, code = (field_name(fields, name) for name in _KEY)
        return Choice(text, ((country, key[1].upper()), (code, key[2].upper())))
    pairs = tuple(pair for pair in (_pair(part, fields) for part in _BETWEEN.split(text)) if pair)
    if len(pairs) == len(_BETWEEN.split(text)):
        return Choice(text, pairs)
    name = field_name(fields, name_field) if name_field and fields.lookupField(name_field) >= 0 else ""
    if name and _NAME.match(text) and fields.lookupField(text) < 0:
        return Choice(text, name=name)
    try:
        expression = _expression(text, fields)
    except JumelageError as fault:
        if not name:
            raise
        return Choice(text, name=name, fault=fault)  # told once no feature bears that name
    context.setFields(fields)
    expression.prepare(context)
    return Choice(text, name=name, expression=expression, context=context)


def _expression(text: str, fields: QgsFields) -> QgsExpression:
    """The expression of a text; raises `JumelageError` when it is none, or of a field that is not there."""
    expression = QgsExpression(text)
    if expression.hasParserError():
        raise JumelageError(
            "The target “{text}” is neither a key, as in code=31107, nor an expression: {reason}.",
            text=text,
            reason=expression.parserErrorString().strip().splitlines()[0].rstrip("."),
        )
    for name in expression.referencedColumns():
        if name != "#!allattributes!#":
            field_name(fields, name)
    return expression
