"""Head, level header, block lines and foot of the rating form."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from evalapp.services.form_cards import FormCard
from evalapp.ui.assessments.rating_columns import WIDE, Columns, set_columns
from evalapp.ui.common.buttons import icon_button, primary, quiet
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.hyphens import soft_hyphens
from evalapp.ui.common.labels import label
from evalapp.ui.common.mark_widgets import ProgressTicks
from evalapp.ui.common.marks_badge import Tick
from evalapp.ui.common.photo import Photo
from evalapp.ui.common.text_label import ElidedLabel, key_hint, text_label
from evalapp.ui.common.theme import color, restyle, scaled

GROUP_HEIGHT = 26


class FormHead(QFrame):
    """Back, whom it is about, fourteen ticks, finish."""

    def __init__(self, card: FormCard) -> None:
        super().__init__()
        self.setObjectName("pageHead")
        self.setFixedHeight(scaled(60))
        self.back = icon_button("back", self.tr("Back (Esc)"))
        self.back.setObjectName("back")
        self.finish = primary(self.tr("Finish the form"))
        self.finish.setObjectName("finish")
        self.finish.setToolTip(self.tr("Ctrl+Enter"))
        self.previous = quiet(self.tr("Previous"), "caret_left")
        self.previous.setToolTip(self.tr("The form of this rater for the official before (Ctrl+PgUp)"))
        self.next = quiet(self.tr("Next"), "caret_right")
        self.next.setToolTip(self.tr("The form of this rater for the official after (Ctrl+PgDown)"))
        self.compare = quiet(self.tr("Compare with the paper"), "equals")
        self.compare.setObjectName("compare")
        self.compare.setToolTip(self.tr("A second look at a form entered from paper (Ctrl+B)"))
        self._said = {one: one.text() for one in (self.previous, self.next, self.compare)}
        facts = [card.post, card.body, card.campaign, self._role(card)]
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        # The name keeps its width; what stands beside it gives way.
        words.addWidget(text_label(card.full_name, "heading"))
        words.addWidget(ElidedLabel(" · ".join(fact for fact in facts if fact), "small"))
        words.addStretch(1)
        self._count = text_label("", "strong")
        self._ticks = ProgressTicks()
        self._ticks.setFixedSize(scaled(230), 6)
        progress = QVBoxLayout()
        progress.setSpacing(6)
        progress.addStretch(1)
        progress.addWidget(self._count, 0, Qt.AlignmentFlag.AlignRight)
        progress.addWidget(self._ticks)
        progress.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addSpacing(4)
        row.addWidget(Photo(card.full_name, round_size=36))
        row.addLayout(words, 1)
        row.addSpacing(16)
        row.addLayout(progress)
        row.addSpacing(8)
        row.addWidget(self.compare)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.finish)

    def set_narrow(self, is_narrow: bool) -> None:
        """Leave the room to the name: icons without words, shorter ticks."""
        for button, words in self._said.items():
            is_short = is_narrow or (button is self.compare and self.previous.isVisibleTo(self))
            button.setText("" if is_short else words)
            button.setAccessibleName(words)
        self._ticks.setFixedSize(scaled(150 if is_narrow else 230), 6)

    def show_ticks(self, blocks: Sequence[Sequence[Tick]]) -> None:
        """Show how far the form is."""
        self._ticks.set_ticks(blocks)
        ticks = [tick for block in blocks for tick in block]
        done = sum(tick is not Tick.OPEN for tick in ticks)
        self._count.setText(self.tr("{done} of {total}").format(done=done, total=len(ticks)))

    def _role(self, card: FormCard) -> str:
        if card.role is None:
            return ""
        return self.tr("role: {role}").format(role=label(card.role).lower())


class LevelHeader(QFrame):
    """The words of the levels, once, above their columns; on two lines where one has no room."""

    def __init__(self, scale: Mapping[int, str]) -> None:
        super().__init__()
        self.setObjectName("pageHead")
        self.setMinimumHeight(scaled(32))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 4, 0, 4)
        self._grid.setHorizontalSpacing(1)
        self._competency = ElidedLabel(self.tr("Competency"), "small_strong")
        self._grid.addWidget(self._competency, 0, 0)
        for level, name in scale.items():
            self._grid.addWidget(self._centered(f"{level}  {name}"), 0, level)
        self._absent = self._centered(self.tr("Not observed"))
        self._grid.addWidget(self._absent, 0, 7)
        self.set_columns(WIDE)

    def set_columns(self, columns: Columns) -> None:
        """Take the widths of the page's columns."""
        set_columns(self._grid, columns)
        self._competency.setFixedWidth(scaled(columns.name))
        self._absent.setFixedWidth(scaled(columns.absent))

    def leave_room(self, width: int) -> None:
        """Leave ``width`` pixels free at the right."""
        self._grid.setContentsMargins(20, 4, width, 4)

    def _centered(self, words: str) -> QLabel:
        made = text_label(soft_hyphens(words), "small_strong", wraps=True)
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made.setContentsMargins(2, 0, 2, 0)
        return made


class BlockLine(QWidget):
    """A group line: name of the block and how much of it is answered."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedHeight(scaled(GROUP_HEIGHT))
        self._count = text_label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(text_label(name, "small_strong"))
        row.addWidget(self._count)
        row.addStretch(1)

    def show_count(self, done: int, total: int) -> None:
        """Show "6 of 6"."""
        self._count.setText(self.tr("{done} of {total}").format(done=done, total=total))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("sunken"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), color("line"))


class FormFoot(QFrame):
    """The keys, and when the draft was saved."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setFixedHeight(scaled(36))
        self._icon = IconLabel("good", "good", 16)
        self.state = text_label("", "small")
        self.state.setObjectName("saved")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(16)
        for hint in (
            key_hint(self.tr("mark"), "1", "5"),
            key_hint(self.tr("not observed"), "0"),
            key_hint(self.tr("take back"), "Del"),
            key_hint(self.tr("competency"), "↑", "↓"),
            key_hint(self.tr("to the example"), "Tab"),
            key_hint(self.tr("finish"), "Ctrl", "Enter"),
        ):
            row.addWidget(hint)
        row.addStretch(1)
        row.addWidget(self._icon)
        row.addWidget(self.state)
        row.setSpacing(8)
        self._icon.hide()

    def show_saved(self, time: str) -> None:
        """Say when everything was saved."""
        self._show("good", "small", self.tr("Draft saved {time}").format(time=time))

    def show_unsaved(self) -> None:
        """Say that something is not saved."""
        self._show("bad", "bad", self.tr("Not saved"))

    def _show(self, icon: str, role: str, text: str) -> None:
        self._icon.show_icon(icon, icon)
        self._icon.show()
        self.state.setText(text)
        self.state.setProperty("role", role)
        restyle(self.state)
