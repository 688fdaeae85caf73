"""Catalogues of twins for tests: how they are made and read."""

from qgis import processing
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

CATALOGUE, REVERSE, NOVELTY = "jumelage:twincatalogue", "jumelage:reverseanalogues", "jumelage:climatenovelty"


def rows(output):
    layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(str(output), "result", "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


def key(row, prefix=""):
    return f"{row[prefix + 'country']}:{row[prefix + 'code']}"


def catalogue(folder, name="c.gpkg", feedback=None, **parameters):
    made = processing.run(CATALOGUE, {"OUTPUT": str(folder / name), **parameters}, feedback=feedback)
    return made, rows(made["OUTPUT"])


class StopAfter(QgsProcessingFeedback):
    """Cancels when the progress passes a share."""

    def __init__(self, share):
        super().__init__()
        self.lines = []
        self.progressChanged.connect(lambda done: self.cancel() if share is not None and done >= share else None)

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)
