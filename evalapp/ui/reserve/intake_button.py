"""Which intake the tabs are about: a button in the head that lists the others."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from evalapp.services.intake_rows import IntakeRow
from evalapp.ui.common.formats import day
from evalapp.ui.common.icons import icon

_ARROW = 12
_GAP = 6
_SIDE = 8


class IntakeButton(QPushButton):
    """The chosen intake and its as-of date, shortened where room is short; a click lists all intakes."""

    chosen = Signal(int)
    """Id of the intake that was picked from the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("intake_name")
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._list = QMenu(self)
        self._list.setAccessibleName(self.tr("Intakes"))
        self._list.triggered.connect(self._on_action)
        self._group = QActionGroup(self)
        self.clicked.connect(self._on_clicked)
        self.hide()

    def show_choices(self, rows: Iterable[IntakeRow]) -> None:
        """Offer these intakes."""
        self._list.clear()
        for row in rows:
            action = QAction(self._words(row), self._list)
            action.setData(row.id)
            action.setCheckable(True)
            self._group.addAction(action)
            self._list.addAction(action)

    def show_intake(self, row: IntakeRow) -> None:
        """Show that this one is chosen."""
        self.setText(self._words(row))
        self.setAccessibleName(self.tr("Intake: {intake}").format(intake=self.text()))
        self.setToolTip(self.text())
        for action in self._list.actions():
            action.setChecked(action.data() == row.id)

    def choices(self) -> list[QAction]:
        """The intakes in the list; the data of each is its id."""
        return self._list.actions()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _SIDE + _ARROW + _GAP
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(48, super().minimumSizeHint().height())

    def _words(self, row: IntakeRow) -> str:
        return self.tr("{intake}, as of {day}").format(intake=row.name, day=day(row.as_of))

    def _on_clicked(self) -> None:
        self._list.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_action(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.rect().adjusted(_SIDE, 0, -_SIDE - _ARROW - _GAP, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        arrow = icon("caret_down", "text2").pixmap(_ARROW, _ARROW)
        left = min(room.left() + self.fontMetrics().horizontalAdvance(words) + _GAP, room.right() + _GAP)
        painter.drawPixmap(left, (self.height() - _ARROW) // 2, arrow)
