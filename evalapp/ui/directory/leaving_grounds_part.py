"""The grounds on which members leave a reserve, in the order in which they are offered."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.domain.language import Language
from evalapp.services.leaving_grounds import LeavingGroundFields, LeavingGroundRow
from evalapp.ui.common.buttons import icon_button, primary, quiet
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import Toolbar
from evalapp.ui.directory.language_texts import language_heads
from evalapp.ui.directory.rule_set_fields import TextsField

_LONGEST_NAME = 200


class LeavingGroundsPart(QWidget):
    """The list; officers add, change, order and remove."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._service = page, page.context.services.leaving_grounds
        self._language = Language(page.context.language)
        self._may_edit = page.context.actor.may(Action.EDIT_DIRECTORY)
        self.model = RowTableModel(self._columns())
        self.view = RowView(self.model, "leaving_grounds", memory=page.context.memory)
        self.view.setAccessibleName(self.tr("Grounds for leaving the reserve"))
        toolbar = Toolbar()
        if self._may_edit:
            toolbar.add(*self._buttons())
            self.view.opened.connect(self._on_edit)
            self.view.selected.connect(self._on_selected)
        toolbar.add_columns(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(self.view, 1)

    def show_grounds(self, rows: Sequence[LeavingGroundRow]) -> None:
        """Show the list."""
        self.model.set_rows(rows)
        if self.view.current_row() is None:
            self.view.select_first()
        self._on_selected(self.view.current_row())

    def _buttons(self) -> tuple[QWidget, ...]:
        self.remove_button = quiet(self.tr("Remove"), "delete")
        self.remove_button.setObjectName("remove_ground")
        self.remove_button.clicked.connect(self._on_remove)
        self.up_button = icon_button("arrow_up", self.tr("Move up"))
        self.up_button.clicked.connect(self._on_up)
        self.down_button = icon_button("arrow_down", self.tr("Move down"))
        self.down_button.clicked.connect(self._on_down)
        self.edit_button = quiet(self.tr("Edit…"), "edit")
        self.edit_button.setObjectName("edit_ground")
        self.edit_button.clicked.connect(self._on_edit)
        self.add_button = primary(self.tr("Add ground…"), "add")
        self.add_button.setObjectName("add_ground")
        self.add_button.clicked.connect(self._on_add)
        return self.remove_button, self.up_button, self.down_button, self.edit_button, self.add_button

    def _columns(self) -> list[Column]:
        return [
            Column(
                "name",
                self.tr("Ground"),
                lambda row: row.name.pick(self._language),
                stretch=True,
                required=True,
                sortable=False,
            ),
            Column("source", self.tr("Source"), lambda row: row.source, width=320, sortable=False),
            Column("code", self.tr("Code"), lambda row: row.code, width=170, sortable=False),
            Column(
                "members",
                self.tr("Left on it"),
                lambda row: row.members,
                text=whole,
                right=True,
                width=110,
                sortable=False,
            ),
            Column("state", self.tr("State"), self._state, delegate=ChipDelegate, width=150, sortable=False),
        ]

    def _state(self, row: LeavingGroundRow) -> ChipLook:
        if row.is_active:
            return ChipLook(self.tr("offered"), Tone.ACCENT)
        return ChipLook(self.tr("not offered"))

    def _on_selected(self, row: LeavingGroundRow | None) -> None:
        if not self._may_edit:
            return
        rows = self.model.all_rows()
        for button in (self.edit_button, self.remove_button, self.up_button, self.down_button):
            button.setEnabled(row is not None)
        if row is not None:
            self.remove_button.setEnabled(not row.members)
            self.up_button.setEnabled(row.id != rows[0].id)
            self.down_button.setEnabled(row.id != rows[-1].id)

    def _on_add(self) -> None:
        LeavingGroundDialog(self._page).open()

    def _on_edit(self) -> None:
        row = self.view.current_row()
        if row is not None:
            LeavingGroundDialog(self._page, row).open()

    def _on_up(self) -> None:
        self._move(-1)

    def _on_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        row = self.view.current_row()
        if row is not None:
            self._page.attempt(lambda: self._service.move(row.id, step))

    def _on_remove(self) -> None:
        row: LeavingGroundRow | None = self.view.current_row()
        if row is None or not self._page.attempt(lambda: self._service.remove(row.id)):
            return
        fields = LeavingGroundFields(row.code, row.name, row.source, row.is_active)

        def undo() -> None:
            self._page.attempt(lambda: self._service.add(fields))

        self._page.bar.tell(
            self.tr("The ground is removed"), tone=Tone.GOOD, action_text=term("btn_undo"), action=undo
        )


class LeavingGroundDialog(FormDialog):
    """One ground in three languages, with the clause it comes from."""

    def __init__(self, page: Page, row: LeavingGroundRow | None = None) -> None:
        super().__init__(page, self.tr("Ground") if row else self.tr("New ground"), width=720)
        self._service, self._row = page.context.services.leaving_grounds, row
        self.form.setMaximumWidth(self.minimumWidth())
        self.form.add_widget(language_heads())
        names = TextsField(self.tr("Name"), limit=_LONGEST_NAME)
        self.form.add(Field("name", self.tr("Name"), names, required=True))
        source = QLineEdit()
        self.form.add(Field("source", self.tr("Source"), source, self.tr("Clause of the act")))
        if row is None:
            hint = self.tr("Short Latin word for workbooks, e.g. own_request")
            self.form.add(Field("code", self.tr("Code"), QLineEdit(), hint, required=True))
        self.form.add(Field("is_active", "", QCheckBox(self.tr("Offered when a member leaves"))))
        self.form.load(
            {
                "name": row.name if row else None,
                "source": row.source if row else "",
                "code": "",
                "is_active": row is None or row.is_active,
            }
        )

    def save(self, values: dict[str, Any]) -> None:
        """Add or change the ground."""
        code = self._row.code if self._row else values["code"]
        fields = LeavingGroundFields(code, values["name"], values["source"], bool(values["is_active"]))
        if self._row is None:
            self._service.add(fields)
        else:
            self._service.save(self._row.id, fields, version=self._row.version)
