"""What on a sheet is still ours, and what a planner has made theirs by moving, renaming, copying or changing it.

Every item that we draw bears a mark of how it was. One that still is as its mark says may be drawn anew; any other
is the planner's, and so is the room of one that they took away.
"""

from __future__ import annotations

import hashlib
import json

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsPrintLayout,
)

from .. import compat
from .sheet import PREFIX

_MARK, _MADE, _TEXTS = "jumelage/mark", "jumelage/made", "jumelage/texts"
_STILL_MM, _STILL_SIGN_MM = 0.05, 2.0
"""mm that saving and opening may move an item, and one that takes the size of what it holds."""


def sign(layout: QgsPrintLayout, drawn: list[QgsLayoutItem]) -> None:
    """Mark items as ours, as they are now, and note which there are and what the texts of the layout say."""
    for item in drawn:
        item.setCustomProperty(_MARK, _state(item))
    earlier = set(json.loads(layout.customProperty(_MADE, "[]")))
    layout.setCustomProperty(_MADE, json.dumps(sorted(earlier | {item.id() for item in drawn})))
    layout.setCustomProperty(_TEXTS, json.dumps(_texts(layout), ensure_ascii=False))


def is_ours(item: QgsLayoutItem) -> bool:
    """Whether an item is as we drew it."""
    mark = item.customProperty(_MARK, "")
    if not mark or item.parentGroup() is not None:
        return False
    before, now = json.loads(mark), json.loads(_state(item))
    still = _STILL_SIGN_MM if isinstance(item, _SIZED_BY_CONTENT) else _STILL_MM
    near = all(abs(a - b) <= still for a, b in zip(before["place"], now["place"]))
    return bool(near and before["look"] == now["look"] and len(before["place"]) == len(now["place"]))


def theirs(layout: QgsPrintLayout) -> frozenset[str]:
    """The ids that the planner has taken over: of items that they changed, and of those that they took away."""
    made = set(json.loads(layout.customProperty(_MADE, "[]")))
    return frozenset(made - {item.id() for item in _items(layout) if is_ours(item)})


def remove_ours(layout: QgsPrintLayout) -> None:
    """Take away what is still ours."""
    for item in _items(layout):
        if item.customProperty(_MARK, "") and is_ours(item):
            layout.removeLayoutItem(item)


def written_over(layout: QgsPrintLayout) -> dict[str, str]:
    """The variables of a layout that the planner has written over: name and text."""
    before = json.loads(layout.customProperty(_TEXTS, "{}"))
    return {name: _text(layout, name) for name, now in _texts(layout).items() if before.get(name, now) != now}


def _items(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    return [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.id()]


def _texts(layout: QgsPrintLayout) -> dict[str, str]:
    """A fingerprint of every text of ours."""
    names = QgsExpressionContextUtils.layoutScope(layout).variableNames()
    return {name: _digest(_text(layout, name)) for name in names if name.startswith(PREFIX)}


def _text(layout: QgsPrintLayout, name: str) -> str:
    return str(QgsExpressionContextUtils.layoutScope(layout).variable(name))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def _state(item: QgsLayoutItem) -> str:
    """What a planner can change of an item by hand: its place and size in mm, and a fingerprint of the rest.

    Its uuid is in it, for a copy has another. What follows the data is not: a text by way of a variable, a place and
    a size that a page of an atlas sets.
    """
    place: list[float] = []
    parts: list[object] = [item.uuid(), item.id(), item.type(), item.isVisible()]
    parts += [f"{value:.4g}" for value in (item.itemRotation(), item.itemOpacity())]
    parts += [item.frameEnabled(), item.hasBackground(), item.isLocked()]
    if not item.dataDefinedProperties().hasActiveProperties() or isinstance(item, QgsLayoutItemPicture):
        where, size = item.positionWithUnits(), item.sizeWithUnits()
        place += [where.x(), where.y()]
        if not isinstance(item, _SIZED_BY_CONTENT):
            place += [size.width(), size.height()]
    look = _digest("|".join(map(str, [*parts, *_own_state(item)])))
    return json.dumps({"place": [round(value, 3) for value in place], "look": look})


_SIZED_BY_CONTENT = (QgsLayoutItemLegend, QgsLayoutItemScaleBar)


def _own_state(item: QgsLayoutItem) -> list[object]:
    """What only some kinds of items have."""
    if isinstance(item, QgsLayoutItemLabel):
        return [item.text(), compat.label_look(item)]
    if isinstance(item, QgsLayoutItemMap):
        parts: list[object] = [item.followVisibilityPresetName(), item.atlasDriven()]
        if not item.atlasDriven():
            middle = item.extent().center()
            parts += [f"{value:.5g}" for value in (item.scale(), middle.x(), middle.y())]
        return parts
    if isinstance(item, QgsLayoutItemShape):
        return [item.symbol().color().name(), item.shapeType()]
    if isinstance(item, QgsLayoutItemPicture):
        return [item.resizeMode(), item.dataDefinedProperties().property(compat.picture_source()).asExpression()]
    return []
