"""A second look at a form entered from paper: entered mark and paper side by side, by keyboard."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from evalapp.domain.errors import AppError
from evalapp.services.exports import ExportTarget
from evalapp.services.form_cards import FormCard
from evalapp.services.progress import Progress
from evalapp.ui.assessments.read_back_row import NOT_COMPARED, NOTHING, ReadBackRow, header
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import icon_button, primary, quiet, second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.formats import moment
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import error_text
from evalapp.ui.common.page import Page
from evalapp.ui.common.text_label import ElidedLabel, key_hint, text_label
from evalapp.ui.common.theme import scaled

COMPARISON = "comparison"
"""Stands for this page where a request names a form and a competency."""


class ReadBackPage(Page):
    """Keys: Enter = the same, 1–5 and 0 = what the paper says, arrows, Ctrl+Enter confirms."""

    FOCUSED = True

    closed = Signal(int)
    """The form's id: back to the form."""

    def __init__(self, context: PageContext, form_id: int) -> None:
        super().__init__(context)
        self._form_id = form_id
        self.card: FormCard = context.services.forms.card(form_id, context.language)
        self._current = 0
        self._build_head()
        self.rows = [
            ReadBackRow(number, code, name, self.card.marks.get(code, NOTHING))
            for number, (code, name) in enumerate(self._names(), start=1)
        ]
        self.add(self.head)
        self.add_bar()
        self.add(header(self.tr("Competency"), self.tr("Entered"), self.tr("On paper")))
        self.add(self._build_rows(), 1)
        self.add(self._build_foot())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.confirm_all)
        if self.card.read_back_at is not None:
            self.bar.tell(
                self.tr("Compared {moment}.").format(moment=moment(self.card.read_back_at)),
                self.tr("You can compare once more."),
            )
        self._show_state()
        self._go_to(0)

    def place(self) -> tuple[str, object] | None:
        return ("form", (self._form_id, COMPARISON))

    def reload(self) -> None:
        """Put the cursor on the row at work."""
        self.rows[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    # Building --------------------------------------------------------------------------------

    def _names(self) -> list[tuple[str, str]]:
        return [(wording.code, wording.name) for wording in self.card.competencies]

    def _build_head(self) -> None:
        self.head = QFrame()
        self.head.setObjectName("pageHead")
        self.head.setFixedHeight(scaled(60))
        back = icon_button("back", self.tr("Back to the form (Esc)"))
        back.clicked.connect(self._on_close)
        facts = [self.tr("comparison with the paper"), self.card.post, label(self.card.role).lower()]
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(text_label(self.card.full_name, "heading"))
        words.addWidget(ElidedLabel(" · ".join(filter(None, [*facts, self.card.rater_code])), "small"))
        words.addStretch(1)
        self._count = text_label("", "strong")
        self.print_button = quiet(self.tr("Print…"), "print")
        self.print_button.clicked.connect(self._on_print)
        self.correct = second(self.tr("Correct to the paper"), "edit")
        self.correct.setObjectName("correct_to_paper")
        self.correct.clicked.connect(self._on_correct)
        self.verb = primary(self.tr("Confirm"), "met")
        self.verb.setObjectName("confirm")
        self.verb.setToolTip(self.tr("Ctrl+Enter"))
        self.verb.clicked.connect(self.confirm_all)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(back)
        row.addLayout(words, 1)
        for part in (self._count, self.print_button, self.correct, self.verb):
            row.addWidget(part)

    def _build_rows(self) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows:
            row.entered.connect(self._on_entered)
            column.addWidget(row)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        return self._scroll

    def _build_foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("foot")
        foot.setFixedHeight(scaled(36))
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        for hint in (
            key_hint(self.tr("the same"), "Enter"),
            key_hint(self.tr("on paper another mark"), "1", "5"),
            key_hint(self.tr("on paper not observed"), "0"),
            key_hint(self.tr("take back"), "Del"),
            key_hint(self.tr("confirm"), "Ctrl", "Enter"),
        ):
            row.addWidget(hint)
        row.addStretch(1)
        return foot

    # Comparing -------------------------------------------------------------------------------

    def say(self, paper: object) -> None:
        """Record what the paper says in the row at work and go on to the next."""
        self.rows[self._current].say(paper)
        self._show_state()
        self._go_to(self._current + 1)

    def say_same(self) -> None:
        """The paper says what was entered."""
        self.say(self.rows[self._current].entered_mark)

    def differing(self) -> list[ReadBackRow]:
        """Rows in which the paper says something else."""
        return [row for row in self.rows if row.is_compared() and not row.is_same()]

    @Slot()
    def confirm_all(self) -> None:
        """Confirm when every row was compared and is the same; else go to the first that is not."""
        wanting = next((n for n, row in enumerate(self.rows) if not row.is_compared()), None)
        different = next((n for n, row in enumerate(self.rows) if not row.is_same()), None)
        if wanting is not None:
            self._go_to(wanting)
            self.bar.complain(self.tr("Some competencies have not been compared yet."))
            return
        if different is not None:
            self._go_to(different)
            self.bar.complain(
                self.tr("%n mark(s) differ from the paper.", "", len(self.differing())),
                action_text=self.tr("Correct to the paper"),
                action=self._on_correct,
            )
            return
        compared = {row.code: row.paper for row in self.rows if row.paper is not NOTHING}
        self._confirm({code: mark for code, mark in compared.items() if isinstance(mark, int | None)})

    def _confirm(self, compared: dict[str, int | None]) -> None:
        try:
            self.context.services.read_backs.confirm(self._form_id, compared)
        except AppError as error:
            self.bar.complain(error_text(error))
            return
        self.closed.emit(self._form_id)

    @Slot()
    def _on_correct(self) -> None:
        rows = self.differing()
        if rows:
            confirm(
                self,
                self.tr("Enter %n mark(s) as they stand on paper?", "", len(rows)),
                ", ".join(row.name for row in rows),
                self.tr("Correct"),
                self._correct_now,
            )

    def _correct_now(self) -> None:
        forms = self.context.services.forms
        for row in self.differing():
            assert row.paper is None or isinstance(row.paper, int)
            try:
                forms.mark(self._form_id, row.code, row.paper)
            except AppError as error:
                self.bar.complain(error_text(error))
                return
            row.enter(row.paper)
        self.bar.tell(
            self.tr("The marks are as on paper."), self.tr("Confirm the comparison."), tone=Tone.GOOD
        )
        self._show_state()
        self.reload()

    def _show_state(self) -> None:
        done = sum(row.is_compared() for row in self.rows)
        self._count.setText(self.tr("{done} of {total}").format(done=done, total=len(self.rows)))
        self.correct.setVisible(bool(self.differing()))

    # Printing --------------------------------------------------------------------------------

    @Slot()
    def _on_print(self) -> None:
        def write(target: ExportTarget, _progress: Progress) -> None:
            self.context.services.read_backs.save_sheet(self._form_id, target)

        name = f"{self.tr('Comparison')} {self.card.rater_code}"
        kinds = (
            ExportKind(self.tr("Sheet to print, PDF"), name, write, suffix=".pdf"),
            ExportKind(self.tr("Sheet to print, Excel"), name, write),
        )
        self.export_dialog = ExportDialog(self, kinds)
        self.export_dialog.open()

    # Moving ----------------------------------------------------------------------------------

    def _go_to(self, place: int) -> None:
        self._on_entered(self.rows[min(max(place, 0), len(self.rows) - 1)])
        self.rows[self._current].setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(self.rows[self._current], 0, 40)

    @Slot(object)
    def _on_entered(self, row: ReadBackRow) -> None:
        self._current = self.rows.index(row)
        for one in self.rows:
            one.set_current(one is row)

    @Slot()
    def _on_close(self) -> None:
        self.closed.emit(self._form_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self.say(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_0:
            self.say(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Equal):
            self.say_same()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.rows[self._current].say(NOT_COMPARED)
            self._show_state()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go_to(self._current + (1 if key == Qt.Key.Key_Down else -1))
        elif key == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)
