"""The layer of likeness: attributes as they were, rank, similarity, confidence, and the part of each criterion."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import QgsFeature, QgsField, QgsFields

from ..core.criteria import Criterion
from ..core.definitions import MARK
from ..core.indicators import differing_words
from . import compat
from .likeness_facts import Facts
from .tables import INTEGER, REAL, TEXT, known, part_names
from .wording import listed, tr

_OWN = (
    ("rank", INTEGER),
    ("similarity", REAL),
    ("similarity_pct", REAL),
    ("confidence", REAL),
    ("is_target", INTEGER),
    ("missing", TEXT),
    ("marks", TEXT),
)
_KEPT_TYPES = tuple(
    map(
        compat.field_type,
        ("Bool", "Int", "UInt", "LongLong", "ULongLong", "Double", "String", "Date", "Time", "DateTime"),
    )
)
_ROW_NUMBER = ("fid", "ogc_fid")
"""What a file calls its own row number: it gives new ones."""


def _own(criteria: Sequence[Criterion]) -> tuple[tuple[str, Any], ...]:
    return (*_OWN, *((name, REAL) for name in part_names([criterion.name for criterion in criteria])))


def mark_text(name: str, unlike: tuple[str, ...]) -> str:
    """A criterion whose figure means something else than that of the target, marked."""
    return tr("{mark}{name}: not the same {what}", mark=MARK, name=name, what=differing_words(unlike))


def kept_beside(fields: QgsFields, own: Sequence[str]) -> list[int]:
    """Which fields of the input an output with fields of its `own` keeps: of types that any format holds."""
    reserved = {*(name.lower() for name in own), *_ROW_NUMBER}
    return [i for i, f in enumerate(fields) if f.type() in _KEPT_TYPES and f.name().lower() not in reserved]


def left_out_beside(fields: QgsFields, own: Sequence[str]) -> tuple[str, ...]:
    """The names of the others, which is told; row numbers go without saying."""
    kept = kept_beside(fields, own)
    return tuple(f.name() for i, f in enumerate(fields) if i not in kept and f.name().lower() not in _ROW_NUMBER)


def kept_fields(fields: QgsFields, criteria: Sequence[Criterion]) -> list[int]:
    """Which fields of the input a comparison by these criteria keeps."""
    return kept_beside(fields, [name for name, _ in _own(criteria)])


def fields_left_out(fields: QgsFields, criteria: Sequence[Criterion]) -> tuple[str, ...]:
    """The names of the others."""
    return left_out_beside(fields, [name for name, _ in _own(criteria)])


def likeness_fields(facts: Facts) -> QgsFields:
    """The fields of the output: those kept of the input, then ours."""
    fields = QgsFields()
    for i in kept_fields(facts.fields, facts.criteria):
        fields.append(QgsField(facts.fields.at(i)))
    for name, kind in _own(facts.criteria):
        fields.append(QgsField(name, kind))
    return fields


def likeness_features(facts: Facts) -> Iterator[QgsFeature]:
    """The features in the order of `facts.listed`, with the fields of `likeness_fields`."""
    fields, kept = likeness_fields(facts), kept_fields(facts.fields, facts.criteria)
    result = facts.result
    names = [criterion.name for criterion in facts.criteria]
    for i in facts.listed:
        feature, parts = QgsFeature(fields), result.parts[i].tolist()
        feature.setGeometry(facts.features[i].geometry())
        given = facts.features[i].attributes()
        value = float(result.value[i])
        missing = listed(name for name, part in zip(names, parts) if math.isnan(part))
        rank = 0 if i == facts.home else int(facts.rank[i]) or None
        values = [rank, known(value, 4), known(100.0 * value, 1), known(result.confidence[i], 4)]
        marks = listed(mark_text(name, facts.marked(name, i)) for name in names if facts.marked(name, i))
        values += [int(i == facts.home), missing or None, marks or None, *(known(part, 4) for part in parts)]
        feature.setAttributes([*(given[k] for k in kept), *values])
        yield feature
