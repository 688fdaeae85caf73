"""The work of `jumelage:communesimilarity`, imported only when it runs: it needs numpy and the science."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsProcessingFeedback

from ..jumelage_plugin.bridge import likeness_report, likeness_style, styling
from ..jumelage_plugin.bridge.likeness_facts import Facts
from ..jumelage_plugin.bridge.likeness_table import Table, plain_value, read_table
from ..jumelage_plugin.bridge.likeness_tables import fields_left_out, likeness_features, likeness_fields
from ..jumelage_plugin.bridge.wording import tr
from ..jumelage_plugin.core.definitions import note_of, unlike
from ..jumelage_plugin.core.errors import JumelageError
from ..jumelage_plugin.core.gower import Positions
from ..jumelage_plugin.core.likeness import Comparison, compare
from ..jumelage_plugin.core.progress import silent, stop_if
from ..jumelage_plugin.core.values import Value, text_of
from . import likenessinputs
from .likenessinputs import LikenessRequest
from .outputs import Writer

read = likenessinputs.read_likeness_request
help_text = likeness_report.help_text
sentences = likeness_report.sentences
_TELL_EVERY = 500


def judge(request: LikenessRequest, feedback: QgsProcessingFeedback) -> Facts:
    """Compare, without any output."""
    notes = [note for note in map(note_of, request.fields) if request.source.fields().indexOf(note) >= 0]
    names = tuple(dict.fromkeys(name for name in (*request.fields, request.group, request.name, *notes) if name))
    table = read_table(request.source, names, lambda share: feedback.setProgress(40.0 * share), feedback.isCanceled)
    if not table.features:
        raise JumelageError("The layer to compare is empty.")
    home, target = _target(request, table, feedback)
    columns, groups = _columns(request, table, target if home is None else None)
    at = len(table.features) if home is None else home
    stop_if(feedback.isCanceled)
    compared = compare(request.criteria, columns, groups, at, request.rules, elsewhere=home is None)
    feedback.setProgress(60.0)
    labels, fields = _labels(table, request.name), request.source.fields()
    return Facts(
        compared=compared,
        features=table.features,
        fields=fields,
        geometry=request.source.wkbType(),
        crs=request.source.sourceCrs(),
        labels=labels,
        listed=_listed(compared, home, request.count),
        home=home,
        target=_name_of(target, request) if home is None else labels[home],
        group=request.group,
        name_field=request.name,
        rules=request.rules,
        left_out=fields_left_out(fields, compared.criteria),
        marks=_marks(request, table, target),
    )


def _marks(request: LikenessRequest, table: Table, target: QgsFeature) -> dict[str, list[tuple[str, ...]]]:
    """By criterion, in what the figure of each feature means something else than that of the target.

    Only of fields that come with notes; a feature without a figure has nothing to be marked.
    """
    found = {}
    for criterion in request.criteria:
        noted = [field for field in criterion.fields if note_of(field) in table.columns]
        if not noted:
            continue
        rows: list[dict[str, None]] = [{} for _ in table.features]
        for field in noted:
            own, known = text_of(_value(target, note_of(field))), {}
            for row, value, note in zip(rows, table.columns[field], map(text_of, table.columns[note_of(field)])):
                if not text_of(value):
                    continue
                if note not in known:  # a column has few definitions
                    known[note] = unlike(own, note)
                row.update(dict.fromkeys(known[note]))
        found[criterion.name] = [tuple(row) for row in rows]
    return found


def _target(request: LikenessRequest, table: Table, feedback: QgsProcessingFeedback) -> tuple[int | None, QgsFeature]:
    """The position of the target in the layer, None where it comes from elsewhere, and the target."""
    if request.other is None:
        home = request.choice.position(table.features)
        return home, table.features[home]
    candidates = read_table(request.other, (), silent, feedback.isCanceled).features
    target = candidates[request.choice.position(candidates)]
    if request.same:
        for i, feature in enumerate(table.features):
            if feature.id() == target.id():
                return i, feature
    return None, target


def _columns(
    request: LikenessRequest, table: Table, target: QgsFeature | None
) -> tuple[dict[str, list[Value]], list[Value] | None]:
    """The values compared, and the groups; a target from elsewhere is the last row."""
    names = request.fields
    groups = list(table.columns[request.group]) if request.group else None
    if target is None:
        return {name: table.columns[name] for name in names}, groups
    if groups is not None:
        groups.append(_value(target, request.group))
    return {name: [*table.columns[name], _value(target, name)] for name in names}, groups


def _value(feature: QgsFeature, name: str) -> Value:
    at = feature.fields().lookupField(name)
    return None if at < 0 else plain_value(feature.attribute(at))


def _labels(table: Table, name: str) -> list[str]:
    """What to call each feature: its name, else its number."""
    if not name:
        return [tr("feature {number}", number=str(feature.id())) for feature in table.features]
    return [
        text_of(value) or tr("feature {number}", number=str(feature.id()))
        for value, feature in zip(table.columns[name], table.features)
    ]


def _name_of(target: QgsFeature, request: LikenessRequest) -> str:
    """What to call a target from elsewhere."""
    return (text_of(_value(target, request.name)) if request.name else "") or request.choice.text or tr("the target")


def _listed(compared: Comparison, home: int | None, count: int) -> list[int]:
    """Who is written: the target, then the others by rank, at last those without; with a count only the best."""
    rank: Positions = compared.rank
    last = np.where(rank > 0, rank, len(rank) + 1)
    order = np.lexsort((-np.nan_to_num(compared.result.value, nan=-1.0), last))
    order = order[order != (-1 if home is None else home)]
    if count:
        order = order[rank[order] > 0][:count]
    return [*([] if home is None else [home]), *order.tolist()]


def numbers(facts: Facts) -> dict[str, Any]:
    """The numeric outputs, which a model can chain."""
    best = facts.best
    return {
        "BEST_SIMILARITY": float(facts.result.value[best[0]]) if best else None,
        "RANKED": facts.ranked,
        "UNRANKED": len(facts.features) - facts.ranked - (facts.home is not None),
    }


def write(facts: Facts, writer: Writer) -> dict[str, Any]:
    """Write the outputs; those skipped are None."""
    features = _told(facts, writer.feedback)
    return {
        "OUTPUT": writer.features("OUTPUT", likeness_fields(facts), features, facts.geometry, facts.crs),
        "OUTPUT_HTML": writer.text("OUTPUT_HTML", lambda: likeness_report.page(facts).html()),
    }


def _told(facts: Facts, feedback: QgsProcessingFeedback) -> Iterator[QgsFeature]:
    """The features of the output, with the progress of their writing."""
    for n, feature in enumerate(likeness_features(facts)):
        if n % _TELL_EVERY == 0:
            feedback.setProgress(60.0 + 40.0 * n / len(facts.listed))
        yield feature


def style(layers: dict[str, Any], facts: Facts) -> None:
    """Style the layer that is shown."""
    for layer in layers.values():
        likeness_style.style_likeness(layer, facts.name_field)
        styling.set_metadata(layer, tr("Similarity"), " ".join(likeness_report.sentences(facts)), "")
