"""What a cut comes to, line by line: how many sat, where the border is, who goes on, and ties."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from evalapp.domain.cut import CutGroup
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.numbers import exact_text
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import said
from evalapp.ui.common.text_label import text_label

Groups = Sequence[tuple[Trilingual | None, CutGroup]]


class CutGroups(QWidget):
    """One line for each direction, or one over all; ``apart``: a line without a name has no direction."""

    def __init__(self, language: Language, groups: Groups, *, apart: bool) -> None:
        super().__init__()
        self._language = language
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._heads = ("", self.tr("Sat"), self.tr("Border"), self.tr("Go on"))
        for column, words in enumerate(self._heads):
            head = _right(text_label(words, "small_strong")) if column else text_label(words)
            self._grid.addWidget(head, 0, column)
        for name, group in groups:
            self._add(self._title(name, apart=apart), group)

    def _add(self, title: str, group: CutGroup) -> None:
        line = self._grid.rowCount()
        border = exact_text(group.border, self._language) if group.border is not None else "–"
        cells = (
            text_label(title, "body", wraps=True),
            _right(text_label(whole(group.sat), "body")),
            _right(text_label(border, "body")),
            _right(text_label(whole(group.passed), "strong")),
        )
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, line, column)
        if detail := self._detail(group):
            self._grid.addWidget(text_label(detail, "hint", wraps=True), line + 1, 0, 1, len(self._heads))

    def _title(self, name: Trilingual | None, *, apart: bool) -> str:
        if name is not None:
            return name.pick(self._language)
        return said("stage.direction_unknown") if apart else said("stage.over_all")

    def _detail(self, group: CutGroup) -> str:
        parts = []
        if group.wanted is not None and group.sat:
            parts.append(self.tr("wanted: {count}").format(count=whole(group.wanted)))
        if group.tied > 1:
            parts.append(self.tr("share the border score: {count}").format(count=whole(group.tied)))
        if group.beyond:
            parts.append(self.tr("beyond the number: {count}").format(count=whole(group.beyond)))
        if group.short:
            parts.append(self.tr("fewer than wanted, all go on"))
        if group.absent:
            parts.append(self.tr("absent: {count}").format(count=whole(group.absent)))
        return " · ".join(parts)


def _right(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return label
