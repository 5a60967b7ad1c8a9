"""The drawer of the calibration board: evidence beside a score, the decision, its written reason."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from evalapp.domain.calibration import block_role_means, level_of_score, proposed_score
from evalapp.domain.numbers import rounded
from evalapp.services.calibration_board import TOTAL, Board, BoardRow, Evidence
from evalapp.ui.assessments.calibration_cards import interval_of
from evalapp.ui.assessments.calibration_evidence import EvidencePart
from evalapp.ui.assessments.calibration_marks import IntervalLine, RoleMeanLines
from evalapp.ui.assessments.calibration_words import block_name, body_of, level_name, reasons_of
from evalapp.ui.assessments.result_cells import picked
from evalapp.ui.common.buttons import link, primary, quiet
from evalapp.ui.common.formats import day, number
from evalapp.ui.common.marks_badge import level_text
from evalapp.ui.common.marks_interval import Interval
from evalapp.ui.common.number_field import DecimalField
from evalapp.ui.common.side_panel import SidePanel
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.translation import interface_language

WIDTH = 352
SCORE_STEP = 0.05
LONGEST_REASON = 500


class CalibrationDrawer(SidePanel):
    """Shows one official and one block; says ``saved`` with a score and a reason, never saves itself."""

    saved = Signal(float, str)
    withdrawn = Signal(str)
    discussed = Signal(bool)
    edited = Signal()
    """A decision is being made: the level pressed or the score is not the one that stands."""

    def __init__(self) -> None:
        super().__init__(width=scaled(WIDTH), title=" ")
        self.setObjectName("side")
        self._board: Board | None = None
        self.row: BoardRow | None = None
        self.block = TOTAL
        self._is_filling = False
        self._is_touched = False
        self._typed: dict[tuple[object, ...], tuple[float, str]] = {}
        self.about = text_label("", "secondary", wraps=True)
        self.head.addWidget(self.about)
        self._build_score()
        self._build_decision()
        self._build_evidence()
        self._build_reason()
        self.body.addStretch(1)
        self.save_button = primary("")
        self.save_button.setObjectName("saveCalibration")
        self.save_button.clicked.connect(self.save)
        self.drop_button = quiet(self.tr("Cancel"))
        self.drop_button.clicked.connect(self.drop)
        self.add_foot(self.save_button, self.drop_button)
        for keys in ("Ctrl+Return", "Ctrl+S"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    # Building --------------------------------------------------------------------------------

    def _build_score(self) -> None:
        self.block_title = text_label("", "strong", wraps=True)
        self.computed = IntervalLine()
        self.why = text_label("", "secondary", wraps=True)
        self.recorded = text_label("", "secondary", wraps=True)
        for part in (self.block_title, self.computed, self.why, self.recorded):
            self.body.addWidget(part)

    def _build_decision(self) -> None:
        self.decision = QWidget()
        row = QHBoxLayout(self.decision)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, words in ((left, self.tr("Commission's decision")), (right, self.tr("Block score"))):
            column.setSpacing(4)
            column.addWidget(text_label(words, "small"))
        self._levels = QButtonGroup(self)
        self._levels.setExclusive(True)
        self._levels.idClicked.connect(self._on_level)
        self._level_row = QHBoxLayout()
        self._level_row.setSpacing(4)
        left.addLayout(self._level_row)
        self.score = DecimalField()
        self.score.setObjectName("blockScore")
        self.score.setDecimals(2)
        self.score.setSingleStep(SCORE_STEP)
        self.score.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.score.setAccessibleName(self.tr("Block score"))
        self.score.setMinimumWidth(scaled(88))
        self.score.valueChanged.connect(self._on_score)
        right.addWidget(self.score)
        row.addLayout(left, 1)
        row.addLayout(right)
        self.body.addWidget(self.decision)
        self.withdraw_button = link(self.tr("Back to the computed score"))
        self.withdraw_button.clicked.connect(self._on_withdraw)
        self.body.addWidget(self.withdraw_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.discussed_box = QCheckBox(self.tr("Discussed"))
        self.discussed_box.setToolTip(self.tr("Space on the card does the same."))
        self.discussed_box.clicked.connect(self.discussed)
        self.body.addWidget(self.discussed_box)

    def _build_evidence(self) -> None:
        self._means_title = text_label(self.tr("Role means"), "small_strong")
        self.means = RoleMeanLines()
        self.evidence = EvidencePart()
        self.body.addSpacing(4)
        for part in (self._means_title, self.means, self.evidence):
            self.body.addWidget(part)

    def _build_reason(self) -> None:
        # Outside the scrolled part: level, score and reason stay in view together.
        self.reason_part = QFrame()
        self.reason_part.setObjectName("foot")
        column = QVBoxLayout(self.reason_part)
        column.setContentsMargins(20, 10, 20, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Reason for the change"), "small_strong"))
        head.addWidget(text_label(self.tr("required"), "hint"))
        head.addStretch(1)
        self.reason = QPlainTextEdit()
        self.reason.setObjectName("reason")
        self.reason.setAccessibleName(self.tr("Reason for the change, required"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(scaled(66))
        self.reason.textChanged.connect(self._on_reason)
        self.reason_hint = text_label("", "hint", wraps=True)
        column.addLayout(head)
        column.addWidget(self.reason)
        column.addWidget(self.reason_hint)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertWidget(outer.count() - 1, self.reason_part)

    # Showing ---------------------------------------------------------------------------------

    def show_row(self, board: Board, row: BoardRow, block: str) -> None:
        """Show an official; what was typed for him and this block is there again until it is saved."""
        if self.row is not None and self.is_editing() and not self._is_saved_in(row, block):
            typed = (self.score.value(), self.reason.toPlainText())
            self._typed[_standing(self.row, self.block)] = typed
        kept = self._typed.pop(_standing(row, block), None)
        if self.row is None or self.row.id != row.id:
            self.evidence.clear()
        self._board, self.row, self.block = board, row, block
        self.title.setText(row.official.full_name)
        post = picked(row.official.post, interface_language())
        self.about.setText(", ".join(filter(None, (post, body_of(row)))))
        self._show_score(board, row)
        self._show_decision(board, row)
        if kept is not None:
            self._is_touched = True
            self._fill(*kept)
        self._show_state()

    def show_evidence(self, evidence: Evidence) -> None:
        """Show examples and indicators when they have been read."""
        self.evidence.show_evidence(evidence)

    def offer_level(self, level: int) -> None:
        """Prefill the smallest change that reaches ``level`` and ask for the reason."""
        if self._board is None or self.row is None or not self._may_decide():
            return
        computed = self.row.computed(self.block)
        standing = self.row.value(self.block)
        start = standing if level_of_score(self._board.rules, standing) == level else computed
        self._is_touched = True
        self._fill(proposed_score(self._board.rules, start, level), self.reason.toPlainText())
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
        for area in self.findChildren(QScrollArea):
            if area.isAncestorOf(self.decision):
                area.ensureWidgetVisible(self.decision, 0, 8)
        self._show_state()

    def level(self) -> int | None:
        """The level of the score in the field; without a decision the one that stands."""
        if self._board is None or self.row is None:
            return None
        if self.is_editing():
            return level_of_score(self._board.rules, self.score.value())
        return self._board.level(self.row, self.block)

    def is_editing(self) -> bool:
        """Whether the field holds another score than the one that stands, or a reason was typed."""
        return self._is_new_score() or (self._may_decide() and self.reason.toPlainText() != self._reason())

    @Slot()
    def save(self) -> None:
        """Hand the score and its reason on, if there is anything to save."""
        if self.save_button.isEnabled() and self.isVisible():
            self.saved.emit(float(rounded(self.score.value())), self.reason.toPlainText().strip())

    @Slot()
    def drop(self) -> None:
        """Forget what was not saved; without any, close."""
        if self._board is None or self.row is None or not self.is_editing():
            self.closed.emit()
            return
        self._typed.pop(_standing(self.row, self.block), None)
        self._show_decision(self._board, self.row)
        self._show_state()

    def _show_score(self, board: Board, row: BoardRow) -> None:
        self.block_title.setText(block_name(board, self.block))
        value = row.computed(self.block)
        interval = None if value is None else Interval(value, *interval_of(board, row, self.block))
        level = level_text(board.computed_level(row, self.block))
        self.computed.show_score(self.tr("Computed"), interval, level)
        self.why.setText(reasons_of(row))
        self.why.setVisible(bool(self.why.text()))
        self._show_recorded(row)
        is_block = self.block != TOTAL
        means = block_role_means(board.rules, row.score, self.block) if is_block else ()
        self.means.show_means(means)
        self._means_title.setVisible(bool(means))
        self.means.setVisible(bool(means))

    def _show_recorded(self, row: BoardRow) -> None:
        calibrated, lines = row.calibrated(self.block), []
        if self.block == TOTAL and calibrated is not None:
            lines.append(
                self.tr("Calibrated total {value}, from the blocks.").format(value=number(calibrated))
            )
        found = row.recorded
        if found is not None and found.decided_on is not None:
            words = self.tr("Recorded: {who}, minutes {minutes}, {day}.")
            lines.append(words.format(who=found.decided_by, minutes=found.minutes, day=day(found.decided_on)))
            if found.reason:
                lines.append(self.tr("Reason: {reason}").format(reason=found.reason))
        self.recorded.setText("\n".join(lines))
        self.recorded.setVisible(bool(lines))

    def _show_decision(self, board: Board, row: BoardRow) -> None:
        self._is_touched = False
        self._offer_levels(board)
        may = self._may_decide()
        self.decision.setVisible(may)
        self.reason_part.setVisible(may)
        self.discussed_box.setVisible(board.is_open)
        self.discussed_box.setChecked(row.is_discussed)
        self.withdraw_button.setVisible(may and row.calibrated(self.block) is not None)
        self.score.setRange(board.rules.lowest, board.rules.highest)
        value = row.value(self.block)
        self._fill(float(board.rules.lowest) if value is None else value, self._reason())
        words = self.tr("Goes into the minutes; the computed {value} stays beside it.")
        self.reason_hint.setText(words.format(value=number(row.computed(self.block))))

    def _offer_levels(self, board: Board) -> None:
        wanted = sorted({board.rules.lowest, *(rule.level for rule in board.rules.levels)})
        if [self._levels.id(button) for button in self._levels.buttons()] == wanted:
            return
        for level in wanted:
            button = QPushButton(str(level))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("kind", "level")
            button.setMinimumWidth(scaled(30))
            name = level_name(board, level)
            button.setAccessibleName(f"{level}, {name}")
            button.setToolTip(name)
            self._levels.addButton(button, level)
            self._level_row.addWidget(button)

    def _is_saved_in(self, row: BoardRow, block: str) -> bool:
        """Whether ``row`` holds what was typed; after an undo it is not to be typed again."""
        saved, value = row.proposed, row.value(block)
        if self.row is None or saved is None or value is None or (self.row.id, self.block) != (row.id, block):
            return False
        return (rounded(self.score.value()), self.reason.toPlainText().strip()) == (
            rounded(value),
            saved.reason,
        )

    def _fill(self, score: float, reason: str) -> None:
        self._is_filling = True
        self.score.setValue(float(rounded(score)))
        if self.reason.toPlainText() != reason:
            self.reason.setPlainText(reason)
        self._is_filling = False

    def _show_state(self) -> None:
        """Press the level of the score, name it on the button; it saves only with a reason."""
        assert self._board is not None
        level = level_of_score(self._board.rules, self.score.value())
        has_value = self.row is not None and self.row.value(self.block) is not None
        self._levels.setExclusive(False)
        for button in self._levels.buttons():
            button.setChecked(self._levels.id(button) == level and (has_value or self._is_new_score()))
        self._levels.setExclusive(True)
        is_editing = self.is_editing()
        self.save_button.setText(self.tr("Save level {level}").format(level=level))
        self.save_button.setAccessibleName(self.save_button.text())
        can_save = self._may_decide() and bool(self.reason.toPlainText().strip())
        self.save_button.setEnabled(can_save and is_editing)
        foot = self.save_button.parentWidget()
        if foot is not None:
            foot.setVisible(self._may_decide())
        self.edited.emit()

    def _reason(self) -> str:
        """The words that stand for the present proposal."""
        return "" if self.row is None or self.row.proposed is None else self.row.proposed.reason

    def _may_decide(self) -> bool:
        return self._board is not None and self._board.is_open and self.block != TOTAL

    def _is_new_score(self) -> bool:
        if self.row is None or self._board is None or not self._may_decide():
            return False
        standing = self.row.value(self.block)
        if standing is None:
            return self._is_touched
        return float(rounded(self.score.value())) != float(rounded(standing))

    # Events ----------------------------------------------------------------------------------

    @Slot(int)
    def _on_level(self, level: int) -> None:
        self.offer_level(level)

    @Slot(float)
    def _on_score(self, _value: float) -> None:
        if not self._is_filling:
            self._is_touched = True
            self._show_state()

    @Slot()
    def _on_reason(self) -> None:
        if not self._is_filling:
            self._show_state()

    @Slot()
    def _on_withdraw(self) -> None:
        self.withdrawn.emit(self.reason.toPlainText().strip())


def _standing(row: BoardRow, block: str) -> tuple[object, ...]:
    """What a decision that is being typed starts from; from another start nothing was typed."""
    reason = row.proposed.reason if row.proposed else None
    return (row.id, block, row.value(block), row.recorded is not None, reason)
