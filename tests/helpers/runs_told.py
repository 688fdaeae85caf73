"""Runs of algorithms as tests watch them: what is told, when they are cancelled, what a fault leaves."""

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback


class Told(QgsProcessingFeedback):
    """Keeps what is told and the progress, and may cancel when that passes a share."""

    def __init__(self, stop_at=None):
        super().__init__()
        self.lines, self.shares = [], []
        self.progressChanged.connect(self.shares.append)
        self.progressChanged.connect(lambda done: self.cancel() if stop_at is not None and done >= stop_at else None)

    def pushInfo(self, text):  # noqa: N802 - the name QGIS calls
        self.lines.append(text)

    @property
    def text(self):
        return "\n".join(self.lines)


def sentence_of_fault(run, inputs, outputs):
    """Run, and give the sentence of the fault; nothing may be left in `outputs`, nor changed in `inputs`."""
    before = sorted(path.name for path in inputs.rglob("*"))
    with pytest.raises(QgsProcessingException) as error:
        run()
    assert list(outputs.iterdir()) == []
    assert sorted(path.name for path in inputs.rglob("*")) == before
    sentence = str(error.value).removeprefix("Unable to execute algorithm\n").strip()
    assert "Incorrect parameter" not in sentence
    assert "\n" not in sentence
    return sentence
