"""What is done with items of an agenda: changed, proposed alike, put in order, set aside, removed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from evalapp.domain.agenda import KINDS, Proposal
from evalapp.domain.meeting import ItemState, MeetingStep, SubjectKind, allows
from evalapp.services.agenda_order import AgendaLine, MeetingAgenda
from evalapp.ui.commission.conflict_dialog import ConflictDialog
from evalapp.ui.commission.item_dialog import ItemDialog
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.chip import Tone


class AgendaDeeds(QObject):
    """The menu of the chosen items, and what its entries do. ``chosen()`` gives the lines they are about."""

    def __init__(self, tab: MeetingTab, chosen: Callable[[], list[AgendaLine]], *, may_run: bool) -> None:
        super().__init__(tab)
        self._tab, self._chosen, self._may_run = tab, chosen, may_run
        self.menu = QMenu(tab)
        add = self.menu.addAction
        self.edit = add(self.tr("Change…"), self.on_edit)
        self.propose = add(self.tr("The same proposal for all…"), self._on_propose)
        self.conflict = add(self.tr("Conflict of interest…"), self.on_conflict)
        self.menu.addSeparator()
        self.secret = add(self.tr("Vote secretly"), partial(self._on_secret, secret=True))
        self.not_secret = add(self.tr("Vote openly"), partial(self._on_secret, secret=False))
        self.menu.addSeparator()
        self.withdraw = add(self.tr("Withdraw…"), partial(self._on_aside, ItemState.WITHDRAWN))
        self.postpone = add(self.tr("Postpone…"), partial(self._on_aside, ItemState.POSTPONED))
        self.back = add(self.tr("Put back on the agenda"), self._on_put_back)
        self.remove = add(self.tr("Remove from the agenda…"), self.on_remove)
        self.menu.aboutToShow.connect(self.renew)

    def may(self, step: MeetingStep) -> bool:
        """Whether this account may take a step in the meeting's present state."""
        return self._may_run and allows(self._tab.meeting.state, step)

    @Slot()
    def renew(self) -> None:
        """Offer what the chosen lines allow."""
        lines = self._chosen()
        some, one = bool(lines), len(lines) == 1
        is_voted = some and all(line.row.is_voted for line in lines)
        is_aside = some and not any(line.row.is_voted for line in lines)
        subjects = {line.row.subject for line in lines}
        alike = len(lines) > 1 and len(subjects) == 1 and SubjectKind.OTHER not in subjects
        shown = {
            self.edit: one and self.may(MeetingStep.EDIT_ITEMS),
            self.propose: alike and self.may(MeetingStep.EDIT_ITEMS),
            self.conflict: is_voted and self.may(MeetingStep.DECLARE),
            self.secret: any(not line.row.is_secret for line in lines)
            and self.may(MeetingStep.CHOOSE_VOTING),
            self.not_secret: any(line.row.is_secret for line in lines)
            and self.may(MeetingStep.CHOOSE_VOTING),
            self.withdraw: is_voted and self.may(MeetingStep.SET_ASIDE_ITEMS),
            self.postpone: is_voted and self.may(MeetingStep.SET_ASIDE_ITEMS),
            self.back: is_aside and self.may(MeetingStep.SET_ASIDE_ITEMS),
            self.remove: some and self.may(MeetingStep.REMOVE_ITEMS),
        }
        for action, is_shown in shown.items():
            action.setVisible(is_shown)

    # Changing --------------------------------------------------------------------------------

    @Slot()
    def on_edit(self) -> None:
        """Change the one chosen item."""
        lines = self._chosen()
        if len(lines) != 1 or not self.may(MeetingStep.EDIT_ITEMS):
            return
        row, agendas = lines[0].row, self._tab.context.services.agendas

        def save(proposal: Proposal, name: str) -> None:
            agendas.edit(row.id, proposal, name=name, version=row.version)

        has_name = row.subject is SubjectKind.OTHER and row.undoes_id is None
        title = self.tr("Item {number}").format(number=row.number)
        if not has_name:
            name = row.name.pick(self._tab.context.language)
            title = self.tr("Item {number}: {name}").format(number=row.number, name=name)
        ItemDialog(
            self._tab, title, self.tr("Save"), KINDS[row.subject], save, row=row, has_name=has_name
        ).open()

    def ask_question(self, added: Callable[[int], object]) -> None:
        """Add a question without a person; ``added`` is told its id."""
        agendas, number = self._tab.context.services.agendas, self._tab.meeting.id

        def add(proposal: Proposal, name: str) -> None:
            added(agendas.add_question(number, name, proposal).item_ids[0])

        title, verb = self.tr("Add a question"), self.tr("Add question")
        ItemDialog(self._tab, title, verb, (), add, has_name=True).open()

    @Slot()
    def _on_propose(self) -> None:
        lines, agendas = self._chosen(), self._tab.context.services.agendas
        ids = [line.row.id for line in lines]

        def propose(proposal: Proposal, _name: str) -> None:
            agendas.propose(ids, proposal)

        ItemDialog(
            self._tab,
            self.tr("What is proposed about these %n?", "", len(ids)),
            self.tr("Propose for %n", "", len(ids)),
            KINDS[lines[0].row.subject],
            propose,
            text=self.tr("Grounds and speakers of single items stay where these fields are empty."),
        ).open()

    @Slot()
    def on_conflict(self) -> None:
        """Say who takes no part in the chosen items."""
        lines = self._chosen()
        if lines and self.may(MeetingStep.DECLARE):
            ConflictDialog(self._tab, self._tab.meeting, [line.row for line in lines]).open()

    def _on_secret(self, *, secret: bool) -> None:
        agendas, ids = self._tab.context.services.agendas, self._ids()
        self._run(lambda: agendas.set_secret(ids, secret))

    def _on_aside(self, state: ItemState) -> None:
        agendas, ids = self._tab.context.services.agendas, self._ids()
        words = self._aside_words(state, len(ids))

        def deed(reason: str) -> None:
            agendas.set_aside(ids, state, reason)
            done = self.tr("%n item(s) set aside.", "", len(ids))
            self.tell_undo(done, lambda: agendas.put_back(ids))

        ReasonDialog(self._tab, *words, deed).open()

    def _aside_words(self, state: ItemState, count: int) -> tuple[str, str, str]:
        if state is ItemState.WITHDRAWN:
            return (
                self.tr("Withdraw %n item(s)?", "", count),
                self.tr("They keep their numbers and stand in the minutes as withdrawn."),
                self.tr("Withdraw"),
            )
        return (
            self.tr("Postpone %n item(s)?", "", count),
            self.tr("They keep their numbers; the next meeting can take them up from its agenda."),
            self.tr("Postpone"),
        )

    @Slot()
    def _on_put_back(self) -> None:
        agendas, ids = self._tab.context.services.agendas, self._ids()
        self._run(lambda: agendas.put_back(ids))

    @Slot()
    def on_remove(self) -> None:
        """Take the chosen items off the agenda of a draft."""
        ids = self._ids()
        if not ids or not self.may(MeetingStep.REMOVE_ITEMS):
            return
        agendas = self._tab.context.services.agendas

        def remove() -> None:
            self._tab.hide_panel()
            self._run(lambda: agendas.remove(ids))

        confirm(
            self._tab,
            self.tr("Remove %n item(s) from the agenda?", "", len(ids)),
            self.tr("The other items are numbered anew."),
            self.tr("Remove %n", "", len(ids)),
            remove,
            dangerous=True,
        )

    # Order -----------------------------------------------------------------------------------

    @property
    def may_arrange(self) -> bool:
        """Whether the order may be changed now: numbers of a draft, turns of a called meeting."""
        return self.may(MeetingStep.FIX_ORDER) or self.may(MeetingStep.ORDER)

    def move(self, order: list[int], step: int) -> None:
        """The chosen items go up (−1) or down (+1) together."""
        moved = shifted(order, set(self._ids()), step)
        if self.may_arrange and moved != order:
            self._arrange(moved)

    def put_in_order(self, before: Sequence[int], wanted: Sequence[int]) -> None:
        """Put all items in another order; offers to undo it."""
        if not self.may_arrange or list(before) == list(wanted):
            return
        service, number = self._tab.context.services.agenda_order, self._tab.meeting.id
        self._run(
            lambda: service.arrange(number, wanted),
            self.tr("The agenda is in another order."),
            lambda: service.arrange(number, before),
        )

    def take_proposed(self, agenda: MeetingAgenda) -> None:
        """Take the items up in the order proposed by the first votes."""
        service, number = self._tab.context.services.agenda_order, agenda.meeting_id
        before = [line.row.id for line in agenda.lines]
        self._run(
            lambda: service.apply(number, agenda.proposal),
            self.tr("The items are taken up in the proposed order; their numbers stay."),
            lambda: service.arrange(number, before),
        )

    def keep_numbers(self, agenda: MeetingAgenda) -> None:
        """Take the items up in the order of their numbers."""
        service, number = self._tab.context.services.agenda_order, agenda.meeting_id
        before = [line.row.id for line in agenda.lines]
        self._run(
            lambda: service.keep_numbers(number),
            self.tr("The items are taken up in the order of their numbers."),
            lambda: service.arrange(number, before),
        )

    def tell_undo(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done, and offer to undo it."""

        def take_back() -> None:
            if self._tab.attempt(undo):
                self._tab.bar.hide()

        self._tab.bar.tell(words, tone=Tone.GOOD, action_text=self.tr("Undo"), action=take_back)

    def _arrange(self, order: Sequence[int]) -> None:
        service, number = self._tab.context.services.agenda_order, self._tab.meeting.id
        self._run(lambda: service.arrange(number, order))

    def _ids(self) -> list[int]:
        return [line.row.id for line in self._chosen()]

    def _run(
        self, deed: Callable[[], object], words: str = "", undo: Callable[[], object] | None = None
    ) -> None:
        def done(_result: object) -> None:
            if undo is not None:
                self.tell_undo(words, undo)

        self._tab.run(lambda _task: deed(), done)


def shifted(order: list[int], chosen: set[int], step: int) -> list[int]:
    """``order`` with the chosen ones one place up (−1) or down (+1), kept together at the ends."""
    moved = list(order)
    places = range(len(moved)) if step < 0 else range(len(moved) - 1, -1, -1)
    for place in places:
        target = place + step
        if moved[place] in chosen and 0 <= target < len(moved) and moved[target] not in chosen:
            moved[place], moved[target] = moved[target], moved[place]
    return moved
