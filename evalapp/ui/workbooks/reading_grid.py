"""The grid of readings: raw text below where it differs, problem cells tinted, corrected in place."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from evalapp.ui.common.delegates import elided
from evalapp.ui.common.icons import paint_icon
from evalapp.ui.common.theme import Type, color, font, scaled
from evalapp.ui.workbooks.pinned_columns import PinnedColumns
from evalapp.ui.workbooks.reading_model import (
    ActionRole,
    CellReading,
    CellRole,
    ReadingModel,
    action_icon,
    is_refusal,
)

Index = QModelIndex | QPersistentModelIndex
_PINNED = 2
"""The row's number and the first column, the name, stay in place."""
_EDGE, _PAD, _BAR, _ICON = 20, 8, 3, 16
_WIDTHS = {
    "iin": 138,
    "birth_date": 150,
    "from_date": 138,
    "sex": 70,
    "full_name": 230,
    "surname": 132,
    "given_name": 112,
    "patronymic": 136,
    "organization": 232,
    "region": 180,
    "position": 210,
    "portfolio": 190,
    "education": 210,
    "note": 150,
    "remark": 220,
    "number": 112,
    "graduation_year": 112,
    "phone": 150,
    "email": 180,
}


class ReadingGrid(QTableView):
    """Enter, F2 or typing edits a cell; Tab goes on."""

    def __init__(self, model: ReadingModel) -> None:
        super().__init__()
        self.setObjectName("readings")
        self.setAccessibleName(self.tr("What was read"))
        self.hover_row = -1
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_ReadingDelegate(self))
        self.setHorizontalHeader(_ReadingHeader(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(40))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        QShortcut(
            QKeySequence(Qt.Key.Key_Return), self, context=Qt.ShortcutContext.WidgetShortcut
        ).activated.connect(self._on_return)
        self._pinned = PinnedColumns(self, _ReadingHeader(self), _PINNED)
        self._pinned.setItemDelegate(_ReadingDelegate(self._pinned))
        model.modelReset.connect(self._on_reset)

    def show_cell(self, index: QModelIndex) -> None:
        """Bring a cell into view and choose it."""
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _on_return(self) -> None:
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def _on_reset(self) -> None:
        self.setColumnWidth(0, scaled(92))
        for section in range(1, self._model.columnCount()):
            column = self._model.column_at(section)
            width = _WIDTHS.get(column.field, 150) if column else 150
            if column is not None and column.field.startswith("competency:"):
                width = 118
            self.setColumnWidth(section, scaled(width))
        self._pinned.take_widths()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.column() < _PINNED:
            bar = self.horizontalScrollBar()
            place = bar.value()
            super().scrollTo(index, hint)
            bar.setValue(place)
            return
        super().scrollTo(index, hint)
        hidden = self._pinned.covered() - self.visualRect(index).left()
        if hidden > 0:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - hidden)


class _ReadingHeader(QHeaderView):
    """Two lines: the field's name, and how the list words it."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), scaled(42))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        assert isinstance(model, ReadingModel)
        column = model.column_at(section)
        painter.save()
        painter.fillRect(rect, color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("line2"))
        inside = rect.adjusted(_EDGE if section == 0 else _PAD, 4, -_PAD, -5)
        half = inside.height() // 2
        upper, lower = QRect(inside), QRect(inside)
        upper.setHeight(half)
        lower.setTop(inside.top() + half)
        painter.setFont(font(Type.SMALL_STRONG))
        painter.setPen(color("text"))
        name = "№" if column is None else elided(column.name, Type.SMALL_STRONG, inside.width())
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, name)
        if column is not None:
            painter.setFont(font(Type.TINY))
            painter.setPen(color("text3"))
            words = elided(column.header, Type.TINY, inside.width())
            painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class _ReadingDelegate(QStyledItemDelegate):
    """Paints a reading and opens its raw text for editing."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect = QRect(option.rect)
        painter.setClipRect(rect)
        painter.fillRect(rect, color("surface"))
        if index.column() == 0:
            self._paint_number(painter, rect, index)
        else:
            self._paint_cell(painter, rect, index.data(CellRole))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("line"))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        editor.setGeometry(rect.adjusted(1, (rect.height() - scaled(32)) // 2, -1, 0))
        editor.setFixedHeight(scaled(32))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(120), scaled(40))

    @staticmethod
    def _paint_number(painter: QPainter, rect: QRect, index: Index) -> None:
        meaning, tint = action_icon(index.data(ActionRole))
        place = QRectF(rect.left() + _EDGE, rect.center().y() - 7, 14, 14)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, place, meaning, color(tint))
        painter.setFont(font(Type.BODY))
        painter.setPen(color("text2"))
        inside = rect.adjusted(0, 0, -_PAD - 6, -1)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inside, right, str(index.data()))

    @staticmethod
    def _paint_cell(painter: QPainter, rect: QRect, cell: CellReading) -> None:
        ink, small = "text", "text2"
        inside = rect.adjusted(_PAD, 0, -_PAD, -1)
        if cell.problem is not None:
            tone = "bad" if is_refusal(cell.problem) else "warn"
            ink = small = tone
            painter.fillRect(rect, color(f"{tone}_tint"))
            painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), color(f"{tone}_mark"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRectF(rect.right() - _PAD - _ICON, rect.center().y() - _ICON // 2, _ICON, _ICON)
            paint_icon(painter, place, tone, color(tone))
            inside.adjust(0, 0, -_ICON - 4, 0)
        painter.setFont(font(Type.BODY))
        painter.setPen(color(ink if cell.reading else "text3"))
        reading = elided(cell.reading or "–", Type.BODY, inside.width())
        if not cell.raw:
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, reading)
            return
        middle = inside.top() + round(inside.height() * 0.54)
        upper = QRect(inside.left(), inside.top(), inside.width(), middle - inside.top())
        lower = QRect(inside.left(), middle, inside.width(), inside.bottom() - middle + 1)
        painter.drawText(upper, Qt.AlignmentFlag.AlignBottom, reading)
        painter.setFont(font(Type.TINY))
        painter.setPen(color(small))
        painter.drawText(lower, Qt.AlignmentFlag.AlignTop, elided(cell.raw, Type.TINY, inside.width()))
