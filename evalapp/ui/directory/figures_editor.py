"""Edits weights and target profiles: a row per block and competency, two columns per category of posts."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QDoubleValidator, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from evalapp.domain.framework import ASSESSED_CATEGORIES, FrameworkContent
from evalapp.domain.language import Language
from evalapp.domain.reference import PositionCategory
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.directory.content_editor import ContentEditor

_HIGHEST, _DECIMALS, _WIDTH = 100.0, 2, 64
_UP, _DOWN, _FRAME_ROWS = Qt.Key.Key_Up, Qt.Key.Key_Down, 2
translate = QCoreApplication.translate


class FigureField(QLineEdit):
    """A number or nothing; up and down go to the neighbouring row, as in a table."""

    def __init__(self, value: float | None, name: str) -> None:
        super().__init__("" if value is None else QLocale().toString(value, "g", 6))
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(scaled(_WIDTH))
        self.setPlaceholderText("–")
        checker = QDoubleValidator(0, _HIGHEST, _DECIMALS, self)
        checker.setNotation(QDoubleValidator.Notation.StandardNotation)
        self.setValidator(checker)
        self.above: FigureField | None = None
        self.below: FigureField | None = None

    def value(self) -> float | None:
        """The number; None when the field is empty or unfinished."""
        text = self.text().strip()
        found, is_number = QLocale().toDouble(text)
        if not is_number:
            found, is_number = QLocale.c().toDouble(text.replace(",", "."))
        return found if is_number and text else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        neighbour = {_UP: self.above, _DOWN: self.below}.get(Qt.Key(event.key()))
        if neighbour is not None:
            neighbour.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class FiguresEditor(ContentEditor):
    """Fields under their category; an empty column means that the version does not assess the category."""

    def __init__(self, content: FrameworkContent, language: Language) -> None:
        super().__init__(translate("FiguresEditor", "Weights and target profiles"))
        hint = self.tr(
            "Weights of the blocks add up to 1; weights of competencies count within their block. "
            "A category without weights is not assessed by this version."
        )
        self.column.addWidget(text_label(hint, "secondary", wraps=True))
        self.weights: dict[tuple[PositionCategory, str], FigureField] = {}
        self.targets: dict[tuple[PositionCategory, str], FigureField] = {}
        self._language = language
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self._put_heads(grid)
        self._put_rows(grid, content)
        grid.setColumnStretch(0, 1)
        holder = QWidget()
        holder.setLayout(grid)
        self.column.addWidget(holder)
        self.column.addStretch(1)
        self._link()

    def _put_heads(self, grid: QGridLayout) -> None:
        for place, category in enumerate(ASSESSED_CATEGORIES):
            head = text_label(label(category), "small_strong", wraps=True)
            head.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(head, 0, 1 + 2 * place, 1, 2)
            for offset, words in enumerate((term("weight"), self.tr("Target"))):
                grid.addWidget(text_label(words, "hint"), 1, 1 + 2 * place + offset)

    def _put_rows(self, grid: QGridLayout, content: FrameworkContent) -> None:
        row = _FRAME_ROWS
        for block in content.blocks:
            self._put_row(grid, row, content, block.code, block.name.pick(self._language), is_block=True)
            row += 1
            for each in content.of_block(block.code):
                name = f"{each.code}  {each.name.pick(self._language)}"
                self._put_row(grid, row, content, each.code, name, is_block=False)
                row += 1

    def _put_row(
        self, grid: QGridLayout, row: int, content: FrameworkContent, code: str, name: str, *, is_block: bool
    ) -> None:
        caption = text_label(name, "strong" if is_block else "body", wraps=True)
        grid.addWidget(caption, row, 0)
        for place, category in enumerate(ASSESSED_CATEGORIES):
            said = f"{label(category)}, {name}"
            weight = FigureField(content.weights.get(category, {}).get(code), f"{said}, {term('weight')}")
            self.weights[category, code] = weight
            grid.addWidget(weight, row, 1 + 2 * place)
            weight.textEdited.connect(self._on_changed)
            if not is_block:
                target = FigureField(
                    content.targets.get(category, {}).get(code), f"{said}, {self.tr('Target')}"
                )
                self.targets[category, code] = target
                grid.addWidget(target, row, 2 + 2 * place)
                target.textEdited.connect(self._on_changed)

    def _link(self) -> None:
        for fields in (self.weights, self.targets):
            for category in ASSESSED_CATEGORIES:
                column = [field for (own, _code), field in fields.items() if own is category]
                for upper, lower in pairwise(column):
                    upper.below, lower.above = lower, upper

    def _on_changed(self) -> None:
        weights, targets = _values(self.weights), _values(self.targets)

        def apply(content: FrameworkContent) -> FrameworkContent:
            return replace(content, weights=weights, targets=targets)

        self.edited.emit(apply)


def _values(
    fields: dict[tuple[PositionCategory, str], FigureField],
) -> dict[PositionCategory, dict[str, float]]:
    found: dict[PositionCategory, dict[str, float]] = {}
    for (category, code), field in fields.items():
        if (value := field.value()) is not None:
            found.setdefault(category, {})[code] = value
    return found
