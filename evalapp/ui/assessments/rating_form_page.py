"""The rating form: one official, fourteen competencies, every mark kept at once."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from evalapp.domain.errors import AppError
from evalapp.services.form_cards import FormCard
from evalapp.ui.assessments.rating_columns import WIDE, Columns, columns_for
from evalapp.ui.assessments.rating_form_parts import BlockLine, FormFoot, FormHead, LevelHeader
from evalapp.ui.assessments.rating_row import UNANSWERED, RatingRow
from evalapp.ui.common.ask import confirm, confirms_discard
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import clock_time
from evalapp.ui.common.marks_badge import Tick
from evalapp.ui.common.messages import error_text
from evalapp.ui.common.page import Page

Saving = Callable[[], object]


class RatingFormPage(Page):
    """Keys: 1–5 mark and go on, 0 not observed, arrows, Tab to the example, Ctrl+Enter finishes.

    What could not be saved stays on screen, is said, and is tried again with the next mark.
    """

    FOCUSED = True

    finished = Signal(int)
    """The form's id, when it is complete; :attr:`closed` follows."""
    closed = Signal()
    other_wanted = Signal(int)
    """Id of the form before or after this one, of the same rater."""
    compare_wanted = Signal(int)
    """The form's id: it shall be compared with its paper."""

    def __init__(self, context: PageContext, form_id: int) -> None:
        super().__init__(context)
        self._service = context.services.forms
        self._form_id = form_id
        self.card: FormCard = self._service.card(form_id, context.language)
        self._unsaved: dict[str, Saving] = {}
        self._current = 0
        self._columns: Columns | None = None
        self.rows: list[RatingRow] = []
        self._lines: dict[str, BlockLine] = {}
        self.head = FormHead(self.card)
        self.head.back.clicked.connect(self._on_close)
        self.head.finish.clicked.connect(self.finish)
        self._before, self._after = self._service.neighbours(form_id)
        self._offer_neighbours()
        self.foot = FormFoot()
        self._scroll = self._build_rows()
        self.add(self.head)
        self.add_bar()
        self._levels = LevelHeader(self.card.scale)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.add(self._levels)
        self.add(self._scroll, 1)
        self.add(self.foot)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.finish)
        QShortcut(QKeySequence("Ctrl+Enter"), self).activated.connect(self.finish)
        self.head.compare.clicked.connect(self._on_compare)
        QShortcut(QKeySequence("Ctrl+B"), self).activated.connect(self._on_compare)
        QShortcut(QKeySequence("Ctrl+PgUp"), self).activated.connect(self._on_previous)
        QShortcut(QKeySequence("Ctrl+PgDown"), self).activated.connect(self._on_next)
        self._show_progress()
        self._go_to(self._first_unanswered())

    def may_leave(self) -> bool:
        self._flush()
        self._retry()
        return not self._unsaved or confirms_discard(self)

    def place(self) -> tuple[str, object] | None:
        """This form and the row that is open; what was typed last is kept before anybody leaves."""
        self._flush()
        return ("form", (self._form_id, self.rows[self._current].wording.code))

    def go_to_competency(self, code: str) -> None:
        """Open the row of a competency."""
        for place, row in enumerate(self.rows):
            if row.wording.code == code:
                self._go_to(place)

    def reload(self) -> None:
        self.rows[self._current].take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = columns_for(self.width())
        if columns is not self._columns:
            self._columns = columns
            self.head.set_narrow(columns is not WIDE)
            self._levels.set_columns(columns)
            for row in self.rows:
                row.set_columns(columns)

    # Building --------------------------------------------------------------------------------

    def _build_rows(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for block, name in self.card.blocks.items():
            self._lines[block] = BlockLine(name)
            column.addWidget(self._lines[block])
            for wording in self.card.competencies:
                if wording.block == block:
                    row = RatingRow(len(self.rows) + 1, wording, self.card.scale)
                    self._connect_row(row)
                    self.rows.append(row)
                    column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        inner.setObjectName("page")
        return area

    def _connect_row(self, row: RatingRow) -> None:
        code = row.wording.code
        mark: object = UNANSWERED
        if code in self.card.marks:
            mark = self.card.marks[code]
        row.show_values(mark, self.card.examples.get(code, ""), self.card.refused.get(code, ""))
        row.marked.connect(self._on_marked)
        row.example_written.connect(self._on_example_written)
        row.entered.connect(self._on_entered)
        row.left_forward.connect(self._on_left_forward)
        row.left_backward.connect(self._on_left_backward)

    # Marks -----------------------------------------------------------------------------------

    def give(self, mark: int | None) -> None:
        """Mark the open row and go on to the next one."""
        row = self.rows[self._current]
        row.button(mark).setChecked(True)
        self._on_marked(row, mark)
        self._go_to(min(self._current + 1, len(self.rows) - 1))

    def take_back(self) -> None:
        """Leave the open row unanswered again."""
        row = self.rows[self._current]
        if row.mark() is UNANSWERED:
            return
        row.take_back()
        code = row.wording.code
        self._save(code, lambda: self._service.unmark(self._form_id, code))
        self._show_progress()

    def _on_marked(self, row: RatingRow, mark: int | None) -> None:
        code = row.wording.code
        self._save(code, lambda: self._service.mark(self._form_id, code, mark))
        self._show_progress()

    def _on_example_written(self, row: RatingRow, text: str) -> None:
        code = row.wording.code
        self._save(f"{code} example", lambda: self._service.example(self._form_id, code, text))
        self._show_progress()

    def _save(self, what: str, saving: Saving) -> None:
        self._unsaved[what] = saving
        self._retry()

    def _retry(self) -> None:
        for what, saving in tuple(self._unsaved.items()):
            try:
                saving()
            except AppError as error:
                self._tell_unsaved(error)
                return
            del self._unsaved[what]
        if self._lines:
            self.bar.hide()
            self.foot.show_saved(clock_time(datetime.now(UTC)))

    def _tell_unsaved(self, error: AppError) -> None:
        self.foot.show_unsaved()
        self.bar.complain(
            self.tr("Not saved. {reason}").format(reason=error_text(error)),
            action_text=self.tr("Try again"),
            action=self._on_try_again,
        )

    def _on_try_again(self) -> None:
        self._retry()
        self._show_progress()

    def _flush(self) -> None:
        for row in self.rows:
            row.flush()

    # Finish ----------------------------------------------------------------------------------

    def finish(self) -> None:
        """Complete the form; asks when marks or examples are missing."""
        self._flush()
        self._retry()
        if self._unsaved:
            return
        unanswered = [row for row in self.rows if row.mark() is UNANSWERED]
        wanting = [row for row in self.rows if self._needs_example(row)]
        if not unanswered and not wanting:
            self._finish()
            return
        self._go_to(self.rows.index((unanswered or wanting)[0]))
        lines = []
        if unanswered:
            count = len(unanswered)
            lines.append(self.tr("%n without a mark: recorded as not observed.", "", count))
        if wanting:
            lines.append(self.tr("%n without an example.", "", len(wanting)))
        confirm(self, self.tr("Finish the form?"), " ".join(lines), self.tr("Finish"), self._finish)

    def _finish(self) -> None:
        try:
            self._service.finish(self._form_id, rest_not_observed=True)
        except AppError as error:
            self.bar.complain(error_text(error))
            return
        self.finished.emit(self._form_id)
        self.closed.emit()

    def _offer_neighbours(self) -> None:
        buttons = ((self.head.previous, self._before), (self.head.next, self._after))
        for button, form_id in buttons:
            button.setEnabled(form_id is not None)
            button.setVisible(self._before is not None or self._after is not None)
        self.head.previous.clicked.connect(self._on_previous)
        self.head.next.clicked.connect(self._on_next)

    def _on_previous(self) -> None:
        if self._before is not None and self.may_leave():
            self.other_wanted.emit(self._before)

    def _on_next(self) -> None:
        if self._after is not None and self.may_leave():
            self.other_wanted.emit(self._after)

    def _on_compare(self) -> None:
        self._flush()
        self._retry()
        if self._unsaved or not self.head.compare.isEnabled():
            return
        self.compare_wanted.emit(self._form_id)

    def _on_close(self) -> None:
        if self.may_leave():
            self.closed.emit()

    # Moving ----------------------------------------------------------------------------------

    def _go_to(self, place: int) -> None:
        self._open(place)
        self.rows[place].take_focus()

    def _open(self, place: int) -> None:
        if self.rows[place].is_open():
            return
        for row in self.rows:
            if row.is_open():
                row.set_open(False)
        self._current = place
        self.rows[place].set_open(True)
        self._show_whole(self.rows[place])

    def _show_whole(self, row: RatingRow) -> None:
        """The open row stays wholly visible, and one row beyond it."""
        column = self._scroll.widget().layout()  # type: ignore[union-attr]
        if column is not None:
            column.activate()
        self._scroll.ensureWidgetVisible(row, 0, 32)

    def _on_range_changed(self, _first: int, last: int) -> None:
        """The words of the levels stay above their columns when the scroll bar takes some width."""
        self._levels.leave_room(self._scroll.verticalScrollBar().sizeHint().width() if last else 0)

    def _first_unanswered(self) -> int:
        return next((n for n, row in enumerate(self.rows) if row.mark() is UNANSWERED), 0)

    def _on_entered(self, row: RatingRow) -> None:
        self._open(self.rows.index(row))

    def _on_left_forward(self, row: RatingRow) -> None:
        place = self.rows.index(row) + 1
        if place < len(self.rows):
            self._go_to(place)
        else:
            self.head.finish.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_left_backward(self, row: RatingRow) -> None:
        place = self.rows.index(row) - 1
        if place >= 0:
            self._go_to(place)
        else:
            self.head.back.setFocus(Qt.FocusReason.BacktabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self.give(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_0:
            self.give(None)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_back()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._go_to(min(max(self._current + step, 0), len(self.rows) - 1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move_across(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)

    def _move_across(self, step: int) -> None:
        buttons = self.rows[self._current].mark_buttons()
        here = next((n for n, button in enumerate(buttons) if button.hasFocus()), 2)
        target = buttons[min(max(here + step, 0), len(buttons) - 1)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    # Progress --------------------------------------------------------------------------------

    def _needs_example(self, row: RatingRow) -> bool:
        return row.mark() in self.card.example_marks and not row.example_text()

    def _show_progress(self) -> None:
        ticks: dict[str, list[Tick]] = {block: [] for block in self.card.blocks}
        for row in self.rows:
            mark = row.mark()
            tick = Tick.MARKED if isinstance(mark, int) else Tick.OPEN
            ticks[row.wording.block].append(Tick.NOT_OBSERVED if mark is None else tick)
            code = row.wording.code
            failed = code in self._unsaved or f"{code} example" in self._unsaved
            row.show_flag(needs_example=self._needs_example(row), failed=failed)
        for block, line in self._lines.items():
            done = sum(tick is not Tick.OPEN for tick in ticks[block])
            line.show_count(done, len(ticks[block]))
        self.head.show_ticks(list(ticks.values()))
        self.head.compare.setEnabled(any(row.mark() is not UNANSWERED for row in self.rows))
