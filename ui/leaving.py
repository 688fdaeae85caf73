"""Before another project is opened: what is not saved in the one that is open is asked about, as QGIS does itself."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..jumelage_plugin.bridge.wording import tr


def has_unsaved_work(project: QgsProject, ours: str) -> bool:
    """Whether closing a project loses work; a new one that holds no layer but `ours` (a property) is none."""
    layers = [layer for layer in project.mapLayers().values() if not layer.customProperty(ours)]
    if any(isinstance(layer, QgsVectorLayer) and layer.isModified() for layer in layers):
        return True
    return project.isDirty() and bool(project.fileName() or layers)


def may_leave(parent: QWidget, iface: Any, ours: str) -> bool:
    """Ask the planner where work would be lost; saving is left to QGIS."""
    project = QgsProject.instance()
    if not has_unsaved_work(project, ours):
        return True
    kinds = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(tr("The project that is open has changes that are not saved. Save it before the twinning is opened?"))
    box.setStandardButtons(kinds.Save | kinds.Discard | kinds.Cancel)
    box.button(kinds.Save).setText(tr("&Save"))
    box.button(kinds.Discard).setText(tr("&Do not save"))
    box.button(kinds.Cancel).setText(tr("&Cancel"))
    box.exec()
    answer = box.standardButton(box.clickedButton())  # what exec returns differs between Qt 5 and 6
    if answer == kinds.Save:
        iface.actionSaveProject().trigger()
        return not has_unsaved_work(project, ours)
    return answer == kinds.Discard
