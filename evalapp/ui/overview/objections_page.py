"""Objections of every kind in one list: who objects, against what, until when an answer is due."""

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from evalapp.domain.access import Action
from evalapp.domain.objection import ObjectionSubject
from evalapp.services.objection_rows import AnyObjection
from evalapp.services.objections import subjects_for
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.exports import export_all_objections
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.objection_actions import ObjectionActions
from evalapp.ui.common.objection_list import ObjectionList, every_column
from evalapp.ui.common.objection_panel import ObjectionPanel
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead


class ObjectionsPage(Page):
    """Those that wait stand first; the card at the right answers them and leads to what they are against."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"objection", "release", "result_notice", "application", "stage", "admission", "decision", "meeting"}
    )

    closed = Signal()
    """Back to the overview."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._wanted: int | None = None
        self.head = PageHead(said("objection.title"))
        self.head.add_crumb(term("overview"), self._on_back)
        self.export_button = quiet(term("btn_export"), "export")
        self.export_button.setObjectName("export_objections")
        self.export_button.clicked.connect(self._on_export)
        if context.actor.may(Action.EXPORT):
            self.head.add_actions(self.export_button)
        seen = subjects_for(context.actor)
        subjects = tuple(subject for subject in ObjectionSubject if subject in seen)
        self.list = ObjectionList(context, every_column(), name="all_objections", subjects=subjects)
        self.list.view.selected.connect(self._on_selected)
        self.list.view.opened.connect(self._on_opened)
        self.card_panel = ObjectionPanel(
            context.language, may_edit=context.actor.may(Action.HANDLE_OBJECTIONS), leads_to_place=True
        )
        self.card_panel.requested.connect(self.requested)
        self.actions_of = ObjectionActions(self)
        self.actions_of.serve(self.card_panel)
        self.empty = EmptyState(
            "objection",
            self.tr("No objections"),
            self.tr(
                "They are entered where they belong: at a result, on the card of an applicant or member, "
                "at a decision."
            ),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.add(self.head)
        self.add_bar()
        self.add(self.stack, 1)
        self.set_panel(self.card_panel)

    def reload(self) -> None:
        service = self.context.services.objections
        self.run(lambda _task: service.every(), self._show)

    def place(self) -> tuple[str, object] | None:
        return ("objections", None)

    def open_target(self, target: object) -> None:
        """("objection", id)."""
        match target:
            case ("objection", int(number)):
                self._wanted = number
                self._show_wanted()

    def _show(self, rows: list[AnyObjection]) -> None:
        self.list.show_rows(rows)
        self.stack.setCurrentWidget(self.list if rows else self.empty)
        self.export_button.setVisible(bool(rows))
        if not self.card_panel.renew(rows):
            self.hide_panel()
        self._show_wanted()

    def _show_wanted(self) -> None:
        """Open the objection that was asked for, as soon as it has come; a filter gives way to it."""
        row = next((row for row in self.list.model.all_rows() if row.id == self._wanted), None)
        if row is None:
            return
        self._wanted = None
        if not self.list.view.select_id(row.id):
            self.list.clear()
            self.list.view.select_id(row.id)
        self._on_opened(row)

    @Slot(object)
    def _on_selected(self, row: AnyObjection | None) -> None:
        if row is not None and self.card_panel.isVisible():
            self.card_panel.show_row(row)

    @Slot(object)
    def _on_opened(self, row: AnyObjection) -> None:
        self.card_panel.show_row(row)
        self.show_panel()

    @Slot()
    def _on_back(self) -> None:
        self.closed.emit()

    @Slot()
    def _on_export(self) -> None:
        order = [row.id for row in self.list.model.shown_rows()]
        export_all_objections(self, order, shown_filter=self.list.chosen_words())
