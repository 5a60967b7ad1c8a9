"""Objections against the results of a campaign, and when each official was shown his result."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.services.campaigns import CampaignCard
from evalapp.services.objection_rows import ResultObjection
from evalapp.services.result_notices import NoticeRow
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.notice_list import NoticeList
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.exports import export_objections
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.objection_actions import ObjectionActions
from evalapp.ui.common.objection_dialogs import ShownDialog
from evalapp.ui.common.objection_list import ObjectionList, campaign_columns
from evalapp.ui.common.objection_panel import ObjectionPanel
from evalapp.ui.common.objection_receiving import ReceiveDialog, ReleasedCampaign
from evalapp.ui.common.segments import Segments

OBJECTIONS, NOTICES = "objections", "notices"


class ObjectionsTab(CampaignTab):
    """Two lists: objections, and officials with the day they were shown their result."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"objection", "result_notice", "release", "campaign"})

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self._id = card.row.id
        self._may_edit = context.actor.may(Action.HANDLE_OBJECTIONS)
        self._notices: Sequence[NoticeRow] = ()
        self._wanted: int | None = None
        self.list = ObjectionList(context, campaign_columns(context.language))
        self.notices = NoticeList(context, may_edit=self._may_edit)
        self.card_panel = ObjectionPanel(context.language, may_edit=self._may_edit)
        self.actions_of = ObjectionActions(self)
        self._build()
        self._connect()

    def reload(self) -> None:
        """Fetch both lists in the background."""
        services = self.context.services
        self.run(
            lambda _task: (services.objections.rows(self._id), services.result_notices.rows(self._id)),
            self._on_rows,
        )

    def open_target(self, target: object) -> None:
        """("objection", its id) or ("notices", anything)."""
        match target:
            case ("objection", int(number)):
                self.parts.choose(OBJECTIONS)
                self._wanted = number
                self._show_wanted()
            case ("notices", _):
                self.parts.choose(NOTICES)

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.parts = Segments([(OBJECTIONS, said("objection.title")), (NOTICES, self.tr("Results shown"))])
        self.receive_button = primary(self.tr("Objection received…"), "add")
        self.receive_button.setObjectName("receive")
        self.receive_button.setVisible(False)
        self.export_button = quiet(term("btn_export"), "export")
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 12, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.parts)
        row.addStretch(1)
        if self.context.actor.may(Action.EXPORT):
            row.addWidget(self.export_button)
        if self._may_edit:
            row.addWidget(self.receive_button)
        self.empty = EmptyState(
            "objection",
            self.tr("No objections"),
            self.tr("An official may object to a released result; it is answered within three working days."),
        )
        self.stack = QStackedWidget()
        for part in (self.list, self.notices, self.empty):
            self.stack.addWidget(part)
        self.add_bar()
        self.add(head)
        self.add(self.stack, 1)
        self.set_panel(self.card_panel)

    def _connect(self) -> None:
        self.parts.changed.connect(self._show_part)
        self.receive_button.clicked.connect(self._on_receive)
        self.export_button.clicked.connect(self._on_export)
        self.list.view.selected.connect(self._on_selected)
        self.list.view.opened.connect(self._on_opened)
        self.notices.shown_asked.connect(self._on_mark_shown)
        self.notices.removal_asked.connect(self._on_clear_shown)
        self.actions_of.serve(self.card_panel)
        self.card_panel.requested.connect(self.requested)

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_rows(self, found: tuple[list[ResultObjection], list[NoticeRow]]) -> None:
        rows, self._notices = found
        self.list.show_rows(rows)
        self.notices.show_rows(self._notices)
        waiting = sum(1 for row in rows if row.is_waiting)
        self.counted.emit(waiting or None)
        self.parts.set_count(OBJECTIONS, len(rows) or None)
        self.parts.set_count(NOTICES, sum(1 for row in self._notices if row.shown_on is not None))
        self.receive_button.setVisible(bool(self._notices))
        self._show_part()
        self._show_wanted()
        if not self.card_panel.renew(rows):
            self.hide_panel()

    @Slot()
    def _show_part(self) -> None:
        is_list = self.parts.chosen() == OBJECTIONS
        has_rows = bool(self.list.model.all_rows())
        part: QWidget = self.notices if not is_list else self.list if has_rows else self.empty
        self.stack.setCurrentWidget(part)
        self.export_button.setVisible(is_list and has_rows)
        if not is_list:
            self.hide_panel()

    @Slot(object)
    def _on_selected(self, row: ResultObjection | None) -> None:
        if row is not None and self.card_panel.isVisible():
            self.card_panel.show_row(row)

    @Slot(object)
    def _on_opened(self, row: ResultObjection) -> None:
        self.card_panel.show_row(row)
        self.show_panel()

    def _show_wanted(self) -> None:
        """Open the objection that another page asked for, as soon as it has come."""
        row = next((row for row in self.list.model.all_rows() if row.id == self._wanted), None)
        if row is not None:
            self._wanted = None
            self.list.view.select_id(row.id)
            self._on_opened(row)

    # Doing -----------------------------------------------------------------------------------

    def released(self) -> ReleasedCampaign:
        """Officials and versions that an objection may be against."""
        return ReleasedCampaign(
            self._id,
            [(row.assessee_id, row.full_name) for row in self._notices],
            [(one.number, one.at.astimezone().date()) for one in self.card.releases],
        )

    @Slot()
    def _on_receive(self) -> None:
        row = self.notices.view.current_row() if self.parts.chosen() == NOTICES else None
        chosen = row.assessee_id if row is not None else None
        dialog = ReceiveDialog(self, self.context, self.released(), assessee_id=chosen)
        dialog.received.connect(self._on_received)
        dialog.open()

    @Slot(int)
    def _on_received(self, number: int) -> None:
        self.parts.choose(OBJECTIONS)
        self.actions_of.tell_received(number)

    @Slot(object)
    def _on_mark_shown(self, rows: list[NoticeRow]) -> None:
        first = rows[0]
        ids = [row.assessee_id for row in rows]
        ShownDialog(
            self,
            self.context,
            self._id,
            ids,
            name=first.full_name,
            shown_on=first.shown_on if len(rows) == 1 else None,
            note=first.note if len(rows) == 1 else "",
        ).open()

    @Slot(object)
    def _on_clear_shown(self, rows: list[NoticeRow]) -> None:
        service = self.context.services.result_notices
        if not self.attempt(lambda: service.remove(self._id, [row.assessee_id for row in rows])):
            return

        def back() -> None:
            for row in rows:
                service.record(self._id, [row.assessee_id], row.shown_on, row.note)

        self._tell(self.tr("%n date(s) taken back", "", len(rows)), back)

    @Slot()
    def _on_export(self) -> None:
        ids = [row.id for row in self.list.model.shown_rows()]
        words = self.list.chosen_words()
        export_objections(self, self._id, self.card.row.name, order=ids, shown_filter=words)

    def _tell(self, sentence: str, back: Callable[[], object]) -> None:
        def undo() -> None:
            self.attempt(back)

        self.bar.tell(sentence, tone=Tone.GOOD, action_text=term("btn_undo"), action=undo)
