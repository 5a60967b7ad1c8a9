"""The log-in: workspace, account, password. Stands before anything else is loaded."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from evalapp import __version__
from evalapp.domain.errors import AppError
from evalapp.domain.language import Language
from evalapp.settings import SettingsFile
from evalapp.ui.common.buttons import link, primary, second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.icons import app_icon, icon
from evalapp.ui.common.message_bar import MessageBar
from evalapp.ui.common.password_field import PasswordField
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.tasks import TaskRunner
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.translation import OWN_NAMES, interface_language
from evalapp.ui.log_in import door
from evalapp.ui.log_in.log_in_parts import CapsHint, caption_for, ends

OTHER = object()
WIDTH = 420


class LogInWindow(QWidget):
    """Says ``opened(workspace)``; locked, it only asks for the password and says ``unlocked``."""

    opened = Signal(object)
    unlocked = Signal()
    left = Signal()
    language_chosen = Signal(object)
    closed = Signal()

    def __init__(
        self,
        memory: SettingsFile,
        tasks: TaskRunner,
        *,
        demo_folder: Path | None = None,
        locked: bool = False,
    ) -> None:
        super().__init__()
        self._memory, self._tasks = memory, tasks
        self._demo_folder, self._is_locked = demo_folder, locked
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Staff assessment"))
        self.resize(scaled(760), scaled(680))
        self.bar = MessageBar()
        self.folders = QComboBox()
        self.folders.setObjectName("folders")
        self.account = QLineEdit()
        self.account.setObjectName("account")
        self.password = PasswordField()
        self.password.setObjectName("password")
        self._caps = CapsHint()
        self.enter = primary(self.tr("Log in"))
        self.enter.setObjectName("enter")
        self.enter.setMinimumHeight(scaled(36))
        self._build()
        self._connect()
        self._offer_workspaces()
        self._place_cursor()

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("panel")
        card.setFixedWidth(scaled(WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 20)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        column.addSpacing(20)
        column.addWidget(text_label(self.tr("Staff assessment"), "title"))
        column.addSpacing(2)
        self._explained = text_label("", "secondary", wraps=True)
        column.addWidget(self._explained)
        column.addSpacing(14)
        column.addWidget(self.bar)
        self.bar.set_margins(0, 0, 0, 12)
        if self._demo_folder:
            from evalapp.ui.log_in.demo_accounts import DemoAccounts  # noqa: PLC0415

            accounts = DemoAccounts()
            accounts.chosen.connect(self._on_demo_chosen)
            column.addWidget(accounts)
            column.addSpacing(14)
        self._known, self._first = self._build_fields(), self._build_first_steps()
        column.addWidget(self._known)
        column.addWidget(self._first)
        column.addSpacing(14)
        column.addWidget(line())
        column.addSpacing(8)
        column.addLayout(ends(__version__, self.tr("No network connection")))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)

    def _build_fields(self) -> QWidget:
        """Workspace, account, password: for who has a workspace."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for caption, field in (
            (self.tr("Workspace"), self.folders),
            (self.tr("Account"), self.account),
            (self.tr("Password"), self.password),
        ):
            column.addWidget(caption_for(caption, field))
            column.addSpacing(5)
            column.addWidget(field)
            column.addSpacing(14 if field is not self.password else 4)
        column.addWidget(self._caps)
        column.addSpacing(16)
        column.addWidget(self.enter)
        column.addSpacing(10)
        column.addLayout(self._build_links())
        return whole

    def _build_first_steps(self) -> QWidget:
        """What can be done while this computer knows no workspace."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        self.create_first = primary(self.tr("New workspace…"))
        self.create_first.setObjectName("create_first")
        self.create_first.setMinimumHeight(scaled(36))
        self.create_first.clicked.connect(self._on_create)
        choose = second(self.tr("Open a workspace that exists…"))
        choose.setObjectName("choose")
        choose.clicked.connect(self._ask_for_folder)
        column.addWidget(self.create_first)
        column.addWidget(choose)
        return whole

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        mark = QLabel()
        mark.setPixmap(app_icon().pixmap(QSize(40, 40)))
        languages = Segments([(one.value, OWN_NAMES[one]) for one in Language])
        languages.setAccessibleName(self.tr("Language"))
        languages.choose(interface_language().value)
        languages.changed.connect(self.language_chosen)
        languages.setVisible(not self._is_locked)
        row.addWidget(mark)
        row.addStretch(1)
        row.addWidget(languages)
        return row

    def _build_links(self) -> QHBoxLayout:
        row = QHBoxLayout()
        recover = link(self.tr("Open with the recovery key"))
        recover.setObjectName("recover")
        recover.clicked.connect(self._on_recover)
        create = link(self.tr("New workspace"))
        create.setObjectName("create")
        create.clicked.connect(self._on_create)
        leave = link(self.tr("Log out"))
        leave.clicked.connect(self.left)
        recover.setVisible(not self._is_locked)
        create.setVisible(not self._is_locked)
        leave.setVisible(self._is_locked)
        row.addWidget(recover)
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(create)
        return row

    def _explanation(self) -> str:
        if self._is_locked:
            return self.tr("Locked. Enter your password to go on; nothing was closed.")
        if self._demo_folder:
            return self.tr("Demonstration: people and data are invented.")
        if self.folder() is None:
            return self.tr("There is no workspace on this computer yet. Make one, or open one that exists.")
        return self.tr("The data are encrypted. Log in to open the workspace.")

    def _connect(self) -> None:
        self.password.caps_lock.connect(self._caps.show_on)
        self.password.returnPressed.connect(self._on_enter)
        self.account.returnPressed.connect(self.password.setFocus)
        self.enter.clicked.connect(self._on_enter)
        self.folders.activated.connect(self._on_folder_activated)

    def _offer_workspaces(self) -> None:
        self.folders.clear()
        if self._demo_folder:
            self._offer(self.tr("Demonstration"), self._demo_folder, "")
        for one in self._memory.settings.workspaces:
            if Path(one.folder) != self._demo_folder:
                self._offer(one.name, Path(one.folder), one.login)
        self.folders.addItem(self.tr("Choose a folder…"), OTHER)
        if self.folders.count() == 1:
            self.folders.setCurrentIndex(-1)
        elif not self._demo_folder:
            self.account.setText(self._memory.settings.workspaces[0].login)
        for field in (self.folders, self.account):
            field.setEnabled(not self._is_locked)
        self._show_way()

    def _show_way(self) -> None:
        """Show the fields once there is a workspace to open, else what else can be done."""
        has_folder = self.folder() is not None
        self._known.setVisible(has_folder)
        self._first.setVisible(not has_folder)
        self._explained.setText(self._explanation())

    def _offer(self, name: str, folder: Path, login: str) -> None:
        room = scaled(225) - self.folders.fontMetrics().horizontalAdvance(name)
        path = self.folders.fontMetrics().elidedText(str(folder), Qt.TextElideMode.ElideMiddle, room)
        last = self.folders.findData(OTHER)
        place = last if last >= 0 else self.folders.count()
        self.folders.insertItem(place, icon("workspace"), f"{name} – {path}", folder)
        self.folders.setItemData(place, str(folder), Qt.ItemDataRole.ToolTipRole)
        self.folders.setItemData(place, login, Qt.ItemDataRole.UserRole + 1)

    def _place_cursor(self) -> None:
        field = self.password if self.account.text() else self.account
        if self.folder() is None:
            self.create_first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Answering -------------------------------------------------------------------------------

    def folder(self) -> Path | None:
        """The chosen workspace, None when there is none."""
        chosen = self.folders.currentData()
        return chosen if isinstance(chosen, Path) else None

    def choose_folder(self, folder: Path) -> None:
        """Choose a workspace that may not be on the list yet."""
        place = self.folders.findData(folder)
        if place < 0:
            self._offer(folder.name, folder, "")
            place = self.folders.findData(folder)
        self.folders.setCurrentIndex(place)
        self._show_way()
        self._place_cursor()

    def tell_unfinished_closing(self, error: AppError) -> None:
        """Say that the workspace was closed without the backup that follows changes."""
        from evalapp.ui.common.messages import error_text  # noqa: PLC0415

        text = self.tr("The workspace is closed; no backup was made. {reason}")
        self.bar.complain(text.format(reason=error_text(error)))

    def try_to_enter(self, *, take_over: bool = False) -> None:
        """Open the workspace with what stands in the fields."""
        folder, login, password = self.folder(), self.account.text(), self.password.text()
        if folder is None:
            self.bar.tell(self.tr("Choose a workspace, or make a new one."), tone=Tone.WARN)
            return
        self.bar.hide()
        self._show_busy(True)
        if self._is_locked:
            self._tasks.run(
                self,
                lambda _task: door.check_password(folder, login, password),
                done=self._on_unlocked,
                failed=self._on_failed,
            )
            return
        self._tasks.run(
            self,
            lambda _task: door.enter(folder, login, password, take_over=take_over),
            done=self._on_opened,
            failed=self._on_failed,
        )

    def _show_busy(self, busy: bool) -> None:
        self.enter.setEnabled(not busy)
        self.enter.setText(self.tr("Opening…") if busy else self.tr("Log in"))

    def _on_enter(self) -> None:
        if self.enter.isEnabled():
            self.try_to_enter()

    def _on_opened(self, workspace: object) -> None:
        self._show_busy(False)
        self.password.clear()
        self.opened.emit(workspace)

    def _on_unlocked(self, _nothing: object) -> None:
        self._show_busy(False)
        self.unlocked.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show_busy(False)
        if not isinstance(error, AppError):
            raise error
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        if error.code == "locked_by_host":
            self._offer_take_over(error)
            return
        from evalapp.ui.common.messages import error_text, said  # noqa: PLC0415

        left = error.params.get("attempts_left")
        text = said("error.wrong_password_left", attempts_left=left) if left else error_text(error)
        self.bar.complain(text)

    def _offer_take_over(self, error: AppError) -> None:
        from evalapp.ui.common.ask import confirm  # noqa: PLC0415
        from evalapp.ui.common.messages import error_text  # noqa: PLC0415

        def ask() -> None:
            confirm(
                self,
                self.tr("Open the workspace all the same?"),
                self.tr(
                    "Only when the program does not run on that computer any more, "
                    "for example after a power failure. Two computers at once damage the data."
                ),
                self.tr("Open all the same"),
                lambda: self.try_to_enter(take_over=True),
                dangerous=True,
            )

        self.bar.complain(error_text(error), action_text=self.tr("Open all the same…"), action=ask)

    def _on_demo_chosen(self, login: str, password: str) -> None:
        self.account.setText(login)
        self.password.setText(password)
        self.enter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_folder_activated(self, place: int) -> None:
        if self.folders.itemData(place) is OTHER:
            self.folders.setCurrentIndex(-1 if self.folders.count() == 1 else 0)
            self._ask_for_folder()
            return
        login = self.folders.itemData(place, Qt.ItemDataRole.UserRole + 1)
        if login:
            self.account.setText(login)
        self._place_cursor()

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of the workspace"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.open()

    def _on_folder_selected(self, folder: str) -> None:
        self.choose_folder(Path(folder))

    def _on_recover(self) -> None:
        from evalapp.ui.log_in.recovery_dialog import RecoveryDialog  # noqa: PLC0415

        folder = self.folder()
        if folder is None:
            self.bar.tell(self.tr("First choose the folder of the workspace."), tone=Tone.WARN)
            return
        dialog = RecoveryDialog(self, self._tasks, folder)
        dialog.recovered.connect(self._on_opened)
        dialog.open()

    def _on_create(self) -> None:
        from evalapp.ui.log_in.new_workspace_dialog import NewWorkspaceDialog  # noqa: PLC0415

        dialog = NewWorkspaceDialog(self, self._tasks)
        dialog.created.connect(self._on_created)
        dialog.open()

    def _on_created(self, folder: Path, login: str, password: str) -> None:
        self.choose_folder(folder)
        self.account.setText(login)
        self.password.setText(password)
        self.try_to_enter()

    def closeEvent(self, event: object) -> None:
        self.closed.emit()
        super().closeEvent(event)  # type: ignore[arg-type]
