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
from qgis.PyQt.QtGui import QColor, QFont


def number(flag: Any) -> int:
    """The integer of a Qt flag: PyQt5's are integers, PyQt6's are enumerations."""
    return int(getattr(flag, "value", flag))


def always_text() -> Any:
    """The setting that exports text as text."""
    formats = getattr(Qgis, "TextRenderFormat", None)
    return formats.AlwaysText if formats is not None else QgsRenderContext.TextFormatAlwaysText


def point_geometry() -> Any:
    """The type of points; 3.30 moved it from `QgsWkbTypes` to `Qgis`."""
    types = getattr(Qgis, "GeometryType", None)
    return types.Point if types is not None else QgsWkbTypes.GeometryType.PointGeometry


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
