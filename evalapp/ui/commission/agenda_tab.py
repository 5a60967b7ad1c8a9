"""The tab Agenda: what is asked about whom, in which order; in the meeting with first votes and counts."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from evalapp.domain.access import Action
from evalapp.domain.agenda import KINDS, Proposal
from evalapp.domain.meeting import ItemState, MeetingStep, SubjectKind, allows
from evalapp.services.agenda_order import AgendaLine, MeetingAgenda
from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.commission.add_items_page import AddItemsPage, Source, source_title
from evalapp.ui.commission.agenda_list import AgendaList
from evalapp.ui.commission.agenda_panel import AgendaPanel
from evalapp.ui.commission.conflict_dialog import ConflictDialog
from evalapp.ui.commission.item_dialog import ItemDialog
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.commission.meeting_tabs import VOTES
from evalapp.ui.commission.meeting_words import meeting_name
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.common.ask import confirm
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
        self._build_menu()
        self.list = AgendaList(context, self._empty_state(), self._menu)
        self.list.opened.connect(self._on_opened)
        self.list.selected.connect(self._on_selected)
        self.list.moved.connect(self._on_moved)
        self.list.removed.connect(self._on_remove)
        self.list.order_wanted.connect(self._on_order)
        self.list.numbers_wanted.connect(self._on_numbers)
        self.card_panel = AgendaPanel(self, may_run=self._may_run)
        self.card_panel.edit_asked.connect(self._on_edit)
        self.card_panel.conflict_asked.connect(self._on_conflict)
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
        self.add_button.setMenu(self._source_menu())
        self._show_actions()
        return (self.export_button, self.add_button)

    def show_meeting(self, card: MeetingCard) -> None:
        super().show_meeting(card)
        self._show_actions()

    def reload(self) -> None:
        service, number = self.context.services.agenda_order, self.meeting.id
        self.run(lambda _task: service.agenda(number), self._show_agenda)

    def open_target(self, target: object) -> None:
        """An item's id, or "add" for the ways to fill the agenda."""
        if target == "add":
            self.add_from(Source.RESULTS)
        elif isinstance(target, int):
            self._wanted = target
            self._open_wanted()

    @Slot(object)
    def add_from(self, source: Source) -> None:
        """Open the people of a source, to be chosen."""
        if source is Source.QUESTION:
            self._ask_question()
            return
        card = self.meeting
        name = meeting_name(card.row)

        def make(context: PageContext) -> AddItemsPage:
            return AddItemsPage(context, card.id, name, source)

        self.page_wanted.emit(make)

    # Building --------------------------------------------------------------------------------

    def _build_menu(self) -> None:
        """What is done with the chosen items."""
        self._menu = QMenu(self)
        add = self._menu.addAction
        self.edit = add(self.tr("Change…"), self._on_edit)
        self.propose = add(self.tr("The same proposal for all…"), self._on_propose)
        self.conflict = add(self.tr("Conflict of interest…"), self._on_conflict)
        self._menu.addSeparator()
        self.secret = add(self.tr("Vote secretly"), partial(self._on_secret, secret=True))
        self.not_secret = add(self.tr("Vote openly"), partial(self._on_secret, secret=False))
        self._menu.addSeparator()
        self.withdraw = add(self.tr("Withdraw…"), partial(self._on_aside, ItemState.WITHDRAWN))
        self.postpone = add(self.tr("Postpone…"), partial(self._on_aside, ItemState.POSTPONED))
        self.back = add(self.tr("Put back on the agenda"), self._on_put_back)
        self.remove = add(self.tr("Remove from the agenda…"), self._on_remove)
        self._menu.aboutToShow.connect(self._show_menu)

    def _source_menu(self) -> QMenu:
        menu = QMenu(self)
        for source in Source:
            menu.addAction(source_title(source) + "…", partial(self.add_from, source))
        return menu

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
        if self.card is None or not hasattr(self, "add_button"):
            return
        self.add_button.setVisible(self._may_run and allows(self.card.state, MeetingStep.ADD_ITEMS))

    def _show_agenda(self, agenda: MeetingAgenda) -> None:
        if agenda.meeting_id != self.meeting.id:
            return
        self._agenda = agenda
        self._show_menu()
        self.list.show_agenda(agenda, may_run=self._may_run)
        self.export_button.setEnabled(bool(agenda.lines))
        self.counted.emit(sum(1 for line in agenda.lines if line.row.is_voted) or None)
        self._open_wanted()
        self.card_panel.renew()

    def _open_wanted(self) -> None:
        if self._wanted is not None and self._agenda is not None and self.list.view.select_id(self._wanted):
            self._open(self._wanted)
            self._wanted = None

    @Slot()
    def _show_menu(self) -> None:
        lines = self.list.chosen() if hasattr(self, "list") else []
        state = self.meeting.state
        one, some = len(lines) == 1, bool(lines)
        voted = all(line.row.is_voted for line in lines)
        aside = all(not line.row.is_voted for line in lines)
        subjects = {line.row.subject for line in lines}
        may = {step: self._may_run and allows(state, step) for step in MeetingStep}
        shown = {
            self.edit: one and may[MeetingStep.EDIT_ITEMS],
            self.propose: len(lines) > 1
            and may[MeetingStep.EDIT_ITEMS]
            and len(subjects) == 1
            and SubjectKind.OTHER not in subjects,
            self.conflict: some and voted and may[MeetingStep.DECLARE],
            self.secret: some and may[MeetingStep.CHOOSE_VOTING],
            self.not_secret: some and may[MeetingStep.CHOOSE_VOTING],
            self.withdraw: some and voted and may[MeetingStep.SET_ASIDE_ITEMS],
            self.postpone: some and voted and may[MeetingStep.SET_ASIDE_ITEMS],
            self.back: some and aside and may[MeetingStep.SET_ASIDE_ITEMS],
            self.remove: some and may[MeetingStep.REMOVE_ITEMS],
        }
        for action, is_shown in shown.items():
            action.setVisible(is_shown)

    @Slot()
    def _on_selected(self) -> None:
        if self._agenda is None:
            return
        self._show_menu()
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
        found = next((x for x in self._lines() if x.row.number == number), None)
        if found is not None and self.list.view.select_id(found.row.id):
            self._open(found.row.id)

    def _lines(self) -> Sequence[AgendaLine]:
        return () if self._agenda is None else self._agenda.lines

    # Adding ----------------------------------------------------------------------------------

    def _ask_question(self) -> None:
        agendas, number = self.context.services.agendas, self.meeting.id

        def add(proposal: Proposal, name: str) -> None:
            self._wanted = agendas.add_question(number, name, proposal).item_ids[0]

        ItemDialog(self, self.tr("Add a question"), self.tr("Add question"), (), add, has_name=True).open()

    # Changing --------------------------------------------------------------------------------

    @Slot()
    def _on_edit(self) -> None:
        lines = self.list.chosen()
        if len(lines) != 1 or not self._may_run:
            return
        row = lines[0].row
        agendas = self.context.services.agendas

        def save(proposal: Proposal, name: str) -> None:
            agendas.edit(row.id, proposal, name=name, version=row.version)

        has_name = row.subject is SubjectKind.OTHER and row.undoes_id is None
        title = self.tr("Item {number}: {name}").format(
            number=row.number, name=row.name.pick(self.context.language)
        )
        if has_name:
            title = self.tr("Item {number}").format(number=row.number)
        ItemDialog(self, title, self.tr("Save"), KINDS[row.subject], save, row=row, has_name=has_name).open()

    @Slot()
    def _on_propose(self) -> None:
        lines, agendas = self.list.chosen(), self.context.services.agendas
        ids = [line.row.id for line in lines]

        def propose(proposal: Proposal, _name: str) -> None:
            agendas.propose(ids, proposal)

        ItemDialog(
            self,
            self.tr("What is proposed about these %n?", "", len(ids)),
            self.tr("Propose for %n", "", len(ids)),
            KINDS[lines[0].row.subject],
            propose,
            text=self.tr("Grounds and speakers of single items stay where these fields are empty."),
        ).open()

    def _on_secret(self, *, secret: bool) -> None:
        agendas, ids = self.context.services.agendas, self.list.chosen_ids()
        self.run(lambda _task: agendas.set_secret(ids, secret), lambda _none: None)

    def _on_aside(self, state: ItemState) -> None:
        agendas, ids = self.context.services.agendas, self.list.chosen_ids()
        is_withdrawn = state is ItemState.WITHDRAWN
        question = (
            self.tr("Withdraw %n item(s)?", "", len(ids))
            if is_withdrawn
            else self.tr("Postpone %n item(s)?", "", len(ids))
        )
        text = (
            self.tr("They keep their numbers and stand in the minutes as withdrawn.")
            if is_withdrawn
            else self.tr("They keep their numbers; the next meeting can take them up from its agenda.")
        )
        verb = self.tr("Withdraw") if is_withdrawn else self.tr("Postpone")

        def deed(reason: str) -> None:
            agendas.set_aside(ids, state, reason)
            self._tell_undo(self.tr("%n item(s) set aside.", "", len(ids)), lambda: agendas.put_back(ids))

        ReasonDialog(self, question, text, verb, deed).open()

    @Slot()
    def _on_put_back(self) -> None:
        agendas, ids = self.context.services.agendas, self.list.chosen_ids()
        self.run(lambda _task: agendas.put_back(ids), lambda _none: None)

    @Slot()
    def _on_remove(self) -> None:
        ids = self.list.chosen_ids()
        if not ids or not self._may_run or not allows(self.meeting.state, MeetingStep.REMOVE_ITEMS):
            return
        confirm(
            self,
            self.tr("Remove %n item(s) from the agenda?", "", len(ids)),
            self.tr("The other items are numbered anew."),
            self.tr("Remove %n", "", len(ids)),
            partial(self._remove, ids),
            dangerous=True,
        )

    def _remove(self, ids: list[int]) -> None:
        self.hide_panel()
        agendas = self.context.services.agendas
        self.run(lambda _task: agendas.remove(ids), lambda _none: None)

    @Slot()
    def _on_conflict(self) -> None:
        lines = self.list.chosen()
        if lines and self.meeting.rules is not None:
            ConflictDialog(self, self.meeting, [line.row for line in lines]).open()

    @Slot()
    def _on_votes(self) -> None:
        chosen = self.list.chosen_ids()
        self.tab_wanted.emit(VOTES, chosen[0] if chosen else None)

    # Order -----------------------------------------------------------------------------------

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        """The chosen items go up or down together."""
        wanted = MeetingStep.FIX_ORDER, MeetingStep.ORDER
        if not self._may_run or not any(allows(self.meeting.state, one) for one in wanted):
            return
        order, chosen = self.list.order_of_all(), set(self.list.chosen_ids())
        moved = shifted(order, chosen, step)
        if moved != order:
            service, number = self.context.services.agenda_order, self.meeting.id
            self.run(lambda _task: service.arrange(number, moved), lambda _none: None)

    @Slot()
    def _on_order(self) -> None:
        agenda = self._agenda
        if agenda is None:
            return
        service, number, before = (
            self.context.services.agenda_order,
            self.meeting.id,
            self.list.order_of_all(),
        )

        def done(_none: object) -> None:
            self._tell_undo(
                self.tr("The items are taken up in the proposed order; their numbers stay."),
                lambda: service.arrange(number, before),
            )

        self.run(lambda _task: service.apply(number, agenda.proposal), done)

    @Slot()
    def _on_numbers(self) -> None:
        service, number, before = (
            self.context.services.agenda_order,
            self.meeting.id,
            self.list.order_of_all(),
        )

        def done(_none: object) -> None:
            self._tell_undo(
                self.tr("The items are taken up in the order of their numbers."),
                lambda: service.arrange(number, before),
            )

        self.run(lambda _task: service.keep_numbers(number), done)

    def _tell_undo(self, words: str, undo: Callable[[], object]) -> None:
        self.bar.tell(words, tone=Tone.GOOD, action_text=self.tr("Undo"), action=partial(self._undo, undo))

    def _undo(self, undo: Callable[[], object]) -> None:
        if self.attempt(undo):
            self.bar.hide()

    @Slot()
    def _on_export(self) -> None:
        title = f"{meeting_name(self.meeting.row)} – {term('agenda')}"
        export_table(self, self.list.view, title)


def shifted(order: list[int], chosen: set[int], step: int) -> list[int]:
    """``order`` with the chosen ones one place up (−1) or down (+1), kept together at the ends."""
    moved = list(order)
    places = range(len(moved)) if step < 0 else range(len(moved) - 1, -1, -1)
    for place in places:
        target = place + step
        if moved[place] in chosen and 0 <= target < len(moved) and moved[target] not in chosen:
            moved[place], moved[target] = moved[target], moved[place]
    return moved
