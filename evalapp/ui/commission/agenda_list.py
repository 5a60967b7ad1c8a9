"""The agenda as a list: in the order in which items are taken up, or by the first votes in groups."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QKeyCombination, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.agenda_order import OrderGroup
from evalapp.domain.decision import DecisionKind
from evalapp.domain.meeting import MeetingState
from evalapp.domain.names import sort_key
from evalapp.services.agenda_order import AgendaLine, MeetingAgenda
from evalapp.ui.commission.agenda_columns import LIVE, agenda_columns, picked, total_of
from evalapp.ui.commission.key_view import KeyView
from evalapp.ui.commission.meeting_words import line_missing, order_word, proposal_word, subject_word
from evalapp.ui.common.buttons import second
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState, NothingFound
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.table_model import Group, RowTableModel
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar

_LEAVING = ("close", "gate", "band", "question", "total", "missing")
"""Columns that leave one after the other where names would not fit."""
_NAME_ROOM = 270
"""Room that a name wants."""
_NARROW = 900
"""Narrower than this the list does without filters."""

AS_TAKEN_UP, BY_VOTES = "as_taken_up", "by_votes"


class AgendaList(QWidget):
    """Toolbar and table; what is done with items is asked of the tab."""

    opened = Signal(object)
    """The line whose card is wanted."""
    selected = Signal()
    moved = Signal(int)
    """−1 or +1: the chosen items go up or down by one."""
    removed = Signal()
    order_wanted = Signal()
    """The proposed order shall be taken."""
    sort_wanted = Signal(object)
    """Ids of all items in the order that shall hold."""
    numbers_wanted = Signal()
    """The order of the numbers shall hold again."""

    def __init__(self, context: PageContext, empty: EmptyState, menu: QMenu) -> None:
        super().__init__()
        self._agenda: MeetingAgenda | None = None
        self._may_order = self._may_arrange = False
        self._absent: set[int] = set()
        self._offered: dict[FilterButton, bool] = {}
        self._menu, self._language = menu, context.language
        self.model = RowTableModel(agenda_columns(context.language), key=lambda line: line.row.id)
        self.view = KeyView(self.model, "agenda", memory=context.memory, several=True)
        self.view.setAccessibleName(term("agenda"))
        self.view.opened.connect(self.opened)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self._add_keys()
        self._build_toolbar()
        self.empty = empty
        self.nothing = NothingFound()
        self.nothing.reset.clicked.connect(self._on_reset)
        self.stack = QStackedWidget()
        for part in (self.view, empty, self.nothing):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.stack, 1)

    def show_agenda(self, agenda: MeetingAgenda, *, may_arrange: bool) -> None:
        """Show the items."""
        self._agenda = agenda
        lines = agenda.lines
        kinds = dict.fromkeys(line.row.proposed for line in lines)
        self.proposals.set_choices((kind, proposal_word(kind) or self.tr("none")) for kind in kinds)
        subjects = dict.fromkeys(line.row.subject for line in lines)
        self.subjects.set_choices((kind, subject_word(kind)) for kind in subjects)
        self._offered = {
            self.subjects: len(subjects) > 1,
            self.proposals: len(kinds) > 1,
            self.missing: agenda.state is MeetingState.OPEN,
        }
        self._arrange_tools()
        can_group = agenda.first_votes
        if not can_group and self.order.chosen() == BY_VOTES:
            self.order.choose(AS_TAKEN_UP)
        self.order.setVisible(can_group)
        self._may_order = may_arrange and agenda.state is not MeetingState.DRAFT
        self._may_arrange = may_arrange
        self._arrange_columns(agenda)
        self._show_lines()

    def chosen(self) -> list[AgendaLine]:
        """The chosen lines, in their order."""
        return list(self.view.selected_rows())

    def chosen_ids(self) -> list[int]:
        """Ids of the chosen items, in their order."""
        return [line.row.id for line in self.chosen()]

    def order_of_all(self) -> list[int]:
        """Ids of all items in the order in which they are taken up."""
        return [] if self._agenda is None else [line.row.id for line in self._agenda.lines]

    # Building --------------------------------------------------------------------------------

    def _build_toolbar(self) -> None:
        self.search = SearchField(self.tr("Name, body or question"))
        self.search.searched.connect(self._on_filter)
        self.order = Segments([(AS_TAKEN_UP, self.tr("As taken up")), (BY_VOTES, self.tr("By first votes"))])
        self.order.setAccessibleName(self.tr("Order of the list"))
        self.order.changed.connect(self._on_order)
        self.subjects = FilterButton(self.tr("About"))
        self.proposals = FilterButton(self.tr("Proposal"))
        self.missing = FilterButton(self.tr("Missing"))
        self.missing.set_choices(((True, self.tr("something is missing")), (False, self.tr("complete"))))
        for button in (self.subjects, self.proposals, self.missing):
            button.changed.connect(self._on_filter)
        self.sort = second(self.tr("Sort"))
        self.sort.setObjectName("sort_agenda")
        self.sort.setMenu(self._sort_menu())
        self.take = second(self.tr("Take up in this order"))
        self.take.setObjectName("apply_order")
        self.take.clicked.connect(self.order_wanted)
        self.renumber = second(self.tr("Back to the numbers"), "undo")
        self.renumber.setObjectName("keep_numbers")
        self.renumber.setToolTip(self.tr("Back to the numbers"))
        self.renumber.setAccessibleName(self.tr("Back to the numbers"))
        self.renumber.clicked.connect(self.numbers_wanted)
        self.with_chosen = QPushButton()
        self.with_chosen.setObjectName("with_chosen")
        self.with_chosen.setMenu(self._menu)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.order, self.subjects, self.proposals, self.missing)
        self.toolbar.add(self.sort, self.take, self.renumber, self.with_chosen)
        self.toolbar.add_columns(self.view)

    def _sort_menu(self) -> QMenu:
        """The whole agenda is put in another order; Alt+↑ and Alt+↓ move what is chosen."""
        language = self._language
        keys: tuple[tuple[str, Callable[[AgendaLine], Any]], ...] = (
            (self.tr("By name"), lambda line: sort_key(line.row.name.pick(language))),
            (self.tr("By body"), lambda line: sort_key(picked(line.row.body, language))),
            (self.tr("By total, highest first"), lambda line: -(total_of(line) or 0)),
            (self.tr("By proposal"), lambda line: sort_key(proposal_word(line.row.proposed))),
        )
        menu = QMenu(self)
        for words, key in keys:
            menu.addAction(words, partial(self._on_sort, key))
        menu.addSeparator()
        up, down = (
            menu.addAction(self.tr("Move up"), self._on_up),
            menu.addAction(self.tr("Move down"), self._on_down),
        )
        # Shown beside the words; the table itself listens to the keys.
        up.setShortcut(QKeySequence("Alt+Up"))
        down.setShortcut(QKeySequence("Alt+Down"))
        for action in (up, down):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return menu

    def _on_sort(self, key: Callable[[AgendaLine], Any]) -> None:
        if self._agenda is not None:
            self.sort_wanted.emit([line.row.id for line in sorted(self._agenda.lines, key=key)])

    def _add_keys(self) -> None:
        self.view.add_key(Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Up, self._on_up)
        self.view.add_key(Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Down, self._on_down)
        self.view.add_key(QKeyCombination(Qt.Key.Key_Delete), self.removed.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._agenda is not None:
            self._arrange_columns(self._agenda)
            self._arrange_tools()

    def _arrange_tools(self) -> None:
        """Beside the card there is no room for filters; those that hide something stay."""
        is_narrow = self.width() < scaled(_NARROW)
        for button, is_wanted in self._offered.items():
            button.setVisible(is_wanted and (not is_narrow or bool(button.chosen())))
        self.toolbar.summary.setVisible(not is_narrow)
        words = self.tr("Back to the numbers")
        self.renumber.setText("" if is_narrow else f" {words}")

    def _arrange_columns(self, agenda: MeetingAgenda) -> None:
        """Columns that say nothing of this agenda are left out; where room is scarce, some that the card
        shows as well. They come back only where they were hidden for that alone."""
        has_figures = any(line.figures is not None for line in agenda.lines)
        says = {
            **dict.fromkeys(("total", "band", "gate"), has_figures),
            "close": any(line.close_to for line in agenda.lines),
            "first": agenda.first_votes,
            "state": agenda.state in LIVE or any(not line.row.is_voted for line in agenda.lines),
            "missing": agenda.state is MeetingState.OPEN,
        }
        gone = {key for key, does in says.items() if not does}
        places = {column.key: place for place, column in enumerate(self.model.columns)}
        seen = {
            key: scaled(self.model.columns[place].width)
            for key, place in places.items()
            if key not in gone and (place in self._absent or not self.view.isColumnHidden(place))
        }
        del seen["name"]
        for key in _LEAVING:
            if self.width() - sum(seen.values()) >= scaled(_NAME_ROOM):
                break
            if seen.pop(key, None) is not None:
                gone.add(key)
        for key in (*says, *_LEAVING):
            place = places[key]
            if key in gone and not self.view.isColumnHidden(place):
                self._absent.add(place)
                self.view.setColumnHidden(place, True)
            elif key not in gone and place in self._absent:
                self._absent.discard(place)
                self.view.setColumnHidden(place, False)

    # Showing ---------------------------------------------------------------------------------

    def _show_lines(self) -> None:
        agenda = self._agenda
        assert agenda is not None, "shown"
        is_by_votes = self.order.chosen() == BY_VOTES
        lines: Sequence[AgendaLine] = agenda.lines
        if is_by_votes:
            places = {number: place for place, number in enumerate(agenda.proposal)}
            lines = sorted(lines, key=lambda line: places[line.row.id])
        self.model.set_group(self._groups(agenda) if is_by_votes else None)
        self.model.set_rows(lines)
        self.sort.setVisible(self._may_arrange and len(agenda.lines) > 1 and not is_by_votes)
        self.take.setVisible(is_by_votes and self._may_order and not agenda.is_as_proposed)
        self.renumber.setVisible(not is_by_votes and self._may_order and agenda.is_arranged)
        self._show_summary(agenda)
        self._show_found()
        self._on_selection()

    def _groups(self, agenda: MeetingAgenda) -> Callable[[AgendaLine], Group | None]:
        sizes: dict[OrderGroup | None, int] = {}
        for line in agenda.lines:
            group = line.proposed.group if line.proposed else None
            sizes[group] = sizes.get(group, 0) + 1
        groups: dict[OrderGroup | None, Group] = {None: Group(9, self.tr("Not put to the vote"))}
        for place, group in enumerate(OrderGroup):
            title = order_word(group)
            if group is OrderGroup.UNANIMOUS:
                title = self.tr("Unanimous block: %n item(s)", "", sizes.get(group, 0))
            groups[group] = Group(place, title, said(f"meeting.order_why_{group.value}"))
        return lambda line: groups[line.proposed.group if line.proposed else None]

    def _show_summary(self, agenda: MeetingAgenda) -> None:
        voted = sum(1 for line in agenda.lines if line.row.is_voted)
        parts = [self.tr("%n item(s)", "", voted)]
        if aside := len(agenda.lines) - voted:
            parts.append(self.tr("set aside: {count}").format(count=aside))
        lacking = sum(1 for line in agenda.lines if line.row.is_voted and line_missing(line))
        if lacking and agenda.state is MeetingState.OPEN:
            parts.append(self.tr("with something missing: {count}").format(count=lacking))
        self.toolbar.summary.setText(" · ".join(parts))

    def _show_found(self) -> None:
        if not self.model.all_rows():
            self.stack.setCurrentWidget(self.empty)
        elif not self.model.shown_rows():
            self.nothing.show_query(self.search.text().strip())
            self.stack.setCurrentWidget(self.nothing)
        else:
            self.stack.setCurrentWidget(self.view)
        self.toolbar.setVisible(bool(self.model.all_rows()))

    @Slot()
    def _on_filter(self) -> None:
        subjects, proposals = self.subjects.chosen(), self.proposals.chosen()
        missing = self.missing.chosen()

        def keeps(line: AgendaLine) -> bool:
            kind: DecisionKind | None = line.row.proposed
            return (
                (not subjects or line.row.subject in subjects)
                and (not proposals or kind in proposals)
                and (not missing or bool(line_missing(line)) in missing)
            )

        self.model.set_filter(self.search.text())
        self.model.set_keeps(keeps if subjects or proposals or missing else None)
        self._show_found()

    @Slot()
    def _on_reset(self) -> None:
        self.search.clear()
        for button in (self.subjects, self.proposals, self.missing):
            button.clear()
        self._on_filter()

    @Slot(object)
    def _on_order(self, _value: object) -> None:
        if self._agenda is not None:
            self._show_lines()

    @Slot()
    def _on_selection(self) -> None:
        count = len(self.chosen())
        self.with_chosen.setText(self.tr("Selected: {count}").format(count=count))
        self.with_chosen.setVisible(
            count > 0 and any(one.isVisible() for one in self._menu.actions() if not one.isSeparator())
        )
        self.selected.emit()

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        if self.chosen():
            self._menu.popup(self.view.viewport().mapToGlobal(place))

    @Slot()
    def _on_up(self) -> None:
        self.moved.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.moved.emit(1)
