"""Members of the reserve: the list with the days left, and the card of each."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.services.member_lines import MemberCard
from evalapp.services.member_rows import MemberRow
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.reserve_exports import export_members
from evalapp.ui.reserve.member_actions import MemberActions, MemberForms
from evalapp.ui.reserve.member_list import MemberList
from evalapp.ui.reserve.member_panel import MemberPanel
from evalapp.ui.reserve.reserve_tab import ReserveTab

_PAUSE_MS = 120


class MembersTab(ReserveTab):
    """Everybody who is or was a member, whatever the intake."""

    NEEDS_INTAKE: ClassVar[bool] = False
    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"reservist", "stay_extension", "leaving_ground", "mentorship", "plan_item"}
        | {"reserve_appointment", "consideration", "decision", "decision_outcome", "objection"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_edit = context.actor.may(Action.EDIT_MEMBERS)
        self._wanted: int | None = None
        self.list = MemberList(context)
        self.list.view.selected.connect(self._on_selected)
        self.list.view.opened.connect(self._on_selected)
        self.list.narrowed.connect(self._on_narrowed)
        self.panel_card = MemberPanel(
            context.language,
            may_edit=self._may_edit,
            may_export=context.actor.may(Action.EXPORT),
            may_handle=context.actor.may(Action.HANDLE_OBJECTIONS),
        )
        self.panel_card.objections_shown.connect(self.objection_actions.serve)
        self.actions_of = MemberActions(self, self.panel_card)
        self.empty = self._empty_state()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.add_bar()
        self.add(self.stack, 1)
        self.set_panel(self.panel_card)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._load_card)

    def head_actions(self) -> Sequence[QWidget]:
        bring, write = quiet(term("btn_import"), "import"), quiet(term("btn_export"), "export")
        bring.setObjectName("import_members")
        write.setObjectName("export_members")
        add = primary(self.tr("Add member…"), "add")
        add.setObjectName("add_member")
        bring.clicked.connect(self._on_import)
        write.clicked.connect(self._on_export)
        add.clicked.connect(self.actions_of.add)
        bring.setVisible(self._may_edit)
        add.setVisible(self._may_edit)
        write.setVisible(self.context.actor.may(Action.EXPORT))
        return (bring, write, add)

    def reload(self) -> None:
        services = self.context.services
        language = self.context.language

        def work(_task: object) -> tuple[list[MemberRow], MemberForms]:
            regions = dict(services.organizations.regions())
            bodies = [(one.organization_id, one.name.pick(language)) for one in services.organizations.rows()]
            return services.members.rows(), MemberForms(services.members.choices(), regions, bodies)

        self.run(work, self._show)

    def open_target(self, target: object) -> None:
        """("member", id) or ("members", ids)."""
        match target:
            case ("member", int(number)):
                if all(row.id != number for row in self.list.shown()):
                    self.list.clear()
                self._wanted = number
                self.list.view.select_id(number)
                self._load_card()
            case ("members", tuple(ids)):
                self.hide_panel()
                self.list.show_only(frozenset(ids))

    def _empty_state(self) -> EmptyState:
        bring = primary(self.tr("Import a list of members"), "import")
        bring.clicked.connect(self._on_import)
        return EmptyState(
            "reserve",
            self.tr("Nobody is in the reserve yet"),
            self.tr(
                "They come from an intake once the decision is recorded, or from a list of earlier years."
            ),
            actions=(bring,) if self._may_edit else (),
        )

    @Slot(object)
    def _show(self, found: tuple[list[MemberRow], MemberForms]) -> None:
        rows, forms = found
        self.actions_of.forms = forms
        self.panel_card.set_regions(forms.regions)
        self.list.show_rows(rows, forms.regions)
        self.stack.setCurrentWidget(self.list if rows else self.empty)
        self.counted.emit(sum(1 for row in rows if row.is_member) or None)
        if self._wanted is not None:
            self.list.view.select_id(self._wanted)
            self._load_card()

    @Slot(object)
    def _on_selected(self, row: MemberRow | None) -> None:
        if row is not None and row.id != self._wanted:
            self._wanted = row.id
            self._pause.start()

    def _load_card(self) -> None:
        number = self._wanted
        if number is not None:
            service = self.context.services.members
            self.run(lambda _task: service.card(number), self._show_card)

    @Slot(object)
    def _show_card(self, card: MemberCard) -> None:
        if card.row.id == self._wanted:
            self.panel_card.show_card(card)
            self.show_panel()

    def hide_panel(self) -> None:
        self._wanted = None
        super().hide_panel()

    @Slot()
    def _on_narrowed(self) -> None:
        self.noted.emit(said("member.filter_shown", count=len(self.list.shown())))

    @Slot()
    def _on_import(self) -> None:
        self.requested.emit("import", "members")

    @Slot()
    def _on_export(self) -> None:
        ids = [row.id for row in self.list.shown()]
        export_members(self, ids, shown_filter=self.list.filter_words())
