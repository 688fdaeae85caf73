"""The forms of a twinning, made from its schema: words, lists, rules and defaults, in the language of the twinning.

Only what QGIS and QField do without this plugin: no Python, no macro, no path.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)

from ..core.messages import Message, message
from ..core.schema import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, UUID, Column, Table
from ..core.schema_tables import table as table_of
from ..core.tables_fieldwork import TABS
from .languages import in_language

_SMALL_RANGE = 20
_PHOTO_NAME = "'DCIM/media_' || format_date(now(), 'yyyyMMddhhmmsszzz') || '.{extension}'"
_FILLED_IN = {UUID: "uuid('WithoutBraces')", "created_on": "now()", "modified_on": "now()"}
_CHILDREN = {
    "event": ("attendance_event_uuid", "media_event_uuid"),
    "practice": ("media_practice_uuid",),
    "route": ("sensory_reading_route_uuid",),
    "sensory_reading": ("media_sensory_reading_uuid",),
    "action": ("action_practice_action_uuid", "media_action_uuid"),
}
"""What is edited within the form of its parent."""


def make_form(
    table: Table, layers: Mapping[str, QgsVectorLayer], language: str, defaults: Mapping[str, str], relations: set[str]
) -> None:
    """Give the layer of a table its form; `defaults` are values by column, `relations` the ids there are."""
    layer = layers[table.name]
    for column in table.columns:
        at = layer.fields().indexOf(column.name)
        layer.setFieldAlias(at, in_language(language, column.label))
        layer.setEditorWidgetSetup(at, _widget(column, layers, language))
        _constrain(layer, at, table, column, language)
        expression, on_update = _default(column, defaults)
        if expression:
            layer.setDefaultValueDefinition(at, QgsDefaultValue(expression, on_update))
    layer.setDisplayExpression(f'"{table.title}"')
    layer.setEditFormConfig(_layout(table, layer, language, relations))
    if table.name == "media":
        layer.setCustomProperty("QFieldSync/attachment_naming", json.dumps({"path": _PHOTO_NAME}))


def relations_of(
    table: Table, layers: Mapping[str, QgsVectorLayer], language: str, project: QgsProject
) -> list[QgsRelation]:
    """A relation for each column that refers to another table; children of a cascade go with their parent."""
    found = []
    for column in table.columns:
        if not column.refers:
            continue
        relation = QgsRelation(QgsRelationContext(project))
        relation.setId(f"{table.name}_{column.name}")
        relation.setName(in_language(language, table.label))
        relation.setReferencingLayer(layers[table.name].id())
        relation.setReferencedLayer(layers[column.refers].id())
        relation.addFieldPair(column.name, UUID)
        if column.on_delete == "CASCADE":
            relation.setStrength(QgsRelation.RelationStrength.Composition)
        found.append(relation)
    return found


def _widget(column: Column, layers: Mapping[str, QgsVectorLayer], language: str) -> QgsEditorWidgetSetup:
    if column.name == UUID or (column.hidden and not column.refers):
        return QgsEditorWidgetSetup("Hidden", {})
    if column.values:
        return _choice(layers["value_list"], "code", language, column, f'"list" = \'{column.values}\' AND "active"')
    if column.name == "criterion":
        return _choice(layers["criterion"], "code", language, column, "")
    if column.refers:
        return _choice(layers[column.refers], UUID, table_of(column.refers).title, column, "")
    if column.name == "path":
        # relative to the project, and no default folder: any would hinder Mergin
        return QgsEditorWidgetSetup(
            "ExternalResource",
            {"RelativeStorage": 1, "StorageMode": 0, "DocumentViewer": 1, "FileWidget": True, "FileWidgetButton": True},
        )
    return _plain(column)


def _plain(column: Column) -> QgsEditorWidgetSetup:
    if column.kind == BOOLEAN:
        return QgsEditorWidgetSetup("CheckBox", {})
    if column.kind in (DATE, DATETIME):
        shown = "yyyy-MM-dd" if column.kind == DATE else "yyyy-MM-dd HH:mm"
        return QgsEditorWidgetSetup(
            "DateTime", {"calendar_popup": True, "display_format": shown, "field_format": shown, "allow_null": True}
        )
    few = column.kind == INTEGER and column.low is not None and column.high is not None
    if few and column.high - column.low <= _SMALL_RANGE:
        return QgsEditorWidgetSetup(
            "Range", {"Min": column.low, "Max": column.high, "Step": 1, "Style": "SpinBox", "AllowNull": True}
        )
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": column.lines, "UseHtml": False})


def _choice(layer: QgsVectorLayer, key: str, shown: str, column: Column, chosen: str) -> QgsEditorWidgetSetup:
    """A choice among the rows of another layer, in their order; no path of the layer is kept."""
    return QgsEditorWidgetSetup(
        "ValueRelation",
        {
            "Layer": layer.id(),
            "LayerName": layer.name(),
            "LayerProviderName": "ogr",
            "Key": key,
            "Value": shown,
            "FilterExpression": chosen,
            "AllowMulti": column.many,
            "AllowNull": not column.required,
            "OrderByValue": False,
            "UseCompleter": False,
            "NofColumns": 1,
        },
    )


def _default(column: Column, defaults: Mapping[str, str]) -> tuple[str, bool]:
    """The default of a column as an expression, and whether each change sets it anew."""
    if column.name in _FILLED_IN:
        return _FILLED_IN[column.name], column.name == "modified_on"
    if column.name in defaults:
        return QgsExpression.quotedValue(defaults[column.name]), False
    if column.default is None:
        return "", False
    if column.kind == BOOLEAN:
        return ("true" if column.default else "false"), False
    return QgsExpression.quotedValue(column.default), False


def constraint(table: Table, column: Column) -> tuple[str, list[Message]]:
    """What a column must fulfil, as an expression, and in words; both empty where it may hold anything."""
    name, parts, told = f'"{column.name}"', [], []
    if column.required and column.kind == TEXT and not column.hidden and not column.values:
        parts.append(f"length(trim(coalesce({name}, ''))) > 0")
        told.append(message("Must be filled in."))
    if column.longest:
        parts.append(f"({name} IS NULL OR length({name}) <= {column.longest})")
        told.append(message("At most {count} characters.", count=column.longest))
    if column.low is not None:
        parts.append(f"({name} IS NULL OR {name} >= {column.low:g})")
        told.append(message("At least {value}.", value=f"{column.low:g}"))
    if column.high is not None:
        parts.append(f"({name} IS NULL OR {name} <= {column.high:g})")
        told.append(message("At most {value}.", value=f"{column.high:g}"))
    for rule in table.rules:
        if rule.column == column.name:
            parts.append(f"({rule.expression})")
            told.append(rule.told)
    return " AND ".join(parts), told


def _constrain(layer: QgsVectorLayer, at: int, table: Table, column: Column, language: str) -> None:
    hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    kinds = QgsFieldConstraints.Constraint
    expression, told = constraint(table, column)
    if expression:
        layer.setConstraintExpression(at, expression, " ".join(in_language(language, item) for item in told))
        layer.setFieldConstraint(at, kinds.ConstraintExpression, hard)
    if column.required:
        layer.setFieldConstraint(at, kinds.ConstraintNotNull, hard)


def _layout(table: Table, layer: QgsVectorLayer, language: str, relations: set[str]) -> QgsEditFormConfig:
    """Fields in tabs where the table has them, and children under them."""
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.setInitCodeSource(QgsEditFormConfig.PythonInitCodeSource.CodeSourceNone)
    config.clearTabs()
    root = config.invisibleRootContainer()
    tabs: dict[str, QgsAttributeEditorContainer] = {}
    for name in dict.fromkeys(column.tab for column in table.columns if column.tab):
        tabs[name] = QgsAttributeEditorContainer(in_language(language, TABS[name]), root)
        config.addTab(tabs[name])
    for column in table.columns:
        if column.hidden:
            continue
        holder = tabs.get(column.tab, root)
        field = QgsAttributeEditorField(column.name, layer.fields().indexOf(column.name), holder)
        if column.tab:
            holder.addChildElement(field)
        else:
            config.addTab(field)
    for relation in _CHILDREN.get(table.name, ()):
        if relation in relations:
            child = QgsAttributeEditorRelation(relation, root)
            if tabs:
                next(iter(tabs.values())).addChildElement(child)
            else:
                config.addTab(child)
    return config
