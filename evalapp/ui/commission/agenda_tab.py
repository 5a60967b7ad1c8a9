"""The tab Agenda: what is asked about whom, in which order; in the meeting with first votes and counts."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from evalapp.domain.access import Action
from evalapp.domain.meeting import MeetingStep
from evalapp.services.agenda_order import AgendaLine, MeetingAgenda
from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.commission.add_items_page import AddItemsPage, Source, source_title
from evalapp.ui.commission.agenda_deeds import AgendaDeeds
from evalapp.ui.commission.agenda_list import AgendaList
from evalapp.ui.commission.agenda_panel import AgendaPanel
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.commission.meeting_tabs import VOTES
from evalapp.ui.commission.meeting_words import meeting_name
from evalapp.ui.common.buttons import link, quiet, second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.exports import export_table
from evalapp.ui.common.messages import term


class AgendaTab(MeetingTab):
    """The list of items, and the card of one at the right."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"agenda_item", "meeting", "vote", "vote_count", "item_absence", "attendance", "decision", "release"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_run = context.actor.may(Action.RUN_COMMISSION)
        self._agenda: MeetingAgenda | None = None
        self._wanted: int | None = None
        self.deeds = AgendaDeeds(self, self._chosen, may_run=self._may_run)
        self.list = AgendaList(context, self._empty_state(), self.deeds.menu)
        self._connect_list()
        self.card_panel = AgendaPanel(self, may_run=self._may_run)
        self.card_panel.edit_asked.connect(self.deeds.on_edit)
        self.card_panel.conflict_asked.connect(self.deeds.on_conflict)
        self.card_panel.item_asked.connect(self._show_number)
        self.card_panel.votes_asked.connect(self._on_votes)
        self.set_panel(self.card_panel)
        self.add_bar()
        self.add(self.list, 1)

    def head_actions(self) -> Sequence[QWidget]:
        self.export_button = quiet(self.tr("Export"), "export")
        self.export_button.setObjectName("export_agenda")
        self.export_button.setVisible(self.context.actor.may(Action.EXPORT))
        self.export_button.clicked.connect(self._on_export)
        self.add_button = second(self.tr("Add items"), "add")
        self.add_button.setObjectName("add_items")
        menu = QMenu(self)
        for source in Source:
            menu.addAction(source_title(source) + "…", partial(self.add_from, source))
        self.add_button.setMenu(menu)
        self._show_actions()
        return (self.export_button, self.add_button)

    def show_meeting(self, card: MeetingCard) -> None:
        super().show_meeting(card)
        self._show_actions()

    def reload(self) -> None:
        service, number = self.context.services.agenda_order, self.meeting.id
        self.run(lambda _task: service.agenda(number), self._show_agenda)

    def open_target(self, target: object) -> None:
        """An item's id, or "add" for people from results."""
        if target == "add":
            self.add_from(Source.RESULTS)
        elif isinstance(target, int):
            self._want(target)

    def may_leave(self) -> bool:
        self.card_panel.flush()
        return True

    def add_from(self, source: Source) -> None:
        """Open the people of a source, to be chosen; or ask for a question without a person."""
        if source is Source.QUESTION:
            self.deeds.ask_question(self._want)
            return
        number, name = self.meeting.id, meeting_name(self.meeting.row)

        def make(context: PageContext) -> AddItemsPage:
            return AddItemsPage(context, number, name, source)

        self.page_wanted.emit(make)

    # Building --------------------------------------------------------------------------------

    def _connect_list(self) -> None:
        self.list.opened.connect(self._on_opened)
        self.list.selected.connect(self._on_selected)
        self.list.moved.connect(self._on_moved)
        self.list.removed.connect(self.deeds.on_remove)
        self.list.order_wanted.connect(self._on_order)
        self.list.numbers_wanted.connect(self._on_numbers)
        self.list.sort_wanted.connect(self._on_sort)

    def _empty_state(self) -> EmptyState:
        fill = second(self.tr("From results of an assessment…"), "add")
        fill.clicked.connect(partial(self.add_from, Source.RESULTS))
        ranking = link(self.tr("From a ranking"))
        ranking.clicked.connect(partial(self.add_from, Source.RANKING))
        members = link(self.tr("Members of the reserve"))
        members.clicked.connect(partial(self.add_from, Source.MEMBERS))
        return EmptyState(
            "commission",
            self.tr("The agenda is empty"),
            self.tr(
                "Add people from results of an assessment, a ranking, the reserve or the register, many at"
                " once; or a question without a person."
            ),
            actions=(fill,) if self._may_run else (),
            links=(ranking, members) if self._may_run else (),
        )

    # Showing ---------------------------------------------------------------------------------

    def _show_actions(self) -> None:
        if self.card is not None and hasattr(self, "add_button"):
            self.add_button.setVisible(self.deeds.may(MeetingStep.ADD_ITEMS))

    def _show_agenda(self, agenda: MeetingAgenda) -> None:
        if agenda.meeting_id != self.meeting.id:
            return
        self._agenda = agenda
        self.deeds.renew()
        self.list.show_agenda(agenda, may_arrange=self.deeds.may_arrange)
        self.export_button.setEnabled(bool(agenda.lines))
        self.counted.emit(sum(1 for line in agenda.lines if line.row.is_voted) or None)
        self._tell_outdated(agenda)
        self._open_wanted()
        self.card_panel.renew()

    def _tell_outdated(self, agenda: MeetingAgenda) -> None:
        """A newer version of results is pointed out while items can still rest on it."""
        count = sum(1 for line in agenda.lines if line.is_outdated)
        if count and self.deeds.may(MeetingStep.EDIT_ITEMS):
            self.bar.tell(
                self.tr("%n item(s) rest on an older version of results.", "", count),
                tone=Tone.WARN,
                action_text=self.tr("Take the newest version"),
                action=self._on_renew,
            )

    def _on_renew(self) -> None:
        agendas, number = self.context.services.agendas, self.meeting.id
        if self.attempt(lambda: agendas.renew_results(number)):
            self.bar.hide()

    def _want(self, item_id: int) -> None:
        """Show an item as soon as it is in the list."""
        self._wanted = item_id
        self._open_wanted()

    def _open_wanted(self) -> None:
        if self._wanted is not None and self.list.view.select_id(self._wanted):
            self._open(self._wanted)
            self._wanted = None

    def _chosen(self) -> list[AgendaLine]:
        return self.list.chosen() if self._agenda is not None else []

    @Slot()
    def _on_selected(self) -> None:
        self.deeds.renew()
        chosen = self.list.chosen_ids()
        if len(chosen) == 1 and self.card_panel.isVisible():
            self._open(chosen[0])

    @Slot(object)
    def _on_opened(self, line: AgendaLine) -> None:
        self._open(line.row.id)

    def _open(self, item_id: int) -> None:
        self.card_panel.show_item(item_id, self.meeting)
        self.show_panel()

    @Slot(int)
    def _show_number(self, number: int) -> None:
        """Go to the item with this number."""
        lines = () if self._agenda is None else self._agenda.lines
        found = next((line for line in lines if line.row.number == number), None)
        if found is not None and self.list.view.select_id(found.row.id):
            self._open(found.row.id)

    # Doing -----------------------------------------------------------------------------------

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        self.deeds.move(self.list.order_of_all(), step)

    @Slot(object)
    def _on_sort(self, wanted: list[int]) -> None:
        self.deeds.put_in_order(self.list.order_of_all(), wanted)

    @Slot()
    def _on_order(self) -> None:
        if self._agenda is not None:
            self.deeds.take_proposed(self._agenda)

    @Slot()
    def _on_numbers(self) -> None:
        if self._agenda is not None:
            self.deeds.keep_numbers(self._agenda)

    @Slot()
    def _on_votes(self) -> None:
        chosen = self.list.chosen_ids()
        self.tab_wanted.emit(VOTES, chosen[0] if chosen else None)

    @Slot()
    def _on_export(self) -> None:
        export_table(self, self.list.view, f"{meeting_name(self.meeting.row)} – {term('agenda')}")
