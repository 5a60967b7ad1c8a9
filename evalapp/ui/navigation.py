"""The navigation at the left: mark, search, pages, language, theme, account; 220 wide or folded to 56."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from evalapp.domain.access import Actor
from evalapp.domain.language import Language
from evalapp.ui.common.buttons import icon_button
from evalapp.ui.common.icons import app_icon, icon
from evalapp.ui.common.labels import label
from evalapp.ui.common.photo import Photo
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.text_label import ElidedLabel, line, text_label
from evalapp.ui.common.theme import Type, color, font, scaled
from evalapp.ui.common.translation import OWN_NAMES
from evalapp.ui.pages import PageEntry, page_title

WIDE, FOLDED = 220, 56
MARK = 26


class Navigation(QFrame):
    """Says what was chosen; knows nothing of the pages themselves."""

    chosen = Signal(str)
    search_wanted = Signal()
    fold_wanted = Signal(bool)
    language_chosen = Signal(object)
    theme_wanted = Signal()
    log_out_wanted = Signal()

    def __init__(self, entries: Sequence[PageEntry], actor: Actor, language: Language) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self._is_folded = False
        self._wide_only: list[QWidget] = []
        self._folded_only: list[QWidget] = []
        self._buttons: dict[str, NavigationButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        column.addLayout(self._build_search())
        column.addLayout(self._build_entries(entries))
        column.addStretch(1)
        column.addLayout(self._build_tools(language))
        column.addWidget(line())
        column.addLayout(self._build_account(actor))
        self.set_folded(False)

    def set_folded(self, folded: bool, *, may_unfold: bool = True) -> None:
        """Show icons with tooltips only, or words as well; ``may_unfold``: whether there is room for them."""
        self._is_folded = folded
        self.setFixedWidth(FOLDED if folded else scaled(WIDE))
        for widget in self._wide_only:
            widget.setVisible(not folded)
        for widget in self._folded_only:
            widget.setVisible(folded)
        self._unfold.setVisible(folded and may_unfold)
        for button in self._buttons.values():
            button.set_folded(folded)

    def is_folded(self) -> bool:
        """Whether only icons show."""
        return self._is_folded

    def show_chosen(self, key: str) -> None:
        """Mark a page as the one that is shown; pages without an entry mark none."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_waiting(self, key: str, count: int) -> None:
        """Put an amber number where something waits; 0 takes it away."""
        if key in self._buttons:
            self._buttons[key].set_waiting(count)

    # Building --------------------------------------------------------------------------------

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(15, 15, 8, 13)
        row.setSpacing(9)
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(QSize(MARK, MARK)))
        mark.setFixedSize(MARK, MARK)
        name = ElidedLabel(self.tr("Staff assessment"), "strong")
        fold = icon_button("fold", self.tr("Fold the navigation"))
        fold.clicked.connect(self._on_fold)
        row.addWidget(mark)
        row.addWidget(name, 1)
        row.addWidget(fold)
        self._wide_only += [name, fold]
        return row

    def _build_search(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(12, 0, 12, 10)
        self._unfold = icon_button("fold", self.tr("Unfold the navigation"))
        self._unfold.setObjectName("unfold")
        self._unfold.clicked.connect(self._on_fold)
        column.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignHCenter)
        wide = SearchButton(self.tr("Search"), "Ctrl K")
        wide.clicked.connect(self.search_wanted)
        narrow = NavigationButton("search", self.tr("Search"))
        narrow.setCheckable(False)
        narrow.set_folded(True)
        narrow.setToolTip(self.tr("Search (Ctrl+K)"))
        narrow.clicked.connect(self.search_wanted)
        column.addWidget(wide)
        column.addWidget(narrow)
        self._wide_only.append(wide)
        self._folded_only.append(narrow)
        return column

    def _build_entries(self, entries: Sequence[PageEntry]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(0)
        for lower in (False, True):
            if lower:
                column.addSpacing(16)
            for entry in entries:
                if entry.is_hidden or entry.is_lower != lower:
                    continue
                button = NavigationButton(entry.icon, page_title(entry.key))
                button.setObjectName(f"nav_{entry.key}")
                button.clicked.connect(self._on_clicked)
                self._group.addButton(button)
                self._buttons[entry.key] = button
                column.addWidget(button)
        return column

    def _build_tools(self, language: Language) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 10, 10)
        row.setSpacing(2)
        languages = Segments([(one.value, OWN_NAMES[one]) for one in Language])
        languages.setAccessibleName(self.tr("Language"))
        languages.choose(language.value)
        languages.changed.connect(self.language_chosen)
        theme = icon_button("dark", self.tr("Light or dark"))
        theme.setObjectName("theme")
        theme.clicked.connect(self.theme_wanted)
        self.theme_button: QToolButton = theme
        row.addWidget(languages)
        row.addStretch(1)
        row.addWidget(theme)
        self._wide_only += [languages]
        return row

    def _build_account(self, actor: Actor) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 6, 10)
        row.setSpacing(8)
        photo = Photo(actor.full_name, round_size=30)
        photo.setToolTip(actor.full_name)
        words = QVBoxLayout()
        words.setSpacing(0)
        # Names of people are never cut; a long one takes a second line.
        name = text_label(actor.full_name, "strong", wraps=True)
        role = ElidedLabel(label(actor.role), "small")
        words.addWidget(name)
        words.addWidget(role)
        leave = icon_button("log_out", self.tr("Log out"))
        leave.setObjectName("log_out")
        leave.clicked.connect(self.log_out_wanted)
        row.addWidget(photo)
        row.addLayout(words, 1)
        row.addWidget(leave)
        self._wide_only += [name, role, leave]
        return row

    def _on_fold(self) -> None:
        self.fold_wanted.emit(not self._is_folded)

    def _on_clicked(self) -> None:
        key = next(key for key, button in self._buttons.items() if button.isChecked())
        self.chosen.emit(key)


