"""The problems of a preview: where, what, what would be right; choosing one shows its cell."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from evalapp.exchange.problems import Problem
from evalapp.ui.common.buttons import icon_button
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.formats import whole
from evalapp.ui.common.icons import paint_icon
from evalapp.ui.common.messages import said
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import Type, color, font, scaled
from evalapp.ui.workbooks.reading_model import advice_of, is_refusal

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
ProblemRole = Qt.ItemDataRole.UserRole
_MOST = 1000
_WIDTH = 306
_LEFT, _RIGHT, _TOP = 42, 12, 9


class ProblemList(QFrame):
    """At the right of the grid; ``chosen`` says which problem somebody wants to see."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setFixedWidth(scaled(_WIDTH))
        self._model = _ProblemModel(self)
        self._place = 0
        self.view = QListView()
        self.view.setObjectName("problems")
        self.view.setAccessibleName(self.tr("Problems"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(_ProblemDelegate(self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._count = text_label("", "secondary")
        self.up = icon_button("caret_up", self.tr("Previous problem (Shift+F8)"))
        self.down = icon_button("caret_down", self.tr("Next problem (F8)"))
        self.up.clicked.connect(self.go_up)
        self.down.clicked.connect(self.go_down)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 10, 12)
        head.setSpacing(8)
        head.addWidget(text_label(self.tr("Problems"), "heading"))
        head.addWidget(self._count, 1)
        head.addWidget(self.up)
        head.addWidget(self.down)
        hint = QHBoxLayout()
        hint.setContentsMargins(16, 12, 16, 14)
        hint.setSpacing(9)
        hint.addWidget(IconLabel("info", "text2", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        words = self.tr(
            "Refused rows are not written. The others can be written now; correct the refused ones "
            "in Excel and import them again."
        )
        hint.addWidget(text_label(words, "small", wraps=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addLayout(hint)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show the problems of a preview, a thousand at most."""
        # A corrected problem is gone: the next one has its place, and is where "down" leads.
        self._place = max(0, self.view.currentIndex().row())
        self._model.show_problems(list(problems[:_MOST]))
        self._count.setText(whole(len(problems)))
        for button in (self.up, self.down):
            button.setEnabled(bool(problems))

    def go_up(self) -> None:
        """To the problem above."""
        self._go(-1)

    def go_down(self) -> None:
        """To the problem below."""
        self._go(1)

    def _go(self, step: int) -> None:
        count = self._model.rowCount()
        if count:
            current = self.view.currentIndex()
            row = current.row() + step if current.isValid() else self._place + min(step, 0)
            self.view.setCurrentIndex(self._model.index(max(0, min(count - 1, row))))

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.data(ProblemRole))


class _ProblemModel(QAbstractListModel):
    """A list of problems."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._problems: list[Problem] = []

    def show_problems(self, problems: list[Problem]) -> None:
        """Show others."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        problem = self._problems[index.row()]
        if role == ProblemRole:
            return problem
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return " ".join(self._lines(problem))
        return None

    def lines(self, index: Index) -> tuple[str, str, str]:
        """Where, what, and what would be right."""
        return self._lines(self._problems[index.row()])

    def _lines(self, problem: Problem) -> tuple[str, str, str]:
        if problem.header:
            place = self.tr("Row {row}, “{header}”").format(row=whole(problem.row), header=problem.header)
        else:
            place = self.tr("Row {row}").format(row=whole(problem.row))
        what = said(f"problem.{problem.code}", raw=problem.raw, **problem.params)
        return place, what, advice_of(problem)


class _ProblemDelegate(QStyledItemDelegate):
    """Icon and three lines, wrapped where they are long."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        problem: Problem = index.data(ProblemRole)
        rect = QRect(option.rect)
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, color("accent_tint" if is_chosen else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("line"))
        if is_chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), color("accent_text"))
        tone = "bad" if is_refusal(problem) else "warn"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, QRectF(rect.left() + 16, rect.top() + _TOP + 1, 16, 16), tone, color(tone))
        top = rect.top() + _TOP
        for words, kind, ink in self._parts(index, tone):
            place = QRect(rect.left() + _LEFT, top, rect.width() - _LEFT - _RIGHT, 0)
            place.setHeight(self._height(words, kind, place.width()))
            painter.setFont(font(kind))
            painter.setPen(color(ink))
            painter.drawText(place, Qt.TextFlag.TextWordWrap, words)
            top += place.height() + 2
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = scaled(_WIDTH) - 16
        inner = width - _LEFT - _RIGHT
        heights = [self._height(words, kind, inner) + 2 for words, kind, _ in self._parts(index, "bad")]
        return QSize(width, sum(heights) + 2 * _TOP)

    @staticmethod
    def _parts(index: Index, tone: str) -> list[tuple[str, Type, str]]:
        model = index.model()
        assert isinstance(model, _ProblemModel)
        place, what, advice = model.lines(index)
        parts = [(place, Type.SMALL_STRONG, "text"), (what, Type.SMALL, tone), (advice, Type.SMALL, "text2")]
        return [part for part in parts if part[0]]

    @staticmethod
    def _height(words: str, kind: Type, width: int) -> int:
        metrics = QFontMetrics(font(kind))
        return metrics.boundingRect(QRect(0, 0, width, 1000), Qt.TextFlag.TextWordWrap, words).height()
