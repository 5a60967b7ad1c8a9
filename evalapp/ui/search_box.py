"""The search of the window (Ctrl+K): people, bodies, campaigns and pages, opened by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from evalapp.domain.names import fold
from evalapp.services.search import HitKind, SearchHit
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import elided
from evalapp.ui.common.icons import paint_icon
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import Type, color, font, scaled
from evalapp.ui.common.toolbar import SearchField
from evalapp.ui.pages import PageEntry, page_title

ICONS = {
    HitKind.OFFICIAL: "person",
    HitKind.BODY: "body",
    HitKind.CAMPAIGN: "campaign",
    HitKind.MEMBER: "reserve",
    HitKind.COMMISSION: "commission",
    HitKind.MEETING: "calendar",
}
HitRole = Qt.ItemDataRole.UserRole


class SearchBox(QDialog):
    """Says what was chosen as a request: (kind, id), or ("page", key)."""

    requested = Signal(str, object)

    def __init__(self, context: PageContext, entries: Sequence[PageEntry], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self._context, self._entries = context, entries
        self.field = SearchField(self.tr("People, bodies, campaigns, meetings, pages"), pause_ms=120)
        self.field.searched.connect(self._on_searched)
        self.field.installEventFilter(self)
        self.hits = QListWidget()
        self.hits.setItemDelegate(_HitDelegate(self.hits))
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.itemClicked.connect(self._on_item_clicked)
        self.nothing = text_label("", "secondary", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.field, self.nothing, self.hits):
            column.addWidget(part)
        self.resize(scaled(620), scaled(380))
        self._show([], "")
        QTimer.singleShot(0, self.field, self.field.setFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the cursor stays in the field; Enter opens."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                count = max(self.hits.count(), 1)
                self.hits.setCurrentRow((self.hits.currentRow() + step) % count)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.hits.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _on_searched(self, text: str) -> None:
        language = self._context.language
        self._context.tasks.run(
            self,
            lambda _task: self._context.services.search.find(text, language),
            done=lambda hits: self._show(hits, text),
            failed=self._on_failed,
        )

    def _show(self, hits: list[SearchHit], text: str) -> None:
        self.hits.clear()
        words = fold(text).split()
        for entry in self._entries:
            title = page_title(entry.key)
            if not entry.is_hidden and all(word in fold(title) for word in words):
                self._add(entry.icon, title, "", ("page", entry.key))
        for hit in hits:
            self._add(ICONS[hit.kind], hit.title, hit.detail, (hit.kind.value, hit.id))
        self.hits.setCurrentRow(0)
        self.nothing.setText(self.tr("Nothing found for “{text}”").format(text=text))
        self.nothing.setVisible(self.hits.count() == 0)

    def _add(self, meaning: str, title: str, detail: str, request: tuple[str, object]) -> None:
        item = QListWidgetItem(title)
        item.setData(HitRole, (meaning, title, detail, request))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title} {detail}".strip())
        self.hits.addItem(item)

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self._open(item)

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        kind, value = item.data(HitRole)[3]
        self.close()
        self.requested.emit(kind, value)

    def _on_failed(self, error: Exception) -> None:
        self.close()
        raise error


class _HitDelegate(QStyledItemDelegate):
    """Icon, name, and behind it what it is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        meaning, title, detail, _ = index.data(HitRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(rect, 5, 5)
        inside = rect.adjusted(34, 0, -10, 0)
        place = rect.adjusted(10, 0, 0, 0)
        place.setSize(QSize(16, 16))
        place.moveTop(rect.center().y() - 8)
        paint_icon(painter, place, meaning, color("text2"))
        painter.setFont(font(Type.MEDIUM))
        painter.setPen(color("text"))
        shown = elided(title, Type.MEDIUM, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, shown)
        after = inside.adjusted(painter.fontMetrics().horizontalAdvance(shown) + 10, 0, 0, 0)
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("text2"))
        text = elided(detail, Type.SMALL, after.width())
        painter.drawText(after, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(100, scaled(34))
