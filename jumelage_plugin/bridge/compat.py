"""What differs between QGIS 3.22 and 4.x. The only place where versions are told apart."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemScaleBar,
    QgsLegendStyle,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRenderContext,
    QgsTextFormat,
    QgsWkbTypes,
)
from qgis.PyQt import QtGui, QtWidgets
from qgis.PyQt.QtCore import QMetaType, QObject, Qt, QVariant
from qgis.PyQt.QtGui import QColor, QFont, QIcon


def number(flag: Any) -> int:
    """The integer of a Qt flag: PyQt5's are integers, PyQt6's are enumerations."""
    return int(getattr(flag, "value", flag))


_NAMES = {"String": "QString", "Date": "QDate", "Time": "QTime", "DateTime": "QDateTime"}
_TYPES_OF_QT6 = 33800


def field_type(name: str) -> Any:
    """The type of a field by its old name (String, Int, Double …); 3.38 takes those that Qt 6 has kept."""
    if Qgis.QGIS_VERSION_INT >= _TYPES_OF_QT6:
        return getattr(QMetaType.Type, _NAMES.get(name, name))
    return getattr(QVariant, name)


def new_action(icon: QIcon, text: str, parent: QObject) -> Any:
    """An action of menus and toolbars; Qt 6 has moved its class."""
    kind = getattr(QtGui, "QAction", None) or QtWidgets.QAction
    return kind(icon, text, parent)


def always_text() -> Any:
    """The setting that exports text as text."""
    formats = getattr(Qgis, "TextRenderFormat", None)
    return formats.AlwaysText if formats is not None else QgsRenderContext.TextFormatAlwaysText


def point_geometry() -> Any:
    """The type of points; 3.30 moved it from `QgsWkbTypes` to `Qgis`."""
    types = getattr(Qgis, "GeometryType", None)
    return types.Point if types is not None else QgsWkbTypes.GeometryType.PointGeometry


def line_geometry() -> Any:
    """The type of lines, as `point_geometry`."""
    types = getattr(Qgis, "GeometryType", None)
    return types.Line if types is not None else QgsWkbTypes.GeometryType.LineGeometry


def chosen_fields(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> list[str]:
    """The fields chosen; 3.40 calls by another name what gives them."""
    read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    return [field for field in read(parameters, name, context) if field]


def text_format(font: QFont, size: float, colour: QColor) -> QgsTextFormat:
    """A text format of this size in points."""
    result = QgsTextFormat()
    result.setFont(font)
    result.setSize(size)
    result.setColor(colour)
    return result


def set_label_font(label: QgsLayoutItemLabel, font: QFont, size: float, colour: QColor) -> None:
    """Font and colour of a layout label; 3.24 brought text formats to it."""
    if hasattr(label, "setTextFormat"):
        label.setTextFormat(text_format(font, size, colour))
    else:
        label.setFont(font)
        label.setFontColor(colour)


def set_legend_font(
    legend: QgsLayoutItemLegend, part: QgsLegendStyle.Style, font: QFont, size: float, colour: QColor
) -> None:
    """Font and colour of a part of a legend; 3.30 brought text formats to it."""
    style = legend.style(part)
    if hasattr(style, "setTextFormat"):
        style.setTextFormat(text_format(font, size, colour))
    else:
        style.setFont(font)
        legend.setFontColor(colour)
    legend.setStyle(part, style)


def set_scale_bar_font(bar: QgsLayoutItemScaleBar, font: QFont, size: float, colour: QColor) -> None:
    """Font and colour of a scale bar."""
    bar.setTextFormat(text_format(font, size, colour))


def _layout_property(name: str) -> Any:
    """A key of the data-defined properties of layout items; 3.32 moved them to a class of their own."""
    from qgis.core import QgsLayoutObject

    return getattr(getattr(QgsLayoutObject, "DataDefinedProperty", QgsLayoutObject), name)


def picture_source() -> Any:
    """The key of the source of a picture."""
    return _layout_property("PictureSource")


def item_opacity() -> Any:
    """The key of the opacity of an item, in %."""
    return _layout_property("Opacity")


def item_width() -> Any:
    """The key of the width of an item."""
    return _layout_property("ItemWidth")


def fill_colour() -> Any:
    """The key of the colour that fills a layer of a symbol."""
    from qgis.core import QgsSymbolLayer

    return QgsSymbolLayer.Property.PropertyFillColor


def item_y() -> Any:
    """The key of the vertical position of an item."""
    return _layout_property("PositionY")


def item_height() -> Any:
    """The key of the height of an item."""
    return _layout_property("ItemHeight")


def label_font(label: QgsLayoutItemLabel) -> tuple[QFont, float]:
    """The font of a layout label and its size in points."""
    if hasattr(label, "textFormat"):
        look = label.textFormat()
        font = QFont(look.font())
        return font, float(look.size())
    return QFont(label.font()), float(label.font().pointSizeF())


def wrapping() -> int:
    """The flags of a text that is wrapped at words."""
    return number(Qt.TextFlag.TextWordWrap) | number(Qt.AlignmentFlag.AlignLeft)


def label_look(label: QgsLayoutItemLabel) -> str:
    """Font and colour of a layout label in one text, to be compared."""
    font, size = label_font(label)
    colour = label.textFormat().color() if hasattr(label, "textFormat") else label.fontColor()
    return f"{font.family()} {font.weight()} {font.italic()} {size:.2f} {colour.name()}"
