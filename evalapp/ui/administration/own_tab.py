"""What everybody may choose: language, theme, size of text, the own password."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.settings import TEXT_SIZES
from evalapp.ui.administration.account_dialogs import OwnPasswordDialog
from evalapp.ui.administration.tab import Tab
from evalapp.ui.common.buttons import second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import percent
from evalapp.ui.common.messages import term
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import ThemeMode, is_compact, text_size
from evalapp.ui.common.translation import OWN_NAMES

_PERCENT = 100


class OwnTab(Tab):
    """Choices are kept on this computer and apply at once; the password belongs to the account."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.language = Segments([(one.value, OWN_NAMES[one]) for one in Language])
        self.language.choose(context.language.value)
        self.theme = Segments(
            [
                (ThemeMode.AUTO, self.tr("As the system")),
                (ThemeMode.LIGHT, self.tr("Light")),
                (ThemeMode.DARK, self.tr("Dark")),
            ]
        )
        self.theme.choose(context.theme.mode)
        self.text_size = Segments([(size, percent(size / _PERCENT)) for size in TEXT_SIZES])
        self.text_size.choose(text_size())
        self.rows = Segments([(False, self.tr("Usual")), (True, self.tr("Close together"))])
        self.rows.choose(is_compact())
        self.password = second(self.tr("Change password…"), "key")
        self.password.clicked.connect(self._on_password)
        self.add_bar()
        self.add(self._build(), 1)
        self.language.changed.connect(self._on_language)
        self.theme.changed.connect(self._on_look)
        self.text_size.changed.connect(self._on_look)
        self.rows.changed.connect(self._on_look)
        context.theme.changed.connect(self._on_theme_changed)

    def _build(self) -> QWidget:
        frame = QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("On this computer"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        choices: tuple[tuple[str, Segments], ...] = (
            (term("language"), self.language),
            (self.tr("Theme"), self.theme),
            (self.tr("Size of text"), self.text_size),
            (self.tr("Rows of tables"), self.rows),
        )
        for place, (words, choice) in enumerate(choices):
            caption = text_label(words, "secondary")
            caption.setBuddy(choice)
            choice.setAccessibleName(words)
            grid.addWidget(caption, place, 0)
            grid.addWidget(choice, place, 1)
        column.addLayout(grid)
        column.addSpacing(16)
        actor = self.context.actor
        column.addWidget(text_label(self.tr("Your account"), "heading"))
        column.addWidget(text_label(f"{actor.full_name} · {actor.login}", "secondary"))
        column.addWidget(self.password)
        column.setAlignment(self.password, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return frame

    @Slot(object)
    def _on_language(self, language: str) -> None:
        self.requested.emit("language", language)

    @Slot(object)
    def _on_look(self, _chosen: object) -> None:
        chosen = (self.theme.chosen().value, self.text_size.chosen(), self.rows.chosen())
        self.requested.emit("look", chosen)

    @Slot()
    def _on_theme_changed(self) -> None:
        # The window's own button may have changed it.
        self.theme.blockSignals(True)
        self.theme.choose(self.context.theme.mode)
        self.theme.blockSignals(False)

    @Slot()
    def _on_password(self) -> None:
        dialog = OwnPasswordDialog(self, self.context.services.accounts)
        dialog.accepted.connect(self._on_password_changed)
        dialog.open()

    @Slot()
    def _on_password_changed(self) -> None:
        self.bar.tell(
            self.tr("Your password was changed."), self.tr("Log in with it next time."), tone=Tone.GOOD
        )