class NavigationButton(QPushButton):
    """An entry 34 high: icon, word, accent bar while active, an amber number where something waits."""

    def __init__(self, meaning: str, words: str) -> None:
        super().__init__()
        self._words, self._waiting, self._is_folded = words, 0, False
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setIcon(icon(meaning))
        self.setIconSize(QSize(18, 18))
        self.setAccessibleName(words)
        self.set_folded(False)

    def set_folded(self, folded: bool) -> None:
        """Icon only, the word as tooltip."""
        self._is_folded = folded
        self.setText("" if folded else f"  {self._words}")
        self.setToolTip(self._words if folded else "")

    def set_waiting(self, count: int) -> None:
        """How much waits here."""
        self._waiting = count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(color("accent_text"))
            painter.drawRoundedRect(0, 8, 3, self.height() - 16, 1.5, 1.5)
        if not self._waiting:
            return
        if self._is_folded:
            painter.setBrush(color("warn_mark"))
            painter.drawEllipse(self.width() - 14, 4, 7, 7)
            return
        text = str(self._waiting)
        painter.setFont(font(Type.SMALL_STRONG))
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        box = self.rect().adjusted(self.width() - width - 8, 8, -8, -8)
        painter.setBrush(color("warn_tint"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(color("warn"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class SearchButton(QPushButton):
    """Looks like a field, opens the search; the key stands at its right."""

    def __init__(self, words: str, key: str) -> None:
        super().__init__(f"  {words}")
        self._key = key
        self.setObjectName("search")
        self.setIcon(icon("search"))
        self.setIconSize(QSize(16, 16))
        self.setProperty("kind", "filter")
        self.setAccessibleName(f"{words}, {key}")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(font(Type.TINY))
        painter.setPen(color("text2"))
        rect = self.rect().adjusted(0, 0, -12, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._key)
