"""The bar above a framework: which version, in which state it is, what can be done with it."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from evalapp.domain.campaign import CampaignState
from evalapp.services.framework_editing import FrameworkVersion
from evalapp.services.frameworks import FrameworkRow
from evalapp.ui.common.buttons import quiet, toggle
from evalapp.ui.common.chip import Chip, ChipLook, Tone
from evalapp.ui.common.formats import quoted
from evalapp.ui.common.icons import icon
from evalapp.ui.common.labels import label
from evalapp.ui.common.text_label import text_label


class Step(StrEnum):
    """The rarer things to do with a version."""

    COMPARE = "compare"
    EXPORT = "export"
    IMPORT = "import"
    DELETE = "delete"


class FrameworkBar(QWidget):
    """Chooses a version and offers steps."""

    version_chosen = Signal(int)
    edit_wanted = Signal()
    new_wanted = Signal()
    step_wanted = Signal(object)
    lacks_wanted = Signal()

    def __init__(self, *, may_edit: bool, may_export: bool) -> None:
        super().__init__()
        self._may_edit, self._may_export = may_edit, may_export
        self.versions = QComboBox()
        self.versions.setObjectName("framework_version")
        self.versions.setAccessibleName(self.tr("Version"))
        self.versions.setMinimumWidth(150)
        self.versions.activated.connect(self._on_activated)
        self.chip = Chip(ChipLook(""))
        self.edit = toggle(self.tr("Edit"), "edit")
        self.edit.setObjectName("edit_framework")
        self.edit.clicked.connect(self._on_edit)
        self.new = quiet(self.tr("New version"), "add")
        self.new.setObjectName("new_framework")
        self.new.clicked.connect(self._on_new)
        self.more = self._menu()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.versions)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.edit)
        row.addWidget(self.new)
        row.addWidget(self.more)
        self.note = text_label("", "secondary", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 16, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.note)

    def show_version(
        self, rows: Sequence[FrameworkRow], version: FrameworkVersion, lacks: int, *, is_editing: bool
    ) -> None:
        """Show the state of ``version``; ``lacks``: how many things are missing at the moment."""
        self.versions.blockSignals(True)
        self.versions.clear()
        for row in rows:
            self.versions.addItem(row.code, row.framework_id)
        self.versions.setCurrentIndex(self.versions.findData(version.framework_id))
        self.versions.blockSignals(False)
        self.edit.setVisible(self._may_edit and not version.is_locked)
        self.edit.setChecked(is_editing)
        words = self.tr("Finish editing") if is_editing else self.tr("Edit")
        self.edit.setText(f" {words}")
        self.edit.setAccessibleName(words)
        self.new.setVisible(self._may_edit)
        possible = {
            Step.COMPARE: len(rows) > 1,
            Step.EXPORT: self._may_export,
            Step.IMPORT: self._may_edit,
            Step.DELETE: self._may_edit and not version.users and len(rows) > 1,
        }
        for step, action in self._actions.items():
            action.setVisible(possible[step])
        self.more.setVisible(any(possible.values()))
        self._show_state(version, lacks)

    def show_lacks(self, version: FrameworkVersion, lacks: int) -> None:
        """Show how much is missing while somebody edits."""
        self._show_state(version, lacks)

    def _show_state(self, version: FrameworkVersion, lacks: int) -> None:
        if version.is_locked:
            self.chip.show_look(ChipLook(self.tr("In use, read-only"), Tone.NEUTRAL, "lock"))
        elif lacks:
            self.chip.show_look(ChipLook(self.tr("%n thing(s) missing", "", lacks), Tone.WARN, "warn"))
        else:
            self.chip.show_look(ChipLook(self.tr("Complete"), Tone.GOOD, "met"))
        self.note.setText(self._words(version))
        self.note.setVisible(bool(self.note.text()))

    def _words(self, version: FrameworkVersion) -> str:
        shipped = self.tr("Composed for this program, not an official text.")
        note = version.content.note if version.based_on_id else shipped
        parts = [note] if note else []
        if version.based_on:
            parts.append(self.tr("Made from {code}.").format(code=version.based_on))
        names = ", ".join(f"{quoted(user.name)} ({label(user.state).lower()})" for user in version.users)
        if version.is_locked:
            words = self.tr("Used by {campaigns}: make a new version to change something.")
            parts.append(words.format(campaigns=names))
        elif any(user.state is CampaignState.DRAFT for user in version.users):
            words = self.tr("Used by {campaigns}: can be edited until it is launched.")
            parts.append(words.format(campaigns=names))
        return " · ".join(parts)

    def _menu(self) -> QToolButton:
        name = self.tr("More steps")
        button = QToolButton()
        button.setObjectName("framework_steps")
        button.setIcon(icon("more"))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        words = {
            Step.COMPARE: ("equals", self.tr("Compare versions…")),
            Step.EXPORT: ("export", self.tr("Export to Excel…")),
            Step.IMPORT: ("import", self.tr("Import from Excel…")),
            Step.DELETE: ("delete", self.tr("Delete this version…")),
        }
        self._actions = {step: self._action(menu, step, *words[step]) for step in Step}
        menu.triggered.connect(self._on_step)
        button.setMenu(menu)
        return button

    @staticmethod
    def _action(menu: QMenu, step: Step, meaning: str, words: str) -> QAction:
        action = menu.addAction(icon(meaning), words)
        action.setData(step.value)
        return action

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        self.version_chosen.emit(self.versions.itemData(place))

    @Slot(QAction)
    def _on_step(self, action: QAction) -> None:
        self.step_wanted.emit(Step(action.data()))

    def _on_edit(self) -> None:
        self.edit_wanted.emit()

    def _on_new(self) -> None:
        self.new_wanted.emit()
