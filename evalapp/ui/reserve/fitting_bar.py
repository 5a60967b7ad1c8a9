"""Which post is looked at, what it asks for in words, and what may be done with its requirements."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from evalapp.exchange.document_words import Words
from evalapp.services.fit_words import profile_lines
from evalapp.services.fitting import ProfileRow
from evalapp.ui.common.buttons import icon_button, second
from evalapp.ui.common.messages import term
from evalapp.ui.common.text_label import text_label


class FittingBar(QWidget):
    """The post as a button that lists the kept ones; what it asks for below; ``compare`` at the right."""

    chosen = Signal(int)
    """Id of the profile that shall be shown."""
    change_asked = Signal()
    remove_asked = Signal()

    def __init__(self, words: Words, compare: QWidget, *, may_edit: bool) -> None:
        super().__init__()
        self._words, self._may_edit = words, may_edit
        self._profiles: Sequence[ProfileRow] = ()
        self._row: ProfileRow | None = None
        self.post = second("", "position")
        self.post.setObjectName("post")
        self.post.clicked.connect(self._on_posts)
        self.more = icon_button("more", self.tr("Change or delete"))
        self.more.setObjectName("profile_menu")
        self.more.clicked.connect(self._on_more)
        self.asked = text_label("", "small", wraps=True)
        self.asked.setObjectName("asked")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.post)
        row.addWidget(self.more)
        if not may_edit:
            self.more.hide()
        row.addStretch(1)
        row.addWidget(compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.asked)

    def show_profile(self, profiles: Sequence[ProfileRow], row: ProfileRow) -> None:
        """Show ``row``, one of ``profiles``."""
        self._profiles, self._row = profiles, row
        self.post.setText(f" {row.title}")
        self.post.setAccessibleName(self.tr("Post: {name}").format(name=row.title))
        self.asked.setText(" · ".join(profile_lines(self._words, row.profile).values()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    @Slot()
    def _on_posts(self) -> None:
        menu = self._menu()
        for profile in self._profiles:
            action = menu.addAction(profile.title)
            action.setCheckable(True)
            action.setChecked(self._row is not None and profile.id == self._row.id)
            action.setData(profile.id)
        menu.triggered.connect(self._on_chosen)
        menu.popup(self.post.mapToGlobal(self.post.rect().bottomLeft()))

    def _on_chosen(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    @Slot()
    def _on_more(self) -> None:
        menu = self._menu()
        menu.addAction(self.tr("Change…"), self.change_asked.emit)
        menu.addAction(term("btn_delete"), self.remove_asked.emit)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
