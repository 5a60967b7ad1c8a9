"""The tab Meetings: all meetings of all commissions with their states, and new ones."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.domain.meeting import MeetingState
from evalapp.services.meeting_rows import MeetingRow
from evalapp.ui.commission.commission_tab import CommissionTab
from evalapp.ui.commission.commission_tabs import COMMISSIONS
from evalapp.ui.commission.meeting_dialog import MeetingDialog
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.empty_state import EmptyState, NothingFound
from evalapp.ui.common.exports import export_table
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.labels import label, meeting_chip
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar


class MeetingsTab(CommissionTab):
    """The list of meetings; Enter or a double click opens one."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"meeting", "agenda_item", "packet", "ballot", "decision", "commission"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_run = context.actor.may(Action.RUN_COMMISSION)
        self.model = RowTableModel(self._columns(), sort_by="date", descending=True)
        self.view = RowView(self.model, "meetings", memory=context.memory)
        self.view.setAccessibleName(self.tr("Meetings"))
        self.view.opened.connect(self._on_opened)
        self._build_toolbar()
        self.empty = self._empty_state()
        self.nothing = NothingFound()
        self.nothing.reset.clicked.connect(self._on_reset)
        self.stack = QStackedWidget()
        for part in (self.view, self.empty, self.nothing):
            self.stack.addWidget(part)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.stack, 1)

    def head_actions(self) -> Sequence[QWidget]:
        self.export_button = quiet(self.tr("Export"), "export")
        self.export_button.setVisible(self.context.actor.may(Action.EXPORT))
        self.export_button.clicked.connect(self._on_export)
        self.create_button = primary(self.tr("New meeting…"), "add")
        self.create_button.setObjectName("new_meeting")
        self.create_button.clicked.connect(self.new_meeting)
        return (self.export_button, self.create_button)

    def reload(self) -> None:
        service = self.context.services.meetings
        self.run(lambda _task: service.rows(), self._show_rows)

    def open_target(self, target: object) -> None:
        """("meetings", commission id): the meetings of one commission."""
        match target:
            case ("meetings", int(commission_id)):
                self.commissions.choose([commission_id])
                self._on_filter()

    @Slot()
    def new_meeting(self) -> None:
        """Ask for a new meeting."""
        if not any(row.is_in_force for row in self.context.services.commissions.rows()):
            self.bar.tell(
                self.tr("There is no commission yet."),
                self.tr("Set up a commission with its members first."),
                action_text=self.tr("Go to commissions"),
                action=self._on_commissions,
            )
            return
        chosen = self.commissions.chosen()
        first = next(iter(chosen)) if len(chosen) == 1 else None
        dialog = MeetingDialog(self, commission_id=first)
        dialog.saved.connect(self._on_created)
        dialog.open()

    # Building --------------------------------------------------------------------------------

    def _build_toolbar(self) -> None:
        self.search = SearchField(self.tr("Commission, number or place"))
        self.search.searched.connect(self._on_filter)
        self.states = FilterButton(self.tr("State"))
        self.states.set_choices((state, label(state)) for state in MeetingState)
        self.commissions = FilterButton(term("commission"))
        for button in (self.states, self.commissions):
            button.changed.connect(self._on_filter)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.commissions, self.states)
        self.toolbar.add_columns(self.view)

    def _empty_state(self) -> EmptyState:
        create = primary(self.tr("New meeting…"), "add")
        create.clicked.connect(self.new_meeting)
        return EmptyState(
            "commission",
            self.tr("No meetings yet"),
            self.tr("A meeting has an agenda, a packet for its members, votes, decisions and minutes."),
            actions=(create,) if self._may_run else (),
        )

    def _columns(self) -> list[Column]:
        language = self.context.language
        return [
            Column(
                "commission",
                term("commission"),
                lambda row: row.commission.pick(language),
                detail=lambda row: row.title or row.place,
                stretch=True,
                required=True,
            ),
            Column("number", self.tr("No."), lambda row: row.number, text=whole, right=True, width=64),
            Column(
                "date",
                self.tr("Date"),
                lambda row: (row.held_on, row.starts_at),
                text=lambda value: day(value[0]),
                detail=lambda row: row.starts_at,
                width=104,
            ),
            Column(
                "state",
                self.tr("State"),
                lambda row: meeting_chip(row.state),
                sort=lambda row: list(MeetingState).index(row.state),
                tip=lambda row: row.state_reason,
                delegate=ChipDelegate,
                width=126,
            ),
            Column(
                "items",
                self.tr("Items"),
                lambda row: row.items,
                text=whole,
                detail=self._set_aside,
                right=True,
                width=90,
            ),
            Column("packet", self.tr("Packet"), lambda row: row.packet, text=_numbered, right=True, width=84),
            Column(
                "ballots",
                self.tr("Ballots"),
                lambda row: (row.returned, row.ballots) if row.ballots else None,
                text=lambda value: self.tr("{part} of {all}").format(part=value[0], all=value[1]),
                tip=lambda row: self.tr("Ballots that came back") if row.ballots else "",
                right=True,
                width=112,
            ),
            Column(
                "decided",
                self.tr("Decided"),
                lambda row: (row.decided, row.items) if row.decided else None,
                text=lambda value: self.tr("{part} of {all}").format(part=value[0], all=value[1]),
                right=True,
                width=92,
            ),
        ]

    def _set_aside(self, row: MeetingRow) -> str:
        return self.tr("set aside: {count}").format(count=row.set_aside) if row.set_aside else ""

    # Showing ---------------------------------------------------------------------------------

    def _show_rows(self, rows: tuple[MeetingRow, ...]) -> None:
        language = self.context.language
        self.model.set_rows(rows)
        names = {row.commission_id: row.commission.pick(language) for row in rows}
        self.commissions.set_choices(sorted(names.items(), key=lambda one: one[1]))
        # One primary button a page: without meetings it stands in the middle.
        self.create_button.setVisible(self._may_run and bool(rows))
        self._show_found()

    @Slot()
    def _on_filter(self) -> None:
        states, commissions = self.states.chosen(), self.commissions.chosen()

        def keeps(row: MeetingRow) -> bool:
            return (not states or row.state in states) and (
                not commissions or row.commission_id in commissions
            )

        self.model.set_filter(self.search.text())
        self.model.set_keeps(keeps if states or commissions else None)
        self._show_found()

    def _show_found(self) -> None:
        all_rows, shown = self.model.all_rows(), self.model.shown_rows()
        self.counted.emit(len(all_rows) or None)
        if not all_rows:
            self.stack.setCurrentWidget(self.empty)
        elif not shown:
            self.nothing.show_query(self.search.text().strip())
            self.stack.setCurrentWidget(self.nothing)
        else:
            self.stack.setCurrentWidget(self.view)
        self.toolbar.setVisible(bool(all_rows))

    @Slot()
    def _on_reset(self) -> None:
        self.search.clear()
        self.states.clear()
        self.commissions.clear()
        self._on_filter()

    @Slot(object)
    def _on_opened(self, row: MeetingRow) -> None:
        self.requested.emit("meeting", row.id)

    @Slot(int)
    def _on_created(self, meeting_id: int) -> None:
        """A new meeting goes on with its agenda."""
        self.requested.emit("meeting", meeting_id)

    def _on_commissions(self) -> None:
        self.tab_wanted.emit(COMMISSIONS, None)

    @Slot()
    def _on_export(self) -> None:
        export_table(self, self.view, self.tr("Meetings"))


def _numbered(number: int) -> str:
    return f"№ {number}"
