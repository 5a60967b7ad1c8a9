"""One competency of the rating form: closed one line, open with the wording of each level."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from evalapp.services.form_cards import CompetencyWording
from evalapp.ui.assessments.mark_button import MarkButton
from evalapp.ui.assessments.rating_columns import WIDE, Columns, set_columns
from evalapp.ui.common.autosave import Autosave
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.hyphens import soft_hyphens
from evalapp.ui.common.text_label import ElidedLabel, text_label
from evalapp.ui.common.theme import color, restyle, scaled

CLOSED, OPEN, BAR = 29, 182, 3
UNANSWERED = object()


class RatingRow(QWidget):
    """Says what the rater did; the page keeps it."""

    marked = Signal(object, object)
    """The row, and the mark: 1…5, or None for "not observed"."""
    example_written = Signal(object, str)
    entered = Signal(object)
    """The cursor came into this row."""
    left_forward = Signal(object)
    left_backward = Signal(object)

    def __init__(self, number: int, wording: CompetencyWording, scale: Mapping[int, str]) -> None:
        super().__init__()
        self.wording = wording
        self._is_open = False
        self.setObjectName(f"row_{wording.code}")
        self.buttons = QButtonGroup(self)
        self.buttons.setExclusive(True)
        self.example = ExampleField()
        self.example.setObjectName(f"example_{wording.code}")
        self.example.setAccessibleName(self.tr("Example: {competency}").format(competency=wording.name))
        self._saving = Autosave(self._tell_example, self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 0, 0, 1)
        self._grid.setHorizontalSpacing(1)
        self._grid.setVerticalSpacing(0)
        self._columns = WIDE
        self._build_line(number, wording, scale)
        self._details = self._build_details(wording)
        self._connect()
        self.set_columns(WIDE)
        self.set_open(False)

    # State -----------------------------------------------------------------------------------

    def show_values(self, mark: object, example: str, refused: str) -> None:
        """Show what is kept: a mark, None, or UNANSWERED; ``refused``: what a refused file said."""
        if mark is not UNANSWERED:
            self.button(mark).setChecked(True)  # type: ignore[arg-type]
        self.example.setPlainText(example)
        self._saving.flush()
        self._refused = refused

    def mark(self) -> object:
        """The mark: 1…5, None for "not observed", or UNANSWERED."""
        button = self.buttons.checkedButton()
        return button.mark if isinstance(button, MarkButton) else UNANSWERED

    def take_back(self) -> None:
        """Show no mark any more."""
        if (button := self.buttons.checkedButton()) is not None:
            # A button of an exclusive group cannot be let go of alone.
            self.buttons.setExclusive(False)
            button.setChecked(False)
            self.buttons.setExclusive(True)

    def example_text(self) -> str:
        """What stands in the example field."""
        return self.example.toPlainText().strip()

    def button(self, mark: int | None) -> MarkButton:
        """The button of a mark."""
        return next(one for one in self.mark_buttons() if one.mark == mark)

    def mark_buttons(self) -> list[MarkButton]:
        """The six buttons in order, "not observed" last."""
        return [one for one in self.buttons.buttons() if isinstance(one, MarkButton)]

    def is_open(self) -> bool:
        """Whether the wording shows."""
        return self._is_open

    def set_open(self, open_: bool) -> None:
        """Show the wording of the levels, or only the line."""
        if not open_:
            self._saving.flush()
        self._is_open = open_
        for part in self._details:
            part.setVisible(open_)
        self.setMinimumHeight(scaled(OPEN if open_ else CLOSED))
        self._name.setProperty("role", "strong" if open_ else "medium")
        restyle(self._name)
        for button in self.mark_buttons():
            button.set_raised(open_)
        self.update()

    def set_columns(self, columns: Columns) -> None:
        """Take the widths of the page's columns."""
        self._columns = columns
        set_columns(self._grid, columns)
        for part in (self._head, self._definition):
            part.setFixedWidth(scaled(columns.name))
        self._absent.setFixedWidth(scaled(columns.absent))
        self._flag_holder.setFixedWidth(scaled(columns.flag))
        self._flag_text.setVisible(columns.says_flags)

    def take_focus(self) -> None:
        """Put the cursor on the mark that is given, else on the middle one."""
        mark = self.mark()
        target = self.button(3 if mark is UNANSWERED else mark)  # type: ignore[arg-type]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Tell what was typed last."""
        self._saving.flush()

    def show_flag(self, *, needs_example: bool, failed: bool) -> None:
        """Say at the right end what this row still needs."""
        mark_known = self.mark() is not UNANSWERED
        if failed:
            self._flag("bad", "bad", self.tr("not saved"))
        elif needs_example:
            self._flag("example_needed", "warn", self.tr("example needed"))
        elif self._refused and not mark_known:
            self._flag("bad", "bad", self.tr("in the file: {text}").format(text=self._refused))
        elif self.example_text():
            self._flag("example", "text2", "")
        else:
            self._flag("", "text2", "")

    # Building --------------------------------------------------------------------------------

    def _build_line(self, number: int, wording: CompetencyWording, scale: Mapping[int, str]) -> None:
        self._refused = ""
        self._name = text_label(soft_hyphens(wording.name), "medium", wraps=True)
        place = text_label(str(number), "small")
        place.setFixedWidth(26)
        self._head = QWidget()
        words = QHBoxLayout(self._head)
        words.setContentsMargins(0, 0, 8, 0)
        words.setSpacing(0)
        words.addWidget(place)
        words.addWidget(self._name, 1)
        self._grid.addWidget(self._head, 0, 0)
        for level, name in sorted(scale.items()):
            button = MarkButton(level, str(level))
            button.setAccessibleName(f"{wording.name}: {level}, {name}")
            button.setAccessibleDescription(wording.levels.get(level, ""))
            self._add(button, level)
        self._absent = MarkButton(None, self.tr("n/o"))
        self._absent.setAccessibleName(self.tr("{competency}: not observed").format(competency=wording.name))
        self._add(self._absent, 7)
        self._flag_icon = IconLabel("example", "text2", 16)
        self._flag_text = ElidedLabel("", "warn")
        self._flag_holder = QWidget()
        flag = QHBoxLayout(self._flag_holder)
        flag.setContentsMargins(10, 0, 6, 0)
        flag.setSpacing(6)
        flag.addWidget(self._flag_icon)
        flag.addWidget(self._flag_text, 1)
        self._grid.addWidget(self._flag_holder, 0, 8)
        self._flag("", "text2", "")

    def _add(self, button: MarkButton, column: int) -> None:
        self.buttons.addButton(button)
        button.clicked.connect(self._on_clicked)
        button.stepped.connect(self._on_stepped)
        button.installEventFilter(self)
        self._grid.addWidget(button, 0, column)

    def _build_details(self, wording: CompetencyWording) -> list[QWidget]:
        definition = self._definition = text_label(soft_hyphens(wording.definition), "small", wraps=True)
        definition.setContentsMargins(26, 2, 12, 0)
        definition.setToolTip("\n".join(wording.indicators))
        self._grid.addWidget(definition, 1, 0, Qt.AlignmentFlag.AlignTop)
        parts: list[QWidget] = [definition]
        self._wordings: dict[int, QLabel] = {}
        for level, text in wording.levels.items():
            label = text_label(soft_hyphens(text), "small", wraps=True)
            label.setContentsMargins(5, 2, 8, 0)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, 1, level)
            self._wordings[level] = label
            parts.append(label)
        caption = QWidget()
        words = QVBoxLayout(caption)
        words.setContentsMargins(26, 12, 12, 10)
        words.setSpacing(1)
        words.addWidget(text_label(self.tr("Example"), "small_strong"))
        words.addWidget(text_label(self.tr("situation, action, result"), "hint", wraps=True))
        words.addStretch(1)
        holder = QWidget()
        field = QVBoxLayout(holder)
        field.setContentsMargins(3, 8, 3, 10)
        field.addWidget(self.example)
        self._grid.addWidget(caption, 2, 0)
        self._grid.addWidget(holder, 2, 1, 1, 5)
        self._grid.setRowStretch(1, 1)
        return [*parts, caption, holder]

    def _connect(self) -> None:
        self.example.textChanged.connect(self._saving.touch)
        self.example.entered.connect(self._on_entered)
        self.example.left.connect(self._on_example_left)
        self.example.stepped.connect(self._on_example_stepped)

    # Answering -------------------------------------------------------------------------------

    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, MarkButton)
        self.marked.emit(self, button.mark)

    def _on_stepped(self, forward: bool) -> None:
        if forward and self._is_open:
            self.example.setFocus(Qt.FocusReason.TabFocusReason)
        elif forward:
            self.left_forward.emit(self)
        else:
            self.left_backward.emit(self)

    def _on_example_stepped(self, forward: bool) -> None:
        if forward:
            self.left_forward.emit(self)
        else:
            self.take_focus()

    def _on_entered(self) -> None:
        self.entered.emit(self)

    def _on_example_left(self) -> None:
        self._saving.flush()

    def _tell_example(self) -> None:
        self.example_written.emit(self, self.example_text())

    def _flag(self, icon: str, tint: str, text: str) -> None:
        self._flag_icon.setVisible(bool(icon))
        if icon:
            self._flag_icon.show_icon(icon, tint)
        self._flag_text.setText(text)
        # Where there is no room for the words they are the icon's.
        self._flag_icon.setToolTip(text)
        self._flag_icon.setAccessibleName(text)
        self._flag_text.setProperty("role", tint if tint in ("warn", "bad") else "small")
        restyle(self._flag_text)

    # Qt --------------------------------------------------------------------------------------

    def eventFilter(self, watched: object, event: object) -> bool:
        """A button that gets the cursor opens its row."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self.entered.emit(self)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.take_focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("accent_tint" if self._is_open else "surface"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), color("line"))
        if self._is_open:
            painter.fillRect(QRect(0, 0, BAR, self.height()), color("accent_text"))


class ExampleField(QPlainTextEdit):
    """Three lines for an example; Tab leaves it."""

    entered = Signal()
    left = Signal()
    stepped = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(scaled(54))
        self.setTabChangesFocus(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.stepped.emit(forward)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stepped.emit(False)
        else:
            super().keyPressEvent(event)
