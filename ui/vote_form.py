"""One person's votes on a practice or an action: a question a line, from 0 to 4, or “don't know”."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..jumelage_plugin.bridge.wording import say, tr
from ..jumelage_plugin.core.voting import HIGHEST, LOWEST, Vote, VotedCriterion
from .keys import own_keys
from .parts import Told, save_or_cancel

_LEAST_WIDTH, _LEAST_HEIGHT = 460, 420


class VoteForm(QDialog):
    """The questions of some criteria; what is not answered counts as “don't know”."""

    def __init__(
        self,
        title: str,
        criteria: Sequence[VotedCriterion],
        voters: Sequence[str],
        earlier: Mapping[tuple[str, str], int | None],
        parent: QWidget | None = None,
    ) -> None:
        """Build it; `earlier` are the scores given before, by voter and criterion."""
        super().__init__(parent)
        self.setWindowTitle(tr("Votes: {title}", title=title))
        self._earlier = dict(earlier)
        self._criteria = [criterion for criterion in criteria if not criterion.computed]
        self.voter = QComboBox()
        self.voter.setEditable(True)
        self.voter.addItems(list(dict.fromkeys(voters)))
        self.voter.setCurrentText("")
        self.voter.lineEdit().setPlaceholderText(tr("pseudonym"))
        self.scores = {criterion.code: _scale() for criterion in self._criteria}
        questions = QWidget()
        lines = QVBoxLayout(questions)
        for criterion in self._criteria:
            asked = say(criterion.question)
            lines.addWidget(Told(tr("{question} (can rule it out)", question=asked) if criterion.veto else asked))
            self.scores[criterion.code].setAccessibleName(asked)
            lines.addWidget(self.scores[criterion.code])
        lines.addStretch(1)
        holder = QScrollArea()
        holder.setWidgetResizable(True)
        holder.setWidget(questions)
        self.told = Told()
        buttons = save_or_cancel()
        form = QFormLayout()
        form.addRow(tr("&Who votes"), self.voter)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        for widget in (holder, self.told, buttons):
            layout.addWidget(widget)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.voter.currentTextChanged.connect(self._take_up)
        buttons.accepted.connect(self._accept_if_named)
        buttons.rejected.connect(self.reject)
        own_keys(self)

    def _take_up(self, voter: str) -> None:
        """Show what this person voted before."""
        for code, combo in self.scores.items():
            score = self._earlier.get((voter.strip(), code))
            combo.setCurrentIndex(combo.findData(score) if score is not None else 0)

    def votes(self) -> list[Vote]:
        """The votes as they are filled in."""
        voter = self.voter.currentText().strip()
        return [Vote(code, voter, combo.currentData()) for code, combo in self.scores.items()]

    def _accept_if_named(self) -> None:
        if self.voter.currentText().strip():
            self.accept()
        else:
            self.told.tell(tr("Write who votes: a pseudonym will do."))


def _scale() -> QComboBox:
    combo = QComboBox()
    combo.addItem(tr("don't know"), None)
    words = (tr("no"), tr("rather no"), tr("half"), tr("rather yes"), tr("yes"))
    for score in range(LOWEST, HIGHEST + 1):
        combo.addItem(f"{score} · {words[score]}", score)
    return combo


def effort_scale(form: VoteForm, codes: Sequence[str]) -> None:
    """Word the scale of how much, where a question does not ask for yes or no."""
    words = (tr("none"), tr("little"), tr("some"), tr("much"), tr("very much"))
    for code in codes:
        for score in range(LOWEST, HIGHEST + 1):
            form.scores[code].setItemText(score + 1, f"{score} · {words[score]}")
